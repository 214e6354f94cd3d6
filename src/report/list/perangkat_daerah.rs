//! The offices of the region.

use super::columns::words;
use super::documents::{Shown, chosen, count};
use super::search::name;
use super::{Filter, caption, empty, head};
use crate::model::{Date, PerangkatDaerah};
use crate::output::{Cell, Table, Tone, sheet};
use crate::registry::{Registry, Status};
use crate::text;

/// An office, and the documents that it owes anything for.
type Counted<'a> = (&'a PerangkatDaerah, Vec<&'a Shown<'a>>);

/// The offices of `ksd.toml` in their order, with the number of their documents.
pub fn perangkat_daerah(registry: &Registry, as_of: Date, filter: &Filter<'_>) -> Table {
    let documents = chosen(registry, as_of, &Filter::default());
    let offices = registry.settings.perangkat_daerah.iter();
    let offices = offices.filter(|office| {
        let asked = &filter.urusan;
        let affairs = &office.urusan;
        (asked.is_empty() || affairs.iter().any(|one| asked.contains(one)))
            && filter.search.finds(|see| {
                see(&office.id);
                see(&office.nama);
                for urusan in affairs {
                    see(urusan.word());
                    name(see, &urusan.name());
                }
            })
    });
    let offices = offices.map(|office| -> Counted<'_> {
        let theirs = documents.iter();
        let theirs = theirs.filter(|(record, _)| record.offices().any(|id| *id == office.id));
        (office, theirs.collect())
    });
    let offices: Vec<Counted<'_>> = offices.collect();
    let listed = offices.len();
    let soon = registry.settings.tenggat.segera_berakhir;
    let of_state =
        |(_, theirs): &Counted<'_>, states: &[Status]| count(theirs.iter().copied(), states);
    sheet(offices)
        .column("id", ("Id", "Id"), |(office, _)| office.id.clone())
        .column("nama", ("Nama", "Name"), |(office, _)| office.nama.clone())
        .column("urusan", ("Urusan", "Affairs"), |(office, _)| {
            let affairs = office.urusan.iter();
            words(affairs.map(|urusan| (urusan.word(), urusan.name())))
        })
        .column("berlaku", ("Berlaku", "In force"), move |office| {
            of_state(office, &[Status::Berlaku])
        })
        .column(
            "segera_berakhir",
            text!("Berakhir dalam {soon}", "Ending within {soon}", soon),
            move |(_, theirs)| {
                let ending = theirs.iter();
                ending
                    .filter(|(_, state)| state.expires_within(as_of, soon))
                    .count()
            },
        )
        .toned(|cell| match cell {
            Cell::Number(1..) => Tone::Soon,
            _ => Tone::Plain,
        })
        .column("rencana", ("Rencana", "Planned"), move |office| {
            of_state(office, &[Status::Rencana])
        })
        .aside("selesai", ("Sudah berakhir", "Over"), move |office| {
            of_state(office, &[Status::Berakhir, Status::Diakhiri])
        })
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .table(
            caption(
                ("Perangkat daerah", "Offices").into(),
                filter,
                as_of,
                listed,
            ),
            empty(("perangkat daerah", "office").into(), filter, as_of),
        )
}
