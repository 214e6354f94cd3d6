//! A partner, and everything between us.

use super::{Told, fact};
use crate::model::{Mitra, Potensi};
use crate::output::{Body, Document};
use crate::registry::Record;
use crate::report::list::{self, Filter};
use crate::text;
use crate::text::Text;

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<Mitra>) -> Document {
    let registry = told.registry;
    let mut document = Document::new(text!("{nama}", "{nama}"; nama = record.nama.as_str()));
    let facts = vec![
        fact(Text::fixed("Id", "Id"), Some(&record.id)),
        fact(Text::fixed("Golongan", "Golongan"), Some(&record.golongan)),
        fact(Text::fixed("Tingkat", "Level"), record.tingkat.as_ref()),
        fact(
            Text::fixed("Kode wilayah", "Region code"),
            record.kode.as_ref(),
        ),
        fact(
            Text::fixed("Bentuk badan", "Legal form"),
            record.bentuk_badan.as_ref(),
        ),
        fact(Text::fixed("Negara", "Country"), record.negara.as_deref()),
        fact(Text::fixed("Alamat", "Address"), record.alamat.as_deref()),
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
