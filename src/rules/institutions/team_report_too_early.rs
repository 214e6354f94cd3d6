//! A report of the TKKSD before its period was over.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD821",
        name: "laporan-tkksd-mendahului-periode",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Laporan TKKSD disampaikan sesudah periodenya berakhir",
            "A report of the TKKSD is handed in after its period's end",
        ),
        reason: Text::fixed(
            "Laporan menceritakan pelaksanaan dalam satu periode. Yang disampaikan sebelum periode itu \
             berakhir biasanya salah tulis. Laporan tahunan kerja sama luar negeri boleh mendahului akhir tahunnya, sebab Permendagri 25/2020 hanya \
             menetapkan hari terakhirnya.",
            "A report tells what was done in a period. One handed in before that period was over is \
             mostly a slip. The yearly report on cooperation \
             abroad may come before the end of its year, as Permendagri 25/2020 sets its last day \
             only.",
        ),
        remedy: Text::fixed(
            "cocokkan `periode` dan `tanggal` dengan laporannya",
            "compare `periode` and `tanggal` with the report",
        ),
        basis: &[],
    },
    judge: Judge::Tkksd(judge),
};

fn judge(_: &Registry, record: &Record<Tkksd>, verdict: &mut Verdict<'_>) -> Judged {
    let reports = &record.laporan;
    verdict.each(key!(Tkksd: laporan), reports, |verdict, at, report| {
        let day = verdict.recorded(|| key!(Tkksd: laporan[at].tanggal), report.tanggal)?;
        let period = report.periode;
        let earliest = match report.lingkup {
            Some(Lingkup::LuarNegeri) => period.start,
            _ => period.end,
        };
        let earliest = verdict.recorded(|| key!(Tkksd: laporan[at].periode), earliest)?;
        if day < earliest {
            let message = text!(
                "disampaikan {day}, padahal {period} belum berakhir",
                "handed in on {day}, although {period} had not ended",
                day,
                period
            );
            let key = key!(Tkksd: laporan[at].tanggal);
            verdict.against(Breach::new(Some(day), key, message));
        }
        Ok(())
    })
}
