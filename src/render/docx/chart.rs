//! Charts that Word draws itself (DrawingML), with their numbers in them.

use super::text::{caption, paragraph};
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
const GREY: &str = "D0D0D0";
const INK: &str = "404040";

/// With more numbers than this, they would write over one another.
const MOST_LABELS: usize = 24;
/// Up to here, an axis counts one by one: half a document makes no sense.
const ONE_BY_ONE: i64 = 10;

/// The ids by which the axes of a chart know each other.
const CATEGORIES: u32 = 1;
const VALUES: u32 = 2;

/// The place of a chart in the text, and its caption; `id` names its part.
pub(super) fn place(x: &mut Xml, chart: &Chart, number: usize, id: &str, width: u32, lang: Lang) {
    let title = chart.title.get(lang);
    let told = text!(
        "{title}; angkanya ada pada tabel", "{title}; the numbers stand in the table";
        title = chart.title
    );
    let width = width * PER_TWIP;
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
        |x| x.value("w:jc", "center"),
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
        x.value("c:roundedCorners", 0);
        x.element("c:chart", &[], |x| {
            x.value("c:autoTitleDeleted", 1);
            x.element("c:plotArea", &[], |x| {
                x.empty("c:layout", &[]);
                plot(x, chart, lang);
                category_axis(x, chart);
                value_axis(x, chart, lang);
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
        x.value("c:axId", CATEGORIES);
        x.value("c:axId", VALUES);
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
            number_format(x, "#,##0;-#,##0;;");
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

fn category_axis(x: &mut Xml, chart: &Chart) {
    let lying = chart.kind == ChartKind::Bars;
    x.element("c:catAx", &[], |x| {
        x.value("c:axId", CATEGORIES);
        // Lying bars are read from the top.
        scaling(x, if lying { "maxMin" } else { "minMax" }, None);
        x.value("c:delete", 0);
        x.value("c:axPos", if lying { "l" } else { "b" });
        number_format(x, "General");
        // Below the columns, also where one goes below 0.
        ticks(x, "low");
        x.element("c:spPr", &[], |x| stroke(x, 9_525, INK));
        x.value("c:crossAx", VALUES);
        x.value("c:crosses", "autoZero");
        x.value("c:auto", 1);
        x.value("c:lblAlgn", "ctr");
        x.value("c:lblOffset", 100);
        x.value("c:noMultiLvlLbl", 1);
    });
}

fn value_axis(x: &mut Xml, chart: &Chart, lang: Lang) {
    let lying = chart.kind == ChartKind::Bars;
    x.element("c:valAx", &[], |x| {
        x.value("c:axId", VALUES);
        let values = chart.series.iter().flat_map(|series| &series.values);
        let from_zero = values.min().is_none_or(|&least| least >= 0);
        scaling(x, "minMax", from_zero.then_some(0));
        x.value("c:delete", 0);
        x.value("c:axPos", if lying { "b" } else { "l" });
        x.element("c:majorGridlines", &[], |x| {
            x.element("c:spPr", &[], |x| stroke(x, 6_350, GREY));
        });
        x.element("c:title", &[], |x| {
            axis_title(x, chart.unit.get(lang), lying)
        });
        number_format(x, "#,##0");
        ticks(x, "nextTo");
        x.element("c:spPr", &[], |x| {
            x.element("a:ln", &[], |x| x.empty("a:noFill", &[]));
        });
        x.value("c:crossAx", CATEGORIES);
        x.value("c:crosses", if lying { "max" } else { "autoZero" });
        x.value("c:crossBetween", "between");
        if highest(chart) <= ONE_BY_ONE {
            x.value("c:majorUnit", 1);
        }
    });
}

/// How high the highest column is.
fn highest(chart: &Chart) -> i64 {
    let series = || chart.series.iter();
    let stacked = (0..chart.categories.len())
        .map(|at| series().filter_map(|series| series.values.get(at)).sum());
    match chart.kind {
        ChartKind::Stacked => stacked.max(),
        _ => series()
            .flat_map(|series| series.values.iter().copied())
            .max(),
    }
    .unwrap_or(0)
}

fn axis_title(x: &mut Xml, title: &str, lying: bool) {
    x.element("c:tx", &[], |x| {
        x.element("c:rich", &[], |x| {
            let turn = if lying { 0 } else { -5_400_000 };
            x.empty("a:bodyPr", &[("rot", &turn), ("vert", &"horz")]);
            x.element("a:p", &[], |x| {
                x.element("a:pPr", &[], |x| x.empty("a:defRPr", &[("b", &0)]));
                x.element("a:r", &[], |x| {
                    x.empty("a:rPr", &[("b", &0)]);
                    x.element("a:t", &[], |x| x.text(title));
                });
            });
        });
    });
    x.value("c:overlay", 0);
}

fn scaling(x: &mut Xml, orientation: &str, least: Option<i64>) {
    x.element("c:scaling", &[], |x| {
        x.value("c:orientation", orientation);
        if let Some(least) = least {
            x.value("c:min", least);
        }
    });
}

fn number_format(x: &mut Xml, format: &str) {
    x.empty("c:numFmt", &[("formatCode", &format), ("sourceLinked", &0)]);
}

fn ticks(x: &mut Xml, labels: &str) {
    x.value("c:majorTickMark", "none");
    x.value("c:minorTickMark", "none");
    x.value("c:tickLblPos", labels);
}

fn fill(x: &mut Xml, colour: &str) {
    x.element("a:solidFill", &[], |x| x.value("a:srgbClr", colour));
}

fn stroke(x: &mut Xml, width: u32, colour: &str) {
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
