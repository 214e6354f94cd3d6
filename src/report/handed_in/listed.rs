//! Documents and entries as the tables of a report list them.

use super::Asked;
use super::words::{office, partners};
use crate::model::{Date, Jenis, KerjaSama};
use crate::output::{Cell, Sheet, Table, sheet};
use crate::registry::{Record, Registry};
use crate::report::list::{self, Filter};
use crate::report::names::partners_of;
use crate::text;

/// The missions that a document serves.
pub(super) fn missions(registry: &Registry, record: &Record<KerjaSama>) -> Cell {
    let missions = registry.plan(record).misi.iter();
    Cell::list(missions.map(u32::to_string).collect())
}

/// Which document a row is about.
type Of<T> = for<'t> fn(&'t T) -> &'t Record<KerjaSama>;

/// Rows about documents, with the id and title of each.
pub(super) fn titled<'a, T: Sync + 'a>(
    rows: impl IntoIterator<Item = T>,
    of: Of<T>,
) -> Sheet<'a, T> {
    sheet(rows)
        .column("id", ("Rekaman", "Record"), move |row| of(row).id.clone())
        .column("judul", ("Judul", "Title"), move |row| {
            of(row).judul.clone()
        })
}

/// The same with the office of each.
pub(super) fn led<'a, T: Sync + 'a>(
    registry: &'a Registry,
    rows: Sheet<'a, T>,
    of: Of<T>,
) -> Sheet<'a, T> {
    rows.column("pemrakarsa", ("Pemrakarsa", "Office"), move |row| {
        office(registry, of(row).pemrakarsa.as_deref())
    })
}

/// The same with the form, partners and office of each.
pub(super) fn agreed<'a, T: Sync + 'a>(
    registry: &'a Registry,
    rows: Sheet<'a, T>,
    of: Of<T>,
) -> Sheet<'a, T> {
    let rows = rows
        .column("naskah", ("Naskah", "Text"), move |row| {
            Cell::named(Some(of(row).naskah))
        })
        .column("mitra", ("Mitra", "Partner"), move |row| {
            partners(registry, partners_of(of(row)))
        });
    led(registry, rows, of)
}

/// The same with the days between which each is in force.
pub(super) fn with_term<'a>(
    registry: &'a Registry,
    rows: Sheet<'a, &'a Record<KerjaSama>>,
    day: Date,
) -> Sheet<'a, &'a Record<KerjaSama>> {
    agreed(registry, rows, |record| record)
        .column("ditandatangani", ("Ditandatangani", "Signed"), |record| {
            record.waktu.ditandatangani
        })
        .column("mulai", ("Mulai", "Start"), |record| record.waktu.mulai)
        .column("berakhir", ("Berakhir", "End"), move |record| {
            registry.state(record, day).last_day
        })
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
    let mut listed = list::kerja_sama(registry, stand, &filter).brief();
    listed.caption = text!(
        "Naskah yang berakhir dalam {term} sesudah {stand} dan belum dilanjutkan",
        "Documents that end within {term} after {stand} and do not go on",
        term,
        stand
    );
    listed.empty = text!(
        "Tidak ada naskah yang berakhir dalam {term} sesudah {stand} tanpa kelanjutan.",
        "No document ends within {term} after {stand} without going on.",
        term,
        stand
    );
    listed.head.clear();
    listed.groups.clear();
    with_offices(registry, listed)
}

/// The obstacles of the documents in such cooperation that are open where the
/// period ends, and those that were settled in it.
pub(super) fn obstacles(asked: &Asked<'_>, of: fn(Jenis) -> bool) -> Table {
    let (registry, stand) = (asked.registry, asked.stand());
    let shown = list::hindered(registry, stand, |one| {
        let told = one.is_open(stand) || asked.in_period(one.settled());
        of(one.record().jenis) && told
    });
    let open = shown.iter().filter(|one| one.is_open(stand)).count();
    let table = list::obstacle_columns(registry, stand, shown).table(
        text!(
            "Hambatan pelaksanaan, {period}; belum selesai pada {stand}: {open}",
            "Obstacles, {period}; not settled on {stand}: {open}",
            period = asked.period.in_words(),
            stand,
            open
        ),
        text!(
            "Tidak ada hambatan yang tercatat belum selesai pada {stand}, atau selesai dalam {period}.",
            "No obstacle is recorded as open on {stand}, or as settled in {period}.",
            stand,
            period = asked.period.in_words()
        ),
    );
    with_offices(registry, table)
}

/// A list with the names of offices where it has their ids.
pub(super) fn with_offices(registry: &Registry, table: Table) -> Table {
    table.told("pemrakarsa", |cell| match cell {
        Cell::Text(id) | Cell::Known(id, _) => office(registry, Some(id)),
        other => other.clone(),
    })
}
