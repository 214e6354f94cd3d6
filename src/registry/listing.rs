//! What lies in the register: records, what is meant as one, and the rest.

use std::collections::{BTreeSet, HashSet};
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::fault::no_file;
use super::names::{is_hidden, is_left_in_peace, is_sound, nearly_a_record, original};
use super::source::{ReadFault, Source, is_record};
use crate::model::Kind;
use crate::problem::cause;
use crate::text::Text;

/// A file of the register.
pub(super) struct Listed {
    /// Its kind.
    pub kind: Kind,
    /// Its path below the register, with `/` between.
    pub file: String,
    /// What is wrong with it before it is read.
    pub fault: Option<ReadFault>,
}

/// What lies among the records and is none of them.
pub(super) struct Other {
    /// Its path below the register, with `/` between.
    pub file: String,
    /// Whether it is a folder.
    pub folder: bool,
}

impl Other {
    /// Whether its name is a record's.
    pub fn is_record(&self) -> bool {
        !self.folder && is_record(Path::new(&self.file))
    }
}

/// What a folder of records holds.
#[derive(Default)]
pub(super) struct Found {
    /// What is meant as a record.
    pub records: Vec<Listed>,
    /// Everything else, folders among it; not what is left in peace.
    pub others: Vec<Other>,
}

impl Source {
    /// Everything in the folder of that kind.
    ///
    /// # Errors
    /// If a directory cannot be read; with its path.
    pub fn list(&self, kind: Kind) -> Result<Found, (PathBuf, io::Error)> {
        let mut found = Found::default();
        match (&self.only, &self.commit) {
            (Some(only), _) => {
                let is_of_kind = |file: &&String| file.split('/').next() == Some(kind.word());
                for file in only.iter().filter(is_of_kind) {
                    found.add_file(kind, file.clone());
                }
            }
            (None, Some(files)) => {
                let folder = |file: &str| file.split_once('/').map(|(folder, _)| folder.to_owned());
                let of_kind = |file: &&String| folder(file).as_deref() == Some(kind.word());
                for file in files.keys().filter(of_kind) {
                    found.add_file(kind, file.clone());
                }
                let all = files.keys().filter(of_kind);
                found.others.extend(folders(all.map(String::as_str)));
            }
            (None, None) => self.walk(kind, &mut found)?,
        }
        self.list_planned(kind, &mut found);
        found.tell_slips(kind);
        found.records.sort_by(|a, b| a.file.cmp(&b.file));
        found.others.sort_by(|a, b| a.file.cmp(&b.file));
        Ok(found)
    }

    /// What will be there, and no more what will be gone.
    fn list_planned(&self, kind: Kind, found: &mut Found) {
        let is_gone = |file: &str| matches!(self.planned.get(file), Some(None));
        found.records.retain(|listed| !is_gone(&listed.file));
        let listed = found.records.iter().map(|listed| listed.file.as_str());
        let listed: HashSet<&str> = listed.collect();
        let coming = self.planned.iter().filter(|(file, planned)| {
            let is_of_kind = file.split('/').next() == Some(kind.word());
            is_of_kind && planned.is_some() && !listed.contains(file.as_str())
        });
        let coming: Vec<String> = coming.map(|(file, _)| file.clone()).collect();
        for file in coming {
            found.add_file(kind, file);
        }
    }

    fn walk(&self, kind: Kind, found: &mut Found) -> Result<(), (PathBuf, io::Error)> {
        let top = self.root.join(kind.word());
        // A link that leads nowhere is there, too.
        match top.symlink_metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err((top, error)),
            Ok(_) => {}
        }
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
                    let fault = ReadFault::Unreadable(broken_link(&error));
                    found.add_faulty(kind, self.below(&path), fault);
                    continue;
                }
            };
            let leaves = entry
                .path_is_symlink()
                .then(|| dunce::canonicalize(entry.path()).ok())
                .flatten()
                .filter(|target| !target.starts_with(&self.root));
            let file = self.below(entry.path());
            let is_directory = entry.file_type().is_dir();
            // What is hidden is of tools.
            if is_directory && entry.depth() > 0 && is_below_hidden(&file) {
                walk.skip_current_dir();
                continue;
            }
            if let Some(target) = leaves {
                if is_directory {
                    walk.skip_current_dir();
                }
                found.add_faulty(kind, file, ReadFault::LeavesFolder(target));
            } else if entry.depth() == 0 {
                if !is_directory {
                    return Err((top, io::ErrorKind::NotADirectory.into()));
                }
            } else if is_directory {
                if is_record(entry.path()) {
                    found.add_faulty(kind, file.clone(), ReadFault::Folder);
                }
                found.others.push(Other { file, folder: true });
            } else if entry.file_type().is_file() {
                found.add_file(kind, file);
            } else {
                found.add_faulty(kind, file, ReadFault::Unreadable(no_file()));
            }
        }
        Ok(())
    }

    /// What lies outside the folders of records, those folders among it; not
    /// what hidden folders hold.
    pub fn elsewhere(&self) -> Vec<Other> {
        let is_kind = |file: &str| file.parse::<Kind>().is_ok();
        let mut elsewhere = Vec::new();
        if let Some(files) = &self.commit {
            let first = |file: &str| file.split('/').next().unwrap_or(file).to_owned();
            let outside = |file: &&String| !is_kind(&first(file)) && !is_below_hidden(file);
            let files: Vec<&String> = files.keys().filter(outside).collect();
            elsewhere.extend(folders(files.iter().map(|file| file.as_str())));
            elsewhere.extend(files.into_iter().map(|file| Other {
                file: file.clone(),
                folder: false,
            }));
        } else {
            let mut walk = WalkDir::new(&self.root).min_depth(1).into_iter();
            while let Some(entry) = walk.next() {
                let Ok(entry) = entry else { continue };
                let file = self.below(entry.path());
                let folder = entry.file_type().is_dir();
                let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
                if folder && (is_hidden || is_kind(&file)) {
                    walk.skip_current_dir();
                }
                if !is_hidden {
                    elsewhere.push(Other { file, folder });
                }
            }
            // A link in the place of a folder of records was told there.
            elsewhere.retain(|other| other.folder || !is_kind(&other.file));
        }
        elsewhere.sort_by(|a, b| a.file.cmp(&b.file));
        elsewhere
    }
}

impl Found {
    /// Adds a regular file, by its name.
    fn add_file(&mut self, kind: Kind, file: String) {
        let name = file.rsplit('/').next().unwrap_or(&file);
        if is_record(Path::new(name)) && !is_below_hidden(&file) {
            let fault = None;
            self.records.push(Listed { kind, file, fault });
        } else if !is_left_in_peace(name) && !is_below_hidden(&file) {
            let folder = false;
            self.others.push(Other { file, folder });
        }
    }

    /// Adds what is there and cannot be read.
    fn add_faulty(&mut self, kind: Kind, file: String, fault: ReadFault) {
        let name = file.rsplit('/').next().unwrap_or(&file);
        if is_left_in_peace(name) {
            return;
        }
        let fault = Some(fault);
        self.records.push(Listed { kind, file, fault });
    }

    /// Tells copies, and records with a slip in their ending: both show beside
    /// the other files alone.
    fn tell_slips(&mut self, kind: Kind) {
        let all_sound = |file: &str| {
            let stem = file.strip_suffix(".toml");
            stem.is_some_and(|stem| stem.split('/').all(is_sound))
        };
        let has_files = self.others.iter().any(|other| !other.folder);
        if !has_files && self.records.iter().all(|listed| all_sound(&listed.file)) {
            return;
        }
        let names: Vec<String> = self
            .records
            .iter()
            .map(|listed| listed.file.clone())
            .collect();
        let names: HashSet<&str> = names.iter().map(String::as_str).collect();
        for listed in self
            .records
            .iter_mut()
            .filter(|listed| listed.fault.is_none())
        {
            if !all_sound(&listed.file)
                && let Some(original) = original(&listed.file, &names)
            {
                listed.fault = Some(ReadFault::Copy(original.to_owned()));
            }
        }
        let stem_of = |other: &Other| {
            let (folder, name) = other.file.rsplit_once('/')?;
            let stem = nearly_a_record(name).filter(|_| !other.folder)?;
            // Beside the record itself it is a note on it, or an older state.
            let is_beside = names.contains(format!("{folder}/{stem}.toml").as_str());
            (!is_beside).then(|| stem.to_owned())
        };
        for other in std::mem::take(&mut self.others) {
            match stem_of(&other) {
                None => self.others.push(other),
                Some(stem) => self.records.push(Listed {
                    kind,
                    file: other.file,
                    fault: Some(ReadFault::Ending(stem)),
                }),
            }
        }
    }
}

/// The folders that these files lie in.
fn folders<'a>(files: impl Iterator<Item = &'a str>) -> impl Iterator<Item = Other> {
    let above =
        |file: &'a str| std::iter::successors(file.rsplit_once('/'), |at| at.0.rsplit_once('/'));
    let all: BTreeSet<&str> = files
        .flat_map(|file| above(file).map(|(folder, _)| folder))
        .collect();
    all.into_iter().map(|folder| Other {
        file: folder.to_owned(),
        folder: true,
    })
}

/// Whether a file lies in a hidden folder, or is hidden itself.
fn is_below_hidden(file: &str) -> bool {
    file.split('/').any(is_hidden)
}

/// Why a link cannot be followed.
fn broken_link(error: &walkdir::Error) -> Text {
    match error.io_error() {
        None => Text::fixed(
            "tautan ini kembali ke folder di atasnya; hapus tautan itu",
            "this link leads back to a folder above it; delete the link",
        ),
        Some(error) if error.kind() == io::ErrorKind::NotFound => Text::fixed(
            "tautan ini menunjuk ke tempat yang tidak ada; ganti dengan berkas atau folder aslinya",
            "this link leads to a place that does not exist; put the file or folder itself there",
        ),
        Some(error) => cause(error),
    }
}
