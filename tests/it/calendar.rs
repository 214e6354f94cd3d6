//! Terms in calendar days and in working days.

use crate::common::Register;
use ksd::law::{is_estimate, is_working_day, last_day, last_working_day, working_days_before};
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

#[test]
fn working_days_are_counted_back_over_weekends_and_holidays() {
    let none = holidays(&[]);
    let monday = date("2024-03-11");
    assert_eq!(working_days_before(&none, monday, 0), monday);
    assert_eq!(working_days_before(&none, monday, 2), date("2024-03-07"));
    let saturday = date("2024-03-09");
    assert_eq!(working_days_before(&none, saturday, 2), date("2024-03-07"));
    let holiday = holidays(&["2024-03-08"]);
    assert_eq!(working_days_before(&holiday, monday, 2), date("2024-03-06"));
}

#[test]
fn a_year_without_holidays_makes_an_estimate() {
    let known = holidays(&["2024-01-01"]);
    let day = date("2024-03-08");
    assert!(!is_estimate(&known, day, date("2024-12-31")));
    assert!(is_estimate(&known, day, date("2025-01-02")));
    assert!(is_estimate(&known, date("2023-12-29"), day));
    assert!(is_estimate(&holidays(&[]), day, day));
}

#[test]
fn a_finding_says_that_its_term_is_an_estimate() {
    let lease = "judul = \"x\"\njenis = \"bmd\"\nnaskah = \"perjanjian-bmd\"\n[waktu]\n\
         ditandatangani = 2020-05-13\nmulai = 2020-05-13\n[[mitra]]\nid = \"kota-samarinda\"\n\
         [bmd]\nbentuk = \"sewa\"\ndisetor = 2020-05-12\n";
    let message = |calendar: &str| {
        let settings = format!("{}{calendar}", crate::common::KSD_TOML);
        let register = Register::new()
            .write("ksd.toml", &settings)
            .write("kerja-sama/a.toml", lease);
        let report = register.ksd(&["check", "--format", "json"]).json();
        report["findings"][0]["message"].to_string()
    };
    assert!(message("").contains("perkiraan"));
    assert!(!message("[kalender]\nhari_libur = [2020-01-01]\n").contains("perkiraan"));
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
    fn a_term_counted_back_holds_so_many_working_days(
        event in days(),
        term in 1u32..30,
        off in proptest::collection::vec(1u32..60, 0..20),
    ) {
        let hari_libur = off.iter().map(|&days| event.minus(Duration::days(days))).collect();
        let calendar = Kalender { hari_libur };
        let first = working_days_before(&calendar, event, term);
        let within = std::iter::successors(Some(first), |day| Some(day.next()))
            .take_while(|&day| day < event);
        let counted = within.filter(|&day| is_working_day(&calendar, day)).count();
        prop_assert_eq!(counted, term as usize);
        prop_assert!(first <= working_days_before(&Kalender::default(), event, term));
    }

    #[test]
    fn five_working_days_are_a_week(event in days(), weeks in 1u32..20) {
        prop_assume!(!event.is_weekend());
        let last = last_working_day(&Kalender::default(), event, 5 * weeks);
        prop_assert_eq!(last, event.plus(Duration::days(7 * weeks)));
    }
}
