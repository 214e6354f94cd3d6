//! What of a sheet of LibreOffice shows, and how many cells it would have: rows and
//! columns are repeated by a number there, which can be any.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use super::package::Package;
use super::refused::Refused;
use super::rows::MOST;
use super::xml::{Seen, attribute, number, walk};
use super::{Hidden, Range};

/// What shows of all sheets.
#[derive(Default)]
pub(super) struct Shown {
    /// By name.
    pub sheets: BTreeMap<String, OfSheet>,
    /// Whether a formula names another file.
    pub linked: bool,
}

/// What shows of a sheet.
#[derive(Default)]
pub(super) struct OfSheet {
    /// Runs of rows, from 1.
    hidden_rows: Vec<(u32, u32)>,
    /// Runs of columns, from 0.
    hidden_columns: Vec<(u32, u32)>,
    pub merged: Vec<Range>,
    pub filtered: bool,
}

impl OfSheet {
    /// Whether a row, from 1, does not show.
    pub fn hides_row(&self, row: u32) -> bool {
        let after = self.hidden_rows.partition_point(|run| run.1 < row);
        self.hidden_rows.get(after).is_some_and(|run| run.0 <= row)
    }

    pub fn hidden_columns(&self) -> Hidden {
        Hidden::Runs(self.hidden_columns.clone())
    }
}

/// A sheet while it is read.
#[derive(Default)]
struct Reading {
    name: String,
    sheet: OfSheet,
    /// Rows and columns before the present one.
    rows: u32,
    columns: u32,
    /// How often the present row stands there, and what columns of it hold something.
    repeated: u32,
    held: Option<(u32, u32)>,
    /// What holds something in the whole sheet: rows and columns, from 0.
    box_rows: Option<(u32, u32)>,
    box_columns: Option<(u32, u32)>,
    /// Columns of the sheet before the present one.
    declared: u32,
}

/// Reads what shows of all sheets.
pub(super) fn shown(package: &mut Package<'_>) -> Result<Shown, Refused> {
    let mut shown = Shown::default();
    let mut reading: Option<Reading> = None;
    let mut cells = 0_u64;
    walk(package.part("content.xml")?, |seen| {
        match seen {
            Seen::Start(start) if start.local_name().as_ref() == "table" => {
                reading = Some(Reading {
                    name: attribute(start, "name").unwrap_or_default(),
                    ..Reading::default()
                });
            }
            Seen::Start(start) => {
                if let Some(sheet) = &mut reading {
                    sheet.starts(start, &mut shown.linked);
                }
            }
            Seen::End("table-row") => {
                if let Some(sheet) = &mut reading {
                    sheet.row_ends();
                }
            }
            Seen::End("table") => {
                if let Some(sheet) = reading.take() {
                    cells = cells.saturating_add(sheet.cells());
                    if cells > MOST {
                        return Err(Refused::Cells(MOST));
                    }
                    shown.sheets.insert(sheet.name, sheet.sheet);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(shown)
}

/// A span that holds one more run.
fn wider(span: Option<(u32, u32)>, first: u32, last: u32) -> Option<(u32, u32)> {
    let (from, to) = span.unwrap_or((first, last));
    Some((from.min(first), to.max(last)))
}

impl Reading {
    fn starts(&mut self, start: &BytesStart<'_>, linked: &mut bool) {
        let hidden = |start| attribute(start, "visibility").filter(|seen| seen != "visible");
        match start.local_name().as_ref() {
            "table-column" => {
                let count = number(start, "number-columns-repeated", 1).max(1);
                if hidden(start).is_some() {
                    let last = self.declared.saturating_add(count - 1);
                    self.sheet.hidden_columns.push((self.declared, last));
                }
                self.declared = self.declared.saturating_add(count);
            }
            "table-row" => {
                self.repeated = number(start, "number-rows-repeated", 1).max(1);
                (self.columns, self.held) = (0, None);
                if let Some(how) = hidden(start) {
                    self.sheet.filtered |= how == "filter";
                    let last = self.rows.saturating_add(self.repeated);
                    self.sheet
                        .hidden_rows
                        .push((self.rows.saturating_add(1), last));
                }
            }
            "table-cell" | "covered-table-cell" => self.cell(start, linked),
            _ => {}
        }
    }

    fn cell(&mut self, start: &BytesStart<'_>, linked: &mut bool) {
        let count = number(start, "number-columns-repeated", 1).max(1);
        let (first, last) = (self.columns, self.columns.saturating_add(count - 1));
        let formula = attribute(start, "formula");
        *linked |= formula
            .as_ref()
            .is_some_and(|formula| formula.contains("'file:"));
        if formula.is_some() || attribute(start, "value-type").is_some() {
            self.held = wider(self.held, first, last);
        }
        let columns = number(start, "number-columns-spanned", 1).max(1);
        let rows = number(start, "number-rows-spanned", 1).max(1);
        if columns > 1 || rows > 1 {
            self.sheet.merged.push(Range {
                first_row: self.rows.saturating_add(1),
                last_row: self.rows.saturating_add(rows),
                first_column: first,
                last_column: first.saturating_add(columns - 1),
            });
        }
        self.columns = last.saturating_add(1);
    }

    fn row_ends(&mut self) {
        // A damaged part ends rows that never began.
        let last = self.rows.saturating_add(self.repeated.saturating_sub(1));
        if let Some((first_column, last_column)) = self.held {
            self.box_rows = wider(self.box_rows, self.rows, last);
            self.box_columns = wider(self.box_columns, first_column, last_column);
        }
        self.rows = self.rows.saturating_add(self.repeated);
    }

    /// How many cells the sheet would have: all between the first and the last that
    /// hold something.
    fn cells(&self) -> u64 {
        let length = |span: Option<(u32, u32)>| match span {
            Some((from, to)) => u64::from(to - from) + 1,
            None => 0,
        };
        length(self.box_rows).saturating_mul(length(self.box_columns))
    }
}
