//! What people say for the words of a key beside their names: the title of who signs for
//! his capacity, `perusahaan` for `badan-usaha`.

use crate::model::key;
use crate::schema::{Holds, Key};

/// What is said for a word of some keys.
struct Popular {
    keys: &'static [&'static str],
    word: &'static str,
    said: &'static [&'static str],
    /// Whether nothing else can be meant; else it is proposed.
    sure: bool,
}

const fn likely(
    keys: &'static [&'static str],
    word: &'static str,
    said: &'static [&'static str],
) -> Popular {
    Popular {
        keys,
        word,
        said,
        sure: false,
    }
}

const fn surely(
    keys: &'static [&'static str],
    word: &'static str,
    said: &'static [&'static str],
) -> Popular {
    Popular {
        sure: true,
        ..likely(keys, word, said)
    }
}

const OURS: &[&str] = &[key!(daerah.peran), key!(penawaran.peran)];
const THEIRS: &[&str] = &[key!(mitra[].peran)];
const EITHER: &[&str] = &[
    key!(daerah.peran),
    key!(penawaran.peran),
    key!(mitra[].peran),
];
const HEADS: &[&str] = &["bupati", "wali kota", "walikota", "gubernur"];
const NASKAH: &[&str] = &[key!(naskah)];
const CLASS: &[&str] = &[key!(Mitra: golongan)];
const FORM: &[&str] = &[key!(Mitra: bentuk_badan)];
const MONEY: &[&str] = &[key!(pembiayaan.sumber)];

/// Of titles only the Kepala Daerah's says the capacity: a Sekda or a kepala dinas may
/// sign as the head of his office, as one appointed, or as the manager of assets.
const POPULAR: &[Popular] = &[
    surely(OURS, "kepala-daerah", HEADS),
    likely(THEIRS, "kepala-daerah", HEADS),
    likely(
        EITHER,
        "kepala-perangkat-daerah",
        &[
            "kepala dinas",
            "kadis",
            "kepala badan",
            "kaban",
            "kepala kantor",
            "kepala pelaksana",
            "kepala satuan",
            "kasatpol",
            "inspektur",
            "camat",
            "sekretaris dprd",
            "sekwan",
            "sekda",
            "sekretaris daerah",
        ],
    ),
    likely(
        OURS,
        "pejabat-ditunjuk",
        &[
            "sekda",
            "sekretaris daerah",
            "wakil",
            "asisten",
            "staf ahli",
            "kepala bagian",
            "kabag",
            "kepala biro",
            "kepala bidang",
            "kabid",
            "lurah",
            "direktur",
            "kepala upt",
        ],
    ),
    // PP 27/2014 Pasal 5 ayat (3).
    likely(OURS, "pengelola-barang", &["sekda", "sekretaris daerah"]),
    likely(
        THEIRS,
        "pimpinan",
        &[
            "direktur",
            "dirut",
            "direksi",
            "presiden direktur",
            "ceo",
            "general manager",
            "manajer",
            "kepala cabang",
            "pemimpin",
            "rektor",
            "dekan",
            "ketua",
            "kepala kanwil",
            "kepala kantor wilayah",
            "kapolres",
            "kajari",
            "kepala",
            "menteri",
            "dirjen",
        ],
    ),
    likely(THEIRS, "diri-sendiri", &["pribadi", "perseorangan"]),
    surely(
        NASKAH,
        "pks",
        &["perjanjian kerja sama", "perjanjian kerjasama"],
    ),
    likely(
        NASKAH,
        "kesepakatan-bersama",
        &["kb", "mou", "nota kesepahaman", "kesepakatan"],
    ),
    likely(
        NASKAH,
        "nota-kesepakatan",
        &["nk", "mou", "nota kesepahaman"],
    ),
    likely(NASKAH, "naskah-luar-negeri", &["mou", "memorandum"]),
    likely(
        NASKAH,
        "pernyataan-kehendak",
        &["loi", "letter of intent", "surat pernyataan"],
    ),
    likely(NASKAH, "kontrak", &["spk", "surat perjanjian"]),
    likely(
        NASKAH,
        "perjanjian-bmd",
        &["sewa", "perjanjian sewa", "pinjam pakai"],
    ),
    likely(
        CLASS,
        "badan-usaha",
        &[
            "perusahaan",
            "swasta",
            "pt",
            "cv",
            "koperasi",
            "bumn",
            "bumd",
            "bank",
            "persero",
            "perumda",
            "company",
        ],
    ),
    likely(
        CLASS,
        "daerah",
        &[
            "kabupaten",
            "kota",
            "provinsi",
            "pemda",
            "pemkab",
            "pemkot",
            "pemprov",
            "pemerintah daerah",
            "pemerintah kabupaten",
            "pemerintah kota",
        ],
    ),
    likely(
        CLASS,
        "pemerintah-pusat",
        &[
            "kementerian",
            "kanwil",
            "kantor wilayah",
            "instansi vertikal",
            "polres",
            "polda",
            "ministry",
        ],
    ),
    likely(
        CLASS,
        "perguruan-tinggi-negeri",
        &[
            "universitas",
            "institut",
            "politeknik",
            "kampus",
            "university",
        ],
    ),
    likely(CLASS, "badan-hukum-publik", &["bpjs"]),
    likely(CLASS, "perseorangan", &["orang", "pribadi", "individu"]),
    likely(
        CLASS,
        "ormas",
        &[
            "yayasan",
            "lsm",
            "ngo",
            "organisasi masyarakat",
            "perkumpulan",
        ],
    ),
    likely(
        CLASS,
        "lembaga-luar-negeri",
        &["lembaga asing", "ngo asing", "donor"],
    ),
    surely(FORM, "pt", &["perseroan terbatas"]),
    surely(FORM, "cv", &["persekutuan komanditer"]),
    likely(FORM, "pt", &["perseroan", "persero", "perusahaan"]),
    likely(FORM, "bumd", &["perumda", "perseroda", "perusahaan daerah"]),
    likely(MONEY, "apbd", &["anggaran daerah", "kas daerah"]),
    likely(MONEY, "mitra", &["swasta", "pihak ketiga", "perusahaan"]),
    likely(MONEY, "para-pihak", &["masing", "kedua pihak", "bersama"]),
    likely(MONEY, "lainnya", &["csr", "hibah"]),
    likely(&[key!(telaahan.hasil)], "layak", &["diterima", "disetujui"]),
    surely(&[key!(telaahan.hasil)], "tidak-layak", &["ditolak"]),
    surely(
        &[key!(penawaran.hasil)],
        "diterima",
        &["disetujui", "setuju"],
    ),
    surely(
        &[key!(penawaran.hasil)],
        "ditolak",
        &["tidak disetujui", "tidak setuju"],
    ),
    likely(
        &[key!(evaluasi[].kesimpulan)],
        "dilanjutkan",
        &["lanjut", "diteruskan"],
    ),
    likely(
        &[key!(evaluasi[].kesimpulan)],
        "dihentikan",
        &["berhenti", "selesai"],
    ),
    likely(
        &[key!(pengakhiran.alasan)],
        "jangka-waktu",
        &["habis", "selesai", "berakhir"],
    ),
    likely(
        &[key!(pengakhiran.alasan)],
        "wanprestasi",
        &["putus kontrak", "ingkar janji"],
    ),
    likely(
        &[key!(pengakhiran.alasan)],
        "kesepakatan",
        &["sepakat", "diputus"],
    ),
];

/// Who acts in an office has its title behind.
const ACTING: [&str; 6] = [
    "plt",
    "pj",
    "pjs",
    "penjabat",
    "pelaksana tugas",
    "penjabat sementara",
];

/// The words of a key that somebody means who says so, and whether it can be no other.
pub(super) struct Meant {
    pub words: Vec<&'static str>,
    pub sure: bool,
}

/// What is said for a word of a key, in small letters.
pub fn said_for(key: &Key, word: &str) -> Vec<&'static str> {
    let rows = of(key).filter(|row| row.word == word);
    rows.flat_map(|row| row.said.iter().copied()).collect()
}

/// Whether somebody who says so means one that is called so: `Kepala Dinas Kesehatan`,
/// `Plt. Kepala Dinas`.
pub fn says(said: &str, called: &str) -> bool {
    let said = plain(said);
    let begins = |said: &str| {
        let rest = said.strip_prefix(called);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let acting = ACTING.iter().filter_map(|mark| said.strip_prefix(mark));
    begins(&said) || acting.into_iter().any(|rest| begins(rest.trim_start()))
}

/// What somebody means who says so.
pub(super) fn meant(key: &Key, said: &str) -> Option<Meant> {
    // `kepala kantor wilayah` is more than `kepala`.
    let longest = |row: &Popular| {
        let fits = row.said.iter().filter(|called| says(said, called));
        fits.map(|called| called.len()).max()
    };
    let fits: Vec<(usize, &Popular)> = of(key)
        .filter_map(|row| Some((longest(row)?, row)))
        .collect();
    let most = fits.iter().map(|(length, _)| *length).max()?;
    let best = fits.iter().filter(|(length, _)| *length == most);
    let words: Vec<&'static str> = best.clone().map(|(_, row)| row.word).collect();
    let sure = words.len() == 1 && best.into_iter().all(|(_, row)| row.sure);
    Some(Meant { words, sure })
}

/// What is said for words that the key has.
fn of(key: &Key) -> impl Iterator<Item = &'static Popular> {
    let has = move |word: &str| match &key.holds {
        Holds::Words(vocabulary) => vocabulary.words.iter().any(|one| one.word == word),
        _ => false,
    };
    POPULAR
        .iter()
        .filter(move |row| row.keys.contains(&key.path.as_str()) && has(row.word))
}

fn plain(said: &str) -> String {
    let words = said.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase()
}
