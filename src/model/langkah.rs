//! The steps that the regulations set, each a table of a kerja-sama record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::{Stage::*, key};
use super::*;

/// A number and a date.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Nomor dan tanggal sebuah surat."))]
pub struct Surat {
    /// Its number.
    #[schemars(extend("x-key" = key("Nomornya.", "nomor {}", "number of the {}")))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub nomor: Option<String>,
    /// Its date.
    #[schemars(extend("x-key" = key("Tanggalnya.", "tanggal {}", "date of the {}")))]
    pub tanggal: Option<Date>,
}

/// Kerangka Acuan Kerja, on a KB or NK that we initiate. Permendagri 22/2020 Pasal 7 ayat (2), Pasal 29 ayat (2), Pasal 53 ayat (3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Kerangka acuan kerja, pada Kesepakatan Bersama atau Nota Kesepakatan yang kita prakarsai. Permendagri 22/2020 Pasal 7 ayat (2), Pasal 29 ayat (2), Pasal 53 ayat (3)."))]
pub struct Kak {
    /// Its date.
    #[schemars(extend("x-key" = key(
        "Tanggalnya.",
        "tanggal kerangka acuan kerja", "date of the KAK",
    )))]
    pub tanggal: Option<Date>,
    /// Its parts.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Bagian-bagiannya.",
        "muatan kerangka acuan kerja", "contents of the KAK",
    )))]
    pub muatan: Vec<BagianKak>,
}

/// Feasibility study, on a KB of a ksdpk. Permendagri 22/2020 Pasal 27.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Studi kelayakan, pada Kesepakatan Bersama KSDPK. Permendagri 22/2020 Pasal 27."))]
pub struct StudiKelayakan {
    /// Its date.
    #[schemars(extend("x-key" = key(
        "Tanggalnya.",
        "tanggal studi kelayakan", "date of the feasibility study",
    )))]
    pub tanggal: Option<Date>,
    /// Who made it.
    #[schemars(extend("x-key" = key(
        "Penyusun studi. Permendagri 22/2020 Pasal 25, Pasal 26; UU 23/2014 Pasal 366 ayat (3).",
        "penyusun studi kelayakan", "author of the feasibility study",
    )))]
    pub penyusun: Option<Penyusun>,
    /// Its parts.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Bagian-bagiannya.",
        "muatan studi kelayakan", "contents of the feasibility study",
    )))]
    pub muatan: Vec<BagianStudiKelayakan>,
}

/// Criteria of a third party's initiative. Permendagri 22/2020 Pasal 26 ayat (1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Kriteria bagi KSDPK yang diprakarsai Pihak Ketiga. Permendagri 22/2020 Pasal 26 ayat (1)."))]
pub struct PrakarsaMitra {
    /// Technically integrated with the sector's master plan.
    #[schemars(extend("x-key" = key(
        "Terpadu secara teknis dengan rencana induk sektor.",
        "keterpaduan dengan rencana induk", "integration with the master plan",
    )))]
    pub terintegrasi_rencana_induk: Option<bool>,
    /// Economically and financially feasible.
    #[schemars(extend("x-key" = key(
        "Layak secara ekonomi dan finansial.",
        "kelayakan ekonomi dan finansial", "economic and financial feasibility",
    )))]
    pub layak_ekonomi_finansial: Option<bool>,
    /// The third party can pay for it.
    #[schemars(extend("x-key" = key(
        "Pihak Ketiga mampu membiayai.",
        "kemampuan pihak ketiga membiayai", "the third party's ability to pay",
    )))]
    pub mampu_membiayai: Option<bool>,
}

/// Review by the TKKSD. Permendagri 22/2020 Pasal 7 ayat (4), Pasal 29 ayat (4), Pasal 31 ayat (2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Kajian TKKSD atas usulan. Permendagri 22/2020 Pasal 7 ayat (4), Pasal 29 ayat (4), Pasal 31 ayat (2)."))]
pub struct Telaahan {
    /// Its date.
    #[schemars(extend("x-key" = key("Tanggalnya.", "tanggal telaahan", "date of the review")))]
    pub tanggal: Option<Date>,
    /// What was reviewed.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Hal yang ditelaah.",
        "kriteria telaahan", "criteria of the review",
    )))]
    pub kriteria: Vec<Kriteria>,
    /// What it came to.
    #[schemars(extend("x-key" = key("Hasil telaahan.", "hasil telaahan", "result of the review")))]
    pub hasil: Option<HasilTelaahan>,
}

/// Offer to the partner. Permendagri 22/2020 Pasal 8, 30, 54.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Surat penawaran kepada calon mitra. Permendagri 22/2020 Pasal 8, Pasal 30, Pasal 54."))]
pub struct Penawaran {
    /// The day on which the letter was sent.
    #[schemars(extend("x-key" = key(
        "Hari surat dikirim. Permendagri 22/2020 Pasal 8 ayat (3).",
        "pengiriman penawaran", "sending of the offer",
    ).day(Offer, "penawaran dikirim", "the offer was sent")))]
    pub dikirim: Option<Date>,
    /// Capacity of who signed the letter.
    #[schemars(extend("x-key" = key(
        "Kedudukan penanda tangan surat.",
        "kedudukan penanda tangan penawaran", "capacity of the offer's signer",
    )))]
    pub peran: Option<Peran>,
    /// Whether the KAK went with it.
    #[schemars(extend("x-key" = key(
        "Penawaran dilengkapi kerangka acuan kerja. Permendagri 22/2020 Pasal 8 ayat (2).",
        "kerangka acuan kerja pada penawaran", "KAK with the offer",
    )))]
    pub dengan_kak: Option<bool>,
    /// The day on which it was received.
    #[schemars(extend("x-key" = key(
        "Hari surat diterima pihak yang ditawari. Permendagri 22/2020 Pasal 8 ayat (3).",
        "penerimaan penawaran", "receipt of the offer",
    ).day(Offer, "penawaran diterima pihak yang ditawari", "the offer was received")))]
    pub diterima: Option<Date>,
    /// The day of the answer.
    #[schemars(extend("x-key" = key(
        "Hari surat dijawab. Permendagri 22/2020 Pasal 8 ayat (3).",
        "jawaban atas penawaran", "answer to the offer",
    ).day(Offer, "penawaran dijawab", "the offer was answered").with("hasil")))]
    pub jawaban: Option<Date>,
    /// The answer.
    #[schemars(extend("x-key" = key(
        "Jawaban pihak yang ditawari. Permendagri 22/2020 Pasal 9 ayat (1).",
        "hasil penawaran", "result of the offer",
    )))]
    pub hasil: Option<HasilPenawaran>,
    /// The day of the second request.
    #[schemars(extend("x-key" = key(
        "Hari permintaan tanggapan kedua. Permendagri 22/2020 Pasal 8 ayat (4).",
        "permintaan tanggapan kedua", "second request",
    ).day(Offer, "tanggapan diminta lagi", "an answer was requested again")))]
    pub permintaan_kedua: Option<Date>,
    /// The day of the report to the Gubernur.
    #[schemars(extend("x-key" = key(
        "Hari pelaporan kepada Gubernur. Permendagri 22/2020 Pasal 8 ayat (5).",
        "laporan kepada Gubernur", "report to the Gubernur",
    ).day(Offer, "dilaporkan kepada Gubernur", "reported to the Gubernur")))]
    pub laporan_ke_atas: Option<Date>,
}

/// The TKKSD's recommendation to sign. Permendagri 22/2020 Pasal 46 ayat (2) huruf g.
pub type RekomendasiTkksd = Surat;

/// Approval of the DPRD. Permendagri 22/2020 Pasal 12, 34, 56; Permendagri 25/2020 Pasal 16, 17.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Persetujuan DPRD, bila diperlukan. Permendagri 22/2020 Pasal 12, Pasal 34, Pasal 56; Permendagri 25/2020 Pasal 16, Pasal 17."))]
pub struct Dprd {
    /// The day of the request.
    #[schemars(extend("x-key" = key(
        "Hari surat permohonan. Permendagri 22/2020 Pasal 12 ayat (1).",
        "permohonan kepada DPRD", "request to the DPRD",
    ).day(Drafting, "persetujuan DPRD dimohonkan", "the DPRD was asked to approve")))]
    pub permohonan: Option<Date>,
    /// The day on which the DPRD received it.
    #[schemars(extend("x-key" = key(
        "Hari permohonan diterima DPRD. Permendagri 22/2020 Pasal 12 ayat (1).",
        "penerimaan permohonan oleh DPRD", "receipt by the DPRD",
    ).day(Drafting, "permohonan diterima DPRD", "the DPRD received the request")))]
    pub diterima: Option<Date>,
    /// The day of the DPRD's answer.
    #[schemars(extend("x-key" = key(
        "Hari dijawab pimpinan DPRD. Permendagri 22/2020 Pasal 12 ayat (1).",
        "jawaban DPRD", "answer of the DPRD",
    ).day(Drafting, "DPRD menjawab", "the DPRD answered")))]
    pub jawaban: Option<Date>,
    /// The day of the letter with the commission's study.
    #[schemars(extend("x-key" = key(
        "Hari surat pimpinan DPRD dengan hasil kajian. Permendagri 22/2020 Pasal 12 ayat (1) huruf c.",
        "hasil kajian DPRD", "the DPRD's study",
    ).day(Drafting, "hasil kajian DPRD disampaikan", "the DPRD handed over its study")))]
    pub hasil_kajian: Option<Date>,
    /// The day of the Kepala Daerah's follow-up.
    #[schemars(extend("x-key" = key(
        "Hari tindak lanjut Kepala Daerah. Permendagri 22/2020 Pasal 12 ayat (1) huruf d.",
        "tindak lanjut kajian DPRD", "follow-up of the DPRD's study",
    ).day(Drafting, "kajian DPRD ditindaklanjuti", "the DPRD's study was followed up")))]
    pub tindak_lanjut: Option<Date>,
    /// The day on which the DPRD received the follow-up.
    #[schemars(extend("x-key" = key(
        "Hari tindak lanjut diterima DPRD. Permendagri 22/2020 Pasal 12 ayat (1) huruf e.",
        "penerimaan tindak lanjut oleh DPRD", "receipt of the follow-up by the DPRD",
    ).day(Drafting, "tindak lanjut diterima DPRD", "the DPRD received the follow-up")))]
    pub tindak_lanjut_diterima: Option<Date>,
    /// The day of the decision.
    #[schemars(extend("x-key" = key(
        "Hari keputusan DPRD. Permendagri 22/2020 Pasal 12 ayat (1) huruf e.",
        "hari keputusan DPRD", "day of the DPRD's decision",
    ).day(Drafting, "DPRD memutuskan", "the DPRD decided").with("hasil")))]
    pub persetujuan: Option<Date>,
    /// The decision.
    #[schemars(extend("x-key" = key("Keputusan DPRD.", "keputusan DPRD", "the DPRD's decision")))]
    pub hasil: Option<HasilDprd>,
    /// Number of the decision.
    #[schemars(extend("x-key" = key(
        "Nomor keputusan.",
        "nomor keputusan DPRD", "number of the DPRD's decision",
    )))]
    #[serde(default, deserialize_with = "super::number::deserialize")]
    pub nomor: Option<String>,
    /// What went with the request.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Naskah yang menyertai permohonan. Permendagri 22/2020 Pasal 12, Pasal 34, Pasal 56; Permendagri 25/2020 Pasal 16.",
        "lampiran permohonan kepada DPRD", "annexes to the request to the DPRD",
    )))]
    pub lampiran: Vec<LampiranDprd>,
}

/// Steps of a Sinergi. Permendagri 22/2020 Pasal 57 ayat (3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Langkah khusus Sinergi. Permendagri 22/2020 Pasal 57 ayat (3)."))]
pub struct Sinergi {
    /// The day on which the signed texts went to the Menteri.
    #[schemars(extend("x-key" = key(
        "Hari naskah Sinergi disampaikan kepada Menteri.",
        "penyampaian kepada Menteri", "sending to the Menteri",
    ).day(Signed, "naskah disampaikan kepada Menteri", "sent to the Menteri")))]
    pub ke_menteri: Option<Date>,
}

/// The joint secretariat of a Kerja Sama Wajib. Permendagri 22/2020 Pasal 50.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Sekretariat Kerja Sama bagi Kerja Sama Wajib. Permendagri 22/2020 Pasal 50."))]
pub struct Sekretariat {
    /// Whether the cooperation goes on without a break.
    #[schemars(extend("x-key" = key(
        "Kerja Sama Wajib berlangsung terus-menerus; salah satu syarat membentuk Sekretariat Kerja Sama.",
        "kerja sama terus-menerus", "cooperation without a break",
    )))]
    pub terus_menerus: Option<bool>,
}

/// Where the proceeds of a ksdpk went. PP 28/2018 Pasal 20.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Ke mana hasil KSDPK. PP 28/2018 Pasal 20."))]
pub struct Hasil {
    /// Money went to the regional treasury.
    #[schemars(extend("x-key" = key(
        "Uang disetor ke kas daerah.",
        "penyetoran hasil ke kas daerah", "proceeds paid to the treasury",
    )))]
    pub uang_ke_kas_daerah: Option<bool>,
    /// Goods were recorded as the region's.
    #[schemars(extend("x-key" = key(
        "Barang dicatat sebagai aset daerah.",
        "pencatatan barang hasil kerja sama", "goods recorded as assets",
    )))]
    pub barang_dicatat: Option<bool>,
}

/// Where the signed text is kept. Permendagri 22/2020 Pasal 14 ayat (4), Pasal 16 ayat (2), Pasal 38 ayat (2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Penyimpanan naskah asli. Permendagri 22/2020 Pasal 14 ayat (4), Pasal 16 ayat (2), Pasal 38 ayat (2)."))]
pub struct Arsip {
    /// How many originals were made.
    #[schemars(extend("x-key" = key(
        "Jumlah naskah asli. Permendagri 22/2020 Pasal 10 ayat (3), Pasal 14 ayat (4).",
        "jumlah naskah asli", "number of originals",
    )))]
    pub rangkap: Option<u32>,
    /// Where the TKKSD keeps its own.
    #[schemars(extend("x-key" = key(
        "Tempat TKKSD menyimpan naskah aslinya.",
        "tempat naskah asli", "place of the original",
    )))]
    pub asli: Option<String>,
    /// Path of the scan below `records/`.
    #[schemars(extend("x-key" = key(
        "Letak berkas pindaian di bawah `records/`.",
        "berkas pindaian", "scan",
    )))]
    pub berkas: Option<String>,
    /// Link to the scan: `https://...`.
    #[schemars(extend("x-key" = key(
        "Tautan `https://` ke berkas pindaian.",
        "tautan pindaian", "link to the scan",
    )))]
    pub tautan: Option<String>,
    /// SHA-256 of the scan, in hexadecimal.
    #[schemars(extend("x-key" = key(
        "Sidik jari SHA-256 berkas pindaian, dalam heksadesimal.",
        "sidik jari pindaian", "fingerprint of the scan",
    )))]
    pub sha256: Option<String>,
}
