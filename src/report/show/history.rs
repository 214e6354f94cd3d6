//! Reports, evaluations and disputes of a document, up to the day asked for.

use super::{Told, period};
use crate::model::{Date, KerjaSama, Pengecualian, Rupiah};
use crate::output::{Cell, Table, sheet};
use crate::report::evaluation::{measured, minutes, with_indicator};
use crate::report::names::office_name;
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
    .column("berita_acara", ("Berita acara", "Minutes"), |one| {
        minutes(one.evaluation)
    })
    .bare()
}

/// What each year brought, up to the year asked for.
pub(super) fn results(told: &Told<'_>, record: &KerjaSama) -> Table {
    let money = |amount: Option<Rupiah>| amount.map_or(Cell::Empty, Cell::Money);
    let results = record.hasil_tahunan.iter();
    sheet(results.filter(|result| result.tahun <= told.as_of.year()))
        .column("tahun", ("Tahun", "Year"), |result| {
            Cell::Year(result.tahun)
        })
        .column("pagu", ("Pagu (Rp)", "Ceiling (Rp)"), move |result| {
            money(result.pagu)
        })
        .column(
            "belanja",
            ("Belanja (Rp)", "Spending (Rp)"),
            move |result| money(result.belanja),
        )
        .column(
            "penerimaan",
            ("Penerimaan (Rp)", "Receipts (Rp)"),
            move |result| money(result.penerimaan),
        )
        .column(
            "investasi",
            ("Investasi (Rp)", "Investment (Rp)"),
            move |result| money(result.investasi),
        )
        .column("barang", ("Barang", "Goods"), |result| {
            result.barang.clone()
        })
        .column("sumber", ("Bukti", "Proof"), |result| result.sumber.clone())
        .bare()
}

/// What stands or stood in its way.
pub(super) fn obstacles(told: &Told<'_>, record: &KerjaSama) -> Table {
    sheet(&record.hambatan)
        .column("uraian", ("Hambatan", "Obstacle"), |one| one.uraian.clone())
        .column("oleh", ("Oleh", "By"), |one| {
            let who = one.oleh.as_deref();
            Cell::text(who.map(|who| office_name(told.registry, who)))
        })
        .column("tenggat", ("Tenggat", "Due"), |one| one.tenggat)
        .column("selesai", ("Selesai", "Settled"), |one| {
            one.selesai.filter(|&day| day <= told.as_of)
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
        .column("bukti", ("Bukti", "Proof"), |dispute| {
            let settled = dispute.selesai.is_some_and(|day| day <= told.as_of);
            let decree = dispute.keputusan_menteri.as_ref().filter(|_| settled);
            let papers = dispute.berita_acara.iter().chain(decree);
            Cell::list(papers.cloned().collect())
        })
        .bare()
}

/// The rules that do not fit the record, and who says so.
pub(super) fn exemptions(told: &Told<'_>, exemptions: &[Pengecualian]) -> Table {
    sheet(
        exemptions
            .iter()
            .filter(|one| one.tanggal.is_none_or(|day| day <= told.as_of)),
    )
    .column("aturan", ("Aturan", "Rule"), |one| one.aturan.clone())
    .column("kunci", ("Kunci", "Key"), |one| one.kunci.clone())
    .column("alasan", ("Alasan", "Reason"), |one| one.alasan.clone())
    .column("tanggal", ("Tanggal", "Date"), |one| one.tanggal)
    .column("disetujui_oleh", ("Disetujui oleh", "Approved by"), |one| {
        one.disetujui_oleh.clone()
    })
    .bare()
}
