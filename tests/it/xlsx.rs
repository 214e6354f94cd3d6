//! Workbooks, read back by a library that did not write them.

use std::io::{Cursor, Read};

use crate::common::document::{table_of, totalled};
use crate::common::{Ran, Register};
use calamine::{Data, Range, Reader, Xlsx};
use ksd::model::{Date, Rupiah};
use ksd::output::{
    Body, Cell, Chart, ChartKind, Column, Cover, Document, Letterhead, Opening, Section, Series,
    Signer, Table,
};
use ksd::render::{DOCUMENT_FORMATS, Look, TABLE_FORMATS, Write};
use ksd::text::{Lang, Text};
use serde_json::Value;

/// The rows above a table of one caption: the caption, an empty one, the titles.
const ABOVE: u32 = 3;

/// The XML of sheets and styles.
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

struct Workbook {
    bytes: Vec<u8>,
    book: Xlsx<Cursor<Vec<u8>>>,
}

impl Workbook {
    fn of(bytes: Vec<u8>) -> Workbook {
        let book = Xlsx::new(Cursor::new(bytes.clone())).expect("a workbook");
        Workbook { bytes, book }
    }

    /// What a command writes.
    fn written(register: &Register, arguments: &[&str]) -> Workbook {
        let path = register.root().join("keluar.xlsx");
        let mut all = arguments.to_vec();
        let shown = path.to_string_lossy().into_owned();
        all.extend(["--as-of", "2024-05-03", "-o", &shown]);
        let ran = register.ksd(&all);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let bytes = std::fs::read(&path).expect("the workbook");
        std::fs::remove_file(&path).expect("it can be removed");
        Workbook::of(bytes)
    }

    fn sheets(&self) -> Vec<String> {
        self.book.sheet_names()
    }

    fn sheet(&mut self, at: usize) -> Range<Data> {
        self.book
            .worksheet_range_at(at)
            .expect("a sheet")
            .expect("it reads")
    }

    fn formulas(&mut self, at: usize) -> Range<String> {
        let name = &self.sheets()[at];
        self.book.worksheet_formula(name).expect("its formulas")
    }

    /// A file inside the workbook.
    fn part(&self, name: &str) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(&self.bytes)).expect("a zip");
        let mut text = String::new();
        let mut part = archive
            .by_name(name)
            .unwrap_or_else(|_| panic!("no {name}"));
        part.read_to_string(&mut text).expect("text");
        text
    }

    /// The format of a cell: the code of its numbers, and whether its text is
    /// kept from becoming a formula.
    fn format(&self, sheet: usize, cell: &str) -> (String, bool) {
        let sheet = self.part(&format!("xl/worksheets/sheet{sheet}.xml"));
        let sheet = roxmltree::Document::parse(&sheet).expect("XML");
        let of_cell = |node: &roxmltree::Node| node.attribute("r") == Some(cell);
        let cell = sheet.descendants().find(of_cell).expect("the cell");
        let style: usize = cell
            .attribute("s")
            .expect("a style")
            .parse()
            .expect("a number");
        let styles = self.part("xl/styles.xml");
        let styles = roxmltree::Document::parse(&styles).expect("XML");
        let named = |name| {
            styles
                .descendants()
                .find(move |node| node.has_tag_name((MAIN, name)))
        };
        let formats = named("cellXfs").expect("formats");
        let format = formats
            .children()
            .filter(|node| node.is_element())
            .nth(style);
        let format = format.expect("the format");
        let id = format.attribute("numFmtId").expect("an id");
        let codes = styles
            .descendants()
            .filter(|node| node.tag_name().name() == "numFmt");
        let code = codes
            .into_iter()
            .find(|node| node.attribute("numFmtId") == Some(id));
        let code = code
            .and_then(|node| node.attribute("formatCode"))
            .unwrap_or_else(|| match id {
                "0" => "General",
                "1" => "0",
                other => panic!("format {other}"),
            });
        (
            code.to_owned(),
            format.attribute("quotePrefix") == Some("1"),
        )
    }
}

fn look() -> Look {
    Look {
        lang: Lang::Id,
        color: false,
        width: None,
        progress: None,
        paper: ksd::render::Paper::A4,
    }
}

fn table_written(table: &Table) -> Workbook {
    let formats = TABLE_FORMATS.iter();
    let format = formats
        .into_iter()
        .find(|format| format.name == "xlsx")
        .expect("xlsx");
    let Write::File(write) = format.write else {
        panic!("xlsx is a file")
    };
    Workbook::of(write(table, look()).expect("a workbook"))
}

fn document_written(document: &Document) -> Workbook {
    let mut formats = DOCUMENT_FORMATS.iter();
    let format = formats
        .find(|format| format.endings.contains(&"xlsx"))
        .expect("xlsx");
    let Write::File(write) = format.write else {
        panic!("xlsx is a file")
    };
    Workbook::of(write(document, look()).expect("a workbook"))
}

fn same(text: &'static str) -> Text {
    Text::fixed(text, text)
}

fn column(id: &'static str) -> Column {
    Column::new(id, same(id))
}

/// Days as spreadsheets count them.
fn serial(day: &str) -> f64 {
    let day: Date = day.parse().expect("a day");
    Date::known(1899, 12, 30).days_until(day) as f64
}

/// The sample of this repository.
fn sample() -> Register {
    Register::copy_of(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("records"))
}

fn json(register: &Register, arguments: &[&str]) -> Value {
    let mut all = arguments.to_vec();
    all.extend(["--as-of", "2024-05-03", "--format", "json"]);
    register.ksd(&all).json()
}

/// Every cell is the one of JSON: numbers and days as such, the rest as words.
fn assert_same_as_json(register: &Register, arguments: &[&str]) {
    let told = json(register, arguments);
    let rows = told["rows"].as_array().expect("rows");
    assert!(!rows.is_empty());
    let sheet = Workbook::written(register, arguments).sheet(0);
    let groups = sheet.get_value((ABOVE - 1, 0)) == Some(&Data::String("Kelompok".to_owned()));
    for (row, at) in rows.iter().zip(ABOVE..) {
        let row = row.as_object().expect("a row");
        for ((key, value), column) in row.iter().zip(u32::from(groups)..) {
            let cell = sheet.get_value((at, column)).unwrap_or(&Data::Empty);
            let place = format!("row {at}, {key}: {value} is {cell:?}");
            match (value, cell) {
                (Value::Null | Value::Bool(false), Data::Empty) => {}
                (Value::Bool(true), Data::String(text)) => assert_eq!(text, "ya", "{place}"),
                (Value::Number(number), Data::Float(shown)) => {
                    assert_eq!(number.as_f64(), Some(*shown), "{place}");
                }
                (Value::String(day), Data::DateTime(shown)) => {
                    assert_eq!(shown.as_f64(), serial(day), "{place}");
                }
                (Value::String(text), Data::String(shown)) => {
                    let is_day = text.parse::<Date>().is_ok();
                    assert!(!is_day, "a day is a day: {place}");
                    let same_word =
                        text == shown || !["id", "judul", "nomor"].contains(&key.as_str());
                    assert!(same_word, "{place}");
                }
                // People see names instead of ids, and words where there are none.
                (Value::Array(list), shown) => {
                    assert!(list.is_empty() || *shown != Data::Empty, "{place}");
                }
                // Words for machines that nobody recorded may be said to people.
                (Value::Null, Data::String(_)) => {}
                _ => panic!("{place}"),
            }
        }
    }
    let below = ABOVE + rows.len() as u32;
    assert_eq!(
        sheet.get_value((below, 0)).unwrap_or(&Data::Empty),
        &Data::Empty
    );
}

#[test]
fn lists_hold_what_json_holds() {
    let register = sample();
    for arguments in [
        &["list"][..],
        &["list", "--expiring", "90d"],
        &["list", "potensi"],
        &["list", "mitra"],
        &["agenda"],
    ] {
        assert_same_as_json(&register, arguments);
    }
}

#[test]
fn columns_asked_for_and_no_others() {
    let register = sample();
    let mut book = Workbook::written(&register, &["list", "--columns", "berakhir,id"]);
    let sheet = book.sheet(0);
    let titles: Vec<String> = (0..3)
        .map(|column| {
            sheet
                .get_value((ABOVE - 1, column))
                .map(Data::to_string)
                .unwrap_or_default()
        })
        .collect();
    assert_eq!(titles, ["Berakhir", "Id", ""]);
}

#[test]
fn text_stays_text() {
    let dangerous = [
        "=1+1",
        "+62",
        "-1",
        "@SUM(A1)",
        "=HYPERLINK(\"x\")",
        "http://x.test",
        "007",
    ];
    let rows = dangerous
        .iter()
        .map(|text| vec![Cell::Text((*text).to_owned())]);
    let book = &mut table_written(&table_of(vec![column("teks")], rows.collect()));
    let sheet = book.sheet(0);
    for (text, at) in dangerous.iter().zip(1..) {
        let expected = Data::String((*text).to_owned());
        assert_eq!(sheet.get_value((at, 0)), Some(&expected));
        let (_, guarded) = book.format(1, &format!("A{}", at + 1));
        assert_eq!(guarded, text.starts_with(['=', '+', '-', '@']), "{text}");
    }
    assert!(book.formulas(0).is_empty());
    assert!(!book.part("xl/worksheets/sheet1.xml").contains("hyperlink"));
}

#[test]
fn what_a_spreadsheet_cannot_hold_stands_as_words() {
    let rows = vec![
        vec![
            Cell::Date(Date::known(1899, 12, 31)),
            Cell::Money(Rupiah(i64::MAX)),
        ],
        vec![
            Cell::Date(Date::known(1945, 8, 17)),
            Cell::Money(Rupiah(999_999_999_999_999)),
        ],
        vec![Cell::Text("kata ".repeat(10_000)), Cell::Number(i64::MIN)],
    ];
    let sheet = table_written(&table_of(vec![column("a"), column("b")], rows)).sheet(0);
    let value = |row, column| sheet.get_value((row, column)).expect("a cell").clone();
    assert_eq!(value(1, 0), Data::String("31 Desember 1899".to_owned()));
    assert_eq!(
        value(1, 1),
        Data::String("9.223.372.036.854.775.807".to_owned())
    );
    assert!(matches!(value(2, 0), Data::DateTime(day) if day.as_f64() == serial("1945-08-17")));
    assert_eq!(value(2, 1), Data::Float(999_999_999_999_999.0));
    let cut = |text: &str| text.chars().count() <= 32_767 && text.ends_with("kata… (dipotong)");
    assert!(matches!(value(3, 0), Data::String(text) if cut(&text)));
    let least = "-9.223.372.036.854.775.808";
    assert_eq!(value(3, 1), Data::String(least.to_owned()));
}

#[test]
fn numbers_and_days_look_like_such() {
    let row = vec![
        Cell::Year(2024),
        Cell::Number(1234),
        Cell::Money(Rupiah(5_000_000)),
        Cell::Date(Date::known(2024, 5, 3)),
    ];
    let columns = vec![
        column("tahun"),
        column("jumlah"),
        column("nilai"),
        column("hari"),
    ];
    let book = table_written(&table_of(columns, vec![row]));
    let code = |cell| book.format(1, cell).0;
    assert_eq!(code("A2"), "0");
    assert_eq!(code("B2"), "#,##0");
    assert_eq!(code("C2"), "#,##0");
    assert_eq!(code("D2"), "[$-421]d mmmm yyyy");
}

/// A total is a formula where it is the sum of what stands above it, and a
/// number with a note where it counts distinct records.
#[test]
fn totals_are_sums_only_where_they_add_up() {
    let register = sample();
    let by_year = [
        "summary",
        "--period",
        "2020..2024-04",
        "--by",
        "tahun,jenis",
    ];
    let by_place = [
        "summary",
        "--period",
        "2020..2024-04",
        "--by",
        "lokasi,jenis",
    ];
    let mut sums = 0;
    let mut numbers = 0;
    for arguments in [&by_year[..], &by_place] {
        let told = json(&register, arguments);
        let mut book = Workbook::written(&register, arguments);
        let (sheet, formulas) = (book.sheet(0), book.formulas(0));
        let total = (ABOVE..)
            .find(|&row| sheet.get_value((row, 0)) == Some(&Data::String("Jumlah".to_owned())));
        let total = total.expect("a total row");
        let number = |row, column| match sheet.get_value((row, column)) {
            Some(Data::Float(number)) => Some(*number),
            _ => None,
        };
        let right = (1..)
            .take_while(|&column| number(total, column).is_some())
            .last();
        let right = right.expect("totals");
        assert_eq!(number(total, right), told["total"].as_f64());
        for column in 1..=right {
            let above: f64 = (ABOVE..total).filter_map(|row| number(row, column)).sum();
            let shown = number(total, column);
            let letter = char::from(b'A' + u8::try_from(column).expect("few columns"));
            match formulas
                .get_value((total, column))
                .filter(|formula| !formula.is_empty())
            {
                Some(formula) => {
                    sums += 1;
                    assert_eq!(Some(above), shown);
                    assert_eq!(
                        formula,
                        &format!("SUM({letter}{}:{letter}{total})", ABOVE + 1)
                    );
                }
                None => {
                    numbers += 1;
                    assert_ne!(Some(above), shown);
                    let cell = format!("ref=\"{letter}{}\"", total + 1);
                    assert!(book.part("xl/comments1.xml").contains(&cell), "{cell}");
                }
            }
        }
    }
    assert!(sums > 5 && numbers > 2, "{sums} sums, {numbers} numbers");
}

#[test]
fn sheets_are_frozen_filtered_and_ready_to_print() {
    let register = sample();
    let rows = json(&register, &["list"])["rows"]
        .as_array()
        .map(Vec::len)
        .unwrap_or(0);
    let book = Workbook::written(&register, &["list"]);
    let sheet = book.part("xl/worksheets/sheet1.xml");
    for expected in [
        "<pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\"/>",
        &format!("<autoFilter ref=\"A3:AA{}\"/>", rows + 3),
        "paperSize=\"9\"",
        // So many columns on one page would be too small to read: several stand side by side.
        "scale=\"76\"",
        "pageOrder=\"overThenDown\"",
        "orientation=\"landscape\"",
        "Halaman &amp;P dari &amp;N",
    ] {
        assert!(
            sheet.contains(expected),
            "{expected} is not in {}",
            &sheet[..2000]
        );
    }
    let workbook = book.part("xl/workbook.xml");
    assert!(workbook.contains(
        "Print_Titles\" localSheetId=\"0\">'Kerja sama per 3 Mei 2024'!$A:$A,\
             'Kerja sama per 3 Mei 2024'!$3:$3<"
    ));
    assert_eq!(book.sheets(), ["Kerja sama per 3 Mei 2024"]);
    // The last row of a table that sums up stays where it is.
    let book = Workbook::written(
        &register,
        &["summary", "--period", "2020..2023", "--by", "tahun"],
    );
    let sheet = book.part("xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<autoFilter ref=\"A3:B7\"/>"));
    assert!(sheet.contains("paperSize=\"9\"") && !sheet.contains("landscape"));
    // What has room on a page fills its width.
    assert!(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"));
    assert!(sheet.contains("fitToHeight=\"0\""));
}

#[test]
fn the_same_records_make_the_same_bytes() {
    let register = sample();
    let arguments = ["list", "--expiring", "90d"];
    let first = Workbook::written(&register, &arguments);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    let second = Workbook::written(&register, &arguments);
    assert!(first.bytes == second.bytes);
    assert!(
        first
            .part("docProps/core.xml")
            .contains("2024-05-03T00:00:00Z")
    );
}

#[test]
fn an_empty_table_says_so() {
    let register = Register::new();
    let mut book = Workbook::written(&register, &["list"]);
    let said = Data::String("Tidak ada kerja sama per 3 Mei 2024".to_owned());
    assert_eq!(book.sheet(0).get_value((0, 0)), Some(&said));
}

/// A sheet of many rows is written another way, and is no other.
#[test]
fn many_rows_are_all_there() {
    let row = |at: i64| {
        let text = Cell::Text(format!("kata-kata yang panjang sekali {at}").repeat(3));
        vec![Cell::Number(at), text, Cell::Date(Date::known(2024, 5, 3))]
    };
    let columns = vec![column("a"), column("b"), column("c")];
    let table = |rows: i64| {
        let mut table = table_of(columns.clone(), (0..rows).map(row).collect());
        table.caption = same("Banyak baris");
        table.notes = vec![same("catatan")];
        table
    };
    let (mut large, mut small) = (table_written(&table(10_001)), table_written(&table(100)));
    let (large_sheet, small_sheet) = (large.sheet(0), small.sheet(0));
    for place in (0..ABOVE + 100).flat_map(|row| (0..3).map(move |column| (row, column))) {
        assert_eq!(large_sheet.get_value(place), small_sheet.get_value(place));
    }
    assert_eq!(
        large_sheet.get_value((ABOVE + 10_000, 0)),
        Some(&Data::Float(10_000.0))
    );
    let note = Data::String("catatan".to_owned());
    assert_eq!(large_sheet.get_value((ABOVE + 10_002, 0)), Some(&note));
    // No row stands there twice, and folded rows are as high as here.
    let rows = |book: &Workbook| {
        let sheet = book.part("xl/worksheets/sheet1.xml");
        let sheet = roxmltree::Document::parse(&sheet).expect("XML");
        let rows = sheet
            .descendants()
            .filter(|node| node.has_tag_name((MAIN, "row")));
        let told = |node: roxmltree::Node| {
            let number: u32 = node
                .attribute("r")
                .expect("a number")
                .parse()
                .expect("a number");
            (number, node.attribute("ht").map(str::to_owned))
        };
        rows.map(told).collect::<Vec<_>>()
    };
    let (large, small) = (rows(&large), rows(&small));
    assert!(
        large.is_sorted_by(|one, other| one.0 < other.0),
        "{:?}",
        &large[10_000..]
    );
    assert_eq!(large[..50], small[..50]);
}

fn document() -> Document {
    let mut document = Document::new(same("Laporan & contoh"));
    document.cover = Some(Cover {
        opening: Opening::TitlePage,
        letterhead: Letterhead::of(vec![same("PEMERINTAH CONTOH"), same("SEKRETARIAT")]),
        period: same("Triwulan I 2024"),
        place: Some("Tenggarong".to_owned()),
        date: Date::known(2024, 5, 3),
        signer: Signer::of(same("Kepala Bagian")),
        acknowledged: None,
    });
    document.source = vec![same("Sumber: contoh")];
    let counts = || {
        let rows = [("KSDD", 3), ("KSDPK", 4), ("Jumlah", 7)];
        let rows = rows.map(|(name, count)| vec![Cell::Text(name.to_owned()), Cell::Number(count)]);
        let mut table = totalled(vec![column("jenis"), column("jumlah")], rows.to_vec());
        table.notes = vec![same("catatan")];
        table
    };
    let chart = |kind| Chart {
        title: same("Naskah per jenis"),
        kind,
        categories: vec![same("KSDD"), same("KSDPK")],
        series: vec![
            Series {
                name: same("2023"),
                values: vec![3, 4],
            },
            Series {
                name: same("2024"),
                values: vec![5, 0],
            },
        ],
        unit: same("naskah"),
    };
    let long = "Menurut jenis, urusan [pemerintahan], dan: semuanya";
    for (title, body) in [
        ("", Body::Paragraph(same("Ringkasan kata. "))),
        (
            "Fakta",
            Body::Facts(vec![
                (same("Berlaku"), Cell::Number(12)),
                (same("Sejak"), Cell::Date(Date::known(2020, 1, 2))),
                (same("Nomor"), Cell::Text("=1+1".to_owned())),
            ]),
        ),
        (long, Body::table(counts())),
        (long, Body::table(counts())),
        ("Garis", Body::Lines(vec![same("satu"), same("dua")])),
        (
            "Pohon",
            Body::Tree(vec![(0, same("akar")), (1, same("ranting"))]),
        ),
        ("Grafik", Body::Chart(chart(ChartKind::Columns))),
        ("", Body::Chart(chart(ChartKind::Bars))),
        ("Laporan", Body::Chart(chart(ChartKind::Line))),
        ("Tumpukan", Body::Chart(chart(ChartKind::Stacked))),
    ] {
        document.sections.push(Section {
            title: same(title),
            body,
        });
    }
    document
}

#[test]
fn a_document_has_a_sheet_for_each_table_and_chart() {
    let mut book = document_written(&document());
    assert_eq!(
        book.sheets(),
        [
            "Laporan",
            "T1 Jenis",
            "T2 Jenis",
            "G1 Per jenis",
            "G2 Per jenis",
            "G3 Per jenis",
            "G4 Per jenis",
        ]
    );
    let front = book.sheet(0);
    let told: Vec<&Data> = front
        .cells()
        .map(|(_, _, cell)| cell)
        .filter(|cell| **cell != Data::Empty)
        .collect();
    let at = |text: &str| {
        let found = told
            .iter()
            .position(|cell| **cell == Data::String(text.to_owned()));
        found.unwrap_or_else(|| panic!("{text} is not in {told:?}"))
    };
    let order = [
        "PEMERINTAH CONTOH",
        "SEKRETARIAT",
        "Laporan & contoh",
        "Triwulan I 2024",
        "Ringkasan kata. ",
        "Berlaku",
        "=1+1",
        "Tabel 1. Menurut jenis, urusan [pemerintahan], dan: semuanya: lembar “T1 Jenis”",
        "• satu",
        "ranting",
        "Gambar 2. Naskah per jenis: lembar “G2 Per jenis”",
        "Tenggarong, 3 Mei 2024",
        "Kepala Bagian,",
        "Sumber: contoh",
    ];
    let places: Vec<usize> = order.iter().map(|text| at(text)).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(told.contains(&&Data::Float(12.0)));
    assert!(
        told.iter().any(
            |cell| matches!(cell, Data::DateTime(day) if day.as_f64() == serial("2020-01-02"))
        )
    );
    // The ways lead to sheets that are there.
    let xml = book.part("xl/worksheets/sheet1.xml");
    let xml = roxmltree::Document::parse(&xml).expect("XML");
    let links = xml
        .descendants()
        .filter_map(|node| node.attribute("location"));
    let links: Vec<String> = links.map(str::to_owned).collect();
    let sheets = book.sheets();
    let targets: Vec<String> = sheets[1..]
        .iter()
        .map(|name| format!("'{name}'!A1"))
        .collect();
    assert_eq!(links, targets);
    assert!(book.formulas(0).is_empty());
    assert_eq!(
        book.formulas(1)
            .cells()
            .filter(|(_, _, formula)| !formula.is_empty())
            .count(),
        1
    );
    assert!(
        book.part("xl/worksheets/sheet1.xml")
            .contains("Laporan &amp;&amp; contoh")
    );
}

#[test]
fn charts_are_drawn_from_the_numbers_beside_them() {
    let mut book = document_written(&document());
    let sheet = book.sheet(4);
    let row = |at| -> Vec<String> {
        (0..3)
            .map(|column| {
                sheet
                    .get_value((at, column))
                    .map(Data::to_string)
                    .unwrap_or_default()
            })
            .collect()
    };
    assert_eq!(row(0)[0], "Gambar 2. Naskah per jenis (naskah)");
    assert_eq!(row(2), ["Uraian", "2023", "2024"]);
    assert_eq!(row(3), ["KSDD", "3", "5"]);
    assert_eq!(row(4), ["KSDPK", "4", "0"]);
    let chart = book.part("xl/charts/chart2.xml");
    for expected in [
        "<c:barDir val=\"bar\"/>",
        "<c:f>'G2 Per jenis'!$A$4:$A$5</c:f>",
        "<c:f>'G2 Per jenis'!$C$4:$C$5</c:f>",
        "<c:v>KSDPK</c:v>",
    ] {
        assert!(chart.contains(expected), "{expected} is not in {chart}");
    }
    // The first category stands above, and the numbers below, from left to right.
    let (categories, values) = chart.split_once("<c:valAx>").expect("axes");
    assert!(categories.contains("<c:orientation val=\"maxMin\"/>"));
    for expected in [
        "<c:majorUnit val=\"1\"/>",
        "<c:orientation val=\"minMax\"/>",
        "<c:crosses val=\"max\"/>",
        "<a:t>naskah</a:t>",
    ] {
        assert!(values.contains(expected), "{expected} is not in {values}");
    }
    assert!(book.part("xl/charts/chart3.xml").contains("<c:lineChart>"));
    assert!(
        book.part("xl/charts/chart4.xml")
            .contains("<c:grouping val=\"stacked\"/>")
    );
    assert!(
        book.part("xl/drawings/drawing1.xml")
            .contains("descr=\"Naskah per jenis\"")
    );
}

#[test]
fn a_terminal_cannot_show_a_workbook() {
    let register = Register::new();
    let ran: Ran = register.ksd(&["list", "--format", "xlsx"]);
    ran.refused("-o");
}

#[test]
fn sheets_have_names_such_as_spreadsheets_take() {
    let long = "Naskah yang berlaku menurut urusan pemerintahan";
    let (wide, endless) = ("\u{1f600}".repeat(20), "x".repeat(40));
    let titles = [
        long,
        long,
        "Naskah",
        "a/b [c]: d?",
        "A-B (C) D",
        "'kutip'",
        "***",
        "History",
        &wide,
        &endless,
    ];
    let mut document = Document::new(Text::same("Laporan"));
    for title in titles {
        let column = Column::new("jumlah", Text::same("Jumlah"));
        let mut table = table_of(vec![column], vec![vec![Cell::Number(1)]]);
        table.caption = Text::same(title);
        document.add(Text::same(title), Body::table(table));
    }
    let sheets = document_written(&document).sheets();
    let told = [
        "Laporan",
        "T1 Berlaku urusan pemerintahan",
        "T2 Berlaku urusan pemerintahan",
        "T3 Naskah",
        "T4 A-b (c)",
        "T5 A-B",
        "T6 'kutip",
        "T7",
        "T8 History",
    ];
    assert_eq!(sheets[..told.len()], told);
    assert_eq!(sheets[9], format!("T9 {}", "\u{1f600}".repeat(14)));
    assert_eq!(sheets[10], format!("T10 X{}", "x".repeat(26)));
}

/// Letters of eleven points are printed with eight or more, however many columns there
/// are.
#[test]
fn printed_letters_can_be_read() {
    let register = sample();
    for arguments in [
        &["report", "semester", "--period", "2024-S1"][..],
        &["report", "kepatuhan", "--period", "2023"],
        &["report", "triwulan", "--period", "2024-Q1"],
        &["list"],
    ] {
        let book = Workbook::written(&register, arguments);
        for at in 1..=book.sheets().len() {
            let sheet = book.part(&format!("xl/worksheets/sheet{at}.xml"));
            if sheet.contains("scale=\"76\"") {
                continue;
            }
            let columns = sheet.split("<col ").skip(1);
            let pixels = columns.map(|column| {
                let number = |name: &str| -> f64 {
                    let after = column.split_once(&format!("{name}=\"")).expect(name).1;
                    after.split('"').next().expect(name).parse().expect(name)
                };
                (number(" max") - number("min") + 1.0) * number("width") * 7.0
            });
            // A lying A4 page is 1,026 pixels wide between its margins.
            let size = 11.0 * 1026.0 / pixels.sum::<f64>().max(1.0);
            assert!(size >= 8.0, "{arguments:?}, sheet {at}: {size:.1} points");
        }
    }
}
