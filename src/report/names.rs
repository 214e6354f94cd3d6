//! Offices, partners and affairs by the names that people know them by.

use crate::model::{KerjaSama, Urusan};
use crate::output::Cell;
use crate::registry::Registry;

/// An office by its name; by its id where `ksd.toml` does not have it.
pub(super) fn office_name<'a>(registry: &'a Registry, id: &'a str) -> &'a str {
    registry.office_name(id).unwrap_or(id)
}

/// An office that people of the house know by its id, and others by its name.
pub(super) fn office(registry: &Registry, id: Option<&String>) -> Cell {
    id.map_or(Cell::Empty, |id| {
        Cell::Known(id.clone(), office_name(registry, id).to_owned())
    })
}

/// A partner by its name; by its id where the register does not have it.
pub(super) fn partner_name<'a>(registry: &'a Registry, id: &'a str) -> &'a str {
    registry.partner_name(id).unwrap_or(id)
}

/// Partners by their ids, and their names.
pub(super) fn partners<'a>(
    registry: &Registry,
    ids: impl IntoIterator<Item = &'a String>,
) -> Vec<(String, String)> {
    let ids = ids.into_iter();
    let named = ids.map(|id| (id.clone(), partner_name(registry, id).to_owned()));
    named.collect()
}

/// The partners of a document by their ids.
pub(super) fn partners_of(record: &KerjaSama) -> impl Iterator<Item = &String> {
    record.mitra.iter().map(|party| &party.id)
}

/// The affairs, each by its name; nothing where there are none.
pub(super) fn affairs(urusan: &[Urusan]) -> Cell {
    if urusan.is_empty() {
        return Cell::Empty;
    }
    Cell::Words(urusan.iter().map(|one| (one.word(), one.name())).collect())
}
