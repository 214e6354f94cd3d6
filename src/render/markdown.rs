//! Tables as Markdown, fit for an issue or a message.

use super::Look;
use crate::output::{Cell, Table};
use crate::text::Lang;

/// Writes a table as GitHub-flavoured Markdown.
pub(super) fn write(table: &Table, look: Look) -> String {
    let lang = look.lang;
    if table.rows.is_empty() {
        return format!("{}\n", escape(table.empty.get(lang)));
    }
    let mut text = format!("{}\n", escape(table.caption.get(lang)));
    if table.groups.is_empty() {
        text.push_str(&rows(table, &table.rows, lang));
    }
    let mut rest = table.rows.as_slice();
    for (title, count) in &table.groups {
        let (group, after) = rest.split_at((*count).min(rest.len()));
        text.push_str(&format!("\n**{}**\n", escape(title.get(lang))));
        text.push_str(&rows(table, group, lang));
        rest = after;
    }
    for note in &table.notes {
        text.push_str(&format!("\n{}\n", escape(note.get(lang))));
    }
    text
}

/// An empty line, the titles, and these rows.
fn rows(table: &Table, rows: &[Vec<Cell>], lang: Lang) -> String {
    let line = |cells: &mut dyn Iterator<Item = String>| {
        let cells = cells.map(|cell| format!(" {cell} |"));
        format!("|{}\n", cells.collect::<String>())
    };
    let titles = table.columns.iter();
    let titles = line(&mut titles.map(|column| escape(column.title.get(lang))));
    let edges = line(&mut (0..table.columns.len()).map(|at| {
        let numeric = table.rows.iter().any(|row| row[at].is_numeric());
        if numeric { "---:" } else { "---" }.to_owned()
    }));
    let rows = rows.iter();
    let rows = rows.map(|row| line(&mut row.iter().map(|cell| escape(&cell.for_people(lang)))));
    format!("\n{titles}{edges}{}", rows.collect::<String>())
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
