//! Repositories inside the register: a folder that Git would take for one.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::source::Source;
use super::{Registry, rules};
use crate::finding::Finding;
use crate::text;

/// A finding for each bare repository at or below the register's folder; its
/// own `.git` is none.
pub(super) fn check(registry: &Registry) -> Vec<Finding> {
    let found = heads(&registry.source).into_iter().map(|head| {
        let folder = head.rsplit_once('/').map_or("", |(folder, _)| folder);
        let message = text!(
            "folder {folder} ialah repositori Git, dengan konfigurasi yang dapat menyebut program",
            "the folder {folder} is a Git repository, with a configuration that can name programs",
            folder = match registry.shown(folder).raw().trim_end_matches('/') {
                "" => ".".to_owned(),
                folder => folder.to_owned(),
            }
        );
        Finding {
            file: Some(registry.shown(&head)),
            ..Finding::new(&rules::BARE_REPOSITORY, message)
        }
    });
    found.collect()
}

/// The `HEAD` of each bare repository. Windows and macOS do not tell capitals
/// apart.
fn heads(source: &Source) -> Vec<String> {
    let is_head = |name: &str| name.eq_ignore_ascii_case("HEAD");
    let mut heads: Vec<String> = match &source.commit {
        Some(files) => {
            let names = || files.keys().map(String::as_str);
            let heads = names().filter(|name| is_head(name.rsplit('/').next().unwrap_or(name)));
            let bare = heads.filter(|head| {
                let folder = &head[..head.len() - "HEAD".len()];
                let below = names().filter_map(|name| name.strip_prefix(folder));
                is_repository(below.map(|name| name.split('/').next().unwrap_or(name)))
            });
            bare.map(str::to_owned).collect()
        }
        None => {
            let entries = WalkDir::new(&source.root).into_iter();
            let entries = entries.filter_entry(|entry| entry.file_name() != ".git");
            let files = entries.filter_map(Result::ok).filter(|entry| {
                !entry.file_type().is_dir() && is_head(&entry.file_name().to_string_lossy())
            });
            let bare = files.filter(|entry| {
                let beside = entry.path().parent().map(beside).unwrap_or_default();
                is_repository(beside.iter().map(String::as_str))
            });
            bare.map(|entry| source.below(entry.path())).collect()
        }
    };
    heads.sort();
    heads
}

/// The names of what lies in a folder.
fn beside(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let names = entries.filter_map(|entry| Some(entry.ok()?.file_name()));
    names
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

/// Whether what lies beside a `HEAD` makes a repository of it: its objects and
/// refs, or a file that says where these are.
fn is_repository<'a>(names: impl Iterator<Item = &'a str>) -> bool {
    let (mut objects, mut refs, mut elsewhere) = (false, false, false);
    for name in names {
        objects |= name.eq_ignore_ascii_case("objects");
        refs |= name.eq_ignore_ascii_case("refs");
        elsewhere |= name.eq_ignore_ascii_case("commondir");
    }
    (objects && refs) || elsewhere
}
