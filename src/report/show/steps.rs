//! What the law asks for, and whether it is recorded.

use crate::law::ExpectedKind;
use crate::model::{KerjaSama, Kind};
use crate::output::{Cell, Column, Table};
use crate::registry::{Completeness, Record, Registry, articles};
use crate::schema;
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
            Cell::word(
                Some(entry.key.to_owned()),
                schema::name(Kind::KerjaSama, entry.key).capital(),
            ),
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
    let names = keys.iter().map(|key| schema::name(Kind::KerjaSama, key));
    let names: Vec<Text> = names.collect();
    match names.as_slice() {
        [] => vec![Text::fixed(
            "semua keterangan yang diharapkan tercatat",
            "all particulars that are expected are recorded",
        )],
        names => vec![text!(
            "belum tercatat: {names}", "not recorded: {names}"; names = Text::joined(names, "; ")
        )],
    }
}
