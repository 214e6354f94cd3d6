//! The page of a report that the Kepala Daerah reads: how things stand, and what is
//! to be decided.

mod matters;
mod money;

use super::Asked;
use super::counted::Counted;
use super::draft::Draft;
use super::words::{documents, head_of_region};
use crate::model::{Date, Duration, Period};
use crate::output::Cell;
use crate::registry::Status;
use crate::text;
use crate::text::Text;
use matters::{Matters, decisions};

/// The chapter, about what was signed in the period and is in force at its end.
pub(super) fn chapter(
    draft: &mut Draft,
    asked: &Asked<'_>,
    signed: &Counted<'_>,
    in_force: &Counted<'_>,
) {
    draft.chapter(text!(
        "Halaman untuk {head}",
        "Page for {head}",
        head = head_of_region(asked.registry)
    ));
    let until = next_period_ends(asked);
    let matters = Matters::of(asked, signed, in_force, until);
    let some = |count: usize, said: Text| match count {
        0 => Cell::said(("nihil", "none")),
        _ => Cell::said(said),
    };
    let stand = asked.stand();
    let gone_on = ending(asked, in_force, until, true);
    let all_ending = gone_on + ending(asked, in_force, until, false);
    let mut facts = vec![
        (
            text!(
                "Ditandatangani, {period}",
                "Signed, {period}",
                period = asked.period_so_far()
            ),
            some(signed.len(), signed.in_words()),
        ),
        (
            text!("Berlaku pada {stand}", "In force on {stand}", stand),
            some(in_force.len(), in_force.in_words()),
        ),
        (
            text!("Berakhir sampai {until}", "Ending by {until}", until),
            some(
                all_ending,
                text!(
                    "{all}; {gone_on} sudah ada kelanjutannya",
                    "{all}; {gone_on} go on already",
                    all = documents(all_ending),
                    gone_on
                ),
            ),
        ),
    ];
    facts.extend(money::facts(asked, signed, in_force));
    facts.push((
        Text::fixed("Belum selesai", "Not settled"),
        Cell::said(matters.waiting()),
    ));
    draft.facts(facts);
    draft.table(decisions(asked.registry, matters));
}

/// The last day of the period that follows.
fn next_period_ends(asked: &Asked<'_>) -> Date {
    let stand = asked.stand();
    let (Some(start), Some(end)) = (asked.period.start, asked.period.end) else {
        return stand;
    };
    let months = [3, 6, 12].into_iter();
    let months = months.filter(|months| asked.period.nth_of_year(*months).is_some());
    let next = months
        .filter_map(|months| Period::around(end.next(), months)?.end)
        .next();
    next.unwrap_or_else(|| end.plus(Duration::days(start.days_until(end).max(0) as u32)))
}

/// How many in force have their last day after the day of the report and by that
/// one, and go on without a gap or do not.
fn ending(asked: &Asked<'_>, in_force: &Counted<'_>, until: Date, going_on: bool) -> usize {
    let stand = asked.stand();
    let states = in_force.records.iter();
    let states = states.map(|record| asked.registry.state(record, stand));
    let ending = states.filter(|state| {
        let soon = state
            .last_day
            .is_some_and(|last| stand < last && last <= until);
        let goes_on = state.continued_by().is_some() && !state.gap;
        state.status == Status::Berlaku && soon && goes_on == going_on
    });
    ending.count()
}
