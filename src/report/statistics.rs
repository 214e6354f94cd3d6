//! Findings counted by rule.

use std::collections::BTreeMap;

use crate::finding::{Finding, Rule, Severity, severity_name};
use crate::output::{Cell, Column, Table};
use crate::text;
use crate::text::Text;

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
    Table {
        caption: text!(
            "Temuan menurut aturan: {count}", "Findings by rule: {count}";
            count = findings.len()
        ),
        empty: Text::fixed("Tidak ada temuan", "No findings"),
        head: vec![("total", number(findings.len()))],
        ..Table::of(
            vec![
                Column::brief("code", Text::fixed("Kode", "Code")),
                Column::brief("name", Text::fixed("Nama", "Name")),
                Column::brief("severity", Text::fixed("Bobot", "Severity")),
                Column::brief("count", Text::fixed("Temuan", "Findings")),
                Column::brief("exempted", Text::fixed("Dikecualikan", "Exempted")),
            ],
            counts.iter().map(row).collect(),
        )
    }
}

fn row(count: &Count) -> Vec<Cell> {
    vec![
        Cell::Text(count.rule.code.to_owned()),
        Cell::Text(count.rule.name.to_owned()),
        Cell::word(
            Some(count.severity.to_string()),
            severity_name(count.severity),
        ),
        number(count.count),
        number(count.exempted),
    ]
}

fn number(count: usize) -> Cell {
    Cell::number(i64::try_from(count).ok())
}
