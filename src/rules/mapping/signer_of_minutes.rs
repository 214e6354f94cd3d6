//! Who signs the minutes of a mapping.

use super::mapped_on;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD601",
        name: "berita-acara-bukan-kepala-daerah",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Berita Acara pemetaan Kerja Sama Wajib ditandatangani oleh Kepala Daerah",
            "The minutes of the mapping of a Kerja Sama Wajib are signed by the Kepala Daerah",
        ),
        reason: Text::fixed(
            "Urusan yang telah disepakati untuk dikerjasamakan dituangkan dalam Berita Acara \
             dan ditandatangani oleh Kepala Daerah; pasal itu tidak mengenal kuasa. Plt. dan \
             Pj. menandatangani sebagai Kepala Daerah.",
            "The affairs that were agreed on are set down in minutes (Berita Acara) and signed \
             by the Kepala Daerah; the article knows no proxy. A Plt. or Pj. signs as the \
             Kepala Daerah.",
        ),
        remedy: Text::fixed(
            "bila Plt. atau Pj. yang menandatangani, tulis `peran = \"kepala-daerah\"`; bila \
             benar pejabat lain, mintakan tanda tangan Kepala Daerah",
            "if a Plt. or Pj. signed, write `peran = \"kepala-daerah\"`; if it was indeed \
             another official, obtain the signature of the Kepala Daerah",
        ),
        basis: &[ksdd(&PM22, "Pasal 5 ayat (6)")],
    },
    judge: Judge::Potensi(judge),
};

fn judge(_: &Registry, record: &Record<Potensi>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.compulsory(record)?;
    let key = key!(Potensi: pembahasan.berita_acara.peran);
    let peran = verdict.recorded(key, record.pembahasan.berita_acara.peran)?;
    if peran != Peran::KepalaDaerah {
        let message = text!(
            "Berita Acara ditandatangani oleh {peran}, bukan Kepala Daerah",
            "the Berita Acara was signed by the {peran}, not by the Kepala Daerah",
            peran
        );
        verdict.against(Breach::new(mapped_on(record), key, message));
    }
    Ok(())
}
