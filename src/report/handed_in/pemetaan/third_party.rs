//! The list of planned cooperation with third parties. Pasal 25 ayat (2).

use super::{Entry, ceiling, ceilings};
use crate::model::Rupiah;
use crate::output::{Cell, Table};
use crate::report::handed_in::Asked;
use crate::report::handed_in::draft::{column, table};
use crate::report::handed_in::words::{affairs, cell, office, partners};
use crate::text;
use crate::text::Text;

/// The list of planned cooperation with third parties.
pub(super) fn planned(asked: &Asked<'_>, entries: &[&Entry]) -> Table {
    let registry = asked.registry;
    let mut rows: Vec<Vec<Cell>> = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| {
            let years = match (entry.tahun_mulai, entry.tahun_selesai) {
                (Some(first), Some(last)) if first != last => Some(format!("{first}-{last}")),
                (first, last) => first.or(last).map(|year| year.to_string()),
            };
            let decree = &entry.penetapan;
            let decree = decree.tanggal.filter(|&day| day <= asked.as_of).map_or(
                Cell::said(Text::fixed("belum ditetapkan", "not fixed yet")),
                |day| {
                    let number = decree.nomor.as_deref().unwrap_or("-");
                    Cell::said(
                        text!("{number}, {day}", "{number}, {day}"; number = number, day = day),
                    )
                },
            );
            vec![
                cell(at + 1),
                Cell::Text(entry.id.clone()),
                Cell::Text(entry.judul.clone()),
                affairs(&entry.urusan),
                partners(registry, entry.calon_mitra.iter()),
                list(&entry.lokasi),
                Cell::number(entry.prioritas.map(i64::from)),
                Cell::text(years.as_deref()),
                office(registry, entry.pemrakarsa.as_deref()),
                ceiling(entry, Some(entry.tahun)),
                ceiling(entry, None),
                decree,
            ]
        })
        .collect();
    if !rows.is_empty() {
        let total = |year: fn(&Entry) -> Option<i32>| {
            let amounts = entries.iter();
            let amounts = amounts.flat_map(|entry| ceilings(entry, year(entry)));
            Cell::total(Rupiah::sum(amounts))
        };
        let mut last = vec![Cell::Empty; 12];
        last[2] = Cell::word(Some("jumlah".to_owned()), Text::fixed("Jumlah", "Total"));
        last[9] = total(|entry| Some(entry.tahun));
        last[10] = total(|_| None);
        rows.push(last);
    }
    let period = asked.period.in_words();
    let columns = vec![
        column("no", "No.", "No."),
        column("id", "Rekaman", "Record"),
        column("judul", "Rencana kerja sama", "Planned cooperation"),
        column("urusan", "Urusan", "Affairs"),
        column("calon_mitra", "Calon mitra", "Candidate partners"),
        column("lokasi", "Lokasi", "Place"),
        column("prioritas", "Prioritas", "Priority"),
        column("tahun", "Tahun pelaksanaan", "Years"),
        column("pemrakarsa", "Pemrakarsa", "Office"),
        column(
            "pagu_tahun",
            "Pagu tahun ini (Rp)",
            "Ceiling of the year (Rp)",
        ),
        column("pagu", "Pagu semua tahun (Rp)", "Ceiling of all years (Rp)"),
        column("penetapan", "Keputusan Kepala Daerah", "Decree"),
    ];
    Table {
        total_row: !rows.is_empty(),
        ..table(
            text!("Daftar rencana KSDPK {period}", "Planned KSDPK, {period}"; period = period),
            text!(
                "Tidak ada rencana kerja sama dengan pihak ketiga dalam pemetaan {period}.",
                "The mapping of {period} plans no cooperation with third parties.";
                period = period
            ),
            columns,
            rows,
        )
    }
}

fn list(texts: &[String]) -> Cell {
    match texts.is_empty() {
        true => Cell::Empty,
        false => Cell::List(texts.to_vec()),
    }
}
