//! What a document brought in, what stands in its way, and which evaluation of
//! it waits to be acted upon.

use std::collections::HashMap;

use super::{Record, Registry};
use crate::model::{Date, Evaluasi, Hambatan, HasilTahunan, KerjaSama, Kesimpulan, Naskah, Period};

impl Record<KerjaSama> {
    /// Whether it is a text that binds money, so that each year brings a result.
    pub fn binds_money(&self) -> bool {
        let binds = matches!(
            self.naskah,
            Naskah::Pks | Naskah::Kontrak | Naskah::RencanaKerja | Naskah::PerjanjianBmd
        );
        binds && !self.is_addendum()
    }

    /// Which of its results counts for each year, by its place: of several, the
    /// last that a paper proves, or else the last.
    pub fn results_that_count(&self) -> HashMap<i32, usize> {
        let mut counts = HashMap::new();
        for (at, result) in self.hasil_tahunan.iter().enumerate() {
            let kept = counts.entry(result.tahun).or_insert(at);
            if result.sumber.is_some() || self.hasil_tahunan[*kept].sumber.is_none() {
                *kept = at;
            }
        }
        counts
    }

    /// Its results of the years that lie wholly in a period and have begun by a
    /// day; of each year one. What was not signed by then has brought nothing.
    pub fn results(&self, period: Period, as_of: Date) -> impl Iterator<Item = &HasilTahunan> {
        let counts = self.results_that_count();
        let results = self.hasil_tahunan.iter().enumerate();
        let results = results.filter(move |(at, result)| {
            let has_begun = self.signed_by(as_of) && result.tahun <= as_of.year();
            has_begun && covers(period, result.tahun) && counts.get(&result.tahun) == Some(at)
        });
        results.map(|(_, result)| result)
    }

    /// Its last evaluation that was held by a day, and when.
    pub fn last_evaluation(&self, as_of: Date) -> Option<(Date, &Evaluasi)> {
        let held = self.evaluasi.iter();
        let held = held.filter_map(|one| Some((one.tanggal.filter(|&day| day <= as_of)?, one)));
        held.max_by_key(|(day, _)| *day)
    }

    /// What stands in its way on a day: what is not settled by then.
    pub fn obstacles(&self, as_of: Date) -> impl Iterator<Item = &Hambatan> {
        let all = self.hambatan.iter();
        all.filter(move |obstacle| !obstacle.is_settled(as_of))
    }
}

impl Hambatan {
    /// Whether it is settled by a day. A day that is not recorded has not come.
    pub fn is_settled(&self, as_of: Date) -> bool {
        self.selesai.is_some_and(|day| day <= as_of)
    }
}

/// Whether a year lies wholly in a period.
fn covers(period: Period, year: i32) -> bool {
    let first = Date::new(year, 1, 1).is_some_and(|day| period.contains(day));
    first && Date::new(year, 12, 31).is_some_and(|day| period.contains(day))
}

impl Registry {
    /// The last evaluation by a day, where it says to improve or to stop and
    /// nothing since answers it: no addendum, extension or next Rencana Kerja was
    /// signed, and it was not brought to its end.
    pub fn unanswered<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
        as_of: Date,
    ) -> Option<(Date, &'a Evaluasi)> {
        let (day, last) = record.last_evaluation(as_of)?;
        let asks = matches!(
            last.kesimpulan,
            Some(Kesimpulan::Diperbaiki | Kesimpulan::Dihentikan)
        );
        let since = |on: Option<Date>| on.is_some_and(|on| day <= on && on <= as_of);
        let ended = record.pengakhiran.tanggal.is_some_and(|on| on <= as_of);
        let next = self.next_plan(record, as_of);
        let after = self.addenda(record).chain(self.extensions(record));
        let mut after = after.chain(next);
        let answered = ended || after.any(|other| since(other.signing()));
        (asks && !answered).then_some((day, last))
    }
}
