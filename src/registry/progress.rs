//! How far a plan has come: what was done last, and what is awaited.

use super::completeness::{binds, carrier};
use super::doing::{AWAITED, OFFER};
use super::{Doing, Happened, Record, Registry, Status};
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
        AWAITED.into_iter().find_map(|step| {
            let Doing::Underway(said) = self.doing(record, step, as_of) else {
                return None;
            };
            Some(match step {
                OFFER => Text::fixed(
                    "menunggu jawaban atas penawaran",
                    "waiting for an answer to the offer",
                ),
                _ => said,
            })
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
