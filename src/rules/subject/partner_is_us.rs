//! A partner that is our own region.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD117",
        name: "mitra-daerah-sendiri",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Mitra bukan daerah kita sendiri",
            "A partner is not our own region",
        ),
        reason: Text::fixed(
            "Kerja sama diadakan dengan pihak lain. Mitra dengan kode wilayah kita, atau dengan nama daerah \
             atau perangkat daerah kita (RSUD dan puskesmas pun bagiannya), ialah kita sendiri: kerja \
             sama di antara perangkat daerah bukan kerja sama daerah.",
            "Cooperation is with others. A partner with our region code, or with the name of our region or \
             of one of our offices (hospitals and health centres are among them), is ourselves: what \
             offices agree upon between them is no regional cooperation.",
        ),
        remedy: Text::fixed(
            "periksa mitranya; bila memang perangkat daerah kita, tulis sebagai `pemrakarsa` atau \
             `perangkat_pelaksana`",
            "check the partner; if it is indeed one of our offices, write it as `pemrakarsa` or \
             `perangkat_pelaksana`",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.settings(registry)?;
    verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        let mitra = verdict.partner(registry, at, party)?;
        verdict.saw((mitra, key!(Mitra: nama)));
        if registry.is_us(mitra) {
            let message = text!(
                "mitra `{id}` (\"{nama}\") ialah daerah kita sendiri atau perangkat daerahnya",
                "the partner `{id}` (\"{nama}\") is our own region or one of its offices",
                id = party.id.as_str(),
                nama = mitra.nama.as_str()
            );
            verdict.against(Breach::new(record.signing(), key!(mitra[at].id), message));
        }
        Ok(())
    })
}
