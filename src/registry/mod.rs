//! The register in memory: read from its folder, indexed, with what can be
//! derived from it and the KSD0xx findings of its files.

mod about;
mod around;
mod assumed;
mod attachments;
mod bare;
mod belongs;
mod commit;
mod completeness;
mod cycles;
mod days;
mod decode;
mod derived;
mod dispute;
mod doing;
mod dprd;
mod duplicates;
mod family;
mod fault;
mod files;
mod integrity;
mod line;
mod lineage;
mod listing;
mod mend;
mod missions;
mod named;
mod names;
mod newer_toml;
mod numbers;
mod once;
mod open;
mod outcome;
mod overlap;
mod own;
mod past;
mod place;
mod placeholder;
mod plain;
mod progress;
mod read;
mod references;
mod refusal;
mod rules;
mod seats;
mod sentences;
mod shared;
mod side;
mod source;
mod step;
mod strays;
mod syntax;
mod twins;
mod unseen;
mod written;

pub use commit::Commit;
pub use completeness::{Completeness, articles, completeness, expected, stage_reached};
pub use days::Happened;
pub use derived::{State, Status, known_by};
pub use dispute::{Dispute, matter};
pub use doing::Doing;
pub use dprd::{Standing, Term};
pub use lineage::{Differing, Gone, Lineage, Version};
pub use missions::Mission;
pub use named::Named;
pub use once::told_once;
pub use open::OpenError;
pub use progress::Progress;
pub use refusal::{Refusal, RefusedBy};
pub use rules::RULES;
pub use seats::{head_of_office, head_of_partner, head_of_province, office_of_head};
pub use side::Side;
pub use twins::{Alike, same_name};
pub use written::{Holding, Written, is_tables, leaves};

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use hashbrown::HashTable;
use rayon::prelude::*;

use crate::finding::{Finding, Place};
use crate::meant::Ids;
use crate::model::{Date, KerjaSama, Kind, KsdToml, Mitra, Potensi, Tkksd};
use crate::text::{Lang, Text, Verbatim};
use listing::Other;
use source::Source;

/// A register, read whole.
pub struct Registry {
    /// Whose register it is, and its settings.
    pub settings: KsdToml,
    /// Signed and planned documents.
    pub kerja_sama: Records<KerjaSama>,
    /// Entries of the potential mapping.
    pub potensi: Records<Potensi>,
    /// Partners.
    pub mitra: Records<Mitra>,
    /// Decrees on the coordination team.
    pub tkksd: Records<Tkksd>,
    /// How many files were read, `ksd.toml` among them.
    pub files: usize,
    /// Whether `ksd.toml` could be read whole.
    pub settings_whole: bool,
    /// Files that could be read in part or not at all, as the user finds them.
    pub skipped: Vec<String>,
    children: HashMap<usize, Children>,
    follow_ups: HashMap<usize, Vec<usize>>,
    overlaps: OnceLock<HashMap<usize, Vec<usize>>>,
    twins: OnceLock<twins::Twins>,
    /// The partners that are our own region or its offices, by id.
    us: OnceLock<HashSet<String>>,
    reading_findings: Vec<Finding>,
    /// What lies in the folders of records and is none.
    others: Vec<Other>,
    source: Source,
}

/// The records that name a kerja-sama record.
#[derive(Default)]
struct Children {
    under: Vec<usize>,
    extensions: Vec<usize>,
    addenda: Vec<usize>,
}

/// A record and where it came from.
#[derive(Clone, Debug)]
pub struct Record<T> {
    /// Its id: the file's stem.
    pub id: String,
    /// Its file, below the register, with `/` between.
    pub file: String,
    /// What it says; apart from the rest, so that records are sorted without being
    /// moved, and shared by states of the register that hold the same.
    pub data: Arc<T>,
    /// Whether all of it could be read. Of one read in part only KSD0xx speaks.
    pub whole: bool,
}

/// The record's own words: `record.waktu` for `record.data.waktu`.
impl<T> std::ops::Deref for Record<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

/// The records of one kind, in the order of their ids.
#[derive(Debug)]
pub struct Records<T> {
    sorted: Vec<Record<T>>,
    /// Where each id stands first; the ids themselves stand in the records.
    places: HashTable<usize>,
    hasher: RandomState,
    /// The ids of files that could not be read, each with its file.
    unreadable: BTreeSet<(String, String)>,
}

impl<T> Records<T> {
    /// Records in any order, and the ids of files that could not be read.
    fn new(mut records: Vec<Record<T>>, unreadable: Vec<(String, String)>) -> Records<T> {
        records.sort_by(|a, b| (&a.id, &a.file).cmp(&(&b.id, &b.file)));
        let hasher = RandomState::new();
        let mut places = HashTable::with_capacity(records.len());
        for (at, record) in records.iter().enumerate() {
            let same = |&other: &usize| records[other].id == record.id;
            let hash = |&other: &usize| hasher.hash_one(&records[other].id);
            places
                .entry(hasher.hash_one(&record.id), same, hash)
                .or_insert(at);
        }
        Records {
            sorted: records,
            places,
            hasher,
            unreadable: unreadable.into_iter().collect(),
        }
    }

    /// All that could be read whole.
    pub fn iter(&self) -> impl Iterator<Item = &Record<T>> {
        self.sorted.iter().filter(|record| record.whole)
    }

    /// All that could be read whole, on all cores.
    pub fn par_iter(&self) -> impl ParallelIterator<Item = &Record<T>>
    where
        T: Send + Sync,
    {
        self.sorted.par_iter().filter(|record| record.whole)
    }

    /// One that could be read whole.
    pub fn get(&self, id: &str) -> Option<&Record<T>> {
        self.position(id)
            .map(|at| &self.sorted[at])
            .filter(|record| record.whole)
    }

    /// Whether a file of that id exists, readable or not.
    pub fn exists(&self, id: &str) -> bool {
        self.position(id).is_some() || self.unreadable_files(id).next().is_some()
    }

    /// The files of that id that could not be read.
    fn unreadable_files(&self, id: &str) -> impl Iterator<Item = &str> {
        let from = self.unreadable.range((id.to_owned(), String::new())..);
        let of_id = from.take_while(move |(other, _)| other == id);
        of_id.map(|(_, file)| file.as_str())
    }

    /// Every id, of unreadable files too.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        let read = self.sorted.iter().map(|record| record.id.as_str());
        read.chain(self.unreadable.iter().map(|(id, _)| id.as_str()))
    }

    /// The place of the first of that id.
    fn position(&self, id: &str) -> Option<usize> {
        let same = |&at: &usize| self.sorted[at].id == id;
        self.places.find(self.hasher.hash_one(id), same).copied()
    }
}

impl Registry {
    /// What the files themselves have wrong (KSD0xx); those of single files with
    /// their places.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = self.reading_findings.clone();
        findings.extend(integrity::check(self));
        findings
    }

    /// Whether that is a file of the register, readable or not, as it lies below it.
    pub fn has_file(&self, file: &str) -> bool {
        fn named<T>(records: &Records<T>, file: &str) -> bool {
            records.sorted.iter().any(|record| record.file == file)
        }
        file == "ksd.toml"
            || named(&self.kerja_sama, file)
            || named(&self.potensi, file)
            || named(&self.mitra, file)
            || named(&self.tkksd, file)
            || self.skips(file)
    }

    /// Whether that file, as it lies below the register, could not be read whole.
    fn skips(&self, file: &str) -> bool {
        self.skipped.contains(&self.source.shown(file))
    }

    /// The day that it is now in the register's own time zone.
    pub fn today(&self) -> Date {
        Date::today(self.settings.daerah.zona_waktu.0)
    }

    /// A file below the register as the user finds it: from the Git root, else
    /// from the working directory.
    pub fn shown(&self, file: &str) -> Verbatim {
        self.source.shown(file).into()
    }

    /// What the file of the region's emblem holds; none where none is recorded.
    ///
    /// # Errors
    /// If it lies outside the register, is not there or is larger than 1 MiB, in a
    /// sentence.
    pub fn emblem(&self) -> Result<Option<Vec<u8>>, Text> {
        attachments::emblem(self)
    }

    /// What the file of a picture below the register holds; none where it is not there,
    /// cannot be read, or is larger than 1 MiB.
    pub fn picture(&self, path: &str) -> Option<Vec<u8>> {
        attachments::bytes(self, path)
    }

    /// Where the register lies.
    pub fn root(&self) -> &PathBuf {
        &self.source.root
    }

    /// Whether there is a record of that kind and id, readable or not.
    pub fn has(&self, kind: Kind, id: &str) -> bool {
        match kind {
            Kind::KerjaSama => self.kerja_sama.exists(id),
            Kind::Potensi => self.potensi.exists(id),
            Kind::Mitra => self.mitra.exists(id),
            Kind::Tkksd => self.tkksd.exists(id),
        }
    }

    /// The ids of all records of a kind, readable or not.
    pub fn ids_of(&self, kind: Kind) -> Vec<&str> {
        match kind {
            Kind::KerjaSama => self.kerja_sama.ids().collect(),
            Kind::Potensi => self.potensi.ids().collect(),
            Kind::Mitra => self.mitra.ids().collect(),
            Kind::Tkksd => self.tkksd.ids().collect(),
        }
    }

    /// The ids of one kind, for telling what is meant by one that does not
    /// exist; of partners with their names.
    pub fn ids_and_names(&self, kind: Kind) -> Ids<'_> {
        fn bare<T>(records: &Records<T>) -> Ids<'_> {
            Ids::new(records.ids().map(|id| (id, None)))
        }
        match kind {
            Kind::KerjaSama => bare(&self.kerja_sama),
            Kind::Potensi => bare(&self.potensi),
            Kind::Tkksd => bare(&self.tkksd),
            Kind::Mitra => {
                let read = self.mitra.sorted.iter();
                let read = read.map(|partner| (partner.id.as_str(), Some(partner.nama.as_str())));
                let unreadable = self.mitra.unreadable.iter();
                Ids::new(read.chain(unreadable.map(|(id, _)| (id.as_str(), None))))
            }
        }
    }

    /// The offices, for telling which is meant by an id that does not exist.
    pub fn offices_and_names(&self) -> Ids<'_> {
        let offices = self.settings.perangkat_daerah.iter();
        Ids::new(offices.map(|office| (office.id.as_str(), Some(office.nama.as_str()))))
    }

    /// Puts the places into findings that name a key, reading each file once,
    /// and sorts them.
    pub fn locate(&self, findings: &mut [Finding]) {
        place::locate_all(&self.source, findings);
        findings.sort_by(|a, b| {
            fn order(finding: &Finding) -> impl Ord + '_ {
                let at = |place: &Place| (place.line, place.column);
                (
                    finding.file.as_ref(),
                    finding.place.as_ref().map(at),
                    finding.rule.code,
                    finding.key.as_deref(),
                    finding.message.get(Lang::En),
                )
            }
            order(a).cmp(&order(b))
        });
    }
}
