//! Letters of the Kepala Daerah, whose report is attached.

use super::Asked;
use crate::law;
use crate::model::{Penerima, Tingkat};
use crate::output::{Cell, Letter, Opening};
use crate::registry::{Registry, head_of_province};
use crate::text;
use crate::text::Text;

/// For the pen.
const BLANK: &str = "………………………………";

/// Who receives a report, by their office: `Gubernur Kalimantan Timur`.
pub(super) fn receiver(registry: &Registry, receiver: Penerima) -> Text {
    let region = &registry.settings.daerah;
    match receiver {
        Penerima::Bupati => registry.head_of_region(),
        Penerima::Menteri => Text::fixed("Menteri Dalam Negeri", "Minister of Home Affairs"),
        Penerima::Gubernur => {
            let known = head_of_province(region.provinsi.as_deref());
            known.unwrap_or_else(|| text!("Gubernur {blank}", "Gubernur of {blank}", blank = BLANK))
        }
    }
}

/// To whom the Kepala Daerah reports: the Gubernur, or that one the Menteri.
/// Permendagri 22/2020 Pasal 17 ayat (3), Pasal 60 ayat (2).
pub(super) fn above(registry: &Registry) -> Text {
    receiver(registry, law::above(registry.settings.daerah.tingkat))
}

impl Asked<'_> {
    /// A letter to who is above the Kepala Daerah, called so, about that.
    pub(super) fn letter(&self, subject: &Text, to: &Text) -> Opening {
        let registry = self.registry;
        let period = self.period.in_words();
        let blank = || Cell::Text(BLANK.to_owned());
        let facts = vec![
            (Text::fixed("Nomor", "Number"), blank()),
            (
                Text::fixed("Lampiran", "Attached"),
                Cell::said(("1 (satu) berkas", "1 (one) set")),
            ),
            (
                Text::fixed("Hal", "Subject"),
                Cell::said(text!(
                    "{subject} {period}",
                    "{subject}, {period}",
                    subject,
                    period
                )),
            ),
        ];
        let to = text!("Yth. {to}", "To the {to}", to);
        let seat = match registry.settings.daerah.tingkat {
            Tingkat::Provinsi => Text::fixed("di Jakarta", "in Jakarta"),
            Tingkat::Kabupaten | Tingkat::Kota => Text::fixed("di tempat", "at their office"),
        };
        let team = text!(
            "Sekretaris Daerah {region} selaku Ketua TKKSD",
            "Secretary of {region}, chair of the TKKSD",
            region = registry.settings.daerah.nama.as_str()
        );
        Opening::Letter(Letter {
            facts,
            to: vec![to, seat],
            copies: vec![team],
        })
    }

    /// The last words of a letter.
    pub(super) fn thanks(&self) -> Text {
        text!(
            "Demikian disampaikan. Atas perhatian {above}, kami ucapkan terima kasih.",
            "We thank the {above} for their attention.",
            above = above(self.registry)
        )
    }

    /// The region whose report it is.
    pub(super) fn region(&self) -> &str {
        &self.registry.settings.daerah.nama
    }

    /// Who heads the region.
    pub(super) fn head_of_region(&self) -> Text {
        self.registry.head_of_region()
    }
}
