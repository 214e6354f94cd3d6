//! One entry of the potential mapping.

use schemars::JsonSchema;
use serde::Deserialize;

use super::*;

/// An entry of the potential mapping: `potensi/**/<id>.toml`. Permendagri 22/2020 Pasal 5, 25.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Potensi {
    /// What it is about.
    pub judul: String,
    /// The year of the mapping.
    pub tahun: i32,
    /// The day on which the register first knew of it.
    pub dicatat: Option<Date>,
    /// The perangkat daerah that initiates, by its id in `ksd.toml`.
    pub pemrakarsa: Option<String>,
    /// The affairs that it is about.
    #[serde(default)]
    pub urusan: Vec<Urusan>,
    /// With whom the cooperation would be.
    pub jenis: Option<Jenis>,
    /// Wajib or sukarela; of a ksdd.
    pub sifat: Option<Sifat>,
    /// The problem to be solved.
    pub permasalahan: Option<String>,
    /// The potential.
    pub uraian: Option<String>,
    /// Whether effects cross a border.
    pub eksternalitas: Option<Eksternalitas>,
    /// The benefit.
    pub manfaat: Option<String>,
    /// Where.
    #[serde(default)]
    pub lokasi: Vec<String>,
    /// Candidate partners, by id.
    #[serde(default)]
    pub calon_mitra: Vec<String>,
    /// Priority; 1 is the highest. Permendagri 22/2020 Pasal 5 ayat (3).
    pub prioritas: Option<u32>,
    /// The first year of the planned cooperation.
    pub tahun_mulai: Option<i32>,
    /// The last year of the planned cooperation.
    pub tahun_selesai: Option<i32>,
    /// Place in the development plans.
    #[serde(default)]
    pub perencanaan: Perencanaan,
    /// The yearly list. Permendagri 22/2020 Pasal 5 ayat (3).
    #[serde(default)]
    pub program: Vec<Program>,
    /// Where it was discussed. Permendagri 22/2020 Pasal 5 ayat (4), (5), (6).
    #[serde(default)]
    pub pembahasan: Pembahasan,
    /// The yearly decree. Permendagri 22/2020 Pasal 25 ayat (2).
    #[serde(default)]
    pub penetapan: Surat,
    /// Rules that do not fit this record.
    #[serde(default)]
    pub pengecualian: Vec<Pengecualian>,
}

/// A line of the yearly list. Permendagri 22/2020 Pasal 5 ayat (3).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Program {
    /// The year.
    pub tahun: i32,
    /// The programme.
    pub program: Option<String>,
    /// The activity.
    pub kegiatan: Option<String>,
    /// Its ceiling, in whole rupiah.
    pub pagu: Option<Rupiah>,
}

/// Where an entry was discussed. Permendagri 22/2020 Pasal 5 ayat (4), (5), (6).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pembahasan {
    /// The forum.
    pub forum: Option<Forum>,
    /// Its day.
    pub tanggal: Option<Date>,
    /// The minutes that fix what was agreed.
    #[serde(default)]
    pub berita_acara: BeritaAcara,
}

/// The minutes of a mapping. Permendagri 22/2020 Pasal 5 ayat (6).
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BeritaAcara {
    /// Its number.
    pub nomor: Option<String>,
    /// Its date.
    pub tanggal: Option<Date>,
    /// Capacity of who signed for us.
    pub peran: Option<Peran>,
}

vocabulary! {
    /// How far an entry of the mapping has come; derived, never stored.
    StatusPotensi {
        /// Proposed.
        Diusulkan,
        /// Discussed in a forum.
        Dibahas,
        /// Fixed: by the decree, or for a ksdd wajib by the signed Berita Acara.
        Ditetapkan,
        /// A kerja-sama names it.
        Ditindaklanjuti,
    }
}
