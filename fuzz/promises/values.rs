//! What is written as it was read, and counted without end.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use ksd::meant::did_you_mean;
use ksd::model::{
    Date, Duration, Jenis, KodeWilayah, Measure, Naskah, Period, Rupiah, Sifat, Urusan, ZonaWaktu,
};
use ksd::text::{Lang, Say, grouped};

use super::seen;

/// Lines, each of which may be a day, a term, a period, an amount, a region or a
/// word: what is one is written as it was read, in both languages; days and
/// terms are added up; and nothing panics.
pub fn values(input: &[u8]) {
    /// Every value meets every other.
    const MOST: usize = 12;
    let text = String::from_utf8_lossy(input);
    let lines: Vec<&str> = text.split('\n').take(MOST).collect();
    let days: Vec<Date> = lines.iter().filter_map(|line| same(line)).collect();
    let terms: Vec<Duration> = lines.iter().filter_map(|line| term(line)).collect();
    for line in &lines {
        same::<KodeWilayah>(line);
        same::<Urusan>(line);
        same::<Jenis>(line);
        same::<Naskah>(line);
        same::<Sifat>(line);
        if let Ok(zone) = line.parse::<ZonaWaktu>() {
            assert_eq!(zone.0.to_string().parse::<ZonaWaktu>(), Ok(zone));
            Date::today(zone.0);
        }
        if let Ok(amount) = line.parse::<i64>() {
            amounts(amount);
        }
        if let Ok(measure) = line.parse::<f64>() {
            in_both(&Measure(measure));
        }
        period(line, &days);
        words(line, &lines);
    }
    for day in &days {
        counted(*day, &days, &terms);
    }
}

/// What a text stands for, if it is one: written, it reads as the same.
fn same<T: FromStr + Display + PartialEq + Debug>(text: &str) -> Option<T> {
    let value: T = text.parse().ok()?;
    let written = value.to_string();
    seen(&written, "a value");
    match written.parse::<T>() {
        Ok(again) => assert_eq!(again, value, "{text:?} is written {written:?}"),
        Err(_) => panic!("{text:?} is written {written:?}, which cannot be read"),
    }
    Some(value)
}

fn in_both(value: &impl Say) -> [String; 2] {
    [Lang::Id, Lang::En].map(|lang| {
        let said = value.say(lang);
        assert!(!said.is_empty());
        seen(&said, "said");
        said
    })
}

/// A term, which people may write as ksd says it.
fn term(text: &str) -> Option<Duration> {
    let term: Duration = same(text)?;
    let [said, _] = in_both(&term);
    assert_eq!(said.parse(), Ok(term), "{text:?} is said {said:?}");
    Some(term)
}

fn amounts(amount: i64) {
    let digits = |said: &str| said.replace(['.', ','], "");
    for said in in_both(&Rupiah(amount)) {
        assert_eq!(digits(&said), amount.to_string());
    }
    let product = i128::from(amount) * i128::from(i64::MAX);
    assert_eq!(digits(&grouped(product, Lang::En)), product.to_string());
    let doubled = Rupiah::sum([Rupiah(amount), Rupiah(amount)]);
    assert_eq!(doubled.map(|sum| sum.0), amount.checked_mul(2));
}

fn period(text: &str, days: &[Date]) {
    let some_day = Date::known(2024, 5, 3);
    for &as_of in days.iter().chain([&some_day]) {
        let Ok(period) = Period::parse(text, as_of) else {
            continue;
        };
        same::<Period>(&period.to_string()).expect("a period that was written");
        in_both(&period);
        in_both(&period.in_words());
        period.contains(as_of);
        for months in [1, 3, 6, 12] {
            period.nth_of_year(months);
            period.earlier(months);
            for around in [
                Period::around(as_of, months),
                Period::last_before(as_of, months),
            ] {
                let around = around.map(|around| around.to_string());
                around.map(|around| same::<Period>(&around));
            }
        }
        let before = period.before();
        assert!(before.is_none_or(|before| before.end < period.start || before == period));
        period.year_before();
    }
}

/// Days and terms together.
fn counted(day: Date, days: &[Date], terms: &[Duration]) {
    for lang in [Lang::Id, Lang::En] {
        seen(&day.short(lang), "a day");
    }
    in_both(&day);
    assert!(day.previous() <= day && day <= day.next());
    for &term in terms {
        let (later, earlier) = (day.plus(term), day.minus(term));
        assert!(earlier <= day && day <= later, "{day} and {term}");
        in_both(&later);
        in_both(&earlier);
        if term.months == 0 && later < Date::LAST {
            assert_eq!(day.days_until(later), i64::from(term.days));
            assert_eq!(later.minus(term), day);
        }
    }
    for &other in days {
        assert_eq!(day.days_until(other), -other.days_until(day));
    }
}

/// Any text: what is near it is one of those that there are.
fn words(text: &str, all: &[&str]) {
    seen(&text.to_owned().say(Lang::Id), "a text");
    // Every letter is compared with every other.
    if text.len() < 200 && all.iter().all(|word| word.len() < 200) {
        let meant = did_you_mean(text, all.iter().copied());
        assert!(meant.is_none_or(|meant| all.contains(&meant)));
    }
}
