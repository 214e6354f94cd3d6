//! Workbooks of Excel since 2007.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::package::Package;
use super::refused::Refused;
use super::rows::{MOST, Rows};
use super::xlsx_shown::{Shown, parts};
use super::{Book, Cell, Format, Held, Remark, Sheet, held};

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
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let properties = workbook.workbook_properties().unwrap_or_default();
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
        properties: properties
            .custom_properties
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
    })
}

/// Reads the cells of a sheet one by one: what is only formatted takes no room.
fn cells(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    shown: &Shown,
    rows: &mut Rows,
) -> Result<(), Refused> {
    let mut reader = match workbook.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet that was never written to has no cells.
        Err(XlsxError::XmlEof("worksheet")) => return Ok(()),
        Err(error) => return Err(refused(error)),
    };
    loop {
        let record = match reader.next_cell_with_formula_metadata() {
            Ok(Some(record)) => record,
            Ok(None) => break,
            // An error that is newer than the library; it is among the faults.
            Err(XlsxError::CellError(_)) => continue,
            Err(error) => return Err(refused(error)),
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
