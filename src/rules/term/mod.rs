//! Family 2xx: term and end.

super::family::rows! {
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
}

use super::prelude::*;

/// The key and the sentence for a term longer than `longest`, if it is: by its
/// last day, by having none, or by the term that the text states.
fn over(waktu: &Waktu, longest: Duration, signed: Option<Date>) -> Option<(&'static str, Text)> {
    if waktu.tanpa_batas == Some(true) && waktu.berakhir.is_none() {
        let message = text!(
            "tanpa batas waktu, padahal paling lama {longest}",
            "without an end, although {longest} is the longest";
            longest = longest
        );
        return Some(("waktu.tanpa_batas", message));
    }
    let start = waktu.mulai.or(signed)?;
    let latest = latest_end(start, longest);
    let (key, end) = match (waktu.berakhir, waktu.dinyatakan) {
        (Some(end), _) => ("waktu.berakhir", end),
        (None, Some(stated)) => ("waktu.dinyatakan", latest_end(start, stated)),
        (None, None) => return None,
    };
    (end > latest).then(|| {
        let message = text!(
            "berlaku {start} sampai {end}, lebih dari {longest}",
            "in force from {start} to {end}, longer than {longest}";
            start = start, end = end, longest = longest
        );
        (key, message)
    })
}

/// Tells a document that sets itself a term longer than `longest`, unless an
/// addendum has brought its end within it.
fn over_limit(
    registry: &Registry,
    record: &Record<KerjaSama>,
    longest: Duration,
    verdict: &mut Verdict<'_>,
) {
    let signed = record.signing();
    let Some((key, message)) = over(&record.waktu, longest, signed) else {
        return;
    };
    let start = record.waktu.mulai.or(signed);
    let mended = registry.agreed_end(record, Date::LAST).zip(start);
    if mended.is_none_or(|(end, start)| end > latest_end(start, longest)) {
        verdict.against(Breach::new(signed, key, message));
    }
}
