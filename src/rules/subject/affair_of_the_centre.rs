//! A Sinergi on nothing but affairs that are not the region's.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD120",
        name: "sinergi-tanpa-urusan-daerah",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Sinergi menyangkut pula urusan yang menjadi kewenangan daerah",
            "A Sinergi is about an affair of the region, too",
        ),
        reason: Text::fixed(
            "Sinergi diadakan untuk urusan yang membutuhkan dukungan program Pemerintah Pusat dan \
             Pemerintah Daerah, sehingga urusan Pusat boleh ada di dalamnya. Tafsir ksd: bila \
             yang tercatat hanya urusan absolut atau pemerintahan umum, bagian daerah tidak \
             terlihat.",
            "A Sinergi is for affairs that need programmes of the central government and of the \
             region, so affairs of the centre may be in it. ksd's reading (tafsir): where only \
             affairs of the central government or general government are recorded, the region's \
             part cannot be seen.",
        ),
        remedy: Text::fixed(
            "tambahkan di `urusan` urusan daerah yang dijalankan melalui Sinergi ini, misalnya \
             `ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat`; bila memang tidak ada, \
             catat alasannya sebagai pengecualian",
            "add to `urusan` the region's own affair that this Sinergi carries out, for example \
             `ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat`; if there is none, record \
             the reason as an exemption",
        ),
        basis: &[
            sinergi(&UU23, "Pasal 10 ayat (1)"),
            sinergi(&UU23, "Pasal 9 ayat (5)"),
            sinergi(&PP28, "Pasal 46 ayat (1)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// Why affairs of the central government alone are none of the region's.
const ABSOLUTE: &[Basis] = &[
    sinergi(&UU23, "Pasal 10 ayat (1)"),
    sinergi(&PP28, "Pasal 46 ayat (1)"),
];
/// Why general government is not.
const GENERAL: &[Basis] = &[
    sinergi(&UU23, "Pasal 9 ayat (5)"),
    sinergi(&PP28, "Pasal 46 ayat (1)"),
];

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(jenis), record.jenis == Jenis::Sinergi)?;
    let first = *verdict.recorded(key!(urusan), record.urusan.first())?;
    let general = |urusan: &Urusan| *urusan == Urusan::PemerintahanUmum;
    let not_ours = |urusan: &Urusan| urusan.is_absolute() || general(urusan);
    if record.urusan.iter().all(not_ours) {
        let message = text!(
            "hanya {urusan} yang tercatat, yang bukan urusan daerah",
            "only {urusan} is recorded, which is no affair of the region",
            urusan = first
        );
        let basis = match general(&first) {
            true => GENERAL,
            false => ABSOLUTE,
        };
        verdict.against(Breach::new(record.signing(), key!(urusan), message).basis(basis));
    }
    Ok(())
}
