//! Words as people type them: capitals, spaces, names, dashes from Word, periods in words.

use crate::common::{KSD_TOML, Register};

fn register() -> Register {
    Register::new()
        .document("a", "2023-01-02", "2024-07-01", "sifat = \"wajib\"")
        .document("b", "2024-02-03", "2029-01-01", "")
}

/// The ids that a list has on 3 May 2024.
fn ids(arguments: &[&str]) -> Vec<String> {
    let mut all = vec!["list", "--format", "json", "--as-of", "2024-05-03"];
    all.extend(arguments);
    let ran = register().ksd(&all);
    assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.stderr);
    let json = ran.json();
    let rows = json["rows"].as_array().expect("rows");
    let ids = rows
        .iter()
        .map(|row| row["id"].as_str().expect("an id").to_owned());
    ids.collect()
}

#[test]
fn a_word_is_known_whatever_its_capitals_and_spaces() {
    for both in [
        ["--jenis", "KSDD, Sinergi"],
        ["--status", "Akan berlaku, Berlaku"],
        ["--pemrakarsa", "DLHK"],
        ["--pemrakarsa", "dinas lingkungan hidup dan kehutanan"],
        ["--opd", "Dinas Lingkungan Hidup dan Kehutanan"],
        ["--mitra", "KOTA-SAMARINDA"],
        ["--mitra", "pemerintah kota samarinda"],
        ["--signed", "2023-2024"],
        ["--tahun", "2023 sampai 2024"],
        ["--lang", "ID"],
    ] {
        assert_eq!(ids(&both), ["a", "b"], "{both:?}");
    }
}

#[test]
fn words_that_belong_together_need_no_quotes() {
    for (arguments, found) in [
        (&["--jenis", "ksdd,", "ksdpk"][..], &["a", "b"][..]),
        (&["--signed=Februari", "2024"], &["b"]),
        (&["--signed", "triwulan", "I", "tahun", "2024"], &["b"]),
        (&["--signed", "semester", "1", "2023"], &["a"]),
        (&["--signed", "tahun", "lalu"], &["a"]),
        (&["--expiring", "3", "bulan"], &["a"]),
        (&["--expiring", "60", "days"], &["a"]),
        (&["\u{2014}expiring", "60d"], &["a"]),
        (&["-expiring", "60d"], &["a"]),
        (&["--berakhir", "60 hari"], &["a"]),
    ] {
        assert_eq!(ids(arguments), found, "{arguments:?}");
    }
    let ran = register().ksd(&[
        "list",
        "--columns",
        "Id, Sisa hari",
        "--format",
        "csv",
        "--as-of",
        "2024-05-03",
    ]);
    assert!(
        ran.stdout.starts_with("\"id\",\"sisa_hari\""),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_period_is_read_as_people_say_it() {
    for (said, period) in [
        ("Januari 2024", "2024-01"),
        ("jan 2024", "2024-01"),
        ("bulan Agt 2024", "2024-08"),
        ("August 2024", "2024-08"),
        ("triwulan III 2026", "2026-Q3"),
        ("TW3-2026", "2026-Q3"),
        ("triwulan 3 tahun 2026", "2026-Q3"),
        ("Q3 2026", "2026-Q3"),
        ("2026 triwulan iv", "2026-Q4"),
        ("Semester II 2026", "2026-S2"),
        ("tahun 2025", "2025"),
        ("2023-2025", "2023..2025"),
        ("Januari 2024 sampai Maret 2024", "2024-Q1"),
        ("Januari 2024..", "2024.."),
        ("bulan lalu", "2024-04"),
        ("last-month", "2024-04"),
        ("triwulan ini", "2024-Q2"),
        ("last-quarter", "2024-Q1"),
    ] {
        let as_of = "2024-05-03".parse().expect("a day");
        let read = ksd::model::Period::parse(said, as_of).expect(said);
        assert_eq!(read.to_string(), period, "{said}");
    }
    for said in [
        "",
        "lalu",
        "triwulan",
        "triwulan V 2026",
        "semester 3 2026",
        "13 2024",
        "Jan",
        "2024 2025",
        "..",
    ] {
        let as_of = "2024-05-03".parse().expect("a day");
        assert!(ksd::model::Period::parse(said, as_of).is_err(), "{said}");
    }
}

#[test]
fn plain_indonesian_verbs_do_the_same() {
    for (verb, command) in [
        ("daftar", "list"),
        ("periksa", "check"),
        ("rekap", "summary"),
        ("hitung", "summary"),
        ("aturan", "rule"),
    ] {
        let with = |word: &str| register().ksd(&[word]).stdout;
        assert_eq!(
            with(verb).lines().next(),
            with(command).lines().next(),
            "{verb}"
        );
    }
    for help in [&["help"][..], &["bantuan"], &["/?"]] {
        assert!(
            register().ksd(help).stdout.contains("Pemakaian: ksd"),
            "{help:?}"
        );
    }
    assert!(
        register()
            .ksd(&["bantuan", "list"])
            .stdout
            .contains("Pemakaian: ksd list")
    );
}

#[test]
fn what_does_not_fit_says_where_it_belongs() {
    let refused = |arguments: &[&str], said: &str| register().ksd(arguments).refused(said);
    refused(&["report", "tahunan", "2025"], "`--period 2025`");
    refused(
        &["list", "mitra", "samarinda"],
        "`ksd list mitra --search samarinda`",
    );
    refused(
        &["list", "--jenis", "ksdd", "samarinda"],
        "`ksd list --jenis ksdd --search samarinda`",
    );
    refused(&["list", "--expiring", "90"], "mungkin maksudnya `90d`");
    refused(&["chek"], "mungkin maksudnya `check`");
    refused(&["report"], "LAPORAN: triwulan, semester");
    refused(
        &["list", "--signed", "2024..2020"],
        "tulis yang lebih awal di depan",
    );
    let ran = register().ksd(&["agenda", "--search", "x"]);
    assert!(!ran.stderr.contains("mungkin maksudnya"), "{}", ran.stderr);
}

#[test]
fn a_word_out_of_place_is_told_with_the_words_to_write() {
    let register = register();
    for (words, how) in [
        (&["list", "berakhir"][..], "`--status berakhir`"),
        (&["new", "pks"], "`ksd new kerja-sama --set naskah=pks`"),
        (
            &["new", "MoU"],
            "`ksd new kerja-sama --set naskah=kesepakatan-bersama`",
        ),
        (&["new", "addendum"], "`ksd amend ID`"),
        (&["record", "x", "--set", "judul"], "tulis `--set judul=…`"),
        (&["undo", "x"], "jalankan `ksd undo` saja"),
        (&["list", "pks"], "`--naskah pks`"),
        (&["list", "sampah"], "`ksd list --search sampah`"),
        (&["summary", "triwulan"], "`--by triwulan`"),
        (&["agenda", "dlhk"], "`--who dlhk`"),
        (&["agenda", "bulan", "ini"], "`--period \"bulan ini\"`"),
        (
            &["list", "--expiring", "bulan ini"],
            "`--ends \"bulan ini\"`",
        ),
        (&["list", "--berakhir", "2026"], "`--ends 2026`"),
        (
            &["list", "--golongan", "universitas"],
            "`--search universitas`",
        ),
        (
            &["cari", "sampah", "samarinda"],
            "`ksd list --search \"sampah samarinda\"`",
        ),
        (
            &["cetak", "kota-samarinda"],
            "`ksd show kota-samarinda -o lembar.docx`",
        ),
        (
            &["report"],
            "misalnya `ksd report triwulan --period 2024-Q1 -o triwulan.xlsx`",
        ),
    ] {
        register.ksd(words).refused(how);
    }
    let year = register.ksd(&["list", "--berakhir", "2026"]).stderr;
    assert!(!year.contains("2026d"), "{year}");
}

#[test]
fn english_words_for_what_is_asked_do_the_same() {
    for both in [
        ["--partner", "kota-samarinda"],
        ["--office", "dlhk"],
        ["--year", "2023-2024"],
    ] {
        assert_eq!(ids(&both), ["a", "b"], "{both:?}");
    }
}

#[test]
fn who_asks_for_a_month_is_told_what_is_overdue_from_before() {
    let asked = |register: &Register, more: &[&str]| {
        let mut all = vec!["agenda", "--as-of", "2024-08-20", "--period", "2024-08"];
        all.extend(more);
        register.ksd(&all).stderr
    };
    let settings = format!("{KSD_TOML}[pengaturan]\nagenda_sejak = 2023-01-01\n");
    let register = register().write("ksd.toml", &settings);
    let told = asked(&register, &["--who", "dlhk"]);
    assert!(
        told.contains("sudah terlambat dari sebelum itu: `ksd agenda --overdue --who dlhk`"),
        "{told}"
    );
    let data = asked(&register, &["--who", "dlhk", "--format", "json"]);
    assert!(!data.contains("sudah terlambat"), "{data}");
}
