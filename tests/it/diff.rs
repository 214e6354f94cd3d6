//! `ksd diff`: what changed between two states of a register, in words.

use std::fs;

use proptest::prelude::*;

use crate::common::Register;
use crate::common::git::is_missing;

const DAY: [&str; 2] = ["--as-of", "2026-11-26"];

/// A register with three documents, committed.
fn committed() -> Register {
    Register::new()
        .document("tetap", "2023-01-02", "2028-01-01", "")
        .document(
            "ubah",
            "2023-01-02",
            "2028-01-01",
            "objek = [\"sampah\", \"air\"]\nlokasi = [\"Loa Janan\"]\n",
        )
        .document(
            "salah",
            "2024-01-02",
            "2023-01-01",
            "objek = [\"pasar\"]\nmaksud_tujuan = \"Pasar bersama\"\n",
        )
        .committed()
}

fn change(register: &Register, file: &str, from: &str, to: &str) {
    let path = register.root().join(file);
    let text = fs::read_to_string(&path).expect("a record");
    assert!(text.contains(from), "{from} in {text}");
    fs::write(path, text.replace(from, to)).expect("a record");
}

fn diff(register: &Register, arguments: &[&str]) -> String {
    let ran = register.ksd(&[&["diff"], arguments, &DAY].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran.stdout
}

fn json(register: &Register, arguments: &[&str]) -> serde_json::Value {
    let said = diff(register, &[arguments, &["--format", "json"]].concat());
    serde_json::from_str(&said).expect("JSON")
}

/// The rows of a list as `kind/id what`, or what else these keys hold.
fn rows(json: &serde_json::Value, list: &str, keys: &[&str]) -> Vec<String> {
    let rows = json[list].as_array().expect("a list").iter();
    let row = |row: &serde_json::Value| {
        let cells = keys.iter().map(|key| match &row[*key] {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        cells.collect::<Vec<_>>().join(" ")
    };
    rows.map(row).collect()
}

#[test]
fn what_is_the_same_is_not_told() {
    if is_missing() {
        return;
    }
    let register = committed();
    let same = json(&register, &[]);
    for list in [
        "records",
        "keys",
        "states",
        "new_findings",
        "settled_findings",
        "owed",
        "done",
    ] {
        assert_eq!(same[list].as_array().map(Vec::len), Some(0), "{list}");
    }
    // Line ends are no change, nor is where a file lies.
    let file = register.root().join("kerja-sama/tetap.toml");
    let text = fs::read_to_string(&file).expect("a record");
    fs::remove_file(file).expect("a record");
    register.write_bytes(
        "kerja-sama/2023/tetap.toml",
        text.replace('\n', "\r\n").as_bytes(),
    );
    assert_eq!(rows(&json(&register, &[]), "records", &["id"]), [""; 0]);
}

#[test]
fn a_change_is_told_key_by_key_with_what_follows() {
    if is_missing() {
        return;
    }
    let register = committed();
    change(
        &register,
        "kerja-sama/ubah.toml",
        "\"sampah\", \"air\"",
        "\"air\", \"limbah\"",
    );
    change(
        &register,
        "kerja-sama/ubah.toml",
        "berakhir = 2028-01-01",
        "berakhir = 2026-01-01",
    );
    change(
        &register,
        "kerja-sama/salah.toml",
        "berakhir = 2023",
        "berakhir = 2027",
    );
    let told = diff(&register, &[]);
    for line in [
        "Perubahan sejak HEAD: 2 berubah",
        "kerja-sama/ubah: Judul ubah",
        "(`objek`): -sampah; +limbah",
        "(`waktu.berakhir`): 1 Januari 2028 → 1 Januari 2026",
        "berlaku, hari terakhir 1 Januari 2028 → berakhir, hari terakhir 1 Januari 2026",
        "Temuan yang selesai (1)",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let english = diff(&register, &["--lang", "en"]);
    assert!(
        english.contains("1 January 2028 → 1 January 2026"),
        "{english}"
    );
    let json = json(&register, &[]);
    assert_eq!(
        rows(&json, "keys", &["id", "key", "before", "after"]),
        [
            "salah waktu.berakhir 2023-01-01 2027-01-01",
            "ubah objek [\"sampah\",\"air\"] [\"air\",\"limbah\"]",
            "ubah waktu.berakhir 2028-01-01 2026-01-01",
        ]
    );
    assert_eq!(
        rows(&json, "states", &["id", "before", "after"]),
        ["salah berakhir berlaku", "ubah berlaku berakhir"]
    );
    assert_eq!(
        rows(&json, "settled_findings", &["rule", "record"]),
        ["KSD201 salah"]
    );
}

#[test]
fn tables_of_a_list_are_known_by_what_they_are_about() {
    if is_missing() {
        return;
    }
    let register = Register::new()
        .document(
            "a",
            "2023-01-02",
            "2028-01-01",
            "[[laporan]]\nperiode = \"2023-S1\"\ntanggal = 2023-07-10\n\n\
             [[laporan]]\nperiode = \"2023-S2\"\ntanggal = 2024-01-10\n",
        )
        .committed();
    // One goes, one is corrected, one comes before both.
    change(
        &register,
        "kerja-sama/a.toml",
        "[[laporan]]\nperiode = \"2023-S1\"\ntanggal = 2023-07-10\n",
        "[[laporan]]\nperiode = \"2024-S1\"\ntanggal = 2024-07-10\n",
    );
    change(&register, "kerja-sama/a.toml", "2024-01-10", "2024-01-11");
    let json = json(&register, &[]);
    assert_eq!(
        rows(&json, "keys", &["key", "before", "after"]),
        [
            "laporan[0].periode 2023-S1 null",
            "laporan[0].tanggal 2023-07-10 null",
            "laporan[0].periode null 2024-S1",
            "laporan[0].tanggal null 2024-07-10",
            "laporan[1].tanggal 2024-01-10 2024-01-11",
        ]
    );
}

#[test]
fn a_record_that_is_new_gone_or_renamed_is_told_once() {
    if is_missing() {
        return;
    }
    let register = committed().document("baru", "2025-01-02", "2027-01-01", "");
    fs::remove_file(register.root().join("kerja-sama/tetap.toml")).expect("a record");
    let (from, to) = ("kerja-sama/salah.toml", "kerja-sama/benar.toml");
    fs::rename(register.root().join(from), register.root().join(to)).expect("a record");
    change(&register, to, "berakhir = 2023", "berakhir = 2027");
    let json = json(&register, &[]);
    let told = rows(&json, "records", &["id", "former_id", "what"]);
    let expected = [
        "baru null added",
        "benar salah renamed",
        "tetap null removed",
    ];
    assert_eq!(told.len(), 3, "{told:?}");
    for one in expected {
        assert!(told.iter().any(|told| told == one), "{one} in {told:?}");
    }
    // The finding went with the renaming and its mending, not with the name.
    assert_eq!(rows(&json, "settled_findings", &["rule"]), ["KSD201"]);
    assert_eq!(rows(&json, "new_findings", &["rule"]), [""; 0]);
}

#[test]
fn two_commits_are_compared_and_the_branch_from_where_it_parted() {
    if is_missing() {
        return;
    }
    let register = committed();
    let first = register.git(&["rev-parse", "HEAD"]);
    let first = first.trim();
    register.git(&["checkout", "-q", "-b", "usulan"]);
    let register = register.document("usul", "2025-01-02", "2027-01-01", "");
    register.commit();
    register.git(&["checkout", "-q", "-"]);
    let register = register.document("utama", "2025-01-02", "2027-01-01", "");
    register.commit();
    let ids = |arguments: &[&str]| rows(&json(&register, arguments), "records", &["id", "what"]);
    assert_eq!(ids(&[first, "HEAD"]), ["utama added"]);
    assert_eq!(ids(&["HEAD", "usulan"]), ["usul renamed"]);
    assert_eq!(ids(&["HEAD...usulan"]), ["usul added"]);
    register.git(&["checkout", "-q", "usulan"]);
    let back = register.git(&["rev-parse", "@{-1}"]);
    assert_eq!(ids(&[&format!("{}...", back.trim())]), ["usul added"]);
}

#[test]
fn what_cannot_be_compared_is_said() {
    if is_missing() {
        return;
    }
    let register = committed();
    let first = register.git(&["rev-parse", "HEAD"]);
    let first = first.trim();
    register.ksd(&["diff", "tidak-ada"]).refused("tidak-ada");
    register
        .ksd(&["diff", "HEAD...HEAD", "HEAD"])
        .refused("sebutkan dua saja");
    register.git(&["checkout", "-q", "--orphan", "lain"]);
    let register = register.document("lain", "2025-01-02", "2027-01-01", "");
    register.commit();
    register
        .ksd(&["diff", &format!("{first}...")])
        .refused("tidak mempunyai riwayat bersama");
    register.write_bytes("kerja-sama/ubah.toml", b"judul = \n");
    let told = diff(&register, &[]);
    assert!(told.contains("bukan TOML yang sah"), "{told}");
    Register::new().ksd(&["diff"]).refused("Git");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Told one way, a change is the other way's mirror.
    #[test]
    fn a_change_told_backwards_is_its_mirror(
        days in proptest::collection::vec((2020u16..2030, 1u8..13, 1u8..28), 3),
        partners in proptest::collection::vec(0usize..4, 0..5),
    ) {
        if is_missing() {
            return Ok(());
        }
        let register = committed();
        let date = |(year, month, day): &(u16, u8, u8)| format!("{year}-{month:02}-{day:02}");
        change(&register, "kerja-sama/ubah.toml", "berakhir = 2028-01-01", &format!("berakhir = {}", date(&days[0])));
        let reports: String = partners
            .iter()
            .map(|at| format!("\n[[laporan]]\nperiode = \"202{at}-S1\"\ntanggal = {}\n", date(&days[at % 3])))
            .collect();
        change(&register, "kerja-sama/tetap.toml", "[[mitra]]", &format!("{reports}\n[[mitra]]"));
        register.commit();
        let keys = |from: &str, to: &str, was: &str, is: &str| {
            let mut rows = rows(&json(&register, &[from, to]), "keys", &["id", "key", was, is]);
            rows.sort();
            rows
        };
        prop_assert_eq!(
            keys("HEAD~1", "HEAD", "before", "after"),
            keys("HEAD", "HEAD~1", "after", "before")
        );
    }
}
