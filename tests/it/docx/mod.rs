//! Word files, read back by what did not write them.

mod documents;
pub mod order;
pub mod parts;

use documents::{chart, cover, everything, same, saying, wide};
use ksd::output::{Body, Chart, ChartKind, Cover, Document};
use ksd::text::Lang;
use order::disorder;
use parts::{Parts, all, attribute, bytes, text, value};
use proptest::prelude::*;
use roxmltree::Node;

#[test]
fn elements_come_in_the_order_of_the_schema() {
    for document in [everything(), Document::new(same("Kosong"))] {
        assert_eq!(
            disorder(&Parts::of(&document, Lang::Id)),
            Vec::<String>::new()
        );
    }
}

#[test]
fn parts_know_each_other() {
    let parts = Parts::of(&everything(), Lang::Id);
    let named: Vec<String> = parts.within("[Content_Types].xml", |types| {
        let named = all(types, "Override");
        let names = named.iter().filter_map(|node| attribute(*node, "PartName"));
        names.map(|name| name[1..].to_owned()).collect()
    });
    let is_told = |name: &String| !name.ends_with(".rels") && !name.starts_with('[');
    let there: Vec<&String> = parts.0.keys().filter(|name| is_told(name)).collect();
    assert_eq!(there.len(), named.len());
    assert!(named.iter().all(|name| parts.0.contains_key(name)));
    let mut ids = Vec::new();
    for (file, folder) in [
        ("_rels/.rels", ""),
        ("word/_rels/document.xml.rels", "word/"),
    ] {
        parts.within(file, |relationships| {
            for node in all(relationships, "Relationship") {
                let target = attribute(node, "Target").expect("a target");
                assert!(
                    parts.0.contains_key(&format!("{folder}{target}")),
                    "{target}"
                );
                ids.extend(attribute(node, "Id").map(str::to_owned));
            }
        });
    }
    parts.main(|main| {
        let spoken = main.descendants().flat_map(|node| node.attributes());
        let spoken = spoken.filter(|name| {
            name.namespace()
                .is_some_and(|of| of.ends_with("officeDocument/2006/relationships"))
        });
        assert!(
            spoken
                .into_iter()
                .all(|id| ids.iter().any(|known| known == id.value()))
        );
    });
}

#[test]
fn styles_that_are_used_exist() {
    let parts = Parts::of(&everything(), Lang::Id);
    let known: Vec<String> = parts.within("word/styles.xml", |styles| {
        let styles = all(styles, "style").into_iter();
        styles
            .filter_map(|style| attribute(style, "styleId").map(str::to_owned))
            .collect()
    });
    for name in ["word/document.xml", "word/styles.xml", "word/footer.xml"] {
        parts.within(name, |part| {
            for kind in ["pStyle", "tblStyle", "basedOn", "next"] {
                for used in all(part, kind) {
                    let used = attribute(used, "val").expect("a style");
                    assert!(known.iter().any(|style| style == used), "{used}");
                }
            }
        });
    }
}

#[test]
fn headings_make_the_navigation() {
    let parts = Parts::of(&everything(), Lang::Id);
    let headings: Vec<String> = parts.main(|main| {
        let paragraphs = all(main, "p").into_iter();
        let headings = paragraphs.filter(|node| value(*node, "pStyle") == Some("Heading1"));
        headings.map(text).collect()
    });
    assert_eq!(
        headings,
        [
            "Jumlah naskah",
            "Perjanjian pengelolaan sampah",
            "Daftar naskah",
            "Yang belum ada",
            "Rangkaian naskah"
        ]
    );
}

#[test]
fn tables_have_numbers_header_rows_and_rows_in_one_piece() {
    let parts = Parts::of(&everything(), Lang::Id);
    parts.main(|main| {
        let captions = all(main, "p").into_iter();
        let captions = captions.filter(|node| value(*node, "pStyle") == Some("Caption"));
        let captions: Vec<String> = captions.map(text).collect();
        assert_eq!(
            captions[0],
            "Tabel 1. Naskah yang ditandatangani menurut jenis"
        );
        assert_eq!(captions[1], "Gambar 1. Naskah menurut triwulan");
        // A table without a caption has that of its heading.
        assert_eq!(captions[5], "Tabel 2. Daftar naskah");
        let fields: Vec<_> = all(main, "fldSimple");
        assert_eq!(
            attribute(fields[0], "instr"),
            Some(" SEQ Tabel \\* ARABIC ")
        );
        assert_eq!(text(fields[0]), "1");

        let tables = all(main, "tbl");
        let framed = tables.iter();
        let framed: Vec<_> = framed
            .filter(|node| value(**node, "tblStyle") == Some("TableGrid"))
            .collect();
        // The others hold facts, and the places to sign.
        assert_eq!((tables.len(), framed.len()), (4, 2));
        for table in framed {
            let rows = all(*table, "tr");
            let header = |row: &Node<'_, '_>| !all(*row, "tblHeader").is_empty();
            assert!(header(&rows[0]) && !rows[1..].iter().any(header));
            assert!(rows.iter().all(|row| all(*row, "cantSplit").len() == 1));
            let number = |node: Node<'_, '_>, name: &str| -> u32 {
                attribute(node, name)
                    .and_then(|text| text.parse().ok())
                    .expect("a number")
            };
            let width: u32 = all(*table, "gridCol")
                .iter()
                .map(|column| number(*column, "w"))
                .sum();
            let grid = all(*table, "gridCol").len();
            for row in &rows {
                let cells = all(*row, "tc");
                let spans = cells.iter().map(|cell| {
                    value(*cell, "gridSpan").map_or(1, |span| span.parse().expect("a number"))
                });
                assert_eq!(spans.sum::<usize>(), grid);
                assert_eq!(
                    cells
                        .iter()
                        .map(|cell| number(all(*cell, "tcW")[0], "w"))
                        .sum::<u32>(),
                    width
                );
            }
            assert_eq!(number(all(*table, "tblW")[0], "w"), width);
        }
        let counts = all(tables[0], "tr");
        let total = all(counts[counts.len() - 1], "tc");
        assert_eq!(
            total.iter().map(|cell| text(*cell)).collect::<Vec<_>>(),
            ["Jumlah", "17", "14", "31", "21.250.250.000"]
        );
        assert!(total.iter().all(|cell| all(*cell, "b").len() == 1));
        assert_eq!(value(total[0], "jc"), Some("left"));
        assert_eq!(value(total[4], "jc"), Some("right"));
        let groups = all(tables[2], "tr").into_iter();
        let groups: Vec<String> = groups
            .filter(|row| value(*row, "gridSpan") == Some("9"))
            .map(text)
            .collect();
        assert_eq!(
            groups,
            ["Dinas Lingkungan Hidup dan Kehutanan", "Dinas Perhubungan"]
        );
    });
}

/// How the pages of each section lie, and what number they start with.
fn sections(parts: &Parts) -> Vec<(bool, Option<String>, bool)> {
    parts.main(|main| {
        let sections = all(main, "sectPr").into_iter();
        sections
            .map(|section| {
                let size = all(section, "pgSz")[0];
                let start = all(section, "pgNumType").into_iter();
                let start = start.filter_map(|node| attribute(node, "start")).next();
                (
                    attribute(size, "orient") == Some("landscape"),
                    start.map(str::to_owned),
                    !all(section, "footerReference").is_empty(),
                )
            })
            .collect()
    })
}

#[test]
fn wide_tables_lie_and_the_pages_after_stand_again() {
    let one = Some("1".to_owned());
    assert_eq!(
        sections(&Parts::of(&everything(), Lang::Id)),
        [
            (false, None, false),
            (false, one.clone(), true),
            (true, None, true),
            (false, None, true)
        ]
    );
    // The signature is not alone on a page of its own.
    let mut document = Document::new(same("Register"));
    document.cover = Some(cover());
    document.add(same("Daftar"), Body::table(wide()));
    let parts = Parts::of(&document, Lang::Id);
    assert_eq!(sections(&parts), [(false, None, false), (true, one, true)]);
    parts.main(|main| {
        let rows = all(main, "tr");
        // The last two rows are those of the signature.
        let [.., last, _, _] = rows.as_slice() else {
            panic!("rows")
        };
        assert_eq!(all(*last, "keepNext").len(), 9);
    });
    Parts::of(&everything(), Lang::Id).main(|main| {
        let items = all(main, "p").into_iter();
        let items = items.filter(|node| value(*node, "pStyle") == Some("ListBullet"));
        let kept: Vec<bool> = items
            .map(|item| !all(item, "keepNext").is_empty())
            .collect();
        assert_eq!(kept, [false, false, false, false, false, true]);
    });
}

#[test]
fn neither_rows_nor_words_nor_the_source_stand_on_a_page_alone() {
    let mut document = Document::new(same("Register"));
    document.cover = Some(cover());
    document.add(
        same("Pendahuluan"),
        Body::Paragraph(same("Laporan ini disampaikan.")),
    );
    document.add(same("Daftar"), Body::table(wide()));
    document.source.push(same("Sumber: register"));
    let parts = Parts::of(&document, Lang::Id);
    // Words before what lies do not have a page of their own.
    let one = Some("1".to_owned());
    assert_eq!(sections(&parts), [(false, None, false), (true, one, true)]);
    parts.main(|main| {
        let rows = all(main, "tr");
        let kept = rows.iter().map(|row| !all(*row, "keepNext").is_empty());
        let kept: Vec<usize> = kept
            .enumerate()
            .filter(|(_, kept)| *kept)
            .map(|(at, _)| at)
            .collect();
        // The titles of the columns and of two groups, the first two rows, the last three,
        // the two of the signature.
        assert_eq!(kept, [0, 1, 2, 3, 7, 45, 46, 47, 48, 49]);
    });
}

#[test]
fn the_title_page_and_the_signature() {
    let parts = Parts::of(&everything(), Lang::Id);
    let of_style = |style: &str| -> Vec<String> {
        parts.main(|main| {
            let paragraphs = all(main, "p").into_iter();
            let of_style = paragraphs.filter(|node| value(*node, "pStyle") == Some(style));
            of_style.map(text).collect()
        })
    };
    assert_eq!(of_style("Instansi").len(), 3);
    assert_eq!(
        of_style("Title"),
        ["Laporan semester pelaksanaan kerja sama daerah"]
    );
    assert_eq!(of_style("Subtitle"), ["Semester I Tahun 2024"]);
    assert_eq!(of_style("KakiSampul"), ["Tenggarong", "2024"]);
    assert_eq!(
        of_style("Signature"),
        [
            "",
            "Tenggarong, 3 Juli 2024",
            "Kepala Bagian Kerja Sama,",
            "",
            "(………………………………)"
        ]
    );
    assert!(of_style("Sumber")[0].starts_with("Sumber: register"));
    let mut nowhere = everything();
    nowhere.cover = Some(Cover {
        place: None,
        ..cover()
    });
    Parts::of(&nowhere, Lang::En).main(|main| {
        assert!(text(main).contains("3 July 2024Kepala Bagian"));
    });
}

#[test]
fn facts_that_are_not_known_are_left_out() {
    Parts::of(&everything(), Lang::Id).main(|main| {
        let facts = all(main, "tbl")[1];
        assert_eq!(value(facts, "tblStyle"), Some("Fakta"));
        assert_eq!(all(facts, "tr").len(), 4);
        assert!(text(facts).starts_with("Judul:Pengelolaan sampahDitandatangani:3 Mei 2024"));
    });
}

#[test]
fn lines_are_lists() {
    Parts::of(&everything(), Lang::Id).main(|main| {
        let items = all(main, "p").into_iter();
        let depths = items.filter(|node| value(*node, "pStyle") == Some("ListBullet"));
        let depths: Vec<&str> = depths.filter_map(|node| value(node, "ilvl")).collect();
        assert_eq!(depths, ["0", "0", "0", "1", "2", "1"]);
    });
}

#[test]
fn charts_are_drawn_by_word_with_the_numbers_in_them() {
    let parts = Parts::of(&everything(), Lang::Id);
    let charts: Vec<&String> = parts
        .0
        .keys()
        .filter(|name| name.contains("/chart"))
        .collect();
    assert_eq!(charts.len(), 4);
    parts.within("word/charts/chart1.xml", |chart| {
        let series = all(chart, "ser");
        assert_eq!(series.len(), 3);
        let values: Vec<_> = all(all(series[0], "val")[0], "v")
            .iter()
            .filter_map(Node::text)
            .collect();
        assert_eq!(values, ["3", "7", "0", "5"]);
        assert_eq!(all(chart, "legend").len(), 1);
    });
    parts.within("word/charts/chart4.xml", |chart| {
        assert_eq!(value(chart, "barDir"), Some("bar"));
        // Milliards of rupiah are told in millions.
        let format = attribute(all(all(chart, "valAx")[0], "numFmt")[0], "formatCode");
        assert_eq!(format, Some("#,##0,,"));
        assert_eq!(text(all(chart, "valAx")[0]), "juta rupiah");
        assert_eq!(all(chart, "legend").len(), 0);
    });
    parts.main(|main| {
        let told = all(main, "docPr").into_iter();
        let told: Vec<_> = told.filter_map(|node| attribute(node, "descr")).collect();
        assert_eq!(told[0], "Naskah menurut triwulan; angkanya ada pada tabel");
    });
    // Nothing to see: no chart.
    let mut document = Document::new(same("Kosong"));
    let empty = Chart {
        series: Vec::new(),
        ..chart(ChartKind::Line, "Kosong", 0)
    };
    document.sections.push(ksd::output::Section {
        title: same("Judul"),
        body: Body::Chart(empty),
    });
    assert!(
        !Parts::of(&document, Lang::Id)
            .0
            .contains_key("word/charts/chart1.xml")
    );
}

#[test]
fn both_languages() {
    for (lang, tag, caption) in [
        (Lang::Id, "id-ID", "Tabel 1. "),
        (Lang::En, "en-US", "Table 1. "),
    ] {
        let parts = Parts::of(&everything(), lang);
        parts.within("word/styles.xml", |styles| {
            assert_eq!(value(styles, "lang"), Some(tag))
        });
        parts.main(|main| assert!(text(main).contains(caption)));
        parts.within("docProps/core.xml", |core| {
            let first = |name: &str| all(core, name)[0].text().map(str::to_owned);
            assert_eq!(first("language").as_deref(), Some(tag));
            assert_eq!(first("created").as_deref(), Some("2024-07-03T00:00:00Z"));
            assert_eq!(
                first("title").as_deref(),
                Some("Laporan semester pelaksanaan kerja sama daerah")
            );
        });
    }
}

#[test]
fn the_same_document_is_the_same_file() {
    assert_eq!(
        bytes(&everything(), Lang::Id),
        bytes(&everything(), Lang::Id)
    );
}

#[test]
fn text_never_becomes_markup() {
    let told = "</w:t><w:b/> & \"'>]]>&amp;<!-- =1+1";
    let parts = Parts::of(&saying(told), Lang::Id);
    assert_eq!(disorder(&parts), Vec::<String>::new());
    parts.main(|main| {
        let title = all(main, "p").into_iter();
        let title = title.filter(|node| value(*node, "pStyle") == Some("Title"));
        assert_eq!(title.map(text).collect::<Vec<_>>(), [told]);
        assert_eq!(value(main, "tblCaption"), Some(told));
    });
    parts.within("word/charts/chart1.xml", |chart| {
        assert_eq!(all(all(chart, "tx")[0], "v")[0].text(), Some(told));
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_a_text_says_the_file_is_whole(told in any::<String>()) {
        let parts = Parts::of(&saying(&told), Lang::Id);
        prop_assert_eq!(disorder(&parts), Vec::<String>::new());
        // What people cannot be shown was replaced where the text was made.
        let kept = ksd::text::printable(&told).into_owned();
        let titles: Vec<String> = parts.main(|main| {
            let titles = all(main, "p").into_iter();
            let titles = titles.filter(|node| value(*node, "pStyle") == Some("Title"));
            titles.map(text).collect()
        });
        prop_assert_eq!(titles, [kept]);
    }
}

#[test]
fn a_report_ends_in_docx() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let file = folder.path().join("register.docx");
    let mut command = crate::common::ksd();
    command
        .args(["report", "register", "--as-of", "2024-05-03", "-o"])
        .arg(&file)
        .env(
            "KSD_RECORDS",
            concat!(env!("CARGO_MANIFEST_DIR"), "/records"),
        );
    command.assert().success();
    let parts = Parts::read(&std::fs::read(&file).expect("a file"));
    assert_eq!(disorder(&parts), Vec::<String>::new());
    parts.main(|main| {
        assert!(all(main, "tr").len() > 100);
        assert_eq!(
            attribute(all(main, "blip")[0], "embed"),
            Some("rId-lambang")
        );
    });
}

/// Left in the target folder's `tmp`, for eyes and for other programs.
#[test]
fn one_of_everything_can_be_looked_at() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let documents = [
        ("everything-id", everything(), Lang::Id),
        ("everything-en", everything(), Lang::En),
        (
            "hostile",
            saying("</w:t> & \"'>]]>\u{1}\t\n\u{1f600}"),
            Lang::Id,
        ),
        ("empty", Document::new(same("Kosong")), Lang::Id),
    ];
    for (name, document, lang) in documents {
        let file = folder.join(name).with_extension("docx");
        std::fs::write(file, bytes(&document, lang)).expect("a writable folder");
    }
}
