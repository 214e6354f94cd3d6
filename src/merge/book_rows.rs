//! The rows of a workbook of ours, whatever a person has sorted, moved, renamed or
//! hidden.

use std::collections::BTreeMap;

use super::Said;
use crate::book::{self, Book, Held, Row as Line, address};
use crate::sheets::{Heading, Table, tables};
use crate::text;
use crate::text::{Lang, Text};

/// Above so many rows the columns are told.
const HEAD: usize = 20;

/// A row of a table as the workbook has it.
pub(super) struct BookRow<'b> {
    /// The name of its sheet.
    sheet: &'b str,
    /// The row in it, from 1.
    number: u32,
    line: &'b Line,
    /// Of each heading of the table the column where it stands now.
    columns: &'b [Option<usize>],
    /// The id as it stands there; empty where there is none.
    pub id: String,
    /// The place in each list, from 0; none where nothing stands there.
    pub places: Vec<Option<usize>>,
    /// Whether it is to go.
    pub is_deleted: bool,
}

impl<'b> BookRow<'b> {
    /// The cell of a column of the table; none where the workbook has no such column.
    pub fn cell(&self, table: &Table, column: usize) -> Option<Option<&'b book::Cell>> {
        let heading = self.columns.get(table.lists.len() + 2 + column)?;
        heading.map(|at| self.line.cell(at))
    }

    /// The address of the cell of a column of the table: `Mitra!D7`.
    pub fn address(&self, table: &Table, column: usize) -> String {
        self.address_of(table.lists.len() + 2 + column)
    }

    /// The address of its id.
    pub fn own_address(&self) -> String {
        self.address_of(0)
    }

    fn address_of(&self, heading: usize) -> String {
        let column = self.columns.get(heading).copied().flatten();
        let column = u32::try_from(column.unwrap_or_default()).unwrap_or_default();
        format!("{}!{}", self.sheet, address(column, self.number))
    }

    /// Its place in all lists, where it has one.
    pub fn whole_place(&self) -> Option<Vec<usize>> {
        self.places.iter().copied().collect()
    }
}

/// A sheet of ours: its table, where its headings stand, and where its rows begin.
pub(super) struct OwnSheet<'b> {
    sheet: &'b book::Sheet,
    pub table: &'static Table,
    columns: Vec<Option<usize>>,
    /// The row of the headings.
    head: u32,
}

/// The sheets of ours in a book, and what a person should know of them.
pub(super) fn own_sheets<'b>(book: &'b Book, said: &mut Said) -> Vec<OwnSheet<'b>> {
    let mut found = Vec::new();
    for sheet in &book.sheets {
        // Those of its own need no word.
        if sheet.name.starts_with('_') {
            continue;
        }
        match own_sheet(sheet) {
            Some(own) => {
                own.tell(said);
                found.push(own);
            }
            None if sheet.rows.is_empty() => {}
            None => said.told.push(text!(
                "lembar {sheet} tidak dibaca, sebab bukan dari ksd",
                "the sheet {sheet} is not read, for it is not of ksd",
                sheet = sheet.name.as_str()
            )),
        }
    }
    for table in tables() {
        let has_table = found.iter().any(|own| own.table.name() == table.name());
        if !has_table {
            said.told.push(text!(
                "lembar {table} tidak ada; yang tercatat di register dibiarkan",
                "there is no sheet {table}; what the register has of it is left",
                table = table.said()
            ));
        }
    }
    found
}

fn own_sheet(sheet: &book::Sheet) -> Option<OwnSheet<'_>> {
    sheet.rows.iter().take(HEAD).find_map(|line| {
        let signs: Vec<&str> = line.cells.iter().map(words).collect();
        let table = tables().find(|table| signs.contains(&table.sign().as_str()))?;
        let headings = table.headings().into_iter();
        let place = |heading: Heading| {
            let sign = heading.sign(table);
            signs.iter().position(|one| *one == sign)
        };
        Some(OwnSheet {
            sheet,
            table,
            columns: headings.map(place).collect(),
            head: line.number,
        })
    })
}

/// The words in a cell, without spaces around them; of anything else, none.
fn words(cell: &book::Cell) -> &str {
    match &cell.value {
        Held::Text(text) => text.trim(),
        _ => "",
    }
}

impl OwnSheet<'_> {
    /// Its rows; what cannot be read is refused.
    pub fn rows(&self, said: &mut Said) -> Vec<BookRow<'_>> {
        let mut rows = Vec::new();
        for line in self.lines() {
            let mut row = BookRow {
                sheet: &self.sheet.name,
                number: line.number,
                line,
                columns: &self.columns,
                id: self.cell(line, 0).map(plain).unwrap_or_default(),
                places: Vec::new(),
                is_deleted: false,
            };
            for level in 1..=self.table.lists.len() {
                match place(self.cell(line, level)) {
                    Ok(place) => row.places.push(place),
                    Err(()) => {
                        row.places.push(None);
                        said.refused.push(text!(
                            "{address}: urutan ialah bilangan dari 1; kosongkan bila barisnya baru",
                            "{address}: a place is a number from 1; leave it empty if the row is new",
                            address = row.address_of(level)
                        ));
                    }
                }
            }
            let delete = self.table.lists.len() + 1;
            match deletion(self.cell(line, delete)) {
                Some(is_deleted) => row.is_deleted = is_deleted,
                None => said.refused.push(text!(
                    "{address}: isi `hapus` atau kosongkan",
                    "{address}: write `delete` or leave it empty",
                    address = row.address_of(delete)
                )),
            }
            rows.push(row);
        }
        rows
    }

    fn cell<'b>(&'b self, line: &'b Line, heading: usize) -> Option<&'b book::Cell> {
        line.cell(self.columns.get(heading).copied().flatten()?)
    }

    /// The rows that say something in a column of ours, below the headings.
    fn lines(&self) -> impl Iterator<Item = &Line> {
        let name = Heading::Id.name(self.table);
        let names = [name.get(Lang::Id).to_owned(), name.get(Lang::En).to_owned()];
        let below = self
            .sheet
            .rows
            .iter()
            .filter(|line| line.number != self.head);
        below.filter(move |line| {
            let id = self.cell(line, 0).map_or("", words);
            let mut own = self.columns.iter().flatten();
            own.any(|&at| line.cell(at).is_some_and(|cell| !cell.is_empty()))
                && !names.iter().any(|name| name == id)
                && id != self.table.sign()
        })
    }

    /// Tells what does not show, and what has no place among the columns.
    fn tell(&self, said: &mut Said) {
        let sheet = self.sheet.name.as_str();
        let hidden = self
            .lines()
            .filter(|line| line.hidden == Some(true))
            .count();
        if hidden > 0 {
            said.told.push(match self.sheet.filtered {
                true => text!(
                    "{sheet}: {hidden} baris tersembunyi oleh saringan; ikut dibaca",
                    "{sheet}: {hidden} rows are hidden by a filter; they are read, too",
                    sheet,
                    hidden
                ),
                false => text!(
                    "{sheet}: {hidden} baris tersembunyi; ikut dibaca",
                    "{sheet}: {hidden} rows are hidden; they are read, too",
                    sheet,
                    hidden
                ),
            });
        }
        if self.lines().any(|line| line.hidden.is_none()) {
            said.told.push(text!(
                "{sheet}: dalam berkas .xls tidak dapat diketahui baris mana yang tersembunyi; semua \
                 dibaca",
                "{sheet}: of an .xls it cannot be known which rows are hidden; all are read",
                sheet
            ));
        }
        let headings = self.table.headings();
        let missing: Vec<String> = headings
            .iter()
            .zip(&self.columns)
            .filter(|(heading, at)| at.is_none() && !matches!(heading, Heading::Delete))
            .map(|(heading, _)| heading.sign(self.table))
            .collect();
        if !missing.is_empty() {
            said.told.push(text!(
                "{sheet}: kolom {missing} tidak ada; nilainya dibiarkan",
                "{sheet}: there is no column {missing}; its values are left",
                sheet,
                missing = missing.join(", ")
            ));
        }
        let mut strange: BTreeMap<usize, u32> = BTreeMap::new();
        for line in self.lines() {
            for (at, cell) in line.cells.iter().enumerate() {
                if !cell.is_empty() && !self.columns.contains(&Some(at)) {
                    strange.entry(at).or_insert(line.number);
                }
            }
        }
        let strange: Vec<String> = strange
            .into_iter()
            .map(|(at, row)| address(u32::try_from(at).unwrap_or_default(), row))
            .collect();
        if !strange.is_empty() {
            said.told.push(text!(
                "{sheet}: kolom tanpa kunci ksd tidak dibaca (mulai {strange})",
                "{sheet}: columns without a key of ksd are not read (from {strange})",
                sheet,
                strange = strange.join(", ")
            ));
        }
    }
}

/// What stands in a cell as a person would copy it.
fn plain(cell: &book::Cell) -> String {
    whole(cell).trim().to_owned()
}

/// A place, from 0.
fn place(cell: Option<&book::Cell>) -> Result<Option<usize>, ()> {
    let written = cell.map(plain).unwrap_or_default();
    if written.is_empty() {
        return match cell.is_none_or(book::Cell::is_empty) {
            true => Ok(None),
            false => Err(()),
        };
    }
    let number: usize = written.parse().map_err(|_| ())?;
    number.checked_sub(1).map(Some).ok_or(())
}

/// Whether something is to go; none: something else stands there.
fn deletion(cell: Option<&book::Cell>) -> Option<bool> {
    match cell.map(|cell| &cell.value) {
        None | Some(Held::Empty | Held::Boolean(false)) => Some(false),
        Some(Held::Boolean(true)) => Some(true),
        Some(Held::Text(text)) => match text.trim().to_lowercase().as_str() {
            "" | "tidak" | "no" => Some(false),
            "hapus" | "delete" | "x" | "ya" | "yes" => Some(true),
            _ => None,
        },
        _ => None,
    }
}

/// What the sheet of the baseline holds, row by row.
pub(super) fn baseline(book: &Book) -> Option<Vec<Vec<String>>> {
    let sheet = book
        .sheets
        .iter()
        .find(|sheet| sheet.name == crate::sheets::BASELINE)?;
    let texts = |line: &Line| line.cells.iter().map(whole).collect();
    Some(sheet.rows.iter().map(texts).collect())
}

/// A text with its spaces.
fn whole(cell: &book::Cell) -> String {
    match &cell.value {
        Held::Text(text) => text.clone(),
        Held::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// That a text cannot be read, before it is said where.
pub(super) fn at(address: &str, why: Text) -> Text {
    text!("{address}: {why}", "{address}: {why}", address, why)
}
