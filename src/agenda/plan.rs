//! A planned document that nothing happens to.

use super::obligation::*;
use crate::model::{Date, KerjaSama};
use crate::registry::{Record, Status};
use crate::text;
use crate::text::Text;

pub(super) static DUTY: Duty = Duty {
    slug: "rencana-tanpa-gerak",
    name: Text::fixed("Rencana tanpa gerak", "A plan that stands still"),
    basis: &[],
    basis_of_province: &[],
    office: true,
    together: None,
    seek: Seek::Document(seek),
};

fn seek(duty: &'static Duty, asked: &Asked<'_>, record: &Record<KerjaSama>, found: &mut Found) {
    let registry = asked.registry;
    let planned = registry.state(record, asked.as_of).status == Status::Rancangan;
    let ended = asked.happened(record.pengakhiran.tanggal).is_some();
    let Some(moved) = last_movement(asked, record) else {
        return;
    };
    if !planned || ended || asked.signed(record).is_some() {
        return;
    }
    let due = moved.plus(registry.settings.tenggat.rencana_tanpa_gerak);
    let what = text!(
        "Gerakkan atau batalkan rencana: langkah terakhir {moved}",
        "Move the plan on or drop it: its last step was on {moved}"; moved = moved
    );
    found.add(
        asked,
        due,
        Obligation::of_document(duty, record, due, what),
        None,
    );
}

/// The latest day on which a plan was recorded or prepared, of those that have come.
fn last_movement(asked: &Asked<'_>, record: &KerjaSama) -> Option<Date> {
    let (offer, dprd, abroad) = (&record.penawaran, &record.dprd, &record.luar_negeri);
    let days = [
        record.dicatat,
        record.kak.tanggal,
        record.studi_kelayakan.tanggal,
        record.telaahan.tanggal,
        record.rekomendasi_tkksd.tanggal,
        offer.dikirim,
        offer.diterima,
        offer.jawaban,
        offer.permintaan_kedua,
        offer.laporan_ke_atas,
        dprd.permohonan,
        dprd.diterima,
        dprd.jawaban,
        dprd.hasil_kajian,
        dprd.tindak_lanjut,
        dprd.tindak_lanjut_diterima,
        dprd.persetujuan,
        abroad.konsultasi,
        abroad.kajian.tanggal,
        abroad.rencana_kerja_sama.tanggal,
        abroad.rencana_tahunan.tanggal,
        abroad.di_gubernur,
        abroad.diteruskan,
        abroad.verifikasi,
        abroad.surat_konfirmasi.tanggal,
        abroad.persetujuan_menteri.tanggal,
    ];
    days.into_iter().filter_map(|day| asked.happened(day)).max()
}
