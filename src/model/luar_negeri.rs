//! The steps of a cooperation with a partner abroad.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::{Stage::*, key};
use super::*;

/// Steps of a cooperation abroad. Permendagri 25/2020; PP 28/2018 Pasal 23-43.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Langkah kerja sama dengan pihak luar negeri. Permendagri 25/2020; PP 28/2018 Pasal 23 sampai dengan Pasal 43."))]
pub struct LuarNegeri {
    /// Its kind. Permendagri 25/2020 Pasal 6, 7.
    #[schemars(extend("x-key" = key(
        "Bentuk kerja sama. Permendagri 25/2020 Pasal 6, Pasal 7.",
        "bentuk kerja sama luar negeri", "kind of the cooperation abroad",
    )))]
    pub bentuk: Option<BentukLuarNegeri>,
    /// Its object. PP 28/2018 Pasal 23 ayat (2).
    #[schemars(extend("x-key" = key(
        "Bidang yang dikerjasamakan. PP 28/2018 Pasal 23 ayat (2).",
        "bidang kerja sama luar negeri", "object of the cooperation abroad",
    )))]
    pub bidang: Option<Bidang>,
    /// The conditions that it meets. PP 28/2018 Pasal 27.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Syarat yang dipenuhi. PP 28/2018 Pasal 27.",
        "syarat kerja sama luar negeri", "conditions of the cooperation abroad",
    )))]
    pub syarat: Vec<Syarat>,
    /// Languages of the text, by ISO 639 code. UU 24/2009 Pasal 31.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Bahasa naskah, dengan kode ISO 639, misalnya `\"id\"`. UU 24/2009 Pasal 31.",
        "bahasa naskah", "languages of the text",
    )))]
    pub bahasa: Vec<String>,
    /// The day of the consultation with the Menteri and the Foreign Minister. PP 28/2018 Pasal 28 ayat (4).
    #[schemars(extend("x-key" = key(
        "Hari konsultasi dengan Menteri dan Menteri Luar Negeri. PP 28/2018 Pasal 28 ayat (4).",
        "konsultasi dengan Menteri", "consultation with the Menteri",
    ).day(Preparation, "dikonsultasikan dengan Menteri", "consulted on with the Menteri")))]
    pub konsultasi: Option<Date>,
    /// The study of the potential. Permendagri 25/2020 Pasal 12.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Kajian potensi kerja sama. Permendagri 25/2020 Pasal 12.",
        "kajian potensi", "study of the potential",
    ).day(Preparation, "kajian disusun", "the study was made")))]
    pub kajian: Kajian,
    /// The cooperation plan. Permendagri 25/2020 Pasal 15.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Rencana kerja sama. Permendagri 25/2020 Pasal 15.",
        "rencana kerja sama", "cooperation plan",
    ).day(Preparation, "rencana kerja sama disusun", "the plan of the cooperation was made")))]
    pub rencana_kerja_sama: RencanaKerjaSama,
    /// The yearly plan of activities. Permendagri 25/2020 Pasal 26 ayat (4).
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Rencana kegiatan tahunan. Permendagri 25/2020 Pasal 26 ayat (4).",
        "rencana kegiatan tahunan", "yearly plan of activities",
    ).day(Drafting, "rencana kegiatan tahunan disusun", "the yearly plan of activities was made")))]
    pub rencana_tahunan: RencanaTahunan,
    /// The day on which it reached the Gubernur. Permendagri 25/2020 Pasal 18 ayat (2).
    #[schemars(extend("x-key" = key(
        "Hari berkas sampai di Gubernur. Permendagri 25/2020 Pasal 18 ayat (2).",
        "penerimaan berkas oleh Gubernur", "receipt by the Gubernur",
    ).day(Drafting, "diterima Gubernur", "received by the Gubernur")))]
    pub di_gubernur: Option<Date>,
    /// The day on which the Gubernur forwarded it. Permendagri 25/2020 Pasal 18 ayat (4).
    #[schemars(extend("x-key" = key(
        "Hari Gubernur meneruskannya. Permendagri 25/2020 Pasal 18 ayat (4).",
        "penerusan oleh Gubernur", "forwarding by the Gubernur",
    ).day(Drafting, "diteruskan kepada Menteri", "forwarded to the Menteri")))]
    pub diteruskan: Option<Date>,
    /// The day of the verification. Permendagri 25/2020 Pasal 19.
    #[schemars(extend("x-key" = key(
        "Hari verifikasi. Permendagri 25/2020 Pasal 19.",
        "verifikasi Menteri", "verification by the Menteri",
    ).day(Drafting, "diverifikasi", "verified")))]
    pub verifikasi: Option<Date>,
    /// The Foreign Minister's confirmation. Permendagri 25/2020 Pasal 23.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Surat Menteri Luar Negeri bahwa naskah telah sesuai. Permendagri 25/2020 Pasal 23.",
        "surat konfirmasi", "letter of confirmation",
    ).day(Drafting, "surat konfirmasi terbit", "confirmed by letter")))]
    pub surat_konfirmasi: Surat,
    /// The Menteri's approval. Permendagri 25/2020 Pasal 24 ayat (1).
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Persetujuan Menteri sebagai dasar penandatanganan. Permendagri 25/2020 Pasal 24 ayat (1).",
        "persetujuan Menteri", "approval of the Menteri",
    ).day(Drafting, "disetujui Menteri", "approved by the Menteri")))]
    pub persetujuan_menteri: Surat,
    /// The day on which the signed original went to the Menteri. Permendagri 25/2020 Pasal 25 ayat (2).
    #[schemars(extend("x-key" = key(
        "Hari naskah asli disampaikan kepada Menteri. Permendagri 25/2020 Pasal 25 ayat (2).",
        "penyampaian naskah asli kepada Menteri", "sending of the original to the Menteri",
    )
    .day(Signed, "naskah asli disampaikan kepada Menteri", "the original was sent to the Menteri")))]
    pub asli_ke_menteri: Option<Date>,
    /// The day on which a copy of the letter of intent went to the Menteri. Permendagri 25/2020 Pasal 14 ayat (5).
    #[schemars(extend("x-key" = key(
        "Hari salinan Pernyataan Kehendak disampaikan kepada Menteri. Permendagri 25/2020 Pasal 14 ayat (5).",
        "penyampaian salinan kepada Menteri", "sending of a copy to the Menteri",
    ).day(Signed, "salinan disampaikan kepada Menteri", "a copy was sent to the Menteri")))]
    pub salinan_ke_menteri: Option<Date>,
    /// The day on which the extension was notified. Permendagri 25/2020 Pasal 33.
    #[schemars(extend("x-key" = key(
        "Hari perpanjangan diberitahukan. Permendagri 25/2020 Pasal 33.",
        "pemberitahuan perpanjangan", "notice of the extension",
    ).day(Signed, "perpanjangan diberitahukan", "the extension was notified")))]
    pub pemberitahuan_perpanjangan: Option<Date>,
    /// Izin Prinsip of a nonprofit body; `tidak ada`: it has none. Permendagri 25/2020 Pasal 30 ayat (2).
    #[schemars(extend("x-key" = key(
        "Izin Prinsip lembaga nonprofit; `tidak ada` bila lembaga itu tidak mempunyainya. Permendagri 25/2020 Pasal 30 ayat (2).",
        "Izin Prinsip", "Izin Prinsip",
    )))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub izin_prinsip: Option<String>,
    /// Izin Operasional of a nonprofit body; `tidak ada`: it has none. Permendagri 25/2020 Pasal 30 ayat (2).
    #[schemars(extend("x-key" = key(
        "Izin Operasional lembaga nonprofit; `tidak ada` bila lembaga itu tidak mempunyainya. Permendagri 25/2020 Pasal 30 ayat (2).",
        "Izin Operasional", "Izin Operasional",
    )))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub izin_operasional: Option<String>,
}

/// The study of the potential. Permendagri 25/2020 Pasal 12 ayat (3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Kajian potensi kerja sama. Permendagri 25/2020 Pasal 12 ayat (3)."))]
pub struct Kajian {
    /// Its date.
    #[schemars(extend("x-key" = key("Tanggalnya.", "tanggal kajian potensi", "date of the study")))]
    pub tanggal: Option<Date>,
    /// Its parts.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Bagian-bagiannya.",
        "muatan kajian potensi", "contents of the study",
    )))]
    pub muatan: Vec<BagianKajian>,
}

/// The cooperation plan. Permendagri 25/2020 Pasal 15 ayat (3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Rencana kerja sama. Permendagri 25/2020 Pasal 15 ayat (3)."))]
pub struct RencanaKerjaSama {
    /// Its date.
    #[schemars(extend("x-key" = key(
        "Tanggalnya.",
        "tanggal rencana kerja sama", "date of the cooperation plan",
    )))]
    pub tanggal: Option<Date>,
    /// Its parts.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Bagian-bagiannya.",
        "muatan rencana kerja sama", "contents of the cooperation plan",
    )))]
    pub muatan: Vec<BagianRencanaKerjaSama>,
}

/// The yearly plan of activities. Permendagri 25/2020 Pasal 26 ayat (4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Rencana kegiatan tahunan. Permendagri 25/2020 Pasal 26 ayat (4)."))]
pub struct RencanaTahunan {
    /// Its date.
    #[schemars(extend("x-key" = key(
        "Tanggalnya.",
        "tanggal rencana kegiatan tahunan", "date of the yearly plan",
    )))]
    pub tanggal: Option<Date>,
    /// Its parts.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Bagian-bagiannya.",
        "muatan rencana kegiatan tahunan", "contents of the yearly plan",
    )))]
    pub muatan: Vec<BagianRencanaTahunan>,
}

vocabulary! {
    /// A part of the study of the potential. Permendagri 25/2020 Pasal 12 ayat (3).
    BagianKajian: "Bagian kajian potensi. Permendagri 25/2020 Pasal 12 ayat (3)." {
        /// Title.
        Judul("judul", "title"): "Judul.",
        /// Background.
        LatarBelakang("latar belakang", "background"): "Latar belakang.",
        /// Purpose.
        MaksudTujuan("maksud dan tujuan", "purpose"): "Maksud dan tujuan.",
        /// Mapping of potential, characteristics and needs.
        Pemetaan("pemetaan potensi, karakteristik, dan kebutuhan", "mapping of potential, characteristics and needs"):
            "Pemetaan potensi, karakteristik, dan kebutuhan daerah.",
        /// Benefit.
        Manfaat("manfaat", "benefit"): "Manfaat.",
        /// Conclusion.
        Kesimpulan("kesimpulan", "conclusion"): "Kesimpulan.",
    }

    /// A part of the cooperation plan. Permendagri 25/2020 Pasal 15 ayat (3); PP 28/2018 Pasal 30 ayat (3).
    BagianRencanaKerjaSama: "Bagian rencana kerja sama. Permendagri 25/2020 Pasal 15 ayat (3); PP 28/2018 Pasal 30 ayat (3)." {
        /// Subject: who the parties are.
        Subjek("subjek", "subject"): "Para pihak.",
        /// Background.
        LatarBelakang("latar belakang", "background"): "Latar belakang.",
        /// Purpose, aims and targets.
        MaksudTujuanSasaran("maksud, tujuan, dan sasaran", "purpose, aims and targets"):
            "Maksud, tujuan, dan sasaran.",
        /// Object.
        Objek("objek", "object"): "Objek.",
        /// Scope.
        RuangLingkup("ruang lingkup", "scope"): "Ruang lingkup.",
        /// Where the money comes from.
        SumberPembiayaan("sumber pembiayaan", "funding"): "Asal biaya.",
        /// Term.
        JangkaWaktu("jangka waktu", "term"): "Jangka waktu.",
    }

    /// A part of the yearly plan of activities. Permendagri 25/2020 Pasal 26 ayat (4).
    BagianRencanaTahunan: "Bagian rencana kegiatan tahunan. Permendagri 25/2020 Pasal 26 ayat (4)." {
        /// Activities per year.
        UraianKegiatan("uraian kegiatan", "activities per year"): "Uraian kegiatan setiap tahun.",
        /// Who does what.
        Peran("pembagian peran", "roles"): "Pembagian peran.",
        /// Results.
        Hasil("hasil kegiatan", "results"): "Hasil kegiatan.",
        /// Funding.
        Pembiayaan("pembiayaan", "funding"): "Pembiayaan.",
    }
}
