//! Partners that seem to be one.

use std::collections::{HashMap, HashSet};

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
    /// Whether a partner is our own region, or one of its offices: by region code
    /// or by name.
    pub fn is_us(&self, partner: &Record<Mitra>) -> bool {
        self.us.get_or_init(|| self.find_us()).contains(&partner.id)
    }

    fn find_us(&self) -> HashSet<String> {
        let daerah = &self.settings.daerah;
        let offices = self.settings.perangkat_daerah.iter();
        let ours = std::iter::once(&daerah.nama).chain(offices.map(|office| &office.nama));
        let ours: HashSet<String> = ours.map(|name| same_name(name)).collect();
        let us = self.mitra.iter().filter(|partner| {
            partner.kode.as_ref() == Some(&daerah.kode) || ours.contains(&same_name(&partner.nama))
        });
        us.map(|partner| partner.id.clone()).collect()
    }

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
