//! Partners.

use std::collections::HashMap;

use super::documents::{Shown, chosen, count, names};
use super::filter::among;
use super::search::{each, name};
use super::{Filter, Search, caption, column, empty, head};
use crate::model::{Date, Kind, Mitra, key};
use crate::output::{Cell, Column, Table, sheet};
use crate::registry::{Record, Registry, Status};

/// A partner, and the documents with it that are asked for.
type With<'a> = (&'a Record<Mitra>, Vec<&'a Shown<'a>>);

/// The partners, by name, with what was done together; where something is asked
/// of documents, those with such documents.
pub fn mitra(registry: &Registry, as_of: Date, filter: &Filter<'_>) -> Table {
    let asked = Filter {
        golongan: Vec::new(),
        search: Search::default(),
        columns: None,
        ..filter.clone()
    };
    let documents = chosen(registry, as_of, &asked);
    let mut by_partner = HashMap::<&str, Vec<&Shown<'_>>>::new();
    for shown in &documents {
        for party in &shown.0.mitra {
            let together = by_partner.entry(&party.id).or_default();
            // Who signs twice is one partner.
            if together
                .last()
                .is_none_or(|last| !std::ptr::eq(*last, shown))
            {
                together.push(shown);
            }
        }
    }
    let narrows = filter.asks_of_documents();
    let partners = registry.mitra.iter().filter(|record| {
        among(&filter.golongan, &record.golongan)
            && filter.search.finds(|see| {
                see(&record.id);
                names(record, see);
                let more = [&record.alamat, &record.negara];
                each(see, more.map(Option::as_ref));
                name(see, &record.golongan.name());
            })
    });
    let partners = partners.map(|record| -> With<'_> {
        let together = by_partner.remove(record.id.as_str());
        (record, together.unwrap_or_default())
    });
    let mut shown: Vec<With<'_>> = partners
        .filter(|(_, together)| !narrows || !together.is_empty())
        .collect();
    shown.sort_by_key(|(record, _)| record.nama.to_lowercase());
    let listed = shown.len();
    let of_state =
        |(_, together): &With<'_>, states: &[Status]| count(together.iter().copied(), states);
    let key = |id, path| column(id, Kind::Mitra, path);
    sheet(shown)
        .column("id", ("Id", "Id"), |(record, _)| record.id.clone())
        .with(key("nama", key!(Mitra: nama)).shown(true), |(record, _)| {
            record.nama.clone()
        })
        .with(
            key("golongan", key!(Mitra: golongan)).shown(true),
            |(record, _)| Cell::named(Some(record.golongan)),
        )
        .with(key("kode", key!(Mitra: kode)), |(record, _)| {
            Cell::text(record.kode.as_ref())
        })
        .with(key("tingkat", key!(Mitra: tingkat)), |(record, _)| {
            Cell::named(record.tingkat)
        })
        .with(
            key("bentuk_badan", key!(Mitra: bentuk_badan)),
            |(record, _)| Cell::named(record.bentuk_badan),
        )
        .with(key("negara", key!(Mitra: negara)), |(record, _)| {
            record.negara.clone()
        })
        .column(
            "kerja_sama",
            ("Kerja sama", "Documents"),
            |(_, together)| together.len(),
        )
        .column("berlaku", ("Berlaku", "In force"), move |with| {
            of_state(with, &[Status::Berlaku])
        })
        .aside("rencana", ("Rencana", "Planned"), move |with| {
            of_state(with, &[Status::Rencana])
        })
        .aside(
            "akan_berlaku",
            ("Akan berlaku", "Not yet in force"),
            move |with| of_state(with, &[Status::AkanBerlaku]),
        )
        .aside("selesai", ("Sudah berakhir", "Over"), move |with| {
            of_state(with, &[Status::Berakhir, Status::Diakhiri])
        })
        .aside(
            "tidak_diketahui",
            ("Akhir tidak diketahui", "End not known"),
            move |with| of_state(with, &[Status::TidakDiketahui]),
        )
        .aside(
            "tidak_dilanjutkan",
            ("Tidak dilanjutkan", "Dropped"),
            move |with| of_state(with, &[Status::TidakDilanjutkan]),
        )
        .with(
            Column::new("terakhir", ("Terakhir", "Last").into()).shown(narrows),
            |(_, together)| {
                let last = together.iter().max_by_key(|(record, _)| {
                    (record.signing().or(record.dicatat), record.id.as_str())
                });
                last.map(|(record, _)| record.judul.clone())
            },
        )
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .table(
            caption(("Mitra", "Partners").into(), filter, as_of, listed),
            empty(("mitra", "partner").into(), filter, as_of),
        )
}
