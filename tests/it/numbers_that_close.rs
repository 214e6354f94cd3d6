//! Counts that close: flows and stocks agree, what has no total has none, and what
//! is not over says so.

use crate::common::{KSD_TOML, Register};
use ksd::model::{Date, Duration, Period};
use ksd::output::{Body, Cell, Document, Table};
use ksd::registry::Registry;
use ksd::report::handed_in::{Asked, REPORTS};
use ksd::report::summary::{Count, Dimension, Question, summarise};
use ksd::text::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Two run out on the last day of 2024 and one in June, one was ended on the last
/// day, one goes on.
fn register() -> Register {
    Register::new()
        .document("juni", "2023-01-15", "2024-06-30", "")
        .document("satu", "2023-02-01", "2024-12-31", "sifat = \"wajib\"")
        .document("dua", "2024-02-01", "2024-12-31", "")
        .document(
            "diakhiri",
            "2023-03-01",
            "2027-12-31",
            "pengakhiran.tanggal = 2024-12-31",
        )
        .document("terus", "2024-11-01", "2029-12-31", "")
}

fn json(register: &Register, arguments: &[&str]) -> Value {
    let ran = register.ksd(&[&["summary", "--format", "json"], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran.json()
}

fn read(register: &Register, arguments: &[&str]) -> String {
    let ran = register.ksd(&[&["summary"], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran.stdout
}

fn made(registry: &Registry, name: &str, period: &str, as_of: &str) -> Document {
    let report = REPORTS.iter().find(|report| report.name == name);
    let report = report.expect("a report");
    let asked = Asked {
        report,
        registry,
        period: period.parse().expect("a period"),
        as_of: as_of.parse().expect("a day"),
        commit: None,
        emblem: None,
        findings: &[],
        office: None,
    };
    (report.make)(&asked)
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.told().filter_map(|section| match &section.body {
        Body::Table(table) => Some(&**table),
        _ => None,
    })
}

fn table<'d>(document: &'d Document, caption: &str) -> &'d Table {
    tables(document)
        .find(|table| table.caption.get(Lang::Id).starts_with(caption))
        .unwrap_or_else(|| panic!("no table {caption}"))
}

/// All that it says, on one line.
fn told(document: &Document) -> String {
    let mut all = Vec::new();
    for section in document.told() {
        match &section.body {
            Body::Paragraph(text) => all.push(text.get(Lang::Id).to_owned()),
            Body::Table(table) => {
                all.push(table.caption.get(Lang::Id).to_owned());
                let titles = table
                    .columns()
                    .iter()
                    .map(|column| column.title.get(Lang::Id));
                all.extend(titles.map(str::to_owned));
                let cells = table.rows().iter().flatten();
                all.extend(cells.map(|cell| cell.for_people(Lang::Id)));
            }
            _ => {}
        }
    }
    all.join(" ")
}

fn open(register: &Register) -> Registry {
    Registry::open(Some(&register.root())).expect("a register")
}

#[test]
fn a_flow_whose_period_ends_on_the_day_is_whole() {
    let register = register();
    for as_of in ["2024-12-31", "2025-06-01"] {
        for by in ["jenis", "triwulan", "semester", "tahun"] {
            let count = |what| {
                let asked = [
                    "--count", what, "--period", "2024", "--as-of", as_of, "--by", by,
                ];
                json(&register, &asked)["total"].clone()
            };
            assert_eq!(count("berakhir"), 3, "{as_of} {by}");
            assert_eq!(count("diakhiri"), 1, "{as_of} {by}");
        }
        let registry = open(&register);
        for (report, period) in [("tahunan", "2024"), ("triwulan", "2024-Q4")] {
            let document = made(&registry, report, period, as_of);
            let ended = table(&document, "Naskah yang berakhir atau diakhiri");
            assert_eq!(
                ended.len(),
                if report == "tahunan" { 4 } else { 3 },
                "{report} {as_of}"
            );
            assert!(
                told(&document).contains("diakhiri, alasan tidak tercatat"),
                "{as_of}"
            );
            assert!(!told(&document).contains("belum selesai:"), "{as_of}");
        }
    }
    // In force on its last day all the same.
    let stock = [
        "--count",
        "berlaku",
        "--by",
        "jenis",
        "--as-of",
        "2024-12-31",
    ];
    assert_eq!(json(&register, &stock)["total"], 4);
    let status = [
        "--count",
        "berakhir",
        "--by",
        "status",
        "--period",
        "2024",
        "--as-of",
        "2024-12-31",
    ];
    assert_eq!(
        json(&register, &status)["rows"],
        json!([{"status": "berakhir", "jumlah": 3}])
    );
}

#[test]
fn what_is_not_over_says_so_wherever_it_stands() {
    let register = register();
    let today = read(&register, &["--as-of", "2024-05-03"]);
    assert!(today.contains("Tahun 2024 belum selesai"), "{today}");
    assert!(
        today.contains("Triwulan II 2024 s.d. 3 Mei 2024"),
        "{today}"
    );
    assert!(today.contains("Triwulan I 2024 "), "{today}");
    let compared = read(&register, &["--compare", "--as-of", "2024-05-03"]);
    assert!(compared.contains("periode penuh"), "{compared}");
    assert!(
        compared.contains("Tahun 2024 s.d. 3 Mei 2024"),
        "{compared}"
    );
    let registry = open(&register);
    for (report, period) in [("tahunan", "2024"), ("triwulan", "2024-Q2")] {
        let said = told(&made(&registry, report, period, "2024-05-03"));
        assert!(
            said.contains("Yang dibandingkan dengannya ialah periode penuh"),
            "{said}"
        );
        assert!(said.contains("yang penuh ("), "{said}");
        assert!(said.contains("2024 s.d. 3 Mei 2024"), "{said}");
    }
    let over = read(&register, &["--as-of", "2024-12-31"]);
    assert!(
        !over.contains("belum selesai") && !over.contains("s.d."),
        "{over}"
    );
}

#[test]
fn a_stock_over_points_in_time_has_no_total_and_no_number_ahead() {
    let register = register();
    for (by, past) in [("triwulan", 2), ("semester", 1), ("tahun", 1)] {
        let asked = [
            "--count",
            "berlaku",
            "--period",
            "2024",
            "--as-of",
            "2024-05-03",
            "--by",
            by,
        ];
        let report = json(&register, &asked);
        let rows = report["rows"].as_array().expect("rows");
        for (at, row) in rows.iter().enumerate() {
            assert_eq!(row["jumlah"].is_null(), at >= past, "{by} {at}: {row}");
        }
        assert_eq!(report["total"], 4, "what there is at the end");
        let told = read(&register, &asked);
        assert!(
            !told.contains("Jumlah  ") && told.contains(": 4\n"),
            "{told}"
        );
    }
    let across = [
        "--count",
        "berlaku",
        "--by",
        "jenis,triwulan",
        "--as-of",
        "2024-05-03",
    ];
    let told = read(&register, &across);
    let head = told
        .lines()
        .find(|line| line.contains("Triwulan IV 2024"))
        .expect("a head");
    assert!(!head.contains("Jumlah"), "{told}");
    let money = [
        "--count",
        "berlaku",
        "--sum",
        "nilai",
        "--as-of",
        "2024-05-03",
    ];
    let told = read(&register, &money);
    assert!(
        !told
            .lines()
            .any(|line| line.trim_start().starts_with("Jumlah")),
        "{told}"
    );
    register
        .ksd(&["summary", "--count", "berlaku", "--by", "tahun,triwulan"])
        .refused("--by");
    // Flows of what has not begun are not known, either.
    let flows = json(&register, &["--by", "triwulan", "--as-of", "2024-05-03"]);
    let counts: Vec<_> = flows["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| row["jumlah"].clone())
        .collect();
    assert_eq!(counts, [json!(1), json!(0), json!(null), json!(null)]);
    let told = read(&register, &["--by", "triwulan", "--as-of", "2024-05-03"]);
    assert!(
        told.lines()
            .any(|line| line.contains("Triwulan IV 2024") && line.trim_end().ends_with('-')),
        "{told}"
    );
}

#[test]
fn times_begin_with_the_year_in_which_something_is_counted() {
    let register = register();
    let asked = [
        "--by",
        "tahun",
        "--period",
        "1960..2026",
        "--as-of",
        "2026-11-26",
    ];
    let report = json(&register, &asked);
    let rows = report["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 4, "{rows:?}");
    assert_eq!(rows[0], json!({"tahun": "2023", "jumlah": 3}));
    let told = read(&register, &asked);
    assert!(
        told.contains("Sebelum Tahun 2023 tidak ada yang terhitung"),
        "{told}"
    );
    let quarters = json(
        &register,
        &[
            "--by",
            "triwulan",
            "--period",
            "2024",
            "--count",
            "berakhir",
            "--as-of",
            "2026-11-26",
        ],
    );
    assert_eq!(
        quarters["rows"].as_array().map(Vec::len),
        Some(4),
        "a year is told whole"
    );
}

#[test]
fn what_does_not_apply_is_not_called_unrecorded() {
    let register = register().write(
        "kerja-sama/tiga.toml",
        "judul = \"X\"\njenis = \"ksdpk\"\nnaskah = \"pks\"\nwaktu.ditandatangani = 2023-05-01\n[[mitra]]\nid = \"kota-samarinda\"\n",
    );
    let asked = ["--by", "sifat", "--period", "2023", "--as-of", "2024-05-03"];
    let rows = json(&register, &asked)["rows"].clone();
    assert_eq!(
        rows,
        json!([
            {"sifat": "wajib", "jumlah": 1},
            {"sifat": "tidak-berlaku", "jumlah": 1},
            {"sifat": null, "jumlah": 2},
        ])
    );
    let told = read(&register, &asked);
    assert!(
        told.contains("Tidak berlaku") && told.contains("Tidak tercatat"),
        "{told}"
    );
}

#[test]
fn missions_of_two_plans_are_two() {
    let mission = "perencanaan = { misi = [1] }";
    let settings = format!(
        "{KSD_TOML}\n[[rpjmd]]\nmulai = 2016\nselesai = 2020\nmisi = [\"Lama\"]\n\
         [[rpjmd]]\nmulai = 2021\nselesai = 2026\nmisi = [\"Baru\"]\n"
    );
    let register = Register::new()
        .write("ksd.toml", &settings)
        .document("lama", "2020-05-01", "2030-05-01", mission)
        .document("baru", "2022-05-01", "2030-05-01", mission)
        .document("bawah", "2023-05-01", "2029-05-01", "induk = \"lama\"");
    let asked = [
        "--count",
        "berlaku",
        "--by",
        "misi",
        "--as-of",
        "2024-05-03",
    ];
    let rows = json(&register, &asked)["rows"].clone();
    assert_eq!(
        rows,
        json!([
            {"misi": "1", "rpjmd": "2016-2020", "jumlah": 2},
            {"misi": "1", "rpjmd": "2021-2026", "jumlah": 1},
        ]),
        "what names no mission has that of the document above it, of its plan"
    );
    assert!(read(&register, &asked).contains("Misi 1 RPJMD 2021-2026"));
    let registry = open(&register);
    let document = made(&registry, "tahunan", "2023", "2024-05-03");
    let missions = table(&document, "Naskah menurut misi RPJMD 2021-2026");
    let first: Vec<_> = missions.rows()[0]
        .iter()
        .map(|cell| cell.for_machines(Lang::Id))
        .collect();
    assert_eq!(first, ["1", "0", "1"]);
}

#[test]
fn sums_say_how_many_records_stand_behind_each() {
    let value = "pembiayaan.nilai = 1_000";
    let register = Register::new()
        .document("a", "2022-05-01", "2030-05-01", value)
        .document("b", "2022-06-01", "2030-05-01", "")
        .document("c", "2023-05-01", "2030-05-01", value)
        .document("d", "2023-06-01", "2030-05-01", value)
        .document("e", "2023-07-01", "2030-05-01", "");
    let asked = [
        "--sum",
        "nilai",
        "--compare",
        "--period",
        "2023",
        "--as-of",
        "2024-05-03",
    ];
    let told = read(&register, &asked);
    let flat = told.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in ["Rp2.000", "2 dari 3 naskah", "1 dari 2 naskah"] {
        assert!(flat.contains(said), "{said}: {told}");
    }
    let report = json(&register, &asked);
    assert_eq!(
        report["mencatat"],
        json!({"ini": 2, "sebelumnya": 1, "tahun_lalu": 1})
    );
}

#[test]
fn one_thing_is_one_thing_and_thousands_are_set_apart() {
    let register = Register::new().document("a", "2024-05-01", "2024-05-04", "");
    let english = |arguments: &[&str]| {
        let ran = register.ksd(&[&["--lang", "en"], arguments].concat());
        format!("{}{}", ran.stdout, ran.stderr)
    };
    assert!(english(&["show", "a", "--as-of", "2024-05-03"]).contains(", 1 day left"));
    assert!(english(&["summary", "--as-of", "2024-05-03"]).contains("files read"));
    let broken = Register::empty().write("kerja-sama/a.toml", "judul = \"X\"\n");
    let ran = broken.ksd(&["check", "--lang", "en"]);
    assert!(
        !ran.stderr.contains("1 errors") && !ran.stderr.contains("1 files"),
        "{}",
        ran.stderr
    );
    let register = Register::new().document("a", "2024-05-01", "2034-05-04", "");
    assert!(
        register
            .ksd(&["show", "a", "--as-of", "2024-05-03"])
            .stdout
            .contains(", 3.653 hari lagi")
    );
    let shown = register
        .ksd(&["show", "a", "--as-of", "2024-05-03", "--lang", "en"])
        .stdout;
    assert!(shown.contains(", 3,653 days left"), "{shown}");
}

#[test]
fn the_semester_report_says_why_a_cell_is_blank() {
    let register = Register::new()
        .document("a", "2023-05-01", "2030-05-01", "")
        .document("b", "2023-05-01", "2030-05-01", "[[laporan]]\nperiode = \"2023-S2\"\ntanggal = 2024-01-10\n")
        .write(
            "kerja-sama/s.toml",
            "judul = \"X\"\njenis = \"sinergi\"\nnaskah = \"nota-kesepakatan\"\nwaktu = { ditandatangani = 2023-05-01, berakhir = 2030-05-01 }\n[[mitra]]\nid = \"kota-samarinda\"\n",
        );
    let document = made(&open(&register), "semester", "2023-S2", "2024-05-03");
    let said = told(&document);
    for why in [
        "tidak diperlukan",
        "laporan belum diterima",
        "tidak disebut dalam laporan",
        "tidak tercatat",
    ] {
        assert!(said.contains(why), "{why}: {said}");
    }
}

#[test]
fn a_rencana_kerja_is_followed_by_the_next_and_not_extended() {
    let work = |id: &str, year: i32| {
        format!(
            "judul = \"{id}\"\njenis = \"sinergi\"\nnaskah = \"rencana-kerja\"\ninduk = \"nk\"\n\
             [waktu]\nditandatangani = {year}-01-02\nmulai = {year}-01-02\nberakhir = {year}-12-31\n\
             [[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    let register = Register::new()
        .write(
            "kerja-sama/nk.toml",
            "judul = \"X\"\njenis = \"sinergi\"\nnaskah = \"nota-kesepakatan\"\nwaktu = { ditandatangani = 2022-01-01, mulai = 2022-01-01, berakhir = 2030-05-01 }\n[[mitra]]\nid = \"kota-samarinda\"\n",
        )
        .write("kerja-sama/rk-2022.toml", &work("rk-2022", 2022))
        .write("kerja-sama/rk-2023.toml", &work("rk-2023", 2023));
    let ended = |year: &str| {
        let document = made(&open(&register), "tahunan", year, "2024-05-03");
        told(&document)
    };
    assert!(
        ended("2022").contains("Rencana Kerja berikutnya"),
        "{}",
        ended("2022")
    );
    assert!(ended("2023").contains("Rencana Kerja berikutnya belum ada"));
    assert!(!ended("2023").contains("tidak diperpanjang"));
}

/// A day around those on which is asked.
fn a_day() -> impl Strategy<Value = Date> {
    // Borders of periods more often than chance would have it.
    let days = (0_u32..1500).prop_map(|days| Date::known(2021, 1, 1).plus(Duration::days(days)));
    let ends = (0_u32..16).prop_map(|nth| {
        Date::known(2021, 1, 1)
            .plus(Duration::months(3 * nth))
            .previous()
    });
    prop_oneof![2 => days, 1 => ends]
}

prop_compose! {
    fn a_document()(
        signed in prop::option::weighted(0.85, a_day()),
        year in prop::option::of(2021..2024_i32),
        start in prop::option::weighted(0.6, a_day()),
        end in prop::option::weighted(0.85, a_day()),
        ended in prop::option::weighted(0.2, a_day()),
        endless in prop::bool::weighted(0.2),
        lead in prop::sample::select(vec!["", "", "perpanjangan_dari = \"r0\"\n", "addendum_dari = \"r0\"\n"]),
    ) -> (String, &'static str) {
        let line = |key: &str, day: Option<Date>| day.map_or(String::new(), |day| format!("{key} = {day}\n"));
        let mut text = line("waktu.ditandatangani", signed) + &line("waktu.mulai", start) + &line("waktu.berakhir", end);
        if signed.is_none() && let Some(year) = year {
            text += &format!("waktu.tahun = {year}\nbelum_diketahui = [\"waktu.ditandatangani\"]\n");
        }
        if endless && end.is_none() {
            text += "waktu.tanpa_batas = true\n";
        }
        text += &line("pengakhiran.tanggal", ended);
        (text, lead)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is in force at the start, what came and went, and what the counts tell
    /// apart come to what is in force at the end; each line as `summary` counts it.
    #[test]
    fn stocks_and_flows_close(documents in prop::collection::vec(a_document(), 1..10), as_of in a_day()) {
        let mut register = Register::new();
        for (at, (life, lead)) in documents.iter().enumerate() {
            let lead = if at == 0 { "" } else { lead };
            let text = format!(
                "judul = \"X\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n{lead}{life}[[mitra]]\nid = \"kota-samarinda\"\n"
            );
            register = register.write(&format!("kerja-sama/r{at}.toml"), &text);
        }
        let registry = open(&register);
        prop_assert!(registry.skipped.is_empty(), "{:?}", registry.skipped);
        for (report, period) in [("tahunan", "2022"), ("tahunan", "2023"), ("triwulan", "2022-Q4"), ("triwulan", "2023-Q1")] {
            let period: Period = period.parse().expect("a period");
            let start = period.start.expect("a day");
            if start > as_of {
                continue;
            }
            let document = made(&registry, report, &period.to_string(), &as_of.to_string());
            let bridge = table(&document, "Mutasi naskah yang berlaku");
            let number = |row: &[Cell]| match row[1] {
                Cell::Number(number) => number,
                _ => panic!("no number: {row:?}"),
            };
            let numbers: Vec<i64> = bridge.rows().iter().map(|row| number(row)).collect();
            prop_assert_eq!(numbers.len(), 8);
            let (end, lines) = numbers.split_last().expect("a last line");
            prop_assert_eq!(lines.iter().sum::<i64>(), *end, "{:?}", bridge);
            let stock = |day: Date| {
                let period = Period { start: None, end: Some(day) };
                let question = Question { count: Count::Berlaku, period, by: vec![Dimension::Jenis], sum: None, as_of: day };
                summarise(&registry, &question).total() as i64
            };
            prop_assert_eq!(lines[0], stock(start.previous()));
            prop_assert_eq!(*end, stock(period.end.expect("a day").min(as_of)));
            prop_assert!(lines[1] >= 0 && lines[2] >= 0 && lines[3] <= 0 && lines[4] <= 0, "{:?}", bridge);
            // Each line is what the appendix names for it, one by one.
            let behind = tables(&document).find(|table| {
                table.caption.get(Lang::Id).starts_with("Naskah di balik mutasi")
            });
            let mut named = std::collections::BTreeMap::<String, i64>::new();
            for row in behind.iter().flat_map(|behind| behind.rows()) {
                let change = row.iter().find_map(|cell| match cell {
                    Cell::Number(number) => Some(*number),
                    _ => None,
                });
                *named.entry(row[0].for_people(Lang::Id)).or_default() += change.expect("a number");
            }
            for row in &bridge.rows()[1..7] {
                let named = named.get(&row[0].for_people(Lang::Id)).copied().unwrap_or(0);
                prop_assert_eq!(named, number(row), "{:?}", row);
            }
        }
    }
}

/// The numbers of the bridge, line by line.
fn bridge(register: &Register, period: &str, as_of: &str) -> Vec<i64> {
    let document = made(&open(register), "triwulan", period, as_of);
    let rows = table(&document, "Mutasi naskah yang berlaku").rows().iter();
    let numbers = rows.map(|row| match row[1] {
        Cell::Number(number) => number,
        _ => panic!("no number: {row:?}"),
    });
    numbers.collect()
}

#[test]
fn each_line_of_the_bridge_counts_what_it_says() {
    let addendum = "addendum_dari = \"diubah\"";
    let register = Register::new()
        .document("terus", "2023-01-01", "2029-12-31", "")
        .document("baru", "2024-02-01", "2029-12-31", "")
        .document("habis", "2023-01-01", "2024-02-15", "")
        .document("hari-terakhir", "2023-01-01", "2024-03-31", "")
        .document("diakhiri", "2023-01-01", "2029-12-31", "pengakhiran.tanggal = 2024-02-20")
        .document("datang-dan-pergi", "2024-01-10", "2024-03-10", "")
        .document("diubah", "2022-01-01", "2023-06-30", "")
        .document("addendum", "2024-01-20", "2026-06-30", addendum)
        .write(
            "kerja-sama/mulai.toml",
            "judul = \"X\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n[waktu]\nditandatangani = 2023-12-01\n\
             mulai = 2024-01-01\nberakhir = 2029-01-01\n[[mitra]]\nid = \"kota-samarinda\"\n",
        )
        .write(
            "kerja-sama/tanpa-akhir.toml",
            "judul = \"X\"\njenis = \"ksdd\"\nnaskah = \"pks\"\nwaktu.ditandatangani = 2024-01-05\n\
             [[mitra]]\nid = \"kota-samarinda\"\n",
        );
    // At the start, signed, begun, ran out, ended, moved, not known, at the end.
    assert_eq!(
        bridge(&register, "2024-Q1", "2024-05-03"),
        [4, 2, 1, -2, -1, 1, 0, 5]
    );
    // What was in force on the day before the quarter, its last, is said to count there.
    let next = made(&open(&register), "triwulan", "2024-Q2", "2024-08-01");
    let notes = &table(&next, "Mutasi naskah yang berlaku").notes;
    let before = "31 Maret 2024 masih berlaku pada hari itu (1); dalam jumlah yang habis atau \
                  diakhiri ia terhitung pada periode sebelumnya";
    assert!(
        notes.iter().any(|note| note.get(Lang::Id).contains(before)),
        "{notes:?}"
    );
    let document = made(&open(&register), "triwulan", "2024-Q1", "2024-05-03");
    let notes = &table(&document, "Mutasi naskah yang berlaku").notes;
    let notes: Vec<&str> = notes.iter().map(|note| note.get(Lang::Id)).collect();
    assert!(
        notes
            .iter()
            .any(|note| note.contains("31 Maret 2024 masih berlaku pada hari itu (1)")),
        "{notes:?}"
    );
    assert!(
        notes
            .iter()
            .any(|note| note.contains("Dari 3 naskah yang ditandatangani")
                && note.contains("1 hari terakhirnya tidak diketahui")),
        "{notes:?}"
    );
}
