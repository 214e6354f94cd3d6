//! What a cell means for who looks over a table: a terminal shows it by a colour,
//! which never says what the words do not.

use super::Cell;

/// What a cell means for who looks over a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing more than it says.
    #[default]
    Plain,
    /// It is as it should be.
    Good,
    /// It comes soon, or is not certain.
    Soon,
    /// It is late.
    Late,
    /// It is over.
    Over,
}

impl Tone {
    /// Days from now are soon up to this many.
    const SOON: i64 = 30;

    /// Of the days that are left to do something: late once they are over.
    pub fn of_days_to_act(cell: &Cell) -> Tone {
        match cell {
            Cell::Number(..0) => Tone::Late,
            other => Tone::of_days_left(other),
        }
    }

    /// Of the days until something ends: it is over afterwards, and not late.
    pub fn of_days_left(cell: &Cell) -> Tone {
        match cell {
            Cell::Number(..0) => Tone::Over,
            Cell::Number(0..=Self::SOON) => Tone::Soon,
            _ => Tone::Plain,
        }
    }
}
