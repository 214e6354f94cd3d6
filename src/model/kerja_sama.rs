//! One signed or planned document.

use schemars::JsonSchema;
use serde::Deserialize;

use super::*;

/// A document of cooperation, signed or planned: `kerja-sama/**/<id>.toml`.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KerjaSama {
    /// What it is about, as the document's title says.
    pub judul: String,
    /// Whom the cooperation is with.
    pub jenis: Jenis,
    /// Wajib or sukarela; of a ksdd. Permendagri 22/2020 Pasal 3 ayat (1).
    pub sifat: Option<Sifat>,
    /// The form of the text.
    pub naskah: Naskah,
    /// The day on which the register first knew of it.
    pub dicatat: Option<Date>,
    /// Who took the initiative.
    pub prakarsa: Option<Prakarsa>,
    /// The perangkat daerah that initiates and leads, by its id in `ksd.toml`.
    pub pemrakarsa: Option<String>,
    /// The affairs that it is about. Permendagri 22/2020 Pasal 4 ayat (1).
    #[serde(default)]
    pub urusan: Vec<Urusan>,
    /// Its purpose. Permendagri 22/2020 Pasal 17 ayat (5).
    pub maksud_tujuan: Option<String>,
    /// What is cooperated in. Permendagri 22/2020 Pasal 17 ayat (5).
    #[serde(default)]
    pub objek: Vec<String>,
    /// Its scope.
    #[serde(default)]
    pub ruang_lingkup: Vec<String>,
    /// Where it takes place.
    #[serde(default)]
    pub lokasi: Vec<String>,
    /// The document that it stands under, by id: a PKS under its Kesepakatan
    /// Bersama, a rencana kerja under its Nota Kesepakatan.
    pub induk: Option<String>,
    /// The mapping entry that it follows up, by id.
    pub potensi: Option<String>,
    /// The document that it extends, by id.
    pub perpanjangan_dari: Option<String>,
    /// The document that it changes, by id.
    pub addendum_dari: Option<String>,
    /// Keys whose values the office looked for and could not find.
    #[serde(default)]
    pub belum_diketahui: Vec<String>,
    /// When it was signed and is in force.
    #[serde(default)]
    pub waktu: Waktu,
    /// Our side.
    #[serde(default)]
    pub daerah: PihakDaerah,
    /// The partners; at least one.
    #[schemars(length(min = 1))]
    pub mitra: Vec<PihakMitra>,
    /// Its place in the development plans. PP 28/2018 Pasal 4, 16.
    #[serde(default)]
    pub perencanaan: Perencanaan,
    /// Its money.
    #[serde(default)]
    pub pembiayaan: Pembiayaan,
    /// Kerangka Acuan Kerja.
    #[serde(default)]
    pub kak: Kak,
    /// Feasibility study.
    #[serde(default)]
    pub studi_kelayakan: StudiKelayakan,
    /// Criteria of a third party's initiative.
    #[serde(default)]
    pub prakarsa_mitra: PrakarsaMitra,
    /// Review by the TKKSD.
    #[serde(default)]
    pub telaahan: Telaahan,
    /// Offer to the partner.
    #[serde(default)]
    pub penawaran: Penawaran,
    /// The TKKSD's recommendation to sign.
    #[serde(default)]
    pub rekomendasi_tkksd: RekomendasiTkksd,
    /// Approval of the DPRD.
    #[serde(default)]
    pub dprd: Dprd,
    /// Steps of a Sinergi.
    #[serde(default)]
    pub sinergi: Sinergi,
    /// Steps of a cooperation abroad.
    #[serde(default)]
    pub luar_negeri: LuarNegeri,
    /// The use of an asset.
    #[serde(default)]
    pub bmd: Bmd,
    /// The joint secretariat of a Kerja Sama Wajib.
    #[serde(default)]
    pub sekretariat: Sekretariat,
    /// What the parts of the text are.
    #[serde(default)]
    pub muatan: Muatan,
    /// Where its proceeds went.
    #[serde(default)]
    pub hasil: Hasil,
    /// The pemrakarsa's semester reports.
    #[serde(default)]
    pub laporan: Vec<LaporanSemester>,
    /// Evaluations.
    #[serde(default)]
    pub evaluasi: Vec<Evaluasi>,
    /// Disputes.
    #[serde(default)]
    pub perselisihan: Vec<Perselisihan>,
    /// How it ended before or at its time.
    #[serde(default)]
    pub pengakhiran: Pengakhiran,
    /// Where the signed text is kept.
    #[serde(default)]
    pub arsip: Arsip,
    /// Rules that do not fit this record.
    #[serde(default)]
    pub pengecualian: Vec<Pengecualian>,
}

/// When a document was signed and is in force.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Waktu {
    /// The day of signing; absent: a rancangan.
    pub ditandatangani: Option<Date>,
    /// The first day in force.
    pub mulai: Option<Date>,
    /// The last day in force, inclusive.
    pub berakhir: Option<Date>,
    /// Whether the text sets no end.
    pub tanpa_batas: Option<bool>,
    /// The term as the text states it.
    pub dinyatakan: Option<Duration>,
}

/// Our side of a document.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PihakDaerah {
    /// Our number of the document.
    pub nomor: Option<String>,
    /// Name of who signed, without title.
    pub penandatangan: Option<String>,
    /// Office of who signed.
    pub jabatan: Option<String>,
    /// Capacity of who signed.
    pub peran: Option<Peran>,
    /// Power of attorney, where someone else than the Kepala Daerah signed.
    pub surat_kuasa: Option<SuratKuasa>,
}

/// A partner's side of a document.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PihakMitra {
    /// The partner, by id.
    pub id: String,
    /// The partner's number of the document.
    pub nomor: Option<String>,
    /// Name of who signed, without title.
    pub penandatangan: Option<String>,
    /// Office of who signed.
    pub jabatan: Option<String>,
    /// Capacity of who signed.
    pub peran: Option<PeranMitra>,
    /// Power of attorney.
    pub surat_kuasa: Option<SuratKuasa>,
}

/// A power of attorney. Permendagri 22/2020 Pasal 14, 36.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SuratKuasa {
    /// Its number.
    pub nomor: Option<String>,
    /// Its date.
    pub tanggal: Option<Date>,
    /// Whether a copy went to the perangkat daerah for cooperation. Permendagri 22/2020 Pasal 14 ayat (3).
    pub tembusan: Option<bool>,
}

/// Place in the development plans. PP 28/2018 Pasal 4 ayat (2), (3); Pasal 16 ayat (2), (3).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Perencanaan {
    /// Whether the object is in the development plans.
    pub tercantum: Option<bool>,
    /// Missions of the RPJMD, counted from 1.
    #[serde(default)]
    pub misi: Vec<u32>,
    /// Year of the RKPD that names it. Permendagri 22/2020 Pasal 53 ayat (2).
    pub rkpd: Option<i32>,
    /// Why it may stand outside the plans.
    pub alasan_di_luar: Option<AlasanDiLuar>,
}

/// Money.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pembiayaan {
    /// Where the money comes from.
    #[serde(default)]
    pub sumber: Vec<SumberPembiayaan>,
    /// Total over the whole term, in whole rupiah.
    pub nilai: Option<Rupiah>,
    /// Whether it burdens the community and the region; in an addendum: what it adds. Permendagri 22/2020 Pasal 11 ayat (1).
    pub membebani: Option<bool>,
    /// Whether the running APBD lacks it. Permendagri 22/2020 Pasal 11 ayat (1).
    pub belum_dianggarkan: Option<bool>,
}

/// The parts that the text has.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Muatan {
    /// Parts of the body.
    #[serde(default)]
    pub isi: Vec<BagianIsi>,
    /// Parts of the frame.
    #[serde(default)]
    pub kerangka: Vec<BagianKerangka>,
}

/// A semester report of the pemrakarsa. Permendagri 22/2020 Pasal 17, 39.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LaporanSemester {
    /// The semester: `2023-S2`.
    pub periode: Period,
    /// The day on which it was handed in.
    pub tanggal: Option<Date>,
    /// Problems.
    pub permasalahan: Option<String>,
    /// What was done about them.
    pub upaya: Option<String>,
}

/// An evaluation.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evaluasi {
    /// Its day.
    pub tanggal: Option<Date>,
    /// What was measured.
    #[serde(default)]
    pub indikator: Vec<Indikator>,
    /// What it came to.
    pub kesimpulan: Option<Kesimpulan>,
}

/// Something measured.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indikator {
    /// What is measured.
    pub nama: String,
    /// Its unit.
    pub satuan: Option<String>,
    /// What was aimed at.
    pub target: Option<Measure>,
    /// What was reached.
    pub realisasi: Option<Measure>,
}

/// A dispute on one of the ways that it took. Permendagri 22/2020 Pasal 18-21.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Perselisihan {
    /// The day on which it arose, or was taken to this way.
    pub tanggal: Option<Date>,
    /// What it is about: the same words for each of its ways.
    pub pokok: Option<String>,
    /// The way it took.
    pub jalur: Option<Jalur>,
    /// The day on which it was settled.
    pub selesai: Option<Date>,
    /// Number of the minutes of its settlement.
    pub berita_acara: Option<String>,
    /// Number of the Menteri's decision.
    pub keputusan_menteri: Option<String>,
}

/// A rule that does not fit this record, and why.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pengecualian {
    /// The rule's code; never a KSD0xx.
    pub aturan: String,
    /// The key at which it does not fit; absent: everywhere in the record.
    pub kunci: Option<String>,
    /// Why it does not fit.
    pub alasan: String,
    /// The day of the decision.
    pub tanggal: Option<Date>,
    /// Who decided.
    pub disetujui_oleh: Option<String>,
}

impl KerjaSama {
    /// Whether the document changes another one rather than standing for itself.
    pub fn is_addendum(&self) -> bool {
        self.addendum_dari.is_some()
    }

    /// Whether the partner is abroad.
    pub fn is_luar_negeri(&self) -> bool {
        matches!(self.jenis, Jenis::Ksdpl | Jenis::Ksdll)
    }

    /// The day of the signing as the law looks at it: where the office looked
    /// for it in vain, the day on which it came into force. None: a rancangan.
    pub fn signing(&self) -> Option<Date> {
        let looked_for = self
            .belum_diketahui
            .iter()
            .any(|key| key == "waktu.ditandatangani");
        self.waktu
            .ditandatangani
            .or(self.waktu.mulai.filter(|_| looked_for))
    }

    /// The day on which it came into force: its `mulai`, else its signing.
    pub fn first_day(&self) -> Option<Date> {
        self.waktu.mulai.or(self.waktu.ditandatangani)
    }
}
