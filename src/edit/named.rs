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

/// A text with one name in the place of another; none if it does not have that, or has
/// the other one already.
fn reworded(text: &str, old: &str, new: &str) -> Option<String> {
    if old.is_empty() {
        return None;
    }
    let is_apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let mut done = String::new();
    let (mut from, mut found) = (0, false);
    for (at, _) in text.match_indices(old) {
        let (before, behind) = (&text[..at], &text[at + old.len()..]);
        let whole = is_apart(before.chars().next_back()) && is_apart(behind.chars().next());
        let is_new = new.match_indices(old).any(|(within, _)| {
            let start = at.checked_sub(within);
            start.is_some_and(|start| text.get(start..).is_some_and(|text| text.starts_with(new)))
        });
        let put = match whole && !is_new {
            true => after_office(before, old, new),
            false => old,
        };
        done.push_str(&text[from..at]);
        done.push_str(put);
        found |= put != old;
        from = at + old.len();
    }
    done.push_str(&text[from..]);
    found.then_some(done)
}

/// The new name as it stands there: in "Wali Kota Samarinda" the office has a word of
/// the name, and nothing comes between.
fn after_office<'n>(before: &str, old: &'n str, new: &'n str) -> &'n str {
    const CITY: &str = "Kota ";
    match old.starts_with(CITY) && before.ends_with("Wali ") {
        true => new.find(CITY).map_or(old, |at| &new[at..]),
        false => new,
    }
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
