//! Family 3xx: signers.

mod copy_of_power_of_attorney;
mod head_of_region_signs;
mod not_head_of_office;
mod originals;
mod partner_head_of_region_signs;
mod power_of_attorney;
mod third_party_leader_signs;

use super::row::{Row, rows};

/// The rules of this family, in the order of their codes.
pub(super) static ROWS: &[Row] = rows![
    KSD301 head_of_region_signs,
    KSD302 partner_head_of_region_signs,
    KSD303 third_party_leader_signs,
    KSD304 power_of_attorney,
    KSD305 not_head_of_office,
    KSD306 copy_of_power_of_attorney,
    KSD307 originals,
];
