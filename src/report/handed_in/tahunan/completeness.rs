//! How complete the records of each office are.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::Year;
use crate::model::Kind;
use crate::output::{Cell, Chart, ChartKind, Series, Table};
use crate::registry::{Registry, completeness};
use crate::report::handed_in::draft::{self, Draft, column};
use crate::report::handed_in::words::{cell, documents, office};
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
                text!("{name} ({count})", "{name} ({count})"; name = name, count = *count)
            })
            .collect();
        match named.is_empty() {
            true => Cell::Empty,
            false => Cell::said(Text::joined(&named, "; ")),
        }
    }
}

pub(super) fn chapter(draft: &mut Draft, year: &Year<'_>) {
    let registry = year.asked.registry;
    let stand = year.in_force.stand;
    let each: Vec<_> = year
        .in_force
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
            "No document is in force on {stand}, so there is no completeness to tell.";
            stand = stand
        ));
        return;
    }
    draft.say(text!(
        "Kelengkapan rekaman {n} yang berlaku pada {stand} rata-rata {mean}%; {whole} lengkap. \
         Kelengkapan ialah bagian langkah dan keterangan yang sudah tercatat dari yang semestinya \
         ada pada tahap itu; yang belum tercatat belum tentu belum dilakukan.",
        "The records of {n} in force on {stand} are {mean}% complete on average; {whole} are whole. \
         Completeness is the share of steps and particulars recorded of those to be expected at \
         their stage; what is not recorded may well have been done.";
        n = documents(all.documents),
        stand = stand,
        mean = all.mean(),
        whole = documents(all.whole)
    ));
    let mut offices: Vec<_> = offices.into_iter().collect();
    offices.sort_by_cached_key(|(id, _)| {
        let name = id.map(|id| Dimension::Pemrakarsa.order(registry, id));
        (id.is_none(), name)
    });
    let called = |id: Option<&str>| match id {
        None => Cell::word(None, Text::fixed("Tidak tercatat", "Not recorded")),
        id => office(registry, id),
    };
    let line = |name: Cell, office: &Office| {
        vec![
            name,
            cell(office.documents),
            cell(office.whole),
            cell(office.mean()),
            office.most_missed(),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = offices
        .iter()
        .map(|(id, office)| line(called(*id), office))
        .collect();
    rows.push(line(
        Cell::word(Some("jumlah".to_owned()), Text::fixed("Jumlah", "Total")),
        &all,
    ));
    let table = Table {
        total_row: true,
        notes: vec![Text::fixed(
            "Kelengkapan dihitung dari isi register pada saat laporan disusun.",
            "Completeness is that of the register when the report was made.",
        )],
        ..draft::table(
            text!(
                "Kelengkapan rekaman naskah yang berlaku pada {stand}",
                "Completeness of the records in force on {stand}"; stand = stand
            ),
            Text::fixed("", ""),
            vec![
                column("pemrakarsa", "Perangkat daerah", "Office"),
                column("naskah", "Naskah", "Documents"),
                column("lengkap", "Lengkap", "Whole"),
                column("kelengkapan", "Rata-rata %", "Mean %"),
                column(
                    "belum",
                    "Paling sering belum tercatat",
                    "Most often not recorded",
                ),
            ],
            rows,
        )
    };
    let chart = lowest(&table);
    draft.table(table);
    draft.chart(chart);
}

/// The same table with how complete each record is: the numbers behind the means.
pub(super) fn beside(registry: &Registry, mut table: Table) -> Table {
    table
        .columns
        .push(column("kelengkapan", "Kelengkapan %", "Complete %"));
    table.rows.par_iter_mut().for_each(|row| {
        let record = match row.first() {
            Some(Cell::Text(id)) => registry.kerja_sama.get(id),
            _ => None,
        };
        let complete = record.map(|record| completeness(registry, record).per_cent());
        row.push(Cell::number(complete.map(i64::from)));
    });
    table
}

/// The offices whose records are least complete.
fn lowest(table: &Table) -> Chart {
    const MOST: usize = 12;
    let mean = |row: &&Vec<Cell>| match row.get(3) {
        Some(Cell::Number(number)) => *number,
        _ => 0,
    };
    let lines = &table.rows[..table.rows.len().saturating_sub(1)];
    let mut lines: Vec<&Vec<Cell>> = lines.iter().collect();
    lines.sort_by_key(mean);
    lines.truncate(MOST);
    Chart {
        title: Text::fixed(
            "Perangkat daerah dengan kelengkapan terendah (rata-rata %)",
            "Offices with the least complete records (mean %)",
        ),
        kind: ChartKind::Bars,
        categories: lines
            .iter()
            .map(|row| match row.first() {
                Some(Cell::Word(_, name)) => (**name).clone(),
                _ => Text::fixed("", ""),
            })
            .collect(),
        series: vec![Series {
            name: table.columns[3].title.clone(),
            values: lines.iter().map(mean).collect(),
        }],
        unit: Text::fixed("persen", "per cent"),
    }
}
