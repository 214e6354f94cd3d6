//! One decree that sets up the coordination team.

use schemars::JsonSchema;
use serde::Deserialize;

use super::*;

/// A decree on the Tim Koordinasi Kerja Sama Daerah: `tkksd/<id>.toml`. Permendagri 22/2020 Pasal 46 ayat (1).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tkksd {
    /// Number of the decree.
    pub sk: String,
    /// Its date.
    pub tanggal: Date,
    /// Who sits in the team. Permendagri 22/2020 Pasal 47 ayat (1).
    #[serde(default)]
    pub anggota: Vec<Anggota>,
    /// Its meetings. Permendagri 22/2020 Pasal 48, 49.
    #[serde(default)]
    pub rapat: Vec<Rapat>,
    /// Its reports. Permendagri 22/2020 Pasal 46 ayat (2) huruf j.
    #[serde(default)]
    pub laporan: Vec<LaporanTkksd>,
    /// Rules that do not fit this record.
    #[serde(default)]
    pub pengecualian: Vec<Pengecualian>,
}

/// A seat in the team, by office and not by name.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Anggota {
    /// The seat.
    pub kedudukan: Kedudukan,
    /// The main office of who sits there.
    pub jabatan_pokok: Option<JabatanPokok>,
    /// That office in words.
    pub jabatan: Option<String>,
}

/// A meeting of the team.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rapat {
    /// Plenary or technical.
    pub jenis: JenisRapat,
    /// Its day.
    pub tanggal: Date,
}

/// A report of the team.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LaporanTkksd {
    /// For a semester or a year.
    pub jenis: JenisLaporan,
    /// What it covers.
    pub lingkup: Option<Lingkup>,
    /// Whom it went to.
    pub kepada: Option<Penerima>,
    /// The semester or year.
    pub periode: Period,
    /// The day on which it was handed in.
    pub tanggal: Option<Date>,
}
