//! The id that a new record is given: year, short for the text, subject, partner.

use toml::{Table, Value};

use super::Facts;
use crate::model::{Date, Kind, Naskah, key};

/// Words that say nothing of a subject.
const EMPTY_WORDS: [&str; 36] = [
    "dan",
    "di",
    "ke",
    "dari",
    "yang",
    "untuk",
    "dengan",
    "antara",
    "dalam",
    "pada",
    "bagi",
    "atas",
    "oleh",
    "serta",
    "atau",
    "secara",
    "tentang",
    "melalui",
    "guna",
    "para",
    "wilayah",
    "bidang",
    "kerja",
    "sama",
    "pengelolaan",
    "penyelenggaraan",
    "pelaksanaan",
    "peningkatan",
    "pengembangan",
    "penyediaan",
    "pemanfaatan",
    "kabupaten",
    "kota",
    "daerah",
    "penanganan",
    "bersama",
];

/// So many words of a subject tell it.
const FEW: usize = 2;

/// So many letters has an id at most.
const LONGEST: usize = 80;

/// Whether a text can be an id: small letters, digits and hyphens.
pub fn is_sound(id: &str) -> bool {
    let sound = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    !id.is_empty()
        && id.len() <= LONGEST
        && id.chars().all(|letter| sound(letter) || letter == '-')
        && id.starts_with(sound)
        && id.ends_with(sound)
}

/// An id for a record by what it says, that no other of its kind has.
pub fn new_id(facts: &Facts<'_>, kind: Kind, year: i32) -> String {
    let title = match kind {
        Kind::Mitra => facts.text(key!(Mitra: nama)),
        _ => facts.text(key!(judul)),
    };
    let id = id_of(&Telling {
        kind,
        year,
        title: title.unwrap_or_default(),
        naskah: facts.text(key!(naskah)).and_then(|word| word.parse().ok()),
        partner: facts.text("mitra[0].id").unwrap_or_default(),
    });
    let is_free = |id: &String| !facts.registry.has(kind, id);
    let mut others = (2..).map(|nth| format!("{id}-{nth}"));
    match is_free(&id) {
        true => id,
        false => others.find(is_free).unwrap_or(id),
    }
}

/// What an id is made of.
pub struct Telling<'t> {
    /// The kind of record.
    pub kind: Kind,
    /// Its year.
    pub year: i32,
    /// Its title; of a partner its name.
    pub title: &'t str,
    /// The form of its text, of a document.
    pub naskah: Option<Naskah>,
    /// The id of its first partner, of a document.
    pub partner: &'t str,
}

/// The id that tells a record, whether another has it or not.
pub fn id_of(telling: &Telling<'_>) -> String {
    let Telling {
        kind, year, title, ..
    } = *telling;
    let parts: Vec<String> = match kind {
        Kind::Mitra => vec![slug(title)],
        Kind::Tkksd => vec!["tkksd".to_owned(), year.to_string()],
        Kind::Potensi => vec![year.to_string(), subject(title)],
        Kind::KerjaSama => vec![
            year.to_string(),
            telling.naskah.map(short).unwrap_or_default().to_owned(),
            subject(title),
            bare(telling.partner).to_owned(),
        ],
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let whole = parts.join("-");
    let cut: String = whole.chars().take(LONGEST).collect();
    match cut.trim_end_matches('-') {
        id if is_sound(id) => id.to_owned(),
        _ => format!("{kind}-{year}"),
    }
}

/// The file of a new record of that id: documents and entries by their year.
pub fn file_of(kind: Kind, id: &str, year: i32) -> String {
    match kind {
        Kind::KerjaSama | Kind::Potensi => format!("{kind}/{year}/{id}.toml"),
        Kind::Mitra | Kind::Tkksd => format!("{kind}/{id}.toml"),
    }
}

/// The year that a record belongs to; where it does not say, that of today.
pub fn year_of(kind: Kind, record: &Table, today: Date) -> i32 {
    let day = |value: &Value| Some(i32::from(value.as_datetime()?.date?.year));
    let whole = |value: &Value| i32::try_from(value.as_integer()?).ok();
    let year = match kind {
        Kind::KerjaSama => record.get("waktu").and_then(|time| {
            let signed = time.get("ditandatangani").and_then(day);
            signed.or(time.get("tahun").and_then(whole))
        }),
        Kind::Potensi => record.get("tahun").and_then(whole),
        Kind::Tkksd => record.get("tanggal").and_then(day),
        Kind::Mitra => None,
    };
    let sound = year.filter(|year| (1945..=2200).contains(year));
    sound.unwrap_or(today.year())
}

/// The text in an id.
fn short(naskah: Naskah) -> &'static str {
    match naskah {
        Naskah::KesepakatanBersama => "kb",
        Naskah::Pks => "pks",
        Naskah::Kontrak => "kontrak",
        Naskah::NotaKesepakatan => "nk",
        Naskah::RencanaKerja => "rk",
        Naskah::PernyataanKehendak => "pernyataan",
        Naskah::NaskahLuarNegeri => "naskah",
        Naskah::PerjanjianBmd => "bmd",
    }
}

/// The words of a title that tell what it is about.
fn subject(title: &str) -> String {
    let whole = slug(title);
    let words = whole.split('-').filter(|word| !word.is_empty());
    let telling: Vec<&str> = words
        .clone()
        .filter(|word| !EMPTY_WORDS.contains(word))
        .take(FEW)
        .collect();
    match telling.is_empty() {
        true => words.take(FEW).collect::<Vec<_>>().join("-"),
        false => telling.join("-"),
    }
}

/// A partner's id without what it is.
fn bare(partner: &str) -> &str {
    let kinds = ["kota-", "kabupaten-", "kab-", "provinsi-", "pemerintah-"];
    let rest = kinds.iter().find_map(|kind| partner.strip_prefix(kind));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(partner)
}

/// A name in small letters, digits and hyphens.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            letter if letter.is_ascii_alphanumeric() => slug.push(letter),
            // `PT. X` and `Ma'had` are one word with and without the sign.
            '.' | '\'' | '’' => {}
            _ if !slug.ends_with('-') && !slug.is_empty() => slug.push('-'),
            _ => {}
        }
    }
    let cut = slug.char_indices().nth(60).map_or(slug.len(), |(at, _)| at);
    slug.truncate(cut);
    slug.trim_end_matches('-').to_owned()
}
