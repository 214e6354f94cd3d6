//! Somebody's own rows, handed back with what was found of them.

use chrono::{NaiveDate, NaiveTime};

use crate::text::Text;

/// Somebody's own rows, handed back: a workbook of a few sheets.
#[derive(Clone, Debug)]
pub struct Returned {
    /// What it is, for the file's properties.
    pub subject: Text,
    /// In their order.
    pub sheets: Vec<ReturnedSheet>,
}

/// A sheet of it.
#[derive(Clone, Debug)]
pub struct ReturnedSheet {
    /// What its tab wants to say.
    pub name: Text,
    /// The number of the row with the titles of columns, from 1, if there is one:
    /// what is above it stays in sight, and it has the buttons of a filter.
    pub header: Option<u32>,
    /// From above, by number; a gap between the numbers is left empty.
    pub rows: Vec<ReturnedRow>,
    /// Cells in which one of these is chosen: the row, from 1, and the column, from 0.
    pub choices: Vec<(u32, u16, Vec<String>)>,
}

/// A row of it.
#[derive(Clone, Debug)]
pub struct ReturnedRow {
    /// From 1, as where the row came from.
    pub number: u32,
    /// From the first column on.
    pub cells: Vec<ReturnedCell>,
}

/// A cell of it.
#[derive(Clone, Debug, Default)]
pub struct ReturnedCell {
    /// What stands in it.
    pub value: Kept,
    /// What was found of it: its colour, and the lines of the note at it, which may
    /// be none.
    pub mark: Option<(Mark, Vec<Text>)>,
}

/// What stands in a cell that was not ours: with its type, and its letters just as
/// they were.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Kept {
    /// Nothing.
    #[default]
    Nothing,
    /// Somebody's words.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, and the time of it if there was one.
    Moment(NaiveDate, Option<NaiveTime>),
    /// True or false.
    Boolean(bool),
    /// Our words, a line each.
    Told(Vec<Text>),
}

/// What becomes of a cell or a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It was read as something that it does not say outright.
    Assumed,
    /// A person is asked what it means.
    Asked,
    /// It cannot be taken.
    Refused,
    /// A title of ours.
    Title,
}

impl ReturnedCell {
    /// Our words, without a colour.
    pub fn told(words: Text) -> ReturnedCell {
        ReturnedCell {
            value: Kept::Told(vec![words]),
            mark: None,
        }
    }
}
