//! A plan that was dropped, and signed.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD218",
        name: "tidak-dilanjutkan-padahal-ditandatangani",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Yang ditandatangani tidak tercatat sebagai rencana yang tidak dilanjutkan",
            "What was signed is not recorded as a plan that was dropped",
        ),
        reason: Text::fixed(
            "`[tidak_dilanjutkan]` menutup rencana yang tidak akan ditandatangani. Pada naskah yang \
             sudah ditandatangani, keduanya tidak dapat benar bersama; ksd memakai tanda tangannya.",
            "`[tidak_dilanjutkan]` closes a plan that will not be signed. With a document that was \
             signed, both cannot be true; ksd goes by the signing.",
        ),
        remedy: Text::fixed(
            "bila naskah memang ditandatangani, hapus `[tidak_dilanjutkan]`, dan bila kemudian \
             diakhiri, catat `[pengakhiran]`; bila tidak, hapus `waktu.ditandatangani`",
            "if the document was signed indeed, delete `[tidak_dilanjutkan]`, and if it was ended \
             later, record `[pengakhiran]`; if not, delete `waktu.ditandatangani`",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let dropped = Some(&record.tidak_dilanjutkan).filter(|dropped| recorded(*dropped));
    verdict.recorded(key!(tidak_dilanjutkan), dropped)?;
    verdict.applies(key!(waktu.ditandatangani), record.is_signed())?;
    let message = match record.waktu.ditandatangani {
        Some(signed) => text!(
            "tercatat tidak dilanjutkan, padahal ditandatangani {signed}",
            "recorded as dropped, although it was signed on {signed}",
            signed
        ),
        None => Text::fixed(
            "tercatat tidak dilanjutkan, padahal menurut `belum_diketahui` ditandatangani",
            "recorded as dropped, although by `belum_diketahui` it was signed",
        ),
    };
    verdict.against(Breach::new(None, key!(tidak_dilanjutkan), message));
    Ok(())
}
