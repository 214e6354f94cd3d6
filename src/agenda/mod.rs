//! What is due: the obligations that follow, on a day, from the records, the
//! law and the office's own terms. Nothing of it is stored.
//!
//! A file holds one duty or a few that belong together; a row in [`DUTIES`]
//! puts each to work.

mod about;
mod asked;
mod calendar;
mod conclusion;
mod continuation;
mod dprd;
mod ending;
mod evaluation;
mod group;
mod mapping;
mod notice_abroad;
mod obligation;
mod obstacle;
mod offer;
mod plan;
mod refused;
mod report_abroad;
mod report_upward;
mod semester_report;
mod synergy_report;
mod table;
mod team;
mod unsettled;
mod without_contract;

pub use about::{headline, is_with, known_as};
pub use asked::Wanted;
pub use calendar::calendar;
pub use group::{folded, grouped};
pub use obligation::{Agenda, Duty, Obligation, Together, Who};
pub use table::{Reader, table};

use asked::{Asked, Found};
use rayon::prelude::*;

use crate::model::{Date, KerjaSama, Kind, Period, Potensi};
use crate::registry::{Record, Registry, known_by};
use obligation::Seek;

/// The duties, in the order in which a table shows those due on one day.
pub static DUTIES: &[&Duty] = &[
    &ending::DUTY,
    &continuation::DUTY,
    &notice_abroad::DUTY,
    &offer::ANSWER,
    &offer::SECOND_REQUEST,
    &offer::REPORT_UPWARD,
    &dprd::ANSWER,
    &dprd::FOLLOW_UP,
    &dprd::APPROVAL,
    &dprd::DECISION,
    &semester_report::DUTY,
    &report_upward::DUTY,
    &team::SEMESTER_REPORT,
    &team::ANNUAL_REPORT,
    &team::PLENARY,
    &synergy_report::SEMESTER,
    &synergy_report::ANNUAL,
    &report_abroad::DUTY,
    &without_contract::DUTY,
    &refused::DUTY,
    &refused::TO_THE_GUBERNUR,
    &plan::PASSED,
    &plan::DUTY,
    &mapping::DUTY,
    &evaluation::DUTY,
    &conclusion::DUTY,
    &obstacle::DUTY,
    &unsettled::DUTY,
];

/// The obligations that are open on `as_of` and fall due by `until`, the most
/// urgent first. To that day, what is dated later has not happened; nothing is
/// asked that was due before the register's `agenda_sejak`.
pub fn agenda(registry: &Registry, as_of: Date, until: Date) -> Agenda {
    let due = Period {
        start: None,
        end: Some(until),
    };
    agenda_about(registry, as_of, due, &|_| true)
}

/// The obligations of [`agenda`] that fall due in a period and are wanted.
pub fn agenda_about(registry: &Registry, as_of: Date, due: Period, wanted: &Wanted<'_>) -> Agenda {
    let asked = Asked::new(registry, as_of, due, wanted);
    let documents = registry.kerja_sama.par_iter();
    let mut found: Vec<Found> = documents
        .filter(|record| known_by(record, as_of))
        .fold(Found::default, |found, record| {
            of_document(&asked, record, found)
        })
        .collect();
    let entries = registry.potensi.iter();
    found.push(entries.fold(Found::default(), |found, record| {
        of_entry(&asked, record, found)
    }));
    found.push(of_register(&asked));
    Agenda::new(&asked, found)
}

/// The obligations of [`agenda`] that one record has.
pub fn agenda_of(registry: &Registry, as_of: Date, until: Date, kind: Kind, id: &str) -> Agenda {
    let about = |owed: &Obligation| {
        let record = owed.record.as_ref();
        record.is_some_and(|(of, record)| *of == kind && record == id)
    };
    let due = Period {
        start: None,
        end: Some(until),
    };
    let asked = Asked::new(registry, as_of, due, &about);
    let found = match kind {
        Kind::KerjaSama => {
            let record = registry.kerja_sama.get(id);
            let record = record.filter(|record| known_by(record, as_of));
            record.map(|record| of_document(&asked, record, Found::default()))
        }
        Kind::Potensi => {
            let record = registry.potensi.get(id);
            record.map(|record| of_entry(&asked, record, Found::default()))
        }
        Kind::Tkksd => Some(of_register(&asked)),
        Kind::Mitra => None,
    };
    Agenda::new(&asked, found.into_iter().collect())
}

/// Adds what an entry owes to what was found so far.
fn of_entry(asked: &Asked<'_>, record: &Record<Potensi>, mut found: Found) -> Found {
    for duty in DUTIES {
        if let Seek::Entry(seek) = duty.seek {
            seek(duty, asked, record, &mut found);
        }
    }
    found
}

/// What the register as a whole owes.
fn of_register(asked: &Asked<'_>) -> Found {
    let mut found = Found::default();
    for duty in DUTIES {
        if let Seek::Register(seek) = duty.seek {
            seek(duty, asked, &mut found);
        }
    }
    found
}

/// Adds what a document owes to what was found so far. Of a plan that was dropped
/// nothing is owed, whatever was begun.
fn of_document(asked: &Asked<'_>, record: &Record<KerjaSama>, mut found: Found) -> Found {
    if record.dropped_by(asked.as_of) {
        return found;
    }
    for duty in DUTIES {
        if let Seek::Document(seek) = duty.seek {
            seek(duty, asked, record, &mut found);
        }
    }
    found
}

/// A part of the calendar: a semester or a year.
#[derive(Clone, Copy)]
struct Span {
    first: Date,
    last: Date,
}

impl Span {
    /// The part of so many months that a day lies in.
    fn around(day: Date, months: u32) -> Option<Span> {
        let Period { start, end } = Period::around(day, months)?;
        Some(Span {
            first: start?,
            last: end?,
        })
    }

    /// The parts of so many months from that in which `from` lies to that in
    /// which `until` does.
    fn between(from: Date, until: Date, months: u32) -> impl Iterator<Item = Span> {
        std::iter::successors(Span::around(from, months), move |span| {
            Span::around(span.last.next(), months).filter(|next| next.first > span.first)
        })
        .take_while(move |span| span.first <= until)
    }

    fn period(self) -> Period {
        Period {
            start: Some(self.first),
            end: Some(self.last),
        }
    }

    /// Whether it shares a day with those from `first` to `last`.
    fn meets(self, first: Date, last: Date) -> bool {
        first <= self.last && self.first <= last
    }
}
