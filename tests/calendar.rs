//! Terms in calendar days and in working days.

use ksd::law::{is_working_day, last_day, last_working_day};
use ksd::model::{Date, Duration, Kalender};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

fn holidays(days: &[&str]) -> Kalender {
    Kalender {
        hari_libur: days.iter().map(|day| date(day)).collect(),
    }
}

#[test]
fn a_term_starts_on_the_day_after_its_event() {
    assert_eq!(last_day(date("2023-05-11"), 45), date("2023-06-25"));
    assert_eq!(last_day(date("2023-05-11"), 15), date("2023-05-26"));
}

#[test]
fn weekends_and_holidays_are_no_working_days() {
    let none = holidays(&[]);
    let friday = date("2024-03-08");
    assert_eq!(last_working_day(&none, friday, 0), friday);
    assert_eq!(last_working_day(&none, friday, 1), date("2024-03-11"));
    assert_eq!(last_working_day(&none, friday, 5), date("2024-03-15"));
    let nyepi = holidays(&["2024-03-11", "2024-03-12", "2024-03-16"]);
    assert_eq!(last_working_day(&nyepi, friday, 1), date("2024-03-13"));
    assert_eq!(last_working_day(&nyepi, friday, 5), date("2024-03-19"));
}

fn days() -> impl Strategy<Value = Date> {
    (0u32..20_000).prop_map(|days| date("2000-01-01").plus(Duration::days(days)))
}

proptest! {
    #[test]
    fn a_term_holds_so_many_working_days(
        event in days(),
        term in 1u32..90,
        off in proptest::collection::vec(1u32..120, 0..20),
    ) {
        let hari_libur = off.iter().map(|&days| event.plus(Duration::days(days))).collect();
        let calendar = Kalender { hari_libur };
        let last = last_working_day(&calendar, event, term);
        let within = std::iter::successors(Some(event.next()), |day| Some(day.next()))
            .take_while(|&day| day <= last);
        let counted = within.filter(|&day| is_working_day(&calendar, day)).count();
        prop_assert_eq!(counted, term as usize);
        prop_assert!(is_working_day(&calendar, last));
    }

    #[test]
    fn more_holidays_never_end_a_term_sooner(event in days(), term in 0u32..90, off in 1u32..60) {
        let plain = last_working_day(&Kalender::default(), event, term);
        let holiday = Kalender { hari_libur: vec![event.plus(Duration::days(off))] };
        prop_assert!(plain <= last_working_day(&holiday, event, term));
        prop_assert!(last_day(event, term) <= plain);
    }

    #[test]
    fn five_working_days_are_a_week(event in days(), weeks in 1u32..20) {
        prop_assume!(!event.is_weekend());
        let last = last_working_day(&Kalender::default(), event, 5 * weeks);
        prop_assert_eq!(last, event.plus(Duration::days(7 * weeks)));
    }
}
