//! Documents that ran out or were ended, and what follows them.

use super::Asked;
use super::counted::Counted;
use super::listed::{agreed, titled};
use crate::model::KerjaSama;
use crate::output::Table;
use crate::registry::{State, Status};
use crate::report::summary::Count;
use crate::text;
use crate::text::Text;

/// How many there are of each, with how many of them go on.
pub(super) struct Ended<'a> {
    /// Those whose last day passed.
    pub ran_out: Counted<'a>,
    /// Those that were ended.
    pub ended: Counted<'a>,
    /// Those that another document continues without a gap.
    pub continued: usize,
    /// They all.
    pub table: Table,
}

/// What came to its end in the period.
pub(super) fn ended<'a>(asked: &Asked<'a>) -> Ended<'a> {
    let registry = asked.registry;
    let (ran_out, ended) = (
        Counted::of(asked, Count::Berakhir),
        Counted::of(asked, Count::Diakhiri),
    );
    let all = ran_out.records.iter().chain(&ended.records);
    let states = all.map(|record| (*record, registry.state(record, asked.as_of)));
    let mut states: Vec<_> = states.collect();
    states.sort_by_key(|(record, state)| (state.last_day, &record.id));
    let continued = states
        .iter()
        .filter(|(_, state)| state.continued_by().is_some() && !state.gap);
    let continued = continued.count();
    let lines = titled(states, |(record, _)| record);
    let lines = agreed(registry, lines, |(record, _)| record)
        .column(
            "hari_terakhir",
            ("Hari terakhir", "Last day"),
            |(_, state)| state.last_day,
        )
        .column("sebab", ("Sebab", "Reason"), |(record, state)| {
            reason(record, state)
        })
        .column(
            "kelanjutan",
            ("Kelanjutan", "What follows"),
            |(_, state)| follows(state),
        );
    let period = asked.period.in_words();
    let caption = text!(
        "Naskah yang berakhir atau diakhiri, {period}",
        "Documents that ended, {period}",
        period
    );
    let empty = text!(
        "Tidak ada naskah yang berakhir atau diakhiri dalam {period}.",
        "No document ended in {period}.",
        period
    );
    Ended {
        ran_out,
        ended,
        continued,
        table: lines.table(caption, empty),
    }
}

fn reason(record: &KerjaSama, state: &State<'_>) -> Text {
    match (state.status, record.pengakhiran.alasan) {
        (Status::Diakhiri, Some(reason)) => {
            let basis = record.pengakhiran.dasar.as_deref();
            let basis = basis.map_or_else(String::new, |basis| format!(" ({basis})"));
            text!(
                "diakhiri: {reason}{basis}",
                "ended: {reason}{basis}",
                reason,
                basis
            )
        }
        (Status::Diakhiri, None) => Text::fixed(
            "diakhiri, alasan tidak tercatat",
            "ended, the reason is not recorded",
        ),
        _ => Text::fixed("jangka waktu berakhir", "its term ran out"),
    }
}

fn follows(state: &State<'_>) -> Text {
    match state.extended_by {
        None => match state.followed_by {
            None => Text::fixed("tidak diperpanjang", "not extended"),
            Some(next) => text!("dilanjutkan: {id}", "followed: {id}", id = next.id.as_str()),
        },
        Some(extension) if state.gap => text!(
            "diperpanjang dengan jeda: {id}",
            "extended with a gap: {id}",
            id = extension.id.as_str()
        ),
        Some(extension) => text!(
            "diperpanjang: {id}",
            "extended: {id}",
            id = extension.id.as_str()
        ),
    }
}
