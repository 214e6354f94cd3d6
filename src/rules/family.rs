//! The families of rules, by subject, and the rows that put rules to work.

use super::{
    Check, assets, contents, housekeeping, institutions, mapping, signers, steps, subject, term,
};
use crate::finding::Rule;
use crate::text::Text;

/// A family of rules: those on one subject.
pub struct Family {
    /// What its codes have in common: `KSD2xx`.
    pub code: &'static str,
    /// Its subject.
    pub name: Text,
    /// Its rules; none for those of the files, which reading itself applies.
    pub(super) rows: &'static [Row],
}

/// A rule at work, and the cases that show it.
pub(super) struct Row {
    pub check: &'static Check,
    /// The text of its file in `tests/rules/cases`.
    pub cases: &'static str,
}

const fn family(code: &'static str, name: Text, rows: &'static [Row]) -> Family {
    Family { code, name, rows }
}

/// The families, in the order of their codes.
pub static FAMILIES: &[Family] = &[
    family(
        "KSD0xx",
        Text::fixed("Berkas dan rujukan", "Files and references"),
        &[],
    ),
    family(
        "KSD1xx",
        Text::fixed("Para pihak dan pokok kerja sama", "Who and what"),
        subject::ROWS,
    ),
    family(
        "KSD2xx",
        Text::fixed("Jangka waktu dan berakhirnya", "Term and end"),
        term::ROWS,
    ),
    family(
        "KSD3xx",
        Text::fixed("Penandatangan", "Signers"),
        signers::ROWS,
    ),
    family(
        "KSD4xx",
        Text::fixed("Muatan naskah", "Contents of the texts"),
        contents::ROWS,
    ),
    family(
        "KSD5xx",
        Text::fixed("Langkah dan urutannya", "Steps and their order"),
        steps::ROWS,
    ),
    family(
        "KSD6xx",
        Text::fixed("Pemetaan potensi", "Potential mapping"),
        mapping::ROWS,
    ),
    family(
        "KSD7xx",
        Text::fixed("Pemanfaatan barang milik daerah", "Use of regional assets"),
        assets::ROWS,
    ),
    family(
        "KSD8xx",
        Text::fixed(
            "Kelembagaan, perselisihan, dan pelaporan",
            "Institutions, disputes and reports",
        ),
        institutions::ROWS,
    ),
    family(
        "KSD9xx",
        Text::fixed("Pengecualian dan pengaturan", "Exemptions and housekeeping"),
        housekeeping::ROWS,
    ),
];

impl Family {
    /// The family that a rule belongs to.
    pub fn of(rule: &Rule) -> Option<&'static Family> {
        FAMILIES.iter().find(|family| family.has(rule))
    }

    /// Whether a rule belongs to it.
    pub fn has(&self, rule: &Rule) -> bool {
        rule.code.starts_with(self.code.trim_end_matches('x'))
    }
}

/// The cases that show a rule, as they stand in `tests/rules/cases`; none for
/// the rules of the files.
pub fn cases(code: &str) -> Option<&'static str> {
    let mut rows = FAMILIES.iter().flat_map(|family| family.rows);
    rows.find(|row| row.check.rule.code == code)
        .map(|row| row.cases)
}

/// Declares the files of a family and its table: one row a rule, its code and
/// its file. The compiler proves that the rule has cases.
macro_rules! rows {
    ($($code:ident $file:ident),+ $(,)?) => {
        $(mod $file;)+
        /// The rules of this family, in the order of their codes.
        pub(super) static ROWS: &[crate::rules::family::Row] = &[$(crate::rules::family::Row {
            check: &$file::CHECK,
            cases: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/tests/rules/cases/", stringify!($code), ".toml"
            )),
        }),+];
    };
}
pub(super) use rows;
