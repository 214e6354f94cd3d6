//! What lists call classes, and with what the names of partners begin.

use crate::model::{BentukBadan, Golongan};

/// A word, and the class and the form that it tells.
pub(super) type Known = (&'static str, Golongan, Option<BentukBadan>);

/// What lists call classes beside what all who write to ksd say for them, and the forms
/// that they name.
pub(super) const CLASSES: [Known; 15] = [
    ("k l", Golongan::PemerintahPusat, None),
    ("kementerian lembaga", Golongan::PemerintahPusat, None),
    ("lembaga pemerintah", Golongan::PemerintahPusat, None),
    ("kabupaten kota", Golongan::Daerah, None),
    ("yayasan", Golongan::Ormas, Some(BentukBadan::Yayasan)),
    ("ormas asing", Golongan::LembagaLuarNegeri, None),
    ("luar negeri", Golongan::LembagaLuarNegeri, None),
    ("bumn", Golongan::BadanUsaha, Some(BentukBadan::Bumn)),
    ("bumd", Golongan::BadanUsaha, Some(BentukBadan::Bumd)),
    ("dunia usaha", Golongan::BadanUsaha, None),
    (
        "koperasi",
        Golongan::BadanUsaha,
        Some(BentukBadan::Koperasi),
    ),
    ("perbankan", Golongan::BadanUsaha, None),
    ("pts", Golongan::Ormas, None),
    ("ptn", Golongan::PerguruanTinggiNegeri, None),
    ("perorangan", Golongan::Perseorangan, None),
];

/// With what names begin.
pub(super) const BEGINNINGS: [Known; 43] = [
    ("pt", Golongan::BadanUsaha, Some(BentukBadan::Pt)),
    ("cv", Golongan::BadanUsaha, Some(BentukBadan::Cv)),
    ("ud", Golongan::BadanUsaha, Some(BentukBadan::Ud)),
    ("firma", Golongan::BadanUsaha, Some(BentukBadan::Firma)),
    (
        "koperasi",
        Golongan::BadanUsaha,
        Some(BentukBadan::Koperasi),
    ),
    ("bumd", Golongan::BadanUsaha, Some(BentukBadan::Bumd)),
    ("bumn", Golongan::BadanUsaha, Some(BentukBadan::Bumn)),
    ("perumda", Golongan::BadanUsaha, Some(BentukBadan::Bumd)),
    ("pdam", Golongan::BadanUsaha, Some(BentukBadan::Bumd)),
    ("perum", Golongan::BadanUsaha, Some(BentukBadan::Bumn)),
    ("bank indonesia", Golongan::BadanHukumPublik, None),
    ("bankaltim", Golongan::BadanUsaha, Some(BentukBadan::Bumd)),
    ("bank", Golongan::BadanUsaha, None),
    ("toko", Golongan::BadanUsaha, None),
    ("klinik", Golongan::BadanUsaha, None),
    ("yayasan", Golongan::Ormas, Some(BentukBadan::Yayasan)),
    (
        "perkumpulan",
        Golongan::Ormas,
        Some(BentukBadan::Perkumpulan),
    ),
    ("ikatan", Golongan::Ormas, Some(BentukBadan::Perkumpulan)),
    ("asosiasi", Golongan::Ormas, Some(BentukBadan::Perkumpulan)),
    ("persatuan", Golongan::Ormas, Some(BentukBadan::Perkumpulan)),
    ("forum", Golongan::Ormas, None),
    ("palang merah", Golongan::Ormas, None),
    ("kementerian", Golongan::PemerintahPusat, None),
    ("direktorat jenderal", Golongan::PemerintahPusat, None),
    ("kantor wilayah", Golongan::PemerintahPusat, None),
    ("kanwil", Golongan::PemerintahPusat, None),
    ("kantor pertanahan", Golongan::PemerintahPusat, None),
    ("balai besar", Golongan::PemerintahPusat, None),
    ("kejaksaan", Golongan::PemerintahPusat, None),
    ("kepolisian", Golongan::PemerintahPusat, None),
    ("polres", Golongan::PemerintahPusat, None),
    ("polda", Golongan::PemerintahPusat, None),
    ("bpkp", Golongan::PemerintahPusat, None),
    ("bpjs", Golongan::BadanHukumPublik, None),
    (
        "badan penyelenggara jaminan sosial",
        Golongan::BadanHukumPublik,
        None,
    ),
    ("otoritas jasa keuangan", Golongan::BadanHukumPublik, None),
    ("baznas", Golongan::BadanHukumPublik, None),
    ("pengadilan", Golongan::LembagaNegara, None),
    ("mahkamah", Golongan::LembagaNegara, None),
    ("komisi pemilihan umum", Golongan::LembagaNegara, None),
    ("kpu", Golongan::LembagaNegara, None),
    ("bawaslu", Golongan::LembagaNegara, None),
    ("otorita", Golongan::Otorita, None),
];

/// What schools of higher learning are called.
pub(super) const SCHOOLS: [&str; 8] = [
    "universitas",
    "politeknik",
    "institut",
    "akademi",
    "sekolah tinggi",
    "univ",
    "stikes",
    "stie",
];

/// Schools of the state whose names do not say so.
pub(super) const OF_THE_STATE: [&str; 32] = [
    "mulawarman",
    "indonesia",
    "gadjah mada",
    "airlangga",
    "brawijaya",
    "diponegoro",
    "hasanuddin",
    "padjadjaran",
    "sebelas maret",
    "sumatera utara",
    "andalas",
    "lampung",
    "sriwijaya",
    "udayana",
    "jember",
    "lambung mangkurat",
    "tanjungpura",
    "palangka raya",
    "borneo tarakan",
    "jenderal soedirman",
    "sam ratulangi",
    "tadulako",
    "halu oleo",
    "mataram",
    "nusa cendana",
    "pattimura",
    "cenderawasih",
    "teknologi bandung",
    "teknologi sepuluh nopember",
    "pertanian bogor",
    "teknologi kalimantan",
    "terbuka",
];

/// What the governments of regions are called.
pub(super) const OF_REGIONS: [&str; 9] = [
    "pemkab",
    "pemkot",
    "pemprov",
    "pemda",
    "pemerintah kabupaten",
    "pemerintah kab",
    "pemerintah kota",
    "pemerintah provinsi",
    "pemerintah daerah",
];
