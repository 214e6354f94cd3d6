//! Reads a register: every file, on all cores, losing nothing.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::decode::{Fault, decode};
use super::source::{Folder, Listed, ReadFault};
use super::{Children, Record, Records, Registry, integrity, place, rules};
use crate::finding::{Finding, Place};
use crate::model::{KerjaSama, Kind, KsdToml, Potensi};
use crate::text;
use crate::text::Text;

/// Why a register could not be opened at all.
#[derive(Debug)]
pub enum OpenError {
    /// The folder named has no `ksd.toml`.
    NoKsdToml(PathBuf),
    /// Neither the working directory nor any above it has `records/ksd.toml`.
    NotFound,
    /// `ksd.toml` is of a newer format.
    Newer(u32),
    /// A file or directory cannot be read; the system's own words.
    Unreadable(PathBuf, String),
    /// `ksd.toml` cannot be read even in part.
    Broken(PathBuf),
}

impl OpenError {
    /// What is wrong and what to do.
    pub fn text(&self) -> Text {
        match self {
            OpenError::NoKsdToml(folder) => text!(
                "tidak ada `ksd.toml` di {folder}; sebutkan folder register dengan `--records \
                 FOLDER`",
                "there is no `ksd.toml` in {folder}; name the register's folder with \
                 `--records FOLDER`";
                folder = folder.display().to_string()
            ),
            OpenError::NotFound => Text::fixed(
                "tidak ada `records/ksd.toml` di folder ini atau di atasnya; pindahlah ke \
                 folder register atau sebutkan foldernya dengan `--records FOLDER`",
                "there is no `records/ksd.toml` in this folder or above it; go to the \
                 register's folder or name it with `--records FOLDER`",
            ),
            OpenError::Newer(format) => text!(
                "perlu ksd yang lebih baru: `ksd.toml` memakai format {format}, sedangkan ksd \
                 ini mengenal format {known}",
                "a newer ksd is needed: `ksd.toml` is of format {format}, and this ksd knows \
                 format {known}";
                format = *format, known = KsdToml::FORMAT
            ),
            OpenError::Unreadable(path, cause) => text!(
                "{path} tidak dapat dibaca; periksa izin dan letaknya ({cause})",
                "{path} cannot be read; check its permissions and place ({cause})";
                path = path.display().to_string(), cause = cause.as_str()
            ),
            OpenError::Broken(path) => text!(
                "{path} tidak dapat dibaca sebagai TOML dalam UTF-8; perbaiki berkas itu \
                 lebih dahulu",
                "{path} cannot be read as TOML in UTF-8; mend that file first";
                path = path.display().to_string()
            ),
        }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text().en)
    }
}

impl std::error::Error for OpenError {}

impl Registry {
    /// Opens the register in `folder`, or else the nearest `records/ksd.toml`
    /// at or above the working directory.
    ///
    /// # Errors
    /// If there is none, its format is newer, or a directory cannot be read.
    /// Faults of single files are [`Registry::findings`], not errors.
    pub fn open(folder: Option<&Path>) -> Result<Registry, OpenError> {
        let root = match folder {
            Some(folder) => folder.to_owned(),
            None => nearest().ok_or(OpenError::NotFound)?,
        };
        let unreadable =
            |path: PathBuf, cause: std::io::Error| OpenError::Unreadable(path, cause.to_string());
        if !root.join("ksd.toml").is_file() {
            return Err(OpenError::NoKsdToml(root));
        }
        let folder = Folder::open(&root).map_err(|cause| unreadable(root, cause))?;
        let mut reading = Reading::default();
        let settings = reading.settings(&folder)?;
        let settings_whole = reading.skipped.is_empty();
        let mut list = |kind| {
            let listed = folder
                .list(kind)
                .map_err(|(path, cause)| unreadable(path, cause))?;
            reading.files += listed.len();
            Ok(listed)
        };
        let listed = [
            list(Kind::KerjaSama)?,
            list(Kind::Potensi)?,
            list(Kind::Mitra)?,
            list(Kind::Tkksd)?,
        ];
        let [kerja_sama, potensi, mitra, tkksd] = listed;
        let kerja_sama = reading.records(&folder, kerja_sama);
        let potensi = reading.records(&folder, potensi);
        let mut registry = Registry {
            children: children(&kerja_sama),
            follow_ups: follow_ups(&kerja_sama, &potensi),
            settings,
            settings_whole,
            kerja_sama,
            potensi,
            mitra: reading.records(&folder, mitra),
            tkksd: reading.records(&folder, tkksd),
            files: reading.files,
            skipped: reading.skipped,
            findings: Vec::new(),
            folder,
        };
        let mut findings = reading.findings;
        findings.extend(integrity::check(&registry));
        registry.locate(&mut findings);
        registry.findings = findings;
        Ok(registry)
    }
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

/// What reading has come to so far.
#[derive(Default)]
struct Reading {
    files: usize,
    skipped: Vec<String>,
    findings: Vec<Finding>,
}

impl Reading {
    fn settings(&mut self, folder: &Folder) -> Result<KsdToml, OpenError> {
        const FILE: &str = "ksd.toml";
        let broken = || OpenError::Broken(folder.root.join(FILE));
        let text = folder.read(FILE).map_err(|_| broken())?;
        let (settings, faults) = decode::<KsdToml>(&text);
        let settings = settings.ok_or_else(broken)?;
        if settings.format > KsdToml::FORMAT {
            return Err(OpenError::Newer(settings.format));
        }
        self.files += 1;
        let shown = folder.shown(FILE);
        if !faults.is_empty() {
            self.skipped.push(shown.clone());
        }
        let findings = faults
            .into_iter()
            .map(|fault| finding_of(fault, &text, &shown, None));
        self.findings.extend(findings);
        Ok(settings)
    }

    fn records<T: DeserializeOwned + Send>(
        &mut self,
        folder: &Folder,
        listed: Vec<Listed>,
    ) -> Records<T> {
        let read: Vec<_> = listed
            .into_par_iter()
            .map(|listed| read_record::<T>(folder, listed))
            .collect();
        let mut sorted = Vec::with_capacity(read.len());
        let mut unreadable = Vec::new();
        for Read {
            record,
            id,
            shown,
            findings,
        } in read
        {
            if !record.as_ref().is_ok_and(|record| record.whole) {
                self.skipped.push(shown);
            }
            match record {
                Ok(record) => sorted.push(record),
                Err(Unreadable) => unreadable.push(id),
            }
            self.findings.extend(findings);
        }
        sorted.sort_by(|a, b| (&a.id, &a.file).cmp(&(&b.id, &b.file)));
        Records { sorted, unreadable }
    }
}

struct Read<T> {
    record: Result<Record<T>, Unreadable>,
    id: String,
    shown: String,
    findings: Vec<Finding>,
}

struct Unreadable;

fn read_record<T: DeserializeOwned>(folder: &Folder, listed: Listed) -> Read<T> {
    let Listed { kind, file, fault } = listed;
    let name = file.rsplit('/').next().unwrap_or(&file);
    let stem = name.len()
        - name
            .to_lowercase()
            .find(".toml")
            .map_or(0, |at| name.len() - at);
    let (id, ending) = name.split_at(stem);
    let id = id.to_owned();
    let sound = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let sound_name = ending == ".toml" && !id.is_empty() && id.bytes().all(sound);
    let about = kind.map(|kind| (kind, id.clone()));
    let mut read = Read {
        record: Err(Unreadable),
        findings: Vec::new(),
        shown: String::new(),
        id,
    };
    let shown = || folder.shown(&file);
    if !sound_name && fault.is_none() {
        let message = text!(
            "nama berkas `{name}` tidak dapat menjadi id",
            "the file name `{name}` cannot be an id";
            name = name
        );
        read.findings.push(whole_file(
            Finding::new(&rules::BAD_NAME, message),
            about.clone(),
            shown(),
        ));
    }
    let text = match fault.map_or_else(|| folder.read(&file), Err) {
        Ok(text) => text,
        Err(fault) => {
            read.findings
                .push(whole_file(unreadable(fault), about, shown()));
            read.shown = shown();
            return read;
        }
    };
    let (record, faults) = decode::<T>(&text);
    let whole = faults.is_empty();
    if !whole {
        read.shown = shown();
        let found = faults
            .into_iter()
            .map(|fault| finding_of(fault, &text, &read.shown, about.clone()));
        read.findings.extend(found);
    }
    if let Some(data) = record {
        read.record = Ok(Record {
            id: read.id.clone(),
            file,
            data: Box::new(data),
            whole,
        });
    }
    read
}

fn finding_of(fault: Fault, text: &str, shown: &str, record: Option<(Kind, String)>) -> Finding {
    let mut finding = Finding::new(fault.rule, fault.message);
    finding.place = Some(place::place(text, fault.span));
    finding.help = fault.help.unwrap_or(finding.help);
    finding.key = fault.key;
    finding.record = record;
    finding.file = Some(shown.to_owned());
    finding
}

/// A finding about a file whose text is not to be had: its very beginning.
fn whole_file(mut finding: Finding, record: Option<(Kind, String)>, shown: String) -> Finding {
    finding.place.get_or_insert(Place {
        line: 1,
        column: 1,
        end_line: 1,
        end_column: 1,
        excerpt: String::new(),
    });
    finding.record = record;
    finding.file = Some(shown);
    finding
}

fn unreadable(fault: ReadFault) -> Finding {
    match fault {
        ReadFault::Unreadable(cause) => Finding::new(
            &rules::UNREADABLE,
            text!(
                "berkas tidak dapat dibuka ({cause})",
                "the file cannot be opened ({cause})";
                cause = cause
            ),
        ),
        ReadFault::TooLarge => Finding::new(
            &rules::TOO_LARGE,
            Text::fixed(
                "berkas lebih besar dari 1 MiB",
                "the file is larger than 1 MiB",
            ),
        ),
        ReadFault::LeavesFolder(target) => Finding::new(
            &rules::LEAVES_FOLDER,
            text!(
                "tautan ini menunjuk ke luar folder register, ke {target}",
                "this link leads out of the register's folder, to {target}";
                target = target.display().to_string()
            ),
        ),
        ReadFault::NotUtf8(bytes) => {
            let sound = String::from_utf8_lossy(&bytes);
            let start = sound.find(char::REPLACEMENT_CHARACTER).unwrap_or(0);
            let end = start + char::REPLACEMENT_CHARACTER.len_utf8();
            let mut finding = Finding::new(
                &rules::NOT_UTF8,
                Text::fixed(
                    "huruf ini bukan UTF-8; berkas tidak dibaca",
                    "this character is not UTF-8; the file is not read",
                ),
            );
            finding.place = Some(place::place(&sound, start..end));
            finding
        }
    }
}
