//! The steps of a cooperation with a partner abroad.

use schemars::JsonSchema;
use serde::Deserialize;

use super::*;

/// Steps of a cooperation abroad. Permendagri 25/2020; PP 28/2018 Pasal 23-43.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LuarNegeri {
    /// Its kind. Permendagri 25/2020 Pasal 6, 7.
    pub bentuk: Option<BentukLuarNegeri>,
    /// Its object. PP 28/2018 Pasal 23 ayat (2).
    pub bidang: Option<Bidang>,
    /// The conditions that it meets. PP 28/2018 Pasal 27.
    #[serde(default)]
    pub syarat: Vec<Syarat>,
    /// Languages of the text, by ISO 639 code. UU 24/2009 Pasal 31.
    #[serde(default)]
    pub bahasa: Vec<String>,
    /// The day of the consultation with the Menteri and the Foreign Minister. PP 28/2018 Pasal 28 ayat (4).
    pub konsultasi: Option<Date>,
    /// The study of the potential. Permendagri 25/2020 Pasal 12.
    #[serde(default)]
    pub kajian: Kajian,
    /// The cooperation plan. Permendagri 25/2020 Pasal 15.
    #[serde(default)]
    pub rencana_kerja_sama: RencanaKerjaSama,
    /// The yearly plan of activities. Permendagri 25/2020 Pasal 26 ayat (4).
    #[serde(default)]
    pub rencana_tahunan: RencanaTahunan,
    /// The day on which it reached the Gubernur. Permendagri 25/2020 Pasal 18 ayat (2).
    pub di_gubernur: Option<Date>,
    /// The day on which the Gubernur forwarded it. Permendagri 25/2020 Pasal 18 ayat (4).
    pub diteruskan: Option<Date>,
    /// The day of the verification. Permendagri 25/2020 Pasal 19.
    pub verifikasi: Option<Date>,
    /// The Foreign Minister's confirmation. Permendagri 25/2020 Pasal 23.
    #[serde(default)]
    pub surat_konfirmasi: Surat,
    /// The Menteri's approval. Permendagri 25/2020 Pasal 24 ayat (1).
    #[serde(default)]
    pub persetujuan_menteri: Surat,
    /// The day on which the signed original went to the Menteri. Permendagri 25/2020 Pasal 25 ayat (2).
    pub asli_ke_menteri: Option<Date>,
    /// The day on which a copy of the letter of intent went to the Menteri. Permendagri 25/2020 Pasal 14 ayat (5).
    pub salinan_ke_menteri: Option<Date>,
    /// The day on which the extension was notified. Permendagri 25/2020 Pasal 33.
    pub pemberitahuan_perpanjangan: Option<Date>,
    /// Izin Prinsip of a nonprofit body; empty: it has none. Permendagri 25/2020 Pasal 30 ayat (2).
    pub izin_prinsip: Option<String>,
    /// Izin Operasional of a nonprofit body; empty: it has none. Permendagri 25/2020 Pasal 30 ayat (2).
    pub izin_operasional: Option<String>,
}

/// The study of the potential. Permendagri 25/2020 Pasal 12 ayat (3).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kajian {
    /// Its date.
    pub tanggal: Option<Date>,
    /// Its parts.
    #[serde(default)]
    pub muatan: Vec<BagianKajian>,
}

/// The cooperation plan. Permendagri 25/2020 Pasal 15 ayat (3).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RencanaKerjaSama {
    /// Its date.
    pub tanggal: Option<Date>,
    /// Its parts.
    #[serde(default)]
    pub muatan: Vec<BagianRencanaKerjaSama>,
}

/// The yearly plan of activities. Permendagri 25/2020 Pasal 26 ayat (4).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RencanaTahunan {
    /// Its date.
    pub tanggal: Option<Date>,
    /// Its parts.
    #[serde(default)]
    pub muatan: Vec<BagianRencanaTahunan>,
}

vocabulary! {
    /// A part of the study of the potential. Permendagri 25/2020 Pasal 12 ayat (3).
    BagianKajian {
        /// Title.
        Judul,
        /// Background.
        LatarBelakang,
        /// Purpose.
        MaksudTujuan,
        /// Mapping of potential, characteristics and needs.
        Pemetaan,
        /// Benefit.
        Manfaat,
        /// Conclusion.
        Kesimpulan,
    }

    /// A part of the cooperation plan. Permendagri 25/2020 Pasal 15 ayat (3); PP 28/2018 Pasal 30 ayat (3).
    BagianRencanaKerjaSama {
        /// Subject: who the parties are.
        Subjek,
        /// Background.
        LatarBelakang,
        /// Purpose, aims and targets.
        MaksudTujuanSasaran,
        /// Object.
        Objek,
        /// Scope.
        RuangLingkup,
        /// Where the money comes from.
        SumberPembiayaan,
        /// Term.
        JangkaWaktu,
    }

    /// A part of the yearly plan of activities. Permendagri 25/2020 Pasal 26 ayat (4).
    BagianRencanaTahunan {
        /// Activities per year.
        UraianKegiatan,
        /// Who does what.
        Peran,
        /// Results.
        Hasil,
        /// Funding.
        Pembiayaan,
    }
}
