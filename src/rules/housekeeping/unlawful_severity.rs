//! A severity in `ksd.toml` that a rule cannot have.

use crate::finding::Finding;
use crate::rules::by_code;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD903",
        name: "keparahan-tidak-sah",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Keparahan di `[[aturan]]` dapat dimiliki aturannya",
            "A severity in `[[aturan]]` is one that its rule can have",
        ),
        reason: Text::fixed(
            "Tafsir tidak pernah menjadi kesalahan, dan aturan tentang berkas (KSD0xx) serta \
             kerapian (KSD9xx) bukan pilihan kantor.",
            "A tafsir is never an error, and the rules about files (KSD0xx) and housekeeping \
             (KSD9xx) are not the office's to choose.",
        ),
        remedy: Text::fixed(
            "perbaiki kode atau keparahannya, atau hapus entri ini",
            "correct the code or the severity, or delete this entry",
        ),
        basis: &[],
    },
    judge: Judge::Findings,
};

/// The severity that the office chose for a rule, else its own.
pub(super) fn chosen(registry: &Registry, rule: &Rule) -> Severity {
    let choices = registry.settings.aturan.iter();
    let mut lawful = choices.filter(|choice| choice.kode == rule.code && problem(choice).is_none());
    lawful
        .next_back()
        .map_or(rule.severity, |choice| choice.keparahan)
}

/// The choices that the office cannot make.
pub(super) fn findings(registry: &Registry) -> Vec<Finding> {
    let choices = registry.settings.aturan.iter().enumerate();
    let found = choices.filter_map(|(at, choice)| {
        Some(Finding {
            file: Some(registry.shown("ksd.toml")),
            key: Some(key!(KsdToml: aturan[at].kode)),
            ..Finding::new(&CHECK.rule, problem(choice)?)
        })
    });
    found.collect()
}

fn problem(choice: &Aturan) -> Option<Text> {
    let code = choice.kode.as_str();
    match by_code(code) {
        None => Some(text!(
            "tidak ada aturan \"{code}\"",
            "there is no rule \"{code}\"",
            code
        )),
        Some(_) if !crate::rules::adjustable(code) => Some(text!(
            "keparahan {code} tidak dapat diubah",
            "the severity of {code} cannot be changed",
            code
        )),
        Some(rule) if rule.interpretation && choice.keparahan == Severity::Error => Some(text!(
            "{code} adalah tafsir dan tidak dapat menjadi kesalahan",
            "{code} is a tafsir and cannot be an error",
            code
        )),
        Some(_) => None,
    }
}
