//! Numbers that were measured.

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error};

use super::Expected;
use crate::text::{Lang, Say, grouped};

/// A number that was measured; in a record never infinite, and never no number.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct Measure(pub f64);

/// `1.234,5`, `1,234.5`: as many decimals as it has; `1,5e-300` where they would
/// be too many to read.
impl Say for Measure {
    fn say(&self, lang: Lang) -> String {
        const READABLE: std::ops::Range<f64> = 1e-6..1e15;
        let point = match lang {
            Lang::Id => ",",
            Lang::En => ".",
        };
        let number = self.0.abs();
        let sign = if self.0 < 0.0 { "-" } else { "" };
        if number != 0.0 && !READABLE.contains(&number) {
            return format!("{sign}{number:e}").replace('.', point);
        }
        let digits = number.to_string();
        let (whole, rest) = match digits.split_once('.') {
            Some((whole, rest)) => (whole, format!("{point}{rest}")),
            None => (digits.as_str(), String::new()),
        };
        let whole = whole
            .parse()
            .map_or_else(|_| whole.to_owned(), |whole| grouped(whole, lang));
        format!("{sign}{whole}{rest}")
    }
}

impl<'de> Deserialize<'de> for Measure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Measure, D::Error> {
        let number = f64::deserialize(deserializer)?;
        let finite = number.is_finite().then_some(Measure(number));
        finite.ok_or_else(|| D::Error::custom(Expected::Number))
    }
}

impl schemars::JsonSchema for Measure {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Measure".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        f64::json_schema(generator)
    }
}
