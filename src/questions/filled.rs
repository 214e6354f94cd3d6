//! A record that lacks what it must have, looked at nevertheless.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::Facts;
use super::form::Form;
use crate::edit::Operation;
use crate::registry::OpenError;
use crate::schema::{Form as Shape, Holds, Key};

impl<'r> Form<'r> {
    /// What is known of the record so far. What it must have and has not yet is taken
    /// for something, so that the rest can be looked at.
    ///
    /// # Errors
    /// If the register cannot be read, or an answer cannot be recorded.
    pub fn facts(&self) -> Result<Facts<'r>, OpenError> {
        let text = self.text().unwrap_or_default();
        let record = toml::from_str(&text).unwrap_or_default();
        let made = self.kept.made.iter();
        let mut planned: BTreeMap<String, Option<String>> = made
            .map(|(file, text)| (file.clone(), Some(text.clone())))
            .collect();
        planned.insert(self.file(), Some(self.filled(&text)));
        Ok(Facts {
            registry: self.registry,
            around: self.registry.around(planned)?,
            id: self.id(),
            record,
            expected: OnceCell::new(),
        })
    }

    /// Whether all words that the record must have are said, so that it can be judged.
    pub fn can_be_judged(&self) -> bool {
        let text = self.text().unwrap_or_default();
        let record: toml::Table = toml::from_str(&text).unwrap_or_default();
        let mut words = self
            .file_kind
            .keys_in("")
            .filter(|key| key.is_required && matches!(key.holds, Holds::Words(_)) && !key.is_list);
        words.all(|key| record.contains_key(key.word()))
    }

    /// The text with something in the place of each key that must be there.
    fn filled(&self, text: &str) -> String {
        let Ok(mut record) = self.read(text) else {
            return text.to_owned();
        };
        let known: toml::Table = toml::from_str(text).unwrap_or_default();
        let required = |table: &str| {
            let keys = self.file_kind.keys_in(table).filter(|key| key.is_required);
            keys.map(|key| key.path.clone()).collect::<Vec<String>>()
        };
        let mut lacking: Vec<String> = Vec::new();
        for path in required("")
            .into_iter()
            .filter(|path| !known.contains_key(path))
        {
            let is_table = |key: &&Key| key.form == Shape::Table;
            match self.file_kind.key(&path).filter(is_table) {
                Some(key) => lacking.extend(required(&key.path)),
                None => lacking.push(path),
            }
        }
        for (name, value) in &known {
            let tables = value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(toml::Value::as_table);
            for (at, table) in tables.enumerate() {
                for path in required(name) {
                    let word = path.rsplit('.').next().unwrap_or_default();
                    if !table.contains_key(word) {
                        lacking.push(format!("{name}[{at}].{word}"));
                    }
                }
            }
        }
        for path in lacking {
            let said = self.file_kind.key(&path).map(something).unwrap_or_default();
            let _ = record.apply(&Operation::Set { key: path, said });
        }
        record.written()
    }
}

/// Something that a key may hold.
fn something(key: &Key) -> String {
    let said = match (key.form, &key.holds) {
        (_, Holds::Words(words)) => words.words.first().map_or("-", |word| &word.word),
        (Shape::Date, _) => "2024-01-01",
        (Shape::Whole | Shape::Number, _) => "1",
        (Shape::Boolean, _) => "ya",
        _ if key.written.is_some() => "2024-S1",
        _ => "-",
    };
    said.to_owned()
}
