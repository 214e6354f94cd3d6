//! What the sample's documents are about. The tables do the variety; the logic
//! beside them only chooses.

mod abroad;
mod bmd;
mod ksdd;
mod ksdpk;
mod sinergi;

pub use abroad::ABROAD;
pub use bmd::BMD;
pub use ksdd::{SUKARELA, WAJIB};
pub use ksdpk::KSDPK;
pub use sinergi::SINERGI;

use ksd::model::Urusan;

/// A subject of cooperation.
pub struct Theme {
    /// As ids name it.
    pub slug: &'static str,
    /// As titles name it.
    pub judul: &'static str,
    /// The office that leads.
    pub pemrakarsa: &'static str,
    /// The affair.
    pub urusan: Urusan,
    /// The mission of the RPJMD that it serves; both plans count alike.
    pub misi: i64,
    /// Its purpose: what follows "bermaksud".
    pub tujuan: &'static str,
    /// The problem that it is to solve.
    pub masalah: &'static str,
    /// What is cooperated in.
    pub objek: &'static [&'static str],
    /// Its scope.
    pub lingkup: &'static [&'static str],
    /// Where; empty: anywhere in the regency.
    pub lokasi: &'static [&'static str],
    /// Who may be its partner.
    pub mitra: &'static [&'static str],
    /// Subjects of the texts under it: slug and title.
    pub rincian: &'static [(&'static str, &'static str)],
    /// What an evaluation measures: name, unit, aim.
    pub ukuran: (&'static str, &'static str, f64),
}

macro_rules! themes {
    ($(#[$meta:meta])* $table:ident;
     $($slug:literal $judul:literal by $pemrakarsa:literal in $urusan:ident for $misi:literal {
        tujuan $tujuan:literal;
        masalah $masalah:literal;
        objek $objek:tt;
        lingkup $lingkup:tt;
        lokasi $lokasi:tt;
        mitra $mitra:tt;
        rincian [$($rincian_slug:literal $rincian:literal),+ $(,)?];
        ukuran $nama:literal $satuan:literal $target:literal;
    })+) => {
        $(#[$meta])*
        pub const $table: &[super::Theme] = &[$(super::Theme {
            slug: $slug,
            judul: $judul,
            pemrakarsa: $pemrakarsa,
            urusan: ksd::model::Urusan::$urusan,
            misi: $misi,
            tujuan: $tujuan,
            masalah: $masalah,
            objek: &$objek,
            lingkup: &$lingkup,
            lokasi: &$lokasi,
            mitra: &$mitra,
            rincian: &[$(($rincian_slug, $rincian)),+],
            ukuran: ($nama, $satuan, $target),
        }),+];
    };
}
use themes;
