//! What was signed on a day not known, what was refused or dropped, what comes
//! after an end, and events without a day: the same in every room.

use crate::common::Register;
use ksd::agenda::agenda;
use ksd::model::{Date, Duration};
use ksd::registry::Registry;
use serde_json::Value;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// A document of that naskah; `keys` stand above all tables, `tables` below.
fn document(naskah: &str, keys: &str, tables: &str) -> String {
    format!(
        "judul = \"Contoh\"\njenis = \"ksdd\"\nnaskah = \"{naskah}\"\npemrakarsa = \"dlhk\"\n{keys}\n\
         {tables}\n[[mitra]]\nid = \"kota-samarinda\"\n"
    )
}

fn one(naskah: &str, keys: &str, tables: &str) -> Register {
    Register::new().write("kerja-sama/a.toml", &document(naskah, keys, tables))
}

/// What a command answers on a day, in JSON.
fn json(register: &Register, arguments: &[&str], day: &str) -> Value {
    let more = ["--as-of", day, "--format", "json"];
    register.ksd(&[arguments, &more].concat()).json()
}

fn statuses(register: &Register, days: &[(&str, &str)]) {
    for (day, status) in days {
        let listed = json(register, &["list"], day);
        let row = listed["rows"].as_array().expect("rows");
        let row = row.iter().find(|row| row["id"] == "a").expect("a row");
        assert_eq!(row["status"], *status, "{day}");
    }
}

fn ids(listed: &Value) -> Vec<&str> {
    let rows = listed["rows"].as_array().expect("rows");
    rows.iter().filter_map(|row| row["id"].as_str()).collect()
}

/// The duties that are open on a day, within a year.
fn duties(register: &Register, on: &str) -> Vec<(&'static str, String)> {
    let registry = Registry::open(Some(&register.root())).expect("a register");
    assert_eq!(registry.skipped, Vec::<String>::new());
    let owed = agenda(&registry, day(on), day(on).plus(Duration::years(1)));
    let owed = owed.obligations.into_iter();
    owed.map(|one| (one.duty.slug, one.due.to_string()))
        .collect()
}

fn has(register: &Register, on: &str, slug: &str) -> bool {
    duties(register, on).iter().any(|(duty, _)| *duty == slug)
}

/// The findings: code, key, severity, whether tafsir.
fn findings(register: &Register) -> Vec<(String, String, String, bool)> {
    let told = register.ksd(&["check", "--format", "json"]).json();
    let found = told["findings"].as_array().expect("findings").iter();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    found
        .map(|one| {
            let tafsir = one["interpretation"].as_bool().expect("a boolean");
            (
                text(&one["rule"]),
                text(&one["key"]),
                text(&one["severity"]),
                tafsir,
            )
        })
        .collect()
}

const LOOKED_FOR: &str = "belum_diketahui = [\"waktu.ditandatangani\"]";

#[test]
fn signed_on_a_day_not_known_is_in_force_by_its_dates() {
    let register = one(
        "pks",
        LOOKED_FOR,
        "[waktu]\ntahun = 2020\nmulai = 2020-07-01\nberakhir = 2022-06-30\n",
    );
    statuses(
        &register,
        &[
            ("2020-01-01", "akan-berlaku"),
            ("2020-06-30", "akan-berlaku"),
            ("2020-07-01", "berlaku"),
            ("2022-06-30", "berlaku"),
            ("2022-07-01", "berakhir"),
        ],
    );
    let ending = json(&register, &["list", "--expiring", "90d"], "2022-05-01");
    assert_eq!(ids(&ending), ["a"]);
    assert!(has(&register, "2022-05-01", "naskah-berakhir"));
    let shown = register.ksd(&["show", "a", "--as-of", "2021-01-01"]);
    assert!(
        shown.stdout.contains("dalam tahun 2020"),
        "{}",
        shown.stdout
    );
}

#[test]
fn signed_on_a_day_not_known_counts_by_its_year_alone() {
    let register = one(
        "pks",
        LOOKED_FOR,
        "[waktu]\ntahun = 2020\nmulai = 2020-12-31\nberakhir = 2022-06-30\n",
    );
    let counts = |period: &str, by: &str| {
        let told = json(
            &register,
            &["summary", "--period", period, "--by", by],
            "2024-05-03",
        );
        (told["total"].clone(), told["tanpa_tanggal"].clone())
    };
    let cases = [
        ("2020", "jenis", 1, 0),
        ("2020", "tahun", 1, 0),
        ("2019..2021", "tahun,jenis", 1, 0),
        ("2020", "triwulan", 0, 1),
        ("2020", "semester", 0, 1),
        ("2020-Q4", "jenis", 0, 1),
        ("2021", "jenis", 0, 0),
    ];
    for (period, by, total, undated) in cases {
        assert_eq!(
            counts(period, by),
            (total.into(), undated.into()),
            "{period} {by}"
        );
    }
    let told = register.ksd(&["summary", "--period", "2020", "--as-of", "2024-05-03"]);
    let said = "Ditandatangani pada hari yang tidak diketahui, sehingga tidak ikut dihitung (1): a";
    assert!(told.stdout.contains(said), "{}", told.stdout);
    for (period, shown) in [("2020", 1), ("2020-Q4", 0), ("2021", 0)] {
        let listed = json(&register, &["list", "--signed", period], "2024-05-03");
        assert_eq!(ids(&listed).len(), shown, "{period}");
    }
}

#[test]
fn a_sentence_with_the_unknown_day_says_so() {
    let more = "[waktu]\ntahun = 2023\nmulai = 2023-06-14\nberakhir = 2026-06-13\n\
                [pembiayaan]\nmembebani = true\n";
    let told = one("pks", LOOKED_FOR, more).ksd(&["check", "--select", "KSD504"]);
    let said = "tanpa persetujuan DPRD yang tercatat; hari penandatanganan tidak diketahui, \
                paling lambat 14 Juni 2023";
    assert!(told.stdout.contains(said), "{}", told.stdout);
}

#[test]
fn a_finding_that_hangs_on_the_unknown_day_is_a_tafsir() {
    let six_years = |year: &str, begin: &str, end: &str| {
        let waktu = format!("[waktu]\n{year}mulai = {begin}\nberakhir = {end}\n");
        let found = findings(&one("kesepakatan-bersama", LOOKED_FOR, &waktu));
        let found = found.into_iter().find(|(rule, ..)| rule == "KSD203");
        found.map(|(_, _, severity, tafsir)| (severity, tafsir))
    };
    // Permendagri 22/2020 binds from 14 April 2020 on: all of 2021, not all of 2020.
    let holds = six_years("tahun = 2021\n", "2021-07-01", "2027-12-31");
    assert_eq!(holds, Some(("error".to_owned(), false)));
    let hangs = six_years("tahun = 2020\n", "2020-07-01", "2026-12-31");
    assert_eq!(hangs, Some(("warning".to_owned(), true)));
    let hangs = six_years("", "2023-07-01", "2029-12-31");
    assert_eq!(hangs, Some(("warning".to_owned(), true)));
}

#[test]
fn a_finding_that_hangs_on_the_unknown_day_of_another_is_a_tafsir() {
    // A PKS signed on 15 February 2022, and its Kesepakatan Bersama in that time.
    let pks = "[waktu]\nditandatangani = 2022-02-15\nmulai = 2022-03-01\nberakhir = 2023-02-28\n";
    let mendahului = |kesepakatan: &str| {
        let register = one("pks", "induk = \"kb\"", pks).write(
            "kerja-sama/kb.toml",
            &document("kesepakatan-bersama", LOOKED_FOR, kesepakatan),
        );
        let found = findings(&register).into_iter();
        let mut found = found.filter(|(rule, ..)| rule == "KSD502");
        found
            .next()
            .map(|(_, _, severity, tafsir)| (severity, tafsir))
    };
    let cases = [
        ("tahun = 2023\n", Some(("error", false))),
        ("tahun = 2022\n", Some(("warning", true))),
        ("mulai = 2022-03-01\n", Some(("warning", true))),
        ("mulai = 2022-02-01\n", None),
        ("tahun = 2021\n", None),
        ("", None),
    ];
    for (kesepakatan, expected) in cases {
        let waktu = format!("[waktu]\n{kesepakatan}berakhir = 2025-01-31\n");
        let expected = expected.map(|(severity, tafsir)| (severity.to_owned(), tafsir));
        assert_eq!(mendahului(&waktu), expected, "{kesepakatan}");
    }
    // An addendum of unknown day cannot mend what was signed before it for sure.
    let letter = "jenis = \"ksdpl\"\nnaskah = \"pernyataan-kehendak\"\n";
    let told = |more: &str, waktu: &str| {
        format!(
            "judul = \"A\"\n{letter}{more}\n[waktu]\n{waktu}[[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    for (year, expected) in [(2021, ("error", false)), (2022, ("warning", true))] {
        let first = format!("tahun = {year}\nmulai = {year}-06-01\nberakhir = {year}-12-31\n");
        let more = "ditandatangani = 2022-12-01\nmulai = 2022-12-01\nberakhir = 2023-03-31\n";
        let register = Register::new()
            .write("kerja-sama/kb.toml", &told(LOOKED_FOR, &first))
            .write("kerja-sama/a.toml", &told("addendum_dari = \"kb\"", more));
        let told = register.ksd(&["check", "--format", "json"]).json();
        let found = told["findings"].as_array().expect("findings").iter();
        let mut found = found.filter(|one| one["rule"] == "KSD205" && one["record"] == "a");
        let found = found
            .next()
            .map(|one| (one["severity"].as_str(), one["interpretation"].as_bool()));
        assert_eq!(
            found,
            (year == 2021).then_some((Some(expected.0), Some(expected.1))),
            "{year}"
        );
    }
}

#[test]
fn a_plan_whose_days_have_passed_is_asked_about() {
    let plan = one(
        "pks",
        "dicatat = 2023-01-01",
        "[waktu]\nmulai = 2023-06-01\nberakhir = 2024-05-31\n",
    );
    assert!(!has(&plan, "2023-06-01", "rencana-lewat"));
    assert!(has(&plan, "2023-06-02", "rencana-lewat"));
    assert_eq!(findings(&plan), []);
}

#[test]
fn a_plan_that_was_dropped_is_out_of_every_room() {
    let dropped = "[tidak_dilanjutkan]\ntanggal = 2023-09-01\nalasan = \"tidak-dilanjutkan\"\ndasar = \"Nota dinas 1\"\n";
    let register = one(
        "pks",
        "dicatat = 2023-01-01",
        &format!("[waktu]\nmulai = 2023-06-01\n{dropped}"),
    );
    statuses(
        &register,
        &[
            ("2023-09-01", "rencana"),
            ("2023-09-02", "tidak-dilanjutkan"),
        ],
    );
    let planned = |day: &str| {
        json(
            &register,
            &["summary", "--count", "rencana", "--by", "jenis"],
            day,
        )["total"]
            .clone()
    };
    assert_eq!(
        (planned("2023-09-01"), planned("2023-09-02")),
        (1.into(), 0.into())
    );
    assert!(has(&register, "2023-09-01", "rencana-lewat"));
    assert_eq!(duties(&register, "2023-09-02"), []);
    for status in ["rencana", "rancangan"] {
        let listed = json(&register, &["list", "--status", status], "2023-09-01");
        assert_eq!(ids(&listed), ["a"], "{status}");
    }
    let shown = register.ksd(&["show", "a", "--as-of", "2024-01-01"]);
    assert!(shown.stdout.contains("(Nota dinas 1)"), "{}", shown.stdout);
}

#[test]
fn a_refusal_is_asked_about_until_the_plan_is_dropped() {
    let cases = [
        (
            "",
            "[telaahan]\ntanggal = 2023-03-01\nhasil = \"ditolak\"\n",
            "rencana-ditolak",
            "2023-03-01",
        ),
        (
            "",
            "[penawaran]\ndikirim = 2023-02-01\njawaban = 2023-03-01\nhasil = \"ditolak\"\n",
            "rencana-ditolak",
            "2023-03-01",
        ),
        (
            "sifat = \"wajib\"",
            "[penawaran]\ndikirim = 2023-02-01\njawaban = 2023-03-01\nhasil = \"ditolak\"\n",
            "wajib-ditolak",
            "2023-03-01",
        ),
        (
            "",
            "[dprd]\npermohonan = 2023-02-01\npersetujuan = 2023-03-01\nhasil = \"ditolak\"\n",
            "rencana-ditolak",
            "2023-03-01",
        ),
    ];
    for (keys, tables, slug, due) in cases {
        let keys = format!("dicatat = 2023-01-01\n{keys}");
        let refused = one("kesepakatan-bersama", &keys, tables);
        assert!(!has(&refused, "2023-02-28", slug), "{tables}");
        let owed = (slug, due.to_owned());
        assert!(duties(&refused, "2023-03-01").contains(&owed), "{tables}");
        let dropped = "[tidak_dilanjutkan]\ntanggal = 2023-04-01\nalasan = \"tidak-layak\"\n";
        let dropped = one("kesepakatan-bersama", &keys, &format!("{tables}{dropped}"));
        assert!(has(&dropped, "2023-04-01", slug), "{tables}");
        assert!(!has(&dropped, "2023-04-02", slug), "{tables}");
    }
    let silent =
        "[penawaran]\ndikirim = 2023-01-02\nditerima = 2023-01-02\npermintaan_kedua = 2023-03-01\n";
    let silent = one("kesepakatan-bersama", "dicatat = 2023-01-01", silent);
    assert!(!has(&silent, "2023-03-02", "rencana-ditolak"));
    assert!(has(&silent, "2023-12-01", "rencana-ditolak"));
}

#[test]
fn what_comes_after_is_settled_in_time() {
    let ends = |more: &str| {
        let waktu =
            "[waktu]\nditandatangani = 2022-01-01\nmulai = 2022-01-01\nberakhir = 2024-12-31\n";
        one("pks", "", &format!("{waktu}{more}"))
    };
    let asked = |register: &Register, on: &str| {
        let open = duties(register, on).into_iter();
        let open = open.filter(|(slug, _)| *slug == "kelanjutan" || *slug == "naskah-berakhir");
        open.collect::<Vec<_>>()
    };
    let owed = |slug, due: &str| (slug, due.to_owned());
    let both = vec![
        owed("kelanjutan", "2024-06-30"),
        owed("naskah-berakhir", "2024-12-31"),
    ];
    assert_eq!(asked(&ends(""), "2024-03-01"), both);
    let more = "[kelanjutan]\ntanggal = 2024-05-01\nusul = \"perpanjangan\"\n";
    assert_eq!(asked(&ends(more), "2024-04-30"), both);
    assert_eq!(
        asked(&ends(more), "2024-05-01"),
        [owed("naskah-berakhir", "2024-12-31")]
    );
    let no_more = more.replace("perpanjangan", "tidak-diperpanjang");
    assert_eq!(asked(&ends(&no_more), "2024-05-01"), []);
    assert_eq!(asked(&ends(&no_more), "2025-02-01"), []);
    let undated = "[kelanjutan]\nusul = \"tidak-diperpanjang\"\n";
    assert_eq!(asked(&ends(undated), "2024-05-01"), both);
    let stated = ends("").write(
        "ksd.toml",
        &std::fs::read_to_string(ends("").root().join("ksd.toml"))
            .map(|text| text + "\n[tenggat]\nkelanjutan = \"3m\"\n")
            .expect("ksd.toml"),
    );
    assert_eq!(
        asked(&stated, "2024-05-01")[0],
        owed("kelanjutan", "2024-09-30")
    );
}

#[test]
fn the_next_rencana_kerja_continues_one() {
    let plan = |year: i32| {
        let waktu = format!(
            "[waktu]\nditandatangani = {year}-01-01\nmulai = {year}-01-01\nberakhir = {year}-12-31\n"
        );
        document("rencana-kerja", "induk = \"nk\"", &waktu).replace("ksdd", "sinergi")
    };
    let above = "[waktu]\nditandatangani = 2022-01-01\nmulai = 2022-01-01\nberakhir = 2026-12-31\n";
    let register = Register::new()
        .write(
            "kerja-sama/nk.toml",
            &document("nota-kesepakatan", "", above).replace("ksdd", "sinergi"),
        )
        .write("kerja-sama/a.toml", &plan(2023))
        .write("kerja-sama/c.toml", &plan(2025))
        .write(
            "kerja-sama/b.toml",
            &plan(2024).replace("2024-01-01", "2023-12-01"),
        );
    let row = |day: &str| {
        let listed = json(&register, &["list"], day);
        let rows = listed["rows"].as_array().expect("rows");
        rows.iter().find(|row| row["id"] == "a").expect("a")["dilanjutkan_oleh"].clone()
    };
    assert_eq!(row("2023-11-30"), Value::Null);
    assert_eq!(row("2023-12-01"), "b");
    assert_eq!(row("2025-06-01"), "b");
    let expiring = |day: &str| json(&register, &["list", "--expiring", "90d"], day);
    assert_eq!(ids(&expiring("2023-11-30")), ["a"]);
    assert_eq!(ids(&expiring("2023-12-02")), Vec::<&str>::new());
    let shown = register.ksd(&["show", "a", "--as-of", "2023-12-02"]);
    assert!(
        shown.stdout.contains("dilanjutkan oleh b"),
        "{}",
        shown.stdout
    );
}

#[test]
fn an_event_without_its_day_has_not_happened() {
    let waktu = "[waktu]\nditandatangani = 2022-01-01\nmulai = 2022-01-01\nberakhir = 2026-12-31\n";
    let events = "[pengakhiran]\nalasan = \"kesepakatan\"\n[[evaluasi]]\nkesimpulan = \"dihentikan\"\n\
                  [[laporan]]\nperiode = \"2022-S1\"\nupaya = \"Rapat bersama\"\n";
    let (with, without) = (
        one("pks", "", &format!("{waktu}{events}")),
        one("pks", "", waktu),
    );
    let asked: Vec<String> = findings(&with)
        .into_iter()
        .filter(|(rule, ..)| rule == "KSD906")
        .map(|(_, key, ..)| key)
        .collect();
    assert_eq!(
        asked,
        [
            "pengakhiran.tanggal",
            "evaluasi[0].tanggal",
            "laporan[0].tanggal"
        ]
    );
    for day in ["2022-09-01", "2024-05-03", "2027-02-01"] {
        assert_eq!(duties(&with, day), duties(&without, day), "{day}");
        for arguments in [
            &[
                "summary",
                "--count",
                "diakhiri",
                "--period",
                "2020..2030",
                "--by",
                "jenis",
            ][..],
            &["summary", "--count", "berlaku", "--by", "jenis"],
            &["list", "--columns", "id,status,berakhir"],
        ] {
            assert_eq!(
                json(&with, arguments, day),
                json(&without, arguments, day),
                "{day}"
            );
        }
        let shown = with.ksd(&["show", "a", "--as-of", day]).stdout;
        assert!(!shown.contains("Rapat bersama"), "{shown}");
    }
}
