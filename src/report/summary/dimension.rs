//! By what records are counted.

use crate::model::{
    Date, Golongan, Jenis, KerjaSama, Naskah, Period, Potensi, Rpjmd, Sifat, StatusPotensi, Urusan,
};
use crate::registry::{Record, Registry, Status};
use crate::report::names::{office_name, partner_name};
use crate::text;
use crate::text::{Lang, Say, Text};

crate::model::vocabulary! {
    /// By what records are counted.
    Dimension {
        /// Quarter.
        Triwulan("triwulan", "quarter"),
        /// Half year.
        Semester("semester", "semester"),
        /// Year.
        Tahun("tahun", "year"),
        /// Kind of cooperation.
        Jenis("jenis", "kind"),
        /// Wajib or sukarela.
        Sifat("sifat", "sifat"),
        /// Form of the text.
        Naskah("bentuk naskah", "form of the text"),
        /// Affair of government.
        Urusan("urusan", "affair of government"),
        /// State.
        Status("status", "status"),
        /// Office that leads.
        Pemrakarsa("pemrakarsa", "office"),
        /// Class of the partner.
        Golongan("golongan mitra", "class of partner"),
        /// Partner.
        Mitra("mitra", "partner"),
        /// Mission of the RPJMD.
        Misi("misi RPJMD", "mission of the RPJMD"),
        /// Programme of the region.
        Program("program daerah", "programme of the region"),
        /// Place.
        Lokasi("lokasi", "place"),
    }
}

impl Dimension {
    /// Its title.
    pub fn title(self) -> Text {
        self.name().capital()
    }

    /// Whether it is one of time.
    pub fn is_time(self) -> bool {
        self.months().is_some()
    }

    /// How many months a bucket has, of a dimension of time.
    pub fn months(self) -> Option<u32> {
        match self {
            Dimension::Triwulan => Some(3),
            Dimension::Semester => Some(6),
            Dimension::Tahun => Some(12),
            _ => None,
        }
    }

    /// The whole quarters, semesters or years from one day to another.
    pub fn buckets(self, first: Date, last: Date) -> Vec<Period> {
        let Some(months) = self.months() else {
            return Vec::new();
        };
        let first = Period::around(first, months);
        let buckets = std::iter::successors(first, |bucket| {
            let next = Period::around(bucket.end?.next(), months);
            next.filter(|next| next.start > bucket.start)
        });
        let begun = |bucket: &Period| bucket.start.is_some_and(|start| start <= last);
        buckets.take_while(begun).collect()
    }

    /// The values in which a document counts; several, if it has several.
    pub fn of_document(
        self,
        registry: &Registry,
        record: &Record<KerjaSama>,
        stand: Date,
    ) -> Vec<String> {
        let partners = || record.mitra.iter().map(|party| &party.id);
        match self {
            Dimension::Triwulan | Dimension::Semester | Dimension::Tahun => Vec::new(),
            Dimension::Jenis => vec![record.jenis.to_string()],
            Dimension::Sifat => sifat(record.sifat, Some(record.jenis)),
            Dimension::Naskah => vec![record.naskah.to_string()],
            Dimension::Urusan => record.urusan.iter().map(Urusan::to_string).collect(),
            Dimension::Status => vec![registry.state(record, stand).status.to_string()],
            Dimension::Pemrakarsa => record.pemrakarsa.iter().cloned().collect(),
            Dimension::Golongan => classes(registry, partners()),
            Dimension::Mitra => partners().cloned().collect(),
            Dimension::Misi => registry
                .mission_numbers(record, stand)
                .map(mission)
                .collect(),
            Dimension::Program => registry.plan(record).program.clone(),
            Dimension::Lokasi => record.lokasi.clone(),
        }
    }

    /// The values in which an entry of the mapping counts.
    pub fn of_potensi(
        self,
        registry: &Registry,
        record: &Record<Potensi>,
        stand: Date,
    ) -> Vec<String> {
        match self {
            Dimension::Triwulan | Dimension::Semester => Vec::new(),
            Dimension::Naskah => vec![INAPPLICABLE.to_owned()],
            Dimension::Tahun => vec![record.tahun.to_string()],
            Dimension::Jenis => record.jenis.iter().map(Jenis::to_string).collect(),
            Dimension::Sifat => sifat(record.sifat, record.jenis),
            Dimension::Urusan => record.urusan.iter().map(Urusan::to_string).collect(),
            Dimension::Status => vec![registry.status_of_potensi(record, stand).to_string()],
            Dimension::Pemrakarsa => record.pemrakarsa.iter().cloned().collect(),
            Dimension::Golongan => classes(registry, record.calon_mitra.iter()),
            Dimension::Mitra => record.calon_mitra.clone(),
            Dimension::Misi => {
                let missions = registry.mission_numbers_of_potensi(record);
                missions.map(mission).collect()
            }
            Dimension::Program => record.perencanaan.program.clone(),
            Dimension::Lokasi => record.lokasi.clone(),
        }
    }

    /// What people call a value, as inside a sentence.
    pub fn label(self, registry: &Registry, value: &str) -> Text {
        fn named<T: std::str::FromStr + Say>(value: &str) -> Option<Text> {
            value.parse::<T>().ok().map(|word| Text::of(&word))
        }
        if value == INAPPLICABLE {
            return Text::fixed("tidak berlaku", "does not apply");
        }
        let known = match self {
            Dimension::Triwulan | Dimension::Semester => {
                value.parse::<Period>().ok().map(|time| time.in_short())
            }
            Dimension::Misi => value.split_once('/').map(|(plan, nth)| {
                text!(
                    "misi {nth} RPJMD {plan}",
                    "mission {nth} of the RPJMD {plan}",
                    nth,
                    plan
                )
            }),
            Dimension::Jenis => named::<Jenis>(value),
            Dimension::Sifat => named::<Sifat>(value),
            Dimension::Naskah => named::<Naskah>(value),
            Dimension::Urusan => named::<Urusan>(value),
            Dimension::Status => named::<Status>(value).or_else(|| named::<StatusPotensi>(value)),
            Dimension::Golongan => named::<Golongan>(value),
            Dimension::Pemrakarsa => return Text::same(office_name(registry, value)),
            Dimension::Mitra => return Text::same(partner_name(registry, value)),
            _ => None,
        };
        known.unwrap_or_else(|| Text::same(value))
    }

    /// Where a value stands among others: words in the order of the
    /// regulations, numbers by size, the rest by their letters.
    pub fn order(self, registry: &Registry, value: &str) -> (usize, String) {
        fn place<T: strum::VariantArray + Into<&'static str> + Copy>(value: &str) -> usize {
            let at = |&word: &T| -> bool { Into::<&'static str>::into(word) == value };
            T::VARIANTS.iter().position(at).unwrap_or(usize::MAX)
        }
        let at = match self {
            Dimension::Jenis => place::<Jenis>(value),
            Dimension::Sifat => place::<Sifat>(value),
            Dimension::Naskah => place::<Naskah>(value),
            Dimension::Urusan => place::<Urusan>(value),
            Dimension::Status => place::<Status>(value),
            Dimension::Golongan => place::<Golongan>(value),
            Dimension::Misi => {
                let (plan, nth) = value.split_once('/').unwrap_or(("9999", value));
                let year = plan.get(..4).and_then(|year| year.parse().ok());
                let nth = nth.parse::<usize>().unwrap_or(0);
                year.unwrap_or(9999_usize)
                    .saturating_mul(1_000_000)
                    .saturating_add(nth)
            }
            _ => 0,
        };
        (at, self.label(registry, value).get(Lang::Id).to_lowercase())
    }
}

fn classes<'a>(registry: &Registry, ids: impl Iterator<Item = &'a String>) -> Vec<String> {
    ids.filter_map(|id| registry.mitra.get(id))
        .map(|mitra| mitra.golongan.to_string())
        .collect()
}

/// What stands where a dimension does not apply to a record: that is not the same
/// as what is not recorded.
const INAPPLICABLE: &str = "tidak-berlaku";

/// Only KSDD is wajib or sukarela. Permendagri 22/2020 Pasal 4.
fn sifat(sifat: Option<Sifat>, jenis: Option<Jenis>) -> Vec<String> {
    match (sifat, jenis) {
        (Some(sifat), _) => vec![sifat.to_string()],
        (None, Some(Jenis::Ksdd) | None) => Vec::new(),
        (None, Some(_)) => vec![INAPPLICABLE.to_owned()],
    }
}

/// `2021-2026/3`: the third mission of that RPJMD, which is another than the third
/// of the one before; the number alone where no RPJMD is known.
fn mission((plan, mission): (Option<&Rpjmd>, u32)) -> String {
    match plan {
        Some(plan) => format!("{}/{mission}", plan.years()),
        None => mission.to_string(),
    }
}
