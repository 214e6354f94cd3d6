//! An answer to an offer after its thirty days.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD524",
        name: "jawaban-penawaran-terlambat",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Penawaran dijawab paling lama 30 hari sejak diterima",
            "An offer is answered within 30 days of receipt",
        ),
        reason: Text::fixed(
            "Kepala Daerah, kementerian, atau lembaga calon mitra menjawab penawaran paling lama \
             30 hari; pada KSDD yang diprakarsai daerah lain, yang menjawab adalah Kepala Daerah \
             kita. Tafsir ksd: hari dihitung menurut kalender, mulai sehari sesudah surat \
             diterima.",
            "The Kepala Daerah, ministry or agency that is asked answers an offer within 30 days; \
             in a KSDD that another region initiates, that is our own Kepala Daerah. ksd's \
             reading (tafsir): calendar days, from the day after receipt.",
        ),
        remedy: Text::fixed(
            "periksa tanggalnya; sesudah 30 hari tanpa jawaban, kirim permintaan tanggapan kedua",
            "check the dates; after 30 days without an answer, send the second request",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 8 ayat (3)"),
            sinergi(&PM22, "Pasal 54 ayat (3)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let offer = &record.penawaran;
    let received = verdict.recorded(key!(penawaran.diterima), offer.diterima)?;
    let answered = verdict.recorded(key!(penawaran.jawaban), offer.jawaban)?;
    verdict.act(Some(answered));
    // Whom a ministry's own offer binds, no article says.
    let theirs = record.prakarsa == Some(Prakarsa::Mitra);
    verdict.applies(key!(prakarsa), !theirs || record.jenis == Jenis::Ksdd)?;
    let last = last_day(received, ANSWER_TO_OFFER);
    verdict.counted(|| {
        [Counted {
            what: Text::fixed("hari terakhir menjawab", "the last day to answer"),
            from: received,
            until: last,
            working: false,
        }]
    });
    if answered <= last {
        return Ok(());
    }
    let breach = |message| Breach::new(Some(answered), key!(penawaran.jawaban), message);
    verdict.against(match record.prakarsa {
        Some(Prakarsa::Mitra) => breach(text!(
            "Kepala Daerah kita menjawab {answered}, padahal paling lambat {last}",
            "our Kepala Daerah answered on {answered}, although {last} was the last day",
            answered,
            last
        ))
        .help(Text::fixed(
            "periksa tanggalnya; bila benar terlambat, catat alasannya sebagai pengecualian",
            "check the dates; if it was indeed late, record the reason as an exemption",
        )),
        _ => breach(text!(
            "calon mitra menjawab {answered}, padahal paling lambat {last}",
            "the partner answered on {answered}, although {last} was the last day",
            answered,
            last
        )),
    });
    Ok(())
}
