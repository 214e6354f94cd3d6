//! Papers of cooperation abroad. Permendagri 25/2020.

use super::{About, Paper, Tahap, template};
use crate::law::{PM25, PP28, UU24, any, ksdll, ksdpl, luar_negeri};
use crate::model::{BentukLuarNegeri, KerjaSama, Naskah, key};
use crate::text::Text;

/// They all.
pub(super) static LIST: &[Paper] = &[
    Paper {
        slug: "kajian-luar-negeri",
        name: Text::fixed(
            "Kajian potensi kerja sama luar negeri",
            "Study of the potential of a cooperation abroad",
        ),
        tahap: Tahap::Persiapan,
        step: key!(luar_negeri.kajian),
        basis: &[luar_negeri(&PM25, "Pasal 12 ayat (3)")],
        about: About::Document(|_, record| begins(record) && !is_continuation(record)),
        template: template!("kajian-luar-negeri.md"),
    },
    Paper {
        slug: "surat-konsultasi-menteri",
        name: Text::fixed(
            "Surat konsultasi kepada Menteri dan Menteri Luar Negeri",
            "Letter that consults the Menteri and the Foreign Minister",
        ),
        tahap: Tahap::Penawaran,
        step: key!(luar_negeri.konsultasi),
        basis: &[
            luar_negeri(&PM25, "Pasal 14 ayat (1)"),
            luar_negeri(&PM25, "Pasal 14 ayat (2)"),
            luar_negeri(&PP28, "Pasal 28 ayat (4)"),
        ],
        about: About::Document(|_, record| is(record, Naskah::PernyataanKehendak)),
        template: template!("surat-konsultasi-menteri.md"),
    },
    Paper {
        slug: "pernyataan-kehendak",
        name: Text::fixed("Pernyataan Kehendak", "Letter of intent"),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            luar_negeri(&PM25, "Pasal 13 ayat (2)"),
            luar_negeri(&PM25, "Pasal 13 ayat (3)"),
            luar_negeri(&PM25, "Pasal 14 ayat (4)"),
            any(&UU24, "Pasal 31 ayat (1)"),
            any(&UU24, "Pasal 31 ayat (2)"),
        ],
        about: About::Document(|_, record| is(record, Naskah::PernyataanKehendak)),
        template: template!("pernyataan-kehendak.md"),
    },
    Paper {
        slug: "rencana-kerja-sama",
        name: Text::fixed("Rencana Kerja Sama", "Plan of a cooperation abroad"),
        tahap: Tahap::Penyusunan,
        step: key!(luar_negeri.rencana_kerja_sama),
        basis: &[
            luar_negeri(&PM25, "Pasal 15 ayat (3)"),
            ksdpl(&PP28, "Pasal 30 ayat (3)"),
            ksdll(&PP28, "Pasal 38"),
        ],
        about: About::Document(|_, record| {
            is(record, Naskah::NaskahLuarNegeri) && record.perpanjangan_dari.is_none()
        }),
        template: template!("rencana-kerja-sama.md"),
    },
    Paper {
        slug: "naskah-luar-negeri",
        name: Text::fixed(
            "Naskah Kerja Sama luar negeri",
            "Text of a cooperation abroad",
        ),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            luar_negeri(&PM25, "Pasal 20 ayat (5)"),
            luar_negeri(&PM25, "Pasal 25 ayat (1)"),
            luar_negeri(&PM25, "Pasal 32 ayat (1)"),
            luar_negeri(&PM25, "Pasal 32 ayat (2)"),
            any(&UU24, "Pasal 31 ayat (1)"),
            any(&UU24, "Pasal 31 ayat (2)"),
        ],
        about: About::Document(|_, record| is(record, Naskah::NaskahLuarNegeri)),
        template: template!("naskah-luar-negeri.md"),
    },
    Paper {
        slug: "pemberitahuan-perpanjangan",
        name: Text::fixed(
            "Pemberitahuan perpanjangan kepada Menteri",
            "Notice of an extension to the Menteri",
        ),
        tahap: Tahap::Pengakhiran,
        step: key!(luar_negeri.pemberitahuan_perpanjangan),
        basis: &[
            luar_negeri(&PM25, "Pasal 33"),
            luar_negeri(&PM25, "Pasal 32 ayat (2)"),
        ],
        // Of the text that runs out, or of the extension that is planned.
        about: About::Document(|_, record| {
            is(record, Naskah::NaskahLuarNegeri)
                && (record.is_signed() || record.perpanjangan_dari.is_some())
        }),
        template: template!("pemberitahuan-perpanjangan.md"),
    },
];

/// Whether a document is that text, new or as an extension, and not a change of one.
fn is(record: &KerjaSama, naskah: Naskah) -> bool {
    record.is_luar_negeri() && record.naskah == naskah && !record.is_addendum()
}

/// Whether a cooperation abroad begins with it.
fn begins(record: &KerjaSama) -> bool {
    record.is_luar_negeri() && !record.is_addendum() && record.perpanjangan_dari.is_none()
}

/// The stages of Permendagri 25/2020 Pasal 9 are not for these (Pasal 9, Pasal 7).
fn is_continuation(record: &KerjaSama) -> bool {
    record.luar_negeri.bentuk == Some(BentukLuarNegeri::Penerusan)
}
