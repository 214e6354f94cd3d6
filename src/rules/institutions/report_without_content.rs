//! A semester report that leaves problems or efforts blank.

use super::judged_on;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD812",
        name: "laporan-tanpa-isi",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Laporan semester memuat permasalahan dan upaya penyelesaiannya",
            "A semester report tells the problems and what was done about them",
        ),
        reason: Text::fixed(
            "Laporan pelaksanaan paling sedikit memuat sembilan hal, di antaranya permasalahan dan \
             upaya penyelesaiannya; di luar negeri hambatan dan tantangan serta rencana tindak \
             lanjutnya. Selebihnya diambil dari naskahnya. Bila tidak ada masalah, \
             laporan menyatakannya.",
            "A report tells nine things at least, among them the problems and what was done about \
             them; abroad, obstacles and challenges and what is planned on them. The others come from the document. Where there were no problems, it says so.",
        ),
        remedy: Text::fixed(
            "isi menurut laporannya, misalnya \"tidak ada\"; bila belum diketahui, hapus kuncinya",
            "fill it in from the report, for instance \"tidak ada\"; if it is not known, remove \
             the key",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 17 ayat (5)"),
            ksdpk(&PM22, "Pasal 39 ayat (5)"),
            luar_negeri(&PM25, "Pasal 37"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.each(key!(laporan), &record.laporan, |verdict, at, report| {
        let act = judged_on(report);
        verdict.act(act);
        verdict.saw(|| key!(laporan[at].periode));
        let parts = [
            (key!(laporan[at].permasalahan), &report.permasalahan),
            (key!(laporan[at].upaya), &report.upaya),
        ];
        let judged = parts.map(|(key, said)| {
            let said = verdict.recorded(|| key.clone(), said.as_ref())?;
            if said.trim().is_empty() {
                let (_, part) = key.rsplit_once('.').unwrap_or_default();
                let message = text!(
                    "laporan {period} dengan `{part}` yang kosong",
                    "the report on {period} leaves `{part}` blank",
                    period = report.periode,
                    part
                );
                verdict.against(Breach::new(act, key, message));
            }
            Ok(())
        });
        let [problems, efforts] = judged;
        either(problems, efforts)
    })
}
