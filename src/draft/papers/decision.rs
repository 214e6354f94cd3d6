//! Papers of the decision: the team, the DPRD, the power to sign.

use super::Paper;

/// They all.
pub(super) static LIST: &[Paper] = &[];
