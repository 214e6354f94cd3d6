//! Tables and documents as workbooks (XLSX), for people who go on working with
//! the numbers: real dates and numbers, filters, sums, and pages that print.

mod cell;
mod chart;
mod front;
mod name;
mod page;
mod styles;
mod table;
mod waiting;
mod widths;

use rayon::prelude::*;
use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};

use self::cell::excel_day;
use self::name::Names;
use self::styles::Styles;
use self::waiting::MANY_ROWS;
use super::Look;
use crate::model::Date;
use crate::output::{Body, Cell, Document, Section, Table};
use crate::text::Text;

/// When a workbook was made of which nobody knows the day: the clock must not
/// make two files out of the same records.
const SOME_DAY: Date = Date::known(2020, 1, 1);

/// Writes a table as a workbook of one sheet.
pub(super) fn write_table(table: &Table, look: Look) -> anyhow::Result<Vec<u8>> {
    waiting::guarded(table.rows.len(), || written_table(table, look))
}

fn written_table(table: &Table, look: Look) -> anyhow::Result<Vec<u8>> {
    let lang = look.lang;
    let styles = Styles::new(lang);
    let mut workbook = Workbook::new();
    begin(look, table.rows.len());
    let (caption, day) = (table.caption.get(lang), as_of(table));
    let subject = caption.split([',', ':']).next().unwrap_or_default();
    let name = Names::default().take(subject, &DATA, lang);
    let sheet = new_sheet(&mut workbook, &name, table.rows.len())?;
    let above = if table.rows.is_empty() {
        table.empty.get(lang)
    } else {
        caption
    };
    table::write(sheet, &[above], table, &styles, look)?;
    page::set_up(sheet, &name, lang);
    finish(workbook, caption, day)
}

/// Writes a document: a sheet with its cover and what is told in words, then a
/// sheet for each table and each chart.
pub(super) fn write_document(document: &Document, look: Look) -> anyhow::Result<Vec<u8>> {
    let longest = row_counts(document).max().unwrap_or(0);
    waiting::guarded(longest, || written_document(document, look))
}

fn row_counts(document: &Document) -> impl Iterator<Item = usize> {
    document.sections.iter().map(|section| match &section.body {
        Body::Table(table) => table.rows.len(),
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
    let sections = document.sections.iter();
    let named = sections.map(|section| {
        let chart = Text::fixed("Grafik", "Chart");
        let own = match &section.body {
            Body::Table(table) => table.caption.get(lang).to_owned(),
            Body::Chart(drawn) => format!("{} {}", chart.get(lang), drawn.title.get(lang)),
            _ => return (section, None),
        };
        let wanted = if own.is_empty() {
            section.title.get(lang)
        } else {
            &own
        };
        (section, Some(names.take(wanted, &DATA, lang)))
    });
    let named: Vec<_> = named.collect();
    let sheet = new_sheet(&mut workbook, &first, 0)?;
    front::write(sheet, document, &named, &styles, lang)?;
    let footer = document.title.get(lang);
    page::set_up(sheet, footer, lang);
    // Sheets are written on all cores, and stand in the order of the sections.
    let written = |(section, name): &(&Section, Option<String>)| {
        let name = name.as_deref()?;
        let sheet = match &section.body {
            Body::Table(table) if table.rows.len() > MANY_ROWS => return None,
            Body::Table(table) => {
                let mut sheet = Worksheet::new();
                write_section(&mut sheet, name, section, table, &styles, look).map(|()| sheet)
            }
            Body::Chart(chart) => {
                let title = section.title.get(lang);
                let mut sheet = Worksheet::new();
                let named = sheet.set_name(name).map(|_| ());
                let drawn = named
                    .and_then(|()| chart::write(&mut sheet, name, title, chart, &styles, look));
                drawn.map(|()| sheet)
            }
            _ => return None,
        };
        Some(sheet)
    };
    let sheets: Vec<Option<Result<Worksheet, XlsxError>>> = named.par_iter().map(written).collect();
    for ((section, name), sheet) in named.iter().zip(sheets) {
        match (sheet, &section.body, name) {
            (Some(sheet), ..) => {
                let mut sheet = sheet?;
                page::set_up(&mut sheet, footer, lang);
                workbook.push_worksheet(sheet);
            }
            (None, Body::Table(table), Some(name)) => {
                let sheet = workbook.add_worksheet_with_low_memory()?;
                write_section(sheet, name, section, table, &styles, look)?;
                page::set_up(sheet, footer, lang);
            }
            _ => {}
        }
    }
    let day = document.cover.as_ref().map(|cover| cover.date);
    finish(workbook, footer, day)
}

/// Writes the sheet of a table, under the titles of its section and its own.
fn write_section(
    sheet: &mut Worksheet,
    name: &str,
    section: &Section,
    table: &Table,
    styles: &Styles,
    look: Look,
) -> Result<(), XlsxError> {
    let own = match table.rows.is_empty() {
        true => &table.empty,
        false => &table.caption,
    };
    let titles = [section.title.get(look.lang), own.get(look.lang)];
    table::write(sheet.set_name(name)?, &titles, table, styles, look)?;
    Ok(())
}

/// What a sheet is called that has no title.
static DATA: Text = Text::fixed("Data", "Data");

fn begin(look: Look, rows: usize) {
    if let Some(progress) = look.progress {
        progress.begin(rows);
    }
}

/// The day as of which the table was made, if it tells.
fn as_of(table: &Table) -> Option<Date> {
    table.head.iter().find_map(|(key, cell)| match cell {
        Cell::Date(day) if *key == "as_of" => Some(*day),
        _ => None,
    })
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

fn finish(mut workbook: Workbook, title: &str, day: Option<Date>) -> anyhow::Result<Vec<u8>> {
    let made = day.and_then(excel_day).or_else(|| excel_day(SOME_DAY));
    let made = made.unwrap_or_default();
    let properties = DocProperties::new()
        .set_title(name::cut(title, name::TITLE_LENGTH))
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    Ok(workbook.save_to_buffer()?)
}
