//! An exemption that exempts nothing.

use crate::finding::Finding;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD901",
        name: "pengecualian-tanpa-guna",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Pengecualian masih diperlukan",
            "An exemption is still needed",
        ),
        reason: Text::fixed(
            "Pengecualian yang tidak mengecualikan apa pun akan menutupi kekeliruan di \
             kemudian hari.",
            "An exemption that exempts nothing will hide a mistake later.",
        ),
        remedy: Text::fixed("hapus pengecualian ini", "delete this exemption"),
        basis: &[],
    },
    judge: Judge::Findings,
};

pub(super) fn finding(exemption: &Pengecualian) -> Finding {
    let message = match &exemption.kunci {
        Some(key) => text!(
            "pengecualian {code} pada `{key}` tidak mengecualikan apa pun",
            "the exemption from {code} at `{key}` exempts nothing",
            code = exemption.aturan.as_str(),
            key = key.as_str()
        ),
        None => text!(
            "pengecualian {code} tidak mengecualikan apa pun",
            "the exemption from {code} exempts nothing",
            code = exemption.aturan.as_str()
        ),
    };
    Finding::new(&CHECK.rule, message)
}
