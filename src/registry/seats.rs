//! What the highest seats of a region and of its offices are called.

use super::Registry;
use crate::model::{Mitra, Tingkat};
use crate::text;
use crate::text::Text;

impl Registry {
    /// The Kepala Daerah by title and region: `Bupati Kutai Kartanegara`.
    pub fn head_of_region(&self) -> Text {
        let region = &self.settings.daerah;
        head_called(region.tingkat, &region.nama)
    }
}

/// What the head of the province is called; none where `ksd.toml` does not name it.
pub fn head_of_province(province: Option<&str>) -> Option<Text> {
    let province = province.map(str::trim).filter(|name| !name.is_empty())?;
    let name = bare(Tingkat::Provinsi, province);
    Some(text!("Gubernur {name}", "Gubernur of {name}", name))
}

/// What the head of a region that is a partner is called; its level is recorded, or
/// else its name tells it.
pub fn head_of_partner(partner: &Mitra) -> Text {
    let name = partner.nama.trim();
    let name = name.strip_prefix("Pemerintah ").unwrap_or(name);
    let told = [Tingkat::Provinsi, Tingkat::Kabupaten, Tingkat::Kota].into_iter();
    let mut told = told.filter(|level| bare(*level, name) != name);
    match partner.tingkat.or_else(|| told.next()) {
        Some(level) => head_called(level, name),
        None => text!("Kepala Daerah {name}", "Head of {name}", name),
    }
}

fn head_called(level: Tingkat, name: &str) -> Text {
    let (office, name) = (office_of_head(level), bare(level, name));
    text!("{office} {name}", "{office} {name}", office, name)
}

/// The office of who heads a region of that level.
pub fn office_of_head(level: Tingkat) -> &'static str {
    match level {
        Tingkat::Provinsi => "Gubernur",
        Tingkat::Kabupaten => "Bupati",
        Tingkat::Kota => "Wali Kota",
    }
}

/// The name of a region without the word for its level.
fn bare(level: Tingkat, name: &str) -> &str {
    let levels = match level {
        Tingkat::Provinsi => ["Provinsi ", "Daerah Istimewa "],
        Tingkat::Kabupaten => ["Kabupaten ", "Kab. "],
        Tingkat::Kota => ["Kota Administrasi ", "Kota "],
    };
    let mut bare = levels.iter().filter_map(|level| name.strip_prefix(level));
    bare.next().unwrap_or(name)
}

/// Offices whose head is not called `Kepala`: with what their name begins, and what
/// stands for that in the name of the seat.
static SEATS: [(&str, Text); 8] = [
    (
        "Sekretariat Daerah",
        Text::fixed("Sekretaris Daerah", "Secretary of the region"),
    ),
    (
        "Sekretariat ",
        Text::fixed("Sekretaris ", "Secretary of the "),
    ),
    ("Inspektorat", Text::fixed("Inspektur", "Inspector")),
    ("Kecamatan ", Text::fixed("Camat ", "Camat of ")),
    ("Kelurahan ", Text::fixed("Lurah ", "Lurah of ")),
    (
        "Rumah Sakit",
        Text::fixed("Direktur Rumah Sakit", "Director of Rumah Sakit"),
    ),
    ("RSUD", Text::fixed("Direktur RSUD", "Director of RSUD")),
    (
        "Perumda",
        Text::fixed("Direktur Perumda", "Director of Perumda"),
    ),
];

/// The seat of the head of an office: `Kepala Dinas Sosial`, `Camat Tenggarong`.
pub fn head_of_office(name: &str) -> Text {
    let name = name.trim();
    let mut seats = SEATS.iter();
    let seat = seats.find_map(|(begins, seat)| Some((seat, name.strip_prefix(begins)?)));
    match seat {
        Some((seat, rest)) => text!("{seat}{rest}", "{seat}{rest}", seat, rest),
        None => text!("Kepala {name}", "Head of {name}", name),
    }
}
