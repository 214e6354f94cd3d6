//! What happened to a document, day by day, and what is due next.

use super::Told;
use crate::model::KerjaSama;
use crate::output::{Cell, Column, Table};
use crate::registry::Record;
use crate::text::Text;

/// The days on which something happened, up to the day asked for, oldest first.
pub(super) fn happened(told: &Told<'_>, record: &Record<KerjaSama>) -> Table {
    let columns = vec![
        Column::brief("tanggal", Text::fixed("Tanggal", "Date")),
        Column::brief("peristiwa", Text::fixed("Peristiwa", "Event")),
    ];
    let happened = told.registry.happened(record, told.as_of).into_iter();
    let rows = happened.map(|one| vec![Cell::Date(one.day), Cell::said(one.said)]);
    Table::of(columns, rows.collect())
}

/// What is due, the most urgent first.
pub(super) fn due(told: &Told<'_>) -> Table {
    let columns = vec![
        Column::brief("due", Text::fixed("Jatuh tempo", "Due")),
        Column::brief("days", Text::fixed("Sisa hari", "Days left")),
        Column::brief("what", Text::fixed("Yang harus dilakukan", "What to do")),
    ];
    let rows = told.due.iter().map(|(day, what)| {
        vec![
            Cell::Date(*day),
            Cell::Number(told.as_of.days_until(*day)),
            Cell::said(what.clone()),
        ]
    });
    Table::of(columns, rows.collect())
}
