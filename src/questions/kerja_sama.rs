//! What is asked of a document, in the order in which an office thinks.

use super::Facts;
use super::ask::{Ask, Chapter, always, begins, due, one_more, where_so, within};
use crate::law::{needs_no_dprd, text_above};
use crate::model::{Jenis, Naskah, Peran, PeranMitra, key};
use crate::text::Text;

/// What is asked of a document: with whom, what, since when, who signs, and what was
/// done before.
pub static CHAPTERS: &[Chapter] = &[
    Chapter {
        name: Text::fixed("Dengan siapa", "With whom"),
        asks: WITH,
    },
    Chapter {
        name: Text::fixed("Tentang apa", "What about"),
        asks: WHAT,
    },
    Chapter {
        name: Text::fixed("Sejak kapan", "Since when"),
        asks: WHEN,
    },
    Chapter {
        name: Text::fixed("Siapa yang menandatangani", "Who signs"),
        asks: SIGNERS,
    },
    Chapter {
        name: Text::fixed("Biaya", "Money"),
        asks: MONEY,
    },
    Chapter {
        name: Text::fixed("Apa yang dilakukan sebelumnya", "What was done before"),
        asks: BEFORE,
    },
    Chapter {
        name: Text::fixed("Naskahnya", "The text itself"),
        asks: TEXT,
    },
];

const WITH: &[Ask] = &[
    always(key!(mitra[].id)).needed(),
    one_more(key!(mitra)),
    always(key!(jenis)),
    where_so(is_ksdd, key!(sifat)),
    always(key!(naskah)),
    where_so(stands_under, key!(induk)),
    due(key!(prakarsa)),
    always(key!(pemrakarsa)),
];

const WHAT: &[Ask] = &[
    always(key!(judul)),
    due(key!(urusan)),
    due(key!(maksud_tujuan)),
    due(key!(objek)),
    due(key!(ruang_lingkup)),
    due(key!(bmd.bentuk)),
    where_so(uses_asset, key!(bmd.objek)),
    where_so(uses_asset, key!(bmd.luas_m2)),
    where_so(is_abroad, key!(luar_negeri.bentuk)),
    where_so(is_abroad, key!(luar_negeri.bidang)),
    always(key!(lokasi)),
    where_so(may_follow_up, key!(potensi)),
    begins(key!(perencanaan), key!(perencanaan.tercantum)),
    where_so(is_in_plans, key!(perencanaan.misi)),
    where_so(is_outside_plans, key!(perencanaan.alasan_di_luar)),
    where_so(is_sinergi, key!(perencanaan.rkpd)),
];

const WHEN: &[Ask] = &[
    always(key!(waktu.ditandatangani)),
    where_so(is_signed, key!(waktu.mulai)).needed(),
    where_so(is_signed, key!(waktu.berakhir)),
    where_so(has_end, key!(waktu.dinyatakan)),
];

const SIGNERS: &[Ask] = &[
    where_so(is_signed, key!(daerah.peran)),
    where_so(is_signed, key!(daerah.penandatangan)),
    where_so(is_signed, key!(daerah.jabatan)),
    where_so(is_signed, key!(daerah.nomor)),
    where_so(signs_by_power, key!(daerah.surat_kuasa.nomor)),
    where_so(signs_by_power, key!(daerah.surat_kuasa.tanggal)),
    due(key!(daerah.surat_kuasa.tembusan)),
    where_so(is_signed, key!(mitra[].peran)),
    where_so(is_signed, key!(mitra[].penandatangan)),
    where_so(is_signed, key!(mitra[].jabatan)),
    where_so(is_signed, key!(mitra[].nomor)),
    where_so(partner_signs_by_power, key!(mitra[].surat_kuasa.nomor)),
    where_so(partner_signs_by_power, key!(mitra[].surat_kuasa.tanggal)),
];

const MONEY: &[Ask] = &[
    due(key!(pembiayaan.sumber)),
    within(key!(pembiayaan.sumber), key!(pembiayaan.nilai)),
    where_so(may_burden, key!(pembiayaan.membebani)),
    where_so(may_burden, key!(pembiayaan.belum_dianggarkan)),
];

const BEFORE: &[Ask] = &[
    begins(key!(kak), key!(kak.tanggal)),
    within(key!(kak), key!(kak.muatan)),
    begins(key!(studi_kelayakan), key!(studi_kelayakan.tanggal)),
    within(key!(studi_kelayakan), key!(studi_kelayakan.penyusun)),
    within(key!(studi_kelayakan), key!(studi_kelayakan.muatan)),
    begins(
        key!(prakarsa_mitra),
        key!(prakarsa_mitra.terintegrasi_rencana_induk),
    ),
    begins(
        key!(prakarsa_mitra),
        key!(prakarsa_mitra.layak_ekonomi_finansial),
    ),
    begins(key!(prakarsa_mitra), key!(prakarsa_mitra.mampu_membiayai)),
    begins(key!(telaahan), key!(telaahan.tanggal)),
    within(key!(telaahan), key!(telaahan.kriteria)),
    within(key!(telaahan), key!(telaahan.hasil)),
    begins(key!(penawaran), key!(penawaran.dikirim)),
    within(key!(penawaran), key!(penawaran.peran)),
    within(key!(penawaran), key!(penawaran.dengan_kak)),
    within(key!(penawaran), key!(penawaran.diterima)),
    within(key!(penawaran), key!(penawaran.jawaban)),
    within(key!(penawaran.jawaban), key!(penawaran.hasil)),
    due(key!(penawaran.permintaan_kedua)),
    due(key!(luar_negeri.konsultasi)),
    begins(
        key!(luar_negeri.rencana_kerja_sama),
        key!(luar_negeri.rencana_kerja_sama.tanggal),
    ),
    within(
        key!(luar_negeri.rencana_kerja_sama),
        key!(luar_negeri.rencana_kerja_sama.muatan),
    ),
    begins(key!(dprd), key!(dprd.permohonan)),
    within(key!(dprd), key!(dprd.lampiran)),
    within(key!(dprd), key!(dprd.diterima)),
    within(key!(dprd), key!(dprd.jawaban)),
    within(key!(dprd), key!(dprd.persetujuan)),
    within(key!(dprd.persetujuan), key!(dprd.hasil)),
    within(key!(dprd.persetujuan), key!(dprd.nomor)),
    due(key!(luar_negeri.verifikasi)),
    begins(
        key!(luar_negeri.surat_konfirmasi),
        key!(luar_negeri.surat_konfirmasi.nomor),
    ),
    within(
        key!(luar_negeri.surat_konfirmasi),
        key!(luar_negeri.surat_konfirmasi.tanggal),
    ),
    begins(
        key!(luar_negeri.persetujuan_menteri),
        key!(luar_negeri.persetujuan_menteri.nomor),
    ),
    within(
        key!(luar_negeri.persetujuan_menteri),
        key!(luar_negeri.persetujuan_menteri.tanggal),
    ),
    begins(key!(bmd.persetujuan), key!(bmd.persetujuan.nomor)),
    within(key!(bmd.persetujuan), key!(bmd.persetujuan.tanggal)),
    within(key!(bmd.persetujuan), key!(bmd.persetujuan.oleh)),
    where_so(uses_asset, key!(bmd.pemilihan)),
    due(key!(bmd.tender)),
    where_so(uses_asset, key!(bmd.nilai_per_tahun)),
    due(key!(bmd.disetor)),
    begins(key!(rekomendasi_tkksd), key!(rekomendasi_tkksd.nomor)),
    within(key!(rekomendasi_tkksd), key!(rekomendasi_tkksd.tanggal)),
];

const TEXT: &[Ask] = &[
    due(key!(muatan.isi)),
    due(key!(muatan.kerangka)),
    where_so(is_abroad, key!(luar_negeri.bahasa)),
    due(key!(sinergi.ke_menteri)),
    due(key!(luar_negeri.asli_ke_menteri)),
    due(key!(luar_negeri.salinan_ke_menteri)),
    begins(key!(arsip), key!(arsip.rangkap)),
    begins(key!(arsip), key!(arsip.asli)),
];

fn is(facts: &Facts<'_>, path: &str, word: &str) -> bool {
    facts.text(path) == Some(word)
}

fn is_ksdd(facts: &Facts<'_>) -> bool {
    is(facts, key!(jenis), Jenis::Ksdd.word())
}

fn is_sinergi(facts: &Facts<'_>) -> bool {
    is(facts, key!(jenis), Jenis::Sinergi.word())
}

fn uses_asset(facts: &Facts<'_>) -> bool {
    is(facts, key!(jenis), Jenis::Bmd.word())
}

fn is_abroad(facts: &Facts<'_>) -> bool {
    is(facts, key!(jenis), Jenis::Ksdpl.word()) || is(facts, key!(jenis), Jenis::Ksdll.word())
}

fn naskah(facts: &Facts<'_>) -> Option<Naskah> {
    facts.text(key!(naskah))?.parse().ok()
}

fn stands_under(facts: &Facts<'_>) -> bool {
    naskah(facts).and_then(text_above).is_some()
}

fn may_follow_up(facts: &Facts<'_>) -> bool {
    let first = naskah(facts).is_some_and(|naskah| text_above(naskah).is_none());
    facts.registry.potensi.iter().next().is_some() && (first || !facts.is_recorded(key!(induk)))
}

fn is_in_plans(facts: &Facts<'_>) -> bool {
    let has_missions = !facts.registry.settings.rpjmd.is_empty();
    has_missions && facts.get(key!(perencanaan.tercantum)) == Some(&true.into())
}

fn is_outside_plans(facts: &Facts<'_>) -> bool {
    facts.get(key!(perencanaan.tercantum)) == Some(&false.into())
}

pub(super) fn is_signed(facts: &Facts<'_>) -> bool {
    facts.is_recorded(key!(waktu.ditandatangani))
}

fn has_end(facts: &Facts<'_>) -> bool {
    facts.is_recorded(key!(waktu.berakhir))
}

fn signs_by_power(facts: &Facts<'_>) -> bool {
    let role = facts.text(key!(daerah.peran));
    let is_head = role == Some(Peran::KepalaDaerah.into());
    is_signed(facts) && role.is_some() && !is_head && !uses_asset(facts)
}

fn partner_signs_by_power(facts: &Facts<'_>) -> bool {
    let by_power = Some(PeranMitra::Kuasa.into());
    let of = |at: usize| facts.text(&format!("mitra[{at}].peran")) == by_power;
    is_signed(facts) && (0..facts.count(key!(mitra))).any(of)
}

fn may_burden(facts: &Facts<'_>) -> bool {
    let naskah = naskah(facts);
    let binds = matches!(
        naskah,
        Some(Naskah::Pks | Naskah::Kontrak | Naskah::NotaKesepakatan)
    );
    // Where it is known that it does neither, nothing more is asked.
    binds
        && !facts
            .document()
            .is_some_and(|document| needs_no_dprd(document))
}
