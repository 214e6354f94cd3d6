//! What the agenda waits for in a record, among the steps that can be recorded.

use std::collections::BTreeMap;

use crate::agenda::{Obligation, agenda_of};
use crate::model::{Date, Duration, JenisLaporan, Kind};
use crate::questions::{Due, Todo};
use crate::registry::Registry;
use crate::schema::FileKind;
use crate::text;
use crate::text::Text;

/// What is asked of a record by the agenda within three months.
pub(super) fn of_record(registry: &Registry, kind: Kind, id: &str, as_of: Date) -> Vec<Obligation> {
    let until = as_of.plus(Duration::months(3));
    agenda_of(registry, as_of, until, kind, id).obligations
}

/// What of that is settled in a table, the most urgent first.
fn of_table<'o>(owed: &'o [Obligation], table: &'o str) -> impl Iterator<Item = &'o Obligation> {
    let of = move |one: &&Obligation| one.duty.settled_by.is_some_and(|by| by == table);
    owed.iter().filter(of)
}

/// What the agenda asks for before the rest.
pub(super) fn first(owed: &[Obligation], mut todos: Vec<Todo>, as_of: Date) -> Vec<Todo> {
    let said = |todo: &Todo| {
        let owed = of_table(owed, todo.step.table).next();
        owed.map(|owed| told(owed, as_of))
    };
    for todo in &mut todos {
        // Which report is owed says more than that there is none.
        let has_period = || {
            let mut owed = of_table(owed, todo.step.table);
            todo.at.is_none() && owed.next().is_some_and(|owed| owed.period.is_some())
        };
        let says_more = matches!(todo.due, Due::Any(_)) || has_period();
        if let Some(said) = said(todo).filter(|_| says_more) {
            todo.due = Due::Now(said);
        }
    }
    todos.sort_by_key(|todo| match (&todo.due, said(todo).is_some()) {
        (Due::Now(_), true) => 0,
        (Due::Now(_), false) => 1,
        (Due::Any(_), _) => 2,
    });
    todos
}

fn told(owed: &Obligation, as_of: Date) -> Text {
    match owed.due < as_of {
        true => text!(
            "{what}, lewat {due}",
            "{what}, overdue since {due}",
            what = owed.what.clone(),
            due = owed.due
        ),
        false => text!(
            "{what}, paling lambat {due}",
            "{what}, by {due}",
            what = owed.what.clone(),
            due = owed.due
        ),
    }
}

/// What the agenda knows of what is to be recorded in a table: the period of a report.
pub(super) fn proposed(
    owed: &[Obligation],
    kind: &FileKind,
    table: &str,
    place: Option<usize>,
) -> BTreeMap<String, String> {
    let Some(period) = of_table(owed, table).find_map(|owed| owed.period) else {
        return BTreeMap::new();
    };
    let of_year = period.to_string().parse::<i32>().is_ok();
    let jenis = match of_year {
        true => JenisLaporan::Tahunan,
        false => JenisLaporan::Semester,
    };
    let known = [
        ("periode", period.to_string()),
        ("jenis", jenis.word().to_owned()),
    ];
    let at = place.map_or(table.to_owned(), |at| format!("{table}[{at}]"));
    let has = |word: &str| {
        let key = kind.key(&format!("{table}.{word}"));
        // A meeting has a kind of its own, and no period.
        key.is_some() && kind.key(&format!("{table}.periode")).is_some()
    };
    let known = known.into_iter().filter(|(word, _)| has(word));
    known
        .map(|(word, said)| (format!("{at}.{word}"), said))
        .collect()
}
