//! Which records count, and in which cells.

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;

use super::count::product;
use super::{Count, Dimension, Question, Summary};
use crate::model::{Date, KerjaSama, Period, Potensi, StatusPotensi};
use crate::registry::{Record, Registry, Side, Status, known_by};

/// A record that counts, and where.
struct Counted {
    id: String,
    side: Side,
    /// Whether it is among all that are counted; of a stock over points in time,
    /// only what there is at the last.
    at_end: bool,
    /// Its values in each dimension.
    values: Vec<Vec<Option<String>>>,
}

impl Counted {
    /// In how many cells it stands.
    fn cells(&self) -> usize {
        let sizes = self.values.iter().map(Vec::len);
        sizes.fold(1, usize::saturating_mul)
    }

    /// Whether it has several values, of a stock other than times.
    fn overlaps(&self, question: &Question) -> bool {
        let apart = |dimension: &Dimension| question.count.is_stock() && dimension.is_time();
        let mut values = question.by.iter().zip(&self.values);
        values.any(|(dimension, values)| !apart(dimension) && values.len() > 1)
    }
}

/// More cells than this nobody reads, and they would fill the memory.
const MOST_CELLS: usize = 500_000;

/// Counts.
pub fn summarise(registry: &Registry, question: &Question) -> Summary {
    let buckets = buckets(registry, question);
    let counted: Vec<Counted> = if question.count.of_potensi() {
        registry
            .potensi
            .iter()
            .filter_map(|record| of_potensi(registry, record, question))
            .collect()
    } else {
        let documents = registry
            .kerja_sama
            .par_iter()
            .filter(|record| !record.is_addendum());
        documents
            .filter_map(|record| of_document(registry, record, question, &buckets))
            .collect()
    };
    let mut summary = Summary {
        values: Vec::new(),
        cells: HashMap::new(),
        too_many: None,
        undated: undated(registry, question, &buckets),
        overlaps: counted.iter().any(|record| record.overlaps(question)),
        since: since(question, &buckets),
        ksd: BTreeSet::new(),
        bmd: BTreeSet::new(),
        desa: BTreeSet::new(),
    };
    let cells = counted.iter().map(Counted::cells);
    let cells = cells.fold(0, usize::saturating_add);
    summary.too_many = Some(cells).filter(|&cells| cells > MOST_CELLS);
    for record in counted {
        let rows = match summary.too_many {
            Some(_) => Vec::new(),
            None => record
                .values
                .iter()
                .fold(vec![Vec::new()], |rows, values| product(rows, values)),
        };
        for row in rows {
            summary
                .cells
                .entry(row)
                .or_default()
                .push(record.id.clone());
        }
        let side = match record.side {
            Side::Cooperation => &mut summary.ksd,
            Side::Assets => &mut summary.bmd,
            Side::Villages => &mut summary.desa,
        };
        if record.at_end {
            side.insert(record.id);
        }
    }
    for ids in summary.cells.values_mut() {
        ids.sort();
        ids.dedup();
    }
    summary.values = values(registry, question, &summary, &buckets);
    if question.by.iter().any(|dimension| dimension.is_time()) {
        let rows = summary.values.iter().map(Vec::len);
        let rows = rows.fold(1, usize::saturating_mul);
        summary.too_many = summary
            .too_many
            .or(Some(rows).filter(|&rows| rows > MOST_CELLS));
    }
    summary
}

/// The values that a row or column has: of time every bucket, of the rest those
/// that occur.
fn values(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    buckets: &[Vec<Period>],
) -> Vec<Vec<Option<String>>> {
    let of = |(at, dimension): (usize, &Dimension)| {
        let occurring: BTreeSet<&Option<String>> =
            summary.cells.keys().map(|row| &row[at]).collect();
        if dimension.is_time() {
            let named = buckets[at].iter().map(|bucket| Some(bucket.to_string()));
            return named.collect();
        }
        let mut values: Vec<Option<String>> = occurring.into_iter().cloned().collect();
        values.sort_by_cached_key(|value| {
            let order = value
                .as_deref()
                .map(|value| dimension.order(registry, value));
            (value.is_none(), order)
        });
        values
    };
    question.by.iter().enumerate().map(of).collect()
}

/// The first time that is told, where the period begins before it.
fn since(question: &Question, buckets: &[Vec<Period>]) -> Option<Period> {
    let first = *buckets.iter().find_map(|buckets| buckets.first())?;
    (question.period.start? < first.start?).then_some(first)
}

/// The buckets of each dimension of time, over the period, from the year of the
/// first signing or mapping on: nobody reads the empty rows before. Where it is
/// open, up to the as-of day.
fn buckets(registry: &Registry, question: &Question) -> Vec<Vec<Period>> {
    let last = question.period.end.unwrap_or(question.as_of);
    let earliest = earliest(registry, question).unwrap_or(last);
    let earliest = Date::new(earliest.year(), 1, 1).unwrap_or(earliest);
    let first = question
        .period
        .start
        .map_or(earliest, |start| start.max(earliest));
    question
        .by
        .iter()
        .map(|dimension| dimension.buckets(first, last))
        .collect()
}

/// The first day from which the register has something of what is counted.
fn earliest(registry: &Registry, question: &Question) -> Option<Date> {
    let signings = || {
        let records = registry.kerja_sama.iter();
        records.filter_map(|record| record.signing_within())
    };
    // Nobody knows when the first of these began.
    let begins_anywhere = question.count == Count::Rencana
        || (question.count.is_stock() && signings().any(|days| days.start.is_none()));
    let signings = signings().filter_map(|days| days.start);
    if begins_anywhere {
        return question.period.start.or(signings.min());
    }
    let years = registry
        .potensi
        .iter()
        .filter_map(|record| Date::new(record.tahun, 1, 1));
    let results = registry.kerja_sama.iter();
    let results = results.flat_map(|record| &record.hasil_tahunan);
    let results = results.filter_map(|result| Date::new(result.tahun, 1, 1));
    match question.count {
        Count::Berhasil => results.chain(signings).min(),
        count if count.of_potensi() => years.min(),
        // A record may say that it ended before it was signed.
        count if count.is_ending() => {
            let records = registry.kerja_sama.iter();
            let ends =
                records.flat_map(|record| [record.pengakhiran.tanggal, record.waktu.berakhir]);
            signings.chain(ends.flatten()).min()
        }
        _ => signings.min(),
    }
}

fn of_document(
    registry: &Registry,
    record: &Record<KerjaSama>,
    question: &Question,
    buckets: &[Vec<Period>],
) -> Option<Counted> {
    let as_of = question.as_of;
    let in_period = |day: &Date| question.period.contains(*day);
    let within = |day| Period {
        start: Some(day),
        end: Some(day),
    };
    let timed = question.by.iter().any(|dimension| dimension.is_time());
    let stock_at = |stand: Date| match question.count {
        Count::Berlaku => registry.state(record, stand).status == Status::Berlaku,
        Count::Rencana => {
            known_by(record, stand) && registry.state(record, stand).status == Status::Rencana
        }
        _ => false,
    };
    // What ends on the day asked for is over with it, though in force on it.
    let over = registry.over_by(record, as_of);
    let ended_as = |how: Status| {
        let day = over.filter(|(as_it_was, _)| *as_it_was == how);
        day.map(|(_, day)| day).filter(in_period).map(within)
    };
    let (stand, days) = match question.count {
        Count::Ditandatangani => {
            let counts = record.signed_by(as_of) && record.signed_in(&question.period);
            (as_of, record.signing_within().filter(|_| counts))
        }
        Count::Berakhir => (as_of, ended_as(Status::Berakhir)),
        Count::Diakhiri => (as_of, ended_as(Status::Diakhiri)),
        _ => (question.stand(), None),
    };
    if question.count == Count::Berhasil {
        record.results(question.period, as_of).next()?;
    } else if !question.count.is_stock() {
        days?;
    } else if !timed && !stock_at(stand) {
        return None;
    }
    let mut all = Vec::new();
    for (at, dimension) in question.by.iter().enumerate() {
        let values: Vec<Option<String>> = match dimension.months() {
            Some(_) => {
                let inside = |bucket: &&Period| match days {
                    _ if question.count == Count::Berhasil => {
                        record.results(**bucket, as_of).next().is_some()
                    }
                    Some(days) => bucket.covers(&days),
                    // A stock stands at the end of each bucket that has begun.
                    None => {
                        let begun = bucket.start.is_some_and(|start| start <= stand);
                        begun && stock_at(bucket.end.map_or(stand, |end| end.min(stand)))
                    }
                };
                let inside = buckets[at].iter().filter(inside);
                inside.map(|bucket| Some(bucket.to_string())).collect()
            }
            None => or_unknown(match (dimension, over) {
                (Dimension::Status, Some((how, _))) if question.count.is_ending() => {
                    vec![how.to_string()]
                }
                _ => dimension.of_document(registry, record, stand),
            }),
        };
        all.push(values);
    }
    all.iter()
        .all(|values| !values.is_empty())
        .then(|| Counted {
            id: record.id.clone(),
            side: registry.side(record),
            at_end: !(question.count.is_stock() && timed) || stock_at(stand),
            values: all,
        })
}

/// The documents that may have been signed in the period, or in one of its
/// times, and as well not: nobody knows the day.
fn undated(registry: &Registry, question: &Question, buckets: &[Vec<Period>]) -> BTreeSet<String> {
    if question.count != Count::Ditandatangani {
        return BTreeSet::new();
    }
    let perhaps = |record: &&Record<KerjaSama>| {
        let times = buckets.iter().flatten().chain([&question.period]);
        let mut times = times.filter(|time| time.meets(&question.period));
        times.any(|time| record.perhaps_signed_in(time))
    };
    let signed = registry.kerja_sama.iter();
    let signed = signed.filter(|record| !record.is_addendum() && record.signed_by(question.as_of));
    signed
        .filter(|record| record.waktu.ditandatangani.is_none())
        .filter(perhaps)
        .map(|record| record.id.clone())
        .collect()
}

fn of_potensi(
    registry: &Registry,
    record: &Record<Potensi>,
    question: &Question,
) -> Option<Counted> {
    let known = record.dicatat.is_none_or(|day| day <= question.as_of);
    let first = Date::new(record.tahun, 1, 1)?;
    let last = Date::new(record.tahun, 12, 31)?;
    let Period { start, end } = question.period;
    let in_period = start.is_none_or(|start| start <= last) && end.is_none_or(|end| first <= end);
    let followed_up = || {
        let status = registry.status_of_potensi(record, question.as_of);
        status == StatusPotensi::Ditindaklanjuti
    };
    if !known || !in_period || (question.count == Count::Ditindaklanjuti && !followed_up()) {
        return None;
    }
    let values = question.by.iter();
    let values =
        values.map(|dimension| or_unknown(dimension.of_potensi(registry, record, question.as_of)));
    Some(Counted {
        id: record.id.clone(),
        side: Side::Cooperation,
        at_end: true,
        values: values.collect(),
    })
}

/// Each value once: a record may name one twice.
fn or_unknown(mut values: Vec<String>) -> Vec<Option<String>> {
    values.sort_unstable();
    values.dedup();
    if values.is_empty() {
        vec![None]
    } else {
        values.into_iter().map(Some).collect()
    }
}
