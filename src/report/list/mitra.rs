//! Partners.

use super::filter::mentions;
use super::{Filter, caption, column, empty, head};
use crate::model::{Date, Kind, Mitra, key};
use crate::output::{Cell, Column, Table};
use crate::registry::{Record, Registry, Status, known_by};
use crate::text::Text;

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
    let texts = |record: &Record<Mitra>| [record.id.clone(), record.nama.clone()];
    let mut shown: Vec<&Record<Mitra>> = registry
        .mitra
        .iter()
        .filter(|record| {
            mentions(
                filter.search.as_ref(),
                texts(record).iter().map(String::as_str),
            )
        })
        .collect();
    shown.sort_by_key(|record| record.nama.to_lowercase());
    let key = |id, path| column(id, Kind::Mitra, path);
    let columns = vec![
        Column::brief("id", Text::fixed("Id", "Id")),
        key("nama", key!(Mitra: nama)).shown(),
        key("golongan", key!(Mitra: golongan)).shown(),
        key("kode", key!(Mitra: kode)),
        key("tingkat", key!(Mitra: tingkat)),
        key("bentuk_badan", key!(Mitra: bentuk_badan)),
        key("negara", key!(Mitra: negara)),
        Column::brief("kerja_sama", Text::fixed("Kerja sama", "Documents")),
        Column::brief("berlaku", Text::fixed("Berlaku", "In force")),
    ];
    let row = |record: &&Record<Mitra>| {
        let (all, current) = counts.get(record.id.as_str()).copied().unwrap_or_default();
        vec![
            Cell::Text(record.id.clone()),
            Cell::Text(record.nama.clone()),
            Cell::named(Some(record.golongan)),
            Cell::text(record.kode.as_ref()),
            Cell::named(record.tingkat),
            Cell::named(record.bentuk_badan),
            Cell::text(record.negara.as_deref()),
            Cell::Number(all),
            Cell::Number(current),
        ]
    };
    Table {
        caption: caption(Text::fixed("Mitra", "Partners"), filter, as_of, shown.len()),
        empty: empty(Text::fixed("mitra", "partner"), filter, as_of),
        name: "rows",
        head: head(registry, as_of),
        columns,
        rows: shown.iter().map(row).collect(),
        total_row: false,
        groups: Vec::new(),
        notes: Vec::new(),
    }
}
