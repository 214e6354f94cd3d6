//! How far a plan has come: what was done last, and what is awaited.

use super::completeness::{binds, carrier};
use super::{Happened, Record, Registry, Standing, Status};
use crate::law::{EXPECTED, ExpectedKind};
use crate::model::{Date, KerjaSama, Kind, Stage};
use crate::schema;
use crate::text;
use crate::text::Text;

/// How far a plan has come by a day.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The last step that was done; none: none is recorded with its day.
    pub last: Option<Happened>,
    /// What somebody else is to decide or answer, or else the next step that the
    /// law would have and that is not recorded; none: it can be signed.
    pub awaited: Option<Text>,
}

impl Registry {
    /// How far a plan has come by a day; none: it is no plan on that day.
    pub fn progress(&self, record: &Record<KerjaSama>, as_of: Date) -> Option<Progress> {
        if self.state(record, as_of).status != Status::Rencana {
            return None;
        }
        let happened = self.happened(record, as_of);
        let mut steps = happened.into_iter().filter(|one| one.stage.is_some());
        let answer = self.awaited(record, as_of);
        Some(Progress {
            last: steps.next_back(),
            awaited: answer.or_else(|| self.next_step(record)),
        })
    }

    /// What somebody else is to decide or answer.
    fn awaited(&self, record: &Record<KerjaSama>, as_of: Date) -> Option<Text> {
        if let Standing::Waiting { until } | Standing::Doubtful { until, .. } =
            self.dprd(record, as_of)
        {
            return Some(text!(
                "menunggu keputusan DPRD sampai {until}",
                "waiting for the DPRD until {until}",
                until
            ));
        }
        let by = |day: Option<Date>| day.is_some_and(|day| day <= as_of);
        let offer = &record.penawaran;
        let answered = match offer.jawaban {
            Some(_) => by(offer.jawaban),
            None => offer.hasil.is_some(),
        };
        if (by(offer.dikirim) || by(offer.diterima)) && !answered {
            return Some(Text::fixed(
                "menunggu jawaban atas penawaran",
                "waiting for an answer to the offer",
            ));
        }
        let abroad = &record.luar_negeri;
        let sent = by(abroad.di_gubernur) || by(abroad.diteruskan);
        (sent && !by(abroad.persetujuan_menteri.tanggal)).then(|| {
            Text::fixed(
                "menunggu persetujuan Menteri",
                "waiting for the approval of the Menteri",
            )
        })
    }

    /// The first step before the signing that is expected and not recorded.
    fn next_step(&self, record: &Record<KerjaSama>) -> Option<Text> {
        let above = self.top(record);
        let lacking = EXPECTED.iter().filter(|entry| {
            let carrier = carrier(above, record, entry);
            entry.kind == ExpectedKind::Step
                && entry.stage < Stage::Signed
                && (entry.due)(carrier)
                && binds(entry, carrier)
                && !(entry.present)(carrier)
        });
        let next = lacking.min_by_key(|entry| entry.stage)?;
        Some(text!(
            "berikutnya {step}",
            "next: {step}",
            step = schema::name(Kind::KerjaSama, next.key)
        ))
    }
}
