//! Documents that a question counts, and how many more or fewer than before.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::words::{cell, documents, value};
use super::{Asked, draft};
use crate::model::{Date, Jenis, KerjaSama, Period};
use crate::output::{Cell, Chart, ChartKind, Column, Series, Table};
use crate::registry::{Record, Registry};
use crate::report::summary::{Count, Dimension, Question, summarise};
use crate::text;
use crate::text::Text;

/// The documents that a question counts.
pub(super) struct Counted<'a> {
    registry: &'a Registry,
    /// They, by id.
    pub records: Vec<&'a Record<KerjaSama>>,
    /// In which period, or up to which day.
    pub period: Period,
    /// The day at which a stock stands.
    pub stand: Date,
}

impl<'a> Counted<'a> {
    /// Those that happened or stood in the period asked for, as `ksd summary`
    /// counts them.
    pub fn of(asked: &Asked<'a>, count: Count) -> Counted<'a> {
        let question = Question {
            count,
            period: asked.period,
            by: vec![Dimension::Jenis],
            sum: false,
            as_of: asked.as_of,
        };
        let summary = summarise(asked.registry, &question);
        let ids = summary.ksd.union(&summary.bmd);
        let records = ids.filter_map(|id| asked.registry.kerja_sama.get(id));
        Counted {
            registry: asked.registry,
            records: records.collect(),
            period: asked.period,
            stand: question.stand(),
        }
    }

    /// How many they are.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// How many of them cooperate, and how many use assets.
    pub fn sides(&self) -> (usize, usize) {
        let assets = self.records.iter();
        let assets = assets.filter(|record| record.jenis == Jenis::Bmd).count();
        (self.len() - assets, assets)
    }

    /// How many there are of each value; one that has several values counts in
    /// each of them.
    pub fn by(&self, dimension: Dimension) -> BTreeMap<Option<String>, usize> {
        let mut counts = BTreeMap::new();
        for record in &self.records {
            let values = dimension.of_document(self.registry, record, self.stand);
            let values: BTreeSet<Option<String>> = match values.is_empty() {
                true => BTreeSet::from([None]),
                false => values.into_iter().map(Some).collect(),
            };
            for value in values {
                *counts.entry(value).or_default() += 1;
            }
        }
        counts
    }

    /// The value that most have, and how many; none where several have as many.
    pub fn most(&self, dimension: Dimension) -> Option<(Text, usize)> {
        let counts = self.by(dimension);
        let known = counts.iter().filter(|(value, _)| value.is_some());
        let (most, &count) = known.clone().max_by_key(|(_, count)| **count)?;
        let alone = known.filter(|(_, other)| **other == count).count() == 1;
        alone.then(|| (value(self.registry, dimension, most.as_deref()), count))
    }

    /// `12 naskah (10 kerja sama dan 2 pemanfaatan BMD)`.
    pub fn in_words(&self) -> Text {
        let all = documents(self.len());
        match self.sides() {
            (_, 0) => all,
            (ksd, bmd) => text!(
                "{all} ({ksd} kerja sama dan {bmd} pemanfaatan barang milik daerah)",
                "{all} ({ksd} of cooperation and {bmd} on the use of regional assets)";
                all = all, ksd = ksd, bmd = bmd
            ),
        }
    }
}

/// `naik 3 dari Triwulan IV Tahun 2023 (9 naskah)`; `when` as [`within`] and
/// [`on`] say it.
pub(super) fn change(now: usize, before: usize, when: &Text) -> Text {
    let was = documents(before);
    match now.cmp(&before) {
        std::cmp::Ordering::Equal => text!(
            "sama dengan {when} ({was})", "as many as {when} ({was})"; when = when, was = was
        ),
        std::cmp::Ordering::Greater => text!(
            "naik {n} dari {when} ({was})", "{n} more than {when} ({was})";
            n = now - before, when = when, was = was
        ),
        std::cmp::Ordering::Less => text!(
            "turun {n} dari {when} ({was})", "{n} fewer than {when} ({was})";
            n = before - now, when = when, was = was
        ),
    }
}

/// A period as one says when it was: `in 2023`.
pub(super) fn within(period: Period) -> Text {
    let period = period.in_words();
    text!("{period}", "in {period}"; period = period)
}

/// A day as one says when it was: `on 31 December 2023`.
pub(super) fn on(day: Date) -> Text {
    text!("{day}", "on {day}"; day = day)
}

/// A count that the present one is compared with.
pub(super) struct Before<'c, 'a> {
    /// Its columns: the count, and the difference.
    pub ids: [&'static str; 2],
    /// What it is called.
    pub title: Text,
    /// The count.
    pub counted: &'c Counted<'a>,
}

/// Counts by a dimension beside those before, with the differences; the last
/// line counts each document once.
pub(super) fn compared(
    caption: Text,
    dimension: Dimension,
    now: (Text, &Counted<'_>),
    before: &[Before<'_, '_>],
) -> Table {
    let (title, counted) = now;
    let registry = counted.registry;
    let mine = counted.by(dimension);
    let theirs: Vec<_> = before.iter().map(|one| one.counted.by(dimension)).collect();
    let mut columns = vec![
        Column::brief(dimension.word(), dimension.title()),
        Column::brief("jumlah", title),
    ];
    for one in before {
        columns.push(Column::brief(one.ids[0], one.title.clone()));
        columns.push(draft::column(one.ids[1], "Selisih", "Difference"));
    }
    let numbers = |now: usize, before: &[usize]| {
        let pairs = before
            .iter()
            .flat_map(|&then| [cell(then), Cell::Number(now as i64 - then as i64)]);
        std::iter::once(cell(now)).chain(pairs).collect::<Vec<_>>()
    };
    let at = |counts: &BTreeMap<Option<String>, usize>, key: &Option<String>| {
        counts.get(key).copied().unwrap_or(0)
    };
    let mut rows: Vec<Vec<Cell>> =
        values(registry, dimension, std::iter::once(&mine).chain(&theirs))
            .into_iter()
            .map(|key| {
                let before: Vec<usize> = theirs.iter().map(|counts| at(counts, &key)).collect();
                let name = value(registry, dimension, key.as_deref());
                let mut cells = vec![Cell::word(key.clone(), name)];
                cells.extend(numbers(at(&mine, &key), &before));
                cells
            })
            .collect();
    let totals: Vec<usize> = before.iter().map(|one| one.counted.len()).collect();
    if !rows.is_empty() {
        let total = Text::fixed("Jumlah", "Total");
        let mut cells = vec![Cell::word(Some("jumlah".to_owned()), total)];
        cells.extend(numbers(counted.len(), &totals));
        rows.push(cells);
    }
    let sum = |counts: &BTreeMap<_, usize>| counts.values().sum::<usize>();
    let overlaps = sum(&mine) > counted.len()
        || theirs
            .iter()
            .zip(&totals)
            .any(|(counts, total)| sum(counts) > *total);
    Table {
        total_row: !rows.is_empty(),
        notes: (dimension == Dimension::Jenis)
            .then(super::words::kinds)
            .into_iter()
            .chain(overlaps.then(counted_once))
            .collect(),
        ..draft::table(
            caption,
            Text::fixed("Tidak ada yang dihitung.", "There is nothing to count."),
            columns,
            rows,
        )
    }
}

/// Said where the lines add up to more than the last.
pub(super) fn counted_once() -> Text {
    Text::fixed(
        "Naskah dengan beberapa nilai terhitung pada setiap baris yang menyebutnya; Jumlah \
         menghitungnya sekali.",
        "A document with several values counts in each line that names one; the total counts it \
         once.",
    )
}

/// All values that occur, in order; what is not recorded last.
fn values<'c>(
    registry: &Registry,
    dimension: Dimension,
    counts: impl Iterator<Item = &'c BTreeMap<Option<String>, usize>>,
) -> Vec<Option<String>> {
    let all: BTreeSet<&Option<String>> = counts.flat_map(BTreeMap::keys).collect();
    let mut values: Vec<Option<String>> = all.into_iter().cloned().collect();
    values.sort_by_cached_key(|value| {
        let order = value.as_deref();
        let order = order.map(|value| dimension.order(registry, value));
        (value.is_none(), order)
    });
    values
}

/// The counts of a table made by [`compared`] as a chart: a series for each
/// column that is no difference.
pub(super) fn chart_of(table: &Table, title: Text, kind: ChartKind) -> Chart {
    let lines = &table.rows[..table
        .rows
        .len()
        .saturating_sub(usize::from(table.total_row))];
    let counts = table.columns.iter().enumerate().skip(1);
    let counts = counts.filter(|(_, column)| !column.id.starts_with("selisih"));
    let name = |row: &Vec<Cell>| match row.first() {
        Some(Cell::Word(_, name)) => (**name).clone(),
        _ => Text::fixed("", ""),
    };
    let series = counts.map(|(at, column)| Series {
        name: column.title.clone(),
        values: lines
            .iter()
            .map(|row| match row.get(at) {
                Some(Cell::Number(number)) => *number,
                _ => 0,
            })
            .collect(),
    });
    Chart {
        title,
        kind,
        series: series.collect(),
        categories: lines.iter().map(name).collect(),
        unit: Text::fixed("naskah", "documents"),
    }
}

/// The lines of a chart with the highest numbers in its first series, highest
/// first, and how many are left out.
pub(super) fn highest(chart: Chart, most: usize) -> (Chart, usize) {
    let Some(first) = chart.series.first() else {
        return (chart, 0);
    };
    let mut places: Vec<usize> = (0..chart.categories.len()).collect();
    places.sort_by_key(|&at| std::cmp::Reverse(first.values[at]));
    let left_out = places.len().saturating_sub(most);
    places.truncate(most);
    let series = chart.series.iter().map(|series| Series {
        name: series.name.clone(),
        values: places.iter().map(|&at| series.values[at]).collect(),
    });
    let picked = Chart {
        categories: places
            .iter()
            .map(|&at| chart.categories[at].clone())
            .collect(),
        series: series.collect(),
        ..chart
    };
    (picked, left_out)
}

/// The documents behind counts, a line each, marked where each counts them.
pub(super) fn behind(caption: Text, marks: &[(&'static str, Text, &Counted<'_>)]) -> Table {
    let mut columns = vec![
        draft::column("id", "Rekaman", "Record"),
        draft::column("jenis", "Jenis", "Kind"),
        draft::column("naskah", "Naskah", "Text"),
        draft::column("urusan", "Urusan", "Affairs"),
        draft::column("pemrakarsa", "Pemrakarsa", "Office"),
        draft::column("misi", "Misi RPJMD", "Missions"),
        draft::column("ditandatangani", "Ditandatangani", "Signed"),
    ];
    columns.extend(
        marks
            .iter()
            .map(|(id, title, _)| Column::brief(*id, title.clone())),
    );
    let mut all = BTreeMap::new();
    let counted: Vec<HashSet<&str>> = marks
        .iter()
        .map(|(_, _, counted)| {
            counted
                .records
                .iter()
                .map(|record| record.id.as_str())
                .collect()
        })
        .collect();
    for (_, _, counted) in marks {
        all.extend(
            counted
                .records
                .iter()
                .map(|record| (record.id.as_str(), (*record, counted.registry))),
        );
    }
    let mut offices = HashMap::new();
    let rows = all.into_iter().map(|(id, (record, registry))| {
        let office = offices
            .entry(record.pemrakarsa.as_deref())
            .or_insert_with(|| super::words::office(registry, record.pemrakarsa.as_deref()));
        let mut cells = vec![
            Cell::Text(id.to_owned()),
            Cell::named(Some(record.jenis)),
            Cell::named(Some(record.naskah)),
            super::words::affairs(&record.urusan),
            office.clone(),
            super::listed::missions(registry, record),
            Cell::date(record.waktu.ditandatangani),
        ];
        cells.extend(counted.iter().map(|ids| Cell::Flag(ids.contains(id))));
        cells
    });
    let rows = rows.collect();
    draft::table(
        caption,
        Text::fixed("Tidak ada naskah.", "There are no documents."),
        columns,
        rows,
    )
}
