//! The languages of a text abroad.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD518",
        name: "bahasa-naskah",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah luar negeri dibuat dalam bahasa Indonesia serta bahasa mitra dan/atau bahasa \
             Inggris",
            "A text abroad is written in Indonesian and in the partner's language and/or English",
        ),
        reason: Text::fixed(
            "Bahasa Indonesia wajib dipakai dalam nota kesepahaman dan perjanjian instansi \
             pemerintah; bila melibatkan pihak asing, naskah ditulis juga dalam bahasa nasional \
             pihak itu dan/atau bahasa Inggris. Penjelasannya menyebut bahasa-bahasa organisasi \
             bagi perjanjian dengan organisasi internasional: di sana temuannya peringatan. \
             Pernyataan kehendak, yang tidak mengikat, tidak disebut dan tidak dinilai.",
            "Indonesian must be used in memoranda and agreements of government bodies; with a \
             foreign party, the text is also written in the national language of that party \
             and/or in English. With an international organisation, the explanation names the \
             languages of the organisation: there the finding is a warning. A letter of intent, \
             which binds nobody, is not named and not judged.",
        ),
        remedy: Text::fixed(
            "buat naskah dalam bahasa yang kurang, lalu tambahkan di `luar_negeri.bahasa`",
            "make the text in the missing language, then add it to `luar_negeri.bahasa`",
        ),
        basis: &[
            luar_negeri(&UU24, "Pasal 31 ayat (1)"),
            luar_negeri(&UU24, "Pasal 31 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

const INDONESIAN: &[Basis] = &[luar_negeri(&UU24, "Pasal 31 ayat (1)")];
const OTHER: &[Basis] = &[luar_negeri(&UU24, "Pasal 31 ayat (2)")];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let languages = &record.luar_negeri.bahasa;
    let is_indonesian =
        |language: &String| matches!(language.to_lowercase().as_str(), "id" | "ind");
    let abroad = record.naskah == Naskah::NaskahLuarNegeri;
    verdict.applies(key!(naskah), abroad)?;
    verdict.recorded(key!(luar_negeri.bahasa), languages.first())?;
    verdict.saw(key!(mitra));
    let organisation = |party: &PihakMitra| {
        let partner = registry.mitra.get(&party.id);
        partner.and_then(|partner| partner.bentuk_badan)
            == Some(BentukBadan::OrganisasiInternasional)
    };
    let with_organisation = record.mitra.iter().any(organisation);
    let breach = |message| {
        let breach = Breach::new(record.signing(), key!(luar_negeri.bahasa), message);
        match with_organisation {
            true => breach.at_most(Severity::Warning),
            false => breach,
        }
    };
    if !languages.iter().any(is_indonesian) {
        let message = Text::fixed(
            "tanpa naskah bahasa Indonesia",
            "without a text in Indonesian",
        );
        verdict.against(breach(message).basis(INDONESIAN));
    }
    if languages.iter().all(is_indonesian) {
        let message = Text::fixed("hanya dalam bahasa Indonesia", "in Indonesian only");
        verdict.against(breach(message).basis(OTHER));
    }
    Ok(())
}
