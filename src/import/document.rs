//! A document of cooperation as a row of a list says it.

use super::cell::{folded, members};
use super::class;
use super::draft::{Draft, Weight, filled, plain_keys};
use super::list::List;
use super::map::Map;
use super::named::{jenis, naskah, title};
use super::particulars::{affairs, link, office, words_of};
use super::parties::parties;
use super::partners::{Partners, Who};
use super::sides::Ours;
use super::status::status;
use super::synonyms::PARTNERS;
use super::term::term;
use super::time::{days, time};
use crate::book::Row;
use crate::model::{Date, Golongan, Kind, Naskah, key};
use crate::registry::Registry;
use crate::schema::FileKind;
use crate::text;
use crate::text::Text;

/// Keys that need more than their own cell.
const APART: [&str; 15] = [
    "judul",
    "jenis",
    "naskah",
    "pemrakarsa",
    "urusan",
    "prakarsa",
    "waktu.dinyatakan",
    "waktu.tahun",
    "daerah.nomor",
    "mitra.nomor",
    "mitra.penandatangan",
    "mitra.jabatan",
    "pembiayaan.sumber",
    "arsip.tautan",
    "mitra",
];

/// What all rows of a list share.
pub(super) struct Around<'a> {
    pub registry: &'a Registry,
    pub map: &'a Map,
    pub partners: &'a Partners,
    pub ours: &'a Ours,
    pub today: Date,
}

impl Around<'_> {
    /// The office that a list names, by the map or by `ksd.toml`.
    pub fn office(&self, name: &str) -> Option<&str> {
        let mut by_map = self.map.perangkat_daerah.iter();
        let by_map = by_map.find(|(key, _)| folded(key) == folded(name));
        let by_map = by_map.map(|(_, id)| id.as_str());
        by_map.or_else(|| self.registry.office_named(name))
    }
}

/// A document, and what tells it apart.
pub(super) struct Document {
    pub draft: Draft,
    /// The ids of its partners.
    pub partners: Vec<String>,
    /// Those of them that are to be made, by their places.
    pub new: Vec<usize>,
    pub naskah: Option<Naskah>,
    pub title: String,
    pub year: Option<i32>,
    /// Our number, else the partner's.
    pub number: Option<String>,
    pub days: [Option<Date>; 3],
}

/// The names of a row's partners with the class that the list gives them.
pub(super) fn names(list: &List<'_>, row: &Row) -> Vec<(usize, String)> {
    let cells = list.all(row, PARTNERS);
    cells
        .into_iter()
        .flat_map(|(at, said)| members(&said).into_iter().map(move |one| (at, one)))
        .collect()
}

/// Reads a row.
pub(super) fn read(around: &Around<'_>, list: &List<'_>, row: &Row) -> Option<Document> {
    let kind = FileKind::of(Some(Kind::KerjaSama))?;
    let mut draft = Draft::new(kind);
    let mut document = Document {
        partners: Vec::new(),
        new: Vec::new(),
        naskah: None,
        title: String::new(),
        year: None,
        number: None,
        days: [None; 3],
        draft: Draft::new(kind),
    };
    let draft = &mut draft;
    let golongan = partners(around, list, row, draft, &mut document);
    let jenis = jenis(around, list, row, draft, golongan, &document);
    title(list, row, draft, &mut document);
    naskah(around, list, row, draft, jenis, &mut document);
    draft.set(None, key!(dicatat), &around.today.to_string());
    plain_keys(draft, list, row, &APART);
    days(list, row, &mut document);
    term(list, row, draft, &mut document);
    parties(around, list, row, draft, &mut document);
    office(around, list, row, draft);
    affairs(list, row, draft);
    words_of(list, row, draft);
    link(list, row, draft);
    let is_unsigned = status(list, row, draft, &document);
    time(list, row, draft, &mut document, is_unsigned);
    filled(draft, around.map, &[key!(jenis), key!(naskah)]);
    std::mem::swap(draft, &mut document.draft);
    Some(document)
}

fn partners(
    around: &Around<'_>,
    list: &List<'_>,
    row: &Row,
    draft: &mut Draft,
    document: &mut Document,
) -> Option<Golongan> {
    let mut first = None;
    let mut own = None;
    let names = names(list, row);
    for (at, name) in &names {
        let at = Some(*at);
        let (id, golongan) = match around.partners.named(name) {
            Some(Who::Us) => {
                own = Some(name);
                continue;
            }
            Some(Who::Known(id)) => {
                let golongan = around.registry.mitra.get(id).map(|one| one.golongan);
                (id.clone(), golongan)
            }
            Some(Who::New(place)) => {
                let Some(new) = around.partners.new.get(*place) else {
                    continue;
                };
                document.new.push(*place);
                (new.id.clone(), new.golongan())
            }
            Some(Who::Asked(like)) => {
                draft.note(
                    at,
                    Weight::Asked,
                    text!(
                        "\"{name}\" mungkin sama dengan {like}; jawab di `[mitra]` dalam peta",
                        "\"{name}\" may be {like}; answer in `[mitra]` of the map",
                        name = name.as_str(),
                        like = like.join(", ")
                    ),
                );
                continue;
            }
            Some(Who::Several(parts)) => {
                draft.note(at, Weight::Asked, text!(
                    "\"{name}\" tampaknya beberapa mitra ({parts}); pisahkan dengan titik koma di daftarnya, \
                     atau jawab `\"{name}\" = \"baru\"` di `[mitra]` dalam peta bila itu satu nama",
                    "\"{name}\" seems to be several partners ({parts}); part them by semicolons in the list, \
                     or answer `\"{name}\" = \"baru\"` in `[mitra]` of the map if it is one name",
                    name = name.as_str(),
                    parts = parts.join("; ")
                ));
                continue;
            }
            Some(Who::NoRegion) => {
                draft.note(at, Weight::Asked, text!(
                    "tidak ada daerah bernama \"{name}\"; jawab di `[mitra]` dalam peta dengan id mitranya, \
                     `\"kita\"` bila itu daerah kita, atau `\"baru\"`",
                    "no region is called \"{name}\"; answer in `[mitra]` of the map with the partner's id, \
                     `\"kita\"` if it is our own, or `\"baru\"`",
                    name = name.as_str()
                ));
                continue;
            }
            Some(Who::Unclassed) | None => {
                draft.note(at, Weight::Asked, class::asked(name));
                continue;
            }
        };
        if document.partners.contains(&id) {
            continue;
        }
        let place = document.partners.len();
        draft.set(at, &format!("mitra[{place}].id"), &id);
        document.partners.push(id);
        first = first.or(golongan);
    }
    if names.is_empty() || document.partners.is_empty() && draft.weight() < Weight::Asked {
        let column = list
            .columns
            .iter()
            .find(|one| one.meaning.as_deref() == Some(PARTNERS));
        draft.note(
            column.map(|one| one.at),
            Weight::Refused,
            own.map_or(
                Text::fixed(
                    "mitranya tidak disebut; isi di daftarnya",
                    "its partner is not named; fill it in the list",
                ),
                |own| {
                    text!(
                        "\"{own}\" ialah daerah kita atau perangkat daerahnya; tulis mitranya",
                        "\"{own}\" is our own region or an office of it; write the partner",
                        own = own.as_str()
                    )
                },
            ),
        );
    }
    first
}
