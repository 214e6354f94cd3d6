//! What stands in a cell of a sheet, and how it looks.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Worksheet, XlsxError};

use super::fold::lines;
use super::name::cut;
use crate::model::Date;
use crate::output::Cell;
use crate::text::{Lang, Text};

/// The longest text that a cell may hold.
const LONGEST: usize = 32_767;

/// A spreadsheet keeps fifteen digits of a number and drops the rest.
const LARGEST: u64 = 999_999_999_999_999;

/// What stands in a cell of a sheet.
pub(super) enum Value {
    Nothing,
    Text(String),
    Number(f64),
    Year(f64),
    Day(ExcelDateTime),
}

impl Value {
    /// A number or a day that a spreadsheet can hold, or else what people read.
    pub fn of(cell: &Cell, lang: Lang) -> Value {
        let known = match cell {
            Cell::Date(day) => excel_day(*day).map(Value::Day),
            Cell::Year(year) => Some(Value::Year(f64::from(*year))),
            cell => whole(cell).map(Value::Number),
        };
        known.unwrap_or_else(|| Value::text(&held(cell.for_people(lang), lang)))
    }

    /// A text as long as a cell may hold.
    pub fn text(text: &str) -> Value {
        if text.is_empty() {
            Value::Nothing
        } else {
            Value::Text(cut(text, LONGEST))
        }
    }

    /// Into how many lines it is folded within a width.
    pub fn lines(&self, width: usize) -> usize {
        match self {
            Value::Text(text) => lines(text, width),
            _ => 1,
        }
    }
}

/// A text that a cell can hold; of one that is too long, the beginning, and a
/// word that it goes on.
pub(super) fn held(text: String, lang: Lang) -> String {
    // Every letter has a byte at least.
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let more = Text::fixed("… (dipotong)", "… (cut)");
    let more = more.get(lang);
    format!(
        "{}{more}",
        cut(&text, LONGEST - more.encode_utf16().count())
    )
}

/// The number in a cell, if a spreadsheet keeps all its digits.
fn whole(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Number(number) => (number.unsigned_abs() <= LARGEST).then_some(*number as f64),
        Cell::Money(amount) => (amount.0.unsigned_abs() <= LARGEST).then_some(amount.0 as f64),
        _ => None,
    }
}

/// The first day that all spreadsheets count alike.
const FIRST_DAY: Date = Date::known(1900, 3, 1);

/// The day, if the calendar of spreadsheets has it.
pub(super) fn excel_day(day: Date) -> Option<ExcelDateTime> {
    if day < FIRST_DAY {
        return None;
    }
    let year = u16::try_from(day.year()).ok()?;
    let (month, day) = (u8::try_from(day.month()), u8::try_from(day.day()));
    ExcelDateTime::from_ymd(year, month.ok()?, day.ok()?).ok()
}

/// How cells of every kind look in one place of the workbook.
pub(super) struct Formats {
    text: Format,
    /// For a text that would become a formula when somebody edits its cell.
    guarded: Format,
    /// Of numbers, and of their sum.
    pub number: Format,
    year: Format,
    day: Format,
}

impl Formats {
    /// Formats of words and of figures. The codes are those of the file:
    /// programs show them with the separators of their own language.
    pub fn on(words: &Format, figures: &Format, lang: Lang) -> Formats {
        let day = match lang {
            Lang::Id => "[$-421]d mmmm yyyy",
            Lang::En => "[$-409]d mmmm yyyy",
        };
        let text = words.clone().set_text_wrap().set_align(FormatAlign::Left);
        let figures = |code| figures.clone().set_num_format(code);
        Formats {
            guarded: text.clone().set_quote_prefix(),
            text,
            number: figures("#,##0"),
            year: figures("0"),
            day: figures(day),
        }
    }

    /// Puts a value into a cell. Text stays text, whatever it begins with.
    pub fn put(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        value: Value,
    ) -> Result<(), XlsxError> {
        match value {
            Value::Nothing => sheet.write_blank(row, column, &self.text),
            Value::Number(number) => {
                sheet.write_number_with_format(row, column, number, &self.number)
            }
            Value::Year(year) => sheet.write_number_with_format(row, column, year, &self.year),
            Value::Day(day) => sheet.write_datetime_with_format(row, column, day, &self.day),
            Value::Text(text) => {
                let format = if text.starts_with(['=', '+', '-', '@']) {
                    &self.guarded
                } else {
                    &self.text
                };
                sheet.write_string_with_format(row, column, text, format)
            }
        }
        .map(|_| ())
    }
}
