//! An exemption from a rule that does not exist or allows none.

use crate::finding::Finding;
use crate::rules::by_code;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD902",
        name: "pengecualian-tidak-sah",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Pengecualian menyebut aturan yang ada dan dapat dikecualikan",
            "An exemption names a rule that exists and allows exemptions",
        ),
        reason: Text::fixed(
            "Aturan KSD0xx menjaga agar berkas terbaca; untuknya tidak ada pengecualian.",
            "The rules KSD0xx keep files readable; there is no exemption from them.",
        ),
        remedy: Text::fixed(
            "perbaiki kodenya, misalnya `KSD305`, atau hapus pengecualian ini",
            "correct the code, for example `KSD305`, or delete this exemption",
        ),
        basis: &[],
    },
    judge: Judge::Findings,
};

pub(super) fn finding(exemption: &Pengecualian) -> Finding {
    let code = exemption.aturan.as_str();
    let message = if by_code(code).is_some() {
        text!(
            "{code} tidak dapat dikecualikan",
            "there is no exemption from {code}",
            code
        )
    } else {
        text!(
            "tidak ada aturan \"{code}\"",
            "there is no rule \"{code}\"",
            code
        )
    };
    Finding::new(&CHECK.rule, message)
}
