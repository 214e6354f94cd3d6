//! `ksd check WHAT`: files, ids and an office.

use std::collections::BTreeSet;

use crate::common::{KSD_TOML, Ran, Register};

/// Two documents of one office and one of another that all break KSD201, and an
/// entry of the mapping.
fn register() -> Register {
    let settings = format!(
        "{KSD_TOML}\n[[perangkat_daerah]]\nid = \"dishub\"\nnama = \"Dinas Perhubungan\"\n"
    );
    let of = |office: &str| {
        format!(
            "judul = \"J\"\njenis = \"ksdd\"\nnaskah = \"pks\"\npemrakarsa = \"{office}\"\n[waktu]\n\
             ditandatangani = 2023-01-02\nmulai = 2023-01-02\nberakhir = 2022-01-01\n\
             [[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    Register::new()
        .write("ksd.toml", &settings)
        .write("kerja-sama/sampah-a.toml", &of("dlhk"))
        .write("kerja-sama/sampah-b.toml", &of("dlhk"))
        .write("kerja-sama/angkutan.toml", &of("dishub"))
        .document("baik", "2023-01-02", "2024-01-01", "")
        .write(
            "potensi/angkutan-air.toml",
            "judul = \"A\"\ntahun = 2025\njenis = \"ksdd\"\npemrakarsa = \"dishub\"\nlokasii = []\n",
        )
}

/// The records of the findings, and how many files were checked.
fn checked(ran: &Ran) -> (BTreeSet<String>, u64) {
    let told = ran.json();
    let findings = told["findings"].as_array().expect("findings").iter();
    let records = findings.map(|finding| finding["record"].as_str().expect("a record").to_owned());
    (
        records.collect(),
        told["summary"]["files"].as_u64().expect("a number"),
    )
}

#[test]
fn files_ids_and_offices() {
    let register = register();
    let file = register.root().join("kerja-sama/angkutan.toml");
    let file = file.display().to_string();
    let cases: [(&[&str], &[&str], u64); 7] = [
        (&["sampah-a"], &["sampah-a"], 1),
        (
            &["kerja-sama/sampah-a", "sampah-b"],
            &["sampah-a", "sampah-b"],
            2,
        ),
        (&["potensi/angkutan-air"], &["angkutan-air"], 1),
        (&["sampah-a", &file], &["angkutan", "sampah-a"], 2),
        (&["--pemrakarsa", "dlhk"], &["sampah-a", "sampah-b"], 3),
        // By its name, and of a record that could be read in part.
        (
            &["--opd", "dinas  perhubungan"],
            &["angkutan", "angkutan-air"],
            2,
        ),
        (
            &["--pemrakarsa", "dlhk", "sampah-a", &file],
            &["sampah-a"],
            1,
        ),
    ];
    for (asked, records, files) in cases {
        let ran = register.ksd(&[&["check", "--format", "json"], asked].concat());
        let records = records.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(checked(&ran), (records, files), "{asked:?}");
        assert_eq!(ran.code, 1, "{asked:?}");
    }
}

#[test]
fn the_exit_code_and_the_summary_speak_of_what_was_asked() {
    let register = register();
    let ran = register.ksd(&["check", "baik"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
    let summary = "1 berkas diperiksa: 0 kesalahan";
    assert!(ran.stderr.contains(summary), "{}", ran.stderr);
    let alone = register.ksd(&["check", "baik", "--format", "json"]).json();
    let all = register.ksd(&["check", "--format", "json"]).json();
    let complete = |told: &serde_json::Value| told["summary"]["kelengkapan"].as_u64();
    assert!(complete(&alone).is_some() && complete(&all).is_some());
    let partner = register.ksd(&["check", "mitra/kota-samarinda", "--format", "json"]);
    assert_eq!(complete(&partner.json()), None, "no document was asked for");
}

#[test]
fn what_is_neither_file_nor_id_gets_a_hint() {
    let register = register();
    register.ksd(&["check", "sampha-a"]).refused("`sampah-a`");
    register
        .ksd(&["check", "records/kerja-sama/angkuttan.toml"])
        .refused("`angkutan`");
    register
        .ksd(&["check", "sama-sekali-lain"])
        .refused("ksd list --search");
    register
        .ksd(&["check", "--pemrakarsa", "dlhkk"])
        .refused("dlhkk");
    // Beside something that is there it is a warning, as for what a list of
    // changes names and is gone.
    let ran = register.ksd(&["check", "baik", "sampha-a"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stderr.contains("mungkin maksudnya `sampah-a`"),
        "{}",
        ran.stderr
    );
}

#[test]
fn an_id_that_several_kinds_have_is_not_guessed() {
    let twice = register().write(
        "mitra/baik.toml",
        "nama = \"Kota Baik\"\ngolongan = \"daerah\"\n",
    );
    twice
        .ksd(&["check", "baik"])
        .refused("`kerja-sama/baik` atau `mitra/baik`");
    assert_eq!(twice.ksd(&["check", "kerja-sama/baik"]).code, 0);
}

/// A file of that name is meant before an id.
#[test]
fn a_file_goes_before_an_id() {
    let register = register();
    std::fs::write(register.root().with_file_name("baik"), "x").expect("a file");
    let ran = register.ksd(&["check", "baik", "sampah-a"]);
    assert!(
        ran.stderr.contains("bukan berkas dalam register"),
        "{}",
        ran.stderr
    );
}
