//! Where the DPRD stands on a document.

use super::Registry;
use crate::law::{
    DPRD_SILENT, DPRD_SILENT_ABROAD, DPRD_STEP, is_estimate, last_day, last_working_day,
};
use crate::model::{Date, HasilDprd, Jenis, KerjaSama};

/// Where the DPRD stands on a document at a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No request by then is recorded.
    NotAsked,
    /// It may still decide, until that day.
    Waiting {
        /// Its last day.
        until: Date,
    },
    /// Whether its silence had become approval depends on how days are counted.
    Doubtful {
        /// Its last day by our count.
        until: Date,
        /// The day on which it refused; none: it had not decided.
        refused: Option<Date>,
    },
    /// Its silence had become approval from that day on; a later refusal
    /// changes nothing.
    DeemedApproved(Date),
    /// It approved on that day.
    Approved(Date),
    /// It refused on that day, while it could.
    Refused(Date),
}

/// A term after which the DPRD's silence is approval: working days abroad.
/// Permendagri 22/2020 Pasal 12 ayat (1) and (4), Pasal 34 ayat (6), Pasal 56
/// ayat (6); Permendagri 25/2020 Pasal 17 ayat (2) and (3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The day from which it is counted: the receipt, else the sending (tafsir:
    /// the articles do not say).
    pub since: Date,
    /// Its last day.
    pub until: Date,
    /// The first day that may have been the last, by the readings of the articles.
    pub earliest: Date,
    /// Whether the last day is an estimate: the receipt or the holidays are not
    /// recorded.
    pub estimate: bool,
    /// The first day by which the DPRD had been asked.
    asked: Date,
}

impl KerjaSama {
    /// Whether the DPRD had decided by a day. Without its day a decision has not
    /// happened yet.
    pub fn dprd_decided(&self, by: Date) -> bool {
        self.dprd.persetujuan.is_some_and(|day| day <= by)
    }

    /// Whether a decision of the DPRD is recorded, by its result or its number,
    /// without its day.
    pub fn dprd_decided_undated(&self) -> bool {
        let dprd = &self.dprd;
        dprd.persetujuan.is_none() && (dprd.hasil.is_some() || dprd.nomor.is_some())
    }
}

impl Registry {
    /// The DPRD's terms that follow from what is recorded up to a day: of the
    /// request, and in a ksdd of the follow-up of its study.
    pub fn terms_of_dprd(&self, record: &KerjaSama, known: Date) -> [Option<Term>; 2] {
        let happened = |day: Option<Date>| day.filter(|&day| day <= known);
        let dprd = &record.dprd;
        let (sent, received) = (happened(dprd.permohonan), happened(dprd.diterima));
        let request = received.or(sent).map(|since| {
            let asked = sent.map_or(since, |sent| sent.min(since));
            let calendar = &self.settings.kalender;
            let abroad = record.is_luar_negeri();
            let until = match abroad {
                true => last_working_day(calendar, since, DPRD_SILENT_ABROAD.value),
                false => last_day(since, DPRD_SILENT.value),
            };
            Term {
                since,
                until,
                earliest: if abroad {
                    until
                } else {
                    last_day(asked, DPRD_SILENT.value)
                },
                estimate: received.is_none() || (abroad && is_estimate(calendar, since, until)),
                asked,
            }
        });
        let received = happened(dprd.tindak_lanjut_diterima);
        let since = received.or(happened(dprd.tindak_lanjut));
        let follow_up = since.filter(|_| record.jenis == Jenis::Ksdd).map(|since| {
            let until = last_day(since, DPRD_STEP.value);
            Term {
                since,
                until,
                earliest: until,
                estimate: received.is_none(),
                asked: since,
            }
        });
        [request, follow_up]
    }

    /// Where the DPRD stands on a document at a day. What is dated later is not
    /// known yet.
    pub fn dprd(&self, record: &KerjaSama, day: Date) -> Standing {
        standing(record, day, self.terms_of_dprd(record, day))
    }

    /// Where the DPRD stood on a document at a day, by all that is recorded
    /// since: the receipt of a request may have become known later.
    pub fn dprd_in_hindsight(&self, record: &KerjaSama, day: Date) -> Standing {
        standing(record, day, self.terms_of_dprd(record, Date::LAST))
    }
}

fn standing(record: &KerjaSama, day: Date, terms: [Option<Term>; 2]) -> Standing {
    let decided = record.dprd.persetujuan.filter(|&decided| decided <= day);
    let refused = record.dprd.hasil == Some(HasilDprd::Ditolak);
    if let Some(decided) = decided.filter(|_| !refused) {
        return Standing::Approved(decided);
    }
    // A refusal counts unless silence had been approval by then.
    let refused = decided;
    let by = refused.unwrap_or(day);
    let terms = || terms.iter().flatten().filter(|term| term.asked <= by);
    let until = terms().map(|term| term.until).min();
    let doubtful = terms().any(|term| term.earliest <= by);
    match until {
        Some(until) if until < by => Standing::DeemedApproved(until.next()),
        Some(until) if doubtful => Standing::Doubtful { until, refused },
        until => match (refused, until) {
            (Some(refused), _) => Standing::Refused(refused),
            (None, Some(until)) => Standing::Waiting { until },
            (None, None) => Standing::NotAsked,
        },
    }
}
