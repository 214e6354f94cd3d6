//! Tables at every width of a terminal, through the public API: a test has no
//! terminal of its own.

use crate::common::Register;
use ksd::model::Date;
use ksd::output::{Body, Document};
use ksd::registry::Registry;
use ksd::render::{Look, TABLE_FORMATS, Write};
use ksd::report::list::{Filter, kerja_sama};
use ksd::text::{Lang, Text};
use proptest::prelude::*;

fn shown(register: &Register, width: Option<u16>) -> String {
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let table = kerja_sama(&registry, Date::known(2024, 5, 3), &Filter::default()).brief();
    let look = Look {
        lang: Lang::Id,
        color: false,
        width,
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    match TABLE_FORMATS[0].write {
        Write::Text(write) => write(&table, look),
        Write::File(_) => panic!("the first format is text"),
    }
}

fn register() -> Register {
    Register::new()
        .write(
            "mitra/kota-samarinda.toml",
            "nama = \"Pemerintah Kota Samarinda, Provinsi Kalimantan Timur\"\ngolongan = \"daerah\"\n",
        )
        .document("2022-pks-angkutan-perbatasan-loa-janan-samarinda", "2022-05-04", "2024-09-13", "")
        .document("a", "2022-05-04", "2024-05-03", "")
}

#[test]
fn wide_and_narrow_and_piped() {
    insta::assert_snapshot!("width_100", shown(&register(), Some(100)));
    insta::assert_snapshot!("width_60", shown(&register(), Some(60)));
    insta::assert_snapshot!("width_none", shown(&register(), None));
}

#[test]
fn piped_tables_are_never_cut_or_folded() {
    let text = shown(&register(), None);
    assert!(
        text.contains("2022-pks-angkutan-perbatasan-loa-janan-samarinda"),
        "{text}"
    );
    assert!(
        text.contains("Pemerintah Kota Samarinda, Provinsi Kalimantan Timur"),
        "{text}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing is wider than the terminal, and no letter gets lost.
    #[test]
    fn fits_and_loses_nothing(width in 45u16..220) {
        let register = register();
        let text = shown(&register, Some(width));
        for line in text.lines().skip(1) {
            prop_assert!(line.chars().count() <= width.into(), "{width}: {line}");
        }
        let letters = |text: &str| {
            let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
            letters.sort_unstable();
            letters
        };
        let (all, here) = (letters(&shown(&register, None)), letters(&text));
        // Stacked rows name the columns once each row.
        prop_assert!(here.len() >= all.len());
    }
}

/// A family in a narrow terminal: lines fold under themselves, and an id, which
/// people copy, stays whole.
#[test]
fn a_tree_folds_and_keeps_its_ids_whole() {
    let id = "2023-kb-jasa-perbankan-bank-etam";
    let line = Text::fixed(
        "Kesepakatan Bersama 2023-kb-jasa-perbankan-bank-etam: berlaku, sampai 19 Desember 2028",
        "Agreement 2023-kb-jasa-perbankan-bank-etam: in force, until 19 December 2028",
    );
    let mut document = Document::new(Text::fixed("Keluarga", "Family"));
    document.add(Text::fixed("", ""), Body::Tree(vec![(1, line)]));
    let look = Look {
        lang: Lang::Id,
        color: false,
        width: Some(45),
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    let text = ksd::render::document(&document, look);
    assert!(text.contains(id), "{text}");
    for line in text.lines() {
        assert!(line.chars().count() <= 45, "{line}");
    }
}
