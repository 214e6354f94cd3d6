//! One partner.

use schemars::JsonSchema;
use serde::Deserialize;

use super::*;

/// A partner: `mitra/<id>.toml`. Whether it may be one is judged at the
/// kerja-sama that names it.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mitra {
    /// Its name.
    pub nama: String,
    /// What it is.
    pub golongan: Golongan,
    /// Region code, of a region.
    pub kode: Option<KodeWilayah>,
    /// Level of a region, abroad too.
    pub tingkat: Option<Tingkat>,
    /// Legal form.
    pub bentuk_badan: Option<BentukBadan>,
    /// Country, by ISO 3166 code.
    pub negara: Option<String>,
    /// Address of an office, never a private one.
    pub alamat: Option<String>,
}
