//! In which order the columns of a list write their days, each proved by its own cells and
//! doubted where another column writes the same rows in another order.

use std::collections::HashMap;

use super::Asked;
use super::columns::Column;
use super::dates::{self, Written};
use super::proof::{self, Found, Proof};
use super::synonyms::NOT_READ;
use crate::book::Row;
use crate::model::Kind;
use crate::problem::Problem;
use crate::schema::{FileKind, Form};
use crate::text;
use crate::text::{Text, counted};

type Orders = (HashMap<usize, Proof>, Vec<Text>);

/// A column of days.
struct Days {
    /// Its place among the columns.
    place: usize,
    /// The numbers of rows, and what they say.
    cells: HashMap<u32, Written>,
    is_answered: bool,
    found: Found,
}

/// Proves the order of the days of each column that has any.
pub(super) fn orders(
    kind: Kind,
    columns: &mut [Column],
    rows: &[&Row],
    asked: &Asked<'_>,
) -> Result<Orders, Problem> {
    let keys = FileKind::of(Some(kind));
    let mut all: Vec<Days> = Vec::new();
    for (place, column) in columns.iter().enumerate() {
        let meaning = column.meaning.as_deref().filter(|one| *one != NOT_READ);
        let key = meaning.and_then(|meaning| keys?.key(meaning));
        if key.is_none_or(|key| key.form != Form::Date) {
            continue;
        }
        let written = |row: &&Row| {
            let cell = row.cell(column.at)?;
            Some((row.number, dates::written(cell, asked.today)))
        };
        let cells: Vec<(u32, Written)> = rows.iter().filter_map(written).collect();
        let answer = column.in_map(&asked.map.tanggal).map(String::as_str);
        all.push(Days {
            place,
            is_answered: answer.is_some(),
            found: proof::prove(answer, cells.iter().cloned()).map_err(Problem)?,
            cells: cells.into_iter().collect(),
        });
    }
    let doubts: Vec<Option<Text>> = all
        .iter()
        .map(|one| {
            all.iter()
                .find_map(|other| doubt(one, other, &columns[other.place]))
        })
        .collect();
    for (one, doubt) in all.iter_mut().zip(doubts) {
        if doubt.is_some() {
            one.found.proof = Proof::Asked;
            one.found.said = doubt;
        }
    }
    let mut orders = HashMap::new();
    let mut questions = Vec::new();
    for Days { place, found, .. } in all {
        let column = &mut columns[place];
        if let Some(said) = found.said {
            if found.proof == Proof::Asked {
                let name = match column.title.is_empty() {
                    true => column.letters.clone(),
                    false => column.title.clone(),
                };
                questions.push(text!(
                    "{column}: {said} (`[tanggal]` dalam peta: `\"{name}\" = \"…\"`)",
                    "{column}: {said} (`[tanggal]` in the map: `\"{name}\" = \"…\"`)",
                    column = column.called(),
                    said = said.clone(),
                    name
                ));
            }
            column.said.push(said);
        }
        orders.insert(column.at, found.proof);
    }
    Ok((orders, questions))
}

/// Why the order of a column is not proved by its own cells: in rows where it can be read
/// in two ways another column is written in the other order.
fn doubt(one: &Days, other: &Days, column: &Column) -> Option<Text> {
    let Proof::Orders(own) = &one.found.proof else {
        return None;
    };
    if one.is_answered {
        return None;
    }
    let differs = |(row, cell): &(&u32, &Written)| {
        let Written::Numbers(first, second, _) = cell else {
            return false;
        };
        let is_told = matches!(other.cells.get(row), Some(Written::Numbers(..)));
        let theirs = proof::of_row(&other.found.seen, **row);
        let is_other = theirs.is_some() && theirs != proof::of_row(own, **row);
        *first <= 12 && *second <= 12 && is_told && is_other
    };
    let count = one.cells.iter().filter(differs).count();
    (count > 0).then(|| {
        text!(
            "{count} dapat dibaca dengan dua urutan di baris yang di {column} berurutan lain. Jawab \
             `{theirs}` seperti kolom itu, atau `{own}`",
            "{count} can be read in two orders in rows which {column} writes in the other one. Answer \
             `{theirs}` as that column has it, or `{own}`",
            count = counted(count, "tanggal", "day", "days"),
            column = column.called(),
            theirs = proof::answer(&other.found.seen),
            own = proof::answer(own)
        )
    })
}
