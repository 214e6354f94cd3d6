//! One plan of a chart for all formats.

use super::scale::{MAGNITUDES, Scale};
use crate::output::{Chart, ChartKind};
use crate::text;
use crate::text::{Lang, Text};

/// With more numbers than this beside one another, they would write over each
/// other.
const MOST_LABELS: usize = 24;

/// A piece of a stack that is less than this part of the axis has no room for
/// its number.
const LEAST_PIECE: i128 = 24;

/// So many letters of a name have room on a line beside a lying bar.
const NAME: usize = 36;

/// How a chart is drawn, whatever draws it. Names along its axis are never
/// skipped: a column without a name says nothing.
pub(in crate::render) struct Plan {
    /// From where to where its axis goes, and in which steps; a stack reaches
    /// as far as its sum.
    pub scale: Scale,
    /// How a spreadsheet and Word write its numbers: long ones would write over
    /// each other, so each comma at the end leaves out three digits.
    pub code: &'static str,
    /// What these numbers count: `naskah`, `juta rupiah`.
    pub unit: Text,
    /// Where its series are named.
    pub legend: Legend,
    /// Whether its numbers have room in it.
    pub labelled: bool,
    stacked: bool,
}

/// Where the series of a chart are named, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::render) enum Legend {
    /// Nowhere: there is but one.
    None,
    /// In a line, as columns stand.
    Below,
    /// Under one another, as lying bars do.
    Beside,
}

impl Plan {
    /// The plan of a chart.
    pub fn of(chart: &Chart) -> Plan {
        let stacked = chart.kind == ChartKind::Stacked;
        let scale = Scale::of(ends(chart, stacked));
        // Rupiah come in milliards, documents never do.
        let magnitude = MAGNITUDES
            .iter()
            .find(|one| scale.highest() >= 1_000 * one.size);
        let (code, unit) = match magnitude {
            None => ("#,##0", chart.unit.clone()),
            Some(one) => (
                one.code,
                text!(
                    "{name} {unit}",
                    "{name} {unit}",
                    name = one.name,
                    unit = chart.unit
                ),
            ),
        };
        let across = match chart.kind {
            ChartKind::Stacked => chart.categories.len(),
            ChartKind::Columns | ChartKind::Bars | ChartKind::Line => {
                chart.categories.len() * chart.series.len()
            }
        };
        // Numbers of lines that cross would stand in each other.
        let apart = chart.kind != ChartKind::Line || chart.series.len() == 1;
        let legend = match chart.kind {
            _ if chart.series.len() <= 1 => Legend::None,
            ChartKind::Bars => Legend::Beside,
            ChartKind::Columns | ChartKind::Stacked | ChartKind::Line => Legend::Below,
        };
        Plan {
            scale,
            code,
            unit,
            legend,
            labelled: apart && across <= MOST_LABELS,
            stacked,
        }
    }

    /// The format of the numbers that stand in it; a 0 is not told.
    pub fn label_code(&self) -> String {
        format!("{0};-{0};;", self.code)
    }

    /// Whether this number has room where it belongs.
    pub fn has_room(&self, value: i64) -> bool {
        let whole = self.scale.length();
        !self.stacked || i128::from(value).abs() * LEAST_PIECE >= whole
    }
}

/// How many lines high lying bars and their names are together.
pub(in crate::render) fn lines(chart: &Chart, lang: Lang) -> usize {
    let names = chart.categories.iter();
    let high = names.map(|name| {
        let name = textwrap::wrap(name.get(lang), NAME).len();
        name.max(chart.series.len()).max(1)
    });
    high.sum()
}

/// The numbers that the axis must reach: of stacks, how far they go up and down.
fn ends(chart: &Chart, stacked: bool) -> impl Iterator<Item = i128> {
    let values = |at: usize| {
        let series = chart.series.iter();
        series.filter_map(move |series| series.values.get(at).copied().map(i128::from))
    };
    (0..chart.categories.len()).flat_map(move |at| -> Vec<i128> {
        if stacked {
            let up = values(at).filter(|&value| value > 0).sum();
            let down = values(at).filter(|&value| value < 0).sum();
            vec![up, down]
        } else {
            values(at).collect()
        }
    })
}
