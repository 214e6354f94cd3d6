//! What the law asks for, and how it stands.

use super::Told;
use crate::law::ExpectedKind;
use crate::model::{KerjaSama, Kind};
use crate::output::{Cell, Table, sheet};
use crate::registry::{Completeness, Doing, Record, articles};
use crate::schema;
use crate::text;
use crate::text::Text;

/// The steps that the document would have, done, under way and missing, each with
/// its article.
pub(super) fn steps(told: &Told<'_>, record: &Record<KerjaSama>, complete: &Completeness) -> Table {
    let steps = complete.entries.iter();
    sheet(steps.filter(|(entry, _)| entry.kind == ExpectedKind::Step))
        .named("steps")
        .column("langkah", ("Langkah", "Step"), |(entry, _)| {
            let name = schema::name(Kind::KerjaSama, entry.key).capital();
            Cell::word(Some(entry.key.to_owned()), name)
        })
        .column("tercatat", ("Keadaan", "State"), |(entry, present)| {
            let doing = told.registry.doing(record, entry.key, told.as_of);
            let said = match doing {
                Doing::Underway(said) => {
                    text!("berjalan: {said}", "under way: {said}", said)
                }
                Doing::Refused(said) => said,
                // Recorded for a later day: completeness asks for none.
                Doing::Missing if *present => Text::fixed("belum terjadi", "has not happened yet"),
                _ if *present => Text::fixed("tercatat", "recorded"),
                _ => Text::fixed("belum tercatat", "not recorded"),
            };
            Cell::word(Some(present.to_string()), said)
        })
        .column("dasar", ("Dasar", "Basis"), |(entry, _)| {
            Cell::Articles(articles(told.registry, record, entry))
        })
        .bare()
}

/// The steps and the keys that it would have and lacks.
pub(super) fn missing(complete: &Completeness) -> Vec<Text> {
    let named = |kind: ExpectedKind| {
        let mut keys: Vec<&str> = Vec::new();
        for entry in complete.missing().filter(|entry| entry.kind == kind) {
            // Several articles may ask for one.
            if !keys.contains(&entry.key) {
                keys.push(entry.key);
            }
        }
        let names = keys.iter().map(|key| schema::name(Kind::KerjaSama, key));
        let names: Vec<Text> = names.collect();
        (!names.is_empty()).then(|| Text::joined(&names, "; "))
    };
    let steps = named(ExpectedKind::Step).map(|names| {
        text!(
            "langkah yang belum tercatat: {names}",
            "steps not recorded: {names}",
            names
        )
    });
    let keys = named(ExpectedKind::Key)
        .map(|names| text!("belum tercatat: {names}", "not recorded: {names}", names));
    let lines: Vec<Text> = steps.into_iter().chain(keys).collect();
    match lines.is_empty() {
        true => vec![Text::fixed(
            "semua keterangan yang diharapkan tercatat",
            "all particulars that are expected are recorded",
        )],
        false => lines,
    }
}
