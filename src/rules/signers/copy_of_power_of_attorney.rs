//! The copy of the power of attorney.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD306",
        name: "surat-kuasa-tanpa-tembusan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Surat kuasa ditembuskan kepada perangkat daerah yang membidangi kerja sama",
            "A copy of the power of attorney goes to the perangkat daerah for cooperation",
        ),
        reason: Text::fixed(
            "Bagian Kerja Sama perlu tahu siapa yang menandatangani apa berdasarkan kuasa \
             Kepala Daerah.",
            "The office for cooperation needs to know who signs what by power of the Kepala \
             Daerah.",
        ),
        remedy: Text::fixed(
            "kirim tembusan surat kuasa ke Bagian Kerja Sama, lalu tulis `tembusan = true`",
            "send a copy of the power of attorney to the office for cooperation, then write \
             `tembusan = true`",
        ),
        basis: &[ksdd(&PM22, "Pasal 14 ayat (3)").of(&[Naskah::Pks])],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let kuasa = verdict.recorded(key!(daerah.surat_kuasa), power(record))?;
    let copied = verdict.recorded(key!(daerah.surat_kuasa.tembusan), kuasa.tembusan)?;
    // What is judged is the issue of the power of attorney.
    let act = kuasa.tanggal.or(record.signing());
    verdict.act(act);
    if !copied {
        let message = Text::fixed(
            "surat kuasa tidak ditembuskan kepada perangkat daerah yang membidangi kerja sama",
            "no copy of the power of attorney went to the perangkat daerah for cooperation",
        );
        verdict.against(Breach::new(act, key!(daerah.surat_kuasa.tembusan), message));
    }
    Ok(())
}
