//! What a cell of a workbook shows of a value, so that people can read it and ksd can
//! read it back.

use super::cell::Cell;
use crate::model::{Date, Names};
use crate::schema::{Holds, Key};
use crate::text::Lang;

/// The longest text that a cell of a workbook holds, in UTF-16 units.
pub const LONGEST: usize = 32_767;

/// A spreadsheet keeps fifteen digits of a number.
const LARGEST: u64 = 999_999_999_999_999;

/// The first day that all spreadsheets count alike.
const FIRST_DAY: Date = Date::known(1900, 3, 1);

/// What a cell of a workbook shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// Nothing.
    Nothing,
    /// Words.
    Text(String),
    /// The beginning of a text that no cell can hold whole.
    Cut(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(Date),
}

/// What partners and offices are called, by their ids.
pub trait Called {
    /// The name; none of what is not known.
    fn called(&self, what: Names, id: &str) -> Option<&str>;
}

/// What a cell of a workbook in a language shows of what a key holds. Words of the
/// vocabulary go by what people call them, partners and offices by name and id.
pub fn shown(key: &Key, cell: &Cell, lang: Lang, names: &impl Called) -> Shown {
    match cell {
        Cell::Absent => Shown::Nothing,
        Cell::Text(text) => match said(key, text, lang, names) {
            text if text.is_empty() => Shown::Nothing,
            text => fitting(text),
        },
        Cell::Date(day) if *day >= FIRST_DAY => Shown::Date(*day),
        Cell::Date(day) => Shown::Text(day.to_string()),
        Cell::Whole(number) if number.unsigned_abs() > LARGEST => Shown::Text(number.to_string()),
        Cell::Whole(number) => Shown::Number(*number as f64),
        Cell::Number(number) if number.is_finite() => Shown::Number(*number),
        Cell::Number(number) => Shown::Text(number.to_string()),
        Cell::Boolean(is_so) => Shown::Text(yes_no(*is_so, lang).to_owned()),
    }
}

/// `ya` and `tidak`, or `yes` and `no`.
pub fn yes_no(is_so: bool, lang: Lang) -> &'static str {
    match (is_so, lang) {
        (true, Lang::Id) => "ya",
        (false, Lang::Id) => "tidak",
        (true, Lang::En) => "yes",
        (false, Lang::En) => "no",
    }
}

/// A partner or an office as a cell shows it: `Dinas Kesehatan [dinkes]`.
pub fn with_id(name: &str, id: &str) -> String {
    format!("{name} [{id}]")
}

/// The id in what [`with_id`] shows; all of any other text.
pub fn id_in(text: &str) -> &str {
    let inner = text.trim_end().strip_suffix(']');
    let id = inner.and_then(|inner| Some(inner.rsplit_once(" [")?.1));
    id.unwrap_or(text)
}

fn said(key: &Key, text: &str, lang: Lang, names: &impl Called) -> String {
    if let Holds::Words(vocabulary) = &key.holds {
        let name = vocabulary.name_of(text);
        return name.map_or_else(|| text.to_owned(), |name| name.get(lang).to_owned());
    }
    let name = key.names.and_then(|what| names.called(what, text));
    name.map_or_else(|| text.to_owned(), |name| with_id(name, text))
}

fn fitting(text: String) -> Shown {
    // Every letter has a byte at least.
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return Shown::Text(text);
    }
    let mut units = 0;
    let kept = text.chars().take_while(|letter| {
        units += letter.len_utf16();
        units < LONGEST
    });
    Shown::Cut(kept.chain(['…']).collect())
}
