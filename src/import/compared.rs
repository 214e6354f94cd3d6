//! What a row says otherwise than the record that is here already.

use toml::Value;

use super::columns::Column;
use super::draft::{Note, Weight};
use super::synonyms::PARTNERS;
use crate::model::{Kind, key};
use crate::registry::{Registry, leaves, same_name};
use crate::schema;
use crate::text;
use crate::text::{Lang, Text};

/// What stands otherwise in the register, of the keys that the list has columns for. The
/// names by which a record is found may be written in many ways, and parties may stand in
/// another order: these are left.
pub(super) fn differences(
    registry: &Registry,
    columns: &[Column],
    (kind, id): (Kind, &str),
    text: &str,
) -> Vec<Note> {
    let Some(file) = registry.file_of(kind, id) else {
        return Vec::new();
    };
    let said: toml::Table = text.parse().unwrap_or_default();
    let here = registry.written(&registry.shown(&file));
    let is_name = |key: &str| [key!(judul), key!(Mitra: nama)].contains(&key);
    let told = leaves("", &Value::Table(said));
    let told = told
        .into_iter()
        .filter(|(key, value)| !is_name(key) && !key.contains('[') && !value.is_array());
    let differing = told.filter_map(|(key, value)| {
        let mut columns = columns.iter();
        let column = columns.find(|one| one.meaning.as_deref() == Some(key.as_str()))?;
        let now = here.get(&key)?;
        let said = schema::said(Some(kind), &key, &value);
        let now = schema::said(Some(kind), &key, now);
        if same_name(said.get(Lang::Id)) == same_name(now.get(Lang::Id)) {
            return None;
        }
        Some(Note {
            column: Some(column.at),
            weight: Weight::Look,
            text: text!(
                "{name} dari `{id}` di register \"{now}\", menurut daftar \"{said}\"; yang di register \
                 dibiarkan",
                "the {name} of `{id}` is \"{now}\" in the register, \"{said}\" by the list; that of the \
                 register is left",
                name = schema::name(kind, &key),
                id,
                now,
                said
            ),
        })
    });
    differing.collect()
}

/// What a row changes in its record, key by key.
pub(super) fn changes(columns: &[Column], kind: Kind, before: &str, after: &str) -> Vec<Note> {
    let read = |text: &str| {
        let table: toml::Table = text.parse().unwrap_or_default();
        leaves("", &Value::Table(table))
    };
    let (before, after) = (read(before), read(after));
    let of = |all: &[(String, Value)], key: &str| {
        let mut all = all.iter();
        all.find(|(path, _)| path == key)
            .map(|(_, value)| value.clone())
    };
    let gone = before.iter().filter(|(key, _)| of(&after, key).is_none());
    let keys = gone.chain(&after).map(|(key, _)| key.as_str());
    let differing = keys.filter_map(|key| {
        let (then, now) = (of(&before, key), of(&after, key));
        if then == now {
            return None;
        }
        let said = |value: Option<Value>, none: Text| {
            value.map_or(none, |value| schema::said(Some(kind), key, &value))
        };
        let meaning = match key.starts_with("mitra[") && key.ends_with("].id") {
            true => PARTNERS,
            false => key,
        };
        let column = columns
            .iter()
            .find(|one| one.meaning.as_deref() == Some(meaning));
        Some(Note {
            column: column.map(|one| one.at),
            weight: Weight::Look,
            text: text!(
                "{name}: {then} menjadi {now}",
                "the {name}: {then} becomes {now}",
                name = schema::name(kind, key),
                then = said(then, Text::fixed("tidak tercatat", "not recorded")),
                now = said(
                    now,
                    Text::fixed(
                        "tidak tercatat, sebab kosong di daftar",
                        "not recorded, for the list is empty there",
                    )
                )
            ),
        })
    });
    differing.collect()
}
