//! The register as a workbook, and back.

mod editor;
mod random;
mod whole;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::common::git::is_missing;
use crate::common::{Ran, Register};
use editor::{Editor, day, text};
use ksd::book::Held;
use rust_xlsxwriter::Formula;

const KS: &str = "ksd:kerja-sama";
const MITRA: &str = "ksd:mitra";
const PARTNERS: &str = "ksd:kerja-sama/mitra";

fn workbook(register: &Register) -> PathBuf {
    register.top().join("register.xlsx")
}

/// Exports, and opens the workbook.
fn exported(register: &Register) -> Editor {
    let ran = register.ksd(&["export", "-o", "register.xlsx", "--overwrite"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    Editor::open(&workbook(register))
}

/// Saves the workbook, and merges it.
fn merged(register: &Register, editor: &Editor) -> Ran {
    editor.save(&workbook(register));
    import(register, &[])
}

fn import(register: &Register, more: &[&str]) -> Ran {
    let arguments = [&["import", "register.xlsx", "--as-of", "2024-05-03"], more].concat();
    register.ksd(&arguments)
}

/// All files of the register's records.
fn files(register: &Register) -> BTreeMap<String, String> {
    let walk = walkdir::WalkDir::new(register.root());
    let files = walk.into_iter().map(|entry| entry.expect("a file"));
    let files = files.filter(|entry| entry.path().extension().is_some_and(|end| end == "toml"));
    let read = files.map(|entry| {
        let text = std::fs::read_to_string(entry.path()).expect("a text");
        (entry.path().display().to_string(), text)
    });
    read.collect()
}

fn holds(register: &Register, file: &str) -> toml::Table {
    let text = std::fs::read_to_string(register.root().join(file)).expect("a file");
    text.parse().expect("TOML")
}

fn two() -> Register {
    Register::new()
        .document("satu", "2023-01-02", "2026-01-01", "catatan = \"lama\"")
        .document(
            "dua",
            "2023-03-04",
            "2027-03-03",
            "objek = [\"satu\", \"dua\"]",
        )
}

#[test]
fn a_change_is_told_in_words_and_written_when_asked() {
    let register = two();
    let mut editor = exported(&register);
    editor.set(KS, "satu", "catatan", text("baru, \"dengan\" koma"));
    editor.set(KS, "satu", "waktu.berakhir", day("2026-06-30"));
    editor.set(
        KS,
        "dua",
        "pemrakarsa",
        text("Dinas Lingkungan Hidup dan Kehutanan"),
    );
    editor.set(KS, "dua", "naskah", text("kesepakatan bersama"));
    let before = files(&register);
    let ran = merged(&register, &editor);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for told in [
        "2 berubah",
        "catatan (`catatan`): lama → baru, \"dengan\" koma",
        "1 Januari 2026",
        "30 Juni 2026",
    ] {
        assert!(ran.stdout.contains(told), "{told} is not in {}", ran.stdout);
    }
    assert_eq!(
        files(&register),
        before,
        "nothing is written without --write"
    );
    let ran = import(&register, &["--write"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let one = holds(&register, "kerja-sama/satu.toml");
    assert_eq!(one["catatan"].as_str(), Some("baru, \"dengan\" koma"));
    assert_eq!(
        one["waktu"]["berakhir"]
            .as_datetime()
            .map(ToString::to_string)
            .as_deref(),
        Some("2026-06-30")
    );
    let two = holds(&register, "kerja-sama/dua.toml");
    assert_eq!(two["naskah"].as_str(), Some("kesepakatan-bersama"));
    assert_eq!(two["pemrakarsa"].as_str(), Some("dlhk"));
    let again = import(&register, &["--write"]);
    assert!(
        again.stderr.contains("tidak mengubah apa pun"),
        "{}",
        again.stderr
    );
    assert_eq!(register.ksd(&["undo"]).code, 0);
    assert_eq!(
        files(&register),
        before,
        "undo takes it back, byte for byte"
    );
}

#[test]
fn a_conflict_names_cell_and_values_and_nothing_is_written() {
    let register = two();
    let mut editor = exported(&register);
    editor.set(KS, "satu", "catatan", text("buku"));
    editor.set(KS, "dua", "catatan", text("tanpa sengketa"));
    let register = register.document("satu", "2023-01-02", "2026-01-01", "catatan = \"register\"");
    let before = files(&register);
    let row = editor.row(KS, "satu", &[]) + 1;
    editor.save(&workbook(&register));
    let ran = import(&register, &["--write"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    for told in [
        format!("{row}: catatan dari satu"),
        "\"lama\"".into(),
        "\"buku\"".into(),
        "\"register\"".into(),
    ] {
        assert!(
            ran.stderr.contains(&told),
            "{told} is not in {}",
            ran.stderr
        );
    }
    assert_eq!(files(&register), before);
}

#[test]
fn rows_are_removed_only_where_that_is_asked_and_nothing_names_them() {
    let register = two();
    let mut editor = exported(&register);
    let gone = editor.row(KS, "satu", &[]);
    editor.rows(KS).remove(gone);
    editor.set(KS, "dua", "#hapus", text("hapus"));
    editor.save(&workbook(&register));
    let ran = import(&register, &["--write"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("kerja-sama/satu tidak ada lagi"),
        "{}",
        ran.stderr
    );
    assert!(register.root().join("kerja-sama/satu.toml").exists());
    assert!(!register.root().join("kerja-sama/dua.toml").exists());
    let mut editor = exported(&register);
    editor.set(MITRA, "kota-samarinda", "#hapus", text("x"));
    let ran = merged(&register, &editor);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("masih dirujuk"), "{}", ran.stderr);
}

#[test]
fn entries_of_lists_are_changed_added_and_removed() {
    let register = two();
    let mut editor = exported(&register);
    let list = "ksd:kerja-sama/objek";
    let row = editor.row(list, "dua", &[("objek", "dua")]);
    editor.put(list, row, "objek", text("dua, diganti"));
    let row = editor.row(list, "dua", &[("objek", "satu")]);
    editor.put(list, row, "#hapus", text("hapus"));
    editor.add(list, &[(list, text("dua")), ("objek", text("tiga"))]);
    let reports = "ksd:kerja-sama/evaluasi";
    editor.add(
        reports,
        &[
            (reports, text("satu")),
            ("#evaluasi", Held::Number(1.0)),
            ("evaluasi.tanggal", day("2024-01-02")),
        ],
    );
    let inner = "ksd:kerja-sama/evaluasi.indikator";
    editor.add(
        inner,
        &[
            (inner, text("satu")),
            ("#evaluasi", Held::Number(1.0)),
            ("evaluasi.indikator.nama", text("Ton")),
            ("evaluasi.indikator.target", Held::Number(12.5)),
        ],
    );
    editor.save(&workbook(&register));
    let ran = import(&register, &["--write", "--force"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let two = holds(&register, "kerja-sama/dua.toml");
    let objek: Vec<&str> = two["objek"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one.as_str())
        .collect();
    assert_eq!(objek, ["dua, diganti", "tiga"]);
    let one = holds(&register, "kerja-sama/satu.toml");
    assert_eq!(
        one["evaluasi"][0]["indikator"][0]["target"].as_float(),
        Some(12.5)
    );
    let again = import(&register, &["--write"]);
    assert!(
        again.stderr.contains("tidak mengubah apa pun"),
        "{}{}",
        again.stdout,
        again.stderr
    );
}

#[test]
fn what_cannot_be_told_apart_or_read_is_refused_with_its_address() {
    type Fault = (&'static str, fn(&mut Editor), &'static str);
    let faults: [Fault; 9] = [
        (
            "a copied row",
            |editor| {
                let row = editor.row(KS, "satu", &[]);
                let copy = editor.rows(KS)[row].clone();
                editor.rows(KS).push(copy);
            },
            "ada dua kali",
        ),
        (
            "another id",
            |editor| editor.set(KS, "satu", KS, text("lain")),
            "ksd rename satu lain",
        ),
        (
            "a failed formula",
            |editor| {
                let (row, column) = (editor.row(KS, "satu", &[]), editor.column(KS, "catatan"));
                editor.formulas.push((
                    editor.name(KS),
                    row,
                    column,
                    Formula::new("=NA()").set_result("#N/A"),
                ));
            },
            "rumus",
        ),
        (
            "no day",
            |editor| editor.set(KS, "satu", "waktu.berakhir", text("kelak")),
            "tidak dapat dibaca",
        ),
        (
            "no word",
            |editor| editor.set(KS, "satu", "jenis", text("entah")),
            "tidak dapat dibaca",
        ),
        (
            "a day for a text",
            |editor| editor.set(KS, "satu", "catatan", day("2024-01-02")),
            "tulis sebagai teks",
        ),
        (
            "nobody's partner",
            |editor| {
                editor.add(
                    PARTNERS,
                    &[
                        (PARTNERS, text("tiada")),
                        ("mitra.id", text("kota-samarinda")),
                    ],
                );
            },
            "tidak ada rekaman dengan id \"tiada\"",
        ),
        (
            "a partner of a new record without an id",
            |editor| {
                editor.add(KS, &[("judul", text("Hal baru"))]);
                editor.add(PARTNERS, &[("mitra.id", text("kota-samarinda"))]);
            },
            "misalnya `baru-1`, di sini",
        ),
        (
            "a partner that there is not",
            |editor| {
                let partner = ("mitra.id", text("PT Baru Sekali"));
                editor.add(PARTNERS, &[(PARTNERS, text("satu")), partner]);
            },
            "mitra \"PT Baru Sekali\" belum ada; tambahkan di lembar mitra",
        ),
    ];
    for (name, edit, told) in faults {
        let register = two();
        let mut editor = exported(&register);
        let before = files(&register);
        edit(&mut editor);
        editor.save(&workbook(&register));
        let ran = import(&register, &["--write"]);
        assert_eq!(ran.code, 1, "{name}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stderr.contains(told), "{name}: {}", ran.stderr);
        assert_eq!(files(&register), before, "{name}");
    }
}

#[test]
fn hidden_sorted_moved_and_strange_things_are_read_and_said() {
    let register = two();
    let mut editor = exported(&register);
    editor.rows(KS)[2..].reverse();
    let row = editor.row(KS, "satu", &[]);
    editor.hidden.push((editor.name(KS), row));
    editor.put(KS, row, "catatan", text("tersembunyi"));
    for line in editor.rows(KS) {
        line.insert(0, Held::Empty);
    }
    editor.rows(KS)[row][0] = text("asing");
    // The signs are known wherever they stand.
    let signs = editor.rows(KS)[0].clone();
    assert_eq!(signs[1], text(KS));
    editor.save(&workbook(&register));
    let ran = import(&register, &["--write"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for told in ["1 baris tersembunyi", "tanpa kunci ksd"] {
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
    let one = holds(&register, "kerja-sama/satu.toml");
    assert_eq!(one["catatan"].as_str(), Some("tersembunyi"));
}

#[test]
fn an_older_workbook_is_merged_and_a_sheet_that_is_gone_deletes_nothing() {
    if is_missing() {
        return;
    }
    let register = two().committed();
    let mut editor = exported(&register);
    editor.set(KS, "satu", "catatan", text("buku"));
    editor.drop_sheet("ksd:kerja-sama/objek");
    editor.save(&workbook(&register));
    let register = register.document("satu", "2023-01-02", "2026-01-02", "catatan = \"lama\"");
    register.commit();
    let ran = import(&register, &["--write"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    for told in [
        "buku kerja dibuat dari commit",
        "yang tercatat di register dibiarkan",
    ] {
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
    let one = holds(&register, "kerja-sama/satu.toml");
    assert_eq!(one["catatan"].as_str(), Some("buku"));
    let end = one["waktu"]["berakhir"]
        .as_datetime()
        .map(ToString::to_string);
    assert_eq!(end.as_deref(), Some("2026-01-02"));
    assert!(holds(&register, "kerja-sama/dua.toml").contains_key("objek"));
}

#[test]
fn a_text_longer_than_a_cell_stays_as_it_is() {
    let long = "kata ".repeat(8000);
    let register = Register::new().document(
        "satu",
        "2023-01-02",
        "2026-01-01",
        &format!("catatan = \"{long}\""),
    );
    let mut editor = exported(&register);
    let ran = merged(&register, &editor);
    assert!(
        ran.stderr.contains("tidak mengubah apa pun"),
        "{}",
        ran.stderr
    );
    editor.set(KS, "satu", "catatan", text("pendek"));
    let ran = merged(&register, &editor);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("lebih panjang"), "{}", ran.stderr);
}

#[test]
fn a_workbook_of_another_register_is_refused() {
    let register = two();
    let editor = exported(&register);
    editor.save(&workbook(&register));
    let other = std::fs::read_to_string(register.root().join("ksd.toml")).expect("a text");
    let other = other
        .replace("64.02", "64.72")
        .replace("kabupaten\"", "kota\"");
    let register = register.write("ksd.toml", &other);
    import(&register, &[]).refused("dari register Kabupaten Kutai Kartanegara (64.02)");
}

#[test]
fn a_clerk_adds_three_corrects_two_and_ends_one() {
    let register = two().document("tiga", "2023-05-06", "2028-05-05", "");
    let mut editor = exported(&register);
    for (label, title, partner) in [
        ("baru 1", "Pengelolaan sampah", "Kota Bontang"),
        ("baru 2", "Pelatihan nelayan", "kota-samarinda"),
        (
            "2024-pks-khusus",
            "Air minum",
            "Pemerintah Kota Samarinda [kota-samarinda]",
        ),
    ] {
        editor.add(
            KS,
            &[
                (KS, text(label)),
                ("judul", text(title)),
                ("jenis", text("KSDD")),
                ("naskah", text("PKS")),
                (
                    "pemrakarsa",
                    text("Dinas Lingkungan Hidup dan Kehutanan [dlhk]"),
                ),
                ("waktu.ditandatangani", day("2024-02-01")),
                ("waktu.mulai", day("2024-02-01")),
                ("waktu.berakhir", text("31 Januari 2026")),
                ("pembiayaan.nilai", Held::Number(2_500_000.0)),
            ],
        );
        editor.add(
            PARTNERS,
            &[(PARTNERS, text(label)), ("mitra.id", text(partner))],
        );
    }
    editor.add(
        MITRA,
        &[("nama", text("Kota Bontang")), ("golongan", text("daerah"))],
    );
    editor.set(KS, "satu", "judul", text("Judul yang benar"));
    editor.set(KS, "dua", "waktu.berakhir", day("2026-03-03"));
    editor.set(KS, "tiga", "pengakhiran.tanggal", day("2024-03-31"));
    editor.set(
        KS,
        "tiga",
        "pengakhiran.alasan",
        text("kesepakatan-para-pihak"),
    );
    editor.save(&workbook(&register));
    let ran = import(&register, &["--write"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    insta::assert_snapshot!(ran.stdout);
    assert!(
        register
            .root()
            .join("kerja-sama/2024/2024-pks-khusus.toml")
            .exists()
    );
    let added = register
        .root()
        .join("kerja-sama/2024/2024-pks-sampah-bontang.toml");
    let listed = register.ksd(&["list", "--as-of", "2024-05-03", "--format", "json"]);
    assert_eq!(listed.json()["rows"].as_array().map(Vec::len), Some(6));
    assert!(added.exists(), "{:?}", files(&register).keys());
    let again = import(&register, &["--write"]);
    assert!(
        again.stderr.contains("tidak mengubah apa pun"),
        "{}{}",
        again.stdout,
        again.stderr
    );
}

#[test]
fn a_new_record_may_name_another_new_one_whatever_the_order() {
    let register = two();
    let mut editor = exported(&register);
    for (label, from) in [
        ("anak baru", Some("induk baru")),
        ("induk baru", None),
        ("cucu baru", Some("anak baru")),
    ] {
        let mut cells = vec![
            (KS, text(label)),
            ("judul", text(&format!("Naskah {label}"))),
            ("jenis", text("KSDD")),
            ("naskah", text("PKS")),
            ("waktu.ditandatangani", day("2024-02-03")),
        ];
        cells.extend(from.map(|from| ("perpanjangan_dari", text(from))));
        editor.add(KS, &cells);
        editor.add(
            PARTNERS,
            &[
                (PARTNERS, text(label)),
                ("mitra.id", text("kota-samarinda")),
            ],
        );
    }
    editor.save(&workbook(&register));
    let ran = import(&register, &["--write", "--force"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let from = |name: &str| {
        let all = files(&register);
        let mut named = all
            .iter()
            .filter(|(_, text)| text.contains(&format!("Naskah {name}\"")));
        let (path, text) = named.next().expect("its file");
        let id = std::path::Path::new(path).file_stem().expect("a name");
        let holds: toml::Table = text.parse().expect("TOML");
        let from = holds.get("perpanjangan_dari").and_then(toml::Value::as_str);
        (id.to_string_lossy().into_owned(), from.map(str::to_owned))
    };
    let (parent, none) = from("induk baru");
    let (child, named) = from("anak baru");
    assert_eq!((none, named), (None, Some(parent)));
    assert_eq!(from("cucu baru").1, Some(child));
    let again = import(&register, &["--write", "--force"]);
    assert!(
        again.stderr.contains("tidak mengubah apa pun"),
        "{}{}",
        again.stdout,
        again.stderr
    );
}

#[test]
fn a_new_record_has_the_day_on_which_it_came_and_a_number_for_a_text_is_told() {
    let register = two();
    let mut editor = exported(&register);
    editor.add(
        KS,
        &[
            (KS, text("baru 1")),
            ("judul", text("Air minum")),
            ("jenis", text("KSDD")),
            ("naskah", text("PKS")),
            ("waktu.ditandatangani", day("2024-02-03")),
            ("daerah.nomor", Held::Number(134.40)),
        ],
    );
    let partner = ("mitra.id", text("kota-samarinda"));
    editor.add(PARTNERS, &[(PARTNERS, text("baru 1")), partner]);
    editor.save(&workbook(&register));
    let ran = import(&register, &["--write", "--force"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("terbaca sebagai bilangan 134.4"),
        "{}",
        ran.stderr
    );
    let all = files(&register);
    let new = all.values().find(|text| text.contains("Air minum"));
    assert!(
        new.is_some_and(|text| text.contains("dicatat = 2024-05-03")),
        "{new:?}"
    );
    // On a later day the same workbook adds nothing more.
    let later = [
        "import",
        "register.xlsx",
        "--as-of",
        "2024-06-01",
        "--write",
        "--force",
    ];
    let again = register.ksd(&later);
    assert!(
        again.stderr.contains("tidak mengubah apa pun"),
        "{}",
        again.stderr
    );
    assert_eq!(files(&register), all);
}

#[test]
fn a_workbook_of_which_new_errors_come_is_found_and_not_written() {
    let register = two();
    let mut editor = exported(&register);
    let before = files(&register);
    editor.set(KS, "satu", "waktu.berakhir", day("2020-01-01"));
    editor.save(&workbook(&register));
    let ran = import(&register, &["--write"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("timbul kesalahan baru"),
        "{}",
        ran.stderr
    );
    assert_eq!(files(&register), before);
}

#[test]
fn many_rows_that_are_gone_are_told_in_one_line() {
    let ids = ["a", "b", "c", "d", "e"];
    let register = ids.iter().fold(Register::new(), |register, id| {
        register.document(id, "2023-01-02", "2026-01-01", "objek = [\"satu\"]")
    });
    let mut editor = exported(&register);
    let first = editor.row(KS, "a", &[]);
    editor.rows(KS).drain(first..first + 4);
    let ran = merged(&register, &editor);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let told = "4 baris (kerja-sama/a, kerja-sama/b, kerja-sama/c, dan 1 lainnya) tidak ada lagi";
    assert!(ran.stderr.contains(told), "{}", ran.stderr);
    assert_eq!(
        ran.stderr.matches("tidak ada lagi").count(),
        1,
        "{}",
        ran.stderr
    );
}
