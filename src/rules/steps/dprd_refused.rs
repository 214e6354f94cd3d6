//! A text signed although the DPRD refused.

use super::{Consent, PLAN_TO_DPRD, PROVINCE, REGENCY, abroad_to_dprd, of_burdens};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD505",
        name: "ditolak-dprd",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah yang memerlukan persetujuan DPRD tidak ditandatangani sesudah DPRD menolaknya",
            "A text that needs the approval of the DPRD is not signed after the DPRD refused it",
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
        basis: &joined::<24>(&[
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

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let basis = match (needs_dprd(record), adds_burden(record)) {
        (true, _) => super::plan_to_dprd(registry, record),
        (_, true) => ADDED,
        _ => return,
    };
    let Some(signed) = record.signing() else {
        return;
    };
    let refused = match record.is_luar_negeri() {
        true => refused_abroad(registry, record, signed),
        false => super::consent(record, signed) == Consent::Refused,
    };
    if refused {
        let message = text!(
            "ditandatangani {signed}, padahal DPRD menolak",
            "signed on {signed}, although the DPRD refused";
            signed = signed
        );
        verdict.against(Breach::new(Some(signed), "dprd.hasil", message).basis(basis));
    }
}

/// Whether the DPRD refused by the signing, before the last of its 45 working days.
fn refused_abroad(registry: &Registry, record: &KerjaSama, signed: Date) -> bool {
    let dprd = &record.dprd;
    let last = super::last_day_abroad(registry, record);
    let in_time = |decided: Date| decided <= signed && last.is_none_or(|last| decided < last);
    dprd.hasil == Some(HasilDprd::Ditolak) && dprd.persetujuan.is_none_or(in_time)
}
