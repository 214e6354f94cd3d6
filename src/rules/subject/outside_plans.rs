//! Objects outside the development plans.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD107",
        name: "objek-di-luar-perencanaan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Objek tercantum dalam perencanaan pembangunan, atau ada alasan yang diakui",
            "The object is in the development plans, or there is a recognised reason",
        ),
        reason: Text::fixed(
            "Objek kerja sama diprioritaskan dari perencanaan pembangunan daerah. Di luar itu \
             hanya boleh karena kondisi darurat, untuk mendukung program strategis nasional, \
             atau dalam tugas pembantuan.",
            "Objects are to come from the region's development plans. Outside these, only an \
             emergency, support of a national strategic programme or tugas pembantuan is a \
             reason.",
        ),
        remedy: Text::fixed(
            "catat `alasan_di_luar` bila salah satu alasan itu ada; bila tidak, objeknya \
             perlu dimasukkan ke perencanaan lebih dahulu",
            "record `alasan_di_luar` if one of these reasons holds; if not, the object needs \
             to enter the plans first",
        ),
        basis: &[
            ksdd(&PP28, "Pasal 4 ayat (3)"),
            ksdpk(&PP28, "Pasal 16 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let plan = &record.perencanaan;
    let listed = verdict.recorded(key!(perencanaan.tercantum), plan.tercantum)?;
    verdict.saw(key!(perencanaan.alasan_di_luar));
    if !listed && plan.alasan_di_luar.is_none() {
        let message = Text::fixed(
            "objek tidak tercantum dalam perencanaan pembangunan, tanpa alasan yang diakui",
            "the object is not in the development plans, without a recognised reason",
        );
        let act = record.signing();
        verdict.against(Breach::new(act, key!(perencanaan.tercantum), message));
    }
    Ok(())
}
