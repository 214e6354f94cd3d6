//! Documents as the tables of a report list them: number, title and partner first,
//! the id last.

use super::Asked;
use super::words::{by_number, numbered, office, partners};
use crate::model::{Date, KerjaSama};
use crate::output::{Cell, Sheet, Table, sheet};
use crate::registry::{Record, Registry};
use crate::report::list;
use crate::report::names::{office_name, partners_of};
use crate::text;
use crate::text::Text;

/// The missions that a document serves.
pub(super) fn missions(registry: &Registry, record: &Record<KerjaSama>) -> Cell {
    let missions = registry.plan(record).misi.iter();
    Cell::list(missions.map(u32::to_string).collect())
}

/// Which document a row is about.
type Of<T> = for<'t> fn(&'t T) -> &'t Record<KerjaSama>;

/// Rows about documents, with the number, title and partners of each.
pub(super) fn titled<'a, T: Sync + 'a>(
    registry: &'a Registry,
    rows: impl IntoIterator<Item = T>,
    of: Of<T>,
) -> Sheet<'a, T> {
    with_names(registry, sheet(rows), of)
}

/// The number, title and partners of each.
pub(super) fn with_names<'a, T: Sync + 'a>(
    registry: &'a Registry,
    rows: Sheet<'a, T>,
    of: Of<T>,
) -> Sheet<'a, T> {
    rows.column("nomor", ("Nomor", "Number"), move |row| numbered(of(row)))
        .column("judul", ("Judul", "Title"), move |row| {
            of(row).judul.clone()
        })
        .column("mitra", ("Mitra", "Partner"), move |row| {
            partners(registry, partners_of(of(row)))
        })
}

/// The id of each, the last of the columns.
pub(super) fn with_ids<'a, T: Sync + 'a>(rows: Sheet<'a, T>, of: Of<T>) -> Sheet<'a, T> {
    rows.column("id", ("Rekaman", "Record"), move |row| of(row).id.clone())
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

/// The same with the days between which each is in force.
pub(super) fn with_term<'a>(
    registry: &'a Registry,
    rows: Sheet<'a, &'a Record<KerjaSama>>,
    day: Date,
) -> Sheet<'a, &'a Record<KerjaSama>> {
    rows.column("mulai", ("Mulai", "Start"), |record| record.first_day())
        .column("berakhir", ("Berakhir", "End"), move |record| {
            registry.state(record, day).last_day
        })
}

/// Another document that a row names: by its number, or else its title.
pub(super) fn other(record: Option<&Record<KerjaSama>>) -> Cell {
    record.map_or(Cell::Empty, |record| Cell::said(by_number(record)))
}

/// What is in force where the period ends and ends soon after, and nothing goes on
/// with it, as `ksd list --expiring` has it.
pub(super) fn expiring(asked: &Asked<'_>) -> Table {
    let registry = asked.registry;
    let term = registry.settings.tenggat.segera_berakhir;
    let stand = asked.stand();
    let documents = registry.kerja_sama.iter();
    let mut lines: Vec<_> = documents
        .filter(|record| !record.is_addendum())
        .map(|record| (record, registry.state(record, stand)))
        .filter(|(_, state)| state.expires_within(stand, term))
        .collect();
    lines.sort_by_key(|(record, state)| (state.last_day, &record.id));
    let lines = titled(registry, lines, |(record, _)| record);
    let lines = led(registry, lines, |(record, _)| record)
        .column("berakhir", ("Berakhir", "End"), |(_, state)| state.last_day)
        .column("sisa_hari", ("Sisa hari", "Days left"), |(_, state)| {
            state.days_left
        });
    with_ids(lines, |(record, _)| record).table(
        text!(
            "Naskah yang berakhir dalam {term} sesudah {stand} dan belum dilanjutkan",
            "Documents that end within {term} after {stand} and do not go on",
            term,
            stand
        ),
        text!(
            "Tidak ada naskah yang berakhir dalam {term} sesudah {stand} tanpa kelanjutan.",
            "No document ends within {term} after {stand} without going on.",
            term,
            stand
        ),
    )
}

/// The obstacles of such documents that are open where the
/// period ends, and those that were settled in it.
pub(super) fn obstacles<'a>(
    asked: &Asked<'a>,
    of: impl Fn(&'a Record<KerjaSama>) -> bool,
) -> Table {
    let (registry, stand) = (asked.registry, asked.stand());
    let shown = list::hindered(registry, stand, |one| {
        let told = one.is_open(stand) || asked.in_period(one.settled());
        of(one.record()) && told
    });
    let open = shown.iter().filter(|one| one.is_open(stand)).count();
    let lines = titled(registry, shown, |one| one.record())
        .column("uraian", ("Hambatan", "Obstacle"), |one| {
            one.obstacle().uraian.clone()
        })
        .column("oleh", ("Oleh", "By"), |one| {
            let who = one.obstacle().oleh.as_deref();
            Cell::text(who.map(|who| office_name(registry, who)))
        })
        .column("tenggat", ("Tenggat", "Due"), |one| one.obstacle().tenggat)
        .column("selesai", ("Selesai", "Settled"), move |one| {
            let settled = one.settled().filter(|_| !one.is_open(stand));
            settled.map_or_else(|| Cell::said(("belum selesai", "not settled")), Cell::Date)
        });
    with_ids(lines, |one| one.record()).table(
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
    )
}

/// A list with the names of offices where it has their ids.
pub(super) fn with_offices(registry: &Registry, table: Table) -> Table {
    table.told("pemrakarsa", |cell| match cell {
        Cell::Text(id) | Cell::Known(id, _) => office(registry, Some(id)),
        other => other.clone(),
    })
}

/// Documents that the house must look at, with what each lacks.
pub(super) fn lacking<'a>(
    registry: &'a Registry,
    rows: impl IntoIterator<Item = (&'a Record<KerjaSama>, Text)>,
    caption: Text,
    empty: Text,
) -> Table {
    let rows = titled(registry, rows, |(record, _)| record).column(
        "kekurangan",
        ("Belum tercatat", "Not recorded"),
        |(_, what)| what.clone(),
    );
    let rows = led(registry, rows, |(record, _)| record);
    with_ids(rows, |(record, _)| record).table(caption, empty)
}
