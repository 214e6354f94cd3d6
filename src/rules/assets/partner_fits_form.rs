//! Partners that a form of use has.

use super::asset;
use crate::rules::prelude::*;
use crate::text::alternatives;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD705",
        name: "mitra-tidak-sesuai-bentuk-pemanfaatan",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Mitra sesuai dengan bentuk pemanfaatan barang milik daerah",
            "The partner fits the form in which a regional asset is used",
        ),
        reason: reason!(
            "Pinjam pakai diadakan antara Pemerintah Pusat dan Pemerintah Daerah atau \
             antar-Pemerintah Daerah. KSPI diadakan dengan perseroan terbatas, BUMN, BUMD, atau \
             koperasi.",
            "A pinjam pakai is between the central and a regional government, or between regional \
             governments. A KSPI is with a limited company, a BUMN, a BUMD or a cooperative.",
        ),
        remedy: Text::fixed(
            "periksa `bmd.bentuk` pada rekaman ini serta `golongan` dan `bentuk_badan` pada \
             rekaman mitra; untuk mitra lain dipakai bentuk lain, misalnya sewa",
            "check `bmd.bentuk` in this record and `golongan` and `bentuk_badan` in the \
             partner's; other partners take another form, such as a sewa",
        ),
        basis: USE_PARTNERS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    let form = verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    verdict.stands_alone(record)?;
    let partners = asset_use(form).and_then(|set| set.partners.as_ref());
    let partners = verdict.selects(key!(bmd.bentuk), partners)?;
    verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        let mitra = verdict.partner(registry, at, party)?;
        verdict.saw((mitra, key!(Mitra: golongan)));
        verdict.saw((mitra, key!(Mitra: bentuk_badan)));
        let message = match partners.unfit(mitra) {
            None => return Ok(()),
            Some(Unfit::Golongan(actual)) => text!(
                "`{id}` bergolongan {actual}, padahal mitra {form} ialah {fitting}",
                "`{id}` is a {actual}, although the partner of a {form} is a {fitting}",
                id = party.id.as_str(),
                actual,
                form,
                fitting = alternatives(partners.golongan)
            ),
            Some(Unfit::BentukBadan(actual)) => text!(
                "`{id}` berbentuk {actual}, padahal mitra {form} ialah {fitting}",
                "`{id}` is a {actual}, although the partner of a {form} is a {fitting}",
                id = party.id.as_str(),
                actual,
                form,
                fitting = alternatives(partners.bentuk_badan)
            ),
        };
        let key = key!(mitra[at].id);
        verdict.against(Breach::new(record.signing(), key, message).basis(partners.basis));
        Ok(())
    })
}
