//! `ksd.toml`: whose register it is, and its settings.

use schemars::JsonSchema;
use serde::Deserialize;

use super::words::key;
use super::*;

/// `ksd.toml` at the top of the register.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "`ksd.toml`: daerah pemilik register dan pengaturannya."))]
pub struct KsdToml {
    /// The format of the records: 1.
    #[schemars(extend("x-key" = key(
        "Nomor format rekaman; saat ini 1.",
        "format rekaman", "format of the records",
    )))]
    pub format: u32,
    /// The region.
    #[schemars(extend("x-key" = key("Daerah pemilik register.", "daerah", "region")))]
    pub daerah: Daerah,
    /// Its offices.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Perangkat daerah. Tulis judulnya `[[perangkat_daerah]]`.",
        "perangkat daerah", "offices",
    )))]
    pub perangkat_daerah: Vec<PerangkatDaerah>,
    /// Its medium-term plans.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "RPJMD. Tulis judulnya `[[rpjmd]]`, satu untuk setiap RPJMD.",
        "RPJMD", "RPJMD",
    )))]
    pub rpjmd: Vec<Rpjmd>,
    /// Holidays.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Hari libur.", "kalender", "calendar")))]
    pub kalender: Kalender,
    /// Terms that no regulation sets and the office does.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Tenggat yang ditetapkan kantor, karena tidak diatur peraturan.",
        "tenggat kantor", "the office's terms",
    )))]
    pub tenggat: Tenggat,
    /// What the office promises.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Janji kantor tentang kelengkapan.",
        "pengaturan", "settings",
    )))]
    pub pengaturan: Pengaturan,
    /// Who signs papers.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Penanda tangan laporan dan surat. Tulis judulnya `[[penandatangan]]`.",
        "penanda tangan", "signers",
    )))]
    pub penandatangan: Vec<Penandatangan>,
    /// What the public sees.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Yang boleh dilihat umum.",
        "register publik", "public register",
    )))]
    pub publik: Publik,
    /// Other severities for rules.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Bobot lain bagi sebuah aturan. Tulis judulnya `[[aturan]]`.",
        "bobot aturan", "severity of rules",
    )))]
    pub aturan: Vec<Aturan>,
}

impl KsdToml {
    /// The newest format that this ksd reads.
    pub const FORMAT: u32 = 1;

    /// The RPJMDs that cover a year: where a plan gives way to the next before
    /// its time, two do.
    pub fn rpjmd_of(&self, year: i32) -> impl Iterator<Item = &Rpjmd> + Clone {
        self.rpjmd.iter().filter(move |plan| plan.covers(year))
    }
}

impl Rpjmd {
    /// Whether it covers a year.
    pub fn covers(&self, year: i32) -> bool {
        (self.mulai..=self.selesai).contains(&year)
    }

    /// The years that it covers: `2021-2026`.
    pub fn years(&self) -> String {
        format!("{}-{}", self.mulai, self.selesai)
    }
}

/// The region whose register it is.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Daerah pemilik register."))]
pub struct Daerah {
    /// Its name.
    #[schemars(extend("x-key" = key("Nama daerah.", "nama daerah", "name of the region")))]
    pub nama: String,
    /// Its code.
    #[schemars(extend("x-key" = key(
        "Kode wilayah Kemendagri, misalnya `\"64.02\"`.",
        "kode wilayah", "region code",
    )))]
    pub kode: KodeWilayah,
    /// Its level.
    #[schemars(extend("x-key" = key("Tingkat daerah.", "tingkat daerah", "level of the region")))]
    pub tingkat: Tingkat,
    /// Its province's name.
    #[schemars(extend("x-key" = key("Nama provinsinya.", "provinsi", "province")))]
    pub provinsi: Option<String>,
    /// Its seat.
    #[schemars(extend("x-key" = key("Ibu kotanya.", "ibu kota", "seat")))]
    pub ibu_kota: Option<String>,
    /// Address of its office, on papers.
    #[schemars(extend("x-key" = key("Alamat kantornya, untuk surat.", "alamat", "address")))]
    pub alamat: Option<String>,
    /// Path of its emblem below `records/`.
    #[schemars(extend("x-key" = key(
        "Letak gambar lambangnya di bawah `records/`.",
        "lambang daerah", "emblem",
    )))]
    pub lambang: Option<String>,
    /// Lines at the head of papers.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Baris kop surat.", "kop surat", "letterhead")))]
    pub kop: Vec<String>,
    /// Its time zone: what "today" means, on whatever machine.
    #[schemars(extend("x-key" = key(
        "Zona waktu, yang menentukan \"hari ini\": `\"+07:00\"` WIB, `\"+08:00\"` WITA, `\"+09:00\"` WIT.",
        "zona waktu", "time zone",
    )))]
    pub zona_waktu: ZonaWaktu,
    /// Codes of the regions that border it; its own province borders it too.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Kode daerah yang berbatasan; provinsinya sendiri selalu berbatasan.",
        "daerah yang berbatasan", "bordering regions",
    )))]
    pub berbatasan: Vec<KodeWilayah>,
}

/// An office of the region.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu perangkat daerah."))]
pub struct PerangkatDaerah {
    /// What records call it.
    #[schemars(extend("x-key" = key(
        "Sebutannya dalam rekaman, misalnya `\"dlhk\"`.",
        "id perangkat daerah", "id of the office",
    )))]
    pub id: String,
    /// Its name.
    #[schemars(extend("x-key" = key("Namanya.", "nama perangkat daerah", "name of the office")))]
    pub nama: String,
    /// The affairs in its charge.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Urusan yang ditanganinya.",
        "urusan perangkat daerah", "urusan of the office",
    )))]
    pub urusan: Vec<Urusan>,
}

/// A medium-term development plan.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu Rencana Pembangunan Jangka Menengah Daerah."))]
pub struct Rpjmd {
    /// Its first year.
    #[schemars(extend("x-key" = key(
        "Tahun pertama.",
        "tahun pertama RPJMD", "first year of the RPJMD",
    )))]
    pub mulai: i32,
    /// Its last year.
    #[schemars(extend("x-key" = key(
        "Tahun terakhir.",
        "tahun terakhir RPJMD", "last year of the RPJMD",
    )))]
    pub selesai: i32,
    /// The regulation that sets it.
    #[schemars(extend("x-key" = key(
        "Peraturan yang menetapkannya.",
        "dasar RPJMD", "basis of the RPJMD",
    )))]
    pub dasar: Option<String>,
    /// Its missions, counted from 1.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Misinya, dihitung dari 1.",
        "misi RPJMD", "missions of the RPJMD",
    )))]
    pub misi: Vec<String>,
    /// Programmes that cooperation is counted by.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Program yang dipakai menghitung kerja sama.",
        "program daerah", "programmes of the region",
    )))]
    pub program: Vec<String>,
}

/// Holidays.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Hari libur."))]
pub struct Kalender {
    /// Days that are no working days although the week says so.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Hari libur selain Sabtu dan Minggu.",
        "hari libur", "holidays",
    )))]
    pub hari_libur: Vec<Date>,
}

/// Who signs a paper.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu penanda tangan; yang terakhir tanpa `laporan` menandatangani selebihnya."))]
pub struct Penandatangan {
    /// Names of reports or drafts; empty: all others.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Nama laporan atau surat yang ditandatanganinya; tanpa ini semua yang lain.",
        "laporan yang ditandatangani", "papers signed",
    )))]
    pub laporan: Vec<String>,
    /// The office.
    #[schemars(extend("x-key" = key("Jabatannya.", "jabatan penanda tangan", "office of the signer")))]
    pub jabatan: String,
    /// The name.
    #[schemars(extend("x-key" = key("Namanya.", "nama penanda tangan", "name of the signer")))]
    pub nama: Option<String>,
    /// The rank.
    #[schemars(extend("x-key" = key("Pangkatnya.", "pangkat", "rank")))]
    pub pangkat: Option<String>,
    /// The number of a civil servant.
    #[schemars(extend("x-key" = key("NIP-nya.", "NIP", "NIP")))]
    pub nip: Option<String>,
    /// Whether the paper says "Mengetahui" above the signature.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Tanda tangannya didahului \"Mengetahui\".",
        "mengetahui", "mengetahui",
    )))]
    pub mengetahui: bool,
}

/// What the office promises.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Janji kantor tentang kelengkapan."))]
pub struct Pengaturan {
    /// Documents signed from this day on lack no step.
    #[schemars(extend("x-key" = key(
        "Naskah yang ditandatangani sejak hari ini mencatat semua langkah.",
        "lengkap sejak", "complete since",
    )))]
    pub lengkap_sejak: Option<Date>,
    /// The agenda asks nothing of days before; absent: `lengkap_sejak`.
    #[schemars(extend("x-key" = key(
        "Kewajiban sebelum hari ini tidak ditagih; tanpa ini `lengkap_sejak`.",
        "agenda sejak", "agenda since",
    )))]
    pub agenda_sejak: Option<Date>,
}

/// What the public sees.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-id" = "Yang boleh dilihat umum."))]
pub struct Publik {
    /// Columns of the public register.
    #[schemars(extend("x-key" = key(
        "Kolom yang boleh dilihat umum.",
        "kolom register publik", "columns of the public register",
    )))]
    pub kolom: Vec<String>,
}

impl Default for Publik {
    fn default() -> Publik {
        let kolom = [
            "nomor",
            "judul",
            "jenis",
            "naskah",
            "mitra",
            "mulai",
            "berakhir",
            "pemrakarsa",
        ];
        Publik {
            kolom: kolom.map(str::to_owned).into(),
        }
    }
}

/// Another severity for a rule; never makes a tafsir an error.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Bobot lain bagi sebuah aturan; tafsir tidak pernah menjadi kesalahan."))]
pub struct Aturan {
    /// The rule's code.
    #[schemars(extend("x-key" = key(
        "Kode aturan, misalnya `\"KSD209\"`.",
        "kode aturan", "code of the rule",
    )))]
    pub kode: String,
    /// Its severity in this register.
    #[schemars(extend("x-key" = key(
        "Bobotnya dalam register ini.",
        "bobot aturan", "severity of the rule",
    )))]
    pub keparahan: Severity,
    /// Why.
    #[schemars(extend("x-key" = key("Alasannya.", "alasan bobot", "reason of the severity")))]
    pub alasan: String,
}
