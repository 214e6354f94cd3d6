//! Papers of the mapping, the preparation and the offer.

use std::path::Path;

use ksd::draft::{Asked, Paper, Templates, draft};
use ksd::law::{KAK, KAK_SINERGI, STUDI_KELAYAKAN, TELAAHAN, TELAAHAN_PENAWARAN};
use ksd::model::{Date, Jenis, KerjaSama, Prakarsa};
use ksd::output::Naskah;
use ksd::output::naskah::{Block, Line, Place, Said};
use ksd::registry::{Record, Registry};
use ksd::text::Lang;

use crate::common::Register;

fn sample() -> Registry {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    Registry::open(Some(&folder)).expect("the sample")
}

fn made(registry: &Registry, slug: &str, record: Option<&Record<KerjaSama>>) -> Naskah {
    let asked = Asked {
        paper: Paper::named(slug).expect("the paper"),
        registry,
        record,
        office: None,
        as_of: Date::new(2025, 6, 1).expect("a day"),
        commit: None,
        owed: &[],
        templates: &Templates::new(None, None),
    };
    draft(&asked).unwrap_or_else(|why| panic!("{slug}: {}", why.get(Lang::En)))
}

/// The parts that have a heading, in the order of the paper.
fn parts(naskah: &Naskah) -> Vec<String> {
    let parts = naskah.blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => heading.part.clone(),
        _ => None,
    });
    parts.collect()
}

fn words(naskah: &Naskah, line: &Line) -> String {
    let words = line.iter().map(|run| match &run.said {
        Said::Words(words) | Said::Value(_, words) => words.clone(),
        Said::Blank(at) => format!("[{}]", naskah.blanks[*at].name.get(Lang::Id)),
        Said::Break => "\n".to_owned(),
    });
    words.collect()
}

/// Who signs, block by block.
fn signers(naskah: &Naskah) -> Vec<Vec<String>> {
    let blocks = naskah.blocks.iter().filter_map(|block| match block {
        Block::Signatures(places) => Some(places),
        _ => None,
    });
    let above = |place: &Place| {
        let lines = place.above.iter().map(|line| words(naskah, line));
        lines.collect::<Vec<_>>().join(" ")
    };
    blocks
        .map(|places| places.iter().map(above).collect())
        .collect()
}

fn titles(naskah: &Naskah) -> Vec<String> {
    let titles = naskah.blocks.iter().filter_map(|block| match block {
        Block::Title(line) => Some(words(naskah, line)),
        _ => None,
    });
    titles.collect()
}

/// The parts stand in the order of the article that asks for them, whatever the record.
#[test]
fn what_is_prepared_has_the_parts_of_its_article_in_their_order() {
    fn named<T: ToString>(parts: &[T]) -> Vec<String> {
        parts.iter().map(T::to_string).collect()
    }
    let registry = sample();
    let mut seen = 0;
    for record in registry.kerja_sama.iter() {
        let offered = record.jenis == Jenis::Ksdpk && record.prakarsa == Some(Prakarsa::Mitra);
        let review = match record.jenis {
            // Pasal 53 ayat (4) does not say what is weighed.
            Jenis::Sinergi => Vec::new(),
            _ if offered => named(TELAAHAN_PENAWARAN.parts),
            _ => named(TELAAHAN.parts),
        };
        let asked = [
            ("kerangka-acuan-kerja", named(KAK.parts)),
            ("kerangka-acuan-kerja-sinergi", named(KAK_SINERGI.parts)),
            ("studi-kelayakan", named(STUDI_KELAYAKAN.parts)),
            ("laporan-telaahan", review),
        ];
        for (slug, wanted) in asked {
            let paper = Paper::named(slug).expect("the paper");
            if paper.is_about(&registry, record) {
                seen += 1;
                let naskah = made(&registry, slug, Some(record));
                assert_eq!(parts(&naskah), wanted, "{slug} of {}", record.id);
            }
        }
    }
    assert!(seen > 100, "{seen}");
}

/// What was discussed together has one Berita Acara, which every Kepala Daerah of the
/// regions in it signs. Permendagri 22/2020 Pasal 5 ayat (6).
#[test]
fn every_kepala_daerah_signs_the_berita_acara_of_what_was_agreed_with_him() {
    let entry = |title: &str, partners: &str, discussed: &str| {
        format!(
            "judul = \"{title}\"\ntahun = 2025\njenis = \"ksdd\"\nsifat = \"wajib\"\n\
             urusan = [\"kesehatan\"]\ncalon_mitra = [{partners}]\n{discussed}"
        )
    };
    let region = |name: &str, code: &str| {
        format!("nama = \"{name}\"\ngolongan = \"daerah\"\nkode = \"{code}\"\n")
    };
    let together = "[pembahasan]\nforum = \"musrenbang-provinsi\"\ntanggal = 2025-04-10\n";
    let alone = "[pembahasan]\nforum = \"rakortek-nasional\"\ntanggal = 2025-04-24\n";
    let register = Register::empty()
        .write("mitra/samarinda.toml", &region("Kota Samarinda", "64.72"))
        .write(
            "mitra/kutim.toml",
            &region("Kabupaten Kutai Timur", "64.08"),
        )
        .write("mitra/malinau.toml", &region("Kabupaten Malinau", "65.02"))
        .write(
            "potensi/a.toml",
            &entry("Satu", "\"samarinda\", \"kutim\"", together),
        )
        .write("potensi/b.toml", &entry("Dua", "\"kutim\"", together))
        .write("potensi/c.toml", &entry("Tiga", "\"malinau\"", alone));
    let registry = Registry::open(Some(&register.root())).expect("the register");
    let naskah = made(&registry, "berita-acara-pemetaan", None);
    let signers = signers(&naskah);
    assert_eq!(signers.len(), 2, "{signers:?}");
    assert_eq!(
        signers[0][1..],
        ["Wali Kota Samarinda,", "Bupati Kutai Timur,"],
        "{signers:?}"
    );
    assert_eq!(signers[1][1..], ["Bupati Malinau,"], "{signers:?}");
}

/// The decree lists what the mapping of its year plans with third parties, and no more;
/// its number stands there where all entries name the same.
#[test]
fn the_decree_lists_the_plans_with_third_parties_of_its_year() {
    let registry = sample();
    let naskah = made(&registry, "keputusan-pemetaan", None);
    let planned = registry.potensi.iter();
    let planned = planned.filter(|entry| entry.tahun == 2025 && entry.jenis == Some(Jenis::Ksdpk));
    let planned: Vec<&str> = planned.map(|entry| entry.judul.as_str()).collect();
    let rows = naskah.blocks.iter().find_map(|block| match block {
        Block::Table(rows) => Some(rows),
        _ => None,
    });
    let rows = rows.expect("a table");
    assert_eq!(rows.len(), planned.len() + 1);
    for title in planned {
        let listed = rows.iter().any(|row| words(&naskah, &row[1]) == title);
        assert!(listed, "{title}");
    }
    assert!(
        titles(&naskah)
            .iter()
            .any(|line| line == "NOMOR: 32/SK-BUP/HK/2025")
    );
    let register = Register::new();
    let registry = Registry::open(Some(&register.root())).expect("the register");
    let naskah = made(&registry, "keputusan-pemetaan", None);
    assert!(
        titles(&naskah)
            .iter()
            .any(|line| line == "NOMOR: [nomor keputusan]")
    );
}

/// Of a team without a decree each seat that Pasal 47 ayat (1) asks for is there.
#[test]
fn the_decree_on_the_team_has_every_seat_of_its_article() {
    let register = Register::new();
    let registry = Registry::open(Some(&register.root())).expect("the register");
    let naskah = made(&registry, "sk-tkksd", None);
    let rows = naskah.blocks.iter().find_map(|block| match block {
        Block::Table(rows) => Some(rows),
        _ => None,
    });
    let seats: Vec<String> = rows.expect("a table")[1..]
        .iter()
        .map(|row| words(&naskah, &row[1]))
        .collect();
    assert_eq!(seats[..3], ["Ketua", "Wakil Ketua", "Sekretaris"]);
    assert_eq!(seats[3..], ["Anggota"; 6]);
}

/// An offer goes to each partner by a letter of its own, which the Kepala Daerah signs.
/// Permendagri 22/2020 Pasal 8 ayat (2).
#[test]
fn each_partner_gets_a_letter_of_its_own() {
    let registry = sample();
    let mut several = false;
    for record in registry.kerja_sama.iter() {
        for slug in [
            "surat-penawaran",
            "permintaan-tanggapan-kedua",
            "jawaban-penawaran",
        ] {
            let paper = Paper::named(slug).expect("the paper");
            if !paper.is_about(&registry, record) {
                continue;
            }
            several |= record.mitra.len() > 1;
            let naskah = made(&registry, slug, Some(record));
            let signers = signers(&naskah);
            assert_eq!(signers.len(), record.mitra.len(), "{slug} of {}", record.id);
            for signer in signers {
                assert_eq!(
                    signer,
                    ["Bupati Kutai Kartanegara,"],
                    "{slug} of {}",
                    record.id
                );
            }
        }
    }
    assert!(several, "no record with several partners");
}
