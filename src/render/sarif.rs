//! Findings as SARIF 2.1.0, which code hosts show in the diff.

use serde_json::{Value, json};

use super::told::told;
use super::{Look, json};
use crate::finding::{CheckReport, Finding, Place, Related, Rule, Severity};
use crate::text::Lang;

/// Where the schema of the format is published.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes a log of one run. Its rules are those that found something.
pub(super) fn write(report: &CheckReport<'_>, look: Look) -> String {
    let mut rules: Vec<&Rule> = report.findings.iter().map(|found| found.rule).collect();
    rules.sort_by_key(|rule| rule.code);
    rules.dedup_by_key(|rule| rule.code);
    let results: Vec<Value> = report
        .findings
        .iter()
        .map(|finding| result(finding, &rules, report, look.lang))
        .collect();
    let described = rules.iter().map(|rule| described(rule, report, look.lang));
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": look.lang.code(),
                "rules": described.collect::<Vec<_>>(),
            }},
            "language": look.lang.code(),
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": true}],
            "results": results,
            "properties": {"files": report.files, "kelengkapan": report.kelengkapan},
        }],
    });
    json::written(&log)
}

fn described(rule: &Rule, report: &CheckReport<'_>, lang: Lang) -> Value {
    let page = (report.page)(rule, lang);
    let mut basis: Vec<String> = rule
        .basis
        .iter()
        .map(|basis| basis.citation.to_string())
        .collect();
    basis.dedup();
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title.get(lang)},
        "fullDescription": {"text": rule.reason.get(lang)},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": level(rule.severity)},
        "properties": {
            "interpretation": rule.interpretation,
            "basis": basis,
            "problem.severity": match rule.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "recommendation",
            },
        },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn result(finding: &Finding, rules: &[&Rule], report: &CheckReport<'_>, lang: Lang) -> Value {
    let file = finding.file.as_ref().unwrap_or(&report.settings).raw();
    let mut result = json!({
        "ruleId": finding.rule.code,
        "ruleIndex": rules.iter().position(|rule| rule.code == finding.rule.code),
        "level": level(finding.severity),
        "message": {"text": told(finding, lang)},
        "locations": [location(file, finding.place.as_ref())],
        "partialFingerprints": {"ksd/v1": finding.fingerprint()},
        "properties": {
            "kind": finding.record.as_ref().map(|(kind, _)| kind.word()),
            "record": finding.record.as_ref().map(|(_, id)| id),
            "key": finding.key,
        },
    });
    if !finding.related.is_empty() {
        let related = finding.related.iter().enumerate();
        result["relatedLocations"] = related
            .map(|(id, related)| related_location(id, related, lang))
            .collect();
    }
    if let Some(reason) = &finding.exempted {
        // The exemption stands in the record that it is about.
        result["suppressions"] =
            json!([{"kind": "inSource", "status": "accepted", "justification": reason.raw()}]);
    }
    result
}

fn related_location(id: usize, related: &Related, lang: Lang) -> Value {
    let mut value = location(related.file.raw(), related.place.as_ref());
    value["id"] = json!(id);
    value["message"] = json!({"text": related.message.get(lang)});
    value
}

fn location(file: &str, place: Option<&Place>) -> Value {
    let mut physical = json!({"artifactLocation": {"uri": uri(file)}});
    if let Some(place) = place {
        physical["region"] = json!({
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        });
    }
    json!({"physicalLocation": physical})
}

/// A path with forward slashes as a reference to it: relative, unless the path
/// is not.
fn uri(path: &str) -> String {
    let (scheme, path) = match path.as_bytes() {
        [b'/', ..] => ("file://", path),
        [_, b':', ..] => ("file:///", path),
        _ => ("", path),
    };
    let mut uri = scheme.to_owned();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            b':' if !scheme.is_empty() => uri.push(':'),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri
}
