//! Family 5xx: the steps and their order.

mod addendum_adds_burden;
mod agreement_first;
mod approved_by_government;
mod author_of_study;
mod conditions_abroad;
mod consulted_first;
mod dprd_abroad;
mod dprd_before_signing;
mod dprd_continuation;
mod dprd_last_day;
mod dprd_refused;
mod dprd_steps;
mod languages;
mod late_answer;
mod letter_of_intent_first;
mod nonprofit_permits;
mod offer_dates;
mod offer_letter;
mod proceeds;
mod refused_offer;
mod request_after_agreement;
mod request_attachments;
mod sent_after_signing;
mod signed_before_answer;
mod silence_before_consent;
mod stages_abroad_in_order;
mod stages_in_order;
mod step_not_recorded;
mod steps_of_the_former;
mod third_party_criteria;
mod twin_region_level;
mod without_agreement;
mod work_plan;

use super::prelude::*;
use super::row::{Row, rows};
use crate::finding::Related;

/// The rules of this family, in the order of their codes.
pub(super) static ROWS: &[Row] = rows![
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
    KSD527 offer_dates,
    KSD528 silence_before_consent,
    KSD529 work_plan,
    KSD533 signed_before_answer,
    KSD534 author_of_study,
    KSD535 steps_of_the_former,
    KSD536 letter_of_intent_first,
];

/// The articles that bring a plan within the country before the DPRD.
const PLAN_TO_DPRD: &[Basis] = &[
    ksdd(&PM22, "Pasal 11 ayat (1)"),
    ksdd(&PM22, "Pasal 12 ayat (1)"),
    ksdd(&PM22, "Pasal 12 ayat (4)"),
    ksdd(&PP28, "Pasal 6 ayat (2)"),
    ksdpk(&PM22, "Pasal 34 ayat (1)"),
    ksdpk(&PM22, "Pasal 34 ayat (6)"),
    ksdpk(&PP28, "Pasal 19 ayat (1)"),
    sinergi(&PM22, "Pasal 56 ayat (1)"),
    sinergi(&PM22, "Pasal 56 ayat (6)"),
    sinergi(&PM22, "Pasal 57 ayat (1)"),
];

/// The articles that know burdens only, not the budget; of a region of one level.
const fn of_burdens(own: &'static str) -> [Basis; 2] {
    [ksdd(&UU23, own), ksdpk(&UU23, own)]
}

/// The article on the tasks of the DPRD of a kabupaten or kota.
const REGENCY: &str = "Pasal 154 ayat (1)";

/// The article on the tasks of the DPRD of a province.
const PROVINCE: &str = "Pasal 101 ayat (1)";

/// The articles that bring a plan abroad before the DPRD of a region of one level.
const fn abroad_to_dprd(own: &'static str) -> [Basis; 7] {
    [
        luar_negeri(&PM25, "Pasal 16 ayat (1)"),
        luar_negeri(&PM25, "Pasal 17 ayat (2)"),
        luar_negeri(&PM25, "Pasal 17 ayat (3)"),
        ksdpl(&PP28, "Pasal 30 ayat (1)"),
        ksdpl(&PP28, "Pasal 30 ayat (4)"),
        ksdll(&PP28, "Pasal 38"),
        luar_negeri(&UU23, own),
    ]
}

/// The articles that bring a plan before the DPRD of our own region.
fn plan_to_dprd(registry: &Registry, record: &KerjaSama) -> &'static [Basis] {
    static OF_REGENCY: [Basis; 12] = joined(&[PLAN_TO_DPRD, &of_burdens(REGENCY)]);
    static OF_PROVINCE: [Basis; 12] = joined(&[PLAN_TO_DPRD, &of_burdens(PROVINCE)]);
    static ABROAD_OF_REGENCY: [Basis; 7] = abroad_to_dprd(REGENCY);
    static ABROAD_OF_PROVINCE: [Basis; 7] = abroad_to_dprd(PROVINCE);
    let province = registry.settings.daerah.tingkat == Tingkat::Provinsi;
    match (record.is_luar_negeri(), burdens(record)) {
        (true, _) if province => &ABROAD_OF_PROVINCE,
        (true, _) => &ABROAD_OF_REGENCY,
        (false, true) if province => &OF_PROVINCE,
        (false, true) => &OF_REGENCY,
        (false, false) => PLAN_TO_DPRD,
    }
}

/// What the DPRD decides on before a text is signed.
struct Plan<'a> {
    /// The record that tells what the DPRD did.
    told: &'a Record<KerjaSama>,
    /// The Nota Kesepakatan that is this record, where the text itself is the
    /// rencana kerja under it.
    above: Option<&'a Record<KerjaSama>>,
}

/// What the DPRD decides on before this text is signed: the text itself, or of a
/// rencana kerja the Nota Kesepakatan above it, for one result serves both
/// (Permendagri 22/2020 Pasal 57 ayat (1)).
fn plan<'a>(
    registry: &'a Registry,
    record: &'a Record<KerjaSama>,
    verdict: &mut Verdict<'_>,
) -> Result<Plan<'a>, Silent> {
    let burden = key!(pembiayaan.membebani);
    if needs_dprd(record) {
        verdict.saw(burden);
        verdict.saw(key!(pembiayaan.belum_dianggarkan));
        return Ok(Plan::of(record));
    }
    verdict.stands_alone(record)?;
    let plan = matches!(
        record.naskah,
        Naskah::Pks | Naskah::Kontrak | Naskah::NotaKesepakatan
    );
    if plan {
        let money = &record.pembiayaan;
        verdict.recorded(burden, money.membebani.or(money.belum_dianggarkan))?;
        return verdict.selects(burden, None);
    }
    verdict.applies(key!(naskah), record.naskah == Naskah::RencanaKerja)?;
    let note = verdict.recorded(key!(induk), registry.top(record))?;
    let above = note.naskah == Naskah::NotaKesepakatan;
    verdict.applies((note, key!(naskah)), above)?;
    verdict.applies((note, burden), needs_dprd(note))?;
    // A decision on the rencana kerja may be recorded with it.
    let own = recorded(&record.dprd);
    Ok(Plan {
        told: if own { record } else { note },
        above: (!own).then_some(note),
    })
}

impl<'a> Plan<'a> {
    /// What a text tells of itself.
    fn of(told: &'a Record<KerjaSama>) -> Plan<'a> {
        Plan { told, above: None }
    }

    /// A breach by the signing, at a key of the text itself: one of `[dprd]`, or
    /// where that is told above, the reference to it.
    fn breach(&self, registry: &Registry, signed: Date, key: &str, message: Text) -> Breach {
        let Some(note) = self.above else {
            return Breach::new(Some(signed), key, message);
        };
        let there = Related {
            message: Text::fixed("Nota Kesepakatannya", "its Nota Kesepakatan"),
            file: registry.shown(&note.file),
            key: recorded(&note.dprd).then(|| key.to_owned()),
            place: None,
        };
        let message = text!(
            "menurut `[dprd]` pada `{id}`: {said}",
            "by the `[dprd]` of `{id}`: {said}",
            id = note.id.as_str(),
            said = message
        );
        Breach::new(Some(signed), key!(induk), message).related(there)
    }
}

/// Where the DPRD stood on the day of the signing. Silent where that hangs on the
/// day of a decision that is recorded without it; a refusal never approved.
fn stood(
    registry: &Registry,
    told: &Record<KerjaSama>,
    signed: Date,
    verdict: &mut Verdict<'_>,
) -> Result<Standing, Silent> {
    for key in [
        key!(dprd.permohonan),
        key!(dprd.diterima),
        key!(dprd.persetujuan),
        key!(dprd.hasil),
    ] {
        verdict.saw((told, key));
    }
    verdict.counted(|| {
        let terms = registry.terms_of_dprd(told, Date::LAST);
        terms.into_iter().flatten().map(|term| Counted {
            what: Text::fixed(
                "hari terakhir DPRD memutuskan",
                "the last day for the DPRD to decide",
            ),
            from: term.since,
            until: term.until,
            working: told.is_luar_negeri(),
        })
    });
    let standing = registry.dprd_in_hindsight(told, signed);
    let refused = told.dprd.hasil == Some(HasilDprd::Ditolak);
    let hangs = matches!(
        standing,
        Standing::NotAsked | Standing::Waiting { .. } | Standing::Doubtful { .. }
    );
    match told.dprd_decided_undated() && !refused && hangs {
        true => verdict.recorded((told, key!(dprd.persetujuan)), None),
        false => Ok(standing),
    }
}

/// That last day as a person is told it: one that leaves out unknown holidays
/// says that it is an estimate.
fn told_abroad(registry: &Registry, record: &KerjaSama, last: Date) -> Text {
    let received = record.dprd.diterima.or(record.dprd.permohonan);
    match is_estimate(&registry.settings.kalender, received.unwrap_or(last), last) {
        true => text!(
            "{last} (perkiraan, karena hari libur belum dicatat)",
            "{last} (an estimate, as no holidays are recorded)",
            last
        ),
        false => text!("{last}", "{last}", last),
    }
}

/// The Kesepakatan Bersama above a document, and the day on which it was
/// signed; of one that extends others, the first.
fn agreed<'a>(
    registry: &'a Registry,
    record: &'a Record<KerjaSama>,
    verdict: &mut Verdict<'_>,
) -> Result<(&'a Record<KerjaSama>, Date), Silent> {
    let top = verdict.recorded(key!(induk), registry.top(record))?;
    let agreement = top.naskah == Naskah::KesepakatanBersama;
    verdict.applies((top, key!(naskah)), agreement)?;
    let first = registry.extended(top).last().unwrap_or(top);
    let signed = first.signing();
    let signed = verdict.recorded((first, key!(waktu.ditandatangani)), signed)?;
    Ok((first, signed))
}

/// The day from which on the office promises that every step is recorded.
fn complete_since(registry: &Registry, verdict: &mut Verdict<'_>) -> Result<Date, Silent> {
    let since = registry.settings.pengaturan.lengkap_sejak;
    verdict.recorded(Settings(key!(KsdToml: pengaturan.lengkap_sejak)), since)
}

impl Verdict<'_> {
    /// Whether a text goes through the stages of cooperation abroad.
    fn staged_abroad(&mut self, record: &KerjaSama) -> Judged {
        self.applies(key!(jenis), record.is_luar_negeri())?;
        let text = record.naskah == Naskah::NaskahLuarNegeri;
        self.applies(key!(naskah), text)?;
        self.begins(record)?;
        self.applies(key!(luar_negeri.bentuk), staged_abroad(record))
    }
}
