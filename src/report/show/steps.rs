//! What the law asks for, and whether it is recorded.

use crate::law::ExpectedKind;
use crate::model::{KerjaSama, Kind};
use crate::output::{Cell, Table, sheet};
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
    let steps = complete.entries.iter();
    sheet(steps.filter(|(entry, _)| entry.kind == ExpectedKind::Step))
        .column("langkah", ("Langkah", "Step"), |(entry, _)| {
            let name = schema::name(Kind::KerjaSama, entry.key).capital();
            Cell::word(Some(entry.key.to_owned()), name)
        })
        .column("tercatat", ("Keadaan", "State"), |(_, present)| {
            let done = if *present {
                Text::fixed("tercatat", "recorded")
            } else {
                Text::fixed("belum tercatat", "not recorded")
            };
            Cell::word(Some(present.to_string()), done)
        })
        .column("dasar", ("Dasar", "Basis"), |(entry, _)| {
            Cell::Articles(articles(registry, record, entry))
        })
        .bare()
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
            "belum tercatat: {names}",
            "not recorded: {names}",
            names = Text::joined(names, "; ")
        )],
    }
}
