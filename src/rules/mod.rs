//! The rules: each a piece of law in a file of its own.
//!
//! A rule's file holds one [`Check`]: what the rule says of itself and the
//! function that judges. The row that puts it to work stands in the table of
//! its family.

mod affairs;
mod apply;
mod assets;
mod border;
mod contents;
mod explain;
mod family;
mod housekeeping;
mod institutions;
mod longest_term;
mod mapping;
mod outlives;
mod prelude;
mod promise;
mod row;
mod signers;
mod steps;
mod subject;
mod term;
mod trace;
mod unknown_day;
mod verdict;

pub use apply::{check, check_record, check_selected, check_without, new_since};
pub use explain::{Binding, Explanation, Fact, Outcome, Reason, explain};
pub use family::{FAMILIES, Family, cases};
pub use trace::{Counted, Judged, Silent};
pub use verdict::{Breach, Verdict};

use crate::finding::Rule;
use crate::model::{KerjaSama, Kind, Mitra, Potensi, Tkksd};
use crate::registry::{Record, Registry};

/// A rule and how it judges.
pub struct Check {
    /// What the rule says of itself.
    pub rule: Rule,
    /// How it judges.
    pub judge: Judge,
}

/// What a rule looks at.
#[derive(Clone, Copy)]
pub enum Judge {
    /// One document of cooperation.
    KerjaSama(fn(&Registry, &Record<KerjaSama>, &mut Verdict<'_>) -> Judged),
    /// One entry of the mapping.
    Potensi(fn(&Registry, &Record<Potensi>, &mut Verdict<'_>) -> Judged),
    /// One decree on the coordination team.
    Tkksd(fn(&Registry, &Record<Tkksd>, &mut Verdict<'_>) -> Judged),
    /// One partner.
    Mitra(fn(&Registry, &Record<Mitra>, &mut Verdict<'_>) -> Judged),
    /// The findings of the other rules: exemptions and severities.
    Findings,
}

impl Judge {
    /// The kind of record that it looks at.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Judge::KerjaSama(_) => Some(Kind::KerjaSama),
            Judge::Potensi(_) => Some(Kind::Potensi),
            Judge::Tkksd(_) => Some(Kind::Tkksd),
            Judge::Mitra(_) => Some(Kind::Mitra),
            Judge::Findings => None,
        }
    }
}

fn checks() -> impl Iterator<Item = &'static Check> {
    let rows = FAMILIES.iter().flat_map(|family| family.rows);
    rows.map(|row| row.check)
}

/// Whether a rule may be exempted from or set to another severity: it exists,
/// and speaks neither of the file itself nor of exemptions and severities.
pub fn adjustable(code: &str) -> bool {
    checks().any(|check| check.rule.code == code && !matches!(check.judge, Judge::Findings))
}

/// Every rule, those of the files (KSD0xx) first, in the order of their codes.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(Family::rules)
}

/// The rule of that code.
pub fn by_code(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}
