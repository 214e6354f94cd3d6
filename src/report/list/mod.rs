//! Lists of records.

mod filter;
mod kerja_sama;
mod mitra;
mod potensi;

pub use filter::Filter;
pub use kerja_sama::{columns, kerja_sama};
pub use mitra::mitra;
pub use potensi::potensi;

use crate::model::{Date, Kind, Urusan};
use crate::output::{Cell, Column};
use crate::registry::Registry;
use crate::schema;
use crate::text;
use crate::text::Text;

fn partner(registry: &Registry, id: &str) -> (String, String) {
    let name = registry
        .mitra
        .get(id)
        .map_or(id, |mitra| mitra.nama.as_str());
    (id.to_owned(), name.to_owned())
}

/// A column of a key of the records, called as people call the key.
fn column(id: &'static str, kind: Kind, key: &str) -> Column {
    Column::new(id, schema::name(kind, key).capital())
}

/// The affairs, each by its name.
fn affairs(urusan: &[Urusan]) -> Cell {
    match urusan.is_empty() {
        true => Cell::Empty,
        false => Cell::Words(urusan.iter().map(|one| (one.word(), one.name())).collect()),
    }
}

fn caption(what: Text, filter: &Filter, as_of: Date, count: usize) -> Text {
    text!(
        "{what}{filter} per {as_of}: {count}",
        "{what}{filter} as of {as_of}: {count}";
        what = what, filter = filter.words(), as_of = as_of, count = count
    )
}

fn empty(what: Text, filter: &Filter, as_of: Date) -> Text {
    text!(
        "Tidak ada {what}{filter} per {as_of}",
        "There is no {what}{filter} as of {as_of}";
        what = what, filter = filter.words(), as_of = as_of
    )
}

fn head(registry: &Registry, as_of: Date) -> Vec<(&'static str, Cell)> {
    vec![
        ("as_of", Cell::Date(as_of)),
        ("skipped", Cell::List(registry.skipped.clone())),
    ]
}
