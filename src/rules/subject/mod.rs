//! Family 1xx: who and what.

super::family! {
    text_fits_kind,
    partner_fits_kind,
    business_is_legal_person,
    absolute_affair,
    supporting_function,
    beyond_authority,
    outside_plans,
    synergy_outside_yearly_plan,
    compulsory_without_border,
    compulsory_partly_without_border,
    mission_exists,
    parties_of_parent,
}

use super::prelude::*;

/// Whether each partner of a Kerja Sama Wajib borders us; none where its code
/// is not known. Empty for any other document, and where ksd.toml names no
/// neighbours.
fn borders(registry: &Registry, record: &KerjaSama) -> Vec<Option<bool>> {
    let us = &registry.settings.daerah;
    if record.jenis != Jenis::Ksdd || record.sifat != Some(Sifat::Wajib) || us.berbatasan.is_empty()
    {
        return Vec::new();
    }
    let borders = |code: &KodeWilayah| {
        let our_province = code.is_provinsi() && code.provinsi() == us.kode.provinsi();
        our_province || us.berbatasan.contains(code)
    };
    let codes = record
        .mitra
        .iter()
        .map(|party| registry.mitra.get(&party.id)?.kode.as_ref());
    codes.map(|code| code.map(borders)).collect()
}
