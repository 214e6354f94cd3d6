//! The files of a register, as the user finds them.

use std::collections::BTreeSet;

use super::{Record, Records, Registry};
use crate::text::Verbatim;

impl Registry {
    /// Every file of a record and `ksd.toml`, readable or not.
    pub fn all_files(&self) -> BTreeSet<Verbatim> {
        fn of<T>(records: &Records<T>) -> impl Iterator<Item = &str> {
            records.sorted.iter().map(|record| record.file.as_str())
        }
        let read = ["ksd.toml"].into_iter();
        let read = read.chain(of(&self.kerja_sama)).chain(of(&self.potensi));
        let read = read.chain(of(&self.mitra)).chain(of(&self.tkksd));
        let skipped = self.skipped.iter().cloned().map(Verbatim::from);
        read.map(|file| self.shown(file)).chain(skipped).collect()
    }

    /// The files of the documents and entries of one of these offices, those
    /// among them that could be read in part.
    pub fn files_of_offices(&self, ids: &[String]) -> BTreeSet<Verbatim> {
        fn of<'r, T>(
            records: &'r Records<T>,
            belongs: impl Fn(&Record<T>) -> bool + 'r,
        ) -> impl Iterator<Item = &'r str> {
            let own = records.sorted.iter().filter(move |record| belongs(record));
            own.map(|record| record.file.as_str())
        }
        let documents = of(&self.kerja_sama, |record| {
            record.offices().any(|office| ids.contains(office))
        });
        let entries = of(&self.potensi, |record| {
            let office = record.pemrakarsa.as_ref();
            office.is_some_and(|office| ids.contains(office))
        });
        documents
            .chain(entries)
            .map(|file| self.shown(file))
            .collect()
    }
}
