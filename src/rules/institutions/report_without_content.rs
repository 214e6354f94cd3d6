//! A report that tells of problems and of nothing done about them.

use super::judged_on;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD812",
        name: "laporan-tanpa-isi",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Laporan yang menyebut permasalahan memuat upaya penyelesaiannya",
            "A report that tells of problems tells what was done about them",
        ),
        reason: Text::fixed(
            "Laporan pelaksanaan paling sedikit memuat sembilan hal, di antaranya permasalahan dan \
             upaya penyelesaiannya; di luar negeri hambatan dan tantangan serta rencana tindak \
             lanjutnya. Selebihnya diambil dari naskahnya. Yang tidak ditulis, atau ditulis kosong, \
             tidak dinilai; upaya yang memang tidak ada ditulis `tidak ada`.",
            "A report tells nine things at least, among them the problems and what was done about \
             them; abroad, obstacles and challenges and what is planned on them. The others come from the document. What is absent or left empty \
             is not judged; where nothing was done, `tidak ada` says so.",
        ),
        remedy: Text::fixed(
            "catat upayanya menurut laporan; bila memang belum ada, minta pemrakarsa \
             merencanakannya; bila belum diketahui, hapus kuncinya",
            "record from the report what was done; if it is nothing yet, ask the office to plan \
             it; if it is not known, remove the key",
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
        let problems = report.permasalahan.as_deref();
        let problems = verdict.recorded(|| key!(laporan[at].permasalahan), problems)?;
        let efforts = report.upaya.as_deref();
        let efforts = verdict.recorded(|| key!(laporan[at].upaya), efforts)?;
        if says_none(efforts) && !says_none(problems) {
            let message = text!(
                "laporan {period} menyebut permasalahan tanpa upaya menyelesaikannya",
                "the report on {period} tells of problems and of nothing done about them",
                period = report.periode
            );
            verdict.against(Breach::new(act, key!(laporan[at].upaya), message));
        }
        Ok(())
    })
}
