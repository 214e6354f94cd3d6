//! Money.

use crate::text::{Lang, Say, grouped};

/// An amount in whole rupiah.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rupiah(pub u64);

/// `2.500.000`, `2,500,000`.
impl Say for Rupiah {
    fn say(&self, lang: Lang) -> String {
        grouped(self.0.into(), lang)
    }
}
