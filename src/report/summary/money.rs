//! The money that a summary sums up.

use super::{Count, Question, Summary};
use crate::model::{HasilTahunan, Period, Potensi, Rupiah};
use crate::registry::Registry;
use crate::text;
use crate::text::Text;

crate::model::vocabulary! {
    /// What money of the records is summed up.
    Money {
        /// The value that a document states.
        Nilai("nilai", "value"),
        /// What came to the regional treasury, year by year.
        Penerimaan("penerimaan", "receipts"),
        /// What partners invested in the region, year by year.
        Investasi("investasi", "investment"),
        /// What was spent of the APBD, year by year.
        Belanja("belanja", "spending"),
    }
}

impl Money {
    /// Its title, as a column has it.
    pub fn title(self) -> Text {
        text!(
            "{money} (Rp)",
            "{money} (Rp)",
            money = self.name().capital()
        )
    }

    /// Whether it is told year by year, and not once of the whole document.
    pub fn is_yearly(self) -> bool {
        self != Money::Nilai
    }

    /// Whether the mapping expects it.
    pub fn is_expected(self) -> bool {
        matches!(self, Money::Penerimaan | Money::Investasi)
    }

    /// What a year brought of it.
    pub(super) fn of_result(self, result: &HasilTahunan) -> Option<Rupiah> {
        match self {
            Money::Nilai => None,
            Money::Penerimaan => result.penerimaan,
            Money::Investasi => result.investasi,
            Money::Belanja => result.belanja,
        }
    }

    fn of_entry(self, entry: &Potensi) -> Option<Rupiah> {
        match self {
            Money::Penerimaan => entry.perkiraan_nilai.penerimaan,
            Money::Investasi => entry.perkiraan_nilai.investasi,
            Money::Nilai | Money::Belanja => None,
        }
    }

    /// The amounts that a record tells; of yearly money, those of the years that
    /// lie wholly in the period.
    pub(super) fn of(
        self,
        registry: &Registry,
        question: &Question,
        id: &str,
        within: Period,
    ) -> Vec<Rupiah> {
        if question.count.of_potensi() {
            let entry = registry.potensi.get(id);
            return entry
                .and_then(|entry| self.of_entry(entry))
                .into_iter()
                .collect();
        }
        let Some(record) = registry.kerja_sama.get(id) else {
            return Vec::new();
        };
        match self {
            Money::Nilai => record.pembiayaan.nilai.into_iter().collect(),
            _ => {
                let results = record.results(within, question.as_of);
                results
                    .filter_map(|result| self.of_result(result))
                    .collect()
            }
        }
    }

    /// How many of the records that are counted tell some of it: `13 dari 55 naskah
    /// mencatatnya`.
    pub(super) fn told(self, registry: &Registry, question: &Question, summary: &Summary) -> Text {
        text!(
            "{told} dari {all} {what} mencatatnya",
            "recorded by {told} of {all} {what}",
            told = self.telling(registry, question, summary),
            all = summary.total(),
            what = things(question)
        )
    }

    /// How many records tell some of it.
    pub(super) fn telling(
        self,
        registry: &Registry,
        question: &Question,
        summary: &Summary,
    ) -> usize {
        let tells = |id: &&str| !self.of(registry, question, id, question.period).is_empty();
        summary.ids().filter(tells).count()
    }

    /// What must be known of a sum: how many records tell none of it.
    pub(super) fn lacking(
        self,
        registry: &Registry,
        question: &Question,
        summary: &Summary,
    ) -> Option<Text> {
        let lacking = summary.total() - self.telling(registry, question, summary);
        let key = match self {
            _ if question.count.of_potensi() => format!("perkiraan_nilai.{}", self.word()),
            Money::Nilai => "pembiayaan.nilai".to_owned(),
            _ => format!("hasil_tahunan.{}", self.word()),
        };
        (lacking > 0).then(|| {
            text!(
                "{lacking} dari {total} {what} tidak mencatat `{key}`; nilainya tidak ikut \
                 dijumlahkan.",
                "Of {total} {what}, {lacking} without `{key}` add nothing to the sums.",
                lacking,
                total = summary.total(),
                what = things(question),
                key
            )
        })
    }
}

/// What records a question counts.
fn things(question: &Question) -> Text {
    match question.count.of_potensi() {
        true => Text::fixed("entri", "entries"),
        false => Text::fixed("naskah", "documents"),
    }
}

impl Question {
    /// Why its money cannot be summed up so, if it cannot.
    pub fn refused(&self) -> Option<Text> {
        let money = self.sum?;
        if self.count.of_potensi() {
            return (!money.is_expected()).then(|| {
                text!(
                    "pemetaan mencatat perkiraan penerimaan dan investasi, bukan {money}; pakai \
                     `--sum penerimaan` atau `--sum investasi`",
                    "the mapping records expected receipts and investment, not {money}; use `--sum \
                     penerimaan` or `--sum investasi`",
                    money
                )
            });
        }
        if !money.is_yearly() {
            return None;
        }
        let by = self.by.iter();
        let mut finer = by.filter(|dimension| dimension.months().is_some_and(|months| months < 12));
        if let Some(finer) = finer.next() {
            return Some(text!(
                "{money} tercatat per tahun, bukan menurut {finer}; pakai misalnya `--by tahun`",
                "{money} are recorded by year, not by {finer}; use for example `--by tahun`",
                money,
                finer = finer.word()
            ));
        }
        let Period { start, end } = self.period;
        let begins = start.filter(|day| (day.month(), day.day()) != (1, 1));
        let ends = end.filter(|day| (day.month(), day.day()) != (12, 31));
        let cut = begins.or(ends)?;
        Some(text!(
            "{money} tercatat per tahun penuh, sedangkan {period} memotong tahun {year}; pakai \
             misalnya `--period {year}`",
            "{money} are recorded by whole years, and {period} cuts the year {year}; use for \
             example `--period {year}`",
            money,
            period = self.period,
            year = cut.year().to_string()
        ))
    }
}

impl Count {
    /// What is counted where nothing is said, but which money is summed up.
    pub fn of_sum(sum: Option<Money>) -> Count {
        match sum {
            Some(money) if money.is_yearly() => Count::Berhasil,
            _ => Count::Ditandatangani,
        }
    }
}
