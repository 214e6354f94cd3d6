//! Documents as the office hands them in, small and with everything in them.

use ksd::model::Rupiah;
use ksd::output::{
    Body, Cell, Chart, ChartKind, Column, Cover, Document, Letterhead, Opening, Section, Series,
    Sheet, Signer, Table, sheet,
};
use ksd::render::{DOCUMENT_FORMATS, Look, TABLE_FORMATS, Write};
use ksd::text::{Lang, Text};

/// A text that is the same in both languages.
pub fn same(text: &str) -> Text {
    Text::same(text)
}

/// A document with every sort of section, into which `text` is put wherever a
/// record's text may stand.
pub fn with(text: &str) -> Document {
    let mut document = Document::new(same(&format!("Laporan {text}")));
    document.cover = Some(Cover {
        opening: Opening::TitlePage,
        letterhead: Letterhead::of(vec![
            Text::fixed(
                "PEMERINTAH KABUPATEN CONTOH",
                "GOVERNMENT OF KABUPATEN CONTOH",
            ),
            same(&format!("DINAS {text}")),
        ]),
        period: same(&format!("triwulan I {text}")),
        place: Some(format!("Tenggarong {text}")),
        date: "2024-05-03".parse().expect("a day"),
        signer: Signer::of(same(&format!("Kepala {text}"))),
        acknowledged: None,
    });
    let mut section = |title: Text, body: Body| document.sections.push(Section { title, body });
    let empty = || Text::fixed("", "");
    section(empty(), Body::Paragraph(same(&format!("Paragraf {text}"))));
    section(
        same(&format!("Menurut jenis {text}")),
        Body::Chart(chart(ChartKind::Columns, text)),
    );
    section(empty(), Body::table(crossed(text)));
    section(
        Text::fixed("Dalam kelompok", "In groups"),
        Body::table(grouped(text)),
    );
    section(
        Text::fixed("Keterangan", "Facts"),
        Body::Facts(vec![
            (same(&format!("Judul {text}")), Cell::Text(text.to_owned())),
            (
                Text::fixed("Nilai", "Value"),
                Cell::Money(Rupiah(1_234_567)),
            ),
            (Text::fixed("Kosong", "Empty"), Cell::Empty),
        ]),
    );
    section(
        Text::fixed("Catatan", "Remarks"),
        Body::Lines(vec![same(text), Text::fixed("Baris kedua", "Second line")]),
    );
    section(
        Text::fixed("Keluarga", "Family"),
        Body::Tree(vec![
            (0, same(&format!("Akar {text}"))),
            (1, same("Anak")),
            (2, same(&format!("Cucu {text}"))),
            (1, same("Anak kedua")),
            (0, same("Akar kedua")),
        ]),
    );
    section(
        Text::fixed("Tanpa tabel", "Without a table"),
        Body::Chart(chart(ChartKind::Line, text)),
    );
    document.source = vec![
        same(&format!("Sumber: {text}")),
        Text::fixed("keadaan per 3 Mei 2024", "as of 3 May 2024"),
    ];
    document
}

/// Two series over three years.
pub fn chart(kind: ChartKind, text: &str) -> Chart {
    Chart {
        title: same(&format!("Naskah per tahun {text}")),
        kind,
        categories: vec![same("2022"), same("2023"), same(&format!("2024 {text}"))],
        series: vec![
            Series {
                name: same(&format!("KSDD {text}")),
                values: vec![8, 1250, 0],
            },
            Series {
                name: same("KSDPK"),
                values: vec![21, 300, 7],
            },
        ],
        unit: Text::fixed("naskah", "documents"),
    }
}

/// A table of these rows.
pub fn table_of(columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    with_columns(columns, sheet(rows)).bare()
}

/// A table of these rows, whose last one is about all others.
pub fn totalled(columns: Vec<Column>, mut rows: Vec<Vec<Cell>>) -> Table {
    let last = rows.pop().expect("a last row");
    with_columns(columns, sheet(rows).last(last)).bare()
}

fn with_columns(columns: Vec<Column>, rows: Sheet<'_, Vec<Cell>>) -> Sheet<'_, Vec<Cell>> {
    let columns = columns.into_iter().enumerate();
    columns.fold(rows, |rows, (at, column)| {
        rows.with(column, move |row| row[at].clone())
    })
}

/// A table with sums in its last row.
pub fn crossed(text: &str) -> Table {
    let row = |name: &str, numbers: [i64; 3]| {
        let mut cells = vec![Cell::Text(name.to_owned())];
        cells.extend(numbers.map(Cell::Number));
        cells
    };
    let columns = vec![
        Column::brief("tahun", Text::fixed("Tahun", "Year")),
        Column::brief("ksdd", same("KSDD")),
        Column::brief(text.to_owned(), same(&format!("Lain {text}"))),
        Column::brief("jumlah", Text::fixed("Jumlah", "Total")),
    ];
    let rows = vec![
        row("2023", [1250, 300, 1550]),
        row(text, [12_000, 7, 12_007]),
        row("Jumlah", [13_250, 307, 13_557]),
    ];
    let mut table = totalled(columns, rows);
    table.notes = vec![same(&format!("Catatan kaki {text}"))];
    table
}

/// A table with groups, and a row that is in none.
pub fn grouped(text: &str) -> Table {
    let row = |name: &str, day: &str, amount: i64| {
        vec![
            Cell::Text(name.to_owned()),
            Cell::Date(day.parse().expect("a day")),
            Cell::Money(Rupiah(amount)),
        ]
    };
    let columns = vec![
        Column::brief("judul", Text::fixed("Judul", "Title")),
        Column::brief("berakhir", Text::fixed("Berakhir", "Ends")),
        Column::brief("nilai", Text::fixed("Nilai (Rp)", "Value (Rp)")),
    ];
    let rows = vec![
        row("Air minum", "2024-08-17", 1_500_000_000),
        row(text, "2024-05-03", 2_500_000),
        row("Sampah", "2025-01-01", 0),
        row("Jalan", "2026-01-01", 10),
    ];
    let mut table = table_of(columns, rows);
    table.caption = same(&format!("Naskah {text}"));
    table.groups = vec![
        (same(&format!("Sekarang {text}")), 2),
        (Text::fixed("Nanti", "Later"), 1),
    ];
    table
}

/// A document in the format of an ending.
pub fn written(document: &Document, ending: &str, lang: Lang) -> String {
    let mut formats = DOCUMENT_FORMATS.iter();
    let format = formats.find(|format| format.endings.contains(&ending));
    text_of(&format.expect("a format").write, document, lang)
}

/// A table in the format of a name.
pub fn table_written(table: &Table, name: &str, lang: Lang) -> String {
    let mut formats = TABLE_FORMATS.iter();
    let format = formats.find(|format| format.name == name);
    text_of(&format.expect("a format").write, table, lang)
}

fn text_of<T>(write: &Write<T>, shown: &T, lang: Lang) -> String {
    let look = Look {
        lang,
        color: false,
        width: None,
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    match write {
        Write::Text(write) => write(shown, look),
        Write::File(_) => panic!("no text"),
    }
}

/// What would be markup in one of the text formats, if it were let.
pub const NASTY: &str = "<script>alert(1)</script> &amp; \"x\" 'y' | `z` **b** _i_ [l](http://e.x) <!-- \
     --> </style> </td></table> $1 \\ \n1. baris\r\n- butir\t# j\u{1b}[31m\u{0}";
