//! A file of Excel, LibreOffice or CSV as cells. Nothing of ksd is in it.
//!
//! The same cell has different types in the files of different programs; here it
//! has one: a day is [`Held::Date`] in each of them, an error is [`Held::Fault`],
//! and a formula is what was last counted of it.

mod csv;
mod digest;
mod guarded;
mod held;
mod letters;
mod ods;
mod ods_shown;
mod opened;
mod package;
mod place;
mod refused;
mod remark;
mod rows;
mod sort;
mod xls;
mod xlsx;
mod xlsx_shown;
mod xml;

use std::collections::BTreeMap;
use std::path::Path;

use calamine::WorkbookProperties;
use chrono::{NaiveDate, NaiveTime};

pub use self::digest::digest;
pub use self::place::{Hidden, Range, address, column_letters};
pub use self::remark::Remark;

use self::sort::Sort;
use crate::problem::Problem;

/// A file as sheets of cells.
#[derive(Clone, Debug)]
pub struct Book {
    /// What it is, whatever its name ends in.
    pub format: Format,
    /// In the order of the file, those that do not show too. Charts and the like
    /// are not among them.
    pub sheets: Vec<Sheet>,
    /// What a person should know of the file.
    pub remarks: Vec<Remark>,
    /// The file's custom properties, by name.
    pub properties: BTreeMap<String, String>,
    /// The [`digest`] of the file.
    pub digest: String,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Format {
    /// Excel since 2007, with macros too (`.xlsm`), which are not run.
    Xlsx,
    /// Excel before 2007.
    Xls,
    /// LibreOffice.
    Ods,
    /// Text with a separator, whichever it is.
    Csv,
}

/// A sheet of a book. A CSV has one, which is called as its file.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// As on its tab.
    pub name: String,
    /// Whether its tab shows.
    pub visible: bool,
    /// The rows in which a cell holds something, from above; the others are told by
    /// the gaps between the numbers.
    pub rows: Vec<Row>,
    /// Columns that do not show.
    pub hidden_columns: Hidden,
    /// Cells that are shown as one; the one above to the left holds the value.
    pub merged: Vec<Range>,
    /// Whether a filter hides some of its rows.
    pub filtered: bool,
}

/// A row of a sheet.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// From 1, as in the program.
    pub number: u32,
    /// The line of a text at which it begins, where that is another number: cells before
    /// it hold line breaks.
    pub line: Option<u32>,
    /// Whether it does not show, by hand or by a filter; none where that cannot be
    /// known (`.xls`).
    pub hidden: Option<bool>,
    /// From column A on, up to the last one that holds something.
    pub cells: Vec<Cell>,
}

/// A cell of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What it holds, or what was last counted of its formula.
    pub value: Held,
    /// The time of day beside a [`Held::Date`], where it is not midnight.
    pub time: Option<NaiveTime>,
    /// Whether a formula stands in it.
    pub is_formula: bool,
}

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Held {
    /// Nothing, or a formula that came to nothing.
    #[default]
    Empty,
    /// Words as they stand, spaces too; lines end in `\n`. A time without a day and
    /// a span of time are `hours:minutes:seconds`.
    Text(String),
    /// A number, however it is shown.
    Number(f64),
    /// A day, however it is shown.
    Date(NaiveDate),
    /// True or false.
    Boolean(bool),
    /// What a formula that failed shows: `#N/A`, `#REF!`, …
    Fault(String),
    /// A formula whose value was never counted: a program wrote it, and nobody has
    /// opened the file since.
    Uncounted,
}

impl Cell {
    /// A cell in which somebody has written a value.
    pub fn of(value: Held) -> Cell {
        Cell {
            value,
            ..Cell::default()
        }
    }

    /// Whether there is nothing to be seen in it.
    pub fn is_empty(&self) -> bool {
        self.value == Held::Empty
    }
}

impl Row {
    /// The cell of a column, from 0.
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        self.cells.get(column)
    }
}

impl Sheet {
    /// How many columns hold something in one row at least.
    pub fn width(&self) -> usize {
        let widths = self.rows.iter().map(|row| row.cells.len());
        widths.max().unwrap_or_default()
    }
}

/// The custom properties of a workbook; none, where they cannot be read.
fn custom<E>(read: Result<WorkbookProperties, E>) -> BTreeMap<String, String> {
    let properties = read.map(|read| read.custom_properties);
    properties.unwrap_or_default().into_iter().collect()
}

/// Reads a book, by what stands in the file and not by its name.
///
/// # Errors
///
/// A sentence for each way in which a file can be bad: it does not exist, may not
/// be read or is a folder; it is empty, cut off or something else than a book; it
/// wants a password; it is larger than ksd reads.
pub fn read(path: &Path) -> Result<Book, Problem> {
    let bytes = opened::bytes(path)?;
    let book = match Sort::of(&bytes) {
        Sort::Xlsx => xlsx::read(&bytes),
        Sort::Ods => ods::read(&bytes),
        Sort::Xls => xls::read(&bytes),
        Sort::Text => csv::read(path, &bytes),
        Sort::Other(other) => Err(other),
    };
    let mut book = book.map_err(|refused| refused.problem(path))?;
    let mut remarks: Vec<Remark> = Remark::of_name(path, book.format).into_iter().collect();
    remarks.append(&mut book.remarks);
    remarks.extend(Remark::of_sheets(&book));
    book.remarks = remarks;
    Ok(book)
}
