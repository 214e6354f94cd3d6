//! The reasons for which a cooperation ends, and those for which a plan is given up.

use super::*;
use crate::model::AlasanPengakhiran::{self, *};
use crate::model::AlasanTidakDilanjutkan;
use crate::model::Jenis;

/// A reason for which a cooperation ends.
#[derive(Clone, Copy, Debug)]
pub struct Ending {
    /// The reason.
    pub reason: AlasanPengakhiran,
    /// The article that names it; none: the text alone can.
    pub basis: Option<Basis>,
}

const fn named(reason: AlasanPengakhiran, article: Basis) -> Ending {
    Ending {
        reason,
        basis: Some(article),
    }
}

const fn by_text(reason: AlasanPengakhiran) -> Ending {
    Ending {
        reason,
        basis: None,
    }
}

const KSDD: &[Ending] = &[
    named(JangkaWaktu, ksdd(&PP28, "Pasal 9 ayat (1) huruf a")),
    named(TujuanTercapai, ksdd(&PP28, "Pasal 9 ayat (1) huruf b")),
    named(Kesepakatan, ksdd(&PP28, "Pasal 9 ayat (1) huruf c")),
    named(PerubahanKebijakan, ksdd(&PP28, "Pasal 9 ayat (1) huruf d")),
    named(ObjekHilang, ksdd(&PP28, "Pasal 9 ayat (1) huruf e")),
];

const KSDPK: &[Ending] = &[
    named(JangkaWaktu, ksdpk(&PP28, "Pasal 22 ayat (1)")),
    named(TujuanTercapai, ksdpk(&PP28, "Pasal 22 ayat (1)")),
    named(Kesepakatan, ksdpk(&PP28, "Pasal 22 ayat (1)")),
    named(PerubahanKebijakan, ksdpk(&PP28, "Pasal 22 ayat (1)")),
    named(ObjekHilang, ksdpk(&PP28, "Pasal 22 ayat (1)")),
    named(PutusanPengadilan, ksdpk(&PP28, "Pasal 22 ayat (2)")),
    named(Pailit, ksdpk(&PP28, "Pasal 22 ayat (2)")),
    by_text(Wanprestasi),
];

const ABROAD: &[Ending] = &[
    named(Kesepakatan, luar_negeri(&PM25, "Pasal 34")),
    named(TujuanTercapai, luar_negeri(&PM25, "Pasal 34")),
    named(Digantikan, luar_negeri(&PM25, "Pasal 34")),
    named(JangkaWaktu, luar_negeri(&PM25, "Pasal 34")),
];

/// No article lists how these end: what their text says.
const BY_ITS_TEXT: &[Ending] = &[
    by_text(JangkaWaktu),
    by_text(TujuanTercapai),
    by_text(Kesepakatan),
    by_text(PerubahanKebijakan),
    by_text(ObjekHilang),
    by_text(PutusanPengadilan),
    by_text(Pailit),
    by_text(Digantikan),
    by_text(Wanprestasi),
];

/// The reasons for which a cooperation of a kind ends. PP 28/2018 Pasal 9, Pasal 22;
/// Permendagri 25/2020 Pasal 34.
pub fn endings(jenis: Jenis) -> &'static [Ending] {
    match jenis {
        Jenis::Ksdd => KSDD,
        Jenis::Ksdpk => KSDPK,
        Jenis::Ksdpl | Jenis::Ksdll => ABROAD,
        Jenis::Sinergi | Jenis::Bmd => BY_ITS_TEXT,
    }
}

/// The reasons for which a plan of a kind is given up: the review of the TKKSD, the
/// partner, the DPRD and the Menteri where the law has them decide, and our own.
/// Permendagri 22/2020 Pasal 7, 8, 12, 29, 30, 34, 54, 56; Permendagri 25/2020.
pub fn reasons_to_drop(jenis: Jenis) -> &'static [AlasanTidakDilanjutkan] {
    use AlasanTidakDilanjutkan as Drop;
    match jenis {
        Jenis::Ksdd | Jenis::Ksdpk | Jenis::Sinergi => &[
            Drop::TidakLayak,
            Drop::DitolakMitra,
            Drop::TidakDisetujuiDprd,
            Drop::TidakDilanjutkan,
            Drop::Digantikan,
        ],
        Jenis::Ksdpl | Jenis::Ksdll => &[
            Drop::DitolakMitra,
            Drop::TidakDisetujuiDprd,
            Drop::TidakDisetujuiMenteri,
            Drop::TidakDilanjutkan,
            Drop::Digantikan,
        ],
        Jenis::Bmd => &[Drop::DitolakMitra, Drop::TidakDilanjutkan, Drop::Digantikan],
    }
}
