//! The parts of the yearly plan of activities abroad.

use super::{Listed, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD412",
        name: "muatan-rencana-tahunan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Rencana kegiatan tahunan kerja sama luar negeri memuat empat bagian",
            "The yearly plan of a cooperation abroad has four parts",
        ),
        reason: Text::fixed(
            "Rencana kegiatan tahunan paling sedikit memuat uraian kegiatan per tahun, peran \
             para pihak, hasil, dan pembiayaan. Rencana itu bagian dari pelaksanaan, tahap \
             terakhir dalam Pasal 9: penerusan kerja sama Pemerintah Pusat, atau KSDLL yang \
             `luar_negeri.bentuk`-nya tidak tercatat, tidak dinilai.",
            "The yearly plan of activities has at least the activities of each year, the roles \
             of the parties, results, and funding. It belongs to the last of the stages in \
             Pasal 9: a continuation of the central government's own cooperation, or a KSDLL \
             whose `luar_negeri.bentuk` is not recorded, is not judged.",
        ),
        remedy: Text::fixed(
            "bila rencana memuatnya, lengkapi `luar_negeri.rencana_tahunan.muatan`; bila \
             tidak, lengkapi rencana menurut Lampiran III Permendagri 25/2020",
            "if the plan has them, complete `luar_negeri.rencana_tahunan.muatan`; if not, \
             complete the plan after Lampiran III of Permendagri 25/2020",
        ),
        basis: RENCANA_TAHUNAN.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(luar_negeri.bentuk), has_stages_abroad(record))?;
    let listed = Listed {
        what: |_| Text::fixed("rencana kegiatan tahunan", "the yearly plan"),
        key: key!(luar_negeri.rencana_tahunan.muatan),
        parts: &record.luar_negeri.rencana_tahunan.muatan,
        act: record
            .luar_negeri
            .rencana_tahunan
            .tanggal
            .or(record.signing()),
    };
    judge_parts(record, listed, RENCANA_TAHUNAN, verdict)
}
