//! Files that are no book, or a bad one: a sentence for each kind, and never a panic.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use ksd::book::{self, Book, Format, Held, Remark};
use ksd::text::Lang;
use rust_xlsxwriter::{Formula, Workbook};
use tempfile::TempDir;

use crate::common::packed::{changed, ods, ods_of, packed, said_to_have};
use crate::common::xls::{Old, compound, xls};

/// A folder with one file.
struct Given {
    folder: TempDir,
    name: &'static str,
}

fn given(name: &'static str, bytes: impl AsRef<[u8]>) -> Given {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join(name), bytes).expect("a file");
    Given { folder, name }
}

impl Given {
    fn read(&self) -> Result<Book, String> {
        let read = book::read(&self.folder.path().join(self.name));
        read.map_err(|problem| problem.0.get(Lang::Id).to_owned())
    }

    /// Why it is not read, without the folder.
    fn refused(&self) -> String {
        let told = self.read().expect_err(self.name);
        let folder = self.folder.path().display().to_string();
        told.replace(&format!("{folder}{}", std::path::MAIN_SEPARATOR), "")
    }

    fn book(&self) -> Book {
        self.read().unwrap_or_else(|told| panic!("{told}"))
    }
}

fn told(book: &Book) -> Vec<String> {
    let remarks = book.remarks.iter();
    remarks
        .map(|remark| remark.told().get(Lang::Id).to_owned())
        .collect()
}

/// A workbook of Excel with one row.
fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Mitra").expect("a cell");
    sheet.write(1, 0, 5).expect("a cell");
    workbook.save_to_buffer().expect("a workbook")
}

fn same(text: String) -> impl Fn(&str, String) -> String {
    move |_, part| if text.is_empty() { part } else { text.clone() }
}

#[test]
fn a_locked_file_says_how_to_unlock_it() {
    let entry = "<manifest:file-entry manifest:full-path=\"content.xml\">\
                 <manifest:encryption-data/></manifest:file-entry>";
    for given in [
        given("a.xlsx", compound("EncryptedPackage", vec![7; 5000])),
        given("a.xls", xls(&[&[Old::Words("x")]], true)),
        given("a.ods", ods_of(entry, "\u{1}\u{2} not xml <<<")),
    ] {
        let told = given.refused();
        assert_eq!(
            told,
            format!(
                "`{}` terkunci dengan kata sandi, sehingga isinya tidak dapat dibaca; buka dengan \
                 kata sandinya, hapus kata sandi itu (Berkas > Info > Proteksi Buku Kerja), lalu simpan",
                given.name
            )
        );
    }
}

#[test]
fn a_file_that_is_something_else_says_what_it_is() {
    let table = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><tr><td>Mitra</td></tr></table>";
    let old_xml = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>";
    for (given, what) in [
        (given("a.xls", table), "halaman web (HTML)"),
        (
            given("a.xls", format!("\u{feff}\r\n{table}")),
            "halaman web (HTML)",
        ),
        (given("a.xls", old_xml), "lembar kerja XML 2003"),
        (given("a.csv", "%PDF-1.7 …"), "berkas PDF"),
        (given("a.csv", "{\"a\": [1, 2]}"), "data XML atau JSON"),
        (
            given("a.xlsx", packed(&[("daftar.csv", "a;b")])),
            "berkas ZIP",
        ),
        (
            given(
                "a.xlsx",
                packed(&[
                    ("[Content_Types].xml", "<Types/>"),
                    ("word/document.xml", "<w/>"),
                ]),
            ),
            "dokumen pengolah kata",
        ),
        (
            given("a.xlsb", packed(&[("xl/workbook.bin", "x")])),
            "buku kerja biner Excel (.xlsb)",
        ),
        (
            given("a.xls", compound("WordDocument", vec![0; 10])),
            "dokumen Word lama (.doc)",
        ),
        (
            given("a.csv", b"\x00\x01\x02\xff\xfe\x00\x00\x03".repeat(50)),
            "berkas biner yang tidak dikenal",
        ),
    ] {
        let told = given.refused();
        let says = format!(
            "`{}` bukan buku kerja Excel, LibreOffice, atau CSV, melainkan {what}",
            given.name
        );
        assert!(told.starts_with(&says), "{told}");
    }
}

#[test]
fn a_book_under_another_name_is_read_and_said() {
    for (given, format, says) in [
        (
            given("a.xls", "Nomor;Mitra\n1;A\n"),
            Format::Csv,
            "berkas ini bernama .xls, tetapi isinya CSV",
        ),
        (
            given("a.xls", workbook()),
            Format::Xlsx,
            "berkas ini bernama .xls, tetapi isinya buku kerja Excel (.xlsx)",
        ),
        (
            given("a.xlsx", xls(&[&[Old::Words("x")]], false)),
            Format::Xls,
            "berkas ini bernama .xlsx, tetapi isinya buku kerja Excel lama (.xls)",
        ),
    ] {
        let book = given.book();
        assert_eq!(book.format, format);
        assert!(told(&book)[0].starts_with(says), "{:?}", told(&book));
    }
    let book = given("a.xlsm", workbook()).book();
    assert_eq!(told(&book), Vec::<String>::new());
}

#[test]
fn macros_and_other_files_are_left_alone_and_said() {
    let bytes = changed(
        &workbook(),
        same(String::new()),
        &[
            ("xl/vbaProject.bin", "x"),
            ("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
        ],
    );
    let book = given("a.xlsm", bytes).book();
    assert_eq!(
        told(&book),
        [
            "berkas ini memuat makro; makro tidak dijalankan, nilai sel dibaca seperti terakhir disimpan",
            "sebagian nilai berasal dari 1 berkas lain; berkas itu tidak dibuka, nilainya dibaca seperti terakhir disimpan",
        ]
    );
    assert_eq!(book.sheets[0].rows[1].cells[0].value, Held::Number(5.0));
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let linked = "<table:table-cell table:formula=\"of:='file:///C:/a.ods'#$Sheet1.A1\" office:value-type=\"float\" office:value=\"7\"/>";
    let stored = "<table:table table:name=\"'file:///C:/a.ods'#Sheet1\"><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"7\"/></table:table-row></table:table>";
    let body = format!(
        "<table:table table:name=\"Daftar\">{}</table:table>{stored}",
        row(linked)
    );
    let book = given("a.ods", ods("", &body)).book();
    assert_eq!(book.remarks, [Remark::ExternalLinks(None)]);
    assert_eq!(book.sheets.len(), 1);
    assert_eq!(book.sheets[0].rows[0].cells[0].value, Held::Number(7.0));
}

#[test]
fn formulas_that_failed_or_were_never_counted_are_said() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for row in 0..3 {
        sheet
            .write(row, 0, Formula::new("=B1").set_result("12345"))
            .expect("a cell");
    }
    let bytes = workbook.save_to_buffer().expect("a workbook");
    // As a program writes it that does not count; and an error that is newer than most readers.
    let edit = |name: &str, text: String| match name.ends_with("sheet1.xml") {
        true => text.replacen("<v>12345</v>", "", 1).replacen(
            "<c r=\"A2\"><f>B1</f><v>12345</v>",
            "<c r=\"A2\" t=\"e\"><f>B1</f><v>#SPILL!</v>",
            1,
        ),
        false => text,
    };
    let book = given("a.xlsx", changed(&bytes, edit, &[])).book();
    let cells: Vec<&Held> = book.sheets[0]
        .rows
        .iter()
        .map(|row| &row.cells[0].value)
        .collect();
    assert_eq!(
        cells,
        [
            &Held::Uncounted,
            &Held::Fault("#SPILL!".to_owned()),
            &Held::Number(12345.0)
        ]
    );
    assert_eq!(
        told(&book),
        [
            "lembar “Sheet1”: 1 sel berisi galat, mulai A2 (#SPILL!)",
            "lembar “Sheet1”: 1 rumus tanpa nilai tersimpan, mulai A1; buka di Excel atau LibreOffice dan simpan agar dihitung",
        ]
    );
}

#[test]
fn a_bomb_is_found_before_it_is_unpacked() {
    let bytes = said_to_have(workbook(), "xl/worksheets/sheet1.xml", 3 << 30);
    let told = given("a.xlsx", bytes).refused();
    assert!(told.starts_with("`a.xlsx` tidak dibuka: isinya akan menjadi 3.072 MB, sedangkan ksd membuka paling banyak 1.024 MB"), "{told}");
    // A directory that says less than there is.
    let bytes = said_to_have(workbook(), "xl/worksheets/sheet1.xml", 10);
    let told = given("a.xlsx", bytes).refused();
    assert!(told.starts_with("`a.xlsx` rusak atau terpotong"), "{told}");
    // Rows and columns that are repeated by a number.
    let row = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16000\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    let body = format!("<table:table table:name=\"Daftar\">{row}</table:table>");
    let told = given("a.ods", ods("", &body)).refused();
    assert!(
        told.starts_with("`a.ods` memuat lebih dari 10.000.000 sel, batas yang dibaca ksd"),
        "{told}"
    );
}

#[test]
fn what_is_only_formatted_takes_no_room() {
    // An office colours whole columns: the sheet says that it ends on the last row there is.
    let mut rows = String::new();
    for row in 3..=120_000 {
        let _ = write!(
            rows,
            "<row r=\"{row}\" s=\"1\"><c r=\"A{row}\" s=\"1\"/></row>"
        );
    }
    let edit = |name: &str, text: String| match name.ends_with("sheet1.xml") {
        true => text
            .replace(
                "<dimension ref=\"A1:A2\"/>",
                "<dimension ref=\"A1:XFD1048576\"/>",
            )
            .replace("</sheetData>", &format!("{rows}</sheetData>")),
        false => text,
    };
    let book = given("a.xlsx", changed(&workbook(), edit, &[])).book();
    assert_eq!(book.sheets[0].rows.len(), 2);
    let empty = "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:style-name=\"ce1\" table:number-columns-repeated=\"16384\"/></table:table-row>";
    let body = format!(
        "<table:table table:name=\"Daftar\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Mitra</text:p></table:table-cell></table:table-row>{empty}</table:table>"
    );
    let book = given("a.ods", ods("", &body)).book();
    assert_eq!(book.sheets[0].rows.len(), 1);
}

#[test]
fn what_is_not_there_empty_or_a_folder_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let name = folder.path().display().to_string();
    let told = book::read(folder.path()).expect_err("a folder").0;
    assert_eq!(
        told.get(Lang::Id),
        format!(
            "`{name}` adalah folder, bukan berkas; sebutkan berkas Excel, LibreOffice, atau CSV di dalamnya"
        )
    );
    let told = book::read(&folder.path().join("tidak-ada.xlsx"))
        .expect_err("nothing")
        .0;
    assert!(told.get(Lang::Id).ends_with(
        "tidak dapat dibaca: berkas atau foldernya tidak ada; periksa nama dan letaknya"
    ));
    for name in ["a.xlsx", "a.csv"] {
        let told = given(name, "\r\n").refused();
        assert_eq!(
            told,
            format!(
                "`{name}` kosong: tidak ada apa-apa di dalamnya; periksa apakah berkas ini yang dimaksud"
            )
        );
    }
    // A workbook without anything is one.
    let mut workbook = Workbook::new();
    workbook.add_worksheet();
    let book = given("a.xlsx", workbook.save_to_buffer().expect("a workbook")).book();
    assert_eq!(book.sheets[0].rows.len(), 0);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_said() {
    use std::os::unix::fs::PermissionsExt;

    let given = given("a.csv", "a;b\n");
    let path = given.folder.path().join("a.csv");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("permissions");
    if fs::read(&path).is_ok() {
        eprintln!("skipped: this user may read everything");
        return;
    }
    assert_eq!(
        given.refused(),
        "`a.csv` tidak dapat dibaca: izinnya tidak mencukupi; periksa izin berkas dan foldernya"
    );
}

#[test]
fn a_quotation_mark_that_never_closes_is_said() {
    let told = given("a.csv", "Nomor;Mitra\n1;\"A\n2;B\n3;C\n").refused();
    assert!(
        told.starts_with("`a.csv`, baris 2: tanda kutip (\") dibuka dan tidak pernah ditutup"),
        "{told}"
    );
    // One that stands within words opens nothing.
    let book = given("a.csv", "Nomor;Pipa\n1;5\" besi\n2;B\n").book();
    assert_eq!(book.sheets[0].rows.len(), 3);
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let mut list = String::from("Nomor;Judul;Mitra\n");
    for row in 0..100_000 {
        let _ = writeln!(list, "415/{row};Kerja sama {row};Mitra {}", row % 90);
    }
    let book = given("a.csv", list).book();
    assert_eq!(book.sheets[0].rows.len(), 100_001);
}

#[test]
fn damage_of_whatever_kind_is_a_sentence_and_no_panic() {
    let cell = "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-31\"/>";
    let body = format!(
        "<table:table table:name=\"Daftar\"><table:table-row>{cell}</table:table-row></table:table>"
    );
    let old = xls(
        &[
            &[Old::Words("Mitra"), Old::Day(45_500.0)],
            &[Old::Boolean(true), Old::Fault(42)],
        ],
        false,
    );
    let books = [
        ("a.xlsx", workbook()),
        ("a.ods", ods("", &body)),
        ("a.xls", old),
        ("a.csv", "Nomor;\"Mitra\n1\";A\n".repeat(40).into_bytes()),
    ];
    let mut random = fastrand::Rng::with_seed(16);
    // By the file, how often a library gave up by a panic; in a text nothing may.
    let mut given_up: BTreeMap<&str, usize> = BTreeMap::new();
    let gives_up = |told: &str| usize::from(told.contains("di tengah isinya ada yang"));
    for (name, bytes) in &books {
        for _ in 0..300 {
            let mut bytes = bytes.clone();
            for _ in 0..random.usize(1..4) {
                let at = random.usize(..bytes.len());
                bytes[at] = random.u8(..);
            }
            if random.bool() {
                bytes.truncate(random.usize(1..bytes.len()));
            }
            if let Err(told) = given(name, bytes).read() {
                assert!(told.contains(name), "{told}");
                *given_up.entry(name).or_default() += gives_up(&told);
            }
        }
    }
    // Damage within the parts, which their sums would give away.
    for (name, bytes) in &books[..2] {
        for _ in 0..200 {
            let (at, letter) = (random.usize(..4000), random.char('!'..='~'));
            let edit = |part: &str, text: String| {
                let mut letters: Vec<char> = text.chars().collect();
                let is_sheet = part.contains("sheet") || part.contains("content");
                if is_sheet && let Some(one) = letters.get_mut(at) {
                    *one = letter;
                }
                letters.into_iter().collect()
            };
            if let Err(told) = given(name, changed(bytes, edit, &[])).read() {
                assert!(told.contains(name), "{told}");
            }
        }
    }
    // Numbers that are larger than any sheet.
    for (part, number) in [
        (
            "<table:table-row table:number-rows-repeated=\"4294967295\" table:visibility=\"filter\">",
            "1",
        ),
        (
            "<table:table-row/><table:table-row table:number-rows-repeated=\"4294967295\">",
            "4294967295",
        ),
        ("</table:table-row></table:table-row>", "4294967295"),
    ] {
        let cell = format!(
            "<table:table-cell table:number-columns-repeated=\"{number}\" office:value-type=\"float\" \
             office:value=\"1\"/></table:table-row><table:table-row table:visibility=\"collapse\"/>"
        );
        let body = format!("<table:table table:name=\"Daftar\">{part}{cell}</table:table>");
        if let Err(told) = given("a.ods", ods("", &body)).read() {
            assert!(told.contains("a.ods"), "{told}");
        }
    }
    let edit = |part: &str, text: String| match part.ends_with("sheet1.xml") {
        true => text
            .replace("<row r=\"1\"", "<row r=\"4294967295\"")
            .replace("<row r=\"2\"", "<row"),
        false => text,
    };
    if let Err(told) = given("a.xlsx", changed(&workbook(), edit, &[])).read() {
        assert!(told.contains("a.xlsx"), "{told}");
    }
    assert_eq!(given_up["a.csv"], 0);
    for (name, bytes) in &books[..3] {
        let told = given(name, &bytes[..bytes.len() / 2]).refused();
        assert!(
            told.starts_with(&format!("`{name}` rusak atau terpotong")),
            "{told}"
        );
    }
}
