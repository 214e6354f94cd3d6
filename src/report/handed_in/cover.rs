//! Whose paper a report is, on its head and under its last line.

use super::{Asked, By, words};
use crate::model::{Penandatangan, Tingkat};
use crate::output::{Cover, Letterhead, Signer};
use crate::registry::Registry;
use crate::text;
use crate::text::Text;

impl Asked<'_> {
    /// The cover of the report.
    pub(super) fn cover(&self) -> Cover {
        let settings = &self.registry.settings;
        let named = |acknowledging| {
            let mut signers = settings.penandatangan.iter().rev();
            signers.find(|signer| {
                signer.mengetahui == acknowledging && signs(signer, self.report.name)
            })
        };
        let rest = |acknowledging| {
            let mut signers = settings.penandatangan.iter().rev();
            signers.find(|signer| signer.mengetahui == acknowledging && signer.laporan.is_empty())
        };
        let by = self.report.by;
        // What the law has the Kepala Daerah sign, nobody signs by being the last on a list.
        let signer = match by {
            By::Head => named(false),
            By::Division | By::Team => named(false).or_else(|| rest(false)),
        };
        let acknowledged = match by {
            By::Head => named(true),
            By::Division | By::Team => named(true).or_else(|| rest(true)),
        };
        Cover {
            letterhead: self.letterhead(),
            period: self.period_in_words(),
            place: settings.daerah.ibu_kota.clone(),
            date: self.as_of,
            signer: signer.map_or_else(|| by.signer(self.registry), recorded),
            acknowledged: acknowledged.map(recorded),
        }
    }

    fn letterhead(&self) -> Letterhead {
        let region = &self.registry.settings.daerah;
        let name = region.nama.to_uppercase();
        let government = text!("PEMERINTAH {name}", "GOVERNMENT OF {name}", name);
        let lines = match self.report.by {
            By::Division if !region.kop.is_empty() => region.kop.iter().map(Text::of).collect(),
            by => std::iter::once(government)
                .chain(by.offices(region.tingkat))
                .collect(),
        };
        Letterhead {
            emblem: self.emblem.cloned(),
            lines,
            address: region.alamat.clone(),
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
            By::Head => Vec::new(),
        }
    }

    /// Who signs it where the settings name nobody.
    fn signer(self, registry: &Registry) -> Signer {
        let office = match (self, registry.settings.daerah.tingkat) {
            (By::Head, _) => words::head_of_region(registry),
            (By::Team, _) => Text::fixed(
                "Ketua Tim Koordinasi Kerja Sama Daerah",
                "Chair of the Regional Cooperation Coordination Team",
            ),
            (By::Division, Tingkat::Provinsi) => Text::fixed(
                "Kepala Biro Kerja Sama",
                "Head of the Bureau of Cooperation",
            ),
            (By::Division, Tingkat::Kabupaten | Tingkat::Kota) => Text::fixed(
                "Kepala Bagian Kerja Sama",
                "Head of the Cooperation Division",
            ),
        };
        // A Kepala Daerah is elected, and has neither rank nor number.
        let below = match self {
            By::Head => Vec::new(),
            By::Division | By::Team => blanks(),
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
