//! What the TKKSD weighs in its review.

use super::{Listed, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD408",
        name: "pertimbangan-telaahan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Telaahan TKKSD mempertimbangkan lima hal; delapan bila Pihak Ketiga yang \
             menawarkan",
            "The review by the TKKSD weighs five points; eight where the third party offers",
        ),
        reason: Text::fixed(
            "TKKSD menimbang kesesuaian dengan RPJMD dan renstra, kesesuaian lokasi dengan \
             RTRW, keterkaitan antarsektor dan antarwilayah, biaya dan manfaat, serta dampak. \
             Bila Pihak Ketiga yang menawarkan, juga bonafiditas, pengalaman, dan komitmennya. \
             Telaahan yang menyatakan tidak layak tidak dinilai: satu hal saja sudah cukup.",
            "The TKKSD weighs the fit with RPJMD and sector plans, the fit of the place with \
             the RTRW, links between sectors and regions, cost and benefit, and impact. Where \
             a third party offers, also its soundness, experience and commitment. A review that \
             finds a plan unfit is not judged: one point is enough for that.",
        ),
        remedy: Text::fixed(
            "bila TKKSD menimbangnya, lengkapi `telaahan.kriteria`; bila tidak, minta TKKSD \
             melengkapi telaahannya",
            "if the TKKSD weighed them, complete `telaahan.kriteria`; if not, ask the TKKSD to \
             complete its review",
        ),
        basis: &[
            TELAAHAN.basis[0],
            TELAAHAN.basis[1],
            TELAAHAN_PENAWARAN.basis[0],
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let minimum = match (record.jenis, registry.initiative(record)) {
        (Jenis::Ksdpk, Some(Prakarsa::Mitra)) => TELAAHAN_PENAWARAN,
        // Of another region's offer the regulation names no criteria.
        (_, Some(Prakarsa::Mitra)) => verdict.selects(key!(prakarsa), None)?,
        _ => TELAAHAN,
    };
    verdict.saw(key!(prakarsa));
    // What fails at one point need not be weighed at the others.
    let unfit = record.telaahan.hasil == Some(HasilTelaahan::TidakLayak);
    verdict.applies(key!(telaahan.hasil), !unfit)?;
    let listed = Listed {
        what: |_| Text::fixed("telaahan TKKSD", "the TKKSD's review"),
        key: key!(telaahan.kriteria),
        parts: &record.telaahan.kriteria,
        act: record.telaahan.tanggal.or(record.signing()),
    };
    judge_parts(record, listed, minimum, verdict)
}
