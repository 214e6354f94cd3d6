//! Terms counted in days: a term starts on the day after its event.

use crate::model::{Date, Duration, Kalender};

/// Days after which the DPRD's silence is consent. Permendagri 22/2020 Pasal
/// 12 ayat (4), Pasal 34 ayat (6), Pasal 56 ayat (6); abroad, in working days,
/// PP 28/2018 Pasal 30 ayat (4).
pub const DPRD_SILENT: u32 = 45;

/// Days of each step between the Kepala Daerah and the DPRD. Permendagri
/// 22/2020 Pasal 12 ayat (1).
pub const DPRD_STEP: u32 = 15;

/// Days to answer an offer. Permendagri 22/2020 Pasal 8 ayat (3), Pasal 54 ayat (3).
pub const ANSWER_TO_OFFER: u32 = 30;

/// Days after the second request for an answer, before the report upward is
/// due. Permendagri 22/2020 Pasal 8 ayat (5).
pub const AFTER_SECOND_REQUEST: u32 = 15;

/// Days of January within which a kabupaten or kota reports on its cooperation
/// abroad: its first week (tafsir). Permendagri 25/2020 Pasal 35 ayat (2).
pub const REPORT_ABROAD: u32 = 7;

/// Days of January within which a province does: its second week (tafsir).
/// Permendagri 25/2020 Pasal 36.
pub const REPORT_ABROAD_OF_PROVINCE: u32 = 14;

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
