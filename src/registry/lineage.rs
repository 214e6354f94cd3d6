//! What became of the records that an earlier state of the register had.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use rayon::prelude::*;
use strum::VariantArray;
use toml::Value;

use super::commit::unix;
use super::names::split_name;
use super::source::{ReadFault, Source};
use super::{Registry, Written};
use crate::finding::Finding;
use crate::model::{Date, Kind};
use crate::text::Verbatim;

/// What became of the records that an earlier state of the register had.
#[derive(Default)]
pub struct Lineage {
    /// The id that a record of then has now, where it is another one.
    renamed: HashMap<(Kind, String), String>,
    /// What was recorded then and is gone.
    pub gone: Vec<Gone>,
}

/// Something that was recorded and is gone.
pub struct Gone {
    /// The record's kind.
    pub kind: Kind,
    /// The record's id: that of now, where the record is still there.
    pub id: String,
    /// Its file, as the user finds it.
    pub file: Verbatim,
    /// The day that is gone, and its key; none: the whole record.
    pub day: Option<(String, Date)>,
}

impl Lineage {
    /// Gives a finding of then the name that its record has now.
    pub fn follow(&self, finding: &mut Finding) {
        if let Some(of) = &mut finding.record
            && let Some(now) = self.renamed.get(of)
        {
            of.1.clone_from(now);
        }
    }
}

/// A file that differs between two states of a register.
pub struct Differing {
    /// The kind of record that it holds; none: `ksd.toml`.
    pub kind: Option<Kind>,
    /// The record as it was; none: there was none.
    pub before: Option<Version>,
    /// The record as it is; none: it is gone.
    pub after: Option<Version>,
}

/// A record as it stands in one state of a register.
pub struct Version {
    /// Its id; of `ksd.toml`, nothing.
    pub id: String,
    /// Its file, as the user finds it.
    pub file: Verbatim,
    /// What stands there; none: it is no TOML.
    pub holds: Option<Written>,
}

/// The records of a kind that differ between two states: those that hold the same
/// under another id, those that hold something else under the same id, and those
/// that are there in one state only.
struct Paired<'a, 't> {
    renamed: Vec<(&'a File<'t>, &'a File<'t>)>,
    changed: Vec<(&'a File<'t>, &'a File<'t>)>,
    gone: Vec<&'a File<'t>>,
    new: Vec<&'a File<'t>>,
}

/// A record is the same as long as its file holds the same, whatever it is called,
/// or else as long as it keeps its id.
fn paired<'a, 't>(then: &'a [File<'t>], now: &'a [File<'t>]) -> Paired<'a, 't> {
    let (mut gone, mut new) = differing(then, now);
    pair(&mut gone, &mut new, |file| {
        Some((file.id(), file.text.as_ref()?))
    });
    let renamed = pair(&mut gone, &mut new, |file| file.text.as_ref());
    let changed = pair(&mut gone, &mut new, |file| Some(file.id()));
    Paired {
        renamed,
        changed,
        gone,
        new,
    }
}

/// The files of both states without those that hold the same under the same path: most
/// of them, and soon seen. Both are in the order of their paths.
fn differing<'a, 't>(
    then: &'a [File<'t>],
    now: &'a [File<'t>],
) -> (Vec<&'a File<'t>>, Vec<&'a File<'t>>) {
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    let mut now = now.iter().peekable();
    for old in then {
        while let Some(before) = now.next_if(|file| file.file < old.file) {
            new.push(before);
        }
        match now.next_if(|file| file.file == old.file) {
            Some(same) if same.text.is_some() && same.text == old.text => {}
            Some(changed) => {
                gone.push(old);
                new.push(changed);
            }
            None => gone.push(old),
        }
    }
    new.extend(now);
    (gone, new)
}

impl Registry {
    /// What became of the records that an earlier state had.
    pub fn lineage(&self, before: &Registry) -> Lineage {
        let mut lineage = Lineage::default();
        for &kind in Kind::VARIANTS {
            let (then, now) = (files(&before.source, kind), files(&self.source, kind));
            let paired = paired(&then, &now);
            for (old, new) in paired.renamed {
                let renamed = (kind, old.id().to_owned());
                lineage.renamed.insert(renamed, new.id().to_owned());
            }
            for (old, new) in paired.changed {
                // Of a record read in part only KSD0xx speaks.
                if !self.skips(&new.file) {
                    let days = old.days_gone(new).into_iter().map(|day| Gone {
                        kind,
                        id: new.id().to_owned(),
                        file: self.shown(&new.file),
                        day: Some(day),
                    });
                    lineage.gone.extend(days);
                }
            }
            lineage.gone.extend(paired.gone.into_iter().map(|old| Gone {
                kind,
                id: old.id().to_owned(),
                file: before.shown(&old.file),
                day: None,
            }));
        }
        lineage
    }

    /// The files that differ from those of an earlier state, line ends apart:
    /// `ksd.toml`, then each kind by id. What is recorded under another id, all
    /// the same, is one record.
    pub fn differing(&self, before: &Registry) -> Vec<Differing> {
        let mut differing: Vec<Differing> = Vec::new();
        let settings = |source| File {
            file: "ksd.toml".to_owned(),
            text: text(source, "ksd.toml").ok(),
        };
        let (then, now) = (settings(&before.source), settings(&self.source));
        if then.text != now.text {
            differing.push(Differing {
                kind: None,
                before: Some(then.version(before)),
                after: Some(now.version(self)),
            });
        }
        for &kind in Kind::VARIANTS {
            let (then, now) = (files(&before.source, kind), files(&self.source, kind));
            let paired = paired(&then, &now);
            let both = paired.renamed.into_iter().chain(paired.changed);
            let both = both.map(|(old, new)| (Some(old), Some(new)));
            let gone = paired.gone.into_iter().map(|old| (Some(old), None));
            let new = paired.new.into_iter().map(|new| (None, Some(new)));
            let mut of_kind: Vec<Differing> = both
                .chain(gone)
                .chain(new)
                .map(|(old, new)| Differing {
                    kind: Some(kind),
                    before: old.map(|old| old.version(before)),
                    after: new.map(|new| new.version(self)),
                })
                .collect();
            of_kind.sort_by(|a, b| a.id().cmp(b.id()));
            differing.extend(of_kind);
        }
        differing
    }
}

impl Differing {
    /// The id that the record has, or had.
    pub fn id(&self) -> &str {
        let version = self.after.as_ref().or(self.before.as_ref());
        version.map_or("", |version| &version.id)
    }
}

/// A file of a record.
struct File<'t> {
    /// Its path below the register.
    file: String,
    /// What it holds, line ends apart; none if it cannot be read.
    text: Option<Cow<'t, [u8]>>,
}

/// What a file holds, line ends apart.
fn text<'s>(source: &'s Source, file: &str) -> Result<Cow<'s, [u8]>, ReadFault> {
    Ok(match source.bytes(file)? {
        Cow::Borrowed(bytes) => unix(bytes),
        Cow::Owned(bytes) => Cow::Owned(unix(&bytes).into_owned()),
    })
}

fn files(source: &Source, kind: Kind) -> Vec<File<'_>> {
    let listed = source.list(kind).unwrap_or_default().records;
    let read = listed.into_par_iter().map(|listed| File {
        text: match listed.fault {
            // It was read, or has a name under which it is not.
            None | Some(ReadFault::Ending(_) | ReadFault::Copy(_)) => text(source, &listed.file),
            Some(fault) => Err(fault),
        }
        .ok()
        // Nothing is like nothing.
        .filter(|text| !text.is_empty()),
        file: listed.file,
    });
    read.collect()
}

/// Takes out, in their order, the files of then and of now that have the same key.
fn pair<'a, 't, K: Hash + Eq>(
    then: &mut Vec<&'a File<'t>>,
    now: &mut Vec<&'a File<'t>>,
    key: impl Fn(&'a File<'t>) -> Option<K>,
) -> Vec<(&'a File<'t>, &'a File<'t>)> {
    let mut waiting: HashMap<K, Vec<usize>> = HashMap::new();
    for (at, file) in now.iter().enumerate().rev() {
        if let Some(key) = key(file) {
            waiting.entry(key).or_default().push(at);
        }
    }
    let mut pairs = Vec::new();
    let mut taken = vec![false; now.len()];
    then.retain(|old| {
        let found = key(old).and_then(|key| waiting.get_mut(&key)?.pop());
        if let Some(at) = found {
            taken[at] = true;
            pairs.push((*old, now[at]));
        }
        found.is_none()
    });
    let mut taken = taken.into_iter();
    now.retain(|_| taken.next() == Some(false));
    pairs
}

impl File<'_> {
    fn id(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or(&self.file);
        split_name(name).map_or(name, |(id, _)| id)
    }

    fn version(&self, registry: &Registry) -> Version {
        Version {
            id: match self.file.as_str() {
                "ksd.toml" => String::new(),
                _ => self.id().to_owned(),
            },
            file: registry.shown(&self.file),
            holds: self.table().map(Written::from),
        }
    }

    fn table(&self) -> Option<toml::Table> {
        std::str::from_utf8(self.text.as_ref()?).ok()?.parse().ok()
    }

    /// The days that were recorded and are not any more, with their keys. One
    /// that was corrected is still there, and so is one of which the record
    /// says that it is not known. An exemption may go as soon as it has no use.
    fn days_gone(&self, now: &File<'_>) -> Vec<(String, Date)> {
        let (Some(then), Some(table)) = (self.table(), now.table()) else {
            return Vec::new();
        };
        let may_go = |key: &str| {
            let unknown = table.get("belum_diketahui");
            let mut unknown = unknown.and_then(Value::as_array).into_iter().flatten();
            let endless = table
                .get("waktu")
                .and_then(|waktu| waktu.get("tanpa_batas"));
            key.starts_with("pengecualian")
                || unknown.any(|unknown| unknown.as_str() == Some(key))
                || (key == "waktu.berakhir" && endless.and_then(Value::as_bool) == Some(true))
        };
        let (then, mut now) = (days(then), days(table.clone()));
        let mut gone = Vec::new();
        for (key, then) in then.into_iter().filter(|(key, _)| !may_go(key)) {
            let now = now.entry(key.clone()).or_default();
            let fewer = then.len().saturating_sub(now.len());
            let missing = then.into_iter().filter(|day| {
                let still = now.iter().position(|other| other == day);
                still.map(|at| now.remove(at)).is_none()
            });
            gone.extend(missing.take(fewer).map(|day| (key.clone(), day)));
        }
        gone
    }
}

/// All days of a record by their keys; those of the tables of a list, one key
/// for all, as `laporan.tanggal`.
fn days(table: toml::Table) -> BTreeMap<String, Vec<Date>> {
    let mut days: BTreeMap<String, Vec<Date>> = BTreeMap::new();
    let mut below: Vec<(String, Value)> = vec![(String::new(), Value::Table(table))];
    while let Some((key, value)) = below.pop() {
        match value {
            Value::Datetime(day) => {
                let day = day.to_string().parse::<Date>();
                days.entry(key).or_default().extend(day.ok());
            }
            // The last is taken first.
            Value::Array(items) => {
                below.extend(items.into_iter().rev().map(|item| (key.clone(), item)));
            }
            Value::Table(table) => below.extend(table.into_iter().map(|(name, value)| {
                let key = if key.is_empty() {
                    name
                } else {
                    format!("{key}.{name}")
                };
                (key, value)
            })),
            _ => {}
        }
    }
    days
}
