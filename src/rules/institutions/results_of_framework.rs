//! Yearly results of a text that binds no money.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD818",
        name: "hasil-tahunan-naskah-tanpa-uang",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Hasil tahunan tercatat pada naskah yang mengikat uang",
            "Yearly results stand at the text that binds money",
        ),
        reason: Text::fixed(
            "Hasil kerja sama timbul dari pelaksanaannya, yaitu dari PKS, kontrak, rencana kerja, \
             atau perjanjian pemanfaatan barang milik daerah. Pada Kesepakatan Bersama, Nota \
             Kesepakatan, naskah lain, dan addendum hasil itu mudah terhitung dua kali.",
            "What cooperation brings comes of carrying it out: of a PKS, a contract, a rencana \
             kerja or an agreement on the use of assets. At a Kesepakatan Bersama, a Nota \
             Kesepakatan, another text or an addendum it is easily counted twice.",
        ),
        remedy: Text::fixed(
            "pindahkan `[[hasil_tahunan]]` ke naskah pelaksanaannya, atau dari addendum ke naskah \
             yang diubahnya",
            "move `[[hasil_tahunan]]` to the text that carries it out, or from an addendum to the \
             text that it changes",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.recorded(key!(hasil_tahunan), record.hasil_tahunan.first())?;
    verdict.saw(key!(naskah));
    verdict.saw(key!(addendum_dari));
    if !record.binds_money() {
        let message = match record.is_addendum() {
            true => Text::fixed(
                "hasil tahunan pada addendum",
                "yearly results at an addendum",
            ),
            false => text!(
                "hasil tahunan pada {naskah}, yang tidak mengikat uang",
                "yearly results at a {naskah}, which binds no money",
                naskah = record.naskah
            ),
        };
        verdict.against(Breach::new(record.signing(), key!(hasil_tahunan), message));
    }
    Ok(())
}
