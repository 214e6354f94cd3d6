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

/// A table of a record. What stands at a key is made once a template names it: a paper
/// names few of the hundreds that there are.
#[derive(Clone)]
pub(super) struct Table {
    maker: Maker,
    file: &'static FileKind,
    /// The record that can take what is missing; none where there is none.
    record: Option<Arc<str>>,
    /// Which table it is, without the places of lists.
    path: String,
    recorded: toml::Table,
    /// What stands in the place of a key, or beside the keys.
    beside: BTreeMap<String, Value>,
}

impl Table {
    /// What stands at a key of it; none: there is no such key.
    pub fn get(&self, word: &str, own: &str) -> Option<Value> {
        if let Some(value) = self.beside.get(word) {
            return Some(value.clone());
        }
        let path = below(&self.path, word);
        let of = self.file.key(&path)?;
        Some(self.entry(of, &below(own, word), self.recorded.get(word)))
    }

    /// The words of its keys.
    pub fn words(&self) -> impl Iterator<Item = String> {
        let keys = self.file.keys_in(&self.path);
        let beside = self.beside.keys().cloned();
        keys.map(|key| key.word().to_owned()).chain(beside)
    }

    /// Whether anything is recorded in it.
    pub fn is_true(&self) -> bool {
        self.recorded.values().any(tells)
    }

    fn entry(&self, of: &Key, key: &str, value: Option<&toml::Value>) -> Value {
        let held = |what| self.maker.keyed(key, what);
        let table = |key: &str, recorded: Option<&toml::Table>| {
            let table = Table {
                path: of.path.clone(),
                recorded: recorded.cloned().unwrap_or_default(),
                beside: BTreeMap::new(),
                ..self.clone()
            };
            self.maker.keyed(key, What::Table(Box::new(table)))
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
                let entries = entries.iter().filter_map(|one| said(of, one));
                held(What::List(entries.map(held).collect()))
            }
            (_, value) => {
                let recorded = value.and_then(|value| said(of, value));
                held(recorded.unwrap_or_else(|| self.nothing(of, key)))
            }
        }
    }

    fn nothing(&self, of: &Key, key: &str) -> What {
        let record = self.record.as_deref();
        What::Blank(Box::new(Blank {
            name: schema::name(self.file.kind, &of.path),
            about: of.meaning.clone(),
            key: record.map(|id| format!("ksd record {id} --set {key}=…")),
            ..Blank::default()
        }))
    }
}

/// A key in a table.
fn below(table: &str, word: &str) -> String {
    match table {
        "" => word.to_owned(),
        table => format!("{table}.{word}"),
    }
}

/// Whether a value tells something.
fn tells(value: &toml::Value) -> bool {
    match value {
        toml::Value::String(text) => !says_nothing(text),
        toml::Value::Boolean(truth) => *truth,
        toml::Value::Array(entries) => !entries.is_empty(),
        toml::Value::Table(table) => table.values().any(tells),
        toml::Value::Integer(_) | toml::Value::Float(_) | toml::Value::Datetime(_) => true,
    }
}

/// What a single value says; none: nothing.
fn said(of: &Key, value: &toml::Value) -> Option<What> {
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
            basis: basis.to_owned(),
            ..Blank::default()
        })))
    }

    /// Words, or a blank where there are none.
    pub fn words_or(&self, words: Option<&str>, name: Text, basis: &str) -> Value {
        match words.map(str::trim).filter(|words| !says_nothing(words)) {
            Some(words) => self.text(words),
            None => self.blank(name, basis),
        }
    }

    /// A record, or what it would hold where there is none; `beside` stands in the place
    /// of its keys, or beside them.
    pub fn record<T: Serialize>(
        &self,
        kind: Kind,
        id: Option<&str>,
        record: Option<&T>,
        beside: BTreeMap<String, Value>,
    ) -> Value {
        let Some(file) = FileKind::of(Some(kind)) else {
            return self.map([]);
        };
        let recorded = record.and_then(|record| toml::Table::try_from(record).ok());
        let id_beside = id.map(|id| ("id".to_owned(), self.text(id)));
        self.of(What::Table(Box::new(Table {
            maker: self.clone(),
            file,
            record: id.map(Arc::from),
            path: String::new(),
            recorded: recorded.unwrap_or_default(),
            beside: id_beside.into_iter().chain(beside).collect(),
        })))
    }
}
