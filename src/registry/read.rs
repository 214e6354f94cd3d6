//! Reads files: every one, on all cores, losing nothing.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;
use serde::de::DeserializeOwned;
use toml::de::DeTable;

use super::decode::{conflicts, decode};
use super::fault::{Fault, whole_file};
use super::listing::{Listed, Other};
use super::names::{self, better_name, is_sound, split_name};
use super::place::Lines;
use super::shared::Shared;
use super::source::{ReadFault, Source, text_of};
use super::{OpenError, Record, Records, placeholder, rules, unseen};
use crate::finding::Finding;
use crate::model::{Kind, KsdToml};
use crate::text;
use crate::text::{Text, beside};

/// What reading has come to so far.
#[derive(Default)]
pub(super) struct Reading {
    pub files: usize,
    pub skipped: Vec<String>,
    pub findings: Vec<Finding>,
    /// What lies in the folders of records and is none.
    pub others: Vec<Other>,
}

impl Reading {
    /// Adds what reading another folder has come to.
    pub fn add(&mut self, other: Reading) {
        self.files += other.files;
        self.skipped.extend(other.skipped);
        self.findings.extend(other.findings);
        self.others.extend(other.others);
    }

    /// Reads `ksd.toml`.
    ///
    /// # Errors
    /// If nothing of it can be read, or its format is newer than this ksd.
    pub fn settings(&mut self, source: &Source) -> Result<KsdToml, OpenError> {
        const FILE: &str = "ksd.toml";
        let shown = source.shown(FILE);
        let broken = |finding: Finding| {
            let place = finding.place.map(|place| (place.line, place.column));
            OpenError::Settings(shown.clone(), finding.message, place)
        };
        let text = source
            .read(FILE)
            .map_err(|fault| broken(unreadable(fault, FILE)))?;
        let (settings, faults) = decoded::<KsdToml>(None, &text);
        if settings
            .as_ref()
            .is_none_or(|settings| settings.format != KsdToml::FORMAT)
            && let Some(newer) = newer_format(&text)
        {
            return Err(OpenError::Newer(newer));
        }
        self.files += 1;
        if faults.iter().any(Fault::hides) {
            self.skipped.push(shown.clone());
        }
        let lines = Lines::of(&text);
        let mut told = with_unseen(&text, faults)
            .into_iter()
            .map(|fault| finding_of(fault, &lines, &shown, None));
        let Some(settings) = settings else {
            let why = told.next().map(broken);
            let unsaid = || OpenError::Settings(shown.clone(), rules::SYNTAX.title.clone(), None);
            return Err(why.unwrap_or_else(unsaid));
        };
        self.findings.extend(told);
        Ok(settings)
    }
}

/// Reads the folder of one kind; what another state of the register has read already
/// is taken from there.
///
/// # Errors
/// If a directory cannot be read; with its path.
pub(super) fn folder<T: DeserializeOwned + PartialEq + Send + Sync>(
    source: &Source,
    kind: Kind,
    shared: Option<Shared<'_, T>>,
) -> Result<(Records<T>, Reading), (PathBuf, io::Error)> {
    let found = source.list(kind)?;
    let listed = found.records.iter().map(|listed| listed.file.as_str());
    let named = listed.chain(found.others.iter().map(|other| other.file.as_str()));
    let mut reading = Reading {
        files: found.records.len(),
        findings: names::check(named, |file| source.shown(file).into()),
        others: found.others,
        skipped: Vec::new(),
    };
    let read: Vec<_> = found
        .records
        .into_par_iter()
        .map(|listed| read_record::<T>(source, listed, shared.as_ref()))
        .collect();
    let mut records = Vec::with_capacity(read.len());
    let mut unreadable = Vec::new();
    for Read {
        record,
        id,
        shown,
        findings,
    } in read
    {
        if !record.as_ref().is_ok_and(|record| record.whole) {
            reading.skipped.push(shown);
        }
        match record {
            Ok(record) => records.push(record),
            Err(Unreadable { file }) => unreadable.push((id, file)),
        }
        reading.findings.extend(findings);
    }
    Ok((Records::new(records, unreadable), reading))
}

/// The format that a `ksd.toml` names, if it is newer than ours, however large.
fn newer_format(text: &str) -> Option<String> {
    let (root, _) = DeTable::parse_recoverable(text);
    let format = root.get_ref().get("format")?.get_ref().as_integer()?;
    let number = format.as_str();
    let digits = number.trim_start_matches(['+', '0']);
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    let newer = format.radix() == 10
        && all_digits
        && digits
            .parse()
            .map_or(digits.len() > 1, |format: u32| format > KsdToml::FORMAT);
    newer.then(|| digits.to_owned())
}

struct Read<T> {
    record: Result<Record<T>, Unreadable>,
    id: String,
    shown: String,
    findings: Vec<Finding>,
}

struct Unreadable {
    file: String,
}

fn read_record<T: DeserializeOwned + PartialEq>(
    source: &Source,
    listed: Listed,
    shared: Option<&Shared<'_, T>>,
) -> Read<T> {
    let Listed { kind, file, fault } = listed;
    let name = file.rsplit('/').next().unwrap_or(&file);
    let (id, ending) = match &fault {
        Some(ReadFault::Ending(stem)) => (stem.as_str(), ""),
        _ => split_name(name).unwrap_or((name, "")),
    };
    let sound_name = ending == ".toml" && !id.is_empty() && is_sound(id);
    let id = id.to_owned();
    let about = Some((kind, id.clone()));
    let mut read = Read {
        record: Err(Unreadable { file: file.clone() }),
        findings: Vec::new(),
        shown: String::new(),
        id,
    };
    let shown = || source.shown(&file);
    if !sound_name && fault.is_none() {
        let message = text!(
            "nama berkas `{name}`{beside} tidak dapat menjadi id",
            "the file name `{name}`{beside} cannot be an id",
            name,
            beside = beside(name)
        );
        let help = text!(
            "ubah nama berkas menjadi `{better}`",
            "rename the file to `{better}`",
            better = better_name(&read.id)
        );
        let finding = Finding {
            help,
            ..Finding::new(&rules::BAD_NAME, message)
        };
        read.findings
            .push(whole_file(finding, about.clone(), shown()));
    }
    let bytes = fault.map_or_else(|| source.bytes(&file), Err);
    let same = match (&bytes, shared) {
        (Ok(bytes), Some(shared)) => shared.record(&file, bytes),
        _ => None,
    };
    if let Some(record) = same {
        read.record = Ok(record);
        return read;
    }
    let text = match bytes.and_then(text_of) {
        Ok(text) => text,
        Err(fault) => {
            read.findings
                .push(whole_file(unreadable(fault, name), about, shown()));
            read.shown = shown();
            return read;
        }
    };
    let (record, faults) = decoded::<T>(Some(kind), &text);
    let whole = !faults.iter().any(Fault::hides);
    let faults = with_unseen(&text, faults);
    if !faults.is_empty() {
        read.shown = shown();
        let lines = Lines::of(&text);
        let found = faults
            .into_iter()
            .map(|fault| finding_of(fault, &lines, &read.shown, about.clone()));
        read.findings.extend(found);
    }
    if let Some(data) = record {
        read.record = Ok(Record {
            id: read.id.clone(),
            file,
            data: Arc::new(data),
            whole,
        });
    }
    read
}

/// What a text says. A merge that was left half done is told also where TOML
/// takes its marks for words of a text.
fn decoded<T: DeserializeOwned + PartialEq>(
    kind: Option<Kind>,
    text: &str,
) -> (Option<T>, Vec<Fault>) {
    let (record, faults) = decode(kind, text);
    // Nearly no text has the letter, which is soon seen.
    let has_mark =
        |letter: char| text.contains(letter) && text.contains(&letter.to_string().repeat(7));
    if !faults.iter().any(Fault::hides) && (has_mark('<') || has_mark('>')) {
        return (record, conflicts(text));
    }
    (record, faults)
}

/// The faults of a text, and the letters in it that nobody sees, unless a fault
/// at the same place tells of them.
fn with_unseen(text: &str, mut faults: Vec<Fault>) -> Vec<Fault> {
    let mut unseen = unseen::faults(text);
    unseen.extend(placeholder::faults(text));
    let told = |at: usize| {
        faults
            .iter()
            .any(|fault| (fault.span.start..=fault.span.end).contains(&at))
    };
    unseen.retain(|fault| !told(fault.span.start));
    faults.extend(unseen);
    faults
}

fn finding_of(
    fault: Fault,
    lines: &Lines<'_>,
    shown: &str,
    record: Option<(Kind, String)>,
) -> Finding {
    let mut finding = Finding::new(fault.rule, fault.message);
    finding.place = Some(lines.place(fault.span));
    finding.help = fault.help.unwrap_or(finding.help);
    finding.key = fault.key;
    finding.record = record;
    finding.file = Some(shown.to_owned().into());
    finding
}

fn unreadable(fault: ReadFault, name: &str) -> Finding {
    match fault {
        ReadFault::Unreadable(cause) => Finding::new(
            &rules::UNREADABLE,
            text!(
                "berkas tidak dapat dibuka: {cause}",
                "the file cannot be opened: {cause}",
                cause
            ),
        ),
        ReadFault::Folder => Finding {
            help: Text::fixed(
                "bila isinya rekaman, ubah nama foldernya agar tidak berakhiran `.toml`; bila \
                 seharusnya berkas, ganti folder itu dengan berkasnya",
                "if it holds records, rename the folder so that it does not end in `.toml`; if it \
                 should be a file, put the file in its place",
            ),
            ..Finding::new(
                &rules::UNREADABLE,
                text!(
                    "`{name}` adalah folder, bukan berkas rekaman",
                    "`{name}` is a folder and no record",
                    name
                ),
            )
        },
        ReadFault::Ending(stem) => Finding {
            help: text!(
                "bila ini rekaman, ubah namanya menjadi `{better}`; bila bukan, pindahkan ke luar \
                 folder rekaman",
                "if it is a record, rename it to `{better}`; if not, move it out of the folder of \
                 records",
                better = better_name(&stem)
            ),
            ..Finding::new(
                &rules::WRONG_ENDING,
                text!(
                    "`{name}` tidak dibaca: namanya tidak berakhiran `.toml`",
                    "`{name}` is not read: its name does not end in `.toml`",
                    name
                ),
            )
        },
        ReadFault::Copy(original) => Finding::new(
            &rules::COPY,
            text!(
                "`{name}` tampaknya salinan dari `{original}`; salinan tidak dibaca",
                "`{name}` seems to be a copy of `{original}`; a copy is not read",
                name,
                original = original.rsplit('/').next().unwrap_or(&original)
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
                "this link leads out of the register's folder, to {target}",
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
            finding.place = Some(Lines::of(&sound).place(start..end));
            finding
        }
    }
}
