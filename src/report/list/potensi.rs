//! Entries of the potential mapping.

use super::filter::{among, any_among, mentions};
use super::{Filter, affairs, caption, column, empty, head, partner};
use crate::model::{Date, Kind, Potensi, StatusPotensi, key};
use crate::output::{Cell, Column, Table};
use crate::registry::{Record, Registry};
use crate::text::Text;

/// The entries of the potential mapping that the register knew by that day, by
/// year and priority.
pub fn potensi(registry: &Registry, as_of: Date, filter: &Filter) -> Table {
    let mut shown: Vec<_> = registry
        .potensi
        .iter()
        .filter(|record| record.dicatat.is_none_or(|known| known <= as_of))
        .filter(|record| {
            let jenis = filter.jenis.is_empty()
                || record
                    .jenis
                    .is_some_and(|jenis| filter.jenis.contains(&jenis));
            let own = [Some(record.id.as_str()), Some(record.judul.as_str())];
            let told = [&record.permasalahan, &record.uraian, &record.manfaat];
            let told = told.into_iter().map(|text| text.as_deref());
            let texts = own.into_iter().chain(told).flatten();
            jenis
                && any_among(&filter.urusan, &record.urusan)
                && any_among(&filter.mitra, &record.calon_mitra)
                && any_among(&filter.pemrakarsa, record.pemrakarsa.iter())
                && mentions(filter.search.as_ref(), texts)
        })
        .map(|record| (record, registry.status_of_potensi(record, as_of)))
        .filter(|(_, status)| among(&filter.status_potensi, status))
        .collect();
    shown.sort_by_key(|(record, _)| {
        (
            record.tahun,
            record.prioritas.unwrap_or(u32::MAX),
            record.id.clone(),
        )
    });
    let key = |id, path| column(id, Kind::Potensi, path);
    let columns = vec![
        Column::brief("id", Text::fixed("Id", "Id")),
        key("judul", key!(Potensi: judul)).shown(),
        Column::brief("tahun", Text::fixed("Tahun", "Year")),
        key("prioritas", key!(Potensi: prioritas)).shown(),
        key("jenis", key!(Potensi: jenis)).shown(),
        key("sifat", key!(Potensi: sifat)),
        key("urusan", key!(Potensi: urusan)),
        key("calon_mitra", key!(Potensi: calon_mitra)).shown(),
        key("pemrakarsa", key!(Potensi: pemrakarsa)).shown(),
        Column::brief("status", Text::fixed("Status", "Status")),
        Column::new(
            "ditindaklanjuti_oleh",
            Text::fixed("Ditindaklanjuti oleh", "Followed up by"),
        ),
    ];
    let row = |record: &Record<Potensi>, status: StatusPotensi| {
        let follow_ups = registry.follow_ups(record, as_of);
        let candidates = record.calon_mitra.iter().map(|id| partner(registry, id));
        vec![
            Cell::Text(record.id.clone()),
            Cell::Text(record.judul.clone()),
            Cell::Year(record.tahun),
            Cell::number(record.prioritas.map(i64::from)),
            Cell::named(record.jenis),
            Cell::named(record.sifat),
            affairs(&record.urusan),
            Cell::Records(candidates.collect()),
            Cell::text(record.pemrakarsa.as_deref()),
            Cell::named(Some(status)),
            Cell::List(follow_ups.map(|document| document.id.clone()).collect()),
        ]
    };
    Table {
        caption: caption(
            Text::fixed("Pemetaan potensi", "Potential mapping"),
            filter,
            as_of,
            shown.len(),
        ),
        empty: empty(
            Text::fixed("entri pemetaan potensi", "entry of the potential mapping"),
            filter,
            as_of,
        ),
        name: "rows",
        head: head(registry, as_of),
        columns,
        rows: shown
            .iter()
            .map(|&(record, status)| row(record, status))
            .collect(),
        total_row: false,
        groups: Vec::new(),
        notes: Vec::new(),
    }
}
