//! How wide the columns of a sheet are, in letters.

use rayon::prelude::*;
use textwrap::core::display_width;

use super::page::{has_room, pixels};
use crate::output::{Cell, Column, Table};
use crate::text::{Lang, Say};

/// A column of words is no wider; its cells are folded.
const WIDEST: usize = 48;

/// It is folded no narrower than this to make room for others.
const NARROWEST: usize = 20;

/// And no narrower than this where there is no room otherwise.
const TIGHTEST: usize = 9;

/// So much of a table fits on a lying A4 page in letters that one reads with ease.
const LYING: usize = 170;

/// The room beside what stands in a cell, and for the button of the filter.
const PADDING: usize = 3;
const BUTTON: usize = 4;

/// How wide the cells of a column want to be.
#[derive(Clone, Copy, Default)]
struct Wanted {
    /// Numbers and days, which stay in one piece.
    whole: usize,
    /// Words.
    words: usize,
}

/// How wide each column gets: those of the table, after one for groups if there
/// are some.
pub(super) fn widths(table: &Table, columns: &[Column], lang: Lang) -> Vec<usize> {
    let none = || vec![Wanted::default(); table.columns().len()];
    let more = |mut columns: Vec<Wanted>, others: Vec<Wanted>| {
        for (one, other) in columns.iter_mut().zip(others) {
            one.whole = one.whole.max(other.whole);
            one.words = one.words.max(other.words);
        }
        columns
    };
    let rows = table.rows().par_iter();
    let of_rows = rows
        .map(|row| row.iter().map(|cell| wanted(cell, lang)).collect())
        .reduce(none, more);
    let groups = table.groups.iter();
    let groups = groups.map(|(title, _)| display_width(title.get(lang)));
    let of_group = groups.max().map(|words| Wanted { whole: 0, words });
    let of_cells: Vec<Wanted> = of_group.into_iter().chain(of_rows).collect();
    let within = |most: usize| -> Vec<usize> {
        let columns = of_cells.iter().zip(columns);
        let width = |(cells, column): (&Wanted, &Column)| {
            let title = column.title.get(lang).split([' ', '-']);
            let title = title.map(display_width).max().unwrap_or(0) + BUTTON - PADDING;
            cells.whole.max(cells.words.min(most)).max(title) + PADDING
        };
        columns.map(width).collect()
    };
    // The longest columns give way first.
    let mut narrower = (NARROWEST..=WIDEST).rev().map(within);
    let mut tighter = (TIGHTEST..NARROWEST).rev().map(within);
    narrower
        .find(|widths| widths.iter().sum::<usize>() <= LYING)
        .or_else(|| tighter.find(|widths| has_room(pixels(widths))))
        .unwrap_or_else(|| within(NARROWEST))
}

/// How wide a cell wants to be.
fn wanted(cell: &Cell, lang: Lang) -> Wanted {
    let whole = match cell {
        Cell::Empty => 0,
        Cell::Date(day) => display_width(&day.say(lang)),
        Cell::Number(number) => {
            let digits = number.to_string().len();
            digits + digits / 3
        }
        Cell::Year(year) => year.to_string().len(),
        Cell::Money(amount) => amount.say(lang).len(),
        words => {
            let words = display_width(&words.for_people(lang));
            return Wanted { whole: 0, words };
        }
    };
    Wanted { whole, words: 0 }
}
