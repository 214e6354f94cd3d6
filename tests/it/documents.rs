//! Documents as Markdown and as CSV, read back.

use crate::common::document::{NASTY, chart, crossed, same, with, written};
use ksd::output::{Body, ChartKind, Document};
use ksd::text::{Lang, printable};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// What Markdown makes of a text: its tags, and what it says.
fn read(markdown: &str) -> (Vec<String>, String) {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let (mut tags, mut said) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(tag) => tags.push(match tag {
                Tag::Heading { level, .. } => format!("{level}"),
                tag => format!("{tag:?}"),
            }),
            Event::End(_) => said.push('\n'),
            Event::Text(text) => said.push_str(&text),
            Event::SoftBreak | Event::HardBreak => said.push('\n'),
            Event::Rule => tags.push("rule".to_owned()),
            other => tags.push(format!("{other:?}")),
        }
    }
    (tags, said)
}

#[test]
fn markdown_as_it_is() {
    for (lang, name) in [
        (Lang::Id, "markdown_document_id"),
        (Lang::En, "markdown_document_en"),
    ] {
        insta::assert_snapshot!(name, written(&with("Air"), "md", lang));
    }
}

#[test]
fn text_never_becomes_markdown() {
    let (harmless, _) = read(&written(&with("Air"), "md", Lang::Id));
    let (tags, said) = read(&written(&with(NASTY), "md", Lang::Id));
    assert_eq!(tags, harmless);
    let nasty = printable(NASTY);
    assert_eq!(
        said.matches(nasty.trim()).count(),
        written(&with("Air"), "md", Lang::Id).matches("Air").count() - 1
    );
    for start in [
        "- a", "+ a", "1. a", "12) a", "-", "---", "# a", "> a", "    a", "===", "```", "| a |",
        "* a", "a\n- b",
    ] {
        let (tags, said) = read(&written(&with(start), "md", Lang::Id));
        assert_eq!(tags, harmless, "{start}");
        assert!(said.contains(printable(start).trim()), "{start}");
    }
}

#[test]
fn a_chart_beside_a_table_is_left_to_the_table() {
    let markdown = written(&with("Air"), "md", Lang::Id);
    assert!(!markdown.contains("Gambar 1"));
    assert!(
        markdown
            .contains("**Gambar 2. Naskah per tahun Air**\n\nSatuan: naskah. KSDD Air: 2022 = 8;")
    );
}

#[test]
fn csv_has_the_tables_one_after_the_other() {
    assert_eq!(
        written(&with("Air"), "csv", Lang::Id),
        r#""Tabel 1. Menurut jenis Air"
"tahun","ksdd","Air","jumlah"
"2023","1250","300","1550"
"Air","12000","7","12007"
"Jumlah","13250","307","13557"

"Tabel 2. Naskah Air"
"judul","berakhir","nilai"
"Air minum","2024-08-17","1500000000"
"Air","2024-05-03","2500000"
"Sampah","2025-01-01","0"
"Jalan","2026-01-01","10"

"Keterangan"
"nama","nilai"
"Judul Air","Air"
"Nilai","1234567"
"Kosong",""
"#
        .replace('\n', "\r\n")
    );
}

#[test]
fn a_single_table_is_csv_that_programs_read() {
    let mut document = Document::new(same("Register"));
    document.add(same("Grafik"), Body::Chart(chart(ChartKind::Line, "x")));
    document.add(same("Daftar"), Body::table(crossed(NASTY)));
    let text = written(&document, "csv", Lang::Id);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    assert_eq!(&header[2], printable(NASTY));
    let rows: Result<Vec<_>, _> = reader.records().collect();
    let rows = rows.expect("rows of one length");
    assert_eq!(rows.len(), 3);
    assert_eq!(&rows[1][0], printable(NASTY));
}

#[test]
fn no_text_becomes_a_formula() {
    let formulas = [
        "=1+1",
        "+1",
        "-1",
        "@A1",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1",
        "＋1",
        "－1",
        "＠A1",
        "a;=1+1;b",
        "a; =1",
        "a;b;+1",
        "a\";=1;\"",
    ];
    let is_formula = |cell: &str| {
        let cell = cell.trim_start();
        cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'])
            && cell.len() > 1
    };
    for formula in formulas {
        let text = written(&with(formula), "csv", Lang::Id);
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let fields: Vec<String> = reader
            .records()
            .flat_map(|record| {
                record
                    .expect("a record")
                    .iter()
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            })
            .collect();
        assert!(
            fields.iter().any(|field| field.contains('\'')),
            "{fields:?}"
        );
        assert!(!fields.iter().any(|field| is_formula(field)), "{fields:?}");
        // Excel in Indonesia splits at `;`, and takes quotes within for letters.
        let split = text.lines().flat_map(|line| line.split(';'));
        for cell in split {
            assert!(!is_formula(cell.trim_matches('"')), "{cell}");
        }
    }
    // A sign alone is none: it stands for "nothing".
    let text = written(&with("-"), "csv", Lang::Id);
    assert!(text.contains("\"-\""), "{text}");
}
