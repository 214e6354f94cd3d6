//! A Kesepakatan Bersama that nothing was made of.

use super::asked::*;
use super::obligation::*;
use crate::model::{Date, KerjaSama, Naskah};
use crate::registry::{Record, Registry, Status};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "kesepakatan-tanpa-pks",
    settled_by: None,
    name: Text::fixed(
        "Kesepakatan Bersama tanpa PKS",
        "A Kesepakatan Bersama without a PKS",
    ),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let registry = asked.registry;
    let agreement = record.naskah == Naskah::KesepakatanBersama && !record.is_addendum();
    let in_force = || registry.state(record, asked.as_of).status == Status::Berlaku;
    let Some(signed) = record.signing().filter(|_| record.signed_by(asked.as_of)) else {
        return;
    };
    if !agreement || !in_force() || has_contract(registry, record, asked.as_of) {
        return;
    }
    let due = signed.plus(registry.settings.tenggat.kesepakatan_tanpa_pks);
    let what = text!(
        "Tindak lanjuti dengan PKS, atau akhiri: ditandatangani {signed}",
        "Follow it up with a PKS, or end it: signed on {signed}",
        signed
    );
    found.add(
        asked,
        due,
        Obligation::of_document(duty, record, due, what),
        None,
    );
}

/// Whether a PKS stands under an agreement, or under one that it extends.
fn has_contract(registry: &Registry, record: &Record<KerjaSama>, as_of: Date) -> bool {
    registry
        .extended(record)
        .flat_map(|agreement| registry.under(agreement))
        .filter(|below| matches!(below.naskah, Naskah::Pks | Naskah::Kontrak))
        .any(|below| below.signed_by(as_of))
}
