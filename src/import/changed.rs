//! A row that became a record before and says something else now.

use super::compared::changes;
use super::draft::{Note, Weight};
use super::fates::Fates;
use super::known::Taken;
use super::outcome::{Fate, Row};
use super::read::Read;
use crate::book::digest;
use crate::edit::{Change, Store};
use crate::model::{Date, key};
use crate::registry::same_name;
use crate::text;

impl Fates<'_> {
    /// A row that became a record and has other contents now.
    pub(super) fn changed(&self, mut row: Row, one: Read, before: &Taken) -> Row {
        row.id = Some(before.id.clone());
        let store = Store::at(self.registry.root().as_path());
        let file = self.registry.file_of(self.kind, &before.id);
        let text = file
            .as_ref()
            .and_then(|file| store.read(file).ok().flatten());
        let (Some(file), Some(text)) = (file, text) else {
            return row;
        };
        let first_known = self
            .registry
            .kerja_sama
            .get(&before.id)
            .and_then(|one| one.dicatat);
        let after = match first_known {
            Some(day) => with_day(&one.text, day),
            None => one.text.clone(),
        };
        if after == text {
            row.fate = Fate::Here;
            row.notes.clear();
            return row;
        }
        row.fate = match one.weight {
            Weight::Refused => Fate::Refused,
            Weight::Asked => Fate::Asked,
            _ => Fate::Changed,
        };
        let is_titled = |record: &crate::registry::Record<crate::model::KerjaSama>| {
            same_name(&record.judul) == same_name(&one.title)
        };
        let standing = self.registry.kerja_sama.get(&before.id);
        if !one.has_year && standing.is_some_and(|record| !is_titled(record)) {
            row.fate = Fate::Refused;
            row.notes.push(Note {
                column: None,
                weight: Weight::Refused,
                text: text!(
                    "nomor dan mitranya sama dengan `{id}`, judulnya lain, dan tahunnya tidak disebut: \
                     tidak jelas apakah naskahnya sama. Isi tahun atau tanggalnya di daftar, atau ubah \
                     judul dengan `ksd record {id}`",
                    "its number and partner are those of `{id}`, its title is not, and no year is named: \
                     nothing tells whether it is the same text. Fill in its year or day in the list, or \
                     change the title with `ksd record {id}`",
                    id = before.id.as_str()
                ),
            });
        }
        if digest(text.as_bytes()) != before.sidik_rekaman {
            row.fate = Fate::Refused;
            row.notes.push(Note {
                column: None,
                weight: Weight::Refused,
                text: text!(
                    "baris ini berubah sejak diimpor, dan `{id}` juga diubah di register; cocokkan dengan \
                     `ksd record {id}`",
                    "this row has changed since it was imported, and `{id}` was changed in the register, \
                     too; bring them together with `ksd record {id}`",
                    id = before.id.as_str()
                ),
            });
        }
        if row.fate == Fate::Changed {
            row.notes
                .extend(changes(self.columns, self.kind, &text, &after));
            let mut taken = self.taken(&one, &before.id);
            taken.sidik_rekaman = digest(after.as_bytes());
            row.taken = Some(taken);
            row.change = Some(Change {
                file,
                before: Some(text),
                after: Some(after),
            });
            row.new_partners = one.new;
        }
        row
    }
}

/// A record's text with the day on which the register first knew of it.
fn with_day(text: &str, day: Date) -> String {
    let key = key!(dicatat);
    let lines =
        text.split_inclusive('\n')
            .map(|line| match line.starts_with(&format!("{key} = ")) {
                true => format!("{key} = {day}\n"),
                false => line.to_owned(),
            });
    lines.collect()
}
