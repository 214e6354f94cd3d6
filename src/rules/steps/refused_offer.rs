//! A Kesepakatan Bersama although the offer was refused.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD523",
        name: "penawaran-ditolak",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kesepakatan Bersama KSDD disusun hanya bila penawarannya diterima",
            "The Kesepakatan Bersama of a KSDD is drafted only when the offer was accepted",
        ),
        reason: Text::fixed(
            "Penyusunan Kesepakatan Bersama dilaksanakan dalam hal penawaran diterima.",
            "A Kesepakatan Bersama is drafted in case the offer is accepted.",
        ),
        remedy: Text::fixed(
            "periksa `penawaran.hasil`; bila calon mitra kemudian menerima, catat jawaban yang \
             terakhir",
            "check `penawaran.hasil`; if the partner accepted later, record the last answer",
        ),
        basis: &[ksdd(&PM22, "Pasal 9 ayat (1)").of(&[Naskah::KesepakatanBersama])],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let theirs = record.prakarsa == Some(Prakarsa::Mitra);
    verdict.applies(key!(prakarsa), !theirs)?;
    verdict.stands_alone(record)?;
    let result = verdict.recorded(key!(penawaran.hasil), record.penawaran.hasil)?;
    // Without its day the answer has not been given yet.
    verdict.recorded(key!(penawaran.jawaban), record.penawaran.jawaban)?;
    let signed = verdict.signed(record)?;
    if result == HasilPenawaran::Ditolak {
        let message = text!(
            "ditandatangani {signed}, padahal penawarannya ditolak",
            "signed on {signed}, although the offer was refused",
            signed
        );
        verdict.against(Breach::new(Some(signed), key!(penawaran.hasil), message));
    }
    Ok(())
}
