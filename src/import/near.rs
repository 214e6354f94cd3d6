//! Names that are like each other and not the same.

use std::collections::{HashMap, HashSet};

use super::cell::folded;

/// Words that a name has by its form as a body and not by itself.
const FORMS: [&str; 24] = [
    "pt",
    "cv",
    "ud",
    "tbk",
    "persero",
    "pemerintah",
    "pemkab",
    "pemkot",
    "pemprov",
    "pemda",
    "kabupaten",
    "kab",
    "kota",
    "provinsi",
    "prov",
    "perseroan",
    "terbatas",
    "yayasan",
    "republik",
    "indonesia",
    "ri",
    "daerah",
    "perumda",
    "the",
];

/// Short forms of words that names have.
const SHORT: [(&str, &str); 16] = [
    ("univ", "universitas"),
    ("poltek", "politeknik"),
    ("inst", "institut"),
    ("kemen", "kementerian"),
    ("kementrian", "kementerian"),
    ("dinkes", "dinas kesehatan"),
    ("disdik", "dinas pendidikan"),
    ("disdikbud", "dinas pendidikan dan kebudayaan"),
    ("kejari", "kejaksaan negeri"),
    ("kejati", "kejaksaan tinggi"),
    ("polres", "kepolisian resor"),
    ("polda", "kepolisian daerah"),
    ("kanwil", "kantor wilayah"),
    ("ditjen", "direktorat jenderal"),
    ("kop", "koperasi"),
    ("rs", "rumah sakit"),
];

/// A name with its short words whole.
fn whole(plain: &str) -> String {
    let words = plain.split(' ').map(|word| {
        let mut all = SHORT.iter();
        let whole = all.find(|(short, _)| *short == word);
        whole.map_or(word, |(_, whole)| whole)
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A name without what only its form adds.
fn core(name: &str) -> Vec<String> {
    let plain = whole(&folded(name));
    let words = plain
        .split(' ')
        .filter(|word| !FORMS.contains(word) && !word.is_empty());
    let core: Vec<String> = words.map(str::to_owned).collect();
    match core.is_empty() || plain == "bank indonesia" {
        true => plain.split(' ').map(str::to_owned).collect(),
        false => core,
    }
}

/// The first letters of its words, of a name of three or more.
fn initials(name: &str) -> Option<String> {
    const LINKS: [&str; 6] = ["dan", "pt", "tbk", "persero", "of", "the"];
    let plain = folded(name);
    let words: Vec<&str> = plain
        .split(' ')
        .filter(|word| !LINKS.contains(word))
        .collect();
    let letters = words.iter().filter_map(|word| word.chars().next());
    (words.len() >= 3).then(|| letters.collect())
}

/// What a name that is already known goes by.
pub(super) struct Index {
    /// The name or id under which it is told, of each.
    pub shown: Vec<String>,
    by_core: HashMap<String, Vec<usize>>,
    by_word: HashMap<String, Vec<usize>>,
    by_initials: HashMap<String, Vec<usize>>,
    cores: Vec<Vec<String>>,
}

impl Index {
    pub fn of(names: impl Iterator<Item = (String, String)>) -> Index {
        let mut index = Index {
            shown: Vec::new(),
            by_core: HashMap::new(),
            by_word: HashMap::new(),
            by_initials: HashMap::new(),
            cores: Vec::new(),
        };
        for (shown, name) in names {
            let at = index.shown.len();
            let core = core(&name);
            index.by_core.entry(core.join(" ")).or_default().push(at);
            for one in &core {
                index.by_word.entry(one.clone()).or_default().push(at);
            }
            if let Some(letters) = initials(&name) {
                index.by_initials.entry(letters).or_default().push(at);
            }
            index.shown.push(shown);
            index.cores.push(core);
        }
        index
    }

    /// Those that a name is like and not the same as: of the same words but for its form
    /// as a body, an abbreviation, a beginning, or with one word that is misspelt.
    pub fn near(&self, name: &str) -> Vec<usize> {
        /// A word that so many have tells nothing.
        const COMMON: usize = 40;
        let own = core(name);
        let joined = own.join(" ");
        let mut near: Vec<usize> = self
            .by_core
            .get(&joined)
            .into_iter()
            .flatten()
            .copied()
            .collect();
        if let [only] = &own[..] {
            near.extend(self.by_initials.get(only).into_iter().flatten());
        }
        if let Some(letters) = initials(name) {
            near.extend(self.by_core.get(&letters).into_iter().flatten());
        }
        let rare = own.iter().filter_map(|word| self.by_word.get(word));
        let sharing: HashSet<usize> = rare
            .filter(|all| all.len() <= COMMON)
            .flatten()
            .copied()
            .collect();
        near.extend(
            sharing
                .into_iter()
                .filter(|&at| alike(&own, &self.cores[at])),
        );
        near.sort_unstable();
        near.dedup();
        near
    }
}

/// Whether one name begins the other, or both differ in one word that may be misspelt.
fn alike(one: &[String], other: &[String]) -> bool {
    /// What many begin with tells nothing alone.
    const COMMON: [&str; 9] = [
        "bank",
        "universitas",
        "dinas",
        "koperasi",
        "badan",
        "politeknik",
        "desa",
        "institut",
        "rumah",
    ];
    let (less, more) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if less.len() < more.len() {
        let tells = match less {
            [only] => only.len() > 3 && !COMMON.contains(&only.as_str()),
            _ => true,
        };
        return tells && more.starts_with(less);
    }
    let mut unlike = one.iter().zip(other).filter(|(word, same)| word != same);
    let (Some((word, same)), None) = (unlike.next(), unlike.next()) else {
        return false;
    };
    // `SMP 1` and `SMP 2` are two.
    let is_word =
        |word: &str| word.len() > 4 && !word.contains(|letter: char| letter.is_ascii_digit());
    is_word(word) && is_word(same) && strsim::damerau_levenshtein(word, same) <= 1
}
