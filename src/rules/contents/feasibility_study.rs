//! The parts of the feasibility study.

use super::{Listed, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD407",
        name: "muatan-studi-kelayakan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Studi kelayakan KSDPK memuat delapan bagian",
            "The feasibility study of a KSDPK has eight parts",
        ),
        reason: Text::fixed(
            "Studi kelayakan, siapa pun penyusunnya, paling sedikit memuat latar belakang, \
             dasar hukum, maksud dan tujuan, objek, kegiatan, jangka waktu, analisis manfaat \
             dan biaya, serta kesimpulan dan rekomendasi.",
            "A feasibility study, whoever made it, has at least background, legal basis, \
             purpose, object, activities, term, analysis of benefit and cost, and conclusion \
             and recommendation.",
        ),
        remedy: Text::fixed(
            "bila studi memuatnya, lengkapi `studi_kelayakan.muatan`; bila tidak, minta \
             penyusunnya melengkapi studi itu",
            "if the study has them, complete `studi_kelayakan.muatan`; if not, ask its author \
             to complete it",
        ),
        basis: STUDI_KELAYAKAN.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let listed = Listed {
        what: |_| Text::fixed("studi kelayakan", "the feasibility study"),
        key: key!(studi_kelayakan.muatan),
        parts: &record.studi_kelayakan.muatan,
        act: record.studi_kelayakan.tanggal.or(record.signing()),
    };
    judge_parts(record, listed, STUDI_KELAYAKAN, verdict)
}
