//! The phases that a cooperation goes through, as each regulation lists them: who
//! does what, by which article.

mod abroad;
mod regions;
mod sinergi;
mod third_parties;

use super::*;
use crate::model::{Jenis, KerjaSama, Tingkat, key};
use crate::text::Text;

/// What shows how far a phase has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// These steps or keys.
    Steps(&'static [&'static str]),
    /// The draft of this text.
    Drafted(Level),
    /// The signing of this text.
    Signed(Level),
    /// Who began it.
    Begun,
    /// That it is in force, until it ends.
    CarriedOut,
    /// The reports on it.
    Reported,
}

/// Which text of a cooperation a phase is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The Kesepakatan Bersama, Nota Kesepakatan or Pernyataan Kehendak.
    First,
    /// The PKS, contract, Rencana Kerja or Naskah Kerja Sama under it.
    Second,
}

/// A phase.
#[derive(Clone, Debug)]
pub struct Phase {
    /// Its letter in the list: `a`.
    pub letter: &'static str,
    /// What the list calls it.
    pub name: Text,
    /// Who does it.
    pub who: Text,
    /// The articles on it.
    pub basis: &'static [Basis],
    /// Those in a province; empty: the same.
    pub basis_of_province: &'static [Basis],
    /// What shows how far it has come.
    pub seen: Seen,
}

/// The phases in the order of the regulation.
#[derive(Clone, Copy, Debug)]
pub struct Phases {
    /// The article that lists them.
    pub listed: Citation,
    /// They all.
    pub list: &'static [Phase],
}

/// The phases of such a cooperation; none: no regulation lists them for it.
pub fn phases(record: &KerjaSama) -> Option<Phases> {
    let (regulation, article, list) = match record.jenis {
        Jenis::Ksdd => (&PM22, "Pasal 6", regions::LIST),
        Jenis::Ksdpk => (&PM22, "Pasal 28", third_parties::LIST),
        Jenis::Sinergi => (&PM22, "Pasal 52 ayat (2)", sinergi::LIST),
        Jenis::Ksdpl | Jenis::Ksdll if has_stages_abroad(record) => {
            (&PM25, "Pasal 9", abroad::LIST)
        }
        Jenis::Ksdpl | Jenis::Ksdll | Jenis::Bmd => return None,
    };
    let listed = Citation {
        regulation,
        article,
    };
    Some(Phases { listed, list })
}

const INITIATOR: Text = Text::fixed("perangkat daerah pemrakarsa", "the initiating office");
const INITIATOR_AND_TEAM: Text = Text::fixed(
    "perangkat daerah pemrakarsa; TKKSD",
    "the initiating office; the TKKSD",
);
const TEAM: Text = Text::fixed("TKKSD", "the TKKSD");
const HEADS: Text = Text::fixed("Kepala Daerah para pihak", "the heads of both regions");
const HEAD: Text = Text::fixed("Kepala Daerah", "the Kepala Daerah");
const HEAD_AND_PARTNER: Text = Text::fixed(
    "Kepala Daerah dan mitra",
    "the Kepala Daerah and the partner",
);
const COUNCIL: Text = Text::fixed(
    "DPRD, atas permohonan Kepala Daerah",
    "the DPRD, as the Kepala Daerah asks",
);
const COUNCIL_AND_OFFICE: Text = Text::fixed(
    "DPRD; permohonannya disiapkan perangkat daerah yang membidangi kerja sama",
    "the DPRD; the office for cooperation prepares the request",
);
const PARTIES: Text = Text::fixed("para pihak", "the parties");
const MINISTER: Text = Text::fixed("Menteri", "the Menteri");

const fn phase(
    letter: &'static str,
    name: Text,
    who: Text,
    basis: &'static [Basis],
    seen: Seen,
) -> Phase {
    Phase {
        letter,
        name,
        who,
        basis,
        basis_of_province: &[],
        seen,
    }
}

impl Phase {
    /// The same phase, with the articles that bind a province.
    const fn in_a_province(mut self, basis: &'static [Basis]) -> Phase {
        self.basis_of_province = basis;
        self
    }

    /// The articles on it in a region of that level.
    pub fn basis_in(&self, tingkat: Tingkat) -> &'static [Basis] {
        match tingkat {
            Tingkat::Provinsi if !self.basis_of_province.is_empty() => self.basis_of_province,
            _ => self.basis,
        }
    }
}

const PREPARED: Seen = Seen::Steps(&[
    key!(kak),
    key!(studi_kelayakan),
    key!(prakarsa_mitra),
    key!(telaahan),
]);
const OFFERED: Seen = Seen::Steps(&[key!(penawaran)]);
const APPROVED: Seen = Seen::Steps(&[key!(dprd)]);
const FILED: Seen = Seen::Steps(&[key!(arsip)]);
