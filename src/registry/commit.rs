//! The register as Git has it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use strum::VariantArray;

use super::source::{LARGEST, Source, is_record};
use super::{OpenError, Registry};
pub(super) use crate::git::unix;
use crate::git::{self, Repository};
use crate::model::Kind;
use crate::problem::cause;
use crate::text;
use crate::text::Text;

/// The commit that a register is at: the last one that touched it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its name, in short.
    name: String,
    /// Whether a record differs from what the commit has, line ends apart.
    changed: bool,
    /// Whether the clone's history tells which one it is; else it is the one
    /// that the clone is at.
    known: bool,
}

impl Commit {
    /// Its name, with a `+` behind it where the register differs from it.
    pub fn name(&self) -> String {
        let mark = if self.changed { "+" } else { "" };
        format!("{}{mark}", self.name)
    }

    /// What a report says of it.
    pub fn text(&self) -> Text {
        match self.known {
            true => text!("commit {name}", "commit {name}", name = self.name()),
            false => text!(
                "commit {name} (HEAD; riwayat klon ini tidak lengkap)",
                "commit {name} (HEAD; this clone lacks a part of the history)",
                name = self.name()
            ),
        }
    }
}

impl Registry {
    /// The commit that the register in a folder is at.
    ///
    /// # Errors
    /// If it is in none, or Git cannot be asked.
    pub fn commit(folder: &Path) -> Result<Commit, git::Error> {
        let failed = |error: std::io::Error| git::Error::Failed(cause(&error));
        let now = Source::open(folder).map_err(failed)?;
        let repository = Repository::of(&now.root)?;
        let (name, known) = repository.last_commit()?;
        let committed = repository.files(&name)?;
        Ok(Commit {
            changed: differs(&now, &committed),
            name: git::short(&name),
            known,
        })
    }
}

impl Registry {
    /// The commit at which the histories of two revisions of a register's folder
    /// parted.
    ///
    /// # Errors
    /// As [`Registry::open_commit`], and if they have none in common.
    pub fn parted(folder: &Path, one: &str, other: &str) -> Result<String, OpenError> {
        let cannot =
            |error: std::io::Error| OpenError::Unreadable(folder.to_owned(), cause(&error));
        let now = Source::open(folder).map_err(cannot)?;
        let parted = Repository::of(&now.root).and_then(|repository| repository.parted(one, other));
        parted.map_err(OpenError::Git)
    }
}

/// The register's files as a commit has them. What is no record holds nothing:
/// a scan may be large, and nobody reads it.
///
/// # Errors
/// If the clone does not hold them.
pub(super) fn files(
    repository: &Repository,
    commit: &str,
) -> Result<BTreeMap<String, Vec<u8>>, git::Error> {
    let listed = repository.files(commit)?;
    let wanted = listed
        .iter()
        .filter(|(file, _)| is_record(Path::new(file.as_str())));
    let (names, objects): (Vec<&String>, Vec<&str>) =
        wanted.map(|(file, object)| (file, object.as_str())).unzip();
    let contents = repository.contents(commit, &objects, LARGEST)?;
    let mut files: BTreeMap<String, Vec<u8>> = listed
        .keys()
        .map(|file| (file.clone(), Vec::new()))
        .collect();
    files.extend(names.into_iter().cloned().zip(contents));
    Ok(files)
}

/// Whether what is read of a register differs from the objects that a commit has.
fn differs(now: &Source, committed: &BTreeMap<String, String>) -> bool {
    let records = |source: &Source| -> BTreeSet<String> {
        let of_kind = |kind: &Kind| source.list(*kind).unwrap_or_default().records;
        let records = Kind::VARIANTS.iter().flat_map(of_kind);
        // Links, folders and pipes are in no commit, and copies are not read.
        let records = records.filter(|record| record.fault.is_none());
        records.map(|record| record.file).collect()
    };
    let names = committed.keys().map(|file| (file.clone(), Vec::new()));
    let then = now.with_files(names.collect());
    let same = |file: &str| match (now.bytes(file), committed.get(file)) {
        (Ok(bytes), Some(object)) => {
            git::holds(object, &bytes) || git::holds(object, &unix(&bytes))
        }
        _ => false,
    };
    let files = records(now);
    files != records(&then) || !same("ksd.toml") || !files.par_iter().all(|file| same(file))
}
