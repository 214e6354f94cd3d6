//! What the counts of a report cannot tell, because it is not recorded: for the
//! worksheet.

use std::collections::BTreeMap;

use super::counted::Counted;
use super::draft::Draft;
use super::listed::lacking;
use crate::model::{KerjaSama, says_nothing};
use crate::registry::{Record, Registry};
use crate::text::Text;

/// What a document may lack, and whether it does.
type Gap = (Text, fn(&Record<KerjaSama>) -> bool);

static GAPS: [Gap; 5] = [
    (Text::fixed("nomor", "number"), |record| {
        record.daerah.nomor.as_deref().is_none_or(says_nothing)
    }),
    (Text::fixed("urusan", "affairs"), |record| {
        record.urusan.is_empty()
    }),
    (Text::fixed("pemrakarsa", "office"), |record| {
        record.pemrakarsa.is_none()
    }),
    (Text::fixed("nilai", "value"), |record| {
        record.pembiayaan.nilai.is_none()
    }),
    (Text::fixed("hari terakhir", "last day"), |record| {
        record.waktu.berakhir.is_none() && record.waktu.tanpa_batas != Some(true)
    }),
];

/// The chapter: each of the counted documents that lacks something.
pub(super) fn chapter<'a>(draft: &mut Draft, registry: &'a Registry, counts: &[&Counted<'a>]) {
    draft.chapter(("Yang belum tercatat", "What is not recorded"));
    let all = counts.iter().flat_map(|counted| &counted.records);
    let all: BTreeMap<&str, &Record<KerjaSama>> =
        all.map(|record| (record.id.as_str(), *record)).collect();
    let lines = all.into_values().filter_map(|record| {
        let gaps = GAPS.iter().filter(|(_, lacks)| lacks(record));
        let gaps: Vec<Text> = gaps.map(|(what, _)| what.clone()).collect();
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
            "Nomor, urusan, pemrakarsa, nilai, dan hari terakhir tercatat pada semua naskah.",
            "Number, affairs, office, value and last day of all documents are recorded.",
        ),
    ));
}
