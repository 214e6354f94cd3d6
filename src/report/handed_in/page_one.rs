//! The page of a report that the Kepala Daerah reads: how things stand, and what is
//! to be decided.

mod matters;
mod money;

use super::Asked;
use super::counted::Counted;
use super::draft::Draft;
use super::words::documents;
use crate::model::{Date, Duration, KerjaSama, Period};
use crate::output::Cell;
use crate::registry::{Record, State};
use crate::text;
use crate::text::Text;
use matters::{Matters, decisions};

/// A document that ends, as it stands at the day of the report.
type Ending<'a> = (&'a Record<KerjaSama>, State<'a>);

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
        head = asked.registry.head_of_region()
    ));
    let until = next_period_ends(asked);
    let ending = ending(asked, in_force, until);
    let gone_on = ending.iter().filter(|(_, state)| state.goes_on()).count();
    let matters = Matters::of(asked, signed, in_force, &ending);
    let some = |count: usize, said: Text| match count {
        0 => Cell::said(("nihil", "none")),
        _ => Cell::said(said),
    };
    let stand = asked.stand();
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
                ending.len(),
                match gone_on {
                    0 => text!(
                        "{all}; belum ada kelanjutannya",
                        "{all}; none goes on yet",
                        all = documents(ending.len())
                    ),
                    _ => text!(
                        "{all}; {gone_on} sudah ada kelanjutannya",
                        "{all}; {gone_on} go on already",
                        all = documents(ending.len()),
                        gone_on
                    ),
                },
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

/// What is in force and has its last day after the day of the report and by that one.
fn ending<'a>(asked: &Asked<'a>, in_force: &Counted<'a>, until: Date) -> Vec<Ending<'a>> {
    let stand = asked.stand();
    let records = in_force.records.iter();
    let states = records.map(|record| (*record, asked.registry.state(record, stand)));
    states
        .filter(|(_, state)| state.ends_by(stand, until))
        .collect()
}
