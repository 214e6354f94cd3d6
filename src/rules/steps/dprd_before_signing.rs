//! A text that burdens people and region, signed without the DPRD.

use super::{PLAN_TO_DPRD, PROVINCE, REGENCY, of_burdens, plan};
use crate::finding::Related;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD504",
        name: "tanpa-persetujuan-dprd",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "PKS, kontrak, atau Nota Kesepakatan yang membebani masyarakat dan daerah atau belum \
             dianggarkan, juga rencana kerjanya, ditandatangani sesudah DPRD menyetujuinya",
            "A PKS, contract or Nota Kesepakatan that burdens the people and the region, or is \
             not in the budget, and its rencana kerja, is signed after the DPRD approved it",
        ),
        reason: Text::fixed(
            "Rencana yang membebani masyarakat dan daerah, atau yang pendanaannya belum ada di \
             APBD tahun berjalan, memerlukan persetujuan DPRD. Diam selama 45 hari, atau pada \
             KSDD 15 hari sesudah tindak lanjut Kepala Daerah, dianggap setuju; sebelum itu \
             naskah belum boleh ditandatangani. Rencana kerja ditandatangani berdasarkan \
             persetujuan yang sama dengan Nota Kesepakatannya.",
            "A plan that burdens the people and the region, or whose funds are not in the budget \
             of the year, needs the approval of the DPRD. Silence for 45 days, or in a KSDD for \
             15 days after the follow-up of the Kepala Daerah, counts as consent; before that the \
             text may not be signed. A rencana kerja is signed by the same approval as its Nota \
             Kesepakatan.",
        ),
        remedy: Text::fixed(
            "catat persetujuan DPRD di `[dprd]` dengan tanggalnya; bila memang belum ada, \
             mintakan persetujuan itu",
            "record the approval of the DPRD in `[dprd]` with its date; if there is indeed none, \
             request it",
        ),
        basis: &joined::<14>(&[PLAN_TO_DPRD, &of_burdens(REGENCY), &of_burdens(PROVINCE)]),
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(jenis), !record.is_luar_negeri())?;
    let plan = plan(registry, record, verdict)?;
    let signed = verdict.signed(record)?;
    // Told at the Nota Kesepakatan, signed without it as well.
    let told_above = plan.above.is_some_and(|note| note.signing().is_some());
    let standing = super::stood(registry, plan.told, signed, verdict)?;
    let (key, message) = match (standing, plan.told.dprd.persetujuan) {
        (Standing::NotAsked, None) if told_above => verdict.selects(key!(induk), None)?,
        (Standing::NotAsked, None) => (
            key!(dprd),
            text!(
                "ditandatangani {signed} tanpa persetujuan DPRD yang tercatat",
                "signed on {signed} without a recorded approval of the DPRD",
                signed
            ),
        ),
        (Standing::NotAsked | Standing::Waiting { .. }, Some(decided)) => (
            key!(dprd.persetujuan),
            text!(
                "DPRD memutuskan {decided}, sesudah penandatanganan {signed}",
                "the DPRD decided on {decided}, after the signing on {signed}",
                decided,
                signed
            ),
        ),
        (Standing::Waiting { until }, None) => (
            key!(dprd),
            text!(
                "ditandatangani {signed}, sedangkan DPRD masih dapat memutuskan sampai {last}",
                "signed on {signed}, while the DPRD could still decide until {last}",
                signed,
                last = until
            ),
        ),
        (Standing::Refused(_), _) => verdict.selects((plan.told, key!(dprd.hasil)), None)?,
        (Standing::Doubtful { .. }, _) => {
            verdict.selects((plan.told, key!(dprd.diterima)), None)?
        }
        (Standing::Approved(_) | Standing::DeemedApproved(_), _) => return Ok(()),
    };
    let basis = super::plan_to_dprd(registry, record);
    let breach = plan.breach(registry, signed, key, message).basis(basis);
    verdict.against(match misplaced(registry, record) {
        Some(above) if key == key!(dprd) && std::ptr::eq(plan.told, record) => breach
            .help(text!(
                "`[dprd]` tercatat pada `{id}` di atasnya, padahal yang disetujui DPRD rancangan \
                 naskah ini: pindahkan ke sini",
                "`[dprd]` is recorded of `{id}` above it, although the DPRD decides on the draft of \
                 this text: move it here",
                id = above.id.as_str()
            ))
            .related(Related {
                message: Text::fixed("`[dprd]` tercatat di sini", "`[dprd]` is recorded here"),
                file: registry.shown(&above.file),
                key: Some(key!(dprd).to_owned()),
                place: None,
            }),
        _ => breach,
    });
    Ok(())
}

/// The document above one without `[dprd]` that has it.
fn misplaced<'a>(
    registry: &'a Registry,
    record: &'a Record<KerjaSama>,
) -> Option<&'a Record<KerjaSama>> {
    let above = registry.top(record).filter(|_| !recorded(&record.dprd));
    above.filter(|above| recorded(&above.dprd))
}
