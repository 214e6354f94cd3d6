//! A comparison as lists for machines.

use toml::Value;

use super::told::title;
use super::{Difference, Due, KeyChange, StateChange, Told, What};
use crate::finding::Finding;
use crate::model::Kind;
use crate::output::{Cell, Data, Table, sheet};
use crate::schema::word_name;

/// The comparison for machines.
pub fn data(told: &Told<'_>) -> Data {
    let effects = told.effects;
    let keys = told.differences.iter().flat_map(|difference| {
        let changes = difference.keys.iter().flat_map(KeyChange::leaves);
        changes.map(move |change| (difference, change))
    });
    Data {
        head: vec![("as_of", Cell::Date(effects.as_of))],
        recorded: None,
        lists: vec![
            records(told.differences),
            keys_table(keys.collect()),
            states_table(&effects.states),
            findings("new_findings", &effects.new),
            findings("settled_findings", &effects.settled),
            agenda("owed", &effects.owed),
            agenda("done", &effects.done),
        ],
    }
}

fn kind(kind: Option<Kind>) -> Cell {
    Cell::text(kind.as_ref())
}

fn records(differences: &[Difference]) -> Table {
    sheet(differences)
        .named("records")
        .column("kind", ("Jenis rekaman", "Kind"), |one| kind(one.kind))
        .column("id", ("Id", "Id"), |one| Cell::Text(one.id().to_owned()))
        .column("former_id", ("Id semula", "Former id"), |one| {
            Cell::text(one.former_id())
        })
        .column("what", ("Perubahan", "What"), |one| {
            Cell::Text(
                match one.what {
                    What::Added => "added",
                    What::Changed => "changed",
                    What::Renamed => "renamed",
                    What::Removed => "removed",
                }
                .to_owned(),
            )
        })
        .column("title", ("Judul", "Title"), |one| {
            Cell::Text(title(one).to_owned())
        })
        .bare()
}

fn keys_table(keys: Vec<(&Difference, KeyChange)>) -> Table {
    let cell = |of: Option<Kind>, key: &str, value: &Option<Value>| {
        let named = |word: &str| word_name(of, key, word);
        value
            .as_ref()
            .map_or(Cell::Empty, |value| Cell::recorded(value, &named))
    };
    sheet(keys)
        .named("keys")
        .column("kind", ("Jenis rekaman", "Kind"), |(one, _)| kind(one.kind))
        .column("id", ("Id", "Id"), |(one, _)| {
            Cell::Text(one.id().to_owned())
        })
        .column("key", ("Kunci", "Key"), |(_, change)| {
            Cell::Text(change.key.clone())
        })
        .column("before", ("Semula", "Before"), move |(one, change)| {
            cell(one.kind, &change.key, &change.before)
        })
        .column("after", ("Menjadi", "After"), move |(one, change)| {
            cell(one.kind, &change.key, &change.after)
        })
        .bare()
}

fn states_table(states: &[StateChange]) -> Table {
    sheet(states)
        .named("states")
        .column("kind", ("Jenis rekaman", "Kind"), |one| {
            kind(Some(one.kind))
        })
        .column("id", ("Id", "Id"), |one| Cell::Text(one.id.clone()))
        .column("before", ("Semula", "Before"), |one| {
            Cell::Text(one.before.word.clone())
        })
        .column("after", ("Menjadi", "After"), |one| {
            Cell::Text(one.after.word.clone())
        })
        .column(
            "last_day_before",
            ("Hari terakhir semula", "Last day before"),
            |one| Cell::date(one.before.last_day),
        )
        .column(
            "last_day_after",
            ("Hari terakhir", "Last day after"),
            |one| Cell::date(one.after.last_day),
        )
        .bare()
}

fn findings(name: &'static str, findings: &[Finding]) -> Table {
    sheet(findings)
        .named(name)
        .column("rule", ("Aturan", "Rule"), |one| {
            Cell::Text(one.rule.code.to_owned())
        })
        .column("severity", ("Keparahan", "Severity"), |one| {
            Cell::Text(one.severity.to_string())
        })
        .column("kind", ("Jenis rekaman", "Kind"), |one| {
            kind(one.record.as_ref().map(|(kind, _)| *kind))
        })
        .column("record", ("Rekaman", "Record"), |one| {
            Cell::text(one.record.as_ref().map(|(_, id)| id))
        })
        .column("key", ("Kunci", "Key"), |one| Cell::text(one.key.as_ref()))
        .column("message", ("Temuan", "Finding"), |one| one.message.clone())
        .bare()
}

fn agenda(name: &'static str, due: &[Due]) -> Table {
    sheet(due)
        .named(name)
        .column("obligation", ("Jenis kewajiban", "Duty"), |one| {
            Cell::Text(one.duty.to_owned())
        })
        .column("record", ("Rekaman", "Record"), |one| {
            Cell::text(one.record.as_ref())
        })
        .column("due", ("Jatuh tempo", "Due"), |one| one.day)
        .column("what", ("Yang harus dilakukan", "What to do"), |one| {
            one.what.clone()
        })
        .bare()
}
