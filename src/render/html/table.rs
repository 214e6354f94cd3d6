//! A table within a page.

use maud::{Markup, html};

use super::scrolled;
use crate::model::Date;
use crate::output::{Cell, Table};
use crate::render::parts::plain;
use crate::text::Lang;

/// How many letters have room across a sheet that stands, one that lies, and
/// one that lies with small and with the smallest letters.
const STANDING: usize = 92;
const LYING: usize = 145;
const DENSE: usize = 190;
const DENSEST: usize = 220;

/// A cell of words is read well at this width; longer ones are folded to it.
const COMFORTABLE: usize = 26;

/// The space around a cell, in letters.
const PADDING: usize = 3;

/// What a table is called by.
pub(super) enum Named<'a> {
    /// A caption of its own.
    Caption(&'a str),
    /// The element with this id.
    By(&'a str),
}

/// Draws a table: its title row comes again on every sheet, its rows stay whole.
pub(super) fn draw(table: &Table, named: &Named<'_>, lang: Lang) -> Markup {
    let numeric: Vec<Option<&str>> = table
        .by_column()
        .map(|(_, mut cells)| cells.any(Cell::is_numeric).then_some("number"))
        .collect();
    let (rows, total) = table.rows_and_total();
    let by = match named {
        Named::By(id) => Some(*id),
        Named::Caption(_) => None,
    };
    let room = room(table, lang);
    let size = match room {
        room if room <= LYING => None,
        room if room <= DENSE => Some("dense"),
        // Words are broken only where there is no other way.
        _ if least(table, lang) > DENSEST => Some("dense densest broken"),
        _ => Some("dense densest"),
    };
    // Where it is narrow, months have three letters.
    let said = |cell: &Cell| match cell {
        Cell::Date(day) if room > STANDING => dated(*day, &day.short(lang)),
        cell => value(cell, lang),
    };
    let line = |cells: &[Cell]| {
        html! {
            tr .signed[table.for_pen] {
                @for (at, (cell, &numeric)) in cells.iter().zip(&numeric).enumerate() {
                    // A title that says nothing is none.
                    @if at == 0 && *cell != Cell::Empty {
                        th scope="row" class=[numeric] { (said(cell)) }
                    } @else {
                        td class=[numeric] { (said(cell)) }
                    }
                }
            }
        }
    };
    let drawn = html! {
        table class=[size] aria-labelledby=[by] {
            @if let Named::Caption(caption) = named {
                caption { (caption) }
            }
            thead {
                tr {
                    @for (column, &numeric) in table.columns().iter().zip(&numeric) {
                        th scope="col" class=[numeric] { (plain(&column.title, lang)) }
                    }
                }
            }
            @for (title, rows) in groups(table, rows, lang) {
                tbody {
                    @if let Some(title) = title {
                        tr .group {
                            th scope="rowgroup" colspan=(table.columns().len()) { (title) }
                        }
                    }
                    @for row in rows {
                        (line(row))
                    }
                }
            }
            @if let Some(total) = total {
                tfoot { (line(total)) }
            }
        }
    };
    scrolled(named, &drawn)
}

/// The rows by their groups; those of none have no title.
fn groups<'a>(
    table: &Table,
    rows: &'a [Vec<Cell>],
    lang: Lang,
) -> Vec<(Option<String>, &'a [Vec<Cell>])> {
    let mut rest = rows;
    let mut groups = Vec::new();
    for (title, count) in &table.groups {
        let (group, after) = rest.split_at((*count).min(rest.len()));
        groups.push((Some(plain(title, lang)), group));
        rest = after;
    }
    if !rest.is_empty() {
        groups.push((None, rest));
    }
    groups
}

/// What stands in a cell.
pub(super) fn value(cell: &Cell, lang: Lang) -> Markup {
    let said = cell.for_people(lang);
    match cell {
        Cell::Date(day) => dated(*day, &said),
        _ => html! { (said) },
    }
}

/// A day, which programs can read too.
fn dated(day: Date, said: &str) -> Markup {
    html! { time datetime=(day) { (said) } }
}

/// Whether it wants a sheet that lies.
pub(super) fn is_wide(table: &Table, lang: Lang) -> bool {
    room(table, lang) > STANDING
}

/// Whether it cannot be read on one that stands: its words have no room there, or would be
/// folded into columns too narrow.
pub(super) fn needs_room(table: &Table, lang: Lang) -> bool {
    least(table, lang) > STANDING || room(table, lang) > LYING
}

/// How many letters it is wide when its words are folded comfortably.
fn room(table: &Table, lang: Lang) -> usize {
    let room = table.by_column().map(|(column, cells)| {
        let title = plain(&column.title, lang);
        let cells = cells.map(|cell| {
            let text = cell.for_people(lang);
            match cell {
                Cell::Date(day) => day.short(lang).chars().count(),
                cell if cell.is_foldable() => wanted(&text),
                _ => text.chars().count(),
            }
        });
        // A title is folded before its column grows.
        cells.max().unwrap_or(0).max(longest(&title)) + PADDING
    });
    room.sum()
}

/// How many letters it is wide when its words are just kept whole.
fn least(table: &Table, lang: Lang) -> usize {
    let least = table.by_column().map(|(column, cells)| {
        let cells = cells.map(|cell| longest(&cell.for_people(lang)));
        let title = longest(&plain(&column.title, lang));
        cells.max().unwrap_or(0).max(title) + PADDING
    });
    least.sum()
}

/// The width of a text that is folded where it is long.
fn wanted(text: &str) -> usize {
    text.chars().count().min(COMFORTABLE).max(longest(text))
}

/// The longest piece that is not folded.
fn longest(text: &str) -> usize {
    let words = text.split([' ', '-', '/']);
    words.map(|word| word.chars().count()).max().unwrap_or(0)
}
