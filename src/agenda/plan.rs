//! A planned document that nothing happens to.

use super::asked::*;
use super::obligation::*;
use crate::model::{Date, KerjaSama, key};
use crate::registry::{Record, RefusedBy, Status};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "rencana-tanpa-gerak",
    settled_by: None,
    name: Text::fixed("Rencana tanpa gerak", "A plan that stands still"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

pub(super) static PASSED: Duty = Duty {
    slug: "rencana-lewat",
    settled_by: Some(key!(waktu)),
    name: Text::fixed("Rencana yang harinya lewat", "A plan whose day has passed"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(passed),
};

/// A plan whose first or last day has passed was signed, or put off, or dropped.
fn passed(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let planned = asked.registry.state(record, asked.as_of).status == Status::Rencana;
    let Some((said, day)) = first_passed(asked, record).filter(|_| planned) else {
        return;
    };
    let what = text!(
        "Catat penandatanganannya, hari yang baru, atau `[tidak_dilanjutkan]`: {said} {day}",
        "Record its signing, a new day, or `[tidak_dilanjutkan]`: {said} {day}",
        said,
        day
    );
    let owed = Obligation::of_document(duty, record, day, what);
    found.add(asked, day, owed, None);
}

/// The first day of a plan's term that has passed.
fn first_passed(asked: &Asked<'_>, record: &KerjaSama) -> Option<(Text, Date)> {
    let days = [
        (
            record.waktu.mulai,
            Text::fixed("mulai", "it was to begin on"),
        ),
        (
            record.waktu.berakhir,
            Text::fixed("berakhir", "it was to end on"),
        ),
    ];
    let passed = days
        .into_iter()
        .filter_map(|(day, said)| Some((said, day?)));
    passed
        .filter(|(_, day)| *day < asked.as_of)
        .min_by_key(|(_, day)| *day)
}

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let registry = asked.registry;
    let planned = registry.state(record, asked.as_of).status == Status::Rencana;
    // One that was refused is asked about for that; silence may still be broken.
    let refusal = registry.refused(record, asked.as_of);
    let refused = refusal.is_some_and(|refusal| refusal.by != RefusedBy::Silence);
    if !planned || refused {
        return;
    }
    let days = record.days().into_iter();
    let steps = days.filter(|one| one.is_preparation() && one.by(asked.as_of));
    let Some(moved) = steps.map(|one| one.day).max() else {
        return;
    };
    let due = moved.plus(registry.settings.tenggat.rencana_tanpa_gerak);
    let what = text!(
        "Gerakkan rencana, atau catat `[tidak_dilanjutkan]`: langkah terakhir {moved}",
        "Move the plan on, or record `[tidak_dilanjutkan]`: its last step was on {moved}",
        moved
    );
    found.add(
        asked,
        due,
        Obligation::of_document(duty, record, due, what),
        None,
    );
}
