//! Numbers and days in words.

use ksd::model::Date;
use ksd::text::{Lang, Text, ordinal, spelled};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

fn said(text: &Text) -> (&str, &str) {
    (text.get(Lang::Id), text.get(Lang::En))
}

/// All numbers from 0 to 100,000, a line each, are those of num2words 0.5.14
/// (Python), by the digest of its lines.
#[test]
fn an_independent_list_agrees() {
    let digest = |lang| {
        let lines: Vec<String> = (0..=100_000)
            .map(|number| spelled(number).get(lang).to_owned())
            .collect();
        let digest = Sha256::digest(lines.join("\n"));
        digest
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    assert_eq!(
        digest(Lang::Id),
        "810ee2fd00839a84aec992275d6884ff4707c141e5ea853c85e6cba0b1588e8d"
    );
    assert_eq!(
        digest(Lang::En),
        "3de7debe2c81de07551ed4f430cf4cf0a2df74af67e34b0ada8b15c0f0400810"
    );
}

#[test]
fn large_numbers_and_ordinals() {
    let large = spelled(2_500_000_000);
    assert_eq!(
        said(&large),
        (
            "dua miliar lima ratus juta",
            "two billion, five hundred million"
        )
    );
    let largest = spelled(1_000_000_000_000_000);
    assert_eq!(said(&largest), ("satu kuadriliun", "one quadrillion"));
    assert_eq!(said(&spelled(1_000_000_000_000_001)).0, "1000000000000001");
    let odd = spelled(123_456_789_012_345);
    assert_eq!(
        said(&odd).0,
        "seratus dua puluh tiga triliun empat ratus lima puluh enam miliar tujuh ratus delapan \
         puluh sembilan juta dua belas ribu tiga ratus empat puluh lima"
    );
    let cases = [
        (1, "kesatu", "first"),
        (2, "kedua", "second"),
        (3, "ketiga", "third"),
        (5, "kelima", "fifth"),
        (12, "kedua belas", "twelfth"),
        (20, "kedua puluh", "twentieth"),
        (21, "kedua puluh satu", "twenty-first"),
        (100, "keseratus", "one hundredth"),
    ];
    for (number, id, en) in cases {
        assert_eq!(said(&ordinal(number)), (id, en));
    }
}

/// What an Indonesian reader hears, counted back.
fn counted(words: &str) -> u64 {
    const DIGITS: [&str; 10] = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    ];
    let (mut total, mut hundreds, mut digit) = (0, 0, 0);
    for word in words.split(' ') {
        match word {
            "sepuluh" => hundreds += 10,
            "sebelas" => hundreds += 11,
            "seratus" => hundreds += 100,
            "seribu" => total += 1_000,
            "belas" => hundreds += 10 + std::mem::take(&mut digit),
            "puluh" => hundreds += 10 * std::mem::take(&mut digit),
            "ratus" => hundreds += 100 * std::mem::take(&mut digit),
            "ribu" | "juta" | "miliar" | "triliun" | "kuadriliun" => {
                let step = match word {
                    "ribu" => 1_000,
                    "juta" => 1_000_000,
                    "miliar" => 1_000_000_000,
                    "triliun" => 1_000_000_000_000,
                    _ => 1_000_000_000_000_000,
                };
                total += step * (std::mem::take(&mut hundreds) + std::mem::take(&mut digit));
            }
            other => {
                let found = DIGITS.iter().position(|one| *one == other);
                digit = found.unwrap_or_else(|| panic!("{other}")) as u64;
            }
        }
    }
    total + hundreds + digit
}

proptest! {
    #[test]
    fn words_count_back(number in 0_u64..=1_000_000_000_000_000) {
        prop_assert_eq!(counted(spelled(number).get(Lang::Id)), number);
    }
}

/// Every day of 1900 to 2100 has a day of the week that follows the one before, and a
/// year that counts back.
#[test]
fn every_day_of_two_centuries() {
    let mut day = Date::new(1900, 1, 1).expect("a day");
    let week = [
        "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu",
    ];
    let mut at = 0;
    while day.year() <= 2100 {
        assert_eq!(day.day_of_week().get(Lang::Id), week[at % 7]);
        let (date, year) = (spelled(day.day().into()), spelled(day.year() as u64));
        assert_eq!(counted(date.get(Lang::Id)), u64::from(day.day()));
        assert_eq!(counted(year.get(Lang::Id)), day.year() as u64);
        day = day.next();
        at += 1;
    }
    assert_eq!(at, 73_414);
}
