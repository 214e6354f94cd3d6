//! Reports, evaluations and disputes of a document, up to the day asked for.

use super::Told;
use crate::model::{Date, KerjaSama};
use crate::output::{Cell, Column, Table};
use crate::report::evaluation::measured;
use crate::text::Text;

fn happened(told: &Told<'_>, day: Option<Date>) -> bool {
    day.is_none_or(|day| day <= told.as_of)
}

/// The semester reports.
pub(super) fn reports(told: &Told<'_>, record: &KerjaSama) -> Table {
    let reports = record
        .laporan
        .iter()
        .filter(|report| happened(told, report.tanggal));
    let rows = reports.map(|report| {
        vec![
            Cell::word(
                Some(report.periode.to_string()),
                report.periode.in_words().capital(),
            ),
            Cell::date(report.tanggal),
            Cell::text(report.permasalahan.as_deref()),
            Cell::text(report.upaya.as_deref()),
        ]
    });
    let columns = vec![
        Column::brief("periode", Text::fixed("Periode", "Period")),
        Column::brief("tanggal", Text::fixed("Tanggal", "Date")),
        Column::brief("permasalahan", Text::fixed("Permasalahan", "Problems")),
        Column::brief("upaya", Text::fixed("Upaya", "Efforts")),
    ];
    let rows = rows.collect();
    Table::of(columns, rows)
}

/// The evaluations, target against result.
pub(super) fn evaluations(told: &Told<'_>, record: &KerjaSama) -> Table {
    let mut rows = Vec::new();
    let evaluations = record.evaluasi.iter();
    for evaluation in evaluations.filter(|item| happened(told, item.tanggal)) {
        rows.extend(measured(evaluation).into_iter().map(|measured| {
            let mut cells = vec![Cell::date(evaluation.tanggal)];
            cells.extend(measured);
            cells.push(Cell::named(evaluation.kesimpulan));
            cells
        }));
    }
    let columns = vec![
        Column::brief("tanggal", Text::fixed("Tanggal", "Date")),
        Column::brief("indikator", Text::fixed("Indikator", "Indicator")),
        Column::brief("target", Text::fixed("Target", "Target")),
        Column::brief("realisasi", Text::fixed("Realisasi", "Result")),
        Column::brief("capaian", Text::fixed("Capaian %", "Reached %")),
        Column::brief("kesimpulan", Text::fixed("Kesimpulan", "Conclusion")),
    ];
    Table::of(columns, rows)
}

/// The disputes.
pub(super) fn disputes(told: &Told<'_>, record: &KerjaSama) -> Table {
    let disputes = record
        .perselisihan
        .iter()
        .filter(|dispute| happened(told, dispute.tanggal));
    let rows = disputes.map(|dispute| {
        vec![
            Cell::date(dispute.tanggal),
            Cell::text(dispute.pokok.as_deref()),
            Cell::named(dispute.jalur),
            Cell::date(dispute.selesai.filter(|&day| day <= told.as_of)),
        ]
    });
    let columns = vec![
        Column::brief("tanggal", Text::fixed("Tanggal", "Date")),
        Column::brief("pokok", Text::fixed("Pokok", "Matter")),
        Column::brief("jalur", Text::fixed("Jalur", "Way")),
        Column::brief("selesai", Text::fixed("Selesai", "Settled")),
    ];
    let rows = rows.collect();
    Table::of(columns, rows)
}
