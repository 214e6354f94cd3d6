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

/// In long lines wide and narrow letters even out: more of them have room.
const LONG_LINE: f64 = 1.05;

/// Sets up a page that takes the sheet's whole width, numbered.
pub(super) fn set_up(sheet: &mut Worksheet, title: &str, look: Look) {
    // A footer is written in a language of its own, whose signs begin with `&`;
    // the spaces keep a title's digits away from the size of its letters.
    let title = cut(title, TITLE_LENGTH / 2).replace('&', "&&");
    let of_pages = Text::fixed("Halaman &P dari &N", "Page &P of &N");
    sheet
        .set_paper_size(number(look.paper))
        .set_print_fit_to_pages(1, 0)
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
