//! A register of any size, for measuring: the same families over and over,
//! with as many invented companies as it takes.

use ksd::model::{Date, Golongan, Jenis, Sifat};

use super::book::{Book, earliest_agreement};
use super::calendar::TODAY;
use super::family::{make, subjects};
use super::mapping;
use super::partners::{self, Partner};

/// The smallest register that can be made: every partner of the sample is in it.
pub const SMALLEST: usize = 300;

/// The partners of the sample and, for large registers, further companies.
pub fn partners(records: usize) -> Vec<Partner> {
    const TREES: &[&str] = &[
        "Meranti", "Ulin", "Keruing", "Kempas", "Damar", "Sungkai", "Kapur", "Bungur",
    ];
    const RIVERS: &[&str] = &[
        "Belayan", "Kelinjau", "Kedang", "Jempang", "Semayang", "Rantau", "Telen", "Ritan",
    ];
    let mut all = partners::all();
    let wanted = records / 20;
    for at in all.len()..wanted {
        let (tree, river) = (
            TREES[at % TREES.len()],
            RIVERS[at / TREES.len() % RIVERS.len()],
        );
        let nama = format!("PT {tree} {river} {at} Contoh");
        all.push(Partner {
            id: format!("pt-{}-{}-{at}", tree.to_lowercase(), river.to_lowercase()),
            golongan: Golongan::BadanUsaha,
            rinci: "pt".into(),
            alamat: "Samarinda".into(),
            jabatan: format!("Direktur Utama {nama}"),
            nomor: "{n}/DIR/{m}/{y}".into(),
            nama,
        });
    }
    all
}

/// Fills the book up to so many records, decrees and partners included.
pub fn write(book: &mut Book<'_>, records: usize) {
    const DECREES: usize = 2;
    let documents = records * 78 / 100;
    let entries = records - documents - DECREES - book.partners.len();
    book.entries_left = entries / 2;
    let mut list = subjects(book, Jenis::Ksdpk, None);
    list.extend(subjects(book, Jenis::Sinergi, None));
    list.extend(subjects(book, Jenis::Ksdd, Some(Sifat::Wajib)));
    list.extend(subjects(book, Jenis::Ksdd, Some(Sifat::Sukarela)));
    // A person signs in no capacity, which a complete record would lack.
    list.retain(|subject| subject.partners[0].golongan != Golongan::Perseorangan);
    let companies = &book.partners[partners::all().len().min(book.partners.len())..];
    while book.drafts.len() < documents {
        let mut subject = list[book.rng.usize(..list.len())].clone();
        if subject.jenis == Jenis::Ksdpk && !companies.is_empty() && book.rng.bool() {
            subject.partners = vec![&companies[book.rng.usize(..companies.len())]];
        }
        let signed = book.spread(
            earliest_agreement(),
            Date::known(2026, 10, 20).min(TODAY),
            0,
            1,
        );
        let children = book.rng.usize(..4).min(documents - book.drafts.len() - 1);
        make(book, &subject, signed, children);
    }
    let missing = entries - book.entries.len();
    mapping::waiting(book, &list, missing);
}
