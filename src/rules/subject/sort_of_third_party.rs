//! A sort that only cooperation with a third party has.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD119",
        name: "ragam-bukan-ksdpk",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed("Hanya KSDPK mempunyai ragam", "Only a KSDPK has a sort"),
        reason: Text::fixed(
            "Ragam (pelayanan publik, aset, investasi, infrastruktur, pengadaan, dan lainnya) disebut PP 28/2018 \
             Pasal 15 bagi KSDPK saja; pada jenis lain ia bertentangan dengan `jenis`.",
            "The sorts (public service, assets, investment, infrastructure, procurement and others) are those \
             of a KSDPK by PP 28/2018 Pasal 15; with another kind they contradict `jenis`.",
        ),
        remedy: Text::fixed(
            "hapus `ragam`, atau perbaiki `jenis` bila mitranya Pihak Ketiga",
            "delete `ragam`, or correct `jenis` if the partner is a third party",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let sort = verdict.recorded(key!(ragam), record.ragam)?;
    verdict.saw(key!(jenis));
    if record.jenis != Jenis::Ksdpk {
        let message = text!(
            "ragam {sort} tercatat pada {jenis}",
            "the sort {sort} is recorded of a {jenis}",
            sort,
            jenis = record.jenis
        );
        verdict.against(Breach::new(record.signing(), key!(ragam), message));
    }
    Ok(())
}
