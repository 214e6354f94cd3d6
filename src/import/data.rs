//! What becomes of a list, for machines.

use super::draft::{Note, Weight};
use super::outcome::{Fate, Import, Row};
use super::told::read_as;
use crate::book::address;
use crate::output::{Cell, Data, sheet};

/// What becomes of a list, as lists.
pub fn data(import: &Import) -> Data {
    let count = |fate| Cell::count(import.count(fate));
    let notes = import
        .rows
        .iter()
        .flat_map(|row| row.notes.iter().map(move |note| (row, note)));
    let notes: Vec<(&Row, &Note)> = notes.collect();
    let word = |word: &'static str| Cell::Text(word.to_owned());
    Data {
        head: vec![
            ("file", Cell::Text(import.shown.clone())),
            ("sheet", Cell::Text(import.sheet.clone())),
            ("kind", word(import.kind.word())),
            ("header_row", Cell::count(import.header as usize)),
            ("new", count(Fate::New)),
            ("already_here", count(Fate::Here)),
            ("changed", count(Fate::Changed)),
            ("refused", count(Fate::Refused)),
            ("asked", count(Fate::Asked)),
            ("left", count(Fate::Left)),
        ],
        recorded: None,
        lists: vec![
            sheet(&import.columns)
                .named("columns")
                .column("column", ("Kolom", "Column"), |one| {
                    Cell::Text(one.letters.clone())
                })
                .column("heading", ("Judul", "Heading"), |one| {
                    Cell::Text(one.title.clone())
                })
                .column("key", ("Kunci", "Key"), |one| {
                    Cell::text(one.meaning.as_ref())
                })
                .column("read_as", ("Dibaca sebagai", "Read as"), |one| {
                    read_as(import, one)
                })
                .column("remark", ("Keterangan", "Remark"), |one| {
                    crate::text::Text::joined(&one.said, "; ")
                })
                .bare(),
            sheet(&import.rows)
                .named("rows")
                .column("row", ("Baris", "Row"), |one| {
                    Cell::count(one.number as usize)
                })
                .column("line", ("Baris teks", "Line"), |one| {
                    one.line
                        .map_or(Cell::Empty, |line| Cell::count(line as usize))
                })
                .column("fate", ("Nasib", "Fate"), |one| word(one.fate.into()))
                .column("id", ("Id", "Id"), |one| Cell::text(one.id.as_ref()))
                .column("title", ("Judul", "Title"), |one| {
                    Cell::Text(one.title.clone())
                })
                .bare(),
            sheet(notes)
                .named("notes")
                .column("cell", ("Sel", "Cell"), |(row, note)| match note.column {
                    Some(column) => Cell::Text(address(
                        u32::try_from(column).unwrap_or(u32::MAX),
                        row.number,
                    )),
                    None => Cell::Empty,
                })
                .column("row", ("Baris", "Row"), |(row, _)| {
                    Cell::count(row.number as usize)
                })
                .column("weight", ("Bobot", "Weight"), |(_, note)| {
                    let weight: &'static str = Weight::into(note.weight);
                    word(weight)
                })
                .column("said", ("Keterangan", "Said"), |(_, note)| {
                    note.text.clone()
                })
                .bare(),
            sheet(&import.partners)
                .named("new_partners")
                .column("id", ("Id", "Id"), |one| Cell::Text(one.id.clone()))
                .column("name", ("Nama", "Name"), |one| Cell::Text(one.name.clone()))
                .column("golongan", ("Golongan", "Class"), |one| {
                    Cell::named(one.golongan())
                })
                .bare(),
            sheet(&import.near)
                .named("near")
                .column("name", ("Nama", "Name"), |one| Cell::Text(one.name.clone()))
                .column("like", ("Mungkin sama dengan", "May be"), |one| {
                    Cell::list(one.like.clone())
                })
                .bare(),
            sheet(&import.questions)
                .named("questions")
                .column("said", ("Pertanyaan", "Question"), |one| {
                    crate::text::Text::clone(one)
                })
                .bare(),
        ],
    }
}
