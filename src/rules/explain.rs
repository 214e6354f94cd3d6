//! Why a rule finds something in a record, or why it is silent.

use super::apply::check_rule;
use super::trace::{Counted, Judged, Seen, Trace, Why};
use super::verdict::Asks;
use super::{Check, Judge, Verdict, check_record, checks, mapping};
use crate::finding::{Finding, Place, Related, Rule};
use crate::law::{Basis, Subject};
use crate::model::{Date, Kind, key};
use crate::registry::Registry;
use crate::text::Verbatim;

/// What one rule says of one record, and why.
pub struct Explanation {
    /// The rule.
    pub rule: &'static Rule,
    /// The kind of record that it judges; none: files, exemptions or settings.
    pub judges: Option<Kind>,
    /// What it comes to.
    pub outcome: Outcome,
    /// What it found, exempted or not, with places.
    pub findings: Vec<Finding>,
    /// What it looked at, in its order; what decides a silence among it.
    pub facts: Vec<Fact>,
    /// How it counted days.
    pub counted: Vec<Counted>,
    /// The days of the acts that it judged; none: an act still to come.
    pub acts: Vec<Option<Date>>,
    /// Its articles, and why those that do not bind do not.
    pub basis: Vec<(Basis, Binding)>,
}

/// What a rule comes to in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is kept.
    Kept,
    /// It is broken, as its findings say.
    Breach,
    /// It says nothing.
    Silent(Reason),
}

/// Why a rule says nothing of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// What it would judge is not recorded there.
    NotRecorded(Fact),
    /// By what is recorded there, the rule does not judge it: an addendum, a
    /// proposal that was turned down, another text.
    Outside(Fact),
    /// That file could not be read whole, and is judged by nothing but KSD0xx.
    NotRead(Fact),
    /// Its articles bind another jenis or other texts.
    OtherKind,
    /// None of its articles was in force on the day of the act; none: an act
    /// still to come, and all of them ended.
    NotInForce(Option<Date>),
    /// The plan was refused or dropped: of its text nothing is asked any more.
    GivenUp,
    /// An exemption covers what it found, for that reason.
    Exempted(Verbatim),
}

/// Something that a rule looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The kind of record that the file holds; none: `ksd.toml`.
    pub kind: Option<Kind>,
    /// The file, as the user finds it.
    pub file: Verbatim,
    /// The key in it; empty for the whole file.
    pub key: String,
    /// Where it stands; of what is not recorded, the nearest thing above it.
    pub place: Option<Place>,
}

/// Whether an article binds a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// It binds the record, by an act of that day.
    Binds,
    /// It binds another jenis or other texts.
    OtherKind,
    /// It was not in force on the day of any act that was judged.
    NotInForce,
}

/// What a rule says of a record and why; none where there is no such record.
///
/// A rule that judges files, exemptions or settings rather than records is
/// broken or kept, and has the keys of its findings as its facts.
pub fn explain(
    registry: &Registry,
    rule: &'static Rule,
    kind: Kind,
    id: &str,
) -> Option<Explanation> {
    let own = registry.file_of(kind, id)?;
    let check = checks().find(|check| check.rule.code == rule.code);
    let judged = check.and_then(|check| check.judge.kind());
    let mut findings = match judged {
        Some(_) => check_rule(registry, rule, kind, id),
        None => check_record(registry, kind, id),
    };
    findings.retain(|finding| finding.rule.code == rule.code);
    let mut trace = Trace::of(&own);
    let told = check.and_then(|check| tell(registry, check, (kind, id), &mut trace));
    let keys = findings.iter().filter_map(|finding| finding.key.clone());
    for key in keys {
        trace.saw(Seen::own(key));
    }
    let subject = told.as_ref().map(|told| told.subject);
    if trace.acts.is_empty() {
        trace.acts.push(subject.and_then(|subject| subject.act));
    }
    let binding = |basis: &Basis| {
        let subject = subject.unwrap_or_default();
        let on = |&act: &Option<Date>| basis.binds(Subject { act, ..subject });
        if trace.acts.iter().any(on) {
            Binding::Binds
        } else if basis.concerns(subject) {
            Binding::NotInForce
        } else {
            Binding::OtherKind
        }
    };
    let basis: Vec<_> = rule.basis.iter().map(|one| (*one, binding(one))).collect();
    let mut facts = located(registry, rule, &own, &trace.facts);
    if judged.is_none() && facts.is_empty() {
        facts.push(Fact::whole(registry, &own));
    }
    let silence = match told {
        Some(told) => silence(told.judged, &trace, &facts, &basis),
        None if judged.is_none() => None,
        None if judged != Some(kind) => Some(Reason::OtherKind),
        None => Some(Reason::NotRead(Fact::whole(registry, &own))),
    };
    let exempted = findings.iter().map(|finding| finding.exempted.clone());
    let exempted: Option<Vec<Verbatim>> = exempted.collect();
    let outcome = match (exempted, silence) {
        (None, _) => Outcome::Breach,
        (Some(mut reasons), _) if !reasons.is_empty() => {
            Outcome::Silent(Reason::Exempted(reasons.swap_remove(0)))
        }
        (Some(_), Some(reason)) => Outcome::Silent(reason),
        (Some(_), None) => Outcome::Kept,
    };
    Some(Explanation {
        rule,
        judges: judged,
        outcome,
        findings,
        facts,
        counted: trace.counted,
        acts: trace.acts,
        basis,
    })
}

/// Why a rule that found nothing is silent; none where it is kept.
fn silence(
    judged: Judged,
    trace: &Trace,
    facts: &[Fact],
    basis: &[(Basis, Binding)],
) -> Option<Reason> {
    let all = |which: &[Binding]| {
        let among = |(_, one): &(Basis, Binding)| which.contains(one);
        !basis.is_empty() && basis.iter().all(among)
    };
    if all(&[Binding::OtherKind]) {
        return Some(Reason::OtherKind);
    }
    if trace.given_up {
        return Some(Reason::GivenUp);
    }
    if let Some(act) = trace.unbound {
        return Some(Reason::NotInForce(act));
    }
    match judged {
        Err(silent) => facts
            .get(silent.fact)
            .cloned()
            .map(|fact| match silent.why {
                Why::NotRecorded => Reason::NotRecorded(fact),
                Why::Outside => Reason::Outside(fact),
                Why::NotRead => Reason::NotRead(fact),
            }),
        Ok(()) => all(&[Binding::OtherKind, Binding::NotInForce])
            .then(|| Reason::NotInForce(trace.acts.first().copied().flatten())),
    }
}

/// What a rule came to in a record, and what its articles are held against.
struct Told {
    judged: Judged,
    subject: Subject,
}

/// Lets one rule judge one record, telling what it looks at.
fn tell(
    registry: &Registry,
    check: &'static Check,
    (kind, id): (Kind, &str),
    trace: &mut Trace,
) -> Option<Told> {
    let mut findings = Vec::new();
    let mut verdict = Verdict {
        rule: &check.rule,
        record: (kind, id),
        jenis: None,
        naskah: None,
        file: &Verbatim::default,
        findings: &mut findings,
        asks: Asks::All,
        trace: Some(trace),
    };
    // What they are decides which articles bind.
    let decides = |of: fn(&Basis) -> bool| check.rule.basis.iter().any(of);
    if kind != Kind::Tkksd && decides(|basis| !basis.jenis.is_empty()) {
        verdict.saw(key!(jenis));
    }
    if kind == Kind::KerjaSama && decides(|basis| !basis.naskah.is_empty()) {
        verdict.saw(key!(naskah));
    }
    let (judged, subject) = match (check.judge, kind) {
        (Judge::KerjaSama(judge), Kind::KerjaSama) => {
            let record = registry.kerja_sama.get(id)?;
            let subject = Subject {
                jenis: Some(record.jenis),
                naskah: Some(record.naskah),
                act: record.signing(),
            };
            (verdict.jenis, verdict.naskah) = (subject.jenis, subject.naskah);
            verdict.asks = Asks::of(registry, record);
            (judge(registry, record, &mut verdict), subject)
        }
        (Judge::Potensi(judge), Kind::Potensi) => {
            let record = registry.potensi.get(id)?;
            let subject = Subject {
                jenis: record.jenis,
                naskah: None,
                act: mapping::mapped_on(record),
            };
            (verdict.jenis, verdict.naskah) = (subject.jenis, subject.naskah);
            (judge(registry, record, &mut verdict), subject)
        }
        (Judge::Tkksd(judge), Kind::Tkksd) => {
            let record = registry.tkksd.get(id)?;
            let subject = Subject {
                act: Some(record.tanggal),
                ..Subject::default()
            };
            (judge(registry, record, &mut verdict), subject)
        }
        (Judge::Mitra(judge), Kind::Mitra) => {
            let record = registry.mitra.get(id)?;
            (judge(registry, record, &mut verdict), Subject::default())
        }
        _ => return None,
    };
    Some(Told { judged, subject })
}

impl Fact {
    /// A file as a whole.
    fn whole(registry: &Registry, file: &str) -> Fact {
        Fact {
            kind: kind_of(file),
            file: registry.shown(file),
            key: String::new(),
            place: None,
        }
    }
}

/// The facts with their places.
fn located(registry: &Registry, rule: &'static Rule, own: &str, seen: &[Seen]) -> Vec<Fact> {
    let related = |seen: &Seen| Related {
        message: rule.title.clone(),
        file: registry.shown(seen.file.as_deref().unwrap_or(own)),
        key: Some(seen.key.clone()),
        place: None,
    };
    let mut carrier = [Finding {
        related: seen.iter().map(related).collect(),
        ..Finding::new(rule, rule.title.clone())
    }];
    registry.locate(&mut carrier);
    let [carrier] = carrier;
    let facts = carrier.related.into_iter().zip(seen);
    let facts = facts.map(|(related, seen)| Fact {
        kind: kind_of(seen.file.as_deref().unwrap_or(own)),
        file: related.file,
        key: related.key.unwrap_or_default(),
        place: related.place,
    });
    facts.collect()
}

/// The kind of record that a file below the register holds.
fn kind_of(file: &str) -> Option<Kind> {
    file.split('/').next()?.parse().ok()
}
