//! A Kerja Sama Wajib mapped on an affair without effects across borders.

use super::mapped_on;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD611",
        name: "pemetaan-wajib-tanpa-eksternalitas",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kerja Sama Wajib dipetakan pada urusan dengan eksternalitas lintas daerah",
            "A Kerja Sama Wajib is mapped on an affair with effects across regions",
        ),
        reason: Text::fixed(
            "Kerja Sama Wajib ialah untuk urusan yang memiliki eksternalitas lintas daerah \
             dan lebih efisien bila dikelola bersama. Urusan tanpa eksternalitas dapat \
             menjadi Kerja Sama Sukarela.",
            "A Kerja Sama Wajib is for an affair with effects across regions that is more \
             efficient if run together. An affair without them can be one of a Kerja Sama \
             Sukarela.",
        ),
        remedy: Text::fixed(
            "periksa `eksternalitas`; bila memang tidak ada, catat `sifat = \"sukarela\"`",
            "check `eksternalitas`; if there is none indeed, record `sifat = \"sukarela\"`",
        ),
        basis: &[
            ksdd(&UU23, "Pasal 364 ayat (1)"),
            ksdd(&PP28, "Pasal 3 ayat (2)"),
            ksdd(&PM22, "Pasal 1 angka 3"),
        ],
    },
    judge: Judge::Potensi(judge),
};

fn judge(_: &Registry, record: &Record<Potensi>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.compulsory(record)?;
    let effects = verdict.recorded(key!(Potensi: eksternalitas), record.eksternalitas)?;
    verdict.act(mapped_on(record));
    if effects == Eksternalitas::TidakAda {
        let message = Text::fixed(
            "dipetakan sebagai Kerja Sama Wajib, padahal tanpa eksternalitas lintas daerah",
            "mapped as a Kerja Sama Wajib, although without effects across regions",
        );
        let key = key!(Potensi: eksternalitas);
        verdict.against(Breach::new(mapped_on(record), key, message));
    }
    Ok(())
}
