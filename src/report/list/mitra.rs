//! Partners.

use super::filter::mentions;
use super::{Filter, caption, column, empty, head};
use crate::model::{Date, Kind, Mitra, key};
use crate::output::{Cell, Table, sheet};
use crate::registry::{Record, Registry, Status, known_by};

/// The partners, by name, with the number of their documents.
pub fn mitra(registry: &Registry, as_of: Date, filter: &Filter) -> Table {
    let mut counts = std::collections::HashMap::<&str, (i64, i64)>::new();
    for record in registry.kerja_sama.iter() {
        if record.is_addendum() || !known_by(record, as_of) {
            continue;
        }
        let in_force = registry.state(record, as_of).status == Status::Berlaku;
        for mitra in &record.mitra {
            let (all, current) = counts.entry(&mitra.id).or_default();
            *all += 1;
            *current += i64::from(in_force);
        }
    }
    let mut shown: Vec<&Record<Mitra>> = registry
        .mitra
        .iter()
        .filter(|record| {
            let others = record.nama_lain.iter().map(String::as_str);
            let named = [&*record.id, &*record.nama].into_iter().chain(others);
            mentions(filter.search.as_ref(), named)
        })
        .collect();
    shown.sort_by_key(|record| record.nama.to_lowercase());
    let count = shown.len();
    let counted = |record: &Record<Mitra>| {
        let counted = counts.get(record.id.as_str());
        counted.copied().unwrap_or_default()
    };
    let key = |id, path| column(id, Kind::Mitra, path);
    sheet(shown)
        .column("id", ("Id", "Id"), |record| record.id.clone())
        .with(key("nama", key!(Mitra: nama)).shown(true), |record| {
            record.nama.clone()
        })
        .with(
            key("golongan", key!(Mitra: golongan)).shown(true),
            |record| Cell::named(Some(record.golongan)),
        )
        .with(key("kode", key!(Mitra: kode)), |record| {
            Cell::text(record.kode.as_ref())
        })
        .with(key("tingkat", key!(Mitra: tingkat)), |record| {
            Cell::named(record.tingkat)
        })
        .with(key("bentuk_badan", key!(Mitra: bentuk_badan)), |record| {
            Cell::named(record.bentuk_badan)
        })
        .with(key("negara", key!(Mitra: negara)), |record| {
            record.negara.clone()
        })
        .column("kerja_sama", ("Kerja sama", "Documents"), |record| {
            counted(record).0
        })
        .column("berlaku", ("Berlaku", "In force"), |record| {
            counted(record).1
        })
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .table(
            caption(("Mitra", "Partners").into(), filter, as_of, count),
            empty(("mitra", "partner").into(), filter, as_of),
        )
}
