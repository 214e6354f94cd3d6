//! Who refused a plan, and when.

use super::{Record, Registry, Standing};
use crate::law::{AFTER_SECOND_REQUEST, last_day};
use crate::model::{Date, HasilPenawaran, HasilTelaahan, KerjaSama};
use crate::text::Text;

/// Who refused a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedBy {
    /// The TKKSD, which found it not fit. Permendagri 22/2020 Pasal 7 ayat (5).
    Tkksd,
    /// The DPRD. Permendagri 22/2020 Pasal 12, 34, 56.
    Dprd,
    /// The partner, to whom it was offered. Permendagri 22/2020 Pasal 8, 30, 54.
    Partner,
    /// The partner, by not answering the second request either. Permendagri
    /// 22/2020 Pasal 8 ayat (4).
    Silence,
}

/// That a plan was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Who refused it.
    pub by: RefusedBy,
    /// The day; of silence, the last on which an answer was in time.
    pub day: Date,
}

impl Refusal {
    /// Whether the partner wanted none of it.
    pub fn is_the_partners(self) -> bool {
        matches!(self.by, RefusedBy::Partner | RefusedBy::Silence)
    }

    /// What happened, as inside a sentence before the day.
    pub fn said(self) -> Text {
        match self.by {
            RefusedBy::Tkksd => Text::fixed(
                "telaahan TKKSD menyatakan tidak layak",
                "the TKKSD found it not fit on",
            ),
            RefusedBy::Dprd => Text::fixed("DPRD menolak", "the DPRD refused it on"),
            RefusedBy::Partner => Text::fixed("penawaran ditolak", "the offer was refused on"),
            RefusedBy::Silence => Text::fixed(
                "permintaan kedua tidak dijawab sampai",
                "the second request was not answered by",
            ),
        }
    }
}

impl Registry {
    /// Whether a document is a plan that was refused or dropped, as the files have
    /// it, whatever the day.
    pub fn given_up(&self, record: &Record<KerjaSama>) -> bool {
        let refused = || self.refused(record, Date::LAST).is_some();
        record.dropped_by(Date::LAST) || (!record.is_signed() && refused())
    }

    /// The last refusal of a document by a day. One without its day has not
    /// happened yet.
    pub fn refused(&self, record: &Record<KerjaSama>, by: Date) -> Option<Refusal> {
        let happened = |day: Option<Date>| day.filter(|&day| day <= by);
        let offer = &record.penawaran;
        let unfit = record.telaahan.hasil == Some(HasilTelaahan::TidakLayak);
        let declined = offer.hasil == Some(HasilPenawaran::Ditolak);
        let answered = happened(offer.jawaban);
        let in_time = happened(offer.permintaan_kedua)
            .map(|second| last_day(second, AFTER_SECOND_REQUEST.value))
            .filter(|&until| until < by && answered.is_none());
        let refused = match self.dprd(record, by) {
            Standing::Refused(day) => Some(day),
            _ => None,
        };
        let all = [
            (
                RefusedBy::Tkksd,
                happened(record.telaahan.tanggal.filter(|_| unfit)),
            ),
            (RefusedBy::Partner, answered.filter(|_| declined)),
            (RefusedBy::Silence, in_time),
            (RefusedBy::Dprd, refused),
        ];
        let refusals = all.into_iter();
        let refusals = refusals.filter_map(|(by, day)| Some(Refusal { by, day: day? }));
        refusals.max_by_key(|refusal| refusal.day)
    }
}
