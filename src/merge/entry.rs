//! The entries of a record's lists: changed, deleted, or new.

use super::Said;
use super::book_rows::{BookRow, at};
use super::pairs::{Place, is_known, is_same, known_by, outer};
use super::record::{Merge, as_number, path};
use super::value::{New, alike};
use crate::edit::Operation;
use crate::sheets::{Cell, Row, Table};
use crate::text;

impl Merge<'_> {
    /// Lays a row of a list over the register.
    pub(super) fn entry(&mut self, table: usize, row: &BookRow<'_>, said: &mut Said) {
        let whole = row.whole_place().map(|places| (table, places));
        match whole.filter(|place| self.pairs.base.contains_key(place)) {
            Some(place) if row.is_deleted => self.deleted(&place, row, said),
            Some(place) => {
                let now = self.pairs.now(&place).cloned();
                if now.is_none() && self.is_merged(&place, row) {
                    return;
                }
                self.fields(row, &place, now.as_ref(), said);
            }
            None if row.is_deleted => {}
            None => self.new_entry(table, row, said),
        }
    }

    /// Whether an entry that the register does not have any more stands there as the
    /// workbook has changed it.
    fn is_merged(&self, place: &Place, row: &BookRow<'_>) -> bool {
        let table = &self.tables[place.0];
        let base = self.pairs.base[place];
        let cells = table.columns.iter().enumerate().map(|(column, key)| {
            let was = &base.cells[column];
            let changed = match row.cell(table, column) {
                Some(cell) => self.reader.changed(key, was, cell).ok()?,
                None => None,
            };
            Some(changed.map_or_else(|| was.clone(), |new| new.cell))
        });
        let Some(cells) = cells.collect::<Option<Vec<Cell>>>() else {
            return false;
        };
        let own = Row {
            places: Vec::new(),
            cells,
        };
        let above = place.1.split_last().map_or(&[][..], |(_, above)| above);
        let above = self.pairs.above_now(outer(table, self.tables), above);
        let there = above.and_then(|above| self.already(place.0, &above, &own));
        there.is_some_and(|there| is_same(self.pairs.register[&there], &own))
    }

    fn deleted(&mut self, place: &Place, row: &BookRow<'_>, said: &mut Said) {
        let Some(now) = self.pairs.now(place).cloned() else {
            return;
        };
        let is_unchanged = |then: &Row, now: &Row| is_same(then, now);
        if !is_unchanged(self.pairs.base[place], self.pairs.register[&now]) {
            said.refused.push(text!(
                "{address}: {id} dihapus di buku kerja, tetapi berubah di register sejak buku itu dibuat",
                "{address}: {id} is deleted in the workbook, but has changed in the register since \
                 that was made",
                address = row.own_address(),
                id = self.id
            ));
            return;
        }
        self.gone.push(now);
    }

    /// Adds an entry that the baseline does not have.
    fn new_entry(&mut self, at_table: usize, row: &BookRow<'_>, said: &mut Said) {
        let table = &self.tables[at_table];
        let Some(above) = self.above(table, row) else {
            said.refused.push(text!(
                "{address}: baris ini tidak menyebut {list} yang memuatnya; isi urutannya",
                "{address}: this row names no {list} that holds it; write its place",
                address = row.own_address(),
                list = table.lists[table.lists.len().saturating_sub(2)]
                    .name
                    .clone()
            ));
            return;
        };
        let mut cells = vec![Cell::Absent; table.columns.len()];
        let mut news: Vec<(usize, New)> = Vec::new();
        for (column, key) in table.columns.iter().enumerate() {
            match self
                .reader
                .changed(key, &Cell::Absent, row.cell(table, column).flatten())
            {
                Ok(None) => {}
                Ok(Some(new)) => {
                    let cell = row.cell(table, column).flatten();
                    said.told
                        .extend(as_number(&row.address(table, column), key, cell));
                    cells[column] = new.cell.clone();
                    news.push((column, new));
                }
                Err(why) => said.refused.push(at(&row.address(table, column), why)),
            }
        }
        if news.is_empty() && !said.refused.is_empty() {
            return;
        }
        let own = Row {
            places: Vec::new(),
            cells,
        };
        let label = row.whole_place();
        // Whoever merges the same workbook again adds nothing again.
        if let Some(there) = self.already(at_table, &above, &own) {
            let places = there.1.clone();
            self.pairs.new.remove(&there);
            if let Some(label) = label {
                self.labels.insert((at_table, label), places.clone());
            }
            for (column, new) in news {
                let key = table.columns[column];
                let register = self.pairs.register[&there].cells[column].clone();
                if alike(&register, &new.cell) {
                    continue;
                }
                let address = row.address(table, column);
                match register {
                    Cell::Absent => self.set(table, key, &places, new),
                    register => said.refused.push(self.conflict(
                        &address,
                        key,
                        [&Cell::Absent, &new.cell, &register],
                    )),
                }
            }
            return;
        }
        let added = self.added.entry((at_table, above.clone())).or_default();
        let own = self.pairs.count(at_table, &above) + *added;
        *added += 1;
        let places = [&above[..], &[own]].concat();
        if let Some(label) = label {
            self.labels.insert((at_table, label), places.clone());
        }
        if table.is_of_values() {
            let key = path(table, table.path(), &above);
            let values = news.into_iter();
            let values = values.map(|(_, new)| Operation::Append {
                key: key.clone(),
                said: new.said,
            });
            self.sets.extend(values);
            return;
        }
        if news.is_empty() {
            self.sets.push(Operation::Add {
                table: path(table, table.path(), &above),
            });
        }
        for (column, new) in news {
            self.set(table, table.columns[column], &places, new);
        }
    }

    /// The places in the register of the entry that holds a new one.
    fn above(&self, table: &Table, row: &BookRow<'_>) -> Option<Vec<usize>> {
        let Some(outer) = outer(table, self.tables) else {
            return Some(Vec::new());
        };
        let (_, above) = row.places.split_last()?;
        let above: Vec<usize> = above.iter().copied().collect::<Option<_>>()?;
        let place = (outer, above);
        if self.pairs.base.contains_key(&place) {
            return Some(self.pairs.now(&place)?.1.clone());
        }
        self.labels.get(&place).cloned()
    }

    /// The entry of the register that is new there, too, and the same or known by the
    /// same.
    fn already(&self, table: usize, above: &[usize], own: &Row) -> Option<Place> {
        let mut here = self.pairs.new.iter().filter(|(of, places)| {
            *of == table && places.split_last().is_some_and(|(_, rest)| rest == above)
        });
        let known = known_by(&self.tables[table]);
        let same = here
            .clone()
            .find(|place| is_same(self.pairs.register[*place], own));
        let same = same.or_else(|| {
            here.find(|place| {
                known.is_some_and(|at| is_known(self.pairs.register[*place], own, at))
            })
        });
        same.cloned()
    }
}
