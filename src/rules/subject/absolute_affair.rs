//! Affairs that are the central government's alone.

use crate::rules::affairs::{NOT_OURS, not_ours};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD104",
        name: "urusan-absolut",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Urusan bukan urusan pemerintahan absolut",
            "The affair is not one of the central government alone",
        ),
        reason: Text::fixed(
            "Politik luar negeri, pertahanan, keamanan, yustisi, moneter dan fiskal nasional, \
             serta agama sepenuhnya kewenangan Pemerintah Pusat, dan pemerintahan umum kewenangan \
             Presiden sebagai kepala pemerintahan, sehingga tidak dapat menjadi objek kerja sama \
             daerah. Sinergi, yang memang diadakan dengan Pemerintah Pusat, dinilai KSD120.",
            "Foreign policy, defence, security, justice, national monetary and fiscal policy, \
             and religion belong to the central government alone, and general government to the \
             President as head of the government, and so cannot be an object of regional \
             cooperation. KSD120 judges a Sinergi, which is with the central government.",
        ),
        remedy: Text::fixed(
            "catat urusan daerah yang sebenarnya dikerjasamakan, misalnya \
             `ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat`",
            "record the region's own affair that it is about, for example \
             `ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat`",
        ),
        basis: NOT_OURS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.each(key!(urusan), &record.urusan, |verdict, at, urusan| {
        let Some(basis) = not_ours(*urusan) else {
            return Ok(());
        };
        let message = match urusan {
            Urusan::PemerintahanUmum => text!(
                "{urusan} adalah kewenangan Presiden sebagai kepala pemerintahan",
                "{urusan} is the President's as head of the government",
                urusan = *urusan
            ),
            _ => text!(
                "{urusan} adalah urusan Pemerintah Pusat",
                "{urusan} is an affair of the central government",
                urusan = *urusan
            ),
        };
        let breach = Breach::new(record.signing(), key!(urusan[at]), message);
        verdict.against(breach.basis(basis));
        Ok(())
    })
}
