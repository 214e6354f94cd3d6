//! Value a year against the total.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD211",
        name: "nilai-per-tahun-tidak-cocok",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Nilai per tahun kali jumlah tahun sama dengan nilai seluruhnya",
            "The value a year times the years is the total",
        ),
        reason: Text::fixed(
            "Bila keduanya dicatat dan hasil kalinya berbeda, biasanya ada yang salah salin, \
             kecuali nilainya berubah tiap tahun.",
            "If both are recorded and the product differs, one of them is usually copied \
             wrongly, unless the value changes from year to year.",
        ),
        remedy: Text::fixed(
            "cocokkan `bmd.nilai_per_tahun`, `pembiayaan.nilai`, dan jangka waktu dengan \
             naskah asli",
            "compare `bmd.nilai_per_tahun`, `pembiayaan.nilai` and the term with the original",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    const MOST_YEARS: u32 = 100;
    let (Some(yearly), Some(total)) = (record.bmd.nilai_per_tahun, record.pembiayaan.nilai) else {
        return;
    };
    let (Some(start), Some(end)) = (record.first_day(), record.waktu.berakhir) else {
        return;
    };
    let whole_years =
        (1..=MOST_YEARS).find(|&years| term_agrees(start, end, Duration::years(years)));
    let Some(years) = whole_years else { return };
    if yearly.times(years) != Some(total) {
        let message = text!(
            "{years} tahun kali Rp{yearly} bukan Rp{total}",
            "{years} years times Rp{yearly} are not Rp{total}";
            years = years, yearly = yearly, total = total
        );
        let act = record.signing();
        verdict.against(Breach::new(act, key!(bmd.nilai_per_tahun), message));
    }
}
