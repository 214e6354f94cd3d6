//! The cells of a summary add up, whatever the register.

use std::collections::BTreeSet;

use crate::common::Register;
use ksd::model::{Date, Duration, Period};
use ksd::output::{Cell, Table};
use ksd::registry::Registry;
use ksd::report::summary::{Count, Dimension, Question, Source, long, pivot, summarise};
use proptest::prelude::*;
use proptest::sample::subsequence;
use strum::VariantArray;

const PARTNERS: [(&str, &str); 3] = [
    ("kota-samarinda", "daerah"),
    ("kota-bontang", "daerah"),
    ("pt-tepian", "badan-usaha"),
];

/// A document with some of everything that is counted, much of it not recorded.
#[derive(Clone, Debug)]
struct Document {
    kind: usize,
    compulsory: Option<bool>,
    signed: Option<u32>,
    term: Option<u32>,
    ended: Option<u32>,
    office: Option<bool>,
    affairs: Vec<&'static str>,
    partners: Vec<usize>,
    missions: Vec<u32>,
    places: Vec<&'static str>,
    addendum: bool,
    entry: Option<usize>,
}

/// An entry of the mapping.
#[derive(Clone, Debug)]
struct Entry {
    year: u32,
    kind: Option<usize>,
    affairs: Vec<&'static str>,
    partners: Vec<usize>,
    missions: Vec<u32>,
}

const KINDS: [(&str, &str); 5] = [
    ("ksdd", "pks"),
    ("ksdpk", "kontrak"),
    ("sinergi", "nota-kesepakatan"),
    ("ksdll", "naskah-luar-negeri"),
    ("bmd", "perjanjian-bmd"),
];

fn affairs() -> impl Strategy<Value = Vec<&'static str>> {
    subsequence(vec!["sosial", "kesehatan", "pangan"], 0..=3)
}

fn document() -> impl Strategy<Value = Document> {
    let when = (
        prop::option::weighted(0.9, 0..1500u32),
        prop::option::weighted(0.9, 1..1500u32),
        prop::option::weighted(0.2, 0..1500u32),
    );
    let who = (
        prop::option::of(any::<bool>()),
        affairs(),
        subsequence(vec![0, 1, 2], 1..=3),
        subsequence(vec![1, 2, 3], 0..=3),
        subsequence(vec!["Anggana", "Tabang"], 0..=2),
    );
    let rest = (
        0..KINDS.len(),
        prop::option::of(any::<bool>()),
        prop::bool::weighted(0.1),
        prop::option::of(0..3usize),
    );
    (when, who, rest).prop_map(|(when, who, rest)| Document {
        kind: rest.0,
        compulsory: rest.1,
        signed: when.0,
        term: when.1,
        ended: when.2,
        office: who.0,
        affairs: who.1,
        partners: who.2,
        missions: who.3,
        places: who.4,
        addendum: rest.2,
        entry: rest.3,
    })
}

fn entry() -> impl Strategy<Value = Entry> {
    (
        2020..2026u32,
        prop::option::of(0..KINDS.len()),
        affairs(),
        subsequence(vec![0, 1, 2], 0..=3),
        subsequence(vec![1, 2, 3], 0..=3),
    )
        .prop_map(|(year, kind, affairs, partners, missions)| Entry {
            year,
            kind,
            affairs,
            partners,
            missions,
        })
}

fn quoted(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let words = words
        .into_iter()
        .map(|word| format!("\"{}\"", word.as_ref()));
    format!("[{}]", words.collect::<Vec<_>>().join(", "))
}

fn day(days: u32) -> Date {
    Date::known(2020, 1, 1).plus(Duration::days(days))
}

fn written(documents: &[Document], entries: &[Entry]) -> Register {
    let mut register = Register::empty();
    for (id, golongan) in PARTNERS {
        let text = format!("nama = \"{id}\"\ngolongan = \"{golongan}\"\n");
        register = register.write(&format!("mitra/{id}.toml"), &text);
    }
    for (at, document) in documents.iter().enumerate() {
        let (jenis, naskah) = KINDS[document.kind];
        let mut text = format!(
            "judul = \"X\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\nurusan = {}\nlokasi = {}\n",
            quoted(&document.affairs),
            quoted(&document.places)
        );
        let mut line = |line: String| text.push_str(&format!("{line}\n"));
        if let Some(compulsory) = document.compulsory {
            let word = if compulsory { "wajib" } else { "sukarela" };
            line(format!("sifat = \"{word}\""));
        }
        if let Some(office) = document.office {
            line(format!(
                "pemrakarsa = \"{}\"",
                if office { "dlhk" } else { "dinkes" }
            ));
        }
        if document.addendum && at > 0 {
            line("addendum_dari = \"r0\"".to_owned());
        }
        if let Some(entry) = document.entry.filter(|&entry| entry < entries.len()) {
            line(format!("potensi = \"e{entry}\""));
        }
        line(format!(
            "perencanaan = {{ misi = {:?} }}",
            document.missions
        ));
        if let Some(ended) = document.ended {
            line(format!("pengakhiran = {{ tanggal = {} }}", day(ended)));
        }
        line("[waktu]".to_owned());
        if let Some(signed) = document.signed {
            line(format!("ditandatangani = {0}\nmulai = {0}", day(signed)));
            if let Some(term) = document.term {
                line(format!("berakhir = {}", day(signed + term)));
            }
        }
        for &partner in &document.partners {
            line(format!("[[mitra]]\nid = \"{}\"", PARTNERS[partner].0));
        }
        register = register.write(&format!("kerja-sama/r{at}.toml"), &text);
    }
    for (at, entry) in entries.iter().enumerate() {
        let partners = entry.partners.iter().map(|&partner| PARTNERS[partner].0);
        let mut text = format!(
            "judul = \"X\"\ntahun = {}\nurusan = {}\ncalon_mitra = {}\n",
            entry.year,
            quoted(&entry.affairs),
            quoted(partners)
        );
        if let Some(kind) = entry.kind {
            text.push_str(&format!("jenis = \"{}\"\n", KINDS[kind].0));
        }
        text.push_str(&format!(
            "perencanaan = {{ misi = {:?} }}\n",
            entry.missions
        ));
        register = register.write(&format!("potensi/e{at}.toml"), &text);
    }
    register
}

/// Whether each record has one value of it at most.
fn is_one_valued(question: &Question, dimension: Dimension) -> bool {
    let of_mapping = question.count.of_potensi();
    match dimension {
        Dimension::Urusan
        | Dimension::Mitra
        | Dimension::Golongan
        | Dimension::Lokasi
        | Dimension::Misi => false,
        // What is in force at the end of one quarter often is at that of the next.
        Dimension::Triwulan | Dimension::Semester | Dimension::Tahun => {
            of_mapping || !question.count.is_stock()
        }
        _ => true,
    }
}

fn number(cell: &Cell) -> i64 {
    match cell {
        Cell::Number(number) => *number,
        _ => 0,
    }
}

/// Sums are exact where a record stands in one line alone; else they count
/// distinct records, of which there are no more than the cells add up to.
fn adds_up(exact: bool, inner: &[i64], total: i64) -> Result<(), TestCaseError> {
    let sum: i64 = inner.iter().sum();
    if exact {
        prop_assert_eq!(sum, total);
    } else {
        prop_assert!(total <= sum, "{} > {}", total, sum);
        let most = inner.iter().max().copied().unwrap_or(0);
        prop_assert!(most <= total, "{} > {}", most, total);
    }
    Ok(())
}

fn crossed_adds_up(
    table: &Table,
    question: &Question,
    one: &[bool],
    total: usize,
) -> Result<(), TestCaseError> {
    let stock = |at: usize| {
        let dimension = question.by.get(at);
        dimension.is_some_and(|by| question.count.is_stock() && by.is_time())
    };
    let (down, across) = (one[0], one.get(1).copied().unwrap_or(true));
    // A stock over points in time has no total.
    prop_assert_eq!(table.has_total(), !stock(0));
    let totals = table.columns().iter().any(|column| column.id == "jumlah");
    prop_assert_eq!(totals, !stock(1));
    if stock(0) || stock(1) {
        return Ok(());
    }
    let (last, lines) = table.rows().split_last().expect("a line of sums");
    for column in 1..table.columns().len() {
        let inner: Vec<i64> = lines.iter().map(|row| number(&row[column])).collect();
        adds_up(down, &inner, number(&last[column]))?;
    }
    for row in table.rows().iter().filter(|row| row.len() > 2) {
        let (sum, inner) = row[1..].split_last().expect("a sum");
        let inner: Vec<i64> = inner.iter().map(number).collect();
        adds_up(across, &inner, number(sum))?;
    }
    prop_assert_eq!(last.last().map(number), Some(total as i64));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_cells_of_a_pivot_add_up(
        documents in prop::collection::vec(document(), 0..14),
        entries in prop::collection::vec(entry(), 0..6),
        days in 0..2500u32,
        from in 2019..2025i32,
        years in 0..6i32,
    ) {
        let register = written(&documents, &entries);
        let registry = Registry::open(Some(&register.root())).expect("a register");
        prop_assert!(registry.skipped.is_empty(), "{:?}", registry.skipped);
        let period = Period {
            start: Date::new(from, 1, 1),
            end: Date::new(from + years, 12, 31),
        };
        for &count in Count::VARIANTS {
            let dimensions = Dimension::VARIANTS.iter().copied().filter(|dimension| {
                !count.of_potensi() || dimension.months().is_none_or(|months| months == 12)
            });
            let dimensions: Vec<Dimension> = dimensions.collect();
            let mut alone = None;
            for (at, &down) in dimensions.iter().enumerate() {
                let pairs = dimensions[at + 1..].iter().map(|&across| vec![down, across]);
                for by in pairs.chain([vec![down]]) {
                    let question = Question { count, period, by, sum: None, as_of: day(days) };
                    let summary = summarise(&registry, &question);
                    let total = summary.total();

                    // KSD and the use of assets are the two sides of one whole.
                    prop_assert_eq!(summary.ksd.len() + summary.bmd.len(), total);
                    prop_assert!(summary.ksd.is_disjoint(&summary.bmd));
                    let named: BTreeSet<&String> = summary.cells.values().flatten().collect();
                    let sides: BTreeSet<&String> = summary.ksd.union(&summary.bmd).collect();
                    let timed = question.by.iter().any(|dimension| dimension.is_time());
                    if count.is_stock() && timed {
                        // Those at the end are some of those at one point or another.
                        let times = question.by.iter().filter(|dimension| dimension.is_time());
                        let begun = period.start.is_some_and(|start| start <= day(days));
                        if begun && times.count() == 1 {
                            prop_assert!(sides.is_subset(&named));
                        }
                    } else {
                        prop_assert_eq!(named, sides, "each cell names its records");
                    }
                    // However it is divided, what is counted at one day is the same.
                    let ahead = period.start.is_some_and(|start| start > day(days));
                    if !(count.is_stock() && timed && ahead) {
                        prop_assert_eq!(*alone.get_or_insert(total), total);
                    }

                    let one: Vec<bool> = question
                        .by
                        .iter()
                        .map(|&dimension| is_one_valued(&question, dimension))
                        .collect();
                    let source = Source::default();
                    let flat = long(&registry, &question, &summary, &source, false);
                    let cells: Vec<i64> =
                        flat.rows().iter().map(|row| number(row.last().expect("a count"))).collect();
                    if !(count.is_stock() && timed) {
                        adds_up(one.iter().all(|&one| one), &cells, total as i64)?;
                    }
                    if let Some(table) = pivot(&registry, &question, &summary, &source) {
                        crossed_adds_up(&table, &question, &one, total)?;
                    }
                }
            }
        }
    }
}
