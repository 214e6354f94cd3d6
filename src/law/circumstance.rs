//! What a record's circumstances make the law ask of it: questions that the
//! completeness table and the rules share.

use super::calendar::last_day;
use super::limits::ANSWER_TO_OFFER;
use super::regulation::{PM22, PM25, PP28};
use crate::model::{
    Indikator, Jalur, Jenis::*, KerjaSama, Naskah::*, Peran, PeranMitra, Perselisihan, PihakMitra,
    Prakarsa, SuratKuasa,
};

/// Permendagri 22/2020 knows it.
pub(super) fn domestic(record: &KerjaSama) -> bool {
    matches!(record.jenis, Ksdd | Ksdpk | Sinergi)
}

/// A text of its own standing, not the change of another one.
pub(super) fn stands_alone(record: &KerjaSama) -> bool {
    !record.is_addendum()
}

/// A new cooperation: an extension does not go through preparation and offer
/// again (tafsir: Permendagri 22/2020 Pasal 9 ayat (3) asks for agreement only).
pub fn begins(record: &KerjaSama) -> bool {
    domestic(record) && stands_alone(record) && record.perpanjangan_dari.is_none()
}

pub(super) fn ours(record: &KerjaSama) -> bool {
    begins(record) && record.prakarsa == Some(Prakarsa::Daerah)
}

pub(super) fn offered_by_third_party(record: &KerjaSama) -> bool {
    begins(record) && record.jenis == Ksdpk && record.prakarsa == Some(Prakarsa::Mitra)
}

/// A new cooperation of our own, as far as is known.
pub(super) fn not_offered(record: &KerjaSama) -> bool {
    begins(record) && record.prakarsa != Some(Prakarsa::Mitra)
}

/// Our offer was answered after its term: a second request fell due. Permendagri
/// 22/2020 Pasal 8 ayat (4), Pasal 54 ayat (4), of offers since.
pub(super) fn answered_late(record: &KerjaSama) -> bool {
    let offer = &record.penawaran;
    let late = |received, answered| {
        received >= PM22.since && answered > last_day(received, ANSWER_TO_OFFER.value)
    };
    let days = offer.diterima.zip(offer.jawaban);
    let asked = matches!(record.jenis, Ksdd | Sinergi) && not_offered(record);
    asked && days.is_some_and(|(received, answered)| late(received, answered))
}

/// What its evaluations measured.
pub(super) fn indicators(record: &KerjaSama) -> impl Iterator<Item = &Indikator> {
    record.evaluasi.iter().flat_map(|one| &one.indikator)
}

/// Our signer's power of attorney: a paper with a number or a date.
pub fn power(record: &KerjaSama) -> Option<&SuratKuasa> {
    let power = &record.daerah.surat_kuasa;
    (power.nomor.is_some() || power.tanggal.is_some()).then_some(power)
}

/// Who signed for us needs a power of attorney: not the Kepala Daerah, nor with a third
/// party who manages or uses assets, which law of its own governs (PP 28/2018 Pasal 15
/// ayat (3)). Permendagri 22/2020 Pasal 14 ayat (2), Pasal 36 ayat (2); PP 28/2018 Pasal
/// 2 ayat (2), Pasal 13 ayat (2).
pub fn needs_power(record: &KerjaSama) -> bool {
    match record.daerah.peran {
        None | Some(Peran::KepalaDaerah) => false,
        Some(Peran::PengelolaBarang | Peran::PenggunaBarang) => record.jenis == Ksdd,
        Some(Peran::KepalaPerangkatDaerah | Peran::PejabatDitunjuk) => true,
    }
}

/// The partners of a Sinergi for whom a proxy signed.
pub(super) fn signed_by_proxy(record: &KerjaSama) -> impl Iterator<Item = &PihakMitra> {
    let parties = record.mitra.iter().filter(|_| record.jenis == Sinergi);
    parties.filter(|party| party.peran == Some(PeranMitra::Kuasa))
}

pub(super) fn abroad(record: &KerjaSama) -> bool {
    record.is_luar_negeri() && stands_alone(record)
}

pub(super) fn naskah_abroad(record: &KerjaSama) -> bool {
    abroad(record) && record.naskah == NaskahLuarNegeri
}

/// The stages of Permendagri 25/2020 Pasal 9 are for this kind of cooperation:
/// not for the continuation of the central government's own, which a ksdll of
/// no recorded kind may be.
pub fn has_stages_abroad(record: &KerjaSama) -> bool {
    use crate::model::BentukLuarNegeri::{Kembar, Lainnya};
    let kind = matches!(record.luar_negeri.bentuk, Some(Kembar | Lainnya));
    record.jenis == Ksdpl || (record.jenis == Ksdll && kind)
}

/// A text that goes through these stages: an extension does not again (Pasal
/// 32 ayat (2) asks for the parties' consent, Pasal 33 for a notice).
pub fn staged_abroad(record: &KerjaSama) -> bool {
    naskah_abroad(record) && record.perpanjangan_dari.is_none() && has_stages_abroad(record)
}

/// Texts from before the regulations run by what they themselves say. PP 28/2018
/// Pasal 48, Permendagri 25/2020 Pasal 42.
pub fn runs_by_its_own_terms(record: &KerjaSama) -> bool {
    let before = |day| record.signing().is_some_and(|signed| signed < day);
    match record.naskah {
        Pks | Kontrak => before(PP28.since),
        _ => record.is_luar_negeri() && before(PM25.since),
    }
}

/// It burdens the people and the region.
pub fn burdens(record: &KerjaSama) -> bool {
    record.pembiayaan.membebani == Some(true)
}

/// It burdens, or the running APBD lacks it. Permendagri 22/2020 Pasal 11 ayat
/// (1), Pasal 34 ayat (1), Pasal 56 ayat (1).
pub fn burdens_or_unbudgeted(record: &KerjaSama) -> bool {
    burdens(record) || record.pembiayaan.belum_dianggarkan == Some(true)
}

/// It is known to do neither: within the country, the DPRD need not decide.
pub fn needs_no_dprd(record: &KerjaSama) -> bool {
    let money = &record.pembiayaan;
    let neither = money.membebani == Some(false) && money.belum_dianggarkan == Some(false);
    domestic(record) && neither
}

/// The DPRD decides on the plan. Permendagri 22/2020 Pasal 11 ayat (1), Pasal
/// 34 ayat (1), Pasal 56 ayat (1).
pub fn needs_dprd(record: &KerjaSama) -> bool {
    let plan = matches!(record.naskah, Pks | Kontrak | NotaKesepakatan);
    let asks = plan && burdens_or_unbudgeted(record);
    stands_alone(record) && (asks || staged_abroad(record))
}

/// The DPRD decides on what an addendum adds. Permendagri 22/2020 Pasal 15 ayat
/// (6), Pasal 37 ayat (5), Pasal 58.
pub fn adds_burden(record: &KerjaSama) -> bool {
    let plan = matches!(
        record.naskah,
        Pks | Kontrak | NotaKesepakatan | RencanaKerja
    );
    record.is_addendum() && plan && burdens(record)
}

pub(super) fn uses_asset(record: &KerjaSama) -> bool {
    stands_alone(record) && record.jenis == Bmd
}

pub(super) fn has_body(record: &KerjaSama) -> bool {
    stands_alone(record) && record.jenis != Bmd && record.naskah != RencanaKerja
}

pub(super) fn has_frame(record: &KerjaSama) -> bool {
    has_body(record) && !matches!(record.naskah, PernyataanKehendak | NaskahLuarNegeri)
}

/// The pemrakarsa has reported, and the regulation says what on.
pub(super) fn reported(record: &KerjaSama) -> bool {
    matches!(record.jenis, Ksdd | Ksdpk) && !record.laporan.is_empty()
}

/// The disputes of a ksdd that the parties settled by themselves.
pub(super) fn settled_by_deliberation(record: &KerjaSama) -> impl Iterator<Item = &Perselisihan> {
    settled(record, Jalur::Musyawarah)
}

/// The disputes of a ksdd that were settled before the province's TKKSD.
pub(super) fn settled_by_province(record: &KerjaSama) -> impl Iterator<Item = &Perselisihan> {
    settled(record, Jalur::TkksdProvinsi)
}

/// The disputes of a ksdd that the Menteri settled.
pub(super) fn settled_by_decision(record: &KerjaSama) -> impl Iterator<Item = &Perselisihan> {
    settled(record, Jalur::Menteri)
}

fn settled(record: &KerjaSama, way: Jalur) -> impl Iterator<Item = &Perselisihan> {
    let disputes = record.perselisihan.iter().filter(|_| record.jenis == Ksdd);
    disputes.filter(move |dispute| dispute.selesai.is_some() && dispute.jalur == Some(way))
}
