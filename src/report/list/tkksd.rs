//! Decrees on the coordination team.

use std::cmp::Reverse;

use super::search::each;
use super::{Filter, caption, column, empty, head};
use crate::model::{Date, Kind, Period, Tkksd, key};
use crate::output::{Table, sheet};
use crate::registry::{Record, Registry};

/// The decrees issued by that day, the latest first.
pub fn tkksd(registry: &Registry, as_of: Date, filter: &Filter<'_>) -> Table {
    let decrees = registry.tkksd.iter();
    let decrees = decrees.filter(|decree| {
        let issued = Period {
            start: Some(decree.tanggal),
            end: Some(decree.tanggal),
        };
        decree.tanggal <= as_of
            && filter.tahun.is_none_or(|period| period.covers(&issued))
            && filter.search.finds(|see| {
                see(&decree.id);
                see(&decree.sk);
                for seat in &decree.anggota {
                    each(see, [seat.jabatan.as_ref()]);
                }
                for meeting in &decree.rapat {
                    each(see, [meeting.pokok.as_ref(), meeting.pimpinan.as_ref()]);
                }
            })
    });
    let mut shown: Vec<&Record<Tkksd>> = decrees.collect();
    shown.sort_by_key(|decree| (Reverse(decree.tanggal), decree.id.as_str()));
    let count = shown.len();
    let held = move |decree: &Tkksd| {
        let meetings = decree.rapat.iter().map(|meeting| meeting.tanggal);
        meetings.filter(|&day| day <= as_of).collect::<Vec<Date>>()
    };
    let sent = move |decree: &Tkksd| {
        let reports = decree.laporan.iter().filter_map(|report| report.tanggal);
        reports.filter(|&day| day <= as_of).collect::<Vec<Date>>()
    };
    let key = |id, path| column(id, Kind::Tkksd, path).shown(true);
    sheet(shown)
        .column("id", ("Id", "Id"), |decree| decree.id.clone())
        .with(key("sk", key!(Tkksd: sk)), |decree| decree.sk.clone())
        .with(key("tanggal", key!(Tkksd: tanggal)), |decree| {
            decree.tanggal
        })
        .column("anggota", ("Anggota", "Members"), |decree| {
            decree.anggota.len()
        })
        .column("rapat", ("Rapat", "Meetings"), move |decree| {
            held(decree).len()
        })
        .column(
            "rapat_terakhir",
            ("Rapat terakhir", "Last meeting"),
            move |decree| held(decree).into_iter().max(),
        )
        .column("laporan", ("Laporan", "Reports"), move |decree| {
            sent(decree).len()
        })
        .column(
            "laporan_terakhir",
            ("Laporan terakhir", "Last report"),
            move |decree| sent(decree).into_iter().max(),
        )
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .table(
            caption(("SK TKKSD", "TKKSD decrees").into(), filter, as_of, count),
            empty(("SK TKKSD", "TKKSD decree").into(), filter, as_of),
        )
}
