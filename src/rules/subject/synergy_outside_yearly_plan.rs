//! Objects of a Sinergi outside the RKPD.

use crate::rules::prelude::*;
use crate::rules::promise;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD108",
        name: "sinergi-di-luar-rkpd",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Objek Sinergi tercantum dalam RKPD",
            "The object of a Sinergi is in the RKPD",
        ),
        reason: Text::fixed(
            "Objek yang disinergikan wajib dicantumkan dalam Rencana Kerja Pemerintah Daerah \
             (RKPD) sesuai prioritas; tidak ada pengecualian. Bagi Rencana Kerja cukup RKPD \
             yang disebut Nota Kesepakatan di atasnya; addendum tidak perlu menyebutnya lagi. RKPD \
             yang tidak disebut adalah kesalahan bagi naskah sejak `lengkap_sejak`, dan selebihnya \
             peringatan.",
            "The object of a Sinergi must be in the region's yearly work plan (RKPD) by \
             priority; there is no exception. For a work plan, the RKPD that the Nota \
             Kesepakatan above it names is enough; an addendum need not name it again. One that is \
             not named is an error of a text from `lengkap_sejak` on, and else a warning.",
        ),
        remedy: Text::fixed(
            "catat tahun RKPD di `perencanaan.rkpd`; bila belum tercantum, masukkan objeknya \
             ke RKPD lebih dahulu",
            "record the year of the RKPD in `perencanaan.rkpd`; if the object is not in it, \
             it needs to enter it first",
        ),
        basis: &[sinergi(&PM22, "Pasal 53 ayat (2)")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let plan = &record.perencanaan;
    verdict.applies(key!(jenis), record.jenis == Jenis::Sinergi)?;
    verdict.recorded(key!(perencanaan), recorded(plan).then_some(()))?;
    verdict.saw(key!(perencanaan.tercantum));
    verdict.saw(key!(perencanaan.rkpd));
    let act = record.signing();
    if plan.tercantum == Some(false) {
        let message = Text::fixed(
            "objek Sinergi tidak tercantum dalam perencanaan",
            "the object of the Sinergi is not in the plans",
        );
        verdict.against(Breach::new(act, key!(perencanaan.tercantum), message));
    } else if plan.rkpd.is_none() && !named_elsewhere(registry, record) {
        let message = Text::fixed(
            "RKPD yang memuat objek Sinergi tidak disebut",
            "the RKPD that has the object of the Sinergi is not named",
        );
        let key = key!(perencanaan.rkpd);
        let breach = Breach::new(act, key, message);
        verdict.against(breach.at_most(promise::weight(registry, record, key)));
    }
    Ok(())
}

/// Whether the text above names the RKPD, or the one that an addendum changes
/// answers for it.
fn named_elsewhere(registry: &Registry, record: &Record<KerjaSama>) -> bool {
    let above = registry.top(record);
    record.is_addendum() || above.is_some_and(|above| above.perencanaan.rkpd.is_some())
}
