//! Charts that Word draws itself (DrawingML), with their numbers in them.

use super::axes;
use super::language;
use super::page::Page;
use super::paint::{self, WHITE, fill, number_format};
use super::picture;
use super::text::{caption, keep, paragraph};
use super::xml::{Xml, Zip};
use crate::output::{Chart, ChartKind};
use crate::render::chart::{Legend, Plan, lines};
use crate::render::parts::Label;
use crate::text;
use crate::text::Lang;

const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/// English metric units: 635 to a twip, 360,000 to a centimetre.
const PER_TWIP: u32 = 635;
const PER_CENTIMETRE: u32 = 360_000;

/// The place of a chart in the text, and its caption; `id` names its part. It
/// stands on such a page, and stays on that of what comes after if it is `kept`.
pub(super) fn place(
    x: &mut Xml,
    chart: &Chart,
    label: &Label,
    (id, page, kept): (&str, Page, bool),
    lang: Lang,
) {
    let told = text!(
        "{title}; angkanya ada pada tabel",
        "{title}; the numbers stand in the table",
        title = chart.title
    );
    let width = page.text_width() * PER_TWIP;
    let height = height(chart, lang);
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
                        let name = format!("{} {}", label.sort, label.number);
                        x.empty(
                            "wp:docPr",
                            &[
                                ("id", &label.number),
                                ("name", &name),
                                ("descr", &told.get(lang)),
                            ],
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
        |x| caption(x, label),
    );
}

/// The names that [`place`] needs on the root of its document.
pub(super) const NAMES: [(&str, &str); 3] = [picture::PLACED, picture::DRAWING, ("xmlns:c", CHART)];

/// Lying bars need room for each; the others are as high as a third of a page.
fn height(chart: &Chart, lang: Lang) -> u32 {
    let centimetres = match chart.kind {
        ChartKind::Bars => (lines(chart, lang) as u32 * 6 / 10 + 3).clamp(5, 19),
        ChartKind::Columns | ChartKind::Stacked | ChartKind::Line => 8,
    };
    centimetres * PER_CENTIMETRE
}

/// Writes the chart itself, a part of its own.
pub(super) fn part(zip: Zip, chart: &Chart, lang: Lang) -> anyhow::Result<Zip> {
    let plan = Plan::of(chart);
    let names: [(&str, &dyn std::fmt::Display); 2] = [
        ("xmlns:c", &CHART),
        (picture::DRAWING.0, &picture::DRAWING.1),
    ];
    Xml::file(zip, "c:chartSpace", &names, |x| {
        x.value("c:lang", language(lang));
        x.value("c:roundedCorners", 0);
        x.element("c:chart", &[], |x| {
            x.value("c:autoTitleDeleted", 1);
            x.element("c:plotArea", &[], |x| {
                x.empty("c:layout", &[]);
                plot(x, chart, &plan, lang);
                axes::categories(x, chart);
                axes::values(x, chart, &plan, lang);
            });
            let place = match plan.legend {
                Legend::None => None,
                Legend::Below => Some("b"),
                Legend::Beside => Some("r"),
            };
            if let Some(place) = place {
                x.element("c:legend", &[], |x| {
                    x.value("c:legendPos", place);
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
        paint::letters(x, 900);
    })
}

fn plot(x: &mut Xml, chart: &Chart, plan: &Plan, lang: Lang) {
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
        let count = chart.series.len();
        for order in 0..count {
            let at = match chart.kind {
                ChartKind::Bars => count - 1 - order,
                _ => order,
            };
            series(x, chart, plan, (at, order), lang);
        }
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

/// What goes from left to right; of lying bars from below, as programs pile
/// them up. To turn the axis around instead would leave some with a legend that
/// runs against the bars.
fn along<T>(chart: &Chart, all: impl DoubleEndedIterator<Item = T>) -> Vec<T> {
    match chart.kind {
        ChartKind::Bars => all.rev().collect(),
        ChartKind::Columns | ChartKind::Stacked | ChartKind::Line => all.collect(),
    }
}

/// A series, the `order`th that is drawn.
fn series(x: &mut Xml, chart: &Chart, plan: &Plan, (at, order): (usize, usize), lang: Lang) {
    let series = &chart.series[at];
    let line = chart.kind == ChartKind::Line;
    let values = along(chart, series.values.iter().copied());
    x.element("c:ser", &[], |x| {
        x.value("c:idx", order);
        x.value("c:order", order);
        x.element("c:tx", &[], |x| {
            x.element("c:v", &[], |x| x.text(series.name.get(lang)));
        });
        x.element("c:spPr", &[], |x| {
            if line {
                paint::line(x, at);
            } else {
                paint::filled(x, at);
            }
        });
        if line {
            paint::mark(x, at);
        } else {
            x.value("c:invertIfNegative", 0);
        }
        data_labels(x, chart.kind, plan, &values);
        x.element("c:cat", &[], |x| {
            x.element("c:strLit", &[], |x| {
                let names = along(chart, chart.categories.iter());
                points(x, names.into_iter().map(|name| name.get(lang).to_owned()));
            });
        });
        x.element("c:val", &[], |x| {
            x.element("c:numLit", &[], |x| {
                x.element("c:formatCode", &[], |x| x.text("#,##0"));
                points(x, values.iter().map(i64::to_string));
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

/// The numbers themselves, where there is room for them.
fn data_labels(x: &mut Xml, kind: ChartKind, plan: &Plan, values: &[i64]) {
    x.element("c:dLbls", &[], |x| {
        if plan.labelled {
            let without = values.iter().enumerate();
            for (at, _) in without.filter(|(_, value)| !plan.has_room(**value)) {
                x.element("c:dLbl", &[], |x| {
                    x.value("c:idx", at);
                    x.value("c:delete", 1);
                });
            }
            number_format(x, &plan.label_code());
            if kind == ChartKind::Stacked {
                x.element("c:spPr", &[], |x| fill(x, WHITE));
            }
            if kind == ChartKind::Line {
                x.value("c:dLblPos", "t");
            }
        }
        x.value("c:showLegendKey", 0);
        x.value("c:showVal", u8::from(plan.labelled));
        for other in ["CatName", "SerName", "Percent", "BubbleSize"] {
            x.value(&format!("c:show{other}"), 0);
        }
    });
}
