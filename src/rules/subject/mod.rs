//! Family 1xx: who and what.

super::family::rows! {
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
}

use super::prelude::*;

/// Whether each partner of a Kerja Sama Wajib borders us, by itself or through
/// a province among the partners that holds it; none where that is not known.
/// Empty for any other document, and where ksd.toml names no neighbours or
/// could not be read whole.
fn borders(registry: &Registry, record: &KerjaSama) -> Vec<Option<bool>> {
    let us = &registry.settings.daerah;
    let wajib = record.jenis == Jenis::Ksdd && record.sifat == Some(Sifat::Wajib);
    if !wajib || us.berbatasan.is_empty() || !registry.settings_whole {
        return Vec::new();
    }
    let code = |party: &PihakMitra| registry.mitra.get(&party.id)?.kode.as_ref();
    let codes: Vec<Option<&KodeWilayah>> = record.mitra.iter().map(code).collect();
    let through = |code: &KodeWilayah| {
        let mut others = codes.iter().flatten();
        others.any(|&other| holds(other, code) && borders_us(us, other) == Some(true))
    };
    let borders = |code: &KodeWilayah| match borders_us(us, code) {
        Some(false) => Some(through(code)),
        known => known,
    };
    codes.iter().map(|code| code.and_then(borders)).collect()
}

/// Whether a region borders us: our neighbours do, the province that holds one
/// of them, our own province, and to a province its own kabupaten and kota.
/// Which parts of a neighbouring province reach us is known only where
/// ksd.toml names them.
fn borders_us(us: &Daerah, code: &KodeWilayah) -> Option<bool> {
    let neighbours = &us.berbatasan;
    let held = |neighbour: &KodeWilayah| holds(code, neighbour);
    if holds(code, &us.kode)
        || holds(&us.kode, code)
        || neighbours.contains(code)
        || neighbours.iter().any(held)
    {
        return Some(true);
    }
    let unknown = neighbours.iter().any(|neighbour| holds(neighbour, code));
    (!unknown).then_some(false)
}

/// Whether a province holds a kabupaten or kota.
fn holds(province: &KodeWilayah, code: &KodeWilayah) -> bool {
    province.is_provinsi() && !code.is_provinsi() && province.provinsi() == code.provinsi()
}
