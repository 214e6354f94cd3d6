//! How complete a record is, by the one table of what it would have.

use super::{Record, Registry};
use crate::law::{Citation, EXPECTED, Expected, ExpectedKind, Subject};
use crate::model::{KerjaSama, Stage};

/// How complete a record is.
pub struct Completeness {
    /// The steps and keys that it would have at the stage reached, and whether
    /// it has them.
    pub entries: Vec<(&'static Expected, bool)>,
}

impl Completeness {
    /// What it lacks.
    pub fn missing(&self) -> impl Iterator<Item = &'static Expected> {
        self.entries
            .iter()
            .filter(|(_, present)| !present)
            .map(|(entry, _)| *entry)
    }

    /// Whole per cent, rounded down: 100 means that nothing is missing.
    pub fn per_cent(&self) -> u32 {
        let present = self.entries.iter().filter(|(_, present)| *present).count();
        (100 * present)
            .checked_div(self.entries.len())
            .unwrap_or(100) as u32
    }
}

/// How complete a document is. It depends on the files alone, on no day.
pub fn completeness(registry: &Registry, record: &Record<KerjaSama>) -> Completeness {
    expected(registry, record, stage_reached(registry, record))
}

/// The stage that a document has reached, by what is recorded of it.
pub fn stage_reached(registry: &Registry, record: &Record<KerjaSama>) -> Stage {
    let above = registry.top(record);
    let present = |entry: &&Expected| (entry.present)(carrier(above, record, entry));
    match record.is_signed() {
        true => Stage::Signed,
        false => EXPECTED
            .iter()
            .filter(present)
            .map(|entry| entry.stage)
            .filter(|stage| *stage < Stage::Signed)
            .max()
            .unwrap_or(Stage::Known),
    }
}

/// The steps and keys that a document would have at a stage, and whether it has them.
pub fn expected(registry: &Registry, record: &Record<KerjaSama>, at: Stage) -> Completeness {
    let above = registry.top(record);
    let present = |entry: &&Expected| (entry.present)(carrier(above, record, entry));
    // What a document above has cannot be told while that one cannot be read.
    let unread = above.is_none() && record.induk.is_some();
    let due = EXPECTED.iter().filter(|entry| {
        if entry.inherited && unread {
            return false;
        }
        let carrier = carrier(above, record, entry);
        entry.stage <= at && (entry.due)(carrier) && binds(entry, carrier)
    });
    Completeness {
        entries: due.map(|entry| (entry, present(&entry))).collect(),
    }
}

/// The document that has the entry: of a step that a PKS has from above, the
/// one at the top.
pub(super) fn carrier<'a>(
    above: Option<&'a Record<KerjaSama>>,
    record: &'a Record<KerjaSama>,
    entry: &Expected,
) -> &'a KerjaSama {
    match above {
        Some(above) if entry.inherited => &above.data,
        _ => &record.data,
    }
}

/// The articles that ask a document for a step or key.
pub fn articles(
    registry: &Registry,
    record: &Record<KerjaSama>,
    entry: &Expected,
) -> Vec<Citation> {
    let subject = subject(carrier(registry.top(record), record, entry));
    let binding = entry.basis.iter().filter(|basis| basis.binds(subject));
    binding.map(|basis| basis.citation).collect()
}

/// Whether a step was asked for at all when the document was signed: nothing is
/// expected of a text older than the regulation.
pub(super) fn binds(entry: &Expected, carrier: &KerjaSama) -> bool {
    let subject = subject(carrier);
    entry.kind == ExpectedKind::Key || entry.basis.iter().any(|basis| basis.binds(subject))
}

fn subject(carrier: &KerjaSama) -> Subject {
    Subject {
        jenis: Some(carrier.jenis),
        naskah: Some(carrier.naskah),
        act: carrier.signing(),
    }
}
