//! Findings and tables as JSON, version 1. Keys are only ever added.

use serde_json::{Map, Value, json};

use super::Look;
use crate::finding::{CheckReport, Finding, NotChecked, Place, Related, Severity};
use crate::law::Citation;
use crate::output::{Cell, Table};
use crate::text::{Lang, Verbatim, is_harmful};

/// Writes findings.
pub(super) fn write_findings(report: &CheckReport<'_>, look: Look) -> String {
    let findings: Vec<_> = report
        .findings
        .iter()
        .map(|finding| finding_value(finding, look.lang))
        .collect();
    written(&json!({
        "version": 1,
        "lang": look.lang.code(),
        "summary": {
            "files": report.files,
            "errors": report.count(Severity::Error),
            "warnings": report.count(Severity::Warning),
            "notes": report.count(Severity::Note),
            "exempted": report.exempted(),
            "kelengkapan": report.kelengkapan,
        },
        "findings": findings,
        "not_checked": report.not_checked.iter().map(not_checked).collect::<Vec<_>>(),
    }))
}

fn not_checked(one: &NotChecked) -> Value {
    let why: &str = one.why.into();
    json!({"file": one.file.raw(), "why": why})
}

/// Writes a table.
pub(super) fn write_table(table: &Table, look: Look) -> String {
    let mut document = Map::new();
    document.insert("version".to_owned(), json!(1));
    for (key, cell) in &table.head {
        document.insert((*key).to_owned(), cell_value(cell, look.lang));
    }
    let row_value = |row: &Vec<Cell>| -> Value {
        let cells = table.columns.iter().zip(row);
        cells
            .map(|(column, cell)| (column.id.to_string(), cell_value(cell, look.lang)))
            .collect::<Map<_, _>>()
            .into()
    };
    document.insert(
        table.name.to_owned(),
        table.rows.iter().map(row_value).collect(),
    );
    written(&document.into())
}

/// A value as a file of JSON. It keeps every letter of a record; one that would
/// harm who reads the file raw stands as `\u202e`.
pub(super) fn written(value: &Value) -> String {
    let text = format!("{value:#}\n");
    // By these a CI system would take a command from the middle of a line.
    let text = text.replace("##[", "##\\u005b");
    let text = text.replace("##vso[", "##vso\\u005b");
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
        Cell::Text(text) => json!(text),
        Cell::Said(text) => json!(text.get(lang)),
        Cell::Word(word, _) => json!(word),
        Cell::List(texts) => json!(texts),
        Cell::Articles(citations) => citations.iter().map(article_value).collect(),
        Cell::Records(records) => records.iter().map(|(id, _)| json!(id)).collect(),
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
        "since": citation.regulation.since.to_string(),
        "until": citation.regulation.until.map(|day| day.to_string()),
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
                "since": citation.regulation.since.to_string(),
            })
        })
        .collect();
    let mut value = json!({
        "rule": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity.word(),
        "interpretation": finding.rule.interpretation,
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
