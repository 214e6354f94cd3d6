//! A document and the mapping entry that it names.

use super::followed_up;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD607",
        name: "berbeda-dari-potensi",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Naskah sesuai dengan entri potensi yang ditindaklanjutinya dalam jenis, sifat, \
             urusan, dan mitra",
            "A document agrees with the mapping entry that it follows up in kind, sifat, affairs \
             and partner",
        ),
        reason: Text::fixed(
            "Naskah yang merujuk entri potensi dihitung sebagai tindak lanjutnya. Bila \
             jenis atau sifatnya lain, tidak satu pun urusannya sama, atau tidak satu pun mitranya \
             tercantum sebagai calon mitra, mungkin rujukannya keliru.",
            "A document that names an entry counts as its follow-up. If it is of another kind \
             or sifat, shares no affair, or none of its partners is a candidate of the entry, the \
             reference may be wrong.",
        ),
        remedy: Text::fixed(
            "periksa `potensi`; bila rujukannya benar, perbaiki naskah atau entri potensi, \
             atau catat alasannya sebagai pengecualian",
            "check `potensi`; if it is right, correct the document or the entry, or record the \
             reason as an exemption",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let entry = followed_up(registry, record, verdict)?;
    verdict.saw(key!(jenis));
    verdict.saw((entry, key!(Potensi: jenis)));
    verdict.saw(key!(urusan));
    verdict.saw((entry, key!(Potensi: urusan)));
    verdict.saw(key!(mitra));
    verdict.saw((entry, key!(Potensi: calon_mitra)));
    let act = record.signing();
    let id = entry.id.as_str();
    if let Some(jenis) = entry.jenis.filter(|jenis| *jenis != record.jenis) {
        let message = text!(
            "berjenis {here}, sedangkan entri potensi `{id}` {there}",
            "a {here}, while the mapping entry `{id}` is a {there}",
            here = record.jenis,
            id,
            there = jenis
        );
        verdict.against(Breach::new(act, key!(jenis), message));
    }
    verdict.saw(key!(sifat));
    verdict.saw((entry, key!(Potensi: sifat)));
    if let (Some(here), Some(there)) = (record.sifat, entry.sifat)
        && here != there
        && entry.jenis == Some(record.jenis)
    {
        let message = text!(
            "bersifat {here}, sedangkan entri potensi `{id}` {there}",
            "{here}, while the mapping entry `{id}` is {there}",
            here,
            id,
            there
        );
        verdict.against(Breach::new(act, key!(sifat), message));
    }
    if disjoint(&record.urusan, &entry.urusan) {
        let message = text!(
            "tidak satu pun urusannya ada pada entri potensi `{id}`",
            "the mapping entry `{id}` has none of its affairs",
            id
        );
        verdict.against(Breach::new(act, key!(urusan), message));
    }
    let partners: Vec<String> = record.mitra.iter().map(|party| party.id.clone()).collect();
    if disjoint(&partners, &entry.calon_mitra) {
        let message = text!(
            "tidak satu pun mitranya calon mitra pada entri potensi `{id}`",
            "none of its partners is a candidate of the mapping entry `{id}`",
            id
        );
        verdict.against(Breach::new(act, "mitra[0].id", message));
    }
    Ok(())
}

/// Whether two recorded lists have nothing in common; an empty one is not
/// recorded.
fn disjoint<T: PartialEq>(here: &[T], there: &[T]) -> bool {
    let apart = !here.iter().any(|one| there.contains(one));
    apart && !here.is_empty() && !there.is_empty()
}
