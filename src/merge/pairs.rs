//! Which entry of a list of the register is which of the workbook's baseline.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::value::alike;
use crate::schema::Form;
use crate::sheets::{Flat, Row, Table};

/// A place in the lists of a table: the table's own place among those of its kind, and
/// the places of the row.
pub(super) type Place = (usize, Vec<usize>);

/// Two states of a record, entry by entry.
pub(super) struct Pairs<'f> {
    pub base: HashMap<Place, &'f Row>,
    pub register: HashMap<Place, &'f Row>,
    /// Of each entry of the baseline the one of the register that it is now.
    now: HashMap<Place, Place>,
    /// The entries of the register that were not there.
    pub new: BTreeSet<Place>,
    /// How many entries each list of the register has, by the entry that holds it.
    counts: HashMap<Place, usize>,
}

impl<'f> Pairs<'f> {
    pub fn of(tables: &'static [Table], base: &'f Flat, register: &'f Flat) -> Pairs<'f> {
        let by_place = |flat: &'f Flat| {
            let rows = flat.rows.iter();
            let rows = rows.map(|(table, row)| ((*table, row.places.clone()), row));
            rows.collect::<HashMap<Place, &Row>>()
        };
        let mut pairs = Pairs {
            base: by_place(base),
            register: by_place(register),
            now: HashMap::new(),
            new: BTreeSet::new(),
            counts: HashMap::new(),
        };
        for (at, table) in tables.iter().enumerate().skip(1) {
            pairs.pair(at, table, tables);
        }
        pairs
    }

    /// Pairs the entries of a list: what is the same, then what is known by the same
    /// value, then, where such a table is known by nothing, by their order.
    fn pair(&mut self, at: usize, table: &Table, tables: &[Table]) {
        let grouped = |rows: &HashMap<Place, &'f Row>| {
            let mut groups: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
            for (_, places) in rows.keys().filter(|(of, _)| *of == at) {
                if let Some((own, above)) = places.split_last() {
                    groups.entry(above.to_vec()).or_default().push(*own);
                }
            }
            groups.values_mut().for_each(|group| group.sort_unstable());
            groups
        };
        let (then, now) = (grouped(&self.base), grouped(&self.register));
        for (above, members) in &now {
            self.counts.insert((at, above.clone()), members.len());
            let members = members.iter();
            let places = members.map(|own| (at, [&above[..], &[*own]].concat()));
            self.new.extend(places);
        }
        let outer = outer(table, tables);
        for (above, members) in then {
            let Some(above_now) = self.above_now(outer, &above) else {
                continue;
            };
            let Some(candidates) = now.get(&above_now) else {
                continue;
            };
            let place = |above: &[usize], own: usize| (at, [above, &[own]].concat());
            let was: Vec<Place> = members.iter().map(|&own| place(&above, own)).collect();
            let is: Vec<Place> = candidates
                .iter()
                .map(|&own| place(&above_now, own))
                .collect();
            for (then, now) in self.same(table, &was, &is) {
                self.new.remove(&now);
                self.now.insert(then, now);
            }
        }
    }

    fn same(&self, table: &Table, was: &[Place], is: &[Place]) -> Vec<(Place, Place)> {
        let mut found: Vec<(Place, Place)> = Vec::new();
        let mut pair = |same: &dyn Fn(&Row, &Row) -> bool| {
            for then in was {
                if found.iter().any(|(known, _)| known == then) {
                    continue;
                }
                let free = is
                    .iter()
                    .find(|now| {
                        found.iter().all(|(_, taken)| taken != *now)
                            && same(self.base[then], self.register[*now])
                    })
                    .cloned();
                if let Some(now) = free {
                    found.push((then.clone(), now));
                }
            }
        };
        pair(&|then, now| is_same(then, now));
        match known_by(table) {
            Some(column) => pair(&|then, now| is_known(then, now, column)),
            None if !table.is_of_values() => pair(&|_, _| true),
            None => {}
        }
        found
    }

    /// The entry of the register that one of the baseline is now.
    pub fn now(&self, place: &Place) -> Option<&Place> {
        self.now.get(place)
    }

    /// The places of the register of the entry that holds a list; those of the record
    /// itself are none.
    pub fn above_now(&self, outer: Option<usize>, above: &[usize]) -> Option<Vec<usize>> {
        match outer {
            None => Some(Vec::new()),
            Some(outer) => {
                let (_, now) = self.now.get(&(outer, above.to_vec()))?;
                Some(now.clone())
            }
        }
    }

    /// How many entries a list of the register has, below an entry.
    pub fn count(&self, table: usize, above: &[usize]) -> usize {
        let count = self.counts.get(&(table, above.to_vec()));
        count.copied().unwrap_or_default()
    }
}

/// The table of the list in whose tables a list stands.
pub(super) fn outer(table: &Table, tables: &[Table]) -> Option<usize> {
    let above = table.lists.len().checked_sub(2)?;
    let above = table.lists.get(above)?;
    tables.iter().position(|one| one.path() == above.path)
}

/// The column by which a table of a list is known: the first key that it must have.
pub(super) fn known_by(table: &Table) -> Option<usize> {
    if table.is_of_values() {
        return None;
    }
    let mut keys = table.columns.iter();
    keys.position(|key| key.is_required && key.form != Form::Table && key.table() == table.path())
}

pub(super) fn is_same(one: &Row, other: &Row) -> bool {
    let mut cells = one.cells.iter().zip(&other.cells);
    cells.all(|(one, other)| alike(one, other))
}

pub(super) fn is_known(one: &Row, other: &Row, column: usize) -> bool {
    let (one, other) = (&one.cells[column], &other.cells[column]);
    one != &crate::sheets::Cell::Absent && alike(one, other)
}
