//! Lists of somebody else, taken in: an account of every row, and nothing guessed.

use std::fs;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::Value;

use crate::common::{Ran, Register, killed_once};

const DAY: &str = "2026-11-26";

/// A register with a list beside it.
fn with_list(name: &str, text: &str) -> Register {
    let register = Register::new();
    write(&register, name, text);
    register
}

fn write(register: &Register, name: &str, text: &str) {
    let folder = register.root();
    let folder = folder.parent().expect("a folder");
    fs::write(folder.join(name), text).expect("a file");
}

fn import(register: &Register, more: &[&str]) -> Ran {
    let all: Vec<&str> = ["import", "daftar.csv", "--as-of", DAY]
        .iter()
        .chain(more)
        .copied()
        .collect();
    register.ksd(&all)
}

fn plan(register: &Register, more: &[&str]) -> Value {
    let all: Vec<&str> = ["--format", "json"].iter().chain(more).copied().collect();
    import(register, &all).json()
}

/// The fates of rows: `2 new`.
fn fates(plan: &Value) -> Vec<String> {
    let rows = plan["rows"].as_array().expect("rows");
    rows.iter()
        .map(|row| format!("{} {}", row["row"], row["fate"].as_str().expect("a word")))
        .collect()
}

fn said(plan: &Value, cell: &str) -> String {
    let notes = plan["notes"].as_array().expect("notes");
    let mut of_cell = notes.iter().filter(|note| note["cell"] == cell);
    let note = of_cell
        .next()
        .unwrap_or_else(|| panic!("nothing is said of {cell}: {notes:#?}"));
    note["said"].as_str().expect("words").to_owned()
}

/// What is said of a column.
fn remark(plan: &Value, letters: &str) -> String {
    let columns = plan["columns"].as_array().expect("columns");
    let column = columns
        .iter()
        .find(|one| one["column"] == letters)
        .expect("the column");
    column["remark"].as_str().unwrap_or_default().to_owned()
}

const SIKOBOY: &str = "\
No;Tahun;Mitra;Judul;Jenis Dokumen;Kategori;Nomor SuratP;Nomor SuratM;Mulai;Berakhir;Jangka Waktu;Pemrakarsa;Pembiayaan;Status
1;2021;Pemerintah Kota Samarinda;Pengelolaan sampah;KSB;KSDD;134.4/1/KSB/2021;660/1/2021;27 Juli 2021;26 Juli 2026;5;Dinas Lingkungan Hidup dan Kehutanan;APBD;Berlaku
2;2022;PT Sinar Mahakam;Penyediaan air;PKS;KSDPK;134.4/2/PKS/2022;001/SM/2022;1 Januari 2022;31 Desember 2024;3;;PIHAK KETIGA;Berlaku
2023;;;;;;;;;;;;;
3;2023;Koperasi Tani Makmur;Pembelian beras;Perjanjian Teknis;KSDPK;-;;2 Maret 2023;-;0;;;
";

#[test]
fn a_list_is_planned_first_then_written_once_and_taken_back() {
    let register = with_list("daftar.csv", SIKOBOY);
    let shown = import(&register, &[]);
    assert_eq!(shown.code, 0, "{}{}", shown.stdout, shown.stderr);
    assert!(
        shown
            .stdout
            .starts_with("Rencana impor daftar.csv, lembar \"daftar\": 3 baru, 1 bukan rekaman")
    );
    assert!(
        !register.root().join("kerja-sama").exists(),
        "a plan writes nothing"
    );
    assert!(!register.root().join(".impor").exists());

    let written = import(&register, &["--write"]);
    assert_eq!(written.code, 0, "{}{}", written.stdout, written.stderr);
    let text = fs::read_to_string(
        register
            .root()
            .join("kerja-sama/2021/2021-kb-sampah-samarinda.toml"),
    );
    assert_eq!(
        text.expect("a record"),
        "judul = \"Pengelolaan sampah\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n\
         dicatat = 2026-11-26\npemrakarsa = \"dlhk\"\nbelum_diketahui = [\"waktu.ditandatangani\"]\n\n\
         [waktu]\ntahun = 2021\nmulai = 2021-07-27\nberakhir = 2026-07-26\ndinyatakan = \"5 tahun\"\n\n\
         [daerah]\nnomor = \"134.4/1/KSB/2021\"\n\n[[mitra]]\nid = \"kota-samarinda\"\n\
         nomor = \"660/1/2021\"\n\n[pembiayaan]\nsumber = [\"apbd\"]\n"
    );
    let partner = fs::read_to_string(register.root().join("mitra/pt-sinar-mahakam.toml"));
    assert_eq!(
        partner.expect("a partner"),
        "nama = \"PT Sinar Mahakam\"\ngolongan = \"badan-usaha\"\nbentuk_badan = \"pt\"\n"
    );
    assert_eq!(register.ksd(&["check"]).code, 0);

    let again = import(&register, &["--write"]);
    assert!(
        again.stdout.contains("0 baru, 3 sudah ada"),
        "{}",
        again.stdout
    );
    let longer = format!(
        "{SIKOBOY}4;2024;PT Sinar Mahakam;Perawatan pipa;PKS;KSDPK;9/PKS/2024;;5 Mei 2024;4 Mei 2025;1;;;\n"
    );
    write(&register, "daftar.csv", &longer);
    let longer = plan(&register, &["--write"]);
    assert_eq!(
        (&longer["new"], &longer["already_here"]),
        (&1.into(), &3.into())
    );

    assert_eq!(register.ksd(&["undo"]).code, 0);
    assert_eq!(register.ksd(&["undo"]).code, 0);
    assert!(!register.root().join("mitra/pt-sinar-mahakam.toml").exists());
    assert!(
        fs::read_dir(register.root().join(".impor")).is_ok_and(|mut left| left.next().is_none())
    );
}

#[test]
fn a_list_that_is_known_by_its_numbers_is_not_doubled_without_its_memory() {
    let register = with_list("daftar.csv", SIKOBOY);
    assert_eq!(import(&register, &["--write"]).code, 0);
    fs::remove_dir_all(register.root().join(".impor")).expect("the memory");
    let again = plan(&register, &[]);
    assert_eq!(
        (&again["new"], &again["already_here"]),
        (&0.into(), &3.into()),
        "{again:#}"
    );
}

#[test]
fn a_changed_row_changes_its_record_unless_somebody_else_did() {
    let register = with_list("daftar.csv", SIKOBOY);
    assert_eq!(import(&register, &["--write"]).code, 0);
    write(
        &register,
        "daftar.csv",
        &SIKOBOY.replace("Penyediaan air;", "Penyediaan air bersih;"),
    );
    let changed = plan(&register, &[]);
    assert_eq!(fates(&changed), ["2 here", "3 changed", "4 left", "5 here"]);
    let file = register
        .root()
        .join("kerja-sama/2022/2022-pks-air-pt-sinar-mahakam.toml");
    let before = fs::read_to_string(&file).expect("a record");
    fs::write(&file, format!("{before}# dibaca Bu Sri\n")).expect("a file");
    let conflict = plan(&register, &["--write"]);
    assert_eq!(fates(&conflict)[1], "3 refused");
    fs::write(&file, &before).expect("a file");
    assert_eq!(import(&register, &["--write"]).code, 0);
    let after = fs::read_to_string(&file).expect("a record");
    assert_eq!(
        after,
        before.replace("Penyediaan air", "Penyediaan air bersih")
    );
}

#[test]
fn a_row_that_is_refused_leaves_nothing_unless_the_good_ones_are_asked_for() {
    let bad = SIKOBOY.replace("27 Juli 2021", "32 Juli 2021");
    let register = with_list("daftar.csv", &bad);
    let refused = import(&register, &["--write"]);
    assert_eq!(refused.code, 1);
    assert!(
        refused.stdout.contains("I2: \"32 Juli 2021\""),
        "{}",
        refused.stdout
    );
    assert!(!register.root().join("kerja-sama").exists());
    let good = import(&register, &["--write", "--good-rows"]);
    assert_eq!(good.code, 1, "a row is left");
    assert_eq!(plan(&register, &[])["already_here"], 2);
}

#[test]
fn a_record_that_breaks_a_rule_is_refused_with_its_code() {
    let bad = SIKOBOY.replace("26 Juli 2026", "26 Juli 2020");
    let register = with_list("daftar.csv", &bad);
    let refused = import(&register, &[]);
    assert_eq!(refused.code, 1);
    assert!(
        refused.stdout.contains("baris 2: KSD2"),
        "{}",
        refused.stdout
    );
    assert_eq!(import(&register, &["--write", "--force"]).code, 0);
}

/// A list of days of the first column, with partner and title.
fn days(days: &[&str]) -> String {
    let rows = days
        .iter()
        .enumerate()
        .map(|(at, day)| format!("PT Satu,Hal {at},PKS,{day}\n"));
    format!("Mitra,Judul,Naskah,Mulai\n{}", rows.collect::<String>())
}

#[test]
fn the_order_of_days_is_proved_by_the_column_or_asked() {
    let cases: [(&[&str], &str, usize); 8] = [
        (
            &["27/5/2021", "1/2/2021", "3/4/2022"],
            "hari-bulan-tahun, sebab 1 dari 3",
            0,
        ),
        (
            &["5/27/2021", "5/28/2021", "3/4/2022"],
            "bulan-hari-tahun, sebab 2 dari 3",
            0,
        ),
        (
            &["1/2/2021", "3/4/2022"],
            "dapat dibaca dengan dua urutan",
            2,
        ),
        (
            &["5/27/2021", "1/2/2021", "27/5/2022"],
            "`bulan-hari-tahun sampai 2, hari-bulan-tahun`",
            3,
        ),
        (
            &["27/5/2021", "5/27/2021", "28/5/2021"],
            "keduanya bercampur",
            3,
        ),
        (&["27 Juli 2021", "2021-07-28", "Selasa 27-07-2021"], "", 0),
        (&["3/3/2021", "", "-", "01-01-1970"], "", 0),
        (&["27 Agt 2021", "1 Des 2020 00:00:00"], "", 0),
    ];
    for (cells, wanted, asked) in cases {
        let register = with_list("daftar.csv", &days(cells));
        let plan = plan(&register, &[]);
        let remark = remark(&plan, "D");
        assert!(remark.contains(wanted), "{cells:?}: {remark}");
        assert_eq!(remark.is_empty(), wanted.is_empty(), "{cells:?}: {remark}");
        assert_eq!(plan["asked"], asked, "{cells:?}");
        assert_eq!(plan["refused"], 0, "{cells:?}: {plan:#}");
    }
}

#[test]
fn what_is_answered_in_the_map_is_done() {
    let register = with_list(
        "daftar.csv",
        &days(&["5/27/2021", "1/2/2021", "27/5/2022", "1/2/2023"]),
    );
    write(
        &register,
        "peta.toml",
        "[tanggal]\nMulai = \"bulan-hari-tahun sampai 3, hari-bulan-tahun\"\n",
    );
    let done = import(&register, &["--map", "peta.toml", "--write"]);
    assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    let listed = register
        .ksd(&["list", "--format", "json", "--as-of", DAY])
        .json();
    let rows = listed["rows"].as_array().expect("rows");
    let mut starts: Vec<&str> = rows
        .iter()
        .map(|row| row["mulai"].as_str().expect("a day"))
        .collect();
    starts.sort_unstable();
    assert_eq!(
        starts,
        ["2021-01-02", "2021-05-27", "2022-05-27", "2023-02-01"]
    );

    write(&register, "peta.toml", "[tanggal]\nMulai = \"terbalik\"\n");
    import(&register, &["--map", "peta.toml"]).refused("bukan urutan tanggal");
    write(&register, "peta.toml", "[kolom]\nMulia = \"judul\"\n");
    import(&register, &["--map", "peta.toml"]).refused("Mulia");
    write(&register, "peta.toml", "[kolom]\nMulai = \"jdul\"\n");
    import(&register, &["--map", "peta.toml"]).refused("`judul`");
    write(&register, "peta.toml", "kolum = 1\n");
    import(&register, &["--map", "peta.toml"]).refused("peta.toml baris 1");
}

#[test]
fn days_that_excel_may_have_swapped_are_asked() {
    let register = Register::new();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, title) in ["Mitra", "Judul", "Naskah", "Mulai"].iter().enumerate() {
        sheet.write(0, column as u16, *title).expect("a cell");
    }
    let shown = Format::new().set_num_format("dd/mm/yyyy");
    for row in 1..4 {
        sheet.write(row, 0, "PT Satu").expect("a cell");
        sheet.write(row, 1, format!("Hal {row}")).expect("a cell");
        sheet.write(row, 2, "PKS").expect("a cell");
    }
    // 5 March, typed in Indonesian, was taken for 3 May.
    let made = ExcelDateTime::from_ymd(2021, 5, 3).expect("a day");
    sheet
        .write_with_format(1, 3, &made, &shown)
        .expect("a cell");
    sheet.write(2, 3, "27/03/2021").expect("a cell");
    sheet.write(3, 3, "28/03/2021").expect("a cell");
    let folder = register.root();
    let folder = folder.parent().expect("a folder");
    book.save(folder.join("daftar.xlsx")).expect("a book");
    let arguments = ["import", "daftar.xlsx", "--as-of", DAY, "--format", "json"];
    let plan = register.ksd(&arguments).json();
    assert!(remark(&plan, "D").contains("excel-tertukar"), "{plan:#}");
    assert_eq!(plan["asked"], 3);
    write(
        &register,
        "peta.toml",
        "[tanggal]\nD = \"excel-tertukar\"\n",
    );
    let done = register.ksd(&[
        "import",
        "daftar.xlsx",
        "--as-of",
        DAY,
        "--map",
        "peta.toml",
        "--write",
    ]);
    assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    let shown = register
        .ksd(&[
            "list", "--format", "json", "--as-of", DAY, "--search", "Hal 1",
        ])
        .json();
    assert_eq!(shown["rows"][0]["mulai"], "2021-03-05");
}

#[test]
fn the_names_of_texts_become_forms_of_the_law_and_are_kept() {
    let cases = [
        ("PERJANJIAN KERJA SAMA", "PT Satu", "pks", ""),
        ("PKS", "PT Satu", "pks", ""),
        (
            "NOTA KESEPAHAMAN",
            "PT Satu",
            "kesepakatan-bersama",
            "NOTA KESEPAHAMAN",
        ),
        (
            "Nota Kesepahaman",
            "Kementerian Satu",
            "nota-kesepakatan",
            "Nota Kesepahaman",
        ),
        (
            "Memorandum Saling Pengertian",
            "PT Satu",
            "kesepakatan-bersama",
            "Memorandum Saling Pengertian",
        ),
        ("MOU", "Kota Bontang", "kesepakatan-bersama", "MOU"),
        ("KSB", "Kota Bontang", "kesepakatan-bersama", ""),
        (
            "KONTRAK SWAKELOLA TIPE II",
            "PT Satu",
            "kontrak",
            "KONTRAK SWAKELOLA TIPE II",
        ),
        (
            "IMPLEMENTATION ARRANGEMENT",
            "PT Satu",
            "pks",
            "IMPLEMENTATION ARRANGEMENT",
        ),
        (
            "MEMORANDUM OF AGREEMENT",
            "PT Satu",
            "pks",
            "MEMORANDUM OF AGREEMENT",
        ),
        ("Perjanjian Teknis", "PT Satu", "pks", "Perjanjian Teknis"),
        (
            "PERJANJIAN PINJAM PAKAI",
            "PT Satu",
            "perjanjian-bmd",
            "PERJANJIAN PINJAM PAKAI",
        ),
        (
            "Perjanjian Sewa",
            "PT Satu",
            "perjanjian-bmd",
            "Perjanjian Sewa",
        ),
        ("Rencana Kerja", "Kementerian Satu", "rencana-kerja", ""),
        (
            "LETTER OF INTENT",
            "PT Satu",
            "kesepakatan-bersama",
            "LETTER OF INTENT",
        ),
        (
            "PIAGAM KERJA SAMA",
            "PT Satu",
            "kesepakatan-bersama",
            "PIAGAM KERJA SAMA",
        ),
    ];
    let rows: String = cases
        .iter()
        .enumerate()
        .map(|(at, (name, partner, ..))| format!("{partner},Hal ke{at},{name},{at}/X\n"))
        .collect();
    let list = format!("Mitra,Judul,Jenis Naskah,Nomor Naskah\n{rows}");
    let register = with_list("daftar.csv", &list);
    let done = import(&register, &["--write", "--force"]);
    assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    for (at, (name, _, naskah, own)) in cases.iter().enumerate() {
        let found = register.ksd(&[
            "list",
            "--format",
            "json",
            "--as-of",
            DAY,
            "--search",
            &format!("Hal ke{at}"),
        ]);
        let found = found.json();
        let rows = found["rows"].as_array().expect("rows");
        let title = format!("Hal ke{at}");
        let row = rows
            .iter()
            .find(|row| row["judul"] == title.as_str())
            .expect("a row");
        assert_eq!(row["naskah"], *naskah, "{name}");
        let file = format!(
            "kerja-sama/2026/{}.toml",
            row["id"].as_str().expect("an id")
        );
        let text = fs::read_to_string(register.root().join(file)).expect("a record");
        let kept = text
            .lines()
            .find_map(|line| line.strip_prefix("sebutan = "));
        assert_eq!(kept.unwrap_or_default().trim_matches('"'), *own, "{name}");
    }
    let other = with_list(
        "daftar.csv",
        "Mitra,Judul,Naskah,Nomor\nPT Satu,Hal,ADENDUM PKS,1\nPT Satu,Hal,Surat Cinta,2\n",
    );
    let plan = plan(&other, &[]);
    assert_eq!(fates(&plan), ["2 refused", "3 asked"]);
    assert!(said(&plan, "C2").contains("ksd amend"));
    assert!(said(&plan, "C3").contains("[naskah]"));
}

#[test]
fn a_term_stands_in_the_lists_own_words() {
    let cases = [
        ("5", "tahun", "5 tahun"),
        ("18", "BULAN", "18 bulan"),
        ("3", "", "3 tahun"),
        ("5 (lima) Tahun", "", "5 (lima) Tahun"),
        ("Sampai dengan Tahun 2024.", "", "Sampai dengan Tahun 2024."),
        ("0", "tahun", ""),
        ("-", "", ""),
        ("terlampir", "", ""),
    ];
    let rows: String = cases
        .iter()
        .enumerate()
        .map(|(at, (term, unit, _))| format!("PT Satu,Kerja{at},PKS,{term},{unit},{at}/X/2020\n"))
        .collect();
    let list = format!("Mitra,Judul,Naskah,Jangka Waktu,Satuan,Nomor\n{rows}");
    let register = with_list("daftar.csv", &list);
    assert_eq!(import(&register, &["--write"]).code, 0);
    for (at, (term, _, wanted)) in cases.iter().enumerate() {
        let file = format!("kerja-sama/2020/2020-pks-kerja{at}-pt-satu.toml");
        let text = fs::read_to_string(register.root().join(file)).expect("a record");
        let stated = text
            .lines()
            .find_map(|line| line.strip_prefix("dinyatakan = "));
        assert_eq!(
            stated.unwrap_or("\"\"").trim_matches('"'),
            *wanted,
            "{term}"
        );
    }
}

#[test]
fn which_party_is_ours_is_found_row_by_row() {
    let list = "\
,MITRA,MITRA KERJA SAMA,JENIS KERJASAMA,SIGN,NOMOR,SIGN,NOMOR,MASA BERLAKU,MULAI,BERLAKU HINGGA,STATUS,DOKUMEN,
,,,,,,,,,,,,,
2021,BUMN,PT Satu,Perjanjian Kerja Sama,Bupati Kutai Kartanegara,1/KITA,Direktur,1/SATU,5,5/27/2021,5/27/2026,Berlaku,x,https://contoh.id/1
2021,BUMN,PT Satu,Perjanjian Kerja Sama,Direktur,2/SATU,Bupati Kutai Kartanegara,2/KITA,5,5/28/2021,5/28/2026,Berlaku,x,https://contoh.id/2
2021,BUMN,PT Satu,Perjanjian Kerja Sama,Direktur,3/SATU,Kepala Kantor,3/DUA,5,5/29/2021,5/29/2026,Berlaku,x,https://contoh.id/3
";
    let register = with_list("daftar.csv", list);
    let plan = plan(&register, &[]);
    assert_eq!(fates(&plan), ["3 new", "4 new", "5 asked"], "{plan:#}");
    assert!(remark(&plan, "A").contains("tahun"), "{plan:#}");
    assert!(remark(&plan, "N").contains("tautan"));
    write(&register, "peta.toml", "[pihak]\ntanpa_bukti = 2\n");
    let done = import(&register, &["--map", "peta.toml", "--write"]);
    assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    let listed = register
        .ksd(&[
            "list", "--format", "json", "--as-of", DAY, "--sort", "mulai",
        ])
        .json();
    let rows = listed["rows"].as_array().expect("rows");
    let numbers: Vec<&str> = rows
        .iter()
        .map(|row| row["nomor"].as_str().expect("a number"))
        .collect();
    assert_eq!(numbers, ["1/KITA", "2/KITA", "3/DUA"]);
}

#[test]
fn the_headings_may_stand_below_and_in_two_rows() {
    let list = "\
REKAP KERJA SAMA,,,,
,,,,
No,Partner,Subjek Kerjasama,Jenis Kerja Sama,Tanggal Tanda Tangan
(1),(2),(3),(4),(5)
SEMESTER I,,,,
1,PT Satu,Hal satu,MOU,27-05-2021
Jumlah,,,,1
";
    let register = with_list("daftar.csv", list);
    let plan = plan(&register, &[]);
    assert_eq!(plan["header_row"], 3, "{plan:#}");
    assert_eq!(fates(&plan), ["5 left", "6 new", "7 left"], "{plan:#}");
}

#[test]
fn partners_that_may_be_one_are_asked_and_never_merged_in_silence() {
    let list = "\
Mitra;Judul;Naskah;Nomor
PT Pos Indonesia;Kiriman surat;PKS;1
PT POS;Kiriman paket;PKS;2
\"PT Bank Rakyat Indonesia\nBRI\";Layanan kas;PKS;3
Pemkot Samarinda;Sampah;KSB;4
SMPN 1;Guru;PKS;5
";
    let register = with_list("daftar.csv", list);
    let plan_of = |more: &[&str]| plan(&register, more);
    let first = plan_of(&[]);
    let near: Vec<&str> = first["near"]
        .as_array()
        .expect("near")
        .iter()
        .map(|one| one["name"].as_str().expect("a name"))
        .collect();
    assert_eq!(near, ["PT POS"], "{first:#}");
    // What BRI and SMPN 1 are, nothing tells; the region is the partner that is known.
    assert_eq!(
        fates(&first),
        ["2 new", "3 asked", "4 asked", "5 new", "6 asked"],
        "{first:#}"
    );
    write(
        &register,
        "peta.toml",
        "[mitra]\n\"PT POS\" = \"PT Pos Indonesia\"\nBRI = \"PT Bank Rakyat Indonesia\"\n\n[golongan]\n\"SMPN 1\" = \"badan-usaha\"\n",
    );
    let done = import(&register, &["--map", "peta.toml", "--write"]);
    assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    let partners = register.ksd(&["list", "mitra", "--format", "json"]).json();
    assert_eq!(
        partners["rows"].as_array().map(Vec::len),
        Some(4),
        "{partners:#}"
    );
}

#[test]
fn a_twin_is_kept_and_told_and_the_very_same_row_is_left() {
    let list = "\
Mitra,Judul,Naskah,Nomor,Mulai
PT Satu,Hal satu,PKS,1/X,27-05-2021
PT Satu,Hal satu,PKS,1/X,27-05-2021
PT Satu,Hal dua,PKS,1/X,28-05-2021
";
    let register = with_list("daftar.csv", list);
    let shown = import(&register, &[]);
    assert!(
        shown
            .stdout
            .contains("baris 4: nomor \"1/X\" ada juga di baris 2"),
        "{}",
        shown.stdout
    );
    assert_eq!(fates(&plan(&register, &[])), ["2 new", "3 left", "4 new"]);
}

#[test]
fn a_sheet_of_something_else_is_named() {
    let register = with_list("daftar.csv", "Nama Pegawai,NIP,Golongan Gaji\nA,1,III\n");
    import(&register, &[]).refused("tidak dikenali");
    let potensi = "Judul Potensi,Tahun,Perangkat Daerah,Permasalahan,Calon Mitra,Jenis\nAngkutan,2025,dlhk,Macet,Pemerintah Kota Samarinda,KSDD\n";
    write(&register, "daftar.csv", potensi);
    import(&register, &["--kind", "kerja-sama"]).refused("potensi");
    let plan_of = plan(&register, &["--write"]);
    assert_eq!(
        (&plan_of["kind"], &plan_of["new"]),
        (&"potensi".into(), &1.into()),
        "{plan_of:#}"
    );
    let entry = fs::read_to_string(register.root().join("potensi/2025/2025-angkutan.toml"));
    assert!(
        entry
            .expect("an entry")
            .contains("calon_mitra = [\"kota-samarinda\"]")
    );
    write(
        &register,
        "daftar.csv",
        "Nama Instansi,Kategori Mitra,Alamat Kantor\nPT Dua,Swasta,Jalan Contoh 2\n",
    );
    let partners = plan(&register, &["--write"]);
    assert_eq!(
        (&partners["kind"], &partners["new"]),
        (&"mitra".into(), &1.into()),
        "{partners:#}"
    );
}

#[test]
fn the_map_is_written_for_the_next_time() {
    let register = with_list("daftar.csv", SIKOBOY);
    assert_eq!(import(&register, &["--write-map", "peta.toml"]).code, 0);
    import(&register, &["--write-map", "peta.toml"]).refused("sudah ada");
    let with_map = import(&register, &["--map", "peta.toml"]);
    assert_eq!(with_map.code, 0, "{}", with_map.stderr);
    assert_eq!(with_map.stdout, import(&register, &[]).stdout);
}

/// A workbook with a sheet that a test fills.
fn with_book(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Register {
    let register = Register::new();
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    let folder = register.root();
    let folder = folder.parent().expect("a folder");
    workbook
        .save(folder.join("daftar.xlsx"))
        .expect("a workbook");
    register
}

fn planned_book(register: &Register) -> Value {
    register
        .ksd(&["import", "daftar.xlsx", "--as-of", DAY, "--format", "json"])
        .json()
}

#[test]
fn headings_in_two_merged_rows_hidden_columns_and_failed_formulas_are_read_and_said() {
    let register = with_book(|sheet| {
        let plain = Format::new();
        let heads = [("Mitra", 0), ("Judul", 1), ("Jenis Dokumen", 2)];
        for (head, column) in heads {
            sheet
                .merge_range(0, column, 1, column, head, &plain)
                .expect("merged");
        }
        sheet
            .merge_range(0, 3, 0, 4, "Jangka waktu", &plain)
            .expect("merged");
        for (column, head) in [(3, "Mulai"), (4, "Berakhir")] {
            sheet.write(1, column, head).expect("a cell");
        }
        for (row, title) in [(2, "Pengelolaan sampah"), (3, "Air minum")] {
            for (column, text) in [
                (0, "PT Sinar Mahakam"),
                (1, title),
                (2, "PKS"),
                (3, "1 Januari 2022"),
            ] {
                sheet.write(row, column, text).expect("a cell");
            }
        }
        sheet.write(2, 4, "31 Desember 2024").expect("a cell");
        sheet
            .write(
                3,
                4,
                rust_xlsxwriter::Formula::new("=EDATE(D4;36)").set_result("#VALUE!"),
            )
            .expect("a formula");
        sheet.set_column_hidden(2).expect("hidden");
    });
    let plan = planned_book(&register);
    let columns = plan["columns"].as_array().expect("columns");
    let keys: Vec<&str> = columns
        .iter()
        .filter_map(|one| one["key"].as_str())
        .collect();
    assert_eq!(
        keys,
        ["mitra", "judul", "naskah", "waktu.mulai", "waktu.berakhir"]
    );
    assert_eq!(fates(&plan), ["3 new", "4 refused"], "{plan:#}");
    assert!(said(&plan, "E4").contains("rumus"), "{}", said(&plan, "E4"));
    let shown = register
        .ksd(&["import", "daftar.xlsx", "--as-of", DAY])
        .stdout;
    assert!(
        shown.contains("tersembunyi") && shown.contains("C"),
        "{shown}"
    );
}

#[test]
fn the_lines_of_an_editor_are_told_where_cells_hold_line_breaks() {
    let register = with_list(
        "daftar.csv",
        "Mitra;Judul;Jenis Dokumen\r\nPT Sinar;\"Air\nminum\r\nbersih\";PKS\r\n\r\n;Tanpa mitra;PKS\r\n",
    );
    let plan = plan(&register, &[]);
    let rows = plan["rows"].as_array().expect("rows");
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row["row"].as_u64(), row["line"].as_u64()))
        .collect();
    assert_eq!(told, [(Some(2), None), (Some(4), Some(6))]);
    let shown = import(&register, &[]).stdout;
    assert!(shown.contains("di penyunting teks baris 6"), "{shown}");
}

#[test]
fn what_a_list_says_otherwise_of_a_record_that_is_here_is_told() {
    let register = with_list(
        "daftar.csv",
        "Nama;Golongan;Alamat\nPemerintah Kota Samarinda;Kementerian/Lembaga;Jalan Lain 1\n",
    );
    let plan = plan(&register, &["--kind", "mitra"]);
    assert_eq!(plan["already_here"], 1, "{plan:#}");
    let told = said(&plan, "B2");
    assert!(
        told.contains("kota-samarinda") && told.contains("dibiarkan"),
        "{told}"
    );
}

#[test]
fn an_office_of_the_map_serves_the_mapping_too() {
    let list = "Judul;Pemrakarsa;Tahun;Jenis\nKebun raya;Dinas Kebersihan;2025;KSDD\n";
    let register = with_list("daftar.csv", list);
    let kind = &["--kind", "potensi"];
    assert!(said(&plan(&register, kind), "B2").contains("[perangkat_daerah]"));
    write(
        &register,
        "peta.toml",
        "[perangkat_daerah]\n\"Dinas Kebersihan\" = \"dlhk\"\n",
    );
    let answered = plan(&register, &["--kind", "potensi", "--map", "peta.toml"]);
    let notes = answered["notes"].to_string();
    assert!(!notes.contains("bukan perangkat daerah"), "{notes}");
}

#[test]
fn an_entry_of_the_mapping_keeps_what_of_its_offices_and_affairs_is_known() {
    let list = "Judul;Pemrakarsa;Urusan;Tahun;Jenis\n\
                Kebun raya;\"Dinas Lingkungan Hidup dan Kehutanan; Dinas Kebun\";\
                \"Kehutanan; Perikebunan\";2025;KSDD\n";
    let register = with_list("daftar.csv", list);
    let plan = plan(&register, &["--kind", "potensi", "--write"]);
    assert_eq!(plan["new"], 1, "{plan:#}");
    assert!(said(&plan, "B2").starts_with("\"Dinas Kebun\" bukan perangkat daerah"));
    assert!(said(&plan, "C2").starts_with("\"Perikebunan\" bukan urusan"));
    let entry = fs::read_to_string(register.root().join("potensi/2025/2025-kebun-raya.toml"));
    let entry = entry.expect("an entry");
    assert!(entry.contains("pemrakarsa = \"dlhk\"\n"), "{entry}");
    assert!(entry.contains("urusan = [\"kehutanan\"]\n"), "{entry}");
}

#[test]
fn whether_a_school_is_of_the_state_is_asked_where_its_name_does_not_say() {
    let list = "\
Mitra;Judul;Naskah;Nomor;Golongan Mitra
Universitas Mulawarman;Riset;PKS;1;
Universitas Contoh Timur;Riset lain;PKS;2;Universitas
Politeknik Negeri Contoh;Magang;PKS;3;Perguruan Tinggi
Institut Contoh;Kuliah kerja;PKS;4;Perguruan Tinggi Swasta
Universitas Contoh Barat;Beasiswa;PKS;5;
";
    let register = with_list("daftar.csv", list);
    let plan_of = |more: &[&str]| plan(&register, more);
    let first = plan_of(&[]);
    assert_eq!(
        fates(&first),
        ["2 new", "3 asked", "4 new", "5 new", "6 asked"],
        "{first:#}"
    );
    let asked = said(&first, "A3");
    assert!(
        asked.starts_with("\"Universitas Contoh Timur\" negeri atau swasta"),
        "{asked}"
    );
    assert!(asked.contains("`\"universitas\" = \"ormas\"`"), "{asked}");
    // One answer serves all; that of a name of its own goes before it.
    write(
        &register,
        "peta.toml",
        "[golongan]\nuniversitas = \"ormas\"\n\"Universitas Contoh Barat\" = \"perguruan-tinggi-negeri\"\n",
    );
    let done = import(&register, &["--map", "peta.toml", "--write"]);
    assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    for (id, class) in [
        ("universitas-mulawarman", "perguruan-tinggi-negeri"),
        ("universitas-contoh-timur", "ormas"),
        ("politeknik-negeri-contoh", "perguruan-tinggi-negeri"),
        ("institut-contoh", "ormas"),
        ("universitas-contoh-barat", "perguruan-tinggi-negeri"),
    ] {
        let partner = fs::read_to_string(register.root().join(format!("mitra/{id}.toml")));
        let partner = partner.unwrap_or_else(|_| panic!("there is no {id}"));
        assert!(
            partner.contains(&format!("golongan = \"{class}\"\n")),
            "{partner}"
        );
    }
    write(
        &register,
        "peta.toml",
        "[golongan]\nuniversitas = \"swasta sekali\"\n",
    );
    import(&register, &["--map", "peta.toml"]).refused("bukan golongan mitra");
}

#[test]
fn what_is_remembered_of_lists_and_cannot_be_read_is_said() {
    let register = with_list("daftar.csv", SIKOBOY);
    assert_eq!(import(&register, &["--write"]).code, 0);
    let folder = register.root().join(".impor");
    let mut kept = fs::read_dir(&folder).expect("a folder");
    let path = kept.next().expect("a file").expect("a file").path();
    let text = fs::read_to_string(&path).expect("a text");
    fs::write(&path, text.replacen(",2,", ",dua,", 1)).expect("written");
    let again = import(&register, &[]);
    assert!(
        again.stdout.contains("tidak dapat dibaca seluruhnya"),
        "{}",
        again.stdout
    );
    assert!(again.stdout.contains("0 baru"), "{}", again.stdout);
}

/// All records and what is remembered of lists, without what a writer keeps aside.
fn whole(register: &Register) -> std::collections::BTreeMap<String, String> {
    let walk = walkdir::WalkDir::new(register.root()).into_iter();
    let walk = walk.filter_entry(|entry| entry.file_name() != ".ksd");
    let files = walk.map(|entry| entry.expect("a file"));
    let files = files.filter(|entry| entry.file_type().is_file());
    let read = files.map(|entry| {
        let path = entry.path().strip_prefix(register.root()).expect("below");
        let text = fs::read_to_string(entry.path()).expect("a text");
        (path.display().to_string(), text)
    });
    read.collect()
}

#[test]
fn an_import_killed_at_any_moment_leaves_the_register_as_before_or_whole() {
    let row = |nth: usize| {
        format!("PT Sinar;Air minum di kawasan {nth};PKS;1/{nth};1 Januari 2022;31 Desember 2024\n")
    };
    let head = "Mitra;Judul;Jenis Dokumen;Nomor SuratP;Mulai;Berakhir\n";
    let list: String = std::iter::once(head.to_owned())
        .chain((0..60).map(row))
        .collect();
    let register = with_list("daftar.csv", &list);
    let before = whole(&register);
    let done = import(&register, &["--write"]);
    assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
    let after = whole(&register);
    assert!(after.len() > before.len() + 60);
    assert_eq!(register.ksd(&["undo"]).code, 0);
    assert_eq!(whole(&register), before);
    // Killed as soon as so many of its files stand, until three times it still wrote.
    let mut stopped = 0;
    for round in 0..40 {
        let stands = || {
            let files = walkdir::WalkDir::new(register.root().join("kerja-sama"));
            let files = files.into_iter().filter_map(Result::ok);
            let files = files.filter(|entry| entry.file_type().is_file());
            files.count() > (round * 7) % 50
        };
        let mut program = std::process::Command::new(assert_cmd::cargo::cargo_bin("ksd"));
        program.current_dir(register.root().parent().expect("a folder"));
        program.args(["import", "daftar.csv", "--as-of", DAY, "--write"]);
        killed_once(&mut program, stands);
        // The next that writes takes back what was stopped half-way; `undo` is one.
        let undone = register.ksd(&["undo"]);
        assert_eq!(whole(&register), before, "round {round}: {}", undone.stderr);
        stopped += i32::from(undone.stderr.contains("terhenti di tengah jalan"));
        if stopped == 3 {
            break;
        }
    }
    assert_eq!(stopped, 3, "it was not stopped while it wrote");
    assert_eq!(import(&register, &["--write"]).code, 0);
    assert_eq!(whole(&register), after);
}

/// The headings that offices use, as ksd knows them.
const SYNONYMS: &str = include_str!("../../src/import/synonyms.toml");

#[test]
fn every_meaning_of_a_heading_is_a_key_or_a_word_of_the_map() {
    type Lists =
        std::collections::BTreeMap<String, std::collections::BTreeMap<String, Vec<String>>>;
    let lists: Lists = toml::from_str(SYNONYMS).expect("a table of headings");
    assert_eq!(
        lists.keys().collect::<Vec<_>>(),
        ["kerja-sama", "mitra", "potensi", "semua"]
    );
    let own = [
        "tidak-dibaca",
        "mitra",
        "mitra.golongan",
        "pihak.nomor",
        "pihak.jabatan",
        "pihak.penandatangan",
        "waktu.satuan",
        "waktu.bulan",
        "status",
    ];
    for (list, meanings) in &lists {
        let mut seen = std::collections::BTreeSet::new();
        let kind = ksd::schema::FileKind::named(list);
        for (meaning, headings) in meanings {
            let is_key = kind.is_some_and(|kind| kind.key(meaning).is_some());
            assert!(
                is_key || own.contains(&meaning.as_str()),
                "{list}: {meaning}"
            );
            for heading in headings {
                let plain = heading
                    .to_lowercase()
                    .replace(['.', ',', '/', '-', '_'], " ");
                assert_eq!(*heading, plain, "{list}: as headings are compared");
                assert!(seen.insert(heading), "{list}: {heading} has two meanings");
            }
        }
    }
}
