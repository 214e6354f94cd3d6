//! Whose signer holds an office: ours, the partner's, or nobody can say.

use super::cell::folded;
use crate::model::Tingkat;
use crate::registry::Registry;

/// Whose an office is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Ours,
    Theirs,
    Unknown,
}

/// What tells our offices from others'.
pub(super) struct Offices {
    /// The name of the region without its level: `kutai kartanegara`.
    region: String,
    /// What its head is called, and what heads of other levels are.
    heads: &'static [&'static str],
    other_heads: &'static [&'static str],
    /// Its offices by name, and by id, which stands alone.
    names: Vec<String>,
    ids: Vec<String>,
}

/// Who signs in the name or the absence of another.
const ACTING: [&str; 10] = [
    "plt",
    "plh",
    "pj",
    "pjs",
    "penjabat",
    "wakil",
    "a n",
    "an",
    "atas nama",
    "u b",
];

/// Offices that a regional government alone has.
const LOCAL: [&str; 10] = [
    "sekda",
    "sekretaris daerah",
    "asisten",
    "kepala dinas",
    "kadis",
    "kepala bagian",
    "kabag",
    "camat",
    "lurah",
    "inspektur",
];

/// Offices that others have, too: the region's name behind them tells.
const SHARED: [&str; 5] = [
    "kepala badan",
    "kaban",
    "kepala uptd",
    "kepala puskesmas",
    "sekretaris",
];

/// Offices that a regional government does not have.
const OF_OTHERS: [&str; 34] = [
    "rektor",
    "dekan",
    "direktur",
    "direksi",
    "dirut",
    "presiden direktur",
    "general manager",
    "manager",
    "manajer",
    "pimpinan",
    "pemimpin",
    "branch manager",
    "kepala cabang",
    "kacab",
    "ketua",
    "kapolres",
    "kapolda",
    "kepala kepolisian",
    "kajari",
    "kajati",
    "kepala kejaksaan",
    "dandim",
    "komandan",
    "kepala kantor",
    "kakanwil",
    "kepala bps",
    "kepala bpn",
    "kepala bnn",
    "kepala bpkp",
    "kepala perwakilan",
    "kepala desa",
    "menteri",
    "direktur jenderal",
    "ceo",
];

/// Words of a partner's name that tell nothing of an office.
const PLAIN: [&str; 12] = [
    "pemerintah",
    "kabupaten",
    "kota",
    "provinsi",
    "daerah",
    "republik",
    "indonesia",
    "dinas",
    "badan",
    "kantor",
    "dan",
    "untuk",
];

impl Offices {
    /// Those of the region whose register it is.
    pub fn of(registry: &Registry) -> Offices {
        let daerah = &registry.settings.daerah;
        let name = folded(&daerah.nama);
        let levels = ["kabupaten ", "kota ", "provinsi "];
        let bare = levels.iter().find_map(|level| name.strip_prefix(level));
        let (heads, other_heads): (&[&str], &[&str]) = match daerah.tingkat {
            Tingkat::Kabupaten => (&["bupati"], &["wali kota", "walikota", "gubernur"]),
            Tingkat::Kota => (&["wali kota", "walikota"], &["bupati", "gubernur"]),
            Tingkat::Provinsi => (&["gubernur"], &["bupati", "wali kota", "walikota"]),
        };
        let offices = &registry.settings.perangkat_daerah;
        Offices {
            region: bare.unwrap_or(&name).to_owned(),
            heads,
            other_heads,
            names: offices.iter().map(|office| folded(&office.nama)).collect(),
            ids: offices.iter().map(|office| folded(&office.id)).collect(),
        }
    }

    /// Whose the office of a signer is, in a text with these partners. The name of our
    /// region proves nothing alone: partners have it in theirs.
    pub fn side(&self, said: &str, partners: &[&str]) -> Side {
        let office = without_acting(&folded(said));
        let begins = |words: &[&str]| words.iter().any(|word| begins(&office, word));
        let has = |words: &str| format!(" {office} ").contains(&format!(" {words} "));
        let of_office = self.names.iter().any(|name| has(name));
        if of_office || self.ids.contains(&office) {
            return Side::Ours;
        }
        let partners: Vec<String> = partners.iter().map(|name| folded(name)).collect();
        if begins(&OF_OTHERS) || begins(self.other_heads) || self.shares(&office, &partners) {
            return Side::Theirs;
        }
        let is_head = begins(self.heads);
        let is_local = is_head || begins(&LOCAL);
        if has(&self.region) && (is_local || begins(&SHARED)) {
            return Side::Ours;
        }
        // Other regions have the same offices.
        match is_local && !partners.iter().any(|name| is_region(name)) {
            true => Side::Ours,
            false => Side::Unknown,
        }
    }

    /// Whether an office has a word that tells one of the partners.
    fn shares(&self, office: &str, partners: &[String]) -> bool {
        let ours: Vec<&str> = self.region.split(' ').collect();
        let words = partners.iter().flat_map(|name| name.split(' '));
        let mut telling =
            words.filter(|word| word.len() > 3 && !PLAIN.contains(word) && !ours.contains(word));
        telling.any(|word| office.split(' ').any(|one| one == word))
    }
}

fn begins(words: &str, with: &str) -> bool {
    words
        .strip_prefix(with)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

fn is_region(name: &str) -> bool {
    const OF_REGIONS: [&str; 9] = [
        "kabupaten",
        "kota",
        "provinsi",
        "pemerintah kabupaten",
        "pemerintah kota",
        "pemerintah provinsi",
        "pemkab",
        "pemkot",
        "pemprov",
    ];
    let all = OF_REGIONS.iter().chain(&["pemerintah daerah", "pemda"]);
    all.into_iter().any(|word| begins(name, word))
}

fn without_acting(office: &str) -> String {
    let mut rest = office;
    while let Some(word) = ACTING.iter().find(|word| begins(rest, word)) {
        rest = rest[word.len()..].trim_start();
    }
    rest.to_owned()
}
