//! What differs between two states of a register, told in words: which records are
//! new, changed, gone or have another id, key by key, and what that does to states.
//!
//! What it does to findings and to the agenda other rooms know; they are handed in.

mod data;
mod effects;
mod keys;
mod likeness;
mod states;
mod told;

pub use data::data;
pub use effects::{Due, Effects, Told};
pub use keys::{KeyChange, changes};
pub use states::{Standing, StateChange, states};
pub use told::document;

use crate::model::Kind;
use crate::registry::{Differing, Registry, Version, Written};
use crate::schema::FileKind;

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It holds something else.
    Changed,
    /// It has another id; and may hold something else.
    Renamed,
    /// It is gone.
    Removed,
}

/// A record that differs, or `ksd.toml`.
pub struct Difference {
    /// Its kind; none: `ksd.toml`.
    pub kind: Option<Kind>,
    /// What became of it.
    pub what: What,
    /// The record as it was; none: it is new.
    pub before: Option<Version>,
    /// The record as it is; none: it is gone.
    pub after: Option<Version>,
    /// The keys that hold something else, in the order of the model; of a record
    /// that is new or gone, all that it holds. Nothing where one side is no TOML.
    pub keys: Vec<KeyChange>,
}

impl Difference {
    /// The record's id; of one that is gone, what it was. Of `ksd.toml`, nothing.
    pub fn id(&self) -> &str {
        self.newest().map_or("", |version| &version.id)
    }

    /// The id that it had, where that is another one.
    pub fn former_id(&self) -> Option<&str> {
        let former = self.before.as_ref().map(|version| version.id.as_str());
        former.filter(|former| *former != self.id())
    }

    /// What stands in it; of one that is gone, what stood there.
    pub fn holds(&self) -> Option<&Written> {
        self.newest()?.holds.as_ref()
    }

    /// Whether one side of it is no TOML, so that its keys cannot be compared.
    pub fn is_unreadable(&self) -> bool {
        let mut sides = [&self.before, &self.after].into_iter().flatten();
        sides.any(|version| version.holds.is_none())
    }

    fn newest(&self) -> Option<&Version> {
        self.after.as_ref().or(self.before.as_ref())
    }
}

/// What differs between an earlier state of a register and a later one: `ksd.toml`
/// first, then kind by kind, by id. A record that has another id and holds much the
/// same was renamed.
pub fn compare(before: &Registry, after: &Registry) -> Vec<Difference> {
    let differing = likeness::renamed(after.differing(before));
    differing.into_iter().map(difference).collect()
}

fn difference(differing: Differing) -> Difference {
    let Differing {
        kind,
        before,
        after,
    } = differing;
    let what = match (&before, &after) {
        (None, _) => What::Added,
        (_, None) => What::Removed,
        (Some(before), Some(after)) if before.id != after.id => What::Renamed,
        _ => What::Changed,
    };
    let holds = |version: &Option<Version>| match version {
        None => Some(Written::default()),
        Some(version) => version.holds.clone(),
    };
    let keys = match (holds(&before), holds(&after), FileKind::of(kind)) {
        (Some(before), Some(after), Some(file)) => changes(file, before.table(), after.table()),
        _ => Vec::new(),
    };
    Difference {
        kind,
        what,
        before,
        after,
        keys,
    }
}
