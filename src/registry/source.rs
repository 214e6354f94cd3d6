//! Where the register's files come from: a folder, or a commit of it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::names::split_name;
use crate::git;
use crate::problem::cause;
use crate::text::Text;

/// The largest file that is read, in bytes.
pub(super) const LARGEST: u64 = 1 << 20;

/// Files by their path below the register, and what they hold: states of the register
/// that hold the same share it.
pub(super) type Files = BTreeMap<String, Arc<[u8]>>;

/// Where a register's files come from.
pub(super) struct Source {
    /// Where its folder lies.
    pub root: PathBuf,
    /// What stands before a file's path when it is shown.
    shown: String,
    /// The files of a commit, by their path below the register, with what
    /// those hold that can be read as records; none: those that lie in the folder.
    pub(super) commit: Option<Files>,
    /// Files as they are to be, by their path below the register; none: it goes.
    pub(super) planned: BTreeMap<String, Option<String>>,
    /// The records that are read, by their path below the register; none: all.
    pub(super) only: Option<BTreeSet<String>>,
}

/// A file that a record names.
pub(super) enum Attached {
    /// It is there.
    There,
    /// It is not there.
    Missing,
    /// It is a folder.
    Folder,
    /// A link leads out of the register's folder.
    Outside,
}

/// Why a file's text is not to be had.
#[derive(Debug)]
pub(super) enum ReadFault {
    /// It cannot be opened; why, and what to do.
    Unreadable(Text),
    /// It is a folder with a record's name.
    Folder,
    /// Its name looks like a record's with a slip in its ending; what stands
    /// before that.
    Ending(String),
    /// It is a copy of that file.
    Copy(String),
    /// It is over 1 MiB.
    TooLarge,
    /// It is not UTF-8; the bytes themselves.
    NotUtf8(Vec<u8>),
    /// It is a link that leaves the folder; the target.
    LeavesFolder(PathBuf),
}

impl Source {
    /// The folder at `root`.
    ///
    /// # Errors
    /// If it cannot be reached.
    pub fn open(root: &Path) -> io::Result<Source> {
        let root = dunce::canonicalize(root)?;
        let below = |base: &Path| Some(slashed(root.strip_prefix(base).ok()?));
        let shown = git::top(&root)
            .and_then(below)
            .or_else(|| below(&dunce::canonicalize(std::env::current_dir().ok()?).ok()?))
            .unwrap_or_else(|| slashed(&root));
        Ok(Source {
            root,
            shown,
            commit: None,
            planned: BTreeMap::new(),
            only: None,
        })
    }

    /// The same folder as it will be once these files are written, or gone.
    pub fn planning(mut self, planned: BTreeMap<String, Option<String>>) -> Source {
        self.planned = planned;
        self
    }

    /// The same folder as it was with these files.
    pub fn with_files(&self, files: Files) -> Source {
        Source {
            root: self.root.clone(),
            shown: self.shown.clone(),
            commit: Some(files),
            planned: BTreeMap::new(),
            only: None,
        }
    }

    /// The same folder with these records alone, some of them as they are to be.
    pub fn around(
        &self,
        only: BTreeSet<String>,
        planned: BTreeMap<String, Option<String>>,
    ) -> Source {
        Source {
            root: self.root.clone(),
            shown: self.shown.clone(),
            commit: None,
            planned,
            only: Some(only),
        }
    }

    /// Whether there is a file of that path.
    pub fn has(&self, file: &str) -> bool {
        if let Some(planned) = self.planned.get(file) {
            return planned.is_some();
        }
        match &self.commit {
            Some(files) => files.contains_key(file),
            None => self.root.join(file).is_file(),
        }
    }

    /// A file below the register as the user finds it.
    pub fn shown(&self, file: &str) -> String {
        match self.shown.as_str() {
            "" => file.to_owned(),
            shown => format!("{shown}/{file}"),
        }
    }

    /// What there is of a file that a record names.
    pub fn attached(&self, file: &str) -> Attached {
        let plain = file.trim_start_matches("./");
        if let Some(files) = &self.commit {
            return match files.contains_key(plain) {
                true => Attached::There,
                false => Attached::Missing,
            };
        }
        match dunce::canonicalize(self.root.join(plain)) {
            Err(_) => Attached::Missing,
            Ok(path) if !path.starts_with(&self.root) => Attached::Outside,
            Ok(path) if path.is_dir() => Attached::Folder,
            Ok(_) => Attached::There,
        }
    }

    /// The text of a file that was shown to the user; none of what is no
    /// regular file.
    pub fn text(&self, shown: &str) -> Option<String> {
        let file = match self.shown.as_str() {
            "" => shown,
            prefix => shown.strip_prefix(prefix)?.strip_prefix('/')?,
        };
        self.has(file).then(|| self.read(file).ok())?
    }

    /// Reads a file's text, without a byte order mark.
    pub fn read(&self, file: &str) -> Result<String, ReadFault> {
        self.bytes(file).and_then(text_of)
    }

    /// Reads what a file holds.
    pub fn bytes(&self, file: &str) -> Result<Cow<'_, [u8]>, ReadFault> {
        let unreadable = |error: io::Error| ReadFault::Unreadable(cause(&error));
        let planned = self.planned.get(file);
        let bytes = match &self.commit {
            None if planned.is_some() => match planned.and_then(Option::as_ref) {
                Some(text) => Cow::Borrowed(text.as_bytes()),
                None => return Err(unreadable(io::ErrorKind::NotFound.into())),
            },
            // A name that is not UTF-8 opens no file of the folder either.
            Some(_) if file.contains(char::REPLACEMENT_CHARACTER) => {
                return Err(unreadable(io::ErrorKind::NotFound.into()));
            }
            Some(_) => Cow::Borrowed(self.held(file).unwrap_or_default()),
            None => {
                let mut bytes = Vec::with_capacity(4096);
                let opened = File::open(self.root.join(file)).map_err(unreadable)?;
                opened
                    .take(LARGEST + 1)
                    .read_to_end(&mut bytes)
                    .map_err(unreadable)?;
                Cow::Owned(bytes)
            }
        };
        if bytes.len() as u64 > LARGEST {
            return Err(ReadFault::TooLarge);
        }
        Ok(bytes)
    }

    /// What a commit holds of a file, without looking at the disk; none of a folder.
    pub fn held(&self, file: &str) -> Option<&[u8]> {
        let held = self.commit.as_ref()?.get(file)?;
        Some(held)
    }

    /// A path below the register, with `/` between.
    pub(super) fn below(&self, path: &Path) -> String {
        slashed(path.strip_prefix(&self.root).unwrap_or(path))
    }
}

/// The text that bytes are, without a byte order mark.
pub(super) fn text_of(bytes: Cow<'_, [u8]>) -> Result<String, ReadFault> {
    let mut bytes = bytes.into_owned();
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| ReadFault::NotUtf8(error.into_bytes()))
}

/// Whether a file is meant as a record, by its name.
pub(super) fn is_record(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy());
    name.is_some_and(|name| !name.starts_with('.') && split_name(&name).is_some())
}

fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    match std::path::MAIN_SEPARATOR {
        '/' => text.into_owned(),
        separator => text.replace(separator, "/"),
    }
}
