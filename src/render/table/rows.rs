//! A table in rows and columns.

use std::slice::from_ref;

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};
use rayon::prelude::*;
use textwrap::core::display_width;

use super::layout::Column;
use super::{PADDING, Titles, fold};
use crate::render::paint::{self, Paint};

/// A line under the header; rows stand close together.
const CLOSE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

/// Folded rows need lines between them to be told apart.
const APART: TableStyle = TableStyle::new()
    .header_separator(LineStyle::none().fill('═'))
    .row_separator(LineStyle::none().fill('─'));

/// Rows that are drawn by themselves, so that several processors draw a long table.
const PIECE: usize = 1000;

/// The table, in columns so wide.
pub(super) fn drawn(
    columns: &[&Column],
    widths: &[usize],
    titles: &Titles<'_>,
    color: bool,
) -> String {
    let lines = folded(columns, widths);
    let (head, lines) = lines.split_at(1);
    let is_folded = has_folds(lines);
    let style = if is_folded { APART } else { CLOSE };
    let fitted = fitted(columns, widths, head, lines, is_folded);
    let mut starts: Vec<usize> = (0..lines.len()).step_by(PIECE).collect();
    starts.extend(titles.keys());
    // Rows that are a line each stand close together among those that are more.
    let folds: Vec<bool> = lines.iter().map(|line| has_folds(from_ref(line))).collect();
    starts.extend((1..lines.len()).filter(|&at| folds[at] != folds[at - 1]));
    starts.sort_unstable();
    starts.dedup();
    let between = "─".repeat(whole(&fitted));
    let pieces = starts.par_iter().enumerate().map(|(piece, &start)| {
        let end = starts.get(piece + 1).copied().unwrap_or(lines.len());
        let style = if folds[start] { APART } else { CLOSE };
        let rows = drawn_rows(&fitted, style, None, &lines[start..end]);
        match titles.get(&start) {
            Some(title) => under_title(piece, title, color, &rows),
            None if start > 0 && (folds[start - 1] || folds[start]) => {
                format!("{between}\n{rows}")
            }
            None => rows,
        }
    });
    let mut drawn = vec![drawn_rows(&fitted, style, head.first(), &[])];
    drawn.par_extend(pieces);
    paint::applied(drawn.join("\n"))
}

/// The table, with the cells of some columns on lines of their own, within the width
/// of all, above the rest of their rows.
pub(super) fn lifted(
    above: &[&Column],
    columns: &[&Column],
    (width, widths): (usize, &[usize]),
    titles: &Titles<'_>,
    color: bool,
) -> String {
    let lines = folded(columns, widths);
    let (head, lines) = lines.split_at(1);
    let fitted = fitted(columns, widths, head, lines, true);
    let between = "─".repeat(whole(&fitted));
    let over = |at: usize, row: String| {
        let options = fold::options(width)
            .initial_indent(" ")
            .subsequent_indent(" ");
        let cells = above.iter().filter(|column| !column.texts[at].is_empty());
        let cells =
            cells.map(|column| toned(column, at, textwrap::fill(&column.texts[at], &options)));
        cells.chain([row]).collect::<Vec<_>>().join("\n")
    };
    let is_line = |at: usize| {
        above.iter().all(|column| column.texts[at + 1].is_empty()) && !has_folds(&lines[at..=at])
    };
    let row = |at: usize| {
        let row = drawn_rows(&fitted, CLOSE, None, &lines[at..=at]);
        let row = over(at + 1, row);
        match titles.get(&at) {
            Some(title) => under_title(at, title, color, &row),
            None if at > 0 && !(is_line(at - 1) && is_line(at)) => format!("{between}\n{row}"),
            None => row,
        }
    };
    let head = drawn_rows(&fitted, APART, head.first(), &[]);
    let mut drawn = vec![over(0, head)];
    drawn.par_extend((0..lines.len()).into_par_iter().map(row));
    paint::applied(drawn.join("\n"))
}

fn has_folds(lines: &[Vec<String>]) -> bool {
    let cells = lines.par_iter().flatten_iter();
    cells.any(|cell| cell.contains('\n'))
}

fn under_title(at: usize, title: &str, color: bool, rows: &str) -> String {
    let apart = if at > 0 { "\n" } else { "" };
    let title = match color {
        true => Paint::Title.over(title),
        false => title.to_owned(),
    };
    format!("{apart}{title}\n{rows}")
}

/// The header and each row, its cells folded within these widths.
fn folded(columns: &[&Column], widths: &[usize]) -> Vec<Vec<String>> {
    let rows = columns.first().map_or(0, |column| column.texts.len());
    let line = |at: usize| -> Vec<String> {
        let cells = columns.iter().zip(widths);
        let cells = cells.map(|(column, &width)| {
            let text = textwrap::fill(&column.texts[at], fold::options(width));
            toned(column, at, text)
        });
        cells.collect()
    };
    (0..rows).into_par_iter().map(line).collect()
}

/// The text of a cell, or of the title, as it is to be seen.
fn toned(column: &Column, at: usize, text: String) -> String {
    let paint = match at.checked_sub(1) {
        _ if column.tones.is_empty() => None,
        None => Some(Paint::Title),
        Some(at) => Paint::of(column.tones[at]),
    };
    paint.map_or(text.clone(), |paint| paint.over(&text))
}

/// How wide each column has to be, and whether it holds numbers: what is folded
/// may be narrower than it had to be.
fn fitted(
    columns: &[&Column],
    widths: &[usize],
    head: &[Vec<String>],
    lines: &[Vec<String>],
    is_folded: bool,
) -> Vec<(usize, bool)> {
    let each = columns.iter().zip(widths).enumerate();
    let each = each.map(|(at, (column, &width))| {
        let all = head.par_iter().chain(lines).filter(|_| is_folded);
        let widest = all.map(|line| line[at].lines().map(display_width).max().unwrap_or(0));
        (widest.max().unwrap_or(width), column.is_numeric)
    });
    each.collect()
}

fn whole(columns: &[(usize, bool)]) -> usize {
    columns.iter().map(|(width, _)| width + PADDING).sum()
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
