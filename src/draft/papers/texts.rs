//! The texts that are signed.

use super::{About, Paper, Tahap, template};
use crate::law::{PM22, PP28, UU23, ksdd, ksdpk, sinergi};
use crate::model::{Jenis, KerjaSama, Naskah, key};
use crate::text::Text;

/// They all.
pub(super) static LIST: &[Paper] = &[
    Paper {
        slug: "kesepakatan-bersama-ksdd",
        name: Text::fixed("Kesepakatan Bersama KSDD", "Kesepakatan Bersama of regions"),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            ksdd(&PM22, "Pasal 9 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 10 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 40 ayat (1)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 40 ayat (2)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 43 ayat (1)").of(&[Naskah::KesepakatanBersama]),
        ],
        about: About::Document(|_, record| is(record, Jenis::Ksdd, &[Naskah::KesepakatanBersama])),
        template: template!("kesepakatan-bersama-ksdd.md"),
    },
    Paper {
        slug: "kesepakatan-bersama-ksdpk",
        name: Text::fixed(
            "Kesepakatan Bersama KSDPK",
            "Kesepakatan Bersama with a third party",
        ),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            ksdpk(&PM22, "Pasal 32 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 40 ayat (1)").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 40 ayat (2)").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 44 ayat (1)").of(&[Naskah::KesepakatanBersama]),
        ],
        about: About::Document(|_, record| is(record, Jenis::Ksdpk, &[Naskah::KesepakatanBersama])),
        template: template!("kesepakatan-bersama-ksdpk.md"),
    },
    Paper {
        slug: "pks-ksdd",
        name: Text::fixed("Perjanjian Kerja Sama KSDD", "PKS of regions"),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            ksdd(&PM22, "Pasal 14 ayat (4)").of(&[Naskah::Pks]),
            ksdd(&PM22, "Pasal 41 ayat (1)").of(&[Naskah::Pks]),
            ksdd(&PM22, "Pasal 41 ayat (2)").of(&[Naskah::Pks]),
            ksdd(&PM22, "Pasal 43 ayat (2)").of(&[Naskah::Pks]),
            ksdd(&PM22, "Pasal 43 ayat (3)").of(&[Naskah::Pks]),
        ],
        about: About::Document(|_, record| is(record, Jenis::Ksdd, &[Naskah::Pks])),
        template: template!("pks-ksdd.md"),
    },
    Paper {
        slug: "kontrak-ksdpk",
        name: Text::fixed(
            "Kontrak atau Perjanjian Kerja Sama KSDPK",
            "Contract or PKS with a third party",
        ),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            ksdpk(&PM22, "Pasal 41 ayat (1)").of(CONTRACTS),
            ksdpk(&PM22, "Pasal 41 ayat (2)").of(CONTRACTS),
            ksdpk(&PM22, "Pasal 44 ayat (2)").of(CONTRACTS),
            ksdpk(&PP28, "Pasal 19 ayat (2)").of(CONTRACTS),
            ksdpk(&UU23, "Pasal 366 ayat (2)").of(CONTRACTS),
        ],
        about: About::Document(|_, record| is(record, Jenis::Ksdpk, CONTRACTS)),
        template: template!("kontrak-ksdpk.md"),
    },
    Paper {
        slug: "nota-kesepakatan",
        name: Text::fixed("Nota Kesepakatan Sinergi", "Nota Kesepakatan of a Sinergi"),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            sinergi(&PM22, "Pasal 42 ayat (1)").of(&[Naskah::NotaKesepakatan]),
            sinergi(&PM22, "Pasal 42 ayat (2)").of(&[Naskah::NotaKesepakatan]),
            sinergi(&PM22, "Pasal 57 ayat (2)").of(&[Naskah::NotaKesepakatan]),
        ],
        about: About::Document(|_, record| is(record, Jenis::Sinergi, &[Naskah::NotaKesepakatan])),
        template: template!("nota-kesepakatan.md"),
    },
    Paper {
        slug: "rencana-kerja",
        name: Text::fixed("Rencana Kerja Sinergi", "Rencana Kerja of a Sinergi"),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            sinergi(&PM22, "Pasal 52 ayat (2)").of(&[Naskah::RencanaKerja]),
            sinergi(&PM22, "Pasal 55 ayat (1)").of(&[Naskah::RencanaKerja]),
            sinergi(&PM22, "Pasal 57 ayat (2)").of(&[Naskah::RencanaKerja]),
        ],
        about: About::Document(|_, record| is(record, Jenis::Sinergi, &[Naskah::RencanaKerja])),
        template: template!("rencana-kerja.md"),
    },
    Paper {
        slug: "addendum",
        name: Text::fixed("Addendum", "Addendum"),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            ksdd(&PM22, "Pasal 15 ayat (3)"),
            ksdd(&PM22, "Pasal 15 ayat (4)"),
            ksdd(&PM22, "Pasal 15 ayat (6)"),
            ksdpk(&PM22, "Pasal 37 ayat (2)"),
            ksdpk(&PM22, "Pasal 37 ayat (3)"),
            ksdpk(&PM22, "Pasal 37 ayat (5)"),
            sinergi(&PM22, "Pasal 58"),
        ],
        about: About::Document(|_, record| within(record) && record.is_addendum()),
        template: template!("addendum.md"),
    },
    Paper {
        slug: "perpanjangan",
        name: Text::fixed(
            "Perpanjangan, tanpa naskah baru",
            "Extension, without a new text",
        ),
        tahap: Tahap::Penyusunan,
        // The text that is signed in its place is the new one: this is never what comes next.
        step: key!(perpanjangan_dari),
        basis: &[
            ksdd(&PM22, "Pasal 9 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 32 ayat (3)").of(&[Naskah::KesepakatanBersama]),
        ],
        about: About::Document(|_, record| {
            let extends = record.perpanjangan_dari.is_some() && !record.is_addendum();
            within(record) && extends
        }),
        template: template!("perpanjangan.md"),
    },
];

/// Texts with a third party that hold rights and duties.
const CONTRACTS: &[Naskah] = &[Naskah::Pks, Naskah::Kontrak];

/// Whether a document is the text itself, new or as an extension, and not a change of one.
fn is(record: &KerjaSama, jenis: Jenis, naskah: &[Naskah]) -> bool {
    record.jenis == jenis && naskah.contains(&record.naskah) && !record.is_addendum()
}

/// Whether a document stands under Permendagri 22/2020.
fn within(record: &KerjaSama) -> bool {
    matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk | Jenis::Sinergi)
}
