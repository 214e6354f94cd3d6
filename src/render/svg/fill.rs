//! What tells series apart: a colour and a pattern, both of which are still
//! different in grey.

use maud::{Markup, html};

use super::{Shown, px};

/// Lines and edges.
pub(super) const INK: &str = "#16324a";

/// What lies behind and what is drawn on it.
struct Fill {
    ground: &'static str,
    lines: &'static str,
}

/// Dark, light with stripes, in between, white with dots, …
const FILLS: [Fill; 6] = [
    Fill {
        ground: "#2b587f",
        lines: "",
    },
    Fill {
        ground: "#d5e2ee",
        lines: "M-2 2L2 -2M0 8L8 0M6 10L10 6",
    },
    Fill {
        ground: "#93b3cf",
        lines: "",
    },
    Fill {
        ground: "#ffffff",
        lines: "M1 2h2M5 6h2",
    },
    Fill {
        ground: "#e9e2cf",
        lines: "M0 2h8M0 6h8",
    },
    Fill {
        ground: "#ffffff",
        lines: "M0 0L8 8M0 8L8 0",
    },
];

/// The fill of a series.
pub(super) fn of(shown: &Shown, series: usize) -> String {
    let at = series % FILLS.len();
    if FILLS[at].lines.is_empty() {
        FILLS[at].ground.to_owned()
    } else {
        format!("url(#{})", id(shown, at))
    }
}

/// The patterns that a chart's series need.
pub(super) fn patterns(shown: &Shown) -> Markup {
    let needed = FILLS.iter().enumerate().take(shown.series.len());
    html! {
        @for (at, fill) in needed.filter(|(_, fill)| !fill.lines.is_empty()) {
            pattern id=(id(shown, at)) width="8" height="8" patternUnits="userSpaceOnUse" {
                rect width="8" height="8" fill=(fill.ground) {}
                path d=(fill.lines) stroke=(INK) stroke-width="1.4" fill="none" {}
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
            fill=(of(shown, series)) stroke=(INK) stroke-width="0.8" {}
    }
}

/// How a series' line is broken; the first is whole.
pub(super) fn dashes(series: usize) -> &'static str {
    ["none", "7 3", "2 3", "9 3 2 3"][series % 4]
}

/// A series' mark at a point.
pub(super) fn mark(series: usize, x: f64, y: f64) -> Markup {
    let at = format!("{} {}", px(x), px(y));
    let shape = [
        "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
        "m-4 -4h8v8h-8z",
        "m0 -5l5 9h-10z",
        "m0 -5l5 5l-5 5l-5 -5z",
    ][series % 4];
    // Those that come again are filled.
    let fill = if (series / 4).is_multiple_of(2) {
        "#ffffff"
    } else {
        INK
    };
    html! { path d={ "M" (at) (shape) } fill=(fill) stroke=(INK) stroke-width="1.6" {} }
}
