//! Opens a register: finds its folder, reads it and indexes it.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::fault::no_file;
use super::read::{Reading, folder};
use super::shared::{Known, shared};
use super::source::{Attached, Source};
use super::{Children, Records, Registry, commit};
use crate::git;
use crate::model::{KerjaSama, Kind, KsdToml, Mitra, Potensi, Tkksd};
use crate::problem::cause;
use crate::text;
use crate::text::{Lang, Text};

/// Why a register could not be opened at all.
#[derive(Debug)]
pub enum OpenError {
    /// The folder named has no `ksd.toml`.
    NoKsdToml(PathBuf),
    /// Neither the working directory nor any above it has `records/ksd.toml`.
    NotFound,
    /// `ksd.toml` is of a newer format.
    Newer(String),
    /// Git does not have the commit asked for, or cannot be asked.
    Git(git::Error),
    /// A file or directory cannot be read; why, and what to do.
    Unreadable(PathBuf, Text),
    /// `ksd.toml` cannot be read even in part: its path, why, and at which line
    /// and column.
    Settings(String, Text, Option<(usize, usize)>),
}

impl OpenError {
    /// What is wrong and what to do.
    pub fn text(&self) -> Text {
        match self {
            OpenError::NoKsdToml(folder) if meant(folder).is_some() => text!(
                "tidak ada `ksd.toml` di {folder}; mungkin maksudnya `--records {meant}`",
                "there is no `ksd.toml` in {folder}; did you mean `--records {meant}`?",
                folder = folder.display().to_string(),
                meant = meant(folder).unwrap_or_default().display().to_string()
            ),
            OpenError::NoKsdToml(folder) => text!(
                "tidak ada `ksd.toml` di {folder}; sebutkan folder register dengan `--records \
                 FOLDER`",
                "there is no `ksd.toml` in {folder}; name the register's folder with \
                 `--records FOLDER`",
                folder = folder.display().to_string()
            ),
            OpenError::NotFound => Text::fixed(
                "tidak ada `records/ksd.toml` di folder ini atau di atasnya; pindahlah ke \
                 folder register atau sebutkan foldernya dengan `--records FOLDER`; register baru \
                 disiapkan dengan `ksd init`",
                "there is no `records/ksd.toml` in this folder or above it; go to the \
                 register's folder or name it with `--records FOLDER`; `ksd init` begins a new \
                 register",
            ),
            OpenError::Git(error) => error.text(),
            OpenError::Newer(format) => text!(
                "perlu ksd yang lebih baru: `ksd.toml` memakai format {format}, sedangkan ksd \
                 ini mengenal format {known}",
                "a newer ksd is needed: `ksd.toml` is of format {format}, and this ksd knows \
                 format {known}",
                format = format.as_str(),
                known = KsdToml::FORMAT
            ),
            OpenError::Unreadable(path, cause) => text!(
                "{path} tidak dapat dibaca: {cause}",
                "{path} cannot be read: {cause}",
                path = path.display().to_string(),
                cause
            ),
            OpenError::Settings(file, cause, None) => text!(
                "{file} tidak dapat dibaca: {cause}; perbaiki berkas itu lebih dahulu",
                "{file} cannot be read: {cause}; mend that file first",
                file = file.as_str(),
                cause
            ),
            OpenError::Settings(file, cause, Some((line, column))) => text!(
                "{file}:{line}:{column} tidak dapat dibaca: {cause}; perbaiki berkas itu lebih dahulu",
                "{file}:{line}:{column} cannot be read: {cause}; mend that file first",
                file = file.as_str(),
                line = *line,
                column = *column,
                cause
            ),
        }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text().get(Lang::En))
    }
}

impl std::error::Error for OpenError {}

impl Registry {
    /// The register's folder: `folder`, or else the nearest `records` with a
    /// `ksd.toml` at or above the working directory.
    pub fn find(folder: Option<&Path>) -> Option<PathBuf> {
        folder.map(Path::to_owned).or_else(nearest)
    }

    /// Opens the register in `folder`, or else the nearest `records/ksd.toml`
    /// at or above the working directory.
    ///
    /// # Errors
    /// If there is none, its format is newer, or a directory cannot be read.
    /// Faults of single files are [`Registry::findings`], not errors.
    pub fn open(folder: Option<&Path>) -> Result<Registry, OpenError> {
        Registry::open_after(folder, None)
    }

    /// [`Registry::open`]; what a commit of it that was opened before holds, too, is
    /// taken from there.
    ///
    /// # Errors
    /// As [`Registry::open`].
    pub fn open_after(
        folder: Option<&Path>,
        earlier: Option<&Registry>,
    ) -> Result<Registry, OpenError> {
        let root = Registry::find(folder).ok_or(OpenError::NotFound)?;
        let cannot = |error: io::Error| OpenError::Unreadable(root.clone(), cause(&error));
        let settings = root.join("ksd.toml");
        match settings.metadata() {
            Ok(found) if found.is_file() => {}
            Ok(_) => return Err(OpenError::Unreadable(settings, no_file())),
            Err(_) => return Err(OpenError::NoKsdToml(root)),
        }
        let source = Source::open(&root).map_err(cannot)?;
        // What a link leads to may be anybody's file.
        match source.attached("ksd.toml") {
            Attached::Outside => Err(OpenError::Unreadable(
                settings,
                Text::fixed(
                    "tautan ini menunjuk ke luar folder register; ganti dengan berkasnya sendiri",
                    "this link leads out of the register's folder; put the file itself in its place",
                ),
            )),
            _ => Registry::read(source, earlier),
        }
    }

    /// The register as it will be once files are written, each with what it is to
    /// hold, or gone (none); nothing is written.
    ///
    /// # Errors
    /// As [`Registry::open`].
    pub fn as_planned(
        &self,
        planned: BTreeMap<String, Option<String>>,
    ) -> Result<Registry, OpenError> {
        let root = self.root();
        let source = Source::open(root);
        let source = source.map_err(|error| OpenError::Unreadable(root.clone(), cause(&error)))?;
        Registry::read(source.planning(planned), None)
    }

    /// Opens the register as a commit has it, from Git and without touching
    /// the folder. `None` if it had no `ksd.toml` then.
    ///
    /// # Errors
    /// As [`Registry::open`], and if Git does not have the commit.
    pub fn open_commit(
        folder: Option<&Path>,
        revision: &str,
    ) -> Result<Option<Registry>, OpenError> {
        let opened = Registry::open_commits(folder, &[revision])?;
        Ok(opened.into_iter().next().flatten())
    }

    /// Opens the register as each of some commits has it; what several of them hold is
    /// read once.
    ///
    /// # Errors
    /// As [`Registry::open_commit`].
    pub fn open_commits(
        folder: Option<&Path>,
        revisions: &[&str],
    ) -> Result<Vec<Option<Registry>>, OpenError> {
        let root = Registry::find(folder).ok_or(OpenError::NotFound)?;
        let cannot = |error: io::Error| OpenError::Unreadable(root.clone(), cause(&error));
        let now = Source::open(&root).map_err(cannot)?;
        let held = commit::files(&now, revisions).map_err(OpenError::Git)?;
        let mut opened: Vec<Option<Registry>> = Vec::new();
        for files in held {
            let source = now.with_files(files);
            let earlier = opened.last().and_then(Option::as_ref);
            let there = source.has("ksd.toml");
            let read = there.then(|| Registry::read(source, earlier)).transpose()?;
            opened.push(read);
        }
        Ok(opened)
    }

    /// Reads a register; what another state of it holds, too, is taken from there.
    pub(super) fn read(source: Source, earlier: Option<&Registry>) -> Result<Registry, OpenError> {
        let known = &earlier.map(Known::of);
        let unreadable =
            |(path, error): (PathBuf, io::Error)| OpenError::Unreadable(path, cause(&error));
        let mut reading = Reading::default();
        let settings = reading.settings(&source)?;
        let settings_whole = reading.skipped.is_empty();
        // While one thread lists a folder, others read what is listed already.
        let (kerja_sama, (potensi, (mitra, tkksd))) = rayon::join(
            || folder(&source, Kind::KerjaSama, shared(known, |of| &of.kerja_sama)),
            || {
                rayon::join(
                    || folder(&source, Kind::Potensi, shared(known, |of| &of.potensi)),
                    || {
                        rayon::join(
                            || folder(&source, Kind::Mitra, shared(known, |of| &of.mitra)),
                            || folder(&source, Kind::Tkksd, shared(known, |of| &of.tkksd)),
                        )
                    },
                )
            },
        );
        let (kerja_sama, of_kerja_sama) = kerja_sama.map_err(unreadable)?;
        let (potensi, of_potensi) = potensi.map_err(unreadable)?;
        let (mitra, of_mitra) = mitra.map_err(unreadable)?;
        let (tkksd, of_tkksd) = tkksd.map_err(unreadable)?;
        for one in [of_kerja_sama, of_potensi, of_mitra, of_tkksd] {
            reading.add(one);
        }
        let settings = (settings, settings_whole);
        let records = (kerja_sama, potensi, mitra, tkksd);
        Ok(Registry::indexed(settings, records, reading, source))
    }

    /// Indexes what was read; `settings` with whether `ksd.toml` was read whole.
    pub(super) fn indexed(
        (settings, settings_whole): (KsdToml, bool),
        (kerja_sama, potensi, mitra, tkksd): (
            Records<KerjaSama>,
            Records<Potensi>,
            Records<Mitra>,
            Records<Tkksd>,
        ),
        reading: Reading,
        source: Source,
    ) -> Registry {
        Registry {
            children: children(&kerja_sama),
            follow_ups: follow_ups(&kerja_sama, &potensi),
            overlaps: OnceLock::new(),
            twins: OnceLock::new(),
            us: OnceLock::new(),
            settings,
            settings_whole,
            kerja_sama,
            potensi,
            mitra,
            tkksd,
            files: reading.files,
            skipped: reading.skipped,
            reading_findings: reading.findings,
            others: reading.others,
            source,
        }
    }
}

/// The register's folder that is meant where another is named: one step below it,
/// or above.
fn meant(folder: &Path) -> Option<PathBuf> {
    let has_settings = |folder: &Path| folder.join("ksd.toml").is_file();
    let below = folder.join("records");
    let above = folder.ancestors().skip(1).map(Path::to_owned);
    let mut near = std::iter::once(below).chain(above);
    near.find(|folder| folder != Path::new("") && has_settings(folder))
}

fn nearest() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors()
        .map(|folder| folder.join("records"))
        .find(|folder| folder.join("ksd.toml").is_file())
}

fn children(records: &Records<KerjaSama>) -> HashMap<usize, Children> {
    let mut children: HashMap<usize, Children> = HashMap::new();
    let parent = |id: &Option<String>| id.as_deref().and_then(|id| records.position(id));
    for (at, record) in records.sorted.iter().enumerate() {
        if let Some(parent) = parent(&record.induk) {
            children.entry(parent).or_default().under.push(at);
        }
        if let Some(parent) = parent(&record.perpanjangan_dari) {
            children.entry(parent).or_default().extensions.push(at);
        }
        if let Some(parent) = parent(&record.addendum_dari) {
            children.entry(parent).or_default().addenda.push(at);
        }
    }
    children
}

fn follow_ups(
    documents: &Records<KerjaSama>,
    entries: &Records<Potensi>,
) -> HashMap<usize, Vec<usize>> {
    let mut follow_ups: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, document) in documents.sorted.iter().enumerate() {
        if let Some(entry) = document
            .potensi
            .as_deref()
            .and_then(|id| entries.position(id))
        {
            follow_ups.entry(entry).or_default().push(at);
        }
    }
    follow_ups
}
