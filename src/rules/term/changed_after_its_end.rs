//! A document changed after its end.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD224",
        name: "addendum-sesudah-berakhir",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "PKS diubah selagi dilaksanakan",
            "A PKS is changed while it is carried out",
        ),
        reason: Text::fixed(
            "Materi PKS, kontrak, dan rencana Sinergi dapat diubah dalam pelaksanaannya. \
             Tafsir ksd: sesudah hari terakhirnya tidak ada lagi yang dilaksanakan, sehingga \
             yang ditandatangani perlu diperiksa: perpanjangan yang terlambat, atau kerja \
             sama baru. Naskah yang sudah diperpanjang tidak dinilai.",
            "The matter of a PKS, a contract or a plan of Sinergi can be changed while it is \
             carried out. ksd's reading (tafsir): after its last day nothing is carried out \
             any more, so what is signed needs a look: a late extension, or a new \
             cooperation. A document that was extended is not judged.",
        ),
        remedy: Text::fixed(
            "periksa kedua tanggal; bila memang sesudah berakhir, catat sebagai perpanjangan \
             (`perpanjangan_dari`) atau kerja sama baru",
            "check both dates; if it was indeed after the end, record it as an extension \
             (`perpanjangan_dari`) or as a new cooperation",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 15 ayat (3)").of(&[Naskah::Pks]),
            ksdpk(&PM22, "Pasal 37 ayat (2)").of(&[Naskah::Pks, Naskah::Kontrak]),
            sinergi(&PM22, "Pasal 58"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let changed = verdict.changed(registry, record)?;
    let signed = record.waktu.ditandatangani;
    let signed = verdict.recorded(key!(waktu.ditandatangani), signed)?;
    let extended = registry
        .extensions(changed)
        .any(|extension| extension.signed_by(signed));
    verdict.applies((changed, key!(waktu.berakhir)), !extended)?;
    // As it stood before this change.
    let ended = changed.pengakhiran.tanggal.filter(|&ended| ended < signed);
    let last = ended.or_else(|| registry.agreed_end(changed, signed.previous()));
    verdict.saw((changed, key!(pengakhiran.tanggal)));
    let last = verdict.recorded((changed, key!(waktu.berakhir)), last)?;
    if last < signed {
        let message = text!(
            "mengubah `{id}` pada {signed}, sesudah hari terakhirnya {last}",
            "it changes `{id}` on {signed}, after its last day, {last}",
            id = changed.id.as_str(),
            signed,
            last
        );
        let key = key!(waktu.ditandatangani);
        verdict.against(Breach::new(Some(signed), key, message));
    }
    Ok(())
}
