//! Fills, lines and marks of series, drawn.

use maud::{Markup, html};

use super::{Shown, px};
use crate::render::chart::{FILLS, Fill, INK, Line, Pattern};

/// What a pattern draws on a square of eight; nothing for a plain ground.
fn lines(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Plain => "",
        Pattern::Stripes => "M-2 2L2 -2M0 8L8 0M6 10L10 6",
        Pattern::Dots => "M1 2h2M5 6h2",
        Pattern::Across => "M0 2h8M0 6h8",
        Pattern::Lattice => "M0 0L8 8M0 8L8 0",
    }
}

/// The fill of a series.
fn of(shown: &Shown, series: usize) -> String {
    let fill = Fill::of(series);
    match fill.pattern {
        Pattern::Plain => format!("#{}", fill.ground),
        _ => format!("url(#{})", id(shown, series % FILLS.len())),
    }
}

/// The patterns that a chart's series need.
pub(super) fn patterns(shown: &Shown) -> Markup {
    let needed = FILLS.iter().enumerate().take(shown.series.len());
    html! {
        @for (at, fill) in needed.filter(|(_, fill)| fill.pattern != Pattern::Plain) {
            pattern id=(id(shown, at)) width="8" height="8" patternUnits="userSpaceOnUse" {
                rect width="8" height="8" fill={ "#" (fill.ground) } {}
                path d=(lines(fill.pattern)) stroke={ "#" (INK) } stroke-width="1.4" fill="none" {}
            }
        }
    }
}

/// Ids are the page's, so each chart has its own.
fn id(shown: &Shown, fill: usize) -> String {
    format!("grafik-{}-pola-{fill}", shown.number)
}

/// A filled rectangle.
pub(super) fn rect(shown: &Shown, series: usize, [x, y, width, height]: [f64; 4]) -> Markup {
    html! {
        rect x=(px(x)) y=(px(y)) width=(px(width)) height=(px(height))
            fill=(of(shown, series)) stroke={ "#" (INK) } stroke-width="0.8" {}
    }
}

/// How a line is broken.
pub(super) fn dashes(line: Line) -> &'static str {
    match line {
        Line::Circles => "none",
        Line::Squares => "7 3",
        Line::Triangles => "2 3",
        Line::Diamonds => "9 3 2 3",
    }
}

/// A series' mark at a point.
pub(super) fn mark(series: usize, x: f64, y: f64) -> Markup {
    let at = format!("{} {}", px(x), px(y));
    let shape = match Line::of(series) {
        Line::Circles => "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
        Line::Squares => "m-4 -4h8v8h-8z",
        Line::Triangles => "m0 -5l5 9h-10z",
        Line::Diamonds => "m0 -5l5 5l-5 5l-5 -5z",
    };
    // Those that come again are filled.
    let fill = if (series / 4).is_multiple_of(2) {
        "ffffff"
    } else {
        INK
    };
    html! { path d={ "M" (at) (shape) } fill={ "#" (fill) } stroke={ "#" (INK) } stroke-width="1.6" {} }
}
