//! Lines over time.

use maud::html;

use super::axes::Axes;
use super::words::{LINE, width};
use super::{Drawn, LETTERS, Shown, fill, px};
use crate::render::chart::{INK, Line, short};

pub(super) fn draw(shown: &Shown) -> Drawn {
    let values = || shown.series.iter().flat_map(|(_, values)| values);
    let above = LINE * shown.series.len() as f64 + 6.0;
    let axes = Axes::of(shown, above);
    let longest = values().map(|&value| width(&short(value.into(), shown.lang)));
    let every = ((longest.fold(0.0, f64::max) + 4.0) / axes.slot).ceil();
    let every = every.max(1.0) as usize;
    let count = shown.categories.len();
    let (behind, height) = axes.draw(shown);
    let course = |values: &[i64]| {
        let points = values.iter().enumerate();
        let points =
            points.map(|(at, &value)| format!("{},{}", px(axes.x(at)), px(axes.y(value.into()))));
        points.collect::<Vec<_>>().join(" ")
    };
    let marks = html! {
        (behind)
        @for (series, (_, values)) in shown.series.iter().enumerate() {
            polyline points=(course(values)) fill="none" stroke={ "#" (INK) } stroke-width="1.8"
                stroke-dasharray=(fill::dashes(Line::of(series))) {}
            @for (at, &value) in values.iter().enumerate() {
                (fill::mark(series, axes.x(at), axes.y(value.into())))
            }
        }
        // The last point always has its number.
        @for at in (0..count).filter(|at| (count - 1 - at).is_multiple_of(every)) {
            @for (y, number) in labels(shown, &axes, at) {
                @let room = width(&number) + 2.0;
                rect x=(px(axes.x(at) - 0.5 * room)) y=(px(y - LETTERS + 1.0)) width=(px(room))
                    height=(px(LETTERS)) fill="#ffffff" fill-opacity="0.85" {}
                text x=(px(axes.x(at))) y=(px(y)) text-anchor="middle" font-weight="bold" { (number) }
            }
        }
    };
    Drawn { marks, height }
}

/// The numbers at a category and the heights at which they stand: each above
/// its point, and those of points close together above one another.
fn labels(shown: &Shown, axes: &Axes<'_>, at: usize) -> Vec<(f64, String)> {
    let mut values: Vec<i64> = shown.series.iter().map(|(_, values)| values[at]).collect();
    values.sort_unstable();
    values.dedup();
    let mut lowest_free = f64::INFINITY;
    let labels = values.into_iter().map(|value| {
        let y = (axes.y(value.into()) - 8.0).min(lowest_free);
        lowest_free = y - LINE + 1.0;
        (y, short(value.into(), shown.lang))
    });
    labels.collect()
}
