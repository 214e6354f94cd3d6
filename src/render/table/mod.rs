//! Tables for a terminal.

mod cards;
mod layout;
mod rows;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::layout::{Column, Layout};
use super::{Look, fold};
use crate::output::Table;
use crate::text::{Lang, Text};

/// A space on either side of a cell.
const PADDING: usize = 2;

/// Writes a table within the width of the terminal, by folding cells at spaces
/// and hyphens; an id stays in one piece, on a line of its own where that is what
/// it takes. Numbers too many for one line go on below. Where all that does not
/// do, each row is lines of its own. Where there is no terminal, it is as wide as
/// it is, nothing folded or cut, unless it says how wide people read it.
pub(super) fn write(table: &Table, look: Look) -> String {
    let look = Look {
        width: look.width.or(table.page),
        ..look
    };
    let lang = look.lang;
    let width = look.width.map_or(usize::MAX, usize::from);
    let folded = |text: &Text| textwrap::fill(text.get(lang), fold::sentence(width));
    let mut text = match table.is_empty() {
        true => format!("{}\n", folded(&table.empty)),
        false => format!("{}\n\n{}\n", folded(&table.caption), body(table, look)),
    };
    for (at, note) in table.notes.iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { "" });
        text.push_str(&folded(note));
        text.push('\n');
    }
    text
}

/// The table itself, without caption and notes.
pub(super) fn body(table: &Table, look: Look) -> String {
    let columns: Vec<_> = table.by_column().collect();
    let columns = columns.into_par_iter();
    let columns: Vec<Column> = columns
        .map(|(column, cells)| Column::of(column, cells, look))
        .collect();
    let columns: Vec<&Column> = columns.iter().collect();
    let titles = titles(table, look.lang);
    let width = look.width.map_or(usize::MAX, usize::from);
    match layout::choose(&columns, look.width.map(usize::from)) {
        Layout::Rows(widths) => rows::drawn(&columns, &widths, &titles, look.color),
        Layout::Lifted(places, widths) => {
            let above: Vec<&Column> = places.iter().map(|&at| columns[at]).collect();
            let beside = layout::without(&columns, &places);
            rows::lifted(&above, &beside, (width, &widths), &titles, look.color)
        }
        Layout::Pieces(pieces) => {
            let drawn = pieces.iter().map(|(places, widths)| {
                let piece: Vec<&Column> = places.iter().map(|&at| columns[at]).collect();
                rows::drawn(&piece, widths, &titles, look.color)
            });
            drawn.collect::<Vec<_>>().join("\n\n")
        }
        Layout::Cards(width) => cards::stacked(&columns, width, &titles, look.color),
    }
}

/// The titles of groups, by the row before which each stands.
type Titles<'t> = BTreeMap<usize, &'t str>;

fn titles(table: &Table, lang: Lang) -> Titles<'_> {
    let mut first = 0;
    let titles = table.groups.iter().map(|(title, count)| {
        let at = first;
        first += count;
        (at, title.get(lang))
    });
    titles.collect()
}
