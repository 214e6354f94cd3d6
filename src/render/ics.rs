//! Calendars as iCalendar (RFC 5545).

use chrono::{DateTime, NaiveDate, Utc};
use icalendar::{Alarm, Component, Event, EventLike, Property};

use super::Look;
use crate::model::{Date, Duration};
use crate::output;
use crate::text::printable;

/// Writes a calendar: events of a whole day that leave the day free, each with
/// a reminder. The same calendar comes out the same, byte for byte.
pub(super) fn write(calendar: &output::Calendar, look: Look) -> String {
    let mut written = icalendar::Calendar::empty();
    written
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//ksd//kerja sama daerah//ID"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", "PUBLISH"))
        .name(calendar.name.get(look.lang));
    let made = stamp(calendar.made);
    for event in &calendar.events {
        written.push(written_event(event, made, look));
    }
    folded(&written.to_string())
}

fn written_event(event: &output::Event, made: DateTime<Utc>, look: Look) -> Event {
    let title = event.title.get(look.lang);
    let uid = printable(&event.uid);
    let lines: Vec<&str> = event
        .description
        .iter()
        .map(|line| line.get(look.lang))
        .collect();
    let names = event.categories.iter().map(|name| name.get(look.lang));
    // The library would give an alarm a random uid and the present time.
    let mut alarm = Alarm::display(title, -days(event.remind_before));
    alarm.uid(&format!("pengingat-{uid}"));
    alarm.timestamp(made);
    let mut written = Event::with_uid(&uid);
    written
        .timestamp(made)
        .summary(title)
        .description(&lines.join("\n"))
        .categories(names)
        .starts(day(event.day))
        // Its end is the day after the last.
        .ends(day(event.day.next()))
        .append_property(Property::new("TRANSP", "TRANSPARENT"));
    written.alarm(alarm);
    written.done()
}

/// The lines of a calendar at most 75 octets long, no letter cut in two
/// (RFC 5545, 3.1). The library counts the space that a line goes on with apart.
fn folded(written: &str) -> String {
    const LONGEST: usize = 75;
    let mut folded = String::with_capacity(written.len());
    for line in written.replace("\r\n ", "").split_inclusive("\r\n") {
        let mut length = 0;
        for letter in line.chars() {
            let ends = matches!(letter, '\r' | '\n');
            if !ends && length + letter.len_utf8() > LONGEST {
                folded.push_str("\r\n ");
                length = 1;
            }
            folded.push(letter);
            length += letter.len_utf8();
        }
    }
    folded
}

fn day(date: Date) -> NaiveDate {
    NaiveDate::from_ymd_opt(date.year(), date.month(), date.day()).unwrap_or_default()
}

/// The first moment of a day.
fn stamp(date: Date) -> DateTime<Utc> {
    day(date).and_time(chrono::NaiveTime::MIN).and_utc()
}

fn days(term: Duration) -> chrono::Duration {
    const DAYS_OF_MONTH: u32 = 30;
    chrono::Duration::days((term.months * DAYS_OF_MONTH + term.days).into())
}
