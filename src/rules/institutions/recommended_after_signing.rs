//! The TKKSD's recommendation to sign, and the signing.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD803",
        name: "rekomendasi-sesudah-penandatanganan",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "TKKSD merekomendasikan penandatanganan sebelum naskah ditandatangani",
            "The TKKSD recommends the signing before a text is signed",
        ),
        reason: Text::fixed(
            "TKKSD memberikan rekomendasi kepada Kepala Daerah untuk menandatangani naskah; \
             kapan, tidak disebut. Tafsir ksd: sesudah ditandatangani, tidak ada lagi yang \
             direkomendasikan. Perpanjangan dan addendum pun naskah yang ditandatangani.",
            "The TKKSD recommends to the Kepala Daerah to sign a text; the article does not say \
             when. ksd's reading (tafsir): once it is signed, nothing is left to recommend. An \
             extension or addendum is a text that is signed, too.",
        ),
        remedy: Text::fixed(
            "periksa tanggal rekomendasi dan tanggal penandatanganan, lalu perbaiki yang keliru",
            "check the dates of the recommendation and of the signing, then correct the wrong one",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 46 ayat (2) huruf g"),
            ksdpk(&PM22, "Pasal 46 ayat (2) huruf g"),
            // Of a Rencana Kerja the article does not speak.
            sinergi(&PM22, "Pasal 46 ayat (2) huruf g").of(&[Naskah::NotaKesepakatan]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let recommended = record.rekomendasi_tkksd.tanggal;
    let recommended = verdict.recorded(key!(rekomendasi_tkksd.tanggal), recommended)?;
    let signed = record.waktu.ditandatangani;
    let signed = verdict.recorded(key!(waktu.ditandatangani), signed)?;
    if recommended > signed {
        let message = text!(
            "direkomendasikan {recommended}, sesudah ditandatangani {signed}",
            "recommended on {recommended}, after the signing on {signed}",
            recommended,
            signed
        );
        let breach = Breach::new(Some(signed), key!(rekomendasi_tkksd.tanggal), message);
        verdict.against(breach);
    }
    Ok(())
}
