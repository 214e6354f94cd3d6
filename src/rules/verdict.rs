//! How a rule tells what it found.

use super::trace::{Seen, Trace};
use crate::finding::{Finding, Related, Rule, Severity};
use crate::law::{Basis, Subject};
use crate::model::{Date, Jenis, KerjaSama, Kind, Naskah};
use crate::registry::{Record, Registry};
use crate::text;
use crate::text::{Text, Verbatim};

/// What a record has wrong in the eyes of one rule.
pub struct Breach {
    act: Option<Date>,
    key: String,
    message: Text,
    help: Option<Text>,
    basis: Option<&'static [Basis]>,
    related: Vec<Related>,
    at_most: Severity,
}

impl Breach {
    /// A breach by an act of that day (none: an act still to come), seen at
    /// that key.
    pub fn new(act: Option<Date>, key: impl Into<String>, message: Text) -> Breach {
        Breach {
            act,
            key: key.into(),
            message,
            help: None,
            basis: None,
            related: Vec::new(),
            at_most: Severity::Error,
        }
    }

    /// With a remedy of its own instead of the rule's.
    pub fn help(self, help: Text) -> Breach {
        Breach {
            help: Some(help),
            ..self
        }
    }

    /// With articles of its own instead of the rule's.
    pub fn basis(self, basis: &'static [Basis]) -> Breach {
        Breach {
            basis: Some(basis),
            ..self
        }
    }

    /// Weighing no more than that, whatever the rule weighs.
    pub fn at_most(self, at_most: Severity) -> Breach {
        Breach { at_most, ..self }
    }

    /// With another place that made it.
    pub fn related(mut self, related: Related) -> Breach {
        self.related.push(related);
        self
    }
}

/// What is asked of a record's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    /// All that the law asks.
    All,
    /// It is a plan: what the text is still to have, it is to have by its
    /// signing, and lacks by no breach so far.
    BySigning,
    /// It is a plan that was refused or dropped: nothing any more, and only acts
    /// that were done are judged.
    Nothing,
}

impl Asks {
    /// What is asked of the text of a document.
    pub(super) fn of(registry: &Registry, record: &Record<KerjaSama>) -> Asks {
        match (record.is_signed(), registry.given_up(record)) {
            (true, _) => Asks::All,
            (false, false) => Asks::BySigning,
            (false, true) => Asks::Nothing,
        }
    }
}

/// What one rule says of one record.
pub struct Verdict<'a> {
    pub(super) rule: &'static Rule,
    pub(super) record: (Kind, &'a str),
    pub(super) jenis: Option<Jenis>,
    pub(super) naskah: Option<Naskah>,
    pub(super) file: &'a dyn Fn() -> Verbatim,
    pub(super) findings: &'a mut Vec<Finding>,
    /// What is asked of its text.
    pub(super) asks: Asks,
    /// Where it tells what it looks at; none: nobody asks.
    pub(super) trace: Option<&'a mut Trace>,
}

impl Verdict<'_> {
    /// Makes a finding of a breach, with the articles that bind the record and
    /// were in force on the day of the act. Where the rule has articles and
    /// none of them was, it says nothing.
    pub fn against(&mut self, breach: Breach) {
        let basis = breach.basis.unwrap_or(self.rule.basis);
        let subject = Subject {
            jenis: self.jenis,
            naskah: self.naskah,
            act: breach.act,
        };
        let binding: Vec<_> = basis
            .iter()
            .filter(|basis| basis.binds(subject))
            .map(|basis| basis.citation)
            .collect();
        if let Some(trace) = &mut self.trace {
            trace.acts.push(breach.act);
            trace.saw(Seen::own(breach.key.clone()));
        }
        let to_come = breach.act.is_none() && !basis.is_empty();
        if self.asks == Asks::Nothing && to_come {
            if let Some(trace) = &mut self.trace {
                trace.given_up = true;
            }
            return;
        }
        if binding.is_empty() && !basis.is_empty() {
            if let Some(trace) = &mut self.trace
                && basis.iter().any(|basis| basis.concerns(subject))
            {
                trace.unbound = Some(breach.act);
            }
            return;
        }
        let (kind, id) = self.record;
        let planned = self.asks == Asks::BySigning && to_come;
        let before_signing = planned && self.rule.severity == Severity::Error;
        let message = match self.rule.interpretation {
            true => text!("{said} (tafsir)", "{said} (tafsir)", said = breach.message),
            false if before_signing => text!(
                "{said}; selesaikan sebelum ditandatangani",
                "{said}; settle it before the signing",
                said = breach.message
            ),
            false => breach.message,
        };
        let at_most = match before_signing {
            true => breach.at_most.max(Severity::Warning),
            false => breach.at_most,
        };
        let plain = Finding::new(self.rule, message);
        self.findings.push(Finding {
            help: breach.help.unwrap_or_else(|| plain.help.clone()),
            basis: binding,
            record: Some((kind, id.to_owned())),
            key: Some(breach.key).filter(|key| !key.is_empty()),
            file: Some((self.file)()),
            related: breach.related,
            severity: plain.severity.max(at_most),
            ..plain
        });
    }
}
