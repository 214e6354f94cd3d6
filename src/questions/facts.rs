//! What is known of a record while it is asked about.

use std::cell::OnceCell;

use toml::{Table, Value};

use crate::law::Subject;
use crate::model::{Golongan, KerjaSama, Mitra, Stage};
use crate::registry::{Completeness, Record, Registry, expected, stage_reached};

/// A record as it would be, and the part of the register that it speaks of.
pub struct Facts<'r> {
    /// The whole register, as it stands.
    pub registry: &'r Registry,
    /// The part of it that the record speaks of, with the record as it would be.
    pub around: Registry,
    /// The record's id.
    pub id: String,
    pub(super) record: Table,
    pub(super) expected: OnceCell<Option<Completeness>>,
}

impl Facts<'_> {
    /// The document as it would be; none: it is no document.
    pub fn document(&self) -> Option<&Record<KerjaSama>> {
        self.around.kerja_sama.get(&self.id)
    }

    /// The partner of that id, one that is to be made with the record too.
    pub fn partner(&self, id: &str) -> Option<&Record<Mitra>> {
        let made = self.around.mitra.get(id);
        made.or_else(|| self.registry.mitra.get(id))
    }

    /// The class of a partner of the document, by its place.
    pub fn class(&self, at: usize) -> Option<Golongan> {
        let id = self.text(&format!("mitra[{at}].id"))?;
        Some(self.partner(id)?.golongan)
    }

    /// What stands at a path; none where nothing does.
    pub fn get(&self, path: &str) -> Option<&Value> {
        let mut steps = path.split('.').map(|step| match step.split_once('[') {
            Some((name, at)) => (name, at.trim_end_matches(']').parse::<usize>().ok()),
            None => (step, None),
        });
        let (name, at) = steps.next()?;
        let member = |value, at| match at {
            Some(at) => Value::as_array(value)?.get(at),
            None => Some(value),
        };
        let first = member(self.record.get(name)?, at)?;
        steps.try_fold(first, |value, (name, at)| member(value.get(name)?, at))
    }

    /// The text at a path.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.get(path)?.as_str()
    }

    /// Whether something is recorded at a path: a value, or a table that has one.
    pub fn is_recorded(&self, path: &str) -> bool {
        fn says(value: &Value) -> bool {
            match value {
                Value::Table(table) => table.values().any(says),
                Value::Array(members) => members.iter().any(says),
                _ => true,
            }
        }
        self.get(path).is_some_and(says)
    }

    /// How many a list of tables has.
    pub fn count(&self, path: &str) -> usize {
        let list = self.get(path).and_then(Value::as_array);
        list.map_or(0, Vec::len)
    }

    /// Whether the table of completeness asks the document itself for a key or step,
    /// by the stage that comes after the one that it has reached.
    pub fn is_due(&self, key: &str) -> bool {
        let Some(record) = self.document() else {
            return false;
        };
        let has_above = self.around.top(record).is_some();
        let expected = self.expected.get_or_init(|| {
            let stage = after(stage_reached(&self.around, record));
            Some(expected(&self.around, record, stage))
        });
        let entries = expected.iter().flat_map(|expected| &expected.entries);
        // What a PKS has from above is recorded there.
        let mut own = entries.filter(|(entry, _)| !(entry.inherited && has_above));
        own.any(|(entry, _)| entry.key == key)
    }

    /// What the articles look at.
    pub fn subject(&self) -> Subject {
        let document = self.document();
        Subject {
            jenis: document.map(|document| document.jenis),
            naskah: document.map(|document| document.naskah),
            act: document.and_then(|document| document.signing()),
        }
    }
}

/// The stage that comes after one.
fn after(stage: Stage) -> Stage {
    match stage {
        Stage::Known => Stage::Preparation,
        Stage::Preparation => Stage::Offer,
        Stage::Offer => Stage::Drafting,
        // What a signing needs is not asked of a plan.
        Stage::Drafting => Stage::Drafting,
        Stage::Signed => Stage::Signed,
    }
}
