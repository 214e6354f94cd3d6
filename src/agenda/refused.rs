//! A plan that was refused, until it goes on or is dropped.

use super::asked::*;
use super::obligation::*;
use super::offer::undated;
use crate::law::{PM22, ksdd};
use crate::model::{Jenis, KerjaSama, Sifat};
use crate::registry::{Record, Refusal, Status};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "rencana-ditolak",
    settled_by: None,
    name: Text::fixed("Rencana yang ditolak", "A plan that was refused"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

/// A Kerja Sama Wajib that is not carried out is the Gubernur's to see to.
pub(super) static TO_THE_GUBERNUR: Duty = Duty {
    slug: "wajib-ditolak",
    settled_by: None,
    name: Text::fixed(
        "Kerja Sama Wajib yang ditolak",
        "A compulsory cooperation that was refused",
    ),
    basis: &[ksdd(&PM22, "Pasal 22 ayat (1)")],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(to_the_gubernur),
};

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let Some(refusal) = refused(asked, record).filter(|one| !is_the_gubernurs(record, *one)) else {
        return;
    };
    let what = text!(
        "Catat `[tidak_dilanjutkan]`, atau jawaban yang baru: {said} {day}",
        "Record `[tidak_dilanjutkan]`, or a new answer: {said} {day}",
        said = refusal.said(),
        day = refusal.day
    );
    let owed = Obligation::of_document(duty, record, refusal.day, what);
    let owed = owed.lacks_day(record, undated(record));
    found.add(asked, refusal.day, owed, Some(record.naskah));
}

fn to_the_gubernur(
    duty: &'static Duty,
    asked: &Asked<'_>,
    record: &Record<KerjaSama>,
    found: &mut Found,
) {
    let Some(refusal) = refused(asked, record).filter(|one| is_the_gubernurs(record, *one)) else {
        return;
    };
    let what = text!(
        "Mintakan pembinaan Gubernur, atau catat `[tidak_dilanjutkan]`: {said} {day}",
        "Ask the Gubernur to see to it, or record `[tidak_dilanjutkan]`: {said} {day}",
        said = refusal.said(),
        day = refusal.day
    );
    let owed = Obligation {
        who: Who::KepalaDaerah,
        ..Obligation::of_document(duty, record, refusal.day, what)
    };
    let owed = owed.lacks_day(record, undated(record));
    found.add(asked, refusal.day, owed, Some(record.naskah));
}

/// Who refused a document that is still a plan.
fn refused(asked: &Asked<'_>, record: &Record<KerjaSama>) -> Option<Refusal> {
    let planned = asked.registry.state(record, asked.as_of).status == Status::Rencana;
    let refused = asked.registry.refused(record, asked.as_of);
    refused.filter(|_| planned)
}

/// Whether a Kerja Sama Wajib was refused by the region to which it was offered,
/// since the Gubernur sees to that.
fn is_the_gubernurs(record: &KerjaSama, refusal: Refusal) -> bool {
    let compulsory = record.jenis == Jenis::Ksdd && record.sifat == Some(Sifat::Wajib);
    compulsory && refusal.is_the_partners() && PM22.since <= refusal.day
}
