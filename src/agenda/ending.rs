//! Documents that end: to be extended, or put to rest.

use super::asked::*;
use super::obligation::*;
use crate::model::{KerjaSama, UsulKelanjutan};
use crate::registry::{Record, Status};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "naskah-berakhir",
    settled_by: None,
    name: Text::fixed("Naskah berakhir", "A document ends"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

/// An extension that is signed settles it, and so does a recorded ending or an
/// evaluation that says to stop.
fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    if record.is_addendum() {
        return;
    }
    let state = asked.registry.state(record, asked.as_of);
    let over = state.status == Status::Berakhir;
    let Some(last_day) = state.last_day else {
        return;
    };
    // What is over and goes on after a gap has been seen to.
    let continued = state.goes_on() || over && state.continued_by().is_some();
    if !(over || state.status == Status::Berlaku) || continued || goes_no_further(asked, record) {
        return;
    }
    let settled = record.settled(asked.as_of).and_then(|one| one.usul);
    let what = if let Some(usul) = settled.filter(|_| !over) {
        text!(
            "Wujudkan keputusan tentang kelanjutannya ({usul}): berakhir {last_day}",
            "Carry out what was settled to come after it ({usul}): it ends on {last_day}",
            usul,
            last_day
        )
    } else if over {
        text!(
            "Catat perpanjangan atau pengakhirannya: sudah berakhir {last_day}",
            "Record its extension or its ending: it ended on {last_day}",
            last_day
        )
    } else {
        text!(
            "Putuskan perpanjangan atau pengakhirannya: berakhir {last_day}",
            "Decide on its extension or its ending: it ends on {last_day}",
            last_day
        )
    };
    let owed = Obligation::of_document(duty, record, last_day, what);
    found.add(asked, last_day, owed, None);
}

/// Whether it was settled that nothing comes after a document: by the office, or
/// by an evaluation that says to stop.
pub(super) fn goes_no_further(asked: &Asked<'_>, record: &Record<KerjaSama>) -> bool {
    let settled = record.settled(asked.as_of);
    record.to_be_stopped(asked.as_of)
        || settled.is_some_and(|settled| settled.usul == Some(UsulKelanjutan::TidakDiperpanjang))
}
