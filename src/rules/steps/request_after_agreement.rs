//! A request to the DPRD before there is an agreement.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD507",
        name: "permohonan-sebelum-kesepakatan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Permohonan persetujuan DPRD diajukan sesudah Kesepakatan Bersama ditandatangani",
            "The approval of the DPRD is requested after the Kesepakatan Bersama was signed",
        ),
        reason: Text::fixed(
            "Permohonan disertai Kesepakatan Bersama yang telah ditandatangani.",
            "The signed Kesepakatan Bersama goes with the request.",
        ),
        remedy: Text::fixed(
            "periksa `dprd.permohonan` dan tanggal Kesepakatan Bersama; bila benar, ajukan \
             permohonan baru",
            "check `dprd.permohonan` and the date of the Kesepakatan Bersama; if they are right, \
             submit a new request",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 12 ayat (1)"),
            ksdpk(&PM22, "Pasal 34 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let plan = matches!(record.naskah, Naskah::Pks | Naskah::Kontrak) && !record.is_addendum();
    let (Some(requested), Some((agreement, agreed))) =
        (record.dprd.permohonan, super::agreed(registry, record))
    else {
        return;
    };
    if plan && requested < agreed {
        let message = text!(
            "permohonan {requested}, sebelum Kesepakatan Bersama `{id}` ditandatangani {agreed}",
            "requested on {requested}, before the Kesepakatan Bersama `{id}` was signed on {agreed}";
            requested = requested, id = agreement.id.as_str(), agreed = agreed
        );
        verdict.against(Breach::new(Some(requested), "dprd.permohonan", message));
    }
}
