//! Reports, evaluations and disputes of a document, up to the day asked for.

use super::{Told, period};
use crate::model::{Date, KerjaSama};
use crate::output::{Cell, Table, sheet};
use crate::report::evaluation::{measured, with_indicator};
use crate::text::Text;

fn happened(told: &Told<'_>, day: Option<Date>) -> bool {
    day.is_some_and(|day| day <= told.as_of)
}

/// The semester reports.
pub(super) fn reports(told: &Told<'_>, record: &KerjaSama) -> Table {
    let reports = record.laporan.iter();
    sheet(reports.filter(|report| happened(told, report.tanggal)))
        .column("periode", ("Periode", "Period"), |report| {
            period(report.periode)
        })
        .column("tanggal", ("Tanggal", "Date"), |report| report.tanggal)
        .column("permasalahan", ("Permasalahan", "Problems"), |report| {
            report.permasalahan.clone()
        })
        .column("upaya", ("Upaya", "Efforts"), |report| report.upaya.clone())
        .bare()
}

/// The evaluations, target against result.
pub(super) fn evaluations(told: &Told<'_>, record: &KerjaSama) -> Table {
    let evaluations = record.evaluasi.iter();
    let evaluations = evaluations.filter(|one| happened(told, one.tanggal));
    let measured =
        sheet(evaluations.flat_map(measured))
            .column("tanggal", ("Tanggal", "Date"), |one| one.evaluation.tanggal);
    with_indicator(
        measured,
        |one| one,
        Text::fixed("Target", "Target"),
        Text::fixed("Realisasi", "Result"),
    )
    .column("kesimpulan", ("Kesimpulan", "Conclusion"), |one| {
        Cell::named(one.evaluation.kesimpulan)
    })
    .bare()
}

/// The disputes.
pub(super) fn disputes(told: &Told<'_>, record: &KerjaSama) -> Table {
    let disputes = record.perselisihan.iter();
    sheet(disputes.filter(|dispute| happened(told, dispute.tanggal)))
        .column("tanggal", ("Tanggal", "Date"), |dispute| dispute.tanggal)
        .column("pokok", ("Pokok", "Matter"), |dispute| {
            dispute.pokok.clone()
        })
        .column("jalur", ("Jalur", "Way"), |dispute| {
            Cell::named(dispute.jalur)
        })
        .column("selesai", ("Selesai", "Settled"), |dispute| {
            dispute.selesai.filter(|&day| day <= told.as_of)
        })
        .bare()
}
