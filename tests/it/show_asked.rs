//! `ksd show`: whatever a person calls a record, and the sheets of it.

use serde_json::Value;

use crate::common::Register;

const AS_OF: &str = "2024-12-31";

fn base() -> Register {
    let base = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
    let plan = "judul = \"Angkutan sungai\"\njenis = \"ksdd\"\nsifat = \"wajib\"\nnaskah = \"pks\"\ninduk = \"kb-ksdd\"\n\
                prakarsa = \"daerah\"\ndicatat = 2024-11-01\n[pembiayaan]\nmembebani = true\n[dprd]\npermohonan = 2024-12-01\n\
                diterima = 2024-12-03\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let offer = "judul = \"Penanganan banjir\"\njenis = \"ksdd\"\nsifat = \"wajib\"\nnaskah = \"kesepakatan-bersama\"\n\
                 prakarsa = \"daerah\"\ndicatat = 2024-09-01\n[penawaran]\ndikirim = 2024-10-01\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let addendum = "judul = \"Perubahan jadwal\"\njenis = \"ksdd\"\nnaskah = \"pks\"\naddendum_dari = \"pks-ksdd\"\n[waktu]\n\
                    ditandatangani = 2024-06-14\nmulai = 2024-06-14\n[[mitra]]\nid = \"kota-samarinda\"\n";
    Register::copy_of(&base)
        .write("kerja-sama/rencana-angkutan.toml", plan)
        .write("kerja-sama/rencana-banjir.toml", offer)
        .write("kerja-sama/ubah-jadwal.toml", addendum)
}

fn shown(register: &Register, words: &[&str]) -> String {
    let mut all = vec!["show"];
    all.extend(words);
    all.extend(["--as-of", AS_OF]);
    let ran = register.ksd(&all);
    assert_eq!(ran.code, 0, "{words:?}: {}", ran.stderr);
    ran.stdout
}

#[test]
fn a_record_by_whatever_it_is_called() {
    let register = base();
    let path = register.root().join("kerja-sama/rencana-angkutan.toml");
    let path = path.to_string_lossy();
    let ways: [&[&str]; 9] = [
        &["rencana-angkutan"],
        &["RENCANA-ANGKUTAN"],
        &["rencana-angkutan.toml"],
        &["rencana-angkutan.TOML"],
        &["kerja-sama/rencana-angkutan"],
        &["kerja-sama\\rencana-angkutan.toml"],
        &[&path],
        &["Angkutan sungai"],
        &["angkutan", "SUNGAI"],
    ];
    for words in ways {
        let told = shown(&register, words);
        assert!(told.starts_with("Angkutan sungai\n"), "{words:?}: {told}");
    }
    // By a part that nothing else has, by a name in words, and by a number.
    assert!(shown(&register, &["banjir"]).starts_with("Penanganan banjir\n"));
    assert!(shown(&register, &["Kota", "Samarinda"]).starts_with("Pemerintah Kota Samarinda\n"));
    let pks = register.ksd(&["list", "--format", "json", "--as-of", AS_OF]);
    let rows: Value = serde_json::from_str(&pks.stdout).expect("JSON");
    let rows = rows["rows"].as_array().expect("rows");
    let numbered = rows.iter().find(|row| row["id"] == "pks-ksdd");
    let number = numbered.and_then(|row| row["nomor"].as_str());
    let number = number.expect("a number").to_lowercase();
    assert!(shown(&register, &[&number]).contains("pks-ksdd"));
}

#[test]
fn a_part_that_several_have_lists_them() {
    let register = base();
    let told = shown(&register, &["rencana"]);
    for expected in [
        "2 rekaman",
        "rencana-angkutan",
        "Penanganan banjir",
        "kerja-sama",
    ] {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    // A sheet is of one.
    let asked = ["show", "rencana", "--format", "json"];
    register.ksd(&asked).refused("dapat berarti 2 rekaman");
    register
        .ksd(&["why", "KSD203", "rencana"])
        .refused("dapat berarti 2 rekaman");
}

#[test]
fn the_same_names_serve_check_and_why() {
    let register = base();
    let why = register.ksd(&["why", "KSD203", "Penanganan", "--format", "json"]);
    assert!(why.stdout.contains("rencana-banjir"), "{}", why.stderr);
    for name in ["rencana-banjir.toml", "RENCANA-BANJIR", "Penanganan banjir"] {
        let ran = register.ksd(&["check", name]);
        assert!(ran.stderr.contains("1 berkas"), "{name}: {}", ran.stderr);
    }
    // A file that is gone is no part of a name.
    register
        .ksd(&["check", "kerja-sama/banjir.toml"])
        .refused("tidak ada");
}

#[test]
fn what_names_nothing_says_how_to_search() {
    let register = base();
    register
        .ksd(&["show", "jalan", "tol"])
        .refused("`ksd list --search \"jalan tol\"`");
    let (id, office) = ("pks-ksdd", "--pemrakarsa");
    let told: Value =
        serde_json::from_str(&shown(&register, &[id, "--format", "json"])).expect("JSON");
    let pemrakarsa = told["recorded"]["pemrakarsa"].as_str().expect("an office");
    register.ksd(&["show", pemrakarsa]).refused(office);
}

#[test]
fn an_id_of_several_kinds_is_asked_for() {
    let register = base().write(
        "mitra/rencana-banjir.toml",
        "nama = \"Yayasan Banjir\"\ngolongan = \"ormas\"\n",
    );
    register
        .ksd(&["show", "rencana-banjir"])
        .refused("`mitra/rencana-banjir`");
    let told = shown(&register, &["mitra/rencana-banjir"]);
    assert!(told.starts_with("Yayasan Banjir\n"), "{told}");
    let told = shown(&register, &["records/mitra/rencana-banjir.toml"]);
    assert!(told.starts_with("Yayasan Banjir\n"), "{told}");
}

#[test]
fn a_step_under_way_is_not_recorded_as_done() {
    let register = base();
    let told = shown(&register, &["rencana-angkutan"]);
    let waits = "berjalan: menunggu keputusan DPRD sampai 17 Januari 2025";
    assert!(told.contains(waits), "{told}");
    let told = shown(&register, &["rencana-banjir"]);
    assert!(
        told.contains("berjalan: belum dijawab, dikirim 1 Oktober 2024"),
        "{told}"
    );
    let english = shown(&register, &["rencana-banjir", "--lang", "en"]);
    assert!(english.contains("under way: not answered yet"), "{english}");
}

#[test]
fn stages_say_what_is_done_under_way_and_next() {
    let register = base();
    let told = shown(&register, &["rencana-angkutan", "--stages"]);
    let line = |start: &str| {
        let found = told
            .lines()
            .find(|line| line.trim_start().starts_with(start));
        found.unwrap_or_else(|| panic!("{start}: {told}"))
    };
    assert!(
        told.contains("Tahapan menurut Permendagri 22/2020 Pasal 6"),
        "{told}"
    );
    assert!(line("d. Penandatanganan").contains("selesai: kb-ksdd"));
    assert!(line("e. Persetujuan DPRD").contains("berjalan: menunggu keputusan DPRD"));
    assert!(line("e. Persetujuan DPRD").contains("Pasal 12 ayat (1)"));
    assert!(line("g. Penandatanganan PKS").contains("belum tercatat"));
    assert!(line("- e. Persetujuan DPRD").contains("menunggu"));
    let words = ["rencana-angkutan", "--format", "json"];
    let told: Value = serde_json::from_str(&shown(&register, &words)).expect("JSON");
    let stages = told["stages"].as_array().expect("stages");
    assert_eq!(stages.len(), 10);
    assert_eq!(stages[3]["keadaan"], "done");
    assert_eq!(stages[4]["keadaan"], "underway");
    assert_eq!(stages[6]["keadaan"], "missing");
    register
        .ksd(&["show", "kota-samarinda", "--stages"])
        .refused("tahapan hanya ada pada naskah");
}

/// Permendagri 22/2020 Pasal 7 to 17 of cooperation between regions, Pasal 29 to 39
/// of that with third parties, Pasal 53 to 60 of Sinergi, Permendagri 25/2020 Pasal 11
/// to 26 of cooperation abroad, stage by stage.
#[test]
fn each_stage_names_its_articles() {
    let register = base();
    let articles_in = |register: &Register, id: &str| -> Vec<String> {
        let told = shown(register, &[id, "--format", "json"]);
        let told: Value = serde_json::from_str(&told).expect("JSON");
        let article = |one: &Value| one["article"].as_str().expect("an article").to_owned();
        let of_stage = |stage: &Value| {
            let articles = stage["dasar"].as_array().expect("articles").iter();
            let articles: Vec<String> = articles.map(article).collect();
            articles
                .join(", ")
                .replace("Pasal ", "")
                .replace(" ayat ", "")
        };
        let stages = told["stages"].as_array().expect("stages").iter();
        stages.map(of_stage).collect()
    };
    let articles = |id: &str| articles_in(&register, id);
    assert_eq!(
        articles("kb-ksdd"),
        [
            "7(1), 7(4)",
            "8(1), 8(2)",
            "9(1), 9(2)",
            "10(2)",
            "11(1), 12(1)",
            "13(1), 13(3)",
            "14(1), 14(2)",
            "15(1)",
            "16(2)",
            "17(1), 17(3)",
        ]
    );
    assert_eq!(
        articles("kb-ksdpk"),
        [
            "29(1), 29(4)",
            "30(1), 31(1)",
            "32(1)",
            "33",
            "34(1), 34(2)",
            "35(1), 35(3)",
            "36(1), 36(2)",
            "37(1)",
            "38(2)",
            "39(1), 39(3)",
        ]
    );
    assert_eq!(
        articles("nk-sinergi"),
        [
            "53(1), 53(4)",
            "54(1), 54(2)",
            "55(1)",
            "56(1), 56(2)",
            "57(2)",
            "",
            "59(1), 59(2)",
            "60(1), 60(2)",
        ]
    );
    assert_eq!(
        articles("naskah-ksdpl"),
        [
            "28(1)",
            "11, 12(3)",
            "14(1), 14(4)",
            "15(3)",
            "16(1), 17(2)",
            "19",
            "20(5)",
            "21, 23",
            "24(1)",
            "25(1)",
            "26(4)",
        ]
    );
    // A province reports to its Gubernur, and he to the Menteri.
    let base = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
    let settings = std::fs::read_to_string(base.join("ksd.toml")).expect("ksd.toml");
    let province = settings
        .replace("kode = \"64.02\"", "kode = \"64\"")
        .replace("tingkat = \"kabupaten\"", "tingkat = \"provinsi\"");
    let province = Register::copy_of(&base).write("ksd.toml", &province);
    for (id, reports) in [
        ("kb-ksdd", "17(2), 17(3)"),
        ("kb-ksdpk", "39(2), 39(3)"),
        ("nk-sinergi", "46(2) huruf j, 60(3)"),
    ] {
        let last = articles_in(&province, id).pop();
        assert_eq!(last.as_deref(), Some(reports), "{id}");
    }
}

#[test]
fn an_addendum_says_whose_it_is() {
    let told = shown(&base(), &["ubah-jadwal"]);
    let facts = told.split("\n\n").next().unwrap_or_default();
    assert!(facts.contains("Addendum dari"), "{facts}");
    assert!(facts.contains("PKS pks-ksdd:"), "{facts}");
    assert!(
        facts.contains("Status naskah yang diubah  berlaku, "),
        "{facts}"
    );
    assert!(!told.contains("tidak diketahui"), "{told}");
}

#[test]
fn completeness_names_each_missing_step() {
    let told = shown(&base(), &["rencana-angkutan"]);
    let (_, after) = told.split_once("Kelengkapan ").expect("completeness");
    assert!(!after.starts_with("100"), "{after}");
    assert!(!after.contains("semua keterangan"), "{after}");
    assert!(after.contains("belum tercatat: "), "{after}");
}

#[test]
fn a_partner_counts_by_state_and_keeps_plans_apart() {
    let told = shown(&base(), &["kota-samarinda"]);
    let (before, plans) = told.split_once("Rencana (2)").expect("plans");
    assert!(before.contains("Yang berlaku ("), "{told}");
    assert!(before.contains("Kesepakatan Bersama"), "{told}");
    assert!(!before.contains("rencana-banjir"), "{told}");
    assert!(plans.contains("rencana-banjir"), "{told}");
}

#[test]
fn sheets_in_every_format() {
    let register = base();
    let folder = tempfile::tempdir().expect("a folder");
    for (name, begins) in [
        ("lembar.docx", &b"PK"[..]),
        ("lembar.html", b"<!DOCTYPE html>"),
        ("lembar.md", b"# "),
        ("lembar.json", b"{"),
    ] {
        let path = folder.path().join(name);
        let path = path.to_string_lossy();
        assert_eq!(shown(&register, &["pks-ksdd", "-o", &path]), "");
        let bytes = std::fs::read(&*path).expect("the sheet");
        assert!(bytes.starts_with(begins), "{name}");
    }
    let told: Value = serde_json::from_str(&shown(
        &register,
        &["ubah-jadwal", "-o", "-", "--format", "json"],
    ))
    .expect("JSON");
    assert_eq!(told["version"], 1);
    assert_eq!(told["mengubah"], "pks-ksdd");
    assert_eq!(told["status_yang_diubah"], "berlaku");
    assert_eq!(told["recorded"]["waktu"]["mulai"], "2024-06-14");
    assert!(told["kelengkapan"].is_number() && told["findings"].is_array());
    let family = told["family"].as_array().expect("the family");
    assert!(
        family.iter().any(|one| one["id"] == "kb-ksdd"),
        "{family:?}"
    );
    register
        .ksd(&["show", "pks-ksdd", "-o", "-"])
        .refused("`--format`");
}
