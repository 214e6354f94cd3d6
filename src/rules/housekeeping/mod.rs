//! Family 9xx: exemptions and housekeeping.

mod event_without_day;
mod exemption_without_use;
mod gone;
mod unlawful_exemption;
mod unlawful_severity;

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
        finding.severity = match (chosen, finding.interpretation) {
            (Severity::Error, true) => Severity::Warning,
            (chosen, _) => chosen,
        };
    }
    let mut problems = Vec::new();
    for (at, exemption) in exemptions.iter().enumerate() {
        let mut used = false;
        for finding in findings
            .iter_mut()
            .filter(|finding| covers(exemption, finding))
        {
            used = true;
            finding.exempted = Some(exemption.alasan.clone().into());
            finding.severity = Severity::Note;
        }
        let problem = if !adjustable(&exemption.aturan) {
            unlawful_exemption::finding(exemption)
        } else if !used {
            exemption_without_use::finding(exemption)
        } else {
            continue;
        };
        let key = Some(key!(pengecualian[at].aturan));
        problems.push(about(Finding { key, ..problem }));
    }
    findings.extend(problems);
}

/// Whether an exemption covers a finding: the same rule, at the key or below it.
fn covers(exemption: &Pengecualian, finding: &Finding) -> bool {
    let at_key = match (&exemption.kunci, &finding.key) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(wanted), Some(key)) => key
            .strip_prefix(wanted.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '['])),
    };
    adjustable(&exemption.aturan) && exemption.aturan == finding.rule.code && at_key
}
