//! A partner, and everything between us.

use super::{Facts, Told, cells};
use crate::model::{BadanHukum, Kind, Mitra, Potensi, key};
use crate::output::{Cell, Document};
use crate::registry::Record;
use crate::report::list::{self, Filter};
use crate::text;
use crate::text::Text;

/// Tells all of it.
pub(super) fn tell(told: &Told<'_>, record: &Record<Mitra>) -> Document {
    let registry = told.registry;
    let mut document = Document::new(Text::same(&record.nama));
    let facts = Facts::of(Kind::Mitra, &record.id)
        .key(key!(Mitra: nama_lain), cells(&record.nama_lain))
        .key(key!(Mitra: golongan), Cell::named(Some(record.golongan)))
        .key(key!(Mitra: tingkat), Cell::named(record.tingkat))
        .key(key!(Mitra: kode), Cell::text(record.kode.as_ref()))
        .key(key!(Mitra: bentuk_badan), Cell::named(record.bentuk_badan))
        .key(key!(Mitra: negara), record.negara.clone())
        .key(key!(Mitra: alamat), record.alamat.clone())
        .key(key!(Mitra: badan_hukum), deed(&record.badan_hukum))
        .key(key!(Mitra: logo), record.logo.clone())
        .finish(registry, &record.file);
    document.add(Text::EMPTY, facts);
    let filter = Filter {
        mitra: vec![record.id.clone()],
        ..Filter::default()
    };
    let documents = list::kerja_sama(registry, told.as_of, &filter).brief();
    document.add(
        text!(
            "Kerja sama per {as_of}: {n}",
            "Cooperation as of {as_of}: {n}",
            as_of = told.as_of,
            n = documents.len()
        ),
        documents,
    );
    let entries = list::potensi(registry, told.as_of, &filter).brief();
    let is_candidate = |entry: &Record<Potensi>| entry.calon_mitra.contains(&record.id);
    if registry.potensi.iter().any(is_candidate) {
        document.add(("Pemetaan potensi", "Potential mapping"), entries);
    }
    document
}

/// The deed of a legal person, as far as it is recorded.
fn deed(deed: &BadanHukum) -> Cell {
    let parts = [
        deed.akta
            .as_ref()
            .map(|number| text!("akta {number}", "deed {number}", number = number.as_str())),
        deed.tanggal.map(|day| text!("{day}", "{day}", day)),
        deed.notaris
            .as_ref()
            .map(|name| text!("notaris {name}", "notary {name}", name = name.as_str())),
        deed.pengesahan.as_ref().map(|number| {
            text!(
                "pengesahan {number}",
                "approval {number}",
                number = number.as_str()
            )
        }),
    ];
    let parts: Vec<Text> = parts.into_iter().flatten().collect();
    match parts.is_empty() {
        true => Cell::Empty,
        false => Cell::said(Text::listed(&parts).capital()),
    }
}
