//! Partners that seem to be one.

use std::collections::HashMap;

use super::{Record, Registry};
use crate::model::Mitra;

/// In what two partners are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alike {
    /// By name.
    Name,
    /// By region code.
    Code,
}

/// Each partner that is like one before it, by id, with that one's id.
pub(super) type Twins = HashMap<String, (Alike, String)>;

/// A name without what typing changes: capitals, dots, commas and spaces.
pub fn same_name(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

impl Registry {
    /// The partner before this one, in the order of ids, that has the same name
    /// (one of its other spellings too) or the same region code.
    pub fn twin(&self, record: &Record<Mitra>) -> Option<(Alike, &Record<Mitra>)> {
        let (alike, id) = self
            .twins
            .get_or_init(|| self.find_twins())
            .get(&record.id)?;
        Some((*alike, self.mitra.get(id)?))
    }

    fn find_twins(&self) -> Twins {
        let mut seen: HashMap<(Alike, String), &str> = HashMap::new();
        let mut twins = Twins::new();
        for record in self.mitra.iter() {
            let names = std::iter::once(&record.nama).chain(&record.nama_lain);
            let names = names.map(|name| (Alike::Name, same_name(name)));
            let code = record
                .kode
                .as_ref()
                .map(|code| (Alike::Code, code.to_string()));
            for mark in names.chain(code).filter(|(_, mark)| !mark.is_empty()) {
                match seen.get(&mark) {
                    Some(&first) if first != record.id => {
                        let alike = (mark.0, first.to_owned());
                        twins.entry(record.id.clone()).or_insert(alike);
                    }
                    _ => {
                        seen.insert(mark, &record.id);
                    }
                }
            }
        }
        twins
    }
}
