//! A yearly list of another year.

use super::listed;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD606",
        name: "daftar-tahun-lain",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "KSDPK prakarsa daerah ada dalam daftar tahunan dari tahun KAK-nya",
            "A KSDPK of our own initiative is on the list of the year of its KAK",
        ),
        reason: Text::fixed(
            "Daftar rencana kerja sama dibuat setiap tahun. Tafsir ksd: KAK disusun dari \
             daftar tahun itu juga, atau dari daftar tahun berikutnya yang sudah ditetapkan; \
             entri dari tahun lain perlu masuk lagi ke daftar yang baru.",
            "The list of planned cooperation is made every year. ksd's reading (tafsir): a KAK \
             is made from the list of its own year, or from that of the next once it is \
             decreed; an entry of another year needs to enter the new list again.",
        ),
        remedy: Text::fixed(
            "periksa `potensi` dan `tahun` pada entri itu; bila rencananya dilanjutkan ke \
             tahun berikutnya, rujuk entri tahun itu",
            "check `potensi` and the `tahun` of that entry; if the plan was carried on into \
             the next year, name that year's entry",
        ),
        basis: &[
            ksdpk(&PM22, "Pasal 25 ayat (2)"),
            ksdpk(&PM22, "Pasal 29 ayat (1)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let listed = listed(registry, record, verdict)?;
    verdict.saw((listed.entry, key!(Potensi: tahun)));
    let prepared = listed.prepared;
    let (of, needed) = (listed.entry.tahun, prepared.day.year());
    // A decree that comes too late is told by its own rule.
    // Prepared in autumn from the next year's list, once that is decreed.
    if of == needed || of == needed + 1 || listed.decreed > prepared.day {
        return Ok(());
    }
    let act = match prepared.kak {
        true => Text::fixed("KAK-nya", "its KAK is"),
        false => Text::fixed("penandatanganannya", "its signing is"),
    };
    let message = text!(
        "ada dalam daftar tahun {of}, sedangkan {act} tahun {needed}",
        "on the list of {of}, while {act} of {needed}",
        of,
        act,
        needed
    );
    verdict.against(Breach::new(Some(prepared.day), key!(potensi), message));
    Ok(())
}
