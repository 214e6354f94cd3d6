//! Periods as people say them on the command line: `Januari 2024`, `triwulan III
//! 2026`, `semester I 2026`, `2023-2024`, `last-month`, `bulan lalu`.

use super::date::month_named;
use super::{Date, Expected, Period};

/// What divides a year, in months, by its names in both languages.
const PARTS: [(u32, &[&str]); 4] = [
    (1, &["bulan", "bln", "month"]),
    (
        3,
        &["triwulan", "tw", "kuartal", "trimester", "quarter", "q"],
    ),
    (6, &["semester", "smt", "s"]),
    (12, &["tahun", "thn", "year"]),
];

const ROMAN: [&str; 4] = ["i", "ii", "iii", "iv"];

/// Words between the first and the last part of a period.
const UNTIL: [&str; 7] = [
    "..",
    " sampai dengan ",
    " sampai ",
    " hingga ",
    " s.d. ",
    " s/d ",
    " to ",
];

impl Period {
    /// Reads a period as it is written in records or said by people; what is
    /// relative ("bulan lalu", `last-quarter`, "tahun ini") to a day.
    ///
    /// # Errors
    /// [`Expected::Period`] if the text is none, [`Expected::ForwardPeriod`] if its
    /// first day is after its last.
    pub fn parse(text: &str, as_of: Date) -> Result<Period, Expected> {
        let said = text.trim().to_lowercase();
        match said.parse() {
            Err(Expected::Period) => {}
            read => return read,
        }
        if let Some(period) = relative(&said, as_of) {
            return Ok(period);
        }
        for word in UNTIL {
            if let Some((first, last)) = said.split_once(word) {
                let side = |text: &str| match text.trim() {
                    "" => Ok(None),
                    text => Period::parse(text, as_of).map(Some),
                };
                return between(side(first)?, side(last)?);
            }
        }
        if let Some((first, last)) = said.split_once('-')
            && let (Some(first), Some(last)) = (year(first.trim()), year(last.trim()))
        {
            return between(Period::months(first, 1, 12), Period::months(last, 1, 12));
        }
        part_of_year(&said).ok_or(Expected::Period)
    }

    /// Whether these words are a period said by people, or begin one: what a person
    /// types after one another without quotes.
    pub fn begins(words: &str) -> bool {
        let words = tokens(words);
        let (last, before) = match words.split_last() {
            Some((last, before)) => (last.as_str(), before),
            None => return false,
        };
        let names: Vec<&str> = before.iter().map(String::as_str).collect();
        match names[..] {
            [name] if month_named(name).is_some() => year(last).is_some(),
            [name] => match months_of(name) {
                Some(12) => year(last).is_some() || is_relative(last).is_some(),
                Some(months) => nth(last, months).is_some() || is_relative(last).is_some(),
                None => false,
            },
            [name, number] => {
                months_of(name).is_some_and(|months| nth(number, months).is_some())
                    && (year(last).is_some() || is_tahun(last))
            }
            [name, number, year_word] => {
                months_of(name).is_some_and(|months| nth(number, months).is_some())
                    && is_tahun(year_word)
                    && year(last).is_some()
            }
            _ => false,
        }
    }
}

fn between(first: Option<Period>, last: Option<Period>) -> Result<Period, Expected> {
    let period = Period {
        start: first.and_then(|period| period.start),
        end: last.and_then(|period| period.end),
    };
    match (period.start, period.end) {
        (None, None) => Err(Expected::Period),
        (Some(start), Some(end)) if start > end => Err(Expected::ForwardPeriod),
        _ => Ok(period),
    }
}

/// The words of a period: `tw3-2026` is `tw`, `3`, `2026`.
fn tokens(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    for letter in text.to_lowercase().chars() {
        let kind = match letter {
            letter if letter.is_ascii_digit() => Some(true),
            letter if letter.is_alphabetic() => Some(false),
            _ => None,
        };
        match words.last_mut() {
            Some(word) if kind.is_some() && kind == before => word.push(letter),
            _ if kind.is_some() => words.push(letter.to_string()),
            _ => {}
        }
        before = kind;
    }
    words
}

fn months_of(name: &str) -> Option<u32> {
    let mut parts = PARTS.iter();
    parts
        .find(|(_, names)| names.contains(&name))
        .map(|(months, _)| *months)
}

fn year(word: &str) -> Option<i32> {
    let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| word.parse().ok()).flatten()
}

fn is_tahun(word: &str) -> bool {
    months_of(word) == Some(12) || word == "of"
}

/// Which part of a year, from 1: in digits or as a Roman numeral.
fn nth(word: &str, months: u32) -> Option<u32> {
    let roman = (1..).zip(ROMAN).find(|(_, roman)| *roman == word);
    let is_short = months == 1 || word.len() == 1;
    let number = || word.parse().ok().filter(|_| is_short);
    let nth = roman.map(|(number, _)| number).or_else(number)?;
    (1..=12 / months).contains(&nth).then_some(nth)
}

/// `triwulan iii 2026`, `januari 2024`, `tahun 2024`, their words in any order.
fn part_of_year(text: &str) -> Option<Period> {
    let words = tokens(text);
    let mut year_found = None;
    let mut rest = Vec::new();
    for word in words.iter().map(String::as_str) {
        match year(word) {
            Some(found) if year_found.is_none() => year_found = Some(found),
            _ => rest.push(word),
        }
    }
    let year = year_found?;
    if rest.len() > 1 {
        rest.retain(|word| !is_tahun(word));
    }
    match rest[..] {
        [word] if is_tahun(word) => Period::months(year, 1, 12),
        [month] => Period::months(year, month_named(month)?, 1),
        [name, number] => {
            if months_of(name) == Some(1)
                && let Some(month) = month_named(number)
            {
                return Period::months(year, month, 1);
            }
            let months = months_of(name)?;
            Period::months(year, (nth(number, months)? - 1) * months + 1, months)
        }
        _ => None,
    }
}

/// `false` of what is going on, `true` of what was before.
fn is_relative(word: &str) -> Option<bool> {
    match word {
        "lalu" | "last" => Some(true),
        "ini" | "this" => Some(false),
        _ => None,
    }
}

/// `last-month`, `bulan lalu`, `this year`, `triwulan ini`.
fn relative(text: &str, as_of: Date) -> Option<Period> {
    let words = tokens(text);
    let [first, second] = &words[..] else {
        return None;
    };
    let (name, before) = match (is_relative(first), is_relative(second)) {
        (Some(before), None) => (second, before),
        (None, Some(before)) => (first, before),
        _ => return None,
    };
    let months = months_of(name)?;
    match before {
        true => Period::last_before(as_of, months),
        false => Period::around(as_of, months),
    }
}
