//! Which records lack a key or a step.

use serde_json::Value;

use crate::law::EXPECTED;
use crate::meant::did_you_mean;
use crate::model::{KerjaSama, Kind, key};
use crate::registry::{Record, Registry};
use crate::schema::{FILE_KINDS, Key};
use crate::text::{Lang, Text, folded};

/// A key or table of documents that is asked for because it may be missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Lacking {
    /// Its path: `arsip.berkas`.
    pub path: String,
    /// What people call it.
    pub name: Text,
}

/// Why no key is meant.
#[derive(Clone, Debug, PartialEq)]
pub enum NoKey {
    /// Several keys are called so.
    Several(Vec<String>),
    /// None is; maybe this one was meant.
    None(Option<String>),
}

/// Columns that are called otherwise than their key.
const COLUMNS: [(&str, &str); 3] = [
    ("nomor", key!(daerah.nomor)),
    ("nomor_mitra", "mitra.nomor"),
    ("penandatangan", key!(daerah.penandatangan)),
];

impl Lacking {
    /// The key that is meant: a table, a path, the column of a list, what a key is
    /// called in its table if no other is, or what people call it.
    ///
    /// # Errors
    /// If none or several are called so.
    pub fn named(said: &str) -> Result<Lacking, NoKey> {
        let keys = FILE_KINDS
            .iter()
            .filter(|file| file.kind == Some(Kind::KerjaSama));
        let keys: Vec<&Key> = keys.flat_map(|file| file.keys()).collect();
        let words = said.trim().to_lowercase();
        let path = words.replace([' ', '-'], "_");
        let column = COLUMNS.iter().find(|(column, _)| *column == path);
        let path = column.map_or(path.as_str(), |(_, path)| path);
        let whole = keys.iter().find(|key| key.path == path);
        if let Some(key) = whole {
            return Ok(Lacking::of(key));
        }
        let called = |key: &&&Key| {
            let last = key.path.rsplit('.').next();
            let names = [Lang::Id, Lang::En].map(|lang| folded(key.name.get(lang)));
            last == Some(path) || names.contains(&folded(said.trim()))
        };
        let called: Vec<&&Key> = keys.iter().filter(called).collect();
        match called[..] {
            [key] => Ok(Lacking::of(key)),
            [] => {
                let paths = keys.iter().map(|key| key.path.as_str());
                Err(NoKey::None(did_you_mean(path, paths).map(str::to_owned)))
            }
            _ => Err(NoKey::Several(
                called.iter().map(|key| key.path.clone()).collect(),
            )),
        }
    }

    fn of(key: &Key) -> Lacking {
        Lacking {
            path: key.path.clone(),
            name: key.name.clone(),
        }
    }

    /// Whether a document lacks it, and the one above too where that carries it.
    pub(super) fn by(&self, registry: &Registry, record: &Record<KerjaSama>) -> bool {
        let inherited = EXPECTED.iter().filter(|entry| entry.inherited);
        let inherited = inherited
            .map(|entry| entry.key)
            .any(|key| self.path == key || self.path.starts_with(&format!("{key}.")));
        let above = registry.top(record).filter(|_| inherited);
        !self.stands_in(record) && above.is_none_or(|above| !self.stands_in(above))
    }

    fn stands_in(&self, record: &Record<KerjaSama>) -> bool {
        // A record that the format can hold, JSON can.
        let value = serde_json::to_value(&*record.data).unwrap_or_default();
        holds(&value, &mut self.path.split('.'))
    }
}

/// Whether something is recorded at the path below: in each entry of a list.
fn holds<'p>(value: &Value, path: &mut (impl Iterator<Item = &'p str> + Clone)) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => {
            !items.is_empty() && items.iter().all(|item| holds(item, &mut path.clone()))
        }
        Value::Object(table) => match path.next() {
            Some(key) => table.get(key).is_some_and(|value| holds(value, path)),
            None => table.values().any(|value| holds(value, path)),
        },
        Value::String(text) => !text.trim().is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}
