//! The money on the page of the Kepala Daerah, and how many records tell it.

use std::collections::BTreeSet;

use super::super::Asked;
use super::super::counted::Counted;
use crate::model::{HasilTahunan, Period, PerkiraanNilai, Rupiah};
use crate::output::Cell;
use crate::text;
use crate::text::Text;

/// What the documents signed state, and what came in of a year beside what was
/// expected.
pub(super) fn facts(
    asked: &Asked<'_>,
    signed: &Counted<'_>,
    in_force: &Counted<'_>,
) -> Vec<(Text, Cell)> {
    let stated = signed.amounts();
    let value = match stated.as_slice() {
        [] if signed.len() == 0 => Cell::said(("nihil", "none")),
        [] => Cell::said(("tidak tercatat", "not recorded")),
        amounts => Cell::said(text!(
            "Rp{sum}, dari {n} di antara {all} naskah yang mencatat nilai",
            "Rp{sum}, of {n} among {all} documents that record a value",
            sum = Rupiah::sum(amounts.iter().copied()),
            n = amounts.len(),
            all = signed.len()
        )),
    };
    let mut facts = vec![(
        Text::fixed("Nilai yang ditandatangani", "Value signed"),
        value,
    )];
    let Some(year) = year(asked) else {
        return facts;
    };
    let period = year.in_words();
    facts.push((
        text!(
            "Penerimaan, {period}",
            "Receipts, {period}",
            period = &period
        ),
        came_in(
            asked,
            in_force,
            year,
            |result| result.penerimaan,
            |entry| entry.penerimaan,
        ),
    ));
    facts.push((
        text!("Investasi, {period}", "Investment, {period}", period),
        came_in(
            asked,
            in_force,
            year,
            |result| result.investasi,
            |entry| entry.investasi,
        ),
    ));
    facts
}

/// The year whose results are told: results are recorded by whole years.
fn year(asked: &Asked<'_>) -> Option<Period> {
    match asked.period.is_year() {
        true => Some(asked.period),
        false => Period::last_before(asked.stand().next(), 12),
    }
}

/// What the documents brought in a year, and what the entries of the mapping that
/// they follow up are expected to bring over their years.
fn came_in(
    asked: &Asked<'_>,
    in_force: &Counted<'_>,
    year: Period,
    of: fn(&HasilTahunan) -> Option<Rupiah>,
    expected: fn(&PerkiraanNilai) -> Option<Rupiah>,
) -> Cell {
    let documents = asked.registry.kerja_sama.iter();
    let brought: Vec<Vec<Rupiah>> = documents
        .map(|record| {
            let results = record.results(year, asked.as_of);
            results.filter_map(of).collect::<Vec<_>>()
        })
        .filter(|amounts| !amounts.is_empty())
        .collect();
    let entries = in_force.records.iter();
    let entries: BTreeSet<&str> = entries
        .filter_map(|record| record.potensi.as_deref())
        .collect();
    let entries = entries.into_iter();
    let hoped: Vec<Rupiah> = entries
        .filter_map(|id| expected(&asked.registry.potensi.get(id)?.perkiraan_nilai))
        .collect();
    let came = match brought.len() {
        0 => Text::fixed("tidak tercatat", "not recorded"),
        n => text!(
            "Rp{sum}, dari {n} naskah yang mencatatnya",
            "Rp{sum}, of {n} documents that record it",
            sum = Rupiah::sum(brought.into_iter().flatten()),
            n
        ),
    };
    let expected = match hoped.len() {
        0 => Text::fixed(
            "perkiraan tidak tercatat",
            "what was expected is not recorded",
        ),
        n => text!(
            "perkiraan selama jangka waktunya Rp{sum}, dari {n} entri pemetaan",
            "expected over its years Rp{sum}, of {n} entries of the mapping",
            sum = Rupiah::sum(hoped),
            n
        ),
    };
    Cell::said(text!(
        "{came}; {expected}",
        "{came}; {expected}",
        came,
        expected
    ))
}
