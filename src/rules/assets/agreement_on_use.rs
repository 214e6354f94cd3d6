//! A use of an asset that is not recorded as an agreement on it.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD714",
        name: "pemanfaatan-bukan-perjanjian",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Pemanfaatan barang milik daerah dituangkan dalam perjanjian pemanfaatan",
            "The use of a regional asset is laid down in an agreement on it",
        ),
        reason: reason!(
            "Sewa, pinjam pakai, BGS, dan BSG dilaksanakan berdasarkan perjanjian, dan KSP berlaku \
             sejak perjanjian ditandatangani; objek KSPI diserahkan kembali sesuai perjanjiannya. \
             Kesepakatan Bersama dan PKS adalah naskah kerja sama \
             daerah. Aturan lain tentang pemanfaatan menilai naskah apa pun dengan `jenis = \
             \"bmd\"`.",
            "A sewa, pinjam pakai, BGS or BSG rests on an agreement, and a KSP runs from the \
             signing of one; what a KSPI used is handed back as its agreement says. A Kesepakatan Bersama and a PKS are texts of regional cooperation. \
             The other rules on the use of assets judge whatever text has `jenis = \"bmd\"`.",
        ),
        remedy: Text::fixed(
            "bila naskahnya perjanjian sewa, pinjam pakai, KSP, BGS, BSG, atau KSPI, tulis `naskah \
             = \"perjanjian-bmd\"` (namanya sendiri di `sebutan`); bila naskahnya kerja sama, \
             perbaiki `jenis`",
            "if the text is an agreement on a sewa, pinjam pakai, KSP, BGS, BSG or KSPI, write \
             `naskah = \"perjanjian-bmd\"` (what it calls itself in `sebutan`); if it is one of \
             cooperation, correct `jenis`",
        ),
        basis: USE_AGREEMENTS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(jenis), record.jenis == Jenis::Bmd)?;
    verdict.stands_alone(record)?;
    let form = record.bmd.bentuk;
    // None of a region's assets is used so, in whatever text (KSD710).
    verdict.applies(key!(bmd.bentuk), form != Some(BentukBmd::Ketupi))?;
    verdict.saw(key!(naskah));
    verdict.act(record.signing());
    if record.naskah != Naskah::PerjanjianBmd {
        let message = text!(
            "pemanfaatan barang milik daerah dicatat sebagai {naskah}",
            "the use of a regional asset is recorded as a {naskah}",
            naskah = record.naskah
        );
        let breach = Breach::new(record.signing(), key!(naskah), message);
        verdict.against(match form {
            Some(form) => breach.basis(use_agreement(form)),
            None => breach,
        });
    }
    Ok(())
}
