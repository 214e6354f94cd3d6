//! Money.

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error, Unexpected};

use crate::text::{Lang, Say, Text, grouped};

/// An amount in whole rupiah; a difference may be negative, what is recorded
/// never is.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(transparent)]
pub struct Rupiah(pub i64);

impl Rupiah {
    /// Said where a sum is larger than any amount can be.
    pub const TOO_LARGE: Text = Text::fixed(
        "lebih dari 9.223.372.036.854.775.807",
        "more than 9,223,372,036,854,775,807",
    );

    /// The sum; none, if it is larger than any amount can be.
    pub fn sum(amounts: impl IntoIterator<Item = Rupiah>) -> Option<Rupiah> {
        let mut amounts = amounts.into_iter();
        let sum = amounts.try_fold(0, |sum: i64, amount| sum.checked_add(amount.0));
        sum.map(Rupiah)
    }

    /// What it comes to in so many years, if that can be an amount.
    pub fn times(self, years: u32) -> Option<Rupiah> {
        self.0.checked_mul(years.into()).map(Rupiah)
    }
}

/// A sum in words.
impl Say for Option<Rupiah> {
    fn say(&self, lang: Lang) -> String {
        match self {
            Some(amount) => amount.say(lang),
            None => Rupiah::TOO_LARGE.say(lang),
        }
    }
}

/// `2.500.000`, `2,500,000`; `-500`.
impl Say for Rupiah {
    fn say(&self, lang: Lang) -> String {
        grouped(self.0.into(), lang)
    }
}

/// From zero to the largest whole number of TOML.
impl<'de> Deserialize<'de> for Rupiah {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Rupiah, D::Error> {
        let amount = u64::deserialize(deserializer)?;
        let amount = i64::try_from(amount)
            .map_err(|_| D::Error::invalid_value(Unexpected::Unsigned(amount), &"u64"))?;
        Ok(Rupiah(amount))
    }
}

impl schemars::JsonSchema for Rupiah {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rupiah".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        u64::json_schema(generator)
    }
}
