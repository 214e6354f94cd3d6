//! What is found in a document whose day of signing nobody knows: it holds only
//! if it holds on every day that this can have been, else it is a tafsir.
//!
//! Rules judge such a document as signed on the last of those days. Here they
//! judge it as signed on the others that can make a difference: the first, and
//! those about which an article comes into force or goes out of it.

use std::collections::BTreeSet;

use super::verdict::Asks;
use super::{Check, Judge, Verdict, checks};
use crate::finding::Finding;
use crate::model::{Date, KerjaSama, Kind};
use crate::registry::{Record, Registry};
use crate::text;
use crate::text::{Text, Verbatim};

/// No regency signed anything before: the Republic's first day.
const FIRST: Date = Date::known(1945, 8, 17);

/// Makes those of the findings a tafsir that do not hold on every day.
pub(super) fn weigh(registry: &Registry, record: &Record<KerjaSama>, findings: &mut [Finding]) {
    let known = record.waktu.ditandatangani.is_some();
    let Some(days) = record.signing_within().filter(|_| !known) else {
        return;
    };
    let Some(last) = days.end else {
        return;
    };
    let first = days.start.unwrap_or(FIRST).min(last);
    for check in checks() {
        let Judge::KerjaSama(judge) = check.judge else {
            continue;
        };
        let of_rule = |finding: &&mut Finding| finding.rule.code == check.rule.code;
        let mut own: Vec<&mut Finding> = findings.iter_mut().filter(of_rule).collect();
        if own.is_empty() {
            continue;
        }
        let mut told = Vec::new();
        for day in telling(check, &own, first, last) {
            let mut data = record.data.clone();
            data.waktu.ditandatangani = Some(day);
            let signed = Record {
                id: record.id.clone(),
                file: record.file.clone(),
                data,
                whole: record.whole,
            };
            let mut then = Vec::new();
            let mut verdict = Verdict {
                rule: &check.rule,
                record: (Kind::KerjaSama, &signed.id),
                jenis: Some(signed.jenis),
                naskah: Some(signed.naskah),
                file: &Verbatim::default,
                findings: &mut then,
                asks: Asks::All,
                trace: None,
            };
            // Why it is silent on that day does not matter here.
            let _ = judge(registry, &signed, &mut verdict);
            for finding in own.iter_mut().filter(|finding| !finding.interpretation) {
                if then.iter().all(|other| other.key != finding.key) {
                    doubt(finding, day);
                }
            }
            told.extend(then.into_iter().map(|other| (other.key, other.message)));
        }
        // What says another day on another day names one that is not known.
        for finding in own.iter_mut().filter(|finding| !finding.interpretation) {
            let mut same_key = told.iter().filter(|(key, _)| *key == finding.key);
            if !same_key.all(|(_, message)| *message == finding.message) {
                at_the_latest(finding, last);
            }
        }
    }
}

/// The days that can make a difference to a rule.
fn telling(check: &Check, found: &[&mut Finding], first: Date, last: Date) -> BTreeSet<Date> {
    let own = check.rule.basis.iter().map(|basis| basis.citation);
    let cited = found
        .iter()
        .flat_map(|finding| finding.basis.iter().copied());
    let bounds = own.chain(cited).flat_map(|citation| {
        let regulation = citation.regulation;
        let begins = [regulation.since.previous(), regulation.since];
        let ends = regulation.until.map(|until| [until, until.next()]);
        begins.into_iter().chain(ends.into_iter().flatten())
    });
    let inside = bounds.filter(|&day| first <= day && day <= last);
    inside.chain([first, last]).collect()
}

/// Says that a finding does not hold if the document was signed on that day.
fn doubt(finding: &mut Finding, day: Date) {
    finding.interpretation = true;
    finding.message = text!(
        "{said}; hari penandatanganan tidak diketahui, dan bila {day} ini tidak berlaku (tafsir)",
        "{said}; the day of signing is not known, and if it was {day} this does not hold (tafsir)",
        said = std::mem::replace(&mut finding.message, Text::EMPTY),
        day
    );
}

/// Says that the day that a finding names is the last that it can have been.
fn at_the_latest(finding: &mut Finding, last: Date) {
    finding.message = text!(
        "{said}; hari penandatanganan tidak diketahui, paling lambat {last}",
        "{said}; the day of signing is not known, at the latest {last}",
        said = std::mem::replace(&mut finding.message, Text::EMPTY),
        last
    );
}
