//! A PKS that runs longer than its Kesepakatan Bersama.

use crate::rules::outlives::outlives;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD209",
        name: "pks-melampaui-kesepakatan",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "PKS berakhir paling lambat bersama Kesepakatan Bersamanya",
            "A PKS ends with its Kesepakatan Bersama at the latest",
        ),
        reason: Text::fixed(
            "Peraturan tidak membatasi jangka waktu PKS; tahapannya menempatkan PKS di bawah \
             Kesepakatan Bersama. Tafsir ksd: PKS melaksanakan kesepakatan itu, sehingga \
             sesudah kesepakatan berakhir tidak ada lagi yang dilaksanakan, kecuali \
             kesepakatannya diperpanjang.",
            "The regulations set no limit to the term of a PKS; their stages put it under a \
             Kesepakatan Bersama. ksd's reading (tafsir): a PKS carries that agreement out, so \
             when it has ended there is nothing left to carry out, unless it is extended.",
        ),
        remedy: Text::fixed(
            "rencanakan perpanjangan Kesepakatan Bersama sebelum berakhir, atau catat \
             alasannya sebagai pengecualian",
            "plan to extend the Kesepakatan Bersama before it ends, or record the reason as \
             an exemption",
        ),
        // Contracts from before PP 28/2018 run to their end (its Pasal 48).
        basis: &[
            ksdd(&PM22, "Pasal 6"),
            ksdd(&PP28, "Pasal 6 ayat (1)"),
            ksdpk(&PM22, "Pasal 28"),
            ksdpk(&PP28, "Pasal 19 ayat (1)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let contract = matches!(record.naskah, Naskah::Pks | Naskah::Kontrak);
    verdict.applies(key!(naskah), contract)?;
    let agreement = verdict.above(registry, record)?;
    let fits = agreement.naskah == Naskah::KesepakatanBersama;
    verdict.applies((agreement, key!(naskah)), fits)?;
    if let Some((key, message)) = outlives(registry, record, agreement, verdict)? {
        verdict.against(Breach::new(record.signing(), key, message));
    }
    Ok(())
}
