//! `ksd summary`: counts that add up.

use crate::common::Register;
use ksd::model::{Date, Duration, Period};
use ksd::output::{Cell, Table};
use ksd::registry::Registry;
use ksd::report::summary::{Count, Dimension, Question, Source, long, pivot, summarise};
use proptest::prelude::*;
use serde_json::{Value, json};
use strum::VariantArray;

fn sample(arguments: &[&str]) -> crate::common::Ran {
    let mut command = crate::common::ksd();
    command
        .env(
            "KSD_RECORDS",
            concat!(env!("CARGO_MANIFEST_DIR"), "/records"),
        )
        .args(["summary", "--as-of", "2026-11-21"])
        .args(arguments);
    crate::common::Ran::of(command)
}

#[test]
fn the_sample_has_the_published_counts() {
    let report = sample(&[
        "--period",
        "2020..2024-04",
        "--by",
        "jenis",
        "--format",
        "json",
    ])
    .json();
    assert_eq!(report["subtotals"], json!({"ksd": 210, "bmd": 6}));
    assert_eq!(report["total"], 216);
    let crossed = sample(&[
        "--period",
        "2020..2024-04",
        "--by",
        "tahun,jenis",
        "--format",
        "json",
    ])
    .json();
    let rows = crossed["rows"].as_array().expect("rows");
    let sum = |keep: &dyn Fn(&&Value) -> bool| -> i64 {
        rows.iter()
            .filter(keep)
            .filter_map(|row| row["jumlah"].as_i64())
            .sum()
    };
    assert_eq!(sum(&|row| row["jenis"] != "bmd"), 210);
    assert_eq!(sum(&|row| row["jenis"] == "bmd"), 6);
    let years: std::collections::BTreeSet<String> =
        rows.iter().map(|row| row["tahun"].to_string()).collect();
    assert_eq!(years.len(), 5);
}

fn register() -> Register {
    let more = |jenis: &str, naskah: &str, more: &str, signed: &str| {
        format!(
            "judul = \"X\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\n{more}\n[waktu]\nditandatangani = {signed}\nmulai = {signed}\n\
             berakhir = 2024-12-31\n[[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    Register::new()
        .document("a", "2024-01-15", "2024-06-30", "urusan = [\"sosial\", \"kesehatan\"]")
        .document("b", "2024-02-01", "2029-01-31", "urusan = [\"sosial\"]")
        .write("kerja-sama/c.toml", &more("bmd", "perjanjian-bmd", "", "2024-08-01"))
        .write("kerja-sama/d.toml", &more("ksdpk", "pks", "perpanjangan_dari = \"a\"", "2024-08-02"))
        .write("kerja-sama/e.toml", &more("ksdd", "pks", "addendum_dari = \"b\"", "2024-08-03"))
        .write("kerja-sama/f.toml", "judul = \"F\"\njenis = \"ksdd\"\nnaskah = \"pks\"\ndicatat = 2024-03-01\n[[mitra]]\nid = \"kota-samarinda\"\n")
}

fn rows(register: &Register, arguments: &[&str]) -> Value {
    let mut all = vec!["summary", "--format", "json"];
    all.extend(arguments);
    let ran = register.ksd(&all);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran.json()
}

#[test]
fn signed_this_year_by_quarter_and_jenis_is_the_default() {
    let report = rows(&register(), &["--as-of", "2024-12-01"]);
    assert_eq!(report["by"], json!(["triwulan", "jenis"]));
    assert_eq!(
        (&report["period"], &report["count"]),
        (&json!("2024"), &json!("ditandatangani"))
    );
    assert_eq!(
        report["rows"].as_array().map(Vec::len),
        Some(12),
        "4 quarters by 3 jenis, empty ones too"
    );
    let cell = |triwulan: &str, jenis: &str| {
        let mut found = report["rows"].as_array().expect("rows").iter();
        let row = found.find(|row| row["triwulan"] == triwulan && row["jenis"] == jenis);
        row.expect("a row")["jumlah"].as_i64()
    };
    assert_eq!(cell("2024-Q1", "ksdd"), Some(2));
    assert_eq!(cell("2024-Q2", "ksdd"), Some(0));
    assert_eq!(cell("2024-Q3", "bmd"), Some(1));
    assert_eq!(
        cell("2024-Q3", "ksdd"),
        Some(0),
        "an addendum does not count"
    );
    assert_eq!(cell("2024-Q3", "ksdpk"), Some(1), "an extension does");
    assert_eq!(report["total"], 4);
    assert_eq!(report["subtotals"], json!({"ksd": 3, "bmd": 1}));
}

#[test]
fn what_is_later_than_the_day_has_not_happened() {
    assert_eq!(
        rows(&register(), &["--as-of", "2024-03-31", "--period", "2024"])["total"],
        2
    );
    assert_eq!(
        rows(
            &register(),
            &["--as-of", "2024-03-31", "--period", "2024-Q2"]
        )["total"],
        0
    );
}

#[test]
fn stocks_stand_at_the_earlier_of_end_and_day() {
    let register = register();
    let in_force = |period: &str, as_of: &str| {
        rows(
            &register,
            &[
                "--count", "berlaku", "--by", "jenis", "--period", period, "--as-of", as_of,
            ],
        )["total"]
            .clone()
    };
    assert_eq!(in_force("2024-Q1", "2024-12-01"), 2);
    assert_eq!(
        in_force("2024-Q3", "2024-12-01"),
        3,
        "a ran out, c and d began"
    );
    assert_eq!(in_force("2024", "2024-02-15"), 2);
    let by_quarter = rows(
        &register,
        &[
            "--count",
            "berlaku",
            "--by",
            "triwulan",
            "--period",
            "2024",
            "--as-of",
            "2024-12-01",
        ],
    );
    let counts: Vec<i64> = by_quarter["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["jumlah"].as_i64())
        .collect();
    assert_eq!(counts, [2, 2, 3, 3]);
    let planned = rows(
        &register,
        &[
            "--count",
            "rencana",
            "--by",
            "jenis",
            "--as-of",
            "2024-12-01",
        ],
    );
    assert_eq!(planned["total"], 1);
}

#[test]
fn ends_count_where_they_fall() {
    let register = register().write(
        "kerja-sama/g.toml",
        "judul = \"G\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n[waktu]\nditandatangani = 2024-01-02\nmulai = 2024-01-02\nberakhir = 2028-01-01\n\
         [pengakhiran]\ntanggal = 2024-09-30\nalasan = \"kesepakatan\"\n[[mitra]]\nid = \"kota-samarinda\"\n",
    );
    let ran_out = rows(
        &register,
        &[
            "--count",
            "berakhir",
            "--by",
            "triwulan",
            "--as-of",
            "2025-06-01",
            "--period",
            "2024",
        ],
    );
    let counts: Vec<i64> = ran_out["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["jumlah"].as_i64())
        .collect();
    assert_eq!(counts, [0, 1, 0, 3], "an addendum moved the end of b");
    let ended = rows(
        &register,
        &[
            "--count",
            "diakhiri",
            "--by",
            "triwulan",
            "--as-of",
            "2025-06-01",
            "--period",
            "2024",
            "--ids",
        ],
    );
    assert_eq!(ended["rows"][2]["ids"], json!(["g"]));
    assert_eq!(ended["total"], 1);
}

#[test]
fn a_record_in_two_rows_counts_once_in_the_sum_and_is_told() {
    let register = register();
    let ran = register.ksd(&[
        "summary",
        "--by",
        "urusan",
        "--period",
        "2024-Q1",
        "--as-of",
        "2024-12-01",
    ]);
    insta::assert_snapshot!("summary_urusan", ran.stdout);
    let ran = register.ksd(&[
        "summary",
        "--period",
        "2024",
        "--as-of",
        "2024-12-01",
        "--lang",
        "en",
    ]);
    insta::assert_snapshot!("summary_crossed_en", ran.stdout);
    let ran = register.ksd(&[
        "summary",
        "--period",
        "2024",
        "--by",
        "jenis",
        "--ids",
        "--as-of",
        "2024-12-01",
        "--format",
        "markdown",
    ]);
    insta::assert_snapshot!("summary_ids_markdown", ran.stdout);
}

#[test]
fn the_mapping_is_counted_by_year() {
    let register = register()
        .write(
            "potensi/p.toml",
            "judul = \"P\"\ntahun = 2024\njenis = \"ksdd\"\n",
        )
        .write(
            "potensi/q.toml",
            "judul = \"Q\"\ntahun = 2025\njenis = \"ksdpk\"\n",
        )
        .document("h", "2024-05-01", "2025-05-01", "potensi = \"p\"");
    let count = |what: &str| {
        rows(
            &register,
            &[
                "--count",
                what,
                "--period",
                "2024..2025",
                "--as-of",
                "2024-12-01",
            ],
        )["total"]
            .clone()
    };
    assert_eq!(count("potensi"), 2);
    assert_eq!(count("ditindaklanjuti"), 1);
    register
        .ksd(&["summary", "--count", "potensi", "--by", "triwulan"])
        .refused("`--by tahun`");
}

#[test]
fn bad_questions_are_refused() {
    let register = register();
    register
        .ksd(&["summary", "--by", "jenis,jenis"])
        .refused("dua hal yang berbeda");
    register
        .ksd(&["summary", "--by", "tahun,jenis,naskah"])
        .refused("dua hal yang berbeda");
    register
        .ksd(&["summary", "--by", "umur"])
        .refused("`--by` tidak mengenal \"umur\"");
    register
        .ksd(&["summary", "--period", "kapan"])
        .refused("bukan periode");
}

/// A random register: one document for each number.
fn random(seeds: &[(u32, u32, usize)]) -> Register {
    let kinds = [
        ("ksdd", "pks"),
        ("ksdpk", "kontrak"),
        ("sinergi", "nota-kesepakatan"),
        ("bmd", "perjanjian-bmd"),
    ];
    seeds.iter().enumerate().fold(Register::new(), |register, (at, &(start, term, kind))| {
        let signed = Date::known(2020, 1, 1).plus(Duration::days(start));
        let end = signed.plus(Duration::days(term));
        let (jenis, naskah) = kinds[kind % kinds.len()];
        let text = format!(
            "judul = \"X\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\n[waktu]\nditandatangani = {signed}\nmulai = {signed}\nberakhir = {end}\n\
             [[mitra]]\nid = \"kota-samarinda\"\n"
        );
        register.write(&format!("kerja-sama/r{at}.toml"), &text)
    })
}

fn numbers(table: &Table, column: usize) -> Vec<i64> {
    let number = |row: &Vec<Cell>| match row[column] {
        Cell::Number(number) => number,
        _ => 0,
    };
    table.rows().iter().map(number).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Rows add up to the total, columns of the crossed table to its sums, and
    /// both to the sub-totals, whatever the register.
    #[test]
    fn rows_add_up(
        seeds in prop::collection::vec((0..1500u32, 1..1500u32, 0..4usize), 0..24),
        count in 0..5usize,
        time in 0..3usize,
        days in 0..2500u32,
    ) {
        let register = random(&seeds);
        let registry = Registry::open(Some(&register.root())).expect("a register");
        let as_of = Date::known(2020, 1, 1).plus(Duration::days(days));
        let period = Period { start: Date::new(2020, 1, 1), end: Date::new(2026, 12, 31) };
        let count = Count::VARIANTS[count];
        let by = vec![Dimension::VARIANTS[time], Dimension::Jenis];
        let single = vec![Dimension::Jenis, Dimension::Naskah];
        for by in [by, single] {
            let stock_over_time = count.is_stock() && by[0].months().is_some();
            let question = Question { count, period, by, sum: None, as_of };
            let summary = summarise(&registry, &question);
            prop_assert_eq!(summary.total(), summary.ksd.len() + summary.bmd.len());
            let source = Source::default();
            let flat = long(&registry, &question, &summary, &source, false);
            let sum: i64 = numbers(&flat, 2).iter().sum();
            if stock_over_time {
                // No total over points in time: the headline is what there is at the end.
                let crossed = pivot(&registry, &question, &summary, &source).expect("a table");
                prop_assert!(!crossed.has_total());
                let at_end = Question { by: vec![Dimension::Jenis], ..question.clone() };
                prop_assert_eq!(summary.total(), summarise(&registry, &at_end).total());
                continue;
            }
            prop_assert_eq!(sum, summary.total() as i64);
            let crossed = pivot(&registry, &question, &summary, &source).expect("a crossed table");
            for column in 1..crossed.columns().len() {
                let cells = numbers(&crossed, column);
                let (inner, last) = cells.split_at(cells.len() - 1);
                prop_assert_eq!(inner.iter().sum::<i64>(), last[0]);
            }
            for row in crossed.rows() {
                let cells: Vec<i64> = row[1..].iter().map(|cell| match cell { Cell::Number(n) => *n, _ => 0 }).collect();
                let (inner, last) = cells.split_at(cells.len() - 1);
                prop_assert_eq!(inner.iter().sum::<i64>(), last[0]);
            }
        }
    }
}

/// Three documents with values around 2024-Q1, one without.
fn valued() -> Register {
    let value = |amount: &str| format!("pembiayaan.nilai = {amount}");
    Register::new()
        .document("pks-lalu", "2023-02-01", "2024-01-31", &value("1_000"))
        .document("pks-akhir", "2023-12-01", "2024-11-30", &value("500"))
        .document("pks-satu", "2024-01-10", "2025-01-09", &value("2_000_000"))
        .document("pks-dua", "2024-03-31", "2025-03-30", "")
}

#[test]
fn values_are_summed_up_and_what_records_none_is_told() {
    let register = valued();
    let arguments = [
        "summary",
        "--period",
        "2023..2024-Q1",
        "--sum",
        "nilai",
        "--as-of",
        "2024-05-03",
    ];
    let by_year = [arguments.as_slice(), &["--by", "tahun"]].concat();
    let report = register
        .ksd(&[by_year.as_slice(), &["--format", "json"]].concat())
        .json();
    assert_eq!(report["nilai"], 2_001_500);
    assert_eq!(
        report["rows"],
        json!([
            {"tahun": "2023", "jumlah": 2, "nilai": 1_500},
            {"tahun": "2024", "jumlah": 2, "nilai": 2_000_000},
        ])
    );
    let told = register.ksd(&by_year).stdout;
    assert!(told.contains("2.001.500"), "{told}");
    assert!(
        told.contains("1 dari 4 naskah tidak mencatat `pembiayaan.nilai`"),
        "{told}"
    );
    register
        .ksd(&["summary", "--count", "potensi", "--sum", "nilai"])
        .refused("--sum");
}

#[test]
fn a_period_is_compared_with_the_one_before_and_with_the_year_before() {
    let register = valued();
    let report = |arguments: &[&str]| {
        let all = [
            &[
                "summary",
                "--compare",
                "--as-of",
                "2024-05-03",
                "--format",
                "json",
            ],
            arguments,
        ];
        register.ksd(&all.concat()).json()
    };
    let quarter = report(&["--period", "2024-Q1"]);
    assert_eq!(
        (&quarter["sebelumnya"], &quarter["tahun_lalu"]),
        (&json!("2023-Q4"), &json!("2023-Q1"))
    );
    let row = json!({"jenis": "ksdd", "jumlah": 2, "sebelumnya": 1, "selisih": 1, "tahun_lalu": 1, "selisih_tahun_lalu": 1});
    assert_eq!(quarter["rows"][0], row);
    assert_eq!(quarter["rows"][1]["jumlah"], 2);
    let summed = report(&["--period", "2024-Q1", "--sum", "nilai"]);
    assert_eq!(summed["rows"][0]["selisih"], 1_999_500);
    let fewer = report(&["--period", "2024-04"]);
    assert_eq!(fewer["rows"][0]["selisih"], -1);
    // The year before a year is the period before it, and stands there once.
    let year = report(&["--period", "2024"]);
    assert_eq!(year["rows"][0]["sebelumnya"], 2);
    assert!(year["rows"][0].get("tahun_lalu").is_none());
    register
        .ksd(&["summary", "--compare", "--by", "triwulan"])
        .refused("triwulan");
    register
        .ksd(&["summary", "--compare", "--period", "2024.."])
        .refused("--period");
}

proptest! {
    #[test]
    fn the_period_before_ends_where_the_period_begins(start in 0_u32..3000, length in 1_u32..800) {
        let start = Date::known(2019, 1, 1).plus(Duration::days(start));
        let end = start.plus(Duration::days(length)).previous();
        let period = Period { start: Some(start), end: Some(end) };
        let before = period.before().expect("a period");
        prop_assert_eq!(before.end, Some(start.previous()));
        let first = before.start.expect("a day");
        // Whole months have their own lengths.
        let days = first.days_until(start) - i64::from(length);
        prop_assert!(days.abs() <= 31, "{:?}", days);
        let year = period.year_before().expect("a period");
        prop_assert!(year.end.expect("a day") < end && year.start.expect("a day") < start);
    }

    #[test]
    fn whole_months_go_back_by_whole_months(year in 2019_i32..2030, month in 1_u32..13, months in prop::sample::select(vec![1_u32, 3, 6, 12])) {
        let start = Date::known(year, month, 1);
        let end = start.plus(Duration::months(months)).previous();
        let period = Period { start: Some(start), end: Some(end) };
        let before = period.before().expect("a period");
        prop_assert_eq!(before.start, Some(start.minus(Duration::months(months))));
        prop_assert_eq!(before.end, Some(start.previous()));
        let year = period.year_before().expect("a period");
        prop_assert_eq!(year.end.expect("a day").next(), end.next().minus(Duration::years(1)));
    }
}
