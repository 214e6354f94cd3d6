//! The register as Git has it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use strum::VariantArray;

use super::source::{Files, LARGEST, Source, is_record};
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

/// The register's files as each of some commits has them. What is no record holds
/// nothing: a scan may be large, and nobody reads it. What the folder holds, too, is
/// read there, which is quicker; what several commits hold, once.
///
/// # Errors
/// If the clone does not hold them.
pub(super) fn files(now: &Source, revisions: &[&str]) -> Result<Vec<Files>, git::Error> {
    let repository = Repository::of(&now.root)?;
    let listed = revisions.par_iter().map(|revision| {
        let commit = repository.commit(revision)?;
        Ok((repository.files(&commit)?, commit))
    });
    // All of them first, so that the first that fails is the one that is told.
    let listed: Vec<Result<_, git::Error>> = listed.collect();
    let listed: Vec<(BTreeMap<String, String>, String)> =
        listed.into_iter().collect::<Result<_, _>>()?;
    let mut held: HashMap<&str, Arc<[u8]>> = HashMap::new();
    for (files, commit) in &listed {
        let records = files.iter().filter(|(file, _)| is_record(Path::new(file)));
        let wanted = records.filter(|(_, object)| !held.contains_key(object.as_str()));
        let wanted: Vec<(&str, &str)> = wanted
            .map(|(file, object)| (file.as_str(), object.as_str()))
            .collect();
        let here = wanted.into_par_iter();
        let here = here.map(|(file, object)| (object, in_folder(now, file, object)));
        let mut lacking = BTreeSet::new();
        for (object, here) in here.collect::<Vec<_>>() {
            match here {
                Some(contents) => drop(held.insert(object, contents)),
                None => drop(lacking.insert(object)),
            }
        }
        lacking.retain(|object| !held.contains_key(object));
        let lacking: Vec<&str> = lacking.into_iter().collect();
        let contents = repository.contents(commit, &lacking, LARGEST)?;
        held.extend(lacking.into_iter().zip(contents.into_iter().map(Arc::from)));
    }
    let nothing: Arc<[u8]> = Arc::from(Vec::new());
    let files = listed.iter().map(|(files, _)| {
        let holds = |(file, object): (&String, &String)| {
            let read = held
                .get(object.as_str())
                .filter(|_| is_record(Path::new(file)));
            (file.clone(), Arc::clone(read.unwrap_or(&nothing)))
        };
        files.iter().map(holds).collect()
    });
    Ok(files.collect())
}

/// What an object holds, from the file of the folder that holds the same.
fn in_folder(now: &Source, file: &str, object: &str) -> Option<Arc<[u8]>> {
    // What is no regular file may never end.
    if !now.has(file) {
        return None;
    }
    let bytes = now.bytes(file).ok()?;
    if git::holds(object, &bytes) {
        return Some(Arc::from(bytes));
    }
    // Where Git writes the line ends of Windows.
    let unix = unix(&bytes);
    let is_written = matches!(unix, Cow::Owned(_)) && git::holds(object, &unix);
    is_written.then(|| Arc::from(unix))
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
    let nothing: Arc<[u8]> = Arc::from(Vec::new());
    let names = committed
        .keys()
        .map(|file| (file.clone(), Arc::clone(&nothing)));
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
