//! The year in numbers, beside the year before, and the records behind them.

use std::collections::BTreeSet;

use super::Year;
use crate::output::{Cell, Table};
use crate::report::handed_in::counted::{change, on, within};
use crate::report::handed_in::draft::{self, column};
use crate::report::handed_in::evaluasi::how_many;
use crate::report::handed_in::words::{cell, documents, number, per_cent, short, some};
use crate::text;
use crate::text::Text;

/// A line of the table: what is counted, and how many.
struct Number {
    what: Text,
    of: fn(&Year<'_>) -> usize,
}

static NUMBERS: [Number; 14] = [
    Number {
        what: Text::fixed("Naskah ditandatangani", "Documents signed"),
        of: |year| year.signed.len(),
    },
    Number {
        what: Text::fixed("Ditandatangani: kerja sama", "Signed: cooperation"),
        of: |year| year.signed.sides().0,
    },
    Number {
        what: Text::fixed(
            "Ditandatangani: pemanfaatan barang milik daerah",
            "Signed: use of regional assets",
        ),
        of: |year| year.signed.sides().1,
    },
    Number {
        what: Text::fixed("Ditandatangani: perpanjangan", "Signed: extensions"),
        of: |year| year.extensions.len(),
    },
    Number {
        what: Text::fixed("Addendum ditandatangani", "Addenda signed"),
        of: |year| year.addenda.len(),
    },
    Number {
        what: Text::fixed("Naskah habis jangka waktunya", "Documents that ran out"),
        of: |year| year.ended.ran_out.len(),
    },
    Number {
        what: Text::fixed("Naskah diakhiri", "Documents brought to an end"),
        of: |year| year.ended.ended.len(),
    },
    Number {
        what: Text::fixed(
            "Naskah berlaku pada akhir tahun",
            "Documents in force at the year's end",
        ),
        of: |year| year.in_force.len(),
    },
    Number {
        what: Text::fixed(
            "Rencana yang belum ditandatangani pada akhir tahun",
            "Plans not signed at the year's end",
        ),
        of: |year| year.planned.len(),
    },
    Number {
        what: Text::fixed("Naskah dievaluasi", "Documents evaluated"),
        of: |year| how_many(&year.evaluated),
    },
    Number {
        what: Text::fixed("Perselisihan timbul", "Disputes that arose"),
        of: |year| year.disputes.arose.len(),
    },
    Number {
        what: Text::fixed("Perselisihan selesai", "Disputes settled"),
        of: |year| year.disputes.settled.len(),
    },
    Number {
        what: Text::fixed("Entri pemetaan potensi", "Entries of the mapping"),
        of: |year| year.entries.len(),
    },
    Number {
        what: Text::fixed("Entri yang ditindaklanjuti", "Entries followed up"),
        of: |year| year.followed_up().count(),
    },
];

/// The year in numbers.
pub(super) fn table(year: &Year<'_>, before: &Year<'_>) -> Table {
    let rows = NUMBERS.iter().map(|line| {
        let (now, then) = ((line.of)(year), (line.of)(before));
        vec![
            Cell::said(line.what.clone()),
            cell(now),
            cell(then),
            Cell::Number(now as i64 - then as i64),
        ]
    });
    let rows = rows.collect();
    let mut columns = vec![
        column("hal", "Hal", "What"),
        column("ini", "", ""),
        column("tahun_lalu", "", ""),
        column("selisih", "Selisih", "Difference"),
    ];
    columns[1].title = short(year.asked.period);
    columns[2].title = short(before.asked.period);
    let period = year.asked.period.in_words();
    draft::table(
        text!("{period} dalam angka", "{period} in numbers"; period = period),
        Text::fixed("", ""),
        columns,
        rows,
    )
}

/// The year in a few paragraphs.
pub(super) fn summary(year: &Year<'_>, before: &Year<'_>) -> Vec<Text> {
    let period = year.asked.period.in_words();
    let last = before.asked.period.in_words();
    let signed = match year.signed.len() {
        0 => text!(
            "Dalam {period} tidak ada naskah yang ditandatangani; dalam {last} ada {then}.",
            "In {period} no document was signed; in {last} there were {then}.";
            period = period, last = last, then = documents(before.signed.len())
        ),
        n => text!(
            "Dalam {period} ditandatangani {all}, {change}. Perpanjangan di antaranya: \
             {extensions}. Addendum, yang tidak ikut dihitung: {addenda}.",
            "In {period} {all} were signed, {change}. Extensions among these: {extensions}. Addenda, which do \
             not count: {addenda}.";
            period = period,
            all = year.signed.in_words(),
            change = change(n, before.signed.len(), &within(before.asked.period)),
            extensions = some(year.extensions.len()),
            addenda = some(year.addenda.len())
        ),
    };
    let stand = year.in_force.stand;
    let in_force = match year.in_force.len() {
        0 => text!(
            "Pada {stand} tidak ada naskah yang berlaku.",
            "On {stand} no document is in force."; stand = stand
        ),
        n => text!(
            "Pada {stand} berlaku {all}, {change}. Naskah yang habis jangka waktunya dalam tahun ini: \
             {ran_out}; yang diakhiri: {ended}; di antara keduanya yang dilanjutkan tanpa jeda dengan \
             perpanjangan: {continued}.",
            "On {stand} {all} are in force, {change}. Documents that ran out in this year: \
             {ran_out}; brought to an end: {ended}; of both, those that an extension continues \
             without a gap: {continued}.";
            stand = stand,
            all = year.in_force.in_words(),
            change = change(n, before.in_force.len(), &on(before.in_force.stand)),
            ran_out = some(year.ended.ran_out.len()),
            ended = some(year.ended.ended.len()),
            continued = some(year.ended.continued)
        ),
    };
    let followed = year.followed_up().count();
    let mapping = match per_cent(followed, year.entries.len()) {
        None => text!(
            "Pemetaan potensi untuk {period} tidak ada dalam register.",
            "The register has no mapping for {period}."; period = period
        ),
        Some(share) => text!(
            "Pemetaan potensi memuat {entries} entri; {followed} ({share}%) sudah ditindaklanjuti \
             dengan naskah atau rencana.",
            "The mapping has {entries} entries; {followed} ({share}%) are followed up by a document \
             or a plan.";
            entries = number(year.entries.len()), followed = number(followed), share = share
        ),
    };
    vec![signed, in_force, mapping]
}

fn ran_out() -> Text {
    Text::fixed("Habis jangka waktunya", "Ran out")
}

/// The records behind the numbers that no other table of the report lists for
/// both years.
pub(super) fn ledger(year: &Year<'_>, before: &Year<'_>) -> Table {
    let mut rows = Vec::new();
    for one in [year, before] {
        let named = |what: Text, ids: BTreeSet<&str>, rows: &mut Vec<Vec<Cell>>| {
            rows.extend(ids.into_iter().map(|id| {
                vec![
                    Cell::said(what.clone()),
                    Cell::said(short(one.asked.period)),
                    Cell::Text(id.to_owned()),
                ]
            }));
        };
        let lists: [(Text, BTreeSet<&str>); 10] = [
            (
                Text::fixed("Perpanjangan", "Extensions"),
                one.extensions
                    .iter()
                    .map(|record| record.id.as_str())
                    .collect(),
            ),
            (
                Text::fixed("Addendum", "Addenda"),
                one.addenda
                    .iter()
                    .map(|record| record.id.as_str())
                    .collect(),
            ),
            (
                ran_out(),
                one.ended
                    .ran_out
                    .records
                    .iter()
                    .map(|record| record.id.as_str())
                    .collect(),
            ),
            (
                Text::fixed("Diakhiri", "Brought to an end"),
                one.ended
                    .ended
                    .records
                    .iter()
                    .map(|record| record.id.as_str())
                    .collect(),
            ),
            (
                Text::fixed("Rencana", "Plans"),
                one.planned
                    .records
                    .iter()
                    .map(|record| record.id.as_str())
                    .collect(),
            ),
            (
                Text::fixed("Dievaluasi", "Evaluated"),
                one.evaluated
                    .iter()
                    .map(|one| one.record.id.as_str())
                    .collect(),
            ),
            (
                Text::fixed("Perselisihan timbul", "Disputes that arose"),
                one.disputes.arose.iter().map(|(id, _)| *id).collect(),
            ),
            (
                Text::fixed("Perselisihan selesai", "Disputes settled"),
                one.disputes.settled.iter().map(|(id, _)| *id).collect(),
            ),
            (
                Text::fixed("Entri pemetaan", "Entries of the mapping"),
                one.entries.iter().map(|entry| entry.id.as_str()).collect(),
            ),
            (
                Text::fixed("Entri yang ditindaklanjuti", "Entries followed up"),
                one.followed_up().map(|entry| entry.id.as_str()).collect(),
            ),
        ];
        for (what, ids) in lists {
            // What ended in the year stands in a table of its own.
            let listed = std::ptr::eq(one, year) && what == ran_out();
            if !listed {
                named(what, ids, &mut rows);
            }
        }
    }
    draft::table(
        Text::fixed(
            "Rekaman di balik angka lainnya",
            "Records behind the other numbers",
        ),
        Text::fixed(
            "Tidak ada rekaman lain yang terhitung.",
            "No other records count.",
        ),
        vec![
            column("hal", "Hal", "What"),
            column("tahun", "Tahun", "Year"),
            column("id", "Rekaman", "Record"),
        ],
        rows,
    )
}
