//! Our own workbook merged back: what a person has changed in it since it was made,
//! laid over what the register has now, key by key. What both have changed in two ways
//! is told and left to the person; a row that is gone deletes nothing.

mod book_rows;
mod labels;
mod new;
mod pairs;
mod record;
mod value;

use std::collections::{BTreeMap, HashMap, HashSet};

use strum::VariantArray;

use self::book_rows::{BookRow, baseline, own_sheets};
use self::labels::Labels;
use self::record::{Merge, Rows};
use self::value::Reader;
use crate::book::Book;
use crate::edit::{Change, Operation, RecordText, Store};
use crate::model::{Date, Kind};
use crate::problem::Problem;
use crate::registry::Registry;
use crate::schema::FileKind;
use crate::sheets::{Base, Flat, NoOrigin, Origin, tables_of};
use crate::text;
use crate::text::Text;

/// What comes of merging a workbook.
pub struct Merged {
    /// Where the workbook comes from.
    pub origin: Origin,
    /// The files that change; nothing is to be written while something is refused.
    pub changes: Vec<Change>,
    /// The records that are asked to go, with the address of the row; they are among
    /// the changes.
    pub removed: Vec<(Kind, String, String)>,
    /// Conflicts, and what cannot be read: each with the address of its cell.
    pub refused: Vec<Text>,
    /// What a person should know: rows that are gone or hidden, sheets that are not
    /// read.
    pub told: Vec<Text>,
}

/// What is said while a workbook is read.
#[derive(Default)]
struct Said {
    refused: Vec<Text>,
    told: Vec<Text>,
}

/// Whether a book is a workbook that `ksd export` made.
pub fn is_ours(book: &Book) -> bool {
    baseline(book).is_some()
}

/// Merges a workbook into a register; `today` gives new records a year where they have
/// none.
///
/// # Errors
/// If it is another register's, a later ksd's, or its baseline cannot be read.
pub fn merge(registry: &Registry, book: &Book, today: Date) -> Result<Merged, Problem> {
    let (origin, mut bases) = ancestor(registry, book)?;
    let mut said = Said::default();
    let sheets = own_sheets(book, &mut said);
    let mut of_kinds: HashMap<Kind, Vec<(usize, BookRow<'_>)>> = HashMap::new();
    for sheet in &sheets {
        let tables = tables_of(sheet.table.kind);
        let at = tables
            .iter()
            .position(|one| one.path() == sheet.table.path());
        let rows = sheet.rows(&mut said).into_iter();
        let of_kind = of_kinds.entry(sheet.table.kind).or_default();
        of_kind.extend(rows.map(|row| (at.unwrap_or_default(), row)));
    }
    for rows in of_kinds.values() {
        refuse_copies(rows, &mut said);
    }
    let mut labels = Labels::default();
    // What others name comes first.
    let mut kinds: Vec<Kind> = Kind::VARIANTS.to_vec();
    kinds.sort_by_key(|kind| match kind {
        Kind::Mitra => 0,
        Kind::Potensi => 1,
        Kind::KerjaSama => 2,
        Kind::Tkksd => 3,
    });
    let mut merged = Merged {
        origin,
        changes: Vec::new(),
        removed: Vec::new(),
        refused: Vec::new(),
        told: Vec::new(),
    };
    for kind in kinds {
        let mut of_kind = OfKind {
            kind,
            registry,
            lang: merged.origin.lang,
            today,
            bases: bases.remove(&kind).unwrap_or_default(),
            has_sheet: sheets
                .iter()
                .any(|own| own.table.kind == kind && own.table.list().is_none()),
            seen: sheets
                .iter()
                .filter(|own| own.table.kind == kind)
                .map(|own| own.table.path())
                .collect(),
            store: Store::at(registry.root().as_path()),
            gone: Vec::new(),
        };
        let rows = of_kinds.remove(&kind).unwrap_or_default();
        of_kind.merge(rows, &mut labels, &mut merged, &mut said)?;
    }
    merged
        .changes
        .sort_by(|one, other| one.file.cmp(&other.file));
    merged.refused.extend(said.refused);
    merged.told.extend(said.told);
    Ok(merged)
}

type Bases = HashMap<Kind, BTreeMap<String, Base>>;

/// What the workbook was made of.
fn ancestor(registry: &Registry, book: &Book) -> Result<(Origin, Bases), Problem> {
    let rows = baseline(book).unwrap_or_default();
    let (first, rest) = rows.split_first().ok_or(Problem(BROKEN))?;
    let origin = Origin::read(first).map_err(|why| match why {
        NoOrigin::Other => Problem(BROKEN),
        NoOrigin::Newer => Problem(Text::fixed(
            "buku kerja ini dibuat ksd yang lebih baru; perbarui ksd dahulu",
            "this workbook was made by a newer ksd; update ksd first",
        )),
    })?;
    let daerah = &registry.settings.daerah;
    if origin.kode != daerah.kode.to_string() {
        return Err(Problem(text!(
            "buku kerja ini dari register {theirs} ({code}), sedangkan register ini {ours}; gabungkan di \
             register asalnya",
            "this workbook is of the register of {theirs} ({code}), and this is that of {ours}; merge \
             it in its own",
            theirs = origin.nama.as_str(),
            code = origin.kode.as_str(),
            ours = daerah.nama.as_str()
        )));
    }
    let mut bases = Bases::new();
    for row in rest {
        let base = Base::read(row).ok_or(Problem(BROKEN))?;
        bases
            .entry(base.kind)
            .or_default()
            .insert(base.id.clone(), base);
    }
    Ok((origin, bases))
}

const BROKEN: Text = Text::fixed(
    "lembar tersembunyi `_ksd` di buku kerja ini rusak, sehingga tidak diketahui apa yang diubah; buat \
     buku kerja baru dengan `ksd export` dan pindahkan perubahannya ke sana",
    "the hidden sheet `_ksd` of this workbook is damaged, so it is not known what was changed; make a \
     new workbook with `ksd export` and move the changes there",
);

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

/// The records of one kind while they are merged.
struct OfKind<'r> {
    kind: Kind,
    registry: &'r Registry,
    lang: crate::text::Lang,
    today: Date,
    bases: BTreeMap<String, Base>,
    /// Whether the workbook has the sheet of the records themselves.
    has_sheet: bool,
    /// The lists whose sheets it has.
    seen: HashSet<&'static str>,
    store: Store,
    /// The records of the baseline whose rows the workbook has no more.
    gone: Vec<String>,
}

impl OfKind<'_> {
    fn merge(
        &mut self,
        rows: Vec<(usize, BookRow<'_>)>,
        labels: &mut Labels,
        merged: &mut Merged,
        said: &mut Said,
    ) -> Result<(), Problem> {
        let held = self.registry.holdings(self.kind);
        let mut now: HashMap<&str, Flat> = HashMap::new();
        for one in &held {
            if let Some(holds) = &one.holds {
                now.entry(&one.id)
                    .or_insert_with(|| Flat::of(self.kind, holds.table()));
            }
        }
        let (records, nameless) = self.by_record(rows, said);
        let mut taken: HashSet<String> = held.iter().map(|one| one.id.clone()).collect();
        // New ones first: others may name them.
        let mut known = Vec::new();
        for (id, rows) in records {
            match self.bases.contains_key(&id) || now.contains_key(id.as_str()) {
                true => known.push((id, rows)),
                false => self.add(Some(id), rows, (&now, &mut taken), labels, merged, said)?,
            }
        }
        for rows in nameless {
            self.add(None, rows, (&now, &mut taken), labels, merged, said)?;
        }
        for (id, rows) in known {
            self.change(&id, &rows, now.get(id.as_str()), labels, merged, said)?;
        }
        Ok(())
    }

    /// The rows record by record, and those of new records without an id.
    fn by_record<'b>(
        &mut self,
        rows: Vec<(usize, BookRow<'b>)>,
        said: &mut Said,
    ) -> (BTreeMap<String, Rows<'b>>, Vec<Rows<'b>>) {
        let mut records: BTreeMap<String, Rows<'b>> = BTreeMap::new();
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
        if self.has_sheet {
            let gone = self.bases.keys();
            let gone = gone.filter(|id| records.get(*id).is_none_or(|rows| rows.own.is_none()));
            self.gone = gone.cloned().collect();
            for id in &self.gone {
                said.told.push(text!(
                    "{kind}/{id} tidak ada lagi di buku kerja; tidak dihapus dari register (untuk \
                     menghapus, isi kolom `hapus`)",
                    "{kind}/{id} is not in the workbook any more; it is not deleted from the register \
                     (to delete, fill the column `hapus`)",
                    kind = self.kind.to_string(),
                    id = id.as_str()
                ));
            }
        }
        (records, nameless)
    }

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
            said.told.push(text!(
                "{key} dari {id} tidak ada lagi di buku kerja; tidak dihapus dari register (untuk \
                 menghapus, isi kolom `hapus`)",
                "{key} of {id} is not in the workbook any more; it is not deleted from the register (to \
                 delete, fill the column `hapus`)",
                key = record::path(of, of.path(), &row.places),
                id
            ));
        }
    }

    /// A record that the workbook and the register know.
    fn change(
        &self,
        id: &str,
        rows: &Rows<'_>,
        now: Option<&Flat>,
        labels: &Labels,
        merged: &mut Merged,
        said: &mut Said,
    ) -> Result<(), Problem> {
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
        let Some(now) = now else {
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
            return Ok(());
        };
        let Some(file) = self.registry.file_of(self.kind, id) else {
            return Ok(());
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
                return Ok(());
            }
            merged
                .removed
                .push((self.kind, id.to_owned(), row.own_address()));
            merged.changes.push(Change {
                file,
                before,
                after: None,
            });
            return Ok(());
        }
        let operations = merge(now, said);
        if operations.is_empty() {
            return Ok(());
        }
        let text = before.clone().unwrap_or_default();
        let written = FileKind::of(Some(self.kind))
            .and_then(|kind| RecordText::read(kind, &text).ok())
            .map(|record| applied(record, &operations, id, said));
        if let Some(after) = written.flatten() {
            merged.changes.push(Change {
                file,
                before,
                after: Some(after),
            });
        }
        Ok(())
    }
}

/// The text after the operations; none where one of them is refused.
fn applied(
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
