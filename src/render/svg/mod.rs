//! Charts as pictures: SVG that stands within a page of HTML. Whatever a chart
//! shows it also tells in words and numbers, and what tells its series apart
//! can be seen in grey.

mod axes;
mod bars;
mod columns;
mod fill;
mod legend;
mod line;
mod words;

use maud::{Markup, html};

use super::chart::{Plan, numbers};
use super::parts::plain;
use crate::output::{Chart, ChartKind};
use crate::text::Lang;

/// How wide a chart is, in units of its own; it grows and shrinks with the page.
const WIDTH: f64 = 640.0;

/// The size of its letters.
const LETTERS: f64 = 11.0;

/// A piece of a chart and how high it is.
struct Drawn {
    marks: Markup,
    height: f64,
}

/// What a chart shows, in one language.
struct Shown {
    /// Its number in the document.
    number: usize,
    lang: Lang,
    categories: Vec<String>,
    /// Each series with a value for every category.
    series: Vec<(String, Vec<i64>)>,
    plan: Plan,
}

/// Draws a chart, the `number`th of its page.
pub(super) fn write(chart: &Chart, number: usize, lang: Lang) -> Markup {
    let series = chart.series.iter().map(|series| {
        let values = (0..chart.categories.len())
            .map(|at| series.values.get(at).copied().unwrap_or_default());
        (plain(&series.name, lang), values.collect())
    });
    let categories = chart.categories.iter();
    let shown = Shown {
        number,
        lang,
        categories: categories.map(|category| plain(category, lang)).collect(),
        series: series.collect(),
        plan: Plan::of(chart),
    };
    let legend = legend::draw(&shown, &plain(&chart.unit, lang), chart.kind);
    let drawn = match chart.kind {
        ChartKind::Columns => columns::draw(&shown, false),
        ChartKind::Stacked => columns::draw(&shown, true),
        ChartKind::Bars => bars::draw(&shown),
        ChartKind::Line => line::draw(&shown),
    };
    let (title, told) = (
        format!("grafik-{number}-judul"),
        format!("grafik-{number}-isi"),
    );
    let height = px(legend.height + drawn.height);
    html! {
        svg viewBox={ "0 0 " (px(WIDTH)) " " (height) } role="img"
            aria-labelledby=(title) aria-describedby=(told)
            font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" font-size=(px(LETTERS)) {
            title id=(title) { (plain(&chart.title, lang)) }
            desc id=(told) { (numbers(chart, lang)) }
            defs { (fill::patterns(&shown)) }
            (legend.marks)
            g transform={ "translate(0 " (px(legend.height)) ")" } { (drawn.marks) }
        }
    }
}

/// A length, to a tenth: the same digits on every machine.
fn px(length: f64) -> String {
    let said = format!("{length:.1}");
    match said.strip_suffix(".0").unwrap_or(&said) {
        "-0" => "0".to_owned(),
        said => said.to_owned(),
    }
}
