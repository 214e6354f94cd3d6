//! What the highest seats of a region and of its offices are called.

use super::Registry;
use crate::model::Tingkat;
use crate::text;
use crate::text::Text;

impl Registry {
    /// The Kepala Daerah by title and region: `Bupati Kutai Kartanegara`.
    pub fn head_of_region(&self) -> Text {
        let region = &self.settings.daerah;
        let (office, levels) = match region.tingkat {
            Tingkat::Provinsi => ("Gubernur", ["Provinsi ", "Daerah Istimewa "]),
            Tingkat::Kabupaten => ("Bupati", ["Kabupaten ", "Kab. "]),
            Tingkat::Kota => ("Wali Kota", ["Kota ", "Kota Administrasi "]),
        };
        let name = levels
            .iter()
            .find_map(|level| region.nama.strip_prefix(level));
        let name = name.unwrap_or(&region.nama);
        text!("{office} {name}", "{office} {name}", office, name)
    }
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
