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
        basis: &joined::<11>(&[ABSOLUTE, GENERAL]),
    },
    judge: Judge::KerjaSama(judge),
};

/// General government is the President's.
const GENERAL: &[Basis] = &[
    ksdd(&UU23, "Pasal 9 ayat (5)"),
    ksdpk(&UU23, "Pasal 9 ayat (5)"),
    luar_negeri(&UU23, "Pasal 9 ayat (5)"),
];
/// Some affairs are the central government's alone, and others the objects.
const ABSOLUTE: &[Basis] = &[
    ksdd(&UU23, "Pasal 10 ayat (1)"),
    ksdpk(&UU23, "Pasal 10 ayat (1)"),
    luar_negeri(&UU23, "Pasal 10 ayat (1)"),
    ksdd(&PM22, "Pasal 4 ayat (1)"),
    ksdd(&PP28, "Pasal 4 ayat (1)"),
    ksdpk(&PP28, "Pasal 16 ayat (1)"),
    luar_negeri(&PM25, "Pasal 4 ayat (2)"),
    luar_negeri(&PP28, "Pasal 27 ayat (1) huruf b"),
];

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.each(key!(urusan), &record.urusan, |verdict, at, urusan| {
        if urusan.is_absolute() {
            let message = text!(
                "{urusan} adalah urusan Pemerintah Pusat",
                "{urusan} is an affair of the central government",
                urusan = *urusan
            );
            let key = key!(urusan[at]);
            verdict.against(Breach::new(record.signing(), key, message).basis(ABSOLUTE));
        }
        if *urusan == Urusan::PemerintahanUmum {
            let message = text!(
                "{urusan} adalah kewenangan Presiden sebagai kepala pemerintahan",
                "{urusan} is the President's as head of the government",
                urusan = *urusan
            );
            let breach = Breach::new(record.signing(), key!(urusan[at]), message);
            verdict.against(breach.basis(GENERAL));
        }
        Ok(())
    })
}
