//! Family 9xx: exemptions and housekeeping.

super::family::rows! {
    KSD901 exemption_without_use,
    KSD902 unlawful_exemption,
    KSD903 unlawful_severity,
}

use std::collections::HashMap;

use crate::finding::{Finding, Severity};
use crate::model::{Kind, Pengecualian};
use crate::registry::Registry;
use crate::rules::by_code;

/// Whether a rule may be exempted from or set to another severity: it exists,
/// and speaks neither of the file itself nor of exemptions and severities.
pub fn adjustable(code: &str) -> bool {
    by_code(code).is_some() && !code.starts_with("KSD0") && !code.starts_with("KSD9")
}

/// Applies the severities of `ksd.toml` and the exemptions of the records to
/// the findings, and adds what is wrong with either.
pub(super) fn apply(registry: &Registry, findings: &mut Vec<Finding>) {
    unlawful_severity::apply(registry, findings);
    let mut by_record: HashMap<(Kind, String), Vec<usize>> = HashMap::new();
    for (at, finding) in findings.iter().enumerate() {
        if let Some(record) = &finding.record {
            by_record.entry(record.clone()).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for (record, file, exemptions) in exemptions(registry) {
        let of_record = by_record.get(&record).map_or(&[][..], Vec::as_slice);
        for (at, exemption) in exemptions.iter().enumerate() {
            let mut used = false;
            for &index in of_record {
                let finding = &mut findings[index];
                if covers(exemption, finding) {
                    used = true;
                    finding.exempted = Some(exemption.alasan.clone());
                    finding.severity = Severity::Note;
                }
            }
            let problem = if !adjustable(&exemption.aturan) {
                unlawful_exemption::finding(exemption)
            } else if !used {
                exemption_without_use::finding(exemption)
            } else {
                continue;
            };
            found.push(Finding {
                record: Some(record.clone()),
                file: Some(registry.shown(file)),
                key: Some(format!("pengecualian[{at}].aturan")),
                ..problem
            });
        }
    }
    findings.extend(found);
}

type Exemptions<'a> = ((Kind, String), &'a str, &'a [Pengecualian]);

fn exemptions(registry: &Registry) -> impl Iterator<Item = Exemptions<'_>> {
    let documents = registry.kerja_sama.iter().map(|record| {
        let exemptions = record.pengecualian.as_slice();
        (
            (Kind::KerjaSama, &record.id),
            record.file.as_str(),
            exemptions,
        )
    });
    let entries = registry.potensi.iter().map(|record| {
        let exemptions = record.pengecualian.as_slice();
        (
            (Kind::Potensi, &record.id),
            record.file.as_str(),
            exemptions,
        )
    });
    let decrees = registry.tkksd.iter().map(|record| {
        let exemptions = record.pengecualian.as_slice();
        ((Kind::Tkksd, &record.id), record.file.as_str(), exemptions)
    });
    documents
        .chain(entries)
        .chain(decrees)
        .filter(|(_, _, exemptions)| !exemptions.is_empty())
        .map(|((kind, id), file, exemptions)| ((kind, id.clone()), file, exemptions))
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
