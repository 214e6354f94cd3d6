//! Findings counted by rule.

use std::collections::BTreeMap;

use crate::finding::{Finding, Rule, Severity, severity_name};
use crate::output::{Cell, Table, Tone, sheet};
use crate::text;

/// What one rule found.
struct Count {
    rule: &'static Rule,
    severity: Severity,
    count: usize,
    exempted: usize,
}

/// The rules that found something: the worst first, and of these the most
/// frequent. Exempted findings are counted beside the others.
pub fn table(findings: &[Finding]) -> Table {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for finding in findings {
        let count = counts.entry(finding.rule.code).or_insert(Count {
            rule: finding.rule,
            severity: finding.severity,
            count: 0,
            exempted: 0,
        });
        // An exempted finding is a note, whatever its rule weighs.
        count.severity = count.severity.min(finding.severity);
        match finding.exempted {
            Some(_) => count.exempted += 1,
            None => count.count += 1,
        }
    }
    let mut counts: Vec<Count> = counts.into_values().collect();
    counts.sort_by_key(|count| (count.severity, std::cmp::Reverse(count.count)));
    sheet(counts)
        .column("code", ("Kode", "Code"), |one| {
            Cell::text(Some(one.rule.code))
        })
        .column("name", ("Nama", "Name"), |one| {
            Cell::text(Some(one.rule.name))
        })
        .column("severity", ("Bobot", "Severity"), |one| {
            Cell::word(Some(one.severity.to_string()), severity_name(one.severity))
        })
        .toned(tone_of_severity)
        .column("count", ("Temuan", "Findings"), |one| one.count)
        .column("exempted", ("Dikecualikan", "Exempted"), |one| one.exempted)
        .head([("total", Cell::count(findings.len()))])
        .table(
            text!(
                "Temuan menurut aturan: {count}",
                "Findings by rule: {count}",
                count = findings.len()
            ),
            ("Tidak ada temuan", "No findings"),
        )
}

/// What a weight means for who looks over the table.
pub(super) fn tone_of_severity(cell: &Cell) -> Tone {
    match cell {
        Cell::Word(Some(word), _) if *word == Severity::Error.to_string() => Tone::Late,
        Cell::Word(Some(word), _) if *word == Severity::Warning.to_string() => Tone::Soon,
        _ => Tone::Plain,
    }
}
