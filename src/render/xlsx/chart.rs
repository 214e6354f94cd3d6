//! A chart on a sheet of its own, beside its numbers.

use rust_xlsxwriter::{
    Chart as Drawn, ChartAxisCrossing, ChartDataLabel, ChartDataLabelPosition, ChartFont,
    ChartLegendPosition, ChartLine, ChartType, Worksheet, XlsxError,
};

use super::super::Look;
use super::name::{TITLE_LENGTH, cut};
use super::styles::Styles;
use super::table;
use crate::output::{Cell, Chart, ChartKind, Column, Table};
use crate::text;
use crate::text::Text;

/// No more numbers than these are written into the picture.
const FEW: usize = 24;

/// Up to here an axis counts one by one: there is no half a document.
const ONE_BY_ONE: i64 = 10;

/// Lines behind the picture, light.
const GRID: u32 = 0xD9_D9_D9;

const WIDTH: u32 = 640;
const HEIGHT: u32 = 360;

/// What a lying bar needs of the height, and what stands around the bars.
const BAR: u32 = 24;
const AROUND: u32 = 120;

/// Writes the numbers, and the chart that a program draws of them.
pub(super) fn write(
    sheet: &mut Worksheet,
    name: &str,
    title: &str,
    chart: &Chart,
    styles: &Styles,
    look: Look,
) -> Result<(), XlsxError> {
    let lang = look.lang;
    let caption = match chart.unit.get(lang) {
        "" => chart.title.clone(),
        _ => text!("{title} ({unit})", "{title} ({unit})"; title = chart.title, unit = chart.unit),
    };
    let caption = caption.get(lang);
    let above = if title == chart.title.get(lang) {
        ""
    } else {
        title
    };
    let place = table::write(sheet, &[above, caption], &numbers(chart), styles, look)?;
    let mut drawn = Drawn::new(match chart.kind {
        ChartKind::Columns => ChartType::Column,
        ChartKind::Stacked => ChartType::ColumnStacked,
        ChartKind::Bars => ChartType::Bar,
        ChartKind::Line => ChartType::Line,
    });
    let (first, last) = (place.header + 1, place.last);
    let (code, scale) = scale(chart);
    let labelled = chart.categories.len() * chart.series.len() <= FEW;
    for column in (1..).take(chart.series.len()) {
        let series = drawn
            .add_series()
            .set_name((name, place.header, column))
            .set_categories((name, first, 0, last, 0))
            .set_values((name, first, column, last, column));
        if labelled {
            let mut label = ChartDataLabel::new();
            label
                .show_value()
                .set_num_format(format!("{code};-{code};"));
            if chart.kind == ChartKind::Line {
                label.set_position(ChartDataLabelPosition::Above);
            }
            series.set_data_label(&label);
        }
    }
    let shown = chart.title.get(lang);
    drawn
        .title()
        .set_name(shown)
        .set_font(ChartFont::new().set_bold().set_size(12));
    drawn.set_alt_text(cut(shown, TITLE_LENGTH));
    // The axes keep their names when bars lie.
    let values = match chart.kind {
        ChartKind::Bars => drawn.x_axis(),
        _ => drawn.y_axis(),
    };
    let unit = text!("{scale}{unit}", "{scale}{unit}"; scale = scale, unit = chart.unit);
    values
        .set_name(unit.get(lang))
        .set_num_format(code)
        .set_major_gridlines_line(ChartLine::new().set_color(GRID));
    if highest(chart) <= ONE_BY_ONE {
        values.set_major_unit(1);
    }
    if chart.series.len() == 1 {
        drawn.legend().set_hidden();
    } else {
        drawn.legend().set_position(ChartLegendPosition::Bottom);
    }
    let mut height = HEIGHT;
    if chart.kind == ChartKind::Bars {
        // Bars grow from below; people read from above.
        drawn
            .y_axis()
            .set_reverse()
            .set_crossing(ChartAxisCrossing::Max);
        let bars = chart.categories.len() as u32 * chart.series.len() as u32;
        height = height.max(AROUND + BAR * bars);
    }
    drawn.set_width(WIDTH).set_height(height);
    let beside = chart.series.len() as u16 + 2;
    sheet.insert_chart(place.header, beside, &drawn)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 1);
    Ok(())
}

fn highest(chart: &Chart) -> i64 {
    let values = chart.series.iter().flat_map(|series| &series.values);
    values.copied().max().unwrap_or(0)
}

/// In which numbers the picture tells the values, and what stands before their
/// unit: each comma at the end leaves out three digits. The table has them all.
fn scale(chart: &Chart) -> (&'static str, Text) {
    const MILLIARD: i64 = 1_000_000_000;
    match highest(chart) / MILLIARD {
        0 => ("#,##0", Text::fixed("", "")),
        1..1_000 => ("#,##0,,", Text::fixed("juta ", "million ")),
        _ => ("#,##0,,,", Text::fixed("miliar ", "billion ")),
    }
}

/// The numbers of a chart as a table.
fn numbers(chart: &Chart) -> Table {
    let named = |at: usize, title: &Text| Column::brief(at.to_string(), title.clone());
    let first = Column::brief("", Text::fixed("Uraian", "Item"));
    let series = chart.series.iter().enumerate();
    let series = series.map(|(at, series)| named(at, &series.name));
    let columns = std::iter::once(first).chain(series).collect();
    let rows = chart.categories.iter().enumerate().map(|(at, category)| {
        let values = chart
            .series
            .iter()
            .map(|series| Cell::number(series.values.get(at).copied()));
        std::iter::once(Cell::said(category.clone()))
            .chain(values)
            .collect()
    });
    Table::of(columns, rows.collect())
}
