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
    /// How much it makes rows higher: the cubes of the lengths of its texts, in letters.
    bulk: f64,
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
    if most.iter().sum::<u32>() > width {
        let mut least: Vec<u32> = each(|asks| asks.least).collect();
        cut(&mut least, width);
        let widths = share(&asks, &least, &most, width);
        return Columns { widths, size };
    }
    // Each fits in one line: what is left over goes to the long ones.
    let mut widths = most;
    let weight = |asks: &Asks| f64::from(asks.most);
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

/// Widths that make the rows low: of all that fill the page, none under what it must have
/// and none over what it needs, those with the least sum of the cubes of the lines in
/// each cell. Of these each is in proportion to the fourth root of what its texts add up
/// to.
fn share(asks: &[Asks], least: &[u32], most: &[u32], width: u32) -> Vec<u32> {
    let at = |level: f64| -> Vec<u32> {
        let columns = asks.iter().zip(least.iter().zip(most));
        let wide = columns.map(|(asks, (least, most))| {
            let text = level * asks.bulk.powf(0.25);
            ((text as u32).saturating_add(PADDING)).clamp(*least, (*most).max(*least))
        });
        wide.collect()
    };
    let (mut low, mut high) = (0.0, f64::from(width));
    for _ in 0..40 {
        let level = (low + high) / 2.0;
        if at(level).iter().sum::<u32>() <= width {
            low = level;
        } else {
            high = level;
        }
    }
    let mut widths = at(low);
    let rest = width.saturating_sub(widths.iter().sum());
    if let Some(widest) = widths.iter_mut().max() {
        *widest += rest;
    }
    widths
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
            bulk: 1.0,
        };
        for cell in cells {
            let text = in_cell(cell, lang);
            let length = length(&text);
            asks.most = asks.most.max(length);
            asks.bulk += (f64::from(length) / 1000.0).powi(3);
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

/// Lines end after a space, after a hyphen before no digit, and after a stroke that
/// follows a digit and comes before none: `134.4/12/` and `orang/bulan` stay whole, as
/// LibreOffice has it.
fn longest_word(text: &str) -> u32 {
    let mut longest = 0;
    let mut start = 0;
    let mut before = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let ends = match letter {
            ' ' => true,
            '-' => !is_digit(next),
            '/' => is_digit(before) && !is_digit(next),
            _ => false,
        };
        before = Some(letter);
        if ends || next.is_none() {
            let end = at + letter.len_utf8();
            longest = longest.max(length(text[start..end].trim_end()));
            start = end;
        }
    }
    longest
}

fn is_digit(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_ascii_digit())
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
