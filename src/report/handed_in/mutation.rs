//! How what is in force at the end of a period follows from what was at its start.

use strum::VariantArray;

use super::Asked;
use super::counted::Counted;
use super::listed::{with_ids, with_names};
use crate::model::{Date, KerjaSama};
use crate::output::{Sheet, Table, sheet};
use crate::registry::{Record, Registry, Status};
use crate::report::summary::Count;
use crate::text;
use crate::text::Text;

/// Why a document is in force at the end and was not at the start, or the other way
/// round. What came and went within the period did both.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
enum Change {
    Signed,
    Begun,
    RanOut,
    Ended,
    Moved,
    NotKnown,
}

/// A document that came (1) or went (-1).
struct Line<'a> {
    change: Change,
    number: i64,
    record: &'a Record<KerjaSama>,
}

/// What changed from the last day before a period to its end.
pub(super) struct Mutation<'a> {
    asked: Asked<'a>,
    before: Date,
    lines: Vec<Line<'a>>,
}

impl<'a> Mutation<'a> {
    pub fn of(asked: &Asked<'a>, before: Date) -> Mutation<'a> {
        let documents = asked.registry.kerja_sama.iter();
        let documents = documents.filter(|record| !record.is_addendum());
        let lines = documents.flat_map(|record| changes(asked, before, record));
        Mutation {
            asked: *asked,
            before,
            lines: lines.collect(),
        }
    }

    /// What was in force, what came and went and why, and what is in force: each
    /// counted by itself, the lines add up to the last.
    pub fn table(&self) -> Table {
        let Mutation { asked, before, .. } = self;
        let (registry, before, stand) = (asked.registry, *before, asked.stand());
        let at_start = documents_in_force(registry, before).count();
        let at_end = Counted::of(asked, Count::Berlaku);
        let on = |day: Date| text!("Berlaku pada {day}", "In force on {day}", day);
        let changed = Change::VARIANTS.iter().map(|change| {
            let lines = self.lines.iter().filter(|line| line.change == *change);
            let number: i64 = lines.map(|line| line.number).sum();
            (self.said(*change), number)
        });
        sheet(std::iter::once((on(before), at_start as i64)).chain(changed))
            .last((on(stand), at_end.len() as i64))
            .column("hal", ("Hal", "What"), |(what, _)| what.clone())
            .column("naskah", ("Naskah", "Documents"), |(_, number)| *number)
            .notes(self.signed_and_not_in_force())
            .notes(self.day_before())
            .notes(self.last_day(&at_end))
            .table(
                text!(
                    "Mutasi naskah yang berlaku, {period}",
                    "How the documents in force changed, {period}",
                    period = asked.period_so_far()
                ),
                Text::EMPTY,
            )
    }

    /// The documents behind the lines.
    pub fn behind(&self) -> Table {
        let mut lines: Vec<&Line<'_>> = self.lines.iter().collect();
        lines.sort_by_key(|line| (line.change, &line.record.id));
        let lines: Sheet<'_, &Line<'_>> =
            sheet(lines).column("hal", ("Hal", "What"), |line| self.said(line.change));
        let lines = with_names(self.asked.registry, lines, |line| line.record);
        let lines = lines.column("naskah", ("Naskah", "Documents"), |line| line.number);
        with_ids(lines, |line| line.record).table(
            Text::fixed("Naskah di balik mutasi", "The documents behind the changes"),
            Text::fixed(
                "Tidak ada naskah yang mulai atau tidak lagi berlaku.",
                "No document came into force or ceased to be.",
            ),
        )
    }

    fn said(&self, change: Change) -> Text {
        let (from, to) = (self.before, self.asked.stand().previous());
        match change {
            Change::Signed => Text::fixed(
                "Ditandatangani dan mulai berlaku",
                "Signed, and came into force",
            ),
            Change::Begun => Text::fixed(
                "Mulai berlaku, ditandatangani sebelumnya",
                "Came into force, signed earlier",
            ),
            Change::RanOut => text!(
                "Habis jangka waktunya, hari terakhir {from} sampai {to}",
                "Ran out, the last day from {from} to {to}",
                from,
                to
            ),
            Change::Ended => text!(
                "Diakhiri lebih awal, hari terakhir {from} sampai {to}",
                "Brought to an end early, the last day from {from} to {to}",
                from,
                to
            ),
            Change::Moved => Text::fixed(
                "Hari terakhirnya diubah dengan addendum sesudah lewat",
                "Its last day moved by an addendum after it had passed",
            ),
            Change::NotKnown => Text::fixed(
                "Hari penandatanganan atau hari terakhirnya tidak diketahui",
                "The day of its signing or its last day not known",
            ),
        }
    }

    /// What was signed in the period, and why it did not come into force.
    fn signed_and_not_in_force(&self) -> Option<Text> {
        let Asked { registry, .. } = self.asked;
        let stand = self.asked.stand();
        let signed = Counted::of(&self.asked, Count::Ditandatangani);
        let of = |status| {
            let records = signed.records.iter();
            records
                .filter(|record| registry.state(record, stand).status == status)
                .count()
        };
        let reasons = [
            (
                of(Status::AkanBerlaku),
                text!("belum mulai pada {stand}", "not begun on {stand}", stand),
            ),
            (
                of(Status::TidakDiketahui),
                Text::fixed("hari terakhirnya tidak diketahui", "the last day not known"),
            ),
        ];
        let reasons = reasons.into_iter().filter(|(count, _)| *count > 0);
        let reasons =
            reasons.map(|(count, why)| text!("{count} {why}", "{count} {why}", count, why));
        let reasons: Vec<Text> = reasons.collect();
        (!reasons.is_empty()).then(|| {
            text!(
                "Dari {signed} naskah yang ditandatangani dalam periode ini, {reasons}.",
                "Of the {signed} documents signed in this period, {reasons}.",
                signed = signed.len(),
                reasons = Text::joined(&reasons, "; ")
            )
        })
    }

    /// What had its last day on the day before the period: it was in force then, and is
    /// counted with the period before among what ran out.
    fn day_before(&self) -> Option<Text> {
        let (registry, before) = (self.asked.registry, self.before);
        let records = documents_in_force(registry, before);
        let over = records.filter(|record| registry.over_by(record, before).is_some());
        let over = over.count();
        (over > 0).then(|| {
            text!(
                "Yang hari terakhirnya {before} masih berlaku pada hari itu ({over}); dalam jumlah yang \
                 habis atau diakhiri ia terhitung pada periode sebelumnya.",
                "What had {before} for its last day was in force on it ({over}); among what ran out or \
                 was ended it counts in the period before.",
                before,
                over
            )
        })
    }

    /// What is in force on its last day, which is over as a period counts and goes
    /// with the next.
    fn last_day(&self, at_end: &Counted<'_>) -> Option<Text> {
        let Asked { registry, .. } = self.asked;
        let stand = self.asked.stand();
        let records = at_end.records.iter();
        let last = records.filter(|record| registry.over_by(record, stand).is_some());
        let last = last.count();
        (last > 0).then(|| {
            text!(
                "Yang hari terakhirnya {stand} masih berlaku pada hari itu ({last}); dalam jumlah yang \
                 habis atau diakhiri ia terhitung pada periode ini.",
                "What has {stand} for its last day is in force on it ({last}); among what ran out or \
                 was ended it counts in this period.",
                stand,
                last
            )
        })
    }
}

fn is_in_force(registry: &Registry, record: &Record<KerjaSama>, day: Date) -> bool {
    registry.state(record, day).status == Status::Berlaku
}

fn documents_in_force(registry: &Registry, day: Date) -> impl Iterator<Item = &Record<KerjaSama>> {
    let documents = registry.kerja_sama.iter();
    documents.filter(move |record| !record.is_addendum() && is_in_force(registry, record, day))
}

/// How a document came into force and ceased to be.
fn changes<'a>(asked: &Asked<'a>, before: Date, record: &'a Record<KerjaSama>) -> Vec<Line<'a>> {
    let (registry, stand) = (asked.registry, asked.stand());
    let was = is_in_force(registry, record, before);
    let now = registry.state(record, stand);
    let is = now.status == Status::Berlaku;
    let is_over = matches!(now.status, Status::Berakhir | Status::Diakhiri);
    let between = || {
        let days = [record.first_day(), record.signing(), now.last_day];
        let mut days = days.into_iter().flatten();
        is_over && days.any(|day| before < day && day < stand && is_in_force(registry, record, day))
    };
    let (came, went) = match (was, is) {
        (false, true) => (true, false),
        (true, false) => (false, true),
        (true, true) => (false, false),
        (false, false) => {
            let passed = between();
            (passed, passed)
        }
    };
    let came = came.then(|| Line {
        change: how_it_came(registry, record, before),
        number: 1,
        record,
    });
    let went = went.then(|| Line {
        change: match now.status {
            Status::Diakhiri => Change::Ended,
            // An addendum may set a day that had passed when it was signed.
            Status::Berakhir if now.last_day.is_some_and(|last| before <= last) => Change::RanOut,
            Status::Berakhir => Change::Moved,
            _ => Change::NotKnown,
        },
        number: -1,
        record,
    });
    came.into_iter().chain(went).collect()
}

fn how_it_came(registry: &Registry, record: &Record<KerjaSama>, before: Date) -> Change {
    match registry.state(record, before).status {
        Status::Rencana | Status::TidakDilanjutkan if record.waktu.ditandatangani.is_some() => {
            Change::Signed
        }
        Status::AkanBerlaku => Change::Begun,
        Status::Berakhir | Status::Diakhiri => Change::Moved,
        _ => Change::NotKnown,
    }
}
