//! Tables as Markdown, fit for an issue or a message.

use super::Look;
use crate::output::{Cell, Table};

/// Writes a table as GitHub-flavoured Markdown.
pub(super) fn write(table: &Table, look: Look) -> String {
    let lang = look.lang;
    if table.rows.is_empty() {
        return format!("{}\n", escape(table.empty.get(lang)));
    }
    let mut text = format!("{}\n\n", escape(table.caption.get(lang)));
    let mut line = |cells: &mut dyn Iterator<Item = String>| {
        text.push('|');
        for cell in cells {
            text.push_str(&format!(" {cell} |"));
        }
        text.push('\n');
    };
    line(
        &mut table
            .columns
            .iter()
            .map(|column| escape(column.title.get(lang))),
    );
    line(&mut (0..table.columns.len()).map(|at| {
        let numeric = table.rows.iter().any(|row| row[at].is_numeric());
        if numeric { "---:" } else { "---" }.to_owned()
    }));
    for row in &table.rows {
        line(&mut row.iter().map(|cell: &Cell| escape(&cell.for_people(lang))));
    }
    for note in &table.notes {
        text.push_str(&format!("\n{}\n", escape(note.get(lang))));
    }
    text
}

/// Text never becomes markup.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '|' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '#' | '~' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\r' => {}
            '\n' => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}
