//! Files of Excel, LibreOffice and CSV as cells: one type for a cell, whoever wrote it.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use ksd::book::{self, Book, Cell, Held, Remark, Sheet};
use ksd::text::Lang;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use tempfile::TempDir;

use crate::common::packed::ods;
use crate::common::xls::{Old, xls};

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn held(folder: &TempDir, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, bytes).expect("a file");
    path
}

fn read(path: &Path) -> Book {
    book::read(path).unwrap_or_else(|problem| panic!("{problem}"))
}

fn texts(sheet: &Sheet) -> Vec<(u32, Vec<String>)> {
    let said = |cell: &Cell| match &cell.value {
        Held::Text(text) => text.clone(),
        Held::Empty => String::new(),
        other => format!("{other:?}"),
    };
    let rows = sheet.rows.iter();
    rows.map(|row| (row.number, row.cells.iter().map(said).collect()))
        .collect()
}

fn day(year: i32, month: u32, day: u32) -> Held {
    Held::Date(NaiveDate::from_ymd_opt(year, month, day).expect("a day"))
}

/// A list with everything that a CSV can have: letters beyond ASCII, a separator in
/// a cell, a cell of two lines, an empty row.
fn list(separator: char, end: &str) -> String {
    let rows = [
        format!("Nomor{separator}Mitra{separator}Catatan"),
        format!("415/1{separator}\"Dinas \"\"A\"\"{separator} Kota é\"{separator}x"),
        String::new(),
        format!("415/2{separator}\"satu{end}dua\"{separator}"),
    ];
    rows.join(end) + end
}

#[test]
fn a_csv_is_read_whatever_its_letters_separator_and_line_ends() {
    let folder = folder();
    let utf16 = |text: &str, order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    };
    for separator in [';', ',', '\t'] {
        for end in ["\n", "\r\n", "\r"] {
            let text = list(separator, end);
            let latin: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
            let marked = |text: &str| format!("\u{feff}{text}");
            let written = [
                ("utf-8", text.clone().into_bytes()),
                ("utf-8 with a mark", marked(&text).into_bytes()),
                ("windows-1252", latin),
                ("utf-16le", utf16(&text, u16::to_le_bytes)),
                (
                    "utf-16le with a mark",
                    utf16(&marked(&text), u16::to_le_bytes),
                ),
                ("utf-16be", utf16(&text, u16::to_be_bytes)),
                (
                    "utf-16be with a mark",
                    utf16(&marked(&text), u16::to_be_bytes),
                ),
            ];
            for (letters, bytes) in written {
                let path = held(&folder, "daftar.csv", bytes);
                let book = read(&path);
                let told = format!("{letters}, {separator:?}, {end:?}");
                assert!(
                    book.remarks.contains(&Remark::Separator(separator)),
                    "{told}"
                );
                assert_eq!(book.sheets[0].name, "daftar", "{told}");
                let dinas = format!("Dinas \"A\"{separator} Kota é");
                let rows = texts(&book.sheets[0]);
                let expected: [(u32, &[&str]); 3] = [
                    (1, &["Nomor", "Mitra", "Catatan"]),
                    (2, &["415/1", &dinas, "x"]),
                    (4, &["415/2", "satu\ndua"]),
                ];
                for (row, (number, cells)) in rows.iter().zip(expected) {
                    assert_eq!(
                        (row.0, &row.1[..]),
                        (
                            number,
                            &cells
                                .iter()
                                .map(|cell| (*cell).to_owned())
                                .collect::<Vec<_>>()[..]
                        ),
                        "{told}"
                    );
                }
                assert_eq!(rows.len(), 3, "{told}");
            }
        }
    }
}

#[test]
fn a_csv_says_its_separator_itself_where_it_does() {
    let folder = folder();
    let path = held(&folder, "a.csv", "sep=|\r\na|b\r\n1,5|2,5\r\n");
    assert_eq!(
        texts(&read(&path).sheets[0]),
        [
            (1, vec!["a".to_owned(), "b".to_owned()]),
            (2, vec!["1,5".to_owned(), "2,5".to_owned()]),
        ]
    );
}

/// The cells of `book`'s first sheet in its first column.
fn column(book: &Book) -> Vec<Cell> {
    let rows = book.sheets[0].rows.iter();
    rows.map(|row| row.cells[0].clone()).collect()
}

#[test]
fn a_cell_of_excel_is_what_it_shows() {
    let folder = folder();
    let mut workbook = Workbook::new();
    let days = Format::new().set_num_format("dd/mm/yyyy");
    let times = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    let clock = Format::new().set_num_format("hh:mm");
    let sheet = workbook.add_worksheet();
    let moment = |day, hour| {
        let day = ExcelDateTime::from_ymd(2024, 7, day).expect("a day");
        day.and_hms(hour, 30, 0).expect("a time")
    };
    sheet.write(0, 0, "teks\r\nbaris").expect("a cell");
    sheet.write(1, 0, 5).expect("a cell");
    sheet
        .write_with_format(2, 0, 45_500, &days)
        .expect("a cell");
    sheet
        .write_with_format(3, 0, moment(27, 10), &times)
        .expect("a cell");
    sheet
        .write_with_format(4, 0, 0.4375, &clock)
        .expect("a cell");
    sheet.write(5, 0, true).expect("a cell");
    sheet
        .write(6, 0, Formula::new("=1+1").set_result("2"))
        .expect("a cell");
    sheet
        .write(7, 0, Formula::new("=NA()").set_result("#N/A"))
        .expect("a cell");
    sheet.write_with_format(8, 0, 0, &days).expect("a cell");
    let path = folder.path().join("a.xlsx");
    workbook.save(&path).expect("a workbook");
    let book = read(&path);
    let cells = column(&book);
    let values: Vec<Held> = cells.iter().map(|cell| cell.value.clone()).collect();
    assert_eq!(
        values,
        [
            Held::Text("teks\nbaris".to_owned()),
            Held::Number(5.0),
            day(2024, 7, 27),
            day(2024, 7, 27),
            Held::Text("10:30:00".to_owned()),
            Held::Boolean(true),
            Held::Number(2.0),
            Held::Fault("#N/A".to_owned()),
            Held::Number(0.0),
        ]
    );
    assert_eq!(cells[2].time, None);
    assert_eq!(cells[3].time.expect("a time").to_string(), "10:30:00");
    assert!(cells[6].is_formula && cells[7].is_formula && !cells[5].is_formula);
    assert!(book.remarks.contains(&Remark::Faults(
        "Sheet1".to_owned(),
        1,
        "A8".to_owned(),
        "#N/A".to_owned()
    )));
}

#[test]
fn what_is_hidden_in_a_workbook_is_read_and_said() {
    let folder = folder();
    let mut workbook = Workbook::new();
    let sheet = workbook
        .add_worksheet()
        .set_name("Daftar & lain")
        .expect("a name");
    sheet
        .merge_range(0, 0, 0, 2, "Daftar Kerja Sama", &Format::new())
        .expect("a range");
    for (row, words) in [
        (1, ["No", "Mitra", "Ket"]),
        (2, ["1", "A", "x"]),
        (4, ["2", "B", "y"]),
    ] {
        for (column, word) in words.into_iter().enumerate() {
            sheet.write(row, column as u16, word).expect("a cell");
        }
    }
    sheet.set_row_hidden(4).expect("a row");
    sheet.set_column_hidden(2).expect("a column");
    let hidden = workbook.add_worksheet().set_name("lama").expect("a name");
    hidden.write(0, 0, "x").expect("a cell");
    hidden.set_hidden(true);
    let path = folder.path().join("a.xlsx");
    workbook.save(&path).expect("a workbook");
    let book = read(&path);
    let [sheet, other] = &book.sheets[..] else {
        panic!("{:?}", book.sheets)
    };
    assert!(sheet.visible && !other.visible);
    let hidden: Vec<_> = sheet
        .rows
        .iter()
        .map(|row| (row.number, row.hidden))
        .collect();
    assert_eq!(
        hidden,
        [
            (1, Some(false)),
            (2, Some(false)),
            (3, Some(false)),
            (5, Some(true))
        ]
    );
    assert_eq!(sheet.hidden_columns.holds(2), Some(true));
    assert_eq!(sheet.hidden_columns.holds(1), Some(false));
    assert_eq!(sheet.merged[0].address(), "A1:C1");
    let told: Vec<String> = book
        .remarks
        .iter()
        .map(|remark| remark.told().get(Lang::Id).to_owned())
        .collect();
    assert_eq!(
        told,
        [
            "lembar “Daftar & lain”: 1 baris disembunyikan, dan tetap dibaca",
            "lembar “Daftar & lain”: kolom C disembunyikan, dan tetap dibaca",
            "lembar “lama” disembunyikan (1 baris)",
        ]
    );
}

#[test]
fn addresses_are_those_of_the_programs() {
    let said: Vec<String> = [(0, 1), (25, 7), (26, 7), (701, 20), (702, 1_048_576)]
        .map(|(column, row)| book::address(column, row))
        .into();
    assert_eq!(said, ["A1", "Z7", "AA7", "ZZ20", "AAA1048576"]);
}

#[test]
fn a_cell_is_the_same_from_every_program() {
    let folder = folder();
    let days = Format::new().set_num_format("dd/mm/yyyy");
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Kota “A”").expect("a cell");
    sheet.write(1, 0, 5).expect("a cell");
    sheet
        .write_with_format(2, 0, 45_500, &days)
        .expect("a cell");
    sheet.write(3, 0, true).expect("a cell");
    sheet
        .write(4, 0, Formula::new("=NA()").set_result("#N/A"))
        .expect("a cell");
    let xlsx = folder.path().join("a.xlsx");
    workbook.save(&xlsx).expect("a workbook");
    let old = xls(
        &[
            &[Old::Words("Kota “A”")],
            &[Old::Number(5.0)],
            &[Old::Day(45_500.0)],
            &[Old::Boolean(true)],
            &[Old::Fault(42)],
        ],
        false,
    );
    let old = held(&folder, "a.xls", old);
    let row = |cell: &str| {
        format!("<table:table-row><table:table-cell {cell}</table:table-cell></table:table-row>")
    };
    let rows = [
        row("office:value-type=\"string\"><text:p>Kota “A”</text:p>"),
        row("office:value-type=\"float\" office:value=\"5\"><text:p>5</text:p>"),
        row(
            "office:value-type=\"date\" office:date-value=\"2024-07-27T00:00:00\"><text:p>27/07/24</text:p>",
        ),
        row("office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>TRUE</text:p>"),
        row(
            "table:formula=\"of:=NA()\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#N/A</text:p>",
        ),
    ];
    let body = format!(
        "<table:table table:name=\"Daftar\">{}</table:table>",
        rows.concat()
    );
    let office = held(&folder, "a.ods", ods("", &body));
    let expected = [
        Held::Text("Kota “A”".to_owned()),
        Held::Number(5.0),
        day(2024, 7, 27),
        Held::Boolean(true),
        Held::Fault("#N/A".to_owned()),
    ];
    for path in [xlsx, old, office] {
        let cells = column(&read(&path));
        let values: Vec<Held> = cells.into_iter().map(|cell| cell.value).collect();
        assert_eq!(values, expected, "{}", path.display());
    }
}

#[test]
fn what_is_hidden_in_a_workbook_of_libreoffice_is_read_and_said() {
    let folder = folder();
    let cell = |words: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{words}</text:p></table:table-cell>"
        )
    };
    let body = format!(
        "<table:table table:name=\"Daftar\" table:style-name=\"ta1\"><table:table-column/>\
         <table:table-column table:visibility=\"collapse\"/>\
         <table:table-row><table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p>Judul</text:p></table:table-cell><table:covered-table-cell/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>\
         <table:table-row table:visibility=\"filter\">{}{}</table:table-row>\
         <table:table-row>{}</table:table-row></table:table>\
         <table:table table:name=\"lama\" table:style-name=\"ta2\"><table:table-row>{}</table:table-row></table:table>",
        cell("a"),
        cell("b"),
        cell("c"),
        cell("d")
    );
    let styles = "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>\
                  <style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    let book = read(&held(&folder, "a.ods", ods(styles, &body)));
    let rows: Vec<_> = book.sheets[0]
        .rows
        .iter()
        .map(|row| (row.number, row.hidden))
        .collect();
    assert_eq!(rows, [(1, Some(false)), (4, Some(true)), (5, Some(false))]);
    assert_eq!(book.sheets[0].merged[0].address(), "A1:B1");
    assert_eq!(
        book.remarks,
        [
            Remark::HiddenRows("Daftar".to_owned(), 1, true),
            Remark::HiddenColumns("Daftar".to_owned(), vec!["B".to_owned()]),
            Remark::HiddenSheet("lama".to_owned(), 1),
        ]
    );
}

#[test]
fn of_an_old_workbook_what_is_hidden_cannot_be_known() {
    let folder = folder();
    let book = read(&held(&folder, "a.xls", xls(&[&[Old::Words("x")]], false)));
    assert_eq!(book.sheets[0].rows[0].hidden, None);
    assert_eq!(book.sheets[0].hidden_columns.holds(0), None);
    assert_eq!(book.remarks, [Remark::HiddenUnknown]);
}
