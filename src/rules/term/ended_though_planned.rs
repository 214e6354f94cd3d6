//! An ending of what was never signed.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD219",
        name: "pengakhiran-rencana",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Yang diakhiri pernah ditandatangani",
            "What is ended was signed",
        ),
        reason: Text::fixed(
            "`[pengakhiran]` mengakhiri naskah yang berlaku; rencana yang tidak jadi ditandatangani \
             ditutup dengan `[tidak_dilanjutkan]`. Selama belum, ia tetap terhitung sebagai rencana.",
            "`[pengakhiran]` ends a document in force; a plan that will not be signed is closed by \
             `[tidak_dilanjutkan]`. Until then it still counts as a plan.",
        ),
        remedy: Text::fixed(
            "bila tidak pernah ditandatangani, ganti `[pengakhiran]` dengan `[tidak_dilanjutkan]`; \
             bila pernah, catat `waktu.ditandatangani`, atau tulis `belum_diketahui = \
             [\"waktu.ditandatangani\"]`",
            "if it was never signed, put `[tidak_dilanjutkan]` in the place of `[pengakhiran]`; if \
             it was, record `waktu.ditandatangani`, or write `belum_diketahui = \
             [\"waktu.ditandatangani\"]`",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let ending = Some(&record.pengakhiran).filter(|ending| recorded(*ending));
    verdict.recorded(key!(pengakhiran), ending)?;
    verdict.applies(key!(waktu.ditandatangani), !record.is_signed())?;
    let message = Text::fixed(
        "diakhiri, padahal tidak tercatat ditandatangani",
        "ended, although no signing is recorded",
    );
    verdict.against(Breach::new(None, key!(pengakhiran), message));
    Ok(())
}
