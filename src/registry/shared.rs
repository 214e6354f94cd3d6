//! What two states of a register hold alike is read once.

use std::collections::HashSet;
use std::sync::Arc;

use super::source::Source;
use super::{Record, Records, Registry};

/// The records of a kind that another state of the register has read, for a state that
/// holds much the same.
pub(super) struct Shared<'r, T> {
    records: &'r Records<T>,
    source: &'r Source,
    /// The files of which something was told, as the user finds them.
    told: &'r HashSet<&'r str>,
}

impl<T> Shared<'_, T> {
    /// The record that was read from a file of that path and those bytes, and of which
    /// nothing is to be told; none where it has to be read.
    pub fn record(&self, file: &str, bytes: &[u8]) -> Option<Record<T>> {
        let held = self.source.held(file)?;
        let name = file.rsplit('/').next().unwrap_or(file);
        let record = self.records.get(name.strip_suffix(".toml")?)?;
        let is_same = record.file == file && held == bytes;
        let is_told = || self.told.contains(self.source.shown(file).as_str());
        (is_same && !is_told()).then(|| Record {
            id: record.id.clone(),
            file: record.file.clone(),
            data: Arc::clone(&record.data),
            whole: record.whole,
        })
    }
}

/// What a state of the register has read.
pub(super) struct Known<'r> {
    registry: &'r Registry,
    told: HashSet<&'r str>,
}

impl<'r> Known<'r> {
    /// What that state has read.
    pub fn of(registry: &'r Registry) -> Known<'r> {
        let findings = registry.reading_findings.iter();
        let files = findings.filter_map(|finding| finding.file.as_ref());
        Known {
            registry,
            told: files.map(|file| file.raw()).collect(),
        }
    }
}

/// The records of one kind that another state has read, where there is one.
pub(super) fn shared<'r, T>(
    known: &'r Option<Known<'r>>,
    of: impl FnOnce(&'r Registry) -> &'r Records<T>,
) -> Option<Shared<'r, T>> {
    known.as_ref().map(|known| Shared {
        records: of(known.registry),
        source: &known.registry.source,
        told: &known.told,
    })
}
