//! Disputes of a period. Permendagri 22/2020 Pasal 18-21; PP 28/2018 Pasal 21, 34.

use std::collections::{BTreeMap, BTreeSet};

use super::Asked;
use super::draft::{column, table};
use super::words::{capital, office};
use crate::model::{KerjaSama, Perselisihan};
use crate::output::{Cell, Table};
use crate::registry::Record;
use crate::text;
use crate::text::{Say, Text};

/// A dispute, known by its document and its matter: the ways that it took are
/// recorded one by one.
type Matter<'a> = (&'a str, Option<&'a str>);

/// The disputes of a period.
pub(super) struct Disputes<'a> {
    /// Those that arose in it.
    pub arose: BTreeSet<Matter<'a>>,
    /// Those that were settled in it.
    pub settled: BTreeSet<Matter<'a>>,
    /// Those that are not settled at its end, older ones too.
    pub open: BTreeSet<Matter<'a>>,
    /// Documents with a dispute of which no day is recorded.
    pub undated: BTreeSet<&'a str>,
    /// They all, way by way.
    pub table: Table,
}

/// What was in dispute in the period.
pub(super) fn disputes<'a>(asked: &Asked<'a>) -> Disputes<'a> {
    let registry = asked.registry;
    let stand = asked.stand();
    let mut matters = BTreeMap::<Matter<'a>, Vec<(&Record<KerjaSama>, &Perselisihan)>>::new();
    let mut undated = BTreeSet::new();
    for record in registry.kerja_sama.iter() {
        for way in &record.perselisihan {
            match way.tanggal {
                Some(day) if day <= stand => {
                    let matter = (record.id.as_str(), way.pokok.as_deref());
                    matters.entry(matter).or_default().push((record, way));
                }
                Some(_) => {}
                None => {
                    undated.insert(record.id.as_str());
                }
            }
        }
    }
    let (mut arose, mut settled, mut open) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut rows = Vec::new();
    for (matter, ways) in &matters {
        let first = ways.iter().filter_map(|(_, way)| way.tanggal).min();
        let end = ways.iter().filter_map(|(_, way)| way.selesai).max();
        let end = end.filter(|&day| day <= stand);
        if asked.in_period(first) {
            arose.insert(*matter);
        }
        if asked.in_period(end) {
            settled.insert(*matter);
        }
        if end.is_none() {
            open.insert(*matter);
        }
        if !asked.in_period(first) && !asked.in_period(end) && end.is_some() {
            continue;
        }
        rows.extend(ways.iter().map(|(record, way)| {
            vec![
                Cell::Text(record.id.clone()),
                Cell::Text(record.judul.clone()),
                office(registry, record.pemrakarsa.as_deref()),
                Cell::date(way.tanggal),
                Cell::text(way.pokok.as_deref()),
                way.jalur.map_or(Cell::Empty, |jalur| {
                    let name = Text::each(|lang| jalur.say(lang));
                    Cell::word(Some(jalur.word().to_owned()), capital(&name))
                }),
                match way.selesai.filter(|&day| day <= stand) {
                    Some(day) => Cell::Date(day),
                    // Taken to the next way, it is settled there.
                    None if end.is_some() => Cell::Empty,
                    None => Cell::said(Text::fixed("belum selesai", "not settled")),
                },
            ]
        }));
    }
    let period = asked.period.in_words();
    let caption = text!("Perselisihan, {period}", "Disputes, {period}"; period = period);
    let empty = match asked.period.is_year() {
        true => Text::fixed(
            "Tidak ada perselisihan dalam tahun ini.",
            "There was no dispute in this year.",
        ),
        false => text!(
            "Tidak ada perselisihan dalam {period}.", "There was no dispute in {period}.";
            period = period
        ),
    };
    let columns = vec![
        column("id", "Rekaman", "Record"),
        column("judul", "Judul", "Title"),
        column("pemrakarsa", "Pemrakarsa", "Office"),
        column("tanggal", "Tanggal", "Date"),
        column("pokok", "Pokok perselisihan", "Matter"),
        column("jalur", "Jalur penyelesaian", "Way"),
        column("selesai", "Selesai", "Settled"),
    ];
    Disputes {
        arose,
        settled,
        open,
        undated,
        table: table(caption, empty, columns, rows),
    }
}
