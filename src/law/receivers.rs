//! Whom a report of the TKKSD goes to.

use crate::model::{JenisLaporan, Lingkup, Penerima, Tingkat};

/// The tiers that reports climb, from a region's own Kepala Daerah: a Wali Kota
/// stands as the Bupati does.
const fn tiers(tingkat: Tingkat) -> &'static [Penerima] {
    match tingkat {
        Tingkat::Kabupaten | Tingkat::Kota => &[Penerima::Bupati, Penerima::Gubernur],
        Tingkat::Provinsi => &[Penerima::Gubernur, Penerima::Menteri],
    }
}

/// To whom a Kepala Daerah passes reports on: the Bupati and Wali Kota to the
/// Gubernur, the Gubernur to the Menteri.
pub fn above(tingkat: Tingkat) -> Penerima {
    match tingkat {
        Tingkat::Kabupaten | Tingkat::Kota => Penerima::Gubernur,
        Tingkat::Provinsi => Penerima::Menteri,
    }
}

/// Whom the articles name for a report, in a region of that level: the Kepala
/// Daerah, and from there tier by tier (Permendagri 22/2020 Pasal 46 ayat (3)); on
/// cooperation abroad the next tier alone (Permendagri 25/2020 Pasal 35 ayat (1),
/// Pasal 36).
pub fn receivers(tingkat: Tingkat, lingkup: Lingkup) -> &'static [Penerima] {
    let tiers = tiers(tingkat);
    match lingkup {
        Lingkup::LuarNegeri => &tiers[1..],
        Lingkup::Ksd | Lingkup::Sinergi => tiers,
    }
}

/// Those of them to whom the report is owed, so that one to them settles it: the
/// yearly report on Sinergi goes to the next tier (Permendagri 22/2020 Pasal 60
/// ayat (2), ayat (3)).
pub fn owed_to(tingkat: Tingkat, jenis: JenisLaporan, lingkup: Lingkup) -> &'static [Penerima] {
    match (lingkup, jenis) {
        (Lingkup::Sinergi, JenisLaporan::Tahunan) => &tiers(tingkat)[1..],
        _ => receivers(tingkat, lingkup),
    }
}
