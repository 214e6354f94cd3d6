//! A document and the one that it changes or extends.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD123",
        name: "berbeda-dari-naskah-semula",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Addendum dan perpanjangan mempunyai jenis, bentuk, dan sekurangnya satu mitra \
             naskah semula",
            "An addendum or extension has the kind, the form and a partner of the document \
             before",
        ),
        reason: Text::fixed(
            "Yang diubah ialah materi suatu perjanjian, dan yang diperpanjang jangka waktu \
             suatu kesepakatan, menurut kesepakatan para pihaknya. Tafsir ksd: bila jenisnya \
             lain, bentuknya lain, atau tidak satu pun mitranya pihak pada naskah semula, \
             rujukannya mungkin keliru. PKS dan kontrak terhitung sebentuk. Kerja sama dengan \
             Pemerintah Pusat yang dilanjutkan sebagai Nota Kesepakatan atau Rencana Kerja \
             (PP 28/2018 Pasal 49) tidak dinilai dalam jenis dan bentuknya.",
            "What is changed is the matter of an agreement, and what is extended its term, as \
             its parties agree. ksd's reading (tafsir): where the kind or the form is another \
             one, or none of the partners is a party of the document before, the reference \
             may be wrong. A PKS and a contract count as one form. Cooperation with the \
             central government that goes on as a Nota Kesepakatan or work plan (PP 28/2018 \
             Pasal 49) is not judged in its kind and form.",
        ),
        remedy: Text::fixed(
            "periksa `addendum_dari` atau `perpanjangan_dari`; bila rujukannya benar, \
             misalnya mitra berganti nama, catat alasannya sebagai pengecualian",
            "check `addendum_dari` or `perpanjangan_dari`; if it is right, as where a partner \
             took another name, record the reason as an exemption",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 9 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 15 ayat (3)").of(&[Naskah::Pks]),
            ksdpk(&PM22, "Pasal 32 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 37 ayat (2)").of(&[Naskah::Pks, Naskah::Kontrak]),
            sinergi(&PM22, "Pasal 58"),
            luar_negeri(&PM25, "Pasal 20 ayat (5)"),
            luar_negeri(&PM25, "Pasal 32 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles on changing what was agreed upon; of a Kesepakatan Bersama that on
/// its term, which may be changed.
const CHANGED: &[Basis] = &[
    ksdd(&PM22, "Pasal 9 ayat (3)").of(&[Naskah::KesepakatanBersama]),
    ksdd(&PM22, "Pasal 15 ayat (3)").of(&[Naskah::Pks]),
    ksdpk(&PM22, "Pasal 32 ayat (3)").of(&[Naskah::KesepakatanBersama]),
    ksdpk(&PM22, "Pasal 37 ayat (2)").of(&[Naskah::Pks, Naskah::Kontrak]),
    sinergi(&PM22, "Pasal 58"),
    // A text abroad says itself how it is amended.
    luar_negeri(&PM25, "Pasal 20 ayat (5)"),
];
/// The articles on extending it.
const EXTENDED: &[Basis] = &[
    ksdd(&PM22, "Pasal 9 ayat (3)").of(&[Naskah::KesepakatanBersama]),
    ksdd(&PM22, "Pasal 15 ayat (3)").of(&[Naskah::Pks]),
    ksdpk(&PM22, "Pasal 32 ayat (3)").of(&[Naskah::KesepakatanBersama]),
    ksdpk(&PM22, "Pasal 37 ayat (2)").of(&[Naskah::Pks, Naskah::Kontrak]),
    sinergi(&PM22, "Pasal 58"),
    luar_negeri(&PM25, "Pasal 32 ayat (2)"),
];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let (key, former) = match record.is_addendum() {
        true => (key!(addendum_dari), verdict.changed(registry, record)?),
        false => (
            key!(perpanjangan_dari),
            verdict.continued(registry, record)?,
        ),
    };
    for fact in [key!(jenis), key!(naskah), key!(mitra)] {
        verdict.saw(fact);
        verdict.saw((former, fact));
    }
    let id = former.id.as_str();
    let synergy = matches!(
        record.naskah,
        Naskah::NotaKesepakatan | Naskah::RencanaKerja
    );
    let goes_on = record.jenis == Jenis::Sinergi && synergy;
    let form = |naskah: Naskah| match naskah {
        Naskah::Kontrak => Naskah::Pks,
        naskah => naskah,
    };
    let shares = |party: &PihakMitra| former.mitra.iter().any(|there| there.id == party.id);
    let message = if former.jenis != record.jenis && !goes_on {
        text!(
            "berjenis {jenis}, sedangkan naskah semula `{id}` {other}",
            "a {jenis}, while `{id}` before it is a {other}",
            jenis = record.jenis,
            id,
            other = former.jenis
        )
    } else if form(former.naskah) != form(record.naskah) && !goes_on {
        text!(
            "berbentuk {naskah}, sedangkan naskah semula `{id}` {other}",
            "a {naskah}, while `{id}` before it is a {other}",
            naskah = record.naskah,
            id,
            other = former.naskah
        )
    } else if !record.mitra.is_empty()
        && !former.mitra.is_empty()
        && !record.mitra.iter().any(shares)
    {
        text!(
            "tidak satu pun mitranya pihak pada naskah semula `{id}`",
            "none of its partners is a party of `{id}` before it",
            id
        )
    } else {
        return Ok(());
    };
    let basis = match record.is_addendum() {
        true => CHANGED,
        false => EXTENDED,
    };
    verdict.against(Breach::new(record.signing(), key, message).basis(basis));
    Ok(())
}
