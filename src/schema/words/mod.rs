//! The descriptions in Indonesian: of every type, key and word of the model.
//! (In English they are the model's own doc comments.)

mod ksd_toml;
mod langkah;
mod luar_negeri;
mod mitra;
mod naskah;
mod pilihan;
mod potensi;
mod tahapan;
mod urusan;

use serde_json::Value;

/// A type of the model in Indonesian.
struct Words {
    /// Its name in the model.
    of: &'static str,
    /// What it is.
    is: &'static str,
    /// Its keys, or the words that it may be, and what they mean.
    has: &'static [(&'static str, &'static str)],
}

const TABLES: [&[Words]; 9] = [
    naskah::WORDS,
    langkah::WORDS,
    luar_negeri::WORDS,
    potensi::WORDS,
    mitra::WORDS,
    ksd_toml::WORDS,
    tahapan::WORDS,
    pilihan::WORDS,
    urusan::WORDS,
];

/// Lays the Indonesian descriptions over the schema of a type.
pub(super) fn translate(name: &str, schema: &mut Value) {
    let Some(words) = TABLES.into_iter().flatten().find(|words| words.of == name) else {
        return;
    };
    schema["description"] = words.is.into();
    for (key, described) in parts(schema) {
        if let Some((_, meaning)) = words.has.iter().find(|(of, _)| *of == key) {
            described["description"] = (*meaning).into();
        }
    }
}

/// The keys of a table, or the words of a vocabulary, with their schemas.
fn parts(schema: &mut Value) -> Vec<(String, &mut Value)> {
    let word_of = |choice: &Value| Some(choice.get("const")?.as_str()?.to_owned());
    if schema.get("oneOf").is_some() {
        let choices = schema["oneOf"].as_array_mut().into_iter().flatten();
        return choices
            .filter_map(|choice| Some((word_of(choice)?, choice)))
            .collect();
    }
    let keys = schema.get_mut("properties").and_then(Value::as_object_mut);
    keys.into_iter()
        .flatten()
        .map(|(key, schema)| (key.clone(), schema))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::schema::FILE_KINDS;

    #[test]
    fn everything_is_described_once_and_nothing_else_is() {
        let mut wanted = BTreeSet::new();
        for (name, mut schema) in FILE_KINDS.iter().flat_map(|kind| kind.types()) {
            let keys: Vec<String> = parts(&mut schema).into_iter().map(|(key, _)| key).collect();
            wanted.insert(name.clone());
            wanted.extend(keys.into_iter().map(|key| format!("{name}.{key}")));
        }
        let mut given = BTreeSet::new();
        for words in TABLES.into_iter().flatten() {
            let keys = words
                .has
                .iter()
                .map(|(key, _)| format!("{}.{key}", words.of));
            for key in std::iter::once(words.of.to_owned()).chain(keys) {
                assert!(given.insert(key.clone()), "{key} is described twice");
            }
        }
        let missing: Vec<_> = wanted.difference(&given).collect();
        let left_over: Vec<_> = given.difference(&wanted).collect();
        assert!(
            missing.is_empty(),
            "not described in Indonesian: {missing:?}"
        );
        assert!(left_over.is_empty(), "not in the model: {left_over:?}");
    }
}
