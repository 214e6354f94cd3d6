//! The axes of charts.

use super::paint::{INK, number_format, stroke};
use super::xml::Xml;
use crate::output::{Chart, ChartKind};
use crate::render::chart::Plan;
use crate::text::Lang;

/// The ids by which a chart and its axes know each other.
pub(super) const CATEGORIES: u32 = 1;
/// See [`CATEGORIES`].
pub(super) const VALUES: u32 = 2;

/// The colour of the lines behind.
const GREY: &str = "D0D0D0";
/// The axis along which the categories stand.
pub(super) fn categories(x: &mut Xml, chart: &Chart) {
    let lying = chart.kind == ChartKind::Bars;
    x.element("c:catAx", &[], |x| {
        x.value("c:axId", CATEGORIES);
        scaling(x, None);
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
        x.value("c:tickLblSkip", 1);
        x.value("c:noMultiLvlLbl", 1);
    });
}

/// The axis on which the values are read.
pub(super) fn values(x: &mut Xml, chart: &Chart, plan: &Plan, lang: Lang) {
    let lying = chart.kind == ChartKind::Bars;
    x.element("c:valAx", &[], |x| {
        x.value("c:axId", VALUES);
        scaling(x, plan.scale.is_from_zero().then_some(0));
        x.value("c:delete", 0);
        x.value("c:axPos", if lying { "b" } else { "l" });
        x.element("c:majorGridlines", &[], |x| {
            x.element("c:spPr", &[], |x| stroke(x, 6_350, GREY));
        });
        x.element("c:title", &[], |x| {
            axis_title(x, plan.unit.get(lang), lying)
        });
        number_format(x, plan.code);
        ticks(x, "nextTo");
        x.element("c:spPr", &[], |x| {
            x.element("a:ln", &[], |x| x.empty("a:noFill", &[]));
        });
        x.value("c:crossAx", CATEGORIES);
        x.value("c:crosses", "autoZero");
        x.value("c:crossBetween", "between");
        x.value("c:majorUnit", plan.scale.step);
    });
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

fn scaling(x: &mut Xml, least: Option<i64>) {
    x.element("c:scaling", &[], |x| {
        x.value("c:orientation", "minMax");
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
