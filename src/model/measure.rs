//! Numbers that were measured.

use super::Rupiah;
use crate::text::{Lang, Say};

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
        let digits = self.0.abs().to_string();
        let (whole, rest) = match digits.split_once('.') {
            Some((whole, rest)) => (whole, format!("{point}{rest}")),
            None => (digits.as_str(), String::new()),
        };
        let sign = if self.0 < 0.0 { "-" } else { "" };
        // What is too large to be counted, or no number at all, stays as it is.
        let whole = whole
            .parse()
            .map_or_else(|_| whole.to_owned(), |whole| Rupiah(whole).say(lang));
        format!("{sign}{whole}{rest}")
    }
}
