//! Papers of the mapping and of the team.

use super::{About, Paper, Tahap, template};
use crate::law::{PM22, PP28, ksdd, ksdpk, sinergi};
use crate::model::key;
use crate::text::Text;

/// They all.
pub(super) static LIST: &[Paper] = &[
    Paper {
        slug: "keputusan-pemetaan",
        name: Text::fixed(
            "Keputusan Kepala Daerah tentang daftar rencana KSDPK",
            "Decree on the list of planned KSDPK",
        ),
        tahap: Tahap::Pemetaan,
        step: key!(Potensi: penetapan),
        basis: &[
            ksdpk(&PM22, "Pasal 25 ayat (1)"),
            ksdpk(&PM22, "Pasal 25 ayat (2)"),
            ksdpk(&PP28, "Pasal 17 huruf a"),
        ],
        about: About::Register,
        template: template!("keputusan-pemetaan.md"),
    },
    Paper {
        slug: "berita-acara-pemetaan",
        name: Text::fixed(
            "Berita Acara pemetaan Kerja Sama Wajib",
            "Berita Acara of the mapping of Kerja Sama Wajib",
        ),
        tahap: Tahap::Pemetaan,
        step: key!(Potensi: pembahasan.berita_acara),
        basis: &[
            ksdd(&PM22, "Pasal 5 ayat (3)"),
            ksdd(&PM22, "Pasal 5 ayat (4)"),
            ksdd(&PM22, "Pasal 5 ayat (5)"),
            ksdd(&PM22, "Pasal 5 ayat (6)"),
            ksdd(&PP28, "Pasal 5 ayat (3)"),
        ],
        about: About::Register,
        template: template!("berita-acara-pemetaan.md"),
    },
    Paper {
        slug: "sk-tkksd",
        name: Text::fixed(
            "Keputusan Kepala Daerah tentang TKKSD",
            "Decree on the TKKSD",
        ),
        tahap: Tahap::Pemetaan,
        step: key!(Tkksd: sk),
        basis: &[
            ksdd(&PM22, "Pasal 46 ayat (1)"),
            ksdpk(&PM22, "Pasal 46 ayat (1)"),
            ksdd(&PM22, "Pasal 46 ayat (2)"),
            ksdpk(&PM22, "Pasal 46 ayat (2)"),
            sinergi(&PM22, "Pasal 46 ayat (2)"),
            ksdd(&PM22, "Pasal 47 ayat (1)"),
            ksdpk(&PM22, "Pasal 47 ayat (1)"),
            ksdd(&PM22, "Pasal 47 ayat (2)"),
            ksdpk(&PM22, "Pasal 47 ayat (2)"),
        ],
        about: About::Register,
        template: template!("sk-tkksd.md"),
    },
];
