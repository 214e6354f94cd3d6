//! What two states of a record hold, key by key.

use toml::{Table, Value};

use crate::registry::{is_tables, leaves};
use crate::schema::{FileKind, Form};

/// A key that holds something else, or nothing any more. Of a table that came or
/// went whole, the table's own.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyChange {
    /// Where it stands: `mitra[0].nomor`; of what is gone, where it stood.
    pub key: String,
    /// What it held; none: it was not recorded.
    pub before: Option<Value>,
    /// What it holds; none: it is not recorded any more.
    pub after: Option<Value>,
}

impl KeyChange {
    /// The table that came or went whole, if it is one.
    pub fn table(&self) -> Option<&Table> {
        match (&self.before, &self.after) {
            (None, Some(Value::Table(table))) | (Some(Value::Table(table)), None) => Some(table),
            _ => None,
        }
    }

    /// The change as those of single values: those in a table that came or went.
    pub fn leaves(&self) -> Vec<KeyChange> {
        if self.table().is_none() {
            return vec![self.clone()];
        }
        let values = |value: &Option<Value>| {
            let value = value.as_ref();
            value.map_or_else(Vec::new, |value| leaves(&self.key, value))
        };
        let gone = values(&self.before)
            .into_iter()
            .map(|(key, value)| KeyChange {
                key,
                before: Some(value),
                after: None,
            });
        let come = values(&self.after)
            .into_iter()
            .map(|(key, value)| KeyChange {
                key,
                before: None,
                after: Some(value),
            });
        gone.chain(come).collect()
    }
}

/// The keys that differ, in the order of the model, unknown ones last.
pub fn changes(file: &FileKind, before: &Table, after: &Table) -> Vec<KeyChange> {
    let mut changes = Vec::new();
    let mut walk = Walk {
        file,
        changes: &mut changes,
    };
    walk.tables("", "", before, after);
    changes
}

struct Walk<'a> {
    file: &'a FileKind,
    changes: &'a mut Vec<KeyChange>,
}

impl Walk<'_> {
    /// Compares two tables; `path` is theirs in the model, `key` with the places of
    /// lists.
    fn tables(&mut self, path: &str, key: &str, before: &Table, after: &Table) {
        let known: Vec<&str> = self.file.keys_in(path).map(|key| key.word()).collect();
        let unknown = before
            .keys()
            .chain(after.keys().filter(|word| !before.contains_key(*word)));
        let unknown = unknown
            .map(String::as_str)
            .filter(|word| !known.contains(word));
        let words: Vec<&str> = known.iter().copied().chain(unknown).collect();
        for word in words {
            let below = |above: &str| match above {
                "" => word.to_owned(),
                above => format!("{above}.{word}"),
            };
            self.values(&below(path), &below(key), before.get(word), after.get(word));
        }
    }

    fn values(&mut self, path: &str, key: &str, before: Option<&Value>, after: Option<&Value>) {
        let is_list = |value: Option<&Value>| value.is_none_or(is_tables);
        match (before, after) {
            (Some(Value::Table(before)), Some(Value::Table(after))) => {
                self.tables(path, key, before, after);
            }
            _ if (before.is_some() || after.is_some()) && is_list(before) && is_list(after) => {
                let entries = |value: Option<&Value>| -> Vec<Value> {
                    value.and_then(Value::as_array).cloned().unwrap_or_default()
                };
                self.lists(path, key, &entries(before), &entries(after));
            }
            _ if before != after => self.changes.push(KeyChange {
                key: key.to_owned(),
                before: before.cloned(),
                after: after.cloned(),
            }),
            _ => {}
        }
    }

    /// Compares two lists of tables: what is the same stays, then what is known by
    /// the same value is one, then what stands at the same place among the rest
    /// where such a table is known by nothing; what is left over came or went.
    fn lists(&mut self, path: &str, key: &str, before: &[Value], after: &[Value]) {
        let known_by = self.known_by(path);
        let mut was: Vec<Option<&Value>> = before.iter().map(Some).collect();
        let mut partner: Vec<Option<usize>> = vec![None; after.len()];
        let mut pair = |same: &dyn Fn(&Value, &Value) -> bool| {
            for (at, now) in after.iter().enumerate() {
                if partner[at].is_none() {
                    let found = was
                        .iter()
                        .position(|then| then.is_some_and(|then| same(then, now)));
                    if let Some(found) = found {
                        was[found] = None;
                        partner[at] = Some(found);
                    }
                }
            }
        };
        pair(&|then, now| then == now);
        match &known_by {
            Some(word) => {
                pair(&|then, now| then.get(word).is_some() && then.get(word) == now.get(word))
            }
            None => pair(&|_, _| true),
        }
        for (at, gone) in was.iter().enumerate() {
            if let Some(gone) = gone {
                self.changes.push(KeyChange {
                    key: format!("{key}[{at}]"),
                    before: Some((*gone).clone()),
                    after: None,
                });
            }
        }
        for (at, now) in after.iter().enumerate() {
            let here = format!("{key}[{at}]");
            match partner[at].map(|then| &before[then]) {
                Some(Value::Table(then)) => {
                    if let Value::Table(now) = now {
                        self.tables(path, &here, then, now);
                    }
                }
                _ => self.changes.push(KeyChange {
                    key: here,
                    before: None,
                    after: Some(now.clone()),
                }),
            }
        }
    }

    /// The key by which a table of a list is known: the first that it must have.
    fn known_by(&self, path: &str) -> Option<String> {
        let mut keys = self.file.keys_in(path);
        let key = keys.find(|key| key.is_required && key.form != Form::Table);
        key.map(|key| key.word().to_owned())
    }
}
