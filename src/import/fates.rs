//! What becomes of rows, once each is read: new, here already, changed, or held up.

use std::collections::{HashMap, HashSet};

use super::columns::Column;
use super::compared::differences;
use super::draft::{Note, Weight};
use super::known::{Known, Taken};
use super::list::List;
use super::outcome::{Fate, Row};
use super::read::Read;
use super::twins::Seen;
use crate::book::digest;
use crate::edit::Change;
use crate::model::{Date, KerjaSama, Kind};
use crate::questions::{Telling, id_of};
use crate::registry::{Record, Registry, same_name};
use crate::text;
use crate::text::Text;

/// What decides about rows, once each is read.
pub(super) struct Fates<'a> {
    pub(super) registry: &'a Registry,
    pub(super) kind: Kind,
    sheet: &'a str,
    pub(super) columns: &'a [Column],
    pub known: Known,
    /// Records of the register by our number or the partner's.
    by_number: HashMap<String, Vec<&'a str>>,
    /// Records of the register by title, days and partners; others by title.
    by_likeness: HashMap<String, &'a str>,
    ids: HashSet<String>,
    next: HashMap<String, usize>,
}

impl<'a> Fates<'a> {
    /// What the register and its memory of lists have.
    pub fn of(registry: &'a Registry, list: &'a List<'_>) -> Fates<'a> {
        let mut by_number: HashMap<String, Vec<&str>> = HashMap::new();
        let mut by_likeness = HashMap::new();
        match list.kind {
            Kind::KerjaSama => {
                for record in registry.kerja_sama.iter() {
                    let theirs = record.mitra.iter().filter_map(|one| one.nomor.as_ref());
                    for number in record.daerah.nomor.iter().chain(theirs) {
                        by_number
                            .entry(same_name(number))
                            .or_default()
                            .push(&record.id);
                    }
                    let time = &record.waktu;
                    let partners = record.mitra.iter().map(|one| one.id.clone()).collect();
                    let days = [time.ditandatangani, time.mulai, time.berakhir];
                    let likeness = likeness(&record.judul, &days, partners);
                    by_likeness.entry(likeness).or_insert(record.id.as_str());
                }
            }
            Kind::Potensi => by_likeness.extend(registry.potensi.iter().map(|one| {
                (
                    format!("{}{}", same_name(&one.judul), one.tahun),
                    one.id.as_str(),
                )
            })),
            _ => by_likeness.extend(registry.mitra.iter().flat_map(|one| {
                let names = std::iter::once(&one.nama).chain(&one.nama_lain);
                names.map(|name| (same_name(name), one.id.as_str()))
            })),
        }
        Fates {
            registry,
            kind: list.kind,
            sheet: &list.sheet.name,
            columns: &list.columns,
            known: Known::of(registry),
            by_number,
            by_likeness,
            ids: registry
                .ids_of(list.kind)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            next: HashMap::new(),
        }
    }

    /// What becomes of each row.
    pub fn all(mut self, read: Vec<Read>) -> Vec<Row> {
        let mut keys: HashMap<String, usize> = HashMap::new();
        let mut numbers: HashMap<String, u32> = HashMap::new();
        for one in read.iter().filter(|one| one.left.is_none()) {
            *keys.entry(one.key_mark.clone()).or_default() += 1;
        }
        let mut seen: HashMap<String, Seen> = HashMap::new();
        let rows = read.into_iter().map(|mut one| {
            if one.left.is_none() {
                if let Some(first) = seen.get(&one.row_mark) {
                    self.again(&mut one, first);
                } else {
                    seen.insert(one.row_mark.clone(), (one.number, one.unread.clone()));
                    self.twin(&mut one, &mut numbers);
                }
            }
            let is_alone = keys.get(&one.key_mark) == Some(&1);
            self.row(one, is_alone)
        });
        rows.collect()
    }

    fn row(&mut self, one: Read, is_alone: bool) -> Row {
        let mut row = Row {
            number: one.number,
            line: one.line,
            fate: Fate::Left,
            id: None,
            title: one.title.clone(),
            notes: one.notes.clone(),
            change: None,
            new_partners: Vec::new(),
            taken: None,
        };
        if let Some(why) = &one.left {
            row.notes.push(Note {
                column: None,
                weight: Weight::Assumed,
                text: why.clone(),
            });
            return row;
        }
        if let Some(id) = self
            .known
            .row(&one.row_mark)
            .filter(|id| self.registry.has(self.kind, id))
        {
            row.fate = Fate::Here;
            row.id = Some(id.to_owned());
            row.notes.clear();
            return row;
        }
        let before = self.known.with_key(&one.key_mark).to_vec();
        if let [before] = &before[..]
            && is_alone
            && self.registry.has(self.kind, &before.id)
        {
            return self.changed(row, one, before);
        }
        if let Some(id) = self.standing(&one) {
            row.fate = Fate::Here;
            row.notes = differences(self.registry, self.columns, (self.kind, &id), &one.text);
            row.notes.push(Note {
                column: None,
                weight: Weight::Assumed,
                text: Text::fixed(
                    "sudah ada di register dengan nomor atau judul, mitra, dan tanggal yang sama",
                    "in the register already, with the same number or title, partners and days",
                ),
            });
            row.id = Some(id);
            return row;
        }
        row.notes.extend(self.other_of_number(&one));
        row.fate = match one.weight {
            Weight::Refused => Fate::Refused,
            Weight::Asked => Fate::Asked,
            _ => Fate::New,
        };
        if row.fate == Fate::New {
            let id = self.free_id(&one);
            let file = self.file(&id, &one);
            row.taken = Some(self.taken(&one, &id));
            row.change = Some(Change {
                file,
                before: None,
                after: Some(one.text),
            });
            row.id = Some(id);
            row.new_partners = one.new;
        }
        row
    }

    /// The records that have the number and the title of a row.
    fn of_number(&self, one: &Read) -> impl Iterator<Item = &Record<KerjaSama>> {
        let number = one.number_of_text.as_deref().map(same_name);
        let title = same_name(&one.title);
        let ids = number.and_then(|number| self.by_number.get(&number));
        let records = ids.into_iter().flatten();
        let records = records.filter_map(|id| self.registry.kerja_sama.get(id));
        records.filter(move |record| same_name(&record.judul) == title)
    }

    /// That a record has the number and the title of a row that is another text.
    fn other_of_number(&self, one: &Read) -> Option<Note> {
        let other = self.of_number(one).next()?;
        Some(Note {
            column: None,
            weight: Weight::Look,
            text: text!(
                "nomor dan judulnya ada juga pada `{id}` di register, dengan mitra atau tahun lain; diambil \
                 sebagai naskah lain",
                "`{id}` of the register has the same number and title, with another partner or year; it \
                 is taken as another text",
                id = other.id.as_str()
            ),
        })
    }

    /// The record of the register that a row tells of.
    fn standing(&self, one: &Read) -> Option<String> {
        match self.kind {
            Kind::KerjaSama => {
                let year = one.telling.as_ref().map(|(year, ..)| *year);
                let year = year.filter(|_| one.has_year);
                let mut alike = self.of_number(one).filter(|record| {
                    let mut partners = record.mitra.iter();
                    let is_shared = partners.any(|partner| one.partners.contains(&partner.id));
                    let time = &record.waktu;
                    let then = time.ditandatangani.or(time.mulai).map(Date::year);
                    let then = then.or(time.tahun);
                    is_shared && (year.is_none() || then.is_none() || then == year)
                });
                let by_number = alike.next().map(|record| record.id.clone());
                let told = one.days[0].or(one.days[1]).is_some() && !one.partners.is_empty();
                by_number.or_else(|| {
                    let likeness = likeness(&one.title, &one.days, one.partners.clone());
                    self.by_likeness
                        .get(&likeness)
                        .filter(|_| told)
                        .map(|id| (*id).to_owned())
                })
            }
            Kind::Potensi => {
                let year = one.telling.as_ref().map_or(0, |(year, ..)| *year);
                let mark = format!("{}{year}", same_name(&one.title));
                self.by_likeness.get(&mark).map(|id| (*id).to_owned())
            }
            _ => self
                .by_likeness
                .get(&same_name(&one.title))
                .map(|id| (*id).to_owned()),
        }
    }

    fn free_id(&mut self, one: &Read) -> String {
        let (year, naskah, partner) = one.telling.clone().unwrap_or_default();
        let base = id_of(&Telling {
            kind: self.kind,
            year,
            title: &one.title,
            naskah,
            partner: &partner,
        });
        let next = self.next.entry(base.clone()).or_insert(1);
        loop {
            let id = match *next {
                1 => base.clone(),
                nth => format!("{base}-{nth}"),
            };
            *next += 1;
            if self.ids.insert(id.clone()) {
                return id;
            }
        }
    }

    fn file(&self, id: &str, one: &Read) -> String {
        let year = one.telling.as_ref().map_or(0, |(year, ..)| *year);
        match self.kind {
            Kind::KerjaSama | Kind::Potensi => format!("{}/{year:04}/{id}.toml", self.kind.word()),
            _ => format!("{}/{id}.toml", self.kind.word()),
        }
    }

    pub(super) fn taken(&self, one: &Read, id: &str) -> Taken {
        Taken {
            lembar: self.sheet.to_owned(),
            baris: one.number,
            sidik_baris: one.row_mark.clone(),
            sidik_kunci: one.key_mark.clone(),
            id: id.to_owned(),
            sidik_rekaman: digest(one.text.as_bytes()),
        }
    }
}

/// What two documents have in common that are one.
fn likeness(title: &str, days: &[Option<Date>; 3], mut partners: Vec<String>) -> String {
    partners.sort_unstable();
    format!(
        "{}\u{1}{days:?}\u{1}{}",
        same_name(title),
        partners.join("\u{1}")
    )
}
