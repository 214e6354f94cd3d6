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
    // What the partner offers is reviewed after the offer.
    let ours = record.prakarsa != Some(Prakarsa::Mitra);
    let steps = [
        ("kak.tanggal", record.kak.tanggal.filter(|_| ours)),
        ("telaahan.tanggal", record.telaahan.tanggal),
        (
            "penawaran.dikirim",
            record.penawaran.dikirim.filter(|_| ours),
        ),
        ("waktu.ditandatangani", record.waktu.ditandatangani),
    ];
    let mut before: Option<(&str, Date)> = None;
    let dated = steps.into_iter().filter_map(|(key, day)| Some((key, day?)));
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
