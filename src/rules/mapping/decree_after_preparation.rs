//! A yearly decree that comes after what it should be the basis of.

use super::listed;
use crate::finding::Related;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD605",
        name: "penetapan-sesudah-kak",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "KSDPK prakarsa daerah sudah ada dalam daftar tahunan yang ditetapkan sebelum \
             KAK-nya disusun",
            "A KSDPK of our own initiative is on the yearly list, decreed before its KAK is \
             made",
        ),
        reason: Text::fixed(
            "KAK disusun berdasarkan hasil pemetaan, yaitu daftar rencana kerja sama yang \
             setiap tahun ditetapkan dengan Keputusan Kepala Daerah. Tanpa tanggal KAK, hari \
             penandatanganan yang dipakai. Perpanjangan dan addendum tidak dinilai.",
            "The KAK is based on the mapping: the list of planned cooperation that a decree of \
             the Kepala Daerah sets every year. Without a date of the KAK, the day of the \
             signing counts. Extensions and addenda are not judged.",
        ),
        remedy: Text::fixed(
            "periksa `potensi`, tanggal penetapan pada entri itu, dan tanggal KAK; bila benar \
             terlambat, catat alasannya sebagai pengecualian",
            "check `potensi`, the date of the decree in that entry, and the date of the KAK; \
             if it was indeed late, record the reason as an exemption",
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
    let prepared = listed.prepared;
    if listed.decreed <= prepared.day {
        return Ok(());
    }
    let message = text!(
        "daftar tahunan baru ditetapkan {decreed}, sesudah {act} {prepared}",
        "the yearly list was decreed on {decreed} only, after {act} {prepared}",
        decreed = listed.decreed,
        act = prepared.act(),
        prepared = prepared.day
    );
    let decree = Related {
        message: Text::fixed("penetapan daftar tahunan", "the decree of the yearly list"),
        file: registry.shown(&listed.entry.file),
        key: Some(key!(Potensi: penetapan.tanggal).to_owned()),
        place: None,
    };
    verdict.against(Breach::new(Some(prepared.day), key!(potensi), message).related(decree));
    Ok(())
}
