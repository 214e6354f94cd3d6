//! How series look in the charts of a workbook.

use rust_xlsxwriter::{
    ChartFormat, ChartLine, ChartLineDashType, ChartMarker, ChartMarkerType, ChartPatternFill,
    ChartPatternFillType, ChartSeries, ChartSolidFill, Color,
};

use crate::render::chart::{Fill, INK, Line, Pattern};

const WHITE: &str = "FFFFFF";

/// Fills the columns or bars of a series, within their edges.
pub(super) fn fill(series: &mut ChartSeries, at: usize) {
    let fill = Fill::of(at);
    let pattern = match fill.pattern {
        Pattern::Plain => None,
        Pattern::Stripes => Some(ChartPatternFillType::DiagonalStripesWideUpwards),
        Pattern::Dots => Some(ChartPatternFillType::Dotted20Percent),
        Pattern::Across => Some(ChartPatternFillType::HorizontalStripesLight),
        Pattern::Lattice => Some(ChartPatternFillType::OutlinedDiamondGrid),
    };
    let mut format = ChartFormat::new();
    format.set_border(&stroke(0.75));
    match pattern {
        None => format.set_solid_fill(&solid(fill.ground)),
        Some(pattern) => format.set_pattern_fill(
            ChartPatternFill::new()
                .set_pattern(pattern)
                .set_foreground_color(colour(INK))
                .set_background_color(colour(fill.ground)),
        ),
    };
    series.set_format(&mut format);
}

/// Draws a series as a line with marks.
pub(super) fn line(series: &mut ChartSeries, at: usize) {
    let (dashes, mark) = match Line::of(at) {
        Line::Circles => (ChartLineDashType::Solid, ChartMarkerType::Circle),
        Line::Squares => (ChartLineDashType::Dash, ChartMarkerType::Square),
        Line::Triangles => (ChartLineDashType::RoundDot, ChartMarkerType::Triangle),
        Line::Diamonds => (ChartLineDashType::DashDot, ChartMarkerType::Diamond),
    };
    series.set_format(ChartFormat::new().set_line(stroke(1.75).set_dash_type(dashes)));
    series.set_marker(
        ChartMarker::new().set_type(mark).set_size(7).set_format(
            ChartFormat::new()
                .set_solid_fill(&solid(WHITE))
                .set_border(&stroke(1.25)),
        ),
    );
}

/// White, so that no pattern runs through a number.
pub(super) fn behind_numbers() -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_solid_fill(&solid(WHITE));
    format
}

fn stroke(width: f64) -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(colour(INK)).set_width(width);
    line
}

fn solid(ground: &str) -> ChartSolidFill {
    let mut fill = ChartSolidFill::new();
    fill.set_color(colour(ground));
    fill
}

fn colour(hex: &str) -> Color {
    Color::from(format!("#{hex}").as_str())
}
