//! What is recorded of a document while it is carried out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::{Stage::*, key};
use super::*;

/// A semester report of the pemrakarsa. Permendagri 22/2020 Pasal 17, 39.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Laporan semester pemrakarsa. Permendagri 22/2020 Pasal 17, Pasal 39."))]
pub struct LaporanSemester {
    /// The semester: `2023-S2`.
    #[schemars(extend("x-key" = key(
        "Semesternya, misalnya `\"2023-S2\"`.",
        "periode laporan", "period of the report",
    )))]
    pub periode: Period,
    /// The day on which it was handed in.
    #[schemars(extend("x-key" = key(
        "Hari laporan disampaikan.",
        "penyampaian laporan", "handing in of the report",
    ).day(Signed, "laporan disampaikan", "the report was handed in").with("periode")))]
    pub tanggal: Option<Date>,
    /// Problems.
    #[schemars(extend("x-key" = key("Masalah yang dihadapi.", "permasalahan", "problems")))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub permasalahan: Option<String>,
    /// What was done about them; `tidak ada`: nothing.
    #[schemars(extend("x-key" = key(
        "Upaya mengatasinya; `tidak ada` bila tanpa upaya.",
        "upaya penyelesaian", "efforts to solve them",
    )))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub upaya: Option<String>,
}

/// An evaluation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu evaluasi."))]
pub struct Evaluasi {
    /// Its day.
    #[schemars(extend("x-key" = key(
        "Hari evaluasi.",
        "tanggal evaluasi", "date of the evaluation",
    ).day(Signed, "dievaluasi", "evaluated").with("kesimpulan")))]
    pub tanggal: Option<Date>,
    /// What was measured.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Hal yang diukur.", "indikator", "indicators")))]
    pub indikator: Vec<Indikator>,
    /// What it came to.
    #[schemars(extend("x-key" = key(
        "Kesimpulan evaluasi.",
        "kesimpulan evaluasi", "conclusion of the evaluation",
    )))]
    pub kesimpulan: Option<Kesimpulan>,
    /// The minutes of it.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Berita acara evaluasi.",
        "berita acara evaluasi", "minutes of the evaluation",
    ).day(Signed, "berita acara evaluasi ditandatangani", "the minutes of the evaluation were signed")))]
    pub berita_acara: Surat,
}

/// Something measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu hal yang diukur."))]
pub struct Indikator {
    /// What is measured.
    #[schemars(extend("x-key" = key("Apa yang diukur.", "nama indikator", "indicator")))]
    pub nama: String,
    /// Its unit.
    #[schemars(extend("x-key" = key("Satuannya.", "satuan indikator", "unit of the indicator")))]
    pub satuan: Option<String>,
    /// What was aimed at.
    #[schemars(extend("x-key" = key("Angka yang dituju.", "target", "target")))]
    pub target: Option<Measure>,
    /// What was reached.
    #[schemars(extend("x-key" = key("Angka yang dicapai.", "realisasi", "result")))]
    pub realisasi: Option<Measure>,
    /// What it serves. UU 23/2014 Pasal 363 ayat (1).
    #[schemars(extend("x-key" = key(
        "Tujuan yang diukurnya.",
        "tujuan indikator", "aim of the indicator",
    )))]
    pub tujuan: Option<TujuanIndikator>,
}

/// What a text that binds money brought in a year. PP 28/2018 Pasal 20.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Hasil setahun dari naskah yang mengikat uang. PP 28/2018 Pasal 20."))]
pub struct HasilTahunan {
    /// The year.
    #[schemars(extend("x-key" = key("Tahunnya.", "tahun hasil", "year of the result")))]
    pub tahun: i32,
    /// What the APBD set aside, in whole rupiah.
    #[schemars(extend("x-key" = key(
        "Pagu APBD, dalam rupiah penuh, tanpa titik ribuan.",
        "pagu", "ceiling",
    )))]
    pub pagu: Option<Rupiah>,
    /// What was spent of it, in whole rupiah.
    #[schemars(extend("x-key" = key(
        "Belanja APBD, dalam rupiah penuh, tanpa titik ribuan.",
        "belanja", "spending",
    )))]
    pub belanja: Option<Rupiah>,
    /// What came to the regional treasury, in whole rupiah. PP 28/2018 Pasal 20 ayat (2).
    #[schemars(extend("x-key" = key(
        "Penerimaan kas daerah, dalam rupiah penuh, tanpa titik ribuan. PP 28/2018 Pasal 20 ayat (2).",
        "penerimaan", "receipts",
    )))]
    pub penerimaan: Option<Rupiah>,
    /// What the partner invested in the region, in whole rupiah.
    #[schemars(extend("x-key" = key(
        "Investasi mitra di daerah, dalam rupiah penuh, tanpa titik ribuan.",
        "investasi", "investment",
    )))]
    pub investasi: Option<Rupiah>,
    /// Goods received and recorded as assets. PP 28/2018 Pasal 20 ayat (3).
    #[schemars(extend("x-key" = key(
        "Barang yang diterima dan dicatat sebagai aset. PP 28/2018 Pasal 20 ayat (3).",
        "barang yang diterima", "goods received",
    )))]
    pub barang: Option<String>,
    /// The paper that proves it.
    #[schemars(extend("x-key" = key(
        "Surat yang membuktikannya, misalnya STS.",
        "bukti hasil", "proof of the result",
    )))]
    pub sumber: Option<String>,
}

/// What stands in the way of a document, until it is settled. Permendagri 22/2020 Pasal 17, 39.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu hambatan. Permendagri 22/2020 Pasal 17, Pasal 39."))]
pub struct Hambatan {
    /// What it is.
    #[schemars(extend("x-key" = key("Apa hambatannya.", "uraian hambatan", "the obstacle")))]
    pub uraian: String,
    /// Who settles it: a perangkat daerah by its id, or anyone in words.
    #[schemars(extend("x-key" = key(
        "Yang menyelesaikannya: id perangkat daerah, atau pihak lain dengan kata-kata.",
        "penyelesai hambatan", "who settles the obstacle",
    ).naming(Names::Office)))]
    pub oleh: Option<String>,
    /// The day by which it is to be settled.
    #[schemars(extend("x-key" = key(
        "Hari hambatan seharusnya selesai.",
        "tenggat hambatan", "term of the obstacle",
    ).noted("tenggat penyelesaian hambatan", "an obstacle was to be settled").with("uraian")))]
    pub tenggat: Option<Date>,
    /// The day on which it was settled.
    #[schemars(extend("x-key" = key(
        "Hari hambatan selesai.",
        "penyelesaian hambatan", "settlement of the obstacle",
    ).noted("hambatan selesai", "an obstacle was settled").with("uraian")))]
    pub selesai: Option<Date>,
}

/// A dispute on one of the ways that it took. Permendagri 22/2020 Pasal 18-21.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu perselisihan pada satu jalur penyelesaiannya. Permendagri 22/2020 Pasal 18 sampai dengan Pasal 21."))]
pub struct Perselisihan {
    /// The day on which it arose, or was taken to this way.
    #[schemars(extend("x-key" = key(
        "Hari perselisihan timbul atau dibawa ke jalur ini.",
        "tanggal perselisihan", "date of the dispute",
    ).day(Signed, "perselisihan", "dispute").with("jalur")))]
    pub tanggal: Option<Date>,
    /// What it is about: the same words for each of its ways.
    #[schemars(extend("x-key" = key(
        "Pokok perselisihan; sama pada setiap jalurnya.",
        "pokok perselisihan", "matter of the dispute",
    )))]
    pub pokok: Option<String>,
    /// The way it took.
    #[schemars(extend("x-key" = key(
        "Jalur penyelesaian.",
        "jalur penyelesaian", "way of settlement",
    )))]
    pub jalur: Option<Jalur>,
    /// The day on which it was settled.
    #[schemars(extend("x-key" = key(
        "Hari perselisihan selesai.",
        "penyelesaian perselisihan", "settlement of the dispute",
    ).day(Signed, "perselisihan selesai", "the dispute was settled").with("jalur")))]
    pub selesai: Option<Date>,
    /// Number of the minutes of its settlement.
    #[schemars(extend("x-key" = key(
        "Nomor berita acara penyelesaian.",
        "berita acara penyelesaian perselisihan", "minutes of the settlement",
    )))]
    pub berita_acara: Option<String>,
    /// Number of the Menteri's decision.
    #[schemars(extend("x-key" = key(
        "Nomor keputusan Menteri.",
        "keputusan Menteri tentang perselisihan", "the Menteri's decision on the dispute",
    )))]
    pub keputusan_menteri: Option<String>,
}
