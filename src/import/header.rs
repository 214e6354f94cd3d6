//! Where the headings of a list are, and what they are.

use super::cell::{folded, words};
use super::synonyms::{NOT_READ, STATUS, meaning};
use crate::book::{Held, Row, Sheet};
use crate::model::Kind;
use crate::schema::{FileKind, Form};

/// So many rows are looked at.
const FIRST: u32 = 20;

/// The headings of a list.
#[derive(Clone, Debug)]
pub(super) struct Header {
    /// Its row, from 1; of headings in two rows the lower one.
    pub row: u32,
    /// The heading of each column; empty where a column has none.
    pub titles: Vec<String>,
    /// How many of them are known.
    pub known: usize,
}

/// What a heading means in a list of that kind: as offices call it, or as the model
/// does.
pub(super) fn known(kind: Kind, title: &str) -> Option<String> {
    let plain = folded(title);
    if plain.is_empty() {
        return None;
    }
    if let Some(meaning) = meaning(kind, &plain) {
        return Some(meaning.to_owned());
    }
    let keys = FileKind::of(Some(kind))?.keys();
    let is_called = |name: &str| folded(name) == plain;
    let mut fitting = keys
        .iter()
        .filter(|key| key.form != Form::Table)
        .filter(|key| {
            key.path == title.trim()
                || is_called(key.name.get(crate::text::Lang::Id))
                || is_called(key.name.get(crate::text::Lang::En))
        });
    let first = fitting.next()?;
    // What several keys are called names none.
    (fitting.next().is_none() || first.path == title.trim()).then(|| first.path.clone())
}

/// The headings of a sheet as a list of that kind: the first of the rows that have most
/// of them. `row` is what the map says.
pub(super) fn find(sheet: &Sheet, kind: Kind, row: Option<u32>) -> Option<Header> {
    let mut best: Option<Header> = None;
    let rows = sheet.rows.iter().filter(|one| match row {
        Some(row) => one.number == row,
        None => one.number <= FIRST,
    });
    for one in rows {
        let titles = titles(sheet, one, kind);
        let mut meanings: Vec<String> = titles
            .iter()
            .filter_map(|title| known(kind, title))
            .filter(|meaning| ![NOT_READ, STATUS].contains(&meaning.as_str()))
            .collect();
        meanings.sort_unstable();
        meanings.dedup();
        let found = Header {
            row: one.number,
            known: meanings.len(),
            titles,
        };
        if best.as_ref().is_none_or(|best| best.known < found.known) {
            best = Some(found);
        }
    }
    let least = if row.is_some() { 0 } else { 2 };
    best.filter(|best| best.known >= least)
}

/// The headings in a row, with what stands above them in cells that are one across
/// several columns, or down from the row above. A day is known by its own heading
/// ("Jangka waktu" over "Mulai"); of anything else the one above says whose it is.
fn titles(sheet: &Sheet, row: &Row, kind: Kind) -> Vec<String> {
    let above = sheet
        .rows
        .iter()
        .find(|other| other.number + 1 == row.number);
    let title = |row: &Row, column: usize| row.cell(column).and_then(words).unwrap_or_default();
    let width = row
        .cells
        .len()
        .max(above.map_or(0, |above| above.cells.len()));
    let all = (0..width).map(|column| {
        let at = u32::try_from(column).unwrap_or(u32::MAX);
        let own = title(row, column).replace('\n', " ");
        let Some(above) = above else { return own };
        let merged = sheet
            .merged
            .iter()
            .find(|range| range.holds(at, above.number));
        let Some(range) = merged else { return own };
        let group =
            title(above, usize::try_from(range.first_column).unwrap_or(0)).replace('\n', " ");
        let is_down = range.last_row >= row.number;
        let is_across = range.last_column > range.first_column;
        // A title across the whole sheet is no heading.
        let spans = range.last_column - range.first_column + 1;
        let is_group = is_across && !is_down && (spans as usize) < width.div_ceil(2);
        match (own.is_empty(), is_down, is_group) {
            (true, true, _) => group,
            (false, _, true) if !group.is_empty() => {
                let whole = format!("{group} {own}");
                let is_day = known(kind, &own).is_some_and(|key| key.starts_with("waktu."));
                match is_day && known(kind, &whole).is_none() {
                    true => own,
                    false => whole,
                }
            }
            _ => own,
        }
    });
    all.collect()
}

/// Whether a row below the headings numbers them: `(1)`, `(2)`, `(3)`.
pub(super) fn numbers_columns(row: &Row) -> bool {
    let numbers: Vec<Option<u32>> = row
        .cells
        .iter()
        .filter_map(|cell| match &cell.value {
            Held::Empty => None,
            _ => Some(words(cell).and_then(|said| said.trim_matches(['(', ')']).parse().ok())),
        })
        .collect();
    numbers.len() >= 3
        && numbers
            .iter()
            .enumerate()
            .all(|(at, number)| number.is_some_and(|number| number as usize == at + 1))
}
