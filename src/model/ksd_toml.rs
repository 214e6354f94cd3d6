//! `ksd.toml`: whose register it is, and its settings.

use schemars::JsonSchema;
use serde::Deserialize;

use super::*;

/// `ksd.toml` at the top of the register.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KsdToml {
    /// The format of the records: 1.
    pub format: u32,
    /// The region.
    pub daerah: Daerah,
    /// Its offices.
    #[serde(default)]
    pub perangkat_daerah: Vec<PerangkatDaerah>,
    /// Its medium-term plans.
    #[serde(default)]
    pub rpjmd: Vec<Rpjmd>,
    /// Holidays.
    #[serde(default)]
    pub kalender: Kalender,
    /// Terms that no regulation sets and the office does.
    #[serde(default)]
    pub tenggat: Tenggat,
    /// What the office promises.
    #[serde(default)]
    pub pengaturan: Pengaturan,
    /// What the public sees.
    #[serde(default)]
    pub publik: Publik,
    /// Other severities for rules.
    #[serde(default)]
    pub aturan: Vec<Aturan>,
}

impl KsdToml {
    /// The newest format that this ksd reads.
    pub const FORMAT: u32 = 1;

    /// The RPJMD that covers a year.
    pub fn rpjmd_of(&self, year: i32) -> Option<&Rpjmd> {
        self.rpjmd
            .iter()
            .find(|plan| (plan.mulai..=plan.selesai).contains(&year))
    }
}

/// The region whose register it is.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Daerah {
    /// Its name.
    pub nama: String,
    /// Its code.
    pub kode: KodeWilayah,
    /// Its level.
    pub tingkat: Tingkat,
    /// Its province's name.
    pub provinsi: Option<String>,
    /// Its seat.
    pub ibu_kota: Option<String>,
    /// Its time zone: what "today" means, on whatever machine.
    pub zona_waktu: ZonaWaktu,
    /// Codes of the regions that border it; its own province borders it too.
    #[serde(default)]
    pub berbatasan: Vec<KodeWilayah>,
}

/// An office of the region.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PerangkatDaerah {
    /// What records call it.
    pub id: String,
    /// Its name.
    pub nama: String,
    /// The affairs in its charge.
    #[serde(default)]
    pub urusan: Vec<Urusan>,
}

/// A medium-term development plan.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rpjmd {
    /// Its first year.
    pub mulai: i32,
    /// Its last year.
    pub selesai: i32,
    /// The regulation that sets it.
    pub dasar: Option<String>,
    /// Its missions, counted from 1.
    #[serde(default)]
    pub misi: Vec<String>,
}

/// Holidays.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kalender {
    /// Days that are no working days although the week says so.
    #[serde(default)]
    pub hari_libur: Vec<Date>,
}

/// Terms that the office sets.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Tenggat {
    /// How long before its end a document counts as expiring.
    pub segera_berakhir: Duration,
    /// After the semester's last day.
    pub laporan_semester: Duration,
    /// How long a Kesepakatan Bersama may be without a PKS.
    pub kesepakatan_tanpa_pks: Duration,
    /// How long a plan may stand still.
    pub rencana_tanpa_gerak: Duration,
    /// How long a document may go without an evaluation.
    pub evaluasi: Duration,
    /// How long a mapping entry may wait, from its year's first day on.
    pub potensi_tanpa_tindak_lanjut: Duration,
    /// How long a dispute may stay unsettled.
    pub perselisihan: Duration,
}

impl Default for Tenggat {
    fn default() -> Tenggat {
        Tenggat {
            segera_berakhir: Duration::days(90),
            laporan_semester: Duration::days(31),
            kesepakatan_tanpa_pks: Duration::months(12),
            rencana_tanpa_gerak: Duration::months(6),
            evaluasi: Duration::months(12),
            potensi_tanpa_tindak_lanjut: Duration::months(12),
            perselisihan: Duration::months(6),
        }
    }
}

/// What the office promises.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pengaturan {
    /// Documents signed from this day on lack no step.
    pub lengkap_sejak: Option<Date>,
    /// The agenda asks nothing of days before; absent: `lengkap_sejak`.
    pub agenda_sejak: Option<Date>,
}

/// What the public sees.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Publik {
    /// Columns of the public register.
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
pub struct Aturan {
    /// The rule's code.
    pub kode: String,
    /// Its severity in this register.
    pub keparahan: Severity,
    /// Why.
    pub alasan: String,
}
