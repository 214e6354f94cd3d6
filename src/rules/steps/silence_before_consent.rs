//! A text abroad signed upon a silence of the DPRD that no article took for consent.

use super::{PROVINCE, REGENCY, joined};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD528",
        name: "diam-dprd-sebelum-dianggap-setuju",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Sebelum Permendagri 25/2020 naskah luar negeri menunggu keputusan DPRD, juga sesudah 45 \
             hari kerja",
            "Before Permendagri 25/2020 a text abroad waits for the decision of the DPRD, after 45 \
             working days, too",
        ),
        reason: Text::fixed(
            "Persetujuan DPRD harus diperoleh, dan diberikan paling lama 45 hari kerja. Baru \
             Permendagri 25/2020 Pasal 17 ayat (3) menganggap diam sampai lewat waktu itu sebagai \
             setuju. Tafsir ksd: sebelumnya diam bukan persetujuan.",
            "The approval of the DPRD is to be obtained, and given within 45 working days. Only \
             Permendagri 25/2020 Pasal 17 ayat (3) takes silence beyond that for consent. ksd's \
             reading (tafsir): before it, silence is no approval.",
        ),
        remedy: Text::fixed(
            "periksa `[dprd]`; bila DPRD memang tidak memutuskan, catat alasannya sebagai pengecualian",
            "check `[dprd]`; if the DPRD indeed did not decide, record the reason as an exemption",
        ),
        basis: &joined::<5>(&[&before(REGENCY), &[luar_negeri(&UU23, PROVINCE)]]),
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles from before Permendagri 25/2020, for a region of one level.
const fn before(own: &'static str) -> [Basis; 4] {
    [
        ksdpl(&PP28, "Pasal 30 ayat (1)"),
        ksdpl(&PP28, "Pasal 30 ayat (4)"),
        ksdll(&PP28, "Pasal 38"),
        luar_negeri(&UU23, own),
    ]
}

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    static OF_REGENCY: [Basis; 4] = before(REGENCY);
    static OF_PROVINCE: [Basis; 4] = before(PROVINCE);
    verdict.staged_abroad(record)?;
    let signed = verdict.signed(record)?;
    verdict.applies(key!(waktu.ditandatangani), signed < PM25.since)?;
    // Where a decision without its day is recorded, the DPRD was not silent.
    let silent = !record.dprd_decided_undated();
    verdict.applies(key!(dprd.persetujuan), silent)?;
    if let Standing::DeemedApproved(over) = super::stood(registry, record, signed, verdict)? {
        let message = text!(
            "ditandatangani {signed} tanpa keputusan DPRD; 45 hari kerjanya lewat {over}, tetapi diam \
             baru dianggap setuju sejak {since}",
            "signed on {signed} without a decision of the DPRD; its 45 working days were over on \
             {over}, but silence counts as consent only from {since}",
            signed,
            over,
            since = PM25.since
        );
        let basis = match registry.settings.daerah.tingkat {
            Tingkat::Provinsi => &OF_PROVINCE,
            Tingkat::Kabupaten | Tingkat::Kota => &OF_REGENCY,
        };
        verdict.against(Breach::new(Some(signed), key!(dprd), message).basis(basis));
    }
    Ok(())
}
