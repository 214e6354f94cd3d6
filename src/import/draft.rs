//! A record as a row of the list says it, with what a person should know of it.

use super::cell;
use super::dates::{self, Written};
use super::list::List;
use super::proof::{self, Proof};
use crate::book::Row;
use crate::edit::{Operation, RecordText};
use crate::model::{Kind, key};
use crate::schema::{FileKind, Form};
use crate::text;
use crate::text::Text;

/// What becomes of what a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Weight {
    /// It was understood so, and is told in sum.
    Assumed,
    /// It is written, and a person should look at it.
    Look,
    /// Nothing is written of the row before a person answers.
    Asked,
    /// The row is not taken.
    Refused,
}

/// What is to be said of a row.
#[derive(Clone, Debug)]
pub struct Note {
    /// The column that it is about, from 0; none: the whole row.
    pub column: Option<usize>,
    /// How much it weighs.
    pub weight: Weight,
    /// The sentence.
    pub text: Text,
}

/// A record that comes to be.
pub(super) struct Draft {
    record: RecordText,
    kind: &'static FileKind,
    /// What is to be said.
    pub notes: Vec<Note>,
    /// What goes into the remark of the record.
    remarks: Vec<String>,
}

impl Draft {
    pub fn new(kind: &'static FileKind) -> Draft {
        Draft {
            record: RecordText::empty(kind),
            kind,
            notes: Vec::new(),
            remarks: Vec::new(),
        }
    }

    pub fn note(&mut self, column: Option<usize>, weight: Weight, text: Text) {
        self.notes.push(Note {
            column,
            weight,
            text,
        });
    }

    /// Gives a key a value; what is none of that key refuses the row.
    pub fn set(&mut self, column: Option<usize>, key: &str, said: &str) {
        let operation = Operation::Set {
            key: key.to_owned(),
            said: said.to_owned(),
        };
        self.apply(column, &operation);
    }

    /// Adds a member to a list.
    pub fn append(&mut self, column: Option<usize>, key: &str, said: &str) {
        let operation = Operation::Append {
            key: key.to_owned(),
            said: said.to_owned(),
        };
        self.apply(column, &operation);
    }

    fn apply(&mut self, column: Option<usize>, operation: &Operation) {
        if let Err(refused) = self.record.apply(operation) {
            self.note(column, Weight::Refused, refused.0);
        }
    }

    /// Puts words into the record's remark, and says what becomes of them: a record
    /// without a remark does not take them.
    pub fn remark(&mut self, words: String) -> Text {
        if !self.remarks.contains(&words) {
            self.remarks.push(words);
        }
        match self.takes(key!(catatan)) {
            true => Text::fixed("dicatat sebagai catatan", "put into the remark"),
            false => Text::fixed("tidak dicatat", "not recorded"),
        }
    }

    /// Whether records of this kind have a key.
    pub fn takes(&self, path: &str) -> bool {
        self.kind.key(path).is_some()
    }

    /// What the record's file is to hold.
    pub fn written(&mut self) -> String {
        if !self.remarks.is_empty() && self.takes(key!(catatan)) {
            let said = std::mem::take(&mut self.remarks).join("; ");
            self.set(None, key!(catatan), &said);
        }
        self.record.written()
    }

    /// The heaviest of what is said.
    pub fn weight(&self) -> Weight {
        self.notes
            .iter()
            .map(|note| note.weight)
            .max()
            .unwrap_or(Weight::Assumed)
    }

    /// Reads the day of a column into its key.
    pub fn day(
        &mut self,
        list: &List<'_>,
        row: &Row,
        column: usize,
        key: &str,
    ) -> Option<crate::model::Date> {
        let cell = row.cell(column)?;
        let order = list.orders.get(&column)?;
        let name = FileKind::key(self.kind, key)
            .map(|key| key.name.clone())
            .unwrap_or(Text::EMPTY);
        let day = match dates::written(cell, list.today) {
            Written::Nothing => return None,
            Written::Day(day) => day,
            Written::Made(day) => match order {
                Proof::Asked if day.day() <= 12 => {
                    self.wait_for_order(column);
                    return None;
                }
                order => proof::meant(order, day),
            },
            Written::Numbers(first, second, year) => {
                if *order == Proof::Asked {
                    self.wait_for_order(column);
                    return None;
                }
                let Some(day) = proof::by_order(order, row.number, first, second, year) else {
                    self.no_day(column, &name, &cell::words(cell).unwrap_or_default());
                    return None;
                };
                day
            }
            Written::Month(..) | Written::Year(_) => {
                let said = cell::words(cell).unwrap_or_default();
                let kept = self.remark(format!(
                    "{} menurut daftar: {said}",
                    name.get(crate::text::Lang::Id)
                ));
                self.note(
                    Some(column),
                    Weight::Look,
                    text!(
                        "{name} hanya \"{said}\"; {kept}, harinya belum diketahui",
                        "the {name} is only \"{said}\"; {kept}, its day is not known",
                        name,
                        said,
                        kept
                    ),
                );
                return None;
            }
            Written::Unreadable(said) => {
                self.no_day(column, &name, &said);
                return None;
            }
        };
        self.set(Some(column), key, &day.to_string());
        let said = cell::words(cell).unwrap_or_default();
        if let Some(short) = dates::short_year(&said) {
            // That it is of this century is what most mean.
            let weight = match day.year() < list.today.year() - list.today.year() % 100 {
                true => Weight::Look,
                false => Weight::Assumed,
            };
            let year = day.year();
            self.note(
                Some(column),
                weight,
                text!(
                    "tahun dua angka \"{short}\" dibaca {year}",
                    "the year of two digits \"{short}\" is read as {year}",
                    short,
                    year
                ),
            );
        }
        Some(day)
    }

    fn no_day(&mut self, column: usize, name: &Text, said: &str) {
        let why = crate::model::Date::no_such_day(said)
            .map_or(Text::EMPTY, |why| text!(" ({why})", " ({why})", why));
        self.note(
            Some(column),
            Weight::Refused,
            text!(
                "\"{said}\" tidak dapat dibaca sebagai {name}{why}; perbaiki, atau kosongkan, di daftarnya",
                "\"{said}\" cannot be read as the {name}{why}; mend it in the list, or leave it empty",
                said,
                name = name.clone(),
                why
            ),
        );
    }

    fn wait_for_order(&mut self, column: usize) {
        self.note(
            Some(column),
            Weight::Asked,
            Text::fixed(
                "urutan tanggal kolom ini menunggu jawaban",
                "the order of this column's days waits for an answer",
            ),
        );
    }
}

/// Reads the columns whose keys need no more than their own cell.
pub(super) fn plain_keys(draft: &mut Draft, list: &List<'_>, row: &Row, apart: &[&str]) {
    let kind = draft.kind;
    for column in list.columns.iter().filter(|column| column.is_read()) {
        let Some(meaning) = column.meaning.as_deref() else {
            continue;
        };
        let Some(cell) = row.cell(column.at) else {
            continue;
        };
        if let Some(why) = cell::unread(cell) {
            draft.note(Some(column.at), Weight::Refused, why);
            continue;
        }
        let Some(key) = kind.key(meaning).filter(|_| !apart.contains(&meaning)) else {
            continue;
        };
        let at = Some(column.at);
        if key.form == Form::Date {
            draft.day(list, row, column.at, meaning);
            continue;
        }
        let Some(said) = cell::words(cell) else {
            continue;
        };
        match (key.is_list, &key.holds) {
            (true, _) => {
                for member in cell::members(&said) {
                    draft.append(at, meaning, &member);
                }
            }
            (false, _) if meaning == key!(catatan) => {
                draft.remark(said.replace('\n', "; "));
            }
            (false, _) => draft.set(at, meaning, &said.replace('\n', " ")),
        }
    }
}

/// Gives the keys that have none what the map says for all rows.
pub(super) fn filled(draft: &mut Draft, map: &super::Map, apart: &[&str]) {
    for (key, value) in &map.isian {
        if apart.contains(&key.as_str()) || draft.has(key) {
            continue;
        }
        draft.set(None, key, value);
    }
}

impl Draft {
    /// Whether a key has a value.
    pub fn has(&self, path: &str) -> bool {
        self.record.has(path)
    }

    /// The keys that a record of this kind must have and this one has not.
    pub fn lacking(&self, kind: Kind) -> Vec<Text> {
        let keys = FileKind::of(Some(kind));
        let required = keys
            .iter()
            .flat_map(|keys| keys.keys())
            .filter(|key| key.is_required && !key.path.contains('.') && key.form != Form::Table);
        required
            .filter(|key| !self.has(&key.path))
            .map(|key| {
                text!(
                    "{name} (`{path}`)",
                    "{name} (`{path}`)",
                    name = key.name.clone(),
                    path = key.path.as_str()
                )
            })
            .collect()
    }
}
