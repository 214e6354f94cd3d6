//! Periods and times that may be typed.

use super::Candidate;
use super::known::Known;
use crate::model::{Date, Duration, Period};
use crate::text::Text;

/// Words for the last of them.
const LAST: [&str; 4] = ["last-month", "last-quarter", "last-semester", "last-year"];

/// So many years are offered at once.
const YEARS: i32 = 6;

/// The periods that a word may become: the last ones, years, and the parts of a
/// year that is typed.
pub(super) fn periods(known: &Known<'_>, typed: &str) -> Vec<Candidate> {
    let Some(today) = known.today() else {
        return LAST.map(|word| Candidate::new(word, "")).to_vec();
    };
    let named = |word: String| {
        let period = Period::parse(&word, today).ok();
        let about = period.map_or(Text::EMPTY, |period| Text::of(&period));
        Candidate::new(word, known.said(&about))
    };
    let year = typed.get(..4).and_then(|year| year.parse::<i32>().ok());
    match year {
        Some(year) => {
            let whole = [year.to_string()].into_iter();
            let parts = [("S", 2), ("Q", 4), ("TW", 4)].into_iter();
            let parts = parts
                .flat_map(|(part, count)| (1..=count).map(move |at| format!("{year}-{part}{at}")));
            let months = (1..=12).map(|month| format!("{year}-{month:02}"));
            whole.chain(parts).chain(months).map(named).collect()
        }
        None => {
            let years = (0..YEARS).map(|back| (today.year() - back).to_string());
            let last = LAST.map(str::to_owned).into_iter();
            years.chain(last).map(named).collect()
        }
    }
}

/// Times ahead, with the day that each comes to.
pub(super) fn terms(known: &Known<'_>) -> Vec<Candidate> {
    let terms = ["7d", "30d", "60d", "90d", "3m", "6m", "1y"];
    let about = |today: Date, word: &str| {
        let until = today.plus(word.parse::<Duration>().ok()?);
        Some(known.said(&crate::text!("sampai {until}", "until {until}", until)))
    };
    let terms = terms.iter().map(|word| {
        let about = known.today().and_then(|today| about(today, word));
        Candidate::new(*word, about.unwrap_or_default())
    });
    terms.collect()
}

/// Days at which things are counted: today, and the last days of what is over.
pub(super) fn days(known: &Known<'_>) -> Vec<Candidate> {
    let Some(today) = known.today() else {
        return Vec::new();
    };
    let over = [1, 3, 6, 12].into_iter();
    let over = over.filter_map(|months| Period::last_before(today, months)?.end);
    let mut days: Vec<Date> = [today].into_iter().chain(over).collect();
    days.dedup();
    let days = days.into_iter();
    days.map(|day| Candidate::new(day.to_string(), known.said(&Text::of(&day))))
        .collect()
}
