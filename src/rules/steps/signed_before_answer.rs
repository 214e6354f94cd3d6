//! A text signed before its offer was answered.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD533",
        name: "ditandatangani-sebelum-dijawab",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah ditandatangani sesudah penawarannya dijawab, paling cepat pada hari yang \
             sama",
            "A text is signed after its offer was answered, on the same day at the earliest",
        ),
        reason: Text::fixed(
            "Kesepakatan Bersama disusun bila penawaran diterima, dan tahapan kerja sama \
             menempatkan penawaran sebelum penyusunan dan penandatanganan naskah. Penolakan \
             dinilai KSD523.",
            "A Kesepakatan Bersama is drafted if the offer is accepted, and the stages of a \
             cooperation put the offer before the drafting and signing of a text. KSD523 \
             judges a refusal.",
        ),
        remedy: Text::fixed(
            "periksa kedua tanggal pada naskah dan surat jawabannya, dan perbaiki yang keliru",
            "check both dates with the text and the letter of answer, and correct the wrong \
             one",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 6"),
            ksdd(&PM22, "Pasal 9 ayat (1)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PP28, "Pasal 6 ayat (1)"),
            ksdpk(&PM22, "Pasal 28"),
            ksdpk(&PP28, "Pasal 19 ayat (1)"),
            sinergi(&PM22, "Pasal 52 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.begins(record)?;
    let offer = &record.penawaran;
    let answered = verdict.recorded(key!(penawaran.jawaban), offer.jawaban)?;
    let refused = offer.hasil == Some(HasilPenawaran::Ditolak);
    verdict.applies(key!(penawaran.hasil), !refused)?;
    let signed = record.waktu.ditandatangani;
    let signed = verdict.recorded(key!(waktu.ditandatangani), signed)?;
    if signed < answered {
        let message = text!(
            "ditandatangani {signed}, sebelum penawarannya dijawab {answered}",
            "signed on {signed}, before its offer was answered on {answered}",
            signed,
            answered
        );
        let key = key!(waktu.ditandatangani);
        verdict.against(Breach::new(Some(signed), key, message));
    }
    Ok(())
}
