//! A partner, and everything between us.

use super::{Told, fact, key};
use crate::model::{Kind, Mitra, Potensi, key};
use crate::output::{Body, Cell, Document};
use crate::registry::Record;
use crate::report::list::{self, Filter};
use crate::text;
use crate::text::Text;

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<Mitra>) -> Document {
    let registry = told.registry;
    let mut document = Document::new(text!("{nama}", "{nama}"; nama = record.nama.as_str()));
    let key = |path, cell| key(Kind::Mitra, path, cell);
    let facts = vec![
        fact(Text::fixed("Id", "Id"), Some(&record.id)),
        key(key!(Mitra: golongan), Cell::named(Some(record.golongan))),
        key(key!(Mitra: tingkat), Cell::named(record.tingkat)),
        key(key!(Mitra: kode), Cell::text(record.kode.as_ref())),
        key(key!(Mitra: bentuk_badan), Cell::named(record.bentuk_badan)),
        key(key!(Mitra: negara), Cell::text(record.negara.as_deref())),
        key(key!(Mitra: alamat), Cell::text(record.alamat.as_deref())),
        fact(
            Text::fixed("Berkas", "File"),
            Some(&registry.shown(&record.file)),
        ),
    ];
    document.add(Text::fixed("", ""), Body::Facts(facts));
    let filter = Filter {
        mitra: vec![record.id.clone()],
        ..Filter::default()
    };
    let documents = list::kerja_sama(registry, told.as_of, &filter).brief();
    document.add(
        text!(
            "Kerja sama per {as_of}: {n}", "Cooperation as of {as_of}: {n}";
            as_of = told.as_of, n = documents.rows.len()
        ),
        Body::table(documents),
    );
    let entries = list::potensi(registry, told.as_of, &filter).brief();
    let is_candidate = |entry: &Record<Potensi>| entry.calon_mitra.contains(&record.id);
    if registry.potensi.iter().any(is_candidate) {
        document.add(
            Text::fixed("Pemetaan potensi", "Potential mapping"),
            Body::table(entries),
        );
    }
    document
}
