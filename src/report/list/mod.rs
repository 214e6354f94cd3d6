//! Lists of records.

mod addendum;
mod columns;
mod documents;
mod filter;
mod hambatan;
mod kerja_sama;
mod mitra;
mod perangkat_daerah;
mod potensi;
mod search;
mod tkksd;
mod without;

pub use addendum::addendum;
pub(super) use columns::tone_of_state;
pub use filter::Filter;
pub use hambatan::hambatan;
pub(super) use hambatan::hindered;
pub use kerja_sama::{column_ids, kerja_sama};
pub use mitra::mitra;
pub use perangkat_daerah::perangkat_daerah;
pub use potensi::potensi;
pub use search::Search;
pub use tkksd::tkksd;
pub use without::{Lacking, NoKey};

use crate::model::{Date, Kind};
use crate::output::{Cell, Column};
use crate::registry::Registry;
use crate::schema;
use crate::text;
use crate::text::Text;

/// A column of a key of the records, called as people call the key.
fn column(id: &'static str, kind: Kind, key: &str) -> Column {
    Column::new(id, schema::name(kind, key).capital())
}

fn caption(what: Text, filter: &Filter<'_>, as_of: Date, count: usize) -> Text {
    text!(
        "{what}{filter} per {as_of}: {count}",
        "{what}{filter} as of {as_of}: {count}",
        what,
        filter = filter.words(),
        as_of,
        count
    )
}

fn empty(what: Text, filter: &Filter<'_>, as_of: Date) -> Text {
    text!(
        "Tidak ada {what}{filter} per {as_of}",
        "There is no {what}{filter} as of {as_of}",
        what,
        filter = filter.words(),
        as_of
    )
}

fn head(registry: &Registry, as_of: Date) -> [(&'static str, Cell); 2] {
    [
        ("as_of", Cell::Date(as_of)),
        ("skipped", Cell::List(registry.skipped.clone())),
    ]
}
