//! What commands hand to the formats: a table, a document, a calendar, or somebody's
//! own rows.

mod calendar;
mod cell;
mod chart;
mod data;
mod document;
pub mod naskah;
mod picture;
mod progress;
mod recorded;
mod returned;
mod screen;
mod sheet;
mod table;
mod tone;

pub use calendar::{Calendar, Event};
pub use cell::{Cell, Doer};
pub use chart::{Chart, ChartKind, Series};
pub use data::Data;
pub use document::{Body, Cover, Document, Letter, Letterhead, Opening, Section, Signer};
pub use naskah::Naskah;
pub use picture::{Picture, PictureFormat};
pub use progress::Progress;
pub use returned::{Kept, Mark, Returned, ReturnedCell, ReturnedRow, ReturnedSheet};
pub use screen::{Part, Screen};
pub use sheet::{Sheet, sheet};
pub use table::{Column, Table, Wanted};
pub use tone::Tone;
