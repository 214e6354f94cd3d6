//! A twin region abroad of the same level.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD513",
        name: "tingkat-daerah-kembar",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Daerah kembar di luar negeri setingkat dengan daerah kita",
            "A twin region abroad has the level of our own",
        ),
        reason: Text::fixed(
            "Provinsi berkembar dengan provinsi atau yang setingkat, kabupaten dan kota dengan \
             kabupaten, kota, atau yang setingkat.",
            "A province twins with a province or its equal, a kabupaten or kota with a kabupaten, \
             kota or their equal.",
        ),
        remedy: Text::fixed(
            "periksa `tingkat` mitra; bila benar berbeda tingkat, pakai `bentuk = \"lainnya\"` \
             dengan satu ruang lingkup tertentu",
            "check `tingkat` of the partner; if it is indeed of another level, use `bentuk = \
             \"lainnya\"` with one defined scope",
        ),
        basis: &[
            ksdpl(&PM25, "Pasal 6 ayat (2)"),
            ksdpl(&PM25, "Pasal 6 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

const PROVINCE: &[Basis] = &[ksdpl(&PM25, "Pasal 6 ayat (2)")];
const REGENCY: &[Basis] = &[ksdpl(&PM25, "Pasal 6 ayat (3)")];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let twins = record.luar_negeri.bentuk == Some(BentukLuarNegeri::Kembar);
    verdict.applies(key!(luar_negeri.bentuk), twins)?;
    verdict.stands_alone(record)?;
    let ours = registry.settings.daerah.tingkat;
    let basis = match ours {
        Tingkat::Provinsi => PROVINCE,
        Tingkat::Kabupaten | Tingkat::Kota => REGENCY,
    };
    verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        let partner = verdict.partner(registry, at, party)?;
        // Others may stand in the text beside the twin.
        let abroad = partner.golongan == Golongan::PemdaLuarNegeri;
        verdict.applies((partner, key!(Mitra: golongan)), abroad)?;
        let theirs = verdict.recorded((partner, key!(Mitra: tingkat)), partner.tingkat)?;
        if (theirs == Tingkat::Provinsi) != (ours == Tingkat::Provinsi) {
            let message = text!(
                "`{id}` adalah {theirs}, sedangkan daerah kita {ours}",
                "`{id}` is a {theirs}, while our region is a {ours}",
                id = party.id.as_str(),
                theirs,
                ours
            );
            let breach = Breach::new(record.signing(), key!(mitra[at].id), message);
            verdict.against(breach.basis(basis));
        }
        Ok(())
    })
}
