//! Entries on affairs that are the central government's alone.

use super::mapped_on;
use crate::rules::affairs::{NOT_OURS, not_ours};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD612",
        name: "pemetaan-urusan-absolut",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Urusan yang dipetakan bukan urusan Pemerintah Pusat",
            "An affair that is mapped is not the central government's",
        ),
        reason: Text::fixed(
            "Yang dipetakan ialah urusan yang akan dikerjasamakan, dan yang dapat \
             dikerjasamakan ialah urusan daerah. Politik luar negeri, pertahanan, keamanan, \
             yustisi, moneter dan fiskal nasional, serta agama sepenuhnya kewenangan \
             Pemerintah Pusat, dan pemerintahan umum kewenangan Presiden. Naskahnya dinilai \
             KSD104. Entri Sinergi, dan yang belum berjenis, tidak dinilai.",
            "What is mapped are affairs to be cooperated in, and these are the region's own. \
             Foreign policy, defence, security, justice, national monetary and fiscal policy, \
             and religion belong to the central government alone, and general government to \
             the President. KSD104 judges the text. An entry of a Sinergi, or of no kind yet, \
             is not judged.",
        ),
        remedy: Text::fixed(
            "catat urusan daerah yang sebenarnya akan dikerjasamakan",
            "record the region's own affair that is to be cooperated in",
        ),
        basis: NOT_OURS,
    },
    judge: Judge::Potensi(judge),
};

fn judge(_: &Registry, record: &Record<Potensi>, verdict: &mut Verdict<'_>) -> Judged {
    let jenis = verdict.recorded(key!(Potensi: jenis), record.jenis)?;
    verdict.applies(key!(Potensi: jenis), jenis != Jenis::Sinergi)?;
    verdict.act(mapped_on(record));
    verdict.each(
        key!(Potensi: urusan),
        &record.urusan,
        |verdict, at, urusan| {
            let Some(basis) = not_ours(*urusan) else {
                return Ok(());
            };
            let message = text!(
                "{urusan} bukan urusan yang dapat dikerjasamakan daerah",
                "{urusan} is no affair that a region can cooperate in",
                urusan = *urusan
            );
            let key = key!(Potensi: urusan[at]);
            verdict.against(Breach::new(mapped_on(record), key, message).basis(basis));
            Ok(())
        },
    )
}
