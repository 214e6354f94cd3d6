//! The parties of a document and of the one above it.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD112",
        name: "pihak-berbeda-dari-induk",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Naskah mempunyai jenis induknya, dan sekurangnya satu mitranya",
            "A document has the kind of the one that it stands under, and a partner of it",
        ),
        reason: Text::fixed(
            "PKS dan Kesepakatan Bersama adalah dokumen antara pihak yang sama: yang satu \
             berisi hal umum, yang lain hak dan kewajiban. Tafsir ksd: PKS yang jenisnya \
             lain, atau yang tidak satu pun mitranya pihak pada induknya, perlu diperiksa. PKS \
             dengan sebagian pihak saja lazim dan tidak dinilai, juga bila induknya diadakan \
             bersama daerah dan Pihak Ketiga.",
            "A PKS and a Kesepakatan Bersama are documents between the same parties: one \
             holds general matters, the other rights and obligations. ksd's reading (tafsir): \
             a PKS of another kind, or without any partner of the document above, needs a look. A \
             PKS with some of the parties only is common and not judged, nor where the one \
             above is with regions and third parties together.",
        ),
        remedy: Text::fixed(
            "periksa `induk`; bila rujukannya benar, catat alasannya sebagai pengecualian",
            "check `induk`; if the reference is right, record the reason as an exemption",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 1 angka 12"),
            ksdd(&PM22, "Pasal 1 angka 13"),
            ksdpk(&PM22, "Pasal 1 angka 12"),
            ksdpk(&PM22, "Pasal 1 angka 13"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let parent = verdict.above(registry, record)?;
    verdict.saw(key!(jenis));
    verdict.saw((parent, key!(jenis)));
    let act = record.signing();
    if parent.jenis != record.jenis && !joined_by(registry, record.jenis, parent) {
        let message = text!(
            "berjenis {jenis}, sedangkan induknya `{parent}` {other}",
            "a {jenis}, while `{parent}` above it is a {other}",
            jenis = record.jenis,
            parent = parent.id.as_str(),
            other = parent.jenis
        );
        verdict.against(Breach::new(act, key!(induk), message));
        return Ok(());
    }
    verdict.saw(key!(mitra));
    verdict.saw((parent, key!(mitra)));
    let here = |id: &str| record.mitra.iter().any(|party| party.id == id);
    if !parent.mitra.is_empty() && !parent.mitra.iter().any(|party| here(&party.id)) {
        let message = text!(
            "tidak satu pun mitranya pihak pada induknya `{parent}`",
            "none of its partners is a party of `{parent}` above it",
            parent = parent.id.as_str()
        );
        verdict.against(Breach::new(act, key!(induk), message));
    }
    Ok(())
}

/// Whether a region and a third party stand in one text, so that a PKS under it may
/// be of either kind. Permendagri 22/2020 Pasal 1 angka 12, 13.
fn joined_by(registry: &Registry, jenis: Jenis, parent: &KerjaSama) -> bool {
    let both = [jenis, parent.jenis];
    let both = both
        .iter()
        .all(|one| matches!(one, Jenis::Ksdd | Jenis::Ksdpk));
    let fits = |party: &PihakMitra| {
        let partner = registry.mitra.get(&party.id);
        partner.is_some_and(|partner| fit(jenis, partner.golongan) == Fit::Named)
    };
    both && parent.mitra.iter().any(fits)
}
