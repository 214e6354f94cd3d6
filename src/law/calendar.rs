//! Terms counted in days: a term starts on the day after its event.

use crate::model::{Date, Duration, Kalender};

/// The last day of a term of calendar days.
pub fn last_day(event: Date, days: u32) -> Date {
    event.plus(Duration::days(days))
}

/// Whether a day is neither on a weekend nor a holiday that the office knows.
pub fn is_working_day(calendar: &Kalender, day: Date) -> bool {
    !day.is_weekend() && !calendar.hari_libur.contains(&day)
}

/// The last day of a term of working days. Where the holidays of a year are
/// not known, no later than the true one.
pub fn last_working_day(calendar: &Kalender, event: Date, days: u32) -> Date {
    let after = std::iter::successors(Some(event.next()), |day| {
        Some(day.next()).filter(|next| next > day)
    });
    let mut working = after.filter(|&day| is_working_day(calendar, day));
    match days.checked_sub(1) {
        None => event,
        Some(before) => working.nth(before as usize).unwrap_or(Date::LAST),
    }
}

/// The day so many working days before another. Where the holidays of a year
/// are not known, no earlier than the true one.
pub fn working_days_before(calendar: &Kalender, event: Date, days: u32) -> Date {
    let before = std::iter::successors(Some(event.previous()), |day| {
        Some(day.previous()).filter(|previous| previous < day)
    });
    let mut working = before.filter(|&day| is_working_day(calendar, day));
    match days.checked_sub(1) {
        None => event,
        Some(after) => working.nth(after as usize).unwrap_or(event),
    }
}

/// Whether working days from one day to another are an estimate (perkiraan): the
/// office has recorded no holiday of a year that they lie in.
pub fn is_estimate(calendar: &Kalender, first: Date, last: Date) -> bool {
    let known = |year| calendar.hari_libur.iter().any(|day| day.year() == year);
    (first.year()..=last.year()).any(|year| !known(year))
}
