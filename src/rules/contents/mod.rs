//! Family 4xx: what texts and documents of preparation contain.

mod body_of_agreement;
mod body_of_contract;
mod body_of_foreign_text;
mod body_of_synergy;
mod body_of_use_of_asset;
mod cooperation_plan;
mod feasibility_study;
mod frame;
mod letter_of_intent;
mod review;
mod sanctions_with_third_party;
mod study_abroad;
mod terms_of_reference;
mod yearly_plan_abroad;

use super::prelude::*;
use super::row::{Row, rows};

/// The rules of this family, in the order of their codes.
pub(super) static ROWS: &[Row] = rows![
    KSD401 body_of_agreement,
    KSD402 body_of_contract,
    KSD403 sanctions_with_third_party,
    KSD404 body_of_synergy,
    KSD405 frame,
    KSD406 terms_of_reference,
    KSD407 feasibility_study,
    KSD408 review,
    KSD409 study_abroad,
    KSD410 letter_of_intent,
    KSD411 cooperation_plan,
    KSD412 yearly_plan_abroad,
    KSD413 body_of_foreign_text,
    KSD414 body_of_use_of_asset,
];

/// A list of parts as a record has it.
struct Listed<'a, T> {
    /// What has the parts, in a text of that form.
    what: fn(Naskah) -> Text,
    /// The key of the list.
    key: &'static str,
    /// The list.
    parts: &'a [T],
    /// The day of the act that the list belongs to.
    act: Option<Date>,
}

/// Judges a recorded list: one finding that names all parts that it lacks. An
/// addendum changes a text and needs none.
fn judge_parts<T: Copy + PartialEq + Into<&'static str>>(
    record: &KerjaSama,
    listed: Listed<'_, T>,
    minimum: MinimumParts<T>,
    verdict: &mut Verdict<'_>,
) -> Judged {
    verdict.stands_alone(record)?;
    verdict.recorded(listed.key, listed.parts.first())?;
    verdict.act(listed.act);
    let missing = minimum.missing_in(listed.parts);
    if missing.is_empty() {
        return Ok(());
    }
    let words: Vec<String> = missing
        .into_iter()
        .map(|part| format!("`{}`", part.into()))
        .collect();
    let message = text!(
        "{what} tidak memuat {parts}",
        "{what} lacks {parts}",
        what = (listed.what)(record.naskah),
        parts = words.join(", ")
    );
    verdict.against(Breach::new(listed.act, listed.key, message).basis(minimum.basis));
    Ok(())
}

/// The body of a text, judged at its signing.
fn body(record: &KerjaSama) -> Listed<'_, BagianIsi> {
    Listed {
        what: |naskah| text!("{naskah}", "the {naskah}", naskah),
        key: key!(muatan.isi),
        parts: &record.muatan.isi,
        act: record.signing(),
    }
}
