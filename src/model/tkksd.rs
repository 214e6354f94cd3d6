//! One decree that sets up the coordination team.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::key;
use super::*;

/// A decree on the Tim Koordinasi Kerja Sama Daerah: `tkksd/<id>.toml`. Permendagri 22/2020 Pasal 46 ayat (1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu keputusan tentang Tim Koordinasi Kerja Sama Daerah: `tkksd/<id>.toml`. Permendagri 22/2020 Pasal 46 ayat (1)."))]
pub struct Tkksd {
    /// Number of the decree.
    #[schemars(extend("x-key" = key(
        "Nomor keputusan.",
        "nomor keputusan", "number of the decree",
    )))]
    pub sk: String,
    /// Its date.
    #[schemars(extend("x-key" = key(
        "Tanggal keputusan.",
        "tanggal keputusan", "date of the decree",
    )))]
    pub tanggal: Date,
    /// Who sits in the team. Permendagri 22/2020 Pasal 47 ayat (1).
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Keanggotaan tim. Tulis judulnya `[[anggota]]`. Permendagri 22/2020 Pasal 47 ayat (1).",
        "keanggotaan", "members",
    )))]
    pub anggota: Vec<Anggota>,
    /// Path of its programme of work below `records/`. Permendagri 22/2020 Pasal 46 ayat (2).
    #[schemars(extend("x-key" = key(
        "Letak program kerja tim di bawah `records/`. Permendagri 22/2020 Pasal 46 ayat (2).",
        "program kerja", "programme of work",
    )))]
    pub program_kerja: Option<String>,
    /// Its meetings. Permendagri 22/2020 Pasal 48, 49.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Rapat tim. Tulis judulnya `[[rapat]]`. Permendagri 22/2020 Pasal 48, Pasal 49.",
        "rapat", "meetings",
    )))]
    pub rapat: Vec<Rapat>,
    /// Its reports. Permendagri 22/2020 Pasal 46 ayat (2) huruf j.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Laporan tim. Tulis judulnya `[[laporan]]`. Permendagri 22/2020 Pasal 46 ayat (2) huruf j.",
        "laporan TKKSD", "reports of the TKKSD",
    )))]
    pub laporan: Vec<LaporanTkksd>,
    /// Rules that do not fit this record.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Aturan yang tidak cocok untuk rekaman ini. Tulis judulnya `[[pengecualian]]`.",
        "pengecualian aturan", "exemption from a rule",
    )))]
    pub pengecualian: Vec<Pengecualian>,
}

/// A seat in the team, by office and not by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu kedudukan dalam tim, menurut jabatan dan bukan nama."))]
pub struct Anggota {
    /// The seat.
    #[schemars(extend("x-key" = key("Kedudukan dalam tim.", "kedudukan", "seat")))]
    pub kedudukan: Kedudukan,
    /// The main office of who sits there.
    #[schemars(extend("x-key" = key("Jabatan pokok pemegangnya.", "jabatan pokok", "main office")))]
    pub jabatan_pokok: Option<JabatanPokok>,
    /// That office in words.
    #[schemars(extend("x-key" = key("Jabatan itu dengan kata-kata.", "jabatan", "office")))]
    pub jabatan: Option<String>,
}

/// A meeting of the team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu rapat tim."))]
pub struct Rapat {
    /// Plenary or technical.
    #[schemars(extend("x-key" = key("Pleno atau teknis.", "jenis rapat", "kind of meeting")))]
    pub jenis: JenisRapat,
    /// Its day.
    #[schemars(extend("x-key" = key("Hari rapat.", "tanggal rapat", "date of the meeting")))]
    pub tanggal: Date,
    /// The office of who led it.
    #[schemars(extend("x-key" = key(
        "Jabatan pemimpin rapat.",
        "pemimpin rapat", "who led the meeting",
    )))]
    pub pimpinan: Option<String>,
    /// What it was about.
    #[schemars(extend("x-key" = key("Pokok rapat.", "pokok rapat", "matter of the meeting")))]
    pub pokok: Option<String>,
    /// The documents that it dealt with, by id.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Id naskah yang dibahas.",
        "naskah yang dibahas", "documents dealt with",
    ).naming(Names::Record(Kind::KerjaSama))))]
    pub naskah: Vec<String>,
    /// Path of its minutes below `records/`.
    #[schemars(extend("x-key" = key(
        "Letak notulen di bawah `records/`.",
        "notulen", "minutes of the meeting",
    )))]
    pub notulen: Option<String>,
}

/// A report of the team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu laporan tim."))]
pub struct LaporanTkksd {
    /// For a semester or a year.
    #[schemars(extend("x-key" = key(
        "Untuk satu semester atau satu tahun.",
        "jenis laporan", "kind of report",
    )))]
    pub jenis: JenisLaporan,
    /// What it covers.
    #[schemars(extend("x-key" = key(
        "Cakupan laporan. Permendagri 22/2020 Pasal 46 ayat (2) huruf j, Pasal 60; Permendagri 25/2020 Pasal 35.",
        "lingkup laporan", "scope of the report",
    )))]
    pub lingkup: Option<Lingkup>,
    /// Whom it went to.
    #[schemars(extend("x-key" = key(
        "Penerima laporan. Permendagri 22/2020 Pasal 46 ayat (3), Pasal 60.",
        "penerima laporan", "receiver of the report",
    )))]
    pub kepada: Option<Penerima>,
    /// The semester or year.
    #[schemars(extend("x-key" = key(
        "Semester atau tahunnya, misalnya `\"2023-S2\"` atau `\"2023\"`.",
        "periode laporan", "period of the report",
    )))]
    pub periode: Period,
    /// The day on which it was handed in.
    #[schemars(extend("x-key" = key(
        "Hari laporan disampaikan.",
        "penyampaian laporan", "handing in of the report",
    )))]
    pub tanggal: Option<Date>,
}
