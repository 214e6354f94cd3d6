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

/// Gives the findings the severities that the office chose, and tells choices
/// that it cannot make.
pub(super) fn apply(registry: &Registry, findings: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for (at, choice) in registry.settings.aturan.iter().enumerate() {
        let code = choice.kode.as_str();
        let message = match by_code(code) {
            None => text!(
                "tidak ada aturan \"{code}\"",
                "there is no rule \"{code}\""; code = code),
            Some(_) if !super::adjustable(code) => text!(
                "keparahan {code} tidak dapat diubah",
                "the severity of {code} cannot be changed";
                code = code
            ),
            Some(rule) if rule.interpretation && choice.keparahan == Severity::Error => text!(
                "{code} adalah tafsir dan tidak dapat menjadi kesalahan",
                "{code} is a tafsir and cannot be an error";
                code = code
            ),
            Some(_) => {
                let of_rule = findings
                    .iter_mut()
                    .filter(|finding| finding.rule.code == code);
                of_rule.for_each(|finding| finding.severity = choice.keparahan);
                continue;
            }
        };
        found.push(Finding {
            file: Some(registry.shown("ksd.toml")),
            key: Some(format!("aturan[{at}].kode")),
            ..Finding::new(&CHECK.rule, message)
        });
    }
    findings.extend(found);
}
