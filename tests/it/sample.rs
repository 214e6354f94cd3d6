//! The sample register in `records/`: made by its generator, read whole,
//! lawful, and with enough in it to show everything that ksd does.

#[path = "../../examples/generate/register/mod.rs"]
mod register;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ksd::finding::Finding;
use ksd::model::{Date, Duration, Jenis, KerjaSama, Naskah, Severity, Sifat};
use ksd::registry::{Record, Registry, Status, completeness};
use ksd::text::Lang;
use register::{PICTURES, SEED, Size, files};

/// The day on which the sample stands.
const TODAY: Date = Date::known(2026, 11, 21);

fn records() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("records")
}

fn sample() -> Registry {
    Registry::open(Some(&records())).expect("records/ opens")
}

/// Documents that stand for themselves.
fn documents(registry: &Registry) -> impl Iterator<Item = &Record<KerjaSama>> {
    registry
        .kerja_sama
        .iter()
        .filter(|record| !record.is_addendum())
}

fn told(findings: &[Finding], severity: Severity) -> Vec<String> {
    findings
        .iter()
        .filter(|finding| finding.severity == severity)
        .map(|finding| {
            format!(
                "{} {:?} {}",
                finding.rule.code,
                finding.record,
                finding.message.get(Lang::En)
            )
        })
        .collect()
}

/// Every file below `folder`, by its path with `/` between.
fn found(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let parts = path.strip_prefix(folder).expect("below").components();
            let name: Vec<_> = parts
                .map(|part| part.as_os_str().to_string_lossy().into_owned())
                .collect();
            let bytes = fs::read(&path).expect("a file");
            let text = String::from_utf8_lossy(&bytes);
            found.insert(name.join("/"), text.replace("\r\n", "\n"));
        }
    }
    found
}

#[test]
fn records_are_what_the_generator_writes() {
    let mut made = files(Size::Sample, SEED);
    let pictures = PICTURES.map(|(name, bytes)| {
        let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
        (name.to_owned(), text)
    });
    made.extend(pictures);
    let ours = |name: &String| {
        let top = name.split('/').next();
        matches!(
            top,
            Some("kerja-sama" | "potensi" | "mitra" | "tkksd" | "lampiran" | "ksd.toml")
        )
    };
    let mut there = found(&records());
    there.retain(|name, _| ours(name));
    let names: BTreeSet<_> = made.keys().collect();
    let names_there: BTreeSet<_> = there.keys().collect();
    let differing: Vec<_> = names.symmetric_difference(&names_there).collect();
    assert!(differing.is_empty(), "only on one side: {differing:?}");
    for (name, text) in &made {
        assert_eq!(
            &there[name], text,
            "{name}; run `cargo run --example generate -- --replace records`"
        );
    }
}

#[test]
fn records_are_read_whole_and_lawful() {
    let registry = sample();
    assert_eq!(registry.skipped, Vec::<String>::new());
    let findings = ksd::rules::check(&registry);
    assert_eq!(told(&findings, Severity::Error), Vec::<String>::new());
    let warnings = told(&findings, Severity::Warning);
    assert!((1..=22).contains(&warnings.len()), "{warnings:#?}");
    let exempted = findings.iter().filter(|finding| finding.exempted.is_some());
    assert_eq!(exempted.count(), 2);
}

#[test]
fn counts_are_the_published_ones() {
    let registry = sample();
    let counted = Date::known(2020, 1, 1)..=Date::known(2024, 4, 30);
    let signed = |bmd: bool| {
        documents(&registry)
            .filter(|record| (record.jenis == Jenis::Bmd) == bmd)
            .filter(|record| {
                record
                    .waktu
                    .ditandatangani
                    .is_some_and(|day| counted.contains(&day))
            })
            .count()
    };
    assert_eq!((signed(false), signed(true)), (210, 6));
    let later = documents(&registry)
        .filter(|record| {
            record
                .waktu
                .ditandatangani
                .is_some_and(|day| day > *counted.end())
        })
        .count();
    assert!((90..=100).contains(&later), "{later} signed since");
    let last = documents(&registry)
        .filter_map(|record| record.waktu.ditandatangani)
        .max();
    assert!(last <= Some(TODAY));
}

#[test]
fn something_ends_in_every_quarter() {
    let registry = sample();
    let mut day = Date::known(2021, 1, 1);
    let mut idle = Vec::new();
    while day <= Date::known(2035, 12, 31) {
        let ends = |record: &&Record<KerjaSama>| {
            registry
                .state(record, day)
                .expires_within(day, Duration::days(90))
        };
        if documents(&registry).find(ends).is_none() {
            idle.push(day.to_string());
        }
        day = day.plus(Duration::days(7));
    }
    assert!(idle.is_empty(), "nothing ends within 90 days of {idle:?}");
}

#[test]
fn the_sample_shows_everything() {
    let registry = sample();
    let jenis: BTreeSet<_> = documents(&registry).map(|record| record.jenis).collect();
    assert_eq!(jenis.len(), 6);
    let naskah: BTreeSet<Naskah> = documents(&registry).map(|record| record.naskah).collect();
    assert_eq!(naskah.len(), 8);
    let sifat: BTreeSet<Sifat> = documents(&registry)
        .filter_map(|record| record.sifat)
        .collect();
    assert_eq!(sifat.len(), 2);
    let entries = registry.potensi.iter().count();
    let followed = registry
        .potensi
        .iter()
        .filter(|entry| registry.follow_ups(entry, TODAY).next().is_some())
        .count();
    assert!(
        entries >= 40 && followed >= 12,
        "{followed} of {entries} entries followed up"
    );
    assert!(registry.mitra.iter().count() >= 50);
    assert_eq!(registry.tkksd.iter().count(), 2);
    let states: Vec<_> = documents(&registry)
        .map(|record| registry.state(record, TODAY))
        .collect();
    let count = |status| states.iter().filter(|state| state.status == status).count();
    assert!(
        states
            .iter()
            .filter(|state| state.extended_by.is_some())
            .count()
            >= 10
    );
    assert_eq!(
        states
            .iter()
            .filter(|state| state.gap && state.extended_by.is_some())
            .count(),
        1
    );
    assert!(
        (12..=18).contains(&count(Status::Diakhiri)),
        "{} ended early",
        count(Status::Diakhiri)
    );
    assert!(
        (8..=12).contains(&count(Status::Rencana)),
        "{} planned",
        count(Status::Rencana)
    );
    let addenda = registry
        .kerja_sama
        .iter()
        .filter(|record| record.is_addendum())
        .count();
    assert!((4..=6).contains(&addenda), "{addenda} addenda");
}

/// A duty that asks for much more than the office has to do hides the others.
#[test]
fn no_duty_floods_the_agenda() {
    let registry = sample();
    let mut rows: BTreeMap<&str, usize> = BTreeMap::new();
    for obligation in ksd::agenda::agenda(&registry, TODAY, TODAY).obligations {
        *rows.entry(obligation.duty.slug).or_default() += 1;
    }
    // Old documents seldom record their semester reports.
    let most = |slug: &str| if slug == "laporan-semester" { 450 } else { 100 };
    rows.retain(|slug, rows| *rows > most(slug));
    assert!(
        rows.is_empty(),
        "on the sample's day these duties ask too much: {rows:?}; is what settles them seen, and \
         does the sample record it?"
    );
}

/// The office's promise from 2026 on, keys as well as steps.
#[test]
fn new_documents_lack_nothing() {
    let registry = sample();
    let new = registry
        .kerja_sama
        .iter()
        .filter(|record| record.waktu.ditandatangani >= Some(Date::known(2026, 1, 1)));
    for record in new {
        let missing: Vec<_> = completeness(&registry, record)
            .missing()
            .map(|entry| entry.key)
            .collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", record.id);
    }
}

#[test]
fn every_file_says_that_it_is_fictional() {
    for (name, text) in files(Size::Sample, SEED) {
        let first = text.lines().next().unwrap_or_default();
        let expected =
            "Data contoh ksd: fiktif, bukan dokumen resmi Pemerintah Kabupaten Kutai Kartanegara.";
        assert!(first.contains(expected), "{name}: {first}");
    }
}

#[test]
fn a_register_of_another_size_is_lawful_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = files(Size::Records(300), 3);
    assert_eq!(made.len(), 301, "300 records and ksd.toml");
    for (name, text) in &made {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let registry = Registry::open(Some(folder.path())).expect("it opens");
    assert_eq!(registry.skipped, Vec::<String>::new());
    let findings = ksd::rules::check(&registry);
    assert_eq!(told(&findings, Severity::Error), Vec::<String>::new());
}
