//! The conditions of a cooperation abroad.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD512",
        name: "syarat-luar-negeri",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kerja sama luar negeri memenuhi semua syaratnya",
            "A cooperation abroad meets all its conditions",
        ),
        reason: Text::fixed(
            "Lima syarat berlaku bagi setiap kerja sama luar negeri; di bidang iptek ditambah \
             alih teknologi; dengan pemerintah daerah di luar negeri ditambah kesetaraan, saling \
             melengkapi, dan peningkatan hubungan antarmasyarakat.",
            "Five conditions bind every cooperation abroad; in science and technology its passing \
             on too; with a regional government abroad also equal standing, complementing each \
             other, and closer relations between the peoples.",
        ),
        remedy: Text::fixed(
            "periksa syarat yang kurang; bila terpenuhi, tambahkan di `luar_negeri.syarat`",
            "check the missing condition; if it is met, add it to `luar_negeri.syarat`",
        ),
        basis: &[
            luar_negeri(&PP28, "Pasal 27 ayat (1)"),
            luar_negeri(&PM25, "Pasal 5 ayat (1)"),
            luar_negeri(&PP28, "Pasal 27 ayat (2)"),
            luar_negeri(&PM25, "Pasal 5 ayat (2)"),
            ksdpl(&PP28, "Pasal 27 ayat (3)"),
            ksdpl(&PM25, "Pasal 5 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// Whom a group of conditions binds, the conditions, and their articles.
type Group = (fn(&KerjaSama) -> bool, &'static [Syarat], &'static [Basis]);

const GROUPS: [Group; 3] = [
    (
        |_| true,
        &[
            Syarat::HubunganDiplomatik,
            Syarat::UrusanDaerah,
            Syarat::TanpaKantorPerwakilan,
            Syarat::TidakMencampuri,
            Syarat::SesuaiKebijakan,
        ],
        &[
            luar_negeri(&PP28, "Pasal 27 ayat (1)"),
            luar_negeri(&PM25, "Pasal 5 ayat (1)"),
        ],
    ),
    (
        |record| record.luar_negeri.bidang == Some(Bidang::Iptek),
        &[Syarat::AlihTeknologi],
        &[
            luar_negeri(&PP28, "Pasal 27 ayat (2)"),
            luar_negeri(&PM25, "Pasal 5 ayat (2)"),
        ],
    ),
    (
        |record| record.jenis == Jenis::Ksdpl,
        &[
            Syarat::Kesetaraan,
            Syarat::SalingMelengkapi,
            Syarat::HubunganMasyarakat,
        ],
        &[
            ksdpl(&PP28, "Pasal 27 ayat (3)"),
            ksdpl(&PM25, "Pasal 5 ayat (3)"),
        ],
    ),
];

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let met = &record.luar_negeri.syarat;
    verdict.stands_alone(record)?;
    verdict.recorded(key!(luar_negeri.syarat), met.first())?;
    verdict.saw(key!(luar_negeri.bidang));
    verdict.saw(key!(jenis));
    for (binds, conditions, basis) in GROUPS {
        for condition in conditions
            .iter()
            .filter(|condition| binds(record) && !met.contains(condition))
        {
            let message = text!(
                "syarat {condition} tidak tercatat di antara yang dipenuhi",
                "the condition {condition} is not among those met",
                condition
            );
            let breach = Breach::new(record.signing(), key!(luar_negeri.syarat), message);
            verdict.against(breach.basis(basis));
        }
    }
    Ok(())
}
