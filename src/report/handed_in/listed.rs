//! Documents and entries as the tables of a report list them.

use super::Asked;
use super::draft::{column, table};
use super::words::{office, partners_of};
use crate::model::{Date, KerjaSama};
use crate::output::{Cell, Column, Table};
use crate::registry::{Record, Registry};
use crate::report::list::{self, Filter};
use crate::text;
use crate::text::Text;

/// The missions that a document serves.
pub(super) fn missions(registry: &Registry, record: &Record<KerjaSama>) -> Cell {
    let missions = registry.plan(record).misi.iter();
    let missions: Vec<String> = missions.map(u32::to_string).collect();
    match missions.is_empty() {
        true => Cell::Empty,
        false => Cell::List(missions),
    }
}

/// The columns with which a document is told from others.
pub(super) fn columns() -> Vec<Column> {
    vec![
        column("id", "Rekaman", "Record"),
        column("judul", "Judul", "Title"),
        column("naskah", "Naskah", "Text"),
        column("mitra", "Mitra", "Partner"),
        column("pemrakarsa", "Pemrakarsa", "Office"),
    ]
}

/// What stands in these columns.
pub(super) fn cells(registry: &Registry, record: &Record<KerjaSama>) -> Vec<Cell> {
    vec![
        Cell::Text(record.id.clone()),
        Cell::Text(record.judul.clone()),
        Cell::named(Some(record.naskah)),
        partners_of(registry, record),
        office(registry, record.pemrakarsa.as_deref()),
    ]
}

/// Documents with the days between which they are in force.
pub(super) fn with_term<'a>(
    registry: &Registry,
    caption: Text,
    empty: Text,
    records: impl IntoIterator<Item = &'a Record<KerjaSama>>,
    day: Date,
) -> Table {
    let mut all = columns();
    all.extend([
        column("ditandatangani", "Ditandatangani", "Signed"),
        column("mulai", "Mulai", "Start"),
        column("berakhir", "Berakhir", "End"),
    ]);
    let rows = records.into_iter().map(|record| {
        let mut row = cells(registry, record);
        row.extend([
            Cell::date(record.waktu.ditandatangani),
            Cell::date(record.waktu.mulai),
            Cell::date(registry.state(record, day).last_day),
        ]);
        row
    });
    let rows = rows.collect();
    table(caption, empty, all, rows)
}

/// What is in force where the period ends and ends soon after, as `ksd list
/// --expiring` lists it.
pub(super) fn expiring(asked: &Asked<'_>) -> Table {
    let registry = asked.registry;
    let term = registry.settings.tenggat.segera_berakhir;
    let stand = asked.stand();
    let filter = Filter {
        expiring: Some(term),
        ..Filter::default()
    };
    let listed = list::kerja_sama(registry, stand, &filter);
    let listed = Table {
        caption: text!(
            "Naskah yang berakhir dalam {term} sesudah {stand} dan belum dilanjutkan",
            "Documents that end within {term} after {stand} and do not go on";
            term = term, stand = stand
        ),
        empty: text!(
            "Tidak ada naskah yang berakhir dalam {term} sesudah {stand} tanpa kelanjutan.",
            "No document ends within {term} after {stand} without going on.";
            term = term, stand = stand
        ),
        head: Vec::new(),
        groups: Vec::new(),
        ..listed
    };
    with_offices(registry, listed.brief())
}

/// A list with the names of offices where it has their ids.
pub(super) fn with_offices(registry: &Registry, mut table: Table) -> Table {
    if let Some(at) = table.column("pemrakarsa") {
        for row in &mut table.rows {
            if let Cell::Text(id) = &row[at] {
                row[at] = office(registry, Some(id));
            }
        }
    }
    table
}
