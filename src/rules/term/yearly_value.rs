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

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    const MOST_YEARS: u32 = 100;
    let yearly = verdict.recorded(key!(bmd.nilai_per_tahun), record.bmd.nilai_per_tahun)?;
    let total = verdict.recorded(key!(pembiayaan.nilai), record.pembiayaan.nilai)?;
    let start = verdict.recorded(key!(waktu.mulai), record.first_day())?;
    let end = verdict.recorded(key!(waktu.berakhir), record.waktu.berakhir)?;
    let whole_years =
        (1..=MOST_YEARS).find(|&years| term_agrees(start, end, Duration::years(years)));
    let years = verdict.selects(key!(waktu.berakhir), whole_years)?;
    if yearly.times(years) != Some(total) {
        let message = text!(
            "{years} tahun kali Rp{yearly} bukan Rp{total}",
            "{years} years times Rp{yearly} are not Rp{total}",
            years,
            yearly,
            total
        );
        let act = record.signing();
        verdict.against(Breach::new(act, key!(bmd.nilai_per_tahun), message));
    }
    Ok(())
}
