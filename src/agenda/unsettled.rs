//! A dispute that is not settled.

use std::collections::HashMap;

use super::asked::*;
use super::obligation::*;
use crate::model::{Date, KerjaSama, key};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "perselisihan",
    settled_by: Some(key!(perselisihan)),
    name: Text::fixed(
        "Perselisihan belum selesai",
        "A dispute that is not settled",
    ),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let mut arisen: HashMap<Date, usize> = HashMap::new();
    for dispute in record.disputes(asked.as_of) {
        let Some((_, last)) = dispute.ways.last() else {
            continue;
        };
        let Some(arose) = last
            .tanggal
            .filter(|_| dispute.settled(asked.as_of).is_none())
        else {
            continue;
        };
        let due = arose.plus(asked.registry.settings.tenggat.perselisihan);
        let about = last.pokok.as_deref().unwrap_or("-");
        let what = text!(
            "Selesaikan perselisihan sejak {arose}: {about}",
            "Settle the dispute of {arose}: {about}",
            arose,
            about
        );
        // Several may arise on one day: each keeps its place among them.
        let nth = arisen.entry(arose).or_default();
        *nth += 1;
        let mark = match *nth {
            1 => arose.to_string(),
            nth => format!("{arose}-{nth}"),
        };
        let owed = Obligation {
            mark,
            ..Obligation::of_document(duty, record, due, what)
        };
        found.add(asked, due, owed, None);
    }
}
