//! Papers of cooperation abroad. Permendagri 25/2020.

use super::Paper;

/// They all.
pub(super) static LIST: &[Paper] = &[];
