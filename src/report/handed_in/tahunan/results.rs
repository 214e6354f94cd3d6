//! What the documents brought in the year.

use std::collections::BTreeMap;

use crate::model::{HasilTahunan, Jenis, Rupiah};
use crate::output::{Cell, Table, sheet};
use crate::report::handed_in::Asked;
use crate::report::handed_in::words::kind;
use crate::text;

/// What the documents of each jenis brought in the year, beside their number.
pub(super) fn table(asked: &Asked<'_>) -> Table {
    let mut by_kind = BTreeMap::<Jenis, Vec<&HasilTahunan>>::new();
    for record in asked.registry.kerja_sama.iter() {
        let results = record.results(asked.period, asked.as_of);
        by_kind.entry(record.jenis).or_default().extend(results);
    }
    by_kind.retain(|_, results| !results.is_empty());
    let sum = |results: &[&HasilTahunan], of: fn(&HasilTahunan) -> Option<Rupiah>| {
        Cell::total(Rupiah::sum(results.iter().filter_map(|result| of(result))))
    };
    let period = asked.period.in_words();
    sheet(by_kind)
        .column("jenis", ("Jenis", "Kind"), |(jenis, _)| {
            Cell::word(Some(jenis.word().to_owned()), kind(*jenis).capital())
        })
        .summed("jumlah", ("Naskah", "Documents"), |(_, results)| {
            results.len()
        })
        .summed(
            "belanja",
            ("Belanja APBD (Rp)", "Spent of the APBD (Rp)"),
            move |(_, results)| sum(results, |result| result.belanja),
        )
        .summed(
            "penerimaan",
            ("Penerimaan (Rp)", "Receipts (Rp)"),
            move |(_, results)| sum(results, |result| result.penerimaan),
        )
        .summed(
            "investasi",
            ("Investasi (Rp)", "Investment (Rp)"),
            move |(_, results)| sum(results, |result| result.investasi),
        )
        .total("jenis")
        .table(
            text!(
                "Hasil naskah yang mencatatnya, {period}",
                "What the documents that record it brought, {period}",
                period = &period
            ),
            text!(
                "Tidak ada naskah yang mencatat hasil {period}.",
                "No document records a result of {period}.",
                period
            ),
        )
}
