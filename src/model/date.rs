//! A day of the calendar.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, FixedOffset, Months, NaiveDate, Utc};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de::Error};

use super::{Duration, Expected};
use crate::text;
use crate::text::{Lang, Say, Text};

/// A day. In TOML a native local date (`2024-05-03`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// The months of the year.
/// The days of the week, from Monday.
pub(super) static WEEKDAYS: [Text; 7] = [
    Text::fixed("Senin", "Monday"),
    Text::fixed("Selasa", "Tuesday"),
    Text::fixed("Rabu", "Wednesday"),
    Text::fixed("Kamis", "Thursday"),
    Text::fixed("Jumat", "Friday"),
    Text::fixed("Sabtu", "Saturday"),
    Text::fixed("Minggu", "Sunday"),
];

pub(super) static MONTHS: [Text; 12] = [
    Text::fixed("Januari", "January"),
    Text::fixed("Februari", "February"),
    Text::fixed("Maret", "March"),
    Text::fixed("April", "April"),
    Text::fixed("Mei", "May"),
    Text::fixed("Juni", "June"),
    Text::fixed("Juli", "July"),
    Text::fixed("Agustus", "August"),
    Text::fixed("September", "September"),
    Text::fixed("Oktober", "October"),
    Text::fixed("November", "November"),
    Text::fixed("Desember", "December"),
];

/// The month of that name in either language, whole or by its first letters, at
/// least three (`agt` is August, too, and `nopember` November); 1 to 12.
pub(super) fn month_named(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    // As older letters have them.
    let olden = [("peb", "feb"), ("nop", "nov")].into_iter();
    let mut today =
        olden.filter_map(|(old, new)| Some(format!("{new}{}", word.strip_prefix(old)?)));
    let word = today.next().unwrap_or(word.clone());
    let word = word.trim_end_matches('.');
    let is_named = |name: &str| word.len() >= 3 && name.to_lowercase().starts_with(word);
    let mut months = (1..).zip(&MONTHS);
    let month = months.find(|(_, month)| {
        [Lang::Id, Lang::En]
            .iter()
            .any(|&lang| is_named(month.get(lang)))
    });
    match word {
        "agt" | "ags" | "agst" | "agts" => Some(8),
        _ => month.map(|(number, _)| number),
    }
}

impl Date {
    /// A day after all that a register can hold.
    pub const LAST: Date = Date::known(9999, 12, 31);

    /// The day, if the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(year, month, day).map(Date)
    }

    /// A day that is known when ksd is compiled. An impossible one does not compile.
    pub const fn known(year: i32, month: u32, day: u32) -> Date {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Date(date),
            None => panic!("no such day"),
        }
    }

    /// The day that it is now at `offset` from UTC.
    pub fn today(offset: FixedOffset) -> Date {
        Date(Utc::now().with_timezone(&offset).date_naive())
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week: 0 is Monday.
    pub(super) fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    /// Whether the day is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        self.0.weekday().number_from_monday() > 5
    }

    /// Calendar days from `self` to `other`; negative if `other` is earlier.
    pub fn days_until(self, other: Date) -> i64 {
        (other.0 - self.0).num_days()
    }

    /// The day `term` later: first its months, clamped to the last day of the
    /// month, then its days. The calendar's last day where it would end.
    pub fn plus(self, term: Duration) -> Date {
        Date(
            self.0
                .checked_add_months(Months::new(term.months))
                .and_then(|day| day.checked_add_days(Days::new(term.days.into())))
                .unwrap_or(NaiveDate::MAX),
        )
    }

    /// The day `term` earlier, by the same rule as [`Date::plus`].
    pub fn minus(self, term: Duration) -> Date {
        Date(
            self.0
                .checked_sub_months(Months::new(term.months))
                .and_then(|day| day.checked_sub_days(Days::new(term.days.into())))
                .unwrap_or(NaiveDate::MIN),
        )
    }

    /// The day after.
    pub fn next(self) -> Date {
        Date(self.0.succ_opt().unwrap_or(self.0))
    }

    /// `13 Sep 2024`: the month in three letters.
    pub fn short(self, lang: Lang) -> String {
        let name = &self.month_name(lang)[..3];
        format!("{} {name} {}", self.day(), self.year())
    }

    fn month_name(self, lang: Lang) -> &'static str {
        MONTHS[self.0.month0() as usize].get(lang)
    }

    /// Its month: `Mei 2024`.
    pub fn month_in_words(self) -> Text {
        let year = self.year();
        let month = &MONTHS[self.0.month0() as usize];
        text!("{month} {year}", "{month} {year}", month, year)
    }

    /// The name of its month: `Mei`.
    pub fn month_alone(self) -> Text {
        MONTHS[self.0.month0() as usize].clone()
    }

    /// The day of the week: `Senin`.
    pub fn day_of_week(self) -> Text {
        WEEKDAYS[self.weekday() as usize].clone()
    }

    /// The Monday of its week.
    pub fn monday(self) -> Date {
        let days = self.0.weekday().num_days_from_monday();
        self.minus(Duration::days(days))
    }

    /// The day before.
    pub fn previous(self) -> Date {
        Date(self.0.pred_opt().unwrap_or(self.0))
    }
}

/// `2024-05-03`.
impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// `3 Mei 2024`, `3 May 2024`.
impl Say for Date {
    fn say(&self, lang: Lang) -> String {
        format!("{} {} {}", self.day(), self.month_name(lang), self.year())
    }
}

/// Reads `YYYY-MM-DD`.
impl FromStr for Date {
    type Err = Expected;

    fn from_str(text: &str) -> Result<Date, Expected> {
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        match text.parse() {
            Ok(date) if shaped => Ok(Date(date)),
            _ => Err(Expected::Date),
        }
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        match toml::value::Datetime::deserialize(deserializer)? {
            toml::value::Datetime {
                date: Some(date),
                time: None,
                offset: None,
            } => Date::new(date.year.into(), date.month.into(), date.day.into())
                .ok_or_else(|| D::Error::custom(Expected::Date)),
            _ => Err(D::Error::custom(Expected::Date)),
        }
    }
}

/// Editors take a date for a text of this form, and TOML's own dates for such texts.
impl JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}
