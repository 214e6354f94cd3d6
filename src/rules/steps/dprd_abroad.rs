//! A text with a partner abroad, signed before the DPRD decided.

use super::{PROVINCE, REGENCY, abroad_to_dprd, joined};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD514",
        name: "dprd-luar-negeri",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah luar negeri ditandatangani sesudah DPRD menyetujui rencana kerja samanya, \
             atau diam selama 45 hari kerja",
            "A text with a partner abroad is signed after the DPRD approved the cooperation plan, \
             or was silent for 45 working days",
        ),
        reason: Text::fixed(
            "Persetujuan DPRD selalu diperlukan, juga tanpa pembebanan. DPRD memutuskan paling \
             lama 45 hari kerja sejak permohonan diterima; diam sampai lewat waktu itu dianggap \
             setuju. Hari kerja dihitung tanpa Sabtu, Minggu, dan `[kalender] hari_libur`; bila hari libur \
             tahun itu belum dicatat, hari terakhirnya perkiraan, tidak lebih lambat dari yang \
             sebenarnya. Naskah yang ditandatangani selagi DPRD masih dapat memutuskan selalu dinilai; tanpa \
             permohonan yang tercatat hanya bila rencana itu membebani atau belum dianggarkan. \
             Penerusan kerja sama Pemerintah Pusat dinilai KSD515.",
            "The approval of the DPRD is always needed, without a burden too. It decides within \
             45 working days of receipt; silence beyond that counts as consent. Working days \
             leave out Saturdays, Sundays and `[kalender] hari_libur`; where no holiday of that \
             year is recorded, the last day is an estimate, no later than the true one. A text signed while \
             the DPRD may still decide is always judged; without a recorded request only where the \
             plan burdens or is not in the budget. KSD515 judges the continuation of a cooperation \
             of the central government.",
        ),
        remedy: Text::fixed(
            "periksa tanggal di `[dprd]`; bila DPRD memang belum memutuskan, tunggu keputusannya \
             sebelum menandatangani",
            "check the dates in `[dprd]`; if the DPRD indeed has not decided, wait for it before \
             signing",
        ),
        basis: &joined::<8>(&[&abroad_to_dprd(REGENCY), &[luar_negeri(&UU23, PROVINCE)]]),
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.staged_abroad(record)?;
    let signed = verdict.signed(record)?;
    let basis = super::plan_to_dprd(registry, record);
    let standing = super::stood(registry, record, signed, verdict)?;
    let last = match standing {
        Standing::NotAsked => None,
        Standing::Waiting { until } => Some(until),
        Standing::Doubtful { .. } => verdict.selects(key!(dprd.diterima), None)?,
        Standing::Refused(_) => verdict.selects(key!(dprd.hasil), None)?,
        Standing::Approved(_) | Standing::DeemedApproved(_) => return Ok(()),
    };
    let with_term = |said: Text| match last {
        None => said,
        Some(last) => text!(
            "{said}; DPRD dapat memutuskan sampai {last}",
            "{said}; the DPRD could decide until {last}",
            said,
            last = super::told_abroad(registry, record, last)
        ),
    };
    if let Some(decided) = record.dprd.persetujuan {
        let message = text!(
            "DPRD memutuskan {decided}, sesudah penandatanganan {signed}",
            "the DPRD decided on {decided}, after the signing on {signed}",
            decided,
            signed
        );
        let breach = Breach::new(Some(signed), key!(dprd.persetujuan), with_term(message));
        verdict.against(breach.basis(basis));
    } else {
        // While it may still decide, the request tells that it had not.
        if last.is_none() {
            let burden = key!(pembiayaan.membebani);
            verdict.applies(burden, burdens_or_unbudgeted(record))?;
        }
        let message = text!(
            "ditandatangani {signed} tanpa persetujuan DPRD yang tercatat",
            "signed on {signed} without a recorded approval of the DPRD",
            signed
        );
        verdict.against(Breach::new(Some(signed), key!(dprd), with_term(message)).basis(basis));
    }
    Ok(())
}
