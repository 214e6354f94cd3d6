//! The steps that the regulations set, each a table of a kerja-sama record.

use schemars::JsonSchema;
use serde::Deserialize;

use super::*;

/// A number and a date.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Surat {
    /// Its number.
    pub nomor: Option<String>,
    /// Its date.
    pub tanggal: Option<Date>,
}

/// Kerangka Acuan Kerja, on a KB or NK that we initiate. Permendagri 22/2020 Pasal 7 ayat (2), Pasal 29 ayat (2), Pasal 53 ayat (3).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kak {
    /// Its date.
    pub tanggal: Option<Date>,
    /// Its parts.
    #[serde(default)]
    pub muatan: Vec<BagianKak>,
}

/// Feasibility study, on a KB of a ksdpk. Permendagri 22/2020 Pasal 27.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StudiKelayakan {
    /// Its date.
    pub tanggal: Option<Date>,
    /// Who made it.
    pub penyusun: Option<Penyusun>,
    /// Its parts.
    #[serde(default)]
    pub muatan: Vec<BagianStudiKelayakan>,
}

/// Criteria of a third party's initiative. Permendagri 22/2020 Pasal 26 ayat (1).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PrakarsaMitra {
    /// Technically integrated with the sector's master plan.
    pub terintegrasi_rencana_induk: Option<bool>,
    /// Economically and financially feasible.
    pub layak_ekonomi_finansial: Option<bool>,
    /// The third party can pay for it.
    pub mampu_membiayai: Option<bool>,
}

/// Review by the TKKSD. Permendagri 22/2020 Pasal 7 ayat (4), Pasal 29 ayat (4), Pasal 31 ayat (2).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Telaahan {
    /// Its date.
    pub tanggal: Option<Date>,
    /// What was reviewed.
    #[serde(default)]
    pub kriteria: Vec<Kriteria>,
    /// What it came to.
    pub hasil: Option<HasilTelaahan>,
}

/// Offer to the partner. Permendagri 22/2020 Pasal 8, 30, 54.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Penawaran {
    /// The day on which the letter was sent.
    pub dikirim: Option<Date>,
    /// Capacity of who signed the letter.
    pub peran: Option<Peran>,
    /// Whether the KAK went with it.
    pub dengan_kak: Option<bool>,
    /// The day on which it was received.
    pub diterima: Option<Date>,
    /// The day of the answer.
    pub jawaban: Option<Date>,
    /// The answer.
    pub hasil: Option<HasilPenawaran>,
    /// The day of the second request.
    pub permintaan_kedua: Option<Date>,
    /// The day of the report to the Gubernur.
    pub laporan_ke_atas: Option<Date>,
}

/// The TKKSD's recommendation to sign. Permendagri 22/2020 Pasal 46 ayat (2) huruf g.
pub type RekomendasiTkksd = Surat;

/// Approval of the DPRD. Permendagri 22/2020 Pasal 12, 34, 56; Permendagri 25/2020 Pasal 16, 17.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dprd {
    /// The day of the request.
    pub permohonan: Option<Date>,
    /// The day on which the DPRD received it.
    pub diterima: Option<Date>,
    /// The day of the DPRD's answer.
    pub jawaban: Option<Date>,
    /// The day of the letter with the commission's study.
    pub hasil_kajian: Option<Date>,
    /// The day of the Kepala Daerah's follow-up.
    pub tindak_lanjut: Option<Date>,
    /// The day on which the DPRD received the follow-up.
    pub tindak_lanjut_diterima: Option<Date>,
    /// The day of the decision.
    pub persetujuan: Option<Date>,
    /// The decision.
    pub hasil: Option<HasilDprd>,
    /// Number of the decision.
    pub nomor: Option<String>,
    /// What went with the request.
    #[serde(default)]
    pub lampiran: Vec<LampiranDprd>,
}

/// Steps of a Sinergi. Permendagri 22/2020 Pasal 57 ayat (3).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sinergi {
    /// The day on which the signed texts went to the Menteri.
    pub ke_menteri: Option<Date>,
}

/// The joint secretariat of a Kerja Sama Wajib. Permendagri 22/2020 Pasal 50.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sekretariat {
    /// Whether the cooperation goes on without a break.
    pub terus_menerus: Option<bool>,
}

/// Where the proceeds of a ksdpk went. PP 28/2018 Pasal 20.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hasil {
    /// Money went to the regional treasury.
    pub uang_ke_kas_daerah: Option<bool>,
    /// Goods were recorded as the region's.
    pub barang_dicatat: Option<bool>,
}

/// The end of a document. PP 28/2018 Pasal 9, 22; Permendagri 25/2020 Pasal 34.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pengakhiran {
    /// The last day in force.
    pub tanggal: Option<Date>,
    /// Why.
    pub alasan: Option<AlasanPengakhiran>,
    /// The paper that says so.
    pub dasar: Option<String>,
}

/// Where the signed text is kept. Permendagri 22/2020 Pasal 14 ayat (4), Pasal 16 ayat (2), Pasal 38 ayat (2).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Arsip {
    /// How many originals were made.
    pub rangkap: Option<u32>,
    /// Where the TKKSD keeps its own.
    pub asli: Option<String>,
    /// Path of the scan below `records/`.
    pub berkas: Option<String>,
    /// SHA-256 of the scan, in hexadecimal.
    pub sha256: Option<String>,
}

/// The use of an asset. PP 27/2014 Pasal 27-39.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bmd {
    /// The form of use.
    pub bentuk: Option<BentukBmd>,
    /// The asset.
    pub objek: Option<String>,
    /// Its area in square metres.
    pub luas_m2: Option<Measure>,
    /// Whether it is infrastructure.
    pub infrastruktur: Option<bool>,
    /// Whether it is a special asset, of which a KSP needs no tender.
    pub khusus: Option<bool>,
    /// Why a lease may run longer than five years.
    pub alasan_lebih_lima_tahun: Option<AlasanLebihLimaTahun>,
    /// The approval to use the asset.
    #[serde(default)]
    pub persetujuan: PersetujuanBmd,
    /// The tender that chose the partner; empty: there was none. PP 27/2014 Pasal 33 ayat (1), Pasal 36.
    pub tender: Option<String>,
    /// What it yields a year, in whole rupiah.
    pub nilai_per_tahun: Option<Rupiah>,
    /// The day on which the rent was paid.
    pub disetor: Option<Date>,
}

/// The approval to use an asset. PP 27/2014 Pasal 28, 34.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersetujuanBmd {
    /// Its number.
    pub nomor: Option<String>,
    /// Its date.
    pub tanggal: Option<Date>,
    /// Who gave it.
    pub oleh: Option<String>,
}
