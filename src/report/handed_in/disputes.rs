//! Disputes of a period. Permendagri 22/2020 Pasal 18-21; PP 28/2018 Pasal 21, 34.

use std::collections::BTreeSet;

use super::Asked;
use super::listed::{titled, with_ids};
use crate::output::{Cell, Table};
use crate::registry::known_by;
use crate::text;
use crate::text::Text;

/// A dispute, known by its document and its matter.
pub(super) type Matter<'a> = (&'a str, Option<String>);

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
    let mut undated = BTreeSet::new();
    let (mut arose, mut settled, mut open) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut ways_told = Vec::new();
    let records = registry.kerja_sama.iter();
    let records = records.filter(|record| known_by(record, stand));
    let disputes = records.flat_map(|record| {
        if record.perselisihan.iter().any(|way| way.tanggal.is_none()) {
            undated.insert(record.id.as_str());
        }
        let disputes = record.disputes(stand).into_iter();
        disputes.map(move |dispute| (record, dispute))
    });
    for (record, dispute) in disputes.collect::<Vec<_>>() {
        let (first, end) = (dispute.arose(), dispute.settled(stand));
        let matter = (record.id.as_str(), dispute.matter.clone());
        if asked.in_period(first) {
            arose.insert(matter.clone());
        }
        if asked.in_period(end) {
            settled.insert(matter.clone());
        }
        if end.is_none() {
            open.insert(matter);
        }
        if !asked.in_period(first) && !asked.in_period(end) && end.is_some() {
            continue;
        }
        let ways = dispute.ways.into_iter();
        ways_told.extend(ways.map(|(_, way)| (record, way, end.is_some())));
    }
    let period = asked.period.in_words();
    let caption = text!("Perselisihan, {period}", "Disputes, {period}", period);
    let empty = if asked.period.is_year() {
        Text::fixed(
            "Tidak ada perselisihan dalam tahun ini.",
            "There was no dispute in this year.",
        )
    } else {
        text!(
            "Tidak ada perselisihan dalam {period}.",
            "There was no dispute in {period}.",
            period
        )
    };
    let ways = titled(registry, ways_told, |(record, _, _)| record)
        .column("tanggal", ("Tanggal", "Date"), |(_, way, _)| way.tanggal)
        .column("pokok", ("Pokok perselisihan", "Matter"), |(_, way, _)| {
            way.pokok.clone()
        })
        .column("jalur", ("Jalur penyelesaian", "Way"), |(_, way, _)| {
            Cell::named(way.jalur)
        })
        .column("selesai", ("Selesai", "Settled"), |(_, way, settled)| {
            match way.selesai.filter(|&day| day <= stand) {
                Some(day) => Cell::Date(day),
                // Taken to the next way, it is settled there.
                None if *settled => Cell::Empty,
                None => Cell::said(("belum selesai", "not settled")),
            }
        });
    let ways = with_ids(ways, |(record, _, _)| record);
    Disputes {
        arose,
        settled,
        open,
        undated,
        table: ways.table(caption, empty),
    }
}
