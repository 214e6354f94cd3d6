//! What the law asks for, and whether it is recorded.

use crate::law::{ExpectedKind, step_title};
use crate::model::KerjaSama;
use crate::output::{Cell, Column, Table};
use crate::registry::{Completeness, Record, Registry, articles};
use crate::text;
use crate::text::Text;

/// The steps that the document would have, done and missing, each with its article.
pub(super) fn steps(
    registry: &Registry,
    record: &Record<KerjaSama>,
    complete: &Completeness,
) -> Table {
    let steps = complete
        .entries
        .iter()
        .filter(|(entry, _)| entry.kind == ExpectedKind::Step);
    let rows = steps.map(|(entry, present)| {
        let done = match present {
            true => Text::fixed("tercatat", "recorded"),
            false => Text::fixed("belum tercatat", "not recorded"),
        };
        vec![
            Cell::word(Some(entry.key.to_owned()), step_title(entry.key)),
            Cell::word(Some(present.to_string()), done),
            Cell::Articles(articles(registry, record, entry)),
        ]
    });
    let columns = vec![
        Column::brief("langkah", Text::fixed("Langkah", "Step")),
        Column::brief("tercatat", Text::fixed("Keadaan", "State")),
        Column::brief("dasar", Text::fixed("Dasar", "Basis")),
    ];
    let rows = rows.collect();
    Table::of(columns, rows)
}

/// The keys that it would have and lacks.
pub(super) fn missing_keys(complete: &Completeness) -> Vec<Text> {
    let mut keys: Vec<&str> = complete
        .missing()
        .filter(|entry| entry.kind == ExpectedKind::Key)
        .map(|entry| entry.key)
        .collect();
    // Two articles may ask for one key.
    keys.dedup();
    match keys.as_slice() {
        [] => vec![Text::fixed(
            "semua kunci yang diharapkan tercatat",
            "all keys that are expected are recorded",
        )],
        keys => vec![text!(
            "kunci yang belum tercatat: {keys}", "keys not recorded: {keys}";
            keys = keys.join(", ")
        )],
    }
}
