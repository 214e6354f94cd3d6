//! Dates, durations and periods as people write them.

use ksd::model::{Date, Duration, Expected, Measure, Period};
use ksd::text::{Lang, Say};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

fn duration(text: &str) -> Duration {
    text.parse().expect("a duration")
}

#[test]
fn durations_are_read_as_people_write_them() {
    let days = [
        "90d",
        "90 hari",
        "90 HARI",
        " 90hari ",
        "90 (sembilan puluh) hari",
    ];
    assert!(days.iter().all(|text| duration(text) == Duration::days(90)));
    assert_eq!(duration("12w"), Duration::days(84));
    assert_eq!(duration("12 minggu"), Duration::days(84));
    assert_eq!(duration("6 bulan"), Duration::months(6));
    assert_eq!(duration("5 (lima) tahun"), Duration::years(5));
    assert_eq!(duration("1 tahun 6 bulan"), Duration::months(18));
    for wrong in [
        "",
        "90",
        "d",
        "90x",
        "-90d",
        "5 (lima tahun",
        "9999999y",
        "1.5y",
        "90 d x",
    ] {
        assert_eq!(
            wrong.parse::<Duration>(),
            Err(Expected::Duration),
            "{wrong}"
        );
    }
}

#[test]
fn months_clamp_to_the_last_day_of_the_month() {
    assert_eq!(
        date("2024-01-31").plus(Duration::months(1)),
        date("2024-02-29")
    );
    assert_eq!(
        date("2023-01-31").plus(Duration::months(1)),
        date("2023-02-28")
    );
    assert_eq!(
        date("2024-02-29").plus(Duration::years(5)),
        date("2029-02-28")
    );
    assert_eq!(
        date("2024-03-31").minus(Duration::months(1)),
        date("2024-02-29")
    );
    assert_eq!(
        date("2024-12-31").plus(Duration::days(1)),
        date("2025-01-01")
    );
}

#[test]
fn dates_read_well_in_both_languages() {
    assert_eq!(date("2024-05-03").say(Lang::Id), "3 Mei 2024");
    assert_eq!(date("2024-08-17").say(Lang::En), "17 August 2024");
    for wrong in [
        "2024-2-3",
        "2024-02-30",
        "24-02-03",
        "+2024-02-03",
        "2024/02/03",
        "",
    ] {
        assert!(wrong.parse::<Date>().is_err(), "{wrong}");
    }
}

#[test]
fn periods_include_both_ends() {
    let ends = |text: &str| {
        let period = Period::parse(text, date("2024-05-03")).expect(text);
        let day = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
        format!("{}/{}", day(period.start), day(period.end))
    };
    assert_eq!(ends("2024"), "2024-01-01/2024-12-31");
    assert_eq!(ends("2024-S1"), "2024-01-01/2024-06-30");
    assert_eq!(ends("2024-s2"), "2024-07-01/2024-12-31");
    assert_eq!(ends("2024-Q1"), "2024-01-01/2024-03-31");
    assert_eq!(ends("2024-TW4"), "2024-10-01/2024-12-31");
    assert_eq!(ends("2024-02"), "2024-02-01/2024-02-29");
    assert_eq!(ends("2020..2024-04"), "2020-01-01/2024-04-30");
    assert_eq!(ends("2020.."), "2020-01-01/");
    assert_eq!(ends("..2024"), "/2024-12-31");
    assert_eq!(ends("last-quarter"), "2024-01-01/2024-03-31");
    assert_eq!(ends("last-semester"), "2023-07-01/2023-12-31");
    assert_eq!(ends("last-year"), "2023-01-01/2023-12-31");
    for wrong in [
        "",
        "..",
        "2024-Q5",
        "2024-S0",
        "2024-S3",
        "2024-13",
        "24",
        "2024..2023",
        "2024-Q01",
        "x",
    ] {
        assert!(Period::parse(wrong, date("2024-05-03")).is_err(), "{wrong}");
    }
}

fn any_date() -> impl Strategy<Value = Date> {
    (2000..2100i32, 1..=12u32, 1..=31u32).prop_filter_map("no such day", |(year, month, day)| {
        Date::new(year, month, day)
    })
}

#[test]
fn periods_are_said_in_words() {
    let words = |text: &str| {
        let words = text.parse::<Period>().expect("a period").in_words();
        (
            words.get(Lang::Id).to_owned(),
            words.get(Lang::En).to_owned(),
        )
    };
    let both = |id: &str, en: &str| (id.to_owned(), en.to_owned());
    assert_eq!(words("2024"), both("Tahun 2024", "2024"));
    assert_eq!(
        words("2024-S2"),
        both("Semester II Tahun 2024", "Semester II of 2024")
    );
    assert_eq!(
        words("2024-Q4"),
        both("Triwulan IV Tahun 2024", "Quarter IV of 2024")
    );
    assert_eq!(words("2024-05-03"), both("3 Mei 2024", "3 May 2024"));
    assert_eq!(
        words("2023..2024-05"),
        both(
            "1 Januari 2023 sampai 31 Mei 2024",
            "1 January 2023 to 31 May 2024"
        )
    );
    assert_eq!(words("2024-05"), both("Mei 2024", "May 2024"));
    assert_eq!(
        words("2024.."),
        both("sejak 1 Januari 2024", "since 1 January 2024")
    );
    let quarter: Period = "2024-Q1".parse().expect("a quarter");
    assert_eq!(quarter.earlier(3), "2023-Q4".parse().ok());
    assert_eq!(quarter.earlier(12), "2023-Q1".parse().ok());
    assert_eq!(
        Period::last_before(date("2024-03-31"), 6),
        "2023-S2".parse().ok()
    );
    assert_eq!(Period::around(date("2024-03-31"), 12), "2024".parse().ok());
}

#[test]
fn measures_are_said_as_each_language_writes_them() {
    assert_eq!(Measure(1234567.25).say(Lang::Id), "1.234.567,25");
    assert_eq!(Measure(1234567.25).say(Lang::En), "1,234,567.25");
    assert_eq!(Measure(-40.0).say(Lang::Id), "-40");
    for odd in [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE] {
        assert!(!Measure(odd).say(Lang::Id).is_empty());
    }
}

proptest! {
    #[test]
    fn a_date_is_written_as_it_is_read(day in any_date()) {
        prop_assert_eq!(day.to_string().parse::<Date>(), Ok(day));
    }

    #[test]
    fn a_duration_is_written_as_it_is_read(months in 0..2000u32, days in 0..2000u32) {
        let term = Duration { months, days };
        prop_assert_eq!(term.to_string().parse::<Duration>(), Ok(term));
        prop_assert_eq!(term.say(Lang::Id).parse::<Duration>(), Ok(term));
    }

    #[test]
    fn a_period_is_written_as_it_is_read(a in any_date(), b in any_date()) {
        let period = Period { start: Some(a.min(b)), end: Some(a.max(b)) };
        prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
        let open = Period { start: None, end: Some(a) };
        prop_assert_eq!(open.to_string().parse::<Period>(), Ok(open));
    }

    #[test]
    fn a_month_later_is_in_the_next_month_and_never_on_a_later_day(day in any_date()) {
        let later = day.plus(Duration::months(1));
        prop_assert_eq!(later.month(), day.month() % 12 + 1);
        prop_assert!(later.day() <= day.day());
        prop_assert_eq!(day.plus(Duration::years(1)), day.plus(Duration::months(12)));
    }

    #[test]
    fn days_are_counted_as_they_are_added(day in any_date(), days in 0..5000u32) {
        prop_assert_eq!(day.days_until(day.plus(Duration::days(days))), i64::from(days));
        prop_assert_eq!(day.plus(Duration::days(days)).minus(Duration::days(days)), day);
    }
}
