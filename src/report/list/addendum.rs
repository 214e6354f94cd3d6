//! Addenda, with what they change.

use super::columns::{tone_of_state, words};
use super::documents::passes;
use super::{Filter, caption, column, empty, head};
use crate::model::{Date, KerjaSama, Kind, key};
use crate::output::{Cell, Table, sheet};
use crate::registry::{Record, Registry, known_by};
use crate::report::names::{office, partners, partners_of};
use crate::text;
use crate::text::Text;

/// The addenda that the register knew by that day, the latest first.
pub fn addendum(registry: &Registry, as_of: Date, filter: &Filter<'_>) -> Table {
    let mut shown = found(registry, as_of, filter);
    shown.sort_by_key(|record| (std::cmp::Reverse(record.signing()), record.id.as_str()));
    let count = shown.len();
    let key = |id, path| column(id, Kind::KerjaSama, path);
    sheet(shown)
        .column("id", ("Id", "Id"), |record| record.id.clone())
        .with(key("nomor", key!(daerah.nomor)), |record| {
            record.daerah.nomor.clone()
        })
        .with(key("judul", key!(judul)).shown(true), |record| {
            record.judul.clone()
        })
        .column("addendum_dari", ("Mengubah", "Changes"), |record| {
            record.addendum_dari.clone()
        })
        .column("perubahan", ("Yang diubah", "What changes"), |record| {
            words(changes(registry, record).into_iter())
        })
        .with(
            key("ditandatangani", key!(waktu.ditandatangani)).shown(true),
            move |record| {
                let day = record.waktu.ditandatangani;
                day.filter(|&day| day <= as_of)
            },
        )
        .aside(
            "status_naskah",
            (
                "Status naskah yang diubah",
                "Status of the document changed",
            ),
            move |record| {
                let changed = registry.changed(record);
                Cell::named(changed.map(|changed| registry.state(changed, as_of).status))
            },
        )
        .toned(tone_of_state)
        .with(key("jenis", key!(jenis)), |record| {
            Cell::named(Some(record.jenis))
        })
        .with(key("naskah", key!(naskah)), |record| {
            Cell::named(Some(record.naskah))
        })
        .with(key("mitra", key!(mitra)), |record| {
            Cell::Records(partners(registry, partners_of(record)))
        })
        .with(key("pemrakarsa", key!(pemrakarsa)), |record| {
            office(registry, record.pemrakarsa.as_ref())
        })
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .table(
            caption(("Addendum", "Addenda").into(), filter, as_of, count),
            empty(("addendum", "addendum").into(), filter, as_of),
        )
}

/// That there are addenda with the words that documents are searched for, and how
/// to list them.
pub(super) fn also_found(registry: &Registry, as_of: Date, filter: &Filter<'_>) -> Option<Text> {
    if filter.search.is_empty() {
        return None;
    }
    let words = Filter {
        search: filter.search.clone(),
        ..Filter::default()
    };
    let count = found(registry, as_of, &words).len();
    (count > 0).then(|| {
        text!(
            "{count} addendum memuatnya: `ksd list addendum --search \"{words}\"`",
            "naming it among addenda: {count}, see `ksd list addendum --search \"{words}\"`",
            count,
            words = filter.search.said.as_str()
        )
    })
}

fn found<'a>(
    registry: &'a Registry,
    as_of: Date,
    filter: &Filter<'_>,
) -> Vec<&'a Record<KerjaSama>> {
    let addenda = registry.kerja_sama.iter();
    let addenda = addenda.filter(|record| record.is_addendum() && known_by(record, as_of));
    addenda
        .filter(|record| passes(registry, record, as_of, filter))
        .collect()
}

/// What an addendum changes, each key with what it says of it: what it records
/// otherwise than the document that it changes.
pub(in crate::report) fn changes(
    registry: &Registry,
    record: &Record<KerjaSama>,
) -> Vec<(&'static str, Text)> {
    let before = registry.changed(record);
    let before = |same: &dyn Fn(&KerjaSama) -> bool| before.is_some_and(|one| same(one));
    let mut changes = Vec::new();
    if let Some(day) = record.waktu.berakhir
        && !before(&|one| one.waktu.berakhir == Some(day))
    {
        let said = text!("hari terakhir menjadi {day}", "last day becomes {day}", day);
        changes.push((key!(waktu.berakhir), said));
    }
    if let Some(amount) = record.pembiayaan.nilai
        && !before(&|one| one.pembiayaan.nilai == Some(amount))
    {
        let said = text!(
            "nilai menjadi Rp{amount}",
            "value becomes Rp{amount}",
            amount
        );
        changes.push((key!(pembiayaan.nilai), said));
    }
    if record.pembiayaan.membebani == Some(true) {
        let said = Text::fixed("menambah beban", "adds a burden");
        changes.push((key!(pembiayaan.membebani), said));
    }
    let partners = |one: &KerjaSama| -> Vec<String> { partners_of(one).cloned().collect() };
    if !before(&|one| partners(one) == partners(record)) && registry.changed(record).is_some() {
        let said = Text::fixed("para pihak", "the parties");
        changes.push((key!(mitra), said));
    }
    type Lists = [(&'static str, fn(&KerjaSama) -> &Vec<String>, Text); 3];
    let lists: Lists = [
        (
            key!(objek),
            |one| &one.objek,
            Text::fixed("objek", "object"),
        ),
        (
            key!(ruang_lingkup),
            |one| &one.ruang_lingkup,
            Text::fixed("ruang lingkup", "scope"),
        ),
        (
            key!(lokasi),
            |one| &one.lokasi,
            Text::fixed("lokasi", "place"),
        ),
    ];
    for (path, list, name) in lists {
        let now = list(record);
        if !now.is_empty() && !before(&|one| list(one) == now) {
            let now = now.join("; ");
            changes.push((path, text!("{name}: {now}", "{name}: {now}", name, now)));
        }
    }
    changes
}
