//! Days and terms of lists that could be read as others.

use crate::import_wrong::{Given, fates, notes};

fn record(days: &str) -> String {
    let head = "Mitra;Judul;Jenis Naskah;Tanggal TTD;Mulai;Berakhir;Masa Berlaku;Nomor\n";
    format!("{head}PT Satu;Hal satu;PKS;{days}\n")
}

#[test]
fn days_in_many_writings_are_read_and_a_guess_is_told() {
    // How the day of signing is written, the day, and what is said of it.
    let cases = [
        ("5 Pebruari 2023", "2023-02-05", ""),
        ("12 Nopember 2023", "2023-11-12", ""),
        ("27 Agst 2024", "2024-08-27", ""),
        ("27/05/2021 10:00:00 AM", "2021-05-27", ""),
        ("27/05/98", "1998-05-27", "\\\"98\\\" dibaca 1998"),
        ("27/05/21", "2021-05-27", "\\\"21\\\" dibaca 2021"),
        ("27/05/36", "2036-05-27", "\\\"36\\\" dibaca 2036"),
        ("27 Mei 98", "1998-05-27", "\\\"98\\\" dibaca 1998"),
    ];
    for (written, day, said) in cases {
        let given = Given::new();
        let list = record(&format!("{written};;;;"));
        assert!(
            notes(&given.plan(&list)).contains(said),
            "{written}: {}",
            given.plan(&list)
        );
        let done = given.import(&list, &["--write", "--force"]);
        assert_eq!(done.code, 0, "{written}: {}", done.stdout);
        let text = given.records().concat();
        assert!(
            text.contains(&format!("ditandatangani = {day}")),
            "{written}: {text}"
        );
    }
    let plan = Given::new().plan(&record("31 Februari 2022;;;;"));
    assert_eq!(fates(&plan), ["refused"]);
    assert!(
        notes(&plan).contains("Februari 2022 berakhir pada tanggal 28"),
        "{plan:#}"
    );
}

#[test]
fn a_term_is_read_by_the_days_beside_it_or_asked() {
    // Signed, first day, last day, term, number; what stands in the record; what is said.
    let cases = [
        (
            "2021-05-27;;;27 Mei 2021 s/d 26 Mei 2026;",
            "berakhir = 2026-05-26",
            "dibaca dari kolom jangka waktu",
        ),
        (
            "2021-05-27;;;27/05/2021 - 05/06/2026;",
            "berakhir = 2026-06-05",
            "",
        ),
        (
            "2021-05-27;;;s.d. 26 Mei 2026;",
            "berakhir = 2026-05-26",
            "",
        ),
        (
            "2021-05-27;2021-05-27;2026-05-26;27 Mei 2021 s/d 26 Mei 2027;",
            "berakhir = 2026-05-26",
            "kolom harinya 26 Mei 2026",
        ),
        (
            "2021-05-27;;;05/06/2021 s/d 04/06/2026;",
            "",
            "tidak terbaca",
        ),
        (
            "2021-05-27;2021-05-27;2024-05-26;36;",
            "dinyatakan = \"36 bulan\"",
            "dibaca sebagai bulan",
        ),
        (
            "2021-05-27;2021-05-27;2026-05-26;5;",
            "dinyatakan = \"5 tahun\"",
            "",
        ),
        (
            "2021-05-27;2021-05-27;2051-05-26;30;",
            "dinyatakan = \"30 tahun\"",
            "",
        ),
    ];
    for (row, kept, said) in cases {
        let given = Given::new();
        let list = record(row);
        let plan = given.plan(&list);
        assert!(notes(&plan).contains(said), "{row}: {plan:#}");
        let done = given.import(&list, &["--write", "--force"]);
        assert_eq!(done.code, 0, "{row}: {}", done.stdout);
        let text = given.records().concat();
        assert!(text.contains(kept), "{row}: {text}");
    }
    let plan = Given::new().plan(&record("2021-05-27;;;60;"));
    assert_eq!(fates(&plan), ["asked"]);
    assert!(notes(&plan).contains("tahun atau bulan?"), "{plan:#}");
}

#[test]
fn a_record_without_a_year_has_that_of_its_number_or_says_whose_it_has() {
    let cases = [
        ("11/PKS/2019", "2019-", ""),
        ("11/PKS", "2026-", "memakai 2026"),
    ];
    for (number, id, said) in cases {
        let plan = Given::new().plan(&record(&format!(";;;;{number}")));
        let own = plan["rows"][0]["id"].as_str().unwrap_or_default();
        assert!(own.starts_with(id), "{plan:#}");
        assert!(notes(&plan).contains(said), "{plan:#}");
    }
}

#[test]
fn an_order_that_another_column_doubts_is_asked() {
    let head = "Mitra;Judul;Jenis Naskah;Mulai;Berakhir\n";
    let rows =
        "PT Satu;Hal satu;PKS;02/03/2021;05/27/2022\nPT Dua;Hal dua;PKS;27/05/2021;26/05/2022\n";
    let list = format!("{head}{rows}");
    let given = Given::new();
    let plan = given.plan(&list);
    assert_eq!(fates(&plan), ["asked", "asked"], "{plan:#}");
    let said = notes(&plan);
    assert!(said.contains("seperti kolom itu"), "{said}");
    assert!(
        said.contains("bulan-hari-tahun sampai 2, hari-bulan-tahun"),
        "{said}"
    );
    let order = "bulan-hari-tahun sampai 2, hari-bulan-tahun";
    given.map(&format!(
        "[tanggal]\nMulai = \"{order}\"\nBerakhir = \"{order}\"\n"
    ));
    let done = given.import(&list, &["--map", "peta.toml", "--write"]);
    assert_eq!(done.code, 0, "{}", done.stdout);
    let text = given.records().concat();
    assert!(
        text.contains("mulai = 2021-02-03") && text.contains("berakhir = 2022-05-27"),
        "{text}"
    );
}

#[test]
fn days_that_excel_swapped_are_asked_though_one_is_late() {
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
    let given = Given::new();
    let file = given.0.root().with_file_name("daftar.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    for (at, title) in (0..).zip(["Mitra", "Judul", "Jenis Naskah", "Tanggal TTD"]) {
        sheet.write(0, at, title).expect("a heading");
    }
    let made = [(2021, 3, 5), (2021, 4, 27)];
    for (at, (year, month, number)) in (1..).zip(made) {
        let made = ExcelDateTime::from_ymd(year, month, number).expect("a day");
        sheet.write_with_format(at, 3, &made, &day).expect("a day");
    }
    sheet.write(3, 3, "05/27/2021").expect("a text");
    for (at, partner) in (1..).zip(["PT Satu", "PT Dua", "PT Tiga"]) {
        for (column, said) in [(0, partner), (1, "Hal"), (2, "PKS")] {
            sheet.write(at, column, said).expect("a text");
        }
    }
    book.save(file).expect("a file");
    let plan = given.0.ksd(&[
        "import",
        "daftar.xlsx",
        "--as-of",
        "2026-11-26",
        "--format",
        "json",
    ]);
    let plan = plan.json();
    assert!(
        notes(&plan).contains("2 tanggal dibaca Excel, hanya 1 sesudah"),
        "{plan:#}"
    );
    given.map("[tanggal]\n\"Tanggal TTD\" = \"excel-tertukar\"\n");
    let all = [
        "import",
        "daftar.xlsx",
        "--as-of",
        "2026-11-26",
        "--map",
        "peta.toml",
        "--write",
    ];
    let done = given.0.ksd(&all);
    assert_eq!(done.code, 0, "{}", done.stdout);
    let text = given.records().concat();
    for day in ["2021-05-03", "2021-04-27", "2021-05-27"] {
        assert!(text.contains(day), "{day}: {text}");
    }
}
