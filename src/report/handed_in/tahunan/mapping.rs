//! The mapping of the year and what was followed up.

use super::Year;
use crate::model::{Jenis, Potensi, StatusPotensi};
use crate::output::{Cell, Chart, ChartKind, Series, Table};
use crate::registry::Record;
use crate::report::handed_in::draft::{self, Draft, column};
use crate::report::handed_in::words::{
    affairs, capital, cell, kind, number, office, partners, per_cent,
};
use crate::text;
use crate::text::{Say, Text};
use strum::VariantArray;

pub(super) fn chapter(draft: &mut Draft, year: &Year<'_>, before: &Year<'_>) {
    let period = year.asked.period.in_words();
    let last = before.asked.period.in_words();
    let (all, followed) = (year.entries.len(), year.followed_up().count());
    let Some(share) = per_cent(followed, all) else {
        draft.say(text!(
            "Tidak ada entri pemetaan potensi untuk {period}.",
            "The mapping has no entry for {period}."; period = period
        ));
        return;
    };
    let then = match per_cent(before.followed_up().count(), before.entries.len()) {
        None => text!(
            "untuk {last} tidak ada entri", "there are no entries for {last}"; last = last
        ),
        Some(share) => text!(
            "untuk pemetaan {last} {share}%", "for the mapping of {last} {share}%";
            last = last, share = share
        ),
    };
    draft.say(text!(
        "Dari {all} entri pemetaan {period}, {followed} sudah ditindaklanjuti sampai {as_of}. \
         Tingkat tindak lanjutnya {share}%; {then}.",
        "Of the {all} entries for {period}, {followed} are followed up by {as_of}. That is \
         {share}%; {then}.";
        all = number(all),
        period = period,
        followed = number(followed),
        as_of = year.asked.as_of,
        share = share,
        then = then
    ));
    let table = by_kind(year);
    let chart = chart(&table);
    draft.table(table);
    draft.chart(chart);
    draft.table(entries(year));
}

/// Entries and those followed up, by kind.
fn by_kind(year: &Year<'_>) -> Table {
    let followed: Vec<&Record<Potensi>> = year.followed_up().collect();
    let line = |word: Option<&str>, name: Text, of: &dyn Fn(&Record<Potensi>) -> bool| {
        let all = year.entries.iter().filter(|entry| of(entry)).count();
        let done = followed.iter().filter(|entry| of(entry)).count();
        let share = per_cent(done, all).map(|share| share as i64);
        vec![
            Cell::word(word.map(str::to_owned), name),
            cell(all),
            cell(done),
            cell(all - done),
            Cell::number(share),
        ]
    };
    let kinds = Jenis::VARIANTS.iter().copied().map(Some).chain([None]);
    let occurs = |jenis: &Option<Jenis>| year.entries.iter().any(|entry| entry.jenis == *jenis);
    let mut rows: Vec<Vec<Cell>> = kinds
        .filter(occurs)
        .map(|jenis| {
            let name = jenis.map_or(
                Text::fixed("Jenis belum tercatat", "Kind not recorded"),
                |jenis| capital(&kind(jenis)),
            );
            line(jenis.map(Jenis::word), name, &|entry| entry.jenis == jenis)
        })
        .collect();
    rows.push(line(
        Some("jumlah"),
        Text::fixed("Jumlah", "Total"),
        &|_| true,
    ));
    let period = year.asked.period.in_words();
    Table {
        total_row: true,
        ..draft::table(
            text!(
                "Entri pemetaan dan tindak lanjutnya menurut jenis, {period}",
                "Entries of the mapping and their follow-up by kind, {period}"; period = period
            ),
            Text::fixed("", ""),
            vec![
                column("jenis", "Jenis", "Kind"),
                column("entri", "Entri", "Entries"),
                column("ditindaklanjuti", "Ditindaklanjuti", "Followed up"),
                column("belum", "Belum", "Not yet"),
                column("persen", "Tingkat %", "Rate %"),
            ],
            rows,
        )
    }
}

fn chart(table: &Table) -> Chart {
    let lines = &table.rows[..table.rows.len().saturating_sub(1)];
    let series = [2, 3].map(|at: usize| Series {
        name: table.columns[at].title.clone(),
        values: lines
            .iter()
            .map(|row| match row.get(at) {
                Some(Cell::Number(number)) => *number,
                _ => 0,
            })
            .collect(),
    });
    let short = |row: &Vec<Cell>| match row.first() {
        Some(Cell::Word(Some(word), name)) => match word.parse::<Jenis>() {
            Ok(jenis) => text!("{jenis}", "{jenis}"; jenis = jenis),
            Err(_) => (**name).clone(),
        },
        Some(Cell::Word(None, name)) => (**name).clone(),
        _ => Text::fixed("", ""),
    };
    Chart {
        title: table.caption.clone(),
        kind: ChartKind::Stacked,
        categories: lines.iter().map(short).collect(),
        series: series.into(),
        unit: Text::fixed("entri", "entries"),
    }
}

/// The entries, each with how far it has come.
fn entries(year: &Year<'_>) -> Table {
    let asked = &year.asked;
    let registry = asked.registry;
    let rows = year.entries.iter().map(|entry| {
        let status: StatusPotensi = registry.status_of_potensi(entry, asked.as_of);
        let name = Text::each(|lang| status.say(lang));
        let followed = registry.follow_ups(entry, asked.as_of);
        let followed: Vec<String> = followed.map(|document| document.id.clone()).collect();
        vec![
            Cell::Text(entry.id.clone()),
            Cell::Text(entry.judul.clone()),
            affairs(&entry.urusan),
            partners(registry, entry.calon_mitra.iter()),
            office(registry, entry.pemrakarsa.as_deref()),
            Cell::word(Some(status.word().to_owned()), capital(&name)),
            match followed.is_empty() {
                true => Cell::Empty,
                false => Cell::List(followed),
            },
        ]
    });
    let rows = rows.collect();
    let period = asked.period.in_words();
    draft::table(
        text!(
            "Entri pemetaan {period} dan naskah yang menindaklanjutinya",
            "The entries for {period} and the documents that follow them up"; period = period
        ),
        Text::fixed("", ""),
        vec![
            column("id", "Rekaman", "Record"),
            column("judul", "Judul", "Title"),
            column("urusan", "Urusan", "Affairs"),
            column("calon_mitra", "Calon mitra", "Candidate partners"),
            column("pemrakarsa", "Pemrakarsa", "Office"),
            column("status", "Keadaan", "State"),
            column(
                "ditindaklanjuti_oleh",
                "Ditindaklanjuti oleh",
                "Followed up by",
            ),
        ],
        rows,
    )
}
