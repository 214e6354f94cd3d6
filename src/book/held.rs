//! One type for a cell, whichever program wrote it.

use calamine::{Data, DataRef, ExcelDateTime, ExcelDateTimeType};
use chrono::{NaiveDate, NaiveTime};

use super::{Cell, Held};

/// What a cell of an Excel sheet holds.
pub(super) fn of_ref(data: DataRef<'_>, is_formula: bool) -> Cell {
    match data {
        DataRef::SharedString(words) => written(words, is_formula),
        other => of(other.into(), is_formula),
    }
}

/// What a cell holds.
pub(super) fn of(data: Data, is_formula: bool) -> Cell {
    let cell = match data {
        Data::Empty if is_formula => Cell::of(Held::Uncounted),
        Data::Empty => Cell::default(),
        Data::Int(whole) => Cell::of(Held::Number(whole as f64)),
        Data::Float(number) => Cell::of(Held::Number(number)),
        Data::Bool(yes) => Cell::of(Held::Boolean(yes)),
        Data::String(words) => text(&words),
        Data::Error(fault) => Cell::of(Held::Fault(fault.to_string())),
        Data::DateTime(moment) => counted(moment),
        Data::DateTimeIso(moment) => moment_of(&moment),
        Data::DurationIso(span) => span_of(&span),
    };
    Cell { is_formula, ..cell }
}

/// Words that somebody wrote, or that a formula came to.
pub(super) fn written(words: &str, is_formula: bool) -> Cell {
    Cell {
        is_formula,
        ..text(words)
    }
}

/// What programs show of a formula that failed.
const FAULTS: [&str; 12] = [
    "#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#ERROR!", "#FIELD!", "#DATA!",
];

fn text(words: &str) -> Cell {
    let number = words.strip_prefix("Err:");
    let is_fault = FAULTS.contains(&words)
        || number.is_some_and(|number| number.len() == 3 && number.parse::<u16>().is_ok());
    Cell::of(if words.is_empty() {
        Held::Empty
    } else if is_fault {
        Held::Fault(words.to_owned())
    } else if words.contains('\r') {
        Held::Text(words.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Held::Text(words.to_owned())
    })
}

/// The day after the last that Excel counts, 31 December 9999.
const END: f64 = 2_958_466.0;

/// A day as Excel counts it. What is below one day is a time; what Excel itself
/// shows no day for stays a number.
fn counted(moment: ExcelDateTime) -> Cell {
    let days = moment.as_f64();
    if moment.is_duration() && days > 0.0 {
        return Cell::of(Held::Text(hours((days * 86_400.0).round() as u64)));
    }
    if !(0.0..END).contains(&days) || days == 0.0 {
        return Cell::of(Held::Number(days));
    }
    // Half a second before midnight is midnight, counted badly.
    let whole = days.round();
    let day = if (days - whole).abs() < 5e-6 {
        whole
    } else {
        days
    };
    if day < 1.0 {
        return Cell::of(Held::Text(hours((day * 86_400.0).round() as u64)));
    }
    let (year, month, of_month, hour, minute, second, _) = match day == whole {
        true => moved(&moment, whole).to_ymd_hms_milli(),
        false => moment.to_ymd_hms_milli(),
    };
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), of_month.into());
    match date {
        Some(date) => at(
            date,
            NaiveTime::from_hms_opt(hour.into(), minute.into(), second.into()),
        ),
        None => Cell::of(Held::Number(days)),
    }
}

/// The same calendar on another day of it.
fn moved(moment: &ExcelDateTime, days: f64) -> ExcelDateTime {
    let dated = |of_1904| {
        let moment = moment.as_f64();
        ExcelDateTime::new(moment, ExcelDateTimeType::DateTime, of_1904)
    };
    ExcelDateTime::new(days, ExcelDateTimeType::DateTime, *moment == dated(true))
}

fn at(date: NaiveDate, time: Option<NaiveTime>) -> Cell {
    Cell {
        value: Held::Date(date),
        time: time.filter(|time| *time != NaiveTime::MIN),
        is_formula: false,
    }
}

/// The day that spreadsheets count from: a cell with a zero that is shown as a day.
const ZERO: Option<NaiveDate> = NaiveDate::from_ymd_opt(1899, 12, 30);

/// `2024-01-31`, with a time or without.
fn moment_of(iso: &str) -> Cell {
    let (day, time) = iso.trim().split_once('T').unwrap_or((iso.trim(), ""));
    let Ok(date) = NaiveDate::parse_from_str(day, "%Y-%m-%d") else {
        return text(iso);
    };
    let time = time.trim_end_matches('Z');
    let time = NaiveTime::parse_from_str(time, "%H:%M:%S%.f")
        .or_else(|_| NaiveTime::parse_from_str(time, "%H:%M"))
        .ok();
    if Some(date) != ZERO {
        return at(date, time);
    }
    match time.filter(|time| *time != NaiveTime::MIN) {
        Some(time) => Cell::of(Held::Text(time.format("%-H:%M:%S").to_string())),
        None => Cell::of(Held::Number(0.0)),
    }
}

/// `PT10H30M00S`, of which a span of days is no more than many hours.
fn span_of(iso: &str) -> Cell {
    let mut seconds = 0.0;
    let mut number = String::new();
    for letter in iso.trim().chars() {
        let length = match letter {
            'D' => 86_400.0,
            'H' => 3_600.0,
            'M' => 60.0,
            'S' => 1.0,
            'P' | 'T' => continue,
            _ => {
                number.push(if letter == ',' { '.' } else { letter });
                continue;
            }
        };
        match number.parse::<f64>() {
            Ok(count) => seconds += count * length,
            Err(_) => return text(iso),
        }
        number.clear();
    }
    Cell::of(Held::Text(hours(seconds.max(0.0).round() as u64)))
}

/// `10:30:00`.
fn hours(seconds: u64) -> String {
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    format!("{}:{:02}:{seconds:02}", minutes / 60, minutes % 60)
}
