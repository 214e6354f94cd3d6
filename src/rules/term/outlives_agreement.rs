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
            "Peraturan tidak membatasi jangka waktu PKS. Tafsir ksd: PKS melaksanakan \
             Kesepakatan Bersama, sehingga sesudah kesepakatan itu berakhir tidak ada lagi \
             yang dilaksanakan, kecuali kesepakatannya diperpanjang.",
            "The regulations set no limit to the term of a PKS. ksd's reading (tafsir): a PKS \
             carries out its Kesepakatan Bersama, so when that has ended there is nothing \
             left to carry out, unless it is extended.",
        ),
        remedy: Text::fixed(
            "rencanakan perpanjangan Kesepakatan Bersama sebelum berakhir, atau catat \
             alasannya sebagai pengecualian",
            "plan to extend the Kesepakatan Bersama before it ends, or record the reason as \
             an exemption",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let contract = matches!(record.naskah, Naskah::Pks | Naskah::Kontrak);
    verdict.applies(key!(naskah), contract)?;
    // PP 28/2018 Pasal 48: contracts from before it run to their end.
    let older = record.signing().is_some_and(|signed| signed < PP28.since);
    verdict.applies(key!(waktu.ditandatangani), !older)?;
    let agreement = verdict.above(registry, record)?;
    let fits = agreement.naskah == Naskah::KesepakatanBersama;
    verdict.applies((agreement, key!(naskah)), fits)?;
    if let Some((key, message)) = outlives(registry, record, agreement, verdict)? {
        verdict.against(Breach::new(record.signing(), key, message));
    }
    Ok(())
}
