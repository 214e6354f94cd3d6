//! What a later regulation changed of one that stays in force: which units, and
//! from which day on.

use super::Regulation;
use crate::model::Date;

/// A regulation that changed single units of another one.
#[derive(Debug, PartialEq, Eq)]
pub struct Amendment {
    /// As it is cited: `PP 28/2020`.
    pub name: &'static str,
    /// The first day of the changed text.
    pub since: Date,
    /// The units that read otherwise from that day on: the least part whose
    /// wording changed, be it a huruf or a whole ayat. A part with a fate of its
    /// own stands before the whole.
    pub units: &'static [(&'static str, Change)],
}

/// What became of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It reads otherwise.
    Changed,
    /// It was not there before.
    Inserted,
    /// It is no longer there.
    Deleted,
}
use Change::{Changed, Deleted, Inserted};

impl Amendment {
    /// What became of a cited unit; none: it reads as before.
    pub fn of(&self, article: &str) -> Option<Change> {
        let part_of = |unit: &str| {
            let rest = article.strip_prefix(unit);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let mut units = self.units.iter();
        units.find_map(|&(unit, change)| part_of(unit).then_some(change))
    }
}

impl Regulation {
    /// The regulation whose changed text this is; itself, where it is none.
    pub fn original(&'static self) -> &'static Regulation {
        self.text_of.unwrap_or(self)
    }
}

/// What PP 28/2020 changed of PP 27/2014, of the articles on the use of assets.
/// It repeats whole articles; what stands here reads otherwise.
pub static PP28_2020: Amendment = Amendment {
    name: "PP 28/2020",
    since: Date::known(2020, 6, 9),
    units: &[
        ("Pasal 1 angka 16a", Inserted),
        ("Pasal 27 ayat (1)", Inserted),
        ("Pasal 27 ayat (2)", Inserted),
        // Undivided before, now of two ayat.
        ("Pasal 27", Deleted),
        ("Pasal 29 ayat (7)", Changed),
        ("Pasal 29 ayat (9)", Changed),
        ("Pasal 29 ayat (10)", Changed),
        ("Pasal 29 ayat (11)", Inserted),
        ("Pasal 30 ayat (2)", Changed),
        ("Pasal 30 ayat (3)", Changed),
        ("Pasal 32 ayat (4)", Changed),
        ("Pasal 32 ayat (5)", Inserted),
        ("Pasal 33 ayat (1) huruf b", Changed),
        ("Pasal 33 ayat (1) huruf c", Changed),
        ("Pasal 33 ayat (1) huruf f", Changed),
        ("Pasal 33 ayat (3)", Changed),
        ("Pasal 33 ayat (3a)", Inserted),
        ("Pasal 34 ayat (1) huruf a", Changed),
        ("Pasal 34 ayat (2) huruf c", Inserted),
        ("Pasal 34 ayat (2)", Changed),
        ("Pasal 34 ayat (3)", Deleted),
        ("Pasal 34 ayat (4)", Changed),
        ("Pasal 34 ayat (5)", Deleted),
        ("Pasal 36 ayat (1)", Changed),
        ("Pasal 36 ayat (2)", Changed),
        ("Pasal 36 ayat (5)", Changed),
        ("Pasal 41A", Inserted),
        ("Pasal 41B", Inserted),
    ],
};
