//! How complete the records of each office are: for the worksheet.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::Asked;
use super::counted::{Counted, MOST_OFFICES};
use super::draft::Draft;
use super::listed::{titled, with_ids};
use super::words::{documents, office};
use crate::model::Kind;
use crate::output::{Cell, ChartKind, sheet};
use crate::registry::completeness;
use crate::report::summary::Dimension;
use crate::schema;
use crate::text;
use crate::text::Text;

/// The documents of an office.
#[derive(Default)]
struct Office {
    documents: usize,
    whole: usize,
    /// The sum of their per cents.
    per_cents: usize,
    /// What they lack, and how many of them.
    missing: HashMap<&'static str, (Text, usize)>,
}

impl Office {
    fn mean(&self) -> usize {
        self.per_cents.checked_div(self.documents).unwrap_or(100)
    }

    /// What most of them lack.
    fn most_missed(&self) -> Cell {
        const MOST: usize = 3;
        let mut missing: Vec<_> = self.missing.iter().collect();
        missing.sort_by_key(|(key, (_, count))| (std::cmp::Reverse(*count), **key));
        missing.truncate(MOST);
        let named: Vec<Text> = missing
            .into_iter()
            .map(|(_, (name, count))| {
                text!("{name} ({count})", "{name} ({count})", name, count = *count)
            })
            .collect();
        if named.is_empty() {
            return Cell::Empty;
        }
        Cell::said(Text::joined(&named, "; "))
    }
}

pub(super) fn chapter(draft: &mut Draft, asked: &Asked<'_>, in_force: &Counted<'_>) {
    draft.chapter((
        "Kelengkapan menurut perangkat daerah",
        "Completeness by office",
    ));
    let registry = asked.registry;
    let stand = in_force.stand;
    let each: Vec<_> = in_force
        .records
        .par_iter()
        .map(|record| (record, completeness(registry, record)))
        .collect();
    let mut offices = BTreeMap::<Option<&str>, Office>::new();
    let mut all = Office::default();
    for (record, complete) in &each {
        for office in [
            offices.entry(record.pemrakarsa.as_deref()).or_default(),
            &mut all,
        ] {
            office.documents += 1;
            office.whole += usize::from(complete.per_cent() == 100);
            office.per_cents += complete.per_cent() as usize;
            for entry in complete.missing() {
                let missing = office.missing.entry(entry.key);
                missing
                    .or_insert_with(|| (schema::name(Kind::KerjaSama, entry.key).capital(), 0))
                    .1 += 1;
            }
        }
    }
    if all.documents == 0 {
        draft.say(text!(
            "Tidak ada naskah yang berlaku pada {stand}, sehingga kelengkapan tidak dapat dihitung.",
            "No document is in force on {stand}, so there is no completeness to tell.",
            stand
        ));
        return;
    }
    draft.say(text!(
        "Kelengkapan rekaman {n} yang berlaku pada {stand} rata-rata {mean}%; {whole} lengkap. \
         Kelengkapan ialah bagian langkah dan keterangan yang sudah tercatat dari yang semestinya \
         ada pada tahap itu; yang belum tercatat belum tentu belum dilakukan.",
        "The records of {n} in force on {stand} are {mean}% complete on average; {whole} are whole. \
         Completeness is the share of steps and particulars recorded of those to be expected at \
         their stage; what is not recorded may well have been done.",
        n = documents(all.documents),
        stand,
        mean = all.mean(),
        whole = documents(all.whole)
    ));
    let mut offices: Vec<_> = offices.into_iter().collect();
    offices.sort_by_cached_key(|(id, _)| {
        let name = id.map(|id| Dimension::Pemrakarsa.order(registry, id));
        (id.is_none(), name)
    });
    let called = |id: Option<&str>| match id {
        None => Cell::word(None, ("Tidak tercatat", "Not recorded")),
        id => office(registry, id),
    };
    let lines = offices.into_iter();
    let lines = lines.map(|(id, office)| (called(id), office));
    let table = sheet(lines)
        .last((Cell::seluruhnya(), all))
        .column("pemrakarsa", ("Perangkat daerah", "Office"), |(name, _)| {
            name.clone()
        })
        .column("naskah", ("Naskah", "Documents"), |(_, office)| {
            office.documents
        })
        .column("lengkap", ("Lengkap", "Whole"), |(_, office)| office.whole)
        .column("kelengkapan", ("Rata-rata %", "Mean %"), |(_, office)| {
            office.mean()
        })
        .column(
            "belum",
            ("Paling sering belum tercatat", "Most often not recorded"),
            |line| line.1.most_missed(),
        )
        .notes([Text::fixed(
            "Kelengkapan dihitung dari isi register pada saat laporan disusun.",
            "Completeness is that of the register when the report was made.",
        )])
        .table(
            text!(
                "Kelengkapan rekaman naskah yang berlaku pada {stand}",
                "Completeness of the records in force on {stand}",
                stand
            ),
            Text::EMPTY,
        );
    let unit = Text::fixed("persen", "per cent");
    let chart = table.chart(ChartKind::Bars, ["kelengkapan"], unit);
    let chart = chart.lowest(MOST_OFFICES).titled(Text::fixed(
        "Perangkat daerah dengan kelengkapan terendah (rata-rata %)",
        "Offices with the least complete records (mean %)",
    ));
    draft.table(table);
    draft.chart(chart);
    let each = titled(registry, each, |(record, _)| record).column(
        "kelengkapan",
        ("Kelengkapan %", "Complete %"),
        |(_, complete)| Cell::Number(complete.per_cent().into()),
    );
    draft.table(with_ids(each, |(record, _)| record).table(
        Text::fixed(
            "Kelengkapan rekaman demi rekaman",
            "Completeness, record by record",
        ),
        Text::EMPTY,
    ));
}
