//! A report of the pemrakarsa on more than a semester.

use super::judged_on;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD814",
        name: "laporan-lebih-dari-satu-semester",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Perangkat daerah pemrakarsa melapor setiap semester",
            "The perangkat daerah that initiated it reports every semester",
        ),
        reason: Text::fixed(
            "Pelaksanaan KSDD dan KSDPK dilaporkan setiap semester. Tafsir ksd: satu laporan tidak \
             mencakup lebih dari enam bulan.",
            "A KSDD or KSDPK is reported on every semester. ksd's reading (tafsir): one report \
             covers no more than six months.",
        ),
        remedy: Text::fixed(
            "catat laporan per semester, misalnya `periode = \"2023-S2\"`",
            "record a report for each semester, for instance `periode = \"2023-S2\"`",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 17 ayat (1)"),
            ksdd(&PM22, "Pasal 17 ayat (2)"),
            ksdpk(&PM22, "Pasal 39 ayat (1)"),
            ksdpk(&PM22, "Pasal 39 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let basis = super::every_semester(registry).basis;
    verdict.each(key!(laporan), &record.laporan, |verdict, at, report| {
        let act = judged_on(report);
        verdict.act(act);
        verdict.saw(|| key!(laporan[at].periode));
        if !super::within_a_semester(report.periode) {
            let message = text!(
                "satu laporan untuk {period}, lebih dari satu semester",
                "one report on {period}, more than a semester",
                period = report.periode
            );
            verdict.against(Breach::new(act, key!(laporan[at].periode), message).basis(basis));
        }
        Ok(())
    })
}
