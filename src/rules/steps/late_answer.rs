//! An answer to an offer after its thirty days.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD524",
        name: "jawaban-penawaran-terlambat",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Calon mitra menjawab penawaran paling lama 30 hari sejak menerimanya",
            "The partner answers an offer within 30 days of receiving it",
        ),
        reason: Text::fixed(
            "Kepala Daerah, kementerian, atau lembaga calon mitra menjawab penawaran paling lama \
             30 hari. Tafsir ksd: hari dihitung menurut kalender, mulai sehari sesudah surat \
             diterima.",
            "The partner's Kepala Daerah, ministry or agency answers an offer within 30 days. \
             ksd's reading (tafsir): calendar days, from the day after receipt.",
        ),
        remedy: Text::fixed(
            "periksa tanggalnya; sesudah 30 hari tanpa jawaban, kirim permintaan tanggapan kedua",
            "check the dates; after 30 days without an answer, send the second request",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 8 ayat (3)"),
            sinergi(&PM22, "Pasal 54 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let (Some(received), Some(answered)) = (record.penawaran.diterima, record.penawaran.jawaban)
    else {
        return;
    };
    let last = last_day(received, ANSWER_TO_OFFER);
    if answered > last && record.prakarsa != Some(Prakarsa::Mitra) {
        let message = text!(
            "dijawab {answered}, padahal paling lambat {last}",
            "answered on {answered}, although {last} was the last day";
            answered = answered, last = last
        );
        verdict.against(Breach::new(Some(answered), "penawaran.jawaban", message));
    }
}
