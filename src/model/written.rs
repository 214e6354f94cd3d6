//! Values as people write them in letters and spreadsheets: `31/12/26`, `9 Januari
//! 2026`, `Rp 1.500.000.000`, `tidak`. What can be meant in two ways is not guessed.

use super::date::{WEEKDAYS, month_named};
use super::{Date, Duration, Rupiah};
use crate::text;
use crate::text::{Lang, Text};

/// Signs between the parts of a day; Word makes long dashes of short ones.
const BETWEEN: [char; 9] = [
    '-', '/', '.', ' ', ',', '\u{a0}', '\u{2010}', '\u{2013}', '\u{2014}',
];

impl Date {
    /// The day that a person has written: year, month, day, or day, month, year as
    /// Indonesian letters have it, the month in digits or by its name; a day of the week
    /// may stand before it, and the name of the month before its day.
    ///
    /// None where it is no day of the calendar, or may be meant in two ways
    /// (`26-01-09`; a year of two digits is read behind strokes, dots and names alone).
    pub fn written(text: &str) -> Option<Date> {
        let said = SaidDay::of(text)?;
        let day = Date::new(said.year, said.month, said.day)?;
        // Of two things that do not fit nobody knows which is meant.
        said.weekday
            .is_none_or(|weekday| weekday == day.weekday())
            .then_some(day)
    }

    /// Why what reads as a day is none: its month has no such day, or it is another day
    /// of the week. None where it does not read as a day, or is one.
    pub fn no_such_day(text: &str) -> Option<Text> {
        let said = SaidDay::of(text)?;
        if let Some(day) = Date::new(said.year, said.month, said.day) {
            let weekday = said.weekday.filter(|weekday| *weekday != day.weekday())?;
            let said = WEEKDAYS.get(usize::try_from(weekday).ok()?)?;
            return Some(text!(
                "{day} ialah hari {is}, bukan {said}",
                "{day} is a {is}, not a {said}",
                day,
                is = day.day_of_week(),
                said
            ));
        }
        let first = Date::new(said.year, said.month, 1)?;
        let last = first.plus(Duration::months(1)).previous();
        Some(text!(
            "{month} berakhir pada tanggal {day}",
            "{month} ends on day {day}",
            month = first.month_in_words(),
            day = last.day()
        ))
    }
}

/// The parts of a day as somebody has written them, which may be no day.
struct SaidDay {
    /// The day of the week that stands before it.
    weekday: Option<u32>,
    year: i32,
    month: u32,
    day: u32,
}

impl SaidDay {
    fn of(text: &str) -> Option<SaidDay> {
        let text = text.trim().trim_matches('"');
        let parts: Vec<&str> = text
            .split(BETWEEN)
            .filter(|part| !part.is_empty())
            .collect();
        let (weekday, parts) = match parts[..] {
            [word, ref rest @ ..] if matches!(word.to_lowercase().as_str(), "tgl" | "tanggal") => {
                (None, rest)
            }
            [word, ref rest @ ..] => match weekday_named(word) {
                None => (None, &parts[..]),
                weekday => (weekday, rest),
            },
            [] => return None,
        };
        let [first, second, third] = *parts else {
            return None;
        };
        // `May 9, 2028`.
        let (first, second) = match month_named(first) {
            Some(_) => (second, first),
            None => (first, second),
        };
        let number = |part: &str| -> Option<u32> {
            let digits = part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse().ok())?
        };
        let named = month_named(second);
        let month = named.or_else(|| number(second).filter(|_| second.len() <= 2))?;
        let (day, year) = match (first.len(), third.len()) {
            (4, 1 | 2) => (third, first),
            (1 | 2, 4) => (first, third),
            // Behind hyphens it may as well be the year that comes first.
            (1 | 2, 2) if named.is_some() || !text.contains('-') => (first, third),
            _ => return None,
        };
        let century = if year.len() == 2 { 2000 } else { 0 };
        Some(SaidDay {
            weekday,
            year: i32::try_from(number(year)?).ok()? + century,
            month,
            day: number(day)?,
        })
    }
}

/// The day of the week of that name in either language: 0 is Monday.
fn weekday_named(word: &str) -> Option<u32> {
    let word = word.to_lowercase().replace('\'', "");
    let mut names = (0..).zip(&WEEKDAYS);
    let is_named = |name: &Text| {
        [Lang::Id, Lang::En]
            .iter()
            .any(|lang| name.get(*lang).to_lowercase() == word)
    };
    names.find_map(|(at, names)| is_named(names).then_some(at))
}

impl Rupiah {
    /// The amount that a person has written: `Rp 1.500.000.000`, `2,500,000`,
    /// `2500000,00`, `1,5 miliar`, `350 juta`.
    ///
    /// None where it is no amount, or may be meant in two ways.
    pub fn written(text: &str) -> Option<Rupiah> {
        let text = text.trim().trim_matches('"').to_lowercase();
        let text = text
            .strip_prefix("rp")
            .or(text.strip_prefix("idr"))
            .unwrap_or(&text);
        let text = text
            .trim_start_matches('.')
            .trim()
            .trim_end_matches(",-")
            .trim();
        let (digits, word) = match text.find(char::is_alphabetic) {
            Some(at) => (text[..at].trim(), text[at..].trim()),
            None => (text, ""),
        };
        let unit: i64 = match word {
            "" | "rupiah" => 1,
            "ribu" | "rb" => 1_000,
            "juta" | "jt" | "million" => 1_000_000,
            "miliar" | "milyar" | "m" | "billion" => 1_000_000_000,
            "triliun" | "trilyun" | "t" | "trillion" => 1_000_000_000_000,
            _ => return None,
        };
        let (whole, decimals) = parts_of(digits)?;
        let mut amount = whole.checked_mul(unit)?;
        let mut scale = unit;
        for digit in decimals.bytes() {
            let value = i64::from(digit - b'0');
            if value != 0 && scale % 10 != 0 {
                return None;
            }
            scale /= 10;
            amount = amount.checked_add(value.checked_mul(scale)?)?;
        }
        Some(Rupiah(amount))
    }
}

/// The digits before and behind the sign for parts of one, with groups of three
/// digits taken together: `1.500.000,00` and `1,500,000.00` alike.
fn parts_of(digits: &str) -> Option<(i64, &str)> {
    let is_sign = |letter: char| ".,".contains(letter);
    let plain: String = digits
        .chars()
        .filter(|letter| !"_ \u{a0}".contains(*letter))
        .collect();
    let signs = plain.chars().filter(|letter| is_sign(*letter)).count();
    let last = plain.rfind(is_sign);
    let behind = last.map_or(0, |at| plain.len() - at - 1);
    let same = plain
        .chars()
        .filter(|letter| is_sign(*letter))
        .collect::<String>();
    let alike = same.chars().all(|letter| same.starts_with(letter));
    // One sign before three digits groups thousands; before others it parts one.
    let has_decimals = match signs {
        0 => false,
        1 => behind != 3,
        _ => !alike,
    };
    let from = digits.rfind(is_sign).filter(|_| has_decimals);
    let (whole, decimals) = match from {
        Some(at) => (&digits[..at], &digits[at + 1..]),
        None => (digits, ""),
    };
    let groups: Vec<&str> = whole
        .split(|letter| is_sign(letter) || "_ \u{a0}".contains(letter))
        .collect();
    let sound = groups
        .iter()
        .all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()))
        && (groups.len() == 1
            || groups[1..].iter().all(|group| group.len() == 3) && groups[0].len() <= 3)
        && decimals.bytes().all(|byte| byte.is_ascii_digit());
    let whole = groups.concat().parse().ok().filter(|_| sound)?;
    Some((whole, decimals))
}

/// What a person says to a question of yes or no.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim().trim_matches('"').to_lowercase().as_str() {
        "ya" | "y" | "iya" | "benar" | "ada" | "sudah" | "yes" | "true" | "1" => Some(true),
        "tidak" | "t" | "tdk" | "bukan" | "belum" | "no" | "n" | "false" | "0" => Some(false),
        _ => None,
    }
}
