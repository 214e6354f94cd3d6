//! Findings, one line each.

use super::Look;
use crate::finding::{CheckReport, Finding};

/// Writes `file:line:column: severity[code]: message (article)`.
pub(super) fn write(report: &CheckReport<'_>, look: Look) -> String {
    report
        .findings
        .iter()
        .map(|finding| line(finding, look))
        .collect()
}

fn line(finding: &Finding, look: Look) -> String {
    let mut line = String::new();
    if let Some(file) = &finding.file {
        line.push_str(&file.to_string());
        if let Some(place) = &finding.place {
            line.push_str(&format!(":{}:{}", place.line, place.column));
        }
        line.push_str(": ");
    }
    let name = finding.level_name();
    let level = name.get(look.lang);
    let message = finding.message.get(look.lang);
    line.push_str(&format!("{level}[{}]: {message}", finding.rule.code));
    if let Some(citation) = finding.basis.first() {
        line.push_str(&format!(" ({citation})"));
    }
    line.push('\n');
    line
}
