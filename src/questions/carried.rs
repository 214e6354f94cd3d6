//! What a new document takes over from an entry of the mapping, or from another document.

use super::said::flat;
use crate::edit::Operation;
use crate::model::{Kind, key};
use crate::registry::Registry;

/// What is still true of a document that is made like another: not its number, its
/// days, its recommendation, its evaluations and reports, which must be new.
const OF_DOCUMENT: &[&str] = &[
    key!(judul),
    key!(jenis),
    key!(sifat),
    key!(naskah),
    key!(ragam),
    key!(prakarsa),
    key!(pemrakarsa),
    key!(perangkat_pelaksana),
    key!(urusan),
    key!(maksud_tujuan),
    key!(latar_belakang),
    key!(manfaat),
    key!(penerima_manfaat),
    key!(dampak),
    key!(objek),
    key!(ruang_lingkup),
    key!(lokasi),
    key!(mitra[].id),
    key!(perencanaan.tercantum),
    key!(perencanaan.misi),
    key!(perencanaan.program),
    key!(pembiayaan.sumber),
    key!(luar_negeri.bentuk),
    key!(luar_negeri.bidang),
    key!(luar_negeri.bahasa),
    key!(bmd.bentuk),
    key!(bmd.objek),
    key!(bmd.luas_m2),
];

/// What an entry of the mapping says of the document that follows it up.
const OF_ENTRY: &[&str] = &[
    key!(Potensi: judul),
    key!(Potensi: jenis),
    key!(Potensi: sifat),
    key!(Potensi: pemrakarsa),
    key!(Potensi: urusan),
    key!(Potensi: maksud_tujuan),
    key!(Potensi: manfaat),
    key!(Potensi: lokasi),
    key!(Potensi: perencanaan.tercantum),
    key!(Potensi: perencanaan.misi),
    key!(Potensi: perencanaan.program),
];

/// The operations that give a new document what a record says that still holds; none:
/// it is no document and no entry, or its text cannot be read.
pub fn carried(registry: &Registry, kind: Kind, id: &str, text: &str) -> Option<Vec<Operation>> {
    let record: toml::Table = toml::from_str(text).ok()?;
    let wanted = match kind {
        Kind::KerjaSama => OF_DOCUMENT,
        Kind::Potensi => OF_ENTRY,
        Kind::Mitra | Kind::Tkksd => return None,
    };
    let set = |key: String, said: String| Operation::Set { key, said };
    let bare = |path: &str| {
        let steps = path
            .split('.')
            .map(|step| step.split('[').next().unwrap_or_default());
        steps.collect::<Vec<_>>().join(".")
    };
    let values = flat(&record).into_iter();
    let values = values.filter(|(path, _)| wanted.contains(&bare(path).as_str()));
    let mut operations: Vec<Operation> = values.map(|(path, said)| set(path, said)).collect();
    if kind == Kind::Potensi {
        operations.push(set(key!(potensi).to_owned(), id.to_owned()));
        let partners = registry
            .potensi
            .get(id)
            .map(|entry| entry.calon_mitra.clone());
        for (at, partner) in partners.into_iter().flatten().enumerate() {
            operations.push(set(key!(mitra[at].id), partner));
        }
    }
    Some(operations)
}
