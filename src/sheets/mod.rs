//! The register as tables: for each kind of record one, with a column for each key
//! that holds one value, and one for each list in such records, with a row for each
//! of its members. Made from the model, so that a new key is a new column.
//!
//! A row and the keys of a record are the same in two forms: whoever takes records
//! apart ([`Flat::of`]) can put them together again ([`record`]).

mod baseline;
mod cell;
mod flat;
mod heading;
mod register;
mod shown;
mod table;

pub use baseline::{BASELINE, Base, NoOrigin, Origin};
pub use cell::Cell;
pub use flat::{Flat, Row, record};
pub use heading::Heading;
pub use register::{Filled, Line, filled};
pub use shown::{Called, LONGEST, Shown, id_in, shown, with_id, yes_no};
pub use table::{Table, tables, tables_of};
