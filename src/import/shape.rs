//! The rows of a list that are no records of their own: what a cell across several rows
//! says for all of them, rows that go on with the one above, and what stands below the
//! list.

use std::borrow::Cow;
use std::collections::HashMap;

use super::cell::{folded, words};
use super::class::is_name;
use super::columns::Column;
use super::dates::{self, Written};
use super::synonyms::{NUMBER, PARTNERS, SIGNER, SIGNER_OFFICE};
use crate::book::{Row, Sheet};
use crate::model::{Date, Kind, key};

/// What is known of rows beside their cells.
#[derive(Default)]
pub(super) struct Shape {
    /// Rows that go on with another, and which that is.
    pub continued: HashMap<u32, u32>,
    /// The first row of what stands below the list.
    pub below: Option<u32>,
}

/// The rows with what cells across several of them say in each, and their shape.
pub(super) fn shape<'b>(
    sheet: &'b Sheet,
    kind: Kind,
    columns: &[Column],
    rows: &[&'b Row],
    today: Date,
) -> (Vec<Cow<'b, Row>>, Shape) {
    let mut shape = Shape {
        below: below(columns, rows, today),
        ..Shape::default()
    };
    if kind == Kind::KerjaSama {
        merged_titles(sheet, columns, &mut shape);
        for pair in rows.windows(2) {
            if let [before, row] = pair
                && goes_on(columns, before, row)
            {
                let first = shape.continued.get(&before.number).copied();
                let first = first.unwrap_or(before.number);
                shape.continued.insert(row.number, first);
            }
        }
    }
    let rows = rows.iter().map(|row| filled_down(sheet, rows, row, &shape));
    (rows.collect(), shape)
}

/// The cells of a row that say something, in columns that are read.
fn said<'c>(columns: &'c [Column], row: &Row) -> Vec<&'c Column> {
    let read = columns.iter().filter(|one| one.is_read());
    read.filter(|one| row.cell(one.at).and_then(words).is_some())
        .collect()
}

/// The first row below the last record from which on stand sums or signatures.
fn below(columns: &[Column], rows: &[&Row], today: Date) -> Option<u32> {
    /// A record says so much at least.
    const LEAST: usize = 3;
    let last = rows
        .iter()
        .rposition(|row| said(columns, row).len() >= LEAST && !ends(row, today))?;
    let mut after = rows[last + 1..].iter();
    after.find(|row| ends(row, today)).map(|row| row.number)
}

/// Whether a row begins what stands below a list: a sum, who approves it, where and when
/// it was made.
fn ends(row: &Row, today: Date) -> bool {
    const WORDS: [&str; 8] = [
        "jumlah",
        "total",
        "grand total",
        "mengetahui",
        "menyetujui",
        "mengesahkan",
        "disetujui",
        "nip",
    ];
    let all: Vec<String> = row.cells.iter().filter_map(words).collect();
    let is_day = |said: &String| {
        let day = said
            .split_once(", ")
            .map(|(_, day)| dates::read(day, today));
        matches!(day, Some(Written::Day(_) | Written::Month(..)))
    };
    let begins = |said: &String| {
        let plain = folded(said);
        let mut rests = WORDS.iter().filter_map(|word| plain.strip_prefix(word));
        rests.any(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    all.iter().any(begins) && all.len() <= 4 || all.len() <= 2 && all.iter().any(is_day)
}

/// Rows whose title is one cell with that of a row above.
fn merged_titles(sheet: &Sheet, columns: &[Column], shape: &mut Shape) {
    let is_title = |at: u32| {
        let mut columns = columns.iter();
        columns.any(|one| {
            u32::try_from(one.at) == Ok(at) && one.meaning.as_deref() == Some(key!(judul))
        })
    };
    for range in &sheet.merged {
        if range.first_column == range.last_column && is_title(range.first_column) {
            for row in range.first_row + 1..=range.last_row {
                shape.continued.insert(row, range.first_row);
            }
        }
    }
}

/// Whether a row names one more partner of the row above, and nothing of its own.
fn goes_on(columns: &[Column], before: &Row, row: &Row) -> bool {
    let of_parties = [
        PARTNERS,
        NUMBER,
        SIGNER,
        SIGNER_OFFICE,
        key!(mitra[].nomor),
        "mitra.penandatangan",
        "mitra.jabatan",
    ];
    let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let said = said(columns, row);
    let is_of_parties = said
        .iter()
        .all(|one| of_parties.contains(&one.meaning.as_deref().unwrap_or_default()));
    let partner = said
        .iter()
        .find(|one| one.meaning.as_deref() == Some(PARTNERS));
    let Some(partner) = partner.filter(|_| is_of_parties && filled == said.len()) else {
        return false;
    };
    let name = row.cell(partner.at).and_then(words).unwrap_or_default();
    let first = |row: &Row| row.cells.first().is_some_and(|cell| !cell.is_empty());
    let more = columns.iter().filter(|one| one.is_read()).count() > said.len();
    // Rows that are numbered say by it which are records.
    let is_unnumbered = partner.at > 0 && first(before) && !first(row);
    more && (is_name(&name) && filled == 1 && partner.at > 0 || is_unnumbered && filled > 1)
}

/// A row with what stands in cells that are one with those above.
fn filled_down<'b>(sheet: &Sheet, rows: &[&'b Row], row: &'b Row, shape: &Shape) -> Cow<'b, Row> {
    let mut filled = Cow::Borrowed(row);
    if shape.continued.contains_key(&row.number) {
        return filled;
    }
    let down = sheet.merged.iter().filter(|range| {
        range.first_column == range.last_column
            && range.first_row < row.number
            && row.number <= range.last_row
    });
    for range in down {
        let above = rows.iter().find(|above| above.number == range.first_row);
        let at = usize::try_from(range.first_column).unwrap_or(usize::MAX);
        let Some(cell) = above.and_then(|above| above.cell(at)) else {
            continue;
        };
        let own = filled.to_mut();
        if own.cells.len() <= at {
            own.cells.resize_with(at + 1, Default::default);
        }
        own.cells[at] = cell.clone();
    }
    filled
}
