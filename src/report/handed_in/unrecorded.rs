//! What the counts of a report cannot tell, because it is not recorded: for the
//! worksheet.

use std::collections::BTreeMap;

use super::counted::Counted;
use super::draft::Draft;
use super::listed::lacking;
use crate::model::{KerjaSama, Kind, key};
use crate::registry::{self, Record, Registry};
use crate::schema;
use crate::text::Text;

const VALUE: &str = key!(pembiayaan.nilai);

/// What the reports count by, of all that a complete document has.
const COUNTED_BY: [&str; 4] = [
    key!(urusan),
    key!(pemrakarsa),
    key!(waktu.berakhir),
    key!(daerah.nomor),
];

/// What a document lacks of it; its value, too, which no article asks for.
fn gaps(registry: &Registry, record: &Record<KerjaSama>) -> Vec<Text> {
    let complete = registry::completeness(registry, record);
    let missing = complete.missing().map(|entry| entry.key);
    let missing = missing.filter(|key| COUNTED_BY.contains(key));
    let value = record.pembiayaan.nilai.is_none().then_some(VALUE);
    let keys = missing.chain(value);
    keys.map(|key| schema::name(Kind::KerjaSama, key)).collect()
}

/// The chapter: each of the counted documents that lacks something.
pub(super) fn chapter<'a>(draft: &mut Draft, registry: &'a Registry, counts: &[&Counted<'a>]) {
    draft.chapter(("Yang belum tercatat", "What is not recorded"));
    let all = counts.iter().flat_map(|counted| &counted.records);
    let all: BTreeMap<&str, &Record<KerjaSama>> =
        all.map(|record| (record.id.as_str(), *record)).collect();
    let lines = all.into_values().filter_map(|record| {
        let gaps = gaps(registry, record);
        (!gaps.is_empty()).then(|| (record, Text::listed(&gaps).capital()))
    });
    let lines: Vec<_> = lines.collect();
    draft.table(lacking(
        registry,
        lines,
        Text::fixed(
            "Naskah dalam laporan ini yang keterangannya belum lengkap",
            "Documents of this report whose particulars are not complete",
        ),
        Text::fixed(
            "Urusan, pemrakarsa, hari terakhir, nomor, dan nilai tercatat pada semua naskah yang \
             mempunyainya.",
            "Affairs, office, last day, number and value are recorded of all documents that have them.",
        ),
    ));
}
