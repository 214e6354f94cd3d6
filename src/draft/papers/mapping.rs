//! Papers of the mapping and of the team.

use super::Paper;

/// They all.
pub(super) static LIST: &[Paper] = &[];
