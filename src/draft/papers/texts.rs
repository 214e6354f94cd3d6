//! The texts that are signed.

use super::{About, Paper, Tahap, template};
use crate::law::{PM22, ksdd};
use crate::model::{Jenis, KerjaSama, Naskah, key};
use crate::text::Text;

/// They all.
pub(super) static LIST: &[Paper] = &[Paper {
    slug: "kesepakatan-bersama-ksdd",
    name: Text::fixed("Kesepakatan Bersama KSDD", "Kesepakatan Bersama of regions"),
    tahap: Tahap::Penyusunan,
    step: key!(waktu.ditandatangani),
    basis: &[
        ksdd(&PM22, "Pasal 40 ayat (1)"),
        ksdd(&PM22, "Pasal 40 ayat (2)"),
        ksdd(&PM22, "Pasal 43 ayat (1)"),
    ],
    about: About::Document(|_, record| is(record, Jenis::Ksdd, &[Naskah::KesepakatanBersama])),
    template: template!("kesepakatan-bersama-ksdd.md"),
}];

/// Whether a document is the text itself, new or as an extension, and not a change of one.
fn is(record: &KerjaSama, jenis: Jenis, naskah: &[Naskah]) -> bool {
    record.jenis == jenis && naskah.contains(&record.naskah) && record.addendum_dari.is_none()
}
