//! A table on a sheet of its own.

use rust_xlsxwriter::utility::cell_range;
use rust_xlsxwriter::{Formula, IgnoreError, Note, Worksheet, XlsxError};

use super::super::Look;
use super::MANY_ROWS;
use super::cell::Value;
use super::fold::{fold, lines};
use super::page::{has_room, pixels, side_by_side, spread};
use super::styles::{Styles, Words};
use super::widths::widths;
use crate::output::{Cell, Column, Table};
use crate::text::{Lang, Text};

/// The width of a column that nobody set.
const UNSET: usize = 9;

/// Words above and under a table may run on to this width.
const LINE: usize = 72;

/// An upright A4 page holds so much in letters that one can read; what is wider
/// lies.
const UPRIGHT: usize = 115;

/// Said of a total that the numbers above it do not add up to.
static NO_SUM: Text = Text::fixed(
    "Angka ini bukan penjumlahan sel di atasnya.",
    "This number is not the sum of the cells above it.",
);

/// Where a table stands on its sheet.
pub(super) struct Place {
    /// The row with the titles of the columns.
    pub header: u32,
    /// The last row.
    pub last: u32,
    /// How wide it is, in pixels.
    pub pixels: usize,
}

/// Writes lines, the table and its notes, and sets up how it is seen. Rows are
/// written from above to below: a large sheet keeps but one in memory.
pub(super) fn write(
    sheet: &mut Worksheet,
    above: &[&str],
    table: &Table,
    styles: &Styles,
    look: Look,
) -> Result<Place, XlsxError> {
    let lang = look.lang;
    let columns = columns(table);
    let widths = widths(table, &columns, lang);
    for (at, width) in (0..).zip(&widths) {
        sheet.set_column_width(at, *width as f64)?;
    }
    let mut row = 0;
    let mut style = &styles.heading;
    for told in above.iter().filter(|told| !told.is_empty()) {
        across(sheet, row, told, &widths, style)?;
        style = &styles.paragraph;
        row += 1;
    }
    let header = if row == 0 { 0 } else { row + 1 };
    let titles: Vec<&str> = columns
        .iter()
        .map(|column| column.title.get(lang))
        .collect();
    let high = titles.iter().zip(&widths);
    // Bold letters are wider, and the button of the filter covers some.
    let high = high.map(|(title, width)| lines(title, width - width / 5));
    let high = high.max();
    for (at, title) in (0..).zip(titles) {
        sheet.write_string_with_format(header, at, title, &styles.header)?;
    }
    fold(sheet, header, high.unwrap_or(1))?;
    let mut rows = Rows {
        sheet,
        first: header + 1,
        next: header + 1,
        widths: &widths,
        styles,
        look,
    };
    rows.write(table)?;
    let last = rows.next - 1;
    row = last + 2;
    for note in &table.notes {
        across(sheet, row, note.get(lang), &widths, &styles.note)?;
        row += 1;
    }
    if table.len() > MANY_ROWS {
        // A sheet in a file repeats its last row where that has a height.
        sheet.write_blank(row, 0, &styles.paragraph.format)?;
    }
    let right = last_of(&columns);
    let data = last.saturating_sub(u32::from(table.has_total()));
    if data > header {
        sheet.autofilter(header, 0, data, right)?;
        // Numbers of letters are texts, and meant to be.
        sheet.ignore_error_range(header, 0, last, right, IgnoreError::NumberStoredAsText)?;
    }
    sheet.set_freeze_panes(header + 1, 0)?;
    sheet.set_repeat_rows(header, header)?;
    let pixels = pixels(&widths);
    if !has_room(pixels) {
        side_by_side(sheet, u16::from(!table.groups.is_empty()))?;
    } else if widths.iter().sum::<usize>() > UPRIGHT {
        sheet.set_landscape();
    }
    Ok(Place {
        header,
        last,
        pixels,
    })
}

/// Words across the table, and beyond where that is narrow.
fn across(
    sheet: &mut Worksheet,
    row: u32,
    text: &str,
    widths: &[usize],
    style: &Words,
) -> Result<(), XlsxError> {
    // Where pages stand side by side, on the first.
    let mut widths = widths;
    while !has_room(pixels(widths)) && widths.len() > 1 {
        widths = &widths[..widths.len() - 1];
    }
    let mut width: usize = widths.iter().sum();
    let mut right = last_of(widths);
    while width < LINE {
        width += UNSET;
        right += 1;
    }
    spread(sheet, (row, 0, right), text, width, style)
}

fn last_of<T>(columns: &[T]) -> u16 {
    (columns.len() as u16).saturating_sub(1)
}

/// The table's columns; where rows belong together, first to what. Rows with
/// titles between them could not be filtered and sorted.
fn columns(table: &Table) -> Vec<Column> {
    let group = Column::brief("", Text::fixed("Kelompok", "Group"));
    let group = (!table.groups.is_empty()).then_some(group);
    let columns = table.columns().iter().cloned();
    group.into_iter().chain(columns).collect()
}

/// The rows of a table on their way to the sheet.
struct Rows<'a> {
    sheet: &'a mut Worksheet,
    first: u32,
    next: u32,
    widths: &'a [usize],
    styles: &'a Styles,
    look: Look,
}

impl Rows<'_> {
    fn write(&mut self, table: &Table) -> Result<(), XlsxError> {
        let lang = self.look.lang;
        let groups = table.groups.iter();
        let mut groups = groups.flat_map(|(title, count)| std::iter::repeat_n(title, *count));
        let (rows, total) = table.rows_and_total();
        let mut group = || {
            let title = groups.next().map_or("", |title| title.get(lang));
            (!table.groups.is_empty()).then(|| Value::text(title))
        };
        for row in rows {
            self.row(group(), row)?;
        }
        match total {
            Some(total) => self.total(group(), rows, total),
            None => Ok(()),
        }
    }

    fn row(&mut self, group: Option<Value>, cells: &[Cell]) -> Result<(), XlsxError> {
        let lang = self.look.lang;
        let values = cells.iter().map(|cell| Value::of(cell, lang));
        let mut high = 1;
        for (at, value) in (0..).zip(group.into_iter().chain(values)) {
            let column = usize::from(at);
            high = high.max(value.lines(self.widths[column]));
            let place = (self.next, at);
            self.styles.body.put(self.sheet, place, value)?;
        }
        self.end_row(high)
    }

    /// The last row: a formula where the cells above add up to its number. What
    /// counts records once that stand in several rows does not.
    fn total(
        &mut self,
        group: Option<Value>,
        rows: &[Vec<Cell>],
        total: &[Cell],
    ) -> Result<(), XlsxError> {
        let lang = self.look.lang;
        let formats = &self.styles.total;
        let own = u16::from(group.is_some());
        if let Some(group) = group {
            formats.put(self.sheet, (self.next, 0), group)?;
        }
        for (at, cell) in total.iter().enumerate() {
            let (row, column) = (self.next, at as u16 + own);
            let value = Value::of(cell, lang);
            let sum = sum(rows, at);
            match (&value, sum) {
                (Value::Number(number), Some(sum)) if *number == sum => {
                    let range = cell_range(self.first, column, row - 1, column);
                    let formula =
                        Formula::new(format!("=SUM({range})")).set_result(sum.to_string());
                    let format = &formats.number;
                    self.sheet
                        .write_formula_with_format(row, column, formula, format)?;
                    continue;
                }
                (Value::Number(_), Some(_)) => {
                    let note = Note::new(NO_SUM.get(lang)).add_author_prefix(false);
                    self.sheet.insert_note(row, column, &note)?;
                }
                _ => {}
            }
            formats.put(self.sheet, (row, column), value)?;
        }
        self.end_row(1)
    }

    fn end_row(&mut self, lines: usize) -> Result<(), XlsxError> {
        fold(self.sheet, self.next, lines)?;
        if let Some(progress) = self.look.progress {
            progress.step();
        }
        self.next += 1;
        Ok(())
    }
}

/// What the numbers of a column add up to; none if there are none.
fn sum(rows: &[Vec<Cell>], column: usize) -> Option<f64> {
    let values = rows
        .iter()
        .filter_map(|row| row.get(column))
        .map(|cell| Value::of(cell, Lang::default()));
    let numbers = values.filter_map(|value| match value {
        Value::Number(number) => Some(number),
        _ => None,
    });
    numbers.reduce(|sum, number| sum + number)
}
