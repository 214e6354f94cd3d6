//! What can be recorded of a record that is there, and what of it is due.

use super::Facts;
use super::ask::{Chapter, always, one_more, where_so, within};
use super::kerja_sama::CHAPTERS;
use super::other_steps::{OF_ENTRY, OF_PARTNER, OF_TEAM};
use crate::model::{Kind, key};
use crate::text::Text;

/// Something that is recorded at one time: a step, a report, an event.
pub struct Step {
    /// The table that it stands in: `evaluasi`; `waktu` of the signing.
    pub table: &'static str,
    /// What people call it.
    pub name: Text,
    /// What is asked for it.
    pub chapters: &'static [Chapter],
    /// When it can be recorded.
    pub(super) at: At,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// Before the signing, as a step of the law.
    Step,
    /// The signing of a plan.
    Signing,
    /// Once it was signed.
    Signed,
    /// At any time.
    Any,
    /// What is not recorded yet, of a record without steps.
    Rest,
}

macro_rules! step {
    ($table:expr, $id:literal, $en:literal, $at:ident, $asks:expr) => {
        Step {
            table: $table,
            name: Text::fixed($id, $en),
            chapters: &[Chapter {
                name: Text::fixed($id, $en),
                asks: $asks,
            }],
            at: At::$at,
        }
    };
}
pub(super) use step;

/// What can be recorded of a kind of record.
pub fn steps(kind: Kind) -> &'static [Step] {
    match kind {
        Kind::KerjaSama => STEPS,
        Kind::Potensi => OF_ENTRY,
        Kind::Mitra => OF_PARTNER,
        Kind::Tkksd => OF_TEAM,
    }
}

/// What can be recorded of a document, in the order of its life.
pub static STEPS: &[Step] = &[
    step!(
        key!(kak),
        "Kerangka acuan kerja (KAK)",
        "Terms of reference (KAK)",
        Step,
        &[always(key!(kak.tanggal)), always(key!(kak.muatan)),]
    ),
    step!(
        key!(studi_kelayakan),
        "Studi kelayakan",
        "Feasibility study",
        Step,
        &[
            always(key!(studi_kelayakan.tanggal)),
            always(key!(studi_kelayakan.penyusun)),
            always(key!(studi_kelayakan.muatan)),
        ]
    ),
    step!(
        key!(telaahan),
        "Telaahan TKKSD",
        "Review by the TKKSD",
        Step,
        &[
            always(key!(telaahan.tanggal)),
            always(key!(telaahan.kriteria)),
            always(key!(telaahan.hasil)),
        ]
    ),
    step!(
        key!(penawaran),
        "Penawaran dan jawabannya",
        "Offer and its answer",
        Step,
        &[
            always(key!(penawaran.dikirim)),
            always(key!(penawaran.peran)),
            always(key!(penawaran.dengan_kak)),
            always(key!(penawaran.diterima)),
            always(key!(penawaran.jawaban)),
            within(key!(penawaran.jawaban), key!(penawaran.hasil)),
            where_so(is_unanswered, key!(penawaran.permintaan_kedua)),
            within(
                key!(penawaran.permintaan_kedua),
                key!(penawaran.laporan_ke_atas)
            ),
        ]
    ),
    step!(
        key!(dprd),
        "Permohonan kepada DPRD dan jawabannya",
        "Request to the DPRD and its answer",
        Step,
        &[
            always(key!(dprd.permohonan)),
            always(key!(dprd.lampiran)),
            always(key!(dprd.diterima)),
            always(key!(dprd.jawaban)),
            within(key!(dprd.jawaban), key!(dprd.hasil_kajian)),
            within(key!(dprd.hasil_kajian), key!(dprd.tindak_lanjut)),
            within(key!(dprd.tindak_lanjut), key!(dprd.tindak_lanjut_diterima)),
            always(key!(dprd.persetujuan)),
            within(key!(dprd.persetujuan), key!(dprd.hasil)),
            within(key!(dprd.persetujuan), key!(dprd.nomor)),
        ]
    ),
    step!(
        key!(rekomendasi_tkksd),
        "Rekomendasi TKKSD",
        "Recommendation of the TKKSD",
        Step,
        &[
            always(key!(rekomendasi_tkksd.nomor)),
            always(key!(rekomendasi_tkksd.tanggal)),
        ]
    ),
    Step {
        table: key!(waktu),
        name: Text::fixed("Penandatanganan", "Signing"),
        chapters: CHAPTERS,
        at: At::Signing,
    },
    step!(
        key!(arsip),
        "Penyimpanan naskah asli",
        "Keeping of the original",
        Signed,
        &[
            always(key!(arsip.rangkap)),
            always(key!(arsip.asli)),
            always(key!(arsip.berkas)),
        ]
    ),
    step!(
        key!(laporan),
        "Laporan semester",
        "Semester report",
        Signed,
        &[
            always(key!(laporan[].periode)),
            always(key!(laporan[].tanggal)).needed(),
            always(key!(laporan[].permasalahan)),
            within(key!(laporan[].permasalahan), key!(laporan[].upaya)),
        ]
    ),
    step!(
        key!(hasil_tahunan),
        "Hasil setahun",
        "Result of a year",
        Signed,
        &[
            always(key!(hasil_tahunan[].tahun)),
            always(key!(hasil_tahunan[].pagu)),
            always(key!(hasil_tahunan[].belanja)),
            always(key!(hasil_tahunan[].penerimaan)),
            always(key!(hasil_tahunan[].investasi)),
            always(key!(hasil_tahunan[].sumber)),
        ]
    ),
    step!(
        key!(hambatan),
        "Hambatan",
        "Obstacle",
        Signed,
        &[
            always(key!(hambatan[].uraian)),
            always(key!(hambatan[].oleh)),
            always(key!(hambatan[].tenggat)),
            always(key!(hambatan[].selesai)),
        ]
    ),
    step!(
        key!(evaluasi),
        "Evaluasi",
        "Evaluation",
        Signed,
        &[
            always(key!(evaluasi[].tanggal)).needed(),
            always(key!(evaluasi[].indikator[].nama)),
            within(
                key!(evaluasi[].indikator[].nama),
                key!(evaluasi[].indikator[].satuan)
            ),
            within(
                key!(evaluasi[].indikator[].nama),
                key!(evaluasi[].indikator[].target)
            ),
            within(
                key!(evaluasi[].indikator[].nama),
                key!(evaluasi[].indikator[].realisasi)
            ),
            within(
                key!(evaluasi[].indikator[].nama),
                key!(evaluasi[].indikator[].tujuan)
            ),
            one_more(key!(evaluasi[].indikator)),
            always(key!(evaluasi[].kesimpulan)),
            always(key!(evaluasi[].berita_acara.nomor)),
            within(
                key!(evaluasi[].berita_acara),
                key!(evaluasi[].berita_acara.tanggal),
            ),
        ]
    ),
    step!(
        key!(perselisihan),
        "Perselisihan",
        "Dispute",
        Signed,
        &[
            always(key!(perselisihan[].tanggal)).needed(),
            always(key!(perselisihan[].pokok)),
            always(key!(perselisihan[].jalur)),
            always(key!(perselisihan[].selesai)),
            within(
                key!(perselisihan[].selesai),
                key!(perselisihan[].berita_acara)
            ),
            where_so(settled_by_menteri, key!(perselisihan[].keputusan_menteri)),
        ]
    ),
    step!(
        key!(kelanjutan),
        "Kelanjutan sesudah berakhir",
        "What comes after its end",
        Signed,
        &[
            always(key!(kelanjutan.tanggal)).needed(),
            always(key!(kelanjutan.usul)).needed(),
            always(key!(kelanjutan.dasar)),
        ]
    ),
];

fn is_unanswered(facts: &Facts<'_>) -> bool {
    !facts.is_recorded(key!(penawaran.jawaban))
}

fn settled_by_menteri(facts: &Facts<'_>) -> bool {
    let last = facts.count(key!(perselisihan)).saturating_sub(1);
    facts.text(&key!(perselisihan[last].jalur)) == Some("menteri")
}
