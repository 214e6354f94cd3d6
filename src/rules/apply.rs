//! Puts all rules to work on all records.

use std::collections::HashMap;

use rayon::prelude::*;

use super::{Judge, Verdict, checks, housekeeping};
use crate::finding::Finding;
use crate::model::{Jenis, Kind, Naskah};
use crate::registry::{Record, Registry};

/// All findings of all files, those of reading them too, with places, sorted.
/// A function of the files alone: no day comes into it.
pub fn check(registry: &Registry) -> Vec<Finding> {
    let mut findings: Vec<Finding> = registry
        .kerja_sama
        .par_iter()
        .flat_map_iter(|record| judge_kerja_sama(registry, record))
        .collect();
    for record in registry.potensi.iter() {
        let about = (Kind::Potensi, record.id.as_str(), record.file.as_str());
        judge(
            registry,
            about,
            (record.jenis, None),
            &mut findings,
            |judge, verdict| {
                if let Judge::Potensi(judge) = judge {
                    judge(registry, record, verdict);
                }
            },
        );
    }
    for record in registry.tkksd.iter() {
        let about = (Kind::Tkksd, record.id.as_str(), record.file.as_str());
        judge(
            registry,
            about,
            (None, None),
            &mut findings,
            |judge, verdict| {
                if let Judge::Tkksd(judge) = judge {
                    judge(registry, record, verdict);
                }
            },
        );
    }
    housekeeping::apply(registry, &mut findings);
    findings.extend(registry.findings());
    registry.locate(&mut findings);
    number(&mut findings);
    findings
}

/// Numbers the findings that are alike but for their place.
fn number(findings: &mut [Finding]) {
    let mut seen = HashMap::new();
    for finding in findings {
        let nth = seen.entry(finding.fingerprint()).or_insert(0);
        finding.nth = *nth;
        *nth += 1;
    }
}

fn judge_kerja_sama(registry: &Registry, record: &Record<crate::model::KerjaSama>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let about = (Kind::KerjaSama, record.id.as_str(), record.file.as_str());
    let subject = (Some(record.jenis), Some(record.naskah));
    judge(registry, about, subject, &mut findings, |judge, verdict| {
        if let Judge::KerjaSama(judge) = judge {
            judge(registry, record, verdict);
        }
    });
    findings
}

/// Lets every rule look at one record.
fn judge(
    registry: &Registry,
    (kind, id, file): (Kind, &str, &str),
    (jenis, naskah): (Option<Jenis>, Option<Naskah>),
    findings: &mut Vec<Finding>,
    look: impl Fn(Judge, &mut Verdict<'_>),
) {
    for check in checks() {
        let mut verdict = Verdict {
            rule: &check.rule,
            record: (kind, id),
            jenis,
            naskah,
            file: &|| registry.shown(file),
            findings,
        };
        look(check.judge, &mut verdict);
    }
}
