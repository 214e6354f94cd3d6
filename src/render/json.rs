//! Findings and tables as JSON, version 1. Keys are only ever added.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value, json};

use super::Look;
use crate::finding::{CheckReport, Finding, NotChecked, Place, Related, Severity};
use crate::law::Citation;
use crate::output::{Cell, Data, Table};
use crate::text::{Lang, Verbatim, is_harmful};

/// Writes findings.
pub(super) fn write_findings(report: &CheckReport<'_>, look: Look) -> String {
    let head = [
        ("version", json!(1)),
        ("lang", json!(look.lang.code())),
        (
            "summary",
            json!({
                "files": report.files,
                "errors": report.count(Severity::Error),
                "warnings": report.count(Severity::Warning),
                "notes": report.count(Severity::Note),
                "exempted": report.exempted(),
                "kelengkapan": report.kelengkapan,
            }),
        ),
    ];
    let findings = report.findings.iter();
    let not_checked = report.not_checked.iter().map(not_checked);
    written(&Listing {
        head: head.into(),
        name: "findings",
        entries: findings.map(|finding| finding_value(finding, look.lang)),
        tail: vec![
            ("not_checked", not_checked.collect()),
            ("skipped", report.skipped.into()),
        ],
    })
}

fn not_checked(one: &NotChecked) -> Value {
    let why: &str = one.why.into();
    json!({"file": one.file.raw(), "why": why})
}

/// Writes a table.
pub(super) fn write_table(table: &Table, look: Look) -> String {
    let mut head = vec![("version", json!(1))];
    let told = table.head.iter();
    head.extend(told.map(|(key, cell)| (*key, cell_value(cell, look.lang))));
    written(&Listing {
        head,
        name: table.name,
        entries: table
            .rows()
            .iter()
            .map(|row| row_value(table, row, look.lang)),
        tail: Vec::new(),
    })
}

/// Writes facts and lists.
pub fn write_data(data: &Data, look: Look) -> String {
    let mut object = Map::new();
    object.insert("version".to_owned(), json!(1));
    for (key, cell) in &data.head {
        object.insert((*key).to_owned(), cell_value(cell, look.lang));
    }
    if let Some(recorded) = &data.recorded {
        object.insert("recorded".to_owned(), recorded.clone());
    }
    for list in &data.lists {
        let rows = list.rows().iter();
        let rows: Value = rows.map(|row| row_value(list, row, look.lang)).collect();
        object.insert(list.name.to_owned(), rows);
    }
    written(&object)
}

fn row_value(table: &Table, row: &[Cell], lang: Lang) -> Value {
    let cells = table.columns().iter().zip(row);
    cells
        .map(|(column, cell)| (column.id.to_string(), cell_value(cell, lang)))
        .collect::<Map<_, _>>()
        .into()
}

/// What JSON tells around a list, whose entries are made one by one: all of them
/// at once would need more room than the register.
struct Listing<I> {
    head: Vec<(&'static str, Value)>,
    name: &'static str,
    entries: I,
    tail: Vec<(&'static str, Value)>,
}

impl<I: Iterator<Item = Value> + Clone> Serialize for Listing<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        for (key, value) in &self.head {
            object.serialize_entry(key, value)?;
        }
        object.serialize_entry(self.name, &Entries(&self.entries))?;
        for (key, value) in &self.tail {
            object.serialize_entry(key, value)?;
        }
        object.end()
    }
}

struct Entries<'a, I>(&'a I);

impl<I: Iterator<Item = Value> + Clone> Serialize for Entries<'_, I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

/// A value as a file of JSON. It keeps every letter of a record; one that would
/// harm who reads the file raw stands as `\u202e`.
pub(super) fn written(value: &impl Serialize) -> String {
    // Neither keys that are no texts nor a full disk can fail what is written to memory.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    // By these a CI system would take a command from the middle of a line.
    if text.contains("##") {
        text = text.replace("##[", "##\\u005b");
        text = text.replace("##vso[", "##vso\\u005b");
    }
    // Ends of lines stand between values only; within them they are escaped.
    let harms = |letter: char| letter != '\n' && is_harmful(letter);
    if text.is_ascii() && !text.contains('\x7f') {
        return text;
    }
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        if harms(letter) {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                written.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            written.push(letter);
        }
    }
    written
}

fn cell_value(cell: &Cell, lang: Lang) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) | Cell::Known(text, _) => json!(text),
        Cell::Said(text) => json!(text.get(lang)),
        Cell::Word(word, _) => json!(word),
        Cell::List(texts) => json!(texts),
        Cell::Articles(citations) => citations.iter().map(article_value).collect(),
        Cell::Doers(doers) => {
            let named = doers.iter();
            named
                .map(|doer| json!({"by": doer.by, "what": doer.what}))
                .collect()
        }
        Cell::Records(records) => records.iter().map(|(id, _)| json!(id)).collect(),
        Cell::Words(words) => words.iter().map(|(word, _)| json!(word)).collect(),
        Cell::Number(number) => json!(number),
        Cell::Year(year) => json!(year),
        Cell::Money(amount) => json!(amount.0),
        Cell::Date(date) => json!(date.to_string()),
        Cell::Group(numbers) => numbers
            .iter()
            .map(|(name, number)| ((*name).to_owned(), json!(number)))
            .collect::<Map<_, _>>()
            .into(),
        Cell::Flag(flag) => json!(flag),
    }
}

fn article_value(citation: &Citation) -> Value {
    json!({
        "regulation": citation.regulation.name,
        "article": citation.article,
        "since": citation.since().to_string(),
        "until": citation.until().map(|day| day.to_string()),
    })
}

fn finding_value(finding: &Finding, lang: Lang) -> Value {
    let basis: Vec<_> = finding
        .basis
        .iter()
        .map(|citation| {
            json!({
                "regulation": citation.regulation.name,
                "article": citation.article,
                "since": citation.since().to_string(),
            })
        })
        .collect();
    let mut value = json!({
        "rule": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity.word(),
        "interpretation": finding.interpretation,
        "message": finding.message.get(lang),
        "help": finding.help.get(lang),
        "fingerprint": finding.fingerprint(),
        "related": finding.related.iter().map(|related| related_value(related, lang)).collect::<Vec<_>>(),
        "basis": basis,
        "kind": finding.record.as_ref().map(|(kind, _)| kind.word()),
        "record": finding.record.as_ref().map(|(_, id)| id),
        "key": finding.key,
        "exempted": finding.exempted.as_ref().map(Verbatim::raw),
        "file": finding.file.as_ref().map(Verbatim::raw),
    });
    add_place(&mut value, finding.place.as_ref());
    value
}

fn related_value(related: &Related, lang: Lang) -> Value {
    let mut value = json!({
        "message": related.message.get(lang),
        "key": related.key,
        "file": related.file.raw(),
    });
    add_place(&mut value, related.place.as_ref());
    value
}

fn add_place(value: &mut Value, place: Option<&Place>) {
    value["line"] = json!(place.map(|place| place.line));
    value["column"] = json!(place.map(|place| place.column));
    value["end_line"] = json!(place.map(|place| place.end_line));
    value["end_column"] = json!(place.map(|place| place.end_column));
}
