//! The records as JSON, each as its file has it, with what follows for it beside that:
//! one document, or a record a line.

use serde_json::{Map, Value, json};

use super::{Data, derived};
use crate::model::Kind;
use crate::registry::Holding;
use crate::sheets::Cell;
use crate::text::Lang;

/// The format of the document; keys are only ever added to it.
const VERSION: u32 = 1;

/// All of it as one document.
pub(super) fn document(data: &Data<'_>, _: Lang) -> String {
    let mut document = Map::new();
    document.insert("version".to_owned(), json!(VERSION));
    document.insert("as_of".to_owned(), json!(data.as_of.to_string()));
    document.insert("skipped".to_owned(), json!(data.registry.skipped));
    document.insert("ksd".to_owned(), of_table(&data.settings()));
    for (kind, holdings) in &data.files {
        let records = holdings.iter().map(|held| record(data, *kind, held));
        document.insert(name(*kind), records.collect());
    }
    format!("{:#}\n", Value::Object(document))
}

/// A file for each kind, with a record a line; and one with what stands in `ksd.toml`.
pub(super) fn lines(data: &Data<'_>, _: Lang) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let mut settings = Map::new();
    settings.insert("as_of".to_owned(), json!(data.as_of.to_string()));
    settings.insert("ksd".to_owned(), of_table(&data.settings()));
    let mut files = vec![(
        "register.jsonl".to_owned(),
        format!("{}\n", Value::Object(settings)).into_bytes(),
    )];
    for (kind, holdings) in &data.files {
        let lines = holdings.iter();
        let lines: String = lines
            .map(|held| format!("{}\n", record(data, *kind, held)))
            .collect();
        files.push((format!("{}.jsonl", name(*kind)), lines.into_bytes()));
    }
    Ok(files)
}

fn name(kind: Kind) -> String {
    kind.word().replace('-', "_")
}

/// A record: its id and file, what stands in it, and what follows.
fn record(data: &Data<'_>, kind: Kind, held: &Holding) -> Value {
    let mut record = Map::new();
    record.insert("id".to_owned(), json!(held.id));
    record.insert("berkas".to_owned(), json!(held.file));
    let written = held.holds.iter().flat_map(|written| written.table());
    record.extend(written.map(|(key, value)| (key.clone(), of_value(value))));
    let cells = derived::cells(data.registry, kind, &held.id, data.as_of);
    let columns = derived::columns(kind);
    let follows: Map<String, Value> = columns
        .iter()
        .zip(cells)
        .map(|((word, ..), cell)| ((*word).to_owned(), of_cell(cell)))
        .collect();
    if !follows.is_empty() {
        record.insert(derived::TABLE.to_owned(), Value::Object(follows));
    }
    Value::Object(record)
}

fn of_cell(cell: Cell) -> Value {
    cell.value().map_or(Value::Null, |value| of_value(&value))
}

fn of_table(table: &toml::Table) -> Value {
    let fields = table.iter();
    let fields = fields.map(|(key, value)| (key.clone(), of_value(value)));
    Value::Object(fields.collect())
}

/// A value of a file as JSON: a day as a text (RFC 3339), and so what is no finite number.
pub(super) fn of_value(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) if number.is_finite() => json!(number),
        toml::Value::Float(number) => json!(number.to_string()),
        toml::Value::Boolean(is_so) => json!(is_so),
        toml::Value::Datetime(day) => json!(day.to_string()),
        toml::Value::Array(members) => members.iter().map(of_value).collect(),
        toml::Value::Table(table) => of_table(table),
    }
}
