//! A step that the law sets, and the office promised to record.

use crate::registry::completeness;
use crate::rules::prelude::*;
use crate::rules::promise;
use crate::schema::to_paste;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD501",
        name: "langkah-tidak-tercatat",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah yang ditandatangani sejak `lengkap_sejak` mencatat setiap langkahnya",
            "A document signed from `lengkap_sejak` on records each of its steps",
        ),
        reason: Text::fixed(
            "Peraturan menetapkan tahapan kerja sama. Kantor sendiri berjanji, dengan \
             `[pengaturan] lengkap_sejak` di ksd.toml, bahwa sejak hari itu setiap langkah \
             dicatat; langkah yang tidak tercatat berarti dilewati atau lupa dicatat. Yang disebut di \
             `belum_diketahui` hanya peringatan. Rencana yang \
             membebani atau belum dianggarkan tanpa `[dprd]` dinilai oleh KSD504, KSD510, dan \
             KSD514.",
            "The regulations set the stages of a cooperation. By `[pengaturan] lengkap_sejak` \
             in ksd.toml the office itself promises to record each step from that day on; a \
             step that is not recorded was skipped or forgotten. One that `belum_diketahui` \
             names is a warning. KSD504, KSD510 and KSD514 judge \
             a plan without `[dprd]` that burdens or is not in the budget.",
        ),
        remedy: Text::fixed(
            "catat langkah itu dengan tanggalnya",
            "record the step with its date",
        ),
        basis: STEPS_BASIS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let since = super::complete_since(registry, verdict)?;
    let signed = verdict.signed(record)?;
    verdict.applies(key!(waktu.ditandatangani), signed >= since)?;
    let above = registry.top(record).is_some();
    let completeness = completeness(registry, record);
    let steps = completeness.entries.iter();
    for (step, _) in steps.filter(|(entry, _)| entry.kind == ExpectedKind::Step) {
        verdict.saw(step.key);
    }
    for missing in completeness.missing() {
        // What the document above should carry is told there, and what the
        // DPRD has to decide by the rules on it.
        let told = missing.key == key!(dprd) && burdens_or_unbudgeted(record);
        if missing.kind != ExpectedKind::Step || (above && missing.inherited) || told {
            continue;
        }
        let message = text!(
            "langkah `{step}` tidak tercatat",
            "the step `{step}` is not recorded",
            step = missing.key
        );
        let breach = Breach::new(Some(signed), missing.key, message).basis(missing.basis);
        let breach = breach.at_most(promise::weight(registry, record, missing.key));
        verdict.against(match to_paste(Kind::KerjaSama, missing.key) {
            Some(help) => breach.help(help),
            None => breach,
        });
    }
    Ok(())
}
