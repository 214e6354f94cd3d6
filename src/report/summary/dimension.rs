//! By what records are counted.

use crate::model::{
    Date, Golongan, Jenis, KerjaSama, Naskah, Perencanaan, Period, Potensi, Sifat, StatusPotensi,
    Urusan,
};
use crate::registry::{Record, Registry, Status};
use crate::report::names::{office_name, partner_name};
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
            Dimension::Sifat => record.sifat.iter().map(Sifat::to_string).collect(),
            Dimension::Naskah => vec![record.naskah.to_string()],
            Dimension::Urusan => record.urusan.iter().map(Urusan::to_string).collect(),
            Dimension::Status => vec![registry.state(record, stand).status.to_string()],
            Dimension::Pemrakarsa => record.pemrakarsa.iter().cloned().collect(),
            Dimension::Golongan => classes(registry, partners()),
            Dimension::Mitra => partners().cloned().collect(),
            Dimension::Misi => missions(registry.plan(record)),
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
            Dimension::Triwulan | Dimension::Semester | Dimension::Naskah => Vec::new(),
            Dimension::Tahun => vec![record.tahun.to_string()],
            Dimension::Jenis => record.jenis.iter().map(Jenis::to_string).collect(),
            Dimension::Sifat => record.sifat.iter().map(Sifat::to_string).collect(),
            Dimension::Urusan => record.urusan.iter().map(Urusan::to_string).collect(),
            Dimension::Status => vec![registry.status_of_potensi(record, stand).to_string()],
            Dimension::Pemrakarsa => record.pemrakarsa.iter().cloned().collect(),
            Dimension::Golongan => classes(registry, record.calon_mitra.iter()),
            Dimension::Mitra => record.calon_mitra.clone(),
            Dimension::Misi => missions(&record.perencanaan),
            Dimension::Program => record.perencanaan.program.clone(),
            Dimension::Lokasi => record.lokasi.clone(),
        }
    }

    /// What people call a value, as inside a sentence.
    pub fn label(self, registry: &Registry, value: &str) -> Text {
        fn named<T: std::str::FromStr + Say>(value: &str) -> Option<Text> {
            value.parse::<T>().ok().map(|word| Text::of(&word))
        }
        let known = match self {
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
            Dimension::Misi => value.parse().unwrap_or(usize::MAX),
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

fn missions(plan: &Perencanaan) -> Vec<String> {
    plan.misi.iter().map(u32::to_string).collect()
}
