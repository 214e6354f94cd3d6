//! The programmes and activities of Kerja Sama Wajib. Pasal 5 ayat (3), (4) and (6).

use std::collections::BTreeSet;

use super::Entry;
use crate::model::{Date, Program, Rupiah};
use crate::output::{Cell, Table, sheet};
use crate::report::handed_in::Asked;
use crate::report::handed_in::words::{office, partners};
use crate::report::names::affairs;
use crate::text;
use crate::text::Text;

/// A programme of an entry; of an entry without any, none.
struct Line<'a> {
    entry: &'a Entry,
    program: Option<&'a Program>,
}

impl Line<'_> {
    fn pagu(&self) -> Option<Rupiah> {
        self.program?.pagu
    }
}

/// The affairs under which an entry stands; all of them together, so that its
/// money counts once.
fn heading(entry: &Entry) -> Cell {
    let words: Vec<&str> = entry.urusan.iter().map(|urusan| urusan.word()).collect();
    if words.is_empty() {
        return Cell::word(
            None,
            Text::fixed("Urusan belum tercatat", "Affairs not recorded"),
        );
    }
    let names: Vec<Text> = entry.urusan.iter().map(|urusan| urusan.name()).collect();
    Cell::word(Some(words.join("; ")), Text::listed(&names).capital())
}

/// By affair, then year, then priority.
fn lines<'a>(entries: &[&'a Entry]) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = entries
        .iter()
        .flat_map(|&entry| {
            let empty = entry.program.is_empty().then_some(None);
            let programs = entry.program.iter().map(Some).chain(empty);
            programs.map(move |program| Line { entry, program })
        })
        .collect();
    lines.sort_by_key(|line| {
        (
            line.entry.urusan.is_empty(),
            line.entry.urusan.clone(),
            line.program.map_or(i32::MAX, |program| program.tahun),
            line.entry.prioritas.unwrap_or(u32::MAX),
            &line.entry.id,
        )
    });
    lines
}

/// The programmes and activities of Kerja Sama Wajib, affair by affair.
pub(super) fn programmes(asked: &Asked<'_>, entries: &[&Entry]) -> Table {
    let registry = asked.registry;
    let period = asked.period.in_words();
    sheet(lines(entries))
        .numbered()
        .column("urusan", ("Urusan", "Affairs"), |line| {
            affairs(&line.entry.urusan)
        })
        .column("tahun", ("Tahun", "Year"), |line| {
            line.program
                .map_or(Cell::Empty, |program| Cell::Year(program.tahun))
        })
        .column("program", ("Program", "Programme"), |line| {
            Cell::text(line.program.and_then(|program| program.program.as_deref()))
        })
        .column("kegiatan", ("Kegiatan", "Activity"), |line| {
            Cell::text(line.program.and_then(|program| program.kegiatan.as_deref()))
        })
        .column("sub_kegiatan", ("Subkegiatan", "Part"), |line| {
            let programme = line.program;
            Cell::text(programme.and_then(|program| program.sub_kegiatan.as_deref()))
        })
        .column("kode", ("Kode", "Code"), |line| {
            Cell::text(line.program.and_then(|program| program.kode.as_deref()))
        })
        .column("prioritas", ("Prioritas", "Priority"), |line| {
            line.entry.prioritas.map(i64::from)
        })
        .column("calon_mitra", ("Daerah mitra", "Partner region"), |line| {
            partners(registry, &line.entry.calon_mitra)
        })
        .column("pemrakarsa", ("Pemrakarsa", "Office"), |line| {
            office(registry, line.entry.pemrakarsa.as_deref())
        })
        .summed("pagu", ("Pagu (Rp)", "Ceiling (Rp)"), |line| {
            line.pagu().map_or(Cell::Empty, Cell::Money)
        })
        .column("id", ("Rekaman", "Record"), |line| line.entry.id.clone())
        .total("program")
        .table(
            text!(
                "Program dan kegiatan Kerja Sama Wajib per urusan dan per tahun, pemetaan {period}",
                "Programmes and activities of Kerja Sama Wajib by affair and year, mapping of \
                 {period}",
                period
            ),
            text!(
                "Tidak ada Kerja Sama Wajib dalam pemetaan {period}.",
                "The mapping of {period} has no Kerja Sama Wajib.",
                period
            ),
        )
}

/// The ceilings by affair and year.
pub(super) fn sums(entries: &[&Entry]) -> Table {
    let lines = lines(entries);
    let programs = lines.iter().filter_map(|line| line.program);
    let years: BTreeSet<i32> = programs.map(|program| program.tahun).collect();
    let amount = |lines: &[Line<'_>], year: Option<i32>| {
        let of_year = |line: &&Line<'_>| {
            let program = line.program;
            year.is_none_or(|year| program.is_some_and(|program| program.tahun == year))
        };
        Cell::total(Rupiah::sum(
            lines.iter().filter(of_year).filter_map(Line::pagu),
        ))
    };
    let by_affair = sheet(lines.chunk_by(|a, b| a.entry.urusan == b.entry.urusan)).column(
        "urusan",
        ("Urusan", "Affairs"),
        |lines| {
            lines
                .first()
                .map_or(Cell::Empty, |line| heading(line.entry))
        },
    );
    let by_affair = years.iter().fold(by_affair, |by_affair, &year| {
        by_affair.summed(year.to_string(), Text::of(&year), move |lines| {
            amount(lines, Some(year))
        })
    });
    by_affair
        .summed("jumlah", ("Jumlah", "Total"), |lines| amount(lines, None))
        .total("urusan")
        .table(
            Text::fixed(
                "Pagu Kerja Sama Wajib per urusan dan per tahun (Rp)",
                "Ceilings of Kerja Sama Wajib by affair and year (Rp)",
            ),
            Text::EMPTY,
        )
}

/// Where the entries were discussed, and their Berita Acara.
pub(super) fn discussed(asked: &Asked<'_>, entries: &[&Entry]) -> Table {
    let happened = |day: Option<Date>| day.filter(|&day| day <= asked.as_of);
    let signed = |entry: &Entry| happened(entry.pembahasan.berita_acara.tanggal);
    sheet(entries)
        .column(
            "judul",
            ("Rencana kerja sama", "Planned cooperation"),
            |entry| entry.judul.clone(),
        )
        .column("forum", ("Forum", "Forum"), |entry| {
            Cell::named(entry.pembahasan.forum)
        })
        .column("dibahas", ("Dibahas", "Discussed"), |entry| {
            happened(entry.pembahasan.tanggal)
        })
        .column(
            "berita_acara",
            ("Nomor Berita Acara", "Number of the Berita Acara"),
            |entry| {
                let number = entry.pembahasan.berita_acara.nomor.as_deref();
                Cell::text(number.filter(|_| signed(entry).is_some()))
            },
        )
        .column(
            "tanggal",
            ("Tanggal Berita Acara", "Date of the Berita Acara"),
            |entry| {
                let none = || Cell::said(("belum ada", "none yet"));
                signed(entry).map_or_else(none, Cell::Date)
            },
        )
        .column("id", ("Rekaman", "Record"), |entry| entry.id.clone())
        .table(
            Text::fixed(
                "Pembahasan dan Berita Acara Kerja Sama Wajib",
                "Discussion and Berita Acara of Kerja Sama Wajib",
            ),
            Text::EMPTY,
        )
}
