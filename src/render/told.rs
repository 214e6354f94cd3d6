//! What a finding says as plain text, for the formats that machines carry to people.

use crate::finding::Finding;
use crate::text::{Lang, Text};

/// What is wrong, by which articles, and what to do: a line each.
pub(super) fn told(finding: &Finding, lang: Lang) -> String {
    let mut lines = vec![finding.message.get(lang).to_owned()];
    let mut say = |name: Text, text: &str| lines.push(format!("{}: {text}", name.get(lang)));
    if !finding.basis.is_empty() {
        let articles: Vec<_> = finding.basis.iter().map(ToString::to_string).collect();
        say(Text::fixed("dasar", "basis"), &articles.join("; "));
    }
    match &finding.exempted {
        Some(reason) => say(Text::fixed("alasan", "reason"), &reason.to_string()),
        None => say(Text::fixed("saran", "help"), finding.help.get(lang)),
    }
    lines.join("\n")
}

/// The rule by code and name.
pub(super) fn rule_name(finding: &Finding) -> String {
    format!("{} {}", finding.rule.code, finding.rule.name)
}
