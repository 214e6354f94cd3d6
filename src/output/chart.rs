//! Numbers as a picture.

use crate::text::Text;

/// A chart of whole numbers.
#[derive(Clone, Debug)]
pub struct Chart {
    /// What it shows.
    pub title: Text,
    /// How it shows it.
    pub kind: ChartKind,
    /// What stands along its axis.
    pub categories: Vec<Text>,
    /// The numbers, a series each; each has one number for every category.
    pub series: Vec<Series>,
    /// What the numbers count: `naskah`, `rupiah`.
    pub unit: Text,
}

/// How a chart shows its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Upright columns, for few categories in time.
    Columns,
    /// Columns of several series on top of one another.
    Stacked,
    /// Lying bars, for categories with long names.
    Bars,
    /// A line, for a course in time.
    Line,
}

/// Numbers under one name.
#[derive(Clone, Debug)]
pub struct Series {
    /// The name.
    pub name: Text,
    /// The numbers, one for each category.
    pub values: Vec<i64>,
}

impl Chart {
    /// Whether there is nothing to see: no category, or no number but 0.
    pub fn is_empty(&self) -> bool {
        let mut values = self.series.iter().flat_map(|series| &series.values);
        self.categories.is_empty() || values.all(|&value| value == 0)
    }
}
