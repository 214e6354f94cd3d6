//! Who made the feasibility study of a ksdpk.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD534",
        name: "penyusun-studi-kelayakan",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Pemrakarsa KSDPK menyusun studi kelayakannya, atau para pihak bersama",
            "Who initiates a KSDPK makes its feasibility study, or the parties together",
        ),
        reason: Text::fixed(
            "Bila prakarsa berasal dari daerah, daerah yang menyusun studi kelayakan; bila \
             dari Pihak Ketiga, Pihak Ketiga. UU 23/2014 Pasal 366 ayat (3) menyebut \
             para pihak. Tafsir ksd: \
             studi bersama memenuhi keduanya, sedangkan studi oleh pihak yang tidak \
             memprakarsai perlu diperiksa.",
            "Where the region initiates, it makes the feasibility study; where a third party \
             does, the third party. UU 23/2014 Pasal 366 ayat (3) names the \
             parties. ksd's reading (tafsir): a \
             study by both fulfils either, while one by the side that does not initiate needs \
             a look.",
        ),
        remedy: Text::fixed(
            "periksa `prakarsa` dan `studi_kelayakan.penyusun`",
            "check `prakarsa` and `studi_kelayakan.penyusun`",
        ),
        basis: &[
            ksdpk(&PM22, "Pasal 25 ayat (1)"),
            ksdpk(&PM22, "Pasal 26 ayat (2)"),
            ksdpk(&PP28, "Pasal 17"),
            ksdpk(&PP28, "Pasal 18 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles on a study by the region.
const OURS: &[Basis] = &[ksdpk(&PM22, "Pasal 25 ayat (1)"), ksdpk(&PP28, "Pasal 17")];
/// The articles on a study by the third party.
const THEIRS: &[Basis] = &[
    ksdpk(&PM22, "Pasal 26 ayat (2)"),
    ksdpk(&PP28, "Pasal 18 ayat (2)"),
];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(jenis), record.jenis == Jenis::Ksdpk)?;
    let study = &record.studi_kelayakan;
    let author = verdict.recorded(key!(studi_kelayakan.penyusun), study.penyusun)?;
    let initiative = verdict.recorded(key!(prakarsa), registry.initiative(record))?;
    let act = study.tanggal.or(record.signing());
    verdict.act(act);
    let basis = match (initiative, author) {
        (Prakarsa::Daerah, Penyusun::Mitra) => OURS,
        (Prakarsa::Mitra, Penyusun::Daerah) => THEIRS,
        _ => return Ok(()),
    };
    let message = text!(
        "studi kelayakan disusun {author}, sedangkan prakarsa dari {initiative}",
        "the feasibility study was made by {author}, while {initiative} took the initiative",
        author,
        initiative
    );
    let key = key!(studi_kelayakan.penyusun);
    verdict.against(Breach::new(act, key, message).basis(basis));
    Ok(())
}
