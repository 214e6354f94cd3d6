//! HTML as a browser reads it: whole, quiet, the same twice, and with charts
//! that can also be heard.

use std::collections::HashSet;

use crate::common::document::{
    NASTY, chart, grouped, same, table_of, table_written, with, written,
};
use ksd::output::{Body, Cell, Chart, ChartKind, Column, Document, Series};
use ksd::text::{Lang, Text, printable};
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};

fn read(page: &str) -> Html {
    let read = Html::parse_document(page);
    assert!(read.errors.is_empty(), "{:?}", read.errors);
    read
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

fn texts(page: &Html, selector: &str) -> Vec<String> {
    all(page, selector).into_iter().map(text).collect()
}

fn page(lang: Lang) -> String {
    written(&with("Air"), "html", lang)
}

#[test]
fn a_document_is_one_whole_file() {
    for (lang, code) in [(Lang::Id, "id"), (Lang::En, "en")] {
        let page = page(lang);
        assert!(page.starts_with("<!DOCTYPE html>"));
        let read = read(&page);
        assert_eq!(all(&read, "html")[0].attr("lang"), Some(code));
        assert_eq!(all(&read, "meta[charset='utf-8']").len(), 1);
        assert_eq!(
            texts(&read, "title").first().map(String::as_str),
            Some("Laporan Air")
        );
        assert_eq!(texts(&read, "h1"), ["Laporan Air"]);
        for foreign in [
            "script",
            "link",
            "iframe",
            "object",
            "[src]:not([src^='data:image/png;base64,'])",
            "[href]:not([href^='#'])",
            "[onclick]",
        ] {
            assert!(all(&read, foreign).is_empty(), "{foreign}");
        }
        let style = texts(&read, "style").concat();
        for foreign in ["url(", "@import", "http"] {
            assert!(!style.contains(foreign), "{foreign}");
        }
        for wanted in [
            "@page",
            "210mm 297mm",
            "table-header-group",
            "break-inside: avoid",
            "break-after: page",
        ] {
            assert!(style.contains(wanted), "{wanted}");
        }
    }
}

#[test]
fn the_title_page_the_signature_and_the_source_stand_where_they_belong() {
    let page = page(Lang::Id);
    let read = read(&page);
    assert_eq!(
        texts(&read, ".cover .offices p"),
        ["PEMERINTAH KABUPATEN CONTOH", "DINAS Air"]
    );
    assert_eq!(texts(&read, ".cover .title p"), ["triwulan I Air"]);
    assert_eq!(texts(&read, ".cover .made p"), ["Tenggarong Air", "2024"]);
    assert_eq!(
        texts(&read, ".signature p"),
        [
            "Tenggarong Air, 3 Mei 2024",
            "Kepala Air,",
            "(………………………………)"
        ]
    );
    assert_eq!(
        texts(&read, "footer p"),
        ["Sumber: Air", "keadaan per 3 Mei 2024"]
    );
    let order = [
        "class=\"cover\"",
        "<main id=\"isi\">",
        "class=\"signatures\"",
        "<footer>",
    ];
    let places: Vec<_> = order.iter().map(|mark| page.find(mark)).collect();
    assert!(
        places.is_sorted() && places.iter().all(Option::is_some),
        "{places:?}"
    );
    let mut unplaced = with("Air");
    if let Some(cover) = &mut unplaced.cover {
        cover.place = None;
    }
    let unplaced = written(&unplaced, "html", Lang::Id);
    assert!(unplaced.contains("………………, 3 Mei 2024"));
}

/// What is wider than a phone is moved by keys, and says what it is; the page leads
/// past its cover.
#[test]
fn what_is_moved_on_its_own_is_reached_by_keys_and_named() {
    let page = page(Lang::Id);
    let read = read(&page);
    let one = |what: &str| Selector::parse(what).expect("a selector");
    let tables = "main table:not(.facts), figure svg";
    for shown in read.select(&one(tables)) {
        let around = shown.parent().and_then(ElementRef::wrap);
        let around = around.expect("something around it").value();
        assert_eq!(around.attr("tabindex"), Some("0"));
        assert_eq!(around.attr("role"), Some("region"));
        let name = around.attr("aria-label").or(around.attr("aria-labelledby"));
        assert!(name.is_some_and(|name| !name.is_empty()));
    }
    assert!(page.contains("<a class=\"skip\" href=\"#isi\">Langsung ke isi</a>"));
    for header in read.select(&one("th")) {
        assert!(!header.text().collect::<String>().is_empty());
    }
}

#[test]
fn tables_are_numbered_and_their_headers_say_of_what() {
    let read = read(&page(Lang::En));
    assert_eq!(
        texts(&read, "caption"),
        ["Table 1. Menurut jenis Air", "Table 2. Naskah Air"]
    );
    assert_eq!(
        texts(&read, "figcaption"),
        [
            "Figure 1. Naskah per tahun Air",
            "Figure 2. Naskah per tahun Air"
        ]
    );
    for table in all(&read, "table:not(.facts)") {
        assert_eq!(
            within(table, "thead th").len(),
            within(table, "thead th[scope=col]").len()
        );
        for row in within(table, "tr") {
            assert_eq!(within(row, "th[scope]").len(), within(row, "th").len());
            assert!(!within(row, "th").is_empty());
        }
    }
    let crossed = all(&read, "table")[0];
    assert_eq!(within(crossed, "tbody tr").len(), 2);
    assert_eq!(
        text(within(crossed, "tfoot tr")[0]),
        "Jumlah13,25030713,557"
    );
    assert_eq!(within(crossed, "thead .number").len(), 3);
    assert_eq!(within(crossed, "tbody .number").len(), 6);
    let grouped = all(&read, "table")[1];
    assert!(within(grouped, "tfoot").is_empty());
    let sizes: Vec<_> = within(grouped, "tbody")
        .into_iter()
        .map(|group| within(group, "tr:not(.group)").len())
        .collect();
    assert_eq!(sizes, [2, 1, 1], "those of no group come last");
    let titles = within(grouped, "tr.group th[scope=rowgroup][colspan='3']");
    let titles: Vec<_> = titles.into_iter().map(text).collect();
    assert_eq!(titles, ["Sekarang Air", "Later"]);
    let day = within(grouped, "time")[0];
    assert_eq!(day.attr("datetime"), Some("2024-08-17"));
    assert_eq!(text(day), "17 August 2024");
}

#[test]
fn numbers_are_those_of_the_language() {
    let told = |lang| texts(&read(&page(lang)), ".facts td");
    assert_eq!(told(Lang::Id), ["Air", "1.234.567"]);
    assert_eq!(told(Lang::En), ["Air", "1,234,567"]);
}

#[test]
fn trees_are_lists_within_lists() {
    let read = read(&page(Lang::Id));
    assert_eq!(
        texts(&read, "section > ul > li > ul > li > ul > li"),
        ["Cucu Air"]
    );
    assert_eq!(all(&read, "section > ul > li > ul > li").len(), 2);
}

/// The elements of a page, with what they are but without what they say.
fn skeleton(page: &Html) -> Vec<String> {
    let elements = all(page, "*").into_iter().map(|element| {
        let names: Vec<_> = element.value().attrs().map(|(name, _)| name).collect();
        format!("{} {}", element.value().name(), names.join(" "))
    });
    // How a chart folds its words depends on the words.
    elements
        .filter(|element| {
            !["text ", "rect ", "line "]
                .iter()
                .any(|name| element.starts_with(name))
        })
        .collect()
}

#[test]
fn text_never_becomes_markup() {
    let harmless = read(&written(&with("Air"), "html", Lang::Id));
    let page = written(&with(NASTY), "html", Lang::Id);
    let nasty = read(&page);
    assert_eq!(skeleton(&nasty), skeleton(&harmless));
    assert!(!page.contains("<script"));
    let said = printable(NASTY);
    assert_eq!(texts(&nasty, "h1"), [format!("Laporan {said}")]);
    assert_eq!(texts(&nasty, ".facts td")[0], said);
    assert_eq!(
        texts(&nasty, "caption")[1],
        format!("Tabel 2. Naskah {said}")
    );
    assert_eq!(
        text(all(&nasty, "svg > title")[0]),
        format!("Naskah per tahun {said}")
    );
    let table = read(&table_written(&grouped(NASTY), "html", Lang::Id));
    assert_eq!(
        skeleton(&table),
        skeleton(&read(&table_written(&grouped("Air"), "html", Lang::Id)))
    );
}

#[test]
fn a_table_alone_is_a_page_of_its_own() {
    let read = read(&table_written(&grouped("Air"), "html", Lang::Id));
    assert_eq!(texts(&read, "h1"), ["Naskah Air"]);
    let named = all(&read, "table")[0]
        .attr("aria-labelledby")
        .expect("a name");
    assert_eq!(all(&read, &format!("#{named}")).len(), 1);
    let mut empty = table_of(vec![Column::brief("judul", same("Judul"))], Vec::new());
    empty.empty = Text::fixed("Tidak ada <b>", "None");
    let read = self::read(&table_written(&empty, "html", Lang::Id));
    assert_eq!(texts(&read, "h1"), ["Tidak ada <b>"]);
    assert!(all(&read, "table").is_empty());
}

#[test]
fn a_rule_as_a_page_is_html_too() {
    let mut command = crate::common::ksd();
    command.args(["rule", "KSD203", "--format", "html"]);
    let page = crate::common::Ran::of(command).stdout;
    assert!(texts(&read(&page), "tbody th").concat().contains("KSD203"));
}

#[test]
fn wide_tables_lie_and_take_the_signature_with_them() {
    let wide = |columns: usize| {
        let columns: Vec<_> = (0..columns)
            .map(|at| Column::brief(at.to_string(), same(&format!("Kolom {at}"))))
            .collect();
        let row = vec![Cell::Text("dua puluh huruf lebih".to_owned()); columns.len()];
        table_of(columns, vec![row])
    };
    let class = |columns: usize| {
        let page = table_written(&wide(columns), "html", Lang::Id);
        let read = read(&page);
        (
            all(&read, ".wide").len(),
            all(&read, "table")[0].attr("class").map(str::to_owned),
        )
    };
    assert_eq!(class(3), (0, None));
    assert_eq!(class(5), (1, None));
    assert_eq!(class(7), (1, Some("dense".to_owned())));
    assert_eq!(class(9), (1, Some("dense densest".to_owned())));
    let mut document = with("Air");
    document.add(same("Lebar"), Body::table(wide(7)));
    let read = read(&written(&document, "html", Lang::Id));
    assert_eq!(all(&read, "section.wide").len(), 1);
    assert_eq!(all(&read, ".wide .signature").len(), 1);
    assert_eq!(all(&read, "footer.wide").len(), 1);
}

/// A page with this chart alone.
fn drawn(chart: Chart, lang: Lang) -> Html {
    let mut document = Document::new(same("x"));
    document.sections.push(ksd::output::Section {
        title: same(""),
        body: Body::Chart(chart),
    });
    read(&written(&document, "html", lang))
}

const KINDS: [ChartKind; 4] = [
    ChartKind::Columns,
    ChartKind::Stacked,
    ChartKind::Bars,
    ChartKind::Line,
];

#[test]
fn charts_can_be_heard() {
    for kind in KINDS {
        let read = drawn(chart(kind, "Air"), Lang::Id);
        let picture = all(&read, "svg[role=img]")[0];
        let named = |attribute: &str| {
            let id = picture.attr(attribute).expect("an id");
            let found = all(&read, &format!("#{id}"));
            assert_eq!(found.len(), 1);
            text(found[0])
        };
        assert_eq!(named("aria-labelledby"), "Naskah per tahun Air");
        assert_eq!(
            named("aria-describedby"),
            "Satuan: naskah. KSDD Air: 2022 = 8; 2023 = 1.250; 2024 Air = 0. \
             KSDPK: 2022 = 21; 2023 = 300; 2024 Air = 7."
        );
    }
}

#[test]
fn charts_can_be_read_in_grey() {
    for kind in KINDS {
        let read = drawn(chart(kind, "Air"), Lang::Id);
        let labels = texts(&read, "svg text");
        for said in [
            "KSDD Air",
            "KSDPK",
            "2022",
            "Satuan: naskah",
            "1.250",
            "300",
        ] {
            let inside = kind == ChartKind::Stacked && said == "1.250";
            assert!(
                labels.iter().any(|label| label == said) || inside,
                "{kind:?}: {said}"
            );
        }
        let apart = match kind {
            ChartKind::Line => "polyline[stroke-dasharray]",
            _ => "svg > rect",
        };
        let attribute = match kind {
            ChartKind::Line => "stroke-dasharray",
            _ => "fill",
        };
        let looks: HashSet<_> = all(&read, apart)
            .into_iter()
            .filter_map(|mark| mark.attr(attribute))
            .collect();
        assert_eq!(looks.len(), 2, "{kind:?}: {looks:?}");
    }
}

#[test]
fn ids_are_the_pages_own() {
    let mut document = with("Air");
    for kind in KINDS {
        document.add(same("Lagi"), Body::Chart(chart(kind, "")));
    }
    let page = written(&document, "html", Lang::Id);
    let read = read(&page);
    let ids: Vec<_> = all(&read, "[id]")
        .into_iter()
        .filter_map(|element| element.attr("id"))
        .collect();
    let unique: HashSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    for fill in all(&read, "[fill^='url(#']") {
        let fill = fill.attr("fill").unwrap_or_default();
        let id = fill.trim_start_matches("url(#").trim_end_matches(')');
        assert!(unique.contains(id), "{fill}");
    }
}

#[test]
fn long_numbers_are_shortened_and_told_whole() {
    let chart = Chart {
        title: same("Nilai"),
        kind: ChartKind::Bars,
        categories: vec![same("a"), same("b"), same("c")],
        series: vec![Series {
            name: same(""),
            values: vec![1_250_000_000, 999, -2_000_000],
        }],
        unit: same("rupiah"),
    };
    let labels = |lang| texts(&drawn(chart.clone(), lang), "svg text[font-weight]");
    assert_eq!(labels(Lang::Id), ["1,3 miliar", "999", "-2 juta"]);
    assert_eq!(labels(Lang::En), ["1.3 billion", "999", "-2 million"]);
    let told = texts(&drawn(chart.clone(), Lang::Id), "svg > desc");
    assert_eq!(
        told,
        ["Satuan: rupiah. a = 1.250.000.000; b = 999; c = -2.000.000."]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the numbers and names are, nothing is drawn outside the picture.
    #[test]
    fn charts_stay_within_their_edges(
        kind in 0..KINDS.len(),
        names in proptest::collection::vec("[A-Za-z ]{0,40}", 0..30),
        series in proptest::collection::vec(proptest::collection::vec(
            prop_oneof![0..30_i64, any::<i64>()], 0..30), 0..8),
    ) {
        let chart = Chart {
            title: same("x"),
            kind: KINDS[kind],
            categories: names.iter().map(|name| same(name)).collect(),
            series: series.iter().map(|values| Series { name: same("s"), values: values.clone() }).collect(),
            unit: same("naskah"),
        };
        // Where there is nothing to see, nothing is drawn.
        let empty = chart.is_empty();
        let read = drawn(chart, Lang::Id);
        let pictures = all(&read, "svg");
        prop_assert_eq!(pictures.is_empty(), empty);
        let Some(&picture) = pictures.first() else { return Ok(()) };
        let size: Vec<f64> = picture.attr("viewBox").unwrap_or_default().split(' ')
            .map(|number| number.parse().expect("a number")).collect();
        for mark in within(picture, "rect, text, line") {
            for (attribute, most) in [("x", size[2]), ("x1", size[2]), ("x2", size[2]), ("y", size[3]), ("y1", size[3]), ("y2", size[3])] {
                let Some(place) = mark.attr(attribute) else { continue };
                let place: f64 = place.parse().expect("a number");
                prop_assert!((-0.5..=most + 0.5).contains(&place), "{attribute}={place} of {most}");
            }
            for attribute in ["width", "height"] {
                let length = mark.attr(attribute).map(|length| length.parse::<f64>().expect("a number"));
                prop_assert!(length.is_none_or(|length| length >= 0.0));
            }
        }
    }
}

#[test]
fn twice_the_same() {
    assert_eq!(page(Lang::Id), page(Lang::Id));
    let sample = |arguments: &[&str]| {
        let mut command = crate::common::ksd();
        command
            .env(
                "KSD_RECORDS",
                concat!(env!("CARGO_MANIFEST_DIR"), "/records"),
            )
            .args(arguments)
            .args(["--as-of", "2024-05-03", "--format", "html"]);
        let ran = crate::common::Ran::of(command);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.stdout
    };
    for arguments in [
        ["summary", "--period=2020..2024-04", "--by=tahun,jenis"].as_slice(),
        &["list"],
    ] {
        assert_eq!(sample(arguments), sample(arguments));
    }
    let summary = sample(&["summary", "--period=2020..2024-04", "--by=tahun,jenis"]);
    let read = read(&summary);
    let sum = |column: usize| -> i64 {
        let cells = texts(&read, &format!("tbody tr > :nth-child({column})"));
        cells
            .iter()
            .map(|cell| cell.parse::<i64>().expect("a number"))
            .sum()
    };
    let titles = texts(&read, "thead th");
    let bmd = titles.iter().position(|title| title == "BMD").expect("BMD") + 1;
    assert_eq!(sum(bmd), 6);
    assert_eq!((2..bmd).map(sum).sum::<i64>(), 210);
    assert_eq!(sum(titles.len()), 216);
}

#[test]
fn as_it_is() {
    let mut small = with("Air");
    small.sections.truncate(4);
    for (lang, name) in [
        (Lang::Id, "html_document_id"),
        (Lang::En, "html_document_en"),
    ] {
        let page = written(&small, "html", lang);
        let (before, after) = page.split_once("<style>").expect("a style");
        let (_, after) = after.split_once("</style>").expect("an end");
        // One element a line, so that a difference can be read.
        let lines = format!("{before}{after}").replace("><", ">\n<");
        insta::assert_snapshot!(name, lines);
    }
}
