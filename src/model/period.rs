//! A stretch of days that is counted or reported.

use std::fmt;
use std::str::FromStr;

use super::{Date, Duration, Expected};
use crate::text;
use crate::text::{Lang, Say, Text, small};

/// From one day to another, both included; an open end has no day.
///
/// Written `2024`, `2024-S1`, `2024-Q1` (also `2024-TW1`), `2024-05`,
/// `2024-05-03`, or two of these with `..` between, either of which may be
/// left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
}

impl Period {
    /// The whole months from `month` (1 to 12) of `year` on; none in a year that
    /// is not written in four digits.
    pub(super) fn months(year: i32, month: u32, months: u32) -> Option<Period> {
        let start = Date::new(year, month, 1).filter(|_| (0..=9999).contains(&year))?;
        Some(Period {
            start: Some(start),
            end: Some(start.plus(Duration::months(months)).previous()),
        })
    }

    /// Whether the day lies in the period.
    pub fn contains(&self, day: Date) -> bool {
        self.start.is_none_or(|start| start <= day) && self.end.is_none_or(|end| day <= end)
    }

    /// Whether all of another period lies in it.
    pub fn covers(&self, other: &Period) -> bool {
        let after = |start: Date| other.start.is_some_and(|first| start <= first);
        let before = |end: Date| other.end.is_some_and(|last| last <= end);
        self.start.is_none_or(after) && self.end.is_none_or(before)
    }

    /// Whether it shares a day with another period.
    pub fn meets(&self, other: &Period) -> bool {
        let apart = |end: Option<Date>, start: Option<Date>| match (end, start) {
            (Some(end), Some(start)) => end < start,
            _ => false,
        };
        !apart(self.end, other.start) && !apart(other.end, self.start)
    }

    /// Whether it is the first or second half of a year.
    pub fn is_semester(&self) -> bool {
        self.nth_of_year(6).is_some()
    }

    /// Whether it is a calendar year.
    pub fn is_year(&self) -> bool {
        self.nth_of_year(12).is_some()
    }

    /// The whole quarter, semester or year, of so many months, that a day lies in.
    pub fn around(day: Date, months: u32) -> Option<Period> {
        Period::months(day.year(), (day.month() - 1) / months * months + 1, months)
    }

    /// The last whole quarter, semester or year, of so many months, that is over
    /// on a day.
    pub fn last_before(day: Date, months: u32) -> Option<Period> {
        let current = Period::around(day, months)?;
        Period::around(current.start?.previous(), months)
    }

    /// The same period so many months earlier; only of whole months.
    pub fn earlier(&self, months: u32) -> Option<Period> {
        let start = self.start?.minus(Duration::months(months));
        let end = self.end?.next().minus(Duration::months(months)).previous();
        Some(Period {
            start: Some(start),
            end: Some(end),
        })
    }

    /// In words: `Triwulan I Tahun 2024`, `Tahun 2023`, `Mei 2024`, `1 Mei 2024 sampai
    /// 3 Juni 2024`.
    pub fn in_words(&self) -> Text {
        const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];
        let (start, end) = match (self.start, self.end) {
            (Some(start), Some(end)) => (start, end),
            (Some(start), None) => {
                return text!("sejak {start}", "since {start}", start);
            }
            (None, Some(end)) => return text!("sampai {end}", "until {end}", end),
            (None, None) => return Text::fixed("sepanjang masa", "of all time"),
        };
        let year = start.year();
        let nth = |months| ROMAN.get(self.nth_of_year(months)? as usize - 1).copied();
        if self.is_year() {
            text!("Tahun {year}", "{year}", year)
        } else if let Some(nth) = nth(6) {
            text!(
                "Semester {nth} Tahun {year}",
                "Semester {nth} of {year}",
                nth,
                year
            )
        } else if let Some(nth) = nth(3) {
            text!(
                "Triwulan {nth} Tahun {year}",
                "Quarter {nth} of {year}",
                nth,
                year
            )
        } else if start == end {
            text!("{day}", "{day}", day = start)
        } else if self.nth_of_year(1).is_some() {
            start.month_in_words()
        } else {
            text!("{start} sampai {end}", "{start} to {end}", start, end)
        }
    }

    /// The same as a head or a cell of a table has it: `Triwulan I 2024`.
    pub fn in_short(&self) -> Text {
        let words = self.in_words();
        let plain = |text: &str| text.replace(" Tahun ", " ").replace(" of ", " ");
        Text::each(|lang| plain(words.get(lang)))
    }

    /// The same as it stands inside a sentence: `semester I 2024`, `tahun 2024`,
    /// `Mei 2024`.
    pub fn in_sentence(&self) -> Text {
        let short = self.in_short();
        let divides = |months| self.nth_of_year(months).is_some();
        if [12, 6, 3].into_iter().any(divides) {
            Text::each(|lang| small(short.get(lang)))
        } else {
            short
        }
    }

    /// Whether a day lies in it and it goes on after that day: it has begun and is
    /// not over.
    pub fn is_unfinished(&self, as_of: Date) -> bool {
        self.start.is_none_or(|start| start <= as_of) && self.end.is_some_and(|end| as_of < end)
    }

    /// [`in_short`](Period::in_short), and up to which day if it is not over on it.
    pub fn so_far(&self, as_of: Date) -> Text {
        let period = self.in_short();
        if !self.is_unfinished(as_of) {
            return period;
        }
        let day = Text::each(|lang| as_of.short(lang));
        text!("{period} s.d. {day}", "{period} to {day}", period, day)
    }

    /// Which part of its year it is, counted from 1, if years are divided into
    /// parts of so many months.
    pub fn nth_of_year(&self, months: u32) -> Option<u32> {
        let start = self.start?;
        let nth = (start.month() - 1) / months + 1;
        let whole = Period::months(start.year(), (nth - 1) * months + 1, months);
        (whole == Some(*self)).then_some(nth)
    }

    /// The period of the same length that ends on the day before; of whole months
    /// so many months. None where an end is open.
    pub fn before(&self) -> Option<Period> {
        let (start, end) = (self.start?, self.end?);
        let after = end.next();
        let months =
            12 * (after.year() - start.year()) + after.month() as i32 - start.month() as i32;
        let whole = start.day() == 1 && after.day() == 1;
        let first = match u32::try_from(months) {
            Ok(months) if whole && months > 0 => start.minus(Duration::months(months)),
            _ => {
                let days = u32::try_from(start.days_until(end) + 1).ok()?;
                start.minus(Duration::days(days))
            }
        };
        Some(Period {
            start: Some(first),
            end: Some(start.previous()),
        })
    }

    /// The same period of the year before. None where an end is open.
    pub fn year_before(&self) -> Option<Period> {
        let year = Duration::years(1);
        let (start, end) = (self.start?, self.end?);
        Some(Period {
            start: Some(start.minus(year)),
            end: Some(end.next().minus(year).previous()),
        })
    }
}

impl FromStr for Period {
    type Err = Expected;

    fn from_str(text: &str) -> Result<Period, Expected> {
        let wrong = Expected::Period;
        let Some((first, last)) = text.split_once("..") else {
            return single(text).ok_or(wrong);
        };
        let side = |text: &str| match text {
            "" => Ok(None),
            text => single(text).map(Some).ok_or(wrong),
        };
        let (first, last) = (side(first)?, side(last)?);
        let period = Period {
            start: first.and_then(|period| period.start),
            end: last.and_then(|period| period.end),
        };
        match (period.start, period.end) {
            (None, None) => Err(wrong),
            (Some(start), Some(end)) if start > end => Err(Expected::ForwardPeriod),
            _ => Ok(period),
        }
    }
}

fn single(text: &str) -> Option<Period> {
    if let Ok(day) = text.parse::<Date>() {
        let day = Some(day);
        return Some(Period {
            start: day,
            end: day,
        });
    }
    let (year, part) = match text.split_once('-') {
        Some((year, part)) => (year, Some(part.to_uppercase())),
        None => (text, None),
    };
    if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let year = year.parse().ok()?;
    let Some(part) = part else {
        return Period::months(year, 1, 12);
    };
    let nth = |prefix: &str, count: u32| -> Option<u32> {
        let digits = part.strip_prefix(prefix)?;
        let number = (digits.len() == 1).then(|| digits.parse().ok())??;
        (1..=count).contains(&number).then(|| number - 1)
    };
    if let Some(semester) = nth("S", 2) {
        Period::months(year, 6 * semester + 1, 6)
    } else if let Some(quarter) = nth("Q", 4).or_else(|| nth("TW", 4)) {
        Period::months(year, 3 * quarter + 1, 3)
    } else if part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()) {
        Period::months(year, part.parse().ok()?, 1)
    } else {
        None
    }
}

/// The shortest form that reads back as the same period.
impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(start), Some(end)) = (self.start, self.end) {
            if start == end {
                return start.fmt(formatter);
            }
            let year = start.year();
            for (months, name) in [(12, ""), (6, "-S"), (3, "-Q"), (1, "-")] {
                if let Some(nth) = self.nth_of_year(months) {
                    return match months {
                        12 => write!(formatter, "{year:04}"),
                        1 => write!(formatter, "{year:04}-{nth:02}"),
                        _ => write!(formatter, "{year:04}{name}{nth}"),
                    };
                }
            }
        }
        if let Some(start) = self.start {
            write_side(formatter, start, start)?;
        }
        formatter.write_str("..")?;
        match self.end {
            Some(end) => write_side(formatter, end, end.next()),
            None => Ok(()),
        }
    }
}

/// A side of `..`: a year or month alone where it begins or ends one. `border`
/// is the first day on the inner or outer side of it.
fn write_side(formatter: &mut fmt::Formatter<'_>, day: Date, border: Date) -> fmt::Result {
    match (border.month(), border.day()) {
        (1, 1) => write!(formatter, "{:04}", day.year()),
        (_, 1) => write!(formatter, "{:04}-{:02}", day.year(), day.month()),
        _ => write!(formatter, "{day}"),
    }
}

impl Say for Period {
    fn say(&self, _: Lang) -> String {
        self.to_string()
    }
}

/// A regular expression for what [`single`] reads.
macro_rules! single_pattern {
    () => {
        "[0-9]{4}(-([Ss][12]|[Qq][1-4]|[Tt][Ww][1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?"
    };
}

impl serde::Serialize for Period {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

super::deserialize_from_text!(
    Period,
    Expected::Period,
    concat!(
        "^(",
        single_pattern!(),
        r"(\.\.)?|(",
        single_pattern!(),
        r")?\.\.",
        single_pattern!(),
        ")$"
    )
);
