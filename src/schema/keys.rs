//! What a key means and what people call it, read from the model's own fields.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::FILE_KINDS;
use crate::model::{Day, Expected, Kind, Names, Words};
use crate::text::{Lang, Text};

/// A key of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Its path, without the places of lists: `mitra.nomor`.
    pub path: String,
    /// What people call it, as inside a sentence; with a capital where it
    /// stands alone.
    pub name: Text,
    /// What it means: a sentence.
    pub meaning: Text,
    /// What happened on its day, of a date of a document.
    pub day: Option<Day>,
    /// What it names, of an id, or of a list of them.
    pub names: Option<Names>,
    /// What it holds.
    pub holds: Holds,
    /// The form of its value, or of each in its list.
    pub form: Form,
    /// What a text of a form of its own is: a period, a duration.
    pub written: Option<Expected>,
    /// Whether it holds a list.
    pub is_list: bool,
    /// Whether its table must have it.
    pub is_required: bool,
}

impl Key {
    /// The path of the table that it stands in; of the file itself, nothing.
    pub fn table(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(table, _)| table)
    }

    /// Its name in its table, as it is written.
    pub fn word(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }
}

/// The form of a value in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A text, or a word.
    Text,
    /// A native date.
    Date,
    /// A whole number.
    Whole,
    /// A number with or without a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A table.
    Table,
}

/// What a key holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Holds {
    /// A value of its own.
    Value,
    /// A table, or a list of them; and what such a table is.
    Table(Text),
    /// A word of a vocabulary, or a list of them.
    Words(Vocabulary),
}

/// The words that a key may have as its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Vocabulary {
    /// What they tell.
    pub about: Text,
    /// The words, in their order.
    pub words: Vec<Word>,
}

impl Vocabulary {
    /// What people call a word, as inside a sentence.
    pub fn name_of(&self, word: &str) -> Option<Text> {
        let mut words = self.words.iter();
        let word = words.find(|one| one.word == word)?;
        Some(word.name.clone())
    }
}

/// A word that a key may have as its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// As it is written in records.
    pub word: String,
    /// What people call it, as inside a sentence.
    pub name: Text,
    /// What it means: a sentence.
    pub meaning: Text,
}

/// The keys of a kind of file, each after the table that it stands in, as the
/// model has them.
pub(super) struct Keys {
    pub about: Text,
    pub all: Vec<Key>,
    by_path: HashMap<String, usize>,
    by_table: HashMap<String, Vec<usize>>,
}

impl Keys {
    /// From the types of a kind of file, the file's own last.
    pub fn of(mut types: Vec<(String, Value)>) -> Keys {
        let root = types.pop().map_or(Value::Null, |(_, root)| root);
        let mut walk = Walk {
            types: types.into_iter().collect(),
            all: Vec::new(),
        };
        walk.table(&root, None);
        let paths = walk.all.iter().enumerate();
        let mut by_table: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, key) in paths.clone() {
            by_table.entry(key.table().to_owned()).or_default().push(at);
        }
        Keys {
            by_table,
            about: about(&root),
            by_path: paths.map(|(at, key)| (key.path.clone(), at)).collect(),
            all: walk.all,
        }
    }

    /// The key at a path, with or without the places of lists.
    pub fn in_table(&self, table: &str) -> impl Iterator<Item = &Key> {
        let places = self.by_table.get(table);
        places.into_iter().flatten().map(|&at| &self.all[at])
    }

    /// The key at a path.
    pub fn get(&self, path: &str) -> Option<&Key> {
        self.place(path).map(|at| &self.all[at])
    }

    /// The place of that key among all.
    pub fn place(&self, path: &str) -> Option<usize> {
        let at = match path.contains('[') {
            false => self.by_path.get(path),
            true => self.by_path.get(&without_places(path)),
        };
        at.copied()
    }
}

/// A key of a record, or of `ksd.toml` where no kind is named, by its path with
/// or without the places of lists (`mitra[0].nomor`, `mitra.nomor`).
pub fn key(kind: impl Into<Option<Kind>>, path: &str) -> Option<&'static Key> {
    let kind = kind.into();
    let kind = FILE_KINDS.iter().find(|file| file.kind == kind)?;
    kind.keys.get(path)
}

/// What people call a key, as inside a sentence; a path that the model does not
/// have is called by itself.
pub fn name(kind: impl Into<Option<Kind>>, path: &str) -> Text {
    let named = key(kind, path).map(|key| key.name.clone());
    named.unwrap_or_else(|| Text::same(path))
}

/// `mitra.nomor` from `mitra[0].nomor`.
pub fn without_places(path: &str) -> String {
    let parts = path.split('[');
    let parts = parts.map(|part| part.split_once(']').map_or(part, |(_, after)| after));
    parts.collect()
}

/// What a schema says of itself beside the keys of JSON Schema: the meaning in
/// Indonesian and the words of the key.
pub(super) fn words(schema: &Value) -> Option<Words> {
    serde_json::from_value(schema.get("x-key")?.clone()).ok()
}

struct Walk {
    types: BTreeMap<String, Value>,
    all: Vec<Key>,
}

impl Walk {
    fn table(&mut self, table: &Value, above: Option<&Key>) {
        let Some(keys) = table.get("properties").and_then(Value::as_object) else {
            return;
        };
        let required = table.get("required").and_then(Value::as_array);
        let required: Vec<&str> = required
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for (name, schema) in keys {
            let Some(words) = words(schema) else {
                continue;
            };
            let path = match above {
                None => name.clone(),
                Some(above) => format!("{}.{name}", above.path),
            };
            // The day of a table is that of its `tanggal`.
            let days = above.and_then(|above| above.day.clone());
            let of = self.resolved(schema);
            let key = Key {
                path,
                name: within(&words.name, above),
                meaning: Text::woven(words.meaning, description(schema)),
                day: words.day.or(days.filter(|_| name == "tanggal")),
                names: words.names,
                holds: holds(&of),
                form: form(&of),
                written: of
                    .get("x-form")
                    .and_then(Value::as_str)
                    .and_then(|form| form.parse().ok()),
                is_list: self.is_list(schema),
                is_required: required.contains(&name.as_str()),
            };
            self.all.push(key.clone());
            self.table(&of, Some(&key));
        }
    }

    /// Whether a key holds a list: behind a reference, where it is recorded.
    fn is_list(&self, schema: &Value) -> bool {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or_default();
            return self
                .types
                .get(name)
                .is_some_and(|schema| self.is_list(schema));
        }
        let choices = schema.get("anyOf").and_then(Value::as_array);
        let choice = choices.and_then(|choices| choices.first());
        schema.get("items").is_some() || choice.is_some_and(|choice| self.is_list(choice))
    }

    /// What a key holds: behind a reference, in a list, where it is recorded.
    fn resolved(&self, schema: &Value) -> Value {
        let inner = |schema: &Value| {
            let choices = schema.get("anyOf").and_then(Value::as_array);
            let choice = choices.and_then(|choices| choices.first());
            choice.or(schema.get("items")).cloned()
        };
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or_default();
            return self.types.get(name).cloned().unwrap_or_default();
        }
        inner(schema).map_or_else(|| schema.clone(), |inner| self.resolved(&inner))
    }
}

/// The form of a value in a file, from its schema.
fn form(schema: &Value) -> Form {
    // What may be absent is told as one of two types, the other being `null`.
    let said = |key: &str| {
        let said = schema.get(key)?;
        let first = said.as_array().and_then(|types| types.first());
        first.unwrap_or(said).as_str()
    };
    if schema.get("properties").is_some() {
        return Form::Table;
    }
    match (said("type"), said("format")) {
        (Some("boolean"), _) => Form::Boolean,
        (Some("integer"), _) => Form::Whole,
        (Some("number"), _) => Form::Number,
        (_, Some("date")) => Form::Date,
        _ => Form::Text,
    }
}

/// The name of a key in its table.
fn within(name: &Text, above: Option<&Key>) -> Text {
    Text::each(|lang| {
        let table = above.map_or("", |above| above.name.get(lang));
        name.get(lang).replace("{}", table)
    })
}

fn holds(schema: &Value) -> Holds {
    if schema.get("properties").is_some() {
        return Holds::Table(about(schema));
    }
    vocabulary(schema).map_or(Holds::Value, Holds::Words)
}

fn about(schema: &Value) -> Text {
    let id = schema.get("x-id").and_then(Value::as_str);
    Text::woven(id.unwrap_or_default().to_owned(), description(schema))
}

/// The words of a vocabulary, from its schema.
pub(super) fn vocabulary(schema: &Value) -> Option<Vocabulary> {
    let choices = schema.get("oneOf")?.as_array()?;
    let word = |choice: &Value| {
        Some(Word {
            word: choice.get("const")?.as_str()?.to_owned(),
            name: serde_json::from_value(choice.get("x-name")?.clone()).ok()?,
            meaning: about(choice),
        })
    };
    Some(Vocabulary {
        about: about(schema),
        words: choices.iter().filter_map(word).collect(),
    })
}

/// A doc comment breaks its lines where the code does.
fn description(schema: &Value) -> String {
    let said = schema.get("description").and_then(Value::as_str);
    said.unwrap_or_default().replace('\n', " ")
}

/// Lays the Indonesian meanings over the English ones, and takes away what
/// editors have no use for.
pub(super) fn translate(schema: &mut Value, lang: Lang) {
    match schema {
        Value::Object(fields) => {
            let meaning = meaning(fields);
            if let (Lang::Id, Some(meaning)) = (lang, meaning) {
                fields.insert("description".to_owned(), meaning);
            }
            fields.shift_remove("x-name");
            fields.shift_remove("x-form");
            fields.values_mut().for_each(|value| translate(value, lang));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| translate(item, lang)),
        _ => {}
    }
}

fn meaning(fields: &mut Map<String, Value>) -> Option<Value> {
    let key = fields.shift_remove("x-key");
    let key = key.and_then(|key| key.get("meaning").cloned());
    key.or(fields.shift_remove("x-id"))
}
