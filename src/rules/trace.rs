//! What a rule looked at, and why it says nothing.
//!
//! A rule tells both as it judges: what it asks of a record goes through its
//! [`Verdict`], which in `check` gives the answer back and keeps nothing.

use super::Verdict;
use crate::model::{Date, KerjaSama, Mitra, PihakMitra, Potensi, key};
use crate::registry::{Record, Registry};
use crate::text::Text;

/// What a rule comes to: it has judged, and told what is amiss; or it is silent.
pub type Judged = Result<(), Silent>;

/// That a rule says nothing of a record, and why. Only a [`Verdict`] makes one,
/// so that there is always a fact to it.
#[derive(Clone, Copy, Debug)]
pub struct Silent {
    pub(super) why: Why,
    /// Which of the facts; of no meaning where they are not kept.
    pub(super) fact: usize,
}

/// Why a rule says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// What it would judge is not recorded.
    NotRecorded,
    /// By what stands there, the rule does not judge it.
    Outside,
    /// The file could not be read whole.
    NotRead,
}

/// What a rule looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    /// The file below the register; none: the record's own.
    pub file: Option<String>,
    /// The key in it.
    pub key: String,
}

impl Seen {
    /// A key of the record itself.
    pub fn own(key: String) -> Seen {
        Seen { file: None, key }
    }
}

/// A count of days, as a rule made it.
#[derive(Clone, Debug)]
pub struct Counted {
    /// What is counted.
    pub what: Text,
    /// The first day of the count, which itself is not counted.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Whether working days only are counted.
    pub working: bool,
}

/// All that a rule told while it judged one record.
#[derive(Default)]
pub(super) struct Trace {
    pub facts: Vec<Seen>,
    pub counted: Vec<Counted>,
    /// The days of the acts that it judged.
    pub acts: Vec<Option<Date>>,
    /// The day of an act that was amiss while no article on it was in force.
    pub unbound: Option<Option<Date>>,
    /// Whether something was still to come of a plan that was refused or dropped.
    pub given_up: bool,
    /// The record's own file.
    own: String,
}

impl Trace {
    /// A trace of a rule at work on the record in that file.
    pub fn of(own: &str) -> Trace {
        Trace {
            own: own.to_owned(),
            ..Trace::default()
        }
    }

    /// Which of the facts that is; a new one is added.
    pub fn saw(&mut self, mut seen: Seen) -> usize {
        seen.file = seen.file.filter(|file| *file != self.own);
        let known = self.facts.iter().position(|fact| *fact == seen);
        known.unwrap_or_else(|| {
            self.facts.push(seen);
            self.facts.len() - 1
        })
    }
}

/// Where a fact stands.
pub(super) trait At {
    fn seen(self) -> Seen;
}

/// A key of the record itself.
impl At for &'static str {
    fn seen(self) -> Seen {
        Seen::own(self.to_owned())
    }
}

/// A key of the record itself that is put together only where it is told.
impl<F: FnOnce() -> String> At for F {
    fn seen(self) -> Seen {
        Seen::own(self())
    }
}

/// A key of another record.
macro_rules! at_another {
    ($($of:ident)+) => {$(
        impl At for (&Record<$of>, &'static str) {
            fn seen(self) -> Seen {
                Seen {
                    file: Some(self.0.file.clone()),
                    key: self.1.to_owned(),
                }
            }
        }
    )+};
}
at_another!(KerjaSama Mitra Potensi);

/// A key of `ksd.toml`.
pub(super) struct Settings(pub &'static str);

impl At for Settings {
    fn seen(self) -> Seen {
        Seen {
            file: Some("ksd.toml".to_owned()),
            key: self.0.to_owned(),
        }
    }
}

impl Verdict<'_> {
    /// A fact that the rule looks at.
    pub(super) fn saw(&mut self, at: impl At) {
        if let Some(trace) = &mut self.trace {
            trace.saw(at.seen());
        }
    }

    /// A fact that the rule cannot do without.
    pub(super) fn recorded<T>(&mut self, at: impl At, value: Option<T>) -> Result<T, Silent> {
        match value {
            Some(value) => {
                self.saw(at);
                Ok(value)
            }
            None => Err(self.silent(Why::NotRecorded, at)),
        }
    }

    /// A fact by which the rule judges a record or leaves it alone.
    pub(super) fn applies(&mut self, at: impl At, applies: bool) -> Judged {
        match applies {
            true => {
                self.saw(at);
                Ok(())
            }
            false => Err(self.silent(Why::Outside, at)),
        }
    }

    /// What stands there, as far as the rule judges it.
    pub(super) fn selects<T>(&mut self, at: impl At, value: Option<T>) -> Result<T, Silent> {
        match value {
            Some(value) => {
                self.saw(at);
                Ok(value)
            }
            None => Err(self.silent(Why::Outside, at)),
        }
    }

    /// The document that this one changes.
    pub(super) fn changed<'r>(
        &mut self,
        registry: &'r Registry,
        record: &KerjaSama,
    ) -> Result<&'r Record<KerjaSama>, Silent> {
        self.recorded(key!(addendum_dari), registry.changed(record))
    }

    /// The document that this one extends.
    pub(super) fn continued<'r>(
        &mut self,
        registry: &'r Registry,
        record: &KerjaSama,
    ) -> Result<&'r Record<KerjaSama>, Silent> {
        self.recorded(key!(perpanjangan_dari), registry.continued(record))
    }

    /// The document that this one stands under.
    pub(super) fn above<'r>(
        &mut self,
        registry: &'r Registry,
        record: &KerjaSama,
    ) -> Result<&'r Record<KerjaSama>, Silent> {
        self.recorded(key!(induk), registry.above(record))
    }

    /// The partner of a document at its place in `mitra`.
    pub(super) fn partner<'r>(
        &mut self,
        registry: &'r Registry,
        at: usize,
        party: &PihakMitra,
    ) -> Result<&'r Record<Mitra>, Silent> {
        self.recorded(|| key!(mitra[at].id), registry.mitra.get(&party.id))
    }

    /// A list whose entries are judged one by one. It is judged where one of
    /// them is; else the rule is silent as of the first, or of the empty list.
    pub(super) fn each<'l, T>(
        &mut self,
        at: impl At,
        list: &'l [T],
        mut judge: impl FnMut(&mut Self, usize, &'l T) -> Judged,
    ) -> Judged {
        let mut entries = list.iter().enumerate();
        let Some((first, entry)) = entries.next() else {
            return Err(self.silent(Why::NotRecorded, at));
        };
        self.saw(at);
        let judged = judge(self, first, entry);
        entries.fold(judged, |judged, (at, entry)| {
            either(judged, judge(self, at, entry))
        })
    }

    /// The day of the signing as the law looks at it.
    pub(super) fn signed(&mut self, record: &KerjaSama) -> Result<Date, Silent> {
        self.recorded(key!(waktu.ditandatangani), record.signing())
    }

    /// Whether a document stands alone, rather than change another one.
    pub(super) fn stands_alone(&mut self, record: &KerjaSama) -> Judged {
        self.applies(key!(addendum_dari), !record.is_addendum())
    }

    /// Whether a document begins something, rather than change or extend.
    pub(super) fn begins(&mut self, record: &KerjaSama) -> Judged {
        self.stands_alone(record)?;
        let extends = record.perpanjangan_dari.is_some();
        self.applies(key!(perpanjangan_dari), !extends)
    }

    /// Whether `ksd.toml` could be read whole.
    pub(super) fn settings(&mut self, registry: &Registry) -> Judged {
        match registry.settings_whole {
            true => Ok(()),
            false => Err(self.silent(Why::NotRead, Settings(""))),
        }
    }

    /// Counts of days.
    pub(super) fn counted<I: IntoIterator<Item = Counted>>(&mut self, counted: impl FnOnce() -> I) {
        if let Some(trace) = &mut self.trace {
            trace.counted.extend(counted());
        }
    }

    /// The day of the act that is judged, where that is not the record's own:
    /// the signing, the mapping, the decree.
    pub(super) fn act(&mut self, day: Option<Date>) {
        if let Some(trace) = &mut self.trace {
            trace.acts.push(day);
        }
    }

    fn silent(&mut self, why: Why, at: impl At) -> Silent {
        let fact = self.trace.as_mut().map_or(0, |trace| trace.saw(at.seen()));
        Silent { why, fact }
    }
}

/// A rule of two parts: it has judged where one of them has; else it is silent
/// as the first is.
pub(super) fn either(one: Judged, other: Judged) -> Judged {
    one.or_else(|silent| other.map_err(|_| silent))
}
