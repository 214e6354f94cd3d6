//! Entries of the mapping and partners as a list has them, by the names of the keys.

use super::cell::members;
use super::class;
use super::document::Around;
use super::draft::{Draft, Weight, filled, plain_keys};
use super::list::List;
use super::map::Map;
use super::particulars::{affairs, office};
use super::partners::Who;
use super::texts;
use crate::book::Row;
use crate::model::{Kind, key};
use crate::schema::FileKind;
use crate::text;
use crate::text::{Text, alternatives};

/// A record, its title and its year.
pub(super) struct Simple {
    pub draft: Draft,
    pub title: String,
    pub year: Option<i32>,
    pub new: Vec<usize>,
}

/// Reads a row of an entry of the mapping.
pub(super) fn entry(around: &Around<'_>, list: &List<'_>, row: &Row) -> Option<Simple> {
    const APART: [&str; 5] = ["calon_mitra", "jenis", "pemrakarsa", "urusan", "judul"];
    let mut draft = Draft::new(FileKind::of(Some(Kind::Potensi))?);
    let mut new = Vec::new();
    let title = list.said(row, key!(Potensi: judul));
    if let Some((at, said)) = &title {
        draft.set(Some(*at), key!(Potensi: judul), &said.replace('\n', " "));
    }
    draft.set(None, key!(Potensi: dicatat), &around.today.to_string());
    if let Some((at, said)) = list.said(row, key!(Potensi: jenis)) {
        match texts::jenis(&said) {
            Some(jenis) => draft.set(Some(at), key!(Potensi: jenis), jenis.word()),
            None => draft.set(Some(at), key!(Potensi: jenis), &said),
        }
    }
    office(around, list, row, &mut draft);
    affairs(list, row, &mut draft);
    for (at, said) in list.all(row, key!(Potensi: calon_mitra)) {
        for name in members(&said) {
            match around.partners.named(&name) {
                Some(Who::Known(id)) => draft.append(Some(at), key!(Potensi: calon_mitra), id),
                Some(Who::New(place)) => {
                    if let Some(partner) = around.partners.new.get(*place) {
                        draft.append(Some(at), key!(Potensi: calon_mitra), &partner.id);
                        new.push(*place);
                    }
                }
                Some(Who::Us) => {}
                _ => draft.note(
                    Some(at),
                    Weight::Asked,
                    text!(
                        "\"{name}\" menunggu jawaban di `[mitra]` atau `[golongan]` dalam peta",
                        "\"{name}\" waits for an answer in `[mitra]` or `[golongan]` of the map",
                        name
                    ),
                ),
            }
        }
    }
    plain_keys(&mut draft, list, row, &APART);
    filled(&mut draft, around.map, &[]);
    lacking(&mut draft, Kind::Potensi);
    let title = title.map(|(_, said)| said).unwrap_or_default();
    let year = list
        .said(row, key!(Potensi: tahun))
        .and_then(|(_, said)| said.parse().ok());
    Some(Simple {
        draft,
        title,
        year,
        new,
    })
}

/// Reads a row of a partner.
pub(super) fn partner(map: &Map, list: &List<'_>, row: &Row) -> Option<Simple> {
    const APART: [&str; 2] = ["golongan", "bentuk_badan"];
    let mut draft = Draft::new(FileKind::of(Some(Kind::Mitra))?);
    let name = list
        .said(row, key!(Mitra: nama))
        .map(|(_, said)| said.replace('\n', " "));
    let name = name.unwrap_or_default();
    let said = list.said(row, key!(Mitra: golongan));
    let at = said.as_ref().map(|(at, _)| *at);
    let class = class::of(map, &name, said.as_ref().map(|(_, said)| said.as_str()));
    match class.golongan {
        Some(golongan) => draft.set(at, key!(Mitra: golongan), golongan.word()),
        None => draft.note(at, Weight::Asked, class::asked(&name)),
    }
    if let Some(form) = class.bentuk {
        draft.set(at, key!(Mitra: bentuk_badan), form.word());
    }
    if let Some((code, _)) = class.region {
        draft.set(None, key!(Mitra: kode), &code.to_string());
        draft.set(None, key!(Mitra: tingkat), code.tingkat().word());
    }
    plain_keys(&mut draft, list, row, &APART);
    filled(&mut draft, map, &[]);
    if draft.weight() < Weight::Asked {
        lacking(&mut draft, Kind::Mitra);
    }
    Some(Simple {
        draft,
        title: name,
        year: None,
        new: Vec::new(),
    })
}

/// Refuses a record that lacks what each must have.
fn lacking(draft: &mut Draft, kind: Kind) {
    let lacking = draft.lacking(kind);
    if !lacking.is_empty() {
        let lacking: Text = alternatives(&lacking);
        draft.note(None, Weight::Refused, text!(
            "belum ada {lacking}; isi di daftarnya, atau untuk semua baris di `[isian]` dalam peta",
            "there is no {lacking}; fill it in the list, or for all rows in `[isian]` of the map",
            lacking
        ));
    }
}
