//! Limits, each with the articles that set it: who needs one takes both from here.

use super::*;
use crate::model::{Date, Duration};

/// A limit, and the articles that set it.
#[derive(Clone, Copy, Debug)]
pub struct Limit<T> {
    /// How long, how many, until when.
    pub value: T,
    /// The articles that say so.
    pub basis: &'static [Basis],
}

impl<T: Copy> Limit<T> {
    /// The one of several that binds an act of that day; without a day, one that
    /// is still to come.
    pub fn of_day(limits: &[Limit<T>], act: Option<Date>) -> Option<Limit<T>> {
        let binds = |basis: &Basis| basis.citation.in_force_on(act);
        let mut limits = limits.iter().copied();
        limits.find(|limit| limit.basis.iter().any(binds))
    }
}

/// Longest term of a Kesepakatan Bersama.
pub const LONGEST_KESEPAKATAN_BERSAMA: Limit<Duration> = Limit {
    value: Duration::years(5),
    basis: &[
        ksdd(&PM22, "Pasal 9 ayat (3)"),
        ksdpk(&PM22, "Pasal 32 ayat (3)"),
    ],
};

/// Longest term of a text with a partner abroad.
pub const LONGEST_NASKAH_LUAR_NEGERI: Limit<Duration> = Limit {
    value: Duration::years(5),
    basis: &[luar_negeri(&PM25, "Pasal 32 ayat (1)")],
};

/// Longest validity of a letter of intent.
pub const LONGEST_PERNYATAAN_KEHENDAK: Limit<Duration> = Limit {
    value: Duration::years(1),
    basis: &[luar_negeri(&PM25, "Pasal 13 ayat (3)")],
};

/// Notice of an extension abroad, before the end.
pub const NOTICE_OF_EXTENSION: Limit<Duration> = Limit {
    value: Duration::months(6),
    basis: &[luar_negeri(&PM25, "Pasal 33")],
};

/// Shortest term of a cooperation with a Sekretariat Kerja Sama.
pub const SHORTEST_WITH_SEKRETARIAT: Limit<Duration> = Limit {
    value: Duration::years(5),
    basis: &[
        ksdd(&PM22, "Pasal 50 ayat (2)"),
        ksdd(&PP28, "Pasal 7 ayat (2)"),
    ],
};

/// What a report of a perangkat daerah covers in a kabupaten or kota.
pub const SEMESTER: Limit<Duration> = Limit {
    value: Duration::months(6),
    basis: &[
        ksdd(&PM22, "Pasal 17 ayat (1)"),
        ksdpk(&PM22, "Pasal 39 ayat (1)"),
    ],
};

/// What it covers in a province.
pub const SEMESTER_OF_PROVINCE: Limit<Duration> = Limit {
    value: Duration::months(6),
    basis: &[
        ksdd(&PM22, "Pasal 17 ayat (2)"),
        ksdpk(&PM22, "Pasal 39 ayat (2)"),
    ],
};

/// What a semester report of the TKKSD covers.
pub const TEAM_SEMESTER: Limit<Duration> = Limit {
    value: Duration::months(6),
    basis: OF_TEAM,
};

/// What an annual report of the TKKSD covers.
pub const TEAM_YEAR: Limit<Duration> = Limit {
    value: Duration::years(1),
    basis: OF_TEAM,
};

const OF_TEAM: &[Basis] = &[any(&PM22, "Pasal 46 ayat (2) huruf j")];

/// How often the TKKSD meets in plenary at least.
pub const PLENARY_EVERY: Limit<Duration> = Limit {
    value: Duration::years(1),
    basis: &[any(&PM22, "Pasal 48 ayat (2)")],
};

/// How many members the TKKSD has at least, beside those with an office.
pub const FEWEST_MEMBERS: Limit<usize> = Limit {
    value: 6,
    basis: &[any(&PM22, "Pasal 47 ayat (1)")],
};

/// What a report on Sinergi to the Kepala Daerah covers.
pub const SINERGI_SEMESTER: Limit<Duration> = Limit {
    value: Duration::months(6),
    basis: &[any(&PM22, "Pasal 60 ayat (1)")],
};

/// What a report on Sinergi upward covers; a province's to the Menteri likewise,
/// by Pasal 60 ayat (3).
pub const SINERGI_YEAR: Limit<Duration> = Limit {
    value: Duration::years(1),
    basis: &[any(&PM22, "Pasal 60 ayat (2)")],
};

/// Last day to adjust to Permendagri 22/2020: six months from its promulgation.
pub const ADJUSTED_UNTIL: Limit<Date> = Limit {
    value: Date::known(2020, 10, 14),
    basis: &[
        ksdd(&PM22, "Pasal 62"),
        ksdpk(&PM22, "Pasal 62"),
        sinergi(&PM22, "Pasal 62"),
    ],
};

/// Days after which the DPRD's silence is consent.
pub const DPRD_SILENT: Limit<u32> = Limit {
    value: 45,
    basis: &[
        ksdd(&PM22, "Pasal 12 ayat (4)"),
        ksdpk(&PM22, "Pasal 34 ayat (6)"),
        sinergi(&PM22, "Pasal 56 ayat (6)"),
    ],
};

/// Working days after which it is, abroad.
pub const DPRD_SILENT_ABROAD: Limit<u32> = Limit {
    value: 45,
    basis: &[
        ksdpl(&PP28, "Pasal 30 ayat (4)"),
        luar_negeri(&PM25, "Pasal 17 ayat (2)"),
        luar_negeri(&PM25, "Pasal 17 ayat (3)"),
    ],
};

/// Days of each step between the Kepala Daerah and the DPRD.
pub const DPRD_STEP: Limit<u32> = Limit {
    value: 15,
    basis: &[ksdd(&PM22, "Pasal 12 ayat (1)")],
};

/// Days to answer an offer.
pub const ANSWER_TO_OFFER: Limit<u32> = Limit {
    value: 30,
    basis: &[
        ksdd(&PM22, "Pasal 8 ayat (3)"),
        sinergi(&PM22, "Pasal 54 ayat (3)"),
    ],
};

/// Days after the second request for an answer, before the report upward is due.
pub const AFTER_SECOND_REQUEST: Limit<u32> = Limit {
    value: 15,
    basis: &[ksdd(&PM22, "Pasal 8 ayat (5)")],
};

/// Days of January within which a kabupaten or kota reports on its cooperation
/// abroad: its first week (tafsir).
pub const REPORT_ABROAD: Limit<u32> = Limit {
    value: 7,
    basis: &[any(&PM25, "Pasal 35 ayat (2)")],
};

/// Days of January within which a province does: its second week (tafsir).
pub const REPORT_ABROAD_OF_PROVINCE: Limit<u32> = Limit {
    value: 14,
    basis: &[any(&PM25, "Pasal 36")],
};

/// How often a loan of an asset is extended at most, until 8 June 2020.
pub const LOAN_EXTENDED: Limit<u32> = Limit {
    value: 1,
    basis: &[bmd(&PP27, "Pasal 30 ayat (2)")],
};

/// Every article on when the rent of an asset is paid.
pub const RENT_PAID: &[Basis] =
    &joined::<2>(&[RENT_PAID_BEFORE[0].basis, RENT_PAID_BEFORE[1].basis]);

/// Working days before the signing on which the rent of an asset is paid at the
/// latest: two, and since PP 28/2020 none, for it only says before the signing.
pub const RENT_PAID_BEFORE: &[Limit<u32>] = &[
    Limit {
        value: 2,
        basis: &[bmd(&PP27, "Pasal 29 ayat (9)")],
    },
    Limit {
        value: 0,
        basis: &[bmd(&PP27_2020, "Pasal 29 ayat (9)")],
    },
];
