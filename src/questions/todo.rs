//! What of the steps of a document is due, and how one begins.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::ask::Ask;
use super::form::{Form, Start};
use super::steps::{At, STEPS, Step, steps};
use super::{Facts, flat};
use crate::edit::{Operation, RecordText, Refused};
use crate::model::{Date, Kind, key};
use crate::registry::{Doing, Status};
use crate::schema::FileKind;
use crate::text;
use crate::text::Text;

/// How a step stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Due {
    /// It is asked for, and not there yet; what is known of it.
    Now(Text),
    /// It may be recorded.
    Any(Text),
}

/// Something that can be recorded now, and how it stands.
pub struct Todo {
    /// The step.
    pub step: &'static Step,
    /// The place in its list of the one that is gone on with; none: a new one.
    pub at: Option<usize>,
    /// How it stands.
    pub due: Due,
}

/// What can be recorded of a record on a day, of a document what is due first.
pub fn steps_of(facts: &Facts<'_>, kind: Kind, as_of: Date) -> Vec<Todo> {
    let Some(record) = facts.document() else {
        let todo = |step: &'static Step| Todo {
            step,
            at: None,
            due: after_signing(facts, step.table, false),
        };
        let steps = steps(kind).iter();
        return steps
            .filter(|_| kind != Kind::KerjaSama)
            .map(todo)
            .collect();
    };
    let registry = &facts.around;
    let signed = record.is_signed();
    let in_force = registry.state(record, as_of).status == Status::Berlaku;
    let of = |step: &Step| -> Option<Due> {
        match step.at {
            At::Signing => (!signed).then_some(Due::Any(Text::fixed(
                "rencana, belum ditandatangani",
                "a plan, not signed yet",
            ))),
            At::Signed if !signed => None,
            At::Signed => Some(after_signing(facts, step.table, in_force)),
            At::Step => before_signing(registry.doing(record, step.table, as_of)),
            At::Any | At::Rest => Some(Due::Any(Text::EMPTY)),
        }
    };
    let mut todos = Vec::new();
    for step in STEPS {
        todos.extend(open(facts, step));
        todos.extend(of(step).map(|due| Todo {
            step,
            at: None,
            due,
        }));
    }
    todos.sort_by_key(|todo| matches!(todo.due, Due::Any(_)));
    todos
}

/// The entries of a list that wait for their end.
fn open(facts: &Facts<'_>, step: &'static Step) -> Vec<Todo> {
    const WAITING: [(&str, &str); 2] = [
        (key!(hambatan), key!(hambatan[].uraian)),
        (key!(perselisihan), key!(perselisihan[].pokok)),
    ];
    let Some((table, told)) = WAITING.iter().find(|(table, _)| *table == step.table) else {
        return Vec::new();
    };
    let told = told.rsplit('.').next().unwrap_or_default();
    let is_open = |at: &usize| !facts.is_recorded(&format!("{table}[{at}].selesai"));
    let places = (0..facts.count(table)).filter(is_open);
    let todo = |at: usize| {
        let said = facts
            .text(&format!("{table}[{at}].{told}"))
            .unwrap_or_default();
        Todo {
            step,
            at: Some(at),
            due: Due::Now(text!("belum selesai: {said}", "not settled: {said}", said)),
        }
    };
    places.map(todo).collect()
}

fn before_signing(doing: Doing) -> Option<Due> {
    Some(match doing {
        Doing::Missing => Due::Now(Text::fixed("belum tercatat", "not recorded")),
        Doing::Underway(said) => Due::Now(said),
        Doing::Refused(said) => Due::Any(said),
        Doing::Done { day: Some(day), .. } => {
            Due::Any(text!("selesai {day}", "done on {day}", day))
        }
        Doing::Done { .. } => Due::Any(Text::fixed("tercatat", "recorded")),
        Doing::NotAsked => return None,
    })
}

/// What is known before the questions of a step of a record with that text.
///
/// # Errors
/// If what is carried over cannot be recorded.
pub fn start_of(
    file_kind: &'static FileKind,
    id: &str,
    text: &str,
    step: &Step,
    at: Option<usize>,
) -> Result<Start, Refused> {
    let record: Table = toml::from_str(text).unwrap_or_default();
    let recorded = || flat(&record).into_iter().map(|(path, _)| path);
    let mut start = Start {
        id: Some(id.to_owned()),
        text: text.to_owned(),
        before: Some(text.to_owned()),
        ..Start::default()
    };
    let is_list = file_kind.key(step.table).is_some_and(|key| key.is_list);
    if matches!(step.at, At::Signing | At::Rest) {
        start.given = recorded().collect();
    } else if is_list {
        let count = record
            .get(step.table)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        let place = at.unwrap_or(count);
        start.places.insert(step.table.to_owned(), place);
        match at {
            Some(at) => {
                let own = format!("{}[{at}].", step.table);
                start.given = recorded().filter(|path| path.starts_with(&own)).collect();
            }
            None if step.table == key!(evaluasi) => carry(file_kind, &mut start, &record, place)?,
            None => {}
        }
    }
    Ok(start)
}

/// The indicators of the last evaluation, to be measured anew.
fn carry(
    file_kind: &'static FileKind,
    start: &mut Start,
    record: &Table,
    place: usize,
) -> Result<(), Refused> {
    let Some(last) = place.checked_sub(1) else {
        return Ok(());
    };
    let own = format!("evaluasi[{last}].indikator[");
    let unreadable = |_| {
        Refused(Text::fixed(
            "rekamannya bukan TOML yang sah",
            "the record is no valid TOML",
        ))
    };
    let mut text = RecordText::read(file_kind, &start.text).map_err(unreadable)?;
    for (path, said) in flat(record) {
        let Some(rest) = path.strip_prefix(&own) else {
            continue;
        };
        // What was reached is what is asked for.
        if rest.ends_with(".realisasi") {
            continue;
        }
        let key = format!("evaluasi[{place}].indikator[{rest}");
        text.apply(&Operation::Set {
            key: key.clone(),
            said,
        })?;
        start.given.insert(key);
    }
    start.text = text.written();
    Ok(())
}

/// The answers of one record as operations on another one, in the next place of the
/// list that they are about.
pub fn repeated(form: &Form<'_>, other: &str) -> Vec<Operation> {
    let record: Table = toml::from_str(other).unwrap_or_default();
    let placed = |path: &str| {
        let mut path = path.to_owned();
        for (list, at) in &form.kept.start.places {
            let count = record
                .get(list)
                .and_then(Value::as_array)
                .map_or(0, Vec::len);
            if let Some(rest) = path.strip_prefix(&format!("{list}[{at}]")) {
                path = format!("{list}[{count}]{rest}");
            }
        }
        path
    };
    let said = form
        .kept
        .answers
        .iter()
        .filter(|answer| !answer.said.is_empty());
    said.map(|answer| Operation::Set {
        key: placed(&answer.path),
        said: answer.said.clone(),
    })
    .collect()
}

/// The options that record a step, where nobody can be asked: the keys that it must have,
/// with what is proposed for them.
pub fn first_option(kind: &FileKind, todo: &Todo, proposed: &BTreeMap<String, String>) -> String {
    let table = todo.step.table;
    let set = |key: &str| {
        let said = proposed.get(key).map_or("…", String::as_str);
        format!("--set \"{key}={said}\"")
    };
    match (todo.step.at, todo.at) {
        (At::Signing, _) => set(key!(waktu.ditandatangani)),
        (_, Some(at)) => set(&format!("{table}[{at}].selesai")),
        (_, None) => {
            let asks = todo.step.chapters.iter().flat_map(|chapter| chapter.asks);
            let must = |ask: &&Ask| {
                let key = kind.key(ask.key);
                let own = key.is_some_and(|key| key.table() == table && key.is_required);
                ask.needed || own
            };
            let mut keys: Vec<&str> = asks.clone().filter(must).map(|ask| ask.key).collect();
            if keys.is_empty() {
                keys.extend(asks.map(|ask| ask.key).next());
            }
            let is_list = kind.key(table).is_some_and(|key| key.is_list);
            let add = is_list.then(|| format!("--add {table}"));
            let all: Vec<String> = add.into_iter().chain(keys.into_iter().map(set)).collect();
            all.join(" ")
        }
    }
}

fn after_signing(facts: &Facts<'_>, table: &str, in_force: bool) -> Due {
    let count = facts.count(table);
    let last = |key: &str| {
        let at = count.checked_sub(1)?;
        let value = facts.get(&format!("{table}[{at}].{key}"))?;
        super::said_of(value)
    };
    const TOLD_BY: [(&str, &str); 4] = [
        (key!(Tkksd: rapat), "tanggal"),
        (key!(laporan), "periode"),
        (key!(hasil_tahunan), "tahun"),
        (key!(evaluasi), "tanggal"),
    ];
    let none = Text::fixed("belum ada", "none yet");
    if table == key!(arsip) && !facts.is_recorded(table) {
        return Due::Now(Text::fixed("belum tercatat", "not recorded"));
    }
    match TOLD_BY.iter().find(|(of, _)| *of == table) {
        Some(_) if table == key!(laporan) && count == 0 && in_force => Due::Now(none),
        Some((_, key)) => Due::Any(match last(key) {
            Some(last) => text!("terakhir {last}", "last: {last}", last),
            None => none,
        }),
        None if facts.is_recorded(table) => Due::Any(Text::fixed("tercatat", "recorded")),
        None => Due::Any(Text::EMPTY),
    }
}
