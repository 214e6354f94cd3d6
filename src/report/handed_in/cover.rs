//! Whose paper a report is, on its head and under its last line.

use super::{Asked, By};
use crate::law;
use crate::model::{Penandatangan, Tingkat};
use crate::output::{Cover, Letterhead, Opening, Signer};
use crate::registry::{Registry, head_of_office, office_of_head};
use crate::report::names::office_name;
use crate::text;
use crate::text::{Lang, Text};

impl Asked<'_> {
    /// The cover of the report, which begins so.
    pub(super) fn cover(&self, opening: Opening) -> Cover {
        let settings = &self.registry.settings;
        let (signer, acknowledged) = match self.office {
            Some(id) => (self.head_of(id), None),
            None => self.signers(),
        };
        Cover {
            letterhead: self.letterhead(&opening),
            opening,
            period: self.period_in_words(),
            place: settings.daerah.ibu_kota.clone(),
            date: self.as_of,
            signer,
            acknowledged,
        }
    }

    /// The head of an office: as `ksd.toml` has whoever holds that seat, else for the
    /// pen.
    fn head_of(&self, id: &str) -> Signer {
        let office = head_of_office(office_name(self.registry, id));
        let seat = law::seat(office.get(Lang::Id));
        let mut signers = self.registry.settings.penandatangan.iter();
        let holds = signers.find(|signer| law::seat(&signer.jabatan) == seat);
        holds.map_or_else(
            || Signer {
                below: blanks(),
                ..Signer::of(office.clone())
            },
            recorded,
        )
    }

    /// Who signs, and who acknowledges it.
    fn signers(&self) -> (Signer, Option<Signer>) {
        let settings = &self.registry.settings;
        let by = self.by();
        let named = |signer: &Penandatangan| signs(signer, self.report.name);
        let rest = |signer: &Penandatangan| signer.laporan.is_empty();
        let is_head = |signer: &Penandatangan| holds_seat(&signer.jabatan, self.registry);
        if by == By::Head {
            // Whoever heads the region signs, whatever else they sign; and what the
            // Kepala Daerah signs nobody acknowledges.
            let order = |signer: &&Penandatangan| (named(signer), rest(signer));
            let heads = settings.penandatangan.iter();
            let heads = heads.filter(|signer| !signer.mengetahui && is_head(signer));
            let signer = heads.max_by_key(order);
            return (
                signer.map_or_else(|| by.signer(self.registry), recorded),
                None,
            );
        }
        let found = |acknowledging| {
            let signers = settings.penandatangan.iter().rev();
            let mut signers = signers.filter(|signer| {
                signer.mengetahui == acknowledging && !(by == By::Team && is_head(signer))
            });
            let rest = signers.clone().find(|signer| rest(signer));
            signers.find(|signer| named(signer)).or(rest)
        };
        let recorded = |signer: &Penandatangan| match by {
            By::Team => in_team(recorded(signer)),
            _ => recorded(signer),
        };
        let signer = found(false).map_or_else(|| by.signer(self.registry), recorded);
        (signer, found(true).map(recorded))
    }

    fn letterhead(&self, opening: &Opening) -> Letterhead {
        let region = &self.registry.settings.daerah;
        let name = region.nama.to_uppercase();
        let government = text!("PEMERINTAH {name}", "GOVERNMENT OF {name}", name);
        if let Opening::Letter(_) = opening {
            // A Kepala Daerah writes under the emblem of the state, not the region's.
            let head = self.registry.head_of_region();
            let head = Text::each(|lang| head.get(lang).to_uppercase());
            return Letterhead {
                address: region.alamat.clone(),
                ..Letterhead::of(vec![head])
            };
        }
        let office = self.office.map(|id| office_name(self.registry, id));
        let office = office.map(|name| Text::same(name.to_uppercase()));
        let lines = match self.by() {
            By::Division if !region.kop.is_empty() => region.kop.iter().map(Text::of).collect(),
            by => std::iter::once(government)
                .chain(by.offices(region.tingkat))
                .chain(office)
                .collect(),
        };
        Letterhead {
            emblem: self.emblem.cloned(),
            lines,
            // The address is that of the secretariat.
            address: region.alamat.clone().filter(|_| self.office.is_none()),
        }
    }
}

impl By {
    /// The offices below the region's government that hand it in.
    fn offices(self, level: Tingkat) -> Vec<Text> {
        match self {
            By::Division => {
                let office = match level {
                    Tingkat::Provinsi => Text::fixed("BIRO KERJA SAMA", "BUREAU OF COOPERATION"),
                    Tingkat::Kabupaten | Tingkat::Kota => {
                        Text::fixed("BAGIAN KERJA SAMA", "COOPERATION DIVISION")
                    }
                };
                vec![
                    Text::fixed("SEKRETARIAT DAERAH", "REGIONAL SECRETARIAT"),
                    office,
                ]
            }
            By::Team => vec![Text::fixed(
                "TIM KOORDINASI KERJA SAMA DAERAH",
                "REGIONAL COOPERATION COORDINATION TEAM",
            )],
            By::Head | By::Office | By::TeamOrHead => Vec::new(),
        }
    }

    /// Who signs it where the settings name nobody.
    fn signer(self, registry: &Registry) -> Signer {
        let office = match (self, registry.settings.daerah.tingkat) {
            (By::Head, _) => registry.head_of_region(),
            (By::Team | By::TeamOrHead, _) => Text::fixed(
                "Ketua Tim Koordinasi Kerja Sama Daerah",
                "Chair of the Regional Cooperation Coordination Team",
            ),
            (By::Division | By::Office, Tingkat::Provinsi) => Text::fixed(
                "Kepala Biro Kerja Sama",
                "Head of the Bureau of Cooperation",
            ),
            (By::Division | By::Office, Tingkat::Kabupaten | Tingkat::Kota) => Text::fixed(
                "Kepala Bagian Kerja Sama",
                "Head of the Cooperation Division",
            ),
        };
        // A Kepala Daerah is elected, and has neither rank nor number.
        let below = match self {
            By::Head => Vec::new(),
            _ => blanks(),
        };
        Signer {
            office,
            name: None,
            below,
        }
    }
}

/// Whether an office is that of the Kepala Daerah of the region, or of who acts in it:
/// `Bupati Kutai Kartanegara`, `Plt. Bupati`. A deputy holds it not.
fn holds_seat(jabatan: &str, registry: &Registry) -> bool {
    let seat = law::seat(jabatan);
    let head = registry.head_of_region();
    let office = office_of_head(registry.settings.daerah.tingkat);
    [head.get(Lang::Id), office]
        .into_iter()
        .any(|held| law::seat(held) == seat)
}

/// By what office somebody signs for the team: the Sekretaris Daerah chairs it, the
/// Asisten is deputy, the head of the Bagian or Biro its secretary. Permendagri 22/2020
/// Pasal 47 ayat (1).
fn in_team(signer: Signer) -> Signer {
    let seat = law::seat(signer.office.get(Lang::Id));
    let begins = |words: &[&str]| words.iter().any(|word| seat.starts_with(word));
    let says_so = ["tkksd", "tim koordinasi"]
        .iter()
        .any(|team| seat.contains(team));
    let seat = match () {
        () if says_so => return signer,
        () if begins(&["sekretaris daerah", "sekda"]) => Text::fixed("Ketua", "chair"),
        () if begins(&["asisten"]) => Text::fixed("Wakil Ketua", "deputy chair"),
        () if begins(&["kepala bagian", "kabag", "kepala biro"]) => {
            Text::fixed("Sekretaris", "secretary")
        }
        () => return signer,
    };
    let office = text!(
        "{office} selaku {seat} TKKSD",
        "{office}, {seat} of the TKKSD",
        office = signer.office,
        seat
    );
    Signer { office, ..signer }
}

fn signs(signer: &Penandatangan, report: &str) -> bool {
    signer.laporan.iter().any(|name| name == report)
}

/// Who signs, as `ksd.toml` has it; what it does not know is left to the pen.
fn recorded(signer: &Penandatangan) -> Signer {
    let filled = |value: &Option<String>| {
        let value = value.as_deref().map(str::trim);
        value.filter(|value| !value.is_empty()).map(str::to_owned)
    };
    let name = filled(&signer.nama);
    let rank = filled(&signer.pangkat).map(|rank| Text::of(&rank));
    let number = filled(&signer.nip).map(|number| text!("NIP {number}", "NIP {number}", number));
    let below: Vec<Text> = rank.into_iter().chain(number).collect();
    Signer {
        office: Text::of(&signer.jabatan),
        below: match name {
            None if below.is_empty() => blanks(),
            _ => below,
        },
        name,
    }
}

/// Rank and number for the pen.
fn blanks() -> Vec<Text> {
    vec![
        Text::fixed("Pangkat ……………………………", "Rank ……………………………"),
        Text::fixed("NIP ……………………………", "NIP ……………………………"),
    ]
}
