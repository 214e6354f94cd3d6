//! On which side of the counts a document stands.

use super::{Record, Registry};
use crate::model::{Golongan, Jenis, KerjaSama};

/// What is counted apart from the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Cooperation.
    Cooperation,
    /// The use of regional assets.
    Assets,
    /// With villages alone, outside the law on regional cooperation.
    Villages,
}

impl Registry {
    /// On which side of the counts a document stands.
    pub fn side(&self, record: &Record<KerjaSama>) -> Side {
        if record.jenis == Jenis::Bmd {
            return Side::Assets;
        }
        let village = |id: &str| {
            let partner = self.mitra.get(id);
            partner.is_some_and(|partner| partner.golongan == Golongan::Desa)
        };
        let all = !record.mitra.is_empty() && record.mitra.iter().all(|party| village(&party.id));
        match all {
            true => Side::Villages,
            false => Side::Cooperation,
        }
    }
}
