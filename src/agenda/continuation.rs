//! What comes after a document that ends, settled in time.

use super::asked::*;
use super::ending::goes_no_further;
use super::obligation::*;
use crate::model::{Duration, KerjaSama, key};
use crate::registry::{Record, Status};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "kelanjutan",
    settled_by: Some(key!(kelanjutan)),
    name: Text::fixed("Keputusan tentang kelanjutan", "What comes after"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

/// Time enough for an extension: abroad the Menteri is told of it six months
/// before the end. Permendagri 25/2020 Pasal 33.
const AT_HOME: Duration = Duration::months(6);
const ABROAD: Duration = Duration::months(9);

/// What the office settled does it, and so do an extension and an evaluation that
/// says to stop; a document that is over has left the question behind.
fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let state = asked.registry.state(record, asked.as_of);
    let open = state.status == Status::Berlaku && state.continued_by().is_none();
    let settled = record.settled(asked.as_of).is_some() || goes_no_further(asked, record);
    let last_day = state.last_day.filter(|_| open && !settled);
    let Some(last_day) = last_day.filter(|_| !record.is_addendum()) else {
        return;
    };
    let term = match record.is_luar_negeri() {
        true => ABROAD,
        false => AT_HOME,
    };
    let term = asked.registry.settings.tenggat.kelanjutan.unwrap_or(term);
    // What lasts less than the term is decided on from its first day on.
    let due = record.first_day().max(Some(last_day.minus(term)));
    let due = due.map_or(last_day, |due| due.min(last_day));
    let what = text!(
        "Putuskan apa sesudahnya, dan catat `[kelanjutan]`: berakhir {last_day}",
        "Settle what comes after it, and record `[kelanjutan]`: it ends on {last_day}",
        last_day
    );
    let owed = Obligation::of_document(duty, record, due, what);
    found.add(asked, due, owed, None);
}
