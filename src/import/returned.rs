//! The list handed back: the person's own rows as they stood, with what becomes of each
//! at its end; the names that may be one, to be answered there; and all of it in sum.

use std::collections::{BTreeMap, HashMap};

use super::draft::Weight;
use super::map::NEW;
use super::outcome::{Fate, Import, Row};
use super::told;
use crate::book::{self, Book, Held, Sheet};
use crate::output::{Body, Kept, Mark, Returned, ReturnedCell, ReturnedRow, ReturnedSheet, Table};
use crate::text;
use crate::text::{Lang, Text};

/// What our column is called.
const FOUND: Text = Text::fixed("Temuan", "Finding");

/// What the sheet of names is called, and the columns in which it is answered.
const NEAR: Text = Text::fixed("Mitra mungkin sama", "Partners that may be one");
const NAME: Text = Text::fixed("Nama dalam daftar", "Name in the list");
const ANSWER: Text = Text::fixed("Jawaban", "Answer");

/// What the sheet is called that sums up.
const SUMMARY: Text = Text::fixed("Ringkasan", "Summary");

/// Whether a sheet of that name was added to a list that was handed back, and is none.
pub(super) fn is_added(name: &str) -> bool {
    is(name, &NEAR) || is(name, &SUMMARY)
}

/// The list handed back.
pub fn returned(import: &Import, book: &Book) -> Returned {
    let own = book.sheets.iter().find(|sheet| sheet.name == import.sheet);
    let mut sheets: Vec<ReturnedSheet> = own.map(|own| list(import, own)).into_iter().collect();
    if !import.near.is_empty() {
        sheets.push(near(import));
    }
    let told = told::document(import);
    sheets.push(summary(&told));
    Returned {
        subject: told.title,
        sheets,
    }
}

/// The answers in a list that was handed back: by the name in the list the id or the
/// name of the partner that it is, or that it is new.
pub fn answers(book: &Book) -> BTreeMap<String, String> {
    let mut answers = BTreeMap::new();
    let Some(sheet) = book.sheets.iter().find(|sheet| is(&sheet.name, &NEAR)) else {
        return answers;
    };
    let words = |cell: Option<&book::Cell>| match cell.map(|cell| &cell.value) {
        Some(Held::Text(words)) => words.trim().to_owned(),
        _ => String::new(),
    };
    let column = |row: &book::Row, title: &Text| {
        let mut cells = row.cells.iter();
        cells.position(|cell| is(&words(Some(cell)), title))
    };
    let mut places = None;
    for row in &sheet.rows {
        match places {
            None => places = column(row, &NAME).zip(column(row, &ANSWER)),
            Some((name, answer)) => {
                let (name, answer) = (words(row.cell(name)), words(row.cell(answer)));
                if !name.is_empty() && !answer.is_empty() {
                    let is_new = ["baru", "new"].contains(&answer.to_lowercase().as_str());
                    let answer = if is_new { NEW.to_owned() } else { answer };
                    answers.insert(name, answer);
                }
            }
        }
    }
    answers
}

/// Whether words are those of a text, in one language or the other.
fn is(words: &str, text: &Text) -> bool {
    [Lang::Id, Lang::En]
        .iter()
        .any(|lang| text.get(*lang).eq_ignore_ascii_case(words.trim()))
}

/// The person's own rows, and what becomes of them.
fn list(import: &Import, sheet: &Sheet) -> ReturnedSheet {
    let rows: HashMap<u32, &Row> = import.rows.iter().map(|row| (row.number, row)).collect();
    // Of a list that was handed back before, our column is written anew.
    let header = sheet.rows.iter().find(|row| row.number == import.header);
    let before = header.and_then(|row| {
        let ours =
            |cell: &book::Cell| matches!(&cell.value, Held::Text(words) if is(words, &FOUND));
        row.cells.iter().position(ours)
    });
    let width = before.unwrap_or(sheet.width());
    let kept = sheet.rows.iter().map(|row| {
        let told = rows.get(&row.number).copied();
        let mut cells: Vec<ReturnedCell> = row.cells.iter().take(width).map(kept).collect();
        let last = if row.number == import.header {
            Some(title(FOUND))
        } else {
            told.map(|told| found(told, row.hidden == Some(true)))
        };
        let notes = told.map(|told| told.notes.as_slice()).unwrap_or_default();
        for note in notes {
            let place = note.column.filter(|column| *column < width);
            if let Some(place) = place {
                if place >= cells.len() {
                    cells.resize(place + 1, ReturnedCell::default());
                }
                add(&mut cells[place], mark(note.weight), note.text.clone());
            }
        }
        if let Some(last) = last {
            cells.resize(width, ReturnedCell::default());
            cells.push(last);
        }
        ReturnedRow {
            number: row.number,
            cells,
        }
    });
    ReturnedSheet {
        name: Text::same(&sheet.name),
        header: Some(import.header),
        rows: kept.collect(),
        choices: Vec::new(),
    }
}

/// Adds what was found to a cell; what weighs most gives the colour.
fn add(cell: &mut ReturnedCell, mark: Mark, said: Text) {
    let (before, mut lines) = cell.mark.take().unwrap_or((mark, Vec::new()));
    lines.push(said);
    cell.mark = Some((before.max(mark), lines));
}

fn mark(weight: Weight) -> Mark {
    match weight {
        Weight::Assumed | Weight::Look => Mark::Assumed,
        Weight::Asked => Mark::Asked,
        Weight::Refused => Mark::Refused,
    }
}

/// A cell as it stood.
fn kept(cell: &book::Cell) -> ReturnedCell {
    let value = match &cell.value {
        Held::Empty | Held::Uncounted => Kept::Nothing,
        Held::Text(words) | Held::Fault(words) => Kept::Text(words.clone()),
        Held::Number(number) => Kept::Number(*number),
        Held::Date(day) => Kept::Moment(*day, cell.time),
        Held::Boolean(yes) => Kept::Boolean(*yes),
    };
    ReturnedCell { value, mark: None }
}

/// What becomes of a row, and why.
fn found(row: &Row, hidden: bool) -> ReturnedCell {
    let id = row.id.as_deref().unwrap_or_default();
    let fate = match row.fate {
        Fate::New => text!("baru: {id}", "new: {id}", id),
        Fate::Here => text!("sudah ada: {id}", "already here: {id}", id),
        Fate::Changed => text!("berubah: {id}", "changed: {id}", id),
        Fate::Refused => Text::fixed("ditolak", "refused"),
        Fate::Asked => Text::fixed("menunggu jawaban", "waits for an answer"),
        Fate::Left => Text::fixed("bukan rekaman", "no record"),
    };
    let mut lines = vec![fate];
    if hidden {
        lines.push(Text::fixed(
            "tersembunyi di berkas asalnya",
            "hidden in the file that it comes from",
        ));
    }
    // What the row came to is clear of one that is here already, but for what is otherwise.
    let notes = row.notes.iter();
    let told = notes.filter(|note| row.fate != Fate::Here || note.weight >= Weight::Look);
    lines.extend(told.map(|note| told::said(row, note)));
    let mark = match row.fate {
        Fate::Refused => Some(Mark::Refused),
        Fate::Asked => Some(Mark::Asked),
        Fate::New | Fate::Changed | Fate::Here
            if row.notes.iter().any(|note| note.weight == Weight::Look) =>
        {
            Some(Mark::Assumed)
        }
        _ => None,
    };
    ReturnedCell {
        value: Kept::Told(lines),
        mark: mark.map(|mark| (mark, Vec::new())),
    }
}

fn title(words: Text) -> ReturnedCell {
    ReturnedCell {
        value: Kept::Told(vec![words]),
        mark: Some((Mark::Title, Vec::new())),
    }
}

/// The names that may be one, to be answered.
fn near(import: &Import) -> ReturnedSheet {
    let how = Text::fixed(
        "Isi kolom Jawaban dengan salah satu pilihan, atau `baru` bila lain mitra; simpan, lalu ulangi \
         `ksd import` dengan berkas ini",
        "Fill in the column Answer with one of the choices, or `new` for another partner; save, and run \
         `ksd import` with this file again",
    );
    let titles = [NAME, Text::fixed("Mungkin sama dengan", "May be"), ANSWER];
    let mut rows = vec![
        ReturnedRow {
            number: 1,
            cells: vec![ReturnedCell::told(how)],
        },
        ReturnedRow {
            number: 2,
            cells: titles.map(title).into(),
        },
    ];
    let mut choices = Vec::new();
    for (number, one) in (3..).zip(&import.near) {
        let answer = ReturnedCell {
            value: Kept::Nothing,
            mark: Some((Mark::Asked, Vec::new())),
        };
        let words = |words: &str| ReturnedCell {
            value: Kept::Text(words.to_owned()),
            mark: None,
        };
        rows.push(ReturnedRow {
            number,
            cells: vec![words(&one.name), words(&one.like.join("\n")), answer],
        });
        let like = one.like.iter().cloned();
        choices.push((number, 2, like.chain([NEW.to_owned()]).collect()));
    }
    ReturnedSheet {
        name: NEAR,
        header: Some(2),
        rows,
        choices,
    }
}

/// What was understood and what is to be answered, but for what stands at the rows.
fn summary(told: &crate::output::Document) -> ReturnedSheet {
    let mut rows = vec![
        vec![ReturnedCell::told(told.title.clone())],
        Vec::new(),
        vec![title(Text::fixed("Arti warna", "What the colours mean"))],
    ];
    for (mark, meaning) in [
        (Mark::Refused, ("ditolak", "refused")),
        (Mark::Asked, ("ditanyakan", "asked")),
        (
            Mark::Assumed,
            ("dianggap demikian; periksa", "taken to be so; look at it"),
        ),
    ] {
        rows.push(vec![ReturnedCell {
            value: Kept::Told(vec![meaning.into()]),
            mark: Some((mark, Vec::new())),
        }]);
    }
    let at_rows = [
        NEAR,
        Text::fixed("Baris yang memerlukan orang", "Rows that need a person"),
    ];
    let sections = told.sections.iter();
    for section in sections.filter(|section| !at_rows.contains(&section.title)) {
        rows.push(Vec::new());
        if !section.title.is_empty() {
            rows.push(vec![title(section.title.clone())]);
        }
        match &section.body {
            Body::Table(table) => rows.extend(table_rows(table)),
            Body::Lines(lines) => {
                rows.extend(
                    lines
                        .iter()
                        .map(|line| vec![ReturnedCell::told(line.clone())]),
                );
            }
            _ => {}
        }
    }
    let rows = (1..).zip(rows);
    ReturnedSheet {
        name: SUMMARY,
        header: None,
        rows: rows
            .map(|(number, cells)| ReturnedRow { number, cells })
            .collect(),
        choices: Vec::new(),
    }
}

fn table_rows(table: &Table) -> impl Iterator<Item = Vec<ReturnedCell>> {
    let titles = table.columns().iter();
    let titles = titles.map(|column| title(column.title.clone())).collect();
    let rows = table.rows().iter().map(|row| {
        let cells = row.iter();
        cells
            .map(|cell| ReturnedCell::told(Text::each(|lang| cell.for_people(lang))))
            .collect()
    });
    std::iter::once(titles).chain(rows)
}
