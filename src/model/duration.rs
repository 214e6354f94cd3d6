//! A length of time as people and texts state it.

use std::fmt;
use std::str::FromStr;

use super::Expected;
use crate::text::{Lang, Say};

/// A length of time in calendar months and days: `90d`, `90 hari`, `12w`,
/// `12 minggu`, `6m`, `6 bulan`, `1y`, `1 tahun`, `5 (lima) tahun`, the same in
/// English (`90 days`), and sums of these (`1 tahun 6 bulan`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duration {
    /// Calendar months; a year is twelve.
    pub months: u32,
    /// Calendar days; a week is seven.
    pub days: u32,
}

impl Duration {
    /// So many days.
    pub const fn days(days: u32) -> Duration {
        Duration { months: 0, days }
    }

    /// So many calendar months.
    pub const fn months(months: u32) -> Duration {
        Duration { months, days: 0 }
    }

    /// So many calendar years.
    pub const fn years(years: u32) -> Duration {
        Duration::months(12 * years)
    }
}

impl FromStr for Duration {
    type Err = Expected;

    fn from_str(text: &str) -> Result<Duration, Expected> {
        /// More than this is a slip of the finger, and the calendar stays safe.
        const LONGEST: u32 = 100_000;
        let wrong = Expected::Duration;
        let mut sum = Duration::default();
        let mut rest = text.trim_start();
        if rest.is_empty() {
            return Err(wrong);
        }
        while !rest.is_empty() {
            let (number, after) = split_while(rest, |c| c.is_ascii_digit());
            let number: u32 = number.parse().map_err(|_| wrong)?;
            let mut after = after.trim_start();
            if let Some(inside) = after.strip_prefix('(') {
                after = inside.split_once(')').ok_or(wrong)?.1.trim_start();
            }
            let (unit, after) = split_while(after, char::is_alphabetic);
            let (months, days) = match unit.to_lowercase().as_str() {
                "d" | "hari" | "day" | "days" => (0, 1),
                "w" | "minggu" | "week" | "weeks" => (0, 7),
                "m" | "bulan" | "month" | "months" => (1, 0),
                "y" | "tahun" | "year" | "years" => (12, 0),
                _ => return Err(wrong),
            };
            let add = |so_far: u32, each: u32| {
                let sum = number.checked_mul(each)?.checked_add(so_far)?;
                (sum <= LONGEST).then_some(sum)
            };
            sum.months = add(sum.months, months).ok_or(wrong)?;
            sum.days = add(sum.days, days).ok_or(wrong)?;
            rest = after.trim_start();
        }
        Ok(sum)
    }
}

fn split_while(text: &str, keep: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !keep(c)).unwrap_or(text.len()))
}

/// The shortest form that reads back as the same: `5y`, `18m`, `90d`, `1m 5d`.
impl fmt::Display for Duration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_parts(*self, formatter, ["y", "m", "d"])
    }
}

impl Say for Duration {
    fn say(&self, lang: Lang) -> String {
        struct Said(Duration, [&'static str; 3]);
        impl fmt::Display for Said {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_parts(self.0, formatter, self.1)
            }
        }
        let one = self.months.max(self.days) == 1 || *self == Duration::years(1);
        let units = match lang {
            Lang::Id => [" tahun", " bulan", " hari"],
            Lang::En if one => [" year", " month", " day"],
            Lang::En => [" years", " months", " days"],
        };
        Said(*self, units).to_string()
    }
}

fn write_parts(
    term: Duration,
    formatter: &mut fmt::Formatter<'_>,
    units: [&str; 3],
) -> fmt::Result {
    let [year, month, day] = units;
    match term.months {
        0 => return write!(formatter, "{}{day}", term.days),
        months if months % 12 == 0 => write!(formatter, "{}{year}", months / 12)?,
        months => write!(formatter, "{months}{month}")?,
    }
    match term.days {
        0 => Ok(()),
        days => write!(formatter, " {days}{day}"),
    }
}

impl serde::Serialize for Duration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

super::deserialize_from_text!(
    Duration,
    Expected::Duration,
    concat!(
        r"^\s*([0-9]+\s*(\([^)]*\)\s*)?",
        "([DdWwMmYy]|[Dd][Aa][Yy][Ss]?|[Ww][Ee][Ee][Kk][Ss]?|[Mm][Oo][Nn][Tt][Hh][Ss]?|",
        "[Yy][Ee][Aa][Rr][Ss]?|[Hh][Aa][Rr][Ii]|[Mm][Ii][Nn][Gg][Gg][Uu]|[Bb][Uu][Ll][Aa][Nn]|",
        r"[Tt][Aa][Hh][Uu][Nn])\s*)+$",
    )
);
