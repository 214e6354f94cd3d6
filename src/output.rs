//! What commands hand to the formats: a table, a document or a calendar.

mod calendar;
mod cell;
mod chart;
mod data;
mod document;
mod recorded;
mod screen;
mod sheet;
mod table;
mod tone;

pub use calendar::{Calendar, Event};
pub use cell::{Cell, Doer};
pub use chart::{Chart, ChartKind, Series};
pub use data::Data;
pub use document::{Body, Cover, Document, Section};
pub use screen::{Part, Screen};
pub use sheet::{Sheet, sheet};
pub use table::{Column, Table, Wanted};
pub use tone::Tone;
