//! On every day of a document's life `list`, `summary`, `agenda` and `show` tell
//! the same of it, and what the records say is what they tell.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::common::Register;
use ksd::agenda::agenda;
use ksd::model::{Date, Duration, KerjaSama, Kind, Period};
use ksd::output::{Body, Wanted};
use ksd::registry::{Record, Registry, Status, known_by};
use ksd::report::list::{self, Filter};
use ksd::report::show::{Told, show};
use ksd::report::summary::{Count, Dimension, Question, summarise};
use ksd::text::Lang;
use proptest::prelude::*;

/// The state of a document by the words of its record alone: the first that holds.
fn told_by_the_record(record: &KerjaSama, today: Date) -> Status {
    let signed = match (record.waktu.ditandatangani, record.waktu.tahun) {
        (Some(day), _) => day <= today,
        (None, year) => {
            let looked_for = |key: &String| key == "waktu.ditandatangani";
            record.belum_diketahui.iter().any(looked_for)
                && year.is_none_or(|year| year <= today.year())
        }
    };
    let never = record.waktu.ditandatangani.is_none() && record.belum_diketahui.is_empty();
    let passed = |day: Option<Date>| day.is_some_and(|day| day < today);
    let start = record.waktu.mulai.or(record.waktu.ditandatangani);
    match () {
        _ if never && passed(record.tidak_dilanjutkan.tanggal) => Status::TidakDilanjutkan,
        _ if !signed => Status::Rencana,
        _ if passed(record.pengakhiran.tanggal) => Status::Diakhiri,
        _ if passed(record.waktu.berakhir) => Status::Berakhir,
        _ if record.waktu.berakhir.is_none() => Status::TidakDiketahui,
        _ if start.is_some_and(|start| today < start) => Status::AkanBerlaku,
        _ => Status::Berlaku,
    }
}

/// What the list says of each document that it knows: status, end, days left.
fn listed(registry: &Registry, today: Date) -> BTreeMap<String, [String; 3]> {
    let ids = ["id", "status", "berakhir", "sisa_hari"].map(str::to_owned);
    let filter = Filter {
        columns: Some(Wanted {
            brief: false,
            ids: ids.into(),
        }),
        ..Filter::default()
    };
    let table = list::kerja_sama(registry, today, &filter);
    let table = table.select(["id", "status", "berakhir", "sisa_hari"]);
    let rows = table.rows().iter().map(|row| {
        let told = |at: usize| row[at].for_machines(Lang::Id);
        (told(0), [told(1), told(2), told(3)])
    });
    rows.collect()
}

/// The documents that a count up to a day has, and those of unknown day beside it.
fn counted(registry: &Registry, count: Count, today: Date) -> BTreeSet<String> {
    let ends = matches!(count, Count::Berakhir | Count::Diakhiri);
    let question = Question {
        count,
        period: Period {
            start: None,
            // What ends today is over with the day, and in force on it.
            end: Some(if ends { today.previous() } else { today }),
        },
        by: vec![Dimension::Jenis],
        sum: None,
        as_of: today,
    };
    let summary = summarise(registry, &question);
    let ids = summary.ids().map(str::to_owned);
    ids.chain(summary.undated.iter().cloned()).collect()
}

/// What `show` says of the status of a document.
fn shown(registry: &Registry, record: &Record<KerjaSama>, today: Date) -> String {
    let told = Told {
        registry,
        as_of: today,
        findings: &[],
        due: &[],
    };
    let document = show(&told, Kind::KerjaSama, &record.id).expect("a record");
    let mut facts = document.told().filter_map(|one| match &one.body {
        Body::Facts(facts) => Some(facts),
        _ => None,
    });
    let facts = facts.next().expect("facts");
    let status = |(name, _): &&(ksd::text::Text, _)| name.get(Lang::Id) == "Status";
    let (_, cell) = facts.iter().find(status).expect("a status");
    cell.for_people(Lang::Id)
}

/// What may still be asked of a document in that state. After its end, what was
/// owed of the time before, the disputes, and that somebody record what came of it.
fn may_be_asked(status: Status, slug: &str) -> bool {
    let after = ["laporan-semester", "perselisihan"];
    match status {
        Status::TidakDilanjutkan => false,
        Status::Rencana => !["naskah-berakhir", "kelanjutan", "evaluasi"].contains(&slug),
        Status::Diakhiri => after.contains(&slug),
        Status::Berakhir => after.contains(&slug) || slug == "naskah-berakhir",
        _ => !slug.starts_with("rencana-") && slug != "wajib-ditolak",
    }
}

/// Every room's answer on a day, held against the records and the list.
fn agree(registry: &Registry, today: Date, showing: bool) {
    let listed = listed(registry, today);
    let mut by_status: BTreeMap<Status, BTreeSet<String>> = BTreeMap::new();
    for record in registry.kerja_sama.iter() {
        let id = record.id.as_str();
        let Some([status, end, left]) = listed.get(id) else {
            assert!(!known_by(record, today), "{today} {id} is not listed");
            continue;
        };
        let expected = told_by_the_record(record, today);
        assert_eq!(*status, <&str>::from(expected), "{today} {id}");
        by_status.entry(expected).or_default().insert(id.to_owned());
        let last = match expected {
            Status::TidakDilanjutkan => None,
            Status::Diakhiri => record.pengakhiran.tanggal,
            _ => record.waktu.berakhir,
        };
        let text = |told: Option<String>| told.unwrap_or_default();
        assert_eq!(*end, text(last.map(|day| day.to_string())), "{today} {id}");
        let days = last.map(|day| today.days_until(day).to_string());
        assert_eq!(*left, text(days.clone()), "{today} {id}");
        if showing {
            let said = shown(registry, record, today);
            let name = expected.name();
            assert!(said.starts_with(name.get(Lang::Id)), "{today} {id}: {said}");
            let left = format!(
                "{} hari lagi",
                ksd::text::grouped(text(days).parse().unwrap_or_default(), Lang::Id)
            );
            let runs = expected == Status::Berlaku && last.is_some();
            assert_eq!(said.contains(&left), runs, "{today} {id}: {said}");
        }
    }
    let of = |statuses: &[Status]| -> BTreeSet<String> {
        let ids = statuses.iter().filter_map(|status| by_status.get(status));
        ids.flatten().cloned().collect()
    };
    let signed = [
        Status::Diakhiri,
        Status::Berakhir,
        Status::TidakDiketahui,
        Status::AkanBerlaku,
        Status::Berlaku,
    ];
    for (count, statuses) in [
        (Count::Berlaku, &[Status::Berlaku][..]),
        (Count::Rencana, &[Status::Rencana]),
        (Count::Berakhir, &[Status::Berakhir]),
        (Count::Diakhiri, &[Status::Diakhiri]),
        (Count::Ditandatangani, &signed),
    ] {
        assert_eq!(
            counted(registry, count, today),
            of(statuses),
            "{today} {count:?}"
        );
    }
    for owed in agenda(registry, today, today.plus(Duration::years(1))).obligations {
        for id in &owed.documents {
            let status = by_status.iter().find(|(_, ids)| ids.contains(id));
            let (status, _) = status.expect("what is owed is of a document that is listed");
            let fits = may_be_asked(*status, owed.duty.slug);
            assert!(fits, "{today} {id} is {status:?}: {}", owed.duty.slug);
        }
    }
}

/// The days of all records, from the day before the first to that after the last.
fn days(registry: &Registry) -> (BTreeSet<Date>, Option<(Date, Date)>) {
    let days = registry.kerja_sama.iter().flat_map(|record| record.days());
    let days: BTreeSet<Date> = days.map(|one| one.day).collect();
    let span = days.first().zip(days.last());
    let span = span.map(|(first, last)| (first.previous(), last.next()));
    let about = days
        .iter()
        .flat_map(|day| [day.previous(), *day, day.next()]);
    (about.collect(), span)
}

/// Each day of that time.
fn each_day((first, last): (Date, Date)) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), move |day| {
        Some(day.next()).filter(|day| *day <= last)
    })
}

#[test]
fn the_twelve_are_told_alike_on_every_day() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/twelve");
    let registry = Registry::open(Some(&folder)).expect("a register");
    assert_eq!(registry.skipped, Vec::<String>::new());
    let (about, span) = days(&registry);
    for today in each_day(span.expect("days")) {
        agree(&registry, today, about.contains(&today));
    }
}

fn a_day() -> impl Strategy<Value = Date> {
    (0_u32..40).prop_map(|days| Date::known(2022, 10, 1).plus(Duration::days(days)))
}

fn line(key: &str, day: Option<Date>) -> String {
    day.map_or(String::new(), |day| format!("{key} = {day}\n"))
}

/// What happens to a document: what stands before the key of its day, the key.
const EVENTS: [(&str, &str); 12] = [
    ("[tidak_dilanjutkan]\nalasan = \"digantikan\"\n", "tanggal"),
    ("[telaahan]\nhasil = \"tidak-layak\"\n", "tanggal"),
    (
        "[penawaran]\ndikirim = 2022-10-02\nditerima = 2022-10-03\nhasil = \"ditolak\"\n",
        "jawaban",
    ),
    (
        "[dprd]\npermohonan = 2022-10-02\nditerima = 2022-10-03\nhasil = \"ditolak\"\n",
        "persetujuan",
    ),
    (
        "[dprd]\npermohonan = 2022-10-02\nditerima = 2022-10-03\nnomor = \"170/1\"\n",
        "persetujuan",
    ),
    ("[kelanjutan]\nusul = \"tidak-diperpanjang\"\n", "tanggal"),
    ("[pengakhiran]\nalasan = \"wanprestasi\"\n", "tanggal"),
    ("[[evaluasi]]\nkesimpulan = \"dihentikan\"\n", "tanggal"),
    ("[[evaluasi]]\nkesimpulan = \"diperbaiki\"\n", "tanggal"),
    ("[[laporan]]\nperiode = \"2022-S2\"\n", "tanggal"),
    ("[[hambatan]]\nuraian = \"Izin\"\n", "tenggat"),
    ("[[perselisihan]]\npokok = \"Biaya\"\n", "tanggal"),
];

prop_compose! {
    /// A document of some kind that may be signed on a day or on one not known,
    /// with events that have their day; and the same with others that have none.
    fn a_life()(
        (jenis, naskah) in prop::sample::select(vec![
            ("ksdd", "pks"), ("ksdd", "kesepakatan-bersama"), ("ksdpk", "kontrak"),
            ("sinergi", "nota-kesepakatan"), ("sinergi", "rencana-kerja"),
            ("ksdpl", "pernyataan-kehendak"), ("ksdll", "naskah-luar-negeri"),
            ("bmd", "perjanjian-bmd"),
        ]),
        signed in prop::option::weighted(0.5, a_day()),
        looked_for in prop::bool::weighted(0.4),
        year in prop::bool::ANY,
        known in prop::option::weighted(0.5, a_day()),
        begun in prop::option::weighted(0.7, a_day()),
        ends in prop::option::weighted(0.8, a_day()),
        events in prop::collection::btree_map(
            prop::sample::select(EVENTS.map(|event| event.0).to_vec()),
            prop::option::weighted(0.7, a_day()),
            0..4,
        ),
    ) -> [String; 2] {
        let mut text = format!("judul = \"Contoh\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\n");
        text += &line("dicatat", known);
        text += &line("waktu.ditandatangani", signed);
        if looked_for && signed.is_none() {
            text += "belum_diketahui = [\"waktu.ditandatangani\"]\n";
            text += if year { "waktu.tahun = 2022\n" } else { "" };
        }
        text += &line("waktu.mulai", begun);
        text += &line("waktu.berakhir", ends);
        let mut undated = text.clone();
        let mut tables = BTreeSet::new();
        for (event, key) in EVENTS {
            let table = event.split('\n').next().unwrap_or_default();
            let Some(day) = events.get(event) else {
                continue;
            };
            if table.starts_with("[[") || tables.insert(table) {
                let told = format!("{event}{}", line(key, *day));
                undated += &told;
                // What is dated beside an event without a day stands.
                let beside = event.split("hasil").next().and_then(|text| text.split("nomor").next());
                let beside = beside.filter(|beside| beside.contains("diterima"));
                text += match day {
                    Some(_) => &told,
                    None => beside.unwrap_or_default(),
                };
            }
        }
        let partner = "[[mitra]]\nid = \"kota-samarinda\"\n";
        [text + partner, undated + partner]
    }
}

/// What is owed on a day and by when, whatever is said of it.
fn owed(registry: &Registry, today: Date) -> Vec<(&'static str, Date, Vec<String>)> {
    let owed = agenda(registry, today, today.plus(Duration::years(1)));
    let owed = owed.obligations.into_iter();
    owed.map(|one| (one.duty.slug, one.due, one.documents))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// And an event without its day changes nothing on any of them.
    #[test]
    fn any_are_told_alike_on_every_day(lives in prop::collection::vec(a_life(), 3)) {
        let written = |which: usize| {
            let named = lives.iter().zip(["a", "b", "c"]);
            let register = named.fold(Register::new(), |register, (life, id)| {
                register.write(&format!("kerja-sama/{id}.toml"), &life[which])
            });
            let registry = Registry::open(Some(&register.root())).expect("a register");
            assert_eq!(registry.skipped, Vec::<String>::new());
            registry
        };
        let (dated, undated) = (written(0), written(1));
        let (about, span) = days(&undated);
        for today in span.into_iter().flat_map(each_day) {
            agree(&undated, today, about.contains(&today));
            prop_assert_eq!(owed(&dated, today), owed(&undated, today), "{}", today);
            prop_assert_eq!(listed(&dated, today), listed(&undated, today), "{}", today);
        }
    }
}
