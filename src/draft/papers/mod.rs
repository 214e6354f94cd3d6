//! The papers, a row each.

mod abroad;
mod assets;
mod carrying_out;
mod decision;
mod mapping;
mod preparation;
mod texts;

use crate::law::Basis;
use crate::model::KerjaSama;
use crate::registry::{Record, Registry};
use crate::text::Text;

/// A paper.
pub struct Paper {
    /// What the command line calls it: `surat-penawaran`.
    pub slug: &'static str,
    /// What people call it.
    pub name: Text,
    /// When it is written.
    pub tahap: Tahap,
    /// The step or key that is recorded once it has been sent, signed or held: `kak`.
    pub step: &'static str,
    /// The articles that ask for it or say what it holds.
    pub basis: &'static [Basis],
    /// What it is about.
    pub about: About,
    /// Its template: the file's name, and what stands in it.
    pub template: (&'static str, &'static str),
}

/// A file of the folder of templates.
macro_rules! template {
    ($file:literal) => {
        ($file, include_str!(concat!("../templates/", $file)))
    };
}
use template;

/// What several templates have in common.
static SHARED: &[(&str, &str)] = &[
    template!("_bentuk.md"),
    template!("_barang.md"),
    template!("_kesepakatan.md"),
    template!("_luar_negeri.md"),
    template!("_perjanjian.md"),
    template!("_perubahan.md"),
];

/// All papers, in the order of their stages.
pub fn papers() -> impl Iterator<Item = &'static Paper> {
    let lists = [
        mapping::LIST,
        preparation::LIST,
        decision::LIST,
        texts::LIST,
        abroad::LIST,
        assets::LIST,
        carrying_out::LIST,
    ];
    lists.into_iter().flatten()
}

/// All templates: the names of their files, and what stands in them.
pub fn templates() -> impl Iterator<Item = (&'static str, &'static str)> {
    let shared = SHARED.iter().copied();
    papers().map(|paper| paper.template).chain(shared)
}

impl Paper {
    /// The paper of that name.
    pub fn named(slug: &str) -> Option<&'static Paper> {
        papers().find(|paper| paper.slug == slug)
    }

    /// Whether it is written about that document.
    pub fn is_about(&self, registry: &Registry, record: &Record<KerjaSama>) -> bool {
        match self.about {
            About::Document(fits) => fits(registry, record),
            About::Register => false,
        }
    }
}

/// What a paper is about.
#[derive(Clone, Copy)]
pub enum About {
    /// A document of which this holds.
    Document(fn(&Registry, &Record<KerjaSama>) -> bool),
    /// The register.
    Register,
}

/// When a paper is written, in the order of Permendagri 22/2020 Pasal 6, 28 and 52.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tahap {
    /// The mapping, and the team.
    Pemetaan,
    /// Persiapan.
    Persiapan,
    /// Penawaran.
    Penawaran,
    /// Penyusunan naskah.
    Penyusunan,
    /// Persetujuan: of the team, of the DPRD.
    Persetujuan,
    /// Penandatanganan.
    Penandatanganan,
    /// Pelaksanaan, penatausahaan, pelaporan.
    Pelaksanaan,
    /// What comes after.
    Pengakhiran,
}

impl Tahap {
    /// What people call it.
    pub fn name(self) -> Text {
        match self {
            Tahap::Pemetaan => Text::fixed("Pemetaan dan kelembagaan", "Mapping and bodies"),
            Tahap::Persiapan => Text::fixed("Persiapan", "Preparation"),
            Tahap::Penawaran => Text::fixed("Penawaran", "Offer"),
            Tahap::Penyusunan => Text::fixed("Penyusunan naskah", "Drafting"),
            Tahap::Persetujuan => Text::fixed("Persetujuan", "Approval"),
            Tahap::Penandatanganan => Text::fixed("Penandatanganan", "Signing"),
            Tahap::Pelaksanaan => Text::fixed("Pelaksanaan", "Carrying out"),
            Tahap::Pengakhiran => Text::fixed("Perpanjangan dan pengakhiran", "Extension and end"),
        }
    }
}
