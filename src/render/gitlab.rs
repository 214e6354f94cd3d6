//! Findings as a Code Quality report: GitLab shows them in the merge request.

use serde_json::{Value, json};

use super::told::told;
use super::{Look, json};
use crate::finding::{CheckReport, Finding, Severity};
use crate::text::{Lang, Verbatim};

/// Writes the findings that count.
pub(super) fn write(report: &CheckReport<'_>, look: Look) -> String {
    let counted = report.findings.iter();
    let counted = counted.filter(|finding| finding.exempted.is_none());
    let issues: Value = counted
        .map(|finding| issue(finding, &report.settings, look.lang))
        .collect();
    json::written(&issues)
}

fn issue(finding: &Finding, settings: &Verbatim, lang: Lang) -> Value {
    // GitLab shows the description alone, on one line.
    let description = told(finding, lang).replace('\n', "; ");
    json!({
        "check_name": finding.rule.code,
        "description": description,
        "severity": match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Note => "info",
        },
        "fingerprint": finding.fingerprint(),
        "location": {
            "path": finding.file.as_ref().unwrap_or(settings).raw(),
            "lines": {
                "begin": finding.place.as_ref().map_or(1, |place| place.line),
                "end": finding.place.as_ref().map_or(1, |place| place.end_line),
            },
        },
    })
}
