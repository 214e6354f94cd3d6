//! What is found in a document whose day of signing nobody knows, or that hangs
//! on another one of that kind: it holds only if it holds on every day that this
//! can have been, else it is a tafsir.
//!
//! Rules judge such a document as signed on the last of those days. Here they
//! judge it as signed on the others that can make a difference: the first, and
//! those about which an article comes into force or goes out of it. Of several
//! such documents, one after the other.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::verdict::Asks;
use super::{Check, Judge, Verdict, checks};
use crate::finding::Finding;
use crate::model::{Date, KerjaSama, Kind};
use crate::registry::{Record, Registry};
use crate::text;
use crate::text::{Text, Verbatim};

/// No regency signed anything before: the Republic's first day.
const FIRST: Date = Date::known(1945, 8, 17);

/// A document whose day of signing nobody knows.
struct Unknown<'a> {
    /// Its id; none: that of the document that is judged.
    id: Option<&'a str>,
    /// The first day that it can have been.
    first: Date,
    /// The last.
    last: Date,
}

/// The days that a document of unknown day can have been signed on.
fn days(record: &KerjaSama) -> Option<(Date, Date)> {
    let known = record.waktu.ditandatangani.is_some();
    let days = record.signing_within().filter(|_| !known)?;
    let last = days.end?;
    Some((days.start.unwrap_or(FIRST).min(last), last))
}

/// Makes those of the findings a tafsir that do not hold on every day.
pub(super) fn weigh(registry: &Registry, record: &Record<KerjaSama>, findings: &mut [Finding]) {
    if findings.iter().all(|finding| finding.interpretation) {
        return;
    }
    let family = registry.judged_with(record);
    let unknown = family.iter().filter_map(|one| {
        let (first, last) = days(one)?;
        let id = Some(one.id.as_str()).filter(|&id| id != record.id);
        Some(Unknown { id, first, last })
    });
    let unknown: Vec<Unknown<'_>> = unknown.collect();
    if unknown.is_empty() {
        return;
    }
    let mut family = Family {
        registry,
        family: &family,
        worlds: HashMap::new(),
    };
    for check in checks() {
        let firm = |finding: &&mut Finding| {
            finding.rule.code == check.rule.code && !finding.interpretation
        };
        let mut found: Vec<&mut Finding> = findings.iter_mut().filter(firm).collect();
        if found.is_empty() {
            continue;
        }
        for one in &unknown {
            // What is found by documents beyond the family hangs on none of it.
            let beyond = one.id.map(|_| family.judged(check, None));
            let hangs = |finding: &Finding| {
                let alone = beyond
                    .iter()
                    .flatten()
                    .any(|other| other.key == finding.key);
                !finding.interpretation && (beyond.is_none() || alone)
            };
            let mut told = Vec::new();
            for day in telling(check, &found, one) {
                let then = match one.id {
                    None => judged(registry, &signed_on(record, day), check),
                    Some(id) => family.judged(check, Some((id, day))),
                };
                for finding in found.iter_mut().filter(|finding| hangs(finding)) {
                    if then.iter().all(|other| other.key != finding.key) {
                        doubt(finding, one, day);
                    }
                }
                told.extend(then.into_iter().map(|other| (other.key, other.message)));
            }
            // What says another day on another day names one that is not known.
            for finding in found.iter_mut().filter(|finding| !finding.interpretation) {
                let same_key = told.iter().filter(|(key, _)| *key == finding.key);
                let mut messages = same_key.map(|(_, message)| message);
                let first = messages.next();
                if messages.any(|message| Some(message) != first) {
                    at_the_latest(finding, one);
                }
            }
        }
    }
}

/// A document, the first, and those whose signing may decide how it is judged.
struct Family<'a> {
    registry: &'a Registry,
    family: &'a [&'a Record<KerjaSama>],
    /// The register of these alone, as it would be.
    worlds: HashMap<Option<(&'a str, Date)>, Registry>,
}

impl<'a> Family<'a> {
    /// What a rule finds in the document if another had been signed on that day.
    fn judged(&mut self, check: &'static Check, signed: Option<(&'a str, Date)>) -> Vec<Finding> {
        let world = self.worlds.entry(signed);
        let world = world.or_insert_with(|| self.registry.of_these(self.family, signed));
        let first = self.family.first();
        let record = first.and_then(|first| world.kerja_sama.get(&first.id));
        record.map_or_else(Vec::new, |record| judged(world, record, check))
    }
}

/// The document as it would be if it had been signed on that day.
fn signed_on(record: &Record<KerjaSama>, day: Date) -> Record<KerjaSama> {
    let mut record = record.clone();
    Arc::make_mut(&mut record.data).waktu.ditandatangani = Some(day);
    record
}

/// What a rule finds in a document of a register.
fn judged(registry: &Registry, record: &Record<KerjaSama>, check: &'static Check) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Judge::KerjaSama(judge) = check.judge else {
        return findings;
    };
    let mut verdict = Verdict {
        rule: &check.rule,
        record: (Kind::KerjaSama, &record.id),
        jenis: Some(record.jenis),
        naskah: Some(record.naskah),
        file: &Verbatim::default,
        findings: &mut findings,
        asks: Asks::All,
        trace: None,
    };
    // Why it is silent on that day does not matter here.
    let _ = judge(registry, record, &mut verdict);
    findings
}

/// The days that can make a difference to a rule.
fn telling(check: &Check, found: &[&mut Finding], unknown: &Unknown<'_>) -> BTreeSet<Date> {
    let own = check.rule.basis.iter().map(|basis| basis.citation);
    let cited = found
        .iter()
        .flat_map(|finding| finding.basis.iter().copied());
    let bounds = own.chain(cited).flat_map(|citation| {
        let begins = [citation.since().previous(), citation.since()];
        let ends = citation.until().map(|until| [until, until.next()]);
        begins.into_iter().chain(ends.into_iter().flatten())
    });
    let Unknown { first, last, .. } = *unknown;
    let inside = bounds.filter(|&day| first <= day && day <= last);
    inside.chain([first, last]).collect()
}

/// Says that a finding does not hold if a document was signed on that day.
fn doubt(finding: &mut Finding, unknown: &Unknown<'_>, day: Date) {
    finding.interpretation = true;
    let said = std::mem::replace(&mut finding.message, Text::EMPTY);
    finding.message = text!(
        "{said}; {signing} tidak diketahui, dan bila {day} ini tidak berlaku (tafsir)",
        "{said}; {signing} is not known, and if it was {day} this does not hold (tafsir)",
        said,
        signing = signing(unknown),
        day
    );
}

/// Says that the day that a finding names is the last that it can have been.
fn at_the_latest(finding: &mut Finding, unknown: &Unknown<'_>) {
    let said = std::mem::replace(&mut finding.message, Text::EMPTY);
    finding.message = text!(
        "{said}; {signing} tidak diketahui, paling lambat {last}",
        "{said}; {signing} is not known, at the latest {last}",
        said,
        signing = signing(unknown),
        last = unknown.last
    );
}

/// The day that is not known, as inside a sentence.
fn signing(unknown: &Unknown<'_>) -> Text {
    match unknown.id {
        None => Text::fixed("hari penandatanganan", "the day of signing"),
        Some(id) => text!(
            "hari penandatanganan `{id}`",
            "the day on which `{id}` was signed",
            id
        ),
    }
}
