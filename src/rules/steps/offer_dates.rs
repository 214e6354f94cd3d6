//! The dates of an offer, in the order in which one answers the other.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD527",
        name: "urutan-tanggal-penawaran",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Surat penawaran dikirim, diterima, dan dijawab berurutan; permintaan kedua dan \
             laporannya menyusul",
            "An offer is sent, received and answered in this order; the second request and the \
             report follow",
        ),
        reason: Text::fixed(
            "Surat diterima sesudah dikirim, jawaban diberikan sesudah surat diterima, permintaan \
             tanggapan kedua dikirim bila surat yang diterima tidak dijawab, dan laporan ke atas \
             dibuat bila permintaan kedua itu pun tidak dijawab. Hari yang sama tidak dinilai.",
            "A letter is received after it was sent and answered after it was received; the second \
             request goes out when the letter received is not answered, and the report upward is \
             made when that request is not answered either. The same day is not judged.",
        ),
        remedy: Text::fixed(
            "periksa kedua tanggal itu pada surat dan tanda terimanya, dan perbaiki yang keliru",
            "check both dates with the letters and their receipts, and correct the wrong one",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 8 ayat (3)"),
            ksdd(&PM22, "Pasal 8 ayat (4)"),
            ksdd(&PM22, "Pasal 8 ayat (5)"),
            ksdpk(&PM22, "Pasal 30 ayat (2)"),
            sinergi(&PM22, "Pasal 54 ayat (3)"),
            sinergi(&PM22, "Pasal 54 ayat (4)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles on the letter and its answer.
const ANSWERED: &[Basis] = &[
    ksdd(&PM22, "Pasal 8 ayat (3)"),
    ksdpk(&PM22, "Pasal 30 ayat (2)"),
    sinergi(&PM22, "Pasal 54 ayat (3)"),
];

/// The articles on the second request.
const REQUESTED: &[Basis] = &[
    ksdd(&PM22, "Pasal 8 ayat (4)"),
    sinergi(&PM22, "Pasal 54 ayat (4)"),
];

/// The article on the report, which a Sinergi does not know.
const REPORTED: &[Basis] = &[ksdd(&PM22, "Pasal 8 ayat (5)")];

/// A step and its day.
type Dated = (&'static str, Option<Date>);

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let offer = &record.penawaran;
    let sent = (key!(penawaran.dikirim), offer.dikirim);
    let received = (key!(penawaran.diterima), offer.diterima);
    let answered = (key!(penawaran.jawaban), offer.jawaban);
    let requested = (key!(penawaran.permintaan_kedua), offer.permintaan_kedua);
    let reported = (key!(penawaran.laporan_ke_atas), offer.laporan_ke_atas);
    let steps: [(Dated, &[Dated], &'static [Basis]); 4] = [
        (received, &[sent], ANSWERED),
        (answered, &[received, sent], ANSWERED),
        (requested, &[received, sent], REQUESTED),
        (reported, &[requested, received, sent], REPORTED),
    ];
    let judged = steps.map(|((key, day), before, basis)| {
        let day = verdict.recorded(key, day)?;
        // The nearest step before it that has a day.
        let nearest = before.iter().find_map(|&(key, day)| Some((key, day?)));
        let (earlier, since) = verdict.recorded(key!(penawaran.dikirim), nearest)?;
        verdict.saw(earlier);
        verdict.act(Some(since));
        if day < since {
            let message = text!(
                "`{key}` {day}, mendahului `{earlier}` {since}",
                "`{key}` on {day} comes before `{earlier}` on {since}",
                key,
                day,
                earlier,
                since
            );
            // Which of the two days is wrong is not known: judged on the later one.
            verdict.against(Breach::new(Some(since), key, message).basis(basis));
        }
        Ok(())
    });
    judged.into_iter().fold(judged[0], either)
}
