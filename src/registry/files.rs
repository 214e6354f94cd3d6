//! The files of a register, as the user finds them.

use std::collections::BTreeSet;

use super::{Record, Records, Registry};
use crate::model::Kind;
use crate::text::Verbatim;

impl<T> Records<T> {
    /// Every file with its id, readable or not.
    fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let read = self.sorted.iter();
        let read = read.map(|record| (record.id.as_str(), record.file.as_str()));
        let unread = self.unreadable.iter();
        read.chain(unread.map(|(id, file)| (id.as_str(), file.as_str())))
    }

    fn files_of_id<'r>(&'r self, id: &'r str) -> Vec<&'r str> {
        let Some(first) = self.position(id) else {
            return self.unreadable_files(id).collect();
        };
        let same = self.sorted[first..].iter();
        let same = same.take_while(|record| record.id == id);
        let read = same.map(|record| record.file.as_str());
        read.chain(self.unreadable_files(id)).collect()
    }
}

impl Registry {
    /// The files of a kind of records below the register, readable or not, in order.
    pub fn files_of_kind(&self, kind: Kind) -> Vec<&str> {
        let files = self.ids_and_files(kind).into_iter();
        let mut files: Vec<&str> = files.map(|(_, file)| file).collect();
        files.sort_unstable();
        files
    }

    /// The files of a kind of records with their ids, readable or not.
    pub(super) fn ids_and_files(&self, kind: Kind) -> Vec<(&str, &str)> {
        match kind {
            Kind::KerjaSama => self.kerja_sama.files().collect(),
            Kind::Potensi => self.potensi.files().collect(),
            Kind::Mitra => self.mitra.files().collect(),
            Kind::Tkksd => self.tkksd.files().collect(),
        }
    }

    /// The files of the records of an id, below the register, readable or not:
    /// several where it is taken more than once.
    pub fn files_of<'r>(&'r self, kind: Kind, id: &'r str) -> Vec<&'r str> {
        match kind {
            Kind::KerjaSama => self.kerja_sama.files_of_id(id),
            Kind::Potensi => self.potensi.files_of_id(id),
            Kind::Mitra => self.mitra.files_of_id(id),
            Kind::Tkksd => self.tkksd.files_of_id(id),
        }
    }

    /// Where a record lies below the register, readable or not: the first of its id.
    pub fn file_of(&self, kind: Kind, id: &str) -> Option<String> {
        self.files_of(kind, id).first().map(|&file| file.to_owned())
    }

    /// Files that could be read in part or not at all, as they lie in the register:
    /// the same wherever that is.
    pub fn skipped_below(&self) -> Vec<String> {
        let above = self.source.shown("");
        let below = |file: &String| file.strip_prefix(&above).unwrap_or(file).to_owned();
        self.skipped.iter().map(below).collect()
    }

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
