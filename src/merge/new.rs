//! Records that the workbook brings.

use std::collections::HashSet;

use super::Outcome;
use super::known::applied;
use super::labels::Labels;
use super::of_kind::OfKind;
use super::record::{Merge, Rows};
use super::value::{Reader, alike};
use crate::edit::{Change, Operation, RecordText};
use crate::model::{Kind, key};
use crate::questions::{Telling, file_of, id_of, is_sound, year_of};
use crate::registry::Written;
use crate::schema::FileKind;
use crate::sheets::{Flat, tables_of};
use crate::text;

impl OfKind<'_> {
    /// A record that neither the baseline nor the register has, by its label in the
    /// workbook: an id, any other word, or none.
    pub(super) fn add(
        &self,
        label: Option<&str>,
        rows: &Rows<'_>,
        taken: &mut HashSet<String>,
        labels: &mut Labels,
        outcome: &mut Outcome,
    ) {
        let said = &mut outcome.said;
        let Some(own) = rows.own.as_ref().filter(|row| !row.is_deleted) else {
            return;
        };
        if let Some(former) = label.and_then(|_| self.renamed(rows)) {
            said.refused.push(text!(
                "{address}: id {former} diubah menjadi {id}; kembalikan, lalu ganti dengan `ksd rename \
                 {former} {id}`",
                "{address}: the id {former} is changed to {id}; put it back, then change it with `ksd \
                 rename {former} {id}`",
                address = own.own_address(),
                former = former.as_str(),
                id = label.unwrap_or_default()
            ));
            return;
        }
        let Some(file_kind) = FileKind::of(Some(self.kind)) else {
            return;
        };
        let nothing = Flat::default();
        let shown = label.map_or_else(|| own.own_address(), str::to_owned);
        let operations = {
            let reader = Reader {
                registry: self.registry,
                lang: self.lang,
                labels,
            };
            let tables = tables_of(self.kind);
            let mut merge = Merge::new(self.kind, &shown, tables, &reader, &nothing, &nothing);
            merge.rows(rows, said);
            merge.operations()
        };
        if operations.is_empty() {
            return;
        }
        let mut record = RecordText::empty(file_kind);
        if file_kind.key(key!(dicatat)).is_some() {
            // The register comes to know of it today, unless the workbook says otherwise.
            let _ = record.apply(&Operation::Set {
                key: key!(dicatat).to_owned(),
                said: self.today.to_string(),
            });
        }
        let Some(text) = applied(record, &operations, &shown, said) else {
            return;
        };
        let holds: toml::Table = text.parse().unwrap_or_default();
        let year = year_of(self.kind, &holds, self.today);
        let id = match label {
            Some(label) if is_sound(label) => label.to_owned(),
            _ => {
                let wanted = self.proposed(holds.clone(), year);
                // Whoever merges the same workbook again adds nothing again.
                if self.stands(&wanted, year, &holds) {
                    labels.add(self.kind, &shown, &wanted);
                    return;
                }
                let mut others = (2..).map(|nth| format!("{wanted}-{nth}"));
                match taken.contains(&wanted) {
                    false => wanted,
                    true => others.find(|id| !taken.contains(id)).unwrap_or(wanted),
                }
            }
        };
        labels.add(self.kind, &shown, &id);
        // Other rows may name it by its name.
        let name = match self.kind {
            Kind::Mitra => holds.get(key!(Mitra: nama)),
            _ => holds.get(key!(judul)),
        };
        if let Some(name) = name.and_then(toml::Value::as_str) {
            labels.add(self.kind, name, &id);
        }
        taken.insert(id.clone());
        outcome.changes.push(Change {
            file: file_of(self.kind, &id, year),
            before: None,
            after: Some(text),
        });
    }

    /// Whether a record stands as the workbook has it, whenever the register came to know
    /// of it.
    fn stands(&self, id: &str, year: i32, holds: &toml::Table) -> bool {
        let file = file_of(self.kind, id, year);
        let stored = self.store.read(&file).ok().flatten();
        let stored = stored.and_then(|text| text.parse::<toml::Table>().ok());
        let undated = |mut table: toml::Table| {
            table.remove(key!(dicatat));
            Flat::of(self.kind, &table)
        };
        stored.is_some_and(|stored| undated(stored) == undated(holds.clone()))
    }

    /// The id that tells a record.
    fn proposed(&self, holds: toml::Table, year: i32) -> String {
        let holds = Written::from(holds);
        let text = |key: &str| {
            holds
                .get(key)
                .and_then(toml::Value::as_str)
                .unwrap_or_default()
        };
        let title = match self.kind {
            Kind::Mitra => text(key!(Mitra: nama)),
            _ => text(key!(judul)),
        };
        id_of(&Telling {
            kind: self.kind,
            year,
            title,
            naskah: text(key!(naskah)).parse().ok(),
            partner: text("mitra[0].id"),
        })
    }

    /// The record of the baseline whose row is gone and that says just the same.
    fn renamed(&self, rows: &Rows<'_>) -> Option<String> {
        let own = rows.own.as_ref()?;
        let table = tables_of(self.kind).first()?;
        let reader = Reader {
            registry: self.registry,
            lang: self.lang,
            labels: &Labels::default(),
        };
        let gone = self.gone.iter().filter(|id| self.now.contains_key(*id));
        let mut same = gone.filter(|id| {
            let Some(base) = self.bases.get(*id) else {
                return false;
            };
            let flat = Flat::of(self.kind, &base.holds);
            let Some((_, row)) = flat.rows.first() else {
                return false;
            };
            let mut columns = table.columns.iter().enumerate();
            columns.all(|(column, key)| {
                let cell = own.cell(table, column).flatten();
                let changed = reader.changed(key, &row.cells[column], cell);
                changed.is_ok_and(|new| new.is_none_or(|new| alike(&new.cell, &row.cells[column])))
            })
        });
        same.next().cloned()
    }
}
