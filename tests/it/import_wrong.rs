//! What a list could be read as and is not: another's number, another agreement, a text
//! that never was.

use std::fs;

use serde_json::Value;

use crate::common::Register;

const DAY: &str = "2026-11-26";

/// A register beside which lists are written and imported.
pub struct Given(pub Register);

impl Given {
    pub fn new() -> Given {
        Given(Register::new())
    }

    /// Writes the list, and imports it.
    pub fn import(&self, list: &str, more: &[&str]) -> crate::common::Ran {
        let file = self.0.root().with_file_name("daftar.csv");
        fs::write(file, list).expect("a file");
        let all = ["import", "daftar.csv", "--as-of", DAY];
        let all: Vec<&str> = all.iter().chain(more).copied().collect();
        self.0.ksd(&all)
    }

    pub fn plan(&self, list: &str) -> Value {
        self.import(list, &["--format", "json"]).json()
    }

    pub fn write(&self, list: &str) {
        let done = self.import(list, &["--write"]);
        assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    }

    pub fn map(&self, text: &str) {
        let file = self.0.root().with_file_name("peta.toml");
        fs::write(file, text).expect("a file");
    }

    /// The texts of all records of cooperation, in the order of their ids.
    pub fn records(&self) -> Vec<String> {
        let walk = walkdir::WalkDir::new(self.0.root().join("kerja-sama")).sort_by_file_name();
        let files = walk.into_iter().flatten();
        let files = files.filter(|entry| entry.file_type().is_file());
        let read = files.map(|entry| fs::read_to_string(entry.path()).expect("a text"));
        read.collect()
    }
}

pub fn fates(plan: &Value) -> Vec<&str> {
    let rows = plan["rows"].as_array().expect("rows");
    rows.iter()
        .map(|row| row["fate"].as_str().expect("a word"))
        .collect()
}

/// All that is said of rows and asked of columns.
pub fn notes(plan: &Value) -> String {
    format!("{}{}", plan["notes"], plan["questions"])
}

#[test]
fn the_name_of_our_region_in_the_partners_gives_it_none_of_ours() {
    // The partner, the offices of both parties, and which of them is ours, if that is clear.
    let cases = [
        (
            "Universitas Swasta Kutai Kartanegara",
            "Kadis Pendidikan",
            "Rektor Universitas Swasta Kutai Kartanegara",
            Some(1),
        ),
        (
            "Polres Kutai Kartanegara",
            "Plt. Bupati",
            "Kapolres Kutai Kartanegara",
            Some(1),
        ),
        (
            "Polres Kutai Kartanegara",
            "Kapolres Kutai Kartanegara",
            "Pj. Bupati",
            Some(2),
        ),
        (
            "Bank Kaltimtara",
            "Asisten II Setda",
            "Kepala Cabang Tenggarong, Kutai Kartanegara",
            Some(1),
        ),
        ("Kabupaten Berau", "Wakil Bupati", "Bupati", None),
        ("Kabupaten Berau", "Bupati Berau", "a.n. Bupati", Some(2)),
        (
            "Kabupaten Berau",
            "Kepala Dinas Pertanian",
            "Kepala Dinas Pertanian Kutai Kartanegara",
            Some(2),
        ),
        ("Provinsi Kalimantan Timur", "Gubernur", "Bupati", Some(2)),
        ("PT Satu", "Direktur", "Kepala Kantor", None),
        ("PT Satu", "Budi", "Siti", None),
        (
            "PT Satu",
            "Budi",
            "Kepala Dinas Lingkungan Hidup dan Kehutanan",
            Some(2),
        ),
    ];
    for (partner, first, second, ours) in cases {
        let list = format!(
            "Mitra;Judul;Jenis Naskah;Jenis KSD;Jabatan Pihak 1;Nomor Pihak 1;Jabatan Pihak 2;Nomor Pihak \
             2;Tanggal TTD\n{partner};Hal satu;PKS;KSDPK;{first};1/KUTAI KARTANEGARA;{second};2;1 Maret \
             2021\n"
        );
        let given = Given::new();
        let plan = given.plan(&list);
        if ours.is_none() {
            assert_eq!(fates(&plan), ["asked"], "{partner}, {first}: {plan:#}");
            assert!(notes(&plan).contains("[pihak]"), "{plan:#}");
            continue;
        }
        let done = given.import(&list, &["--write", "--force"]);
        assert_eq!(done.code, 0, "{partner}, {first}: {}", done.stdout);
        let text = given.records().concat();
        let (_, after) = text.split_once("[daerah]").expect("our side");
        let (own, theirs) = after.split_once("[[mitra]]").expect("a partner");
        let (wanted, other) = match ours {
            Some(1) => (first, second),
            _ => (second, first),
        };
        assert!(own.contains(wanted), "{partner}, {first}: {text}");
        assert!(theirs.contains(other), "{partner}, {first}: {text}");
    }
}

const HEAD: &str = "Nomor;Mitra;Judul;Jenis Naskah;Tanggal TTD;Berakhir;Catatan\n";

#[test]
fn numbers_that_begin_anew_each_year_change_no_other_agreement() {
    let given = Given::new();
    let first = "01;PT Satu Bina;Magang siswa;PKS;2021-02-13;2022-02-12;\n";
    given.write(&format!("{HEAD}{first}"));
    let second = "01;PT Satu Bina;Pelatihan guru;PKS;2023-03-13;2024-03-12;\n";
    let plan = given.plan(&format!("{HEAD}{second}"));
    assert_eq!(fates(&plan), ["new"], "{plan:#}");
    // Where no year is named nothing tells.
    let given = Given::new();
    given.write("Nomor;Mitra;Judul;Jenis Naskah\n01;PT Satu Bina;Magang siswa;PKS\n");
    let plan = given.plan("Nomor;Mitra;Judul;Jenis Naskah\n01;PT Satu Bina;Pelatihan guru;PKS\n");
    assert_eq!(fates(&plan), ["refused"], "{plan:#}");
    assert!(notes(&plan).contains("tahunnya tidak disebut"), "{plan:#}");
}

#[test]
fn a_row_that_changes_its_record_says_what_it_changes() {
    let before = "01;PT Satu Bina;Magang siswa;PKS;2021-02-13;2022-02-12;Lama\n";
    let cases = [
        (
            "01;PT Satu Bina;Magang siswa SMK;PKS;2021-02-13;2022-02-12;Lama\n",
            "judul: Magang siswa menjadi Magang siswa SMK",
        ),
        (
            "01;PT Satu Bina;Magang siswa;PKS;2021-02-13;2023-02-12;Lama\n",
            "hari terakhir: 12 Februari 2022 menjadi 12 Februari 2023",
        ),
        (
            "01;PT Satu Bina;Magang siswa;PKS;2021-02-13;2022-02-12;\n",
            "catatan: Lama menjadi tidak tercatat, sebab kosong di daftar",
        ),
    ];
    for (after, wanted) in cases {
        let given = Given::new();
        given.write(&format!("{HEAD}{before}"));
        let list = format!("{HEAD}{after}");
        let shown = given.import(&list, &[]).stdout;
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(shown.contains(wanted), "{shown}");
        let plan = given.plan(&list);
        assert_eq!(fates(&plan), ["changed"]);
        assert!(notes(&plan).contains(wanted), "{plan:#}");
    }
}

#[test]
fn rows_that_differ_where_nobody_reads_are_asked_and_not_dropped() {
    let list = "Mitra;Judul;Jenis Naskah;Peruntukan;Status\nPT Satu;Sewa;PKS;Gudang;Berlaku\n\
                PT Satu;Sewa;PKS;Kantor;Berlaku\nPT Satu;Sewa;PKS;Gudang;Selesai\n";
    let given = Given::new();
    let plan = given.plan(list);
    assert_eq!(fates(&plan), ["new", "asked", "left"], "{plan:#}");
    assert!(notes(&plan).contains("kolom D (Peruntukan)"), "{plan:#}");
    let answers = [("tidak-dibaca", "left"), ("objek", "new"), ("", "asked")];
    for (answer, fate) in answers {
        given.map(&format!("[kolom]\nPeruntukan = \"{answer}\"\n"));
        let plan = given
            .import(list, &["--map", "peta.toml", "--format", "json"])
            .json();
        assert_eq!(fates(&plan)[1], fate, "{answer}: {plan:#}");
    }
}

#[test]
fn the_same_number_and_title_with_another_partner_or_year_is_another_agreement() {
    let given = Given::new();
    given.write(&format!(
        "{HEAD}01;PT Satu Bina;Magang siswa;PKS;2021-02-13;2022-02-12;\n"
    ));
    fs::remove_dir_all(given.0.root().join(".impor")).expect("the memory");
    let cases = [
        (
            "01;PT Satu Bina;Magang siswa;PKS;2021-02-13;2023-02-12;\n",
            "here",
        ),
        (
            "01;PT Dua Karya;Magang siswa;PKS;2021-02-13;2022-02-12;\n",
            "new",
        ),
        (
            "01;PT Satu Bina;Magang siswa;PKS;2024-02-13;2025-02-12;\n",
            "new",
        ),
    ];
    for (row, fate) in cases {
        let plan = given.plan(&format!("{HEAD}{row}"));
        assert_eq!(fates(&plan), [fate], "{row}: {plan:#}");
        let is_told = notes(&plan).contains("diambil sebagai naskah lain");
        assert_eq!(is_told, fate == "new", "{row}: {plan:#}");
    }
    // What the list says otherwise of one that is here stands in the list handed back.
    let list = format!("{HEAD}01;PT Satu Bina;Magang siswa;PKS;2021-02-13;2023-02-12;\n");
    given.import(&list, &["-o", "kembali.xlsx"]);
    let back = given.0.root().with_file_name("kembali.xlsx");
    let book = ksd::book::read(&back).unwrap_or_else(|problem| panic!("{problem}"));
    let found = format!("{:?}", book.sheets[0].rows[1].cells.last());
    assert!(found.contains("12 Februari 2023"), "{found}");
}

#[test]
fn a_status_that_says_more_than_the_days_is_kept_and_told() {
    let head = "Mitra;Judul;Jenis Naskah;Tanggal TTD;Mulai;Berakhir;Status\n";
    let signed = "2021-02-13;2021-02-13;2022-02-12";
    let cases = [
        ("Dibatalkan", signed, "ksd end", true),
        ("Ditolak", ";;", "ksd drop", true),
        ("DISCONTINUED", signed, "ksd end", true),
        ("Proses TTD", ";;", "rencana", true),
        ("Belum ditandatangani", signed, "periksa", true),
        ("Baik", signed, "tidak dikenal", true),
        ("Berlaku", signed, "", false),
        ("Tidak Berlaku", signed, "", false),
        ("Sisa 20 hari", signed, "", false),
    ];
    for (status, days, wanted, is_kept) in cases {
        let list = format!("{head}PT Satu;Hal satu;PKS;{days};{status}\n");
        let given = Given::new();
        let plan = given.plan(&list);
        assert_eq!(fates(&plan), ["new"], "{plan:#}");
        assert!(notes(&plan).contains(wanted), "{status}: {plan:#}");
        assert_eq!(
            notes(&plan).contains("status"),
            is_kept,
            "{status}: {plan:#}"
        );
        given.write(&list);
        let text = given.records().concat();
        let kept = format!("status menurut daftar: {status}");
        assert_eq!(text.contains(&kept), is_kept, "{text}");
        if status.starts_with("Proses") {
            assert!(!text.contains("belum_diketahui"), "{text}");
        }
    }
}

#[test]
fn a_column_of_classes_is_no_column_of_partners() {
    let list = "MITRA;MITRA KERJA SAMA;Judul;Jenis Naskah;Tanggal TTD\n\
                SWASTA;PT Satu Bina;Hal satu;PKS;2021-02-13\n\
                PERGURUAN TINGGI;Universitas Contoh Jaya;Hal dua;PKS;2021-02-14\n";
    let given = Given::new();
    let plan = given.plan(list);
    assert_eq!(plan["columns"][0]["key"], "mitra.golongan", "{plan:#}");
    assert_eq!(plan["columns"][1]["key"], "mitra", "{plan:#}");
    assert_eq!(fates(&plan)[0], "new", "{plan:#}");
    // A class that nobody knows is asked, with the words that there are.
    let list = "Mitra;Judul;Jenis Naskah\nPaguyuban Contoh;Hal satu;PKS\n";
    let plan = given.plan(list);
    assert_eq!(fates(&plan), ["asked"], "{plan:#}");
    let said = notes(&plan);
    assert!(said.contains("perguruan-tinggi-negeri"), "{said}");
    assert!(!said.contains("= \\\"badan-usaha"), "{said}");
}

#[test]
fn letters_for_who_initiated_are_no_offices() {
    let list = "Mitra;Judul;Jenis Naskah;Tanggal TTD;Pemrakarsa\n\
                PT Satu;Hal satu;PKS;2021-02-13;P\nPT Dua;Hal dua;PKS;2021-02-14;M\n";
    let given = Given::new();
    given.write(list);
    for (partner, initiative) in [("pt-satu", "daerah"), ("pt-dua", "mitra")] {
        let texts = given.records();
        let mut texts = texts.iter();
        let text = texts.find(|text| text.contains(&format!("id = \"{partner}\"")));
        let text = text.map_or("", String::as_str);
        assert!(
            text.contains(&format!("prakarsa = \"{initiative}\"")),
            "{text}"
        );
    }
}

#[test]
fn several_partners_in_a_cell_and_our_own_region_are_no_new_partner() {
    // The cell, what becomes of its row, and what is said of it.
    let cases = [
        (
            "PT Satu Bina, PT Dua Karya",
            "asked",
            "(PT Satu Bina; PT Dua Karya)",
        ),
        (
            "PT Satu, CV Dua dan PT Tiga",
            "asked",
            "(PT Satu; CV Dua; PT Tiga)",
        ),
        ("1. PT Satu 2. PT Dua", "asked", "(PT Satu; PT Dua)"),
        (
            "Polres Bontang/Kejaksaan Negeri Bontang",
            "asked",
            "beberapa mitra",
        ),
        (
            "Pemerintah Kabupaten Kutai Kartanegara dan Kabupaten Berau",
            "asked",
            "beberapa mitra",
        ),
        ("Pemkab Kukar", "asked", "tidak ada daerah bernama"),
        ("Pemda Kutai Kartanegara", "refused", "ialah daerah kita"),
        (
            "Pemerintah Daerah Kutai Kartanegara",
            "refused",
            "ialah daerah kita",
        ),
        ("Pemkab Berau", "new", ""),
        ("Koperasi Tani dan Ternak Makmur", "new", ""),
        ("PT Bank Kalimantan Timur dan Kalimantan Utara", "new", ""),
        ("PT Satu Bina, Kota Samarinda", "new", ""),
        ("PT Satu Bina; PT Dua Karya", "new", ""),
    ];
    for (partner, fate, said) in cases {
        let list = format!(
            "Mitra\tJudul\tJenis Naskah\tTanggal TTD\n{partner}\tHal satu\tPKS\t2021-02-13\n"
        );
        let given = Given::new();
        let plan = given.plan(&list);
        assert_eq!(fates(&plan), [fate], "{partner}: {plan:#}");
        assert!(notes(&plan).contains(said), "{partner}: {plan:#}");
    }
    let answers = [
        ("Pemkab Kukar", "kita", "refused"),
        ("PT Satu, PT Dua", "baru", "new"),
    ];
    for (partner, answer, fate) in answers {
        let given = Given::new();
        given.map(&format!("[mitra]\n\"{partner}\" = \"{answer}\"\n"));
        let list = format!("Mitra;Judul;Jenis Naskah;Tanggal TTD\n{partner};Hal;PKS;2021-02-13\n");
        let plan = given
            .import(&list, &["--map", "peta.toml", "--format", "json"])
            .json();
        assert_eq!(fates(&plan), [fate], "{partner}: {plan:#}");
    }
}

#[test]
fn rows_that_go_on_with_another_are_asked_and_what_stands_below_is_left() {
    let head = "No;Mitra;Nomor Mitra;Judul;Jenis Naskah;Tanggal TTD\n";
    let first = "1;PT Satu Bina;01/SB;Hal satu;PKS;2021-02-13\n";
    // What stands below the first row, and what becomes of it.
    let cases = [
        (";PT Dua Bina\n", vec!["new", "asked"]),
        (";Dinas Kehutanan;02/DK\n", vec!["new", "asked"]),
        (
            ";SWASTA\n2;PT Tiga;;Hal tiga;PKS;2021-02-14\n",
            vec!["new", "left", "new"],
        ),
        (
            ";Jumlah;1\n;Mengetahui,;;Tenggarong, 2 Januari 2022\n;Kepala Bagian;;Bupati\n;PT Contoh\n",
            vec!["new", "left", "left", "left", "left"],
        ),
        // A sum of a part is not the end.
        (
            "Jumlah;1\n2;PT Tiga;;Hal tiga;PKS;2021-02-14\n",
            vec!["new", "left", "new"],
        ),
    ];
    for (below, wanted) in cases {
        let given = Given::new();
        let plan = given.plan(&format!("{head}{first}{below}"));
        assert_eq!(fates(&plan), wanted, "{below}: {plan:#}");
        let asked = notes(&plan).contains("sambungan baris 2");
        assert_eq!(asked, wanted.contains(&"asked"), "{below}: {plan:#}");
    }
}

#[test]
fn a_cell_across_several_rows_says_the_same_in_each() {
    let given = Given::new();
    let file = given.0.root().with_file_name("daftar.xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let plain = rust_xlsxwriter::Format::new();
    let rows = [
        ["Judul", "Mitra", "Jenis Naskah", "Tanggal TTD"],
        ["Hal satu", "PT Satu Bina", "PKS", "2021-02-13"],
        ["Hal dua", "", "PKS", "2021-02-14"],
        ["Hal tiga", "PT Tiga", "PKS", "2021-02-15"],
        ["", "PT Empat", "", ""],
    ];
    for (at, row) in (0..).zip(&rows) {
        for (column, said) in (0..).zip(row).filter(|(_, said)| !said.is_empty()) {
            sheet.write(at, column, *said).expect("a cell");
        }
    }
    sheet
        .merge_range(1, 1, 2, 1, "PT Satu Bina", &plain)
        .expect("one cell");
    sheet
        .merge_range(3, 0, 4, 0, "Hal tiga", &plain)
        .expect("one cell");
    book.save(file).expect("a file");
    let all = ["import", "daftar.xlsx", "--as-of", DAY, "--format", "json"];
    let plan = given.0.ksd(&all).json();
    assert_eq!(fates(&plan), ["new", "new", "new", "asked"], "{plan:#}");
    assert_eq!(
        plan["new_partners"].as_array().map(Vec::len),
        Some(3),
        "{plan:#}"
    );
}

#[test]
fn what_is_not_understood_is_kept_and_told() {
    let head = "Mitra;Judul;Jenis Naskah;Tanggal TTD;Kategori;Prakarsa;Sumber Dana\n";
    let cases = [
        ("Dalam Negeri;;", "kategori menurut daftar: Dalam Negeri"),
        ("KSDPK;Bersama;", "prakarsa menurut daftar: Bersama"),
        ("KSDPK;;Sponsor", "pembiayaan menurut daftar: Sponsor"),
    ];
    for (cells, kept) in cases {
        let list = format!("{head}PT Satu;Hal satu;PKS;2021-02-13;{cells}\n");
        let given = Given::new();
        let said = notes(&given.plan(&list));
        assert!(said.contains("\"look\""), "{said}");
        given.write(&list);
        let text = given.records().concat();
        assert!(text.contains(kept), "{text}");
    }
}

#[test]
fn names_that_differ_by_short_words_are_asked_and_our_own_office_is_no_partner() {
    let list = "Mitra;Judul;Jenis Naskah;Tanggal TTD\nUniversitas Mulawarman;Hal satu;PKS;2021-02-13\n\
                Univ. Mulawarman;Hal dua;PKS;2021-02-14\nDinas Lingkungan Hidup dan Kehutanan;Hal \
                tiga;PKS;2021-02-15\n";
    let given = Given::new();
    let plan = given.plan(list);
    assert_eq!(plan["near"][0]["name"], "Univ. Mulawarman", "{plan:#}");
    assert!(
        notes(&plan).contains("ialah daerah kita atau perangkat daerahnya"),
        "{plan:#}"
    );
}
