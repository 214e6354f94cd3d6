//! Findings as a JUnit report, which every CI shows as tests.

use std::collections::HashMap;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::Look;
use super::told::{rule_name, told};
use crate::finding::{CheckReport, Finding, Severity};
use crate::text::{Lang, Text, Verbatim, printable};

/// Writes a suite for each file that has findings, with a test for each. Errors
/// are failures; what `check` alone does not fail for is a skipped test, so that
/// the report is as green as the exit code.
pub(super) fn write(report: &CheckReport<'_>, look: Look) -> String {
    let name = env!("CARGO_PKG_NAME");
    let mut suites: Vec<TestSuite> = Vec::new();
    let mut of_file: HashMap<&Verbatim, usize> = HashMap::new();
    for finding in report.findings {
        let file = finding.file.as_ref().unwrap_or(&report.settings);
        let at = *of_file.entry(file).or_insert_with(|| {
            suites.push(TestSuite::new(file.to_string()));
            suites.len() - 1
        });
        suites[at].add_test_case(test(finding, &file.to_string(), look.lang));
    }
    if suites.is_empty() {
        let sound = Text::fixed("tanpa temuan", "no findings");
        let mut suite = TestSuite::new(name);
        let mut test = TestCase::new(sound.get(look.lang), TestCaseStatus::success());
        test.set_classname(name);
        suite.add_test_case(test);
        suites.push(suite);
    }
    let mut written = Report::new(name);
    written.add_test_suites(suites);
    // Nothing can fail: it is written to memory, from texts that are XML's.
    let text = written.to_string().unwrap_or_default();
    // Jenkins refuses the sum of skipped tests that stands at the very start.
    let skipped = report.findings.len() - report.count(Severity::Error);
    text.replacen(&format!(" skipped=\"{skipped}\""), "", 1)
}

fn test(finding: &Finding, file: &str, lang: Lang) -> TestCase {
    let mut status = match (finding.severity, &finding.exempted) {
        (Severity::Error, None) => TestCaseStatus::non_success(NonSuccessKind::Failure),
        _ => TestCaseStatus::skipped(),
    };
    let level = finding.level_name();
    let level = level.get(lang);
    status
        .set_message(format!("{level}: {}", finding.message.get(lang)))
        .set_type(level)
        .set_description(match &finding.place {
            Some(place) => format!(
                "{file}:{}:{}\n{}",
                place.line,
                place.column,
                told(finding, lang)
            ),
            None => format!("{file}\n{}", told(finding, lang)),
        });
    let mut name = rule_name(finding);
    if let Some(key) = &finding.key {
        name.push_str(&format!(" {}", printable(key)));
    }
    // Two tests of one name are one to most readers of the format.
    if finding.nth > 0 {
        name.push_str(&format!(" ({})", finding.nth + 1));
    }
    let mut test = TestCase::new(name, status);
    test.set_classname(file);
    test
}
