//! Calendars as iCalendar (RFC 5545).

use chrono::{DateTime, NaiveDate, Utc};
use icalendar::{Alarm, Component, Event, EventLike, Property};

use super::Look;
use crate::model::{Date, ZonaWaktu};
use crate::output;
use crate::text::printable;

/// Reminders ring at this hour.
const MORNING: i64 = 8;

/// Writes a calendar: events of a whole day that leave the day free, with their
/// reminders. The same calendar comes out the same, byte for byte.
pub(super) fn write(calendar: &output::Calendar, look: Look) -> String {
    let mut written = icalendar::Calendar::empty();
    written
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//ksd//kerja sama daerah//ID"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", "PUBLISH"))
        .name(calendar.name.get(look.lang));
    if let Some(zone) = calendar.zone.name() {
        written.timezone(zone);
    }
    let made = stamp(calendar.made, calendar.zone);
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
    for &reminder in &event.reminders {
        let before = reminder.days_until(event.day);
        // The library would give an alarm a random uid and the present time.
        let mut alarm = Alarm::display(title, chrono::Duration::zero());
        alarm.uid(&format!("pengingat-{before}-{uid}"));
        alarm.timestamp(made);
        alarm.append_property(Property::new("TRIGGER", trigger(before)));
        written.alarm(alarm);
    }
    written.done()
}

/// The morning of the day so many days before an event of a whole day, told from
/// the midnight at which that begins. So the hour is that of whoever reads it, and
/// every program knows it, which is not so of a moment.
fn trigger(days: i64) -> String {
    const HOURS: i64 = 24;
    match days {
        ..=0 => format!("PT{MORNING}H"),
        1 => format!("-PT{}H", HOURS - MORNING),
        days => format!("-P{}DT{}H", days - 1, HOURS - MORNING),
    }
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

/// The first moment of a day in a time zone.
fn stamp(date: Date, zone: ZonaWaktu) -> DateTime<Utc> {
    let midnight = day(date).and_time(chrono::NaiveTime::MIN).and_utc();
    let ahead = chrono::Duration::seconds(zone.0.local_minus_utc().into());
    midnight.checked_sub_signed(ahead).unwrap_or(midnight)
}
