//! Family 9xx: exemptions and housekeeping.

mod entry_without_day;
mod event_without_day;
mod exemption_without_use;
mod gone;
mod team_report_without_day;
mod unlawful_exemption;
mod unlawful_severity;

use std::collections::HashMap;

use super::row::{Row, rows};
use crate::finding::{Finding, Severity};
use crate::model::{Pengecualian, key};
use crate::registry::{Lineage, Registry};
use crate::rules::adjustable;

/// The rules of this family, in the order of their codes.
pub(super) static ROWS: &[Row] = rows![
    KSD901 exemption_without_use,
    KSD902 unlawful_exemption,
    KSD903 unlawful_severity,
    KSD904 gone,
    KSD906 event_without_day,
    KSD907 team_report_without_day,
    KSD908 entry_without_day,
];

/// What `ksd.toml` sets that a rule cannot have.
pub(super) fn of_settings(registry: &Registry) -> Vec<Finding> {
    unlawful_severity::findings(registry)
}

/// What was recorded once and is gone.
pub(super) fn of_lineage(lineage: Lineage) -> Vec<Finding> {
    lineage.gone.into_iter().map(gone::finding).collect()
}

/// Gives the findings of one record the office's severities, applies the
/// record's exemptions, and adds what is wrong with these; `about` says whose
/// they are.
pub(super) fn settle(
    registry: &Registry,
    exemptions: &[Pengecualian],
    findings: &mut Vec<Finding>,
    about: impl Fn(Finding) -> Finding,
) {
    for finding in findings.iter_mut() {
        let chosen = unlawful_severity::chosen(registry, finding.rule);
        let lightened = finding.severity != finding.rule.severity;
        let at_most = match finding.interpretation {
            _ if lightened => finding.severity,
            true => Severity::Warning,
            false => Severity::Error,
        };
        finding.severity = chosen.max(at_most);
    }
    let mut problems = Vec::new();
    let mut used = vec![false; exemptions.len()];
    if !exemptions.is_empty() {
        exempt(exemptions, findings, &mut used);
    }
    for (at, exemption) in exemptions.iter().enumerate() {
        let problem = if !adjustable(&exemption.aturan) {
            unlawful_exemption::finding(exemption)
        } else if !used[at] {
            exemption_without_use::finding(exemption)
        } else {
            continue;
        };
        let key = Some(key!(pengecualian[at].aturan));
        problems.push(about(Finding { key, ..problem }));
    }
    findings.extend(problems);
}

/// Exempts what the exemptions cover, and marks those that cover anything: the
/// same rule, at the key or below it.
fn exempt(exemptions: &[Pengecualian], findings: &mut [Finding], used: &mut [bool]) {
    /// Those for one rule and key, and whether they cover anything.
    #[derive(Default)]
    struct Alike {
        places: Vec<usize>,
        cover: bool,
    }
    let mut alike: HashMap<(&str, Option<&str>), Alike> = HashMap::new();
    for (place, exemption) in exemptions.iter().enumerate() {
        if adjustable(&exemption.aturan) && !exemption.alasan.trim().is_empty() {
            let covered = (exemption.aturan.as_str(), exemption.kunci.as_deref());
            alike.entry(covered).or_default().places.push(place);
        }
    }
    for finding in findings.iter_mut() {
        let key = finding.key.as_deref().unwrap_or_default();
        let ends = key
            .char_indices()
            .filter(|(_, letter)| ".[".contains(*letter));
        let above = ends.map(|(end, _)| &key[..end]);
        let whole = finding.key.as_deref();
        let keys = [None]
            .into_iter()
            .chain(above.map(Some))
            .chain(whole.map(Some));
        // Of several the one that stands last gives its reason.
        let mut last = None;
        for key in keys {
            if let Some(alike) = alike.get_mut(&(finding.rule.code, key)) {
                alike.cover = true;
                last = last.max(alike.places.last().copied());
            }
        }
        if let Some(place) = last {
            finding.exempted = Some(exemptions[place].alasan.clone().into());
            finding.severity = Severity::Note;
        }
    }
    let covering = alike.into_values().filter(|alike| alike.cover);
    for place in covering.flat_map(|alike| alike.places) {
        used[place] = true;
    }
}
