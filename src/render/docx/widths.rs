//! How wide the columns of a table are.
//!
//! Word and LibreOffice disagree about widths that they find themselves, so a
//! table comes with its own.

use super::page::Page;
use crate::output::{Cell, Table};
use crate::text::Lang;

/// What is left and right of the text in a cell, in twips, and a little for the borders.
const PADDING: u32 = 2 * 80 + 40;
/// Sizes of letters in tables, in half points, from the best to the last resort.
const SIZES: [u32; 3] = [18, 17, 16];

/// How the columns of a table are set.
#[derive(Debug)]
pub(super) struct Columns {
    /// How wide each is, in twips.
    pub widths: Vec<u32>,
    /// How large the letters are, in half points.
    pub size: u32,
}

/// What the texts of a column ask for, in thousandths of the size of a letter.
struct Asks {
    /// What cannot be folded.
    least: u32,
    /// Its longest text in one line.
    most: u32,
}

/// Whether the columns, at the best size, can stand side by side on a page.
pub(super) fn fit(table: &Table, page: Page, lang: Lang) -> bool {
    least(&asks(table, lang), SIZES[0]) <= page.text_width()
}

/// Whether they can stand so with the smallest letters.
pub(super) fn fit_small(table: &Table, page: Page, lang: Lang) -> bool {
    least(&asks(table, lang), SIZES[SIZES.len() - 1]) <= page.text_width()
}

/// The widths of the columns, which together fill the page.
pub(super) fn columns(table: &Table, page: Page, lang: Lang) -> Columns {
    let width = page.text_width();
    let asks = asks(table, lang);
    let fitting = SIZES.iter().find(|size| least(&asks, **size) <= width);
    let size = fitting.copied().unwrap_or(SIZES[SIZES.len() - 1]);
    let each = |of: fn(&Asks) -> u32| asks.iter().map(move |asks| wide(of(asks), size));
    let most: Vec<u32> = each(|asks| asks.most).collect();
    let (mut widths, weight): (Vec<u32>, fn(&Asks) -> f64) = if most.iter().sum::<u32>() <= width {
        // Each fits in one line: what is left over goes to the long ones.
        (most, |asks| f64::from(asks.most))
    } else {
        // Long texts get more of what is left over, but not all of it.
        let least = each(|asks| asks.least).collect();
        (least, |asks| f64::from(asks.most - asks.least).sqrt())
    };
    cut(&mut widths, width);
    let left = f64::from(width - widths.iter().sum::<u32>());
    let weights: f64 = asks.iter().map(weight).sum();
    for (width, asks) in widths.iter_mut().zip(&asks) {
        *width += (left * weight(asks) / weights.max(1.0)) as u32;
    }
    let rounded: u32 = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += width - rounded;
    }
    Columns { widths, size }
}

/// Where there is too little room, the widest columns give up theirs, down to
/// the next widest: the short numbers stay whole.
fn cut(widths: &mut [u32], room: u32) {
    let mut sorted = widths.to_vec();
    sorted.sort_unstable();
    let mut left = room;
    for (at, &width) in sorted.iter().enumerate() {
        let even = left / (sorted.len() - at) as u32;
        if width > even {
            for wide in widths.iter_mut() {
                *wide = (*wide).min(even);
            }
            return;
        }
        left -= width;
    }
}

fn least(asks: &[Asks], size: u32) -> u32 {
    asks.iter().map(|asks| wide(asks.least, size)).sum()
}

/// In twips: half points are ten of them.
fn wide(thousandths: u32, size: u32) -> u32 {
    thousandths * size / 100 + PADDING
}

fn asks(table: &Table, lang: Lang) -> Vec<Asks> {
    let columns = table.by_column().map(|(column, cells)| {
        // Titles are bold.
        let title = column.title.get(lang);
        let mut asks = Asks {
            least: longest_word(title) * 11 / 10,
            most: length(title) * 11 / 10,
        };
        for cell in cells {
            let text = in_cell(cell, lang);
            let length = length(&text);
            asks.most = asks.most.max(length);
            asks.least = asks.least.max(if cell.is_foldable() {
                longest_word(&text)
            } else {
                length
            });
        }
        asks.most = asks.most.max(asks.least);
        asks
    });
    columns.collect()
}

/// What stands in a cell: months come in three letters.
pub(super) fn in_cell(cell: &Cell, lang: Lang) -> String {
    match cell {
        Cell::Date(date) => date.short(lang),
        _ => cell.for_people(lang),
    }
}

fn longest_word(text: &str) -> u32 {
    let words = text.split_inclusive([' ', '-', '/']);
    words.map(|word| length(word.trim_end())).max().unwrap_or(0)
}

/// About how long a text is in Arial, in thousandths of its size.
fn length(text: &str) -> u32 {
    let of = |letter: char| match letter {
        'i' | 'j' | 'l' | '\'' | '|' => 222,
        ' ' | '.' | ',' | ':' | ';' | '/' | 't' | 'f' | 'I' | '!' => 278,
        'r' | '-' | '(' | ')' => 333,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 500,
        'm' | 'M' | '%' => 860,
        'W' | 'w' | '@' => 944,
        'A'..='Z' => 700,
        letter if letter.is_ascii() => 556,
        letter if letter < '\u{2000}' => 600,
        _ => 1000,
    };
    text.chars().map(of).sum()
}
