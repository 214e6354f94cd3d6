//! Files that records name: scans and their like, kept below the register.

use rayon::prelude::*;

use super::about::{about, finding};
use super::source::Attached;
use super::{Record, Registry, rules};
use crate::finding::{Finding, Rule};
use crate::model::{KerjaSama, Kind, Tkksd, key};
use crate::text;
use crate::text::Text;

/// The file that a document names, its scan.
fn scan(record: &Record<KerjaSama>) -> Option<&str> {
    record.arsip.berkas.as_deref()
}

/// The files that a decree on the team names, each under its key.
fn of_team(record: &Record<Tkksd>) -> impl Iterator<Item = (String, &str)> {
    let programme = record.program_kerja.as_deref();
    let programme = programme.map(|path| (key!(Tkksd: program_kerja).to_owned(), path));
    let meetings = record.rapat.iter().enumerate();
    let minutes = meetings.filter_map(|(at, meeting)| {
        let path = meeting.notulen.as_deref()?;
        Some((key!(Tkksd: rapat[at].notulen), path))
    });
    programme.into_iter().chain(minutes)
}

/// Every file that some record names, as it is written there.
pub(super) fn all(registry: &Registry) -> impl Iterator<Item = &str> {
    let documents = registry.kerja_sama.sorted.iter().filter_map(scan);
    let logos = registry.mitra.sorted.iter();
    let logos = logos.filter_map(|record| record.logo.as_deref());
    let teams = registry.tkksd.sorted.iter();
    let teams = teams.flat_map(|record| of_team(record).map(|(_, path)| path));
    let emblem = registry.settings.daerah.lambang.as_deref();
    documents.chain(logos).chain(teams).chain(emblem)
}

/// Findings about files that are named and lie outside, or are not there, and
/// about links that are none.
pub(super) fn check(registry: &Registry) -> Vec<Finding> {
    let documents = registry.kerja_sama.sorted.par_iter();
    let each = documents.flat_map_iter(|record| {
        let about = about(Kind::KerjaSama, record);
        let told = |rule, key: &str, message| {
            finding(registry, about, rule, Some(key.to_owned()), message)
        };
        let scan = scan(record).and_then(|path| judged(registry, told, key!(arsip.berkas), path));
        let link = record.arsip.tautan.as_deref();
        let link = link.and_then(|link| no_link(told, key!(arsip.tautan), link));
        scan.into_iter().chain(link)
    });
    let mut findings: Vec<Finding> = each.collect();
    for record in &registry.mitra.sorted {
        let about = about(Kind::Mitra, record);
        let told = |rule, key: &str, message| {
            finding(registry, about, rule, Some(key.to_owned()), message)
        };
        let logo = record.logo.as_deref();
        findings.extend(logo.and_then(|path| judged(registry, told, key!(Mitra: logo), path)));
    }
    for record in &registry.tkksd.sorted {
        let about = about(Kind::Tkksd, record);
        let told = |rule, key: &str, message| {
            finding(registry, about, rule, Some(key.to_owned()), message)
        };
        findings
            .extend(of_team(record).filter_map(|(key, path)| judged(registry, told, &key, path)));
    }
    let told = |rule, key: &str, message| Finding {
        file: Some(registry.shown("ksd.toml")),
        key: Some(key.to_owned()),
        ..Finding::new(rule, message)
    };
    let emblem = registry.settings.daerah.lambang.as_deref();
    let key = key!(KsdToml: daerah.lambang);
    findings.extend(emblem.and_then(|path| judged(registry, told, key, path)));
    findings
}

/// What the region's emblem holds; none where none is recorded.
///
/// # Errors
/// If it lies outside the register, is not there or is larger than 1 MiB, in a sentence.
pub(super) fn emblem(registry: &Registry) -> Result<Option<Vec<u8>>, Text> {
    let Some(path) = registry.settings.daerah.lambang.as_deref() else {
        return Ok(None);
    };
    let told = |rule, _: &str, message| Finding::new(rule, message);
    if let Some(found) = judged(registry, told, key!(KsdToml: daerah.lambang), path) {
        return Err(found.message);
    }
    // Dots and strokes name no file.
    if !matches!(registry.source.attached(path), Attached::There) {
        return Ok(None);
    }
    registry
        .source
        .bytes(path)
        .map(|bytes| Some(bytes.to_vec()))
        .map_err(|_| {
            text!(
                "berkas \"{path}\" tidak terbaca, atau lebih besar dari 1 MiB",
                "the file \"{path}\" cannot be read, or is larger than 1 MiB",
                path
            )
        })
}

/// What a file below the register holds; none where it is not there, lies outside,
/// cannot be read, or is larger than 1 MiB.
pub(super) fn bytes(registry: &Registry, path: &str) -> Option<Vec<u8>> {
    let path = path.trim();
    if path.is_empty() || leaves(path) || !matches!(registry.source.attached(path), Attached::There)
    {
        return None;
    }
    let bytes = registry.source.bytes(path).ok()?;
    Some(bytes.to_vec())
}

/// What is no link to a scan.
fn no_link(
    told: impl Fn(&'static Rule, &str, Text) -> Finding,
    key: &str,
    link: &str,
) -> Option<Finding> {
    let host = link.strip_prefix("https://");
    let sound = host.is_some_and(|host| {
        !host.is_empty() && !host.starts_with('/') && !host.contains(char::is_whitespace)
    });
    if sound || link.trim().is_empty() {
        return None;
    }
    let message = text!(
        "`{key}` berisi \"{link}\", bukan tautan yang diawali `https://`",
        "`{key}` is \"{link}\", no link that begins with `https://`",
        key,
        link
    );
    let help = match link.strip_prefix("http://") {
        Some(rest) => text!("tulis \"https://{rest}\"", "write \"https://{rest}\"", rest),
        None => Text::fixed(
            "salin tautan lengkapnya dari peramban; letak berkas di bawah folder register ditulis \
             di `arsip.berkas`",
            "copy the whole link from the browser; the place of a file below the register's folder \
             goes to `arsip.berkas`",
        ),
    };
    Some(Finding {
        help,
        ..told(&rules::BAD_VALUE, key, message)
    })
}

fn judged(
    registry: &Registry,
    told: impl Fn(&'static Rule, &str, Text) -> Finding,
    key: &str,
    path: &str,
) -> Option<Finding> {
    let told = |rule, message| told(rule, key, message);
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
