//! Terms that no regulation sets and the office does.

use schemars::JsonSchema;
use serde::Deserialize;

use super::words::key;
use super::*;

/// Terms that the office sets.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-id" = "Tenggat yang ditetapkan kantor, misalnya `\"90d\"` atau `\"6 bulan\"`."))]
pub struct Tenggat {
    /// How long before its end a document counts as expiring.
    #[schemars(extend("x-key" = key(
        "Berapa lama sebelum hari terakhir naskah disebut segera berakhir; bawaannya `\"90d\"`.",
        "segera berakhir", "expiring",
    )))]
    pub segera_berakhir: Duration,
    /// How long before an end calendars ring.
    #[schemars(extend("x-key" = key(
        "Berapa lama sebelum hari terakhir kalender mengingatkan; bawaannya 90, 60, 30, dan 7 hari.",
        "pengingat", "reminders",
    )))]
    pub pengingat: Vec<Duration>,
    /// How long before the last day it is settled what comes after.
    #[schemars(extend("x-key" = key(
        "Berapa lama sebelum hari terakhir kelanjutan diputuskan; bawaannya `\"6m\"`, luar negeri 9 bulan.",
        "tenggat kelanjutan", "term for what comes after",
    )))]
    pub kelanjutan: Option<Duration>,
    /// After the semester's last day.
    #[schemars(extend("x-key" = key(
        "Tenggat laporan sesudah hari terakhir semester; bawaannya `\"31d\"`.",
        "tenggat laporan semester", "term of the semester report",
    )))]
    pub laporan_semester: Duration,
    /// After the offices' reports: the Bupati's to the Gubernur.
    #[schemars(extend("x-key" = key(
        "Tenggat laporan Bupati kepada Gubernur sesudah tenggat laporan perangkat daerah; bawaannya `\"31d\"`.",
        "tenggat laporan berjenjang", "term of the report to the Gubernur",
    )))]
    pub laporan_berjenjang: Duration,
    /// How long a Kesepakatan Bersama may be without a PKS.
    #[schemars(extend("x-key" = key(
        "Berapa lama Kesepakatan Bersama boleh tanpa PKS; bawaannya `\"12m\"`.",
        "kesepakatan tanpa PKS", "agreement without a PKS",
    )))]
    pub kesepakatan_tanpa_pks: Duration,
    /// How long a plan may stand still.
    #[schemars(extend("x-key" = key(
        "Berapa lama rencana boleh tidak bergerak; bawaannya `\"6m\"`.",
        "rencana tanpa gerak", "plan that stands still",
    )))]
    pub rencana_tanpa_gerak: Duration,
    /// How long a document may go without an evaluation.
    #[schemars(extend("x-key" = key(
        "Berapa lama naskah boleh tanpa evaluasi; bawaannya `\"12m\"`.",
        "tenggat evaluasi", "term of the evaluation",
    )))]
    pub evaluasi: Duration,
    /// How long a mapping entry may wait, from its year's first day on.
    #[schemars(extend("x-key" = key(
        "Berapa lama entri pemetaan boleh menunggu sejak hari pertama tahunnya; bawaannya `\"12m\"`.",
        "potensi tanpa tindak lanjut", "mapping entry without follow-up",
    )))]
    pub potensi_tanpa_tindak_lanjut: Duration,
    /// How long a dispute may stay unsettled.
    #[schemars(extend("x-key" = key(
        "Berapa lama perselisihan boleh belum selesai; bawaannya `\"6m\"`.",
        "tenggat perselisihan", "term of a dispute",
    )))]
    pub perselisihan: Duration,
}

impl Default for Tenggat {
    fn default() -> Tenggat {
        Tenggat {
            segera_berakhir: Duration::days(90),
            pengingat: [90, 60, 30, 7].map(Duration::days).into(),
            kelanjutan: None,
            laporan_semester: Duration::days(31),
            laporan_berjenjang: Duration::days(31),
            kesepakatan_tanpa_pks: Duration::months(12),
            rencana_tanpa_gerak: Duration::months(6),
            evaluasi: Duration::months(12),
            potensi_tanpa_tindak_lanjut: Duration::months(12),
            perselisihan: Duration::months(6),
        }
    }
}

/// The reports that somebody can sign, by their names.
pub const PAPERS: [&str; 14] = [
    "triwulan",
    "semester",
    "berjenjang",
    "sinergi",
    "tahunan",
    "pemetaan",
    "pemetaan-keputusan",
    "pemetaan-berita-acara",
    "usulan-rkpd",
    "evaluasi",
    "katalog",
    "luar-negeri",
    "kepatuhan",
    "register",
];

/// The papers that are drafted, by their names: they can be signed, too.
pub const DRAFTS: [&str; 51] = [
    "keputusan-pemetaan",
    "berita-acara-pemetaan",
    "sk-tkksd",
    "kerangka-acuan-kerja",
    "kerangka-acuan-kerja-sinergi",
    "studi-kelayakan",
    "nota-dinas-kerangka-acuan-kerja",
    "laporan-telaahan",
    "penyampaian-telaahan",
    "penetapan-calon-mitra",
    "surat-penawaran",
    "permintaan-tanggapan-kedua",
    "laporan-tanpa-tanggapan",
    "jawaban-penawaran",
    "undangan-rapat-tkksd",
    "daftar-hadir-rapat-tkksd",
    "notulen-rapat-tkksd",
    "berita-acara-rapat-tkksd",
    "rekomendasi-tkksd",
    "permohonan-persetujuan-dprd",
    "tindak-lanjut-kajian-dprd",
    "anggapan-persetujuan-dprd",
    "surat-kuasa",
    "nota-dinas-penandatanganan",
    "kesepakatan-bersama-ksdd",
    "kesepakatan-bersama-ksdpk",
    "pks-ksdd",
    "kontrak-ksdpk",
    "nota-kesepakatan",
    "rencana-kerja",
    "addendum",
    "perpanjangan",
    "kajian-luar-negeri",
    "surat-konsultasi-menteri",
    "pernyataan-kehendak",
    "rencana-kerja-sama",
    "naskah-luar-negeri",
    "pemberitahuan-perpanjangan",
    "perjanjian-sewa",
    "perjanjian-pinjam-pakai",
    "serah-terima-naskah",
    "penyampaian-nk-rk",
    "instrumen-monitoring",
    "tagihan-laporan",
    "berita-acara-evaluasi",
    "kelengkapan-perselisihan",
    "berita-acara-perselisihan",
    "permohonan-penyelesaian-perselisihan",
    "usul-perpanjangan",
    "pemberitahuan-tidak-diperpanjang",
    "berita-acara-pengakhiran",
];
