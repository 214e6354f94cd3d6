//! Tables for a terminal.

use std::collections::BTreeMap;

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};
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
    let mut text = match table.is_empty() {
        true => format!("{}\n", table.empty.get(lang)),
        false => format!("{}\n\n{}\n", table.caption.get(lang), body(table, look)),
    };
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

/// Rows that are drawn by themselves, so that several processors draw a long table.
const PIECE: usize = 1000;

fn drawn(table: &Table, columns: &[Vec<String>], widths: &[usize], lang: Lang) -> String {
    let line = |at: usize| -> Vec<String> {
        let cells = columns.iter().zip(widths);
        cells
            .map(|(texts, &width)| textwrap::fill(&texts[at], width))
            .collect()
    };
    let places = (0..=table.len()).into_par_iter();
    let lines: Vec<Vec<String>> = places.map(line).collect();
    let (head, lines) = lines.split_at(1);
    let folded = lines
        .par_iter()
        .flatten_iter()
        .any(|cell| cell.contains('\n'));
    let style = if folded { APART } else { CLOSE };
    let columns: Vec<(usize, bool)> = table
        .by_column()
        .enumerate()
        .map(|(at, (_, mut cells))| {
            // What is folded may be narrower than it had to be.
            let all = head.par_iter().chain(lines).filter(|_| folded);
            let widest = all.map(|line| longest(line[at].lines())).max();
            (widest.unwrap_or(widths[at]), cells.any(Cell::is_numeric))
        })
        .collect();
    let whole: usize = columns.iter().map(|(width, _)| width + PADDING).sum();
    let between = "─".repeat(whole);
    let titles = titles(table, lang);
    let mut starts: Vec<usize> = (0..lines.len()).step_by(PIECE).collect();
    starts.extend(titles.keys());
    starts.sort_unstable();
    starts.dedup();
    let pieces = starts.par_iter().enumerate().map(|(piece, &start)| {
        let end = starts.get(piece + 1).copied().unwrap_or(lines.len());
        let rows = drawn_rows(&columns, style, None, &lines[start..end]);
        match titles.get(&start) {
            Some(title) if piece > 0 => format!("\n{title}\n{rows}"),
            Some(title) => format!("{title}\n{rows}"),
            None if piece > 0 && folded => format!("{between}\n{rows}"),
            None => rows,
        }
    });
    let mut drawn = vec![drawn_rows(&columns, style, head.first(), &[])];
    drawn.par_extend(pieces);
    drawn.join("\n")
}

/// The header, or rows, of columns so wide that hold numbers or do not.
fn drawn_rows(
    columns: &[(usize, bool)],
    style: TableStyle,
    head: Option<&Vec<String>>,
    rows: &[Vec<String>],
) -> String {
    let mut drawn = comfy_table::Table::new();
    drawn.load_style(style);
    drawn.set_content_arrangement(ContentArrangement::Disabled);
    if let Some(head) = head {
        drawn.set_header(head);
    }
    drawn.add_rows(rows);
    for (column, &(width, is_numeric)) in drawn.column_iter_mut().zip(columns) {
        let width = u16::try_from(width + PADDING).unwrap_or(u16::MAX);
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width)));
        if is_numeric {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    drawn.trim_fmt()
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
