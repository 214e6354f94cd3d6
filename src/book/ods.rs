//! Workbooks of LibreOffice.

use std::io::Cursor;

use calamine::{Ods, OdsError, Reader, SheetVisible};

use super::guarded::guarded;
use super::ods_shown::shown;
use super::package::Package;
use super::refused::Refused;
use super::rows::{MOST, Rows};
use super::{Book, Format, Remark, Sheet, custom, digest};

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
    let (mut workbook, properties) = guarded(|| {
        let workbook: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(refused)?;
        let properties = custom(workbook.workbook_properties());
        Ok((workbook, properties))
    })?;
    let mut sheets = Vec::new();
    let mut linked = shown.linked;
    let mut left = MOST;
    for about in workbook.sheets_metadata().to_vec() {
        // What was last stored of another file.
        if about.name.starts_with("'file:") {
            linked = true;
            continue;
        }
        let (values, formulas) = guarded(|| {
            let values = workbook.worksheet_range(&about.name);
            let formulas = workbook.worksheet_formula(&about.name);
            Ok((values.map_err(refused)?, formulas.map_err(refused)?))
        })?;
        let of_sheet = shown.sheets.remove(&about.name).unwrap_or_default();
        let mut rows = Rows::new(left);
        rows.fill(&values, &formulas)?;
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
        properties,
        digest: digest(bytes),
    })
}

/// Whether the file cannot be read because it is locked.
fn locked(bytes: &[u8]) -> Option<Refused> {
    let opened = guarded(|| Ods::new(Cursor::new(bytes)).map_err(refused));
    let is_locked = |refused: &Refused| matches!(refused, Refused::Password);
    opened.err().filter(is_locked)
}

fn refused(error: OdsError) -> Refused {
    match error {
        OdsError::Password => Refused::Password,
        OdsError::CellLimitExceeded { .. } => Refused::Cells(MOST),
        error => Refused::broken(error),
    }
}
