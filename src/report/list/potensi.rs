//! Entries of the potential mapping.

use super::filter::{among, any_among, mentions};
use super::{Filter, caption, column, empty, head};
use crate::model::{Date, Kind, key};
use crate::output::{Cell, Table, sheet};
use crate::registry::Registry;
use crate::report::names::{affairs, partners};

/// The entries of the potential mapping that the register knew by that day, by
/// year and priority.
pub fn potensi(registry: &Registry, as_of: Date, filter: &Filter) -> Table {
    let mut shown: Vec<_> = registry
        .potensi
        .iter()
        .filter(|record| record.dicatat.is_none_or(|known| known <= as_of))
        .filter(|record| {
            let own = [Some(record.id.as_str()), Some(record.judul.as_str())];
            let told = [&record.permasalahan, &record.uraian, &record.manfaat];
            let told = told.into_iter().map(|text| text.as_deref());
            let texts = own.into_iter().chain(told).flatten();
            any_among(&filter.jenis, &record.jenis)
                && any_among(&filter.urusan, &record.urusan)
                && any_among(&filter.mitra, &record.calon_mitra)
                && any_among(&filter.pemrakarsa, &record.pemrakarsa)
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
    let count = shown.len();
    let key = |id, path| column(id, Kind::Potensi, path);
    sheet(shown)
        .column("id", ("Id", "Id"), |(record, _)| record.id.clone())
        .with(
            key("judul", key!(Potensi: judul)).shown(true),
            |(record, _)| record.judul.clone(),
        )
        .column("tahun", ("Tahun", "Year"), |(record, _)| {
            Cell::Year(record.tahun)
        })
        .with(
            key("prioritas", key!(Potensi: prioritas)).shown(true),
            |(record, _)| record.prioritas.map(i64::from),
        )
        .with(
            key("jenis", key!(Potensi: jenis)).shown(true),
            |(record, _)| Cell::named(record.jenis),
        )
        .with(key("sifat", key!(Potensi: sifat)), |(record, _)| {
            Cell::named(record.sifat)
        })
        .with(key("urusan", key!(Potensi: urusan)), |(record, _)| {
            affairs(&record.urusan)
        })
        .with(
            key("calon_mitra", key!(Potensi: calon_mitra)).shown(true),
            |(record, _)| Cell::Records(partners(registry, &record.calon_mitra)),
        )
        .with(
            key("pemrakarsa", key!(Potensi: pemrakarsa)).shown(true),
            |(record, _)| record.pemrakarsa.clone(),
        )
        .column("status", ("Status", "Status"), |(_, status)| {
            Cell::named(Some(*status))
        })
        .aside(
            "ditindaklanjuti_oleh",
            ("Ditindaklanjuti oleh", "Followed up by"),
            |(record, _)| {
                let follow_ups = registry.follow_ups(record, as_of);
                Cell::List(follow_ups.map(|document| document.id.clone()).collect())
            },
        )
        .aside("program", ("Program", "Programmes"), |(record, _)| {
            let programmes = record.program.iter();
            distinct(programmes.filter_map(|line| line.program.as_deref()))
        })
        .aside("kode", ("Kode program", "Codes"), |(record, _)| {
            let programmes = record.program.iter();
            distinct(programmes.filter_map(|line| line.kode.as_deref()))
        })
        .aside(
            "sub_kegiatan",
            ("Subkegiatan", "Parts of activities"),
            |(record, _)| {
                let programmes = record.program.iter();
                distinct(programmes.filter_map(|line| line.sub_kegiatan.as_deref()))
            },
        )
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .table(
            caption(
                ("Pemetaan potensi", "Potential mapping").into(),
                filter,
                as_of,
                count,
            ),
            empty(
                ("entri pemetaan potensi", "entry of the potential mapping").into(),
                filter,
                as_of,
            ),
        )
}

/// What the programmes of several years name, each once.
fn distinct<'a>(named: impl Iterator<Item = &'a str>) -> Cell {
    let mut names: Vec<String> = Vec::new();
    for name in named {
        if !names.iter().any(|one| one == name) {
            names.push(name.to_owned());
        }
    }
    Cell::list(names)
}
