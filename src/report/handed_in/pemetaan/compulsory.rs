//! The programmes and activities of Kerja Sama Wajib. Pasal 5 ayat (3), (4) and (6).

use std::collections::BTreeSet;

use super::{Entry, ceiling, money, sum};
use crate::model::{Date, Program, Rupiah};
use crate::output::{Cell, Column, Table};
use crate::report::handed_in::Asked;
use crate::report::handed_in::draft::{column, table};
use crate::report::handed_in::words::{affairs, capital, cell, office, partners};
use crate::text;
use crate::text::{Say, Text};

/// A programme of an entry; of an entry without any, none.
struct Line<'a> {
    entry: &'a Entry,
    program: Option<&'a Program>,
}

/// The affairs under which an entry stands; all of them together, so that its
/// money counts once.
fn heading(entry: &Entry) -> Text {
    match affairs(&entry.urusan) {
        Cell::Word(_, name) => *name,
        _ => Text::fixed("Urusan belum tercatat", "Affairs not recorded"),
    }
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
    let lines = lines(entries);
    let mut rows: Vec<Vec<Cell>> = lines
        .iter()
        .enumerate()
        .map(|(at, Line { entry, program })| {
            vec![
                cell(at + 1),
                Cell::Text(entry.id.clone()),
                affairs(&entry.urusan),
                program.map_or(Cell::Empty, |program| Cell::Year(program.tahun)),
                Cell::text(program.and_then(|program| program.program.as_deref())),
                Cell::text(program.and_then(|program| program.kegiatan.as_deref())),
                Cell::number(entry.prioritas.map(i64::from)),
                partners(registry, entry.calon_mitra.iter()),
                office(registry, entry.pemrakarsa.as_deref()),
                money(program.and_then(|program| program.pagu)),
            ]
        })
        .collect();
    if !rows.is_empty() {
        let mut last = vec![Cell::Empty; 10];
        last[4] = Cell::word(Some("jumlah".to_owned()), Text::fixed("Jumlah", "Total"));
        last[9] = Cell::Money(Rupiah::from(sum(entries
            .iter()
            .filter_map(|entry| ceiling(entry, None)))));
        rows.push(last);
    }
    let period = asked.period.in_words();
    let columns = vec![
        column("no", "No.", "No."),
        column("id", "Rekaman", "Record"),
        column("urusan", "Urusan", "Affairs"),
        column("tahun", "Tahun", "Year"),
        column("program", "Program", "Programme"),
        column("kegiatan", "Kegiatan", "Activity"),
        column("prioritas", "Prioritas", "Priority"),
        column("calon_mitra", "Daerah mitra", "Partner region"),
        column("pemrakarsa", "Pemrakarsa", "Office"),
        column("pagu", "Pagu (Rp)", "Ceiling (Rp)"),
    ];
    Table {
        total_row: !rows.is_empty(),
        ..table(
            text!(
                "Program dan kegiatan Kerja Sama Wajib per urusan dan per tahun, pemetaan {period}",
                "Programmes and activities of Kerja Sama Wajib by affair and year, mapping of \
                 {period}"; period = period
            ),
            text!(
                "Tidak ada Kerja Sama Wajib dalam pemetaan {period}.",
                "The mapping of {period} has no Kerja Sama Wajib."; period = period
            ),
            columns,
            rows,
        )
    }
}

/// The ceilings by affair and year.
pub(super) fn sums(entries: &[&Entry]) -> Table {
    let lines = lines(entries);
    let programs = lines.iter().filter_map(|line| line.program);
    let years: BTreeSet<i32> = programs.map(|program| program.tahun).collect();
    let amount = |lines: &[Line<'_>], year: Option<i32>| {
        let programs = lines.iter().filter_map(|line| line.program);
        let of_year = programs.filter(|program| year.is_none_or(|year| program.tahun == year));
        Cell::Money(Rupiah::from(
            sum(of_year.filter_map(|program| program.pagu)),
        ))
    };
    let amounts = |lines: &[Line<'_>]| {
        let each = years.iter().map(|&year| amount(lines, Some(year)));
        each.chain([amount(lines, None)]).collect::<Vec<Cell>>()
    };
    let mut rows: Vec<Vec<Cell>> = lines
        .chunk_by(|a, b| a.entry.urusan == b.entry.urusan)
        .filter_map(|lines| {
            let entry = lines.first()?.entry;
            let words: Vec<&str> = entry.urusan.iter().map(|urusan| urusan.word()).collect();
            let word = (!words.is_empty()).then(|| words.join("; "));
            let mut row = vec![Cell::word(word, heading(entry))];
            row.extend(amounts(lines));
            Some(row)
        })
        .collect();
    if !rows.is_empty() {
        let total = Text::fixed("Jumlah", "Total");
        let mut row = vec![Cell::word(Some("jumlah".to_owned()), total)];
        row.extend(amounts(&lines));
        rows.push(row);
    }
    let mut columns = vec![column("urusan", "Urusan", "Affairs")];
    columns.extend(
        years
            .iter()
            .map(|year| Column::brief(year.to_string(), text!("{year}", "{year}"; year = year))),
    );
    columns.push(column("jumlah", "Jumlah", "Total"));
    Table {
        total_row: !rows.is_empty(),
        ..table(
            Text::fixed(
                "Pagu Kerja Sama Wajib per urusan dan per tahun (Rp)",
                "Ceilings of Kerja Sama Wajib by affair and year (Rp)",
            ),
            Text::fixed("", ""),
            columns,
            rows,
        )
    }
}

/// Where the entries were discussed, and their Berita Acara.
pub(super) fn discussed(asked: &Asked<'_>, entries: &[&Entry]) -> Table {
    let happened = |day: Option<Date>| day.filter(|&day| day <= asked.as_of);
    let rows = entries.iter().map(|entry| {
        let talk = &entry.pembahasan;
        let minutes = &talk.berita_acara;
        let signed = happened(minutes.tanggal);
        vec![
            Cell::Text(entry.id.clone()),
            Cell::Text(entry.judul.clone()),
            talk.forum.map_or(Cell::Empty, |forum| {
                let name = Text::each(|lang| forum.say(lang));
                Cell::word(Some(forum.word().to_owned()), capital(&name))
            }),
            Cell::date(happened(talk.tanggal)),
            Cell::text(minutes.nomor.as_deref().filter(|_| signed.is_some())),
            signed.map_or(Cell::said(Text::fixed("belum ada", "none yet")), Cell::Date),
        ]
    });
    let columns = vec![
        column("id", "Rekaman", "Record"),
        column("judul", "Rencana kerja sama", "Planned cooperation"),
        column("forum", "Forum", "Forum"),
        column("dibahas", "Dibahas", "Discussed"),
        column(
            "berita_acara",
            "Nomor Berita Acara",
            "Number of the Berita Acara",
        ),
        column(
            "tanggal",
            "Tanggal Berita Acara",
            "Date of the Berita Acara",
        ),
    ];
    let rows = rows.collect();
    table(
        Text::fixed(
            "Pembahasan dan Berita Acara Kerja Sama Wajib",
            "Discussion and Berita Acara of Kerja Sama Wajib",
        ),
        Text::fixed("", ""),
        columns,
        rows,
    )
}
