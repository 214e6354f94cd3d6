//! The use of a regional asset.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::words::{Stage::*, key};
use super::*;

/// The use of an asset. PP 27/2014 Pasal 27-39.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Pemanfaatan barang milik daerah. PP 27/2014 Pasal 27 sampai dengan Pasal 39."))]
pub struct Bmd {
    /// The form of use.
    #[schemars(extend("x-key" = key(
        "Bentuk pemanfaatan. PP 27/2014 Pasal 27.",
        "bentuk pemanfaatan", "form of use",
    )))]
    pub bentuk: Option<BentukBmd>,
    /// The asset.
    #[schemars(extend("x-key" = key(
        "Barang yang dimanfaatkan.",
        "barang yang dimanfaatkan", "asset used",
    )))]
    pub objek: Option<String>,
    /// Its area in square metres.
    #[schemars(extend("x-key" = key(
        "Luasnya dalam meter persegi.",
        "luas barang (m²)", "area of the asset (m²)",
    )))]
    pub luas_m2: Option<Measure>,
    /// Whether it is used to provide infrastructure, whatever the asset is itself.
    #[schemars(extend("x-key" = key(
        "Dipakai untuk menyediakan infrastruktur, apa pun barangnya sendiri. PP 27/2014 Pasal 33.",
        "untuk penyediaan infrastruktur", "to provide infrastructure",
    )))]
    pub infrastruktur: Option<bool>,
    /// Whether it is a special asset: of which a KSP needs no tender, and, since
    /// PP 28/2020, a lease may be paid in instalments.
    #[schemars(extend("x-key" = key(
        "Barang bersifat khusus: mitra KSP-nya dapat ditunjuk langsung, dan sejak 9 Juni 2020 sewanya dapat disetor bertahap. PP 27/2014 Pasal 29 ayat (10), Pasal 33.",
        "barang khusus", "special asset",
    )))]
    pub khusus: Option<bool>,
    /// Why a lease may run longer than five years.
    #[schemars(extend("x-key" = key(
        "Alasan sewa lebih dari lima tahun. PP 27/2014 Pasal 29 ayat (3).",
        "alasan sewa lebih dari lima tahun", "reason for a lease over five years",
    )))]
    pub alasan_lebih_lima_tahun: Option<AlasanLebihLimaTahun>,
    /// The approval to use the asset.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Persetujuan pemanfaatan. PP 27/2014 Pasal 28, Pasal 34.",
        "persetujuan pemanfaatan", "approval of the use",
    ).day(Drafting, "pemanfaatan disetujui", "the use was approved")))]
    pub persetujuan: PersetujuanBmd,
    /// How the partner was chosen. PP 27/2014 Pasal 33 ayat (1), Pasal 40 huruf d.
    #[schemars(extend("x-key" = key(
        "Cara memilih mitra. PP 27/2014 Pasal 33 ayat (1), Pasal 40 huruf d.",
        "pemilihan mitra", "choice of the partner",
    )))]
    pub pemilihan: Option<PemilihanMitra>,
    /// The tender that chose the partner; `tidak ada`: there was none. PP 27/2014 Pasal 33 ayat (1), Pasal 36.
    #[schemars(extend("x-key" = key(
        "Penyebutan tender; `tidak ada` bila tanpa tender. PP 27/2014 Pasal 33 ayat (1), Pasal 36.",
        "tender", "tender",
    )))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub tender: Option<String>,
    /// What it yields a year, in whole rupiah.
    #[schemars(extend("x-key" = key(
        "Hasil setahun, dalam rupiah penuh, tanpa titik ribuan.",
        "hasil setahun", "yield a year",
    )))]
    pub nilai_per_tahun: Option<Rupiah>,
    /// The day on which the rent was paid.
    #[schemars(extend("x-key" = key(
        "Hari uang sewa disetor. PP 27/2014 Pasal 29.",
        "penyetoran sewa", "payment of the rent",
    ).day(Drafting, "sewa disetor", "the rent was paid")))]
    pub disetor: Option<Date>,
}

/// The approval to use an asset. PP 27/2014 Pasal 28, 34.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Persetujuan pemanfaatan barang milik daerah. PP 27/2014 Pasal 28, Pasal 34."))]
pub struct PersetujuanBmd {
    /// Its number.
    #[schemars(extend("x-key" = key(
        "Nomornya.",
        "nomor persetujuan pemanfaatan", "number of the approval of the use",
    )))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub nomor: Option<String>,
    /// Its date.
    #[schemars(extend("x-key" = key(
        "Tanggalnya.",
        "tanggal persetujuan pemanfaatan", "date of the approval of the use",
    )))]
    pub tanggal: Option<Date>,
    /// Who gave it.
    #[schemars(extend("x-key" = key(
        "Siapa yang menyetujui.",
        "pemberi persetujuan pemanfaatan", "who approved the use",
    )))]
    #[serde(default, deserialize_with = "approved_by")]
    pub oleh: Option<PemberiPersetujuan>,
}

/// Who approved, by the word; older records have it in words of their own.
fn approved_by<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<PemberiPersetujuan>, D::Error> {
    let said = String::deserialize(deserializer)?;
    let is_word = |letter: char| letter.is_ascii_lowercase() || letter == '-';
    let lower = said.to_lowercase();
    let any_of = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    Ok(Some(match PemberiPersetujuan::from_str(&said) {
        Ok(word) => word,
        Err(_) if said.chars().all(is_word) => {
            const WORDS: &[&str] = &["kepala-daerah", "pengelola-barang", "lainnya"];
            return Err(D::Error::unknown_variant(&said, WORDS));
        }
        Err(_) if any_of(&["pengelola", "sekretaris daerah", "sekda"]) => {
            PemberiPersetujuan::PengelolaBarang
        }
        Err(_)
            if any_of(&[
                "kepala daerah",
                "bupati",
                "wali kota",
                "walikota",
                "gubernur",
            ]) =>
        {
            PemberiPersetujuan::KepalaDaerah
        }
        Err(_) => PemberiPersetujuan::Lainnya,
    }))
}
