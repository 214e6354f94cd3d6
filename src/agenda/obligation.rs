//! What a duty is, and what is owed by it on a day.

use std::collections::BTreeMap;

use crate::law::{Basis, Citation, Subject};
use crate::model::{Date, Jenis, KerjaSama, Kind, Period, Potensi, Tingkat};
use crate::registry::{Record, Registry};
use crate::text;
use crate::text::Text;

/// A duty that falls due.
pub struct Duty {
    /// What JSON and calendars call it: `laporan-semester`.
    pub slug: &'static str,
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
    pub together: Option<fn(usize, Period) -> Text>,
    /// Finds what is owed.
    pub(super) seek: Seek,
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
}

impl std::fmt::Debug for Duty {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.slug)
    }
}

impl Obligation {
    /// The offices that owe it.
    fn offices(&self) -> Vec<String> {
        let leads = self.pemrakarsa.iter();
        leads.chain(&self.pelaksana).cloned().collect()
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
pub struct Agenda {
    /// The day.
    pub as_of: Date,
    /// The day from which on the agenda asks at all; none: it always did.
    pub since: Option<Date>,
    /// What is owed, the most urgent first.
    pub obligations: Vec<Obligation>,
    /// How much is open too, but was due before `since`, and is not asked for; by
    /// whose it is.
    pub before: BTreeMap<Whose, usize>,
}

/// Whose an obligation is: the perangkat daerah that leads, those that carry it
/// out with it, and the jenis.
pub type Whose = (Vec<String>, Option<Jenis>);

impl Agenda {
    pub(super) fn new(asked: &Asked<'_>, found: Vec<Found>) -> Agenda {
        let count = found.iter().map(|found| found.obligations.len()).sum();
        let mut obligations = Vec::with_capacity(count);
        let mut before = BTreeMap::new();
        for found in found {
            obligations.extend(found.obligations);
            for (whose, count) in found.before {
                *before.entry(whose).or_default() += count;
            }
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

    /// The same agenda with what is theirs only.
    pub fn of(mut self, theirs: impl Fn(&[String], Option<Jenis>) -> bool) -> Agenda {
        self.obligations
            .retain(|owed| theirs(&owed.offices(), owed.jenis));
        self.before
            .retain(|(offices, jenis), _| theirs(offices, *jenis));
        self
    }
}

/// What is asked: of which register, on which day, how far ahead.
pub(super) struct Asked<'a> {
    pub registry: &'a Registry,
    pub as_of: Date,
    pub until: Date,
    pub since: Option<Date>,
}

impl<'a> Asked<'a> {
    pub fn new(registry: &'a Registry, as_of: Date, until: Date) -> Asked<'a> {
        let promises = &registry.settings.pengaturan;
        Asked {
            registry,
            as_of,
            until,
            since: promises.agenda_sejak.or(promises.lengkap_sejak),
        }
    }

    /// Whether it is the register of a province.
    pub fn is_province(&self) -> bool {
        self.registry.settings.daerah.tingkat == Tingkat::Provinsi
    }

    /// A day, if it has come.
    pub fn happened(&self, day: Option<Date>) -> Option<Date> {
        day.filter(|&day| day <= self.as_of)
    }
}

/// Who leads a document or entry.
pub(super) fn leader(pemrakarsa: Option<&str>) -> Who {
    pemrakarsa.map_or(Who::Unknown, |id| Who::Office(id.to_owned()))
}

/// What duties found.
#[derive(Default)]
pub(super) struct Found {
    obligations: Vec<Obligation>,
    before: BTreeMap<Whose, usize>,
}

impl Found {
    /// Adds an obligation that the act of a day set off, if an article bound
    /// that act, and the agenda asks for it by now.
    pub fn add(&mut self, asked: &Asked<'_>, act: Date, mut owed: Obligation, naskah: Naskah) {
        let subject = Subject {
            jenis: owed.jenis,
            naskah,
            act: Some(act),
        };
        let articles = match owed.duty.basis_of_province {
            [_, ..] if asked.is_province() => owed.duty.basis_of_province,
            _ => owed.duty.basis,
        };
        let binding = articles.iter().filter(|basis| basis.binds(subject));
        owed.basis = binding.map(|basis| basis.citation).collect();
        let unbound = owed.basis.is_empty() && !articles.is_empty();
        if unbound || owed.due > asked.until {
            return;
        }
        if asked.since.is_some_and(|since| owed.due < since) {
            let whose = (owed.offices(), owed.jenis);
            *self.before.entry(whose).or_default() += 1;
        } else {
            self.obligations.push(owed);
        }
    }
}

type Naskah = Option<crate::model::Naskah>;

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
        }
    }
}
