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
            "Kesepakatan Bersama KSDD disusun bila penawaran diterima. Bagi naskah lain, dan \
             sebelum Permendagri 22/2020, hanya urutan tahapan yang menempatkan penawaran \
             sebelum penyusunan dan penandatanganan naskah; temuannya peringatan. Penolakan \
             dinilai KSD523.",
            "The Kesepakatan Bersama of a KSDD is drafted if the offer is accepted. Of other \
             texts, and before Permendagri 22/2020, only the order of the stages puts the offer \
             before the drafting and signing; the finding is a warning. KSD523 judges a \
             refusal.",
        ),
        remedy: Text::fixed(
            "periksa kedua tanggal pada naskah dan surat jawabannya, dan perbaiki yang keliru",
            "check both dates with the text and the letter of answer, and correct the wrong \
             one",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 6"),
            ACCEPTED_FIRST,
            ksdd(&PP28, "Pasal 6 ayat (1)"),
            ksdpk(&PM22, "Pasal 28"),
            ksdpk(&PP28, "Pasal 19 ayat (1)"),
            sinergi(&PM22, "Pasal 52 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// A text is drafted if the offer is accepted.
const ACCEPTED_FIRST: Basis = ksdd(&PM22, "Pasal 9 ayat (1)").of(&[Naskah::KesepakatanBersama]);

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
        let breach = Breach::new(Some(signed), key, message);
        let accepted_first = Subject {
            jenis: Some(record.jenis),
            naskah: Some(record.naskah),
            act: Some(signed),
        };
        verdict.against(match ACCEPTED_FIRST.binds(accepted_first) {
            true => breach,
            false => breach.at_most(Severity::Warning),
        });
    }
    Ok(())
}
