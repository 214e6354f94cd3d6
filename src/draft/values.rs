//! The records as templates see them: every key of the model is there, and is a blank
//! where nothing is recorded.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::Value;
use serde::Serialize;

use super::held::{Held, Ledger, What};
use crate::model::{Kind, Measure, says_nothing};
use crate::output::naskah::Blank;
use crate::schema::{self, FileKind, Form, Holds, Key};
use crate::text::{Lang, Text, printable_lines};

/// Makes values out of what the register holds.
#[derive(Clone)]
pub(super) struct Maker {
    /// Where they are written down once they are printed.
    pub ledger: Arc<Ledger>,
    /// In which language they are said.
    pub lang: Lang,
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    file: &'static FileKind,
    /// By what a person would fill it in; none where no record is there to take it.
    record: Option<&'a str>,
}

impl Maker {
    /// Something said of its own, under no key.
    pub fn of(&self, what: What) -> Value {
        self.keyed("", what)
    }

    /// Something said under a key.
    pub fn keyed(&self, key: &str, what: What) -> Value {
        let held = Held {
            key: key.to_owned(),
            what,
            lang: self.lang,
            ledger: self.ledger.clone(),
        };
        held.value()
    }

    /// Words.
    pub fn text(&self, words: impl AsRef<str>) -> Value {
        self.of(What::Text(Text::same(words)))
    }

    /// By names.
    pub fn map<const N: usize>(&self, entries: [(&str, Value); N]) -> Value {
        let entries = entries.map(|(name, value)| (name.to_owned(), value));
        self.of(What::Map(BTreeMap::from(entries)))
    }

    /// What is still to be said, and who asks for it.
    pub fn blank(&self, name: Text, basis: &str) -> Value {
        self.of(What::Blank(Box::new(Blank {
            name,
            about: Text::EMPTY,
            basis: basis.to_owned(),
            part: String::new(),
            key: None,
        })))
    }

    /// Words, or a blank where there are none.
    pub fn words_or(&self, words: Option<&str>, name: Text, basis: &str) -> Value {
        match words.map(str::trim).filter(|words| !says_nothing(words)) {
            Some(words) => self.text(words),
            None => self.blank(name, basis),
        }
    }

    /// A record, or what it would hold where there is none; of `ksd.toml`, where no
    /// kind is named.
    pub fn record<T: Serialize>(
        &self,
        kind: Option<Kind>,
        id: Option<&str>,
        record: Option<&T>,
    ) -> Value {
        let table = record.and_then(|record| toml::Table::try_from(record).ok());
        let Some(file) = FileKind::of(kind) else {
            return self.map([]);
        };
        let place = Place { file, record: id };
        let mut map = self.entries(place, "", "", table.as_ref());
        let id = id.map(|id| self.text(id));
        map.extend(id.map(|id| ("id".to_owned(), id)));
        self.of(What::Map(map))
    }

    fn entries(
        &self,
        place: Place<'_>,
        path: &str,
        key: &str,
        table: Option<&toml::Table>,
    ) -> BTreeMap<String, Value> {
        let below = |of: &str, word: &str| match of {
            "" => word.to_owned(),
            of => format!("{of}.{word}"),
        };
        let keys = place.file.keys_in(path);
        let entry = |one: &Key| {
            let word = one.word();
            let value = table.and_then(|table| table.get(word));
            (
                word.to_owned(),
                self.entry(place, one, &below(key, word), value),
            )
        };
        keys.map(entry).collect()
    }

    fn entry(&self, place: Place<'_>, of: &Key, key: &str, value: Option<&toml::Value>) -> Value {
        let held = |what| self.keyed(key, what);
        let table = |key: &str, table: Option<&toml::Table>| {
            self.keyed(key, What::Map(self.entries(place, &of.path, key, table)))
        };
        match (&of.holds, value) {
            (Holds::Table(_), value) if of.is_list => {
                let tables = value.and_then(toml::Value::as_array);
                let tables = tables.into_iter().flatten().enumerate();
                let tables = tables.map(|(at, one)| table(&format!("{key}[{at}]"), one.as_table()));
                held(What::List(tables.collect()))
            }
            (Holds::Table(_), value) => table(key, value.and_then(toml::Value::as_table)),
            (_, Some(toml::Value::Array(entries))) if !entries.is_empty() => {
                let entries = entries.iter().filter_map(|one| self.said(of, one));
                held(What::List(entries.map(held).collect()))
            }
            (_, Some(value)) => match self.said(of, value) {
                Some(what) => held(what),
                None => held(self.nothing(place, of, key)),
            },
            (_, None) => held(self.nothing(place, of, key)),
        }
    }

    /// What a single value says; none: nothing.
    fn said(&self, of: &Key, value: &toml::Value) -> Option<What> {
        Some(match value {
            // The model writes days as texts.
            toml::Value::String(day) if of.form == Form::Date => What::Day(day.parse().ok()?),
            toml::Value::String(text) if says_nothing(text) => return None,
            toml::Value::String(word) => match &of.holds {
                Holds::Words(words) => {
                    let name = words.name_of(word).unwrap_or_else(|| Text::same(word));
                    What::Word(word.clone(), name)
                }
                _ => {
                    let lines = printable_lines(word.trim());
                    What::Text(Text::woven(lines.clone(), lines))
                }
            },
            toml::Value::Integer(number) => What::Whole(*number),
            toml::Value::Float(number) => What::Text(Text::of(&Measure(*number))),
            toml::Value::Boolean(truth) => What::Truth(*truth),
            toml::Value::Datetime(day) => What::Day(day.to_string().parse().ok()?),
            toml::Value::Array(_) | toml::Value::Table(_) => return None,
        })
    }

    fn nothing(&self, place: Place<'_>, of: &Key, key: &str) -> What {
        let kind = place.file.kind;
        What::Blank(Box::new(Blank {
            name: schema::name(kind, &of.path),
            about: of.meaning.clone(),
            basis: String::new(),
            part: String::new(),
            key: match (kind, place.record) {
                (None, _) => Some(format!("ksd.toml {key}")),
                (Some(_), Some(id)) => Some(format!("ksd record {id} --set {key}=…")),
                (Some(_), None) => None,
            },
        }))
    }
}
