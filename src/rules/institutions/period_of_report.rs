//! What the periods and days of semester reports cannot be.

use super::judged_on;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD813",
        name: "periode-laporan",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Satu laporan bagi setiap periode, selagi naskah berlaku, sesudah periodenya berakhir",
            "One report for each period, while the document is in force, after the period's end",
        ),
        reason: Text::fixed(
            "Laporan menceritakan pelaksanaan kerja sama dalam satu periode. Periode yang ganda, \
             yang di luar masa berlaku naskah, atau yang belum berakhir saat dilaporkan biasanya \
             salah tulis.",
            "A report tells what was done under the document in a period. A period that stands \
             twice, lies outside the document's term or had not ended when it was reported on is \
             mostly a slip.",
        ),
        remedy: Text::fixed(
            "cocokkan `periode` dan `tanggal` dengan laporannya",
            "compare `periode` and `tanggal` with the report",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let agreed = || registry.agreed_end(record, Date::LAST);
    let last = record.pengakhiran.tanggal.or_else(agreed);
    verdict.each(key!(laporan), &record.laporan, |verdict, at, report| {
        let act = judged_on(report);
        verdict.act(act);
        verdict.saw(|| key!(laporan[at].periode));
        verdict.saw(|| key!(laporan[at].tanggal));
        let period = report.periode;
        if let Some(message) = out_of_force(period, record.first_day(), last) {
            verdict.against(Breach::new(act, key!(laporan[at].periode), message));
        }
        let before = &record.laporan[..at];
        if before.iter().any(|other| other.periode == period) {
            let message = text!(
                "laporan {period} tercatat lebih dari satu kali",
                "the report on {period} is recorded more than once",
                period
            );
            verdict.against(Breach::new(act, key!(laporan[at].periode), message));
        }
        // Where the document ended within the period, nothing is left to wait for.
        let ended = period.end.map(|end| last.map_or(end, |last| last.min(end)));
        if let (Some(day), Some(end)) = (report.tanggal, ended)
            && day < end
        {
            let message = text!(
                "disampaikan {day}, padahal {period} belum berakhir",
                "handed in on {day}, although {period} had not ended",
                day,
                period
            );
            verdict.against(Breach::new(act, key!(laporan[at].tanggal), message));
        }
        Ok(())
    })
}

/// What to say of a period in which the document was at no time in force.
fn out_of_force(period: Period, first: Option<Date>, last: Option<Date>) -> Option<Text> {
    if let (Some(end), Some(first)) = (period.end, first)
        && end < first
    {
        return Some(text!(
            "laporan {period}, sebelum naskah berlaku {first}",
            "a report on {period}, before the document came into force on {first}",
            period,
            first
        ));
    }
    let (start, last) = (period.start?, last?);
    (start > last).then(|| {
        text!(
            "laporan {period}, sesudah naskah berakhir {last}",
            "a report on {period}, after the document ended on {last}",
            period,
            last
        )
    })
}
