//! Money and measures.

use crate::text::{Lang, Say};

/// An amount in whole rupiah.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rupiah(pub u64);

/// `2.500.000`, `2,500,000`.
impl Say for Rupiah {
    fn say(&self, lang: Lang) -> String {
        grouped(&self.0.to_string(), lang)
    }
}

/// A number that was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure(pub f64);

/// `1.234,5`, `1,234.5`: as many decimals as it has.
impl Say for Measure {
    fn say(&self, lang: Lang) -> String {
        let point = match lang {
            Lang::Id => ',',
            Lang::En => '.',
        };
        if !self.0.is_finite() {
            return "-".to_owned();
        }
        let digits = self.0.abs().to_string();
        let sign = if self.0 < 0.0 { "-" } else { "" };
        match digits.split_once('.') {
            Some((whole, rest)) => format!("{sign}{}{point}{rest}", grouped(whole, lang)),
            None => format!("{sign}{}", grouped(&digits, lang)),
        }
    }
}

/// Digits in groups of three.
fn grouped(digits: &str, lang: Lang) -> String {
    let separator = match lang {
        Lang::Id => '.',
        Lang::En => ',',
    };
    let mut said = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push(separator);
        }
        said.push(digit);
    }
    said
}
