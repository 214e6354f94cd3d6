//! A plan on which something signed rests.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD216",
        name: "rencana-berturunan",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Naskah yang menaungi, diubah, atau diperpanjang naskah bertanda tangan sudah ditandatangani",
            "What a signed document stands under, changes or extends was signed itself",
        ),
        reason: Text::fixed(
            "PKS, addendum, dan perpanjangan bersandar pada naskah yang sudah ada. Bila naskah itu \
             tercatat sebagai rencana, tanda tangannya lupa dicatat, atau rujukannya keliru; ia \
             tidak terhitung dan tidak ditagih sebagai naskah yang berlaku.",
            "A PKS, an addendum and an extension rest on a document that is there. If that one is \
             recorded as a plan, its signing was forgotten or the reference is wrong; it is not \
             counted or asked about as one in force.",
        ),
        remedy: Text::fixed(
            "catat `waktu.ditandatangani`; bila harinya tidak diketahui, tulis `belum_diketahui = \
             [\"waktu.ditandatangani\"]`; bila rujukannya keliru, perbaiki di naskah yang merujuk",
            "record `waktu.ditandatangani`; if the day is not known, write `belum_diketahui = \
             [\"waktu.ditandatangani\"]`; if the reference is wrong, correct it in the one that refers",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(waktu.ditandatangani), !record.is_signed())?;
    let resting = registry
        .under(record)
        .chain(registry.extensions(record))
        .chain(registry.addenda(record));
    let mut signed = Vec::new();
    for one in resting {
        verdict.saw((one, key!(waktu.ditandatangani)));
        if one.is_signed() {
            signed.push(one.id.as_str());
        }
    }
    if !signed.is_empty() {
        let message = text!(
            "masih rencana, padahal naskah bertanda tangan bersandar padanya: {ids}",
            "still a plan, although signed documents rest on it: {ids}",
            ids = signed.join(", ")
        );
        verdict.against(Breach::new(None, key!(waktu.ditandatangani), message));
    }
    Ok(())
}
