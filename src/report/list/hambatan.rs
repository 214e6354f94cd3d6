//! What stands in the way of documents.

use super::documents::{classes, names};
use super::filter::{among, any_among};
use super::search::each;
use super::{Filter, caption, column, empty, head};
use crate::model::{Date, Hambatan, KerjaSama, Kind, key};
use crate::output::{Cell, Sheet, Table, Tone, sheet};
use crate::registry::{Record, Registry, known_by};
use crate::report::names::{office, office_name, partners, partners_of};

/// An obstacle, and the document in whose way it stands.
pub(in crate::report) struct Hindered<'a> {
    record: &'a Record<KerjaSama>,
    obstacle: &'a Hambatan,
}

/// The obstacles of the documents that the register knew by that day: open
/// ones first, the most urgent of them on top.
pub fn hambatan(registry: &Registry, as_of: Date, filter: &Filter<'_>) -> Table {
    let shown = hindered(registry, as_of, |one| {
        let record = one.record;
        among(&filter.jenis, &record.jenis)
            && among(&filter.naskah, &record.naskah)
            && any_among(&filter.urusan, &record.urusan)
            && any_among(&filter.mitra, partners_of(record))
            && any_among(&filter.pemrakarsa, record.pemrakarsa.iter())
            && any_among(&filter.golongan, &classes(registry, record))
            && any_among(&filter.sifat, &record.sifat)
            && filter.at_place(&record.lokasi)
            && filter.search.finds(|see| {
                see(&one.obstacle.uraian);
                let who = one.obstacle.oleh.as_ref();
                each(see, [who, Some(&record.id), Some(&record.judul)]);
                who.into_iter()
                    .for_each(|who| see(office_name(registry, who)));
                for id in partners_of(record) {
                    see(id);
                    registry
                        .mitra
                        .get(id)
                        .into_iter()
                        .for_each(|partner| names(partner, see));
                }
            })
    });
    let count = shown.len();
    columns(registry, as_of, shown)
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .table(
            caption(("Hambatan", "Obstacles").into(), filter, as_of, count),
            empty(("hambatan", "obstacle").into(), filter, as_of),
        )
}

/// The obstacles that are let through, open ones first.
pub(in crate::report) fn hindered<'a>(
    registry: &'a Registry,
    as_of: Date,
    keep: impl Fn(&Hindered<'a>) -> bool,
) -> Vec<Hindered<'a>> {
    let records = registry.kerja_sama.iter();
    let records = records.filter(|record| known_by(record, as_of));
    let all = records.flat_map(|record| {
        let obstacles = record.hambatan.iter();
        obstacles.map(move |obstacle| Hindered { record, obstacle })
    });
    let mut shown: Vec<_> = all.filter(keep).collect();
    shown.sort_by_key(|Hindered { record, obstacle }| {
        let settled = obstacle.is_settled(as_of);
        let term = (obstacle.tenggat.is_none(), obstacle.tenggat);
        (settled, term, &record.id)
    });
    shown
}

impl<'a> Hindered<'a> {
    /// Whether it is not settled by a day.
    pub fn is_open(&self, as_of: Date) -> bool {
        !self.obstacle.is_settled(as_of)
    }

    /// The day on which it was settled.
    pub fn settled(&self) -> Option<Date> {
        self.obstacle.selesai
    }

    /// What stands in the way.
    pub fn obstacle(&self) -> &'a Hambatan {
        self.obstacle
    }

    /// The document in whose way it stands.
    pub fn record(&self) -> &'a Record<KerjaSama> {
        self.record
    }
}

/// The columns of a table of obstacles.
fn columns<'a>(
    registry: &'a Registry,
    as_of: Date,
    shown: Vec<Hindered<'a>>,
) -> Sheet<'a, Hindered<'a>> {
    let key = |id, path| column(id, Kind::KerjaSama, path).shown(true);
    sheet(shown)
        .column("record", ("Rekaman", "Record"), |one| one.record.id.clone())
        .with(key("judul", key!(judul)), |one| one.record.judul.clone())
        .with(key("mitra", key!(mitra)), |one| {
            Cell::Records(partners(registry, partners_of(one.record)))
        })
        .with(key("pemrakarsa", key!(pemrakarsa)), |one| {
            office(registry, one.record.pemrakarsa.as_ref())
        })
        .column("uraian", ("Hambatan", "Obstacle"), |one| {
            one.obstacle.uraian.clone()
        })
        .column("oleh", ("Oleh", "By"), |one| {
            Cell::text(
                one.obstacle
                    .oleh
                    .as_deref()
                    .map(|who| office_name(registry, who)),
            )
        })
        .column("tenggat", ("Tenggat", "Due"), |one| one.obstacle.tenggat)
        .column("selesai", ("Selesai", "Settled"), move |one| {
            one.obstacle.selesai.filter(|&day| day <= as_of)
        })
        .column("sisa_hari", ("Sisa hari", "Days left"), move |one| {
            let due = one.obstacle.tenggat.filter(|_| one.is_open(as_of));
            due.map(|due| as_of.days_until(due))
        })
        .toned(Tone::of_days_to_act)
}
