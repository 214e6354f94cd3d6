//! What every format decides alike of a chart: its scale, its labels, its
//! legend, what tells its series apart, and its numbers in words.

mod look;
mod plan;
mod scale;
mod words;

pub(super) use look::{FILLS, Fill, INK, Line, Pattern};
pub(super) use plan::{Legend, Plan, lines};
pub(super) use scale::{Scale, short};
pub(super) use words::numbers;
