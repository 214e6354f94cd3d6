//! Findings as workflow commands: GitHub Actions shows them in the diff.

use super::Look;
use super::told::{rule_name, told};
use crate::finding::{CheckReport, Finding, Severity};
use crate::text::Lang;

/// Writes a command for each finding that counts, the worst first: GitHub shows
/// only ten errors, ten warnings and ten notices of a step.
pub(super) fn write(report: &CheckReport<'_>, look: Look) -> String {
    let counted = |finding: &&Finding| finding.exempted.is_none();
    let mut findings: Vec<&Finding> = report.findings.iter().filter(counted).collect();
    findings.sort_by_key(|finding| finding.severity);
    findings
        .into_iter()
        .map(|finding| command(finding, look.lang))
        .collect()
}

fn command(finding: &Finding, lang: Lang) -> String {
    let name = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(file) = &finding.file {
        properties.push(format!("file={}", property(&file.to_string())));
        if let Some(place) = &finding.place {
            properties.push(format!("line={}", place.line));
            properties.push(format!("endLine={}", place.end_line));
            // GitHub knows columns within one line only.
            if place.line == place.end_line {
                properties.push(format!("col={}", place.column));
                properties.push(format!("endColumn={}", place.end_column));
            }
        }
    }
    properties.push(format!("title={}", property(&rule_name(finding))));
    let message = escaped(&told(finding, lang));
    format!("::{name} {}::{message}\n", properties.join(","))
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}
