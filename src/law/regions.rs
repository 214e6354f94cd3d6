//! The regions of Indonesia, by their code and their name.

use std::sync::LazyLock;

use crate::model::{KodeWilayah, Tingkat};

/// Where they come from is said in the file.
const REGIONS: &str = include_str!("regions.csv");

/// The code of Jakarta, whose cities and regency are parts of the province and no
/// regions of their own.
const JAKARTA: &str = "31";

/// What a region's name begins with as people write it, and which level it tells.
const BEGINNINGS: [(&str, Tingkat); 16] = [
    ("daerah khusus ibukota", Tingkat::Provinsi),
    ("daerah khusus", Tingkat::Provinsi),
    ("daerah istimewa", Tingkat::Provinsi),
    ("dki", Tingkat::Provinsi),
    ("di", Tingkat::Provinsi),
    ("provinsi", Tingkat::Provinsi),
    ("propinsi", Tingkat::Provinsi),
    ("prov", Tingkat::Provinsi),
    ("pemprov", Tingkat::Provinsi),
    ("pemkab", Tingkat::Kabupaten),
    ("kabupaten", Tingkat::Kabupaten),
    ("kab", Tingkat::Kabupaten),
    ("kotamadya", Tingkat::Kota),
    ("kodya", Tingkat::Kota),
    ("kota", Tingkat::Kota),
    ("pemkot", Tingkat::Kota),
];

/// What stands before or in a name and is no part of it.
const BESIDE: [&str; 4] = ["pemerintah", "pemda", "administrasi", "adm"];

/// A region as Kemendagri lists it.
#[derive(Debug)]
pub struct Region {
    /// Its code.
    pub kode: KodeWilayah,
    /// Its name, with its level: `Kota Bontang`.
    pub nama: &'static str,
    /// Its province's name, without the word: `Kalimantan Timur`.
    pub provinsi: &'static str,
    /// Its offset from UTC: `+08:00`.
    pub zona_waktu: &'static str,
    /// Its seat, where ksd knows it.
    pub ibu_kota: Option<&'static str>,
    /// The codes of all regions that border it, its province aside; empty where
    /// ksd does not know them.
    pub berbatasan: Vec<&'static str>,
}

impl Region {
    /// Whether it governs itself: Jakarta's parts do not.
    pub fn is_autonomous(&self) -> bool {
        self.kode.is_provinsi() || self.kode.provinsi() != JAKARTA
    }

    /// Its name without the level, in the form in which names are compared.
    fn bare(&self) -> String {
        let (_, bare) = Region::taken_apart(self.nama);
        bare
    }

    /// The level that a name tells, and the rest of it: small letters, without
    /// spaces and points.
    fn taken_apart(said: &str) -> (Option<Tingkat>, String) {
        let plain = said.to_lowercase().replace("d.i.", "di ");
        let plain = plain.replace(['.', ',', '-'], " ");
        let mut words: Vec<&str> = plain.split_whitespace().collect();
        // `Daerah Istimewa` belongs to a name, `Pemerintah Daerah` does not.
        if let ["pemerintah", "daerah", next, ..] = words[..]
            && !["istimewa", "khusus"].contains(&next)
        {
            words.drain(..2);
        }
        words.retain(|word| !BESIDE.contains(word));
        let mut tingkat = None;
        loop {
            let rest = words.join(" ");
            let begins = |(beginning, _): &&(&str, Tingkat)| {
                let after = rest.strip_prefix(beginning);
                after.is_some_and(|after| after.starts_with(' '))
            };
            let Some((beginning, found)) = BEGINNINGS.iter().find(begins) else {
                return (tingkat, words.concat());
            };
            tingkat = tingkat.or(Some(*found));
            words.drain(..beginning.split(' ').count());
            // `Provinsi DKI` says it twice; `Kabupaten Kota Baru` does not.
            if *found != Tingkat::Provinsi {
                return (tingkat, words.concat());
            }
        }
    }
}

/// All of them, each province before what lies in it; Jakarta's parts too.
pub fn regions() -> &'static [Region] {
    static READ: LazyLock<Vec<Region>> = LazyLock::new(read);
    &READ
}

/// The region that has a code.
pub fn region(kode: &KodeWilayah) -> Option<&'static Region> {
    regions().iter().find(|region| region.kode == *kode)
}

/// The regions that a name means, however it is written (`Kab. Kutai Kartanegara`,
/// `DKI Jakarta`): with the level one, without it maybe several; none if it means
/// none.
pub fn regions_named(said: &str) -> Vec<&'static Region> {
    let (tingkat, bare) = Region::taken_apart(said);
    let fits = |region: &&Region| {
        tingkat.is_none_or(|tingkat| tingkat == region.kode.tingkat()) && region.bare() == bare
    };
    regions().iter().filter(fits).collect()
}

/// The regions of which a name is a part.
pub fn regions_like(said: &str) -> Vec<&'static Region> {
    const FEWEST: usize = 3;
    let (tingkat, bare) = Region::taken_apart(said);
    let fits = |region: &&Region| {
        tingkat.is_none_or(|tingkat| tingkat == region.kode.tingkat())
            && region.bare().contains(&bare)
    };
    match bare.len() < FEWEST {
        true => Vec::new(),
        false => regions().iter().filter(fits).collect(),
    }
}

fn read() -> Vec<Region> {
    let mut read: Vec<Region> = Vec::new();
    let lines = REGIONS.lines().filter(|line| !line.starts_with('#'));
    for line in lines {
        let mut fields = line.split(',').map(str::trim);
        let mut next = || fields.next().unwrap_or_default();
        let (kode, nama, zone, seat, borders) = (next(), next(), next(), next(), next());
        // The line of the headings has none.
        let Ok(kode) = kode.parse::<KodeWilayah>() else {
            continue;
        };
        let above = read.iter().rev().find(|region| region.kode.is_provinsi());
        let (provinsi, zona_waktu) = match above.filter(|_| !kode.is_provinsi()) {
            Some(above) => (above.provinsi, above.zona_waktu),
            None => (nama.trim_start_matches("Provinsi "), zone),
        };
        read.push(Region {
            kode,
            nama,
            provinsi,
            zona_waktu,
            ibu_kota: Some(seat).filter(|seat| !seat.is_empty()),
            berbatasan: borders.split_whitespace().collect(),
        });
    }
    read
}
