//! Which series is which.

use maud::html;

use super::words::width;
use super::{Drawn, Shown, WIDTH, fill, px};
use crate::output::ChartKind;
use crate::render::chart::{INK, Legend, Line};
use crate::text;
use crate::text::Say;

/// How high a row of names is.
const ROW: f64 = 20.0;

/// How wide a swatch and the gaps around a name are.
const SWATCH: f64 = 28.0;
const GAP: f64 = 18.0;

/// The names of the series, unless there is but one, beside what they look
/// like; and at the right what the numbers count.
pub(super) fn draw(shown: &Shown, unit: &str, kind: ChartKind) -> Drawn {
    let named = shown.plan.legend != Legend::None;
    if !named && unit.is_empty() {
        return Drawn {
            marks: html! {},
            height: 0.0,
        };
    }
    let unit = match unit {
        "" => String::new(),
        unit => text!("Satuan: {unit}", "Unit: {unit}", unit).say(shown.lang),
    };
    let right = WIDTH - width(&unit);
    let (mut x, mut row) = (0.0, 0.0);
    let mut names = Vec::new();
    for (at, (name, _)) in shown.series.iter().enumerate().filter(|_| named) {
        let room = SWATCH + width(name) + GAP;
        if x > 0.0 && x + room > right {
            (x, row) = (0.0, row + ROW);
        }
        names.push((at, name, x, row));
        x += room;
    }
    let marks = html! {
        @for (at, name, x, y) in names {
            @if kind == ChartKind::Line {
                path d={ "M" (px(x)) " " (px(y + 9.0)) "h22" } stroke={ "#" (INK) } stroke-width="1.8"
                    stroke-dasharray=(fill::dashes(Line::of(at))) {}
                (fill::mark(at, x + 11.0, y + 9.0))
            } @else {
                (fill::rect(shown, at, [x + 1.0, y + 2.0, 20.0, 13.0]))
            }
            text x=(px(x + SWATCH)) y=(px(y + 13.0)) { (name) }
        }
        @if !unit.is_empty() {
            text x=(px(WIDTH)) y="13" text-anchor="end" { (unit) }
        }
    };
    Drawn {
        marks,
        height: row + ROW + 6.0,
    }
}
