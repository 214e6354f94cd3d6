//! What lies in the register and is no record of it.

use std::collections::HashSet;

use strum::VariantArray;

use super::fault::whole_file;
use super::listing::Other;
use super::{Registry, attachments, names, rules};
use crate::finding::Finding;
use crate::meant::did_you_mean;
use crate::model::Kind;
use crate::text;
use crate::text::{Text, Verbatim};

/// Findings about files that are not read, and about names outside the folders of
/// records.
pub(super) fn check(registry: &Registry) -> Vec<Finding> {
    let mut findings = beside_records(registry);
    findings.extend(elsewhere(registry));
    findings
}

/// Files in the folders of records that are none, and that no record names.
fn beside_records(registry: &Registry) -> Vec<Finding> {
    let files = registry.others.iter().filter(|other| !other.folder);
    let named: HashSet<&str> = attachments::all(registry).collect();
    let strange = files.filter(|other| !named.contains(other.file.as_str()));
    let told = strange.map(|other| no_record(other, registry.shown(&other.file)));
    told.collect()
}

/// What is wrong with files outside the folders of records.
fn elsewhere(registry: &Registry) -> Vec<Finding> {
    let elsewhere = registry.source.elsewhere();
    let all = elsewhere.iter().map(|other| other.file.as_str());
    let mut findings = names::check(all.clone(), |file| registry.shown(file));
    let beside: HashSet<&str> = all.collect();
    let records = elsewhere.iter().filter(|other| other.is_record());
    let strays = records.filter(|other| other.file != "ksd.toml");
    findings.extend(
        strays.map(|other| match names::original(&other.file, &beside) {
            Some("ksd.toml") => {
                let finding = Finding::new(
                    &rules::COPY,
                    Text::fixed(
                        "berkas ini tampaknya salinan dari `ksd.toml`; salinan tidak dibaca",
                        "this file seems to be a copy of `ksd.toml`; a copy is not read",
                    ),
                );
                whole_file(finding, None, registry.shown(&other.file))
            }
            _ => stray(registry, &other.file),
        }),
    );
    findings
}

/// A file that looks like a record and lies where none is read from.
fn stray(registry: &Registry, file: &str) -> Finding {
    let folder = file.split('/').next().filter(|folder| *folder != file);
    let kinds = Kind::VARIANTS.iter().map(|kind| kind.word());
    let message = match folder.and_then(|folder| did_you_mean(folder, kinds)) {
        Some(meant) => text!(
            "berkas ini tidak dibaca: foldernya tidak dikenal; mungkin maksudnya `{meant}`",
            "this file is not read: its folder is unknown; did you mean `{meant}`?",
            meant
        ),
        None => Text::fixed(
            "berkas ini tidak dibaca: letaknya di luar folder rekaman",
            "this file is not read: it lies outside the folders of records",
        ),
    };
    Finding {
        file: Some(registry.shown(file)),
        ..Finding::new(&rules::STRAY, message)
    }
}

/// A file in a folder of records that is none.
fn no_record(other: &Other, shown: Verbatim) -> Finding {
    let name = other.file.rsplit('/').next().unwrap_or(&other.file);
    let message = text!(
        "`{name}` bukan rekaman dan tidak dibaca",
        "`{name}` is no record and is not read",
        name
    );
    whole_file(Finding::new(&rules::NO_RECORD, message), None, shown)
}
