//! Ways of a dispute with a third party.

use super::taken;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD824",
        name: "jalur-perselisihan-ksdpk",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Perselisihan KSDPK diselesaikan dengan musyawarah dan menurut perjanjiannya",
            "A dispute of a KSDPK is settled by deliberation and by its contract",
        ),
        reason: Text::fixed(
            "Perselisihan KSDPK diselesaikan dengan mengutamakan musyawarah mufakat dan \
             sesuai dengan perjanjiannya. Tafsir ksd: TKKSD provinsi, Gubernur, dan Menteri \
             menyelesaikan perselisihan antardaerah, bukan dengan Pihak Ketiga; naskah yang \
             juga ditandatangani daerah lain tidak dinilai.",
            "A dispute of a KSDPK is settled by deliberation first, and as its contract says. \
             ksd's reading (tafsir): the province's TKKSD, the Gubernur and the Menteri \
             settle disputes between regions, not those with a third party; a text that \
             another region signed too is not judged.",
        ),
        remedy: Text::fixed(
            "periksa `jalur` dan penyelesaian perselisihan menurut perjanjiannya; bila \
             perjanjian memang menunjuk jalur itu, catat itu sebagai pengecualian",
            "check `jalur` and what the contract says of disputes; if it indeed names that \
             way, record that as an exemption",
        ),
        basis: &[ksdpk(&PP28, "Pasal 21")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(jenis), record.jenis == Jenis::Ksdpk)?;
    let region = |party: &PihakMitra| {
        let partner = registry.mitra.get(&party.id);
        partner.is_some_and(|partner| partner.golongan == Golongan::Daerah)
    };
    verdict.applies(key!(mitra), !record.mitra.iter().any(region))?;
    verdict.each(
        key!(perselisihan),
        &record.perselisihan,
        |verdict, at, dispute| {
            let way = verdict.recorded(|| key!(perselisihan[at].jalur), dispute.jalur)?;
            let act = taken(record, dispute);
            verdict.act(act);
            if matches!(way, Jalur::TkksdProvinsi | Jalur::Gubernur | Jalur::Menteri) {
                let message = text!(
                    "perselisihan dengan Pihak Ketiga dibawa ke {way}",
                    "a dispute with a third party went to {way}",
                    way
                );
                let key = key!(perselisihan[at].jalur);
                verdict.against(Breach::new(act, key, message));
            }
            Ok(())
        },
    )
}
