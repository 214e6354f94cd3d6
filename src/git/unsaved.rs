//! What a folder holds that the last commit does not.
//!
//! Files are compared by what they hold, here and not by Git, which would run the
//! filters that a repository names.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use super::attributes::Attributes;
use super::error::{Error, failed};
use super::left::{Left, WhyLeft};
use super::{Entry, Repository, holds};
use crate::problem::cause;
use crate::text;

/// Servers take no larger file, in bytes.
const LARGEST: u64 = 100 << 20;

/// So many files beside the records are looked at, and each up to this size.
const MOST_BESIDE: usize = 2_000;
const LARGEST_BESIDE: u64 = 1 << 20;

/// ksd's own memory below a register, which is no state.
const OWN: &str = ".ksd";

/// What is to be saved, by path from the repository's top, with `/` between.
#[derive(Debug, Default)]
pub struct Unsaved {
    /// Files that the commit does not have as they are.
    pub changed: BTreeMap<String, Changed>,
    /// Files that the commit has and that are gone.
    pub removed: BTreeMap<String, String>,
    /// What is not saved although it lies there.
    pub left: Vec<Left>,
}

/// A file that is new or changed.
#[derive(Debug)]
pub struct Changed {
    /// The object that the commit has; none if the file is new.
    pub before: Option<String>,
    /// What it holds, as Git keeps it.
    pub after: Vec<u8>,
    /// Its kind and permissions.
    pub(super) mode: String,
}

impl Unsaved {
    /// Whether there is nothing to save.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.removed.is_empty()
    }
}

impl Repository {
    /// What the folder holds, and the files `beside` it, that the commit does not;
    /// without a commit everything.
    ///
    /// # Errors
    /// If a file or folder cannot be read: what is not seen would be taken for gone.
    pub fn unsaved(&self, head: Option<&str>, beside: &[String]) -> Result<Unsaved, Error> {
        let mut unsaved = Unsaved::default();
        let entries = match head {
            Some(head) => self.entries(head, &self.below)?,
            None => BTreeMap::new(),
        };
        let mut files = self.found(&mut unsaved.left)?;
        files.extend(beside.iter().cloned());
        let mut candidates = BTreeMap::new();
        for file in &files {
            let path = self.top.join(file);
            let size = fs::symlink_metadata(&path).map_err(|error| unread(file, &error))?;
            if size.len() > LARGEST {
                unsaved.leave(file, WhyLeft::TooLarge);
                continue;
            }
            let bytes = fs::read(&path).map_err(|error| unread(file, &error))?;
            let entry = entries.get(file);
            if !entry.is_some_and(|entry| entry.is_file() && holds(&entry.object, &bytes)) {
                candidates.insert(file.clone(), bytes);
            }
        }
        let new = candidates
            .keys()
            .filter(|file| !entries.contains_key(*file));
        let ignored = self.ignored(new)?;
        for file in &ignored {
            candidates.remove(file);
            unsaved.leave(file, WhyLeft::Ignored);
        }
        let attributes = self.attributes(candidates.keys())?;
        let by_settings = self.setting("core.autocrlf")?;
        let by_settings = by_settings.is_some_and(|value| value != "false");
        let known = candidates.keys().filter_map(|file| entries.get(file));
        let known: Vec<&str> = known.map(|entry| entry.object.as_str()).collect();
        let held = match head.filter(|_| !known.is_empty()) {
            Some(head) => self.contents(head, &known, LARGEST)?,
            None => Vec::new(),
        };
        let held: HashMap<&str, Vec<u8>> = known.iter().copied().zip(held).collect();
        for (file, bytes) in candidates {
            let entry = entries.get(&file).filter(|entry| entry.is_file());
            let before = entry.and_then(|entry| held.get(entry.object.as_str()));
            let nothing = Attributes::default();
            let attributes = attributes.get(&file).unwrap_or(&nothing);
            if let Some(program) = attributes.program() {
                if !before.is_some_and(|before| points_to(before, &bytes)) {
                    unsaved.leave(&file, WhyLeft::Filter(program.to_owned()));
                }
                continue;
            }
            let before = before.map(Vec::as_slice);
            let after = match attributes.keeps_unix(&bytes, before, by_settings) {
                true => unix(&bytes).into_owned(),
                false => bytes,
            };
            if entry.is_some_and(|entry| holds(&entry.object, &after)) {
                continue;
            }
            let mode = entry.map_or("100644", |entry| &entry.mode).to_owned();
            let before = entry.map(|entry| entry.object.clone());
            unsaved.changed.insert(
                file,
                Changed {
                    before,
                    after,
                    mode,
                },
            );
        }
        self.gone(head, entries, &files, &mut unsaved)?;
        Ok(unsaved)
    }

    /// Files of the commit that lie beside the folder and are not as they are there,
    /// as far as ksd looks.
    ///
    /// # Errors
    /// If Git cannot be asked.
    pub fn changed_beside(&self, head: &str) -> Result<Vec<String>, Error> {
        let folder = self.prefix()?;
        let mut entries = self.entries(head, OsStr::new("."))?;
        entries.retain(|path, entry| !path.starts_with(&folder) && entry.is_file());
        if folder.is_empty() || entries.len() > MOST_BESIDE {
            return Ok(Vec::new());
        }
        let differs = |(path, entry): &(String, Entry)| {
            let file = self.top.join(path);
            let small = fs::symlink_metadata(&file)
                .is_ok_and(|found| found.is_file() && found.len() <= LARGEST_BESIDE);
            let bytes = small.then(|| fs::read(&file).ok()).flatten();
            bytes.is_some_and(|bytes| {
                !holds(&entry.object, &bytes) && !holds(&entry.object, &unix(&bytes))
            })
        };
        let changed = entries.into_iter().filter(differs);
        Ok(changed.map(|(path, _)| path).collect())
    }

    /// The folder that holds `.git`.
    pub fn top(&self) -> &Path {
        &self.top
    }

    /// The folder from the top with a `/` behind; nothing where it is the top.
    ///
    /// # Errors
    /// If its name is no UTF-8.
    pub fn prefix(&self) -> Result<String, Error> {
        match self.below.to_str() {
            Some(".") => Ok(String::new()),
            Some(below) => Ok(format!("{below}/")),
            None => Err(Error::Failed(text!(
                "nama folder register bukan UTF-8; ganti namanya",
                "the name of the register's folder is no UTF-8; change it"
            ))),
        }
    }

    /// The regular files below the folder; what is none is left.
    fn found(&self, left: &mut Vec<Left>) -> Result<BTreeSet<String>, Error> {
        let mut files = BTreeSet::new();
        let root = self.top.join(&self.below);
        let mut walk = WalkDir::new(&root).min_depth(1).into_iter();
        while let Some(entry) = walk.next() {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&root).display().to_string();
                let error = error.into_io_error();
                unread(
                    &path,
                    &error.unwrap_or_else(|| std::io::ErrorKind::Other.into()),
                )
            })?;
            let path = slashed(entry.path().strip_prefix(&self.top).unwrap_or(entry.path()));
            let name = entry.file_name().to_string_lossy();
            let kind = entry.file_type();
            let why = match () {
                () if name == ".git" || kind.is_dir() && entry.depth() == 1 && name == OWN => {
                    if kind.is_dir() {
                        walk.skip_current_dir();
                    }
                    continue;
                }
                () if entry.file_name().to_str().is_none() => WhyLeft::Name,
                () if kind.is_symlink() => WhyLeft::Link,
                () if kind.is_dir() && is_repository(&entry) => WhyLeft::Repository,
                () if kind.is_dir() => continue,
                () if kind.is_file() => {
                    files.insert(path);
                    continue;
                }
                () => WhyLeft::NoFile,
            };
            if kind.is_dir() {
                walk.skip_current_dir();
            }
            left.push(Left { path, why });
        }
        Ok(files)
    }

    /// Adds what the commit has and the folder has not.
    fn gone(
        &self,
        head: Option<&str>,
        entries: BTreeMap<String, Entry>,
        files: &BTreeSet<String>,
        unsaved: &mut Unsaved,
    ) -> Result<(), Error> {
        if head.is_none() {
            return Ok(());
        }
        let kept_away = self.kept_away()?;
        for (path, entry) in entries {
            let is_seen = files.contains(&path) || kept_away.contains(&path);
            // A name that is no UTF-8 cannot be looked for, nor a repository of its own.
            if is_seen || path.contains('\u{fffd}') || entry.mode.starts_with("160") {
                continue;
            }
            if self.top.join(&path).symlink_metadata().is_err() {
                unsaved.removed.insert(path, entry.object);
            }
        }
        Ok(())
    }

    /// What a sparse checkout does not lay into the folder.
    fn kept_away(&self) -> Result<BTreeSet<String>, Error> {
        let asked = ["ls-files", "-z", "-t", "--"].map(OsStr::new);
        let asked = self.run(&[&asked[..], &[&self.below]].concat())?;
        if !asked.status.success() {
            return Err(failed(&asked.complaint));
        }
        let listed = String::from_utf8_lossy(&asked.read);
        let kept = listed
            .split('\0')
            .filter_map(|line| line.strip_prefix("S "));
        Ok(kept.map(str::to_owned).collect())
    }
}

impl Unsaved {
    fn leave(&mut self, path: &str, why: WhyLeft) {
        let path = path.to_owned();
        self.left.push(Left { path, why });
    }
}

/// Whether what the commit has is a pointer of Git LFS to these bytes.
fn points_to(pointer: &[u8], bytes: &[u8]) -> bool {
    const POINTER: &[u8] = b"version https://git-lfs";
    if !pointer.starts_with(POINTER) {
        return false;
    }
    let hash = Sha256::digest(bytes);
    let letters: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    String::from_utf8_lossy(pointer).contains(&format!("oid sha256:{letters}"))
}

fn is_repository(entry: &DirEntry) -> bool {
    entry.path().join(".git").exists()
}

/// A path with `/` between, as Git writes it.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(OsStr::to_string_lossy).collect();
    parts.join("/")
}

fn unread(path: &str, error: &std::io::Error) -> Error {
    Error::Failed(text!(
        "{path} tidak dapat dibaca: {cause}",
        "{path} cannot be read: {cause}",
        path,
        cause = cause(error)
    ))
}

/// A text with the line ends that Git keeps.
pub fn unix(text: &[u8]) -> Cow<'_, [u8]> {
    if !text.contains(&b'\r') {
        return Cow::Borrowed(text);
    }
    let mut letters = text.iter().peekable();
    let mut unix = Vec::with_capacity(text.len());
    while let Some(&letter) = letters.next() {
        if letter != b'\r' || letters.peek() != Some(&&b'\n') {
            unix.push(letter);
        }
    }
    Cow::Owned(unix)
}
