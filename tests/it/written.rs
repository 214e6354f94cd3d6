//! Days, amounts and answers as people write them.

use ksd::model::{Date, Rupiah, yes_or_no};
use proptest::prelude::*;

#[test]
fn a_day_is_read_as_letters_and_spreadsheets_have_it() {
    for (written, day) in [
        ("2026-01-09", "2026-01-09"),
        ("2026/01/09", "2026-01-09"),
        ("2026.1.9", "2026-01-09"),
        ("2024\u{2013}01\u{2013}10", "2024-01-10"),
        ("09/01/2026", "2026-01-09"),
        ("31-12-2026", "2026-12-31"),
        ("31/12/26", "2026-12-31"),
        ("Kamis, 19 November 2026", "2026-11-19"),
        ("Jum'at 20-11-2026", "2026-11-20"),
        ("tgl 9 Mei 2028", "2028-05-09"),
        ("Thursday, 19 November 2026", "2026-11-19"),
        ("09.01.2026", "2026-01-09"),
        ("9 Januari 2026", "2026-01-09"),
        ("\"9 Januari 2026\"", "2026-01-09"),
        ("09-Jan-2026", "2026-01-09"),
        ("9 Agt 26", "2026-08-09"),
        ("9 January 2026", "2026-01-09"),
    ] {
        assert_eq!(
            Date::written(written).map(|day| day.to_string()).as_deref(),
            Some(day),
            "{written}"
        );
    }
    // Two ways to mean it, or none.
    for written in [
        "26-01-09",
        "12/31/2026",
        "31/02/2026",
        "2026",
        "9 Januari",
        // It was a Thursday.
        "Rabu, 19 November 2026",
        "9 Foo 2026",
        "",
        "1 2 3 4",
    ] {
        assert_eq!(Date::written(written), None, "{written}");
    }
}

#[test]
fn an_amount_is_read_as_letters_and_spreadsheets_have_it() {
    for (written, amount) in [
        ("Rp 1.500.000.000", 1_500_000_000),
        ("Rp. 950.000,-", 950_000),
        ("Rp950.000,00", 950_000),
        ("2,500,000", 2_500_000),
        ("2500000,00", 2_500_000),
        ("2_500_000", 2_500_000),
        ("1.500.000,00", 1_500_000),
        ("1,500,000.00", 1_500_000),
        ("1,5 miliar", 1_500_000_000),
        ("350 juta", 350_000_000),
        ("2,75 M", 2_750_000_000),
        ("0", 0),
        ("1 500 000", 1_500_000),
    ] {
        assert_eq!(Rupiah::written(written), Some(Rupiah(amount)), "{written}");
    }
    for written in [
        "",
        "Rp",
        "abc",
        "1.5.0",
        "12,34",
        "1.50.000",
        "-5",
        "99999999999999999999",
        "1,5",
    ] {
        assert_eq!(Rupiah::written(written), None, "{written}");
    }
}

#[test]
fn yes_and_no_are_read() {
    assert_eq!(
        (yes_or_no("Ya"), yes_or_no("tidak"), yes_or_no("mungkin")),
        (Some(true), Some(false), None)
    );
}

proptest! {
    #[test]
    fn what_is_written_out_is_read_again(days in 0..60_000u32, amount in 0..i64::MAX) {
        use ksd::model::Duration;
        use ksd::text::{Lang, Say};
        let day = Date::known(1945, 8, 17).plus(Duration::days(days));
        for lang in [Lang::Id, Lang::En] {
            prop_assert_eq!(Date::written(&day.say(lang)), Some(day));
            prop_assert_eq!(Rupiah::written(&Rupiah(amount).say(lang)), Some(Rupiah(amount)));
        }
        prop_assert_eq!(Date::written(&day.to_string()), Some(day));
    }
}
