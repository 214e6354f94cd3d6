//! The rules: each a piece of law in a file of its own.
//!
//! A rule's file holds one [`Check`]: what the rule says of itself and the
//! function that judges. The row that puts it to work stands in the table of
//! its family.

mod apply;
mod housekeeping;
mod prelude;
mod signers;
mod steps;
mod subject;
mod term;
mod verdict;

pub use apply::{check, check_record};
pub use verdict::{Breach, Verdict};

use crate::finding::Rule;
use crate::model::{KerjaSama, Potensi, Tkksd};
use crate::registry::{self, Record, Registry};

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
    KerjaSama(fn(&Registry, &Record<KerjaSama>, &mut Verdict<'_>)),
    /// One entry of the mapping.
    Potensi(fn(&Registry, &Record<Potensi>, &mut Verdict<'_>)),
    /// One decree on the coordination team.
    Tkksd(fn(&Registry, &Record<Tkksd>, &mut Verdict<'_>)),
    /// The findings of the other rules: exemptions and severities.
    Findings,
}

/// The families of rules, each a table of its own, in the order of their codes.
static FAMILIES: &[&[&Check]] = &[
    subject::CHECKS,
    term::CHECKS,
    signers::CHECKS,
    steps::CHECKS,
    housekeeping::CHECKS,
];

/// Declares the files of a family and its table: one row a rule.
macro_rules! family {
    ($($file:ident),+ $(,)?) => {
        $(mod $file;)+
        /// The rules of this family, in the order of their codes.
        pub(super) static CHECKS: &[&crate::rules::Check] = &[$(&$file::CHECK),+];
    };
}
use family;

fn checks() -> impl Iterator<Item = &'static Check> {
    FAMILIES.iter().copied().flatten().copied()
}

/// Every rule, those of the files (KSD0xx) first, in the order of their codes.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    registry::RULES
        .iter()
        .copied()
        .chain(checks().map(|check| &check.rule))
}

/// The rule of that code.
pub fn by_code(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}
