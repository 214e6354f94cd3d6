//! What is recorded of a text that was agreed upon, and of what came of it.

use super::super::circumstance::*;
use super::super::*;
use super::*;
use crate::model::{Jenis::*, Naskah::*, recorded};

/// In the order in which a record has them.
pub(super) static LIST: &[Expected] = &[
    step(
        key!(rekomendasi_tkksd),
        Stage::Signed,
        // A change is prepared "berkoordinasi dengan TKKSD", not recommended: Pasal
        // 15 ayat (5), Pasal 37 ayat (4).
        |record| domestic(record) && stands_alone(record) && record.naskah != RencanaKerja,
        |record| recorded(&record.rekomendasi_tkksd),
        &[
            ksdd(&PM22, "Pasal 46 ayat (2) huruf g"),
            ksdpk(&PM22, "Pasal 46 ayat (2) huruf g"),
            sinergi(&PM22, "Pasal 46 ayat (2) huruf g"),
        ],
    ),
    key(
        key!(muatan.isi),
        Stage::Drafting,
        has_body,
        |record| !record.muatan.isi.is_empty(),
        PARTS,
    ),
    key(
        key!(muatan.kerangka),
        Stage::Drafting,
        has_frame,
        |record| !record.muatan.kerangka.is_empty(),
        PARTS,
    ),
    key(
        key!(pembiayaan.sumber),
        Stage::Preparation,
        |record| {
            stands_alone(record)
                && matches!(
                    record.naskah,
                    Pks | Kontrak | NotaKesepakatan | NaskahLuarNegeri
                )
        },
        |record| !record.pembiayaan.sumber.is_empty(),
        &[
            any(&PM22, "Pasal 41 ayat (1)").of(&[Pks, Kontrak]),
            any(&PM22, "Pasal 42 ayat (1)").of(&[NotaKesepakatan]),
            any(&PM25, "Pasal 20 ayat (5)").of(&[NaskahLuarNegeri]),
        ],
    ),
    key(
        key!(waktu.mulai),
        Stage::Signed,
        |_| true,
        |record| record.waktu.mulai.is_some(),
        REPORTED,
    ),
    key(
        key!(waktu.berakhir),
        Stage::Signed,
        stands_alone,
        |record| record.waktu.berakhir.is_some() || record.waktu.tanpa_batas == Some(true),
        REPORTED,
    ),
    key(
        key!(daerah.nomor),
        Stage::Signed,
        |_| true,
        |record| record.daerah.nomor.is_some(),
        FORM,
    ),
    key(
        key!(daerah.penandatangan),
        Stage::Signed,
        |_| true,
        |record| record.daerah.penandatangan.is_some(),
        FORM,
    ),
    key(
        key!(daerah.peran),
        Stage::Signed,
        |_| true,
        |record| record.daerah.peran.is_some(),
        FORM,
    ),
    key(
        key!(daerah.surat_kuasa.tembusan),
        Stage::Signed,
        |record| record.jenis == Ksdd && record.naskah == Pks && power(record).is_some(),
        |record| power(record).is_some_and(|power| power.tembusan.is_some()),
        &[ksdd(&PM22, "Pasal 14 ayat (3)")],
    ),
    key(
        key!(mitra[].nomor),
        Stage::Signed,
        |_| true,
        |record| record.mitra.iter().all(|mitra| mitra.nomor.is_some()),
        FORM,
    ),
    key(
        key!(mitra[].penandatangan),
        Stage::Signed,
        |_| true,
        |record| {
            record
                .mitra
                .iter()
                .all(|mitra| mitra.penandatangan.is_some())
        },
        FORM,
    ),
    key(
        key!(mitra[].peran),
        Stage::Signed,
        |_| true,
        |record| record.mitra.iter().all(|mitra| mitra.peran.is_some()),
        FORM,
    ),
    key(
        key!(mitra[].surat_kuasa),
        Stage::Signed,
        |record| signed_by_proxy(record).next().is_some(),
        |record| signed_by_proxy(record).all(|party| recorded(&party.surat_kuasa)),
        &[sinergi(&PM22, "Pasal 57 ayat (2)")],
    ),
    key(
        key!(sinergi.ke_menteri),
        Stage::Signed,
        |record| record.naskah == NotaKesepakatan && stands_alone(record),
        |record| record.sinergi.ke_menteri.is_some(),
        &[sinergi(&PM22, "Pasal 57 ayat (3)")],
    ),
    key(
        key!(luar_negeri.salinan_ke_menteri),
        Stage::Signed,
        |record| abroad(record) && record.naskah == PernyataanKehendak,
        |record| record.luar_negeri.salinan_ke_menteri.is_some(),
        &[luar_negeri(&PM25, "Pasal 14 ayat (5)")],
    ),
    key(
        key!(luar_negeri.asli_ke_menteri),
        Stage::Signed,
        naskah_abroad,
        |record| record.luar_negeri.asli_ke_menteri.is_some(),
        &[luar_negeri(&PM25, "Pasal 25 ayat (2)")],
    ),
    step(
        key!(arsip),
        Stage::Signed,
        |_| true,
        |record| recorded(&record.arsip),
        &[
            ksdd(&PM22, "Pasal 16 ayat (2)"),
            ksdpk(&PM22, "Pasal 38 ayat (2)"),
            sinergi(&PM22, "Pasal 59 ayat (2)"),
        ],
    ),
    key(
        key!(arsip.asli),
        Stage::Signed,
        |record| domestic(record) && recorded(&record.arsip),
        |record| record.arsip.asli.is_some(),
        &[
            ksdd(&PM22, "Pasal 16 ayat (2)"),
            ksdpk(&PM22, "Pasal 38 ayat (2)"),
            sinergi(&PM22, "Pasal 59 ayat (2)"),
        ],
    ),
    key(
        key!(arsip.rangkap),
        Stage::Signed,
        |record| {
            let counted = matches!(record.naskah, KesepakatanBersama | Pks);
            record.jenis == Ksdd && counted && recorded(&record.arsip)
        },
        |record| record.arsip.rangkap.is_some(),
        &[
            ksdd(&PM22, "Pasal 10 ayat (3)").of(&[KesepakatanBersama]),
            ksdd(&PM22, "Pasal 14 ayat (4)").of(&[Pks]),
        ],
    ),
    key(
        key!(laporan[].permasalahan),
        Stage::Signed,
        reported,
        |record| {
            record
                .laporan
                .iter()
                .all(|report| report.permasalahan.is_some())
        },
        REPORTED,
    ),
    key(
        key!(laporan[].upaya),
        Stage::Signed,
        reported,
        |record| record.laporan.iter().all(|report| report.upaya.is_some()),
        REPORTED,
    ),
    key(
        key!(evaluasi[].indikator[].tujuan),
        Stage::Signed,
        |record| indicators(record).next().is_some(),
        |record| indicators(record).all(|indicator| indicator.tujuan.is_some()),
        &[any(&UU23, "Pasal 363 ayat (1)")],
    ),
    key(
        key!(perselisihan[].berita_acara),
        Stage::Signed,
        |record| settled_by_deliberation(record).next().is_some(),
        |record| settled_by_deliberation(record).all(|dispute| dispute.berita_acara.is_some()),
        &[ksdd(&PM22, "Pasal 18 ayat (3)")],
    ),
    key(
        key!(perselisihan[].berita_acara),
        Stage::Signed,
        |record| settled_by_province(record).next().is_some(),
        |record| settled_by_province(record).all(|dispute| dispute.berita_acara.is_some()),
        &[ksdd(&PM22, "Pasal 19 ayat (2)")],
    ),
    key(
        key!(perselisihan[].keputusan_menteri),
        Stage::Signed,
        |record| settled_by_decision(record).next().is_some(),
        |record| settled_by_decision(record).all(|dispute| dispute.keputusan_menteri.is_some()),
        &[
            ksdd(&PM22, "Pasal 20 ayat (3)"),
            ksdd(&PM22, "Pasal 21 ayat (3)"),
        ],
    ),
];
