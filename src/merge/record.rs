//! One record: what the workbook changed, laid over what the register has now.

use std::collections::HashMap;

use super::Said;
use super::book_rows::{BookRow, at};
use super::pairs::{Pairs, Place};
use super::value::{New, Reader, alike};
use crate::book::{self, Held};
use crate::edit::Operation;
use crate::model::Kind;
use crate::schema::{self, Form, Key};
use crate::sheets::{Cell, Flat, Table};
use crate::text;
use crate::text::Text;

/// The rows of one record.
pub(super) struct Rows<'b> {
    /// Its own, if the workbook has it.
    pub own: Option<BookRow<'b>>,
    /// Those of its lists, each with the place of its table.
    pub entries: Vec<(usize, BookRow<'b>)>,
}

/// What becomes of a record, operation by operation.
pub(super) struct Merge<'m> {
    pub kind: Kind,
    pub id: &'m str,
    pub tables: &'static [Table],
    pub reader: &'m Reader<'m>,
    pub pairs: Pairs<'m>,
    /// What gets another value, or one more.
    pub(super) sets: Vec<Operation>,
    /// Keys that go.
    unsets: Vec<String>,
    /// Entries that go, by their places in the register.
    pub(super) gone: Vec<Place>,
    /// How many entries were added to each list, by the entry that holds it.
    pub(super) added: HashMap<Place, usize>,
    /// Where new entries of the workbook will stand, by their places there.
    pub(super) labels: HashMap<Place, Vec<usize>>,
}

impl<'m> Merge<'m> {
    pub fn new(
        kind: Kind,
        id: &'m str,
        tables: &'static [Table],
        reader: &'m Reader<'m>,
        base: &'m Flat,
        register: &'m Flat,
    ) -> Merge<'m> {
        Merge {
            kind,
            id,
            tables,
            reader,
            pairs: Pairs::of(tables, base, register),
            sets: Vec::new(),
            unsets: Vec::new(),
            gone: Vec::new(),
            added: HashMap::new(),
            labels: HashMap::new(),
        }
    }

    /// Lays the rows of the workbook over the register.
    pub fn rows(&mut self, rows: &Rows<'_>, said: &mut Said) {
        if let Some(own) = &rows.own {
            let place = (0, Vec::new());
            self.fields(own, &place, Some(&place), said);
        }
        // Those that hold lists stand before what these hold.
        for (table, row) in &rows.entries {
            self.entry(*table, row, said);
        }
    }

    /// What is to be done, in the order in which places stay true.
    pub fn operations(mut self) -> Vec<Operation> {
        self.gone
            .sort_by(|(_, one), (_, other)| (other.len(), other).cmp(&(one.len(), one)));
        self.gone.dedup();
        let gone = self.gone.iter().map(|(table, places)| Operation::Unset {
            key: path(&self.tables[*table], self.tables[*table].path(), places),
        });
        let gone: Vec<Operation> = gone.collect();
        let unsets = self.unsets.into_iter().map(|key| Operation::Unset { key });
        self.sets.into_iter().chain(unsets).chain(gone).collect()
    }

    /// Lays the cells of a row over an entry of the register.
    pub(super) fn fields(
        &mut self,
        row: &BookRow<'_>,
        place: &Place,
        now: Option<&Place>,
        said: &mut Said,
    ) {
        let table = &self.tables[place.0];
        for (column, key) in table.columns.iter().enumerate() {
            let base = self.pairs.base.get(place).copied();
            let base = base.map_or(&Cell::Absent, |row| &row.cells[column]);
            let Some(cell) = row.cell(table, column) else {
                continue;
            };
            let address = || row.address(table, column);
            let new = match self.reader.changed(key, base, cell) {
                Ok(None) => continue,
                Ok(Some(new)) => new,
                Err(why) => {
                    said.refused.push(at(&address(), why));
                    continue;
                }
            };
            let Some(now) = now else {
                said.refused.push(text!(
                    "{address}: {name} dari {id} diubah di buku kerja, tetapi entrinya sudah tidak ada \
                     di register",
                    "{address}: the {name} of {id} is changed in the workbook, but the register does \
                     not have its entry any more",
                    address = address(),
                    name = key.name.clone(),
                    id = self.id
                ));
                continue;
            };
            let register = self.pairs.register.get(now).copied();
            let register = register.map_or(&Cell::Absent, |row| &row.cells[column]);
            if alike(register, &new.cell) {
                continue;
            }
            if !alike(register, base) {
                said.refused
                    .push(self.conflict(&address(), key, [base, &new.cell, register]));
                continue;
            }
            said.told.extend(as_number(&address(), key, cell));
            self.set(table, key, &now.1, new);
        }
    }

    /// A key gets another value, or goes.
    pub(super) fn set(&mut self, table: &Table, key: &Key, places: &[usize], new: New) {
        let key = path(table, &key.path, places);
        match new.cell {
            Cell::Absent if table.is_of_values() => {
                let at = self
                    .tables
                    .iter()
                    .position(|one| one.path() == table.path());
                self.gone.extend(at.map(|at| (at, places.to_vec())));
            }
            Cell::Absent => self.unsets.push(key),
            _ => self.sets.push(Operation::Set {
                key,
                said: new.said,
            }),
        }
    }

    pub(super) fn conflict(
        &self,
        address: &str,
        key: &Key,
        [base, new, register]: [&Cell; 3],
    ) -> Text {
        let said = |cell: &Cell| match cell.value() {
            None => Text::fixed("tidak tercatat", "not recorded"),
            Some(value) => {
                let said = schema::said(Some(self.kind), &key.path, &value);
                text!("\"{said}\"", "\"{said}\"", said)
            }
        };
        text!(
            "{address}: {name} dari {id} diubah di buku kerja dan di register: semula {base}, di buku \
             kerja {new}, di register {register}",
            "{address}: the {name} of {id} is changed in the workbook and in the register: it was \
             {base}, in the workbook it is {new}, in the register {register}",
            address,
            name = key.name.clone(),
            id = self.id,
            base = said(base),
            new = said(new),
            register = said(register)
        )
    }
}

/// That a text is written as a number, of which a program drops noughts: `134.40` is
/// `134.4`.
pub(super) fn as_number(address: &str, key: &Key, cell: Option<&book::Cell>) -> Option<Text> {
    let Held::Number(number) = cell?.value else {
        return None;
    };
    (key.form == Form::Text && number.fract() != 0.0).then(|| {
        text!(
            "{address}: {name} terbaca sebagai bilangan {number}; nol di belakangnya hilang bila ada, maka \
             tulis sebagai teks",
            "{address}: the {name} is read as the number {number}; noughts at its end are lost, so write \
             it as text",
            address,
            name = key.name.clone(),
            number = number.to_string()
        )
    })
}

/// A path with the places of the lists in it: `evaluasi[1].indikator[0].nama`.
pub(super) fn path(table: &Table, path: &str, places: &[usize]) -> String {
    let mut whole = String::new();
    let mut from = 0;
    for (list, place) in table.lists.iter().zip(places) {
        let end = list.path.len().min(path.len());
        whole.push_str(&path[from..end]);
        whole.push_str(&format!("[{place}]"));
        from = end;
    }
    whole.push_str(&path[from..]);
    whole
}
