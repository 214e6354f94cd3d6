//! How wide the columns of a sheet are, in letters.

use rayon::prelude::*;
use textwrap::core::display_width;

use crate::output::{Cell, Column, Table};
use crate::text::{Lang, Say};

/// A column of words is no wider; its cells are folded.
const WIDEST: usize = 48;

/// The same, where many columns share a page.
const WIDEST_OF_MANY: usize = 24;

/// So many columns are many.
const MANY: usize = 8;

/// The room beside what stands in a cell, and for the button of the filter.
const PADDING: usize = 3;
const BUTTON: usize = 4;

/// How wide each column gets: those of the table, after one for groups if there are some.
pub(super) fn widths(table: &Table, columns: &[Column], lang: Lang) -> Vec<usize> {
    let most = if columns.len() > MANY {
        WIDEST_OF_MANY
    } else {
        WIDEST
    };
    let wider = |mut widths: Vec<usize>, others: Vec<usize>| {
        for (width, other) in widths.iter_mut().zip(others) {
            *width = (*width).max(other);
        }
        widths
    };
    let of_rows = table
        .rows
        .par_iter()
        .map(|row| row.iter().map(|cell| wanted(cell, most, lang)).collect())
        .reduce(|| vec![0; table.columns.len()], wider);
    let groups = table.groups.iter();
    let groups = groups.map(|(title, _)| display_width(title.get(lang)).min(most));
    let of_titles = columns.iter().map(|column| {
        let words = column.title.get(lang).split([' ', '-']);
        words.map(display_width).max().unwrap_or(0) + BUTTON - PADDING
    });
    let of_cells = groups.max().into_iter().chain(of_rows);
    of_cells
        .zip(of_titles)
        .map(|(cells, title)| cells.max(title) + PADDING)
        .collect()
}

/// How wide a cell wants to be.
fn wanted(cell: &Cell, most: usize, lang: Lang) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Date(day) => display_width(&day.say(lang)),
        Cell::Number(number) => {
            let digits = number.to_string().len();
            digits + digits / 3
        }
        Cell::Money(amount) => amount.say(lang).len(),
        words => display_width(&words.for_people(lang)).min(most),
    }
}
