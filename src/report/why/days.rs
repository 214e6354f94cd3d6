//! How a rule counted days.

use super::Told;
use crate::law::{is_estimate, is_working_day};
use crate::model::{Date, Kalender};
use crate::output::{Cell, Table, sheet};
use crate::rules::Counted;
use crate::text;
use crate::text::{Text, grouped};

/// Every count as a line: its first and last day, how many, and what was left out.
pub(super) fn lines(told: &Told<'_>) -> Vec<Text> {
    let calendar = &told.registry.settings.kalender;
    let counted = told.why.counted.iter();
    counted.map(|count| line(count, calendar)).collect()
}

fn line(count: &Counted, calendar: &Kalender) -> Text {
    let back = count.until < count.from;
    let mut counted = days(count).filter(|day| !count.working || is_working_day(calendar, *day));
    let first = match back {
        true => counted.last(),
        false => counted.next(),
    };
    let first = first.unwrap_or(count.until);
    let sort = match count.working {
        true => Text::fixed("hari kerja", "working days"),
        false => Text::fixed("hari kalender", "calendar days"),
    };
    let direction = match back {
        true => Text::fixed(", dihitung mundur", ", counted back"),
        false => Text::EMPTY,
    };
    text!(
        "{what}: {from} tidak dihitung; hari pertama {first}, hari terakhir {until}{direction}: \
         {n} {sort}{left_out}",
        "{what}: {from} does not count; first day {first}, last day {until}{direction}: {n} \
         {sort}{left_out}",
        what = count.what.capital(),
        from = count.from,
        first,
        until = count.until,
        direction,
        n = Text::each(|lang| grouped(number(count, calendar) as i128, lang)),
        sort,
        left_out = match count.working {
            true => left_out(count, calendar),
            false => Text::EMPTY,
        }
    )
}

/// Days of a count on which nobody works, and whether all of them are known.
fn left_out(count: &Counted, calendar: &Kalender) -> Text {
    /// Holidays that are named; of more, how many.
    const NAMED: usize = 6;
    let weekends = days(count).filter(|day| day.is_weekend()).count();
    let holidays = |day: &Date| !day.is_weekend() && !is_working_day(calendar, *day);
    let holidays: Vec<Text> = days(count)
        .filter(holidays)
        .map(|day| Text::of(&day))
        .collect();
    let more = match holidays.len().saturating_sub(NAMED) {
        0 => Text::EMPTY,
        more => text!(" dan {more} lainnya", " and {more} more", more),
    };
    let holidays = match holidays.as_slice() {
        [] => Text::EMPTY,
        holidays => text!(
            "hari libur {named}{more}",
            "the holidays {named}{more}",
            named = Text::joined(&holidays[..holidays.len().min(NAMED)], ", "),
            more
        ),
    };
    let weekends = match weekends {
        0 => Text::EMPTY,
        n => text!("{n} hari Sabtu dan Minggu", "{n} Saturdays and Sundays", n),
    };
    let left_out = [weekends, holidays].into_iter();
    let left_out: Vec<Text> = left_out.filter(|part| !part.is_empty()).collect();
    let left_out = match left_out.as_slice() {
        [] => Text::EMPTY,
        parts => text!(
            "; dilewati: {parts}",
            "; left out: {parts}",
            parts = Text::joined(parts, ", ")
        ),
    };
    let (first, last) = ends(count);
    let estimate = match is_estimate(calendar, first, last) {
        true => Text::fixed(
            "; perkiraan, karena hari libur dari salah satu tahunnya belum dicatat di `ksd.toml`",
            "; an estimate, as `ksd.toml` has no holidays of one of its years",
        ),
        false => Text::EMPTY,
    };
    text!(
        "{left_out}{estimate}",
        "{left_out}{estimate}",
        left_out,
        estimate
    )
}

/// The earlier and the later end of a count.
fn ends(count: &Counted) -> (Date, Date) {
    (count.from.min(count.until), count.from.max(count.until))
}

/// The days of a count, all but the one from which it counts.
fn days(count: &Counted) -> impl Iterator<Item = Date> {
    let (first, last) = ends(count);
    let from = count.from;
    let days = std::iter::successors(Some(first), move |day| {
        Some(day.next()).filter(|next| *next > *day && *next <= last)
    });
    days.filter(move |day| *day != from)
}

fn number(count: &Counted, calendar: &Kalender) -> usize {
    match count.working {
        true => days(count)
            .filter(|day| is_working_day(calendar, *day))
            .count(),
        false => count.from.days_until(count.until).unsigned_abs() as usize,
    }
}

/// The counts for machines.
pub(super) fn table(told: &Told<'_>) -> Table {
    let calendar = &told.registry.settings.kalender;
    sheet(&told.why.counted)
        .named("days")
        .column("what", ("Yang dihitung", "What is counted"), |count| {
            count.what.clone()
        })
        .column("from", ("Sejak", "From"), |count| Cell::Date(count.from))
        .column("until", ("Sampai", "Until"), |count| {
            Cell::Date(count.until)
        })
        .column("count", ("Jumlah hari", "Number of days"), |count| {
            Cell::count(number(count, calendar))
        })
        .column("working", ("Hari kerja", "Working days"), |count| {
            count.working
        })
        .bare()
}
