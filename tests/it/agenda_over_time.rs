//! The agenda from one day to the next, over random days and random records.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::common::Register;
use ksd::agenda::{Agenda, agenda};
use ksd::model::Date;
use ksd::registry::Registry;
use proptest::prelude::*;

fn as_of(registry: &Registry, day: Date) -> Agenda {
    agenda(registry, day, day)
}

/// What is overdue, by what it is and when it was due; and whose it is.
fn overdue(registry: &Registry, day: Date) -> BTreeMap<String, String> {
    let owed = as_of(registry, day).obligations.into_iter();
    let late = owed.filter(|owed| owed.due < day);
    late.map(|owed| {
        let about = owed
            .record
            .as_ref()
            .map_or(String::new(), |(_, id)| id.clone());
        (owed.identity(), about)
    })
    .collect()
}

/// All days that stand in a text.
fn days_in(text: &str) -> BTreeSet<Date> {
    let words = text.split(|letter: char| !(letter.is_ascii_digit() || letter == '-'));
    words.filter_map(|word| word.parse().ok()).collect()
}

/// Asserts that what was overdue on a day still is on the next, unless an event
/// of that day explains it: one that a record names, or the end of a document,
/// whose last day has passed.
fn nothing_vanishes(registry: &Registry, day: Date, events: impl Fn(&str) -> BTreeSet<Date>) {
    let tomorrow = day.next();
    let later = overdue(registry, tomorrow);
    for (what, about) in overdue(registry, day) {
        let explained = || {
            let events = events(&about);
            events.contains(&tomorrow) || events.contains(&day)
        };
        assert!(
            later.contains_key(&what) || explained(),
            "{what} vanished on {tomorrow}"
        );
    }
}

fn sample() -> Registry {
    Registry::open(Some(&Path::new(env!("CARGO_MANIFEST_DIR")).join("records")))
        .expect("the sample")
}

#[test]
fn nothing_overdue_vanishes_from_the_sample_without_an_event() {
    let registry = sample();
    let root = registry.root().clone();
    let mut texts = BTreeMap::new();
    for entry in walkdir::WalkDir::new(&root) {
        let entry = entry.expect("a readable folder");
        if entry
            .path()
            .extension()
            .is_some_and(|ending| ending == "toml")
        {
            let id = entry
                .path()
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            texts.insert(
                id,
                std::fs::read_to_string(entry.path()).expect("a readable file"),
            );
        }
    }
    // The days of a record, of those that name it, and of those that it names.
    let events = |about: &str| -> BTreeSet<Date> {
        let named = format!("\"{about}\"");
        let own = texts.get(about).cloned().unwrap_or_default();
        // Of a Rencana Kerja also those of the others under the same document.
        let above = own.lines().find(|line| line.starts_with("induk = "));
        let near = texts.iter().filter(|(id, text)| {
            let beside = above.is_some_and(|above| text.contains(above));
            *id == about || beside || text.contains(&named) || own.contains(&format!("\"{id}\""))
        });
        near.flat_map(|(_, text)| days_in(text)).collect()
    };
    let mut random = fastrand::Rng::with_seed(2024);
    let first: Date = "2023-12-20".parse().expect("a day");
    for _ in 0..150 {
        let day = first.plus(ksd::model::Duration::days(random.u32(0..1200)));
        nothing_vanishes(&registry, day, events);
    }
}

#[test]
fn the_sample_never_asks_for_days_before_agenda_sejak() {
    let registry = sample();
    let since = registry
        .settings
        .pengaturan
        .agenda_sejak
        .expect("agenda_sejak");
    for day in ["2024-01-01", "2024-05-03", "2025-12-31", "2026-11-21"] {
        let agenda = as_of(&registry, day.parse().expect("a day"));
        assert!(
            agenda.obligations.iter().all(|owed| owed.due >= since),
            "{day}"
        );
    }
}

/// Steps that may stand in a record, in whatever order.
const STEPS: [&str; 16] = [
    "dicatat",
    "kak.tanggal",
    "penawaran.dikirim",
    "penawaran.diterima",
    "penawaran.jawaban",
    "penawaran.permintaan_kedua",
    "penawaran.laporan_ke_atas",
    "dprd.permohonan",
    "dprd.diterima",
    "dprd.jawaban",
    "dprd.hasil_kajian",
    "dprd.tindak_lanjut",
    "dprd.tindak_lanjut_diterima",
    "dprd.persetujuan",
    "waktu.ditandatangani",
    "pengakhiran.tanggal",
];

fn a_day() -> impl Strategy<Value = Date> {
    (0_u32..600).prop_map(|days| Date::known(2023, 12, 1).plus(ksd::model::Duration::days(days)))
}

prop_compose! {
    /// A document with random steps on random days.
    fn a_document()(
        (jenis, naskah) in prop::sample::select(vec![
            ("ksdd", "kesepakatan-bersama"), ("ksdd", "pks"), ("ksdpk", "pks"),
            ("sinergi", "nota-kesepakatan"), ("ksdpl", "naskah-luar-negeri"),
        ]),
        steps in prop::collection::btree_map(prop::sample::select(STEPS.to_vec()), a_day(), 0..9),
        start in a_day(),
        length in 0_u32..500,
        report in prop::option::of(a_day()),
        dispute in prop::option::of((a_day(), prop::option::of(a_day()))),
    ) -> String {
        let mut text = format!("judul = \"Contoh\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\n");
        for (key, day) in &steps {
            text.push_str(&format!("{key} = {day}\n"));
        }
        let end = start.plus(ksd::model::Duration::days(length));
        text.push_str(&format!("waktu.mulai = {start}\nwaktu.berakhir = {end}\n[[mitra]]\nid = \"kota-samarinda\"\n"));
        if let Some(day) = report {
            text.push_str(&format!("[[laporan]]\nperiode = \"2024-S1\"\ntanggal = {day}\n"));
        }
        if let Some((day, settled)) = dispute {
            text.push_str(&format!("[[perselisihan]]\ntanggal = {day}\n"));
            if let Some(settled) = settled {
                text.push_str(&format!("selesai = {settled}\n"));
            }
        }
        text
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_overdue_vanishes_without_an_event(text in a_document(), days in prop::collection::vec(0_u32..1500, 12)) {
        let register = Register::new().write("kerja-sama/contoh.toml", &text);
        let registry = Registry::open(Some(&register.root())).expect("a register");
        prop_assert!(registry.skipped.is_empty(), "{:?}", text);
        let events = days_in(&text);
        for day in days {
            let day = Date::known(2023, 12, 1).plus(ksd::model::Duration::days(day));
            nothing_vanishes(&registry, day, |_| events.clone());
        }
    }

    #[test]
    fn an_agenda_is_sorted_and_names_each_obligation_once(text in a_document(), day in a_day()) {
        let register = Register::new().write("kerja-sama/contoh.toml", &text);
        let registry = Registry::open(Some(&register.root())).expect("a register");
        let owed = agenda(&registry, day, day.plus(ksd::model::Duration::years(2))).obligations;
        prop_assert!(owed.is_sorted_by_key(|owed| owed.due));
        let names: BTreeSet<String> = owed.iter().map(ksd::agenda::Obligation::identity).collect();
        prop_assert_eq!(names.len(), owed.len());
    }
}
