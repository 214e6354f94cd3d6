//! Money.

use crate::text::{Lang, Say};

/// An amount in whole rupiah; a difference may be negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rupiah(pub i64);

impl From<u64> for Rupiah {
    fn from(amount: u64) -> Rupiah {
        Rupiah(i64::try_from(amount).unwrap_or(i64::MAX))
    }
}

/// `2.500.000`, `2,500,000`; `-500`.
impl Say for Rupiah {
    fn say(&self, lang: Lang) -> String {
        let separator = match lang {
            Lang::Id => '.',
            Lang::En => ',',
        };
        let digits = self.0.unsigned_abs().to_string();
        let mut said = String::from(if self.0 < 0 { "-" } else { "" });
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                said.push(separator);
            }
            said.push(digit);
        }
        said
    }
}
