//! What a duty is, and what is owed by it on a day.

use super::asked::*;
use crate::law::{Basis, Citation};
use crate::model::{Date, Jenis, KerjaSama, Kind, Period, Potensi};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

/// A duty that falls due.
pub struct Duty {
    /// What JSON and calendars call it: `laporan-semester`.
    pub slug: &'static str,
    /// The table of the record in which what settles it is recorded; none: something
    /// else does, or a command of its own (`ksd end`, `ksd drop`).
    pub settled_by: Option<&'static str>,
    /// What people call it.
    pub name: Text,
    /// The articles that set it; empty: the office alone does.
    pub basis: &'static [Basis],
    /// The articles that bind a province in their place; empty: the same.
    pub basis_of_province: &'static [Basis],
    /// Whether the day is the office's, in `ksd.toml`, because no regulation sets one.
    pub office: bool,
    /// What is said of several records together, by office and period; none:
    /// each stands alone.
    pub together: Option<Together>,
    /// Finds what is owed.
    pub(super) seek: Seek,
}

/// What is said of several records together.
#[derive(Clone, Copy)]
pub struct Together {
    /// Of so many, for a period.
    pub said: fn(usize, Period) -> Text,
    /// Whether all of a period fall due on one day.
    pub on_one_day: bool,
}

/// Where a duty looks.
#[derive(Clone, Copy)]
pub(super) enum Seek {
    /// At each document that the register knows by the day.
    Document(fn(&'static Duty, &Asked<'_>, &Record<KerjaSama>, &mut Found)),
    /// At each entry of the mapping.
    Entry(fn(&'static Duty, &Asked<'_>, &Record<Potensi>, &mut Found)),
    /// At the register as a whole.
    Register(fn(&'static Duty, &Asked<'_>, &mut Found)),
}

/// Who must act.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// A perangkat daerah, by its id.
    Office(String),
    /// A partner, by its id.
    Partner(String),
    /// The Kepala Daerah.
    KepalaDaerah,
    /// The TKKSD.
    Tkksd,
    /// The DPRD.
    Dprd,
    /// Nobody is recorded.
    Unknown,
}

/// Something that is owed.
#[derive(Clone, Debug)]
pub struct Obligation {
    /// By which duty.
    pub duty: &'static Duty,
    /// What is to be done.
    pub what: Text,
    /// The record that it is about; none: several records, or none at all.
    pub record: Option<(Kind, String)>,
    /// The ids of the documents that it is about.
    pub documents: Vec<String>,
    /// The document's or entry's jenis.
    pub jenis: Option<Jenis>,
    /// The perangkat daerah that leads it.
    pub pemrakarsa: Option<String>,
    /// Other perangkat daerah that carry it out, and owe what it owes.
    pub pelaksana: Vec<String>,
    /// Who must act.
    pub who: Who,
    /// The last day on which it is in time.
    pub due: Date,
    /// The period that it is about, where there is one.
    pub period: Option<Period>,
    /// The articles in force on the day of the act that set it off.
    pub basis: Vec<Citation>,
    /// Whether the day is an estimate: holidays or a receipt are not known.
    pub estimate: bool,
    /// What tells it apart from others by the same duty on the same record.
    pub mark: String,
    /// Whether it stands for all that its office owes by the duty for the period.
    pub gathered: bool,
    /// How many rows of the agenda it stands for: more than one where they are
    /// folded into a line.
    pub rows: usize,
}

impl std::fmt::Debug for Duty {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.slug)
    }
}

impl Obligation {
    /// Whether this office leads it, or carries it out with the one that does.
    pub fn is_of_office(&self, id: &str) -> bool {
        let mut offices = self.pemrakarsa.iter().chain(&self.pelaksana);
        offices.any(|office| office == id)
    }

    /// Whether it is theirs to act. What an office that leads is to do, those that
    /// carry it out with it are to do, too.
    pub fn is_for(&self, who: &Who) -> bool {
        match (&self.who, who) {
            (Who::Office(_), Who::Office(id)) if self.pelaksana.contains(id) => true,
            (mine, _) => mine == who,
        }
    }

    /// The same as long as the obligation is: whatever the day, its due date
    /// and the language.
    pub fn identity(&self) -> String {
        let about = match (&self.record, &self.pemrakarsa) {
            (Some((kind, id)), _) if !self.gathered => format!("{kind}-{id}"),
            (_, Some(office)) => format!("perangkat-daerah-{office}"),
            (_, None) => "register".to_owned(),
        };
        match self.mark.as_str() {
            "" => format!("{}-{about}", self.duty.slug),
            mark => format!("{}-{about}-{mark}", self.duty.slug),
        }
    }
}

/// What is owed on a day.
#[derive(Clone, Debug)]
pub struct Agenda {
    /// The day.
    pub as_of: Date,
    /// The day from which on the agenda asks at all; none: it always did.
    pub since: Option<Date>,
    /// What is owed, the most urgent first.
    pub obligations: Vec<Obligation>,
    /// How much is open too, but was due before `since`, and is not asked for.
    pub before: usize,
}

impl Agenda {
    pub(super) fn new(asked: &Asked<'_>, found: Vec<Found>) -> Agenda {
        let count = found.iter().map(|found| found.obligations.len()).sum();
        let mut obligations = Vec::with_capacity(count);
        let before = found.iter().map(|found| found.before).sum();
        for found in found {
            obligations.extend(found.obligations);
        }
        let mut agenda = Agenda {
            as_of: asked.as_of,
            since: asked.since,
            obligations,
            before,
        };
        agenda.sort();
        agenda
    }

    /// The most urgent first; those due on one day in the order of the duties.
    pub(super) fn sort(&mut self) {
        let rank = |duty: &Duty| super::DUTIES.iter().position(|one| one.slug == duty.slug);
        self.obligations
            .sort_by_cached_key(|one| (one.due, rank(one.duty), one.identity()));
    }

    /// The agenda of those that are wanted alone.
    pub fn among(&self, wanted: impl Fn(&Obligation) -> bool) -> Agenda {
        let all = self.obligations.iter();
        Agenda {
            obligations: all.filter(|owed| wanted(owed)).cloned().collect(),
            ..*self
        }
    }

    /// How many rows are overdue, and how many are to come.
    pub fn late_and_coming(&self) -> (usize, usize) {
        let rows = |late: bool| {
            let mine = self.obligations.iter();
            let mine = mine.filter(|owed| (owed.due < self.as_of) == late);
            mine.map(|owed| owed.rows).sum()
        };
        (rows(true), rows(false))
    }

    /// The same in words; of what there is none, nothing is said.
    pub fn told(&self) -> Text {
        let late = |late: usize| text!("{late} terlambat", "{late} overdue", late);
        let coming = |coming: usize| text!("{coming} mendatang", "{coming} to come", coming);
        match self.late_and_coming() {
            (0, 0) => Text::of(&0_usize),
            (0, after) => coming(after),
            (before, 0) => late(before),
            (before, after) => text!(
                "{late}, {coming}",
                "{late}, {coming}",
                late = late(before),
                coming = coming(after)
            ),
        }
    }
}

/// Who leads a document or entry.
pub(super) fn leader(pemrakarsa: Option<&str>) -> Who {
    pemrakarsa.map_or(Who::Unknown, |id| Who::Office(id.to_owned()))
}

impl Obligation {
    /// Something owed about a document, by who leads it.
    pub(super) fn of_document(
        duty: &'static Duty,
        record: &Record<KerjaSama>,
        due: Date,
        what: Text,
    ) -> Obligation {
        Obligation {
            record: Some((Kind::KerjaSama, record.id.clone())),
            documents: vec![record.id.clone()],
            jenis: Some(record.jenis),
            pemrakarsa: record.pemrakarsa.clone(),
            pelaksana: record.perangkat_pelaksana.clone(),
            who: leader(record.pemrakarsa.as_deref()),
            ..Obligation::new(duty, due, what)
        }
    }

    /// The same, where the event that would settle it is recorded, but not its
    /// day at that key: who leads is to record that day.
    pub(super) fn lacks_day(self, record: &KerjaSama, event: Option<(Text, &str)>) -> Obligation {
        let Some((event, key)) = event else {
            return self;
        };
        Obligation {
            what: text!(
                "Catat hari {event} di `{key}`: tercatat tanpa harinya",
                "Record the day of {event} at `{key}`: it is recorded without one",
                event,
                key
            ),
            who: leader(record.pemrakarsa.as_deref()),
            ..self
        }
    }

    /// Something owed about nothing in particular.
    pub(super) fn new(duty: &'static Duty, due: Date, what: Text) -> Obligation {
        Obligation {
            duty,
            what,
            record: None,
            documents: Vec::new(),
            jenis: None,
            pemrakarsa: None,
            pelaksana: Vec::new(),
            who: Who::Unknown,
            due,
            period: None,
            basis: Vec::new(),
            estimate: false,
            mark: String::new(),
            gathered: false,
            rows: 1,
        }
    }
}
