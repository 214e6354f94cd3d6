//! What was taken from lists before: which row became which record. It is a memory
//! of this command, committed with the records, and no state: without it rows are known
//! by their numbers and titles alone.

use std::collections::HashMap;

use crate::book::digest;
use crate::edit::{Change, Store};
use crate::problem::Problem;
use crate::registry::Registry;

/// The folder, below the register.
const FOLDER: &str = ".impor";

/// A row that became a record.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct Taken {
    /// The sheet.
    pub lembar: String,
    /// The row's number.
    pub baris: u32,
    /// The mark of all that was read of the row.
    pub sidik_baris: String,
    /// The mark of what tells the row apart from others.
    pub sidik_kunci: String,
    /// The record.
    pub id: String,
    /// The mark of the record's text as it was written.
    pub sidik_rekaman: String,
}

/// All rows that became records.
#[derive(Default)]
pub(super) struct Known {
    by_row: HashMap<String, String>,
    by_key: HashMap<String, Vec<Taken>>,
    /// The files of which something cannot be read.
    pub unread: Vec<String>,
}

impl Known {
    /// What the register remembers; what cannot be read of it is as not there, and told.
    pub fn of(registry: &Registry) -> Known {
        let mut known = Known::default();
        let folder = registry.root().join(FOLDER);
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths
            .iter()
            .filter(|path| path.extension().is_some_and(|end| end == "csv"))
        {
            let rows: Vec<Result<Taken, csv::Error>> = match csv::Reader::from_path(path) {
                Ok(reader) => reader.into_deserialize().collect(),
                Err(error) => vec![Err(error)],
            };
            if rows.iter().any(Result::is_err) {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                known.unread.push(format!("{FOLDER}/{name}"));
            }
            for taken in rows.into_iter().flatten() {
                known
                    .by_row
                    .insert(taken.sidik_baris.clone(), taken.id.clone());
                known
                    .by_key
                    .entry(taken.sidik_kunci.clone())
                    .or_default()
                    .push(taken);
            }
        }
        known
    }

    /// The record that a row became, if nothing of it has changed.
    pub fn row(&self, mark: &str) -> Option<&str> {
        self.by_row.get(mark).map(String::as_str)
    }

    /// The rows that became records and are told apart by this.
    pub fn with_key(&self, mark: &str) -> &[Taken] {
        self.by_key.get(mark).map_or(&[], Vec::as_slice)
    }
}

/// The change that puts down the rows of a file that became records.
///
/// # Errors
/// If what was put down of it before cannot be read.
pub(super) fn put_down(
    registry: &Registry,
    file: &str,
    sheet: &str,
    taken: &[Taken],
) -> Result<Change, Problem> {
    let name = digest(format!("{file}\n{sheet}").as_bytes());
    let path = format!("{FOLDER}/{name}.csv");
    let before = Store::at(registry.root().as_path()).read(&path)?;
    let mut writer = csv::WriterBuilder::new()
        .has_headers(before.is_none())
        .from_writer(Vec::new());
    for one in taken {
        // Writing to memory cannot fail.
        let _ = writer.serialize(one);
    }
    let rows = writer.into_inner().unwrap_or_default();
    let rows = String::from_utf8_lossy(&rows).into_owned();
    let after = before.clone().unwrap_or_default() + &rows;
    Ok(Change {
        file: path,
        before,
        after: Some(after),
    })
}
