//! Workbooks of Excel before 2007.

use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xls, XlsError};

use super::guarded::guarded;
use super::refused::Refused;
use super::rows::{MOST, Rows};
use super::{Book, Format, Hidden, Range, Remark, Sheet, custom, digest};

/// Reads an old workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Book, Refused> {
    let mut remarks = Vec::new();
    let (mut workbook, properties) = guarded(|| {
        let mut workbook = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
            XlsError::Password => Refused::Password,
            error => Refused::broken(error),
        })?;
        if matches!(workbook.vba_project(), Ok(Some(_))) {
            remarks.push(Remark::Macros);
        }
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
        let (values, formulas, merged) = guarded(|| {
            let values = workbook.worksheet_range(&about.name);
            let formulas = workbook.worksheet_formula(&about.name);
            let merged = workbook.merge_cells_by_sheet_name(&about.name);
            Ok((
                values.map_err(Refused::broken)?,
                formulas.map_err(Refused::broken)?,
                merged.unwrap_or_default(),
            ))
        })?;
        let mut rows = Rows::new(left);
        rows.fill(&values, &formulas)?;
        let (rows, unused) = rows.done();
        left = unused;
        sheets.push(Sheet {
            name: about.name,
            visible: about.visible == SheetVisible::Visible,
            rows,
            hidden_columns: Hidden::Unknown,
            merged: merged
                .iter()
                .map(|range| Range {
                    first_row: range.start.0 + 1,
                    last_row: range.end.0 + 1,
                    first_column: range.start.1,
                    last_column: range.end.1,
                })
                .collect(),
            filtered: false,
        });
    }
    Ok(Book {
        format: Format::Xls,
        sheets,
        remarks,
        properties,
        digest: digest(bytes),
    })
}
