//! Regions and their time.

use std::fmt;
use std::str::FromStr;

use chrono::FixedOffset;

use super::{Expected, Tingkat};

/// A region's code as Kemendagri gives it: `64` a province, `64.02` a
/// kabupaten or kota in it.
#[derive(Clone, Debug, Hash, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct KodeWilayah(String);

impl KodeWilayah {
    /// The code of the province: of a province the code itself.
    pub fn provinsi(&self) -> &str {
        &self.0[..2]
    }

    /// Whether the code is a province's.
    pub fn is_provinsi(&self) -> bool {
        self.0.len() == 2
    }

    /// The level of the region that the code is of: kota are numbered from 71 on.
    pub fn tingkat(&self) -> Tingkat {
        match self.0.get(3..) {
            None | Some("") => Tingkat::Provinsi,
            Some(number) if number < "71" => Tingkat::Kabupaten,
            Some(_) => Tingkat::Kota,
        }
    }
}

impl FromStr for KodeWilayah {
    type Err = Expected;

    fn from_str(text: &str) -> Result<KodeWilayah, Expected> {
        let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        let sound = match text.split_once('.') {
            Some((provinsi, kabupaten)) => two_digits(provinsi) && two_digits(kabupaten),
            None => two_digits(text),
        };
        sound
            .then(|| KodeWilayah(text.to_owned()))
            .ok_or(Expected::RegionCode)
    }
}

impl fmt::Display for KodeWilayah {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

super::deserialize_from_text!(
    KodeWilayah,
    Expected::RegionCode,
    r"^[0-9]{2}(\.[0-9]{2})?$"
);

/// The register's offset from UTC, which decides what "today" is: `+08:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZonaWaktu(pub FixedOffset);

impl ZonaWaktu {
    /// What calendar programs call it, where it is a zone of Indonesia.
    pub fn name(self) -> Option<&'static str> {
        const HOUR: i32 = 3600;
        match self.0.local_minus_utc() / HOUR {
            7 => Some("Asia/Jakarta"),
            8 => Some("Asia/Makassar"),
            9 => Some("Asia/Jayapura"),
            _ => None,
        }
    }
}

impl FromStr for ZonaWaktu {
    type Err = Expected;

    fn from_str(text: &str) -> Result<ZonaWaktu, Expected> {
        text.parse().map(ZonaWaktu).map_err(|_| Expected::TimeZone)
    }
}

/// UTC.
impl Default for ZonaWaktu {
    fn default() -> ZonaWaktu {
        ZonaWaktu(chrono::Offset::fix(&chrono::Utc))
    }
}

super::deserialize_from_text!(
    ZonaWaktu,
    Expected::TimeZone,
    r"^[+−-][0-9]{2}[:\s]*[0-9]{2}$"
);
