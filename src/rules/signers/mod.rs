//! Family 3xx: signers.

mod copy_of_power_of_attorney;
mod daily_tasks_only;
mod head_of_region_signs;
mod not_head_of_office;
mod originals;
mod partner_head_of_region_signs;
mod power_of_attorney;
mod third_party_leader_signs;
mod title_and_role;

use super::prelude::*;
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
    KSD308 title_and_role,
    KSD309 daily_tasks_only,
];

/// Whether parties of a class are judged by the articles of the kind that is
/// their own: in a document of that kind, or in one text with a party that fits.
fn joins(registry: &Registry, record: &KerjaSama, own: Jenis) -> bool {
    let fits = |party: &PihakMitra| {
        let partner = registry.mitra.get(&party.id);
        partner.is_some_and(|partner| fit(record.jenis, partner.golongan) == Fit::Named)
    };
    record.jenis == own || record.mitra.iter().any(fits)
}
