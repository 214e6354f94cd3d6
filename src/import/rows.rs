//! From the rows of a list to what becomes of each.

use super::Asked;
use super::cell;
use super::document;
use super::document::Around;
use super::fates::Fates;
use super::list::{List, list};
use super::outcome::Import;
use super::partners::{Names, Partners};
use super::read::{Read, is_left, read};
use super::sides::Ours;
use super::synonyms::CLASS;
use crate::book;
use crate::model::{Kind, key};
use crate::problem::Problem;
use crate::text;
use crate::text::Text;
use rayon::prelude::*;

/// What becomes of the list that is asked for.
///
/// # Errors
/// If the book has no list that is known, or the map does not fit it.
pub fn plan(asked: &Asked<'_>) -> Result<Import, Problem> {
    let list = list(asked)?;
    let partners = Partners::of(asked.registry, asked.map, &names(&list));
    let ours = Ours::of(asked.registry, asked.map);
    let around = Around {
        registry: asked.registry,
        map: asked.map,
        partners: &partners,
        ours: &ours,
        today: asked.today,
    };
    asked.progress.begin(list.rows.len());
    let read: Vec<Read> = list
        .rows
        .par_iter()
        .map(|row| {
            asked.progress.step();
            read(&around, &list, row)
        })
        .collect();
    let mut map = asked.map.clone();
    map.lembar = Some(list.sheet.name.clone());
    map.jenis_rekaman = Some(list.kind.word().to_owned());
    map.baris_judul = Some(list.header.row);
    for column in &list.columns {
        let name = if column.title.is_empty() {
            &column.letters
        } else {
            &column.title
        };
        let is_once = list
            .columns
            .iter()
            .filter(|one| one.title == column.title)
            .count()
            == 1;
        let name = if is_once { name } else { &column.letters };
        // What nobody knows is left open for a person.
        let meaning = column.meaning.clone().unwrap_or_default();
        map.kolom.entry(name.clone()).or_insert(meaning);
    }
    let fates = Fates::of(asked.registry, &list);
    let mut remarks: Vec<Text> = asked.book.remarks.iter().map(book::Remark::told).collect();
    remarks.extend(fates.known.unread.iter().map(|file| {
        text!(
            "{file} tidak dapat dibaca seluruhnya; baris yang dahulu diambil menurut berkas itu dikenali \
             dari nomor atau judul, mitra, dan tanggalnya saja. Pulihkan dari Git bila ada",
            "{file} cannot be read in whole; the rows that it says were taken before are known by their \
             numbers or titles, partners and days alone. Restore it from Git if it is there",
            file = asked.registry.shown(file)
        )
    }));
    let rows = fates.all(read);
    remarks.extend(list.remarks);
    Ok(Import {
        shown: asked.shown.to_owned(),
        sheet: list.sheet.name.clone(),
        kind: list.kind,
        header: list.header.row,
        columns: list.columns,
        remarks,
        questions: list.questions,
        rows,
        partners: partners.new,
        near: partners.near,
        map,
        digest: asked.book.digest.clone(),
    })
}

/// The names of partners that a list has.
fn names(list: &List<'_>) -> Names {
    let mut names = Names::new();
    for row in &list.rows {
        if is_left(list, row).is_some() {
            continue;
        }
        let class = list.said(row, CLASS).map(|(_, class)| class);
        let found = match list.kind {
            Kind::KerjaSama => document::names(list, row),
            Kind::Potensi => {
                let cells = list.all(row, key!(Potensi: calon_mitra));
                let members = cells.into_iter().flat_map(|(at, said)| {
                    cell::members(&said).into_iter().map(move |one| (at, one))
                });
                members.collect()
            }
            _ => Vec::new(),
        };
        names.extend(found.into_iter().map(|(_, name)| (name, class.clone())));
    }
    names
}
