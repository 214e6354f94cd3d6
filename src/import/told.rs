//! What becomes of a list, told to a person: what was understood, what is to be answered,
//! and one line for every row that needs somebody; the rest in sum.

use super::columns::Column;
use super::draft::{Note, Weight};
use super::outcome::{Fate, Import, Row};
use super::synonyms::NOT_READ;
use crate::book::address;
use crate::output::{Cell, Document, Table, sheet};
use crate::schema::name;
use crate::text;
use crate::text::{Text, counted};

/// What becomes of a list, as a person reads it.
pub fn document(import: &Import) -> Document {
    let mut document = Document::new(text!(
        "Rencana impor {file}, lembar \"{sheet}\": {counts}",
        "Plan of importing {file}, sheet \"{sheet}\": {counts}",
        file = import.shown.as_str(),
        sheet = import.sheet.as_str(),
        counts = counts(import)
    ));
    document.add(
        Text::EMPTY,
        crate::output::Body::Lines(import.remarks.clone()),
    );
    document.add(("Kolom", "Columns"), columns(import));
    document.add(
        ("Perlu dijawab", "To be answered"),
        crate::output::Body::Lines(import.questions.clone()),
    );
    document.add(
        ("Mitra mungkin sama", "Partners that may be one"),
        near(import),
    );
    document.add(
        ("Baris yang memerlukan orang", "Rows that need a person"),
        crate::output::Body::Lines(rows(import)),
    );
    document.add(("Mitra baru", "New partners"), partners(import));
    document.add(
        ("Yang dianggap", "What was taken for granted"),
        crate::output::Body::Lines(assumed(import)),
    );
    document
}

/// How many rows there are of each fate: `12 baru, 3 ditolak`.
pub(super) fn counts(import: &Import) -> Text {
    let named = [
        (Fate::New, ("baru", "new")),
        (Fate::Here, ("sudah ada", "already here")),
        (Fate::Changed, ("berubah", "changed")),
        (Fate::Refused, ("ditolak", "refused")),
        (Fate::Asked, ("menunggu jawaban", "waiting for an answer")),
        (Fate::Left, ("bukan rekaman", "no record")),
    ];
    let told: Vec<Text> = named
        .into_iter()
        .map(|(fate, name)| (import.count(fate), fate, Text::from(name)))
        .filter(|(count, fate, _)| *count > 0 || *fate == Fate::New)
        .map(|(count, _, name)| text!("{count} {name}", "{count} {name}", count, name))
        .collect();
    Text::joined(&told, ", ")
}

/// What a column is read as.
pub(super) fn read_as(import: &Import, column: &Column) -> Text {
    match column.meaning.as_deref() {
        None => Text::fixed("tidak dibaca: tidak dikenal", "not read: not known"),
        Some(NOT_READ) => Text::fixed("tidak dibaca: turunan", "not read: it follows from others"),
        Some(meaning) => {
            let name = match meaning {
                "mitra.golongan" => Text::fixed("golongan mitra", "class of the partner"),
                "pihak.nomor" => Text::fixed("nomor salah satu pihak", "number of one party"),
                "pihak.jabatan" => {
                    Text::fixed("jabatan salah satu pihak", "signer's office of one party")
                }
                "pihak.penandatangan" => {
                    Text::fixed("penanda tangan salah satu pihak", "signer of one party")
                }
                "waktu.satuan" => Text::fixed("satuan jangka waktu", "unit of the term"),
                "status" => Text::fixed(
                    "status, bila bukan turunan",
                    "status, where the days do not say it",
                ),
                "waktu.bulan" => Text::fixed("jangka waktu dalam bulan", "term in months"),
                path => name(import.kind, path),
            };
            text!(
                "{name} (`{meaning}`)",
                "{name} (`{meaning}`)",
                name,
                meaning
            )
        }
    }
}

fn columns(import: &Import) -> Table {
    sheet(&import.columns)
        .column("kolom", ("Kolom", "Column"), |one| {
            Cell::Text(one.letters.clone())
        })
        .column("judul", ("Judul", "Heading"), |one| {
            Cell::Text(one.title.clone())
        })
        .column("dibaca", ("Dibaca sebagai", "Read as"), |one| {
            read_as(import, one)
        })
        .column("keterangan", ("Keterangan", "Remark"), |one| {
            Text::joined(&one.said, "; ")
        })
        .bare()
}

fn near(import: &Import) -> Table {
    let notes = [Text::fixed(
        "Jawab di `[mitra]` dalam peta: nama = id mitra di register, nama lain dalam daftar, atau \"baru\".",
        "Answer in `[mitra]` of the map: name = id of a partner in the register, another name in the \
         list, or \"baru\".",
    )];
    let table = sheet(&import.near)
        .column("nama", ("Nama dalam daftar", "Name in the list"), |one| {
            Cell::Text(one.name.clone())
        })
        .column("mungkin", ("Mungkin sama dengan", "May be"), |one| {
            Cell::list(one.like.clone())
        })
        .notes(notes);
    table.bare()
}

fn partners(import: &Import) -> Table {
    sheet(&import.partners)
        .column("id", ("Id", "Id"), |one| Cell::Text(one.id.clone()))
        .column("nama", ("Nama", "Name"), |one| Cell::Text(one.name.clone()))
        .column("golongan", ("Golongan", "Class"), |one| {
            Cell::named(one.golongan())
        })
        .column("menurut", ("Menurut", "By"), |one| match one.is_told() {
            true => Text::fixed("daftar atau peta", "the list or the map"),
            false => Text::fixed("bentuk namanya", "the shape of its name"),
        })
        .column("baris", ("Disebut", "Named"), |one| Cell::count(one.count))
        .bare()
}

/// What is said of a row, with the address of the cell: `D7: …`.
pub(super) fn said(row: &Row, note: &Note) -> Text {
    match note.column {
        Some(column) => text!(
            "{address}: {said}",
            "{address}: {said}",
            address = address(u32::try_from(column).unwrap_or(u32::MAX), row.number),
            said = note.text.clone()
        ),
        None => text!(
            "baris {row}: {said}",
            "row {row}: {said}",
            row = row.number as i32,
            said = note.text.clone()
        ),
    }
}

/// One line for every row that needs a person.
fn rows(import: &Import) -> Vec<Text> {
    /// More lines nobody reads on a screen; JSON has them all.
    const MOST: usize = 200;
    let told = import.rows.iter().filter_map(|row| {
        let notes: Vec<Text> = row
            .notes
            .iter()
            .filter(|note| note.weight >= Weight::Look)
            .map(|note| said(row, note))
            .collect();
        let fate = match row.fate {
            Fate::Refused => Text::fixed("ditolak", "refused"),
            Fate::Asked => Text::fixed("menunggu jawaban", "waits for an answer"),
            Fate::Here => Text::fixed("sudah ada", "already here"),
            Fate::Changed => text!(
                "mengubah {id}",
                "changes {id}",
                id = row.id.as_deref().unwrap_or_default()
            ),
            _ => Text::fixed("diambil, perlu dilihat", "taken, to be looked at"),
        };
        let fate = match row.line {
            None => fate,
            Some(line) => text!(
                "{fate}; di penyunting teks baris {line}",
                "{fate}; line {line} in an editor of texts",
                fate,
                line = line as i32
            ),
        };
        (!notes.is_empty()).then(|| {
            text!(
                "{notes} ({fate})",
                "{notes} ({fate})",
                notes = Text::joined(&notes, "; "),
                fate
            )
        })
    });
    let mut told: Vec<Text> = told.collect();
    if told.len() > MOST {
        let more = told.len() - MOST;
        told.truncate(MOST);
        told.push(text!(
            "… dan {more} baris lagi; semuanya ada di `--format json`",
            "… and {more} more rows; `--format json` has them all",
            more
        ));
    }
    told
}

fn assumed(import: &Import) -> Vec<Text> {
    let all = import.assumed().into_iter().map(|(said, count, row)| {
        text!(
            "{rows}, mulai baris {row}: {said}",
            "{rows}, from row {row} on: {said}",
            rows = counted(count, "baris", "row", "rows"),
            row = row as i32,
            said
        )
    });
    all.collect()
}
