//! Which column holds which key.

use super::cell::{folded, words};
use super::contents;
use super::header::{Header, known};
use super::map::Map;
use super::synonyms::*;
use crate::book::{Row, Sheet, column_letters};
use crate::model::Kind;
use crate::problem::Problem;
use crate::schema::{FileKind, Form};
use crate::text;
use crate::text::Text;

/// A column of a list.
#[derive(Clone, Debug)]
pub struct Column {
    /// From 0.
    pub at: usize,
    /// Its letters: `D`.
    pub letters: String,
    /// Its heading; empty where it has none.
    pub title: String,
    /// The key that it holds, or one of the words of `synonyms`; none: it is
    /// not known, and not read.
    pub meaning: Option<String>,
    /// What is to be said of it.
    pub said: Vec<Text>,
}

impl Column {
    /// Whether it is read.
    pub fn is_read(&self) -> bool {
        self.meaning
            .as_deref()
            .is_some_and(|meaning| meaning != NOT_READ)
    }

    /// As people call it: `kolom D (MULAI)`.
    pub fn called(&self) -> Text {
        match self.title.is_empty() {
            true => text!(
                "kolom {letters} (tanpa judul)",
                "column {letters} (no heading)",
                letters = self.letters.as_str()
            ),
            false => text!(
                "kolom {letters} ({title})",
                "column {letters} ({title})",
                letters = self.letters.as_str(),
                title = self.title.as_str()
            ),
        }
    }

    /// What the map says of it, by its heading or its letters.
    pub(super) fn in_map<'m, V>(
        &self,
        table: &'m std::collections::BTreeMap<String, V>,
    ) -> Option<&'m V> {
        let by_title = table
            .iter()
            .find(|(key, _)| !self.title.is_empty() && folded(key) == folded(&self.title));
        let exact = table.get(&self.letters);
        exact.or(by_title.map(|(_, value)| value))
    }
}

/// The columns of a list.
///
/// # Errors
/// If the map names a column or a key that there is not.
pub(super) fn columns(
    sheet: &Sheet,
    header: &Header,
    rows: &[&Row],
    kind: Kind,
    map: &Map,
) -> Result<Vec<Column>, Problem> {
    let width = header.titles.len().max(sheet.width());
    let mut columns: Vec<Column> = Vec::new();
    for at in 0..width {
        let title = header.titles.get(at).cloned().unwrap_or_default();
        let filled = rows
            .iter()
            .any(|row| row.cell(at).is_some_and(|cell| !cell.is_empty()));
        if title.is_empty() && !filled {
            continue;
        }
        let place = u32::try_from(at).unwrap_or(u32::MAX);
        let mut column = Column {
            at,
            letters: column_letters(place),
            title,
            meaning: None,
            said: Vec::new(),
        };
        let in_map = column.in_map(&map.kolom);
        column.meaning = match in_map.filter(|said| !said.trim().is_empty()) {
            Some(said) => Some(asked(kind, said)?),
            None if column.title.is_empty() => unnamed(kind, &mut column, rows),
            None => known(kind, &column.title),
        };
        if sheet.hidden_columns.holds(place) == Some(true) {
            column.said.push(Text::fixed(
                "kolom tersembunyi, dibaca juga",
                "a hidden column, read too",
            ));
        }
        columns.push(column);
    }
    let known_columns = |key: &String| {
        let has = |column: &Column| column.letters == *key || folded(&column.title) == folded(key);
        columns.iter().any(has)
    };
    let mut named = map.kolom.keys().chain(map.tanggal.keys());
    if let Some(strange) = named.find(|key| !known_columns(key)) {
        let all: Vec<String> = columns
            .iter()
            .map(|one| format!("`{}`", one.title))
            .collect();
        return Err(Problem(text!(
            "peta menyebut kolom \"{strange}\", yang tidak ada di lembar \"{sheet}\"; kolomnya: {all}",
            "the map names a column \"{strange}\" that the sheet \"{sheet}\" does not have; its \
             columns: {all}",
            strange = strange.as_str(),
            sheet = sheet.name.as_str(),
            all = all.join(", ")
        )));
    }
    if kind == Kind::KerjaSama {
        contents::meant(&mut columns, rows, map);
        sides(&mut columns);
    }
    doubled(kind, &mut columns);
    Ok(columns)
}

/// The meaning that the map gives a column.
fn asked(kind: Kind, said: &str) -> Result<String, Problem> {
    let said = said.trim();
    let keys = FileKind::of(Some(kind));
    let key = keys
        .and_then(|keys| keys.key(said))
        .filter(|key| key.form != Form::Table);
    if OWN.contains(&said) || key.is_some() {
        return Ok(said.to_owned());
    }
    let all = keys
        .iter()
        .flat_map(|keys| keys.keys())
        .map(|key| key.path.as_str());
    let meant = crate::meant::did_you_mean(said, all.chain(OWN)).unwrap_or(NOT_READ);
    Err(Problem(text!(
        "peta memberi kolom kunci `{said}`, yang tidak dikenal; mungkin maksudnya `{meant}`",
        "the map gives a column the key `{said}`, which is unknown; did you mean `{meant}`?",
        said,
        meant
    )))
}

/// What a column without a heading holds, by what stands in it.
fn unnamed(kind: Kind, column: &mut Column, rows: &[&Row]) -> Option<String> {
    let said: Vec<String> = rows
        .iter()
        .filter_map(|row| words(row.cell(column.at)?))
        .collect();
    let all = |is: fn(&str) -> bool| !said.is_empty() && said.iter().all(|one| is(one));
    let is_year = |one: &str| one.len() == 4 && (one.starts_with("19") || one.starts_with("20"));
    let is_link = |one: &str| one.starts_with("http://") || one.starts_with("https://");
    let (meaning, what) = if kind == Kind::KerjaSama && all(is_year) {
        ("waktu.tahun", Text::fixed("isinya tahun", "it holds years"))
    } else if kind == Kind::KerjaSama && all(is_link) {
        (
            "arsip.tautan",
            Text::fixed("isinya tautan", "it holds links"),
        )
    } else {
        return None;
    };
    column.said.push(what);
    Some(meaning.to_owned())
}

/// Where a number or a signer stands once, it is ours; twice, it is found row by row.
fn sides(columns: &mut [Column]) {
    let singles = [
        (NUMBER, "daerah.nomor"),
        (SIGNER_OFFICE, "daerah.jabatan"),
        (SIGNER, "daerah.penandatangan"),
    ];
    for (pair, ours) in singles {
        let count = columns
            .iter()
            .filter(|one| one.meaning.as_deref() == Some(pair))
            .count();
        let has_ours = columns
            .iter()
            .any(|one| one.meaning.as_deref() == Some(ours));
        let theirs = ours.replace("daerah.", "mitra.");
        let has_theirs = columns
            .iter()
            .any(|one| one.meaning.as_deref() == Some(theirs.as_str()));
        for column in columns
            .iter_mut()
            .filter(|one| one.meaning.as_deref() == Some(pair))
        {
            match (count, has_ours, has_theirs) {
                (1, true, false) => column.meaning = Some(theirs.clone()),
                (1, ..) => {
                    column.meaning = Some(ours.to_owned());
                    column.said.push(Text::fixed(
                        "dianggap milik pihak kita",
                        "taken for our side's",
                    ));
                }
                _ => column.said.push(Text::fixed(
                    "milik kita atau mitra ditentukan per baris",
                    "ours or the partner's is found row by row",
                )),
            }
        }
    }
}

/// Of two columns of one key that holds one value, the first is read; texts of several
/// columns go together.
fn doubled(kind: Kind, columns: &mut [Column]) {
    let keys = FileKind::of(Some(kind));
    let several = [NUMBER, SIGNER_OFFICE, SIGNER, PARTNERS, NOT_READ, "catatan"];
    for at in 0..columns.len() {
        let Some(meaning) = columns[at].meaning.clone() else {
            continue;
        };
        let is_list = keys
            .and_then(|keys| keys.key(&meaning))
            .is_some_and(|key| key.is_list);
        let first = columns[..at]
            .iter()
            .find(|one| one.meaning.as_ref() == Some(&meaning));
        let Some(first) = first.filter(|_| !is_list && !several.contains(&meaning.as_str())) else {
            continue;
        };
        let said = text!(
            "tidak dibaca: `{meaning}` sudah dibaca dari kolom {letters}; pilih dengan `--map`",
            "not read: `{meaning}` is read from column {letters} already; choose with `--map`",
            meaning = meaning.as_str(),
            letters = first.letters.as_str()
        );
        columns[at].meaning = None;
        columns[at].said.push(said);
    }
}
