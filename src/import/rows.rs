//! From the rows of a list to what becomes of each.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use super::cell;
use super::document::{self, Around};
use super::draft::{Draft, Note, Weight};
use super::known::{Known, Taken, mark};
use super::list::{List, list};
use super::outcome::{Fate, Import, Row};
use super::partners::{Names, Partners};
use super::sides::Ours;
use super::synonyms::{CLASS, NOT_READ};
use super::{Asked, simple};
use crate::book;
use crate::edit::{Change, Store};
use crate::model::{Date, Kind, key};
use crate::problem::Problem;
use crate::questions::{Telling, id_of};
use crate::registry::{Registry, same_name};
use crate::text;
use crate::text::Text;

/// What becomes of the list that is asked for.
///
/// # Errors
/// If the book has no list that is known, or the map does not fit it.
pub fn plan(asked: &Asked<'_>) -> Result<Import, Problem> {
    let list = list(asked)?;
    let partners = Partners::of(asked.registry, asked.map, &names(&list));
    let ours = Ours::of(asked.registry, asked.map);
    let around = Around {
        registry: asked.registry,
        map: asked.map,
        partners: &partners,
        ours: &ours,
        today: asked.today,
    };
    let read: Vec<Read> = list
        .rows
        .par_iter()
        .map(|row| read(&around, &list, row))
        .collect();
    let mut map = asked.map.clone();
    map.lembar = Some(list.sheet.name.clone());
    map.jenis_rekaman = Some(list.kind.word().to_owned());
    map.baris_judul = Some(list.header.row);
    for column in &list.columns {
        let name = if column.title.is_empty() {
            &column.letters
        } else {
            &column.title
        };
        let is_once = list
            .columns
            .iter()
            .filter(|one| one.title == column.title)
            .count()
            == 1;
        let name = if is_once { name } else { &column.letters };
        let meaning = column
            .meaning
            .clone()
            .unwrap_or_else(|| NOT_READ.to_owned());
        map.kolom.entry(name.clone()).or_insert(meaning);
    }
    let rows = Fates::of(asked.registry, &list).all(read);
    let mut remarks: Vec<Text> = asked.book.remarks.iter().map(book::Remark::told).collect();
    remarks.extend(list.remarks);
    Ok(Import {
        shown: asked.shown.to_owned(),
        sheet: list.sheet.name.clone(),
        kind: list.kind,
        header: list.header.row,
        columns: list.columns,
        remarks,
        questions: list.questions,
        rows,
        partners: partners.new,
        near: partners.near,
        map,
        digest: asked.digest.to_owned(),
    })
}

/// The names of partners that a list has.
fn names(list: &List<'_>) -> Names {
    let mut names = Names::new();
    for row in &list.rows {
        if is_left(list, row).is_some() {
            continue;
        }
        let class = list.said(row, CLASS).map(|(_, class)| class);
        let found = match list.kind {
            Kind::KerjaSama => document::names(list, row),
            Kind::Potensi => {
                let cells = list.all(row, key!(Potensi: calon_mitra));
                let members = cells.into_iter().flat_map(|(at, said)| {
                    cell::members(&said).into_iter().map(move |one| (at, one))
                });
                members.collect()
            }
            _ => Vec::new(),
        };
        names.extend(found.into_iter().map(|(_, name)| (name, class.clone())));
    }
    names
}

/// Why a row holds no record, if it holds none: a year, a title of the rows below, a sum.
fn is_left(list: &List<'_>, row: &book::Row) -> Option<Text> {
    let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let read = |one: &&super::Column| one.is_read();
    let said: Vec<(&super::Column, String)> = list
        .columns
        .iter()
        .filter(read)
        .filter_map(|one| Some((one, cell::words(row.cell(one.at)?)?)))
        .collect();
    let is_year = |said: &str| said.len() == 4 && said.bytes().all(|byte| byte.is_ascii_digit());
    let first = row.cells.iter().find_map(cell::words).unwrap_or_default();
    let small = first.to_lowercase();
    if filled == 0 {
        return Some(Text::fixed("baris kosong", "an empty row"));
    }
    if ["jumlah", "total", "jumlah total"].contains(&small.trim_end_matches(':').trim()) {
        return Some(Text::fixed("baris jumlah", "a row of sums"));
    }
    let telling = said.iter().any(|(one, said)| {
        let meaning = one.meaning.as_deref().unwrap_or_default();
        !is_year(said) && !matches!(meaning, CLASS | "catatan" | "waktu.tahun")
    });
    match (filled, said.len()) {
        (2.., 0) => Some(Text::fixed(
            "tidak ada yang terbaca di baris ini",
            "nothing in this row is read",
        )),
        (1, _) if list.columns.len() > 2 || said.is_empty() => Some(text!(
            "judul bagian atau tahun (\"{first}\")",
            "a title of a part, or a year (\"{first}\")",
            first = first.replace('\n', " ")
        )),
        _ if !telling => Some(text!(
            "hanya tahun atau golongan (\"{first}\")",
            "only a year or a class (\"{first}\")",
            first = first.replace('\n', " ")
        )),
        _ => None,
    }
}

/// A row that was read.
struct Read {
    number: u32,
    left: Option<Text>,
    notes: Vec<Note>,
    weight: Weight,
    text: String,
    title: String,
    telling: Option<(i32, Option<crate::model::Naskah>, String)>,
    partners: Vec<String>,
    new: Vec<usize>,
    days: [Option<Date>; 3],
    number_of_text: Option<String>,
    row_mark: String,
    key_mark: String,
}

fn read(around: &Around<'_>, list: &List<'_>, row: &book::Row) -> Read {
    let mut read = Read {
        number: row.number,
        left: is_left(list, row),
        notes: Vec::new(),
        weight: Weight::Assumed,
        text: String::new(),
        title: String::new(),
        telling: None,
        partners: Vec::new(),
        new: Vec::new(),
        days: [None; 3],
        number_of_text: None,
        row_mark: String::new(),
        key_mark: String::new(),
    };
    if read.left.is_some() {
        return read;
    }
    let mut all = String::from(list.kind.word());
    for column in list.columns.iter().filter(|one| one.is_read()) {
        if let Some(said) = row.cell(column.at).and_then(cell::words) {
            all.push_str(&format!(
                "\u{1}{}\u{2}{said}",
                column.meaning.as_deref().unwrap_or_default()
            ));
        }
    }
    read.row_mark = mark(all.as_bytes());
    let own_year = around.today.year();
    let take = |mut draft: Draft, read: &mut Read| {
        read.text = draft.written();
        read.weight = draft.weight();
        read.notes = draft.notes;
    };
    match list.kind {
        Kind::KerjaSama => {
            let Some(found) = document::read(around, list, row) else {
                return read;
            };
            let first = found.partners.first().cloned().unwrap_or_default();
            read.telling = Some((found.year.unwrap_or(own_year), found.naskah, first));
            read.title = found.title;
            read.partners = found.partners;
            read.new = found.new;
            read.days = found.days;
            read.number_of_text = found.number;
            take(found.draft, &mut read);
        }
        Kind::Potensi => {
            let found = simple::entry(
                around.registry,
                around.map,
                around.partners,
                around.today,
                list,
                row,
            );
            let Some(found) = found else { return read };
            read.telling = Some((found.year.unwrap_or(own_year), None, String::new()));
            read.title = found.title;
            read.new = found.new;
            take(found.draft, &mut read);
        }
        _ => {
            let Some(found) = simple::partner(around.map, list, row) else {
                return read;
            };
            read.telling = Some((own_year, None, String::new()));
            read.title = found.title;
            take(found.draft, &mut read);
        }
    }
    let number = read
        .number_of_text
        .as_deref()
        .map(same_name)
        .unwrap_or_default();
    let mut partners: Vec<String> = document::names(list, row)
        .iter()
        .map(|(_, name)| same_name(name))
        .collect();
    partners.sort_unstable();
    let told = match number.is_empty() {
        true => format!("{}\u{1}{:?}", same_name(&read.title), read.days),
        false => number,
    };
    let key = format!(
        "{}\u{1}{told}\u{1}{}",
        list.kind.word(),
        partners.join("\u{1}")
    );
    read.key_mark = mark(key.as_bytes());
    read
}

/// What decides about rows, once each is read.
struct Fates<'a> {
    registry: &'a Registry,
    kind: Kind,
    sheet: &'a str,
    known: Known,
    /// Records of the register by our number or the partner's.
    by_number: HashMap<String, Vec<&'a str>>,
    /// Records of the register by title, days and partners; others by title.
    by_likeness: HashMap<String, &'a str>,
    ids: HashSet<String>,
    next: HashMap<String, usize>,
}

impl<'a> Fates<'a> {
    fn of(registry: &'a Registry, list: &'a List<'_>) -> Fates<'a> {
        let mut by_number: HashMap<String, Vec<&str>> = HashMap::new();
        let mut by_likeness = HashMap::new();
        match list.kind {
            Kind::KerjaSama => {
                for record in registry.kerja_sama.iter() {
                    let theirs = record.mitra.iter().filter_map(|one| one.nomor.as_ref());
                    for number in record.daerah.nomor.iter().chain(theirs) {
                        by_number
                            .entry(same_name(number))
                            .or_default()
                            .push(&record.id);
                    }
                    let time = &record.waktu;
                    let partners = record.mitra.iter().map(|one| one.id.clone()).collect();
                    let days = [time.ditandatangani, time.mulai, time.berakhir];
                    let likeness = likeness(&record.judul, &days, partners);
                    by_likeness.entry(likeness).or_insert(record.id.as_str());
                }
            }
            Kind::Potensi => by_likeness.extend(registry.potensi.iter().map(|one| {
                (
                    format!("{}{}", same_name(&one.judul), one.tahun),
                    one.id.as_str(),
                )
            })),
            _ => by_likeness.extend(registry.mitra.iter().flat_map(|one| {
                let names = std::iter::once(&one.nama).chain(&one.nama_lain);
                names.map(|name| (same_name(name), one.id.as_str()))
            })),
        }
        Fates {
            registry,
            kind: list.kind,
            sheet: &list.sheet.name,
            known: Known::of(registry),
            by_number,
            by_likeness,
            ids: registry
                .ids_of(list.kind)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            next: HashMap::new(),
        }
    }

    fn all(mut self, read: Vec<Read>) -> Vec<Row> {
        let mut keys: HashMap<String, usize> = HashMap::new();
        let mut numbers: HashMap<String, u32> = HashMap::new();
        for one in read.iter().filter(|one| one.left.is_none()) {
            *keys.entry(one.key_mark.clone()).or_default() += 1;
        }
        let mut seen: HashMap<String, u32> = HashMap::new();
        let rows = read.into_iter().map(|mut one| {
            if one.left.is_none() {
                if let Some(first) = seen.get(&one.row_mark) {
                    one.left = Some(text!(
                        "sama persis dengan baris {first}",
                        "the very same as row {first}",
                        first = *first as i32
                    ));
                } else {
                    seen.insert(one.row_mark.clone(), one.number);
                    self.twin(&mut one, &mut numbers);
                }
            }
            let is_alone = keys.get(&one.key_mark) == Some(&1);
            self.row(one, is_alone)
        });
        rows.collect()
    }

    /// Tells of a row whose number another row has.
    fn twin(&self, one: &mut Read, numbers: &mut HashMap<String, u32>) {
        let Some(number) = one.number_of_text.clone() else {
            return;
        };
        match numbers.get(&same_name(&number)) {
            Some(first) => one.notes.push(Note {
                column: None,
                weight: Weight::Look,
                text: text!(
                    "nomor \"{number}\" ada juga di baris {first}, dengan isi lain; keduanya diambil",
                    "the number \"{number}\" stands in row {first}, too, with other contents; both are \
                     taken",
                    number = number.as_str(),
                    first = *first as i32
                ),
            }),
            None => {
                numbers.insert(same_name(&number), one.number);
            }
        }
    }

    fn row(&mut self, one: Read, is_alone: bool) -> Row {
        let mut row = Row {
            number: one.number,
            fate: Fate::Left,
            id: None,
            title: one.title.clone(),
            notes: one.notes.clone(),
            change: None,
            new_partners: Vec::new(),
            taken: None,
        };
        if let Some(why) = &one.left {
            row.notes.push(Note {
                column: None,
                weight: Weight::Assumed,
                text: why.clone(),
            });
            return row;
        }
        if let Some(id) = self
            .known
            .row(&one.row_mark)
            .filter(|id| self.registry.has(self.kind, id))
        {
            row.fate = Fate::Here;
            row.id = Some(id.to_owned());
            row.notes.clear();
            return row;
        }
        let before = self.known.with_key(&one.key_mark).to_vec();
        if let [before] = &before[..]
            && is_alone
            && self.registry.has(self.kind, &before.id)
        {
            return self.changed(row, one, before);
        }
        if let Some(id) = self.standing(&one) {
            row.fate = Fate::Here;
            row.notes.push(Note {
                column: None,
                weight: Weight::Assumed,
                text: Text::fixed(
                    "sudah ada di register dengan nomor atau judul, mitra, dan tanggal yang sama",
                    "in the register already, with the same number or title, partners and days",
                ),
            });
            row.id = Some(id);
            return row;
        }
        row.fate = match one.weight {
            Weight::Refused => Fate::Refused,
            Weight::Asked => Fate::Asked,
            _ => Fate::New,
        };
        if row.fate == Fate::New {
            let id = self.free_id(&one);
            let file = self.file(&id, &one);
            row.taken = Some(self.taken(&one, &id));
            row.change = Some(Change {
                file,
                before: None,
                after: Some(one.text),
            });
            row.id = Some(id);
            row.new_partners = one.new;
        }
        row
    }

    /// A row that became a record and has other contents now.
    fn changed(&self, mut row: Row, one: Read, before: &Taken) -> Row {
        row.id = Some(before.id.clone());
        let store = Store::at(self.registry.root().as_path());
        let file = self.registry.file_of(self.kind, &before.id);
        let text = file
            .as_ref()
            .and_then(|file| store.read(file).ok().flatten());
        let (Some(file), Some(text)) = (file, text) else {
            return row;
        };
        let first_known = self
            .registry
            .kerja_sama
            .get(&before.id)
            .and_then(|one| one.dicatat);
        let after = match first_known {
            Some(day) => with_day(&one.text, day),
            None => one.text.clone(),
        };
        if after == text {
            row.fate = Fate::Here;
            row.notes.clear();
            return row;
        }
        row.fate = match one.weight {
            Weight::Refused => Fate::Refused,
            Weight::Asked => Fate::Asked,
            _ => Fate::Changed,
        };
        if mark(text.as_bytes()) != before.sidik_rekaman {
            row.fate = Fate::Refused;
            row.notes.push(Note {
                column: None,
                weight: Weight::Refused,
                text: text!(
                    "baris ini berubah sejak diimpor, dan `{id}` juga diubah di register; cocokkan dengan \
                     `ksd record {id}`",
                    "this row has changed since it was imported, and `{id}` was changed in the register, \
                     too; bring them together with `ksd record {id}`",
                    id = before.id.as_str()
                ),
            });
        }
        if row.fate == Fate::Changed {
            let mut taken = self.taken(&one, &before.id);
            taken.sidik_rekaman = mark(after.as_bytes());
            row.taken = Some(taken);
            row.change = Some(Change {
                file,
                before: Some(text),
                after: Some(after),
            });
            row.new_partners = one.new;
        }
        row
    }

    /// The record of the register that a row tells of.
    fn standing(&self, one: &Read) -> Option<String> {
        match self.kind {
            Kind::KerjaSama => {
                let number = one
                    .number_of_text
                    .as_deref()
                    .map(same_name)
                    .unwrap_or_default();
                let same_number = self.by_number.get(&number).into_iter().flatten();
                let mut alike = same_number.filter(|id| {
                    let record = self.registry.kerja_sama.get(id);
                    record.is_some_and(|record| same_name(&record.judul) == same_name(&one.title))
                });
                let by_number = alike.next().map(|id| (*id).to_owned());
                let told = one.days[0].or(one.days[1]).is_some() && !one.partners.is_empty();
                by_number.or_else(|| {
                    let likeness = likeness(&one.title, &one.days, one.partners.clone());
                    self.by_likeness
                        .get(&likeness)
                        .filter(|_| told)
                        .map(|id| (*id).to_owned())
                })
            }
            Kind::Potensi => {
                let year = one.telling.as_ref().map_or(0, |(year, ..)| *year);
                let mark = format!("{}{year}", same_name(&one.title));
                self.by_likeness.get(&mark).map(|id| (*id).to_owned())
            }
            _ => self
                .by_likeness
                .get(&same_name(&one.title))
                .map(|id| (*id).to_owned()),
        }
    }

    fn free_id(&mut self, one: &Read) -> String {
        let (year, naskah, partner) = one.telling.clone().unwrap_or_default();
        let base = id_of(&Telling {
            kind: self.kind,
            year,
            title: &one.title,
            naskah,
            partner: &partner,
        });
        let next = self.next.entry(base.clone()).or_insert(1);
        loop {
            let id = match *next {
                1 => base.clone(),
                nth => format!("{base}-{nth}"),
            };
            *next += 1;
            if self.ids.insert(id.clone()) {
                return id;
            }
        }
    }

    fn file(&self, id: &str, one: &Read) -> String {
        let year = one.telling.as_ref().map_or(0, |(year, ..)| *year);
        match self.kind {
            Kind::KerjaSama | Kind::Potensi => format!("{}/{year:04}/{id}.toml", self.kind.word()),
            _ => format!("{}/{id}.toml", self.kind.word()),
        }
    }

    fn taken(&self, one: &Read, id: &str) -> Taken {
        Taken {
            lembar: self.sheet.to_owned(),
            baris: one.number,
            sidik_baris: one.row_mark.clone(),
            sidik_kunci: one.key_mark.clone(),
            id: id.to_owned(),
            sidik_rekaman: mark(one.text.as_bytes()),
        }
    }
}

/// What two documents have in common that are one.
fn likeness(title: &str, days: &[Option<Date>; 3], mut partners: Vec<String>) -> String {
    partners.sort_unstable();
    format!(
        "{}\u{1}{days:?}\u{1}{}",
        same_name(title),
        partners.join("\u{1}")
    )
}

/// A record's text with the day on which the register first knew of it.
fn with_day(text: &str, day: Date) -> String {
    let key = key!(dicatat);
    let lines =
        text.split_inclusive('\n')
            .map(|line| match line.starts_with(&format!("{key} = ")) {
                true => format!("{key} = {day}\n"),
                false => line.to_owned(),
            });
    lines.collect()
}
