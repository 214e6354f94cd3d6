//! An answer that breaks a rule says so at once.

use std::collections::HashSet;

use crate::finding::{Finding, Severity};
use crate::questions::Form;
use crate::registry::OpenError;
use crate::rules;

/// Looks at what comes of each answer.
pub(super) struct Judge {
    /// What was there before, or was told already.
    known: HashSet<String>,
}

/// Whether a finding is an error.
pub(super) fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}

impl Judge {
    /// Of a form as it stands: what is found in it already is not told again.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn of(form: &Form<'_>) -> Result<Judge, OpenError> {
        let mut judge = Judge {
            known: HashSet::new(),
        };
        let found = findings(form)?;
        judge.known.extend(found.iter().map(fingerprint));
        Ok(judge)
    }

    /// The errors and warnings that are new and speak of what was answered. What the
    /// whole register is needed for (a number that another has) comes with the plan.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn found(&mut self, form: &Form<'_>) -> Result<Vec<Finding>, OpenError> {
        let answered = |finding: &Finding| {
            let key = finding.key.as_deref().unwrap_or_default();
            let mut answers = form.kept.answers.iter();
            answers.any(|answer| !answer.said.is_empty() && is_about(key, &answer.path))
        };
        let mut found = findings(form)?;
        found.retain(|finding| {
            let key = finding.key.as_deref().unwrap_or_default();
            finding.exempted.is_none()
                && finding.severity != Severity::Note
                && answered(finding)
                // What a list lacks may be the next in it.
                && !form.still_grows(key)
        });
        found.retain(|finding| self.known.insert(fingerprint(finding)));
        Ok(found)
    }
}

fn findings(form: &Form<'_>) -> Result<Vec<Finding>, OpenError> {
    if !form.can_be_judged() {
        return Ok(Vec::new());
    }
    let facts = form.facts()?;
    Ok(rules::check_record(&facts.around, form.kind(), &facts.id))
}

/// The same of a record that has its id now.
fn fingerprint(finding: &Finding) -> String {
    let key = finding.key.as_deref().unwrap_or_default();
    let message = finding.message.get(crate::text::Lang::En);
    format!("{}:{key}:{message}", finding.rule.code)
}

/// Whether a finding at a key speaks of an answer: at it, above it or below it.
fn is_about(key: &str, answer: &str) -> bool {
    let below = |long: &str, short: &str| {
        let rest = long.strip_prefix(short);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    !key.is_empty() && (below(key, answer) || below(answer, key))
}
