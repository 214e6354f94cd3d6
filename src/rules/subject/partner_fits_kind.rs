//! Partners that a kind of cooperation has.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD102",
        name: "mitra-tidak-sesuai-jenis",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Golongan mitra sesuai dengan jenis kerja sama",
            "The class of the partner fits the kind of cooperation",
        ),
        reason: Text::fixed(
            "KSDD diadakan dengan daerah lain; KSDPK dengan perseorangan, badan usaha, atau \
             organisasi kemasyarakatan; Sinergi dengan Pemerintah Pusat, termasuk instansi \
             vertikal; KSDPL dengan pemerintah daerah di luar negeri; KSDLL dengan lembaga di \
             luar negeri. Daerah dan Pihak Ketiga dapat bersama dalam satu naskah (Permendagri \
             22/2020 Pasal 1 angka 12, 13), jadi cukup satu mitra yang sesuai.",
            "A KSDD is with another region; a KSDPK with a person, a business or a community \
             organisation; a Sinergi with the central government, its agencies in the region \
             too; a KSDPL with a region abroad; a KSDLL with an institution abroad. Regions \
             and third parties may stand in one text (Permendagri 22/2020 Pasal 1 angka 12, 13), so one \
             partner that fits is enough.",
        ),
        remedy: Text::fixed(
            "periksa `jenis` pada rekaman ini dan `golongan` pada rekaman mitra; salah \
             satunya keliru. Golongan mana untuk mitra apa: lihat panduan, bagian \"Mitra ini \
             golongan apa\"",
            "check `jenis` in this record and `golongan` in the partner's; one of them is wrong. \
             Which class a partner is of: see the guide, \"Mitra ini golongan apa\"",
        ),
        basis: super::PARTNERS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let fits = super::fits(registry, record, verdict)?;
    // In one text with a party that fits, others are the law's own or a matter
    // of reading (KSD118).
    verdict.applies(key!(mitra), fits.iter().all(|(_, fit)| *fit == Fit::Not))?;
    for (at, (golongan, _)) in fits.into_iter().enumerate() {
        let message = text!(
            "`{id}` bergolongan {golongan}, bukan mitra {jenis}",
            "`{id}` is a {golongan}, which is no partner of a {jenis}",
            id = record.mitra[at].id.as_str(),
            golongan,
            jenis = record.jenis
        );
        let key = key!(mitra[at].id);
        verdict.against(Breach::new(record.signing(), key, message));
    }
    Ok(())
}
