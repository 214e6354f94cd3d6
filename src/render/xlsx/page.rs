//! Pages as they are printed, and lines of words on them.

use rust_xlsxwriter::{Worksheet, XlsxError};
use textwrap::core::display_width;

use super::cell::Value;
use super::name::{TITLE_LENGTH, cut};
use super::styles::Words;
use crate::text::{Lang, Text};

/// A4, as printers number papers.
const A4: u8 = 9;

/// The size of letters that columns are measured in, and how high its lines are
/// for a size of one.
const SIZE: f64 = 11.0;
const LINE: f64 = 1.3;

/// In long lines wide and narrow letters even out: more of them have room.
const LONG_LINE: f64 = 1.05;

/// Sets up an A4 page that takes the sheet's whole width, numbered.
pub(super) fn set_up(sheet: &mut Worksheet, title: &str, lang: Lang) {
    // A footer is written in a language of its own, whose signs begin with `&`;
    // the spaces keep a title's digits away from the size of its letters.
    let title = cut(title, TITLE_LENGTH / 2).replace('&', "&&");
    let number = Text::fixed("Halaman &P dari &N", "Page &P of &N");
    sheet
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.5, 0.5, 0.6, 0.75, 0.3, 0.3)
        .set_footer(format!("&L&8 {title}&R&8 {}", number.get(lang)));
}

/// Words across cells of one row that are together `width` wide.
pub(super) fn spread(
    sheet: &mut Worksheet,
    (row, left, right): (u32, u16, u16),
    text: &str,
    width: usize,
    style: &Words,
) -> Result<(), XlsxError> {
    let Value::Text(text) = Value::text(text) else {
        return Ok(());
    };
    let letters = (width as f64 * LONG_LINE * SIZE / style.size) as usize;
    sheet.set_row_height(row, height(lines(&text, letters), style.size))?;
    if left == right {
        sheet.write_string_with_format(row, left, text, &style.format)?;
    } else {
        sheet.merge_range(row, left, row, right, &text, &style.format)?;
    }
    Ok(())
}

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
fn height(lines: usize, size: f64) -> f64 {
    const HIGHEST: f64 = 409.0;
    (lines as f64 * size * LINE + 2.0).min(HIGHEST)
}
