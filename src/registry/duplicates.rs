//! What seems to be recorded twice, or copied from another record and not
//! corrected.

use std::collections::HashMap;

use super::about::{About, about, finding};
use super::integrity::{number_key, numbers, plain};
use super::twins::same_name;
use super::{Record, Registry, rules};
use crate::finding::{Finding, Related};
use crate::model::{Date, Golongan, Jenis, KerjaSama, Kind, KodeWilayah, Tingkat, key};
use crate::text;
use crate::text::Text;

/// Findings about copies, and about codes that disagree with what stands beside
/// them; without places.
pub(super) fn check(registry: &Registry) -> Vec<Finding> {
    let mut findings = Vec::new();
    for record in registry.kerja_sama.iter() {
        copied_numbers(registry, record, &mut findings);
    }
    same_documents(registry, &mut findings);
    same_entries(registry, &mut findings);
    same_decrees(registry, &mut findings);
    levels(registry, &mut findings);
    findings
}

/// The numbers that a document has in common with the one that it changes,
/// extends or stands under.
fn copied_numbers(registry: &Registry, record: &Record<KerjaSama>, findings: &mut Vec<Finding>) {
    let others = [
        registry.changed(record),
        registry.continued(record),
        registry.above(record),
    ];
    for other in others.into_iter().flatten() {
        if other.id == record.id {
            continue;
        }
        for (party, id, nomor) in numbers(record) {
            let theirs = numbers(other).find(|(_, there, _)| *there == id);
            let Some((place, _, _)) = theirs.filter(|(_, _, there)| plain(there) == plain(nomor))
            else {
                continue;
            };
            let message = text!(
                "nomor \"{nomor}\" sama dengan nomor `{id}`, naskah yang dirujuknya",
                "the number \"{nomor}\" is that of `{id}`, the document that it refers to",
                nomor,
                id = other.id.as_str()
            );
            let rule = &rules::COPIED_NUMBER;
            let key = Some(number_key(party));
            let mut found = finding(registry, about(Kind::KerjaSama, record), rule, key, message);
            found.related.push(Related {
                message: Text::fixed("nomor yang sama", "the same number"),
                file: registry.shown(&other.file),
                key: Some(number_key(place)),
                place: None,
            });
            findings.push(found);
        }
    }
}

/// What two documents have in common that are one: all that tells a document
/// apart but its numbers.
#[derive(PartialEq, Eq, Hash)]
struct Likeness<'a> {
    title: String,
    jenis: Jenis,
    naskah: crate::model::Naskah,
    days: [Option<Date>; 3],
    partners: Vec<&'a str>,
    objects: Vec<String>,
    places: Vec<String>,
    asset: Option<String>,
}

impl Likeness<'_> {
    /// That of a document; none without a day, of a text that says too little, or
    /// of an addendum, which is counted nowhere.
    fn of(record: &Record<KerjaSama>) -> Option<Likeness<'_>> {
        let time = &record.waktu;
        let days = [time.ditandatangani, time.mulai, time.berakhir];
        let mut partners: Vec<&str> = record.mitra.iter().map(|party| party.id.as_str()).collect();
        partners.sort_unstable();
        partners.dedup();
        let folded = |texts: &[String]| {
            let mut folded: Vec<String> = texts.iter().map(|text| same_name(text)).collect();
            folded.sort_unstable();
            folded
        };
        let title = same_name(&record.judul);
        let told = !title.is_empty() && !partners.is_empty() && !record.is_addendum();
        (told && days[0].or(days[1]).is_some()).then(|| Likeness {
            title,
            jenis: record.jenis,
            naskah: record.naskah,
            days,
            partners,
            objects: folded(&record.objek),
            places: folded(&record.lokasi),
            asset: record.bmd.objek.as_deref().map(same_name),
        })
    }
}

fn same_documents(registry: &Registry, findings: &mut Vec<Finding>) {
    let mut seen: HashMap<Likeness<'_>, &Record<KerjaSama>> = HashMap::new();
    for record in registry.kerja_sama.iter() {
        let Some(likeness) = Likeness::of(record) else {
            continue;
        };
        let Some(&first) = seen.get(&likeness) else {
            seen.insert(likeness, record);
            continue;
        };
        let message = text!(
            "judul, mitra, objek, lokasi, dan tanggalnya sama dengan `{id}`",
            "its title, partners, object, place and dates are those of `{id}`",
            id = first.id.as_str()
        );
        let about = about(Kind::KerjaSama, record);
        twice(registry, about, key!(judul), message, &first.file, findings);
    }
}

fn same_entries(registry: &Registry, findings: &mut Vec<Finding>) {
    let mut seen = HashMap::new();
    for record in registry.potensi.iter() {
        let title = same_name(&record.judul);
        let mut candidates = record.calon_mitra.clone();
        candidates.sort_unstable();
        let mark = (title, record.tahun, record.jenis, candidates);
        if mark.0.is_empty() {
            continue;
        }
        let Some(&first) = seen.get(&mark) else {
            seen.insert(mark, record);
            continue;
        };
        let first: &Record<crate::model::Potensi> = first;
        let message = text!(
            "judul, tahun, dan calon mitranya sama dengan `{id}`",
            "its title, year and candidates are those of `{id}`",
            id = first.id.as_str()
        );
        let about = about(Kind::Potensi, record);
        let key = key!(Potensi: judul);
        twice(registry, about, key, message, &first.file, findings);
    }
}

fn same_decrees(registry: &Registry, findings: &mut Vec<Finding>) {
    let mut seen = HashMap::new();
    for record in registry.tkksd.iter() {
        let mark = (plain(&record.sk), record.tanggal.year());
        if mark.0.is_empty() {
            continue;
        }
        let Some(&first) = seen.get(&mark) else {
            seen.insert(mark, record);
            continue;
        };
        let first: &Record<crate::model::Tkksd> = first;
        let message = text!(
            "nomor SK dan tahunnya sama dengan `{id}`",
            "the number and year of its decree are those of `{id}`",
            id = first.id.as_str()
        );
        let about = about(Kind::Tkksd, record);
        let key = key!(Tkksd: sk);
        twice(registry, about, key, message, &first.file, findings);
    }
}

fn twice(
    registry: &Registry,
    about: About<'_>,
    key: &str,
    message: Text,
    first: &str,
    findings: &mut Vec<Finding>,
) {
    let rule = &rules::RECORDED_TWICE;
    let mut found = finding(registry, about, rule, Some(key.to_owned()), message);
    found.related.push(Related {
        message: Text::fixed("rekaman yang sama", "the same record"),
        file: registry.shown(first),
        key: Some(key.to_owned()),
        place: None,
    });
    findings.push(found);
}

/// The level of a region, beside that of its code: ours, and those of partners.
fn levels(registry: &Registry, findings: &mut Vec<Finding>) {
    let daerah = &registry.settings.daerah;
    if registry.settings_whole
        && let Some(message) = other_level(&daerah.kode, daerah.tingkat)
    {
        findings.push(Finding {
            file: Some(registry.shown("ksd.toml")),
            key: Some(key!(KsdToml: daerah.tingkat).to_owned()),
            ..Finding::new(&rules::LEVEL, message)
        });
    }
    for record in registry.mitra.iter() {
        let told = record.kode.as_ref().zip(record.tingkat);
        let told = told.filter(|_| record.golongan == Golongan::Daerah);
        if let Some(message) = told.and_then(|(code, level)| other_level(code, level)) {
            let key = Some(key!(Mitra: tingkat).to_owned());
            let about = about(Kind::Mitra, record);
            findings.push(finding(registry, about, &rules::LEVEL, key, message));
        }
    }
}

fn other_level(code: &KodeWilayah, level: Tingkat) -> Option<Text> {
    let of = code.tingkat();
    (of != level).then(|| {
        text!(
            "{code} ialah kode {of}, sedangkan tingkatnya {level}",
            "{code} is the code of a {of}, while the level is {level}",
            code = code.to_string(),
            of,
            level
        )
    })
}
