//! Papers of carrying out and of the end.

use super::Paper;

/// They all.
pub(super) static LIST: &[Paper] = &[];
