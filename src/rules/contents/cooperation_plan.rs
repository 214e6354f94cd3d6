//! The parts of the cooperation plan.

use super::{Listed, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD411",
        name: "muatan-rencana-kerja-sama",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Rencana kerja sama luar negeri memuat tujuh bagian",
            "The plan of a cooperation abroad has seven parts",
        ),
        reason: Text::fixed(
            "Rencana kerja sama, yang dimintakan persetujuan DPRD, paling sedikit memuat \
             subjek, latar belakang, maksud, tujuan dan sasaran, objek, ruang lingkup, sumber \
             pembiayaan, dan jangka waktu. Penerusan kerja sama Pemerintah Pusat tidak melalui \
             tahapan ini dan tidak dinilai, begitu pula KSDLL yang `luar_negeri.bentuk`-nya tidak \
             tercatat.",
            "The cooperation plan, which the DPRD is asked to approve, has at least subject, \
             background, purpose, aims and targets, object, scope, source of funding, and \
             term. A continuation of the central government's own cooperation does not go \
             through these stages and is not judged, nor is a KSDLL whose `luar_negeri.bentuk` is \
             not recorded.",
        ),
        remedy: Text::fixed(
            "bila rencana memuatnya, lengkapi `luar_negeri.rencana_kerja_sama.muatan`; bila \
             tidak, lengkapi rencana menurut Lampiran II Permendagri 25/2020",
            "if the plan has them, complete `luar_negeri.rencana_kerja_sama.muatan`; if not, \
             complete the plan after Lampiran II of Permendagri 25/2020",
        ),
        basis: RENCANA_KERJA_SAMA.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(luar_negeri.bentuk), has_stages_abroad(record))?;
    let listed = Listed {
        what: |_| Text::fixed("rencana kerja sama", "the cooperation plan"),
        key: key!(luar_negeri.rencana_kerja_sama.muatan),
        parts: &record.luar_negeri.rencana_kerja_sama.muatan,
        act: record
            .luar_negeri
            .rencana_kerja_sama
            .tanggal
            .or(record.signing()),
    };
    judge_parts(record, listed, RENCANA_KERJA_SAMA, verdict)
}
