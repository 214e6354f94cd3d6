//! Files that records name: scans and their like, kept below the register.

use rayon::prelude::*;

use super::about::{About, about, finding};
use super::source::Attached;
use super::{Record, Registry, rules};
use crate::finding::Finding;
use crate::model::{KerjaSama, Kind, key};
use crate::text;

/// The files that a document names, each under its key.
fn named(record: &Record<KerjaSama>) -> impl Iterator<Item = (&'static str, &str)> {
    let scan = record.arsip.berkas.as_deref();
    scan.map(|path| (key!(arsip.berkas), path)).into_iter()
}

/// Every file that some record names, as it is written there.
pub(super) fn all(registry: &Registry) -> impl Iterator<Item = &str> {
    let documents = registry.kerja_sama.sorted.iter();
    documents.flat_map(|record| named(record).map(|(_, path)| path))
}

/// Findings about files that are named and lie outside, or are not there.
pub(super) fn check(registry: &Registry) -> Vec<Finding> {
    let documents = registry.kerja_sama.sorted.par_iter();
    let each = documents.flat_map_iter(|record| {
        let about = about(Kind::KerjaSama, record);
        let named = named(record);
        named.filter_map(move |(key, path)| judged(registry, about, key, path))
    });
    each.collect()
}

fn judged(registry: &Registry, about: About<'_>, key: &str, path: &str) -> Option<Finding> {
    let told = |rule, message| finding(registry, about, rule, Some(key.to_owned()), message);
    let outside = |message| Some(told(&rules::ATTACHED_OUTSIDE, message));
    if path.trim().is_empty() {
        return outside(text!("`{key}` kosong", "`{key}` is empty", key));
    }
    // Dots and strokes say that nothing is known.
    if path.chars().all(|letter| ".-–—_ 0".contains(letter)) && path != ".." {
        return None;
    }
    if path.contains('\\') && !leaves(&path.replace('\\', "/")) {
        return outside(text!(
            "letak berkas \"{path}\" memakai `\\`, yang hanya dikenal Windows; pakai `/`",
            "the path \"{path}\" has `\\`, which Windows alone knows; use `/`",
            path
        ));
    }
    let lies_outside = || {
        outside(text!(
            "\"{path}\" menunjuk ke luar folder register",
            "\"{path}\" leads out of the register's folder",
            path
        ))
    };
    if leaves(path) || path.contains('\\') {
        return lies_outside();
    }
    let missing = |message| Some(told(&rules::ATTACHED_MISSING, message));
    match registry.source.attached(path) {
        Attached::There => None,
        Attached::Outside => lies_outside(),
        Attached::Folder => missing(text!(
            "\"{path}\" adalah folder, bukan berkas",
            "\"{path}\" is a folder and no file",
            path
        )),
        Attached::Missing => missing(text!(
            "tidak ada berkas \"{path}\" di bawah folder register",
            "there is no file \"{path}\" below the register's folder",
            path
        )),
    }
}

/// Whether a path, `/` between its parts, leads elsewhere than below the register.
fn leaves(path: &str) -> bool {
    let has_drive = path
        .split('/')
        .next()
        .is_some_and(|first| first.contains(':'));
    path.starts_with('/') || has_drive || path.split('/').any(|part| part == "..")
}
