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
             kita. Sesudah permintaan tanggapan kedua, KSDD dijawab dalam 15 hari, sebelum dilaporkan \
             ke atas; Sinergi tidak mengenal batas lagi. Tafsir ksd: hari dihitung menurut \
             kalender, mulai sehari sesudah surat diterima atau permintaan kedua dikirim.",
            "The Kepala Daerah, ministry or agency that is asked answers an offer within 30 days; \
             in a KSDD that another region initiates, that is our own Kepala Daerah. \
             After the second request a KSDD is answered within 15 days, before the report upward; a \
             Sinergi knows no further term. ksd's reading (tafsir): calendar days, from the day \
             after receipt, or after the sending of the second request.",
        ),
        remedy: Text::fixed(
            "periksa tanggalnya; sesudah 30 hari tanpa jawaban, kirim permintaan tanggapan kedua",
            "check the dates; after 30 days without an answer, send the second request",
        ),
        basis: &joined::<3>(&[ANSWER_TO_OFFER.basis, AFTER_SECOND_REQUEST.basis]),
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let offer = &record.penawaran;
    let received = verdict.recorded(key!(penawaran.diterima), offer.diterima)?;
    let answered = verdict.recorded(key!(penawaran.jawaban), offer.jawaban)?;
    // Whom a ministry's own offer binds, no article says.
    let theirs = record.prakarsa == Some(Prakarsa::Mitra);
    verdict.applies(key!(prakarsa), !theirs || record.jenis == Jenis::Ksdd)?;
    let second = offer.permintaan_kedua;
    let second = second.filter(|&second| received <= second && second <= answered);
    let reported = offer.laporan_ke_atas.is_some_and(|day| day <= answered);
    let (since, limit) = match second {
        // What follows upon the report, the Gubernur or the Menteri orders.
        Some(_) if reported => verdict.selects(key!(penawaran.laporan_ke_atas), None)?,
        Some(_) if record.jenis != Jenis::Ksdd => {
            verdict.selects(key!(penawaran.permintaan_kedua), None)?
        }
        Some(second) => {
            verdict.saw(key!(penawaran.permintaan_kedua));
            (second, AFTER_SECOND_REQUEST)
        }
        None => (received, ANSWER_TO_OFFER),
    };
    // Who was asked before the article came had no term to answer in.
    verdict.act(Some(since));
    let last = last_day(since, limit.value);
    verdict.counted(|| {
        [Counted {
            what: Text::fixed("hari terakhir menjawab", "the last day to answer"),
            from: since,
            until: last,
            working: false,
        }]
    });
    if answered <= last {
        return Ok(());
    }
    let breach =
        |message| Breach::new(Some(since), key!(penawaran.jawaban), message).basis(limit.basis);
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
