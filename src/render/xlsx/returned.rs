//! Somebody's own rows, handed back with colours and notes.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Note, Workbook, Worksheet, XlsxError,
};
use textwrap::core::display_width;

use super::cell::{excel_day, held};
use super::name::Names;
use super::{DATA, Look, begin, finish, waiting};
use crate::model::Date;
use crate::output::{Kept, Mark, Returned, ReturnedCell, ReturnedSheet};
use crate::text::{Lang, Text};

/// A column of words is no wider, and none is narrower.
const WIDEST: usize = 44;
const NARROWEST: usize = 8;

/// A note is no longer; more nobody reads beside a cell.
const NOTE: usize = 2_000;

/// How many rows tell how wide a column is.
const LOOKED_AT: usize = 500;

/// The most rows and columns that a sheet has.
const ROWS: u32 = 1_048_576;
const COLUMNS: usize = 16_384;

/// Writes the workbook.
pub fn write(returned: &Returned, look: Look) -> anyhow::Result<Vec<u8>> {
    let rows: usize = returned.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    waiting::guarded(rows, || {
        begin(look, rows);
        let mut workbook = Workbook::new();
        let mut names = Names::default();
        let mut styles = Styles::default();
        for returned in &returned.sheets {
            let name = names.take(returned.name.get(look.lang), &DATA, look.lang);
            let sheet = workbook.add_worksheet().set_name(name)?;
            write_sheet(sheet, returned, &mut styles, look)?;
        }
        finish(workbook, returned.subject.get(look.lang), None, &[])
    })
}

fn write_sheet(
    sheet: &mut Worksheet,
    returned: &ReturnedSheet,
    styles: &mut Styles,
    look: Look,
) -> Result<(), XlsxError> {
    let lang = look.lang;
    let mut last = (0, 0);
    for row in returned.rows.iter().filter(|row| row.number <= ROWS) {
        let number = row.number.saturating_sub(1);
        for (column, cell) in row.cells.iter().enumerate().take(COLUMNS) {
            let place = (number, column as u16);
            put(sheet, place, cell, styles, lang)?;
            last = (number, last.1.max(place.1));
        }
        if let Some(progress) = look.progress {
            progress.step();
        }
    }
    for (column, width) in widths(returned, lang).into_iter().enumerate().take(COLUMNS) {
        sheet.set_column_width(column as u16, width as f64)?;
    }
    if let Some(header) = returned.header {
        sheet.set_freeze_panes(header, 0)?;
        let first = header.saturating_sub(1);
        sheet.autofilter(first, 0, last.0.max(first), last.1)?;
    }
    for (row, column, words) in &returned.choices {
        choose(sheet, (row.saturating_sub(1), *column), words)?;
    }
    Ok(())
}

/// The longest list of choices that a cell may have, with the commas between them.
const CHOICES: usize = 255;

/// Lets one of these be chosen in a cell, or something else be written: a list that
/// a cell cannot have is no reason to have none of the others.
fn choose(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    words: &[String],
) -> Result<(), XlsxError> {
    let words: Vec<&String> = words.iter().filter(|word| !word.contains(',')).collect();
    let length = words.iter().map(|word| word.encode_utf16().count() + 1);
    if words.is_empty() || length.sum::<usize>() > CHOICES {
        return Ok(());
    }
    let choice = DataValidation::new()
        .allow_list_strings(&words)?
        .set_error_style(DataValidationErrorStyle::Warning);
    sheet.add_data_validation(row, column, row, column, &choice)?;
    Ok(())
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &ReturnedCell,
    styles: &mut Styles,
    lang: Lang,
) -> Result<(), XlsxError> {
    let mark = cell.mark.as_ref().map(|(mark, _)| *mark);
    match &cell.value {
        Kept::Nothing if mark.is_none() => {}
        Kept::Nothing => {
            sheet.write_blank(row, column, styles.of(Kind::Words, mark))?;
        }
        Kept::Text(words) => write_words(sheet, (row, column), words, styles, mark, lang)?,
        Kept::Told(words) => {
            write_words(
                sheet,
                (row, column),
                &lines(words, lang),
                styles,
                mark,
                lang,
            )?;
        }
        Kept::Number(number) => {
            let format = styles.of(Kind::Number, mark);
            sheet.write_number_with_format(row, column, *number, format)?;
        }
        Kept::Boolean(yes) => {
            let format = styles.of(Kind::Words, mark);
            sheet.write_boolean_with_format(row, column, *yes, format)?;
        }
        Kept::Moment(day, time) => match moment(*day, *time) {
            Some(moment) => {
                let kind = match time {
                    None => Kind::Day,
                    Some(_) => Kind::Moment,
                };
                let format = styles.of(kind, mark);
                sheet.write_datetime_with_format(row, column, moment, format)?;
            }
            None => {
                let words = day.format("%Y-%m-%d").to_string();
                write_words(sheet, (row, column), &words, styles, mark, lang)?;
            }
        },
    }
    if let Some((_, words)) = &cell.mark
        && !words.is_empty()
    {
        let note = Note::new(super::name::cut(&lines(words, lang), NOTE))
            .set_author("ksd")
            .add_author_prefix(false)
            .set_width(320);
        sheet.insert_note(row, column, &note)?;
    }
    Ok(())
}

/// Text stays text, whatever it begins with.
fn write_words(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    words: &str,
    styles: &mut Styles,
    mark: Option<Mark>,
    lang: Lang,
) -> Result<(), XlsxError> {
    if words.is_empty() {
        return match mark {
            None => Ok(()),
            Some(_) => sheet
                .write_blank(row, column, styles.of(Kind::Words, mark))
                .map(|_| ()),
        };
    }
    let kind = match words.starts_with(['=', '+', '-', '@']) {
        true => Kind::Guarded,
        false => Kind::Words,
    };
    let words = held(words.to_owned(), lang);
    let format = styles.of(kind, mark);
    sheet.write_string_with_format(row, column, words, format)?;
    Ok(())
}

/// A day as spreadsheets count it; none of those that they do not count alike.
fn moment(day: NaiveDate, time: Option<NaiveTime>) -> Option<ExcelDateTime> {
    let day = Date::new(day.year(), day.month(), day.day()).and_then(excel_day)?;
    let Some(time) = time else {
        return Some(day);
    };
    let (hour, minute) = (u16::try_from(time.hour()), u8::try_from(time.minute()));
    day.and_hms(hour.ok()?, minute.ok()?, time.second()).ok()
}

/// How wide each column is, by its first rows.
fn widths(returned: &ReturnedSheet, lang: Lang) -> Vec<usize> {
    let mut widths = Vec::new();
    for row in returned.rows.iter().take(LOOKED_AT) {
        // A title above the header spans columns and makes none wider.
        if returned.header.is_some_and(|header| row.number < header) {
            continue;
        }
        for (column, cell) in row.cells.iter().enumerate() {
            let words = match &cell.value {
                Kept::Nothing => 0,
                Kept::Text(words) => longest_line(words),
                Kept::Told(words) => longest_line(&lines(words, lang)),
                Kept::Number(number) => number.to_string().len(),
                Kept::Moment(_, None) => 10,
                Kept::Moment(_, Some(_)) => 19,
                Kept::Boolean(_) => 5,
            };
            if column >= widths.len() {
                widths.resize(column + 1, NARROWEST);
            }
            widths[column] = widths[column].max((words + 3).min(WIDEST));
        }
    }
    widths
}

/// Our words, a line each.
fn lines(words: &[Text], lang: Lang) -> String {
    let words: Vec<&str> = words.iter().map(|line| line.get(lang)).collect();
    words.join("\n")
}

fn longest_line(words: &str) -> usize {
    words.lines().map(display_width).max().unwrap_or_default()
}

/// What a cell holds, as far as it looks different.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Words,
    /// Words that would become a formula when somebody edits their cell.
    Guarded,
    Number,
    Day,
    Moment,
}

/// The formats that were asked for; the others would be in the file for nothing.
#[derive(Default)]
struct Styles(BTreeMap<(Kind, Option<Mark>), Format>);

impl Styles {
    fn of(&mut self, kind: Kind, mark: Option<Mark>) -> &Format {
        let format = self.0.entry((kind, mark));
        format.or_insert_with(|| marked(plain(kind), mark))
    }
}

fn plain(kind: Kind) -> Format {
    let top = Format::new().set_align(FormatAlign::Top);
    match kind {
        Kind::Words => top.set_text_wrap(),
        Kind::Guarded => top.set_text_wrap().set_quote_prefix(),
        Kind::Number => top,
        Kind::Day => top.set_num_format("dd/mm/yyyy"),
        Kind::Moment => top.set_num_format("dd/mm/yyyy hh:mm:ss"),
    }
}

/// The colours that Excel gives to good, neutral and bad cells itself.
fn marked(format: Format, mark: Option<Mark>) -> Format {
    let framed = |color: u32| {
        let format = format.clone().set_background_color(color);
        let format = format.set_border(FormatBorder::Thin);
        format.set_border_color(0xBF_BF_BFu32)
    };
    match mark {
        None => format,
        Some(Mark::Assumed) => framed(0xDD_EB_F7),
        Some(Mark::Asked) => framed(0xFF_EB_9C),
        Some(Mark::Refused) => framed(0xFF_C7_CE),
        Some(Mark::Title) => framed(0xDD_E6_F0).set_bold(),
    }
}
