//! `ksd check`: formats, exit codes, and what its JSON promises.

use crate::common::Register;

fn broken() -> Register {
    Register::new()
        .write(
            "kerja-sama/2023-kb-sampah.toml",
            "judul = \"Pengelolaan sampah\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\nurusan = [\"lingkungan-hidp\"]\n\
             [[mitra]]\nid = \"kota-samarinda\"\n",
        )
        .write(
            "kerja-sama/2023-kb-air.toml",
            "judul = \"Air\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n\n[waktu]\nditandatangani = 2023-05-10\nmulai = 2023-05-10\n\
             berakhir = 2029-05-09\n\n[daerah]\nperan = \"kepala-perangkat-daerah\"\n\n[[mitra]]\nid = \"kota-samarinda\"\n\n\
             [[pengecualian]]\naturan = \"KSD301\"\nalasan = \"Wakil Bupati menjalankan tugas Bupati\"\n",
        )
}

#[test]
fn full_and_concise_in_both_languages() {
    let register = broken();
    let shown = |arguments: &[&str]| {
        let ran = register.ksd(arguments);
        format!(
            "{}--- stderr\n{}--- exit {}\n",
            ran.stdout, ran.stderr, ran.code
        )
    };
    insta::assert_snapshot!("check_full_id", shown(&["check"]));
    insta::assert_snapshot!("check_full_en", shown(&["check", "--lang", "en"]));
    insta::assert_snapshot!("check_concise", shown(&["check", "--format", "concise"]));
}

#[test]
fn json_has_the_keys_of_the_contract() {
    let report = broken().ksd(&["check", "--format", "json"]).json();
    assert_eq!(report["version"], 1);
    assert_eq!(report["lang"], "id");
    let summary = serde_json::json!({"files": 4, "errors": 2, "warnings": 0, "notes": 0, "exempted": 1, "kelengkapan": 15});
    assert_eq!(report["summary"], summary);
    let finding = &report["findings"][0];
    assert_eq!(finding["rule"], "KSD203");
    assert_eq!(finding["name"], "kesepakatan-lebih-dari-lima-tahun");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["interpretation"], false);
    assert_eq!(
        finding["message"],
        "berlaku 10 Mei 2023 sampai 9 Mei 2029, lebih dari 5 tahun"
    );
    assert_eq!(
        finding["fingerprint"],
        "KSD203:kerja-sama/2023-kb-air:waktu.berakhir"
    );
    assert_eq!(finding["related"], serde_json::json!([]));
    let basis = serde_json::json!([{"regulation": "Permendagri 22/2020", "article": "Pasal 9 ayat (3)", "since": "2020-04-14"}]);
    assert_eq!(finding["basis"], basis);
    assert_eq!(finding["kind"], "kerja-sama");
    assert_eq!(finding["record"], "2023-kb-air");
    assert_eq!(finding["key"], "waktu.berakhir");
    assert_eq!(finding["file"], "records/kerja-sama/2023-kb-air.toml");
    let place = [8, 12, 8, 22].map(serde_json::Value::from);
    assert_eq!(
        ["line", "column", "end_line", "end_column"].map(|key| finding[key].clone()),
        place
    );
    let exempted = &report["findings"][1];
    assert_eq!(exempted["severity"], "note");
    assert_eq!(
        exempted["exempted"],
        "Wakil Bupati menjalankan tugas Bupati"
    );
}

#[test]
fn the_exit_code_tells_errors_and_with_strict_warnings() {
    let sound = Register::new().document("a", "2023-01-02", "2024-01-01", "");
    assert_eq!(sound.ksd(&["check"]).code, 0);
    assert_eq!(broken().ksd(&["check"]).code, 1);
    let warned = sound.write(
        "kerja-sama/b.toml",
        "judul = \"B\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n[waktu]\nmulai = 2023-01-01\nberakhir = 2024-06-01\ndinyatakan = \"1y\"\n\
         [[mitra]]\nid = \"kota-samarinda\"\n",
    );
    assert_eq!(warned.ksd(&["check"]).code, 0);
    assert_eq!(warned.ksd(&["check", "--strict"]).code, 1);
}

#[test]
fn the_office_may_choose_another_severity() {
    let chosen = |severity: &str| {
        let settings = format!(
            "{}\n[[aturan]]\nkode = \"KSD203\"\nkeparahan = \"{severity}\"\nalasan = \"x\"\n",
            crate::common::KSD_TOML
        );
        let register = Register::new().write("ksd.toml", &settings).write(
            "kerja-sama/a.toml",
            "judul = \"A\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n[waktu]\nditandatangani = 2023-01-01\nmulai = 2023-01-01\n\
             tanpa_batas = true\n[[mitra]]\nid = \"kota-samarinda\"\n",
        );
        let ran = register.ksd(&["check", "--format", "json"]);
        (
            ran.json()["findings"][0]["severity"]
                .as_str()
                .map(str::to_owned),
            ran.code,
        )
    };
    assert_eq!(chosen("warning"), (Some("warning".to_owned()), 0));
    assert_eq!(chosen("note"), (Some("note".to_owned()), 0));
}

#[test]
fn only_the_files_asked_for() {
    let register = broken();
    let file = register.root().join("kerja-sama/2023-kb-air.toml");
    let report = register
        .ksd(&["check", "--format", "json", &file.to_string_lossy()])
        .json();
    let findings = report["findings"].as_array().expect("findings");
    assert!(!findings.is_empty());
    assert!(
        findings
            .iter()
            .all(|finding| finding["record"] == "2023-kb-air")
    );
}

/// A pull request may add it.
#[test]
fn a_file_that_does_not_belong_there_can_be_asked_for() {
    let register = Register::new().write("lain/x.toml", "a = 1\n");
    let file = register.root().join("lain/x.toml");
    let ran = register.ksd(&["check", "--format", "json", &file.to_string_lossy()]);
    assert_eq!(
        (ran.code, &ran.json()["findings"][0]["rule"]),
        (1, &"KSD016".into())
    );
}

#[test]
fn the_day_does_not_matter() {
    let register = broken();
    let first = register.ksd_with(
        &["check", "--format", "json"],
        &[("KSD_AS_OF", "1990-01-01")],
    );
    assert_eq!(
        first.stdout,
        register.ksd(&["check", "--format", "json"]).stdout
    );
}

#[test]
fn the_folder_is_found_from_below_and_by_name() {
    let register = broken();
    let mut command = crate::common::ksd();
    command
        .current_dir(register.root().join("kerja-sama"))
        .args(["check", "--format", "json"]);
    assert_eq!(
        crate::common::Ran::of(command).json()["summary"]["files"],
        4
    );
    let mut command = crate::common::ksd();
    let root = register.root();
    command
        .current_dir(std::env::temp_dir())
        .env("KSD_RECORDS", &root)
        .args(["check", "--format", "json"]);
    assert_eq!(
        crate::common::Ran::of(command).json()["summary"]["files"],
        4
    );
}

#[test]
fn files_are_named_from_the_git_root() {
    let register = broken();
    let above = register.root().parent().expect("a parent").to_owned();
    std::fs::create_dir(above.join(".git")).expect("a folder");
    let mut command = crate::common::ksd();
    command
        .current_dir(register.root().join("mitra"))
        .args(["check", "--format", "json"]);
    assert_eq!(
        crate::common::Ran::of(command).json()["findings"][0]["file"],
        "records/kerja-sama/2023-kb-air.toml"
    );
}
