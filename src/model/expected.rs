//! What a text of a form of its own should have been.

use std::fmt;

use crate::text::Text;

/// The form that a value should have and has not.
///
/// It travels through serde as its word, so that the reader can put the
/// sentence in both languages in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Expected {
    /// A day without a time.
    Date,
    /// A [`Duration`](super::Duration).
    Duration,
    /// A [`Measure`](super::Measure).
    Number,
    /// A [`Period`](super::Period).
    Period,
    /// A [`Period`](super::Period) whose first day comes first.
    ForwardPeriod,
    /// A [`KodeWilayah`](super::KodeWilayah).
    RegionCode,
    /// A [`ZonaWaktu`](super::ZonaWaktu).
    TimeZone,
}

impl Expected {
    const MARK: &str = "ksd-expected-";

    /// The form that a sentence of serde carries.
    pub fn carried_by(sentence: &str) -> Option<Expected> {
        sentence.strip_prefix(Expected::MARK)?.parse().ok()
    }

    /// What to write instead.
    pub fn explain(self) -> Text {
        match self {
            Expected::Date => Text::fixed(
                "tulis tanggal sebagai tahun-bulan-hari, misalnya 2024-05-03",
                "write a date as year-month-day, for example 2024-05-03",
            ),
            Expected::Duration => Text::fixed(
                "tulis jangka waktu sebagai angka dan satuan, misalnya `90d`, `12w`, `6m`, \
                 `1y`, `90 hari`, `6 bulan`, atau `5 (lima) tahun`",
                "write a duration as a number and a unit, for example `90d`, `12w`, `6m`, \
                 `1y`, `90 hari`, `6 bulan` or `5 (lima) tahun`",
            ),
            Expected::Number => Text::fixed(
                "tulis bilangan, misalnya 12.5; bila tidak diketahui, hapus kuncinya",
                "write a number, for example 12.5; if it is not known, delete the key",
            ),
            Expected::Period => Text::fixed(
                "tulis periode sebagai `2024`, `2024-S1`, `2024-Q1`, `2024-05`, \
                 `2020..2024-04`, `2020..`, atau `..2024`",
                "write a period as `2024`, `2024-S1`, `2024-Q1`, `2024-05`, `2020..2024-04`, \
                 `2020..` or `..2024`",
            ),
            Expected::ForwardPeriod => Text::fixed(
                "tulis yang lebih awal di depan, misalnya `2020..2024`",
                "write the earlier side first, for example `2020..2024`",
            ),
            Expected::RegionCode => Text::fixed(
                "tulis kode wilayah Kemendagri, misalnya \"64\" untuk provinsi atau \"64.02\" \
                 untuk kabupaten/kota",
                "write the Kemendagri region code, for example \"64\" for a province or \
                 \"64.02\" for a kabupaten or kota",
            ),
            Expected::TimeZone => Text::fixed(
                "tulis selisih dari UTC: \"+07:00\" (WIB), \"+08:00\" (WITA), atau \"+09:00\" \
                 (WIT)",
                "write the offset from UTC: \"+07:00\" (WIB), \"+08:00\" (WITA) or \"+09:00\" \
                 (WIT)",
            ),
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word: &str = self.into();
        write!(formatter, "{}{word}", Expected::MARK)
    }
}

impl std::error::Error for Expected {}

/// Reads a type from a TOML string by its `FromStr`. `$pattern` says to
/// editors, as a regular expression, what that reads; never less.
macro_rules! deserialize_from_text {
    ($kind:ident, $expected:expr, $pattern:expr) => {
        impl<'de> serde::Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse()
                    .map_err(|_| <D::Error as serde::de::Error>::custom($expected))
            }
        }

        impl schemars::JsonSchema for $kind {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($kind).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let form: &str = $expected.into();
                schemars::json_schema!({ "type": "string", "pattern": $pattern, "x-form": form })
            }
        }
    };
}
pub(crate) use deserialize_from_text;
