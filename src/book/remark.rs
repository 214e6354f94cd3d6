//! What a person should know of a file.

use std::path::Path;

use super::{Book, Format, Held, Hidden, Sheet, address};
use crate::text;
use crate::text::{Text, counted};

/// What a person should know of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// It is something else than its name says: the ending, and what it is.
    Renamed(String, Format),
    /// It has macros, which are not run.
    Macros,
    /// It takes values from other files, this many where that is known; they are as
    /// last stored.
    ExternalLinks(Option<usize>),
    /// A sheet that is a chart or a macro and has no cells.
    NoCells(String),
    /// A text that is not UTF-8: the name of its letters.
    Letters(&'static str),
    /// The separator that was found.
    Separator(char),
    /// A sheet whose tab does not show, and how many rows it has.
    HiddenSheet(String, usize),
    /// A sheet with rows that do not show: how many, and whether a filter stands
    /// over them.
    HiddenRows(String, usize, bool),
    /// A sheet with columns that do not show and hold something: their letters.
    HiddenColumns(String, Vec<String>),
    /// What is hidden cannot be known: an old workbook.
    HiddenUnknown,
    /// A sheet with formulas that failed: how many, the first, and what it shows.
    Faults(String, usize, String, String),
    /// A sheet with formulas that were never counted: how many, and the first.
    Uncounted(String, usize, String),
}

impl Remark {
    /// Whether a name says something else than the file is.
    pub(super) fn of_name(path: &Path, format: Format) -> Option<Remark> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        let fits = match format {
            Format::Xlsx => ["xlsx", "xlsm", "xltx", "xltm"].contains(&ending.as_str()),
            Format::Xls => ["xls", "xlt"].contains(&ending.as_str()),
            Format::Ods => ["ods", "ots"].contains(&ending.as_str()),
            Format::Csv => ["csv", "tsv", "tab", "txt"].contains(&ending.as_str()),
        };
        (!fits).then_some(Remark::Renamed(ending, format))
    }

    /// What is to be known of the sheets.
    pub(super) fn of_sheets(book: &Book) -> Vec<Remark> {
        let mut remarks: Vec<Remark> = book.sheets.iter().flat_map(of_sheet).collect();
        if book.format == Format::Xls {
            remarks.push(Remark::HiddenUnknown);
        }
        remarks
    }

    /// The sentence.
    pub fn told(&self) -> Text {
        match self {
            Remark::Renamed(ending, format) => text!(
                "berkas ini bernama .{ending}, tetapi isinya {format}; dibaca sebagai {format}",
                "the file is called .{ending}, but is {format}; it was read as {format}",
                ending,
                format = format.called()
            ),
            Remark::Macros => Text::fixed(
                "berkas ini memuat makro; makro tidak dijalankan, nilai sel dibaca seperti terakhir disimpan",
                "the file has macros; they are not run, and cells are read as last stored",
            ),
            Remark::ExternalLinks(Some(count)) => {
                let files = counted(*count as u32, "berkas lain", "other file", "other files");
                text!(
                    "sebagian nilai berasal dari {files}; berkas itu tidak dibuka, nilainya dibaca seperti terakhir disimpan",
                    "some values come from {files}, which ksd does not open; they are read as last stored",
                    files
                )
            }
            Remark::ExternalLinks(None) => Text::fixed(
                "sebagian nilai berasal dari berkas lain; berkas itu tidak dibuka, nilainya dibaca seperti terakhir disimpan",
                "some values come from other files, which ksd does not open; they are read as last stored",
            ),
            Remark::NoCells(sheet) => text!(
                "lembar “{sheet}” berupa bagan atau makro dan tidak memuat sel",
                "sheet “{sheet}” is a chart or a macro and has no cells",
                sheet
            ),
            Remark::Letters(letters) => text!(
                "huruf berkas ini dibaca sebagai {letters}; bila ada huruf yang janggal, simpan ulang sebagai CSV UTF-8",
                "the letters of the file were read as {letters}; if some look odd, save it again as CSV UTF-8",
                letters = *letters
            ),
            Remark::Separator(separator) => text!(
                "pemisah kolomnya {separator}",
                "its columns are apart by {separator}",
                separator = separator_called(*separator)
            ),
            Remark::HiddenSheet(sheet, rows) => text!(
                "lembar “{sheet}” disembunyikan ({rows})",
                "sheet “{sheet}” is hidden ({rows})",
                sheet,
                rows = counted(*rows as u32, "baris", "row", "rows")
            ),
            Remark::HiddenRows(sheet, rows, filtered) => {
                let rows = counted(*rows as u32, "baris", "row", "rows");
                let why = match filtered {
                    true => Text::fixed(" oleh saringan", " by a filter"),
                    false => Text::EMPTY,
                };
                text!(
                    "lembar “{sheet}”: {rows} disembunyikan{why}, dan tetap dibaca",
                    "sheet “{sheet}”: {rows} hidden{why}, and read all the same",
                    sheet,
                    rows,
                    why
                )
            }
            Remark::HiddenColumns(sheet, columns) => text!(
                "lembar “{sheet}”: kolom {columns} disembunyikan, dan tetap dibaca",
                "sheet “{sheet}”: hidden columns {columns}, read all the same",
                sheet,
                columns = columns.join(", ")
            ),
            Remark::HiddenUnknown => Text::fixed(
                "baris dan kolom yang disembunyikan tidak dapat diketahui dari .xls; semuanya dibaca (simpan sebagai .xlsx agar diberitahukan)",
                "which rows and columns are hidden cannot be known from .xls; all are read (save as .xlsx to be told)",
            ),
            Remark::Faults(sheet, count, first, fault) => text!(
                "lembar “{sheet}”: {count} berisi galat, mulai {first} ({fault})",
                "sheet “{sheet}”: {count} with an error, from {first} on ({fault})",
                sheet,
                count = counted(*count as u32, "sel", "cell", "cells"),
                first,
                fault
            ),
            Remark::Uncounted(sheet, count, first) => text!(
                "lembar “{sheet}”: {count} tanpa nilai tersimpan, mulai {first}; buka di Excel atau LibreOffice dan simpan agar dihitung",
                "sheet “{sheet}”: {count} without a stored value, from {first} on; open it in Excel or LibreOffice and save, so that they are counted",
                sheet,
                count = counted(*count as u32, "rumus", "formula", "formulas"),
                first
            ),
        }
    }
}

impl Format {
    /// What people call it.
    pub fn called(self) -> Text {
        match self {
            Format::Xlsx => Text::fixed("buku kerja Excel (.xlsx)", "a workbook of Excel (.xlsx)"),
            Format::Xls => Text::fixed(
                "buku kerja Excel lama (.xls)",
                "an old workbook of Excel (.xls)",
            ),
            Format::Ods => Text::fixed(
                "buku kerja LibreOffice (.ods)",
                "a workbook of LibreOffice (.ods)",
            ),
            Format::Csv => Text::fixed("CSV", "CSV"),
        }
    }
}

fn separator_called(separator: char) -> Text {
    match separator {
        ';' => Text::fixed("titik koma (;)", "semicolons (;)"),
        ',' => Text::fixed("koma (,)", "commas (,)"),
        '\t' => Text::fixed("tab", "tabs"),
        other => text!("“{other}”", "“{other}”", other),
    }
}

fn of_sheet(sheet: &Sheet) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let name = || sheet.name.clone();
    if !sheet.visible {
        remarks.push(Remark::HiddenSheet(name(), sheet.rows.len()));
    }
    let hidden = sheet.rows.iter().filter(|row| row.hidden == Some(true));
    match hidden.count() {
        0 => {}
        count => remarks.push(Remark::HiddenRows(name(), count, sheet.filtered)),
    }
    if let Hidden::Runs(_) = &sheet.hidden_columns {
        let columns: Vec<String> = (0..sheet.width())
            .filter(|column| sheet.hidden_columns.holds(*column as u32) == Some(true))
            .filter(|column| {
                let cells = sheet.rows.iter().filter_map(|row| row.cell(*column));
                cells.into_iter().any(|cell| !cell.is_empty())
            })
            .map(|column| super::column_letters(column as u32))
            .collect();
        if !columns.is_empty() {
            remarks.push(Remark::HiddenColumns(name(), columns));
        }
    }
    let (mut faults, mut uncounted) = (Vec::new(), Vec::new());
    for row in &sheet.rows {
        for (column, cell) in row.cells.iter().enumerate() {
            match &cell.value {
                Held::Fault(fault) => faults.push((column, row.number, fault)),
                Held::Uncounted => uncounted.push((column, row.number)),
                _ => {}
            }
        }
    }
    if let Some((column, row, fault)) = faults.first() {
        remarks.push(Remark::Faults(
            name(),
            faults.len(),
            address(*column as u32, *row),
            (*fault).clone(),
        ));
    }
    if let Some((column, row)) = uncounted.first() {
        let first = address(*column as u32, *row);
        remarks.push(Remark::Uncounted(name(), uncounted.len(), first));
    }
    remarks
}
