//! Workbooks of Excel before 2007.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Reader, SheetType, SheetVisible, Xls, XlsError};

use super::refused::Refused;
use super::rows::{MOST, Rows};
use super::{Book, Format, Hidden, Range, Remark, Sheet, held};

/// Reads an old workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Book, Refused> {
    let mut workbook = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Refused::Password,
        error => Refused::broken(error),
    })?;
    let mut remarks = Vec::new();
    if matches!(workbook.vba_project(), Ok(Some(_))) {
        remarks.push(Remark::Macros);
    }
    let properties = workbook.workbook_properties().unwrap_or_default();
    let mut left = MOST;
    let mut sheets = Vec::new();
    for about in workbook.sheets_metadata().to_vec() {
        if about.typ != SheetType::WorkSheet {
            remarks.push(Remark::NoCells(about.name));
            continue;
        }
        let values = workbook
            .worksheet_range(&about.name)
            .map_err(Refused::broken)?;
        let formulas = workbook
            .worksheet_formula(&about.name)
            .map_err(Refused::broken)?;
        let (first_row, first_column) = values.start().unwrap_or_default();
        let mut rows = Rows::new(left);
        for (row, column, value) in values.used_cells() {
            let place = (first_row + row as u32, first_column + column as u32);
            let formula = formulas.get_value(place);
            let is_formula = formula.is_some_and(|formula| !formula.is_empty());
            let cell = held::of(value.clone(), is_formula);
            rows.put(place.0 + 1, place.1, cell)?;
        }
        let (rows, unused) = rows.done();
        left = unused;
        let merged = workbook.merge_cells_by_sheet_name(&about.name);
        let merged = merged.unwrap_or_default();
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
        properties: properties
            .custom_properties
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
    })
}
