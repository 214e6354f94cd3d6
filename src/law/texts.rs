//! The texts that a kind of cooperation has.

use crate::model::Jenis;
use crate::model::Naskah::{self, *};

/// The texts of a kind of cooperation, the one that comes first before what stands
/// under it. Permendagri 22/2020 Pasal 6, Pasal 28, Pasal 52; Permendagri 25/2020
/// Pasal 1. Of the use of assets, the agreement on it.
pub fn texts_of(jenis: Jenis) -> &'static [Naskah] {
    match jenis {
        Jenis::Ksdd => &[KesepakatanBersama, Pks],
        Jenis::Ksdpk => &[KesepakatanBersama, Pks, Kontrak],
        Jenis::Sinergi => &[NotaKesepakatan, RencanaKerja],
        Jenis::Ksdpl | Jenis::Ksdll => &[PernyataanKehendak, NaskahLuarNegeri],
        Jenis::Bmd => &[PerjanjianBmd],
    }
}

/// The text under which one stands, where the law has such a one.
pub fn text_above(naskah: Naskah) -> Option<Naskah> {
    match naskah {
        Pks | Kontrak => Some(KesepakatanBersama),
        RencanaKerja => Some(NotaKesepakatan),
        NaskahLuarNegeri => Some(PernyataanKehendak),
        KesepakatanBersama | NotaKesepakatan | PernyataanKehendak | PerjanjianBmd => None,
    }
}
