//! A yearly report on cooperation abroad after the first days of January.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD819",
        name: "laporan-luar-negeri-terlambat",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Laporan tahunan kerja sama luar negeri disampaikan pada awal Januari",
            "The yearly report on cooperation abroad is handed in at the beginning of January",
        ),
        reason: Text::fixed(
            "Bupati/Wali Kota melapor paling lambat setiap minggu pertama bulan Januari, Gubernur \
             paling lambat minggu kedua. Tafsir ksd: minggu pertama sampai dengan 7 Januari, minggu \
             kedua sampai dengan 14 Januari.",
            "A Bupati or Wali Kota reports in the first week of January at the latest, a Gubernur in \
             the second. ksd's reading (tafsir): the first week is until 7 January, the second until \
             14 January.",
        ),
        remedy: Text::fixed(
            "periksa tanggalnya; bila benar terlambat, catat alasannya sebagai pengecualian",
            "check the date; if it was indeed late, record the reason as an exemption",
        ),
        basis: &joined::<2>(&[REPORT_ABROAD.basis, REPORT_ABROAD_OF_PROVINCE.basis]),
    },
    judge: Judge::Tkksd(judge),
};

fn judge(registry: &Registry, record: &Record<Tkksd>, verdict: &mut Verdict<'_>) -> Judged {
    let limit = match registry.settings.daerah.tingkat {
        Tingkat::Provinsi => REPORT_ABROAD_OF_PROVINCE,
        Tingkat::Kabupaten | Tingkat::Kota => REPORT_ABROAD,
    };
    let reports = &record.laporan;
    verdict.each(key!(Tkksd: laporan), reports, |verdict, at, report| {
        let abroad = report.lingkup == Some(Lingkup::LuarNegeri);
        verdict.applies(|| key!(Tkksd: laporan[at].lingkup), abroad)?;
        let year = report.periode.end.filter(|_| report.periode.is_year());
        let end = verdict.selects(|| key!(Tkksd: laporan[at].periode), year)?;
        let day = verdict.recorded(|| key!(Tkksd: laporan[at].tanggal), report.tanggal)?;
        let last = last_day(end, limit.value);
        // The duty fell on that day: before the article there was none.
        verdict.act(Some(last));
        // One handed in again counts from the first time.
        let in_time = |other: &LaporanTkksd| {
            let same = other.lingkup == report.lingkup && other.periode == report.periode;
            same && other.tanggal.is_some_and(|day| day <= last)
        };
        if day > last && !reports.iter().any(in_time) {
            let message = text!(
                "laporan {period} disampaikan {day}, padahal paling lambat {last}",
                "the report on {period} was handed in on {day}, although {last} was the last day",
                period = report.periode,
                day,
                last
            );
            let key = key!(Tkksd: laporan[at].tanggal);
            verdict.against(Breach::new(Some(last), key, message).basis(limit.basis));
        }
        Ok(())
    })
}
