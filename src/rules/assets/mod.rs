//! Family 7xx: the use of regional assets.
//!
//! PP 27/2014 and what PP 28/2020 changed of it are held here, Permendagri 19/2016
//! and 7/2024 are not: nearly every rule is a warning, and its reason says so, by
//! `reason!`.

/// Why a rule is, and that regulations below it were not read.
macro_rules! reason {
    ($id:literal, $en:literal $(,)?) => {
        Text::fixed(
            concat!(
                $id,
                " Permendagri 19/2016 dan Permendagri 7/2024, yang merincinya, belum dibaca, jadi \
                 temuannya hanya peringatan.",
            ),
            concat!(
                $en,
                " Permendagri 19/2016 and Permendagri 7/2024, which elaborate it, were not read, \
                 so the findings are warnings only.",
            ),
        )
    };
}

mod agreement_on_use;
mod appointed_directly;
mod approved_by_whom;
mod approved_first;
mod area;
mod carried_out_by_whom;
mod extension_over_limit;
mod over_longest_term;
mod partner_fits_form;
mod reason_for_long_lease;
mod rent_paid_first;
mod second_extension;
mod state_assets_alone;
mod without_tender;

use super::longest_term::{Over, says_over};
use super::prelude::*;
use super::row::{Row, rows};

/// The rules of this family, in the order of their codes.
pub(super) static ROWS: &[Row] = rows![
    KSD701 over_longest_term,
    KSD702 extension_over_limit,
    KSD703 reason_for_long_lease,
    KSD704 rent_paid_first,
    KSD705 partner_fits_form,
    KSD706 without_tender,
    KSD707 approved_first,
    KSD708 area,
    KSD709 second_extension,
    KSD710 state_assets_alone,
    KSD711 approved_by_whom,
    KSD712 carried_out_by_whom,
    KSD713 appointed_directly,
    KSD714 agreement_on_use,
];

/// Who may carry out a use on the day of its signing, with whose approval: those
/// of our signer's role, where it is recorded and one of theirs.
fn performers(
    form: BentukBmd,
    record: &KerjaSama,
    verdict: &mut Verdict<'_>,
) -> Result<Vec<&'static Performer>, Silent> {
    let set = asset_use(form).filter(|set| !set.performers.is_empty());
    let set = verdict.selects(key!(bmd.bentuk), set)?;
    let act = record.signing();
    let now = set.performers.iter();
    let now = now.filter(|one| one.article.citation.in_force_on(act));
    let now: Vec<_> = now.collect();
    let role = record.daerah.peran;
    let own = now.iter().copied();
    let own: Vec<_> = own.filter(|one| Some(one.role) == role).collect();
    if own.is_empty() {
        return Ok(now);
    }
    verdict.saw(key!(daerah.peran));
    Ok(own)
}

/// The articles on the approval of a use that those carry out.
fn approval(form: BentukBmd, performers: &[&'static Performer]) -> &'static [Basis] {
    let whole = asset_use(form).map_or(&[][..], |set| set.approval);
    match performers {
        [one] => std::slice::from_ref(&one.article),
        _ => whole,
    }
}

/// Whether tenders were held: the text of `tender` says so.
fn tender_held(bmd: &Bmd) -> bool {
    let tender = bmd.tender.as_deref();
    tender.is_some_and(|tender| !says_none(tender))
}

/// What an agreement on the use of an asset is about. What an addendum or an
/// extension leaves unsaid of its form, the document before it says.
fn asset(
    registry: &Registry,
    record: &Record<KerjaSama>,
    verdict: &mut Verdict<'_>,
) -> Result<Bmd, Silent> {
    fn said<T>(
        registry: &Registry,
        record: &Record<KerjaSama>,
        key: fn(&Bmd) -> Option<T>,
    ) -> Option<T> {
        registry
            .changed_or_extended(record)
            .find_map(|record| key(&record.bmd))
    }
    verdict.applies(key!(jenis), record.jenis == Jenis::Bmd)?;
    Ok(Bmd {
        bentuk: said(registry, record, |bmd| bmd.bentuk),
        infrastruktur: said(registry, record, |bmd| bmd.infrastruktur),
        alasan_lebih_lima_tahun: said(registry, record, |bmd| bmd.alasan_lebih_lima_tahun),
        ..Bmd::clone(&record.bmd)
    })
}

/// The longest term of an asset's form of use; silent where the law sets none.
fn longest(bmd: &Bmd, verdict: &mut Verdict<'_>) -> Result<LongestUse, Silent> {
    verdict.recorded(key!(bmd.bentuk), bmd.bentuk)?;
    verdict.selects(deciding(bmd), longest_use(bmd))
}

/// The key on which it hangs by what rule a form of use runs.
fn deciding(bmd: &Bmd) -> &'static str {
    if bmd.alasan_lebih_lima_tahun.is_some() {
        key!(bmd.alasan_lebih_lima_tahun)
    } else if bmd.infrastruktur.is_some() {
        key!(bmd.infrastruktur)
    } else {
        key!(bmd.bentuk)
    }
}

/// The sentence for a term longer than `longest` from the signing.
fn says_over_from_signing(over: &Over, longest: Duration, signed: Date) -> Text {
    match over {
        Over::Until(_, end) => text!(
            "berlaku sampai {end}, lebih dari {longest} sejak ditandatangani {signed}",
            "in force until {end}, longer than {longest} from the signing on {signed}",
            end = *end,
            longest,
            signed
        ),
        Over::Endless | Over::Stated(_) => says_over(over, longest, Some(signed)),
    }
}
