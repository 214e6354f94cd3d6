//! `ksd report`: what the office hands in, on miniature registers with known numbers.

use std::path::Path;

use crate::common::{KSD_TOML, Register};
use ksd::model::{Date, Period};
use ksd::output::{Body, Cell, Document, Table};
use ksd::registry::Registry;
use ksd::render::{self, Look};
use ksd::report::handed_in::{Asked, REPORTS, Report};
use ksd::text::Lang;

fn report(name: &str) -> &'static Report {
    let mut reports = REPORTS.iter();
    reports
        .find(|report| report.name == name)
        .expect("a report")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn open(register: &Register) -> Registry {
    Registry::open(Some(&register.root())).expect("a register")
}

/// A report about a period, or about its own.
fn made(registry: &Registry, name: &str, period: Option<&str>, as_of: &str) -> Document {
    let report = report(name);
    let period: Option<Period> = period.map(|text| text.parse().expect("a period"));
    let findings = match report.judged {
        true => ksd::rules::check(registry),
        false => Vec::new(),
    };
    let asked = Asked {
        report,
        registry,
        period: report.period(period, day(as_of)).expect("such a period"),
        as_of: day(as_of),
        commit: None,
        emblem: None,
        findings: &findings,
        office: None,
    };
    assert_eq!((report.refuses)(&asked), None, "{name}");
    (report.make)(&asked)
}

/// All that it says, on one line.
fn told(document: &Document, lang: Lang) -> String {
    let look = Look {
        lang,
        color: false,
        width: None,
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    let source = document.source.iter().map(|line| line.get(lang));
    let source: Vec<&str> = source.collect();
    let text = format!("{} {}", render::document(document, look), source.join(" "));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.told().filter_map(|section| match &section.body {
        Body::Table(table) => Some(&**table),
        _ => None,
    })
}

/// The table whose caption begins so.
fn table<'d>(document: &'d Document, caption: &str) -> &'d Table {
    let mut all = tables(document);
    all.find(|table| table.caption.get(Lang::Id).starts_with(caption))
        .unwrap_or_else(|| panic!("no table {caption}"))
}

/// The cells of a column, as machines read them.
fn column(table: &Table, id: &str) -> Vec<String> {
    let mut columns = table.by_column();
    let found = columns.find(|(column, _)| column.id == id);
    let (_, cells) = found.unwrap_or_else(|| panic!("no column {id}"));
    cells.map(|cell| cell.for_machines(Lang::Id)).collect()
}

/// The numbers of the row that begins so, as people read it.
fn row(table: &Table, first: &str) -> Vec<i64> {
    let found = table
        .rows()
        .iter()
        .find(|row| row[0].for_people(Lang::Id) == first);
    let found = found.unwrap_or_else(|| panic!("no row {first}"));
    let numbers = found.iter().filter_map(|cell| match cell {
        Cell::Number(number) => Some(*number),
        _ => None,
    });
    numbers.collect()
}

#[track_caller]
fn says(text: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert!(text.contains(sentence), "not said: {sentence}\n{text}");
    }
}

/// Signed: a and c in 2024-Q1, b in 2023-Q4, d in 2023-Q1; e is an addendum, f a plan.
fn register() -> Register {
    let signed = |jenis: &str, naskah: &str, more: &str, start: &str, end: &str| {
        format!(
            "judul = \"Judul {jenis}\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\n{more}\n[waktu]\n\
             ditandatangani = {start}\nmulai = {start}\nberakhir = {end}\n[[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    let plan = "judul = \"F\"\njenis = \"ksdd\"\nnaskah = \"pks\"\ndicatat = 2024-02-01\n[[mitra]]\nid = \"kota-samarinda\"\n";
    Register::new()
        .document(
            "a",
            "2024-01-15",
            "2028-01-14",
            "urusan = [\"sosial\", \"kesehatan\"]\nperpanjangan_dari = \"d\"",
        )
        .document("b", "2023-11-01", "2024-02-29", "urusan = [\"sosial\"]")
        .write(
            "kerja-sama/c.toml",
            &signed("bmd", "perjanjian-bmd", "", "2024-03-01", "2029-02-28"),
        )
        .document("d", "2023-01-15", "2024-01-14", "")
        .write(
            "kerja-sama/e.toml",
            &signed(
                "ksdd",
                "pks",
                "addendum_dari = \"a\"",
                "2024-03-02",
                "2029-01-14",
            ),
        )
        .write("kerja-sama/f.toml", plan)
}

#[test]
fn the_quarter_is_compared_with_the_quarter_and_the_year_before() {
    let registry = open(&register());
    let document = made(&registry, "triwulan", None, "2024-05-03");
    let text = told(&document, Lang::Id);
    says(
        &text,
        &[
            "Dalam Triwulan I Tahun 2024 ditandatangani 2 naskah (1 kerja sama dan 1 pemanfaatan barang \
             milik daerah): naik 1 dari Triwulan IV Tahun 2023 (1 naskah), dan naik 1 dari Triwulan I \
             Tahun 2023 (1 naskah).",
            "Pada 31 Maret 2024 berlaku 2 naskah",
            "sama dengan 31 Desember 2023 (2 naskah)",
            "naik 1 dari 31 Maret 2023 (1 naskah)",
            "Naskah yang habis jangka waktunya dalam triwulan ini: 2; yang diakhiri: tidak ada; yang \
             dilanjutkan tanpa jeda dengan perpanjangan atau Rencana Kerja berikutnya: 1.",
            "Sumber: register kerja sama, 8 berkas dibaca, 0 dilewati",
        ],
    );
    assert!(!text.contains("belum tercatat"), "{text}");
    let worksheet = document.clone().into_worksheet();
    let lacking = table(&worksheet, "Naskah dalam laporan ini yang keterangannya");
    let of_c = column(lacking, "id").iter().position(|id| id == "c");
    assert_eq!(
        column(lacking, "kekurangan")[of_c.expect("c")],
        "Pemrakarsa, nomor naskah, nilai"
    );
    assert!(worksheet.cover.is_none());
    let kinds = table(&document, "Naskah yang ditandatangani menurut jenis");
    assert_eq!(row(kinds, "KSDD"), [1, 1, 0, 1, 0]);
    assert_eq!(row(kinds, "BMD"), [1, 0, 1, 0, 1]);
    assert_eq!(row(kinds, "Jumlah"), [2, 1, 1, 1, 1]);
    assert!(kinds.has_total());
    let affairs = table(&document, "Naskah yang ditandatangani menurut urusan");
    assert_eq!(
        row(affairs, "Jumlah")[0],
        2,
        "two affairs of one document count once"
    );
    assert_eq!(row(affairs, "Kesehatan")[0], 1);
    let in_force = table(&document, "Naskah yang berlaku menurut pemrakarsa");
    assert_eq!(
        row(in_force, "Dinas Lingkungan Hidup dan Kehutanan"),
        [1, 2, -1, 1, 0]
    );
    let behind = table(
        &document,
        "Rekaman yang terhitung sebagai naskah yang ditandatangani",
    );
    assert_eq!(column(behind, "id"), ["a", "b", "c", "d"]);
    assert_eq!(column(behind, "ini"), ["true", "false", "true", "false"]);
    assert_eq!(
        column(behind, "tahun_lalu"),
        ["false", "false", "false", "true"]
    );
    let charts = document
        .told()
        .filter(|section| matches!(section.body, Body::Chart(_)));
    assert!(charts.count() >= 2);
    let cover = document.cover.as_ref().expect("a cover");
    assert_eq!(cover.period.get(Lang::Id), "Triwulan I Tahun 2024");
    assert_eq!(
        cover.letterhead.lines[0].get(Lang::Id),
        "PEMERINTAH KABUPATEN KUTAI KARTANEGARA"
    );
}

#[test]
fn what_is_later_than_the_day_has_not_happened() {
    let registry = open(&register());
    let document = made(&registry, "triwulan", Some("2024-Q1"), "2024-01-31");
    let text = told(&document, Lang::Id);
    says(
        &text,
        &[
            "Triwulan I Tahun 2024 belum selesai: laporan ini memuat yang terjadi sampai 31 Januari 2024.",
            "ditandatangani 1 naskah",
            "Pada 31 Januari 2024 berlaku 2 naskah",
        ],
    );
    let behind = table(
        &document,
        "Rekaman yang terhitung sebagai naskah yang ditandatangani",
    );
    assert!(!column(behind, "id").contains(&"c".to_owned()));
    let public = made(&registry, "register", None, "2024-01-31");
    assert_eq!(table(&public, "Kerja sama yang sudah").rows().len(), 3);
}

#[test]
fn the_semester_has_nine_items_for_each_document_and_names_the_gaps() {
    let report = "objek = [\"Angkutan\"]\nmaksud_tujuan = \"Melayani warga\"\nlokasi = [\"Loa Janan\"]\n\
                  laporan = [{ periode = \"2024-S1\", tanggal = 2024-07-05, permasalahan = \"Truk rusak\", upaya = \"Perbaikan\" }]";
    let register = register()
        .document("g", "2024-01-02", "2026-01-01", report)
        .document("h", "2024-01-02", "2024-06-01", "");
    let registry = open(&register);
    let document = made(&registry, "semester", Some("2024-S1"), "2024-08-01");
    let items = table(
        &document,
        "Sembilan hal naskah yang berlaku pada 30 Juni 2024",
    );
    let ids: Vec<&str> = items.columns().iter().map(|column| &*column.id).collect();
    assert_eq!(
        ids,
        [
            "nomor",
            "judul",
            "naskah",
            "para_pihak",
            "maksud_tujuan",
            "objek",
            "jangka_waktu",
            "permasalahan",
            "upaya",
            "hal_lain",
            "id"
        ]
    );
    assert_eq!(column(items, "id"), ["a", "g"]);
    assert_eq!(column(items, "permasalahan"), ["", "Truk rusak"]);
    assert_eq!(items.groups.len(), 1);
    assert_eq!(
        items.groups[0].0.get(Lang::Id),
        "Dinas Lingkungan Hidup dan Kehutanan (2)"
    );
    let over = table(&document, "Sembilan hal naskah yang berakhir");
    assert_eq!(column(over, "id"), ["b", "d", "h"]);
    let worksheet = document.clone().into_worksheet();
    let waited_for = table(&worksheet, "Laporan semester yang belum diterima: 4");
    assert_eq!(column(waited_for, "id"), ["a", "b", "d", "h"]);
    let gaps = table(&worksheet, "Hal yang belum tercatat");
    assert!(!column(gaps, "id").contains(&"g".to_owned()));
    assert_eq!(
        column(gaps, "kekurangan")[0],
        "Maksud dan tujuan; Objek; Permasalahan; Upaya penyelesaian"
    );
    let text = told(&document, Lang::Id);
    says(
        &text,
        &[
            "yang tercatat diterima 1 laporan (50%)",
            "Diubah dengan addendum \"",
            "1 naskah pemanfaatan barang milik daerah",
        ],
    );
    // A report handed in later has not come.
    let early = made(&registry, "semester", Some("2024-S1"), "2024-07-01");
    says(
        &told(&early, Lang::Id),
        &["yang tercatat diterima 0 laporan (0%)"],
    );
}

#[test]
fn the_year_in_numbers() {
    let settings = format!(
        "{KSD_TOML}\n[[rpjmd]]\nmulai = 2021\nselesai = 2026\nmisi = [\"Melayani\", \"Maju\"]\n"
    );
    let evaluated = "urusan = [\"sosial\"]\nperencanaan = { misi = [1, 2] }\n\
                     evaluasi = [{ tanggal = 2024-05-01, kesimpulan = \"diperbaiki\", indikator = [\
                     { nama = \"Sampah\", satuan = \"ton\", target = 40.5, realisasi = 20.25 }] }]\n\
                     perselisihan = [{ tanggal = 2024-04-01, pokok = \"Biaya\", jalur = \"musyawarah\" }, \
                     { tanggal = 2024-05-01, pokok = \"Biaya\", jalur = \"tkksd-provinsi\", selesai = 2024-06-01 }]";
    let register = register()
        .write("ksd.toml", &settings)
        .document("i", "2024-05-02", "2027-05-01", evaluated)
        .write(
            "potensi/p.toml",
            "judul = \"P\"\ntahun = 2024\njenis = \"ksdd\"\n",
        )
        .write(
            "potensi/q.toml",
            "judul = \"Q\"\ntahun = 2024\njenis = \"ksdpk\"\n",
        )
        .document("j", "2024-06-01", "2026-06-01", "potensi = \"p\"");
    let registry = open(&register);
    let document = made(&registry, "tahunan", Some("2024"), "2025-02-01");
    let numbers = table(&document, "Tahun 2024 dalam angka");
    for (what, counts) in [
        ("Naskah ditandatangani", [4, 2, 2]),
        ("Ditandatangani: perpanjangan", [1, 0, 1]),
        ("Addendum ditandatangani", [1, 0, 1]),
        ("Naskah habis jangka waktunya", [2, 0, 2]),
        ("Naskah diakhiri", [0, 0, 0]),
        ("Naskah berlaku pada akhir tahun", [4, 2, 2]),
        (
            "Rencana yang belum ditandatangani pada akhir tahun",
            [1, 0, 1],
        ),
        ("Naskah dievaluasi", [1, 0, 1]),
        ("Perselisihan timbul", [1, 0, 1]),
        ("Perselisihan selesai", [1, 0, 1]),
        ("Entri pemetaan potensi", [2, 0, 2]),
        ("Entri yang ditindaklanjuti", [1, 0, 1]),
    ] {
        assert_eq!(row(numbers, what), counts, "{what}");
    }
    let indicators = table(&document, "Indikator naskah yang dievaluasi");
    assert_eq!(column(indicators, "target"), ["40,5 ton"]);
    assert_eq!(column(indicators, "capaian"), ["50"]);
    let missions = table(&document, "Naskah menurut misi RPJMD 2021-2026");
    assert_eq!(row(missions, "Misi 1: Melayani"), [1, 1]);
    assert_eq!(row(missions, "Misi belum tercatat"), [3, 3]);
    assert_eq!(row(missions, "Jumlah"), [4, 4]);
    let mapping = table(&document, "Entri pemetaan dan tindak lanjutnya");
    assert_eq!(row(mapping, "Seluruhnya"), [2, 1, 1, 50]);
    let worksheet = document.clone().into_worksheet();
    let complete = table(&worksheet, "Kelengkapan rekaman naskah");
    assert_eq!(column(complete, "naskah"), ["3", "1", "4"]);
    assert_eq!(column(complete, "pemrakarsa"), ["dlhk", "", "jumlah"]);
    let mean = column(complete, "kelengkapan").pop().expect("a mean");
    let each = table(&worksheet, "Kelengkapan rekaman demi rekaman");
    let each: Vec<u32> = column(each, "kelengkapan")
        .iter()
        .map(|share| share.parse().expect("a share"))
        .collect();
    assert_eq!(mean, (each.iter().sum::<u32>() / 4).to_string(), "{each:?}");
    let ledger = table(&document, "Rekaman di balik angka lainnya");
    let named = column(ledger, "hal")
        .into_iter()
        .zip(column(ledger, "tahun"));
    let named = named.zip(column(ledger, "id"));
    let named: Vec<Vec<String>> = named
        .map(|((what, year), id)| vec![what, year, id])
        .collect();
    assert!(named.contains(&vec![
        "Perpanjangan".into(),
        "Tahun 2024".into(),
        "a".into()
    ]));
    assert!(named.contains(&vec!["Addendum".into(), "Tahun 2024".into(), "e".into()]));
    assert!(named.contains(&vec![
        "Entri yang ditindaklanjuti".into(),
        "Tahun 2024".into(),
        "p".into()
    ]));
    says(
        &told(&document, Lang::Id),
        &[
            "Keputusan Kepala Daerah tentang TKKSD belum tercatat",
            "Rapat TKKSD dalam tahun ini tidak tercatat",
            "untuk Tahun 2023 tidak ada entri",
        ],
    );
    let before = made(&registry, "tahunan", Some("2023"), "2024-01-10");
    says(
        &told(&before, Lang::Id),
        &[
            "Tidak ada perselisihan dalam tahun ini.",
            "Tidak ada addendum yang ditandatangani dalam tahun ini.",
            "Tidak ada naskah yang dievaluasi dalam Tahun 2023.",
            "Tidak ada entri pemetaan potensi untuk Tahun 2023.",
        ],
    );
}

#[test]
fn the_samples_year_agrees_with_the_summary() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/records");
    let registry = Registry::open(Some(Path::new(root))).expect("the sample");
    let document = made(&registry, "tahunan", Some("2023"), "2024-05-03");
    let mut command = crate::common::ksd();
    command.env("KSD_RECORDS", root).args([
        "summary",
        "--period",
        "2023",
        "--as-of",
        "2024-05-03",
        "--format",
        "json",
    ]);
    let summary = crate::common::Ran::of(command).json();
    let crossed = table(
        &document,
        "Naskah yang ditandatangani menurut triwulan dan jenis",
    );
    let totals = crossed.rows().last().expect("a total");
    assert_eq!(
        totals.last(),
        Some(&Cell::Number(summary["total"].as_i64().expect("a total")))
    );
    for line in summary["rows"].as_array().expect("rows") {
        let quarter = line["triwulan"].as_str().expect("a quarter");
        let at = column(crossed, "triwulan")
            .iter()
            .position(|value| value == quarter);
        let kind = column(crossed, line["jenis"].as_str().expect("a kind"));
        assert_eq!(
            kind[at.expect("the quarter")],
            line["jumlah"].as_i64().expect("a number").to_string()
        );
    }
    let numbers = table(&document, "Tahun 2023 dalam angka");
    assert_eq!(
        row(numbers, "Ditandatangani: kerja sama")[0],
        summary["subtotals"]["ksd"]
    );
    assert_eq!(
        row(numbers, "Ditandatangani: pemanfaatan barang milik daerah")[0],
        summary["subtotals"]["bmd"]
    );
    // The appendix names exactly as many.
    let behind = table(
        &document,
        "Rekaman yang terhitung sebagai naskah yang ditandatangani",
    );
    let this_year = column(behind, "ini")
        .iter()
        .filter(|mark| *mark == "true")
        .count();
    assert_eq!(this_year as i64, row(numbers, "Naskah ditandatangani")[0]);
}

/// Two KSDPK and one compulsory KSDD for 2025.
fn mapping() -> Register {
    let entry = |more: &str| format!("judul = \"Rencana\"\ntahun = 2025\n{more}\n");
    let third = "jenis = \"ksdpk\"\nurusan = [\"sosial\"]\nprioritas = 2\npemrakarsa = \"dlhk\"\n\
                 program = [{ tahun = 2025, program = \"A\", kegiatan = \"B\", pagu = 100 }, { tahun = 2026, pagu = 50 }]\n\
                 penetapan = { nomor = \"1/SK/2025\", tanggal = 2025-01-10 }";
    let wajib = "jenis = \"ksdd\"\nsifat = \"wajib\"\nurusan = [\"perhubungan\"]\ncalon_mitra = [\"kota-samarinda\"]\nprioritas = 1\n\
                 program = [{ tahun = 2026, program = \"C\", kegiatan = \"D\", pagu = 1_500_000 }, { tahun = 2025, program = \"C\", kegiatan = \"E\", pagu = 500_000 }]\n\
                 pembahasan = { forum = \"musrenbang-provinsi\", tanggal = 2024-04-17, berita_acara = { nomor = \"7/BA\", tanggal = 2024-04-18, peran = \"kepala-daerah\" } }";
    Register::new()
        .write("potensi/p1.toml", &entry(third))
        .write(
            "potensi/p2.toml",
            &entry("jenis = \"ksdpk\"\nprioritas = 1"),
        )
        .write("potensi/w.toml", &entry(wajib))
        .write("potensi/x.toml", &entry(""))
        .write(
            "potensi/late.toml",
            &entry("jenis = \"ksdpk\"\ndicatat = 2025-06-01"),
        )
        .write(
            "potensi/old.toml",
            "judul = \"L\"\ntahun = 2024\njenis = \"ksdpk\"\n",
        )
}

#[test]
fn the_mapping_has_two_lists_with_sums() {
    let registry = open(&mapping());
    let document = made(&registry, "pemetaan", None, "2025-02-01");
    assert_eq!(
        document
            .cover
            .as_ref()
            .expect("a cover")
            .signer
            .office
            .get(Lang::Id),
        "Bupati Kutai Kartanegara"
    );
    let planned = table(&document, "Daftar rencana KSDPK Tahun 2025");
    assert_eq!(column(planned, "id"), ["p2", "p1", ""]);
    assert_eq!(column(planned, "pagu_tahun"), ["", "100", "100"]);
    assert_eq!(column(planned, "pagu"), ["", "150", "150"]);
    assert_eq!(
        column(planned, "penetapan"),
        ["belum ditetapkan", "1/SK/2025, 10 Januari 2025", ""]
    );
    let programmes = table(&document, "Program dan kegiatan Kerja Sama Wajib");
    assert_eq!(column(programmes, "tahun"), ["2025", "2026", ""]);
    assert_eq!(column(programmes, "pagu"), ["500000", "1500000", "2000000"]);
    let sums = table(&document, "Pagu Kerja Sama Wajib");
    assert_eq!(column(sums, "2026"), ["1500000", "1500000"]);
    let affairs = sums.rows().iter();
    let affairs = affairs.map(|row| row[0].for_people(Lang::Id));
    assert_eq!(affairs.collect::<Vec<_>>(), ["Perhubungan", "Jumlah"]);
    says(
        &told(&document, Lang::Id),
        &[
            "Pemetaan Tahun 2025 memuat 4 entri.",
            "pagu Rp2.000.000; sudah dituangkan dalam Berita Acara: 1",
        ],
    );
    says(
        &told(&document.clone().into_worksheet(), Lang::Id),
        &[
            "Jenis atau sifat belum tercatat, sehingga belum dapat masuk daftar: x.",
            "Keputusan Kepala Daerah pada p2",
        ],
    );
    // Before its decree nothing is fixed.
    let before = made(&registry, "pemetaan", Some("2025"), "2025-01-01");
    let planned = table(&before, "Daftar rencana KSDPK Tahun 2025");
    assert_eq!(
        column(planned, "penetapan"),
        ["belum ditetapkan", "belum ditetapkan", ""]
    );
}

#[test]
fn the_evaluations_and_what_was_never_evaluated() {
    let evaluated = "evaluasi = [{ tanggal = 2024-03-10, kesimpulan = \"dilanjutkan\", indikator = [\
                     { nama = \"Warga terlayani\", satuan = \"orang\", target = 1000, realisasi = 1250 }, { nama = \"Biaya\" }] }, \
                     { tanggal = 2025-03-10 }]";
    let register = register().document("k", "2023-06-01", "2027-06-01", evaluated);
    let registry = open(&register);
    let document = made(&registry, "evaluasi", Some("2024"), "2024-12-31");
    let indicators = table(&document, "Indikator naskah yang dievaluasi");
    assert_eq!(column(indicators, "realisasi"), ["1.250 orang", ""]);
    assert_eq!(column(indicators, "capaian"), ["125", ""]);
    assert_eq!(
        column(indicators, "kesimpulan"),
        ["dilanjutkan", "dilanjutkan"]
    );
    assert_eq!(
        column(
            table(&document, "Naskah yang berlaku pada 31 Desember 2024"),
            "id"
        ),
        ["a"]
    );
    says(
        &told(&document, Lang::Id),
        &[
            "Dalam Tahun 2024 dilakukan 1 evaluasi atas 1 naskah. Dari 2 indikator, 1 mencapai atau \
             melampaui sasaran dan 0 belum; 1 tidak dapat dihitung",
            "1 naskah belum pernah dievaluasi",
        ],
    );
    let any = made(&registry, "evaluasi", Some("2024-01..2025"), "2025-12-31");
    says(
        &told(&any, Lang::Id),
        &["dilakukan 2 evaluasi atas 1 naskah"],
    );
    let worksheet = any.into_worksheet();
    let gaps = table(&worksheet, "Yang belum tercatat dalam evaluasi");
    assert_eq!(column(gaps, "kekurangan"), ["indikator", "kesimpulan"]);
    assert_eq!(column(gaps, "id"), ["k", "k"]);
}

#[test]
fn the_public_register_shows_what_ksd_toml_opens_and_nothing_else() {
    let open_columns = |columns: &str| {
        let settings = format!("{KSD_TOML}\n[publik]\nkolom = {columns}\n");
        register().write("ksd.toml", &settings)
    };
    let registry = open(&open_columns("[\"judul\", \"mitra\", \"pemrakarsa\"]"));
    let document = made(&registry, "register", None, "2024-12-31");
    let public = table(&document, "Kerja sama yang sudah ditandatangani");
    let ids: Vec<&str> = public.columns().iter().map(|column| &*column.id).collect();
    assert_eq!(ids, ["judul", "mitra", "pemrakarsa"]);
    assert!(public.columns().iter().all(|column| column.brief));
    assert_eq!(
        column(public, "judul"),
        ["Judul bmd", "Judul a", "Judul b", "Judul d"],
        "signed only, addenda out, the newest first"
    );
    assert!(public.head.is_empty() && public.notes.is_empty());
    assert_eq!(tables(&document).count(), 1);
    let text = told(&document, Lang::Id);
    says(
        &text,
        &[
            "Register ini memuat 4 naskah",
            "Dinas Lingkungan Hidup dan Kehutanan",
        ],
    );
    for hidden in ["2029-01-14", "Judul ksdd", "29 Februari 2024", "kesehatan"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }

    for (columns, word) in [
        (
            "[\"judul\", \"catatan\"]",
            "`catatan`, yang bukan kolom register",
        ),
        ("[\"judl\"]", "mungkin maksudnya `judul`"),
        ("[]", "kosong"),
    ] {
        let register = open_columns(columns);
        register
            .ksd(&["report", "register", "-o", "r.md"])
            .refused(word);
        assert!(!register.root().with_file_name("r.md").exists());
    }
    // What of ksd.toml cannot be read may be what closes a column.
    let broken = open_columns("[\"judul\"]\numur = 3");
    broken
        .ksd(&[
            "report",
            "register",
            "-o",
            "r.md",
            "--skip-unreadable",
            "--as-of",
            "2024-12-31",
        ])
        .refused("tidak pasti kolom mana");
}

#[test]
fn the_report_abroad_has_nine_items() {
    let abroad = "judul = \"Riset gaharu\"\njenis = \"ksdll\"\nnaskah = \"naskah-luar-negeri\"\npemrakarsa = \"dlhk\"\n\
                  maksud_tujuan = \"Meneliti.\"\nruang_lingkup = [\"Riset\"]\npotensi = \"p\"\n\
                  [waktu]\nditandatangani = 2023-05-01\nmulai = 2023-05-01\nberakhir = 2024-04-30\n\
                  [pembiayaan]\nsumber = [\"apbd\"]\n[luar_negeri]\nasli_ke_menteri = 2023-06-01\n\
                  [[evaluasi]]\ntanggal = 2023-12-01\nkesimpulan = \"dilanjutkan\"\n\
                  indikator = [{ nama = \"Petani dilatih\", satuan = \"orang\", target = 50, realisasi = 40 }]\n\
                  [[mitra]]\nid = \"kota-samarinda\"\n";
    let register = register().write("kerja-sama/l.toml", abroad).write(
        "potensi/p.toml",
        "judul = \"P\"\ntahun = 2023\npermasalahan = \"Gaharu langka.\"\n",
    );
    let registry = open(&register);
    let document = made(&registry, "luar-negeri", None, "2024-01-04");
    says(
        &told(&document, Lang::Id),
        &[
            "Dalam Tahun 2023 berlaku 1 naskah dengan pihak luar negeri",
            "2. Latar belakang Gaharu langka.",
            "Meneliti; sasaran petani dilatih: 50 orang",
            "Ditandatangani 1 Mei 2023; mulai berlaku 1 Mei 2023; naskah asli disampaikan kepada Menteri 1 Juni 2023; Petani dilatih: 40 \
             orang (80% dari sasaran)",
            "Sumber dana: APBD",
            "Evaluasi 1 Desember 2023 menyimpulkan: dilanjutkan",
            "6. Penerima manfaat Tidak tercatat.",
        ],
    );
    let worksheet = document.clone().into_worksheet();
    let gaps = table(&worksheet, "Hal menurut Pasal 37");
    assert_eq!(
        column(gaps, "hal"),
        ["Penerima manfaat", "Hambatan dan tantangan"]
    );
    let nothing = made(&registry, "luar-negeri", Some("2025"), "2026-01-04");
    says(
        &told(&nothing, Lang::Id),
        &["Tidak ada kerja sama luar negeri yang berlaku dalam Tahun 2025."],
    );
}

#[test]
fn an_empty_register_still_has_every_report() {
    let registry = open(&Register::empty());
    for report in REPORTS {
        let document = made(&registry, report.name, None, "2024-05-03");
        for lang in [Lang::Id, Lang::En] {
            assert!(told(&document, lang).len() > 200, "{}", report.name);
        }
        for section in document.told() {
            assert!(
                !section.body.is_empty(),
                "{}: an empty section",
                report.name
            );
        }
    }
    let text = |name: &str| told(&made(&registry, name, None, "2024-05-03"), Lang::Id);
    says(
        &text("triwulan"),
        &["Dalam Triwulan I Tahun 2024 tidak ada naskah yang ditandatangani"],
    );
    says(
        &text("semester"),
        &["tidak ada KSDD, KSDPK, atau Sinergi yang berlaku"],
    );
    says(
        &text("tahunan"),
        &[
            "Tidak ada perselisihan dalam tahun ini.",
            "RPJMD untuk tahun 2023 belum tercatat",
        ],
    );
    says(
        &text("pemetaan"),
        &[
            "Tidak ada Kerja Sama Wajib",
            "Tidak ada rencana kerja sama dengan pihak ketiga",
        ],
    );
    says(
        &text("evaluasi"),
        &["Tidak ada naskah yang dievaluasi dalam Tahun 2023."],
    );
    says(
        &text("register"),
        &["Tidak ada kerja sama yang sudah ditandatangani"],
    );
    says(&text("luar-negeri"), &["Tidak ada kerja sama luar negeri"]);
}

/// Tables are whole, and what sums up sums up, on the sample and at odd days.
#[test]
fn the_samples_tables_are_whole() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/records");
    let registry = Registry::open(Some(Path::new(root))).expect("the sample");
    for as_of in ["2019-01-01", "2022-02-28", "2024-05-03", "2027-12-31"] {
        for report in REPORTS {
            // Nobody wrote by a regulation that there was not.
            if as_of < "2020" && ["berjenjang", "sinergi"].contains(&report.name) {
                continue;
            }
            let document = made(&registry, report.name, None, as_of);
            assert!(document.cover.is_some() && !document.source.is_empty());
            for table in tables(&document) {
                let name = &table.caption.get(Lang::Id);
                assert!(
                    !name.is_empty() && !table.caption.get(Lang::En).is_empty(),
                    "{}",
                    report.name
                );
                assert!(table.columns().iter().all(|column| column.brief), "{name}");
                assert!(
                    table
                        .rows()
                        .iter()
                        .all(|row| row.len() == table.columns().len()),
                    "{name}"
                );
                let grouped: usize = table.groups.iter().map(|(_, count)| count).sum();
                assert!(
                    table.groups.is_empty() || grouped == table.rows().len(),
                    "{name}"
                );
                sums_up(table);
            }
            for section in document.told() {
                if let Body::Chart(chart) = &section.body {
                    let same = |series: &ksd::output::Series| {
                        series.values.len() == chart.categories.len()
                    };
                    assert!(
                        chart.series.iter().all(same),
                        "{}",
                        chart.title.get(Lang::Id)
                    );
                }
            }
        }
    }
}

/// The last row is the sum of a column of counts or money, or less where what
/// has several values counts once; shares have no sum.
fn sums_up(table: &Table) {
    if !table.has_total() {
        return;
    }
    let value = |cell: &Cell| match cell {
        Cell::Number(number) => i128::from(*number),
        Cell::Money(amount) => i128::from(amount.0),
        _ => 0,
    };
    let (last, lines) = table.rows().split_last().expect("a total");
    for (at, column) in table.columns().iter().enumerate() {
        let share =
            ["persen", "kelengkapan"].contains(&&*column.id) || column.id.starts_with("selisih");
        if share || !last[at].is_numeric() {
            continue;
        }
        let sum: i128 = lines.iter().map(|row| value(&row[at])).sum();
        let total = value(&last[at]);
        assert!(
            total <= sum,
            "{}, {}: {total} > {sum}",
            table.caption.get(Lang::Id),
            column.id
        );
        let once = table
            .notes
            .iter()
            .any(|note| note.get(Lang::Id).contains("menghitungnya sekali"));
        assert!(
            once || total == sum,
            "{}, {}: {total} != {sum}",
            table.caption.get(Lang::Id),
            column.id
        );
    }
}

#[test]
fn a_file_is_written_and_never_over_another() {
    let register = register();
    let make =
        |file: &str| register.ksd(&["report", "triwulan", "--as-of", "2024-05-03", "-o", file]);
    let ran = make("t.md");
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
    let path = register.root().with_file_name("t.md");
    let written = std::fs::read_to_string(&path).expect("the report");
    says(
        &written,
        &[
            "Laporan triwulan kerja sama daerah",
            "menurut pemrakarsa",
            "| tidak tercatat | Judul bmd | Pemerintah Kota Samarinda | BMD | Perjanjian BMD |",
        ],
    );
    make("t.md").refused("sudah ada dan tidak ditimpa");
    assert_eq!(std::fs::read_to_string(&path).expect("the report"), written);
    make("u.md");
    let again = std::fs::read_to_string(register.root().with_file_name("u.md"));
    assert_eq!(
        again.expect("the report"),
        written,
        "the same again, byte by byte"
    );
}

#[test]
fn another_period_or_ending_is_refused() {
    let register = register();
    let refused = |arguments: &[&str], word: &str| {
        let mut all = vec!["report"];
        all.extend(arguments);
        all.extend(["--as-of", "2024-05-03"]);
        register.ksd(&all).refused(word);
    };
    refused(
        &["triwulan", "--period", "2024", "-o", "x.md"],
        "satu triwulan penuh",
    );
    refused(
        &["triwulan", "--period", "2024-02..2024-04", "-o", "x.md"],
        "`--period 2024-Q1`",
    );
    refused(
        &["semester", "--period", "2024-Q1", "-o", "x.md"],
        "`--period 2023-S2`",
    );
    refused(
        &["tahunan", "--period", "2023-S1", "-o", "x.md"],
        "`--period 2023`",
    );
    refused(
        &["pemetaan", "--period", "2023..2024", "-o", "x.md"],
        "`--period 2024`",
    );
    refused(
        &["luar-negeri", "--period", "2023-Q1", "-o", "x.md"],
        "satu tahun penuh",
    );
    refused(&["register", "--period", "2023", "-o", "x.md"], "`--as-of`");
    refused(
        &["evaluasi", "--period", "kapan", "-o", "x.md"],
        "bukan periode",
    );
    refused(&["tahunan", "-o", "x.pptx"], "akhiran x.pptx");
    refused(&["tahunan", "-o", "x"], "akhiran x");
    refused(&["bulanan", "-o", "x.md"], "tidak mengenal \"bulanan\"");
    assert!(!register.root().with_file_name("x.md").exists());
}

#[test]
fn an_unreadable_file_stops_it_unless_it_is_passed_over() {
    let register = register().write("kerja-sama/z.toml", "judul = \n");
    let arguments = ["report", "triwulan", "--as-of", "2024-05-03", "-o", "t.md"];
    register.ksd(&arguments).refused("--skip-unreadable");
    let mut all = arguments.to_vec();
    all.push("--skip-unreadable");
    let ran = register.ksd(&all);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let document = made(&open(&register), "triwulan", None, "2024-05-03");
    says(
        &told(&document, Lang::Id),
        &[
            "8 berkas dibaca, 1 dilewati",
            "Laporan ini tidak lengkap: 1 berkas tidak terbaca",
        ],
    );
}

#[test]
fn nothing_is_written_where_one_of_several_files_is_taken() {
    let register = register();
    std::fs::write(register.root().with_file_name("ada.csv"), "milik orang").expect("a file");
    let all = [
        "report",
        "triwulan",
        "--as-of",
        "2024-05-03",
        "-o",
        "baru.md",
        "-o",
        "ada.csv",
    ];
    register.ksd(&all).refused("ada.csv");
    assert!(!register.root().with_file_name("baru.md").exists());
    let twice = [
        "report",
        "triwulan",
        "--as-of",
        "2024-05-03",
        "-o",
        "t.md",
        "-o",
        "t.md",
    ];
    register.ksd(&twice).refused("dua kali");
    let ahead = [
        "report",
        "triwulan",
        "--period",
        "2030-Q1",
        "--as-of",
        "2024-05-03",
        "-o",
        "t.md",
    ];
    register.ksd(&ahead).refused("belum mulai");
}

#[test]
fn a_report_that_lacks_files_says_so_first() {
    let register = register().write("kerja-sama/rusak.toml", "judul = 1\n");
    let all = [
        "report",
        "triwulan",
        "--as-of",
        "2024-05-03",
        "-o",
        "t.md",
        "--skip-unreadable",
    ];
    assert_eq!(register.ksd(&all).code, 0);
    let text = std::fs::read_to_string(register.root().with_file_name("t.md")).expect("the report");
    let said = text
        .find("Laporan ini tidak lengkap: 1 berkas")
        .expect("the sentence");
    assert!(
        said < text.find("Pendahuluan").expect("the introduction"),
        "{text}"
    );
    assert!(text.contains("rusak.toml"), "{text}");
}

/// What comes before and after the places to sign, in the file that people open.
fn around_the_signature(markdown: &str) -> (String, String) {
    let marks = ["Mengetahui,", "………………, 3 Mei 2024"];
    let at = marks.iter().filter_map(|mark| markdown.find(mark)).min();
    let (before, after) = markdown.split_at(at.expect("a signature"));
    (before.to_owned(), after.to_owned())
}

#[test]
fn whoever_ksd_toml_names_signs_where_the_body_ends() {
    let signers = "[[penandatangan]]\nlaporan = [\"semester\"]\njabatan = \"Sekretaris Daerah\"\n\
         nama = \"Nama Contoh\"\npangkat = \"Pembina\"\nnip = \"19800101\"\n\
         [[penandatangan]]\njabatan = \"Kepala Bagian\"\n\
         [[penandatangan]]\nlaporan = [\"triwulan\"]\njabatan = \"Asisten\"\nnama = \"Nama Lain\"\n\
         mengetahui = true\n";
    let register = register().write("ksd.toml", &format!("{KSD_TOML}{signers}"));
    let written = |name: &str, period: &str| {
        let made = register.ksd(&[
            "report",
            name,
            "--period",
            period,
            "--as-of",
            "2024-05-03",
            "--format",
            "markdown",
            "-o",
            "-",
        ]);
        around_the_signature(&made.stdout)
    };
    // By name; behind the signature comes what is bound behind, and nothing of the body.
    let (before, after) = written("semester", "2023-S2");
    says(
        &after,
        &[
            "Sekretaris Daerah selaku Ketua TKKSD,",
            "Nama Contoh",
            "Pembina",
            "NIP 19800101",
        ],
    );
    says(&after, &["## Lampiran: naskah yang berlaku"]);
    says(
        &before,
        &["## Pendahuluan", "## Simpulan dan saran", "## Penutup"],
    );
    assert!(!before.contains("Lampiran:") && !after.contains("Mengetahui"));
    // The last without `laporan` signs the rest, and leaves its name to the pen.
    let (_, after) = written("triwulan", "2024-Q1");
    says(
        &after,
        &[
            "Mengetahui,",
            "Asisten,",
            "Nama Lain",
            "Kepala Bagian,",
            "(………",
            "NIP ………",
        ],
    );
    // What the law has the Kepala Daerah sign, nobody else signs by being the last.
    let (_, after) = written("luar-negeri", "2023");
    says(&after, &["Bupati Kutai Kartanegara,"]);
    assert!(!after.contains("NIP"));
}

#[test]
fn an_emblem_that_is_none_is_told_and_the_report_is_made() {
    for (name, bytes, told) in [
        ("lambang.png", None, "tidak ada berkas"),
        (
            "lambang.png",
            Some("bukan gambar"),
            "bukan gambar PNG atau JPEG",
        ),
        ("lambang.svg", Some("<svg/>"), "bukan gambar PNG atau JPEG"),
        ("../lambang.png", None, "menunjuk ke luar folder register"),
    ] {
        let emblem = format!("[daerah]\nlambang = \"{name}\"");
        let settings = KSD_TOML.replace("[daerah]", &emblem);
        let mut register = register().write("ksd.toml", &settings);
        if let Some(bytes) = bytes {
            register = register.write(name, bytes);
        }
        let made = register.ksd(&[
            "report",
            "triwulan",
            "--period",
            "2024-Q1",
            "--as-of",
            "2024-05-03",
            "-o",
            "x.html",
        ]);
        assert_eq!(made.code, 0, "{}", made.stderr);
        says(&made.stderr, &["laporan disusun tanpa lambang", told]);
    }
}
