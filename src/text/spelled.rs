//! Numbers and days in words, as a text of law has them.

use super::{Lang, Text};

/// Up to this a number is said in words; a larger one stands in digits.
pub const LARGEST_SPELLED: u64 = 1_000_000_000_000_000;

/// A whole number in words: `dua ribu dua puluh lima`, `two thousand and twenty-five`.
/// Above [`LARGEST_SPELLED`] it stands in digits.
pub fn spelled(number: u64) -> Text {
    Text::each(|lang| match (number, lang) {
        (LARGEST_SPELLED.., _) if number > LARGEST_SPELLED => number.to_string(),
        (0, Lang::Id) => "nol".to_owned(),
        (0, Lang::En) => "zero".to_owned(),
        (_, Lang::Id) => indonesian(number).join(" "),
        (_, Lang::En) => english(number),
    })
}

/// A place in an order: `kesatu`, `first`. As a party is called: `PIHAK KESATU`.
pub fn ordinal(number: u64) -> Text {
    let words = spelled(number);
    let id = match number {
        // "Pertama" is the word of speech; the forms of the regulations say "kesatu".
        0 => words.get(Lang::Id).to_owned(),
        _ => format!("ke{}", words.get(Lang::Id)),
    };
    let en = ordinal_in_english(words.get(Lang::En));
    Text::woven(id, en)
}

const DIGITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const ANGKA: [&str; 12] = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas",
];
/// The steps of a thousand, the largest first: in Indonesian, in English.
const THOUSANDS: [(u64, &str, &str); 5] = [
    (1_000_000_000_000_000, "kuadriliun", "quadrillion"),
    (1_000_000_000_000, "triliun", "trillion"),
    (1_000_000_000, "miliar", "billion"),
    (1_000_000, "juta", "million"),
    (1_000, "ribu", "thousand"),
];

/// The words of a number of one and more.
fn indonesian(number: u64) -> Vec<&'static str> {
    let word = |number: u64| ANGKA[number as usize];
    let with = |rest: u64| match rest {
        0 => Vec::new(),
        rest => indonesian(rest),
    };
    match number {
        0..=11 => vec![word(number)],
        12..=19 => vec![word(number - 10), "belas"],
        20..=99 => [vec![word(number / 10), "puluh"], with(number % 10)].concat(),
        100..=199 => [vec!["seratus"], with(number - 100)].concat(),
        200..=999 => [vec![word(number / 100), "ratus"], with(number % 100)].concat(),
        1_000..=1_999 => [vec!["seribu"], with(number - 1_000)].concat(),
        _ => {
            let step = THOUSANDS.iter().find(|(step, ..)| number >= *step);
            let (step, name, _) = step.copied().unwrap_or((1_000, "ribu", "thousand"));
            [indonesian(number / step), vec![name], with(number % step)].concat()
        }
    }
}

/// The words of a number of one and more: British, with "and", and a comma between
/// thousands.
fn english(number: u64) -> String {
    let below_hundred = |number: u64| match (number / 10, number % 10) {
        (0..2, _) => DIGITS[number as usize].to_owned(),
        (tens, 0) => TENS[tens as usize].to_owned(),
        (tens, ones) => format!("{}-{}", TENS[tens as usize], DIGITS[ones as usize]),
    };
    match number {
        0..=99 => below_hundred(number),
        100..=999 => {
            let hundreds = format!("{} hundred", DIGITS[(number / 100) as usize]);
            match number % 100 {
                0 => hundreds,
                rest => format!("{hundreds} and {}", below_hundred(rest)),
            }
        }
        _ => {
            let step = THOUSANDS.iter().find(|(step, ..)| number >= *step);
            let (step, _, name) = step.copied().unwrap_or((1_000, "ribu", "thousand"));
            let steps = format!("{} {name}", english(number / step));
            match number % step {
                0 => steps,
                rest @ 1..100 => format!("{steps} and {}", english(rest)),
                rest => format!("{steps}, {}", english(rest)),
            }
        }
    }
}

fn ordinal_in_english(words: &str) -> String {
    let at = words.rfind([' ', '-']).map_or(0, |at| at + 1);
    let (before, last) = words.split_at(at);
    let last = match last {
        "one" => "first".to_owned(),
        "two" => "second".to_owned(),
        "three" => "third".to_owned(),
        "five" => "fifth".to_owned(),
        "eight" => "eighth".to_owned(),
        "nine" => "ninth".to_owned(),
        "twelve" => "twelfth".to_owned(),
        tens if tens.ends_with('y') => format!("{}ieth", tens.trim_end_matches('y')),
        other => format!("{other}th"),
    };
    format!("{before}{last}")
}
