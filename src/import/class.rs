//! What a partner is, by the class that a list gives it or by the shape of its name.

use strum::VariantArray;

use super::cell::{folded, word};
use super::class_words::{BEGINNINGS, CLASSES, OF_REGIONS, OF_THE_STATE, SCHOOLS};
use super::map::{Map, classes};
use crate::edit::said_for;
use crate::law::regions_named;
use crate::model::{BentukBadan, Golongan, Kind, KodeWilayah, key};
use crate::registry::same_name;
use crate::schema;
use crate::text;
use crate::text::Text;

/// What is known of a partner by its name and the list's class.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Class {
    /// What it is; none: nothing tells.
    pub golongan: Option<Golongan>,
    /// Its form as a body.
    pub bentuk: Option<BentukBadan>,
    /// Its code, of a region; and the region's name.
    pub region: Option<(KodeWilayah, &'static str)>,
    /// Whether the list's class says so, or the map; else the shape of its name.
    pub is_told: bool,
}

/// Whether words are what lists call a class, and no partner's name.
pub(super) fn is_class(said: &str) -> bool {
    let plain = folded(said);
    match school(&plain) {
        Some(school) => plain == school,
        None => plain == "perguruan tinggi" || named(&plain, false).is_some(),
    }
}

/// Whether words begin as the names of partners do, so that they name one alone.
pub(super) fn is_name(said: &str) -> bool {
    let plain = folded(said);
    let begins = |word: &str| {
        let rest = plain.strip_prefix(word);
        rest.is_some_and(|rest| rest.starts_with(' '))
    };
    BEGINNINGS
        .iter()
        .any(|(word, ..)| *word == plain || begins(word))
        || SCHOOLS.iter().any(|school| begins(school))
        || is_of_region(said)
}

/// Whether words begin as the name of a region or its government does.
pub(super) fn is_of_region(said: &str) -> bool {
    let plain = folded(said);
    let words = OF_REGIONS
        .iter()
        .chain(&["kabupaten", "kab", "kota", "provinsi"]);
    let mut rests = words.filter_map(|word| plain.strip_prefix(word));
    rests.any(|rest| rest.starts_with(' '))
}

/// What a partner is by the answers of a map, by the class that the list gives it and by
/// its name.
pub(super) fn of(map: &Map, name: &str, class: Option<&str>) -> Class {
    let by_name = of_name(name);
    let school = school(name);
    let by_map = answered(map, name).map(|golongan| (golongan, None));
    let by_list = || class.and_then(|class| named(&folded(class), school.is_some()));
    let of_all = || {
        let school = school.filter(|_| by_name.golongan.is_none())?;
        answered(map, school).map(|golongan| (golongan, None))
    };
    if let Some((golongan, bentuk)) = by_map.or_else(by_list).or_else(of_all) {
        return Class {
            golongan: Some(golongan),
            bentuk: bentuk.or(by_name.bentuk),
            region: by_name.region.filter(|_| golongan == Golongan::Daerah),
            is_told: true,
        };
    }
    by_name
}

/// What a class in a list is, and the form that it names; none: it is not known, or says
/// of a school no more than that it is one.
fn named(class: &str, is_school: bool) -> Option<(Golongan, Option<BentukBadan>)> {
    if let Some((_, golongan, bentuk)) = CLASSES.iter().find(|(known, ..)| *known == class) {
        return Some((*golongan, *bentuk));
    }
    if let Some(golongan) = word::<Golongan>(class) {
        return Some((golongan, None));
    }
    let others = ["perguruan tinggi", "kampus", "university"];
    let mut schools = SCHOOLS.iter().chain(&others);
    if is_school || schools.any(|school| class.contains(school)) {
        return of_school(class).map(|golongan| (golongan, None));
    }
    let key = schema::key(Kind::Mitra, key!(Mitra: golongan))?;
    let mut all = Golongan::VARIANTS.iter().copied();
    let said = all.find(|golongan| said_for(key, golongan.word()).contains(&class));
    said.map(|golongan| (golongan, None))
}

/// What a school is whose name or class says whether it is of the state.
fn of_school(words: &str) -> Option<Golongan> {
    let has = |word: &str| words.split(' ').any(|one| one == word);
    if has("negeri") {
        Some(Golongan::PerguruanTinggiNegeri)
    } else if has("swasta") {
        Some(Golongan::Ormas)
    } else {
        None
    }
}

/// What the map answers of a name.
fn answered(map: &Map, name: &str) -> Option<Golongan> {
    let mark = same_name(name);
    let mut answers = map.golongan.iter();
    let (_, said) = answers.find(|(key, _)| same_name(key) == mark)?;
    word(said)
}

/// What the name of a school of higher learning begins with.
fn school(name: &str) -> Option<&'static str> {
    let plain = folded(name);
    let mut schools = SCHOOLS.iter().copied();
    schools.find(|school| {
        let rest = plain.strip_prefix(school);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// What is asked of a partner of which nothing tells what it is.
pub(super) fn asked(name: &str) -> Text {
    match school(name) {
        Some(school) => text!(
            "\"{name}\" negeri atau swasta tidak terbaca dari namanya; jawab di `[golongan]` dalam peta: \
             `\"{name}\" = \"perguruan-tinggi-negeri\"`, atau `\"ormas\"` bagi yang swasta; \
             `\"{school}\" = \"ormas\"` menjawab semua yang namanya diawali begitu",
            "whether \"{name}\" is of the state its name does not say; answer in `[golongan]` of the map: \
             `\"{name}\" = \"perguruan-tinggi-negeri\"`, or `\"ormas\"` of a private one; \
             `\"{school}\" = \"ormas\"` answers for all whose names begin so",
            name,
            school
        ),
        None => text!(
            "golongan \"{name}\" tidak diketahui; jawab `\"{name}\" = \"…\"` di `[golongan]` dalam peta \
             dengan salah satu dari {words}",
            "what \"{name}\" is, is not known; answer `\"{name}\" = \"…\"` in `[golongan]` of the map \
             with one of {words}",
            name,
            words = classes()
        ),
    }
}

fn of_name(name: &str) -> Class {
    let plain = folded(name);
    let begins = |word: &str| plain == word || plain.starts_with(&format!("{word} "));
    if let Some(school) = school(name) {
        let is_known = OF_THE_STATE.contains(&plain[school.len()..].trim());
        let known = is_known.then_some(Golongan::PerguruanTinggiNegeri);
        return Class {
            golongan: known.or_else(|| of_school(&plain)),
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
            ..Class::default()
        };
    }
    if let [region] = regions_named(name)[..]
        && region.is_autonomous()
    {
        return Class {
            golongan: Some(Golongan::Daerah),
            region: Some((region.kode.clone(), region.nama)),
            ..Class::default()
        };
    }
    let golongan = OF_REGIONS
        .iter()
        .any(|word| begins(word))
        .then_some(Golongan::Daerah);
    Class {
        golongan,
        ..Class::default()
    }
}
