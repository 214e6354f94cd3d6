//! Texts on the use of assets. PP 27/2014.

use super::{About, Paper, Tahap, template};
use crate::law::{PP27, PP27_2020, bmd};
use crate::model::{BentukBmd, Jenis, KerjaSama, key};
use crate::text::Text;

/// They all.
pub(super) static LIST: &[Paper] = &[
    Paper {
        slug: "perjanjian-sewa",
        name: Text::fixed(
            "Perjanjian sewa barang milik daerah",
            "Lease of a regional asset",
        ),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            bmd(&PP27, "Pasal 29 ayat (7)"),
            bmd(&PP27_2020, "Pasal 29 ayat (7)"),
            bmd(&PP27, "Pasal 29 ayat (9)"),
            bmd(&PP27_2020, "Pasal 29 ayat (9)"),
        ],
        about: About::Document(|_, record| is(record, BentukBmd::Sewa)),
        template: template!("perjanjian-sewa.md"),
    },
    Paper {
        slug: "perjanjian-pinjam-pakai",
        name: Text::fixed(
            "Perjanjian pinjam pakai barang milik daerah",
            "Loan for use of a regional asset",
        ),
        tahap: Tahap::Penyusunan,
        step: key!(waktu.ditandatangani),
        basis: &[
            bmd(&PP27, "Pasal 30 ayat (3)"),
            bmd(&PP27_2020, "Pasal 30 ayat (3)"),
            bmd(&PP27, "Pasal 30 ayat (2)"),
            bmd(&PP27_2020, "Pasal 30 ayat (2)"),
        ],
        about: About::Document(|_, record| is(record, BentukBmd::PinjamPakai)),
        template: template!("perjanjian-pinjam-pakai.md"),
    },
];

/// Whether a document is the agreement on that use, and not a change of one.
fn is(record: &KerjaSama, bentuk: BentukBmd) -> bool {
    record.jenis == Jenis::Bmd && record.bmd.bentuk == Some(bentuk) && !record.is_addendum()
}
