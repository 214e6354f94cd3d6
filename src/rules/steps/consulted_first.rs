//! Consultation before a letter of intent is signed.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD511",
        name: "konsultasi-sesudah-pernyataan-kehendak",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kepala Daerah berkonsultasi dengan Menteri sebelum menandatangani Pernyataan \
             Kehendak",
            "The Kepala Daerah consults the Menteri before signing a letter of intent",
        ),
        reason: Text::fixed(
            "Koordinasi dan konsultasi dengan Menteri dan menteri yang membidangi hubungan luar \
             negeri dilakukan sebelum pernyataan kehendak ditandatangani.",
            "The Menteri and the minister for foreign affairs are consulted before a letter of \
             intent is signed.",
        ),
        remedy: Text::fixed(
            "periksa `luar_negeri.konsultasi`; bila benar terlambat, laporkan Pernyataan Kehendak \
             itu kepada Menteri",
            "check `luar_negeri.konsultasi`; if it was indeed late, report the letter of intent \
             to the Menteri",
        ),
        basis: &[
            luar_negeri(&PP28, "Pasal 28 ayat (4)").of(&[Naskah::PernyataanKehendak]),
            luar_negeri(&PM25, "Pasal 14 ayat (1)").of(&[Naskah::PernyataanKehendak]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let consulted = record.luar_negeri.konsultasi;
    let consulted = verdict.recorded(key!(luar_negeri.konsultasi), consulted)?;
    let signed = verdict.signed(record)?;
    verdict.stands_alone(record)?;
    if consulted > signed {
        let message = text!(
            "konsultasi {consulted}, sesudah penandatanganan {signed}",
            "consulted on {consulted}, after the signing on {signed}",
            consulted,
            signed
        );
        verdict.against(Breach::new(
            Some(signed),
            key!(luar_negeri.konsultasi),
            message,
        ));
    }
    Ok(())
}
