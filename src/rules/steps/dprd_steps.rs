//! The fifteen days of each step between the Kepala Daerah and the DPRD.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD509",
        name: "langkah-dprd-terlambat",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Setiap langkah antara Kepala Daerah dan DPRD selesai dalam 15 hari",
            "Each step between the Kepala Daerah and the DPRD takes 15 days at most",
        ),
        reason: Text::fixed(
            "Pimpinan DPRD menjawab permohonan, Kepala Daerah menindaklanjuti hasil kajian, dan \
             pimpinan DPRD memberi persetujuan, masing-masing paling lama 15 hari. Tafsir ksd: \
             hari dihitung menurut kalender, mulai sehari sesudah surat diterima.",
            "The head of the DPRD answers the request, the Kepala Daerah follows up the study, \
             and the head of the DPRD approves, each within 15 days. ksd's reading (tafsir): \
             calendar days, from the day after receipt.",
        ),
        remedy: Text::fixed(
            "periksa tanggalnya; bila benar terlambat, catat sebabnya sebagai pengecualian",
            "check the dates; if it was indeed late, record why as an exemption",
        ),
        basis: DPRD_STEP.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.stands_alone(record)?;
    verdict.applies(key!(pembiayaan.membebani), !needs_no_dprd(record))?;
    let dprd = &record.dprd;
    let steps = [
        (
            (key!(dprd.diterima), dprd.diterima),
            (key!(dprd.jawaban), dprd.jawaban),
        ),
        (
            (key!(dprd.hasil_kajian), dprd.hasil_kajian),
            (key!(dprd.tindak_lanjut), dprd.tindak_lanjut),
        ),
        (
            (
                key!(dprd.tindak_lanjut_diterima),
                dprd.tindak_lanjut_diterima,
            ),
            (key!(dprd.persetujuan), dprd.persetujuan),
        ),
    ];
    let judged = steps.map(|((start, from), (key, to))| {
        let from = verdict.recorded(start, from)?;
        let to = verdict.recorded(key, to)?;
        verdict.act(Some(to));
        let last = last_day(from, DPRD_STEP.value);
        verdict.counted(|| {
            [Counted {
                what: text!("hari terakhir `{key}`", "the last day of `{key}`", key),
                from,
                until: last,
                working: false,
            }]
        });
        if to > last {
            let message = text!(
                "{to}, padahal paling lambat {last}",
                "on {to}, although {last} was the last day",
                to,
                last
            );
            verdict.against(Breach::new(Some(to), key, message));
        }
        Ok(())
    });
    judged.into_iter().fold(judged[0], either)
}
