//! Businesses that are no legal persons.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD103",
        name: "badan-usaha-bukan-badan-hukum",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Badan usaha mitra KSDPK berbadan hukum",
            "A business that is partner of a KSDPK is a legal person",
        ),
        reason: Text::fixed(
            "Pihak Ketiga yang berupa badan usaha harus berbadan hukum. Tafsir ksd: CV, \
             firma, dan usaha dagang bukan badan hukum; PT, koperasi, BUMN, dan BUMD adalah \
             badan hukum.",
            "A third party that is a business must be a legal person. ksd's reading (tafsir): \
             a CV, firma or usaha dagang is none; a PT, cooperative, BUMN or BUMD is.",
        ),
        remedy: Text::fixed(
            "periksa akta pendirian mitra; bila usahanya milik perseorangan, catat `golongan \
             = \"perseorangan\"`",
            "check the partner's deed; if the business is a person's, record `golongan = \
             \"perseorangan\"`",
        ),
        basis: &[
            ksdpk(&PM22, "Pasal 1 angka 17"),
            ksdpk(&PP28, "Pasal 14 huruf b"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        let mitra = verdict.partner(registry, at, party)?;
        let business = mitra.golongan == Golongan::BadanUsaha;
        verdict.applies((mitra, key!(Mitra: golongan)), business)?;
        let form = verdict.recorded((mitra, key!(Mitra: bentuk_badan)), mitra.bentuk_badan)?;
        if matches!(form, BentukBadan::Cv | BentukBadan::Firma | BentukBadan::Ud) {
            let message = text!(
                "`{id}` berbentuk {form}, yang bukan badan hukum",
                "`{id}` is a {form}, which is no legal person",
                id = party.id.as_str(),
                form
            );
            let key = key!(mitra[at].id);
            verdict.against(Breach::new(record.signing(), key, message));
        }
        Ok(())
    })
}
