//! Who signs a document, and by what power.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::{Stage::*, key};
use super::*;

/// Our side of a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Pihak kita."))]
pub struct PihakDaerah {
    /// Our number of the document.
    #[schemars(extend("x-key" = key("Nomor naskah dari kita.", "nomor naskah", "number")))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub nomor: Option<String>,
    /// Name of who signed, without title.
    #[schemars(extend("x-key" = key(
        "Nama penanda tangan, tanpa gelar.",
        "penanda tangan daerah", "our signer",
    )))]
    pub penandatangan: Option<String>,
    /// Office of who signed.
    #[schemars(extend("x-key" = key(
        "Jabatan penanda tangan.",
        "jabatan penanda tangan daerah", "office of our signer",
    )))]
    pub jabatan: Option<String>,
    /// Capacity of who signed.
    #[schemars(extend("x-key" = key(
        "Kedudukan penanda tangan; Plt. dan Pj. Kepala Daerah tetap `kepala-daerah`.",
        "kedudukan penanda tangan daerah", "capacity of our signer",
    )))]
    pub peran: Option<Peran>,
    /// Power of attorney, where someone else than the Kepala Daerah signed.
    #[schemars(extend("x-key" = key(
        "Surat kuasa, bila yang menandatangani bukan Kepala Daerah. Permendagri 22/2020 Pasal 14 ayat (2), Pasal 36 ayat (2).",
        "surat kuasa penanda tangan daerah", "power of attorney of our signer",
    )
    .day(Drafting, "surat kuasa penanda tangan daerah diterbitkan", "our signer was given power of attorney")))]
    #[serde(default)]
    pub surat_kuasa: SuratKuasa,
}

/// A partner's side of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu pihak mitra."))]
pub struct PihakMitra {
    /// The partner, by id.
    #[schemars(extend("x-key" = key(
        "Id mitra: nama berkasnya di folder `mitra`, tanpa `.toml`.",
        "mitra", "partner",
    ).naming(Names::Record(Kind::Mitra))))]
    pub id: String,
    /// The partner's number of the document.
    #[schemars(extend("x-key" = key(
        "Nomor naskah dari mitra.",
        "nomor naskah mitra", "the partner's number",
    )))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub nomor: Option<String>,
    /// Name of who signed, without title.
    #[schemars(extend("x-key" = key(
        "Nama penanda tangan, tanpa gelar.",
        "penanda tangan mitra", "the partner's signer",
    )))]
    pub penandatangan: Option<String>,
    /// Office of who signed.
    #[schemars(extend("x-key" = key(
        "Jabatan penanda tangan.",
        "jabatan penanda tangan mitra", "office of the partner's signer",
    )))]
    pub jabatan: Option<String>,
    /// Capacity of who signed.
    #[schemars(extend("x-key" = key(
        "Kedudukan penanda tangan.",
        "kedudukan penanda tangan mitra", "capacity of the partner's signer",
    )))]
    pub peran: Option<PeranMitra>,
    /// Power of attorney.
    #[schemars(extend("x-key" = key(
        "Surat kuasa.",
        "surat kuasa penanda tangan mitra", "power of attorney of the partner's signer",
    )
    .day(Drafting, "surat kuasa penanda tangan mitra diterbitkan", "the partner's signer was given power of attorney")))]
    #[serde(default)]
    pub surat_kuasa: SuratKuasa,
}

/// A power of attorney. Permendagri 22/2020 Pasal 14, 36.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Surat kuasa untuk menandatangani. Permendagri 22/2020 Pasal 14, Pasal 36."))]
pub struct SuratKuasa {
    /// Its number.
    #[schemars(extend("x-key" = key("Nomor surat kuasa.", "nomor {}", "number of the {}")))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub nomor: Option<String>,
    /// Its date.
    #[schemars(extend("x-key" = key("Tanggal surat kuasa.", "tanggal {}", "date of the {}")))]
    pub tanggal: Option<Date>,
    /// Whether a copy went to the perangkat daerah for cooperation. Permendagri 22/2020 Pasal 14 ayat (3).
    #[schemars(extend("x-key" = key(
        "Surat kuasa ditembuskan kepada perangkat daerah yang membidangi kerja sama. Permendagri 22/2020 Pasal 14 ayat (3).",
        "tembusan {}", "copy of the {}",
    )))]
    pub tembusan: Option<bool>,
}
