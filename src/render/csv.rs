//! Tables and documents as CSV (RFC 4180).

use super::Look;
use super::parts::{Told, parts, plain};
use crate::output::{Body, Cell, Document, Table};
use crate::text::printable;

const LINE_END: &str = "\r\n";

/// Writes a table: column ids, dates as `2024-05-03`. Every cell stands between
/// quotes, and what a spreadsheet would take for a formula gets an apostrophe
/// before it.
pub(super) fn write(table: &Table, look: Look) -> String {
    let header = table.columns().iter();
    let header = header.map(|column| harmless(&printable(&column.id)));
    let rows = table.rows().iter();
    let rows = rows.map(|row| row.iter().map(|cell| field(cell, look)).collect());
    written(std::iter::once(header.collect()).chain(rows))
}

/// Writes the tables of a document and nothing else, as data. A single one
/// stands as [`write`] has it; of several, each has a line with its name before
/// it and an empty line after it.
pub(super) fn write_document(document: &Document, look: Look) -> String {
    let parts = parts(document, look.lang);
    let told = parts.iter().flat_map(|part| {
        let told = part.told.iter();
        told.filter_map(|told| Some((name(told), data(told, look)?)))
    });
    let blocks: Vec<(String, String)> = told.collect();
    if let [(_, only)] = blocks.as_slice() {
        return only.clone();
    }
    let blocks = blocks.into_iter().map(|(name, data)| {
        let name = written(std::iter::once(vec![harmless(&name)]));
        format!("{name}{data}")
    });
    blocks.collect::<Vec<_>>().join(LINE_END)
}

/// What a table is called by; names and values have their part's title.
fn name(told: &Told<'_>) -> String {
    let label = told.label.as_ref().map(ToString::to_string);
    label.unwrap_or_else(|| told.name.clone())
}

/// The lines of a table, or of names and values; none where there is no data.
fn data(told: &Told<'_>, look: Look) -> Option<String> {
    match told.body {
        Body::Table(table) => Some(write(table, look)),
        Body::Facts(facts) => {
            let header = ["nama", "nilai"].map(str::to_owned).to_vec();
            let rows = facts
                .iter()
                .map(|(name, value)| vec![harmless(&plain(name, look.lang)), field(value, look)]);
            Some(written(std::iter::once(header).chain(rows)))
        }
        _ => None,
    }
}

fn written(lines: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .quote_style(csv::QuoteStyle::Always)
        .from_writer(Vec::new());
    for line in lines {
        // Writing to memory cannot fail, and all lines have one length.
        let _ = writer.write_record(&line);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn field(cell: &Cell, look: Look) -> String {
    let text = cell.for_machines(look.lang);
    match cell {
        Cell::Number(_) | Cell::Year(_) | Cell::Money(_) | Cell::Date(_) => text,
        _ => harmless(&text),
    }
}

/// A text that no spreadsheet takes for a formula. One that splits lines at `;`,
/// as Excel does in Indonesia, sees a cell after each, quotes or not.
fn harmless(text: &str) -> String {
    const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let mut harmless = String::with_capacity(text.len() + 1);
    for (at, piece) in text.split(';').enumerate() {
        if at > 0 {
            harmless.push(';');
        }
        let begins =
            piece.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '"');
        if begins.starts_with(SIGNS) && begins.chars().count() > 1 {
            harmless.push('\'');
        }
        harmless.push_str(piece);
    }
    harmless
}
