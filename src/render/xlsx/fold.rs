//! Words folded into lines, and how high these are.

use rust_xlsxwriter::{Worksheet, XlsxError};
use textwrap::core::display_width;

/// The size of letters that columns are measured in, and how high its lines are
/// for a size of one.
pub(super) const SIZE: f64 = 11.0;
const LINE: f64 = 1.3;

/// Into how many lines a text is folded in cells of that width, which is
/// measured in digits: letters are a little narrower. Not all programs find this
/// out themselves, and none for joined cells.
pub(super) fn lines(text: &str, width: usize) -> usize {
    let width = width + width / 10;
    if display_width(text) <= width {
        return 1;
    }
    textwrap::wrap(text, width.max(1)).len().max(1)
}

/// Makes a row of a table as high as its lines.
pub(super) fn fold(sheet: &mut Worksheet, row: u32, lines: usize) -> Result<(), XlsxError> {
    if lines > 1 {
        sheet.set_row_height(row, height(lines, SIZE))?;
    }
    Ok(())
}

/// The height of so many lines in points, at most what a sheet allows.
pub(super) fn height(lines: usize, size: f64) -> f64 {
    const HIGHEST: f64 = 409.0;
    (lines as f64 * size * LINE + 2.0).min(HIGHEST)
}
