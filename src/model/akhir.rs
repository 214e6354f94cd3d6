//! How a document or a plan ends, and what comes after.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::{Stage::*, key};
use super::*;

/// The end of a document. PP 28/2018 Pasal 9, 22; Permendagri 25/2020 Pasal 34.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Berakhirnya naskah. PP 28/2018 Pasal 9, Pasal 22; Permendagri 25/2020 Pasal 34."))]
pub struct Pengakhiran {
    /// The last day in force.
    #[schemars(extend("x-key" = key(
        "Hari terakhir berlaku.",
        "hari pengakhiran", "day of the ending",
    ).until(Signed, "diakhiri", "brought to an end").with("alasan")))]
    pub tanggal: Option<Date>,
    /// Why.
    #[schemars(extend("x-key" = key(
        "Alasan berakhirnya.",
        "alasan pengakhiran", "reason of the ending",
    )))]
    pub alasan: Option<AlasanPengakhiran>,
    /// The paper that says so.
    #[schemars(extend("x-key" = key(
        "Surat yang menjadi dasar.",
        "surat dasar pengakhiran", "paper of the ending",
    )))]
    pub dasar: Option<String>,
}

/// That a plan will not be signed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Rencana yang tidak akan ditandatangani."))]
pub struct TidakDilanjutkan {
    /// The last day on which it was a plan.
    #[schemars(extend("x-key" = key(
        "Hari terakhir sebagai rencana.",
        "hari rencana dihentikan", "day on which the plan was dropped",
    )))]
    pub tanggal: Option<Date>,
    /// Why.
    #[schemars(extend("x-key" = key(
        "Mengapa tidak dilanjutkan.",
        "alasan tidak dilanjutkan", "reason of dropping the plan",
    )))]
    pub alasan: Option<AlasanTidakDilanjutkan>,
    /// The paper that says so.
    #[schemars(extend("x-key" = key(
        "Surat yang menjadi dasar.",
        "surat dasar tidak dilanjutkan", "paper of dropping the plan",
    )))]
    pub dasar: Option<String>,
}

/// What the office settled about what comes after the end of a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Sikap kantor tentang apa yang mengikuti naskah ini; mitra menyetujuinya dengan menandatangani."))]
pub struct Kelanjutan {
    /// The day on which it was settled.
    #[schemars(extend("x-key" = key(
        "Hari diputuskan.",
        "hari keputusan kelanjutan", "day of settling what comes after",
    )))]
    pub tanggal: Option<Date>,
    /// What is to come.
    #[schemars(extend("x-key" = key(
        "Yang diusulkan.",
        "usul kelanjutan", "what is to come after",
    )))]
    pub usul: Option<UsulKelanjutan>,
    /// The paper that says so.
    #[schemars(extend("x-key" = key(
        "Surat yang menjadi dasar.",
        "surat dasar kelanjutan", "paper of what comes after",
    )))]
    pub dasar: Option<String>,
}
