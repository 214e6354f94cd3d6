//! One entry of the potential mapping.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::key;
use super::*;

/// An entry of the potential mapping: `potensi/**/<id>.toml`. Permendagri 22/2020 Pasal 5, 25.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu entri pemetaan potensi: `potensi/**/<id>.toml`. Permendagri 22/2020 Pasal 5, Pasal 25."))]
pub struct Potensi {
    /// What it is about.
    #[schemars(extend("x-key" = key("Pokok entri ini.", "judul", "title")))]
    pub judul: String,
    /// The year of the mapping.
    #[schemars(extend("x-key" = key(
        "Tahun pemetaan. Permendagri 22/2020 Pasal 5 ayat (3).",
        "tahun pemetaan", "year of the mapping",
    )))]
    pub tahun: i32,
    /// The day on which the register first knew of it.
    #[schemars(extend("x-key" = key(
        "Hari register pertama kali mengetahuinya.",
        "pencatatan dalam register", "entry in the register",
    )))]
    pub dicatat: Option<Date>,
    /// The perangkat daerah that initiates, by its id in `ksd.toml`.
    #[schemars(extend("x-key" = key(
        "Perangkat daerah yang memprakarsai: id-nya di `ksd.toml`.",
        "pemrakarsa", "office",
    ).naming(Names::Office)))]
    pub pemrakarsa: Option<String>,
    /// The affairs that it is about.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Urusan pemerintahan yang akan dikerjasamakan.",
        "urusan", "urusan",
    )))]
    pub urusan: Vec<Urusan>,
    /// With whom the cooperation would be.
    #[schemars(extend("x-key" = key("Dengan siapa kerja sama akan dilakukan.", "jenis", "kind")))]
    pub jenis: Option<Jenis>,
    /// Wajib or sukarela; of a ksdd.
    #[schemars(extend("x-key" = key("Wajib atau sukarela; hanya untuk `ksdd`.", "sifat", "sifat")))]
    pub sifat: Option<Sifat>,
    /// The problem to be solved.
    #[schemars(extend("x-key" = key("Masalah yang akan diatasi.", "permasalahan", "problem")))]
    pub permasalahan: Option<String>,
    /// The potential.
    #[schemars(extend("x-key" = key("Potensinya.", "potensi", "potential")))]
    pub uraian: Option<String>,
    /// Whether effects cross a border.
    #[schemars(extend("x-key" = key(
        "Jangkauan dampak. Permendagri 22/2020 Pasal 1 angka 3.",
        "jangkauan dampak", "reach of the effects",
    )))]
    pub eksternalitas: Option<Eksternalitas>,
    /// The benefit.
    #[schemars(extend("x-key" = key("Manfaatnya.", "manfaat", "benefit")))]
    pub manfaat: Option<String>,
    /// Where.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Tempatnya.", "lokasi", "place")))]
    pub lokasi: Vec<String>,
    /// Candidate partners, by id.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Id calon mitra. Permendagri 22/2020 Pasal 5 ayat (3).",
        "calon mitra", "candidate partners",
    ).naming(Names::Record(Kind::Mitra))))]
    pub calon_mitra: Vec<String>,
    /// Priority; 1 is the highest. Permendagri 22/2020 Pasal 5 ayat (3).
    #[schemars(extend("x-key" = key(
        "Urutan prioritas; 1 yang tertinggi. Permendagri 22/2020 Pasal 5 ayat (3).",
        "prioritas", "priority",
    )))]
    pub prioritas: Option<u32>,
    /// The first year of the planned cooperation.
    #[schemars(extend("x-key" = key(
        "Tahun pertama yang direncanakan. Permendagri 22/2020 Pasal 5 ayat (3).",
        "tahun pertama rencana", "first year planned",
    )))]
    pub tahun_mulai: Option<i32>,
    /// The last year of the planned cooperation.
    #[schemars(extend("x-key" = key(
        "Tahun terakhir yang direncanakan. Permendagri 22/2020 Pasal 5 ayat (3).",
        "tahun terakhir rencana", "last year planned",
    )))]
    pub tahun_selesai: Option<i32>,
    /// What it is expected to bring over its years.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Perkiraan hasil selama tahun-tahunnya.",
        "perkiraan nilai", "expected value",
    )))]
    pub perkiraan_nilai: PerkiraanNilai,
    /// Its purpose.
    #[schemars(extend("x-key" = key("Maksud dan tujuan.", "maksud dan tujuan", "purpose")))]
    pub maksud_tujuan: Option<String>,
    /// Place in the development plans.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Kedudukan dalam rencana pembangunan.",
        "rencana pembangunan", "place in the plans",
    )))]
    pub perencanaan: Perencanaan,
    /// The yearly list. Permendagri 22/2020 Pasal 5 ayat (3).
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Daftar tahunan. Tulis judulnya `[[program]]`. Permendagri 22/2020 Pasal 5 ayat (3).",
        "program dan kegiatan", "programmes and activities",
    )))]
    pub program: Vec<Program>,
    /// Where it was discussed. Permendagri 22/2020 Pasal 5 ayat (4), (5), (6).
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Forum yang membahasnya. Permendagri 22/2020 Pasal 5 ayat (4), (5), (6).",
        "pembahasan", "discussion",
    )))]
    pub pembahasan: Pembahasan,
    /// The yearly decree. Permendagri 22/2020 Pasal 25 ayat (2).
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Keputusan Kepala Daerah tentang daftar rencana KSDPK. Permendagri 22/2020 Pasal 25 ayat (2).",
        "penetapan", "decree",
    )))]
    pub penetapan: Surat,
    /// Rules that do not fit this record.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Aturan yang tidak cocok untuk rekaman ini. Tulis judulnya `[[pengecualian]]`.",
        "pengecualian aturan", "exemption from a rule",
    )))]
    pub pengecualian: Vec<Pengecualian>,
}

/// A line of the yearly list. Permendagri 22/2020 Pasal 5 ayat (3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu baris daftar tahunan. Permendagri 22/2020 Pasal 5 ayat (3)."))]
pub struct Program {
    /// The year.
    #[schemars(extend("x-key" = key("Tahunnya.", "tahun", "year")))]
    pub tahun: i32,
    /// The programme.
    #[schemars(extend("x-key" = key("Program.", "program", "programme")))]
    pub program: Option<String>,
    /// The activity.
    #[schemars(extend("x-key" = key("Kegiatan.", "kegiatan", "activity")))]
    pub kegiatan: Option<String>,
    /// The part of the activity that carries it.
    #[schemars(extend("x-key" = key("Subkegiatan.", "subkegiatan", "part of the activity")))]
    pub sub_kegiatan: Option<String>,
    /// Its code in the plans.
    #[schemars(extend("x-key" = key(
        "Kodenya dalam rencana, misalnya `\"2.11.05\"`.",
        "kode program", "code of the programme",
    )))]
    pub kode: Option<String>,
    /// Its ceiling, in whole rupiah.
    #[schemars(extend("x-key" = key(
        "Pagu, dalam rupiah penuh, tanpa titik ribuan: `350_000_000`.",
        "pagu", "ceiling",
    )))]
    pub pagu: Option<Rupiah>,
}

/// What an entry is expected to bring over its years.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Perkiraan hasil selama tahun-tahunnya."))]
pub struct PerkiraanNilai {
    /// To the regional treasury, in whole rupiah.
    #[schemars(extend("x-key" = key(
        "Penerimaan kas daerah, dalam rupiah penuh, tanpa titik ribuan.",
        "perkiraan penerimaan", "expected receipts",
    )))]
    pub penerimaan: Option<Rupiah>,
    /// By the partner in the region, in whole rupiah.
    #[schemars(extend("x-key" = key(
        "Investasi mitra di daerah, dalam rupiah penuh, tanpa titik ribuan.",
        "perkiraan investasi", "expected investment",
    )))]
    pub investasi: Option<Rupiah>,
}

/// Where an entry was discussed. Permendagri 22/2020 Pasal 5 ayat (4), (5), (6).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Forum yang membahas entri ini. Permendagri 22/2020 Pasal 5 ayat (4), (5), (6)."))]
pub struct Pembahasan {
    /// The forum.
    #[schemars(extend("x-key" = key("Forumnya.", "forum", "forum")))]
    pub forum: Option<Forum>,
    /// Its day.
    #[schemars(extend("x-key" = key("Harinya.", "hari pembahasan", "day of the discussion")))]
    pub tanggal: Option<Date>,
    /// The minutes that fix what was agreed.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Berita Acara hasil pemetaan.", "Berita Acara", "minutes")))]
    pub berita_acara: BeritaAcara,
}

/// The minutes of a mapping. Permendagri 22/2020 Pasal 5 ayat (6).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Berita Acara hasil pemetaan, ditandatangani Kepala Daerah. Permendagri 22/2020 Pasal 5 ayat (6)."))]
pub struct BeritaAcara {
    /// Its number.
    #[schemars(extend("x-key" = key("Nomornya.", "nomor {}", "number of the {}")))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub nomor: Option<String>,
    /// Its date.
    #[schemars(extend("x-key" = key("Tanggalnya.", "tanggal {}", "date of the {}")))]
    pub tanggal: Option<Date>,
    /// Capacity of who signed for us.
    #[schemars(extend("x-key" = key(
        "Kedudukan penanda tangan dari pihak kita.",
        "kedudukan penanda tangan {}", "capacity of who signed the {}",
    )))]
    pub peran: Option<Peran>,
}

vocabulary! {
    /// How far an entry of the mapping has come; derived, never stored.
    StatusPotensi: "Seberapa jauh entri pemetaan; dihitung, tidak pernah dicatat." {
        /// Proposed.
        Diusulkan("diusulkan", "proposed"): "Baru diusulkan.",
        /// Discussed in a forum.
        Dibahas("dibahas", "discussed"):
            "Sudah dibahas dalam forum. Permendagri 22/2020 Pasal 5 ayat (4).",
        /// Fixed: by the decree, or for a ksdd wajib by the signed Berita Acara.
        Ditetapkan("ditetapkan", "fixed"):
            "Sudah ada keputusannya; untuk KSDD wajib, sudah ada Berita Acaranya. Permendagri 22/2020 Pasal 25 ayat (2), Pasal 5 ayat (6).",
        /// A kerja-sama names it.
        Ditindaklanjuti("ditindaklanjuti", "followed up"):
            "Sudah ada rekaman kerja sama yang menyebut entri itu.",
    }
}
