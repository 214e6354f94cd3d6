//! Papers in two languages side by side, and agreements that follow the law of their day.

use std::path::Path;

use ksd::draft::{Asked, Paper, Templates, draft};
use ksd::model::{Date, KerjaSama};
use ksd::output::Naskah;
use ksd::output::naskah::{Block, Numbered, Said};
use ksd::registry::{Record, Registry};
use ksd::text::Lang;

use crate::common::Register;

fn made(registry: &Registry, slug: &str, record: &Record<KerjaSama>) -> Naskah {
    let asked = Asked {
        paper: Paper::named(slug).expect("the paper"),
        registry,
        record: Some(record),
        office: None,
        as_of: Date::new(2025, 6, 1).expect("a day"),
        commit: None,
        owed: &[],
        templates: &Templates::new(None, None),
    };
    draft(&asked).unwrap_or_else(|why| panic!("{slug}: {}", why.get(Lang::En)))
}

/// The columns of a paper, from top to bottom.
fn columns(naskah: &Naskah) -> impl Iterator<Item = (&[Block], &[Block])> {
    naskah.blocks.iter().filter_map(|block| match block {
        Block::Columns(left, right) => Some((left.as_slice(), right.as_slice())),
        _ => None,
    })
}

fn numbers(blocks: &[Block]) -> Vec<(Numbered, usize)> {
    let headings = blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => Some((heading.numbered, heading.number)),
        _ => None,
    });
    headings.collect()
}

/// How many entries each list has, in the order of the text.
fn entries(blocks: &[Block]) -> Vec<(bool, usize)> {
    let lists = blocks.iter().filter_map(|block| match block {
        Block::List(list) => Some((list.numbers, list.entries.len())),
        _ => None,
    });
    lists.collect()
}

/// The blanks of a column, by their places in the paper.
fn blanks(blocks: &[Block]) -> Vec<usize> {
    let mut found = Vec::new();
    for block in blocks {
        let line = match block {
            Block::Paragraph(line) | Block::Title(line) => line,
            Block::List(list) => {
                found.extend(list.entries.iter().flat_map(|entry| blanks(entry)));
                continue;
            }
            _ => continue,
        };
        found.extend(line.iter().filter_map(|run| match run.said {
            Said::Blank(at) => Some(at),
            _ => None,
        }));
    }
    found
}

/// What a reader of one language is told stands beside the same in the other: the same
/// article, of the same number, with as many paragraphs.
#[test]
fn both_languages_have_the_same_articles_of_the_same_numbers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    let registry = Registry::open(Some(&folder)).expect("the sample");
    let mut seen = 0;
    for slug in ["naskah-luar-negeri", "pernyataan-kehendak"] {
        let paper = Paper::named(slug).expect("the paper");
        let records = registry.kerja_sama.iter();
        for record in records.filter(|record| paper.is_about(&registry, record)) {
            let naskah = made(&registry, slug, record);
            let mut articles = Vec::new();
            for (left, right) in columns(&naskah) {
                let (ours, theirs) = (numbers(left), numbers(right));
                assert_eq!(ours.len(), theirs.len(), "{slug} of {}", record.id);
                for ((sort, number), (other_sort, other_number)) in ours.into_iter().zip(theirs) {
                    if slug == "naskah-luar-negeri" {
                        let sorts = (sort, other_sort);
                        assert_eq!(sorts, (Numbered::Pasal, Numbered::Article));
                        assert_eq!(number, other_number, "{}", record.id);
                        articles.push(number);
                    }
                }
                assert_eq!(entries(left), entries(right), "{slug} of {}", record.id);
            }
            let expected: Vec<usize> = (1..=articles.len()).collect();
            assert_eq!(articles, expected, "{slug} of {}", record.id);
            seen += 1;
        }
    }
    assert!(seen > 5, "{seen}");
}

/// What the record says in Indonesian is never passed off as English, and a blank is
/// told in the language of its column.
#[test]
fn the_english_column_asks_for_english() {
    let register = Register::new()
        .write(
            "mitra/kota-jauh.toml",
            "nama = \"Far County\"\ngolongan = \"pemda-luar-negeri\"\nnegara = \"AU\"\n",
        )
        .write(
            "kerja-sama/jauh.toml",
            "judul = \"Wisata susur sungai\"\njenis = \"ksdpl\"\nnaskah = \"naskah-luar-negeri\"\n\
             maksud_tujuan = \"Memperkenalkan sungai\"\nruang_lingkup = [\"Pameran\", \"Kunjungan\"]\n\
             [waktu]\nmulai = 2026-01-02\n[[mitra]]\nid = \"kota-jauh\"\n",
        );
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let record = registry.kerja_sama.get("jauh").expect("the record");
    let naskah = made(&registry, "naskah-luar-negeri", record);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for (left, right) in columns(&naskah) {
        ours.extend(blanks(left));
        theirs.extend(blanks(right));
        let said = format!("{right:?}");
        for indonesian in [
            "Wisata susur",
            "WISATA",
            "Memperkenalkan",
            "Pameran",
            "Januari",
        ] {
            assert!(!said.contains(indonesian), "{indonesian}: {said}");
        }
    }
    assert!(format!("{:?}", naskah.blocks).contains("2 January 2026"));
    let name = |at: &usize| naskah.blanks[*at].name.get(Lang::Id).to_owned();
    let ours: Vec<String> = ours.iter().map(name).collect();
    let same = theirs.iter().map(name).filter(|name| ours.contains(name));
    // A few are called the same in both languages.
    let same: Vec<String> = same.filter(|name| name != "NIP").collect();
    assert_eq!(same, Vec::<String>::new());
    let asked: Vec<String> = theirs.iter().map(name).collect();
    for wanted in ["last day", "scope, item 2", "title"] {
        assert!(
            asked.iter().any(|name| name.contains(wanted)),
            "{wanted}: {asked:?}"
        );
    }
}

/// PP 28/2020 changed on 9 June 2020 when a rent is paid and how often a loan is extended.
#[test]
fn an_agreement_on_an_asset_follows_the_law_of_its_day() {
    let said = |form: &str, slug: &str, signed: &str| {
        let register = Register::new().write(
            "kerja-sama/barang.toml",
            &format!(
                "judul = \"Kios\"\njenis = \"bmd\"\nnaskah = \"perjanjian-bmd\"\n[waktu]\n{signed}\n\
                 [bmd]\nbentuk = \"{form}\"\n[[mitra]]\nid = \"kota-samarinda\"\n"
            ),
        );
        let asked = [
            "draft", "barang", "--as", slug, "--format", "markdown", "-o", "-",
        ];
        let ran = register.ksd(&asked);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.stdout
    };
    let first = "ditandatangani = 2020-06-08";
    let changed = "ditandatangani = 2020-06-09";
    for (form, slug, words) in [
        ("sewa", "perjanjian-sewa", "2 (dua) hari kerja sebelum"),
        (
            "pinjam-pakai",
            "perjanjian-pinjam-pakai",
            "diperpanjang 1 (satu) kali",
        ),
    ] {
        let text = said(form, slug, first);
        assert!(text.contains(words), "{text}");
        assert!(!text.contains("PP 28/2020"), "{text}");
        for later in [changed, ""] {
            let text = said(form, slug, later);
            assert!(!text.contains(words), "{text}");
            assert!(text.contains("diubah dengan PP 28/2020"), "{text}");
        }
    }
}

/// A blank names who asks for it there, and nobody whose articles bind another kind of
/// cooperation.
#[test]
fn blanks_of_a_text_abroad_cite_no_article_on_others() {
    let register = Register::new().write(
        "kerja-sama/jauh.toml",
        "judul = \"Judul\"\njenis = \"ksdpl\"\nnaskah = \"naskah-luar-negeri\"\n[[mitra]]\nid = \"kota-jauh\"\n",
    );
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let record = registry.kerja_sama.get("jauh").expect("the record");
    for slug in [
        "naskah-luar-negeri",
        "rencana-kerja-sama",
        "kajian-luar-negeri",
    ] {
        let naskah = made(&registry, slug, record);
        assert!(!naskah.is_ready());
        for blank in &naskah.blanks {
            let told = blank.told(Lang::Id);
            let domestic = ["Permendagri 22/2020 Pasal", "PP 27/2014"];
            let cites = domestic.iter().any(|article| told.contains(article));
            assert!(!cites, "{slug}: {told}");
        }
    }
}
