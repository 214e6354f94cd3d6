//! What happened to a document, day by day, and what is due next.

use super::Told;
use crate::model::KerjaSama;
use crate::output::{Table, Tone, sheet};
use crate::registry::Record;

/// The days on which something happened, up to the day asked for, oldest first.
pub(super) fn happened(told: &Told<'_>, record: &Record<KerjaSama>) -> Table {
    sheet(told.registry.happened(record, told.as_of))
        .column("tanggal", ("Tanggal", "Date"), |one| one.day)
        .column("peristiwa", ("Peristiwa", "Event"), |one| one.said.clone())
        .bare()
}

/// What is due, the most urgent first.
pub(super) fn due(told: &Told<'_>) -> Table {
    sheet(told.due)
        .named("due")
        .column("due", ("Jatuh tempo", "Due"), |(day, _)| *day)
        .column("days", ("Sisa hari", "Days left"), |(day, _)| {
            told.as_of.days_until(*day)
        })
        .toned(Tone::of_days_to_act)
        .column(
            "what",
            ("Yang harus dilakukan", "What to do"),
            |(_, what)| what.clone(),
        )
        .bare()
}
