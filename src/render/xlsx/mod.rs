//! Tables and documents as workbooks (XLSX), for people who go on working with
//! the numbers: real dates and numbers, filters, sums, and pages that print.

mod cell;
mod chart;
mod fold;
mod front;
mod name;
mod page;
mod paint;
mod returned;
mod styles;
mod table;
mod waiting;
mod whole;
mod widths;

use rayon::prelude::*;
use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};

use self::cell::excel_day;
use self::name::Names;
pub use self::returned::write as write_returned;
use self::styles::Styles;
use self::waiting::MANY_ROWS;
use super::Look;
use crate::model::Date;
use crate::output::{Body, Document, Table};
use crate::render::parts::{Told, parts};
use crate::text::Text;

/// When a workbook was made of which nobody knows the day: the clock must not
/// make two files out of the same records.
const SOME_DAY: Date = Date::known(2020, 1, 1);

/// Writes a table as a workbook of one sheet.
pub(super) fn write_table(table: &Table, look: Look) -> anyhow::Result<Vec<u8>> {
    waiting::guarded(table.len(), || written_table(table, look))
}

fn written_table(table: &Table, look: Look) -> anyhow::Result<Vec<u8>> {
    let lang = look.lang;
    let styles = Styles::new(lang);
    let mut workbook = Workbook::new();
    begin(look, table.len());
    let (caption, day) = (table.caption.get(lang), table.as_of());
    let subject = caption.split([',', ':']).next().unwrap_or_default();
    let name = Names::default().take(subject, &DATA, lang);
    let sheet = new_sheet(&mut workbook, &name, table.len())?;
    let above = if table.is_empty() {
        table.empty.get(lang)
    } else {
        caption
    };
    page::set_up(sheet, &name, look);
    table::write(sheet, &[above], table, &styles, look)?;
    finish(workbook, caption, day, &[])
}

/// Writes a document: a sheet with its cover and what is told in words, then a
/// sheet for each table and each chart.
pub(super) fn write_document(document: &Document, look: Look) -> anyhow::Result<Vec<u8>> {
    let longest = row_counts(document).max().unwrap_or(0);
    waiting::guarded(longest, || written_document(document, look))
}

fn row_counts(document: &Document) -> impl Iterator<Item = usize> {
    document.told().map(|section| match &section.body {
        Body::Table(table) => table.len(),
        _ => 0,
    })
}

fn written_document(document: &Document, look: Look) -> anyhow::Result<Vec<u8>> {
    let lang = look.lang;
    let styles = Styles::new(lang);
    let mut workbook = Workbook::new();
    begin(look, row_counts(document).sum());
    let mut names = Names::default();
    let first = names.take(Text::fixed("Laporan", "Report").get(lang), &DATA, lang);
    let parts = parts(document, lang);
    let told = parts.iter().flat_map(|part| {
        let titles = std::iter::once(part.title.as_str()).chain(std::iter::repeat(""));
        let told = titles.zip(&part.told);
        told.map(|(title, told)| (part.is_appendix, title, told))
    });
    let shown = told.map(|(is_appendix, title, told)| Shown {
        title,
        is_appendix,
        told,
        sheet: match told.body {
            Body::Table(_) | Body::Chart(_) => Some(names.take_for(told, lang)),
            _ => None,
        },
    });
    let shown: Vec<Shown<'_>> = shown.collect();
    let sheet = new_sheet(&mut workbook, &first, 0)?;
    front::write(sheet, document, &shown, &styles, lang)?;
    let footer = document.title.get(lang);
    page::set_up(sheet, footer, look);
    // Sheets are written on all cores, and stand in the order of what is told.
    let written = |shown: &Shown<'_>| {
        let name = shown.sheet.as_deref()?;
        let mut sheet = Worksheet::new();
        page::set_up(&mut sheet, footer, look);
        let written = match shown.told.body {
            Body::Table(table) if table.len() > MANY_ROWS => return None,
            Body::Table(table) => write_told(&mut sheet, name, shown, table, &styles, look),
            Body::Chart(chart) => sheet.set_name(name).map(|_| ()).and_then(|()| {
                chart::write(&mut sheet, name, &shown.above(), chart, &styles, look)
            }),
            _ => return None,
        };
        Some(written.map(|()| sheet))
    };
    let sheets: Vec<Option<Result<Worksheet, XlsxError>>> = shown.par_iter().map(written).collect();
    for (shown, sheet) in shown.iter().zip(sheets) {
        match (sheet, shown.told.body, &shown.sheet) {
            (Some(sheet), ..) => {
                workbook.push_worksheet(sheet?);
            }
            (None, Body::Table(table), Some(name)) => {
                let sheet = workbook.add_worksheet_with_low_memory()?;
                page::set_up(sheet, footer, look);
                write_told(sheet, name, shown, table, &styles, look)?;
            }
            _ => {}
        }
    }
    let day = document.cover.as_ref().map(|cover| cover.date);
    let receipt = document.receipt.iter();
    let receipt: Vec<_> = receipt
        .map(|(name, value)| (*name, value.get(lang)))
        .collect();
    let workbook = finish(workbook, footer, day, &receipt)?;
    let drawn = shown
        .iter()
        .any(|one| matches!(one.told.body, Body::Chart(_)));
    if drawn {
        whole::with_every_name(workbook)
    } else {
        Ok(workbook)
    }
}

/// Something told, and the sheet on which it stands if it has one of its own.
struct Shown<'a> {
    /// The title that stands above it; empty where it is not the first under it.
    title: &'a str,
    /// Whether it is bound behind the signature.
    is_appendix: bool,
    told: &'a Told<'a>,
    sheet: Option<String>,
}

impl Shown<'_> {
    /// Its number and name.
    fn called(&self) -> String {
        let label = self.told.label.as_ref().map(ToString::to_string);
        label.unwrap_or_else(|| self.told.name.clone())
    }

    /// What stands above it on its sheet: the title, unless its own name says the
    /// same, and how it is called.
    fn above(&self) -> [String; 2] {
        let title = if self.title == self.told.name {
            ""
        } else {
            self.title
        };
        [title.to_owned(), self.called()]
    }
}

/// Writes the sheet of a table, under its titles.
fn write_told(
    sheet: &mut Worksheet,
    name: &str,
    shown: &Shown<'_>,
    table: &Table,
    styles: &Styles,
    look: Look,
) -> Result<(), XlsxError> {
    let [title, mut called] = shown.above();
    if shown.told.label.is_none() {
        called = table.empty.get(look.lang).to_owned();
    }
    table::write(
        sheet.set_name(name)?,
        &[&title, &called],
        table,
        styles,
        look,
    )?;
    Ok(())
}

/// What a sheet is called that has no title.
static DATA: Text = Text::fixed("Data", "Data");

fn begin(look: Look, rows: usize) {
    if let Some(progress) = look.progress {
        progress.begin(rows);
    }
}

fn new_sheet<'a>(
    workbook: &'a mut Workbook,
    name: &str,
    rows: usize,
) -> Result<&'a mut Worksheet, XlsxError> {
    let sheet = if rows > MANY_ROWS {
        workbook.add_worksheet_with_low_memory()?
    } else {
        workbook.add_worksheet()
    };
    sheet.set_name(name)
}

fn finish(
    mut workbook: Workbook,
    title: &str,
    day: Option<Date>,
    receipt: &[(&str, &str)],
) -> anyhow::Result<Vec<u8>> {
    let made = day.and_then(excel_day).or_else(|| excel_day(SOME_DAY));
    let made = made.unwrap_or_default();
    let mut properties = DocProperties::new()
        .set_title(name::cut(title, name::TITLE_LENGTH))
        .set_creation_datetime(&made);
    for &(name, value) in receipt {
        properties = properties.set_custom_property(name, name::cut(value, name::TITLE_LENGTH));
    }
    workbook.set_properties(&properties);
    Ok(workbook.save_to_buffer()?)
}
