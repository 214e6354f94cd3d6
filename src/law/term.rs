//! The arithmetic of terms.

use super::*;
use crate::model::{BentukBmd, Date, Duration, KerjaSama, Naskah};

/// Whether a stated term and two inclusive days agree. "5 tahun" from 10 May
/// ends on 9 May or on 10 May: texts count both ways, and both are right.
pub fn term_agrees(first: Date, last: Date, stated: Duration) -> bool {
    let end = first.plus(stated);
    last == end || last == end.previous()
}

/// The last day that a term of at most `longest` may reach: the same day of
/// the last month, by the reading most favourable to the parties.
pub fn latest_end(first: Date, longest: Duration) -> Date {
    first.plus(longest)
}

/// The longest term of the extension of such a document; none: no article sets one. The
/// thirty years of a Bangun Guna Serah are counted from the signing of its agreement, and
/// no article extends it: PP 27/2014 Pasal 36 ayat (1).
pub fn longest_extension(record: &KerjaSama) -> Option<Limit<Duration>> {
    longest_term(record).filter(|_| is_extendable(record))
}

/// Whether the regulations know an extension of such a document.
pub fn is_extendable(record: &KerjaSama) -> bool {
    let form = record.bmd.bentuk;
    !(record.naskah == Naskah::PerjanjianBmd
        && matches!(form, Some(BentukBmd::Bgs | BentukBmd::Bsg)))
}

/// The longest term of such a document; none: no article sets one.
pub fn longest_term(record: &KerjaSama) -> Option<Limit<Duration>> {
    match record.naskah {
        Naskah::KesepakatanBersama => Some(LONGEST_KESEPAKATAN_BERSAMA),
        Naskah::NaskahLuarNegeri => Some(LONGEST_NASKAH_LUAR_NEGERI),
        Naskah::PernyataanKehendak => Some(LONGEST_PERNYATAAN_KEHENDAK),
        Naskah::PerjanjianBmd => longest_use(&record.bmd).map(|longest| Limit {
            value: longest.longest,
            basis: longest.basis,
        }),
        _ => None,
    }
}
