//! Family 7xx: the use of regional assets.
//!
//! Only PP 27/2014 is held here, without its amendments: every rule is a
//! warning, and its reason and its messages say so, by `reason!` and `breach`.

/// Why a rule is, and that it rests on a regulation that was amended.
macro_rules! reason {
    ($id:literal, $en:literal $(,)?) => {
        Text::fixed(
            concat!(
                $id,
                " Aturan ini memakai naskah asli PP 27/2014. Perubahannya dengan PP 28/2020 serta \
                 Permendagri 19/2016 dan Permendagri 7/2024 belum dimuat dalam ksd, jadi temuannya \
                 hanya peringatan; cocokkan dengan ketentuan itu.",
            ),
            concat!(
                $en,
                " This rule uses PP 27/2014 as first written. Its amendment by PP 28/2020, \
                 Permendagri 19/2016 and Permendagri 7/2024 are not held in ksd, so its findings \
                 are warnings only; compare them with those regulations.",
            ),
        )
    };
}

mod approved_first;
mod area;
mod extension_over_limit;
mod over_longest_term;
mod partner_fits_form;
mod reason_for_long_lease;
mod rent_paid_first;
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
];

/// A breach by an act of that day, which says that the law it was held against
/// has been amended.
fn breach(act: Option<Date>, key: impl Into<String>, said: Text) -> Breach {
    let message = text!(
        "{said} (PP 27/2014 telah diubah)",
        "{said} (PP 27/2014 has been amended)",
        said
    );
    Breach::new(act, key, message)
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
    verdict.applies(key!(naskah), record.naskah == Naskah::PerjanjianBmd)?;
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
        Over::Endless => says_over(over, longest, Some(signed)),
    }
}
