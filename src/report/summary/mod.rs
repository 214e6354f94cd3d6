//! Counts of records, by one or two dimensions.

mod count;
mod dimension;
mod table;

pub use count::{Count, Summary, summarise};
pub use dimension::Dimension;
pub use table::{Source, long, pivot};

use crate::model::{Date, Period};

/// What is to be counted.
#[derive(Clone, Debug)]
pub struct Question {
    /// What is counted.
    pub count: Count,
    /// In which period.
    pub period: Period,
    /// By what; one or two.
    pub by: Vec<Dimension>,
    /// To whom what is dated later has not happened.
    pub as_of: Date,
}

impl Question {
    /// The day at which stocks stand: the earlier of the period's end and the
    /// as-of day.
    pub fn stand(&self) -> Date {
        self.period
            .end
            .map_or(self.as_of, |end| end.min(self.as_of))
    }
}
