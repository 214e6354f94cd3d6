//! Puts all rules to work on all records.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use super::verdict::Asks;
use super::{Judge, Verdict, all, checks, housekeeping, unknown_day};
use crate::finding::{Finding, Rule};
use crate::model::{Jenis, KerjaSama, Kind, Mitra, Naskah, Pengecualian, Potensi, Tkksd};
use crate::registry::{Record, Registry, told_once};

/// All findings of all files, those of reading them too, with places, sorted.
/// A function of the files alone: no day comes into it.
pub fn check(registry: &Registry) -> Vec<Finding> {
    check_selected(registry, |_| true)
}

/// The findings of [`check`] by the rules that are wanted: another one judges
/// only where an exemption of it may turn out to be without use.
pub fn check_selected(registry: &Registry, wanted: impl Fn(&Rule) -> bool + Sync) -> Vec<Finding> {
    let exempted = |rule: &Rule, exemptions: &[Pengecualian]| {
        exemptions
            .iter()
            .any(|exemption| exemption.aturan == rule.code)
    };
    let idle: Vec<&str> = all()
        .filter(|rule| !wanted(rule))
        .map(|rule| rule.code)
        .collect();
    let judges = |rule: &Rule, exemptions: &[Pengecualian]| {
        !idle.contains(&rule.code) || exempted(rule, exemptions)
    };
    check_where(registry, &judges, &wanted)
}

/// The findings of [`check`] with one rule switched off: it does not judge, and
/// what it would have found neither counts nor uses up an exemption.
pub fn check_without(registry: &Registry, off: Option<&Rule>) -> Vec<Finding> {
    let on = |rule: &Rule| off.is_none_or(|off| off.code != rule.code);
    check_where(registry, &|rule, _| on(rule), on)
}

/// Whether a rule judges a record with these exemptions.
type Judges<'a> = &'a (dyn Fn(&Rule, &[Pengecualian]) -> bool + Sync);

fn check_where(
    registry: &Registry,
    judges: Judges<'_>,
    wanted: impl Fn(&Rule) -> bool,
) -> Vec<Finding> {
    let documents = registry.kerja_sama.par_iter();
    let mut findings: Vec<Finding> = documents
        .flat_map_iter(|record| of_kerja_sama(registry, record, judges))
        .collect();
    findings.extend(
        registry
            .potensi
            .iter()
            .flat_map(|record| of_potensi(registry, record, judges)),
    );
    findings.extend(
        registry
            .tkksd
            .iter()
            .flat_map(|record| of_tkksd(registry, record, judges)),
    );
    findings.extend(
        registry
            .mitra
            .iter()
            .flat_map(|record| of_mitra(registry, record, judges)),
    );
    findings.extend(housekeeping::of_settings(registry));
    findings.extend(registry.findings());
    findings.retain(|finding| wanted(finding.rule));
    registry.locate(&mut findings);
    told_once(&mut findings);
    number(&mut findings);
    findings
}

/// Of the findings of [`check`] those that an earlier state of the register did
/// not have, and what it had recorded that is gone.
pub fn new_since(
    registry: &Registry,
    mut findings: Vec<Finding>,
    before: &Registry,
) -> Vec<Finding> {
    let lineage = registry.lineage(before);
    let mut known = check(before);
    known.iter_mut().for_each(|finding| lineage.follow(finding));
    let known: HashSet<String> = known.iter().map(Finding::fingerprint).collect();
    findings.retain(|finding| !known.contains(&finding.fingerprint()));
    let mut gone = housekeeping::of_lineage(lineage);
    number(&mut gone);
    findings.extend(gone);
    registry.locate(&mut findings);
    findings
}

/// The findings of [`check`] about one record, without judging the others.
pub fn check_record(registry: &Registry, kind: Kind, id: &str) -> Vec<Finding> {
    let judged = of_record(registry, kind, id, &|_, _| true);
    let mut findings = registry.findings();
    findings.retain(|finding| {
        finding
            .record
            .as_ref()
            .is_some_and(|(of, record)| *of == kind && record == id)
    });
    findings.extend(judged);
    registry.locate(&mut findings);
    told_once(&mut findings);
    number(&mut findings);
    findings
}

/// The findings of one rule that judges records about one of them.
pub(super) fn check_rule(registry: &Registry, rule: &Rule, kind: Kind, id: &str) -> Vec<Finding> {
    let mut findings = of_record(registry, kind, id, &|judging, _| judging.code == rule.code);
    findings.retain(|finding| finding.rule.code == rule.code);
    registry.locate(&mut findings);
    number(&mut findings);
    findings
}

fn of_record(registry: &Registry, kind: Kind, id: &str, judges: Judges<'_>) -> Vec<Finding> {
    let judged = match kind {
        Kind::KerjaSama => registry
            .kerja_sama
            .get(id)
            .map(|record| of_kerja_sama(registry, record, judges)),
        Kind::Potensi => registry
            .potensi
            .get(id)
            .map(|record| of_potensi(registry, record, judges)),
        Kind::Tkksd => registry
            .tkksd
            .get(id)
            .map(|record| of_tkksd(registry, record, judges)),
        Kind::Mitra => registry
            .mitra
            .get(id)
            .map(|record| of_mitra(registry, record, judges)),
    };
    judged.unwrap_or_default()
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

fn of_kerja_sama(
    registry: &Registry,
    record: &Record<KerjaSama>,
    judges: Judges<'_>,
) -> Vec<Finding> {
    let about = (Kind::KerjaSama, record.id.as_str(), record.file.as_str());
    let asks = Asks::of(registry, record);
    let subject = (Some(record.jenis), Some(record.naskah), asks);
    judged(
        (registry, judges),
        about,
        subject,
        &record.pengecualian,
        |judge, verdict| {
            if let Judge::KerjaSama(judge) = judge {
                // Why a rule is silent is asked of one record: [`super::explain`].
                let _ = judge(registry, record, verdict);
            }
        },
        |findings| unknown_day::weigh(registry, record, findings),
    )
}

fn of_potensi(registry: &Registry, record: &Record<Potensi>, judges: Judges<'_>) -> Vec<Finding> {
    let about = (Kind::Potensi, record.id.as_str(), record.file.as_str());
    judged(
        (registry, judges),
        about,
        (record.jenis, None, Asks::All),
        &record.pengecualian,
        |judge, verdict| {
            if let Judge::Potensi(judge) = judge {
                // Why a rule is silent is asked of one record: [`super::explain`].
                let _ = judge(registry, record, verdict);
            }
        },
        |_| (),
    )
}

fn of_tkksd(registry: &Registry, record: &Record<Tkksd>, judges: Judges<'_>) -> Vec<Finding> {
    let about = (Kind::Tkksd, record.id.as_str(), record.file.as_str());
    judged(
        (registry, judges),
        about,
        (None, None, Asks::All),
        &record.pengecualian,
        |judge, verdict| {
            if let Judge::Tkksd(judge) = judge {
                // Why a rule is silent is asked of one record: [`super::explain`].
                let _ = judge(registry, record, verdict);
            }
        },
        |_| (),
    )
}

/// A partner has no exemptions: what is said of it is no breach of law.
fn of_mitra(registry: &Registry, record: &Record<Mitra>, judges: Judges<'_>) -> Vec<Finding> {
    let about = (Kind::Mitra, record.id.as_str(), record.file.as_str());
    judged(
        (registry, judges),
        about,
        (None, None, Asks::All),
        &[],
        |judge, verdict| {
            if let Judge::Mitra(judge) = judge {
                // Why a rule is silent is asked of one record: [`super::explain`].
                let _ = judge(registry, record, verdict);
            }
        },
        |_| (),
    )
}

/// Lets every rule look at one record, and weighs what they found; then the office's severities and the
/// record's exemptions at what they found.
fn judged(
    (registry, judges): (&Registry, Judges<'_>),
    (kind, id, file): (Kind, &str, &str),
    (jenis, naskah, asks): (Option<Jenis>, Option<Naskah>, Asks),
    exemptions: &[Pengecualian],
    look: impl Fn(Judge, &mut Verdict<'_>),
    weigh: impl FnOnce(&mut [Finding]),
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in checks().filter(|check| judges(&check.rule, exemptions)) {
        let mut verdict = Verdict {
            rule: &check.rule,
            record: (kind, id),
            jenis,
            naskah,
            file: &|| registry.shown(file),
            findings: &mut findings,
            asks,
            trace: None,
        };
        look(check.judge, &mut verdict);
    }
    weigh(&mut findings);
    housekeeping::settle(registry, exemptions, &mut findings, |problem| Finding {
        record: Some((kind, id.to_owned())),
        file: Some(registry.shown(file)),
        ..problem
    });
    findings
}
