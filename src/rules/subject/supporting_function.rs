//! Supporting functions, which are no urusan.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD105",
        name: "fungsi-penunjang",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Kerja sama menyebut urusan, bukan hanya fungsi penunjang",
            "A cooperation names an affair, not a supporting function alone",
        ),
        reason: Text::fixed(
            "Perencanaan, keuangan, kepegawaian serta pendidikan dan pelatihan, penelitian \
             dan pengembangan adalah fungsi penunjang, bukan salah satu dari 32 urusan \
             pemerintahan. Kerja sama tentang fungsi itu tidak dilarang, tetapi objeknya \
             perlu dikaitkan dengan urusan. Bagi Sinergi objek itu tidak ditentukan, maka tidak \
             dinilai.",
            "Planning, finance, personnel and training, research and development are \
             supporting functions, none of the 32 affairs. Cooperation in them is not \
             forbidden, but its object should be tied to an affair. Of a Sinergi no article says \
             so, and it is not judged.",
        ),
        remedy: Text::fixed(
            "tambahkan urusan yang ditunjang ke `urusan`",
            "add the affair that it supports to `urusan`",
        ),
        basis: &[
            own_affairs(&UU23, "Pasal 12 ayat (1)"),
            own_affairs(&UU23, "Pasal 12 ayat (2)"),
            own_affairs(&UU23, "Pasal 12 ayat (3)"),
            ksdd(&PM22, "Pasal 4 ayat (1)"),
            ksdd(&PP28, "Pasal 4 ayat (1)"),
            ksdpk(&PP28, "Pasal 16 ayat (1)"),
            luar_negeri(&PM25, "Pasal 4 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let only = |urusan: &Urusan| *urusan == Urusan::Penunjang;
    verdict.recorded(key!(urusan), record.urusan.first())?;
    if record.urusan.iter().all(only) {
        let message = Text::fixed(
            "hanya menyebut fungsi penunjang, yang bukan urusan pemerintahan",
            "it names a supporting function only, which is no affair of government",
        );
        verdict.against(Breach::new(record.signing(), key!(urusan), message));
    }
    Ok(())
}
