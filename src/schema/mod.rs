//! What the model says of itself: JSON Schemas of the records for editors, with
//! descriptions in either language, and every key with its name and meaning.

mod keys;
mod paste;
mod said;
mod shape;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub use paste::{below, header, lines, to_paste};

pub use said::{said, word_name};

pub use keys::{Form, Holds, Key, Vocabulary, Word, key, name, without_places};

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use crate::model::{KerjaSama, Kind, KsdToml, Mitra, Potensi, Tkksd};
use crate::text::{Lang, Text};

/// A kind of file that has a schema.
pub struct FileKind {
    /// What `ksd schema` calls it.
    pub name: &'static str,
    /// Its files, below the register.
    pub glob: &'static str,
    /// The kind of record that they hold; none: `ksd.toml`.
    pub kind: Option<Kind>,
    generate: fn() -> Schema,
    /// Made once, when somebody asks.
    keys: LazyLock<keys::Keys>,
}

/// The kinds of files of a register.
pub static FILE_KINDS: [FileKind; 5] = [
    FileKind {
        name: "kerja-sama",
        glob: "kerja-sama/**/*.toml",
        kind: Some(Kind::KerjaSama),
        generate: generate::<KerjaSama>,
        keys: LazyLock::new(|| keys::Keys::of(types(generate::<KerjaSama>))),
    },
    FileKind {
        name: "potensi",
        glob: "potensi/**/*.toml",
        kind: Some(Kind::Potensi),
        generate: generate::<Potensi>,
        keys: LazyLock::new(|| keys::Keys::of(types(generate::<Potensi>))),
    },
    FileKind {
        name: "mitra",
        glob: "mitra/**/*.toml",
        kind: Some(Kind::Mitra),
        generate: generate::<Mitra>,
        keys: LazyLock::new(|| keys::Keys::of(types(generate::<Mitra>))),
    },
    FileKind {
        name: "tkksd",
        glob: "tkksd/**/*.toml",
        kind: Some(Kind::Tkksd),
        generate: generate::<Tkksd>,
        keys: LazyLock::new(|| keys::Keys::of(types(generate::<Tkksd>))),
    },
    FileKind {
        name: "ksd",
        glob: "ksd.toml",
        kind: None,
        generate: generate::<KsdToml>,
        keys: LazyLock::new(|| keys::Keys::of(types(generate::<KsdToml>))),
    },
];

impl FileKind {
    /// The kind of that name.
    pub fn named(name: &str) -> Option<&'static FileKind> {
        FILE_KINDS.iter().find(|kind| kind.name == name)
    }

    /// The files of a kind of record; of none, `ksd.toml`.
    pub fn of(kind: Option<Kind>) -> Option<&'static FileKind> {
        FILE_KINDS.iter().find(|file| file.kind == kind)
    }

    /// The keys that stand in a table, or of the file itself (`""`).
    pub fn keys_in<'k>(&'k self, table: &'k str) -> impl Iterator<Item = &'k Key> {
        self.keys.in_table(table)
    }

    /// The schema as JSON, with its descriptions in one language.
    pub fn schema(&self, lang: Lang) -> String {
        let mut types = self.types();
        for (_, schema) in &mut types {
            keys::translate(schema, lang);
        }
        let definitions: BTreeMap<String, Value> = types.iter().cloned().collect();
        let root = types.pop().map_or(Value::Null, |(_, root)| root);
        let mut schema = json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": self.name,
        });
        let mut shaped = shape::shape(root, &definitions);
        shape::list_meanings(&mut shaped);
        if let (Some(schema), Value::Object(mut shaped)) = (schema.as_object_mut(), shaped) {
            schema.append(&mut shaped);
        }
        format!("{schema:#}\n")
    }

    /// The types that the schema is made of, by name, as the model has them;
    /// the file's own type is the last.
    fn types(&self) -> Vec<(String, Value)> {
        types(self.generate)
    }

    /// What such a file is.
    pub fn about(&self) -> &Text {
        &self.keys.about
    }

    /// The key at a path, with or without the places of lists.
    pub fn key(&self, path: &str) -> Option<&Key> {
        self.keys.get(path)
    }

    /// The place among [`FileKind::keys`] of the key at a path, with or without the places
    /// of lists.
    pub fn place(&self, path: &str) -> Option<usize> {
        self.keys.place(path)
    }

    /// Its keys, each after the table that it stands in.
    pub fn keys(&self) -> &[Key] {
        &self.keys.all
    }
}

fn types(generate: fn() -> Schema) -> Vec<(String, Value)> {
    let mut root = generate().to_value();
    let mut take = |key: &str| root.as_object_mut().and_then(|root| root.shift_remove(key));
    let definitions = take("definitions");
    take("$schema");
    let name = take("title");
    let name = name.as_ref().and_then(Value::as_str).unwrap_or_default();
    let mut types: Vec<(String, Value)> = match definitions {
        Some(Value::Object(types)) => types.into_iter().collect(),
        _ => Vec::new(),
    };
    types.push((name.to_owned(), root));
    types
}

/// The words of a vocabulary, with what they mean.
pub fn vocabulary<T: JsonSchema>() -> Option<Vocabulary> {
    keys::vocabulary(generate::<T>().as_value())
}

/// The schema as schemars makes it, before its own rewriting for draft 7.
fn generate<T: JsonSchema>() -> Schema {
    let mut settings = SchemaSettings::draft07();
    settings.transforms.clear();
    settings.into_generator().into_root_schema_for::<T>()
}
