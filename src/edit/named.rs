//! What the text of a record names: ids of other records and offices, and names in its
//! words.

use toml_edit::{Item, Table, Value};

use super::RecordText;
use crate::model::Names;

impl RecordText {
    /// The keys at which an id stands as that of such a thing: `mitra[1].id`.
    pub fn naming(&mut self, what: Names, id: &str) -> Vec<String> {
        self.rename(what, id, id)
    }

    /// Writes another id wherever an id stands as that of such a thing; the keys.
    pub fn rename(&mut self, what: Names, old: &str, new: &str) -> Vec<String> {
        let kind = self.kind;
        let mut keys = Vec::new();
        each_text(&mut self.document, |path, value| {
            let names = kind.key(path).and_then(|key| key.names);
            if names == Some(what) && value.as_str() == Some(old) {
                if old != new {
                    put(value, new);
                }
                keys.push(path.to_owned());
            }
        });
        keys
    }

    /// Writes another name wherever a name stands in a text, as words of their own; the
    /// keys.
    pub fn reword(&mut self, old: &str, new: &str) -> Vec<String> {
        let mut keys = Vec::new();
        each_text(&mut self.document, |path, value| {
            let reworded = value.as_str().and_then(|text| reworded(text, old, new));
            if let Some(text) = reworded {
                put(value, &text);
                keys.push(path.to_owned());
            }
        });
        keys
    }
}

/// Another text in the place of one, with what is written around it.
fn put(value: &mut Value, text: &str) {
    let decor = value.decor().clone();
    *value = text.into();
    *value.decor_mut() = decor;
}

/// A text with one name in the place of another; none if it does not have that.
fn reworded(text: &str, old: &str, new: &str) -> Option<String> {
    let mut done = String::new();
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find(old).filter(|_| !old.is_empty()) {
        let (before, behind) = (&rest[..at], &rest[at + old.len()..]);
        let before_it = before
            .chars()
            .next_back()
            .or_else(|| done.chars().next_back());
        let is_apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        let whole = is_apart(before_it) && is_apart(behind.chars().next());
        done.push_str(before);
        done.push_str(if whole { new } else { old });
        found |= whole;
        rest = behind;
    }
    done.push_str(rest);
    found.then_some(done)
}

/// Sees every text of a record, with its path.
fn each_text(document: &mut Table, mut see: impl FnMut(&str, &mut Value)) {
    in_table(document, "", &mut see);
}

type See<'s> = dyn FnMut(&str, &mut Value) + 's;

fn below(above: &str, name: &str) -> String {
    match above {
        "" => name.to_owned(),
        above => format!("{above}.{name}"),
    }
}

fn in_table(table: &mut Table, above: &str, see: &mut See<'_>) {
    for (key, item) in table.iter_mut() {
        let path = below(above, key.get());
        match item {
            Item::Value(value) => in_value(value, &path, see),
            Item::Table(table) => in_table(table, &path, see),
            Item::ArrayOfTables(tables) => {
                for (at, table) in tables.iter_mut().enumerate() {
                    in_table(table, &format!("{path}[{at}]"), see);
                }
            }
            Item::None => {}
        }
    }
}

fn in_value(value: &mut Value, path: &str, see: &mut See<'_>) {
    match value {
        Value::String(_) => see(path, value),
        Value::Array(members) => {
            for (at, member) in members.iter_mut().enumerate() {
                in_value(member, &format!("{path}[{at}]"), see);
            }
        }
        Value::InlineTable(table) => {
            for (key, value) in table.iter_mut() {
                in_value(value, &below(path, key.get()), see);
            }
        }
        _ => {}
    }
}
