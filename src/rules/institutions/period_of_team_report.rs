//! The period of a report of the TKKSD, and its kind.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD815",
        name: "periode-laporan-tkksd",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Laporan semester TKKSD mencakup satu semester, laporan tahunannya satu tahun",
            "A semester report of the TKKSD covers a semester, its yearly report a year",
        ),
        reason: Text::fixed(
            "TKKSD menyusun laporan semester dan laporan tahunan; pelaksanaan Sinergi dilaporkan \
             setiap enam bulan dan sekali setahun. Tafsir ksd: semester adalah Januari sampai Juni \
             dan Juli sampai Desember, tahun adalah tahun kalender.",
            "The TKKSD makes a semester report and a yearly report; a Sinergi is reported on every \
             six months and once a year. ksd's reading (tafsir): semesters are January to June and \
             July to December, a year is the calendar's.",
        ),
        remedy: Text::fixed(
            "tulis `periode` menurut `jenis` laporannya, misalnya \"2024-S1\" atau \"2024\"",
            "write `periode` as the report's `jenis` asks, for instance \"2024-S1\" or \"2024\"",
        ),
        basis: &[
            any(&PM22, "Pasal 46 ayat (2) huruf j"),
            any(&PM22, "Pasal 60 ayat (1)"),
            any(&PM22, "Pasal 60 ayat (2)"),
            any(&PM22, "Pasal 60 ayat (3)"),
        ],
    },
    judge: Judge::Tkksd(judge),
};

const TEAM: &[Basis] = &[any(&PM22, "Pasal 46 ayat (2) huruf j")];
const EVERY_SIX_MONTHS: &[Basis] = &[
    any(&PM22, "Pasal 46 ayat (2) huruf j"),
    any(&PM22, "Pasal 60 ayat (1)"),
];
const ONCE_A_YEAR: &[Basis] = &[
    any(&PM22, "Pasal 46 ayat (2) huruf j"),
    any(&PM22, "Pasal 60 ayat (2)"),
];
/// A province's go to the Menteri; of its six months Pasal 60 does not speak.
const ONCE_A_YEAR_OF_PROVINCE: &[Basis] = &[
    any(&PM22, "Pasal 46 ayat (2) huruf j"),
    any(&PM22, "Pasal 60 ayat (3)"),
];

fn judge(registry: &Registry, record: &Record<Tkksd>, verdict: &mut Verdict<'_>) -> Judged {
    let province = registry.settings.daerah.tingkat == Tingkat::Provinsi;
    verdict.each(
        key!(Tkksd: laporan),
        &record.laporan,
        |verdict, at, report| {
            verdict.saw(|| key!(Tkksd: laporan[at].periode));
            let period = report.periode;
            let (fits, message) = match report.jenis {
                JenisLaporan::Semester => (
                    period.is_semester(),
                    text!(
                        "laporan semester dengan periode {period}, bukan satu semester",
                        "a semester report on {period}, which is no semester",
                        period
                    ),
                ),
                JenisLaporan::Tahunan => (
                    period.is_year(),
                    text!(
                        "laporan tahunan dengan periode {period}, bukan satu tahun",
                        "a yearly report on {period}, which is no year",
                        period
                    ),
                ),
            };
            let basis = match (report.lingkup, report.jenis) {
                // Permendagri 25/2020 knows a yearly report alone, and not the TKKSD's.
                (Some(Lingkup::LuarNegeri), _) => {
                    verdict.selects(|| key!(Tkksd: laporan[at].lingkup), None)?
                }
                (Some(Lingkup::Sinergi), JenisLaporan::Semester) if !province => EVERY_SIX_MONTHS,
                (Some(Lingkup::Sinergi), JenisLaporan::Tahunan) if province => {
                    ONCE_A_YEAR_OF_PROVINCE
                }
                (Some(Lingkup::Sinergi), JenisLaporan::Tahunan) => ONCE_A_YEAR,
                _ => TEAM,
            };
            let act = period.end.or(report.tanggal).or(Some(record.tanggal));
            verdict.act(act);
            if !fits {
                let key = key!(Tkksd: laporan[at].periode);
                verdict.against(Breach::new(act, key, message).basis(basis));
            }
            Ok(())
        },
    )
}
