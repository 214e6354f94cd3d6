//! Lying bars.

use maud::html;

use super::words::{LINE, folded, lines, width};
use super::{Drawn, LETTERS, Shown, WIDTH, fill, px};
use crate::render::chart::short;

/// How wide the names may be, and on how many lines.
const NAMES: f64 = 230.0;
const MOST_LINES: usize = 3;

/// How high a bar is, and how far categories are apart.
const BAR: f64 = 16.0;
const APART: f64 = 10.0;

pub(super) fn draw(shown: &Shown) -> Drawn {
    let values = || shown.series.iter().flat_map(|(_, values)| values);
    let scale = &shown.plan.scale;
    let names = shown.categories.iter();
    let names: Vec<_> = names.map(|name| folded(name, NAMES, MOST_LINES)).collect();
    let longest = names.iter().flatten().map(|line| width(line));
    let left = longest.fold(0.0, f64::max) + 10.0;
    let labels = values().map(|&value| width(&short(value.into(), shown.lang)));
    let right = WIDTH - labels.fold(0.0, f64::max) - 8.0;
    let x = |value: i128| left + (right - left) * scale.share(value);
    let bars = BAR * shown.series.len().max(1) as f64;
    let mut bottom = 0.0;
    let rows: Vec<_> = names
        .iter()
        .map(|name| {
            let (top, high) = (bottom, bars.max(LINE * name.len() as f64));
            bottom += high + APART;
            (name, top, high)
        })
        .collect();
    let marks = html! {
        @for (at, (name, top, high)) in rows.iter().enumerate() {
            @let middle = top + 0.5 * high;
            @let first = middle - 0.5 * LINE * name.len() as f64 + LETTERS - 1.0;
            (lines(name, left - 6.0, first, "end"))
            @for (series, (_, values)) in shown.series.iter().enumerate() {
                @let value = i128::from(values[at]);
                @let y = middle - 0.5 * bars + BAR * series as f64;
                @let (start, end) = (x(value.min(0)), x(value.max(0)));
                @if value != 0 {
                    (fill::rect(shown, series, [start, y + 1.0, end - start, BAR - 2.0]))
                }
                text x=(px(end + 4.0)) y=(px(y + 0.5 * BAR + 0.35 * LETTERS)) font-weight="bold" {
                    (short(value, shown.lang))
                }
            }
        }
        @let zero = px(x(0));
        line x1=(zero) y1="0" x2=(zero) y2=(px((bottom - APART).max(0.0))) stroke="#000000" stroke-width="1.2" {}
    };
    Drawn {
        marks,
        height: bottom,
    }
}
