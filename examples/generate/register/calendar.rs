//! Days on which an office works, and terms as texts state them.

use fastrand::Rng;
use ksd::model::{Date, Duration};

/// The sample's "today": nothing is signed later.
pub const TODAY: Date = Date::known(2026, 11, 21);

/// The first day of Permendagri 22/2020.
pub const PM22: Date = Date::known(2020, 4, 14);

/// National holidays of a fixed date.
pub const HOLIDAYS: &[(u32, u32)] = &[(1, 1), (5, 1), (6, 1), (8, 17), (12, 25)];

fn works(day: Date) -> bool {
    !day.is_weekend() && !HOLIDAYS.contains(&(day.month(), day.day()))
}

/// The day itself, or the next one on which the office works.
pub fn workday(mut day: Date) -> Date {
    while !works(day) {
        day = day.next();
    }
    day
}

/// The day itself, or the last one before on which the office works.
pub fn workday_before(mut day: Date) -> Date {
    while !works(day) {
        day = day.previous();
    }
    day
}

/// A working day between `least` and `most` days before, never later than the day.
pub fn before(day: Date, rng: &mut Rng, least: u32, most: u32) -> Date {
    workday_before(day.minus(Duration::days(rng.u32(least..=most))))
}

/// A working day between `least` and `most` days after.
pub fn after(day: Date, rng: &mut Rng, least: u32, most: u32) -> Date {
    workday(day.plus(Duration::days(rng.u32(least..=most))))
}

/// The last day of a term of so many months from `first`, inclusive.
pub fn last_day(first: Date, months: u32) -> Date {
    first.plus(Duration::months(months)).previous()
}

/// A term as a text states it: `5 (lima) tahun`, `18 (delapan belas) bulan`.
pub fn stated(months: u32) -> String {
    const WORDS: &[&str] = &[
        "",
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
        "sebelas",
        "dua belas",
        "tiga belas",
        "empat belas",
        "lima belas",
        "enam belas",
        "tujuh belas",
        "delapan belas",
    ];
    let (number, unit) = match months {
        whole if whole % 12 == 0 => (whole / 12, "tahun"),
        part => (part, "bulan"),
    };
    match WORDS.get(number as usize) {
        Some(word) => format!("{number} ({word}) {unit}"),
        None => format!("{number} {unit}"),
    }
}

/// A letter's running number, so that later letters of a year have higher ones.
pub fn serial(day: Date) -> u32 {
    (day.month() - 1) * 31 + day.day()
}

/// A month in Roman figures, as numbers of letters have it.
pub fn roman(month: u32) -> &'static str {
    const ROMAN: [&str; 12] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
    ];
    ROMAN[(month as usize - 1) % 12]
}
