//! Upright columns, beside or on top of one another.

use maud::{Markup, html};

use super::axes::Axes;
use super::words::{LINE, width};
use super::{Drawn, LETTERS, Shown, fill, px};
use crate::render::chart::short;

/// How much of its space a category fills, and how wide a column may be.
const FILLED: f64 = 0.76;
const WIDEST: f64 = 64.0;

/// Columns narrower than this have no room for a label even when it stands upright.
const NARROWEST: f64 = 9.0;

pub(super) fn draw(shown: &Shown, stacked: bool) -> Drawn {
    if stacked {
        stacks(shown)
    } else {
        beside(shown)
    }
}

fn beside(shown: &Shown) -> Drawn {
    let values = || shown.series.iter().flat_map(|(_, values)| values);
    let longest = values()
        .map(|&value| width(&short(value.into(), shown.lang)))
        .fold(0.0, f64::max);
    let among = shown.series.len().max(1) as f64;
    let column = |axes: &Axes<'_>| (FILLED * axes.slot / among).min(WIDEST);
    let axes = |above| Axes::of(shown, above);
    let lying = axes(LINE + 4.0);
    // A single column has the whole space of its category for its label.
    let room = if among > 1.0 {
        column(&lying)
    } else {
        lying.slot
    };
    let upright = longest + 2.0 > room;
    let axes = if upright { axes(longest + 8.0) } else { lying };
    let column = column(&axes);
    let (behind, height) = axes.draw(shown);
    let marks = html! {
        (behind)
        @for (series, (_, values)) in shown.series.iter().enumerate() {
            @for (at, &value) in values.iter().enumerate() {
                @let x = axes.x(at) + column * (series as f64 - 0.5 * among);
                @let (top, foot) = ends(&axes, 0, value.into());
                @if value != 0 {
                    (fill::rect(shown, series, [x, top, column, foot - top]))
                }
                @if !upright || column >= NARROWEST {
                    (label(&short(value.into(), shown.lang), x + 0.5 * column, top, upright))
                }
            }
        }
    };
    Drawn { marks, height }
}

fn stacks(shown: &Shown) -> Drawn {
    let count = shown.categories.len();
    // What is below 0 hangs from the axis, the rest stands on it.
    let pieces = |at: usize| {
        let (mut up, mut down) = (0, 0);
        let pieces = shown
            .series
            .iter()
            .enumerate()
            .map(move |(series, (_, values))| {
                let value = i128::from(values[at]);
                let end = if value < 0 { &mut down } else { &mut up };
                let start = *end;
                *end += value;
                (series, value, start, *end)
            });
        pieces.collect::<Vec<_>>()
    };
    let ends_of = |at: usize| pieces(at).into_iter().map(|(_, _, _, end)| end);
    let axes = Axes::of(shown, LINE + 4.0);
    let column = (FILLED * axes.slot).min(WIDEST);
    let (behind, height) = axes.draw(shown);
    let marks = html! {
        (behind)
        @for at in 0..count {
            @let x = axes.x(at) - 0.5 * column;
            @for (series, value, start, end) in pieces(at) {
                @let (top, foot) = ends(&axes, start, end);
                @if value != 0 {
                    (fill::rect(shown, series, [x, top, column, foot - top]))
                    (inside(&short(value, shown.lang), axes.x(at), 0.5 * (top + foot), [column, foot - top]))
                }
            }
            @let total: i128 = pieces(at).iter().map(|(_, value, ..)| value).sum();
            @let highest = ends_of(at).max().unwrap_or(0);
            @let total = short(total, shown.lang);
            @if width(&total) <= axes.slot {
                (label(&total, axes.x(at), axes.y(highest.max(0)), false))
            }
        }
    };
    Drawn { marks, height }
}

/// The upper and the lower end of a piece.
fn ends(axes: &Axes<'_>, start: i128, end: i128) -> (f64, f64) {
    let (start, end) = (axes.y(start), axes.y(end));
    (start.min(end), start.max(end))
}

/// A number above a column.
fn label(number: &str, x: f64, top: f64, upright: bool) -> Markup {
    let (across, above) = if upright {
        (x + 0.35 * LETTERS, top - 4.0)
    } else {
        (x, top - 4.0)
    };
    html! {
        @if upright {
            text x=(px(across)) y=(px(above)) transform={ "rotate(-90 " (px(across)) " " (px(above)) ")" } {
                (number)
            }
        } @else {
            text x=(px(across)) y=(px(above)) text-anchor="middle" font-weight="bold" { (number) }
        }
    }
}

/// A number within a piece, on white so that no pattern runs through it; if it
/// has room.
fn inside(number: &str, x: f64, y: f64, [wide, high]: [f64; 2]) -> Markup {
    let room = width(number) + 4.0;
    html! {
        @if room <= wide && high >= LINE {
            rect x=(px(x - 0.5 * room)) y=(px(y - 6.0)) width=(px(room)) height="12" fill="#ffffff" {}
            text x=(px(x)) y=(px(y + 0.35 * LETTERS)) text-anchor="middle" { (number) }
        }
    }
}
