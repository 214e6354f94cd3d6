//! Where the register's files come from: a folder, or a commit of it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::model::Kind;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 1 << 20;

/// Where a register's files come from.
pub(super) struct Source {
    /// Where its folder lies.
    pub root: PathBuf,
    /// What stands before a file's path when it is shown.
    shown: String,
    /// The files of a commit, by their path below the register; none: those
    /// that lie in the folder.
    commit: Option<BTreeMap<String, Vec<u8>>>,
}

/// A file of the register.
pub(super) struct Listed {
    /// Its kind.
    pub kind: Kind,
    /// Its path below the register, with `/` between.
    pub file: String,
    /// What is wrong with it before it is read.
    pub fault: Option<ReadFault>,
}

/// Why a file's text is not to be had.
#[derive(Debug)]
pub(super) enum ReadFault {
    /// It cannot be opened; the system's own words.
    Unreadable(String),
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
        let shown = root
            .ancestors()
            .find(|folder| folder.join(".git").exists())
            .and_then(below)
            .or_else(|| below(&dunce::canonicalize(std::env::current_dir().ok()?).ok()?))
            .unwrap_or_else(|| slashed(&root));
        Ok(Source {
            root,
            shown,
            commit: None,
        })
    }

    /// The folder at `root` as it was with these files.
    ///
    /// # Errors
    /// If it cannot be reached.
    pub fn at_commit(root: &Path, files: BTreeMap<String, Vec<u8>>) -> io::Result<Source> {
        Ok(Source {
            commit: Some(files),
            ..Source::open(root)?
        })
    }

    /// Whether there is a file of that path.
    pub fn has(&self, file: &str) -> bool {
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

    /// The text of a file that was shown to the user.
    pub fn text(&self, shown: &str) -> Option<String> {
        let file = match self.shown.as_str() {
            "" => shown,
            prefix => shown.strip_prefix(prefix)?.strip_prefix('/')?,
        };
        self.read(file).ok()
    }

    /// Reads a file's text, without a byte order mark.
    pub fn read(&self, file: &str) -> Result<String, ReadFault> {
        let unreadable = |error: io::Error| ReadFault::Unreadable(error.to_string());
        let mut bytes = match &self.commit {
            Some(files) => files.get(file).cloned().unwrap_or_default(),
            None => {
                let mut bytes = Vec::with_capacity(4096);
                let opened = File::open(self.root.join(file)).map_err(unreadable)?;
                opened
                    .take(LARGEST + 1)
                    .read_to_end(&mut bytes)
                    .map_err(unreadable)?;
                bytes
            }
        };
        if bytes.len() as u64 > LARGEST {
            return Err(ReadFault::TooLarge);
        }
        if bytes.starts_with(b"\xef\xbb\xbf") {
            bytes.drain(..3);
        }
        String::from_utf8(bytes).map_err(|error| ReadFault::NotUtf8(error.into_bytes()))
    }

    /// Every file that should hold a record of that kind.
    ///
    /// # Errors
    /// If a directory cannot be read; with its path.
    pub fn list(&self, kind: Kind) -> Result<Vec<Listed>, (PathBuf, io::Error)> {
        if let Some(files) = &self.commit {
            let is_of_kind = |file: &&String| {
                let folder = file.split_once('/').map(|(folder, _)| folder);
                folder == Some(kind.word()) && is_record(Path::new(file.as_str()))
            };
            let of_kind = files.keys().filter(is_of_kind).cloned();
            return Ok(of_kind
                .map(|file| Listed {
                    kind,
                    file,
                    fault: None,
                })
                .collect());
        }
        let top = self.root.join(kind.word());
        if !top.try_exists().map_err(|error| (top.clone(), error))? {
            return Ok(Vec::new());
        }
        let mut listed = Vec::new();
        let mut walk = WalkDir::new(&top).follow_links(true).into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().unwrap_or(&top).to_owned();
                    let is_link = path.symlink_metadata().is_ok_and(|data| data.is_symlink());
                    if !is_link {
                        let error = error.into_io_error();
                        return Err((path, error.unwrap_or_else(|| io::ErrorKind::Other.into())));
                    }
                    listed.push(Listed {
                        kind,
                        file: self.below(&path),
                        fault: Some(ReadFault::Unreadable(error.to_string())),
                    });
                    continue;
                }
            };
            let leaves = entry
                .path_is_symlink()
                .then(|| dunce::canonicalize(entry.path()).ok())
                .flatten()
                .filter(|target| !target.starts_with(&self.root));
            let is_directory = entry.file_type().is_dir();
            if is_directory && entry.depth() == 0 && leaves.is_none() {
                continue;
            }
            if is_directory && leaves.is_some() {
                walk.skip_current_dir();
            }
            if leaves.is_some() || (!is_directory && is_record(entry.path())) {
                listed.push(Listed {
                    kind,
                    file: self.below(entry.path()),
                    fault: leaves.map(ReadFault::LeavesFolder),
                });
            } else if entry.depth() == 0 {
                return Err((top, io::ErrorKind::NotADirectory.into()));
            }
        }
        listed.sort_by(|a, b| a.file.cmp(&b.file));
        Ok(listed)
    }

    /// Files that look like records and lie where none is read from.
    pub fn strays(&self) -> Vec<String> {
        if let Some(files) = &self.commit {
            let is_kind = |file: &str| {
                file.split_once('/')
                    .is_some_and(|(folder, _)| folder.parse::<Kind>().is_ok())
            };
            let elsewhere = files
                .keys()
                .filter(|file| !is_kind(file) && *file != "ksd.toml");
            return elsewhere
                .filter(|file| is_record(Path::new(file.as_str())))
                .cloned()
                .collect();
        }
        let is_kind = |path: &Path| {
            let name = path.file_name().map(|name| name.to_string_lossy());
            name.is_some_and(|name| name.parse::<Kind>().is_ok())
        };
        let elsewhere = WalkDir::new(&self.root)
            .into_iter()
            .filter_entry(|entry| entry.depth() != 1 || !is_kind(entry.path()))
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_file() && is_record(entry.path()));
        let mut strays: Vec<String> = elsewhere.map(|entry| self.below(entry.path())).collect();
        strays.retain(|file| file != "ksd.toml");
        strays.sort();
        strays
    }

    fn below(&self, path: &Path) -> String {
        slashed(path.strip_prefix(&self.root).unwrap_or(path))
    }
}

/// The stem and the ending of a name that is meant as a record's: what Windows
/// shows as `x.toml` may be called `x.toml.txt`, and must not be passed over in
/// silence.
pub(super) fn split_name(name: &str) -> Option<(&str, &str)> {
    const ENDINGS: [&str; 2] = [".toml", ".toml.txt"];
    ENDINGS.iter().find_map(|ending| {
        let (stem, end) = name.split_at_checked(name.len().checked_sub(ending.len())?)?;
        end.eq_ignore_ascii_case(ending).then_some((stem, end))
    })
}

fn is_record(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy());
    name.is_some_and(|name| !name.starts_with('.') && split_name(&name).is_some())
}

fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/").replace("//", "/")
}
