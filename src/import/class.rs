//! What a partner is, by the class that a list gives it or by the shape of its name.

use super::cell::{folded, word};
use crate::law::regions_named;
use crate::model::{BentukBadan, Golongan, KodeWilayah};

/// What is known of a partner by its name and the list's class.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Class {
    /// What it is; none: nothing tells.
    pub golongan: Option<Golongan>,
    /// Its form as a body.
    pub bentuk: Option<BentukBadan>,
    /// Its code, of a region; and the region's name.
    pub region: Option<(KodeWilayah, &'static str)>,
}

type Known = (&'static str, Golongan, Option<BentukBadan>);

/// What lists call classes.
const CLASSES: [Known; 34] = [
    ("k l", Golongan::PemerintahPusat, None),
    ("kementerian", Golongan::PemerintahPusat, None),
    ("kementerian lembaga", Golongan::PemerintahPusat, None),
    ("lembaga pemerintah", Golongan::PemerintahPusat, None),
    ("pemerintah pusat", Golongan::PemerintahPusat, None),
    ("instansi vertikal", Golongan::PemerintahPusat, None),
    ("lembaga negara", Golongan::LembagaNegara, None),
    ("pemda", Golongan::Daerah, None),
    ("pemerintah daerah", Golongan::Daerah, None),
    ("daerah", Golongan::Daerah, None),
    ("daerah lain", Golongan::Daerah, None),
    ("pemprov", Golongan::Daerah, None),
    ("pemkab", Golongan::Daerah, None),
    ("kabupaten kota", Golongan::Daerah, None),
    ("ormas", Golongan::Ormas, None),
    ("lsm", Golongan::Ormas, None),
    ("organisasi masyarakat", Golongan::Ormas, None),
    ("organisasi kemasyarakatan", Golongan::Ormas, None),
    ("yayasan", Golongan::Ormas, Some(BentukBadan::Yayasan)),
    ("ormas asing", Golongan::LembagaLuarNegeri, None),
    ("lembaga asing", Golongan::LembagaLuarNegeri, None),
    ("luar negeri", Golongan::LembagaLuarNegeri, None),
    ("bumn", Golongan::BadanUsaha, Some(BentukBadan::Bumn)),
    ("bumd", Golongan::BadanUsaha, Some(BentukBadan::Bumd)),
    ("swasta", Golongan::BadanUsaha, None),
    ("perusahaan", Golongan::BadanUsaha, None),
    ("badan usaha", Golongan::BadanUsaha, None),
    ("dunia usaha", Golongan::BadanUsaha, None),
    (
        "koperasi",
        Golongan::BadanUsaha,
        Some(BentukBadan::Koperasi),
    ),
    ("perbankan", Golongan::BadanUsaha, None),
    (
        "perguruan tinggi negeri",
        Golongan::PerguruanTinggiNegeri,
        None,
    ),
    ("ptn", Golongan::PerguruanTinggiNegeri, None),
    ("perorangan", Golongan::Perseorangan, None),
    ("desa", Golongan::Desa, None),
];

/// With what names begin.
const BEGINNINGS: [Known; 43] = [
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
const SCHOOLS: [&str; 8] = [
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
const OF_THE_STATE: [&str; 32] = [
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

/// What a partner is by its name and by the class that the list gives it.
pub(super) fn of(name: &str, class: Option<&str>) -> Class {
    let by_name = of_name(name);
    let Some(class) = class.map(folded) else {
        return by_name;
    };
    let is_school =
        SCHOOLS.iter().any(|school| class.contains(school)) || class == "perguruan tinggi";
    if is_school {
        return match by_name.golongan {
            Some(_) => by_name,
            None => Class {
                golongan: Some(Golongan::Ormas),
                ..by_name
            },
        };
    }
    let words = word::<Golongan>(&class);
    let known = CLASSES.iter().find(|(known, ..)| *known == class);
    match (words, known) {
        (Some(golongan), _) => Class {
            golongan: Some(golongan),
            ..by_name
        },
        (None, Some((_, golongan, bentuk))) => Class {
            golongan: Some(*golongan),
            bentuk: bentuk.or(by_name.bentuk),
            region: by_name.region.filter(|_| *golongan == Golongan::Daerah),
        },
        (None, None) => by_name,
    }
}

fn of_name(name: &str) -> Class {
    let plain = folded(name);
    let begins = |word: &str| plain == word || plain.starts_with(&format!("{word} "));
    let school = SCHOOLS.iter().find(|school| begins(school));
    if let Some(school) = school {
        let rest = plain[school.len()..].trim();
        let is_state = ["negeri", "islam negeri"]
            .iter()
            .any(|word| plain.contains(word))
            || OF_THE_STATE.contains(&rest);
        let golongan = if is_state {
            Golongan::PerguruanTinggiNegeri
        } else {
            Golongan::Ormas
        };
        return Class {
            golongan: Some(golongan),
            ..Class::default()
        };
    }
    if begins("desa") || begins("pemerintah desa") {
        return Class {
            golongan: Some(Golongan::Desa),
            ..Class::default()
        };
    }
    let known = BEGINNINGS.iter().find(|(word, ..)| begins(word));
    let tail = |word: &str| plain.ends_with(&format!(" {word}"));
    let known = known.map(|(_, golongan, bentuk)| (*golongan, *bentuk));
    let known = known.or_else(|| {
        (tail("tbk") || tail("persero") || tail("pt"))
            .then_some((Golongan::BadanUsaha, Some(BentukBadan::Pt)))
    });
    if let Some((golongan, bentuk)) = known {
        return Class {
            golongan: Some(golongan),
            bentuk,
            region: None,
        };
    }
    if let [region] = regions_named(name)[..]
        && region.is_autonomous()
    {
        return Class {
            golongan: Some(Golongan::Daerah),
            bentuk: None,
            region: Some((region.kode.clone(), region.nama)),
        };
    }
    let of_regions = [
        "pemkab",
        "pemkot",
        "pemprov",
        "pemda",
        "pemerintah kabupaten",
        "pemerintah kota",
        "pemerintah provinsi",
        "pemerintah daerah",
    ];
    let golongan = of_regions
        .iter()
        .any(|word| begins(word))
        .then_some(Golongan::Daerah);
    Class {
        golongan,
        ..Class::default()
    }
}
