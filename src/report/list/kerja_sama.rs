//! Documents of cooperation.

use std::borrow::Cow;

use rayon::prelude::*;

use super::filter::{among, any_among, mentions};
use super::{Filter, caption, column, empty, head};
use crate::model::{Date, KerjaSama, Kind, key};
use crate::output::{Cell, Column, Sheet, Table, sheet};
use crate::registry::{Record, Registry, State, Status, completeness, known_by};
use crate::report::names::{partner_name, partners, partners_of};
use crate::text;
use crate::text::Text;

/// The documents that the register knew by that day, addenda apart; soonest end first.
pub fn kerja_sama(registry: &Registry, as_of: Date, filter: &Filter) -> Table {
    let mut shown: Vec<Shown<'_>> = registry
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
    shown.sort_by_key(|(_, state)| (state.last_day.is_none(), state.last_day));
    let count = shown.len();
    let notes = notes(registry, as_of, filter, &shown);
    let groups = match filter.expiring {
        Some(_) => months_ahead(&shown),
        None => Vec::new(),
    };
    listed(registry, filter, shown)
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .groups(groups)
        .notes(notes)
        .table(
            caption(("Kerja sama", "Cooperation").into(), filter, as_of, count),
            empty(("kerja sama", "cooperation").into(), filter, as_of),
        )
}

/// The ids of the columns of documents.
pub fn column_ids(registry: &Registry) -> Vec<Cow<'static, str>> {
    let none = listed(registry, &Filter::default(), Vec::new()).bare();
    let columns = none.columns().iter();
    columns.map(|column| column.id.clone()).collect()
}

/// A document, and how it stands.
type Shown<'a> = (&'a Record<KerjaSama>, State<'a>);

fn listed<'a>(
    registry: &'a Registry,
    filter: &Filter,
    shown: Vec<Shown<'a>>,
) -> Sheet<'a, Shown<'a>> {
    let key = |id, path| column(id, Kind::KerjaSama, path);
    // What expires is in force: no need to say it on every line.
    let status =
        Column::new("status", ("Status", "Status").into()).shown(filter.expiring.is_none());
    sheet(shown)
        .column("id", ("Id", "Id"), |(record, _)| record.id.clone())
        .with(key("nomor", key!(daerah.nomor)), |(record, _)| {
            record.daerah.nomor.clone()
        })
        .with(key("judul", key!(judul)).shown(true), |(record, _)| {
            record.judul.clone()
        })
        .with(key("jenis", key!(jenis)), |(record, _)| {
            Cell::named(Some(record.jenis))
        })
        .with(key("naskah", key!(naskah)), |(record, _)| {
            Cell::named(Some(record.naskah))
        })
        .with(key("mitra", key!(mitra)).shown(true), |(record, _)| {
            Cell::Records(partners(registry, partners_of(record)))
        })
        .with(
            key("ditandatangani", key!(waktu.ditandatangani)),
            |(record, state)| {
                let signed = record.waktu.ditandatangani;
                Cell::date(signed.filter(|_| state.status != Status::Rencana))
            },
        )
        .with(key("mulai", key!(waktu.mulai)), |(record, _)| {
            record.waktu.mulai
        })
        .column("berakhir", ("Berakhir", "End"), |(_, state)| state.last_day)
        .column("sisa_hari", ("Sisa hari", "Days left"), |(_, state)| {
            state.days_left
        })
        .with(status, |(_, state)| Cell::named(Some(state.status)))
        .aside(
            "diperpanjang_oleh",
            ("Diperpanjang oleh", "Extended by"),
            |(_, state)| Cell::text(state.extended_by.map(|extension| &extension.id)),
        )
        .aside(
            "dilanjutkan_oleh",
            ("Dilanjutkan oleh", "Followed by"),
            |(_, state)| Cell::text(state.followed_by.map(|next| &next.id)),
        )
        .with(
            key("pemrakarsa", key!(pemrakarsa)).shown(true),
            |(record, _)| record.pemrakarsa.clone(),
        )
        .aside(
            "kelengkapan",
            ("Kelengkapan %", "Complete %"),
            |(record, _)| Cell::Number(completeness(registry, record).per_cent().into()),
        )
        .aside("jeda", ("Jeda", "Gap"), |(_, state)| state.gap)
}

/// What ends within 30, 60 and 90 days, and later.
fn months_ahead(shown: &[Shown<'_>]) -> Vec<(Text, usize)> {
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
            text!("{title} ({count})", "{title} ({count})", title, count),
            count,
        )
    });
    counted.filter(|(_, count)| *count > 0).collect()
}

/// What must be known beside what ends: gaps, and documents whose end nobody knows.
fn notes(registry: &Registry, as_of: Date, filter: &Filter, shown: &[Shown<'_>]) -> Vec<Text> {
    let mut notes = gap_notes(shown);
    let Some(term) = filter.expiring else {
        return notes;
    };
    let (mut endless, mut planned) = (Vec::new(), Vec::new());
    let known = registry.kerja_sama.iter();
    let known = known.filter(|record| !record.is_addendum() && known_by(record, as_of));
    for record in known.filter(|record| chosen(registry, record, as_of, filter)) {
        let state = registry.state(record, as_of);
        let within = |day| as_of <= day && day <= as_of.plus(term);
        match state.status {
            Status::TidakDiketahui => endless.push(record.id.as_str()),
            Status::Rencana if state.last_day.is_some_and(within) => {
                planned.push(record.id.as_str());
            }
            _ => (),
        }
    }
    if !endless.is_empty() {
        notes.push(text!(
            "Akhirnya tidak diketahui ({count}): {ids}",
            "Their end is not known ({count}): {ids}",
            count = endless.len(),
            ids = endless.join(", ")
        ));
    }
    if !planned.is_empty() {
        notes.push(text!(
            "Belum tercatat ditandatangani, dengan hari terakhir dalam waktu itu ({count}): {ids}",
            "Not recorded as signed, with a last day within that time ({count}): {ids}",
            count = planned.len(),
            ids = planned.join(", ")
        ));
    }
    notes
}

fn chosen(registry: &Registry, record: &Record<KerjaSama>, as_of: Date, filter: &Filter) -> bool {
    among(&filter.jenis, &record.jenis)
        && among(&filter.naskah, &record.naskah)
        && any_among(&filter.urusan, &record.urusan)
        && any_among(&filter.mitra, partners_of(record))
        && any_among(&filter.pemrakarsa, record.offices())
        && filter
            .signed
            .is_none_or(|period| record.signed_by(as_of) && record.signed_in(&period))
        && mentions(filter.search.as_ref(), searched(registry, record))
}

/// The texts of a document in which people search.
fn searched<'a>(
    registry: &'a Registry,
    record: &'a Record<KerjaSama>,
) -> impl Iterator<Item = &'a str> {
    let partners = record.mitra.iter().flat_map(|mitra| {
        let name = partner_name(registry, &mitra.id);
        let id = Some(mitra.id.as_str());
        let partner = registry.mitra.get(&mitra.id);
        let others = partner.into_iter().flat_map(|partner| &partner.nama_lain);
        [id, mitra.nomor.as_deref(), Some(name)]
            .into_iter()
            .flatten()
            .chain(others.map(String::as_str))
    });
    let own = [
        Some(record.id.as_str()),
        Some(record.judul.as_str()),
        record.daerah.nomor.as_deref(),
        record.sebutan.as_deref(),
        record.maksud_tujuan.as_deref(),
        record.latar_belakang.as_deref(),
        record.manfaat.as_deref(),
        record.penerima_manfaat.as_deref(),
        record.dampak.as_deref(),
        record.catatan.as_deref(),
    ];
    let lists = [&record.objek, &record.ruang_lingkup, &record.lokasi];
    own.into_iter()
        .flatten()
        .chain(lists.into_iter().flatten().map(String::as_str))
        .chain(partners)
}

/// Names the extensions that leave a gap: they look done and are not.
fn gap_notes(shown: &[Shown<'_>]) -> Vec<Text> {
    let with_gap = shown.iter().filter(|(_, state)| state.gap);
    with_gap
        .filter_map(|(record, state)| {
            let (id, end) = (record.id.as_str(), state.last_day?);
            let next = state.continued_by()?;
            let (follows, start) = (next.id.as_str(), next.first_day()?);
            Some(match state.extended_by {
                Some(_) => text!(
                    "`{id}` berakhir {end}; perpanjangannya `{follows}` baru mulai {start}: ada jeda",
                    "`{id}` ends on {end}; its extension `{follows}` starts on {start}: there is a gap",
                    id, end, follows, start
                ),
                None => text!(
                    "`{id}` berakhir {end}; lanjutannya `{follows}` baru mulai {start}: ada jeda",
                    "`{id}` ends on {end}; what follows it, `{follows}`, starts on {start}: there is a gap",
                    id, end, follows, start
                ),
            })
        })
        .collect()
}
