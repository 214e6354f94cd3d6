//! Counts of records, by one or two dimensions.

mod compare;
mod count;
mod dimension;
mod table;

pub use compare::compared;
pub use count::{Count, Summary, summarise};
pub use dimension::Dimension;
pub use table::{Source, long, pivot};

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
    /// Whether the value of the documents is summed up, and not their number.
    pub sum: bool,
    /// To whom what is dated later has not happened.
    pub as_of: Date,
}

impl Question {
    /// What the records of these ids come to: how many they are, or their value
    /// in whole rupiah; none, if that is larger than any amount can be. A
    /// document that records no value adds none.
    fn number<'a>(&self, registry: &Registry, ids: impl Iterator<Item = &'a str>) -> Option<i64> {
        if !self.sum {
            return Some(ids.count() as i64);
        }
        let value = |id| registry.kerja_sama.get(id)?.pembiayaan.nilai;
        Rupiah::sum(ids.filter_map(value)).map(|sum| sum.0)
    }

    /// The same as it stands in a table.
    fn measure<'a>(&self, registry: &Registry, ids: impl Iterator<Item = &'a str>) -> Cell {
        self.cell(self.number(registry, ids))
    }

    /// A number as it stands in a table.
    fn cell(&self, number: Option<i64>) -> Cell {
        if self.sum {
            Cell::total(number.map(Rupiah))
        } else {
            Cell::number(number)
        }
    }

    /// What is measured, as a column names it.
    fn measured(&self) -> (&'static str, Text) {
        if self.sum {
            ("nilai", Text::fixed("Nilai (Rp)", "Value (Rp)"))
        } else {
            ("jumlah", Text::fixed("Jumlah", "Total"))
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
