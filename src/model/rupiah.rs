//! Money.

use crate::text::{Lang, Say, grouped};

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
        grouped(self.0.into(), lang)
    }
}
