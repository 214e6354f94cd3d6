//! The mapping of the year and what was followed up.

use super::Year;
use crate::model::{Jenis, Potensi};
use crate::output::{Cell, ChartKind, Table, sheet};
use crate::registry::Record;
use crate::report::handed_in::Asked;
use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::words::{by_number, kind, number, partners, per_cent, share};
use crate::report::names::affairs;
use crate::text;
use crate::text::Text;
use strum::VariantArray;

pub(super) fn chapter(draft: &mut Draft, year: &Year<'_>, before: &Year<'_>) {
    let period = year.asked.period.in_words();
    let last = before.asked.period.in_words();
    let (all, followed) = (year.entries.len(), year.followed_up().count());
    let Some(share) = per_cent(followed, all) else {
        draft.say(text!(
            "Tidak ada entri pemetaan potensi untuk {period}.",
            "The mapping has no entry for {period}.",
            period
        ));
        return;
    };
    let then = match per_cent(before.followed_up().count(), before.entries.len()) {
        None => text!(
            "untuk {last} tidak ada entri",
            "there are no entries for {last}",
            last
        ),
        Some(share) => text!(
            "untuk pemetaan {last} {share}%",
            "for the mapping of {last} {share}%",
            last,
            share
        ),
    };
    draft.say(text!(
        "Dari {all} entri pemetaan {period}, {followed} sudah ditindaklanjuti sampai {as_of}. \
         Tingkat tindak lanjutnya {share}%; {then}.",
        "Of the {all} entries for {period}, {followed} are followed up by {as_of}. That is \
         {share}%; {then}.",
        all = number(all),
        period,
        followed = number(followed),
        as_of = year.asked.as_of,
        share,
        then
    ));
    by_kind(draft, year);
    draft.table(entries(year));
}

/// Entries and those followed up, by kind.
fn by_kind(draft: &mut Draft, year: &Year<'_>) {
    let followed: Vec<&Record<Potensi>> = year.followed_up().collect();
    let kinds = Jenis::VARIANTS.iter().copied().map(Some).chain([None]);
    let occurs = |jenis: &Option<Jenis>| year.entries.iter().any(|entry| entry.jenis == *jenis);
    let kinds: Vec<Option<Jenis>> = kinds.filter(occurs).collect();
    let count = |entries: &[&Record<Potensi>], jenis: Option<Jenis>| {
        entries.iter().filter(|entry| entry.jenis == jenis).count()
    };
    // Of all kinds together where there is none.
    let all = |jenis: &Option<Option<Jenis>>| {
        jenis.map_or(year.entries.len(), |jenis| count(&year.entries, jenis))
    };
    let done = |jenis: &Option<Option<Jenis>>| {
        jenis.map_or(followed.len(), |jenis| count(&followed, jenis))
    };
    let unknown = Text::fixed("Jenis belum tercatat", "Kind not recorded");
    let period = year.asked.period.in_words();
    let table = sheet(kinds.iter().copied().map(Some))
        .last(None)
        .column("jenis", ("Jenis", "Kind"), |jenis| match *jenis {
            None => Cell::seluruhnya(),
            Some(None) => Cell::word(None, unknown.clone()),
            Some(Some(jenis)) => Cell::word(Some(jenis.word().to_owned()), kind(jenis).capital()),
        })
        .column("entri", ("Entri", "Entries"), |jenis| all(jenis))
        .column(
            "ditindaklanjuti",
            ("Ditindaklanjuti", "Followed up"),
            |jenis| done(jenis),
        )
        .column("belum", ("Belum", "Not yet"), |jenis| {
            all(jenis) - done(jenis)
        })
        .column("persen", ("Tingkat %", "Rate %"), |jenis| {
            share(done(jenis), all(jenis))
        })
        .table(
            text!(
                "Entri pemetaan dan tindak lanjutnya menurut jenis, {period}",
                "Entries of the mapping and their follow-up by kind, {period}",
                period
            ),
            Text::EMPTY,
        );
    let unit = Text::fixed("entri", "entries");
    let chart = table.chart(ChartKind::Stacked, ["ditindaklanjuti", "belum"], unit);
    let short = |jenis: &Option<Jenis>| jenis.map_or(unknown.clone(), |jenis| Text::of(&jenis));
    let chart = chart.along(kinds.iter().map(short));
    draft.table(table);
    draft.chart(chart);
}

/// The entries, each with how far it has come.
fn entries(year: &Year<'_>) -> Table {
    let Asked {
        registry,
        as_of,
        period,
        ..
    } = year.asked;
    let period = period.in_words();
    sheet(&year.entries)
        .column("judul", ("Judul", "Title"), |entry| entry.judul.clone())
        .column("urusan", ("Urusan", "Affairs"), |entry| {
            affairs(&entry.urusan)
        })
        .column(
            "calon_mitra",
            ("Calon mitra", "Candidate partners"),
            |entry| partners(registry, &entry.calon_mitra),
        )
        .column("status", ("Keadaan", "State"), |entry| {
            Cell::named(Some(registry.status_of_potensi(entry, as_of)))
        })
        .column(
            "ditindaklanjuti_oleh",
            ("Ditindaklanjuti oleh", "Followed up by"),
            |entry| {
                let followed = registry.follow_ups(entry, as_of);
                let followed: Vec<Text> = followed.map(|document| by_number(document)).collect();
                match followed.is_empty() {
                    true => Cell::said(("belum ada", "none yet")),
                    false => Cell::said(Text::joined(&followed, "; ")),
                }
            },
        )
        .column("id", ("Rekaman", "Record"), |entry| entry.id.clone())
        .table(
            text!(
                "Entri pemetaan {period} dan naskah yang menindaklanjutinya",
                "The entries for {period} and the documents that follow them up",
                period
            ),
            Text::EMPTY,
        )
}
