//! The list of planned cooperation with third parties. Pasal 25 ayat (2).

use super::{Entry, ceiling};
use crate::output::{Cell, Table, sheet};
use crate::report::handed_in::Asked;
use crate::report::handed_in::words::{office, partners};
use crate::report::names::affairs;
use crate::text;

/// The list of planned cooperation with third parties.
pub(super) fn planned(asked: &Asked<'_>, entries: &[&Entry]) -> Table {
    let registry = asked.registry;
    let period = asked.period.in_words();
    sheet(entries)
        .numbered()
        .column(
            "judul",
            ("Rencana kerja sama", "Planned cooperation"),
            |entry| entry.judul.clone(),
        )
        .column("urusan", ("Urusan", "Affairs"), |entry| {
            affairs(&entry.urusan)
        })
        .column(
            "calon_mitra",
            ("Calon mitra", "Candidate partners"),
            |entry| partners(registry, &entry.calon_mitra),
        )
        .column("lokasi", ("Lokasi", "Place"), |entry| {
            Cell::list(entry.lokasi.clone())
        })
        .column("prioritas", ("Prioritas", "Priority"), |entry| {
            entry.prioritas.map(i64::from)
        })
        .column("tahun", ("Tahun pelaksanaan", "Years"), |entry| {
            let years = match (entry.tahun_mulai, entry.tahun_selesai) {
                (Some(first), Some(last)) if first != last => Some(format!("{first}-{last}")),
                (first, last) => first.or(last).map(|year| year.to_string()),
            };
            Cell::text(years.as_deref())
        })
        .column("pemrakarsa", ("Pemrakarsa", "Office"), |entry| {
            office(registry, entry.pemrakarsa.as_deref())
        })
        .summed(
            "pagu_tahun",
            ("Pagu tahun ini (Rp)", "Ceiling of the year (Rp)"),
            |entry| ceiling(entry, Some(entry.tahun)),
        )
        .summed(
            "pagu",
            ("Pagu semua tahun (Rp)", "Ceiling of all years (Rp)"),
            |entry| ceiling(entry, None),
        )
        .column(
            "penetapan",
            ("Keputusan Kepala Daerah", "Decree"),
            |entry| decree(asked, entry),
        )
        .column("id", ("Rekaman", "Record"), |entry| entry.id.clone())
        .total("judul")
        .table(
            text!(
                "Daftar rencana KSDPK {period}",
                "Planned KSDPK, {period}",
                period
            ),
            text!(
                "Tidak ada rencana kerja sama dengan pihak ketiga dalam pemetaan {period}.",
                "The mapping of {period} plans no cooperation with third parties.",
                period
            ),
        )
}

fn decree(asked: &Asked<'_>, entry: &Entry) -> Cell {
    let decree = &entry.penetapan;
    let Some(day) = decree.tanggal.filter(|&day| day <= asked.as_of) else {
        return Cell::said(("belum ditetapkan", "not fixed yet"));
    };
    let number = decree.nomor.as_deref().unwrap_or("-");
    Cell::said(text!("{number}, {day}", "{number}, {day}", number, day))
}
