//! What a change does to states and last days, of other records too.

use std::collections::HashMap;

use super::Difference;
use crate::model::{Date, Kind, StatusPotensi};
use crate::registry::{Registry, Status};
use crate::text::Text;

/// A record whose state, or last day, is another one on the same day.
#[derive(Clone, Debug)]
pub struct StateChange {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it was.
    pub before: Standing,
    /// What it is.
    pub after: Standing,
}

/// How a record stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its state as a word of the vocabulary.
    pub word: String,
    /// Its state as people call it.
    pub status: Text,
    /// Its effective last day; none: it has none, or is no document.
    pub last_day: Option<Date>,
}

/// The records of both states whose state or last day differs as of a day, documents
/// first, by id. What is new or gone has no state to compare.
pub fn states(
    before: &Registry,
    after: &Registry,
    differences: &[Difference],
    as_of: Date,
) -> Vec<StateChange> {
    let renamed = differences.iter().filter_map(|difference| {
        let former = difference.former_id()?;
        Some(((difference.kind?, difference.id()), former))
    });
    let renamed: HashMap<(Kind, &str), &str> = renamed.collect();
    let former = |kind: Kind, id: &'_ str| -> String {
        let former = renamed.get(&(kind, id)).copied();
        former.unwrap_or(id).to_owned()
    };
    let documents = after.kerja_sama.iter().filter_map(|record| {
        let was = before
            .kerja_sama
            .get(&former(Kind::KerjaSama, &record.id))?;
        let then = before.state(was, as_of);
        let now = after.state(record, as_of);
        Some(StateChange {
            kind: Kind::KerjaSama,
            id: record.id.clone(),
            title: record.judul.clone(),
            before: of_document(then.status, then.last_day),
            after: of_document(now.status, now.last_day),
        })
        .filter(|change| change.before != change.after)
    });
    let entries = after.potensi.iter().filter_map(|record| {
        let was = before.potensi.get(&former(Kind::Potensi, &record.id))?;
        Some(StateChange {
            kind: Kind::Potensi,
            id: record.id.clone(),
            title: record.judul.clone(),
            before: of_entry(before.status_of_potensi(was, as_of)),
            after: of_entry(after.status_of_potensi(record, as_of)),
        })
        .filter(|change| change.before != change.after)
    });
    documents.chain(entries).collect()
}

fn of_document(status: Status, last_day: Option<Date>) -> Standing {
    Standing {
        word: status.to_string(),
        status: Text::of(&status),
        last_day,
    }
}

fn of_entry(status: StatusPotensi) -> Standing {
    Standing {
        word: status.to_string(),
        status: Text::of(&status),
        last_day: None,
    }
}
