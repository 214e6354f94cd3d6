//! Counts of records, by one or two dimensions.

mod compare;
mod count;
mod dimension;
mod money;
mod table;
mod tally;

pub use compare::compared;
pub use count::{Count, Summary};
pub use dimension::Dimension;
pub use money::Money;
pub use table::{Source, long, pivot};
pub use tally::summarise;

use crate::model::{Date, Period, Rupiah};
use crate::output::Cell;
use crate::registry::Registry;
use crate::text::Text;

/// What is to be counted.
#[derive(Clone, Debug)]
pub struct Question {
    /// What is counted.
    pub count: Count,
    /// In which period.
    pub period: Period,
    /// By what; one or two.
    pub by: Vec<Dimension>,
    /// What money of the records is summed up; none: they are counted.
    pub sum: Option<Money>,
    /// To whom what is dated later has not happened.
    pub as_of: Date,
}

impl Question {
    /// What the records of these ids come to: how many they are, or their money
    /// in whole rupiah; none, if that is larger than any amount can be. A record
    /// that records none adds none. Of a combination of values, yearly money is
    /// that of its year.
    fn number<'a>(
        &self,
        registry: &Registry,
        ids: impl Iterator<Item = &'a str>,
        values: &[(Dimension, Option<&str>)],
    ) -> Option<i64> {
        let Some(money) = self.sum else {
            return Some(ids.count() as i64);
        };
        let within = self.within(values);
        Rupiah::sum(ids.flat_map(|id| money.of(registry, self, id, within))).map(|sum| sum.0)
    }

    /// Whether all of a time is still ahead, so that nobody knows its number. The
    /// mapping for a year is made before it.
    fn is_ahead(&self, dimension: Dimension, value: Option<&str>) -> bool {
        let time = value.filter(|_| dimension.is_time() && !self.count.of_potensi());
        let time = time.and_then(|time| time.parse::<Period>().ok());
        let start = time.and_then(|time| time.start);
        start.is_some_and(|start| start > self.as_of)
    }

    /// Whether numbers along a dimension are of one stock at several days: they
    /// have no total.
    fn is_stock_over(&self, dimension: Dimension) -> bool {
        self.count.is_stock() && dimension.is_time()
    }

    /// The period whose yearly money stands at these values: their year, of what
    /// there is year by year; of what was signed or ended, all of the period.
    fn within(&self, values: &[(Dimension, Option<&str>)]) -> Period {
        let year = || {
            let mut values = values.iter();
            let (_, year) = values.find(|(dimension, _)| *dimension == Dimension::Tahun)?;
            year.as_ref()?.parse().ok()
        };
        let by_year = self.count.is_stock() || self.count == Count::Berhasil;
        by_year.then(year).flatten().unwrap_or(self.period)
    }

    /// The same as it stands in a table.
    fn measure<'a>(
        &self,
        registry: &Registry,
        ids: impl Iterator<Item = &'a str>,
        values: &[(Dimension, Option<&str>)],
    ) -> Cell {
        let mut times = values.iter();
        if times.any(|(dimension, value)| self.is_ahead(*dimension, *value)) {
            return Cell::not_yet();
        }
        self.cell(self.number(registry, ids, values))
    }

    /// A number as it stands in a table.
    fn cell(&self, number: Option<i64>) -> Cell {
        if self.sum.is_some() {
            Cell::total(number.map(Rupiah))
        } else {
            Cell::number(number)
        }
    }

    /// What is measured, as a column names it.
    fn measured(&self) -> (&'static str, Text) {
        match self.sum {
            Some(money) => (money.word(), money.title()),
            None => ("jumlah", Text::fixed("Jumlah", "Total")),
        }
    }

    /// The day at which stocks stand: the earlier of the period's end and the
    /// as-of day.
    pub fn stand(&self) -> Date {
        self.period
            .end
            .map_or(self.as_of, |end| end.min(self.as_of))
    }
}
