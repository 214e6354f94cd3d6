//! What becomes of every row of a list.

use std::collections::{BTreeMap, HashSet};

use super::columns::Column;
use super::draft::{Note, Weight};
use super::known::{self, Taken};
use super::map::Map;
use super::partners::{Near, NewPartner};
use crate::edit::{Change, Operation, RecordText};
use crate::model::{Kind, key};
use crate::problem::Problem;
use crate::registry::Registry;
use crate::schema::FileKind;
use crate::text::Text;

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Fate {
    /// It becomes a record.
    New,
    /// Its record is here already.
    Here,
    /// It has changed since it was imported, and so does its record.
    Changed,
    /// It is not taken.
    Refused,
    /// It waits for an answer.
    Asked,
    /// It holds no record: a title of rows below it, a year, a sum.
    Left,
}

/// A row, and what becomes of it.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its number in the sheet, from 1.
    pub number: u32,
    /// The line of a text at which it begins, where that is another number.
    pub line: Option<u32>,
    /// What becomes of it.
    pub fate: Fate,
    /// The id of its record, where it has one or gets one.
    pub id: Option<String>,
    /// What it is about, in a few words.
    pub title: String,
    /// What is to be said of it.
    pub notes: Vec<Note>,
    /// The record's file, and what it is to hold.
    pub(super) change: Option<Change>,
    /// The partners that are to be made for it, by their places.
    pub(super) new_partners: Vec<usize>,
    pub(super) taken: Option<Taken>,
}

/// What becomes of a list.
pub struct Import {
    /// The file.
    pub shown: String,
    /// The sheet.
    pub sheet: String,
    /// The kind of record.
    pub kind: Kind,
    /// The row of the headings.
    pub header: u32,
    /// Its columns.
    pub columns: Vec<Column>,
    /// What a person should know of the file and the sheet.
    pub remarks: Vec<Text>,
    /// What is to be answered of columns.
    pub questions: Vec<Text>,
    /// The rows below the headings.
    pub rows: Vec<Row>,
    /// The partners that are to be made.
    pub partners: Vec<NewPartner>,
    /// The names that are like others.
    pub near: Vec<Near>,
    /// What was understood, for the next time.
    pub map: Map,
    pub(super) digest: String,
}

impl Import {
    /// How many rows have that fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.rows.iter().filter(|row| row.fate == fate).count()
    }

    /// Whether a row is refused or waits for an answer.
    pub fn is_held_up(&self) -> bool {
        self.count(Fate::Refused) + self.count(Fate::Asked) > 0
    }

    /// Refuses the rows that make or change a file below the register, their partners'
    /// too; whether there are any.
    pub fn refuse(&mut self, file: &str, why: &Text) -> bool {
        let of_partner = |one: &NewPartner| one.file() == file;
        let partner = self.partners.iter().position(of_partner);
        let is_of = |row: &&mut Row| {
            let change = row.change.as_ref();
            let names = |at: usize| row.new_partners.contains(&at);
            change.is_some_and(|change| change.file == file)
                || row.change.is_some() && partner.is_some_and(names)
        };
        let mut is_any = false;
        for row in self.rows.iter_mut().filter(is_of) {
            is_any = true;
            row.fate = Fate::Refused;
            row.notes.push(Note {
                column: None,
                weight: Weight::Refused,
                text: why.clone(),
            });
        }
        is_any
    }

    /// The changes that take the rows that are not held up into the register: their
    /// records, the partners that they name, and what is remembered of them.
    ///
    /// # Errors
    /// If what is remembered of the same list cannot be read.
    pub fn changes(&self, registry: &Registry) -> Result<Vec<Change>, Problem> {
        let taken = self
            .rows
            .iter()
            .filter(|row| matches!(row.fate, Fate::New | Fate::Changed));
        let taken: Vec<&Row> = taken.collect();
        if taken.is_empty() {
            return Ok(Vec::new());
        }
        let mut changes: Vec<Change> = Vec::new();
        let mut wanted: Vec<usize> = taken
            .iter()
            .flat_map(|row| row.new_partners.clone())
            .collect();
        wanted.sort_unstable();
        wanted.dedup();
        changes.extend(wanted.iter().filter_map(|at| self.partner(*at)));
        let mut files: HashSet<&str> = HashSet::new();
        for change in taken.iter().filter_map(|row| row.change.as_ref()) {
            if files.insert(&change.file) {
                changes.push(change.clone());
            }
        }
        let rows: Vec<Taken> = taken.iter().filter_map(|row| row.taken.clone()).collect();
        changes.push(known::put_down(registry, &self.digest, &self.sheet, &rows)?);
        Ok(changes)
    }

    /// The file of a partner that is to be made.
    fn partner(&self, at: usize) -> Option<Change> {
        let partner = self.partners.get(at)?;
        let kind = FileKind::of(Some(Kind::Mitra))?;
        let mut record = RecordText::empty(kind);
        let mut set = |key: &str, said: &str| {
            // All of these are words of the model, or texts.
            let _ = record.apply(&Operation::Set {
                key: key.to_owned(),
                said: said.to_owned(),
            });
        };
        let class = &partner.class;
        set(key!(Mitra: nama), &partner.name);
        if let Some(golongan) = class.golongan {
            set(key!(Mitra: golongan), golongan.word());
        }
        if let Some(form) = class.bentuk {
            set(key!(Mitra: bentuk_badan), form.word());
        }
        if let Some((code, _)) = &class.region {
            set(key!(Mitra: kode), &code.to_string());
            set(key!(Mitra: tingkat), code.tingkat().word());
        }
        for other in &partner.others {
            let key = key!(Mitra: nama_lain).to_owned();
            let _ = record.apply(&Operation::Append {
                key,
                said: other.clone(),
            });
        }
        Some(Change {
            file: partner.file(),
            before: None,
            after: Some(record.written()),
        })
    }

    /// How often each assumption was made of rows that are taken, the most common first,
    /// with the first row.
    pub fn assumed(&self) -> Vec<(Text, usize, u32)> {
        // By the words, so that it is always the same order.
        let mut counts: BTreeMap<String, (Text, usize, u32)> = BTreeMap::new();
        for row in self.rows.iter().filter(|row| row.fate != Fate::Here) {
            for note in row
                .notes
                .iter()
                .filter(|note| note.weight == Weight::Assumed)
            {
                let said = note.text.get(crate::text::Lang::Id).to_owned();
                let entry = counts
                    .entry(said)
                    .or_insert((note.text.clone(), 0, row.number));
                entry.1 += 1;
            }
        }
        let mut all: Vec<(Text, usize, u32)> = counts.into_values().collect();
        all.sort_by_key(|(_, count, row)| (std::cmp::Reverse(*count), *row));
        all
    }
}
