//! A register of any size, for measuring: the same families over and over,
//! with as many invented companies as it takes.

use ksd::model::{Date, Golongan, Jenis, Sifat};

use super::book::{Book, Subject, earliest_agreement};
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
    let wanted = records / 8;
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
    let documents = records * 75 / 100;
    let entries = records - documents - DECREES - book.partners.len();
    book.entries_left = entries / 2;
    let third_parties = subjects(book, Jenis::Ksdpk, None);
    let mut once = subjects(book, Jenis::Sinergi, None);
    once.extend(subjects(book, Jenis::Ksdd, Some(Sifat::Wajib)));
    once.extend(subjects(book, Jenis::Ksdd, Some(Sifat::Sukarela)));
    // A person signs in no capacity, which a complete record would lack.
    let signs = |subject: &&Subject<'_>| subject.partners[0].golongan != Golongan::Perseorangan;
    let third_parties: Vec<_> = third_parties.iter().filter(signs).cloned().collect();
    let companies = &book.partners[partners::all().len().min(book.partners.len())..];
    let mut turn = 0;
    while book.drafts.len() < documents {
        // Regions and ministries are few: each agrees once, companies in turn,
        // so that agreements seldom overlap.
        let subject = match once.get(turn) {
            Some(subject) => subject.clone(),
            None => {
                let mut subject = third_parties[book.rng.usize(..third_parties.len())].clone();
                if !companies.is_empty() {
                    subject.partners = vec![&companies[turn % companies.len()]];
                }
                subject
            }
        };
        turn += 1;
        let signed = book.spread(
            earliest_agreement(),
            Date::known(2026, 10, 20).min(TODAY),
            0,
            1,
        );
        let children = book.rng.usize(..4).min(documents - book.drafts.len() - 1);
        make(book, &subject, signed, children);
    }
    let list = [once, third_parties].concat();
    let missing = entries - book.entries.len();
    mapping::waiting(book, &list, missing);
}
