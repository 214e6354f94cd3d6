//! What is to be recorded, as options of commands that write: each question has its
//! twin here.

use std::collections::BTreeSet;

use clap::Args;

use super::context::Problem;
use super::language::say;
use crate::edit::{Operation, RecordText};
use crate::model::{Date, Kind, key};
use crate::registry::{Named, Registry};
use crate::schema::FileKind;
use crate::text;
use crate::text::Text;

/// What is to be recorded.
#[derive(Args)]
pub(super) struct Operations {
    #[arg(
        long, value_name = say("KUNCI=NILAI", "KEY=VALUE"), value_parser = pair,
        help = say("Beri kunci nilai ini; boleh beberapa kali", "Give the key this value; may be given several times"),
    )]
    set: Vec<(String, String)>,
    #[arg(
        long, value_name = say("KUNCI=NILAI", "KEY=VALUE"), value_parser = pair,
        help = say("Tambahkan nilai ini pada daftar", "Add this value to the list"),
    )]
    append: Vec<(String, String)>,
    #[arg(
        long, value_name = say("TABEL", "TABLE"),
        help = say(
            "Tambahkan tabel, misalnya `evaluasi`; kunci sesudahnya dimaksudkan untuk tabel itu",
            "Add a table, for example `evaluasi`; keys of it are then meant for that one",
        ),
    )]
    add: Vec<String>,
    #[arg(
        long, value_name = say("KUNCI", "KEY"),
        help = say("Hapus kunci atau tabel ini", "Take this key or table away"),
    )]
    unset: Vec<String>,
}

/// `waktu.berakhir=9-5-2028`.
pub(super) fn pair(text: &str) -> Result<(String, String), NoPair> {
    let (key, value) = text.split_once('=').ok_or(NoPair)?;
    Ok((key.trim().to_owned(), value.trim().to_owned()))
}

#[derive(Debug)]
pub(super) struct NoPair;

impl std::fmt::Display for NoPair {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("KEY=VALUE")
    }
}

impl std::error::Error for NoPair {}

impl Operations {
    /// The day that a key is given, if it is one.
    pub fn day(&self, key: &str) -> Option<Date> {
        let mut given = self.set.iter().rev();
        let (_, said) = given.find(|(given, _)| given == key)?;
        Date::written(said)
    }

    /// What is to be done: first what goes, then new tables, then values.
    pub fn list(&self) -> Vec<Operation> {
        let unset = self
            .unset
            .iter()
            .map(|key| Operation::Unset { key: key.clone() });
        let add = self.add.iter().map(|table| Operation::Add {
            table: table.clone(),
        });
        let set = self.set.iter().map(|(key, said)| Operation::Set {
            key: key.clone(),
            said: said.clone(),
        });
        let append = self.append.iter().map(|(key, said)| Operation::Append {
            key: key.clone(),
            said: said.clone(),
        });
        unset.chain(add).chain(set).chain(append).collect()
    }
}

/// Does operations on the text of a record; what was said comes back in words.
///
/// # Errors
/// If one of them cannot be done.
pub(super) fn apply(
    record: &mut RecordText,
    kind: &FileKind,
    operations: &[Operation],
) -> Result<Vec<Text>, Problem> {
    let mut said = Vec::new();
    for operation in operations {
        let understood = record
            .apply(operation)
            .map_err(|refused| Problem(refused.0))?;
        let key = match operation {
            Operation::Set { key, .. } | Operation::Append { key, .. } => kind.key(key),
            _ => None,
        };
        if let (Some(key), Some(understood)) = (key, understood) {
            said.push(text!(
                "{name}: {words}",
                "{name}: {words}",
                name = key.name.clone(),
                words = understood.words
            ));
        }
    }
    Ok(said)
}

/// The keys that are given a value.
pub(super) fn keys(operations: &[Operation]) -> BTreeSet<String> {
    let keys = operations.iter().filter_map(|operation| match operation {
        Operation::Set { key, .. } | Operation::Append { key, .. } => Some(key.clone()),
        Operation::Unset { .. } | Operation::Add { .. } => None,
    });
    keys.collect()
}

/// Operations in which records and offices that are named by a person's words go by
/// their ids; what names none is left as it was said.
pub(super) fn by_ids(
    registry: &Registry,
    kind: Kind,
    operations: Vec<Operation>,
) -> Vec<Operation> {
    let named = |key: &str, said: &str| -> Option<String> {
        let (_, of) = NAMED.iter().find(|(path, _)| *path == bare(key))?;
        let id = |said: &str| match of {
            None => registry.office_named(said).map(str::to_owned),
            Some(of) => match registry.wholly_named(&[*of], said) {
                Named::One(_, id) => Some(id.to_owned()),
                Named::Several(_) | Named::None => None,
            },
        };
        let is_list = FileKind::of(Some(kind))?.key(key)?.is_list;
        match is_list {
            false => id(said),
            true => {
                let ids = said.split(',').map(|one| id(one.trim()));
                Some(ids.collect::<Option<Vec<String>>>()?.join(", "))
            }
        }
    };
    let by_id = |operation| match operation {
        Operation::Set { key, said } => {
            let said = named(&key, &said).unwrap_or(said);
            Operation::Set { key, said }
        }
        Operation::Append { key, said } => {
            let said = named(&key, &said).unwrap_or(said);
            Operation::Append { key, said }
        }
        other => other,
    };
    operations.into_iter().map(by_id).collect()
}

/// The keys that name a record of a kind, or an office (none).
const NAMED: [(&str, Option<Kind>); 8] = [
    (key!(pemrakarsa), None),
    (key!(perangkat_pelaksana), None),
    (key!(mitra[].id), Some(Kind::Mitra)),
    (key!(Potensi: calon_mitra), Some(Kind::Mitra)),
    (key!(induk), Some(Kind::KerjaSama)),
    (key!(perpanjangan_dari), Some(Kind::KerjaSama)),
    (key!(addendum_dari), Some(Kind::KerjaSama)),
    (key!(potensi), Some(Kind::Potensi)),
];

/// `mitra.id` from `mitra[0].id`.
fn bare(key: &str) -> String {
    let steps = key
        .split('.')
        .map(|step| step.split('[').next().unwrap_or_default());
    steps.collect::<Vec<_>>().join(".")
}
