//! Preparation, offer and signing in their order.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD525",
        name: "urutan-tahapan",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "KAK, telaahan TKKSD, penawaran, dan penandatanganan berurutan",
            "The KAK, the TKKSD's review, the offer and the signing follow each other",
        ),
        reason: Text::fixed(
            "Tahapan kerja sama ditetapkan berurutan: TKKSD menelaah KAK, penawaran menyertakan \
             KAK yang sudah ditelaah, dan naskah disusun sesudah penawaran.",
            "The stages of a cooperation are set in an order: the TKKSD reviews the KAK, the \
             offer brings the KAK as reviewed, and the text is drafted after the offer.",
        ),
        remedy: Text::fixed(
            "periksa tanggal kedua langkah itu dan perbaiki yang keliru",
            "check the dates of both steps and correct the wrong one",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 6"),
            ksdpk(&PM22, "Pasal 28"),
            sinergi(&PM22, "Pasal 52 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    if !begins(record) {
        return;
    }
    let kak = ("kak.tanggal", record.kak.tanggal);
    let review = ("telaahan.tanggal", record.telaahan.tanggal);
    let offer = ("penawaran.dikirim", record.penawaran.dikirim);
    let signing = ("waktu.ditandatangani", record.waktu.ditandatangani);
    // Only what we offer has a KAK, and is reviewed before the offer.
    let ours = match record.prakarsa {
        Some(prakarsa) => prakarsa == Prakarsa::Daerah,
        None => recorded(&record.kak),
    };
    if ours {
        follow(&[kak, review, offer, signing], verdict);
    } else {
        follow(&[review, signing], verdict);
        follow(&[offer, signing], verdict);
    }
}

/// Tells the steps that come before the one that they follow.
fn follow(steps: &[(&'static str, Option<Date>)], verdict: &mut Verdict<'_>) {
    let mut before: Option<(&str, Date)> = None;
    let dated = steps.iter().filter_map(|&(key, day)| Some((key, day?)));
    for (key, day) in dated {
        match before {
            Some((earlier, since)) if day < since => {
                let message = text!(
                    "`{key}` {day}, mendahului `{earlier}` {since}",
                    "`{key}` on {day} comes before `{earlier}` on {since}";
                    key = key, day = day, earlier = earlier, since = since
                );
                verdict.against(Breach::new(Some(day), key, message));
            }
            _ => before = Some((key, day)),
        }
    }
}
