//! Texts on the use of assets. PP 27/2014.

use super::Paper;

/// They all.
pub(super) static LIST: &[Paper] = &[];
