//! Numbers as a picture.

use std::cmp::Reverse;
use std::ops::Range;

use super::{Cell, Table};
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

impl Table {
    /// The columns of these ids as a chart: what stands in the first column along
    /// the axis, without a row about all the others.
    pub fn chart<'i>(
        &self,
        kind: ChartKind,
        ids: impl IntoIterator<Item = &'i str>,
        unit: Text,
    ) -> Chart {
        let (rows, _) = self.rows_and_total();
        let lines = rows.len();
        let column = |id: &str| self.by_column().find(|(column, _)| column.id == id);
        let series = ids.into_iter().filter_map(column);
        let series = series.map(|(column, cells)| Series {
            name: column.title.clone(),
            values: cells.take(lines).map(Cell::value).collect(),
        });
        let names = rows.iter().filter_map(|row| row.first());
        Chart {
            title: self.caption.clone(),
            kind,
            categories: names.map(Cell::name).collect(),
            series: series.collect(),
            unit,
        }
    }
}

impl Chart {
    /// The same chart under another title.
    pub fn titled(self, title: Text) -> Chart {
        Chart { title, ..self }
    }

    /// The same chart with other names along its axis.
    pub fn along(mut self, names: impl IntoIterator<Item = Text>) -> Chart {
        for (category, name) in self.categories.iter_mut().zip(names) {
            *category = name;
        }
        self
    }

    /// Whether there is nothing to see: no category, or no number but 0.
    pub fn is_empty(&self) -> bool {
        let mut values = self.series.iter().flat_map(|series| &series.values);
        self.categories.is_empty() || values.all(|&value| value == 0)
    }

    /// The same chart without the categories of which nothing is counted.
    pub fn counting(self) -> Chart {
        let counting = self.places().filter(|&at| self.sum(at) > 0).collect();
        self.picked(counting)
    }

    /// So many categories whose numbers come to most, the highest first.
    pub fn highest(self, most: usize) -> Chart {
        let mut places: Vec<usize> = self.places().collect();
        places.sort_by_key(|&at| Reverse(self.sum(at)));
        places.truncate(most);
        self.picked(places)
    }

    /// So many categories whose numbers come to least, the lowest first.
    pub fn lowest(self, most: usize) -> Chart {
        let mut places: Vec<usize> = self.places().collect();
        places.sort_by_key(|&at| self.sum(at));
        places.truncate(most);
        self.picked(places)
    }

    fn places(&self) -> Range<usize> {
        0..self.categories.len()
    }

    /// What the numbers of a category come to.
    fn sum(&self, at: usize) -> i64 {
        let values = self
            .series
            .iter()
            .filter_map(|series| series.values.get(at));
        values.fold(0, |sum: i64, value| sum.saturating_add(*value))
    }

    fn picked(self, places: Vec<usize>) -> Chart {
        let series = self.series.iter().map(|series| Series {
            name: series.name.clone(),
            values: picked(&series.values, &places),
        });
        Chart {
            categories: picked(&self.categories, &places),
            series: series.collect(),
            ..self
        }
    }
}

fn picked<T: Clone>(all: &[T], places: &[usize]) -> Vec<T> {
    places
        .iter()
        .filter_map(|&at| all.get(at).cloned())
        .collect()
}
