//! Workbooks of LibreOffice.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Ods, OdsError, Reader, SheetVisible};

use super::ods_shown::shown;
use super::package::Package;
use super::refused::Refused;
use super::rows::{MOST, Rows};
use super::{Book, Format, Remark, Sheet, held};

/// Reads a workbook of LibreOffice.
pub(super) fn read(bytes: &[u8]) -> Result<Book, Refused> {
    let mut package = Package::proved(bytes)?;
    let mut remarks = Vec::new();
    if package.count("Basic/", ".xml") > 0 {
        remarks.push(Remark::Macros);
    }
    // First, for a locked part is no XML, and a bomb is found here.
    let mut shown = match shown(&mut package) {
        Ok(shown) => shown,
        Err(refused) => return Err(locked(bytes).unwrap_or(refused)),
    };
    let mut workbook: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(refused)?;
    let properties = workbook.workbook_properties().unwrap_or_default();
    let mut sheets = Vec::new();
    let mut linked = shown.linked;
    let mut left = MOST;
    for about in workbook.sheets_metadata().to_vec() {
        // What was last stored of another file.
        if about.name.starts_with("'file:") {
            linked = true;
            continue;
        }
        let values = workbook.worksheet_range(&about.name).map_err(refused)?;
        let formulas = workbook.worksheet_formula(&about.name).map_err(refused)?;
        let of_sheet = shown.sheets.remove(&about.name).unwrap_or_default();
        let (first_row, first_column) = values.start().unwrap_or_default();
        let mut rows = Rows::new(left);
        for (row, column, value) in values.cells() {
            let place = (first_row + row as u32, first_column + column as u32);
            let formula = formulas.get_value(place);
            let is_formula = formula.is_some_and(|formula| !formula.is_empty());
            let cell = held::of(value.clone(), is_formula);
            rows.put(place.0 + 1, place.1, cell)?;
        }
        let (mut rows, unused) = rows.done();
        left = unused;
        for row in &mut rows {
            row.hidden = Some(of_sheet.hides_row(row.number));
        }
        sheets.push(Sheet {
            name: about.name,
            visible: about.visible == SheetVisible::Visible,
            rows,
            hidden_columns: of_sheet.hidden_columns(),
            merged: of_sheet.merged,
            filtered: of_sheet.filtered,
        });
    }
    if linked {
        remarks.push(Remark::ExternalLinks(None));
    }
    Ok(Book {
        format: Format::Ods,
        sheets,
        remarks,
        properties: properties
            .custom_properties
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
    })
}

/// Whether the file cannot be read because it is locked.
fn locked(bytes: &[u8]) -> Option<Refused> {
    match Ods::new(Cursor::new(bytes)) {
        Err(OdsError::Password) => Some(Refused::Password),
        _ => None,
    }
}

fn refused(error: OdsError) -> Refused {
    match error {
        OdsError::Password => Refused::Password,
        OdsError::CellLimitExceeded { .. } => Refused::Cells(MOST),
        error => Refused::broken(error),
    }
}
