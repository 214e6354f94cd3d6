//! Pages as they are printed, and words across them.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::cell::Value;
use super::fold::{SIZE, height, lines};
use super::name::{TITLE_LENGTH, cut};
use super::styles::Words;
use crate::render::{Look, Paper};
use crate::text::Text;

/// A paper, as printers number them; F4 is their folio, half a millimetre wider.
fn number(paper: Paper) -> u8 {
    match paper {
        Paper::A4 => 9,
        Paper::F4 => 14,
    }
}

/// How wide the text of a lying A4 page is, in pixels of 96 to the inch, as sheets are
/// measured; F4 is wider.
const LYING: usize = 1026;

/// Printed letters are no smaller than eight points, and a little for programs that measure
/// columns otherwise.
const SMALLEST: f64 = 8.3;

/// How wide columns of so many letters are together, in pixels.
pub(super) fn pixels(widths: &[usize]) -> usize {
    widths.iter().map(|width| width * 7 + 5).sum()
}

/// Whether columns have room side by side on a lying page, in letters that one can read.
pub(super) fn has_room(pixels: usize) -> bool {
    pixels as f64 * SMALLEST / SIZE <= LYING as f64
}

/// Prints what has no room on one page on several side by side, the first columns on each
/// of them: smaller letters nobody could read.
pub(super) fn side_by_side(sheet: &mut Worksheet, first: u16) -> Result<(), XlsxError> {
    sheet
        .set_landscape()
        .set_print_scale((SMALLEST / SIZE * 100.0).ceil() as u16)
        // Over, then down.
        .set_page_order(false)
        .set_repeat_columns(0, first)?;
    Ok(())
}

/// In long lines wide and narrow letters even out: more of them have room.
const LONG_LINE: f64 = 1.05;

/// Sets up a page that takes the sheet's whole width, numbered; what is written on it may
/// say otherwise.
pub(super) fn set_up(sheet: &mut Worksheet, title: &str, look: Look) {
    // A footer is written in a language of its own, whose signs begin with `&`;
    // the spaces keep a title's digits away from the size of its letters.
    let title = cut(title, TITLE_LENGTH / 2).replace('&', "&&");
    let of_pages = Text::fixed("Halaman &P dari &N", "Page &P of &N");
    sheet
        .set_paper_size(number(look.paper))
        .set_print_fit_to_pages(1, 0)
        .set_header_footer_scale_with_doc(false)
        .set_margins(0.5, 0.5, 0.6, 0.75, 0.3, 0.3)
        .set_footer(format!("&L&8 {title}&R&8 {}", of_pages.get(look.lang)));
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
