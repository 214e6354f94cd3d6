//! What the years of yearly results cannot be.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD817",
        name: "hasil-tahunan-ganda",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Satu hasil bagi setiap tahun, sejak naskah berlaku",
            "One result for each year, from the document's coming into force on",
        ),
        reason: Text::fixed(
            "Rekap menjumlahkan hasil tahunan. Dari dua hasil untuk satu tahun hanya satu yang \
             dijumlahkan: yang terakhir dengan `sumber`, atau yang terakhir bila semuanya tanpa \
             `sumber`. Hasil dari tahun sebelum naskah berlaku biasanya salah tulis.",
            "Summaries add up the results of years. Of two results of one year only one counts: \
             the last with a `sumber`, or the last if none has one. A result of a year before the \
             document came into force is mostly a slip.",
        ),
        remedy: Text::fixed(
            "cocokkan `tahun` dengan bukti hasilnya",
            "compare `tahun` with the paper that proves the result",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let results = &record.hasil_tahunan;
    let counts = record.results_that_count();
    verdict.each(key!(hasil_tahunan), results, |verdict, at, result| {
        verdict.saw(|| key!(hasil_tahunan[at].tahun));
        let year = result.tahun.to_string();
        let against = |verdict: &mut Verdict<'_>, message, help: Option<Text>| {
            let breach = Breach::new(None, key!(hasil_tahunan[at].tahun), message);
            verdict.against(match help {
                Some(help) => breach.help(help),
                None => breach,
            });
        };
        if let Some(&kept) = counts.get(&result.tahun).filter(|kept| **kept != at) {
            let message = text!(
                "hasil tahun {year} tercatat lebih dari satu kali; yang dijumlahkan `{kept}`",
                "the result of {year} is recorded more than once; `{kept}` is what counts",
                year = year.as_str(),
                kept = key!(hasil_tahunan[kept])
            );
            let help = text!(
                "pertahankan `{kept}`, gabungkan ke situ yang belum ada, dan hapus `{this}`; bila \
                 tahunnya salah tulis, perbaiki `tahun`",
                "keep `{kept}`, add to it what it lacks, and remove `{this}`; if the year is a \
                 slip, correct `tahun`",
                kept = key!(hasil_tahunan[kept]),
                this = key!(hasil_tahunan[at])
            );
            against(verdict, message, Some(help));
        }
        if let Some(first) = record.first_day().filter(|day| result.tahun < day.year()) {
            let message = text!(
                "hasil tahun {year}, sebelum naskah berlaku {first}",
                "a result of {year}, before the document came into force on {first}",
                year = year.as_str(),
                first
            );
            against(verdict, message, None);
        }
        Ok(())
    })
}
