//! One partner.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::key;
use super::*;

/// A partner: `mitra/<id>.toml`. Whether it may be one is judged at the
/// kerja-sama that names it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu mitra: `mitra/<id>.toml`."))]
pub struct Mitra {
    /// Its name.
    #[schemars(extend("x-key" = key("Nama mitra.", "nama", "name")))]
    pub nama: String,
    /// Other spellings of its name.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Ejaan lain namanya.", "nama lain", "other names")))]
    pub nama_lain: Vec<String>,
    /// What it is.
    #[schemars(extend("x-key" = key("Golongan mitra.", "golongan", "class")))]
    pub golongan: Golongan,
    /// Region code, of a region.
    #[schemars(extend("x-key" = key(
        "Kode wilayah Kemendagri, bila mitra ialah daerah: `\"64.72\"`.",
        "kode wilayah", "region code",
    )))]
    pub kode: Option<KodeWilayah>,
    /// Level of a region, abroad too.
    #[schemars(extend("x-key" = key(
        "Tingkat daerah, juga bagi daerah di luar negeri.",
        "tingkat", "level",
    )))]
    pub tingkat: Option<Tingkat>,
    /// Legal form.
    #[schemars(extend("x-key" = key(
        "Bentuk badan. PP 28/2018 Pasal 14, Pasal 36 ayat (1).",
        "bentuk badan", "legal form",
    )))]
    pub bentuk_badan: Option<BentukBadan>,
    /// Country, by ISO 3166 code.
    #[schemars(extend("x-key" = key("Negara, dengan kode ISO 3166.", "negara", "country")))]
    pub negara: Option<String>,
    /// Address of an office, never a private one.
    #[schemars(extend("x-key" = key("Alamat kantor, bukan alamat pribadi.", "alamat", "address")))]
    pub alamat: Option<String>,
    /// The deed that made it a legal person.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Akta badan hukumnya.", "badan hukum", "legal person")))]
    pub badan_hukum: BadanHukum,
    /// Path of its emblem below `records/`.
    #[schemars(extend("x-key" = key("Letak logonya di bawah `records/`.", "logo", "logo")))]
    pub logo: Option<String>,
}

/// What made a partner a legal person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Akta pendirian dan pengesahan badan hukum."))]
pub struct BadanHukum {
    /// Number of the deed.
    #[schemars(extend("x-key" = key("Nomor akta.", "nomor akta", "number of the deed")))]
    pub akta: Option<String>,
    /// Name of the notary.
    #[schemars(extend("x-key" = key("Nama notaris.", "notaris", "notary")))]
    pub notaris: Option<String>,
    /// Date of the deed.
    #[schemars(extend("x-key" = key("Tanggal akta.", "tanggal akta", "date of the deed")))]
    pub tanggal: Option<Date>,
    /// Number of its approval.
    #[schemars(extend("x-key" = key(
        "Nomor pengesahan badan hukum.",
        "pengesahan badan hukum", "approval of the legal person",
    )))]
    pub pengesahan: Option<String>,
}
