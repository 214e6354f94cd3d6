//! The offices, and the reports that they owe.

use super::line::Line;
use crate::model::{Date, KerjaSama};
use crate::output::{Cell, Chart, ChartKind, Table, sheet};
use crate::registry::Registry;
use crate::report::handed_in::counted::MOST_OFFICES;
use crate::report::names::office_name;
use crate::text;
use crate::text::Text;

/// The title of an office's documents.
pub(super) fn office_title(registry: &Registry, record: &KerjaSama) -> Text {
    record.pemrakarsa.as_ref().map_or(
        Text::fixed("Pemrakarsa tidak tercatat", "Office not recorded"),
        |id| Text::same(office_name(registry, id)),
    )
}

/// The lines of each office, in their order.
pub(super) fn offices<'l, 'a>(lines: &'l [Line<'a>]) -> impl Iterator<Item = &'l [Line<'a>]> {
    lines.chunk_by(|a, b| a.record.pemrakarsa == b.record.pemrakarsa)
}

pub(in crate::report::handed_in) fn recap(
    registry: &Registry,
    stand: Date,
    lines: &[Line<'_>],
) -> Table {
    let count = |keep: fn(&Line<'_>) -> bool| {
        move |lines: &&[Line<'_>]| Cell::count(lines.iter().filter(|line| keep(line)).count())
    };
    sheet(offices(lines))
        .column("pemrakarsa", ("Pemrakarsa", "Office"), |lines| {
            lines.first().map_or(Cell::Empty, |line| {
                let id = line.record.pemrakarsa.clone();
                Cell::word(id, office_title(registry, line.record))
            })
        })
        .summed("naskah", ("Naskah berlaku", "Documents"), count(|_| true))
        .summed(
            "wajib_lapor",
            ("Perlu laporan", "Reports owed"),
            count(|line| line.reported.is_some()),
        )
        .summed(
            "diterima",
            ("Laporan diterima", "Reports received"),
            count(|line| line.reported == Some(true)),
        )
        .summed(
            "belum",
            ("Belum diterima", "Not received"),
            count(|line| line.reported == Some(false)),
        )
        .total("pemrakarsa")
        .table(
            text!(
                "Naskah yang berlaku pada {stand} dan laporan semesternya",
                "Documents in force on {stand} and their semester reports",
                stand
            ),
            Text::fixed(
                "Tidak ada pemrakarsa yang perlu melapor.",
                "No office has anything to report.",
            ),
        )
}

/// Reports received and not received, the offices with most documents.
pub(super) fn chart(recap: &Table) -> Chart {
    let unit = Text::fixed("laporan", "reports");
    let chart = recap.chart(ChartKind::Bars, ["diterima", "belum"], unit);
    chart.counting().highest(MOST_OFFICES).titled(Text::fixed(
        "Laporan semester menurut pemrakarsa yang paling banyak wajib lapor",
        "Semester reports of the offices that owe most",
    ))
}
