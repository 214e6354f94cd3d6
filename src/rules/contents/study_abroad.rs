//! The parts of the study before a cooperation abroad.

use super::{Listed, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD409",
        name: "muatan-kajian",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kajian kerja sama luar negeri memuat enam bagian",
            "The study before a cooperation abroad has six parts",
        ),
        reason: Text::fixed(
            "Kajian paling sedikit memuat judul, latar belakang, maksud dan tujuan, pemetaan \
             potensi, manfaat, dan kesimpulan. Penerusan kerja sama Pemerintah Pusat tidak \
             melalui tahapan ini (Pasal 9) dan tidak dinilai, begitu pula KSDLL yang \
             `luar_negeri.bentuk`-nya tidak tercatat.",
            "The study has at least title, background, purpose, mapping of the potential, \
             benefit and conclusion. A continuation of the central government's own \
             cooperation does not go through these stages (Pasal 9) and is not judged, nor is a \
             KSDLL whose `luar_negeri.bentuk` is not recorded.",
        ),
        remedy: Text::fixed(
            "bila kajian memuatnya, lengkapi `luar_negeri.kajian.muatan`; bila tidak, lengkapi \
             kajian menurut Lampiran I Permendagri 25/2020",
            "if the study has them, complete `luar_negeri.kajian.muatan`; if not, complete the \
             study after Lampiran I of Permendagri 25/2020",
        ),
        basis: KAJIAN.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(luar_negeri.bentuk), has_stages_abroad(record))?;
    let listed = Listed {
        what: |_| Text::fixed("kajian", "the study"),
        key: key!(luar_negeri.kajian.muatan),
        parts: &record.luar_negeri.kajian.muatan,
        act: record.luar_negeri.kajian.tanggal.or(record.signing()),
    };
    judge_parts(record, listed, KAJIAN, verdict)
}
