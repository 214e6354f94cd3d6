//! What stands in a file, key by key, just as it is written there.

use rayon::prelude::*;
use toml::{Table, Value};

use super::Registry;
use super::step::{Step, steps_of};
use crate::model::Kind;
use crate::text::Verbatim;

/// A file of a record, and what stands in it.
#[derive(Clone, Debug)]
pub struct Holding {
    /// The record's id.
    pub id: String,
    /// The file, below the register.
    pub file: String,
    /// What stands in it, whether a record can hold it or not; none: it cannot be read
    /// or is no TOML.
    pub holds: Option<Written>,
}

/// What stands in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written(Table);

impl From<Table> for Written {
    fn from(table: Table) -> Written {
        Written(table)
    }
}

impl Written {
    /// All that stands there.
    pub fn table(&self) -> &Table {
        &self.0
    }

    /// What a key (`mitra[0].nomor`) holds; none where it is not recorded.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let mut steps = steps_of(key).into_iter();
        let first = match steps.next()? {
            Step::Key(name) => self.0.get(&name)?,
            Step::Index(_) => return None,
        };
        steps.try_fold(first, |here, step| match step {
            Step::Key(name) => here.as_table()?.get(&name),
            Step::Index(at) => here.as_array()?.get(at),
        })
    }
}

impl Registry {
    /// The files of a kind of records with what stands in them, in the order of their
    /// ids; those of one id, which KSD0xx tells, in the order of their files.
    pub fn holdings(&self, kind: Kind) -> Vec<Holding> {
        let mut named: Vec<(&str, &str)> = self.ids_and_files(kind);
        named.sort_unstable();
        let read = named.into_par_iter().map(|(id, file)| {
            let text = self.source.read(file).ok();
            Holding {
                id: id.to_owned(),
                file: file.to_owned(),
                holds: text.and_then(|text| text.parse().ok()).map(Written),
            }
        });
        read.collect()
    }

    /// What stands in a file, which is named as the user finds it; nothing where
    /// it is not there or is no TOML.
    pub fn written(&self, file: &Verbatim) -> Written {
        let text = self.source.text(file.raw());
        Written(text.and_then(|text| text.parse().ok()).unwrap_or_default())
    }
}

/// The single values below a key, each with its own key, as `mitra[0].nomor`.
pub fn leaves(key: &str, value: &Value) -> Vec<(String, Value)> {
    let below = |word: &str| match key {
        "" => word.to_owned(),
        key => format!("{key}.{word}"),
    };
    match value {
        Value::Table(table) => {
            let values = table.iter();
            let values = values.flat_map(|(word, value)| leaves(&below(word), value));
            values.collect()
        }
        Value::Array(entries) if is_tables(value) => {
            let entries = entries.iter().enumerate();
            let values = entries.flat_map(|(at, entry)| leaves(&format!("{key}[{at}]"), entry));
            values.collect()
        }
        value => vec![(key.to_owned(), value.clone())],
    }
}

/// Whether it is a list of tables.
pub fn is_tables(value: &Value) -> bool {
    let entries = value.as_array();
    entries.is_some_and(|entries| !entries.is_empty() && entries.iter().all(Value::is_table))
}
