//! Papers of preparation and of the offer.

use super::Paper;

/// They all.
pub(super) static LIST: &[Paper] = &[];
