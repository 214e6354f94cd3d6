//! Tables as CSV.

use super::Look;
use crate::output::{Cell, Table};

/// Writes a table as CSV (RFC 4180): column ids, dates as `2024-05-03`. A text
/// that a spreadsheet would take for a formula gets an apostrophe before it.
pub(super) fn write(table: &Table, look: Look) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let header = table
        .columns
        .iter()
        .map(|column| column.id.to_string())
        .collect();
    let rows = table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| field(cell, look)).collect());
    for line in std::iter::once(header).chain(rows) {
        let line: Vec<String> = line;
        // Writing to memory cannot fail, and all lines have one length.
        let _ = writer.write_record(&line);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn field(cell: &Cell, look: Look) -> String {
    let text = cell.for_machines(look.lang);
    let is_text = matches!(
        cell,
        Cell::Text(_) | Cell::List(_) | Cell::Records(_) | Cell::Word(..)
    );
    if is_text && text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text
    }
}
