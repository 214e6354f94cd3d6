//! The year in numbers, beside the year before, and the records behind them.

use std::collections::BTreeSet;

use super::Year;
use crate::model::{KerjaSama, Potensi};
use crate::output::{Cell, Table, sheet};
use crate::registry::Record;
use crate::report::handed_in::counted::{change, on};
use crate::report::handed_in::disputes::Matter;
use crate::report::handed_in::evaluasi::how_many;
use crate::report::handed_in::words::{number, numbered, partners, per_cent, short, some};
use crate::report::names::partners_of;
use crate::text;
use crate::text::Text;

/// A line of the table: what is counted, and how many.
struct Number {
    what: Text,
    of: fn(&Year<'_>) -> usize,
}

const fn number_of(id: &'static str, en: &'static str, of: fn(&Year<'_>) -> usize) -> Number {
    Number {
        what: Text::fixed(id, en),
        of,
    }
}

static NUMBERS: [Number; 14] = [
    number_of("Naskah ditandatangani", "Documents signed", |year| {
        year.signed.len()
    }),
    number_of(
        "Ditandatangani: kerja sama",
        "Signed: cooperation",
        |year| year.signed.sides().0,
    ),
    number_of(
        "Ditandatangani: pemanfaatan barang milik daerah",
        "Signed: use of regional assets",
        |year| year.signed.sides().1,
    ),
    number_of(
        "Ditandatangani: perpanjangan",
        "Signed: extensions",
        |year| year.extensions.len(),
    ),
    number_of("Addendum ditandatangani", "Addenda signed", |year| {
        year.addenda.len()
    }),
    number_of(
        "Naskah habis jangka waktunya",
        "Documents that ran out",
        |year| year.ended.ran_out.len(),
    ),
    number_of("Naskah diakhiri", "Documents brought to an end", |year| {
        year.ended.ended.len()
    }),
    number_of(
        "Naskah berlaku pada akhir tahun",
        "Documents in force at the year's end",
        |year| year.in_force.len(),
    ),
    number_of(
        "Rencana yang belum ditandatangani pada akhir tahun",
        "Plans not signed at the year's end",
        |year| year.planned.len(),
    ),
    number_of("Naskah dievaluasi", "Documents evaluated", |year| {
        how_many(&year.evaluated)
    }),
    number_of("Perselisihan timbul", "Disputes that arose", |year| {
        year.disputes.arose.len()
    }),
    number_of("Perselisihan selesai", "Disputes settled", |year| {
        year.disputes.settled.len()
    }),
    number_of("Entri pemetaan potensi", "Entries of the mapping", |year| {
        year.entries.len()
    }),
    number_of(
        "Entri yang ditindaklanjuti",
        "Entries followed up",
        |year| year.followed_up().count(),
    ),
];

/// The year in numbers.
pub(super) fn table(year: &Year<'_>, before: &Year<'_>) -> Table {
    let period = year.asked.period.in_words();
    let lines = NUMBERS
        .iter()
        .map(|line| (&line.what, (line.of)(year), (line.of)(before)));
    sheet(lines)
        .column("hal", ("Hal", "What"), |(what, _, _)| (*what).clone())
        .column(
            "ini",
            year.asked.period.so_far(year.asked.as_of),
            |(_, now, _)| *now,
        )
        .column("tahun_lalu", short(before.asked.period), |(_, _, then)| {
            *then
        })
        .column("selisih", ("Selisih", "Difference"), |(_, now, then)| {
            *now as i64 - *then as i64
        })
        .table(
            text!("{period} dalam angka", "{period} in numbers", period),
            Text::EMPTY,
        )
}

/// The year in a few paragraphs.
pub(super) fn summary(year: &Year<'_>, before: &Year<'_>) -> Vec<Text> {
    let period = year.asked.period.in_words();
    let change_of_signed = change(
        year.signed.len(),
        before.signed.len(),
        &year.asked.beside(before.asked.period),
    );
    let signed = match year.signed.len() {
        0 => text!(
            "Dalam {period} tidak ada naskah yang ditandatangani, {change}.",
            "In {period} no document was signed, {change}.",
            period = year.asked.period_so_far(),
            change = change_of_signed
        ),
        _ => text!(
            "Dalam {period} ditandatangani {all}, {change}. Perpanjangan di antaranya: \
             {extensions}. Addendum, yang tidak ikut dihitung: {addenda}.",
            "In {period} {all} were signed, {change}. Extensions among these: {extensions}. Addenda, which do \
             not count: {addenda}.",
            period = year.asked.period_so_far(),
            all = year.signed.in_words(),
            change = change_of_signed,
            extensions = some(year.extensions.len()),
            addenda = some(year.addenda.len())
        ),
    };
    let stand = year.in_force.stand;
    let in_force = match year.in_force.len() {
        0 => text!(
            "Pada {stand} tidak ada naskah yang berlaku.",
            "On {stand} no document is in force.",
            stand
        ),
        n => text!(
            "Pada {stand} berlaku {all}, {change}. {ended}",
            "On {stand} {all} are in force, {change}. {ended}",
            stand,
            all = year.in_force.in_words(),
            change = change(n, before.in_force.len(), &on(before.in_force.stand)),
            ended = year.ended.in_words(&Text::fixed("tahun ini", "this year"))
        ),
    };
    let followed = year.followed_up().count();
    let mapping = match per_cent(followed, year.entries.len()) {
        None => text!(
            "Pemetaan potensi untuk {period} tidak ada dalam register.",
            "The register has no mapping for {period}.",
            period
        ),
        Some(share) => text!(
            "Pemetaan potensi memuat {entries} entri; {followed} ({share}%) sudah ditindaklanjuti \
             dengan naskah atau rencana.",
            "The mapping has {entries} entries; {followed} ({share}%) are followed up by a document \
             or a plan.",
            entries = number(year.entries.len()),
            followed = number(followed),
            share
        ),
    };
    vec![signed, in_force, mapping]
}

const RAN_OUT: Text = Text::fixed("Habis jangka waktunya", "Ran out");

/// The records behind the numbers that no other table of the report lists for
/// both years.
pub(super) fn ledger(year: &Year<'_>, before: &Year<'_>) -> Table {
    let registry = year.asked.registry;
    let lines = [year, before].into_iter().flat_map(|one| {
        let period = one.asked.period;
        // What ended in the year stands in a table of its own.
        let elsewhere = move |what: &Text| std::ptr::eq(one, year) && *what == RAN_OUT;
        let lists = counted(one)
            .into_iter()
            .filter(move |(what, _)| !elsewhere(what));
        lists.flat_map(move |(what, ids)| ids.into_iter().map(move |id| (what.clone(), period, id)))
    });
    sheet(lines)
        .column("hal", ("Hal", "What"), |(what, _, _)| what.clone())
        .column("tahun", ("Tahun", "Year"), |(_, period, _)| short(*period))
        .column("nomor", ("Nomor", "Number"), |(_, _, id)| {
            let record = registry.kerja_sama.get(id);
            record.map_or(Cell::Empty, |record| numbered(record))
        })
        .column("judul", ("Judul", "Title"), |(_, _, id)| {
            let record = registry.kerja_sama.get(id).map(|record| &record.judul);
            Cell::text(record.or_else(|| registry.potensi.get(id).map(|entry| &entry.judul)))
        })
        .column("mitra", ("Mitra", "Partner"), |(_, _, id)| {
            match (registry.kerja_sama.get(id), registry.potensi.get(id)) {
                (Some(record), _) => partners(registry, partners_of(record)),
                (None, Some(entry)) => partners(registry, &entry.calon_mitra),
                (None, None) => Cell::Empty,
            }
        })
        .column("id", ("Rekaman", "Record"), |(_, _, id)| {
            Cell::text(Some(*id))
        })
        .table(
            Text::fixed(
                "Rekaman di balik angka lainnya",
                "Records behind the other numbers",
            ),
            Text::fixed(
                "Tidak ada rekaman lain yang terhitung.",
                "No other records count.",
            ),
        )
}

/// The records behind the numbers of a year, by what is counted.
fn counted<'a>(year: &Year<'a>) -> [(Text, BTreeSet<&'a str>); 10] {
    let ids = |records: &[&'a Record<KerjaSama>]| -> BTreeSet<&'a str> {
        records.iter().map(|record| record.id.as_str()).collect()
    };
    let matters = |matters: &BTreeSet<Matter<'a>>| matters.iter().map(|(id, _)| *id).collect();
    let entries = |entries: &mut dyn Iterator<Item = &'a Record<Potensi>>| {
        entries.map(|entry| entry.id.as_str()).collect()
    };
    let evaluated = year.evaluated.iter().map(|one| one.record.id.as_str());
    [
        (
            Text::fixed("Perpanjangan", "Extensions"),
            ids(&year.extensions),
        ),
        (Text::fixed("Addendum", "Addenda"), ids(&year.addenda)),
        (RAN_OUT, ids(&year.ended.ran_out.records)),
        (
            Text::fixed("Diakhiri", "Brought to an end"),
            ids(&year.ended.ended.records),
        ),
        (Text::fixed("Rencana", "Plans"), ids(&year.planned.records)),
        (Text::fixed("Dievaluasi", "Evaluated"), evaluated.collect()),
        (
            Text::fixed("Perselisihan timbul", "Disputes that arose"),
            matters(&year.disputes.arose),
        ),
        (
            Text::fixed("Perselisihan selesai", "Disputes settled"),
            matters(&year.disputes.settled),
        ),
        (
            Text::fixed("Entri pemetaan", "Entries of the mapping"),
            entries(&mut year.entries.iter().copied()),
        ),
        (
            Text::fixed("Entri yang ditindaklanjuti", "Entries followed up"),
            entries(&mut year.followed_up()),
        ),
    ]
}
