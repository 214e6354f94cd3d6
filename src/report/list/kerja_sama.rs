//! Documents of cooperation.

use rayon::prelude::*;

use super::filter::{among, any_among, mentions};
use super::{Filter, caption, column, empty, head, partner};
use crate::model::{Date, KerjaSama, Kind, key};
use crate::output::{Cell, Column, Table};
use crate::registry::{Record, Registry, State, Status, completeness, known_by};
use crate::text;
use crate::text::Text;

/// The documents that the register knew by that day, addenda apart; soonest end first.
pub fn kerja_sama(registry: &Registry, as_of: Date, filter: &Filter) -> Table {
    let shown: Vec<_> = registry
        .kerja_sama
        .par_iter()
        .filter(|record| !record.is_addendum() && known_by(record, as_of))
        .filter(|record| chosen(registry, record, as_of, filter))
        .map(|record| (record, registry.state(record, as_of)))
        .filter(|(_, state)| {
            among(&filter.status, &state.status)
                && filter
                    .expiring
                    .is_none_or(|term| state.expires_within(as_of, term))
        })
        .collect();
    let mut table = Table {
        caption: caption(
            Text::fixed("Kerja sama", "Cooperation"),
            filter,
            as_of,
            shown.len(),
        ),
        empty: empty(Text::fixed("kerja sama", "cooperation"), filter, as_of),
        name: "rows",
        head: head(registry, as_of),
        columns: columns(filter),
        rows: shown
            .par_iter()
            .map(|(record, state)| row(registry, record, state))
            .collect(),
        total_row: false,
        groups: Vec::new(),
        notes: notes(registry, as_of, filter, &shown),
    };
    if let Some(end) = table.column("berakhir") {
        table.sort(end, false);
    }
    if filter.expiring.is_some() {
        table.groups = months_ahead(&shown);
    }
    table
}

/// The columns of documents.
pub fn columns(filter: &Filter) -> Vec<Column> {
    let key = |id, path| column(id, Kind::KerjaSama, path);
    let status = Column::brief("status", Text::fixed("Status", "Status"));
    vec![
        Column::brief("id", Text::fixed("Id", "Id")),
        key("nomor", key!(daerah.nomor)),
        key("judul", key!(judul)).shown(),
        key("jenis", key!(jenis)),
        key("naskah", key!(naskah)),
        key("mitra", key!(mitra)).shown(),
        key("ditandatangani", key!(waktu.ditandatangani)),
        key("mulai", key!(waktu.mulai)),
        Column::brief("berakhir", Text::fixed("Berakhir", "End")),
        Column::brief("sisa_hari", Text::fixed("Sisa hari", "Days left")),
        // What expires is in force: no need to say it on every line.
        Column {
            brief: filter.expiring.is_none(),
            ..status
        },
        Column::new(
            "diperpanjang_oleh",
            Text::fixed("Diperpanjang oleh", "Extended by"),
        ),
        key("pemrakarsa", key!(pemrakarsa)).shown(),
        Column::new("kelengkapan", Text::fixed("Kelengkapan %", "Complete %")),
        Column::new("jeda", Text::fixed("Jeda", "Gap")),
    ]
}

/// What ends within 30, 60 and 90 days, and later.
fn months_ahead(shown: &[(&Record<KerjaSama>, State<'_>)]) -> Vec<(Text, usize)> {
    let groups = [
        (
            0..=30,
            Text::fixed("0 sampai 30 hari lagi", "In 0 to 30 days"),
        ),
        (
            31..=60,
            Text::fixed("31 sampai 60 hari lagi", "In 31 to 60 days"),
        ),
        (
            61..=90,
            Text::fixed("61 sampai 90 hari lagi", "In 61 to 90 days"),
        ),
        (
            91..=i64::MAX,
            Text::fixed("Sesudah 90 hari", "After 90 days"),
        ),
    ];
    let counted = groups.into_iter().map(|(days, title)| {
        let left = shown.iter().filter_map(|(_, state)| state.days_left);
        let count = left.filter(|left| days.contains(left)).count();
        (
            text!("{title} ({count})", "{title} ({count})"; title = title, count = count),
            count,
        )
    });
    counted.filter(|(_, count)| *count > 0).collect()
}

/// What must be known beside what ends: gaps, and documents whose end nobody knows.
fn notes(
    registry: &Registry,
    as_of: Date,
    filter: &Filter,
    shown: &[(&Record<KerjaSama>, State<'_>)],
) -> Vec<Text> {
    let mut notes = gap_notes(shown);
    if filter.expiring.is_none() {
        return notes;
    }
    let endless: Vec<&str> = registry
        .kerja_sama
        .iter()
        .filter(|record| !record.is_addendum() && known_by(record, as_of))
        .filter(|record| chosen(registry, record, as_of, filter))
        .filter(|record| registry.state(record, as_of).status == Status::TidakDiketahui)
        .map(|record| record.id.as_str())
        .collect();
    if !endless.is_empty() {
        notes.push(text!(
            "Akhirnya tidak diketahui ({count}): {ids}",
            "Their end is not known ({count}): {ids}";
            count = endless.len(), ids = endless.join(", ")
        ));
    }
    notes
}

fn chosen(registry: &Registry, record: &Record<KerjaSama>, as_of: Date, filter: &Filter) -> bool {
    let partners = || record.mitra.iter().map(|mitra| &mitra.id);
    let office = record.pemrakarsa.iter();
    let signed = record.waktu.ditandatangani.filter(|&day| day <= as_of);
    among(&filter.jenis, &record.jenis)
        && among(&filter.naskah, &record.naskah)
        && any_among(&filter.urusan, &record.urusan)
        && any_among(&filter.mitra, partners())
        && any_among(&filter.pemrakarsa, office)
        && filter
            .signed
            .is_none_or(|period| signed.is_some_and(|day| period.contains(day)))
        && mentions(filter.search.as_ref(), searched(registry, record))
}

/// The texts of a document in which people search.
fn searched<'a>(
    registry: &'a Registry,
    record: &'a Record<KerjaSama>,
) -> impl Iterator<Item = &'a str> {
    let partners = record.mitra.iter().flat_map(|mitra| {
        let name = registry
            .mitra
            .get(&mitra.id)
            .map(|partner| partner.nama.as_str());
        [Some(mitra.id.as_str()), mitra.nomor.as_deref(), name]
            .into_iter()
            .flatten()
    });
    let own = [
        Some(record.id.as_str()),
        Some(record.judul.as_str()),
        record.daerah.nomor.as_deref(),
        record.maksud_tujuan.as_deref(),
    ];
    let lists = [&record.objek, &record.ruang_lingkup, &record.lokasi];
    own.into_iter()
        .flatten()
        .chain(lists.into_iter().flatten().map(String::as_str))
        .chain(partners)
}

fn row(registry: &Registry, record: &Record<KerjaSama>, state: &State<'_>) -> Vec<Cell> {
    let partners = record
        .mitra
        .iter()
        .map(|mitra| partner(registry, &mitra.id));
    vec![
        Cell::Text(record.id.clone()),
        Cell::text(record.daerah.nomor.as_deref()),
        Cell::Text(record.judul.clone()),
        Cell::named(Some(record.jenis)),
        Cell::named(Some(record.naskah)),
        Cell::Records(partners.collect()),
        Cell::date(
            record
                .waktu
                .ditandatangani
                .filter(|_| state.status != Status::Rancangan),
        ),
        Cell::date(record.waktu.mulai),
        Cell::date(state.last_day),
        Cell::number(state.days_left),
        Cell::named(Some(state.status)),
        Cell::text(state.extended_by.map(|extension| &extension.id)),
        Cell::text(record.pemrakarsa.as_deref()),
        Cell::Number(completeness(registry, record).per_cent().into()),
        Cell::Flag(state.gap),
    ]
}

/// Names the extensions that leave a gap: they look done and are not.
fn gap_notes(shown: &[(&Record<KerjaSama>, State<'_>)]) -> Vec<Text> {
    let with_gap = shown.iter().filter(|(_, state)| state.gap);
    with_gap
        .filter_map(|(record, state)| {
            let extension = state.extended_by?;
             Some(text!(
                "`{id}` berakhir {end}; perpanjangannya `{extension}` baru mulai {start}: ada jeda",
                "`{id}` ends on {end}; its extension `{extension}` starts on {start}: there is a gap";
                id = record.id.as_str(),
                extension = extension.id.as_str(),
                start = extension.first_day()?,
                end = state.last_day?
            ))
        })
        .collect()
}
