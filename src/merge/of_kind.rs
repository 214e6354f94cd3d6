//! The rows of one kind of records: which are of a record that is known, and which are
//! new.

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use super::book_rows::{BookRow, OwnSheet};
use super::labels::Labels;
use super::record::Rows;
use super::{Outcome, Said, no_more};
use crate::edit::Store;
use crate::model::{Date, Kind};
use crate::problem::Problem;
use crate::registry::Registry;
use crate::sheets::{Base, Flat, tables_of};
use crate::text;
use crate::text::{Lang, Text};

/// The records of one kind while they are merged.
pub(super) struct OfKind<'r> {
    pub kind: Kind,
    pub registry: &'r Registry,
    pub lang: Lang,
    pub today: Date,
    pub store: Store,
    pub bases: BTreeMap<String, Base>,
    /// What the register has now.
    pub now: HashMap<String, Flat>,
    /// All ids of the register, those of files that are no TOML among them.
    pub taken: HashSet<String>,
    /// The lists whose sheets the workbook has.
    pub seen: HashSet<&'static str>,
    /// The records of the baseline whose rows the workbook has no more.
    pub gone: Vec<String>,
    /// The rows of records that the baseline or the register has.
    known: Vec<(String, Rows<'r>)>,
    /// The rows of others, each with what stands for its id.
    new: Vec<(Option<String>, Rows<'r>)>,
}

impl<'r> OfKind<'r> {
    /// Sorts the rows of a kind.
    pub fn of(
        kind: Kind,
        (registry, lang, today): (&'r Registry, Lang, Date),
        bases: BTreeMap<String, Base>,
        sheets: &'r [OwnSheet<'r>],
        said: &mut Said,
    ) -> OfKind<'r> {
        let held = registry.holdings(kind);
        let flat = held.par_iter().filter_map(|one| {
            let holds = one.holds.as_ref()?;
            Some((one.id.clone(), Flat::of(kind, holds.table())))
        });
        let mut now = HashMap::new();
        for (id, flat) in flat.collect::<Vec<_>>() {
            now.entry(id).or_insert(flat);
        }
        let tables = tables_of(kind);
        let own = sheets.iter().filter(|own| own.table.kind == kind);
        let mut rows = Vec::new();
        for sheet in own.clone() {
            let mut all = tables.iter();
            let at = all.position(|one| one.path() == sheet.table.path());
            let read = sheet.rows(said).into_iter();
            rows.extend(read.map(|row| (at.unwrap_or_default(), row)));
        }
        refuse_copies(&rows, said);
        let mut of_kind = OfKind {
            kind,
            registry,
            lang,
            today,
            store: Store::at(registry.root().as_path()),
            bases,
            now,
            taken: held.into_iter().map(|one| one.id).collect(),
            seen: own.map(|own| own.table.path()).collect(),
            gone: Vec::new(),
            known: Vec::new(),
            new: Vec::new(),
        };
        let (records, nameless) = of_kind.by_record(rows, said);
        for (id, rows) in records {
            match of_kind.bases.contains_key(&id) || of_kind.now.contains_key(&id) {
                true => of_kind.known.push((id, rows)),
                false => of_kind.new.push((Some(id), rows)),
            }
        }
        let nameless = nameless.into_iter().map(|rows| (None, rows));
        of_kind.new.extend(nameless);
        of_kind
    }

    /// The new records, with what names stand for by now; each puts down its own.
    pub fn add_all(&self, labels: &mut Labels, outcome: &mut Outcome) {
        let mut taken = self.taken.clone();
        for (label, rows) in &self.new {
            self.add(label.as_deref(), rows, &mut taken, labels, outcome);
        }
    }

    /// The records that are known.
    ///
    /// # Errors
    /// If a file of the register cannot be read.
    pub fn change_all(&self, labels: &Labels) -> Result<Outcome, Problem> {
        let changed = self
            .known
            .par_iter()
            .map(|(id, rows)| self.change(id, rows, labels));
        let mut whole = Outcome::default();
        for one in changed.collect::<Vec<_>>() {
            whole.take(one?);
        }
        Ok(whole)
    }

    /// The rows record by record, and those of new records without an id.
    fn by_record<'s>(
        &mut self,
        rows: Vec<(usize, BookRow<'s>)>,
        said: &mut Said,
    ) -> (BTreeMap<String, Rows<'s>>, Vec<Rows<'s>>) {
        let mut records: BTreeMap<String, Rows<'s>> = BTreeMap::new();
        let mut nameless = Vec::new();
        let mut entries = Vec::new();
        for (table, row) in rows {
            match (table, row.id.is_empty()) {
                (0, true) => nameless.push(Rows {
                    own: Some(row),
                    entries: Vec::new(),
                }),
                (0, false) => {
                    let rows = records.entry(row.id.clone()).or_insert(Rows {
                        own: None,
                        entries: Vec::new(),
                    });
                    rows.own.get_or_insert(row);
                }
                _ => entries.push((table, row)),
            }
        }
        entries.sort_by_key(|(table, _)| *table);
        for (table, row) in entries {
            if !records.contains_key(&row.id) && !self.bases.contains_key(&row.id) {
                if row.id.is_empty() {
                    said.refused.push(text!(
                        "{address}: id rekamannya kosong; bagi rekaman baru tulis id buatan sendiri, misalnya \
                         `baru-1`, di sini dan di lembar {sheet}",
                        "{address}: the id of its record is empty; for a new record write an id of your \
                         own, such as `baru-1`, here and in the sheet {sheet}",
                        address = row.own_address(),
                        sheet = self.kind.name()
                    ));
                    continue;
                }
                said.refused.push(text!(
                    "{address}: tidak ada rekaman dengan id \"{id}\" di lembar {sheet}",
                    "{address}: the sheet {sheet} has no record of the id \"{id}\"",
                    address = row.own_address(),
                    id = row.id.as_str(),
                    sheet = self.kind.name()
                ));
                continue;
            }
            let rows = records.entry(row.id.clone()).or_insert(Rows {
                own: None,
                entries: Vec::new(),
            });
            rows.entries.push((table, row));
        }
        // The sheet of the records themselves.
        if self.seen.contains("") {
            let gone = self.bases.keys();
            let gone = gone.filter(|id| records.get(*id).is_none_or(|rows| rows.own.is_none()));
            self.gone = gone.cloned().collect();
            let named = |id: &String| Text::same(format!("{}/{id}", self.kind));
            let gone: Vec<Text> = self.gone.iter().map(named).collect();
            said.told.extend(no_more(&gone));
        }
        (records, nameless)
    }
}

/// Refuses rows that stand twice, with both addresses.
fn refuse_copies(rows: &[(usize, BookRow<'_>)], said: &mut Said) {
    let mut first: HashMap<(usize, &str, Vec<usize>), &BookRow<'_>> = HashMap::new();
    for (table, row) in rows {
        let Some(places) = row.whole_place().filter(|_| !row.id.is_empty()) else {
            continue;
        };
        match first.entry((*table, row.id.as_str(), places)) {
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(row);
            }
            std::collections::hash_map::Entry::Occupied(known) => said.refused.push(match table {
                0 => text!(
                    "{one} dan {other}: id {id} ada dua kali; kosongkan id baris yang disalin, maka \
                     barisnya menjadi rekaman baru",
                    "{one} and {other}: the id {id} stands twice; empty the id of the copied row, and \
                     it becomes a new record",
                    one = known.get().own_address(),
                    other = row.own_address(),
                    id = row.id.as_str()
                ),
                _ => text!(
                    "{one} dan {other}: baris yang sama ada dua kali; kosongkan urutan baris yang \
                     disalin, maka barisnya menjadi baru",
                    "{one} and {other}: the same row stands twice; empty the place of the copied row, \
                     and it becomes a new one",
                    one = known.get().own_address(),
                    other = row.own_address()
                ),
            }),
        }
    }
}
