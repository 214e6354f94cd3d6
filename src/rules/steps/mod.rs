//! Family 5xx: the steps and their order.

super::family::rows! {
    KSD501 step_not_recorded,
    KSD502 agreement_first,
    KSD503 without_agreement,
    KSD504 dprd_before_signing,
    KSD505 dprd_refused,
    KSD506 dprd_last_day,
    KSD507 request_after_agreement,
    KSD508 request_attachments,
    KSD509 dprd_steps,
    KSD510 addendum_adds_burden,
    KSD511 consulted_first,
    KSD512 conditions_abroad,
    KSD513 twin_region_level,
    KSD514 dprd_abroad,
    KSD515 dprd_continuation,
    KSD516 approved_by_government,
    KSD517 stages_abroad_in_order,
    KSD518 languages,
    KSD519 sent_after_signing,
    KSD520 nonprofit_permits,
    KSD521 third_party_criteria,
    KSD522 offer_letter,
    KSD523 refused_offer,
    KSD524 late_answer,
    KSD525 stages_in_order,
    KSD526 proceeds,
}

use super::prelude::*;

/// Where the DPRD stood when a text was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Consent {
    /// It had approved, or its silence counted as approval.
    Given,
    /// It had refused.
    Refused,
    /// Neither approval nor a day from which silence counts is recorded.
    Missing,
    /// It decided on a later day.
    Later(Date),
    /// It could still decide, until that day.
    Pending(Date),
    /// It was the last day on which it could decide; the key of that term.
    LastDay(&'static str),
}

/// Where the DPRD stood on the day of the signing, by calendar days. Where
/// only the sending is recorded, the term is taken to start on that day.
fn consent(record: &KerjaSama, signed: Date) -> Consent {
    let dprd = &record.dprd;
    let term = |from: Option<Date>, days, key| from.map(|from| (last_day(from, days), key));
    let follow_up = dprd.tindak_lanjut_diterima.or(dprd.tindak_lanjut);
    let terms = [
        term(
            dprd.diterima.or(dprd.permohonan),
            DPRD_SILENT,
            "dprd.diterima",
        ),
        term(
            follow_up.filter(|_| record.jenis == Jenis::Ksdd),
            DPRD_STEP,
            "dprd.tindak_lanjut_diterima",
        ),
    ];
    let lapses = terms.into_iter().flatten().min();
    let decided = dprd.persetujuan;
    let on_time = decided.is_none_or(|decided| decided <= signed);
    let lapsed_by = |day: Date| lapses.is_some_and(|(last, _)| last < day);
    match dprd.hasil {
        Some(HasilDprd::Ditolak) if on_time => {
            return match decided.is_some_and(lapsed_by) {
                true => Consent::Given,
                false => Consent::Refused,
            };
        }
        Some(HasilDprd::Disetujui) if on_time => return Consent::Given,
        None if decided.is_some() && on_time => return Consent::Given,
        _ if lapsed_by(signed) => return Consent::Given,
        _ => {}
    }
    match (lapses, decided) {
        (Some((last, key)), _) if last == signed => Consent::LastDay(key),
        (_, Some(decided)) => Consent::Later(decided),
        (Some((last, _)), None) => Consent::Pending(last),
        (None, None) => Consent::Missing,
    }
}

/// The Kesepakatan Bersama above a document, and the day on which it was
/// signed; of one that extends others, the first.
fn agreed<'a>(
    registry: &'a Registry,
    record: &'a Record<KerjaSama>,
) -> Option<(&'a Record<KerjaSama>, Date)> {
    const LONGEST: usize = 32;
    let extended = |record: &&'a Record<KerjaSama>| {
        registry
            .kerja_sama
            .get(record.perpanjangan_dari.as_deref()?)
    };
    let top = registry
        .top(record)
        .filter(|top| top.naskah == Naskah::KesepakatanBersama)?;
    let first = std::iter::successors(Some(top), extended)
        .take(LONGEST)
        .last()?;
    Some((first, first.waktu.ditandatangani?))
}
