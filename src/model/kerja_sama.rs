//! One signed or planned document.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::{Stage::*, key};
use super::*;

/// A document of cooperation, signed or planned: `kerja-sama/**/<id>.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Satu naskah kerja sama, sudah ditandatangani atau baru direncanakan: `kerja-sama/**/<id>.toml`."))]
pub struct KerjaSama {
    /// What it is about, as the document's title says.
    #[schemars(extend("x-key" = key(
        "Judul naskah, tanpa nama para pihak. Permendagri 22/2020 Pasal 17 ayat (5).",
        "judul", "title",
    )))]
    pub judul: String,
    /// Whom the cooperation is with.
    #[schemars(extend("x-key" = key(
        "Dengan siapa kerja sama dilakukan. Permendagri 22/2020 Pasal 1; Permendagri 25/2020 Pasal 1.",
        "jenis", "kind",
    )))]
    pub jenis: Jenis,
    /// Wajib or sukarela; of a ksdd. Permendagri 22/2020 Pasal 3 ayat (1).
    #[schemars(extend("x-key" = key(
        "Wajib atau sukarela; hanya untuk `ksdd`. Permendagri 22/2020 Pasal 3 ayat (1).",
        "sifat", "sifat",
    )))]
    pub sifat: Option<Sifat>,
    /// The form of the text.
    #[schemars(extend("x-key" = key("Bentuk naskah.", "naskah", "form of the text")))]
    pub naskah: Naskah,
    /// What the text calls itself, where that is not the law's word.
    #[schemars(extend("x-key" = key(
        "Sebutan naskah menurut naskahnya sendiri, bila bukan kata peraturan, misalnya `\"Nota Kesepahaman\"`.",
        "sebutan naskah", "what the text calls itself",
    )))]
    pub sebutan: Option<String>,
    /// What a ksdpk is about. PP 28/2018 Pasal 15.
    #[schemars(extend("x-key" = key(
        "Ragam KSDPK. PP 28/2018 Pasal 15.",
        "ragam", "sort",
    )))]
    pub ragam: Option<Ragam>,
    /// The day on which the register first knew of it.
    #[schemars(extend("x-key" = key(
        "Hari register pertama kali mengetahuinya.",
        "pencatatan dalam register", "entry in the register",
    ).day(Known, "dicatat dalam register", "entered in the register")))]
    pub dicatat: Option<Date>,
    /// Who took the initiative.
    #[schemars(extend("x-key" = key(
        "Pihak yang memulai. Permendagri 22/2020 Pasal 25, Pasal 26.",
        "pihak yang memulai", "initiative",
    )))]
    pub prakarsa: Option<Prakarsa>,
    /// The perangkat daerah that initiates and leads, by its id in `ksd.toml`.
    #[schemars(extend("x-key" = key(
        "Perangkat daerah yang memprakarsai dan memimpin: id-nya di `ksd.toml`. Permendagri 22/2020 Pasal 7 ayat (1).",
        "pemrakarsa", "office",
    ).naming(Names::Office)))]
    pub pemrakarsa: Option<String>,
    /// Other perangkat daerah that carry it out and owe what it owes, by their
    /// ids in `ksd.toml`.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Perangkat daerah lain yang ikut melaksanakan: id-nya di `ksd.toml`.",
        "perangkat daerah pelaksana", "offices that carry it out",
    ).naming(Names::Office)))]
    pub perangkat_pelaksana: Vec<String>,
    /// The affairs that it is about. Permendagri 22/2020 Pasal 4 ayat (1).
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Urusan pemerintahan yang dikerjasamakan. Permendagri 22/2020 Pasal 4 ayat (1).",
        "urusan", "urusan",
    )))]
    pub urusan: Vec<Urusan>,
    /// Its purpose. Permendagri 22/2020 Pasal 17 ayat (5).
    #[schemars(extend("x-key" = key(
        "Maksud dan tujuan. Permendagri 22/2020 Pasal 17 ayat (5).",
        "maksud dan tujuan", "purpose",
    )))]
    pub maksud_tujuan: Option<String>,
    /// Why it is needed. Permendagri 22/2020 Pasal 7 ayat (2).
    #[schemars(extend("x-key" = key(
        "Latar belakang kerja sama. Permendagri 22/2020 Pasal 7 ayat (2).",
        "latar belakang", "background",
    )))]
    pub latar_belakang: Option<String>,
    /// What it is good for. Permendagri 22/2020 Pasal 7 ayat (2).
    #[schemars(extend("x-key" = key(
        "Manfaat kerja sama. Permendagri 22/2020 Pasal 7 ayat (2).",
        "manfaat", "benefit",
    )))]
    pub manfaat: Option<String>,
    /// Whom it benefits. Permendagri 25/2020 Lampiran IV.
    #[schemars(extend("x-key" = key(
        "Siapa yang menerima manfaatnya. Permendagri 25/2020 Lampiran IV.",
        "penerima manfaat", "who benefits",
    )))]
    pub penerima_manfaat: Option<String>,
    /// Its effects on people and environment. Permendagri 22/2020 Pasal 7 ayat (2).
    #[schemars(extend("x-key" = key(
        "Dampak sosial dan lingkungan. Permendagri 22/2020 Pasal 7 ayat (2).",
        "dampak", "effects",
    )))]
    pub dampak: Option<String>,
    /// What is cooperated in. Permendagri 22/2020 Pasal 17 ayat (5).
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Hal yang dikerjasamakan. Permendagri 22/2020 Pasal 17 ayat (5).",
        "objek", "object",
    )))]
    pub objek: Vec<String>,
    /// Its scope.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Cakupan kerja sama. Permendagri 22/2020 Pasal 7 ayat (2).",
        "ruang lingkup", "scope",
    )))]
    pub ruang_lingkup: Vec<String>,
    /// Where it takes place.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Tempat kerja sama. Permendagri 22/2020 Pasal 7 ayat (2).",
        "lokasi", "place",
    )))]
    pub lokasi: Vec<String>,
    /// The document that it stands under, by id: a PKS under its Kesepakatan
    /// Bersama, a rencana kerja under its Nota Kesepakatan.
    #[schemars(extend("x-key" = key(
        "Id naskah yang menaungi: Kesepakatan Bersama bagi PKS, Nota Kesepakatan bagi rencana kerja.",
        "naskah induk", "document above",
    ).naming(Names::Record(Kind::KerjaSama))))]
    pub induk: Option<String>,
    /// The mapping entry that it follows up, by id.
    #[schemars(extend("x-key" = key(
        "Id entri pemetaan yang ditindaklanjuti. Permendagri 22/2020 Pasal 5, Pasal 25.",
        "entri pemetaan", "mapping entry",
    ).naming(Names::Record(Kind::Potensi))))]
    pub potensi: Option<String>,
    /// The document that it extends, by id.
    #[schemars(extend("x-key" = key(
        "Id naskah yang diperpanjang. Permendagri 22/2020 Pasal 9 ayat (3), Pasal 32 ayat (3).",
        "naskah yang diperpanjang", "document extended",
    ).naming(Names::Record(Kind::KerjaSama))))]
    pub perpanjangan_dari: Option<String>,
    /// The document that it changes, by id.
    #[schemars(extend("x-key" = key(
        "Id naskah yang diubah. Permendagri 22/2020 Pasal 15 ayat (4), Pasal 37 ayat (3).",
        "naskah yang diubah", "document changed",
    ).naming(Names::Record(Kind::KerjaSama))))]
    pub addendum_dari: Option<String>,
    /// Keys whose values the office looked for and could not find.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Kunci yang nilainya sudah dicari dan tidak ditemukan, misalnya `\"waktu.berakhir\"`.",
        "kunci yang belum diketahui", "keys not known",
    )))]
    pub belum_diketahui: Vec<String>,
    /// Anything worth telling; never in what the public sees.
    #[schemars(extend("x-key" = key(
        "Hal lain yang perlu dicatat; tidak pernah tampil di register publik.",
        "catatan", "remark",
    )))]
    pub catatan: Option<String>,
    /// When it was signed and is in force.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Penandatanganan dan masa berlaku.", "waktu", "time")))]
    pub waktu: Waktu,
    /// Our side.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Pihak kita. Permendagri 22/2020 Lampiran.",
        "pihak kita", "our side",
    )))]
    pub daerah: PihakDaerah,
    /// The partners; at least one.
    #[schemars(length(min = 1))]
    #[schemars(extend("x-key" = key(
        "Pihak mitra, paling sedikit satu. Tulis judulnya `[[mitra]]`.",
        "mitra", "partner",
    )))]
    pub mitra: Vec<PihakMitra>,
    /// Its place in the development plans. PP 28/2018 Pasal 4, 16.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Kedudukan objek dalam rencana pembangunan. PP 28/2018 Pasal 4, Pasal 16.",
        "rencana pembangunan", "place in the plans",
    )))]
    pub perencanaan: Perencanaan,
    /// Its money.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Biaya kerja sama.", "pembiayaan", "money")))]
    pub pembiayaan: Pembiayaan,
    /// Kerangka Acuan Kerja.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Kerangka acuan kerja.",
        "kerangka acuan kerja", "terms of reference (KAK)",
    ).day(Preparation, "KAK disusun", "the KAK was made")))]
    pub kak: Kak,
    /// Feasibility study.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Studi kelayakan KSDPK.",
        "studi kelayakan", "feasibility study",
    ).day(Preparation, "studi kelayakan disusun", "the feasibility study was made")))]
    pub studi_kelayakan: StudiKelayakan,
    /// Criteria of a third party's initiative.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Kriteria bagi KSDPK yang diprakarsai Pihak Ketiga.",
        "kriteria prakarsa pihak ketiga", "criteria of the third party's initiative",
    )))]
    pub prakarsa_mitra: PrakarsaMitra,
    /// Review by the TKKSD.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Kajian TKKSD atas usulan.",
        "telaahan TKKSD", "review by the TKKSD",
    ).day(Preparation, "ditelaah TKKSD", "reviewed by the TKKSD").with("hasil")))]
    pub telaahan: Telaahan,
    /// Offer to the partner.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Surat penawaran kepada calon mitra.", "penawaran", "offer")))]
    pub penawaran: Penawaran,
    /// The TKKSD's recommendation to sign.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Rekomendasi TKKSD untuk menandatangani. Permendagri 22/2020 Pasal 46 ayat (2) huruf g.",
        "rekomendasi TKKSD", "recommendation of the TKKSD",
    ).day(Drafting, "direkomendasikan TKKSD", "recommended by the TKKSD")))]
    pub rekomendasi_tkksd: RekomendasiTkksd,
    /// Approval of the DPRD.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Persetujuan DPRD, bila diperlukan.",
        "persetujuan DPRD", "approval of the DPRD",
    )))]
    pub dprd: Rare<Dprd>,
    /// Steps of a Sinergi.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Langkah khusus Sinergi.",
        "langkah Sinergi", "steps of a Sinergi",
    )))]
    pub sinergi: Sinergi,
    /// Steps of a cooperation abroad.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Langkah kerja sama dengan pihak luar negeri.",
        "langkah luar negeri", "steps abroad",
    )))]
    pub luar_negeri: Rare<LuarNegeri>,
    /// The use of an asset.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Pemanfaatan barang milik daerah.",
        "pemanfaatan barang milik daerah", "use of an asset",
    )))]
    pub bmd: Rare<Bmd>,
    /// The joint secretariat of a Kerja Sama Wajib.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Sekretariat Kerja Sama bagi Kerja Sama Wajib.",
        "sekretariat kerja sama", "joint secretariat",
    )))]
    pub sekretariat: Sekretariat,
    /// What the parts of the text are.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Bagian-bagian yang ada dalam naskah.",
        "muatan naskah", "contents of the text",
    )))]
    pub muatan: Muatan,
    /// Where its proceeds went.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Ke mana hasil kerja sama.", "hasil kerja sama", "proceeds")))]
    pub hasil: Hasil,
    /// The pemrakarsa's semester reports.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Laporan semester pemrakarsa. Tulis judulnya `[[laporan]]`.",
        "laporan semester", "semester report",
    )))]
    pub laporan: Vec<LaporanSemester>,
    /// What it brought in a year. PP 28/2018 Pasal 20.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Hasil setahun. Tulis judulnya `[[hasil_tahunan]]`. PP 28/2018 Pasal 20.",
        "hasil tahunan", "result of a year",
    )))]
    pub hasil_tahunan: Vec<HasilTahunan>,
    /// What stands in its way, until it is settled. Permendagri 22/2020 Pasal 17, 39.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Hambatan pelaksanaan sampai selesai. Tulis judulnya `[[hambatan]]`. Permendagri 22/2020 Pasal 17, Pasal 39.",
        "hambatan", "obstacle",
    )))]
    pub hambatan: Vec<Hambatan>,
    /// Evaluations.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Evaluasi. Tulis judulnya `[[evaluasi]]`.",
        "evaluasi", "evaluation",
    )))]
    pub evaluasi: Vec<Evaluasi>,
    /// Disputes.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Perselisihan. Tulis judulnya `[[perselisihan]]`.",
        "perselisihan", "dispute",
    )))]
    pub perselisihan: Vec<Perselisihan>,
    /// That a plan will not be signed.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Rencana yang tidak akan ditandatangani.",
        "rencana tidak dilanjutkan", "plan that was dropped",
    ).noted("rencana tidak dilanjutkan", "the plan was dropped").last().with("alasan")))]
    pub tidak_dilanjutkan: TidakDilanjutkan,
    /// What the office settled about what comes after its end.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Sikap kantor tentang apa yang mengikuti naskah ini.",
        "kelanjutan", "what comes after",
    ).day(Signed, "kelanjutan diputuskan", "what comes after was settled").with("usul")))]
    pub kelanjutan: Kelanjutan,
    /// How it ended before or at its time.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Berakhirnya naskah, sebelum atau pada waktunya.",
        "pengakhiran", "ending",
    )))]
    pub pengakhiran: Pengakhiran,
    /// Where the signed text is kept.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Penyimpanan naskah asli.",
        "penyimpanan naskah asli", "keeping of the original",
    )))]
    pub arsip: Arsip,
    /// Rules that do not fit this record.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Aturan yang tidak cocok untuk rekaman ini. Tulis judulnya `[[pengecualian]]`.",
        "pengecualian aturan", "exemption from a rule",
    )))]
    pub pengecualian: Vec<Pengecualian>,
}

super::rare::empty!(Dprd, LuarNegeri, Bmd);

/// When a document was signed and is in force.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Penandatanganan dan masa berlaku."))]
pub struct Waktu {
    /// The day of signing; absent: a plan.
    #[schemars(extend("x-key" = key(
        "Hari penandatanganan; tanpa ini naskah ialah rencana.",
        "ditandatangani", "signed",
    ).day(Signed, "ditandatangani", "signed")))]
    pub ditandatangani: Option<Date>,
    /// The year of signing, where its day is not known.
    #[schemars(extend("x-key" = key(
        "Tahun penandatanganan bila harinya tidak diketahui.",
        "tahun penandatanganan", "year of signing",
    )))]
    pub tahun: Option<i32>,
    /// The first day in force.
    #[schemars(extend("x-key" = key(
        "Hari pertama berlaku; wajib bila sudah ditandatangani.",
        "hari mulai", "first day",
    ).day(Signed, "mulai berlaku", "came into force")))]
    pub mulai: Option<Date>,
    /// The last day in force, inclusive.
    #[schemars(extend("x-key" = key(
        "Hari terakhir berlaku; pada hari itu naskah masih berlaku.",
        "hari terakhir", "last day",
    ).until(Signed, "berakhir", "ended")))]
    pub berakhir: Option<Date>,
    /// Whether the text sets no end.
    #[schemars(extend("x-key" = key(
        "Naskah tidak menetapkan hari terakhir.",
        "tanpa batas waktu", "without an end",
    )))]
    pub tanpa_batas: Option<bool>,
    /// The term as the text states it, in any words.
    #[schemars(extend("x-key" = key(
        "Jangka waktu menurut bunyi naskah, dengan kata apa pun, misalnya `\"5 (lima) tahun\"`.",
        "jangka waktu menurut naskah", "term as the text states it",
    )))]
    pub dinyatakan: Option<String>,
}

/// Place in the development plans. PP 28/2018 Pasal 4 ayat (2), (3); Pasal 16 ayat (2), (3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Kedudukan objek dalam rencana pembangunan. PP 28/2018 Pasal 4 ayat (2), (3); Pasal 16 ayat (2), (3)."))]
pub struct Perencanaan {
    /// Whether the object is in the development plans.
    #[schemars(extend("x-key" = key(
        "Objek tercantum dalam rencana pembangunan.",
        "tercantum dalam rencana pembangunan", "named in the plans",
    )))]
    pub tercantum: Option<bool>,
    /// Missions of the RPJMD, counted from 1.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Nomor misi RPJMD, dihitung dari 1.",
        "misi RPJMD", "missions of the RPJMD",
    )))]
    pub misi: Vec<u32>,
    /// Programmes that cooperation is counted by, as `ksd.toml` names them.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Program daerah yang didukung, seperti tertulis di `[[rpjmd]]` dalam ksd.toml.",
        "program daerah", "programmes of the region",
    )))]
    pub program: Vec<String>,
    /// Year of the RKPD that names it. Permendagri 22/2020 Pasal 53 ayat (2).
    #[schemars(extend("x-key" = key(
        "Tahun RKPD yang memuatnya. Permendagri 22/2020 Pasal 53 ayat (2).",
        "tahun RKPD", "year of the RKPD",
    )))]
    pub rkpd: Option<i32>,
    /// Why it may stand outside the plans.
    #[schemars(extend("x-key" = key(
        "Alasan bagi objek di luar rencana. PP 28/2018 Pasal 4 ayat (3), Pasal 16 ayat (3).",
        "alasan di luar rencana", "reason outside the plans",
    )))]
    pub alasan_di_luar: Option<AlasanDiLuar>,
}

/// Money.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Biaya kerja sama."))]
pub struct Pembiayaan {
    /// Where the money comes from.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Asal biaya.", "sumber dana", "funding")))]
    pub sumber: Vec<SumberPembiayaan>,
    /// Total over the whole term, in whole rupiah.
    #[schemars(extend("x-key" = key(
        "Jumlah untuk seluruh jangka waktu, dalam rupiah penuh, tanpa titik ribuan: `2_500_000`.",
        "nilai", "value",
    )))]
    pub nilai: Option<Rupiah>,
    /// Whether it burdens the community and the region; in an addendum: what it adds. Permendagri 22/2020 Pasal 11 ayat (1).
    #[schemars(extend("x-key" = key(
        "Membebani masyarakat dan daerah; pada addendum: beban tambahannya. Permendagri 22/2020 Pasal 11 ayat (1).",
        "beban bagi masyarakat dan daerah", "burden on the people and the region",
    )))]
    pub membebani: Option<bool>,
    /// Whether the running APBD lacks it. Permendagri 22/2020 Pasal 11 ayat (1).
    #[schemars(extend("x-key" = key(
        "Belum dianggarkan dalam APBD tahun berjalan. Permendagri 22/2020 Pasal 11 ayat (1).",
        "belum dianggarkan", "not budgeted",
    )))]
    pub belum_dianggarkan: Option<bool>,
}

/// The parts that the text has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Bagian-bagian yang ada dalam naskah."))]
pub struct Muatan {
    /// Parts of the body.
    #[serde(default)]
    #[schemars(extend("x-key" = key("Bagian isi pokok.", "isi naskah", "parts of the text")))]
    pub isi: Vec<BagianIsi>,
    /// Parts of the frame.
    #[serde(default)]
    #[schemars(extend("x-key" = key(
        "Bagian bingkai: pembuka, para pihak, pertimbangan, penutup.",
        "kerangka naskah", "frame of the text",
    )))]
    pub kerangka: Vec<BagianKerangka>,
}

/// A rule that does not fit this record, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-id" = "Aturan yang tidak cocok untuk rekaman ini, dengan alasannya."))]
pub struct Pengecualian {
    /// The rule's code; never a KSD0xx.
    #[schemars(extend("x-key" = key(
        "Kode aturan, misalnya `\"KSD305\"`; tidak pernah `KSD0xx`.",
        "aturan yang dikecualikan", "rule exempted from",
    )))]
    pub aturan: String,
    /// The key at which it does not fit; absent: everywhere in the record.
    #[schemars(extend("x-key" = key(
        "Kunci yang dikecualikan, misalnya `\"daerah.peran\"`; tanpa ini seluruh rekaman.",
        "kunci yang dikecualikan", "key exempted",
    )))]
    pub kunci: Option<String>,
    /// Why it does not fit.
    #[schemars(extend("x-key" = key(
        "Alasan pengecualian.",
        "alasan pengecualian", "reason of the exemption",
    )))]
    pub alasan: String,
    /// The day of the decision.
    #[schemars(extend("x-key" = key(
        "Hari keputusan.",
        "tanggal pengecualian", "date of the exemption",
    ).noted("aturan dikecualikan", "exempted from a rule").with("aturan")))]
    pub tanggal: Option<Date>,
    /// Who decided.
    #[schemars(extend("x-key" = key(
        "Siapa yang memutuskan.",
        "pemberi pengecualian", "who exempted",
    )))]
    pub disetujui_oleh: Option<String>,
}

impl Waktu {
    /// What can be read of the term that the text states.
    pub fn stated(&self) -> Stated {
        let stated = self.dinyatakan.as_deref();
        stated.map(Stated::read).unwrap_or_default()
    }
}

impl KerjaSama {
    /// Whether the document changes another one rather than standing for itself.
    pub fn is_addendum(&self) -> bool {
        self.addendum_dari.is_some()
    }

    /// Whether the partner is abroad.
    pub fn is_luar_negeri(&self) -> bool {
        matches!(self.jenis, Jenis::Ksdpl | Jenis::Ksdll)
    }

    /// The days between which it was signed: one day, or where the office looked
    /// for that in vain, those of its `tahun`, and none after its `mulai`. None:
    /// a plan.
    pub fn signing_within(&self) -> Option<Period> {
        let Waktu { tahun, mulai, .. } = self.waktu;
        if let Some(day) = self.waktu.ditandatangani {
            return Some(Period {
                start: Some(day),
                end: Some(day),
            });
        }
        let year = |month, day| Date::new(tahun?, month, day);
        let start = year(1, 1);
        // A text may say that it was in force before it was signed.
        let begun = mulai.filter(|&day| start.is_none_or(|start| start <= day));
        let end = [year(12, 31), begun].into_iter().flatten().min();
        self.looked_for(key!(waktu.ditandatangani))
            .then_some(Period { start, end })
    }

    /// The offices that owe what it owes, by their ids: the one that leads, and
    /// those that carry it out.
    pub fn offices(&self) -> impl Iterator<Item = &String> {
        self.pemrakarsa.iter().chain(&self.perangkat_pelaksana)
    }

    /// The day of the signing as the law looks at it: where the office looked
    /// for it in vain, the last on which it can have been. None: a plan, or
    /// signed and no such day known ([`KerjaSama::is_signed`]).
    pub fn signing(&self) -> Option<Date> {
        self.signing_within()?.end
    }

    /// Whether it was signed by a day. One whose day of signing the office
    /// looked for in vain was, from the first day on which it can have been.
    pub fn signed_by(&self, day: Date) -> bool {
        self.signing_within()
            .is_some_and(|days| days.start.is_none_or(|first| first <= day))
    }

    /// Whether it was signed in a period: on whatever day it can have been.
    pub fn signed_in(&self, period: &Period) -> bool {
        self.signing_within()
            .is_some_and(|days| period.covers(&days))
    }

    /// Whether it may have been signed in a period and may as well not: its day
    /// is not known.
    pub fn perhaps_signed_in(&self, period: &Period) -> bool {
        self.signing_within()
            .is_some_and(|days| period.meets(&days) && !period.covers(&days))
    }

    /// Whether it was signed at all, be it on a day not known.
    pub fn is_signed(&self) -> bool {
        self.signed_by(Date::LAST)
    }

    /// Whether the office looked for the value of a key in vain.
    pub fn looked_for(&self, key: &str) -> bool {
        self.belum_diketahui.iter().any(|unknown| unknown == key)
    }

    /// The day on which it came into force: its `mulai`, else its signing.
    pub fn first_day(&self) -> Option<Date> {
        self.waktu.mulai.or(self.waktu.ditandatangani)
    }
}
