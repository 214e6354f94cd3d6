//! `ksd record`, `ksd fmt` and `ksd undo`: what changes is shown, judged, written
//! whole, and taken back.

use std::fs;

use crate::common::{Ran, Register};

const FILE: &str = "kerja-sama/a.toml";

fn register() -> Register {
    Register::new().document(
        "a",
        "2023-01-02",
        "2024-07-01",
        "# catatan orang\nsifat = \"wajib\"",
    )
}

fn text(register: &Register) -> String {
    fs::read_to_string(register.root().join(FILE)).expect("the record")
}

fn record(register: &Register, arguments: &[&str]) -> Ran {
    let mut all = vec!["record", "a"];
    all.extend(arguments);
    register.ksd(&all)
}

#[test]
fn keys_get_their_values_as_people_say_them() {
    let register = register();
    let before = text(&register);
    let ran = record(
        &register,
        &[
            "--set",
            "waktu.berakhir=1-1-2025",
            "--set",
            "pembiayaan.nilai=Rp 2,5 miliar",
            "--add",
            "laporan",
            "--set",
            "laporan.periode=2023-S1",
            "--set",
            "laporan.tanggal=10 Juli 2023",
            "--append",
            "urusan=Kesehatan",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for shown in [
        "kerja-sama/a.toml",
        "- berakhir = 2024-07-01",
        "+ berakhir = 2025-01-01",
        "+ nilai = 2_500_000_000",
    ] {
        assert!(
            ran.stdout.contains(shown),
            "{shown} is not in {}",
            ran.stdout
        );
    }
    for said in [
        "1 Januari 2025",
        "2.500.000.000",
        "10 Juli 2023",
        "kesehatan",
        "ksd undo",
    ] {
        assert!(ran.stderr.contains(said), "{said} is not in {}", ran.stderr);
    }
    let after = text(&register);
    assert!(
        after.contains("# catatan orang") && after.contains("[[laporan]]\nperiode = \"2023-S1\""),
        "{after}"
    );
    // The same again changes nothing.
    let again = record(&register, &["--set", "waktu.berakhir=2025-01-01"]);
    assert_eq!((again.code, again.stdout.as_str()), (0, ""));
    assert!(again.stderr.contains("tidak ada yang ditulis"));
    let listed = register.ksd(&["undo", "--list"]);
    assert_eq!(listed.stdout, "record a: kerja-sama/a.toml\n");
    let undone = register.ksd(&["undo"]);
    assert_eq!(
        (undone.code, text(&register)),
        (0, before),
        "{}",
        undone.stderr
    );
    register
        .ksd(&["undo"])
        .refused("tidak ada perintah yang dapat diurungkan");
}

#[test]
fn a_plan_alone_writes_nothing() {
    let register = register();
    let before = text(&register);
    let ran = record(&register, &["--unset", "sifat", "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("- sifat = \"wajib\""));
    assert_eq!(text(&register), before);
    assert!(!register.root().join(".ksd").exists());
}

#[test]
fn new_errors_are_named_and_stop_it() {
    let register = register();
    let before = text(&register);
    // The end before the start.
    let wrong = ["--set", "waktu.berakhir=2022-01-01"];
    let ran = record(&register, &wrong);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("kesalahan baru KSD201") && ran.stderr.contains("--force"),
        "{}",
        ran.stderr
    );
    assert_eq!(text(&register), before);
    let ran = record(&register, &[wrong[0], wrong[1], "--force"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(text(&register).contains("berakhir = 2022-01-01"));
}

#[test]
fn what_cannot_be_recorded_says_why() {
    let register = register();
    let refused = |arguments: &[&str], said: &str| record(&register, arguments).refused(said);
    refused(&[], "sebutkan apa yang dicatat");
    refused(
        &["--set", "waktu.berahkir=1-1-2025"],
        "mungkin maksudnya `waktu.berakhir`",
    );
    refused(
        &["--set", "waktu.berakhir=besok"],
        "tulis hari, bulan, dan tahun",
    );
    refused(&["--set", "waktu.berakhir"], "waktu.berakhir");
    // "Judul" is a part of its title: enough to show it, not to write to it.
    for other in ["zzz", "Judul"] {
        let ran = register.ksd(&["record", other, "--set", "judul=x"]);
        ran.refused(other);
    }
    register.write_bytes(FILE, b"judul = \"x\n");
    refused(&["--set", "sifat=wajib"], "ksd check");
}

#[test]
fn files_are_laid_out_and_told_of() {
    let register = register();
    register.write_bytes(
        "mitra/kota-samarinda.toml",
        b"golongan='daerah'\n\n\nnama = \"Pemerintah Kota Samarinda\"\n",
    );
    register.ksd(&["fmt"]);
    let before = b"golongan='daerah'# g\nnama = \"Pemerintah Kota Samarinda\"\n";
    register.write_bytes("mitra/kota-samarinda.toml", before);
    let checked = register.ksd(&["fmt", "--check"]);
    assert_eq!(checked.code, 1, "{}", checked.stderr);
    assert!(
        checked.stdout.contains("+ golongan = 'daerah' # g"),
        "{}",
        checked.stdout
    );
    let done = register.ksd(&["fmt"]);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (0, "mitra/kota-samarinda.toml\n"),
        "{}",
        done.stderr
    );
    assert_eq!(register.ksd(&["fmt", "--check"]).code, 0);
    register.ksd(&["undo"]);
    assert_eq!(
        fs::read(register.root().join("mitra/kota-samarinda.toml")).expect("it"),
        before
    );
}

#[test]
fn the_same_is_recorded_of_many() {
    let register = register()
        .document("b", "2023-02-02", "2027-07-01", "")
        .document("lewat", "2020-01-02", "2021-01-01", "");
    let settings = fs::read_to_string(register.root().join("ksd.toml")).expect("settings");
    let settings =
        format!("{settings}\n[[perangkat_daerah]]\nid = \"dlhk\"\nnama = \"Dinas LHK\"\n");
    let register = register.write("ksd.toml", &settings);
    let report = [
        "--add",
        "laporan",
        "--set",
        "laporan.periode=2023-S2",
        "--set",
        "laporan.tanggal=10-1-2024",
    ];
    let with =
        |first: &[&'static str]| -> Vec<&str> { first.iter().copied().chain(report).collect() };
    let has_report = |id: &str| {
        let text = fs::read_to_string(register.root().join(format!("kerja-sama/{id}.toml")));
        text.expect("a record").contains("periode = \"2023-S2\"")
    };
    let ran = register.ksd(&with(&["record", "a", "b"]));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(has_report("a") && has_report("b"));
    assert_eq!(register.ksd(&["undo"]).code, 0);
    assert!(!has_report("a") && !has_report("b"));
    // Of an office: what is in force on that day.
    let ran = register.ksd(&with(&[
        "record",
        "--pemrakarsa",
        "Dinas LHK",
        "--as-of",
        "2024-02-01",
    ]));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(has_report("a") && has_report("b") && !has_report("lewat"));
    register
        .ksd(&with(&["record", "--opd", "dlhk", "--as-of", "2019-01-01"]))
        .refused("tidak ada naskah `dlhk`");
    register
        .ksd(&with(&["record", "--pemrakarsa", "dinkes"]))
        .refused("dinkes");
}

#[test]
fn without_a_terminal_what_is_waited_for_is_listed() {
    let register = register();
    let ran = register.ksd(&["record", "a", "--as-of", "2024-02-01"]);
    ran.refused("sebutkan apa yang dicatat");
    for option in [
        // The agenda knows the period.
        "--add laporan --set \"laporan.periode=2023-S1\" --set \"laporan.tanggal=…\"",
        "--set \"arsip.rangkap=…\"",
    ] {
        assert!(
            ran.stderr.contains(option),
            "{option} is not in {}",
            ran.stderr
        );
    }
}

#[test]
fn what_a_team_owes_is_listed_with_its_period_too() {
    let register = Register::new().write(
        "tkksd/tim.toml",
        "sk = \"SK 1/2025\"\ntanggal = 2025-01-02\n[[rapat]]\njenis = \"pleno\"\ntanggal = 2025-02-01\n",
    );
    let ran = register.ksd(&["record", "tim", "--as-of", "2026-01-15"]);
    ran.refused("yang ditunggu:");
    let option = "--add laporan --set \"laporan.jenis=semester\" --set \"laporan.periode=2025-S1\" \
                  --set \"laporan.tanggal=…\"";
    assert!(ran.stderr.contains(option), "{}", ran.stderr);
}

#[test]
fn what_is_no_toml_is_told_with_its_place() {
    let broken = "judul = \"A\"\njenis = ksdd\n";
    let register = Register::new().write("kerja-sama/rusak.toml", broken);
    for arguments in [
        &["record", "rusak", "--set", "judul=B"][..],
        &["end", "rusak"],
        &["renew", "rusak"],
        &["new", "kerja-sama", "--from", "rusak"],
    ] {
        register
            .ksd(arguments)
            .refused("kerja-sama/rusak.toml:2:9 bukan TOML yang sah");
    }
    let answers = register.top().join("jawaban.toml");
    std::fs::write(&answers, broken).expect("a file");
    register
        .ksd(&["new", "mitra", "--answers", "jawaban.toml"])
        .refused("jawaban.toml:2:9 bukan TOML yang sah");
}
