//! Affairs that are the central government's alone.

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
             serta agama sepenuhnya kewenangan Pemerintah Pusat, sehingga tidak dapat menjadi \
             objek kerja sama daerah.",
            "Foreign policy, defence, security, justice, national monetary and fiscal policy, \
             and religion belong to the central government alone, and so cannot be an object \
             of regional cooperation.",
        ),
        remedy: Text::fixed(
            "catat urusan daerah yang sebenarnya dikerjasamakan, misalnya \
             `ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat`",
            "record the region's own affair that it is about, for example \
             `ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat`",
        ),
        basis: &[
            cooperation(&UU23, "Pasal 10 ayat (1)"),
            ksdd(&PM22, "Pasal 4 ayat (1)"),
            ksdd(&PP28, "Pasal 4 ayat (1)"),
            ksdpk(&PP28, "Pasal 16 ayat (1)"),
            luar_negeri(&PM25, "Pasal 4 ayat (2)"),
            luar_negeri(&PP28, "Pasal 27 ayat (1) huruf b"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.each(key!(urusan), &record.urusan, |verdict, at, urusan| {
        if urusan.is_absolute() {
            let message = text!(
                "{urusan} adalah urusan Pemerintah Pusat",
                "{urusan} is an affair of the central government",
                urusan = *urusan
            );
            let key = key!(urusan[at]);
            verdict.against(Breach::new(record.signing(), key, message));
        }
        Ok(())
    })
}
