//! Documents of cooperation.

use std::borrow::Cow;

use super::documents::{Shown, chosen};
use super::{Filter, addendum, caption, columns, empty, head, potensi};
use crate::model::Date;
use crate::output::Table;
use crate::registry::{Registry, Status};
use crate::text;
use crate::text::Text;

/// The documents that the register knew by that day, addenda apart; soonest end first.
pub fn kerja_sama(registry: &Registry, as_of: Date, filter: &Filter<'_>) -> Table {
    let mut shown = chosen(registry, as_of, filter);
    shown.sort_by_key(|(_, state)| (state.last_day.is_none(), state.last_day));
    let count = shown.len();
    let mut notes = notes(registry, as_of, filter, &shown);
    notes.extend(addendum::also_found(registry, as_of, filter));
    notes.extend(potensi::also_found(registry, as_of, filter));
    let groups = match filter.expiring {
        Some(_) => months_ahead(&shown),
        None => Vec::new(),
    };
    columns::of_documents(registry, as_of, filter, shown)
        .only(filter.columns.as_ref())
        .head(head(registry, as_of))
        .groups(groups)
        .notes(notes)
        .table(
            caption(("Kerja sama", "Cooperation").into(), filter, as_of, count),
            empty(("kerja sama", "cooperation").into(), filter, as_of),
        )
}

/// The ids of the columns of documents.
pub fn column_ids(registry: &Registry) -> Vec<Cow<'static, str>> {
    let none = columns::of_documents(registry, Date::LAST, &Filter::default(), Vec::new()).bare();
    let columns = none.columns().iter();
    columns.map(|column| column.id.clone()).collect()
}

/// What ends within 30, 60 and 90 days, and later.
fn months_ahead(shown: &[Shown<'_>]) -> Vec<(Text, usize)> {
    let groups = [
        (
            0..=30,
            Text::fixed("0 sampai 30 hari lagi", "In 0 to 30 days"),
        ),
        (
            31..=60,
            Text::fixed("31 sampai 60 hari lagi", "In 31 to 60 days"),
        ),
        (
            61..=90,
            Text::fixed("61 sampai 90 hari lagi", "In 61 to 90 days"),
        ),
        (
            91..=i64::MAX,
            Text::fixed("Sesudah 90 hari", "After 90 days"),
        ),
    ];
    let counted = groups.into_iter().map(|(days, title)| {
        let left = shown.iter().filter_map(|(_, state)| state.days_left);
        let count = left.filter(|left| days.contains(left)).count();
        (
            text!("{title} ({count})", "{title} ({count})", title, count),
            count,
        )
    });
    counted.filter(|(_, count)| *count > 0).collect()
}

/// What must be known beside what ends: gaps, and documents whose end nobody knows.
fn notes(registry: &Registry, as_of: Date, filter: &Filter<'_>, shown: &[Shown<'_>]) -> Vec<Text> {
    let mut notes = gap_notes(shown);
    let Some(term) = filter.expiring else {
        return notes;
    };
    let (mut endless, mut planned) = (Vec::new(), Vec::new());
    for (record, state) in chosen(registry, as_of, &filter.whatever_the_end()) {
        let within = |day| as_of <= day && day <= as_of.plus(term);
        match state.status {
            Status::TidakDiketahui => endless.push(record.id.as_str()),
            Status::Rencana if state.last_day.is_some_and(within) => {
                planned.push(record.id.as_str());
            }
            _ => (),
        }
    }
    if !endless.is_empty() {
        notes.push(text!(
            "Akhirnya tidak diketahui ({count}): {ids}",
            "Their end is not known ({count}): {ids}",
            count = endless.len(),
            ids = endless.join(", ")
        ));
    }
    if !planned.is_empty() {
        notes.push(text!(
            "Belum tercatat ditandatangani, dengan hari terakhir dalam waktu itu ({count}): {ids}",
            "Not recorded as signed, with a last day within that time ({count}): {ids}",
            count = planned.len(),
            ids = planned.join(", ")
        ));
    }
    notes
}

/// Names the extensions that leave a gap: they look done and are not.
fn gap_notes(shown: &[Shown<'_>]) -> Vec<Text> {
    let with_gap = shown.iter().filter(|(_, state)| state.gap);
    with_gap
        .filter_map(|(record, state)| {
            let (id, end) = (record.id.as_str(), state.last_day?);
            let next = state.continued_by()?;
            let (follows, start) = (next.id.as_str(), next.first_day()?);
            Some(match state.extended_by {
                Some(_) => text!(
                    "`{id}` berakhir {end}; perpanjangannya `{follows}` baru mulai {start}: ada jeda",
                    "`{id}` ends on {end}; its extension `{follows}` starts on {start}: there is a gap",
                    id, end, follows, start
                ),
                None => text!(
                    "`{id}` berakhir {end}; lanjutannya `{follows}` baru mulai {start}: ada jeda",
                    "`{id}` ends on {end}; what follows it, `{follows}`, starts on {start}: there is a gap",
                    id, end, follows, start
                ),
            })
        })
        .collect()
}
