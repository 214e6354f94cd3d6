//! Names of persons, invented from trees, flowers and rivers, and who holds
//! the office of Bupati when.

use ksd::model::Date;

const FIRST: &[&str] = &[
    "Awang", "Aji", "Encik", "Dayang", "Siti", "Rina", "Budi", "Hadi", "Lestari", "Ratna", "Surya",
    "Wahyu", "Dewi", "Arif", "Yudi", "Nur", "Bayu", "Intan", "Galih", "Sekar",
];

const LAST: &[&str] = &[
    "Keruing",
    "Sungkai",
    "Kempas",
    "Jelutung",
    "Damar",
    "Nyatoh",
    "Cempaka",
    "Melati",
    "Kantil",
    "Anggrek",
    "Teratai",
    "Seroja",
    "Pandan",
    "Belayan",
    "Kelinjau",
    "Jempang",
    "Kedang",
    "Semayang",
    "Ketapang",
    "Rambai",
    "Kapur",
    "Merbau",
    "Tengkawang",
    "Bungur",
];

/// The name of who holds an office: the same for the same office and years.
pub fn holder(office: &str, year: i32) -> String {
    // Offices change hands every few years, each in a year of its own.
    let seed = office.bytes().fold(17_usize, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(byte.into())
    });
    let turn = (year.unsigned_abs() as usize + seed % 4) / 4;
    let at = seed.wrapping_add(turn.wrapping_mul(7919));
    format!(
        "{} {}",
        FIRST[at % FIRST.len()],
        LAST[(at / 23) % LAST.len()]
    )
}

/// The name of who signs abroad, by the country that its partner begins with.
pub fn abroad(country: &str) -> &'static str {
    match country.get(..2) {
        Some("JP") => "Momiji Takekawa",
        Some("NL") => "Anna Lindebeek",
        Some("AU") => "Rose Willowbrook",
        Some("TH") => "Malee Bua",
        Some("GB") => "Hazel Rowan",
        _ => "Linn Bekkelund",
    }
}

/// A sentence from words that began in small letters.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The Bupati on a day: name and office as the text gives it. An acting one
/// signs as the Kepala Daerah (UU 23/2014 Pasal 65 ayat (4)).
pub fn bupati(day: Date) -> (&'static str, &'static str) {
    const CAMPAIGN: (Date, Date) = (Date::known(2024, 9, 25), Date::known(2024, 11, 23));
    const NEXT: Date = Date::known(2025, 6, 23);
    if (CAMPAIGN.0..=CAMPAIGN.1).contains(&day) {
        ("Encik Bangkirai", "Plt. Bupati Kutai Kartanegara")
    } else if day < NEXT {
        ("Awang Meranti", "Bupati Kutai Kartanegara")
    } else {
        ("Siti Kenanga", "Bupati Kutai Kartanegara")
    }
}
