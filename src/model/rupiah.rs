//! Money.

use crate::text::{Lang, Say};

/// An amount in whole rupiah.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rupiah(pub u64);

/// `2.500.000`, `2,500,000`.
impl Say for Rupiah {
    fn say(&self, lang: Lang) -> String {
        let separator = match lang {
            Lang::Id => '.',
            Lang::En => ',',
        };
        let digits = self.0.to_string();
        let mut said = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                said.push(separator);
            }
            said.push(digit);
        }
        said
    }
}
