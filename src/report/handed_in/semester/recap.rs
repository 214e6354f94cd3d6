//! The offices, and the reports that they owe.

use super::line::Line;
use crate::model::{Date, KerjaSama};
use crate::output::{Cell, Chart, ChartKind, Series, Table};
use crate::registry::Registry;
use crate::report::handed_in::draft::{column, table};
use crate::report::handed_in::words::cell;
use crate::report::summary::Dimension;
use crate::text;
use crate::text::Text;

/// The title of an office's documents.
pub(super) fn office_name(registry: &Registry, record: &KerjaSama) -> Text {
    let id = record.pemrakarsa.as_deref();
    match id {
        Some(id) => Dimension::Pemrakarsa.label(registry, id),
        None => Text::fixed("Pemrakarsa tidak tercatat", "Office not recorded"),
    }
}

/// The lines of each office, in their order.
pub(super) fn offices<'l, 'a>(lines: &'l [Line<'a>]) -> impl Iterator<Item = &'l [Line<'a>]> {
    lines.chunk_by(|a, b| a.record.pemrakarsa == b.record.pemrakarsa)
}

pub(super) fn recap(registry: &Registry, stand: Date, lines: &[Line<'_>]) -> Table {
    let columns = vec![
        column("pemrakarsa", "Pemrakarsa", "Office"),
        column("naskah", "Naskah berlaku", "Documents"),
        column("wajib_lapor", "Perlu laporan", "Reports owed"),
        column("diterima", "Laporan diterima", "Reports received"),
        column("belum", "Belum diterima", "Not received"),
        column(
            "kekurangan",
            "Naskah dengan kekurangan",
            "Documents with gaps",
        ),
    ];
    let numbers = |lines: &[Line<'_>]| {
        let count =
            |keep: fn(&Line<'_>) -> bool| cell(lines.iter().filter(|line| keep(line)).count());
        [
            count(|_| true),
            count(|line| line.reported.is_some()),
            count(|line| line.reported == Some(true)),
            count(|line| line.reported == Some(false)),
            count(|line| !line.gaps.is_empty()),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = offices(lines)
        .filter_map(|lines| {
            let first = lines.first()?;
            let id = first.record.pemrakarsa.clone();
            let mut row = vec![Cell::word(id, office_name(registry, first.record))];
            row.extend(numbers(lines));
            Some(row)
        })
        .collect();
    let total_row = !rows.is_empty();
    if total_row {
        let total = Text::fixed("Jumlah", "Total");
        let mut row = vec![Cell::word(Some("jumlah".to_owned()), total)];
        row.extend(numbers(lines));
        rows.push(row);
    }
    Table {
        total_row,
        ..table(
            text!(
                "Naskah yang berlaku pada {stand} dan laporan semesternya",
                "Documents in force on {stand} and their semester reports"; stand = stand
            ),
            Text::fixed(
                "Tidak ada pemrakarsa yang perlu melapor.",
                "No office has anything to report.",
            ),
            columns,
            rows,
        )
    }
}

/// Reports received and not received, the offices with most documents.
pub(super) fn chart(recap: &Table) -> Chart {
    const MOST: usize = 12;
    let number = |row: &Vec<Cell>, at: usize| match row.get(at) {
        Some(Cell::Number(number)) => *number,
        _ => 0,
    };
    let mut rows: Vec<&Vec<Cell>> = recap.rows.iter().collect();
    rows.truncate(recap.rows.len().saturating_sub(1));
    rows.retain(|row| number(row, 2) > 0);
    rows.sort_by_key(|row| std::cmp::Reverse(number(row, 2)));
    rows.truncate(MOST);
    let series = [3, 4].map(|at| Series {
        name: recap.columns[at].title.clone(),
        values: rows.iter().map(|row| number(row, at)).collect(),
    });
    Chart {
        title: Text::fixed(
            "Laporan semester menurut pemrakarsa yang paling banyak wajib lapor",
            "Semester reports of the offices that owe most",
        ),
        kind: ChartKind::Bars,
        categories: rows
            .iter()
            .map(|row| match row.first() {
                Some(Cell::Word(_, name)) => (**name).clone(),
                _ => Text::fixed("", ""),
            })
            .collect(),
        series: series.into(),
        unit: Text::fixed("laporan", "reports"),
    }
}
