//! The axes of charts.

use super::chart::{INK, number_format, stroke};
use super::xml::Xml;
use crate::output::{Chart, ChartKind};
use crate::text::{Lang, Text};

/// The ids by which a chart and its axes know each other.
pub(super) const CATEGORIES: u32 = 1;
/// See [`CATEGORIES`].
pub(super) const VALUES: u32 = 2;

/// The colour of the lines behind.
const GREY: &str = "D0D0D0";
/// Up to here, an axis counts one by one: half a document makes no sense.
const ONE_BY_ONE: i64 = 10;

/// In which numbers a chart tells its values: long ones would write over each other.
pub(super) struct Scale {
    /// As a format of Word's; each comma at its end leaves out three digits.
    pub format: &'static str,
    /// What stands before the unit.
    name: Text,
}

impl Scale {
    /// Rupiah come in milliards, documents never do.
    pub fn of(chart: &Chart) -> Scale {
        const MILLIARD: i64 = 1_000_000_000;
        let highest = highest(chart);
        let (format, name) = if highest < MILLIARD {
            ("#,##0", Text::fixed("", ""))
        } else if highest < 1_000 * MILLIARD {
            ("#,##0,,", Text::fixed("juta ", "million "))
        } else {
            ("#,##0,,,", Text::fixed("miliar ", "billion "))
        };
        Scale { format, name }
    }
}

/// The axis along which the categories stand.
pub(super) fn categories(x: &mut Xml, chart: &Chart) {
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

/// The axis on which the values are read.
pub(super) fn values(x: &mut Xml, chart: &Chart, lang: Lang) {
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
        let scale = Scale::of(chart);
        let unit = format!("{}{}", scale.name.get(lang), chart.unit.get(lang));
        x.element("c:title", &[], |x| axis_title(x, &unit, lying));
        number_format(x, scale.format);
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

fn ticks(x: &mut Xml, labels: &str) {
    x.value("c:majorTickMark", "none");
    x.value("c:minorTickMark", "none");
    x.value("c:tickLblPos", labels);
}
