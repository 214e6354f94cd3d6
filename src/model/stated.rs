//! A term in the words of the text that states it.

use super::date::month_named;
use super::{Date, Duration};

/// What can be read of a term as a text states it: `5 (lima) tahun terhitung
/// sejak ditandatangani`, `Jangka waktu 3 thn`, `s.d. 31 Desember 2024`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stated {
    /// How long it is; none where that cannot be read, or is no term that runs
    /// from a day (a budget year).
    pub term: Option<Duration>,
    /// The last day that it names.
    pub until: Option<Date>,
    /// A number that it says twice and not alike: in figures and in words.
    pub unlike: Option<(u32, u32)>,
}

/// Words before a term that change nothing of it.
const BEFORE: [&str; 20] = [
    "jangka",
    "waktu",
    "masa",
    "berlaku",
    "berlakunya",
    "selama",
    "untuk",
    "paling",
    "lama",
    "adalah",
    "yaitu",
    "ialah",
    "kerja",
    "sama",
    "perjanjian",
    "kesepakatan",
    "naskah",
    "ini",
    "dengan",
    "maksimal",
];

/// Words after a term from which on nothing of it is said any more.
const AFTER: [&str; 16] = [
    "sejak",
    "terhitung",
    "mulai",
    "setelah",
    "sesudah",
    "dari",
    "dapat",
    "diperpanjang",
    "dan",
    "serta",
    "atau",
    "yang",
    "berlaku",
    "kalender",
    "penuh",
    "tmt",
];

/// Words for "until".
const UNTIL: [&str; 4] = ["sampai", "hingga", "sd", "s/d"];

impl Stated {
    /// Reads a term as far as it can be read.
    pub fn read(text: &str) -> Stated {
        let words = words(text);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let mut stated = Stated {
            until: until(&words),
            ..Stated::default()
        };
        let known = |word: &&str| BEFORE.contains(word);
        let mut rest = &words[words.iter().take_while(|word| known(word)).count()..];
        let mut sum: Option<Duration> = None;
        while let Some((number, twice, after)) = number(rest) {
            let Some((months, days, after)) = unit(after) else {
                return stated;
            };
            stated.unlike = stated.unlike.or(twice
                .filter(|&other| other != number)
                .map(|other| (number, other)));
            let so_far = sum.unwrap_or_default();
            let add = |so_far: u32, each: u32| number.checked_mul(each)?.checked_add(so_far);
            let (Some(months), Some(days)) = (add(so_far.months, months), add(so_far.days, days))
            else {
                return stated;
            };
            sum = Some(Duration { months, days }).filter(|_| months.max(days) <= LONGEST);
            rest = match after {
                ["dan", more @ ..] if number_of(more).is_some() => more,
                more => more,
            };
        }
        let ends = rest
            .first()
            .is_none_or(|word| AFTER.contains(word) || UNTIL.contains(word));
        stated.term = sum.filter(|_| ends);
        stated
    }
}

/// More than this is a slip of the finger, and the calendar stays safe.
const LONGEST: u32 = 100_000;

/// The words of a text, in small letters: figures and letters apart, brackets
/// words of their own, other marks gone.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    let lower = text
        .to_lowercase()
        .replace("s.d.", "sd")
        .replace("s.d", "sd");
    for letter in lower.replace("s/d", "sd").chars() {
        let of_kind = |letter: char| (letter.is_ascii_digit(), letter.is_alphabetic());
        match letter {
            '(' | ')' => words.push(letter.to_string()),
            letter if letter.is_alphanumeric() => match words.last_mut() {
                Some(word) if of_kind(last) == of_kind(letter) => word.push(letter),
                _ => words.push(letter.to_string()),
            },
            _ => {}
        }
        last = letter;
    }
    words
}

/// A number at the beginning, what it says in brackets after it, and the rest.
fn number<'a>(words: &'a [&'a str]) -> Option<(u32, Option<u32>, &'a [&'a str])> {
    let (number, rest) = number_of(words)?;
    if let ["(", inside @ ..] = rest {
        let end = inside.iter().position(|word| *word == ")")?;
        let twice = number_of(&inside[..end]).filter(|(_, left)| left.is_empty());
        return Some((number, twice.map(|(twice, _)| twice), &inside[end + 1..]));
    }
    Some((number, None, rest))
}

/// A number at the beginning, in figures or in words, and the rest.
fn number_of<'a>(words: &'a [&'a str]) -> Option<(u32, &'a [&'a str])> {
    let [first, rest @ ..] = words else {
        return None;
    };
    if first.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((first.parse().ok()?, rest));
    }
    // `setahun` is one, and its unit too.
    if let Some("tahun" | "bulan" | "minggu" | "hari") = first.strip_prefix("se") {
        return Some((1, words));
    }
    let (mut sum, mut at) = (0, 0);
    while let Some(word) = words.get(at) {
        let digit = DIGITS.iter().position(|digit| digit == word);
        let next = words.get(at + 1).copied();
        let (value, used) = match (digit, *word, next) {
            (Some(digit), _, Some("belas")) => (digit as u32 + 11, 2),
            (Some(digit), _, Some("puluh")) => ((digit as u32 + 1) * 10, 2),
            (Some(digit), _, Some("ratus")) => ((digit as u32 + 1) * 100, 2),
            (Some(digit), ..) => (digit as u32 + 1, 1),
            (None, "sepuluh", _) => (10, 1),
            (None, "sebelas", _) => (11, 1),
            (None, "seratus", _) => (100, 1),
            _ => break,
        };
        sum += value;
        at += used;
    }
    (at > 0).then(|| (sum, &words[at..]))
}

const DIGITS: [&str; 9] = [
    "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
];

/// A unit at the beginning in months and days, and the rest; none where it is of
/// years that do not run from any day: budget and school years.
fn unit<'a>(words: &'a [&'a str]) -> Option<(u32, u32, &'a [&'a str])> {
    let [first, rest @ ..] = words else {
        return None;
    };
    let unit = match first.strip_prefix("se").unwrap_or(first) {
        "tahun" | "thn" | "th" | "y" => (12, 0),
        "bulan" | "bln" | "m" => (1, 0),
        "minggu" | "mgg" | "w" => (0, 7),
        "hari" | "hr" | "d" => (0, 1),
        _ => return None,
    };
    let other_years = [
        "anggaran",
        "ajaran",
        "pelajaran",
        "akademik",
        "fiskal",
        "takwim",
    ];
    match rest.first() {
        Some(word) if other_years.contains(word) => None,
        _ => Some((unit.0, unit.1, rest)),
    }
}

/// The day after the word for "until".
fn until(words: &[&str]) -> Option<Date> {
    let at = words.iter().position(|word| UNTIL.contains(word))?;
    let fillers = ["dengan", "tanggal", "pada", "hari"];
    let mut rest = words[at + 1..]
        .iter()
        .copied()
        .skip_while(|word| fillers.contains(word));
    let number = |word: Option<&str>| word?.parse::<u32>().ok();
    let first = number(rest.next())?;
    let second = rest.next();
    let third = number(rest.next())?;
    let month = second.and_then(month_named).or(number(second))?;
    let (year, day) = if first > 31 {
        (first, third)
    } else {
        (third, first)
    };
    Date::new(i32::try_from(year).ok()?, month, day)
}
