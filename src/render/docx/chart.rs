//! Charts that Word draws itself (DrawingML), with their numbers in them.

use super::axes;
use super::language;
use super::page::Page;
use super::text::{caption, keep, paragraph};
use super::xml::Xml;
use crate::output::{Chart, ChartKind};
use crate::text;
use crate::text::Lang;

const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACED: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/// English metric units: 635 to a twip, 360,000 to a centimetre.
const PER_TWIP: u32 = 635;
const PER_CENTIMETRE: u32 = 360_000;

/// Colours of the series: told apart by the colour-blind, and in print without colour.
const COLOURS: [&str; 6] = ["1F4E79", "E08214", "4DAF9C", "8C2D5A", "9EBCDA", "6B6B6B"];
/// The colour of letters and lines.
pub(super) const INK: &str = "404040";

/// With more numbers than this, they would write over one another.
const MOST_LABELS: usize = 24;

/// The place of a chart in the text, and its caption; `id` names its part.
pub(super) fn place(x: &mut Xml, chart: &Chart, number: usize, id: &str, kept: bool, lang: Lang) {
    let title = chart.title.get(lang);
    let told = text!(
        "{title}; angkanya ada pada tabel", "{title}; the numbers stand in the table";
        title = chart.title
    );
    let width = Page::Portrait.text_width() * PER_TWIP;
    let height = height(chart);
    paragraph(
        x,
        "Gambar",
        |_| {},
        |x| {
            x.element("w:r", &[], |x| {
                x.element("w:drawing", &[], |x| {
                    let flush: [(&str, &dyn std::fmt::Display); 4] =
                        [("distT", &0), ("distB", &0), ("distL", &0), ("distR", &0)];
                    x.element("wp:inline", &flush, |x| {
                        x.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
                        let name = format!("{} {number}", label(lang));
                        x.empty(
                            "wp:docPr",
                            &[("id", &number), ("name", &name), ("descr", &told.get(lang))],
                        );
                        x.empty("wp:cNvGraphicFramePr", &[]);
                        x.element("a:graphic", &[], |x| {
                            x.element("a:graphicData", &[("uri", &CHART)], |x| {
                                x.empty("c:chart", &[("r:id", &id)]);
                            });
                        });
                    });
                });
            });
        },
    );
    paragraph(
        x,
        "Caption",
        |x| {
            keep(x, kept);
            x.value("w:jc", "center");
        },
        |x| caption(x, label(lang), number, title),
    );
}

/// The names that [`place`] needs on the root of its document.
pub(super) const NAMES: [(&str, &str); 3] = [
    ("xmlns:wp", PLACED),
    ("xmlns:a", DRAWING),
    ("xmlns:c", CHART),
];

fn label(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "Gambar",
        Lang::En => "Figure",
    }
}

/// Lying bars need room for each; the others are as high as a third of a page.
fn height(chart: &Chart) -> u32 {
    let bars = chart.categories.len() * chart.series.len();
    let centimetres = match chart.kind {
        ChartKind::Bars => (bars as u32 * 6 / 10 + 3).clamp(5, 19),
        ChartKind::Columns | ChartKind::Stacked | ChartKind::Line => 8,
    };
    centimetres * PER_CENTIMETRE
}

/// The chart itself, a part of its own.
pub(super) fn part(chart: &Chart, lang: Lang) -> anyhow::Result<Vec<u8>> {
    let names: [(&str, &dyn std::fmt::Display); 2] = [("xmlns:c", &CHART), ("xmlns:a", &DRAWING)];
    Xml::file("c:chartSpace", &names, |x| {
        x.value("c:lang", language(lang));
        x.value("c:roundedCorners", 0);
        x.element("c:chart", &[], |x| {
            x.value("c:autoTitleDeleted", 1);
            x.element("c:plotArea", &[], |x| {
                x.empty("c:layout", &[]);
                plot(x, chart, lang);
                axes::categories(x, chart);
                axes::values(x, chart, lang);
            });
            if chart.series.len() > 1 {
                x.element("c:legend", &[], |x| {
                    x.value("c:legendPos", "b");
                    x.value("c:overlay", 0);
                });
            }
            x.value("c:plotVisOnly", 1);
            x.value("c:dispBlanksAs", "gap");
        });
        x.element("c:spPr", &[], |x| {
            x.empty("a:noFill", &[]);
            x.element("a:ln", &[], |x| x.empty("a:noFill", &[]));
        });
        letters(x, 900);
    })
}

fn plot(x: &mut Xml, chart: &Chart, lang: Lang) {
    let element = match chart.kind {
        ChartKind::Line => "c:lineChart",
        _ => "c:barChart",
    };
    x.element(element, &[], |x| {
        match chart.kind {
            ChartKind::Bars => x.value("c:barDir", "bar"),
            ChartKind::Columns | ChartKind::Stacked => x.value("c:barDir", "col"),
            ChartKind::Line => {}
        }
        x.value(
            "c:grouping",
            match chart.kind {
                ChartKind::Columns | ChartKind::Bars => "clustered",
                ChartKind::Stacked => "stacked",
                ChartKind::Line => "standard",
            },
        );
        x.value("c:varyColors", 0);
        for at in 0..chart.series.len() {
            series(x, chart, at, lang);
        }
        data_labels(x, chart);
        match chart.kind {
            ChartKind::Line => x.value("c:marker", 1),
            ChartKind::Stacked => {
                x.value("c:gapWidth", 60);
                x.value("c:overlap", 100);
            }
            ChartKind::Columns | ChartKind::Bars => x.value("c:gapWidth", 60),
        }
        x.value("c:axId", axes::CATEGORIES);
        x.value("c:axId", axes::VALUES);
    });
}

fn series(x: &mut Xml, chart: &Chart, at: usize, lang: Lang) {
    let series = &chart.series[at];
    let colour = COLOURS[at % COLOURS.len()];
    let line = chart.kind == ChartKind::Line;
    x.element("c:ser", &[], |x| {
        x.value("c:idx", at);
        x.value("c:order", at);
        x.element("c:tx", &[], |x| {
            x.element("c:v", &[], |x| x.text(series.name.get(lang)));
        });
        x.element("c:spPr", &[], |x| {
            if line {
                stroke(x, 28_575, colour);
            } else {
                fill(x, colour);
            }
        });
        if line {
            x.element("c:marker", &[], |x| {
                x.value("c:symbol", "circle");
                x.value("c:size", 6);
                x.element("c:spPr", &[], |x| {
                    fill(x, colour);
                    stroke(x, 9_525, colour);
                });
            });
        } else {
            x.value("c:invertIfNegative", 0);
        }
        x.element("c:cat", &[], |x| {
            x.element("c:strLit", &[], |x| {
                let names = chart.categories.iter();
                points(x, names.map(|name| name.get(lang).to_owned()));
            });
        });
        x.element("c:val", &[], |x| {
            x.element("c:numLit", &[], |x| {
                x.element("c:formatCode", &[], |x| x.text("#,##0"));
                points(x, series.values.iter().map(i64::to_string));
            });
        });
        if line {
            x.value("c:smooth", 0);
        }
    });
}

fn points(x: &mut Xml, points: impl ExactSizeIterator<Item = String>) {
    x.value("c:ptCount", points.len());
    for (at, point) in points.enumerate() {
        x.element("c:pt", &[("idx", &at)], |x| {
            x.element("c:v", &[], |x| x.text(&point));
        });
    }
}

/// The numbers themselves, where there is room for them; a 0 needs none.
fn data_labels(x: &mut Xml, chart: &Chart) {
    let numbers = chart.categories.len() * chart.series.len();
    let roomy = match chart.kind {
        ChartKind::Columns | ChartKind::Bars => numbers <= MOST_LABELS,
        ChartKind::Line => chart.series.len() == 1 && numbers <= MOST_LABELS,
        ChartKind::Stacked => false,
    };
    x.element("c:dLbls", &[], |x| {
        if roomy {
            let format = axes::Scale::of(chart).format;
            number_format(x, &format!("{format};-{format};;"));
            if chart.kind == ChartKind::Line {
                x.value("c:dLblPos", "t");
            }
        }
        x.value("c:showLegendKey", 0);
        x.value("c:showVal", u8::from(roomy));
        for other in ["CatName", "SerName", "Percent", "BubbleSize"] {
            x.value(&format!("c:show{other}"), 0);
        }
    });
}

/// How numbers are told.
pub(super) fn number_format(x: &mut Xml, format: &str) {
    x.empty("c:numFmt", &[("formatCode", &format), ("sourceLinked", &0)]);
}

pub(super) fn fill(x: &mut Xml, colour: &str) {
    x.element("a:solidFill", &[], |x| x.value("a:srgbClr", colour));
}

pub(super) fn stroke(x: &mut Xml, width: u32, colour: &str) {
    x.element("a:ln", &[("w", &width)], |x| fill(x, colour));
}

fn letters(x: &mut Xml, size: u32) {
    x.element("c:txPr", &[], |x| {
        x.empty("a:bodyPr", &[]);
        x.element("a:p", &[], |x| {
            x.element("a:pPr", &[], |x| {
                x.element("a:defRPr", &[("sz", &size)], |x| {
                    fill(x, INK);
                    x.empty("a:latin", &[("typeface", &"Arial")]);
                });
            });
            x.empty("a:endParaRPr", &[]);
        });
    });
}
