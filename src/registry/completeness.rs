//! How complete a record is, by the one table of what it would have.

use super::{Record, Registry};
use crate::law::{EXPECTED, Expected, ExpectedKind, Stage, Subject};
use crate::model::KerjaSama;

/// How complete a record is.
pub struct Completeness {
    /// How many steps and keys it would have at the stage reached.
    pub expected: usize,
    /// Those that it lacks.
    pub missing: Vec<&'static Expected>,
}

impl Completeness {
    /// Whole per cent, rounded down: 100 means that nothing is missing.
    pub fn per_cent(&self) -> u32 {
        let present = self.expected - self.missing.len();
        (100 * present).checked_div(self.expected).unwrap_or(100) as u32
    }
}

/// How complete a document is. It depends on the files alone, on no day.
pub fn completeness(registry: &Registry, record: &Record<KerjaSama>) -> Completeness {
    let above = registry.top(record);
    let carrier = |entry: &Expected| -> &KerjaSama {
        match above {
            Some(above) if entry.inherited => &above.data,
            _ => &record.data,
        }
    };
    let present = |entry: &&Expected| (entry.present)(carrier(entry));
    let reached = match record.waktu.ditandatangani {
        Some(_) => Stage::Signed,
        None => EXPECTED
            .iter()
            .filter(present)
            .map(|entry| entry.stage)
            .filter(|stage| *stage < Stage::Signed)
            .max()
            .unwrap_or(Stage::Known),
    };
    let due = EXPECTED.iter().filter(|entry| {
        let carrier = carrier(entry);
        entry.stage <= reached && (entry.due)(carrier) && binds(entry, carrier)
    });
    let mut result = Completeness {
        expected: 0,
        missing: Vec::new(),
    };
    for entry in due {
        result.expected += 1;
        if !present(&entry) {
            result.missing.push(entry);
        }
    }
    result
}

/// Whether a step was asked for at all when the document was signed: nothing is
/// expected of a text older than the regulation.
fn binds(entry: &Expected, carrier: &KerjaSama) -> bool {
    let subject = Subject {
        jenis: Some(carrier.jenis),
        naskah: Some(carrier.naskah),
        act: carrier.signing(),
    };
    entry.kind == ExpectedKind::Key || entry.basis.iter().any(|basis| basis.binds(subject))
}
