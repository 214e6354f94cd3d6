//! Whose paper a report is, on its head and under its last line.

use super::head::head_of_office;
use super::{Asked, By, words};
use crate::model::{Penandatangan, Tingkat};
use crate::output::{Cover, Letterhead, Opening, Signer};
use crate::registry::Registry;
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
        let seat = head_of_office(office_name(self.registry, id));
        let mut signers = self.registry.settings.penandatangan.iter();
        let holds = |signer: &&Penandatangan| {
            let said = signer.jabatan.trim().to_lowercase();
            said == seat.get(Lang::Id).to_lowercase()
        };
        signers.find(holds).map_or_else(
            || Signer {
                below: blanks(),
                ..Signer::of(seat.clone())
            },
            recorded,
        )
    }

    /// Who signs, and who acknowledges it.
    fn signers(&self) -> (Signer, Option<Signer>) {
        let settings = &self.registry.settings;
        let by = self.by();
        // Of a report that is now the team's, now the Kepala Daerah's, each signs their own.
        let head = words::head_of_region(self.registry);
        let is_head = |signer: &Penandatangan| signer.jabatan.contains(head.get(Lang::Id));
        let own = |signer: &Penandatangan| {
            self.report.by != By::TeamOrHead || is_head(signer) == (by == By::Head)
        };
        let named = |acknowledging| {
            let mut signers = settings.penandatangan.iter().rev();
            signers.find(|signer| {
                signer.mengetahui == acknowledging && signs(signer, self.report.name) && own(signer)
            })
        };
        let rest = |acknowledging| {
            let mut signers = settings.penandatangan.iter().rev();
            signers.find(|signer| signer.mengetahui == acknowledging && signer.laporan.is_empty())
        };
        // What the law has the Kepala Daerah sign, nobody signs by being the last on a list.
        let signer = match by {
            By::Head => named(false),
            _ => named(false).or_else(|| rest(false)),
        };
        let acknowledged = match by {
            By::Head => named(true),
            _ => named(true).or_else(|| rest(true)),
        };
        let signer = signer.map_or_else(|| by.signer(self.registry), recorded);
        (signer, acknowledged.map(recorded))
    }

    fn letterhead(&self, opening: &Opening) -> Letterhead {
        let region = &self.registry.settings.daerah;
        let name = region.nama.to_uppercase();
        let government = text!("PEMERINTAH {name}", "GOVERNMENT OF {name}", name);
        if let Opening::Letter(_) = opening {
            // A Kepala Daerah writes under the emblem of the state, not the region's.
            let head = words::head_of_region(self.registry);
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
            (By::Head, _) => words::head_of_region(registry),
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
