//! The records as they stand in the files: plain structs, without places.
//!
//! The words are the regulations' own: TOML key = JSON key = field = flag
//! value. A table that a record does not have reads as an empty one, because
//! what is not recorded is never judged; [`recorded`] tells the two apart from
//! one that says something.

mod akhir;
mod bmd;
mod date;
mod duration;
mod expected;
mod kerja_sama;
mod ksd_toml;
mod langkah;
mod luar_negeri;
mod measure;
mod mitra;
mod number;
mod pelaksanaan;
mod period;
mod period_said;
mod pihak;
mod potensi;
mod proved;
mod rare;
mod rupiah;
mod stated;
mod tenggat;
mod tkksd;
mod urusan;
mod vocabulary;
mod wilayah;
mod words;
mod written;

pub use akhir::*;
pub use bmd::*;
pub use date::Date;
pub use duration::Duration;
pub use expected::Expected;
pub(crate) use expected::deserialize_from_text;
pub use kerja_sama::*;
pub use ksd_toml::*;
pub use langkah::*;
pub use luar_negeri::*;
pub use measure::Measure;
pub use mitra::*;
pub use number::{says_none, says_nothing};
pub use pelaksanaan::*;
pub use period::Period;
pub use pihak::*;
pub use potensi::*;
pub(crate) use proved::key;
pub use rare::{Empty, Rare};
pub use rupiah::Rupiah;
pub use stated::Stated;
pub use tenggat::*;
pub use tkksd::*;
pub use urusan::Urusan;
pub use vocabulary::*;
pub use wilayah::{KodeWilayah, ZonaWaktu};
pub use words::{Day, Names, Stage, Words};
pub use written::yes_or_no;

/// Whether a table says anything at all.
pub fn recorded<T: Default + PartialEq>(table: &T) -> bool {
    *table != T::default()
}
