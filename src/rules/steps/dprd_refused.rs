//! A text signed although the DPRD refused.

use super::{PLAN_TO_DPRD, PROVINCE, REGENCY, abroad_to_dprd, of_burdens};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD505",
        name: "ditolak-dprd",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah yang memerlukan persetujuan DPRD, juga rencana kerja di bawah Nota \
             Kesepakatan yang memerlukannya, tidak ditandatangani sesudah DPRD menolak",
            "A text that needs the approval of the DPRD, or a rencana kerja under a Nota \
             Kesepakatan that needs it, is not signed after the DPRD refused",
        ),
        reason: Text::fixed(
            "Tanpa persetujuan DPRD rencana kerja sama itu tidak dapat dilanjutkan.",
            "Without the approval of the DPRD the plan cannot go on.",
        ),
        remedy: Text::fixed(
            "periksa `dprd.hasil`; bila DPRD benar menolak, hentikan pelaksanaan dan ajukan \
             kembali rancangannya",
            "check `dprd.hasil`; if the DPRD indeed refused, stop and submit the draft again",
        ),
        basis: &joined::<25>(&[
            PLAN_TO_DPRD,
            &of_burdens(REGENCY),
            &of_burdens(PROVINCE),
            ADDED,
            &abroad_to_dprd(REGENCY),
            &[luar_negeri(&UU23, PROVINCE)],
        ]),
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles on what an addendum adds.
const ADDED: &[Basis] = &[
    ksdd(&PM22, "Pasal 15 ayat (6)"),
    ksdpk(&PM22, "Pasal 37 ayat (5)"),
    sinergi(&PM22, "Pasal 58"),
];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let (plan, basis) = match adds_burden(record) {
        true => (super::Plan::of(record), ADDED),
        false => {
            let plan = super::plan(registry, record, verdict)?;
            (plan, super::plan_to_dprd(registry, record))
        }
    };
    let signed = verdict.signed(record)?;
    let standing = super::stood(registry, plan.told, signed, verdict)?;
    verdict.recorded((plan.told, key!(dprd.hasil)), plan.told.dprd.hasil)?;
    if matches!(standing, Standing::Refused(_)) {
        let message = text!(
            "ditandatangani {signed}, padahal DPRD menolak",
            "signed on {signed}, although the DPRD refused",
            signed
        );
        let breach = plan.breach(registry, signed, key!(dprd.hasil), message);
        verdict.against(breach.basis(basis));
    }
    Ok(())
}
