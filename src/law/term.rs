//! Limits of time, and the arithmetic of terms.

use crate::model::{Date, Duration};

/// Longest term of a Kesepakatan Bersama. Permendagri 22/2020 Pasal 9 ayat (3), Pasal 32 ayat (3).
pub const LONGEST_KESEPAKATAN_BERSAMA: Duration = Duration::years(5);

/// Longest term of a text with a partner abroad. Permendagri 25/2020 Pasal 32 ayat (1).
pub const LONGEST_NASKAH_LUAR_NEGERI: Duration = Duration::years(5);

/// Longest validity of a letter of intent. Permendagri 25/2020 Pasal 13 ayat (3).
pub const LONGEST_PERNYATAAN_KEHENDAK: Duration = Duration::years(1);

/// Notice of an extension abroad, before the end. Permendagri 25/2020 Pasal 33.
pub const NOTICE_OF_EXTENSION: Duration = Duration::months(6);

/// Shortest term of a cooperation with a Sekretariat Kerja Sama. Permendagri 22/2020 Pasal 50
/// ayat (2) huruf c.
pub const SHORTEST_WITH_SEKRETARIAT: Duration = Duration::years(5);

/// What a semester report covers. Permendagri 22/2020 Pasal 17 ayat (1), Pasal 39 ayat (1).
pub const SEMESTER: Duration = Duration::months(6);

/// Last day to adjust to Permendagri 22/2020 (Pasal 62): six months from its promulgation.
pub const ADJUSTED_UNTIL: Date = Date::known(2020, 10, 14);

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
