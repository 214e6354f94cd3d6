//! Tables for a terminal.

use std::collections::BTreeMap;

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, TableStyle};
use rayon::prelude::*;
use textwrap::core::display_width;

use super::Look;
use crate::output::{Cell, Table};
use crate::text::Lang;

/// A line under the header; rows stand close together.
const CLOSE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

/// Folded rows need lines between them to be told apart.
const APART: TableStyle = TableStyle::new()
    .header_separator(LineStyle::none().fill('═'))
    .row_separator(LineStyle::none().fill('─'));

/// A space on either side of a cell.
const PADDING: usize = 2;

/// A word longer than this may be cut rather than widen its column.
const LONGEST_WORD: usize = 24;

/// Writes a table within the width of the terminal, by folding cells at spaces
/// and hyphens; where it is too narrow for that, each row as lines of its own.
/// Where there is no terminal, as wide as it is: nothing is folded or cut.
pub(super) fn write(table: &Table, look: Look) -> String {
    let lang = look.lang;
    if table.is_empty() {
        return format!("{}\n", table.empty.get(lang));
    }
    let mut text = format!("{}\n\n{}\n", table.caption.get(lang), body(table, look));
    for (at, note) in table.notes.iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { "" });
        let note = note.get(lang);
        let width = look.width.map_or(usize::MAX, usize::from);
        text.push_str(&textwrap::fill(note, width));
        text.push('\n');
    }
    text
}

/// The table itself, without caption and notes.
pub(super) fn body(table: &Table, look: Look) -> String {
    let columns: Vec<_> = table.by_column().collect();
    let columns = columns.into_par_iter().map(|(column, cells)| {
        let title = column.title.get(look.lang).to_owned();
        let cells = cells.map(|cell| cell.for_table(look.lang));
        std::iter::once(title).chain(cells).collect()
    });
    let columns: Vec<Vec<String>> = columns.collect();
    let width = look.width.map_or(usize::MAX, usize::from);
    match widths(table, &columns, width) {
        Some(widths) => drawn(table, &columns, &widths, look.lang),
        None => stacked(table, &columns, width, look.lang),
    }
}

/// The titles of groups, by the row before which each stands.
fn titles(table: &Table, lang: Lang) -> BTreeMap<usize, &str> {
    let mut first = 0;
    let titles = table.groups.iter().map(|(title, count)| {
        let at = first;
        first += count;
        (at, title.get(lang))
    });
    titles.collect()
}

/// How wide each column gets; none if they cannot all keep their words whole.
fn widths(table: &Table, columns: &[Vec<String>], width: usize) -> Option<Vec<usize>> {
    let room = width.saturating_sub(PADDING * columns.len());
    let natural = columns
        .par_iter()
        .map(|texts| longest(texts.iter().map(String::as_str)));
    let natural: Vec<usize> = natural.collect();
    let told: Vec<_> = table.by_column().collect();
    let mut widths: Vec<usize> = columns
        .par_iter()
        .zip(told)
        .map(|(texts, (_, mut cells))| {
            let foldable = cells.all(Cell::is_foldable);
            let (title, cells) = texts.split_at(1);
            let cells = if foldable {
                longest(words(cells)).min(LONGEST_WORD)
            } else {
                longest(cells.iter().map(String::as_str))
            };
            longest(words(title)).max(cells)
        })
        .collect();
    let mut free = room.checked_sub(widths.iter().sum())?;
    // The column that is folded most gets the next place.
    while free > 0 {
        let lacking = (0..widths.len()).filter(|&at| widths[at] < natural[at]);
        let Some(at) = lacking.max_by_key(|&at| 1000 * natural[at] / widths[at].max(1)) else {
            break;
        };
        widths[at] += 1;
        free -= 1;
    }
    Some(widths)
}

/// The pieces between which a text may be folded.
fn words(texts: &[String]) -> impl Iterator<Item = &str> {
    texts
        .iter()
        .flat_map(|text| text.split(' ').flat_map(|word| word.split_inclusive('-')))
}

fn longest<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(display_width).max().unwrap_or(0)
}

fn drawn(table: &Table, columns: &[Vec<String>], widths: &[usize], lang: Lang) -> String {
    let line = |at: usize| -> Vec<String> {
        let cells = columns.iter().zip(widths);
        cells
            .map(|(texts, &width)| textwrap::fill(&texts[at], width))
            .collect()
    };
    let height = |line: &[String]| line.iter().map(|cell| cell.lines().count()).max();
    let head = line(0);
    let rows = (1..=table.len()).into_par_iter();
    let lines: Vec<Vec<String>> = rows.map(line).collect();
    let heights: Vec<usize> = lines.iter().map(|line| height(line).unwrap_or(1)).collect();
    let above = height(&head).unwrap_or(1) + 1;
    let folded = lines.iter().flatten().any(|cell| cell.contains('\n'));
    let mut drawn = comfy_table::Table::new();
    drawn.load_style(if folded { APART } else { CLOSE });
    drawn.set_content_arrangement(ContentArrangement::Disabled);
    drawn.set_header(head);
    drawn.add_rows(lines);
    for (column, (_, mut cells)) in drawn.column_iter_mut().zip(table.by_column()) {
        if cells.any(Cell::is_numeric) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let drawn = drawn.trim_fmt();
    if table.groups.is_empty() {
        return drawn;
    }
    // The titles of groups stand between the lines of the rows.
    let titles = titles(table, lang);
    let mut rest = drawn.lines();
    let mut told: Vec<&str> = rest.by_ref().take(above).collect();
    for (at, height) in heights.into_iter().enumerate() {
        if let Some(title) = titles.get(&at) {
            if at > 0 {
                told.push("");
            }
            told.push(title);
        }
        told.extend(rest.by_ref().take(height));
        let separator = if folded { rest.next() } else { None };
        told.extend(separator.filter(|_| !titles.contains_key(&(at + 1))));
    }
    told.join("\n")
}

/// Each row as lines of `title  cell`, with an empty line between rows.
fn stacked(table: &Table, columns: &[Vec<String>], width: usize, lang: Lang) -> String {
    let margin = longest(columns.iter().map(|texts| texts[0].as_str())) + PADDING;
    let indent = " ".repeat(margin);
    let titles = titles(table, lang);
    let row = |at: usize| {
        let shown = columns.iter().filter(|texts| !texts[at + 1].is_empty());
        let lines = shown.map(|texts| {
            let title = &texts[0];
            let gap = " ".repeat(margin - display_width(title));
            let options = textwrap::Options::new(width.max(margin + 10)).subsequent_indent(&indent);
            textwrap::fill(&format!("{title}{gap}{}", texts[at + 1]), options)
        });
        let title = titles.get(&at).map(|title| format!("{title}\n"));
        title
            .into_iter()
            .chain(lines)
            .collect::<Vec<_>>()
            .join("\n")
    };
    let rows = (0..table.len()).map(row);
    rows.collect::<Vec<_>>().join("\n\n")
}
