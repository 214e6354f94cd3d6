//! Texts that the third party's leader signs.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD303",
        name: "bukan-pimpinan-pihak-ketiga",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Pimpinan Pihak Ketiga menandatangani Kesepakatan Bersama, PKS, dan kontrak KSDPK",
            "The third party's leader signs the Kesepakatan Bersama, PKS and contract of a KSDPK",
        ),
        reason: Text::fixed(
            "Peraturan menyebut pimpinan Pihak Ketiga. Tafsir ksd: kuasa menurut hukum \
             perdata tidak dikecualikan, tetapi perlu diperiksa.",
            "The regulations name the third party's leader. ksd's reading (tafsir): a proxy \
             under private law is not excluded, but worth a look.",
        ),
        remedy: Text::fixed(
            "periksa surat kuasa dari pimpinan Pihak Ketiga; bila sah, catat itu sebagai \
             pengecualian",
            "check the power of attorney from the third party's leader; if it is valid, \
             record that as an exemption",
        ),
        basis: &[
            ksdpk(&PM22, "Pasal 33").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 36 ayat (1)").of(&[Naskah::Pks, Naskah::Kontrak]),
            // A third party in one text with regions.
            ksdd(&PM22, "Pasal 33").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 36 ayat (1)").of(&[Naskah::Pks]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let signed = verdict.signed(record)?;
    verdict.applies(key!(mitra), super::joins(registry, record, Jenis::Ksdpk))?;
    verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        let mitra = verdict.partner(registry, at, party)?;
        // A person has no leader, and a region is no third party.
        let has_leader = matches!(mitra.golongan, Golongan::BadanUsaha | Golongan::Ormas);
        verdict.applies((mitra, key!(Mitra: golongan)), has_leader)?;
        let peran = verdict.recorded(|| key!(mitra[at].peran), party.peran)?;
        if peran != PeranMitra::Pimpinan {
            let message = text!(
                "ditandatangani oleh {peran} dari `{id}`, bukan pimpinannya",
                "signed by the {peran} of `{id}`, not by its leader",
                peran,
                id = party.id.as_str()
            );
            verdict.against(Breach::new(Some(signed), key!(mitra[at].peran), message));
        }
        Ok(())
    })
}
