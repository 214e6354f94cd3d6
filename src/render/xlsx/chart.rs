//! A chart on a sheet of its own, beside its numbers.

use rust_xlsxwriter::{
    Chart as Drawn, ChartAxisCrossing, ChartDataLabel, ChartDataLabelPosition, ChartFont,
    ChartLegendPosition, ChartLine, ChartSeries, ChartType, Worksheet, XlsxError,
};

use super::super::Look;
use super::name::{TITLE_LENGTH, cut};
use super::page::has_room;
use super::paint;
use super::styles::Styles;
use super::table;
use crate::output::{Cell, Chart, ChartKind, Table, sheet};
use crate::render::chart::{Legend, Plan, lines};

/// Lines behind the picture, light.
const GRID: u32 = 0xD9_D9_D9;

const WIDTH: u32 = 640;
const HEIGHT: u32 = 360;
/// Between the numbers and the chart: a column that nobody set.
const BETWEEN: usize = 64;

/// What a line of a lying bar or of its name needs of the height, and what stands around the bars.
const BAR: u32 = 24;
const AROUND: u32 = 120;

/// Writes the numbers under their titles, and the chart that a program draws of
/// them.
pub(super) fn write(
    sheet: &mut Worksheet,
    name: &str,
    [title, called]: &[String; 2],
    chart: &Chart,
    styles: &Styles,
    look: Look,
) -> Result<(), XlsxError> {
    let lang = look.lang;
    let caption = match chart.unit.get(lang) {
        "" => called.clone(),
        unit => format!("{called} ({unit})"),
    };
    let place = table::write(sheet, &[title, &caption], &numbers(chart), styles, look)?;
    let mut drawn = Drawn::new(match chart.kind {
        ChartKind::Columns => ChartType::Column,
        ChartKind::Stacked => ChartType::ColumnStacked,
        ChartKind::Bars => ChartType::Bar,
        ChartKind::Line => ChartType::Line,
    });
    let (first, last) = (place.header + 1, place.last);
    let plan = Plan::of(chart);
    for (at, column) in (1..).take(chart.series.len()).enumerate() {
        let series = drawn
            .add_series()
            .set_name((name, place.header, column))
            .set_categories((name, first, 0, last, 0))
            .set_values((name, first, column, last, column));
        if chart.kind == ChartKind::Line {
            paint::line(series, at);
        } else {
            paint::fill(series, at);
        }
        if plan.labelled {
            label(series, chart, &plan, at);
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
    values
        .set_name(plan.unit.get(lang))
        .set_num_format(plan.code)
        .set_major_unit(plan.scale.step as f64)
        .set_major_gridlines_line(ChartLine::new().set_color(GRID));
    if plan.scale.is_from_zero() {
        values.set_min(0);
    }
    match plan.legend {
        Legend::None => drawn.legend().set_hidden(),
        Legend::Below => drawn.legend().set_position(ChartLegendPosition::Bottom),
        Legend::Beside => drawn.legend().set_position(ChartLegendPosition::Right),
    };
    let mut height = HEIGHT;
    if chart.kind == ChartKind::Bars {
        // Bars grow from below; people read from above.
        drawn
            .y_axis()
            .set_reverse()
            .set_crossing(ChartAxisCrossing::Max);
        height = height.max(AROUND + BAR * lines(chart, lang) as u32);
    }
    drawn.set_width(WIDTH).set_height(height);
    if has_room(place.pixels + BETWEEN + WIDTH as usize) {
        let beside = chart.series.len() as u16 + 2;
        sheet.insert_chart(place.header, beside, &drawn)?;
        sheet.set_landscape().set_print_fit_to_pages(1, 1);
    } else {
        sheet.insert_chart(place.last + 2, 0, &drawn)?;
    }
    Ok(())
}

/// Writes the numbers of a series into the picture, where they have room.
fn label(series: &mut ChartSeries, chart: &Chart, plan: &Plan, at: usize) {
    let mut label = ChartDataLabel::new();
    label.show_value().set_num_format(plan.label_code());
    if chart.kind == ChartKind::Line {
        label.set_position(ChartDataLabelPosition::Above);
    }
    if chart.kind == ChartKind::Stacked {
        label.set_format(&mut paint::behind_numbers());
    }
    series.set_data_label(&label);
    let values = &chart.series[at].values;
    if values.iter().any(|&value| !plan.has_room(value)) {
        let mut none = ChartDataLabel::new();
        none.set_hidden();
        let each = values.iter().map(|&value| {
            let shown = if plan.has_room(value) { &label } else { &none };
            shown.clone()
        });
        series.set_custom_data_labels(&each.collect::<Vec<_>>());
    }
}

/// The numbers of a chart as a table.
fn numbers(chart: &Chart) -> Table {
    let categories = chart.categories.iter().enumerate();
    let sheet = sheet(categories).column("", ("Uraian", "Item"), |(_, category)| {
        Cell::said((*category).clone())
    });
    let series = chart.series.iter().enumerate();
    let sheet = series.fold(sheet, |sheet, (nth, series)| {
        sheet.column(nth.to_string(), series.name.clone(), move |(at, _)| {
            Cell::number(series.values.get(*at).copied())
        })
    });
    sheet.bare()
}
