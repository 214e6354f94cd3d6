//! Documents that a question counts, and how many more or fewer than before.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Asked;
use super::listed::{missions, titled, with_ids};
use super::words::{documents, office, value};
use crate::model::{Date, KerjaSama, Period, Rupiah};
use crate::output::{Cell, Table, sheet};
use crate::registry::{Record, Registry, Side};
use crate::report::names::affairs;
use crate::report::summary::{Count, Dimension, Question, summarise};
use crate::text;
use crate::text::Text;

/// How many there are of each value; none: not recorded.
type Counts = BTreeMap<Option<String>, usize>;

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
            sum: None,
            as_of: asked.as_of,
        };
        let summary = summarise(asked.registry, &question);
        let ids: BTreeSet<&str> = summary.ids().collect();
        let records = ids.into_iter();
        let records = records.filter_map(|id| asked.registry.kerja_sama.get(id));
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

    /// How many of them cooperate, how many use assets, and how many are with
    /// villages, which the law on cooperation does not know.
    pub fn sides(&self) -> (usize, usize, usize) {
        let of = |side| {
            let records = self.records.iter();
            records
                .filter(|record| self.registry.side(record) == side)
                .count()
        };
        (of(Side::Cooperation), of(Side::Assets), of(Side::Villages))
    }

    /// How many there are of each value; one that has several values counts in
    /// each of them.
    pub fn by(&self, dimension: Dimension) -> Counts {
        let mut counts = Counts::new();
        for record in &self.records {
            for value in self.values_of(dimension, record) {
                *counts.entry(value).or_default() += 1;
            }
        }
        counts
    }

    /// The values that a document has; none, if none is recorded.
    fn values_of(
        &self,
        dimension: Dimension,
        record: &Record<KerjaSama>,
    ) -> BTreeSet<Option<String>> {
        let values = dimension.of_document(self.registry, record, self.stand);
        let none = values.is_empty().then_some(None);
        values.into_iter().map(Some).chain(none).collect()
    }

    /// The amounts that those with a value state.
    fn amounts_by(&self, dimension: Dimension) -> BTreeMap<Option<String>, Vec<Rupiah>> {
        let mut amounts = BTreeMap::<_, Vec<Rupiah>>::new();
        for record in &self.records {
            let Some(amount) = record.pembiayaan.nilai else {
                continue;
            };
            for value in self.values_of(dimension, record) {
                amounts.entry(value).or_default().push(amount);
            }
        }
        amounts
    }

    /// The amounts that they state.
    pub fn amounts(&self) -> Vec<Rupiah> {
        let records = self.records.iter();
        records
            .filter_map(|record| record.pembiayaan.nilai)
            .collect()
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
            (_, 0, 0) => all,
            (ksd, bmd, 0) => text!(
                "{all} ({ksd} kerja sama dan {bmd} pemanfaatan barang milik daerah)",
                "{all} ({ksd} of cooperation and {bmd} on the use of regional assets)",
                all,
                ksd,
                bmd
            ),
            (ksd, bmd, desa) => text!(
                "{all} ({ksd} kerja sama, {bmd} pemanfaatan barang milik daerah, dan {desa} dengan \
                 desa)",
                "{all} ({ksd} of cooperation, {bmd} on the use of regional assets, and {desa} with \
                 villages)",
                all,
                ksd,
                bmd,
                desa
            ),
        }
    }
}

/// `naik 3 dari Triwulan IV Tahun 2023 (9 naskah)`; `when` as [`on`] and
/// [`Asked::beside`] say it.
pub(super) fn change(now: usize, before: usize, when: &Text) -> Text {
    let was = match before {
        0 => Text::fixed("tidak ada naskah", "no documents"),
        before => documents(before),
    };
    match now.cmp(&before) {
        std::cmp::Ordering::Equal => text!(
            "sama dengan {when} ({was})",
            "as many as {when} ({was})",
            when,
            was
        ),
        std::cmp::Ordering::Greater => text!(
            "naik {n} dari {when} ({was})",
            "{n} more than {when} ({was})",
            n = now - before,
            when,
            was
        ),
        std::cmp::Ordering::Less => text!(
            "turun {n} dari {when} ({was})",
            "{n} fewer than {when} ({was})",
            n = before - now,
            when,
            was
        ),
    }
}

/// A day as one says when it was: `on 31 December 2023`.
pub(super) fn on(day: Date) -> Text {
    text!("{day}", "on {day}", day)
}

/// A count that the present one is compared with.
pub(super) struct Before<'c, 'a> {
    /// The column of the count.
    pub id: &'static str,
    /// The column of the difference.
    pub difference: &'static str,
    /// What it is called.
    pub title: Text,
    /// The count.
    pub counted: &'c Counted<'a>,
}

/// How many have a value now, and how many had it before.
struct Line {
    name: Cell,
    now: usize,
    before: Vec<usize>,
    /// What those of now state in rupiah.
    amounts: Vec<Rupiah>,
}

impl Line {
    fn before(&self, nth: usize) -> usize {
        self.before.get(nth).copied().unwrap_or(0)
    }

    fn amount(&self) -> Cell {
        match self.amounts.as_slice() {
            [] if self.now == 0 => Cell::said(("nihil", "none")),
            [] => Cell::word(None, ("tidak tercatat", "not recorded")),
            amounts => Cell::total(Rupiah::sum(amounts.iter().copied())),
        }
    }
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
    let mut amounts = counted.amounts_by(dimension);
    let stating = counted.amounts();
    let telling = text!(
        "Nilai: dari {n} di antara {all} yang mencatatnya, pada {title}.",
        "Value: of {n} among {all} that record it, of {title}.",
        n = stating.len(),
        all = documents(counted.len()),
        title = title.clone()
    );
    let theirs: Vec<_> = before.iter().map(|one| one.counted.by(dimension)).collect();
    let at = |counts: &Counts, key: &Option<String>| counts.get(key).copied().unwrap_or(0);
    let values = values(registry, dimension, std::iter::once(&mine).chain(&theirs));
    let nothing = values.is_empty();
    let lines = values.into_iter().map(|key| Line {
        name: Cell::word(key.clone(), value(registry, dimension, key.as_deref())),
        now: at(&mine, key),
        before: theirs.iter().map(|counts| at(counts, key)).collect(),
        amounts: amounts.remove(key).unwrap_or_default(),
    });
    let lines: Vec<Line> = lines.collect();
    let all = Line {
        name: Cell::jumlah(),
        now: counted.len(),
        before: before.iter().map(|one| one.counted.len()).collect(),
        amounts: stating,
    };
    let overlaps = |counts: &Counts, all: usize| counts.values().sum::<usize>() > all;
    let overlaps = overlaps(&mine, all.now)
        || theirs
            .iter()
            .zip(&all.before)
            .any(|(counts, all)| overlaps(counts, *all));
    let kinds = (dimension == Dimension::Jenis).then(super::words::kinds);
    let sheet = sheet(lines)
        .column(dimension.word(), dimension.title(), |line| {
            line.name.clone()
        })
        .column("jumlah", title, |line| line.now);
    let befores = before.iter().enumerate();
    let sheet = befores.fold(sheet, |sheet, (nth, one)| {
        sheet
            .column(one.id, one.title.clone(), move |line| line.before(nth))
            .column(one.difference, ("Selisih", "Difference"), move |line| {
                line.now as i64 - line.before(nth) as i64
            })
    });
    let sheet = sheet.column("nilai", ("Nilai (Rp)", "Value (Rp)"), Line::amount);
    let sheet = if nothing { sheet } else { sheet.last(all) };
    sheet
        .notes(kinds.into_iter().chain(overlaps.then(counted_once)))
        .notes((counted.len() > 0).then_some(telling))
        .table(
            caption,
            Text::fixed("Tidak ada yang dihitung.", "There is nothing to count."),
        )
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
    counts: impl Iterator<Item = &'c Counts>,
) -> Vec<&'c Option<String>> {
    let all: BTreeSet<&Option<String>> = counts.flat_map(BTreeMap::keys).collect();
    let mut values: Vec<&Option<String>> = all.into_iter().collect();
    values.sort_by_cached_key(|value| {
        let order = value.as_deref();
        let order = order.map(|value| dimension.order(registry, value));
        (value.is_none(), order)
    });
    values
}

/// A chart of more offices than this is too crowded.
pub(super) const MOST_OFFICES: usize = 12;

/// What charts of documents count.
pub(super) const DOCUMENTS: Text = Text::fixed("naskah", "documents");

/// The documents behind counts, a line each, marked where each counts them.
pub(super) fn behind<'a>(
    registry: &'a Registry,
    marks: &[(&'static str, Text, &Counted<'a>)],
    (caption, empty): (Text, Text),
) -> Table {
    let all = marks
        .iter()
        .flat_map(|(_, _, counted)| counted.records.iter().copied());
    let all: BTreeMap<&str, _> = all.map(|record| (record.id.as_str(), record)).collect();
    let sheet = titled(registry, all.into_values(), |record| record)
        .column("jenis", ("Jenis", "Kind"), |record| {
            Cell::named(Some(record.jenis))
        })
        .column("naskah", ("Naskah", "Text"), |record| {
            Cell::named(Some(record.naskah))
        })
        .column("urusan", ("Urusan", "Affairs"), |record| {
            affairs(&record.urusan)
        })
        .column("pemrakarsa", ("Pemrakarsa", "Office"), |record| {
            office(registry, record.pemrakarsa.as_deref())
        })
        .column("misi", ("Misi RPJMD", "Missions"), |record| {
            missions(registry, record)
        })
        .column("ditandatangani", ("Ditandatangani", "Signed"), |record| {
            record.waktu.ditandatangani
        });
    let sheet = marks.iter().fold(sheet, |sheet, (id, title, counted)| {
        let records = counted.records.iter();
        let ids: HashSet<&str> = records.map(|record| record.id.as_str()).collect();
        sheet.column(*id, title.clone(), move |record| ids.contains(&*record.id))
    });
    with_ids(sheet, |record| record).table(caption, empty)
}
