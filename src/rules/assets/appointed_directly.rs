//! A partner appointed directly for a special asset.

use super::asset;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD713",
        name: "penunjukan-langsung-bukan-badan-usaha-milik-negara-atau-daerah",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Mitra KSP atas barang khusus ditunjuk langsung dari BUMN atau BUMD",
            "The partner appointed directly for the KSP of a special asset is a BUMN or BUMD",
        ),
        reason: reason!(
            "Untuk barang khusus, mitra KSP dapat ditunjuk langsung tanpa tender, tetapi hanya \
             BUMN atau BUMD, dan sejak 9 Juni 2020 juga anak perusahaan BUMN yang diperlakukan \
             sama. Mitra lain hanya ditunjuk langsung sesudah tender dan pengumuman ulangnya \
             gagal.",
            "For a special asset the partner of a KSP may be appointed directly, without a tender, \
             but it is a BUMN or BUMD, and since 9 June 2020 also a subsidiary of a BUMN that is \
             treated alike. Others are appointed directly only after the tender and its second \
             announcement failed.",
        ),
        remedy: Text::fixed(
            "periksa `bentuk_badan` pada rekaman mitra; sebut tender yang gagal di `bmd.tender`; \
             bila mitranya anak perusahaan BUMN yang diperlakukan sama, catat itu sebagai \
             pengecualian",
            "check `bentuk_badan` in the record of the partner; name the tenders that failed in \
             `bmd.tender`; if the partner is a subsidiary of a BUMN that is treated alike, record \
             that as an exemption",
        ),
        basis: &[
            bmd(&PP27, "Pasal 33 ayat (1) huruf c"),
            bmd(&PP27_2020, "Pasal 33 ayat (1) huruf c"),
            bmd(&PP27, "Pasal 40 huruf d"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let bmd = asset(registry, record, verdict)?;
    let form = verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    verdict.begins(record)?;
    verdict.applies(key!(bmd.bentuk), form == BentukBmd::Ksp)?;
    verdict.applies(key!(bmd.khusus), bmd.khusus == Some(true))?;
    let chosen = verdict.recorded(key!(bmd.pemilihan), bmd.pemilihan)?;
    let appointed = chosen == PemilihanMitra::PenunjukanLangsung;
    verdict.applies(key!(bmd.pemilihan), appointed)?;
    verdict.applies(key!(bmd.tender), !super::tender_held(&bmd))?;
    verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        let mitra = verdict.partner(registry, at, party)?;
        verdict.saw((mitra, key!(Mitra: golongan)));
        let other = mitra.golongan != Golongan::BadanUsaha && !is_unnamed(mitra.golongan);
        if !other {
            let body = (mitra, key!(Mitra: bentuk_badan));
            let body = verdict.recorded(body, mitra.bentuk_badan)?;
            if matches!(body, BentukBadan::Bumn | BentukBadan::Bumd) {
                return Ok(());
            }
        }
        let message = text!(
            "`{id}` ditunjuk langsung, padahal bukan BUMN atau BUMD dan tender gagal tidak tercatat",
            "`{id}` was appointed directly, although it is no BUMN or BUMD and no failed tender is \
             on record",
            id = party.id.as_str()
        );
        verdict.against(Breach::new(record.signing(), key!(mitra[at].id), message));
        Ok(())
    })
}
