//! Family 2xx: term and end.

mod agreement_over_five_years;
mod changed_after_its_end;
mod dates_in_order;
mod dropped_though_signed;
mod ended_before_its_term;
mod ended_for_breach;
mod ended_though_planned;
mod extension_notice;
mod extension_of_ended;
mod extension_over_limit;
mod foreign_text_over_five_years;
mod letter_of_intent_over_one_year;
mod not_adjusted;
mod outlives_agreement;
mod plan_begun_before_entry;
mod plan_with_signed_child;
mod reason_for_ending;
mod signed_before_the_former;
mod stated_term;
mod year_of_signing;
mod yearly_value;

use super::longest_term::{over_for_good, says_over};
use super::prelude::*;
use super::row::{Row, rows};

/// The rules of this family, in the order of their codes.
pub(super) static ROWS: &[Row] = rows![
    KSD201 dates_in_order,
    KSD202 stated_term,
    KSD203 agreement_over_five_years,
    KSD204 foreign_text_over_five_years,
    KSD205 letter_of_intent_over_one_year,
    KSD206 extension_over_limit,
    KSD207 reason_for_ending,
    KSD208 not_adjusted,
    KSD209 outlives_agreement,
    KSD210 extension_notice,
    KSD211 yearly_value,
    KSD212 extension_of_ended,
    KSD216 plan_with_signed_child,
    KSD217 plan_begun_before_entry,
    KSD218 dropped_though_signed,
    KSD219 ended_though_planned,
    KSD220 year_of_signing,
    KSD221 ended_for_breach,
    KSD222 signed_before_the_former,
    KSD223 ended_before_its_term,
    KSD224 changed_after_its_end,
];

/// Tells a document that sets itself a term longer than `longest`.
fn over_limit(
    registry: &Registry,
    record: &Record<KerjaSama>,
    longest: Duration,
    verdict: &mut Verdict<'_>,
) -> Judged {
    let signed = record.signing();
    let start = record.waktu.mulai.or(signed);
    if let Some(over) = over_for_good(registry, record, longest, start, verdict)? {
        let message = says_over(&over, longest, start);
        verdict.against(Breach::new(signed, over.key(), message));
    }
    Ok(())
}
