//! A report of the pemrakarsa on part of a semester, or across two.

use super::judged_on;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD822",
        name: "periode-laporan-bukan-semester",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Laporan perangkat daerah pemrakarsa mencakup satu semester",
            "A report of the perangkat daerah that initiated it covers one semester",
        ),
        reason: Text::fixed(
            "Pelaksanaan KSDD dan KSDPK dilaporkan setiap semester. Tafsir ksd: semester adalah Januari \
             sampai Juni dan Juli sampai Desember; laporan triwulan, bulanan, atau yang melintasi dua \
             semester tidak menyelesaikan kewajiban melapor, kecuali laporan semesternya ada di \
             sampingnya. Yang lebih dari enam bulan dinilai \
             KSD814.",
            "A KSDD or KSDPK is reported on every semester. ksd's reading (tafsir): semesters are \
             January to June and July to December; a report on a quarter, a month, or across two \
             semesters does not settle the duty to report, unless that of the semester stands \
             beside it. KSD814 judges what is longer than six \
             months.",
        ),
        remedy: Text::fixed(
            "tulis semesternya, misalnya `periode = \"2023-S2\"`; naskah yang mulai atau berakhir di \
             tengahnya pun dilaporkan untuk semester itu",
            "write the semester, for instance `periode = \"2023-S2\"`; a document that begins or ends \
             in the middle of it is reported on for that semester, too",
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
        let period = report.periode;
        let whole =
            |other: &LaporanSemester| other.periode.is_semester() && other.periode.covers(&period);
        let reported = record.laporan.iter().any(whole);
        if super::within_a_semester(period) && !reported {
            let message = text!(
                "laporan untuk {period}, yang bukan satu semester",
                "a report on {period}, which is no semester",
                period
            );
            verdict.against(Breach::new(act, key!(laporan[at].periode), message).basis(basis));
        }
        Ok(())
    })
}
