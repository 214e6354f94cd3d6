//! The part of a register that one record speaks of.

use std::collections::{BTreeMap, BTreeSet};

use super::{OpenError, Registry};
use crate::model::Kind;

impl Registry {
    /// The register of these records as they are to be and of all that they name, and
    /// of nothing else: enough to judge what they say themselves, and as quick in a
    /// large register as in a small one. What needs all records (a number that
    /// another has) is judged by [`Registry::as_planned`].
    ///
    /// # Errors
    /// As [`Registry::open`].
    pub fn around(&self, planned: BTreeMap<String, Option<String>>) -> Result<Registry, OpenError> {
        let mut only: BTreeSet<String> = BTreeSet::new();
        let mut waiting: Vec<String> = planned.keys().cloned().collect();
        for file in &waiting {
            only.extend(waiting_on(self, file));
        }
        while let Some(file) = waiting.pop() {
            let text = match planned.get(&file) {
                Some(planned) => planned.clone(),
                None => self.source.read(&file).ok(),
            };
            only.insert(file);
            let read = text.and_then(|text| toml::from_str::<toml::Table>(&text).ok());
            for named in read.iter().flat_map(|table| texts(table.values())) {
                for kind in [Kind::KerjaSama, Kind::Potensi, Kind::Mitra] {
                    let file = self.has(kind, named).then(|| self.file_of(kind, named));
                    waiting.extend(file.flatten().filter(|file| !only.contains(file)));
                }
            }
        }
        Registry::read(self.source.around(only, planned), None)
    }
}

/// The documents that name the one in a file.
fn waiting_on<'r>(registry: &'r Registry, file: &str) -> impl Iterator<Item = String> + 'r {
    let sorted = &registry.kerja_sama.sorted;
    let at = sorted.iter().position(|record| record.file == file);
    let children = at.and_then(|at| registry.children.get(&at));
    let all = children.into_iter().flat_map(|children| {
        let extensions = children.extensions.iter();
        children
            .under
            .iter()
            .chain(extensions)
            .chain(&children.addenda)
    });
    all.map(|&at| sorted[at].file.clone())
}

/// Every text in these values.
fn texts<'v>(values: impl Iterator<Item = &'v toml::Value>) -> Vec<&'v str> {
    let mut found = Vec::new();
    for value in values {
        match value {
            toml::Value::String(text) => found.push(text.as_str()),
            toml::Value::Array(members) => found.extend(texts(members.iter())),
            toml::Value::Table(table) => found.extend(texts(table.values())),
            _ => {}
        }
    }
    found
}
