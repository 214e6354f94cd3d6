//! Charts as every format draws them: by one plan.

use std::collections::HashSet;
use std::io::{Cursor, Read};

use crate::common::document::same;
use ksd::output::{Body, Chart, ChartKind, Document, Series};
use ksd::render::{DOCUMENT_FORMATS, Look, Write};
use ksd::text::Lang;
use roxmltree::Node;

/// A chart of so many series, each with its values for every category.
fn chart(kind: ChartKind, categories: &[&str], series: &[&[i64]]) -> Chart {
    let series = series.iter().enumerate();
    let series = series.map(|(at, values)| Series {
        name: same(&format!("Deret {at}")),
        values: values.to_vec(),
    });
    Chart {
        title: same("Naskah"),
        kind,
        categories: categories.iter().map(|name| same(name)).collect(),
        series: series.collect(),
        unit: same("naskah"),
    }
}

fn quarters(kind: ChartKind, series: &[&[i64]]) -> Chart {
    chart(kind, &["TW I", "TW II", "TW III", "TW IV"], series)
}

/// The chart in a document's file of that ending: a part of it, or the page.
fn drawn(chart: &Chart, ending: &str) -> String {
    let mut document = Document::new(same("Laporan"));
    document.add(same("Bagan"), Body::Chart(chart.clone()));
    let format = DOCUMENT_FORMATS
        .iter()
        .find(|format| format.endings.contains(&ending))
        .expect("a format");
    let look = Look {
        lang: Lang::Id,
        color: false,
        width: None,
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    match format.write {
        Write::Text(write) => write(&document, look),
        Write::File(write) => {
            let bytes = write(&document, look).expect("written");
            let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
            let charts = ["word/charts/chart1.xml", "xl/charts/chart1.xml"];
            let name = charts
                .into_iter()
                .find(|name| zip.index_for_name(name).is_some());
            let mut part = zip.by_name(name.expect("a chart")).expect("a part");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("UTF-8");
            text
        }
    }
}

/// Looks into the chart of a Word file and of a workbook.
fn each(chart: &Chart, look: impl Fn(&str, Node<'_, '_>)) {
    for ending in ["docx", "xlsx"] {
        let text = drawn(chart, ending);
        let xml = roxmltree::Document::parse(&text).expect("XML");
        look(ending, xml.root_element());
    }
}

fn all<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Vec<Node<'a, 'i>> {
    let under = node.descendants();
    under
        .filter(|node| node.tag_name().name() == name)
        .collect()
}

/// The values of such elements under a node.
fn values<'a>(node: Node<'a, '_>, name: &str) -> Vec<&'a str> {
    let nodes = all(node, name).into_iter();
    nodes.filter_map(|node| node.attribute("val")).collect()
}

#[test]
fn the_axis_of_a_stack_reaches_as_far_as_its_sum() {
    let stacked = quarters(
        ChartKind::Stacked,
        &[&[3, 4, 2, 4], &[7, 5, 7, 4], &[9, 1, 7, 2]],
    );
    each(&stacked, |ending, chart| {
        assert_eq!(values(chart, "majorUnit"), ["5"], "{ending}");
        assert_eq!(values(chart, "min"), ["0"], "{ending}");
    });
    let page = drawn(&stacked, "html");
    for step in ["0", "5", "10", "15", "20"] {
        assert!(page.contains(&format!(">{step}</text>")), "{step}");
    }
    // Few documents are counted one by one.
    each(
        &quarters(ChartKind::Columns, &[&[3, 4, 2, 4]]),
        |ending, chart| {
            assert_eq!(values(chart, "majorUnit"), ["1"], "{ending}");
        },
    );
}

#[test]
fn long_numbers_are_told_in_a_larger_unit() {
    for (highest, code, unit) in [
        (999_999_999, "#,##0", "rupiah"),
        (1_000_000_000, "#,##0,,", "juta rupiah"),
        (1_000_000_000_000, "#,##0,,,", "miliar rupiah"),
    ] {
        let mut chart = quarters(ChartKind::Bars, &[&[highest, 5, 0, 7]]);
        chart.unit = same("rupiah");
        each(&chart, |ending, chart| {
            let axis = all(chart, "valAx")[0];
            let format = all(axis, "numFmt")[0].attribute("formatCode");
            assert_eq!(format, Some(code), "{ending}");
            let title = all(axis, "t")[0].text();
            assert_eq!(title, Some(unit), "{ending}");
        });
    }
}

#[test]
fn six_series_differ_in_pattern_or_far_in_grey() {
    let one: &[i64] = &[1, 2, 3, 4];
    for kind in [ChartKind::Columns, ChartKind::Stacked, ChartKind::Bars] {
        each(&quarters(kind, &[one; 6]), |ending, chart| {
            let looks = all(chart, "ser").into_iter().map(|series| {
                let look = all(series, "spPr")[0];
                let pattern = all(look, "pattFill").first().map(|fill| {
                    let name = fill.attribute("prst").unwrap_or_default().to_owned();
                    assert!(!all(*fill, "fgClr").is_empty() && !all(*fill, "bgClr").is_empty());
                    name
                });
                // Plain grounds: how light they are, in fifths.
                let ground = || {
                    let colour = values(all(look, "solidFill")[0], "srgbClr")[0];
                    let part = |at: usize| u32::from_str_radix(&colour[at..at + 2], 16);
                    let sum: u32 = [0, 2, 4]
                        .map(|at| part(at).expect("hexadecimal"))
                        .iter()
                        .sum();
                    format!("{}", sum * 5 / (3 * 256))
                };
                pattern.unwrap_or_else(ground)
            });
            let looks: HashSet<String> = looks.collect();
            assert_eq!(looks.len(), 6, "{ending} {kind:?}: {looks:?}");
        });
    }
    each(&quarters(ChartKind::Line, &[one; 4]), |ending, chart| {
        let dashes: HashSet<_> = values(chart, "prstDash").into_iter().collect();
        let marks: HashSet<_> = values(chart, "symbol").into_iter().collect();
        assert!(dashes.len() >= 3, "{ending}: {dashes:?}");
        assert_eq!(marks.len(), 4, "{ending}: {marks:?}");
    });
}

#[test]
fn pieces_of_a_stack_have_their_numbers_unless_they_are_too_thin() {
    let stacked = quarters(ChartKind::Stacked, &[&[90, 80, 90, 70], &[1, 9, 8, 7]]);
    each(&stacked, |ending, chart| {
        let series = all(chart, "ser");
        for (at, without) in [(0, 0), (1, 1)] {
            let labels = all(series[at], "dLbls")[0];
            assert!(values(labels, "showVal").contains(&"1"), "{ending}");
            let none = values(labels, "delete")
                .into_iter()
                .filter(|val| *val == "1");
            assert_eq!(none.count(), without, "{ending}");
        }
    });
    // Where the numbers would write over one another there are none.
    let many: &[i64] = &[1; 4];
    each(
        &quarters(ChartKind::Columns, &[many; 7]),
        |ending, chart| {
            assert!(!values(chart, "showVal").contains(&"1"), "{ending}");
        },
    );
}

#[test]
fn no_name_on_an_axis_is_left_out() {
    let names: Vec<String> = (1..=60).map(|at| format!("Dinas nomor {at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let counts: Vec<i64> = (1..=60).collect();
    for kind in [ChartKind::Bars, ChartKind::Columns, ChartKind::Line] {
        let chart = chart(kind, &names, &[&counts]);
        each(&chart, |ending, chart| {
            assert_eq!(values(chart, "tickLblSkip"), ["1"], "{ending} {kind:?}");
        });
        let page = drawn(&chart, "html");
        let named = page.matches(">Dinas nomor ").count();
        assert_eq!(named, 60, "{kind:?}");
    }
}

/// Of lying bars, the first name and the first series stand above.
#[test]
fn bars_and_their_legend_stand_in_one_order() {
    let bars = quarters(ChartKind::Bars, &[&[1, 2, 3, 4], &[5, 6, 7, 8]]);
    each(&bars, |ending, chart| {
        let categories = all(chart, "catAx")[0];
        // Programs pile bars from below, unless the axis is turned around.
        let turned = values(categories, "orientation") == ["maxMin"];
        let first = all(all(chart, "ser")[0], "tx")[0];
        let first: String = all(first, "v").iter().filter_map(Node::text).collect();
        let name = all(all(chart, "cat")[0], "v")[0].text();
        let upper = if turned {
            ("Deret 0", Some("TW I"))
        } else {
            ("Deret 1", Some("TW IV"))
        };
        assert_eq!((first.as_str(), name), upper, "{ending}");
        // A legend of one entry under another follows the bars.
        assert_eq!(values(chart, "legendPos"), ["r"], "{ending}");
    });
}
