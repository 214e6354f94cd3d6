//! Lists as offices keep them, with their mess, made up row by row: five layouts, each
//! in a format of its own. Nobody in them exists.

use std::fmt::Write as _;

use fastrand::Rng;
use rust_xlsxwriter::{Format, Workbook};

use super::packed::ods;
use super::xls::{Old, xls};

/// A cell of a list.
#[derive(Clone, Debug)]
pub enum Value {
    Nothing,
    Words(String),
    Number(f64),
    /// A day, as spreadsheets count them.
    Day(u32),
}

use Value::{Nothing, Number};

/// A list: its rows from the first of the sheet on, and which rows of it, from 1, are
/// to become records or to be refused with a reason.
pub struct List {
    pub rows: Vec<Vec<Value>>,
    pub entries: Vec<u32>,
}

fn words(words: impl Into<String>) -> Value {
    let words = words.into();
    match words.is_empty() {
        true => Nothing,
        false => Value::Words(words),
    }
}

fn heading(titles: &[&str]) -> Vec<Value> {
    titles.iter().map(|title| words(*title)).collect()
}

fn one<'a>(random: &mut Rng, of: &[&'a str]) -> &'a str {
    of[random.usize(..of.len())]
}

/// The months, as days in words name them.
pub const MONTHS: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];

const WORKS: [&str; 8] = [
    "Pengelolaan Sampah",
    "Penyediaan Air Minum",
    "Pelayanan Kesehatan Rujukan",
    "Beasiswa Pendidikan",
    "Pemanfaatan Data Kependudukan",
    "Pengembangan Pariwisata",
    "Pembinaan Usaha Mikro",
    "Pencegahan Stunting",
];

/// Partners in the spellings of several hands.
const PARTNERS: [(&str, &str); 8] = [
    ("Pemda", "Pemkot Samarinda"),
    ("Pemda", "Pemerintah Kota Samarinda"),
    ("BUMN", "PT Contoh Air Nusantara (Persero)"),
    ("BUMN", " PT.  Contoh Air Nusantara "),
    ("Universitas", "Universitas Contoh Mulawarna"),
    ("Swasta", "CV Maju Terus Contoh"),
    ("K/L", "Kementerian Kesehatan"),
    ("Ormas", "Yayasan Contoh Sehat"),
];

/// A day of a signing, and the year, month and day of it.
fn day(random: &mut Rng) -> (u32, u32, u32) {
    (random.u32(2016..2025), random.u32(1..13), random.u32(1..29))
}

/// A ministry's register, out of Google Sheets: columns without a name, two pairs of
/// signer and number whose order changes, days as Americans write them, rows that part
/// the years.
pub fn ministry(count: usize) -> List {
    let mut random = Rng::with_seed(1);
    let mut list = List {
        rows: vec![heading(&[
            "",
            "MITRA",
            "MITRA KERJA SAMA",
            "JENIS KERJASAMA",
            "SIGN",
            "NOMOR",
            "SIGN",
            "NOMOR",
            "MASA BERLAKU",
            "MULAI",
            "BERLAKU HINGGA",
            "STATUS",
            "DOKUMEN",
            "",
        ])],
        entries: Vec::new(),
    };
    for at in 0..count {
        if at % 12 == 11 {
            list.rows.push(Vec::new());
        }
        let (class, partner) = PARTNERS[random.usize(..PARTNERS.len())];
        let (year, month, of_month) = day(&mut random);
        // In some rows only one order of the day is possible.
        let of_month = if at % 2 == 0 {
            of_month.max(13)
        } else {
            of_month
        };
        let years = one(&mut random, &["5", "3", "2", "4", "-", ""]);
        let term: u32 = years.parse().unwrap_or(5);
        let ours = [
            "Bupati Kutai Kartanegara".to_owned(),
            format!("415.4/{at}/PKS-KUKAR/{year}"),
        ];
        let theirs = [
            "Direktur Utama".to_owned(),
            match at % 9 {
                4 => "0".to_owned(),
                5 => "Dokumen".to_owned(),
                _ => format!("{at}/DIR/{year}"),
            },
        ];
        let [first, second] = if at % 5 == 3 {
            [theirs, ours]
        } else {
            [ours, theirs]
        };
        let partners = match at % 10 {
            7 => format!("{partner}\nKementerian Perhubungan"),
            _ => partner.to_owned(),
        };
        let starts = match at % 40 {
            21 => "9/92021".to_owned(),
            _ => format!("{month}/{of_month}/{year}"),
        };
        list.rows.push(vec![
            words(year.to_string()),
            words(class),
            words(partners),
            words(one(
                &mut random,
                &[
                    "Perjanjian Kerja Sama",
                    "Kesepakatan Bersama",
                    "Nota Kesepahaman",
                    "Nota Kesepakatan",
                ],
            )),
            words(&first[0]),
            words(&first[1]),
            words(&second[0]),
            words(&second[1]),
            words(years),
            words(starts),
            words(format!("{month}/{of_month}/{}", year + term)),
            words(one(&mut random, &["Berlaku", "Tidak Berlaku"])),
            words(one(&mut random, &["Ada", ""])),
            words(format!("https://contoh.example/berkas/{at}")),
        ]);
        list.entries.push(list.rows.len() as u32);
    }
    list
}

/// What a regency's application exports: a number of the row, days in words, a term in
/// words, dashes where nothing is known.
pub fn regency(count: usize) -> List {
    let mut random = Rng::with_seed(2);
    let titles = [
        "No",
        "Tahun",
        "Nomor Surat",
        "Jenis Dokumen",
        "Mitra",
        "Judul",
        "Tanggal Tanda Tangan",
        "Mulai",
        "Berakhir",
        "Jangka Waktu",
        "Pembiayaan",
    ];
    let mut list = List {
        rows: vec![heading(&titles)],
        entries: Vec::new(),
    };
    for at in 0..count {
        let (_, partner) = PARTNERS[random.usize(..PARTNERS.len())];
        let (year, month, of_month) = day(&mut random);
        let written =
            |year: u32| words(format!("{of_month} {} {year}", MONTHS[month as usize - 1]));
        let is_known = at % 8 != 6;
        list.rows.push(vec![
            Number((at + 1) as f64),
            Number(f64::from(year)),
            words(format!("415.4/{}/KS/{year}", at + 1)),
            words(one(
                &mut random,
                &[
                    "PKS",
                    "Nota Kesepakatan",
                    "KSB",
                    "MOU",
                    "Perjanjian Teknis",
                    "Rencana Kerja",
                ],
            )),
            words(partner),
            words(format!("{} {at}", one(&mut random, &WORKS))),
            if is_known { written(year) } else { words("-") },
            if is_known { written(year) } else { words("-") },
            if is_known {
                written(year + 3)
            } else {
                words("-")
            },
            words(one(
                &mut random,
                &[
                    "3 tahun",
                    "3 (tiga) tahun",
                    "36 bulan",
                    "-",
                    "Sampai dengan Tahun 2024.",
                ],
            )),
            words(one(
                &mut random,
                &["APBD", "APBN", "PIHAK KETIGA", "PARA PIHAK", "-"],
            )),
        ]);
        list.entries.push(list.rows.len() as u32);
    }
    list
}

/// A university's: a merged title over everything, headings in the second row, and 1970
/// where a day is not known.
pub fn university(count: usize) -> List {
    let mut random = Rng::with_seed(3);
    let titles = [
        "No",
        "Partner",
        "Jenis Kerja Sama",
        "Subjek Kerjasama",
        "Unit",
        "Tanggal Tanda Tangan",
        "Tanggal Berakhir Kerjasama",
    ];
    let mut list = List {
        rows: vec![vec![words("DAFTAR KERJA SAMA")], heading(&titles)],
        entries: Vec::new(),
    };
    for at in 0..count {
        let (_, partner) = PARTNERS[random.usize(..PARTNERS.len())];
        let (year, month, of_month) = day(&mut random);
        let written = |year: u32| match at % 7 {
            3 => words("01-01-1970"),
            _ => words(format!("{of_month:02}-{month:02}-{year}")),
        };
        list.rows.push(vec![
            Number((at + 1) as f64),
            words(partner),
            words(one(&mut random, &["MOU", "MOA", "SPK", "ADDENDUM"])),
            words(format!("{} {at}", one(&mut random, &WORKS))),
            words("Dinas Lingkungan Hidup dan Kehutanan"),
            written(year),
            written(year + 5),
        ]);
        list.entries.push(list.rows.len() as u32);
    }
    list
}

/// A city's old documents: real days, terms in free words, several offices in a cell.
pub fn city(count: usize) -> List {
    let mut random = Rng::with_seed(4);
    let titles = [
        "nomor_pks",
        "nama_instansi",
        "label",
        "ruang_lingkup",
        "tanggal_mulai",
        "tanggal_berakhir",
        "jangka_waktu",
        "opd",
    ];
    let mut list = List {
        rows: vec![Vec::new(), heading(&titles)],
        entries: Vec::new(),
    };
    for at in 0..count {
        let (_, partner) = PARTNERS[random.usize(..PARTNERS.len())];
        let starts = random.u32(42_500..45_500);
        list.rows.push(vec![
            words(format!("119/{}/PKS/{}", at + 1, 2016 + at % 9)),
            words(partner),
            words(format!("{} {at}", one(&mut random, &WORKS))),
            words("a. sosialisasi\nb. pelatihan"),
            Value::Day(starts),
            if at % 11 == 5 {
                words("-")
            } else {
                Value::Day(starts + 1_826)
            },
            words(one(
                &mut random,
                &[
                    "5 tahun",
                    "5 (Lima) Tahun",
                    "Jangka waktu : 5 tahun",
                    "terlampir",
                    "Lima (5) Tahun dan monitoring",
                    "",
                ],
            )),
            words(one(
                &mut random,
                &[
                    "Dinas Lingkungan Hidup dan Kehutanan",
                    "Dinas Lingkungan Hidup dan Kehutanan; Dinas Kesehatan",
                    "",
                ],
            )),
        ]);
        list.entries.push(list.rows.len() as u32);
    }
    list
}

/// A polytechnic's table: two orders of days in one column, term and unit apart, texts of
/// many names, errors of formulas.
pub fn polytechnic(count: usize) -> List {
    let mut random = Rng::with_seed(5);
    let titles = [
        "id",
        "nomor_dokumen",
        "judul_dokumen",
        "jenis_dokumen",
        "nama_mitra",
        "tentang",
        "tanggal_penetapan",
        "durasi_perjanjian",
        "satuan_durasi_perjanjian",
        "nilai_kontrak",
        "link_dokumen",
    ];
    let mut list = List {
        rows: vec![heading(&titles)],
        entries: Vec::new(),
    };
    for at in 0..count {
        let (_, partner) = PARTNERS[random.usize(..PARTNERS.len())];
        let (year, month, of_month) = day(&mut random);
        let of_month = of_month.max(13);
        let written = match at < count / 2 {
            true => format!("{month:02}/{of_month:02}/{year}"),
            false => format!("{of_month:02}/{month:02}/{year}"),
        };
        let (length, unit) = [
            ("5", "TAHUN"),
            ("90", "HARI"),
            ("6", "BULAN"),
            ("0", ""),
            ("", ""),
        ][random.usize(..5)];
        list.rows.push(vec![
            words(format!("D{at}")),
            words(if at % 9 == 2 {
                String::new()
            } else {
                format!("{}/PL16/KS/{year}", at + 1)
            }),
            words(one(
                &mut random,
                &[
                    "PERJANJIAN KERJA SAMA",
                    "NOTA KESEPAHAMAN",
                    "KESEPAKATAN BERSAMA",
                    "MEMORANDUM OF AGREEMENT",
                    "PIAGAM KERJA SAMA",
                    "KONTRAK SWAKELOLA TIPE II",
                    "LETTER OF INTENT",
                ],
            )),
            words(one(&mut random, &["PKS", "MOU", "KONTRAK", "#N/A"])),
            words(partner),
            words(format!("{} {at}", one(&mut random, &WORKS))),
            words(written),
            words(length),
            words(unit),
            words(one(&mut random, &["", "0", "755987000"])),
            words(format!("https://contoh.example/{at}")),
        ]);
        list.entries.push(list.rows.len() as u32);
    }
    list
}

/// The list as text with a separator; a cell with quotation marks and lines is quoted.
pub fn as_csv(list: &List, separator: u8) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_writer(Vec::new());
    let width = list.rows.iter().map(Vec::len).max().unwrap_or(0);
    for row in &list.rows {
        let mut cells: Vec<String> = row.iter().map(shown).collect();
        cells.resize(width, String::new());
        writer.write_record(&cells).expect("a row");
    }
    String::from_utf8(writer.into_inner().expect("a text")).expect("a text")
}

fn shown(value: &Value) -> String {
    match value {
        Nothing => String::new(),
        Value::Words(words) => words.clone(),
        Number(number) => number.to_string(),
        Value::Day(day) => day.to_string(),
    }
}

/// The list as a workbook of Excel, whose first row is merged where it has one cell, with
/// these rows, from 1, and columns, from 0, hidden.
pub fn as_xlsx(list: &List, hidden_rows: &[u32], hidden_columns: &[u16]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let days = Format::new().set_num_format("dd/mm/yyyy");
    let sheet = workbook.add_worksheet().set_name("Daftar").expect("a name");
    for (row, cells) in list.rows.iter().enumerate() {
        let row = row as u32;
        if let ([Value::Words(title)], true) = (&cells[..], row == 0) {
            sheet
                .merge_range(0, 0, 0, 6, title, &Format::new())
                .expect("a range");
            continue;
        }
        for (column, value) in cells.iter().enumerate() {
            let column = column as u16;
            match value {
                Nothing => Ok(&mut *sheet),
                Value::Words(words) => sheet.write_string(row, column, words),
                Number(number) => sheet.write_number(row, column, *number),
                Value::Day(day) => sheet.write_number_with_format(row, column, *day, &days),
            }
            .expect("a cell");
        }
    }
    for row in hidden_rows {
        sheet.set_row_hidden(row - 1).expect("a row");
    }
    for column in hidden_columns {
        sheet.set_column_hidden(*column).expect("a column");
    }
    workbook.save_to_buffer().expect("a workbook")
}

/// The list as a workbook of LibreOffice.
pub fn as_ods(list: &List) -> Vec<u8> {
    let mut body = String::from("<table:table table:name=\"Daftar\">");
    for row in &list.rows {
        body += "<table:table-row>";
        if row.is_empty() {
            body += "<table:table-cell/>";
        }
        for value in row {
            let _ = match value {
                Nothing => write!(body, "<table:table-cell/>"),
                Value::Words(words) => {
                    let lines = words
                        .split('\n')
                        .map(|line| format!("<text:p>{line}</text:p>"));
                    let lines: String = lines.collect();
                    write!(
                        body,
                        "<table:table-cell office:value-type=\"string\">{lines}</table:table-cell>"
                    )
                }
                Number(number) => write!(
                    body,
                    "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"/>"
                ),
                Value::Day(day) => {
                    let first = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");
                    let day = first + chrono::Days::new(u64::from(*day));
                    write!(
                        body,
                        "<table:table-cell office:value-type=\"date\" office:date-value=\"{day}\"/>"
                    )
                }
            };
        }
        body += "</table:table-row>";
    }
    ods("", &(body + "</table:table>"))
}

/// The list as an old workbook of Excel.
pub fn as_xls(list: &List) -> Vec<u8> {
    fn old(value: &Value) -> Old<'_> {
        match value {
            Nothing => Old::Nothing,
            Value::Words(words) => Old::Words(words),
            Number(number) => Old::Number(*number),
            Value::Day(day) => Old::Day(f64::from(*day)),
        }
    }
    let rows = list.rows.iter();
    let rows: Vec<Vec<Old<'_>>> = rows.map(|row| row.iter().map(old).collect()).collect();
    let rows: Vec<&[Old<'_>]> = rows.iter().map(Vec::as_slice).collect();
    xls(&rows, false)
}
