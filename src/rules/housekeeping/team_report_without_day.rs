//! A report of the TKKSD that is recorded without its day.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD907",
        name: "laporan-tkksd-tanpa-tanggal",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Laporan TKKSD yang tercatat bertanggal",
            "A report of the TKKSD that is recorded has its day",
        ),
        reason: Text::fixed(
            "Agenda menagih laporan sampai hari penyampaiannya. Tanpa hari, laporan itu bagi ksd \
             belum disampaikan.",
            "The agenda asks for a report until the day on which it was handed in. Without one it \
             has not been handed in yet to ksd.",
        ),
        remedy: Text::fixed(
            "catat hari penyampaiannya; bila belum disampaikan, hapus `[[laporan]]` itu",
            "record the day on which it was handed in; if it was not, delete that `[[laporan]]`",
        ),
        basis: &[],
    },
    judge: Judge::Tkksd(judge),
};

fn judge(_: &Registry, record: &Record<Tkksd>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.each(
        key!(Tkksd: laporan),
        &record.laporan,
        |verdict, at, report| {
            verdict.saw(|| key!(Tkksd: laporan[at].tanggal));
            if report.tanggal.is_none() {
                let message = text!(
                    "laporan {kind} {period} tercatat tanpa harinya",
                    "the report ({kind}) of {period} is recorded without its day",
                    kind = report.jenis,
                    period = report.periode
                );
                let key = key!(Tkksd: laporan[at].tanggal);
                verdict.against(Breach::new(None, key, message));
            }
            Ok(())
        },
    )
}
