//! Workbooks of Excel since 2007.

use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::guarded::guarded;
use super::package::Package;
use super::refused::Refused;
use super::rows::{MOST, Rows};
use super::xlsx_shown::{Shown, parts};
use super::{Book, Cell, Format, Held, Remark, Sheet, custom, digest, held};

/// Reads a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Book, Refused> {
    let mut package = Package::proved(bytes)?;
    let mut remarks = Vec::new();
    if package.has("xl/vbaProject.bin") {
        remarks.push(Remark::Macros);
    }
    let links = package.count("xl/externalLinks/", ".xml");
    if links > 0 {
        remarks.push(Remark::ExternalLinks(Some(links)));
    }
    let parts = parts(&mut package)?;
    let (mut workbook, properties) = guarded(|| {
        let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
        let properties = custom(workbook.workbook_properties());
        Ok((workbook, properties))
    })?;
    let mut left = MOST;
    let mut sheets = Vec::new();
    for about in workbook.sheets_metadata().to_vec() {
        if about.typ != SheetType::WorkSheet {
            remarks.push(Remark::NoCells(about.name));
            continue;
        }
        let shown = match parts.get(&about.name) {
            Some(part) => Shown::read(&mut package, part)?,
            None => Shown::default(),
        };
        let mut rows = Rows::new(left);
        cells(&mut workbook, &about.name, &shown, &mut rows)?;
        let (mut rows, unused) = rows.done();
        left = unused;
        for row in &mut rows {
            row.hidden = Some(shown.hidden_rows.contains(&row.number));
        }
        sheets.push(Sheet {
            name: about.name,
            visible: about.visible == SheetVisible::Visible,
            rows,
            hidden_columns: shown.hidden_columns,
            merged: shown.merged,
            filtered: shown.filtered,
        });
    }
    Ok(Book {
        format: Format::Xlsx,
        sheets,
        remarks,
        properties,
        digest: digest(bytes),
    })
}

/// Reads the cells of a sheet one by one: what is only formatted takes no room.
fn cells(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    shown: &Shown,
    rows: &mut Rows,
) -> Result<(), Refused> {
    let reader = guarded(|| match workbook.worksheet_cells_reader(name) {
        Ok(reader) => Ok(Some(reader)),
        // A sheet that was never written to has no cells.
        Err(XlsxError::XmlEof("worksheet")) => Ok(None),
        Err(error) => Err(refused(error)),
    })?;
    let Some(mut reader) = reader else {
        return Ok(());
    };
    loop {
        let next = &mut reader;
        let next = guarded(move || match next.next_cell_with_formula_metadata() {
            // An error that is newer than the library; it is among the faults.
            Err(XlsxError::CellError(_)) => Ok(None),
            Err(error) => Err(refused(error)),
            Ok(record) => Ok(Some(record)),
        })?;
        let record = match next {
            Some(Some(record)) => record,
            Some(None) => break,
            None => continue,
        };
        let (row, column) = record.pos;
        let cell = held::of_ref(record.value, record.formula.is_some());
        rows.put(row.saturating_add(1), column, cell)?;
    }
    for ((row, column), fault) in &shown.faults {
        let cell = Cell {
            is_formula: true,
            ..Cell::of(Held::Fault(fault.clone()))
        };
        rows.put(*row, *column, cell)?;
    }
    Ok(())
}

fn refused(error: XlsxError) -> Refused {
    match error {
        XlsxError::Password => Refused::Password,
        error => Refused::broken(error),
    }
}
