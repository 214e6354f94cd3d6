//! Value a year against the total.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD211",
        name: "nilai-per-tahun-tidak-cocok",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Nilai seluruhnya tidak kurang dari nilai per tahun kali jumlah tahun",
            "The total is no less than the value a year times the years",
        ),
        reason: Text::fixed(
            "Bila keduanya dicatat dan nilai seluruhnya kurang dari hasil kalinya, atau sepuluh \
             kali lipat, biasanya ada yang salah salin. Nilai yang naik tiap tahun menjadikan \
             nilai seluruhnya lebih besar, dan itu tidak dinilai.",
            "If both are recorded and the total is less than the product, or ten times as much, \
             one of them is usually copied wrongly. A value that rises every year makes the \
             total larger, which is not judged.",
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
    /// Where a zero was added or forgotten.
    const SLIP: u32 = 10;
    let yearly = verdict.recorded(key!(bmd.nilai_per_tahun), record.bmd.nilai_per_tahun)?;
    let total = verdict.recorded(key!(pembiayaan.nilai), record.pembiayaan.nilai)?;
    let start = verdict.recorded(key!(waktu.mulai), record.first_day())?;
    let end = verdict.recorded(key!(waktu.berakhir), record.waktu.berakhir)?;
    let whole_years =
        (1..=MOST_YEARS).find(|&years| term_agrees(start, end, Duration::years(years)));
    let years = verdict.selects(key!(waktu.berakhir), whole_years)?;
    // A rent that rises with the years comes to more than its first year tells, but
    // not to ten times as much.
    let least = verdict.selects(key!(bmd.nilai_per_tahun), yearly.times(years))?;
    let slipped = least.times(SLIP).is_some_and(|slip| slip <= total);
    if total < least || slipped {
        let message = text!(
            "{years} kali Rp{yearly} tidak cocok dengan Rp{total} seluruhnya",
            "{years} of Rp{yearly} each do not go with Rp{total} in all",
            years = Duration::years(years),
            yearly,
            total
        );
        let act = record.signing();
        verdict.against(Breach::new(act, key!(bmd.nilai_per_tahun), message));
    }
    Ok(())
}
