//! How what is in force at the end of a period follows from what was at its start:
//! what came, what went, and what the counts of both leave out.

use std::collections::BTreeMap;

use super::Asked;
use super::counted::Counted;
use crate::model::{Date, KerjaSama, Period};
use crate::output::{Cell, Table, sheet};
use crate::registry::{Record, Registry, Status};
use crate::report::summary::Count;
use crate::text;
use crate::text::Text;

/// A line of the table.
struct Line {
    what: Text,
    number: i64,
    /// The records behind it, where no other table of the report has them.
    ids: Vec<String>,
}

/// Why a document that was signed by a day and not over by it is not in force on
/// it, or the other way round.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Apart {
    /// The day is its last: over with it, and in force on it.
    LastDay,
    /// Signed, and not yet in force.
    Begins,
    /// Nobody knows its last day, so nobody knows that it is in force.
    EndNotKnown,
    /// In force, and the day of its signing, by which it would count, is not known.
    SigningNotKnown,
    /// An addendum that was signed later moved its last day.
    Moved,
}

/// What is in force on the last day before the period, what changed, and what is in
/// force at its end: the lines add up to the last.
pub(super) fn table(asked: &Asked<'_>, before: Date) -> Table {
    let stand = asked.stand();
    let counts = [
        Count::Ditandatangani,
        Count::Berakhir,
        Count::Diakhiri,
        Count::Berlaku,
    ];
    let [signed, ran_out, ended, at_end] = counts.map(|count| Counted::of(asked, count));
    let [signed, ran_out, ended] = [signed, ran_out, ended].map(|counted| counted.len() as i64);
    let registry = asked.registry;
    let documents = || {
        let all = registry.kerja_sama.iter();
        all.filter(|record| !record.is_addendum())
    };
    let in_force =
        |record: &Record<KerjaSama>, day| registry.state(record, day).status == Status::Berlaku;
    let at_start = documents().filter(|record| in_force(record, before));
    let mut lines = vec![
        line(
            text!("Berlaku pada {before}", "In force on {before}", before),
            at_start.count() as i64,
        ),
        line(Text::fixed("Ditandatangani", "Signed"), signed),
        line(Text::fixed("Habis jangka waktunya", "Ran out"), -ran_out),
        line(Text::fixed("Diakhiri", "Brought to an end"), -ended),
    ];
    // What the counts and the stock tell apart at the start is undone; what they
    // tell apart at the end is done.
    let mut apart = BTreeMap::<(Apart, bool), Line>::new();
    for record in documents() {
        let then = i64::from(counts_at(asked, record, before));
        let now = then + flows(asked, record);
        let sides = [(before, then), (stand, now)];
        let [at_start, at_end] = sides.map(|(day, counted)| {
            let apart = i64::from(in_force(record, day)) - counted;
            (apart != 0).then(|| (why(registry, record, day), apart))
        });
        // What is as it was has changed nothing.
        if at_start == at_end {
            continue;
        }
        let undone = at_start.map(|(why, apart)| (why, false, -apart));
        let done = at_end.map(|(why, apart)| (why, true, apart));
        for (why, is_end, number) in undone.into_iter().chain(done) {
            let day = if is_end { stand } else { before };
            let line = apart
                .entry((why, is_end))
                .or_insert_with(|| line(said(why, day, is_end), 0));
            line.number += number;
            line.ids.push(record.id.clone());
        }
    }
    lines.extend(apart.into_values());
    let total = line(
        text!("Berlaku pada {stand}", "In force on {stand}", stand),
        at_end.len() as i64,
    );
    sheet(lines)
        .last(total)
        .column("hal", ("Hal", "What"), |line| line.what.clone())
        .column("naskah", ("Naskah", "Documents"), |line| line.number)
        .column("rekaman", ("Rekaman", "Records"), |line| {
            Cell::list(line.ids.clone())
        })
        .table(
            text!(
                "Mutasi naskah yang berlaku, {period}",
                "How the documents in force changed, {period}",
                period = asked.period_so_far()
            ),
            Text::EMPTY,
        )
}

fn line(what: Text, number: i64) -> Line {
    Line {
        what,
        number,
        ids: Vec::new(),
    }
}

/// Whether a document counts as signed by a day and not over by it.
fn counts_at(asked: &Asked<'_>, record: &Record<KerjaSama>, day: Date) -> bool {
    let until = Period {
        start: None,
        end: Some(day),
    };
    let over = asked.registry.over_by(record, asked.as_of);
    let over = over.is_some_and(|(_, last)| last <= day);
    record.signed_by(asked.as_of) && record.signed_in(&until) && !over
}

/// What a document adds to those signed in the period, less those over in it.
fn flows(asked: &Asked<'_>, record: &Record<KerjaSama>) -> i64 {
    let signed = asked.signed_in_period(record);
    let over = asked.registry.over_by(record, asked.as_of);
    let over = over.is_some_and(|(_, last)| asked.period.contains(last));
    i64::from(signed) - i64::from(over)
}

fn why(registry: &Registry, record: &Record<KerjaSama>, day: Date) -> Apart {
    let state = registry.state(record, day);
    match state.status {
        Status::AkanBerlaku => Apart::Begins,
        Status::TidakDiketahui => Apart::EndNotKnown,
        _ if record.waktu.ditandatangani.is_none() => Apart::SigningNotKnown,
        Status::Berlaku if registry.over_by(record, day).is_some() => Apart::LastDay,
        _ => Apart::Moved,
    }
}

fn said(why: Apart, day: Date, is_end: bool) -> Text {
    match why {
        Apart::LastDay if !is_end => text!(
            "Hari terakhirnya {day}: terhitung habis dalam periode sebelumnya",
            "Last day {day}: counted as run out in the period before",
            day
        ),
        Apart::LastDay => text!(
            "Hari terakhirnya {day}: masih berlaku pada hari itu",
            "Last day {day}: still in force on it",
            day
        ),
        Apart::Begins => text!(
            "Sudah ditandatangani, belum mulai pada {day}",
            "Signed, and not yet begun on {day}",
            day
        ),
        Apart::EndNotKnown => text!(
            "Hari terakhirnya tidak diketahui pada {day}",
            "The last day not known on {day}",
            day
        ),
        Apart::SigningNotKnown => text!(
            "Hari penandatanganannya tidak diketahui, {day}",
            "The day of the signing not known, {day}",
            day
        ),
        Apart::Moved => text!(
            "Hari terakhirnya diubah sesudah {day} atau mendahului penandatanganan",
            "The last day changed after {day}, or before the signing",
            day
        ),
    }
}
