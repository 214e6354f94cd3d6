//! Colours, lines, patterns and letters in DrawingML.

use super::xml::Xml;
use crate::render::chart::{self, Line, Pattern};

/// The colour of letters and axes.
pub(super) const INK: &str = "404040";
/// Behind numbers and marks, so that no pattern runs through them.
pub(super) const WHITE: &str = "FFFFFF";

/// How numbers are told.
pub(super) fn number_format(x: &mut Xml, format: &str) {
    x.empty("c:numFmt", &[("formatCode", &format), ("sourceLinked", &0)]);
}

/// One colour.
pub(super) fn fill(x: &mut Xml, colour: &str) {
    x.element("a:solidFill", &[], |x| x.value("a:srgbClr", colour));
}

/// A line of that width in English metric units.
pub(super) fn stroke(x: &mut Xml, width: u32, colour: &str) {
    x.element("a:ln", &[("w", &width)], |x| fill(x, colour));
}

/// What fills a series, within its edge.
pub(super) fn filled(x: &mut Xml, series: usize) {
    let own = chart::Fill::of(series);
    let pattern = match own.pattern {
        Pattern::Plain => None,
        Pattern::Stripes => Some("wdUpDiag"),
        Pattern::Dots => Some("pct20"),
        Pattern::Across => Some("ltHorz"),
        Pattern::Lattice => Some("openDmnd"),
    };
    match pattern {
        None => fill(x, own.ground),
        Some(pattern) => x.element("a:pattFill", &[("prst", &pattern)], |x| {
            x.element("a:fgClr", &[], |x| x.value("a:srgbClr", chart::INK));
            x.element("a:bgClr", &[], |x| x.value("a:srgbClr", own.ground));
        }),
    }
    stroke(x, 9_525, chart::INK);
}

/// A series' line.
pub(super) fn line(x: &mut Xml, series: usize) {
    x.element("a:ln", &[("w", &22_225)], |x| {
        fill(x, chart::INK);
        x.value(
            "a:prstDash",
            match Line::of(series) {
                Line::Circles => "solid",
                Line::Squares => "dash",
                Line::Triangles => "sysDot",
                Line::Diamonds => "dashDot",
            },
        );
    });
}

/// The mark at its points.
pub(super) fn mark(x: &mut Xml, series: usize) {
    x.element("c:marker", &[], |x| {
        x.value(
            "c:symbol",
            match Line::of(series) {
                Line::Circles => "circle",
                Line::Squares => "square",
                Line::Triangles => "triangle",
                Line::Diamonds => "diamond",
            },
        );
        x.value("c:size", 7);
        x.element("c:spPr", &[], |x| {
            fill(x, WHITE);
            stroke(x, 15_875, chart::INK);
        });
    });
}

/// How all its letters look.
pub(super) fn letters(x: &mut Xml, size: u32) {
    x.element("c:txPr", &[], |x| {
        x.empty("a:bodyPr", &[]);
        x.element("a:p", &[], |x| {
            x.element("a:pPr", &[], |x| {
                x.element("a:defRPr", &[("sz", &size)], |x| {
                    fill(x, INK);
                    x.empty("a:latin", &[("typeface", &"Arial")]);
                });
            });
            x.empty("a:endParaRPr", &[]);
        });
    });
}
