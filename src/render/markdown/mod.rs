//! Tables and documents as Markdown, fit for an issue or a message.

mod document;
mod naskah;

pub use document::write as write_document;
pub use naskah::write as write_naskah;

use super::Look;
use super::parts::plain;
use crate::output::{Cell, Table};
use crate::text::Lang;

/// Writes a table as GitHub-flavoured Markdown.
pub(super) fn write(table: &Table, look: Look) -> String {
    let lang = look.lang;
    let said = match table.is_empty() {
        true => &table.empty,
        false => &table.caption,
    };
    format!("{}\n{}", start(&plain(said, lang)), body(table, lang))
}

/// The rows, by their groups, and the notes under them; an empty line before each.
fn body(table: &Table, lang: Lang) -> String {
    let mut text = String::new();
    let mut rest = table.rows();
    for (title, count) in &table.groups {
        let (group, after) = rest.split_at((*count).min(rest.len()));
        text.push_str(&format!("\n**{}**\n", start(&plain(title, lang))));
        text.push_str(&rows(table, group, lang));
        rest = after;
    }
    // Those of no group, like a total.
    if !rest.is_empty() {
        text.push_str(&rows(table, rest, lang));
    }
    for note in &table.notes {
        text.push_str(&format!("\n{}\n", start(&plain(note, lang))));
    }
    text
}

/// An empty line, the titles, and these rows.
fn rows(table: &Table, rows: &[Vec<Cell>], lang: Lang) -> String {
    let line = |cells: &mut dyn Iterator<Item = String>| {
        let cells = cells.map(|cell| format!(" {cell} |"));
        format!("|{}\n", cells.collect::<String>())
    };
    let titles = table.columns().iter();
    let titles = line(&mut titles.map(|column| escape(&plain(&column.title, lang))));
    let edges = line(&mut table.by_column().map(|(_, mut cells)| {
        let numeric = cells.any(Cell::is_numeric);
        if numeric { "---:" } else { "---" }.to_owned()
    }));
    let rows = rows.iter();
    let rows = rows.map(|row| line(&mut row.iter().map(|cell| escape(&cell.for_people(lang)))));
    format!("\n{titles}{edges}{}", rows.collect::<String>())
}

/// A text at the start of a line, where a dash or a number would begin a list.
fn start(text: &str) -> String {
    let text = escape(text.trim_start());
    let mark = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = text.len() - mark.len();
    let marks: &[char] = if digits == 0 {
        &['-', '+']
    } else {
        &['.', ')']
    };
    let alone = |rest: &str| rest.is_empty() || rest.starts_with([' ', '-']);
    match mark.strip_prefix(marks) {
        Some(rest) if alone(rest) => format!("{}\\{mark}", &text[..digits]),
        _ => text,
    }
}

/// Text never becomes markup.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '|' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '#' | '~' | '&' => {
                escaped.push('\\');
                escaped.push(character);
            }
            other => escaped.push(other),
        }
    }
    escaped
}
