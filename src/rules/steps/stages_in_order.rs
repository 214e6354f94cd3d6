//! Preparation, offer and signing in their order.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD525",
        name: "urutan-tahapan",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "KAK, telaahan TKKSD, penawaran, dan penandatanganan berurutan; studi kelayakan \
             mendahului penandatanganan",
            "The KAK, the TKKSD's review, the offer and the signing follow each other; the \
             feasibility study comes before the signing",
        ),
        reason: Text::fixed(
            "Tahapan kerja sama ditetapkan berurutan: TKKSD menelaah KAK, penawaran menyertakan \
             KAK yang sudah ditelaah, dan naskah disusun sesudah penawaran. KSDPK didahului \
             studi kelayakan.",
            "The stages of a cooperation are set in an order: the TKKSD reviews the KAK, the \
             offer brings the KAK as reviewed, and the text is drafted after the offer. A KSDPK \
             is preceded by a feasibility study.",
        ),
        remedy: Text::fixed(
            "periksa tanggal kedua langkah itu dan perbaiki yang keliru",
            "check the dates of both steps and correct the wrong one",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 6"),
            ksdd(&PM22, "Pasal 7 ayat (4)"),
            ksdpk(&PM22, "Pasal 28"),
            ksdpk(&PM22, "Pasal 29 ayat (4)"),
            ksdpk(&UU23, "Pasal 366 ayat (3)"),
            sinergi(&PM22, "Pasal 52 ayat (2)"),
            sinergi(&PM22, "Pasal 53 ayat (4)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles that order the stages.
const STAGES: &[Basis] = &[
    ksdd(&PM22, "Pasal 6"),
    ksdpk(&PM22, "Pasal 28"),
    sinergi(&PM22, "Pasal 52 ayat (2)"),
];

/// The articles by which the KAK is what is reviewed: both belong to one stage.
const REVIEW_OF_KAK: &[Basis] = &[
    ksdd(&PM22, "Pasal 7 ayat (4)"),
    ksdpk(&PM22, "Pasal 29 ayat (4)"),
    sinergi(&PM22, "Pasal 53 ayat (4)"),
];

/// The article by which a study comes before the cooperation.
const STUDY_FIRST: &[Basis] = &[ksdpk(&UU23, "Pasal 366 ayat (3)")];

const KAK: &str = key!(kak.tanggal);
const REVIEW: &str = key!(telaahan.tanggal);
const STUDY: &str = key!(studi_kelayakan.tanggal);

/// The articles that set one step before another.
fn ordering(earlier: &str, later: &str) -> &'static [Basis] {
    match (earlier, later) {
        (KAK, REVIEW) => REVIEW_OF_KAK,
        (STUDY, _) => STUDY_FIRST,
        _ => STAGES,
    }
}

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.begins(record)?;
    verdict.applies(key!(jenis), begins(record))?;
    let kak = (KAK, record.kak.tanggal);
    let review = (REVIEW, record.telaahan.tanggal);
    let study = (STUDY, record.studi_kelayakan.tanggal);
    let offer = (key!(penawaran.dikirim), record.penawaran.dikirim);
    let signing = (key!(waktu.ditandatangani), record.waktu.ditandatangani);
    // Only what we offer has a KAK, and is reviewed before the offer.
    let ours = match record.prakarsa {
        Some(prakarsa) => prakarsa == Prakarsa::Daerah,
        None => recorded(&record.kak),
    };
    verdict.saw(key!(prakarsa));
    let stages = if ours {
        follow(&[kak, review, offer, signing], verdict)
    } else {
        let reviewed = follow(&[review, signing], verdict);
        either(reviewed, follow(&[offer, signing], verdict))
    };
    either(stages, follow(&[study, signing], verdict))
}

/// Tells the steps that come before the one that they follow; silent where fewer
/// than two have a day.
fn follow(steps: &[(&'static str, Option<Date>)], verdict: &mut Verdict<'_>) -> Judged {
    let mut before: Option<(&str, Date)> = None;
    let mut judged = verdict.recorded(steps[0].0, steps[0].1.map(drop));
    for (key, _) in steps {
        verdict.saw(*key);
    }
    let dated = steps.iter().filter_map(|&(key, day)| Some((key, day?)));
    for (key, day) in dated {
        if before.is_some() {
            verdict.act(Some(day));
            judged = Ok(());
        }
        match before {
            Some((earlier, since)) if day < since => {
                let message = text!(
                    "`{key}` {day}, mendahului `{earlier}` {since}",
                    "`{key}` on {day} comes before `{earlier}` on {since}",
                    key,
                    day,
                    earlier,
                    since
                );
                let breach = Breach::new(Some(day), key, message);
                verdict.against(breach.basis(ordering(earlier, key)));
            }
            _ => before = Some((key, day)),
        }
    }
    judged
}
