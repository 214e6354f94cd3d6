//! What a book of somebody else's says: its rows as records, with an account of every
//! row. Nothing is guessed: what can be meant in two ways is asked, and the answers stand
//! in a [`Map`] for the next time.

mod cell;
mod changed;
mod class;
mod class_words;
mod columns;
mod compared;
mod contents;
mod data;
mod dates;
mod document;
mod draft;
mod fates;
mod header;
mod known;
mod list;
mod map;
mod named;
mod near;
mod offices;
mod orders;
mod outcome;
mod particulars;
mod parties;
mod partners;
mod proof;
mod read;
mod returned;
mod rows;
mod several;
mod shape;
mod sides;
mod simple;
mod status;
mod synonyms;
mod term;
mod terms;
mod texts;
mod time;
mod told;
mod twins;

pub use columns::Column;
pub use data::data;
pub use draft::{Note, Weight};
pub use map::{Map, NEW, Sides};
pub use outcome::{Fate, Import, Row};
pub use partners::{Near, NewPartner};
pub use returned::{answers, returned};
pub use rows::plan;
pub use told::document as told;

use crate::book::Book;
use crate::model::{Date, Kind};
use crate::output::Progress;
use crate::registry::Registry;

/// What is to be read, and into which register.
pub struct Asked<'a> {
    /// The register.
    pub registry: &'a Registry,
    /// The book.
    pub book: &'a Book,
    /// What the file is called.
    pub shown: &'a str,
    /// The sheet, if one was asked for.
    pub sheet: Option<&'a str>,
    /// The kind of record, if one was asked for.
    pub kind: Option<Kind>,
    /// What a person has answered.
    pub map: &'a Map,
    /// The day on which the register comes to know of the records.
    pub today: Date,
    /// Whom the rows are counted to that are read.
    pub progress: &'a Progress,
}
