//! Family 1xx: who and what.

mod absolute_affair;
mod affair_of_the_centre;
mod beyond_authority;
mod business_is_legal_person;
mod compulsory_partly_without_border;
mod compulsory_without_border;
mod form_abroad;
mod form_of_parent;
mod mission_exists;
mod outside_plans;
mod overlap;
mod parties_of_parent;
mod partner_by_reading;
mod partner_fits_kind;
mod partner_is_us;
mod partner_twice;
mod partners_alike;
mod programme_exists;
mod sifat_of_family;
mod sort_of_third_party;
mod supporting_function;
mod synergy_outside_yearly_plan;
mod text_fits_kind;
mod unlike_the_former;

use super::prelude::*;
use super::row::{Row, rows};

/// The rules of this family, in the order of their codes.
pub(super) static ROWS: &[Row] = rows![
    KSD101 text_fits_kind,
    KSD102 partner_fits_kind,
    KSD103 business_is_legal_person,
    KSD104 absolute_affair,
    KSD105 supporting_function,
    KSD106 beyond_authority,
    KSD107 outside_plans,
    KSD108 synergy_outside_yearly_plan,
    KSD109 compulsory_without_border,
    KSD110 compulsory_partly_without_border,
    KSD111 mission_exists,
    KSD112 parties_of_parent,
    KSD113 overlap,
    KSD114 programme_exists,
    KSD115 partners_alike,
    KSD116 partner_twice,
    KSD117 partner_is_us,
    KSD118 partner_by_reading,
    KSD119 sort_of_third_party,
    KSD120 affair_of_the_centre,
    KSD121 form_abroad,
    KSD122 form_of_parent,
    KSD123 unlike_the_former,
    KSD124 sifat_of_family,
];

/// The articles that say who the partner of a kind of cooperation is.
const PARTNERS: &[Basis] = &[
    ksdd(&PM22, "Pasal 1 angka 1"),
    ksdd(&PP28, "Pasal 1 angka 2"),
    ksdpk(&PM22, "Pasal 1 angka 17"),
    ksdpk(&PP28, "Pasal 14"),
    sinergi(&PM22, "Pasal 1 angka 18"),
    sinergi(&PP28, "Pasal 46 ayat (1)"),
    ksdpl(&PP28, "Pasal 1 angka 4"),
    ksdll(&PP28, "Pasal 1 angka 5"),
];

/// Whether each partner of a Kerja Sama Wajib borders us; silent on any other
/// document, and where ksd.toml does not say who does.
fn borders(
    registry: &Registry,
    record: &KerjaSama,
    verdict: &mut Verdict<'_>,
) -> Result<Vec<Option<bool>>, Silent> {
    verdict.applies(key!(jenis), record.jenis == Jenis::Ksdd)?;
    verdict.applies(key!(sifat), record.sifat == Some(Sifat::Wajib))?;
    let partners = record.mitra.iter().map(|party| party.id.as_str());
    verdict.borders(registry, partners)
}

/// The class of each partner, and how it fits the kind of cooperation; silent on
/// the use of assets, and where a partner cannot be read: it may be one that fits.
fn fits(
    registry: &Registry,
    record: &KerjaSama,
    verdict: &mut Verdict<'_>,
) -> Result<Vec<(Golongan, Fit)>, Silent> {
    verdict.applies(key!(jenis), record.jenis != Jenis::Bmd)?;
    let mut fits = Vec::with_capacity(record.mitra.len());
    for (at, party) in record.mitra.iter().enumerate() {
        let mitra = verdict.partner(registry, at, party)?;
        verdict.saw((mitra, key!(Mitra: golongan)));
        fits.push((mitra.golongan, fit(record.jenis, mitra.golongan)));
    }
    Ok(fits)
}
