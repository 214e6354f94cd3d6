//! A person at a workbook: sees its cells, changes them, saves it with nothing but
//! its cells, as a program may.

use std::path::Path;

use ksd::book::{self, Held};
use rust_xlsxwriter::{Format, Formula, Workbook};

/// A workbook that is being worked in.
pub struct Editor {
    sheets: Vec<(String, Vec<Vec<Held>>)>,
    /// Rows that are hidden, by the sheet's name and from 0.
    pub hidden: Vec<(String, usize)>,
    /// Cells in which a formula is put, by the sheet's name and from 0.
    pub formulas: Vec<(String, usize, usize, Formula)>,
}

impl Editor {
    pub fn open(path: &Path) -> Editor {
        let book = book::read(path).unwrap_or_else(|problem| panic!("{problem}"));
        let sheets = book.sheets.into_iter().map(|sheet| {
            let mut rows: Vec<Vec<Held>> = Vec::new();
            for row in sheet.rows {
                rows.resize(row.number as usize - 1, Vec::new());
                rows.push(row.cells.into_iter().map(|cell| cell.value).collect());
            }
            (sheet.name, rows)
        });
        Editor {
            sheets: sheets.collect(),
            hidden: Vec::new(),
            formulas: Vec::new(),
        }
    }

    /// The rows of the sheet of a table, by what stands above its ids.
    pub fn rows(&mut self, sign: &str) -> &mut Vec<Vec<Held>> {
        let at = self.sheet(sign);
        &mut self.sheets[at].1
    }

    /// Takes the sheet of a table away.
    pub fn drop_sheet(&mut self, sign: &str) {
        let at = self.sheet(sign);
        self.sheets.remove(at);
    }

    /// The name of the sheet of a table.
    pub fn name(&self, sign: &str) -> String {
        self.sheets[self.sheet(sign)].0.clone()
    }

    fn sheet(&self, sign: &str) -> usize {
        let found = self.sheets.iter().position(|(_, rows)| {
            let mut first = rows.iter().take(1).flatten();
            first.any(|held| *held == Held::Text(sign.to_owned()))
        });
        found.unwrap_or_else(|| panic!("no sheet {sign}"))
    }

    /// The column of a key, from 0.
    pub fn column(&mut self, sign: &str, key: &str) -> usize {
        let signs = &self.rows(sign)[0];
        let found = signs
            .iter()
            .position(|one| *one == Held::Text(key.to_owned()));
        found.unwrap_or_else(|| panic!("no column {key}"))
    }

    /// The first row of an id in which these columns hold these words.
    pub fn row(&mut self, sign: &str, id: &str, with: &[(&str, &str)]) -> usize {
        let with: Vec<(usize, &str)> = with
            .iter()
            .map(|(key, value)| (self.column(sign, key), *value))
            .collect();
        let own = self.column(sign, sign);
        let says = |row: &[Held], at: usize, words: &str| match row.get(at) {
            Some(Held::Text(text)) => text == words,
            Some(Held::Number(number)) => number.to_string() == words,
            _ => false,
        };
        let found = self.rows(sign).iter().position(|row| {
            says(row, own, id) && with.iter().all(|(at, words)| says(row, *at, words))
        });
        found.unwrap_or_else(|| panic!("no row of {id} in {sign}"))
    }

    /// Writes into a cell of a row.
    pub fn put(&mut self, sign: &str, row: usize, key: &str, value: Held) {
        let at = self.column(sign, key);
        let row = &mut self.rows(sign)[row];
        if row.len() <= at {
            row.resize(at + 1, Held::Empty);
        }
        row[at] = value;
    }

    /// Writes into a cell of the record of an id.
    pub fn set(&mut self, sign: &str, id: &str, key: &str, value: Held) {
        let row = self.row(sign, id, &[]);
        self.put(sign, row, key, value);
    }

    /// Adds a row at the end, with these cells; its place.
    pub fn add(&mut self, sign: &str, cells: &[(&str, Held)]) -> usize {
        self.rows(sign).push(Vec::new());
        let last = self.rows(sign).len() - 1;
        for (key, value) in cells {
            self.put(sign, last, key, value.clone());
        }
        last
    }

    pub fn save(&self, path: &Path) {
        let mut workbook = Workbook::new();
        let day = Format::new().set_num_format("yyyy-mm-dd");
        for (name, rows) in &self.sheets {
            let sheet = workbook.add_worksheet();
            sheet.set_name(name).expect("a name");
            sheet.set_hidden(name.starts_with('_'));
            for (at, row) in rows.iter().enumerate() {
                for (column, held) in row.iter().enumerate() {
                    let (at, column) = (at as u32, column as u16);
                    let written = match held {
                        Held::Empty | Held::Uncounted => continue,
                        Held::Text(text) | Held::Fault(text) => {
                            sheet.write_string(at, column, text)
                        }
                        Held::Number(number) => sheet.write_number(at, column, *number),
                        Held::Boolean(is_so) => sheet.write_boolean(at, column, *is_so),
                        Held::Date(date) => {
                            let begin = chrono::NaiveDate::from_ymd_opt(1899, 12, 30);
                            let days = (*date - begin.expect("a day")).num_days();
                            sheet.write_number_with_format(at, column, days as f64, &day)
                        }
                    };
                    written.expect("a cell");
                }
            }
            for (of, row) in &self.hidden {
                if of == name {
                    sheet.set_row_hidden(*row as u32).expect("a row");
                }
            }
            for (of, row, column, formula) in &self.formulas {
                if of == name {
                    let formula = formula.clone();
                    sheet
                        .write_formula(*row as u32, *column as u16, formula)
                        .expect("a formula");
                }
            }
        }
        workbook.save(path).expect("a workbook");
    }
}

pub fn text(words: &str) -> Held {
    Held::Text(words.to_owned())
}

pub fn day(date: &str) -> Held {
    Held::Date(date.parse().expect("a day"))
}
