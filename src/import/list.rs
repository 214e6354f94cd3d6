//! A list as it is read: its sheet, its headings, its columns and its rows.

use std::borrow::Cow;
use std::collections::HashMap;

use super::Asked;
use super::cell::words;
use super::columns::{Column, columns};
use super::header::{self, Header};
use super::orders::orders;
use super::proof::Proof;
use super::returned;
use super::shape::{Shape, shape};
use crate::book::{Row, Sheet};
use crate::model::{Date, Kind};
use crate::problem::Problem;
use crate::text;
use crate::text::Text;

/// A list.
pub(super) struct List<'b> {
    pub sheet: &'b Sheet,
    pub kind: Kind,
    pub header: Header,
    pub columns: Vec<Column>,
    pub rows: Vec<Cow<'b, Row>>,
    pub shape: Shape,
    /// The order of days, of each column that has any.
    pub orders: HashMap<usize, Proof>,
    /// The day on which the list is read.
    pub today: Date,
    /// What is to be answered of columns.
    pub questions: Vec<Text>,
    /// What a person should know of the sheet.
    pub remarks: Vec<Text>,
}

/// The kinds of record that a list can be of, the most common first.
const KINDS: [Kind; 3] = [Kind::KerjaSama, Kind::Potensi, Kind::Mitra];

/// The list in a book that is asked for.
///
/// # Errors
/// If there is no such sheet, it has no headings that are known, or is of another kind
/// than was asked for.
pub(super) fn list<'b>(asked: &Asked<'b>) -> Result<List<'b>, Problem> {
    let map_kind = asked.map.jenis_rekaman.as_deref();
    let kind = match (asked.kind, map_kind) {
        (Some(kind), _) => Some(kind),
        (None, Some(word)) => Some(word.parse().map_err(|_| {
            Problem(text!(
                "`jenis_rekaman = \"{word}\"` dalam peta tidak dikenal; tulis `kerja-sama`, `potensi`, \
                 atau `mitra`",
                "`jenis_rekaman = \"{word}\"` in the map is unknown; write `kerja-sama`, `potensi` or \
                 `mitra`",
                word
            ))
        })?),
        (None, None) => None,
    };
    let named = asked.sheet.or(asked.map.lembar.as_deref());
    let (sheet, kind, header, mut remarks) = match named {
        Some(name) => of_sheet(asked, sheet_named(asked, name)?, kind)?,
        None => found(asked, kind)?,
    };
    let rows: Vec<&Row> = sheet
        .rows
        .iter()
        .filter(|row| row.number > header.row)
        .filter(|row| row.number > header.row + 1 || !header::numbers_columns(row))
        .collect();
    let mut columns = columns(sheet, &header, &rows, kind, asked.map)?;
    let (orders, questions) = orders(kind, &mut columns, &rows, asked)?;
    if header.row > 1 {
        remarks.push(text!(
            "judul kolom ada di baris {row}",
            "the headings are in row {row}",
            row = header.row as i32
        ));
    }
    let hidden = rows.iter().filter(|row| row.hidden == Some(true)).count();
    if hidden > 0 {
        remarks.push(text!(
            "{hidden} baris tersembunyi atau tersaring dibaca juga",
            "{hidden} hidden or filtered rows are read too",
            hidden
        ));
    }
    let (rows, shape) = shape(sheet, kind, &columns, &rows, asked.today);
    Ok(List {
        sheet,
        kind,
        header,
        columns,
        rows,
        shape,
        orders,
        today: asked.today,
        questions,
        remarks,
    })
}

type OfSheet<'b> = (&'b Sheet, Kind, Header, Vec<Text>);

fn sheet_named<'b>(asked: &Asked<'b>, name: &str) -> Result<&'b Sheet, Problem> {
    let wanted = name.trim().to_lowercase();
    let mut sheets = asked.book.sheets.iter();
    sheets
        .find(|sheet| sheet.name.trim().to_lowercase() == wanted)
        .ok_or_else(|| {
            Problem(text!(
                "tidak ada lembar \"{name}\" dalam {file}; lembarnya: {all}",
                "there is no sheet \"{name}\" in {file}; its sheets: {all}",
                name,
                file = asked.shown,
                all = names(asked.book.sheets.iter())
            ))
        })
}

fn names<'b>(sheets: impl Iterator<Item = &'b Sheet>) -> String {
    sheets
        .map(|sheet| format!("\"{}\"", sheet.name))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The kind that a sheet's headings tell best.
fn told<'b>(asked: &Asked<'b>, sheet: &'b Sheet) -> Option<(Kind, Header)> {
    let all = KINDS
        .iter()
        .filter_map(|&kind| Some((kind, header::find(sheet, kind, asked.map.baris_judul)?)));
    let mut best: Option<(Kind, Header)> = None;
    for (kind, header) in all {
        if best
            .as_ref()
            .is_none_or(|(_, best)| best.known < header.known)
        {
            best = Some((kind, header));
        }
    }
    best
}

fn of_sheet<'b>(
    asked: &Asked<'b>,
    sheet: &'b Sheet,
    kind: Option<Kind>,
) -> Result<OfSheet<'b>, Problem> {
    let told = told(asked, sheet);
    if let Some(kind) = kind {
        if let Some((other, best)) = &told {
            let own = header::find(sheet, kind, asked.map.baris_judul);
            let is_other = *other != kind && own.as_ref().is_none_or(|own| own.known < best.known);
            if is_other && asked.map.kolom.is_empty() {
                return Err(Problem(text!(
                    "lembar \"{sheet}\" tampaknya daftar {other}, bukan {kind}; impor dengan `--kind \
                     {other}`, atau terangkan kolomnya dengan `--map`",
                    "the sheet \"{sheet}\" seems to be a list of {other} and not of {kind}; import it \
                     with `--kind {other}`, or explain its columns with `--map`",
                    sheet = sheet.name.as_str(),
                    other = other.word(),
                    kind = kind.word()
                )));
            }
            if let Some(own) = own {
                return Ok((sheet, kind, own, Vec::new()));
            }
        }
        let by_map = header::find(sheet, kind, asked.map.baris_judul.or(Some(1)));
        if let Some(header) = by_map.filter(|_| !asked.map.kolom.is_empty()) {
            return Ok((sheet, kind, header, Vec::new()));
        }
        return Err(no_header(sheet));
    }
    if let Some((kind, header)) = told {
        let remarks = match kind {
            Kind::KerjaSama => Vec::new(),
            _ => vec![text!(
                "lembar ini dikenali sebagai daftar {kind}",
                "this sheet is taken for a list of {kind}",
                kind = kind.word()
            )],
        };
        return Ok((sheet, kind, header, remarks));
    }
    let by_map = header::find(sheet, Kind::KerjaSama, asked.map.baris_judul.or(Some(1)));
    match by_map.filter(|_| !asked.map.kolom.is_empty()) {
        Some(header) => Ok((sheet, Kind::KerjaSama, header, Vec::new())),
        None => Err(no_header(sheet)),
    }
}

fn no_header(sheet: &Sheet) -> Problem {
    let first = sheet.rows.first();
    let said: Vec<String> = first
        .iter()
        .flat_map(|row| row.cells.iter().filter_map(words))
        .take(5)
        .collect();
    Problem(match said.is_empty() {
        true => text!(
            "lembar \"{sheet}\" kosong",
            "the sheet \"{sheet}\" is empty",
            sheet = sheet.name.as_str()
        ),
        false => text!(
            "lembar \"{sheet}\" tidak dikenali: dalam 20 baris pertama tidak ada judul kolom seperti \
             \"Mitra\" dan \"Judul\" (yang tertulis: {said}). Bila ini daftar kerja sama, sebutkan \
             `baris_judul` dan `[kolom]` dalam peta dan pakai dengan `--map`",
            "the sheet \"{sheet}\" is not recognised: its first 20 rows have no headings such as \
             \"Mitra\" and \"Judul\" (what stands there: {said}). If it is a list of cooperation, name \
             `baris_judul` and `[kolom]` in a map and use it with `--map`",
            sheet = sheet.name.as_str(),
            said = said.join("; ").replace('\n', " ")
        ),
    })
}

/// The one sheet of the book that is a list.
fn found<'b>(asked: &Asked<'b>, kind: Option<Kind>) -> Result<OfSheet<'b>, Problem> {
    let visible = asked
        .book
        .sheets
        .iter()
        .filter(|sheet| sheet.visible && !sheet.rows.is_empty());
    let (added, mut visible): (Vec<&Sheet>, Vec<&Sheet>) =
        visible.partition(|sheet| returned::is_added(&sheet.name));
    if visible.is_empty() {
        visible = added;
    }
    if let [only] = visible[..] {
        return of_sheet(asked, only, kind);
    }
    let lists: Vec<&Sheet> = visible
        .iter()
        .copied()
        .filter(|sheet| {
            let told = told(asked, sheet);
            told.is_some_and(|(told, _)| kind.is_none_or(|kind| kind == told))
        })
        .collect();
    let documents: Vec<&Sheet> = lists
        .iter()
        .copied()
        .filter(|sheet| told(asked, sheet).is_some_and(|(told, _)| told == Kind::KerjaSama))
        .collect();
    let chosen = match (&lists[..], &documents[..]) {
        ([only], _) | (_, [only]) => *only,
        ([], _) => match visible.first() {
            Some(first) => return Err(no_header(first)),
            None => {
                return Err(Problem(text!(
                    "{file} tidak mempunyai lembar yang berisi",
                    "{file} has no sheet that holds anything",
                    file = asked.shown
                )));
            }
        },
        _ => {
            return Err(Problem(text!(
                "{file} mempunyai beberapa daftar; pilih satu dengan `--sheet`: {all}",
                "{file} has several lists; choose one with `--sheet`: {all}",
                file = asked.shown,
                all = names(lists.into_iter())
            )));
        }
    };
    let (sheet, kind, header, mut remarks) = of_sheet(asked, chosen, kind)?;
    let others = visible.into_iter().filter(|other| other.name != sheet.name);
    remarks.push(text!(
        "yang dibaca lembar \"{sheet}\"; lembar lain tidak: {others}",
        "it is the sheet \"{sheet}\" that is read; others are not: {others}",
        sheet = sheet.name.as_str(),
        others = names(others)
    ));
    Ok((sheet, kind, header, remarks))
}

impl List<'_> {
    /// What a row says under a meaning: the first column that says something.
    pub fn said(&self, row: &Row, meaning: &str) -> Option<(usize, String)> {
        self.all(row, meaning).into_iter().next()
    }

    /// What a row says under a meaning, in all its columns.
    pub fn all(&self, row: &Row, meaning: &str) -> Vec<(usize, String)> {
        let columns = self
            .columns
            .iter()
            .filter(|one| one.meaning.as_deref() == Some(meaning));
        columns
            .filter_map(|one| Some((one.at, words(row.cell(one.at)?)?)))
            .collect()
    }
}
