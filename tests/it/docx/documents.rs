//! Documents to write.

use crate::common::document::{table_of, totalled};
use ksd::model::{Date, Rupiah};
use ksd::output::{
    Body, Cell, Chart, ChartKind, Column, Cover, Document, Letterhead, Opening, Series, Signer,
    Table,
};
use ksd::text::Text;

/// The same words in both languages.
pub fn same(text: &str) -> Text {
    Text::same(text)
}

/// What an office puts before a report.
pub fn cover() -> Cover {
    Cover {
        opening: Opening::TitlePage,
        letterhead: Letterhead::of(vec![
            same("Pemerintah Kabupaten Kutai Kartanegara"),
            same("Sekretariat Daerah"),
            same("Bagian Kerja Sama"),
        ]),
        period: same("Semester I Tahun 2024"),
        place: Some("Tenggarong".to_owned()),
        date: Date::known(2024, 7, 3),
        signer: Signer::of(same("Kepala Bagian Kerja Sama")),
        acknowledged: None,
    }
}

/// Numbers and their total.
pub fn counts() -> Table {
    let columns = [
        "Jenis",
        "Triwulan I",
        "Triwulan II",
        "Jumlah",
        "Nilai (rupiah)",
    ];
    let columns = columns.map(|title| Column::brief(title.to_lowercase(), same(title)));
    let row = |name: &str, first: i64, second: i64, value: i64| {
        vec![
            Cell::Text(name.to_owned()),
            Cell::Number(first),
            Cell::Number(second),
            Cell::Number(first + second),
            Cell::Money(Rupiah(value)),
        ]
    };
    let rows = vec![
        row("Kerja sama daerah dengan daerah lain", 3, 5, 2_500_000_000),
        row(
            "Kerja sama daerah dengan pihak ketiga",
            12,
            9,
            18_750_250_000,
        ),
        row("Sinergi", 2, 0, 0),
        row("Jumlah", 17, 14, 21_250_250_000),
    ];
    let mut table = totalled(columns.to_vec(), rows);
    table.caption = same("Naskah yang ditandatangani menurut jenis");
    table.notes = vec![same("Adendum tidak dihitung; perpanjangan dihitung.")];
    table
}

/// More columns than an upright page holds, more rows than a page holds.
pub fn wide() -> Table {
    let titles = [
        "Nomor",
        "Judul",
        "Jenis",
        "Naskah",
        "Mitra",
        "Mulai",
        "Berakhir",
        "Pemrakarsa",
        "Nilai",
    ];
    let columns = titles.map(|title| Column::brief(title.to_lowercase(), same(title)));
    let rows = (1..=45u32).map(|at| {
        vec![
            Cell::Text(format!("134.4/{at}/KSB/2024")),
            Cell::Text("Pengelolaan sampah di wilayah perbatasan kabupaten dan kota".to_owned()),
            Cell::Text("KSDD".to_owned()),
            Cell::Text("Perjanjian kerja sama".to_owned()),
            Cell::List(vec![
                "Pemerintah Kota Samarinda".to_owned(),
                "PT Maju".to_owned(),
            ]),
            Cell::date(Date::new(2024, 1 + at % 12, 1)),
            Cell::date(Date::new(2029, 1 + at % 12, 28)),
            Cell::Text("Dinas Lingkungan Hidup dan Kehutanan".to_owned()),
            Cell::Money(Rupiah(i64::from(at) * 125_000_000)),
        ]
    });
    let mut table = table_of(columns.to_vec(), rows.collect());
    table.groups = vec![
        (same("Dinas Lingkungan Hidup dan Kehutanan"), 5),
        (same("Dinas Perhubungan"), 40),
    ];
    table
}

/// A chart of up to three series.
pub fn chart(kind: ChartKind, title: &str, series: usize) -> Chart {
    let categories = ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"];
    let series = (0..series as i64).map(|at| Series {
        name: same(["KSDD", "KSDPK", "Sinergi"][at as usize]),
        values: vec![3 + at, 7 - at, 0, 5 + 2 * at],
    });
    Chart {
        title: same(title),
        kind,
        categories: categories.map(same).to_vec(),
        series: series.collect(),
        unit: same("naskah"),
    }
}

/// Lying bars under long names, of large numbers.
fn by_office() -> Chart {
    let offices = [
        "Dinas Lingkungan Hidup dan Kehutanan",
        "Dinas Perhubungan",
        "Badan Perencanaan Pembangunan Daerah",
        "Dinas Pemberdayaan Perempuan dan Perlindungan Anak",
        "Dinas Kesehatan",
        "Rumah Sakit Umum Daerah Aji Muhammad Parikesit",
    ];
    Chart {
        title: same("Nilai naskah menurut pemrakarsa"),
        kind: ChartKind::Bars,
        categories: offices.map(same).to_vec(),
        series: vec![Series {
            name: same("Nilai"),
            values: vec![
                18_750_250_000,
                12_000_000_000,
                2_500_000_000,
                750_000_000,
                0,
                1,
            ],
        }],
        unit: same("rupiah"),
    }
}

/// One of everything.
pub fn everything() -> Document {
    let mut document = Document::new(same("Laporan semester pelaksanaan kerja sama daerah"));
    document.cover = Some(cover());
    let more = Text::fixed("", "");
    document.add(
        more.clone(),
        Body::Paragraph(same(
            "Laporan ini disusun untuk memenuhi Pasal 17 ayat (5) dan Pasal 39 ayat (5) \
             Permendagri 22/2020. Selama semester ini ditandatangani 31 naskah, dan pada hari \
             terakhirnya berlaku 112 naskah dari 14 pemrakarsa.",
        )),
    );
    document.add(same("Jumlah naskah"), Body::table(counts()));
    document.add(
        more.clone(),
        Body::Chart(chart(ChartKind::Columns, "Naskah menurut triwulan", 3)),
    );
    document.add(
        more.clone(),
        Body::Chart(chart(
            ChartKind::Stacked,
            "Naskah menurut triwulan dan jenis",
            3,
        )),
    );
    document.add(
        more.clone(),
        Body::Chart(chart(ChartKind::Line, "Naskah dari waktu ke waktu", 2)),
    );
    document.add(more.clone(), Body::Chart(by_office()));
    document.add(
        same("Perjanjian pengelolaan sampah"),
        Body::Facts(vec![
            (same("Judul"), Cell::Text("Pengelolaan sampah".to_owned())),
            (same("Ditandatangani"), Cell::date(Date::new(2024, 5, 3))),
            (same("Nilai"), Cell::Money(Rupiah(2_500_000_000))),
            (same("Nomor pihak lain"), Cell::Empty),
            (
                same("Maksud dan tujuan"),
                Cell::Text(
                    "Mengurangi timbunan sampah di perbatasan dengan pengangkutan bersama ke satu \
                     tempat pemrosesan akhir yang dikelola kedua belah pihak"
                        .to_owned(),
                ),
            ),
        ]),
    );
    document.add(same("Daftar naskah"), Body::table(wide()));
    document.add(
        same("Yang belum ada"),
        Body::Lines(vec![
            same("Laporan semester Dinas Perhubungan"),
            same("Nomor pihak lain pada 4 naskah, sehingga tidak dapat dicocokkan dengan arsip mitra ketika naskahnya dicari kembali"),
        ]),
    );
    document.add(
        same("Rangkaian naskah"),
        Body::Tree(vec![
            (0, same("Kesepakatan Bersama 2022")),
            (1, same("Perjanjian Kerja Sama 2023")),
            (2, same("Adendum 2024")),
            (1, same("Perjanjian Kerja Sama 2024")),
        ]),
    );
    document.source = vec![same(
        "Sumber: register kerja sama, 262 berkas dibaca, 0 dilewati; keadaan per 3 Juli 2024",
    )];
    document
}

/// A document that says a text everywhere.
pub fn saying(told: &str) -> Document {
    let mut document = Document::new(same(told));
    document.cover = Some(Cover {
        opening: Opening::TitlePage,
        letterhead: Letterhead::of(vec![same(told)]),
        period: same(told),
        place: Some(told.to_owned()),
        signer: Signer::of(same(told)),
        acknowledged: None,
        ..cover()
    });
    let cell = Cell::Text(told.to_owned());
    let first = counts().rows()[0][0].clone();
    let mut table = counts().told("jenis", |old| {
        if *old == first { &cell } else { old }.clone()
    });
    table.caption = same(told);
    table.groups = vec![(same(told), 2)];
    document.add(same(told), Body::table(table));
    document.add(same(told), Body::Lines(vec![same(told)]));
    document.add(
        same(told),
        Body::Facts(vec![(same(told), Cell::Text(told.to_owned()))]),
    );
    let mut chart = chart(ChartKind::Line, told, 1);
    chart.series[0].name = same(told);
    chart.categories[0] = same(told);
    chart.unit = same(told);
    document.add(same(told), Body::Chart(chart));
    document.source = vec![same(told)];
    document
}
