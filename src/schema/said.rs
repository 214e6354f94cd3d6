//! What stands at a key, as people read it.

use toml::Value;

use super::{Holds, key};
use crate::model::{Date, Kind};
use crate::text;
use crate::text::{Text, counted, grouped};

/// What a key of a record (of `ksd.toml`, where no kind is named) holds, as people
/// read it: days in words, words of the vocabulary by their names.
pub fn said(kind: Option<Kind>, path: &str, value: &Value) -> Text {
    match value {
        Value::Boolean(true) => Text::fixed("ya", "yes"),
        Value::Boolean(false) => Text::fixed("tidak", "no"),
        Value::String(empty) if empty.is_empty() => Text::fixed("kosong", "empty"),
        Value::String(word) => word_name(kind, path, word).unwrap_or(Text::same(word.as_str())),
        Value::Integer(year @ 1900..=2100) => Text::same(year.to_string()),
        Value::Integer(number) => Text::each(|lang| grouped((*number).into(), lang)),
        Value::Float(number) => Text::same(number.to_string()),
        Value::Datetime(day) => {
            let date = day.to_string().parse::<Date>();
            date.map_or_else(|_| Text::same(day.to_string()), |date| Text::of(&date))
        }
        Value::Array(entries) if entries.is_empty() => {
            Text::fixed("daftar kosong", "an empty list")
        }
        Value::Array(entries) if entries.iter().all(Value::is_table) => {
            counted(entries.len(), "butir", "entry", "entries")
        }
        Value::Array(entries) => {
            let said: Vec<Text> = entries.iter().map(|one| said(kind, path, one)).collect();
            Text::listed(&said)
        }
        Value::Table(table) if table.is_empty() => Text::fixed("tabel kosong", "an empty table"),
        Value::Table(table) => text!(
            "tabel dengan {keys}",
            "a table with {keys}",
            keys = table.keys().cloned().collect::<Vec<_>>().join(", ")
        ),
    }
}

/// What people call a word of the vocabulary that a key has.
pub fn word_name(kind: Option<Kind>, path: &str, word: &str) -> Option<Text> {
    match &key(kind, path)?.holds {
        Holds::Words(vocabulary) => vocabulary.name_of(word),
        _ => None,
    }
}
