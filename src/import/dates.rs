//! Days as the cells of a list have them.

use super::cell;
use crate::book::{Cell, Held};
use crate::model::{Date, Duration};

/// What a cell of a column of days says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// Nothing.
    Nothing,
    /// A day, whatever the order.
    Day(Date),
    /// A day that Excel made, which may have been read in the wrong order.
    Made(Date),
    /// Two numbers of which the order says what they are, and the year.
    Numbers(u32, u32, i32),
    /// A month of a year.
    Month(i32, u32),
    /// A year.
    Year(i32),
    /// None of these.
    Unreadable(String),
}

/// Signs between the parts of a day.
const BETWEEN: [char; 6] = ['/', '-', '.', ' ', ',', '\u{2013}'];

/// Reads a cell of a column of days; by `today` a year of two digits is whole.
pub(super) fn written(cell: &Cell, today: Date) -> Written {
    match &cell.value {
        Held::Date(_) => match cell::day(cell) {
            // What programs make of an empty day.
            Some(day) if day.year() <= 1970 => Written::Nothing,
            Some(day) => Written::Made(day),
            None => Written::Nothing,
        },
        Held::Number(number) => of_number(*number),
        Held::Text(_) => cell::words(cell).map_or(Written::Nothing, |words| read(&words, today)),
        Held::Boolean(_) => Written::Unreadable(cell::words(cell).unwrap_or_default()),
        Held::Empty | Held::Fault(_) | Held::Uncounted => Written::Nothing,
    }
}

/// A number in a column of days: a year, or a day as Excel counts them.
fn of_number(number: f64) -> Written {
    let whole = number as i64;
    match whole {
        0 => Written::Nothing,
        1900..=2100 => i32::try_from(whole).map_or(Written::Nothing, Written::Year),
        20_000..=80_000 => {
            let days = u32::try_from(whole).unwrap_or_default();
            Written::Day(Date::known(1899, 12, 30).plus(Duration::days(days)))
        }
        _ => Written::Unreadable(number.to_string()),
    }
}

/// Words without the time of the day, which says nothing here.
fn without_time(words: &str) -> &str {
    let capitals = words.to_ascii_uppercase();
    let mut ends = [" AM", " PM", " WIB", " WITA", " WIT"].into_iter();
    let end = ends.find(|end| capitals.ends_with(end)).unwrap_or_default();
    let words = words[..words.len() - end.len()].trim_end();
    match words.rsplit_once([' ', 'T']) {
        Some((day, time)) if time.contains(':') => day,
        _ => words,
    }
}

/// The two digits that stand for the year of a day, if they do.
pub(super) fn short_year(words: &str) -> Option<&str> {
    let parts = without_time(words).split(BETWEEN);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let [first, .., last] = parts[..] else {
        return None;
    };
    let is_short = last.len() == 2 && last.bytes().all(|byte| byte.is_ascii_digit());
    (parts.len() >= 3 && is_short && first.len() != 4).then_some(last)
}

/// The year of which the last two digits are written: at most ten years from `today` on,
/// else in the century before.
fn whole_year(short: i32, today: Date) -> i32 {
    let year = today.year() - today.year().rem_euclid(100) + short;
    match year > today.year() + 10 {
        true => year - 100,
        false => year,
    }
}

/// Reads the words of a cell of a column of days.
pub(super) fn read(words: &str, today: Date) -> Written {
    let unreadable = || Written::Unreadable(words.to_owned());
    let plain = without_time(words);
    let named = |words: &str| {
        let day = Date::written(words)?;
        let year = match short_year(words) {
            Some(short) => whole_year(short.parse().ok()?, today),
            None => day.year(),
        };
        Date::new(year, day.month(), day.day()).map(day_or_none)
    };
    let parts: Vec<&str> = plain
        .split(BETWEEN)
        .filter(|part| !part.is_empty())
        .collect();
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    match parts[..] {
        [year] if year.len() == 4 => number(year).map_or_else(unreadable, year_of),
        [month, year] => match (month_of(month), number(year)) {
            (Some(month), Some(year)) if year > 1900 => Written::Month(year as i32, month),
            _ => match (month.eq_ignore_ascii_case("tahun"), number(year)) {
                (true, Some(year)) => year_of(year),
                _ => unreadable(),
            },
        },
        [first, second, third] => match (number(first), number(second), number(third)) {
            (Some(_), Some(month), Some(day)) if first.len() == 4 => {
                certain(first, month, day).unwrap_or_else(unreadable)
            }
            (Some(first), Some(second), Some(year)) if third.len() == 4 || third.len() == 2 => {
                let year = year as i32;
                let year = match third.len() {
                    2 => whole_year(year, today),
                    _ => year,
                };
                numbers(first, second, year).unwrap_or_else(unreadable)
            }
            // "May 27, 2021", beside "27 Mei 2021" below.
            (None, Some(day), Some(year)) if third.len() == 4 => {
                let month = month_of(first);
                let made = month.and_then(|month| Date::new(year as i32, month, day));
                made.map_or_else(|| named(plain).unwrap_or_else(unreadable), day_or_none)
            }
            _ => named(plain).unwrap_or_else(unreadable),
        },
        [] => Written::Nothing,
        _ => named(plain).unwrap_or_else(unreadable),
    }
}

/// A day; that with which programs fill an empty cell is none.
fn day_or_none(day: Date) -> Written {
    match day == Date::known(1970, 1, 1) {
        true => Written::Nothing,
        false => Written::Day(day),
    }
}

fn year_of(year: u32) -> Written {
    match (1900..=2100).contains(&year) {
        true => Written::Year(year as i32),
        false => Written::Unreadable(year.to_string()),
    }
}

fn certain(year: &str, month: u32, day: u32) -> Option<Written> {
    Date::new(year.parse().ok()?, month, day).map(day_or_none)
}

fn numbers(first: u32, second: u32, year: i32) -> Option<Written> {
    if (first, second, year) == (1, 1, 1970) {
        return Some(Written::Nothing);
    }
    let either = Date::new(year, first, second).or(Date::new(year, second, first));
    either.filter(|_| (1900..=2200).contains(&year))?;
    Some(match first == second {
        true => Written::Day(Date::new(year, first, second)?),
        false => Written::Numbers(first, second, year),
    })
}

fn month_of(word: &str) -> Option<u32> {
    // `written` reads months by their names.
    Date::written(&format!("1 {word} 2000"))
        .filter(|_| word.chars().any(char::is_alphabetic))
        .map(Date::month)
}
