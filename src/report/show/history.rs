//! Reports, evaluations and disputes of a document, up to the day asked for.

use super::Told;
use crate::model::{Date, KerjaSama};
use crate::output::{Cell, Column, Table};
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
            Cell::Text(report.periode.to_string()),
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
    for evaluation in record
        .evaluasi
        .iter()
        .filter(|item| happened(told, item.tanggal))
    {
        let conclusion = Cell::text(evaluation.kesimpulan.as_ref());
        if evaluation.indikator.is_empty() {
            let empty = || Cell::Empty;
            rows.push(vec![
                Cell::date(evaluation.tanggal),
                empty(),
                empty(),
                empty(),
                empty(),
                conclusion.clone(),
            ]);
        }
        rows.extend(evaluation.indikator.iter().map(|indicator| {
            let unit = indicator
                .satuan
                .as_deref()
                .map_or(String::new(), |unit| format!(" {unit}"));
            let amount = |value: Option<f64>| {
                Cell::text(value.map(|value| format!("{value}{unit}")).as_deref())
            };
            let reached = match (indicator.target, indicator.realisasi) {
                (Some(target), Some(result)) if target != 0.0 => {
                    Cell::Number((100.0 * result / target).round() as i64)
                }
                _ => Cell::Empty,
            };
            vec![
                Cell::date(evaluation.tanggal),
                Cell::Text(indicator.nama.clone()),
                amount(indicator.target),
                amount(indicator.realisasi),
                reached,
                conclusion.clone(),
            ]
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
            Cell::text(dispute.jalur.as_ref()),
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
