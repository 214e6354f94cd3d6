//! The families of rules, by subject.

use super::row::Row;
use super::{assets, contents, housekeeping, institutions, mapping, signers, steps, subject, term};
use crate::finding::Rule;
use crate::registry;
use crate::text::Text;

/// A family of rules: those on one subject.
pub struct Family {
    /// What its codes have in common: `KSD2xx`.
    pub code: &'static str,
    /// Its subject.
    pub name: Text,
    /// Its rules that judge what was read.
    pub(super) rows: &'static [Row],
    /// Its rules that reading itself applies.
    of_files: &'static [&'static Rule],
}

const fn family(code: &'static str, name: Text, rows: &'static [Row]) -> Family {
    Family {
        code,
        name,
        rows,
        of_files: &[],
    }
}

/// The families, in the order of their codes.
pub static FAMILIES: &[Family] = &[
    Family {
        code: "KSD0xx",
        name: Text::fixed("Berkas dan rujukan", "Files and references"),
        rows: &[],
        of_files: registry::RULES,
    },
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

    /// Its rules, in the order of their codes.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        let judging = self.rows.iter().map(|row| &row.check.rule);
        self.of_files.iter().copied().chain(judging)
    }

    /// Whether a rule belongs to it.
    pub fn has(&self, rule: &Rule) -> bool {
        self.rules().any(|own| own.code == rule.code)
    }
}

/// The cases that show a rule, as they stand in `tests/rules/cases`; none for
/// the rules of the files.
pub fn cases(code: &str) -> Option<&'static str> {
    let mut rows = FAMILIES.iter().flat_map(|family| family.rows);
    rows.find(|row| row.check.rule.code == code)
        .map(|row| row.cases)
}
