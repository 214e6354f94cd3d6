//! The term of a document as a list has it.

use super::dates::{self, Written};
use crate::model::{Date, Duration};

/// A term in words that stand in `waktu.dinyatakan`; none where the list says none.
/// `unit` is what the column beside it says, or that of the heading; `from` and `end` are
/// the days between which it lies, where they are known.
pub(super) fn stated(
    words: &str,
    unit: Option<&str>,
    from: Option<Date>,
    end: Option<Date>,
) -> Option<Stated> {
    let words = words.trim();
    let Ok(number) = words.parse::<f64>() else {
        return Some(Stated::AsWritten(words.replace('\n', " ")));
    };
    if number <= 0.0 {
        return None;
    }
    if let Some(unit) = unit.map(str::trim).filter(|unit| !unit.is_empty()) {
        return Some(Stated::AsWritten(format!(
            "{words} {}",
            unit.to_lowercase()
        )));
    }
    if number.fract() != 0.0 {
        return Some(Stated::AsWritten(words.to_owned()));
    }
    let fits = |months: f64| {
        let (from, end) = (from?, end?);
        let months = Duration::months(months as u32);
        let apart = from.plus(months).days_until(end).abs();
        Some(apart <= MOST_DAYS_APART)
    };
    Some(if fits(number) == Some(true) {
        Stated::Months(format!("{words} bulan"))
    } else if fits(number * 12.0) == Some(true) || number <= MOST_YEARS {
        Stated::Years(format!("{words} tahun"))
    } else {
        Stated::Asked
    })
}

/// A bare number above this may as well be one of months.
const MOST_YEARS: f64 = 10.0;

/// So far from its last day a term may end that is meant: lists leave out a day, or count
/// months of thirty days.
const MOST_DAYS_APART: i64 = 15;

/// What a cell says of the term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stated {
    /// The list's own words.
    AsWritten(String),
    /// A bare number, taken for years.
    Years(String),
    /// A bare number, of months by the days beside it.
    Months(String),
    /// A bare number that may be of either.
    Asked,
}

/// What stands between the two days of a term.
const UNTIL: [&str; 10] = [
    "sampai dengan",
    "sampai",
    "hingga",
    "s/d",
    "s.d.",
    "s.d",
    " sd ",
    "\u{2013}",
    "\u{2014}",
    " - ",
];

/// The days that a term names: the first, if it does, and the last. None where it names
/// none, or they can be read in two ways.
pub(super) fn days(words: &str, today: Date) -> Option<(Option<Date>, Date)> {
    let small = words.to_ascii_lowercase();
    let parted = UNTIL.iter().find_map(|until| {
        let at = small.find(until)?;
        Some((words[..at].trim(), words[at + until.len()..].trim()))
    });
    let (first, last) = parted?;
    let (first, last) = (dates::read(first, today), dates::read(last, today));
    // One of the two tells the order of both.
    let is_day_first = [&first, &last].into_iter().find_map(|one| match one {
        Written::Numbers(first, _, _) if *first > 12 => Some(true),
        Written::Numbers(_, second, _) if *second > 12 => Some(false),
        _ => None,
    });
    let day = |written: &Written| match written {
        Written::Day(day) => Some(*day),
        Written::Numbers(first, second, year) => match is_day_first? {
            true => Date::new(*year, *second, *first),
            false => Date::new(*year, *first, *second),
        },
        _ => None,
    };
    match first {
        Written::Nothing => Some((None, day(&last)?)),
        first => Some((Some(day(&first)?), day(&last)?)),
    }
}

/// Whether words name a day, which is no term.
pub(super) fn names_day(words: &str, today: Date) -> bool {
    let small = words.to_ascii_lowercase();
    let is_until = UNTIL.iter().any(|until| small.contains(until));
    let has_year = words.split(|letter: char| !letter.is_ascii_digit());
    let has_year = has_year
        .into_iter()
        .any(|part| part.len() == 4 && (part.starts_with("19") || part.starts_with("20")));
    is_until && has_year
        || matches!(
            dates::read(words, today),
            Written::Day(_) | Written::Numbers(..)
        )
}
