//! The ids of records that a workbook brings: as it says them, and as they will be.

use std::collections::HashMap;

use crate::model::Kind;

/// What stands in a workbook for the id of a new record, and the id that it is given.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Labels(HashMap<(Kind, String), String>);

impl Labels {
    /// Remembers an id.
    pub fn add(&mut self, kind: Kind, label: &str, id: &str) {
        self.0.insert((kind, plain(label)), id.to_owned());
    }

    /// The id that a label stands for.
    pub fn id_of(&self, kind: Kind, label: &str) -> Option<&str> {
        let id = self.0.get(&(kind, plain(label)));
        id.map(String::as_str)
    }
}

fn plain(label: &str) -> String {
    label.trim().to_lowercase()
}
