//! Records that the workbook and the register know.

use std::collections::HashSet;

use super::book_rows::BookRow;
use super::labels::Labels;
use super::of_kind::OfKind;
use super::record::{self, Merge, Rows};
use super::value::Reader;
use super::{Outcome, Said};
use crate::edit::{Change, Operation, RecordText};
use crate::problem::Problem;
use crate::schema::FileKind;
use crate::sheets::{Flat, tables_of};
use crate::text;

impl OfKind<'_> {
    /// Tells the rows of lists that are gone from the workbook.
    fn tell_gone(&self, id: &str, rows: &Rows<'_>, base: &Flat, said: &mut Said) {
        if rows.own.is_none() {
            return;
        }
        let tables = tables_of(self.kind);
        let met: HashSet<(usize, Vec<usize>)> = rows
            .entries
            .iter()
            .filter_map(|(table, row)| Some((*table, row.whole_place()?)))
            .collect();
        for (table, row) in &base.rows {
            let of = &tables[*table];
            let is_there = *table == 0 || met.contains(&(*table, row.places.clone()));
            if is_there || !self.seen.contains(of.path()) {
                continue;
            }
            said.gone.push(text!(
                "{key} dari {id}",
                "{key} of {id}",
                key = record::path(of, of.path(), &row.places),
                id
            ));
        }
    }

    /// A record that the workbook and the register know.
    ///
    /// # Errors
    /// If its file cannot be read.
    pub(super) fn change(
        &self,
        id: &str,
        rows: &Rows<'_>,
        labels: &Labels,
    ) -> Result<Outcome, Problem> {
        let mut outcome = Outcome::default();
        let said = &mut outcome.said;
        let base = self.bases.get(id);
        let base = base.map_or_else(Flat::default, |base| Flat::of(self.kind, &base.holds));
        self.tell_gone(id, rows, &base, said);
        let own = rows.own.as_ref();
        let deleted = own.filter(|row| row.is_deleted);
        let reader = Reader {
            registry: self.registry,
            lang: self.lang,
            labels,
        };
        let merge = |now: &Flat, said: &mut Said| -> Vec<Operation> {
            let tables = tables_of(self.kind);
            let mut merge = Merge::new(self.kind, id, tables, &reader, &base, now);
            merge.rows(rows, said);
            merge.operations()
        };
        let Some(now) = self.now.get(id) else {
            // It is gone from the register, or no TOML there.
            if deleted.is_none() && !merge(&base, said).is_empty() {
                let address = own.map(BookRow::own_address).unwrap_or_default();
                said.refused.push(text!(
                    "{address}: {id} diubah di buku kerja, tetapi sudah tidak ada di register",
                    "{address}: {id} is changed in the workbook, but is not in the register any more",
                    address,
                    id
                ));
            }
            return Ok(outcome);
        };
        let Some(file) = self.registry.file_of(self.kind, id) else {
            return Ok(outcome);
        };
        let before = self.store.read(&file)?;
        if let Some(row) = deleted {
            if base != *now {
                said.refused.push(text!(
                    "{address}: {id} dihapus di buku kerja, tetapi berubah di register sejak buku itu \
                     dibuat",
                    "{address}: {id} is deleted in the workbook, but has changed in the register since \
                     that was made",
                    address = row.own_address(),
                    id
                ));
                return Ok(outcome);
            }
            outcome
                .removed
                .push((self.kind, id.to_owned(), row.own_address()));
            outcome.changes.push(Change {
                file,
                before,
                after: None,
            });
            return Ok(outcome);
        }
        let operations = merge(now, said);
        if operations.is_empty() {
            return Ok(outcome);
        }
        let text = before.clone().unwrap_or_default();
        let written = FileKind::of(Some(self.kind))
            .and_then(|kind| RecordText::read(kind, &text).ok())
            .map(|record| applied(record, &operations, id, &mut outcome.said));
        if let Some(after) = written.flatten() {
            outcome.changes.push(Change {
                file,
                before,
                after: Some(after),
            });
        }
        Ok(outcome)
    }
}

/// The text after the operations; none where one of them is refused.
pub(super) fn applied(
    mut record: RecordText,
    operations: &[Operation],
    id: &str,
    said: &mut Said,
) -> Option<String> {
    let mut emptied: Vec<String> = Vec::new();
    for operation in operations {
        if let Err(why) = record.apply(operation) {
            said.refused
                .push(text!("{id}: {why}", "{id}: {why}", id, why = why.0));
            return None;
        }
        if let Operation::Unset { key } = operation {
            let tables = key.rmatch_indices('.').map(|(at, _)| key[..at].to_owned());
            emptied.extend(tables);
        }
    }
    // A table without keys says nothing.
    emptied.sort_by_key(|table| std::cmp::Reverse(table.len()));
    emptied.dedup();
    for table in emptied.iter().filter(|table| !table.ends_with(']')) {
        let holds = crate::registry::Written::from(record.written().parse::<toml::Table>().ok()?);
        let is_empty = holds.get(table).and_then(toml::Value::as_table);
        if is_empty.is_some_and(toml::Table::is_empty) {
            let key = table.clone();
            record.apply(&Operation::Unset { key }).ok()?;
        }
    }
    Some(record.written())
}
