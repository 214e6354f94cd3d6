//! Papers in the making: what is asked of every one of them, over the sample register,
//! and what bad input gets.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ksd::draft::{About, Asked, Paper, Templates, draft, fitting, papers};
use ksd::model::{Date, KerjaSama};
use ksd::output::Naskah;
use ksd::output::naskah::{Block, Numbered, Said};
use ksd::registry::{Record, Registry};
use ksd::render::{Look, NASKAH_FORMATS, Paper as Size, Write};
use ksd::text::Lang;

use crate::common::Register;
use crate::docx::order::disorder;
use crate::docx::parts::Parts;

fn day() -> Date {
    Date::new(2025, 6, 1).expect("a day")
}

fn sample() -> Registry {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    Registry::open(Some(&folder)).expect("the sample")
}

fn made(registry: &Registry, paper: &'static Paper, record: Option<&Record<KerjaSama>>) -> Naskah {
    let templates = Templates::new(None, None);
    let asked = Asked {
        paper,
        registry,
        record,
        office: None,
        as_of: day(),
        commit: None,
        owed: &[],
        templates: &templates,
    };
    let made = draft(&asked);
    made.unwrap_or_else(|why| panic!("{}: {}", paper.slug, why.get(Lang::En)))
}

fn look() -> Look {
    Look {
        lang: Lang::Id,
        color: false,
        width: None,
        progress: None,
        paper: Size::F4,
    }
}

fn written(naskah: &Naskah, name: &str) -> Vec<u8> {
    let format = NASKAH_FORMATS.iter().find(|format| format.name == name);
    match format.expect("a format").write {
        Write::Text(write) => write(naskah, look()).into_bytes(),
        Write::File(write) => write(naskah, look()).expect("a file"),
    }
}

/// The words of a paper as a reader has them.
fn said(naskah: &Naskah) -> String {
    String::from_utf8(written(naskah, "markdown")).expect("letters")
}

/// For each paper one record that it is about, or none where it is about the register.
fn one_of_each(
    registry: &Registry,
) -> impl Iterator<Item = (&'static Paper, Option<&Record<KerjaSama>>)> {
    papers().map(|paper| {
        let mut records = registry.kerja_sama.iter();
        let about = records.find(|record| paper.is_about(registry, record));
        (paper, about)
    })
}

/// The records that a paper is about: all of them where the machine is asked for all,
/// else a few from all over the register.
fn about<'r>(registry: &'r Registry, paper: &Paper) -> Vec<&'r Record<KerjaSama>> {
    const FEW: usize = 6;
    let records = registry.kerja_sama.iter();
    let about: Vec<_> = records
        .filter(|record| paper.is_about(registry, record))
        .collect();
    let step = match std::env::var_os("KSD_TEST_ALL") {
        Some(_) => 1,
        None => about.len().div_ceil(FEW).max(1),
    };
    about.into_iter().step_by(step).collect()
}

/// Each paper is about something in the sample, and is made of whatever it is about.
#[test]
fn every_paper_is_made() {
    let registry = sample();
    for paper in papers() {
        if let About::Register = paper.about {
            assert!(!made(&registry, paper, None).blocks.is_empty());
            continue;
        }
        let records = about(&registry, paper);
        assert!(
            !records.is_empty(),
            "no record of the sample has {}",
            paper.slug
        );
        for record in records {
            let naskah = made(&registry, paper, Some(record));
            assert!(!naskah.blocks.is_empty(), "{} of {}", paper.slug, record.id);
        }
    }
}

/// The parts that a text has at least, written from the articles alone: Permendagri
/// 22/2020 Pasal 7 ayat (2), 27, 40, 41, 42, 53 ayat (3); PP 28/2018 Pasal 19 ayat (2);
/// Permendagri 25/2020 Pasal 12 ayat (3), 13 ayat (2), 15 ayat (3), 20 ayat (5); PP 27/2014
/// Pasal 29 ayat (7), 30 ayat (3).
const LEAST: [(&str, &str); 14] = [
    (
        "kesepakatan-bersama-ksdd",
        "komparisi para-pihak konsideran maksud-tujuan objek ruang-lingkup pelaksanaan \
         jangka-waktu surat-menyurat lain-lain penutup",
    ),
    (
        "kesepakatan-bersama-ksdpk",
        "komparisi para-pihak konsideran maksud-tujuan objek ruang-lingkup pelaksanaan \
         jangka-waktu surat-menyurat lain-lain penutup",
    ),
    (
        "pks-ksdd",
        "komparisi para-pihak konsideran maksud-tujuan objek ruang-lingkup pelaksanaan \
         hak-kewajiban pembiayaan jangka-waktu penyelesaian-perselisihan keadaan-kahar \
         pengakhiran penutup",
    ),
    (
        "kontrak-ksdpk",
        "komparisi para-pihak konsideran maksud-tujuan objek ruang-lingkup pelaksanaan \
         hak-kewajiban pembiayaan jangka-waktu penyelesaian-perselisihan keadaan-kahar \
         pengakhiran sanksi penutup",
    ),
    (
        "nota-kesepakatan",
        "komparisi para-pihak premis konsideran latar-belakang maksud-tujuan lokasi objek \
         ruang-lingkup tugas-tanggung-jawab pelaksanaan jangka-waktu pembiayaan lain-lain penutup",
    ),
    (
        "kerangka-acuan-kerja",
        "latar-belakang maksud-tujuan lokasi ruang-lingkup jangka-waktu manfaat analisis-dampak \
         pembiayaan",
    ),
    (
        "kerangka-acuan-kerja-sinergi",
        "latar-belakang maksud-tujuan objek lokasi ruang-lingkup pembiayaan jangka-waktu manfaat",
    ),
    (
        "studi-kelayakan",
        "latar-belakang dasar-hukum maksud-tujuan objek kegiatan jangka-waktu \
         analisis-manfaat-biaya kesimpulan-rekomendasi",
    ),
    (
        "kajian-luar-negeri",
        "judul latar-belakang maksud-tujuan pemetaan manfaat kesimpulan",
    ),
    (
        "pernyataan-kehendak",
        "judul subjek maksud-tujuan ruang-lingkup masa-berlaku tempat-tanggal",
    ),
    (
        "rencana-kerja-sama",
        "subjek latar-belakang maksud-tujuan-sasaran objek ruang-lingkup sumber-pembiayaan \
         jangka-waktu",
    ),
    (
        "naskah-luar-negeri",
        "judul subjek maksud-tujuan ruang-lingkup pelaksanaan pembiayaan kelompok-kerja \
         penyelesaian-perselisihan amandemen masa-berlaku-perpanjangan-pengakhiran tanggal-tempat",
    ),
    (
        "perjanjian-sewa",
        "subjek jenis-luas-jumlah-barang besaran-sewa jangka-waktu tanggung-jawab-pemeliharaan \
         hak-kewajiban",
    ),
    (
        "perjanjian-pinjam-pakai",
        "subjek jenis-luas-jumlah-barang jangka-waktu tanggung-jawab-pemeliharaan hak-kewajiban",
    ),
];

fn parts(blocks: &[Block]) -> Vec<&str> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Part(part) => all.push(part.as_str()),
            Block::Heading(heading) => all.extend(heading.part.as_deref()),
            Block::Columns(left, right) => {
                all.extend(parts(left));
                all.extend(parts(right));
            }
            _ => {}
        }
    }
    all
}

#[test]
fn every_text_has_its_minimum_parts_and_something_under_each() {
    let registry = sample();
    for (slug, least) in LEAST {
        let paper = Paper::named(slug).unwrap_or_else(|| panic!("no paper {slug}"));
        let records = about(&registry, paper);
        assert!(!records.is_empty(), "{slug}");
        for record in records {
            let naskah = made(&registry, paper, Some(record));
            let there = parts(&naskah.blocks);
            for part in least.split_whitespace() {
                assert!(
                    there.contains(&part),
                    "{slug} of {} lacks {part}: {there:?}",
                    record.id
                );
            }
            let headings = naskah.blocks.windows(2);
            // A part may begin with a heading of its own, below it.
            let bare = headings.filter(|two| match two {
                [Block::Heading(_), Block::Heading(next)] => next.numbered != Numbered::Not,
                _ => false,
            });
            assert_eq!(
                bare.count(),
                0,
                "{slug} of {}: a heading says nothing",
                record.id
            );
        }
    }
}

#[test]
fn word_files_follow_the_schema_and_are_the_same_each_time() {
    let registry = sample();
    for (paper, record) in one_of_each(&registry) {
        let bytes = written(&made(&registry, paper, record), "docx");
        let again = written(&made(&registry, paper, record), "docx");
        assert!(bytes == again, "{}", paper.slug);
        let found = disorder(&Parts::read(&bytes));
        assert_eq!(found, Vec::<String>::new(), "{}", paper.slug);
    }
}

/// Each blank has a comment of its own, each bookmark a name of its own, and each list
/// that a paragraph names is there.
#[test]
fn word_files_hang_together() {
    let registry = sample();
    for (paper, record) in one_of_each(&registry) {
        let naskah = made(&registry, paper, record);
        let parts = Parts::read(&written(&naskah, "docx"));
        let of = |part: &str, element: &str, attribute: &str| -> Vec<String> {
            parts.within(part, |root| {
                let nodes = root.descendants();
                let nodes = nodes.filter(|node| node.tag_name().name() == element);
                let found = nodes.flat_map(|node| {
                    let named = node.attributes().filter(|one| one.name() == attribute);
                    named.map(|one| one.value().to_owned()).collect::<Vec<_>>()
                });
                found.collect()
            })
        };
        let comments = of("word/comments.xml", "comment", "id");
        let mut referred = of("word/document.xml", "commentReference", "id");
        referred.sort_by_key(|id| id.parse::<usize>().expect("a number"));
        assert_eq!(comments, referred, "{}", paper.slug);
        assert_eq!(comments.len(), naskah.blanks.len());
        let names = of("word/document.xml", "bookmarkStart", "name");
        let each: BTreeSet<&String> = names.iter().collect();
        assert_eq!(names.len(), each.len(), "{}", paper.slug);
        assert!(names.iter().all(|name| name.chars().count() <= 40));
        let lists: BTreeSet<String> = of("word/numbering.xml", "num", "numId")
            .into_iter()
            .collect();
        let used: BTreeSet<String> = of("word/document.xml", "numId", "val")
            .into_iter()
            .collect();
        assert!(used.is_subset(&lists), "{}: {used:?} {lists:?}", paper.slug);
    }
}

/// A record that knows nothing gives a paper full of blanks, each with what belongs there.
#[test]
fn a_bare_record_gives_blanks_and_no_error() {
    let register = Register::new().write(
        "kerja-sama/kosong.toml",
        "judul = \"Judul\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n[[mitra]]\nid = \"tidak-ada\"\n",
    );
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let record = registry.kerja_sama.get("kosong").expect("the record");
    let mut seen = 0;
    for paper in fitting(&registry, record) {
        let naskah = made(&registry, paper, Some(record));
        assert!(!naskah.is_ready(), "{}", paper.slug);
        for blank in &naskah.blanks {
            assert!(!blank.name.is_empty());
        }
        seen += 1;
    }
    assert!(seen > 3, "{seen}");
}

/// Whatever stands in a record comes out whole, and is never markup nor a tag.
#[test]
fn hostile_text_comes_out_whole() {
    let hostile = "\u{202b}**tebal** <b>&amp; \"kutip\" {{ 1 + 1 }} {% for %} [[kop]] # \u{642}\u{627}\u{646}\u{648}\u{646} 合作 \\ | ~";
    let kept = "**tebal** <b>&amp; \"kutip\" {{ 1 + 1 }} {% for %} [[kop]] # \u{642}\u{627}\u{646}\u{648}\u{646} 合作 \\ | ~";
    let quoted = hostile
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\u{202b}', "");
    let register = Register::new().write(
        "kerja-sama/aneh.toml",
        &format!(
            "judul = \"{quoted}\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\nmaksud_tujuan = \
             \"{quoted}\"\n[[mitra]]\nid = \"kota-samarinda\"\n"
        ),
    );
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let record = registry.kerja_sama.get("aneh").expect("the record");
    let paper = Paper::named("kesepakatan-bersama-ksdd").expect("the paper");
    let naskah = made(&registry, paper, Some(record));
    let values = |blocks: &[Block]| {
        let lines = blocks.iter().filter_map(|block| match block {
            Block::Paragraph(line) => Some(line),
            _ => None,
        });
        let runs = lines.flatten().filter_map(|run| match &run.said {
            Said::Value(key, value) if key == "maksud_tujuan" => Some(value.clone()),
            _ => None,
        });
        runs.collect::<Vec<_>>()
    };
    // A text that is a part of its own ends with a full stop.
    assert_eq!(values(&naskah.blocks), [format!("{kept}.")]);
    let parts = Parts::read(&written(&naskah, "docx"));
    let text = parts.within("word/document.xml", |root| {
        let texts = root.descendants().filter_map(|node| node.text());
        texts.collect::<String>()
    });
    assert!(text.contains(kept), "{text}");
    let page = String::from_utf8(written(&naskah, "html")).expect("letters");
    assert!(
        page.contains("&lt;b&gt;&amp;amp;") && !page.contains("<b>&amp;"),
        "{page}"
    );
}

/// Brackets in a record are its own words: only a template begins a page or a letter's head.
#[test]
fn what_a_record_says_in_brackets_is_text() {
    let register = Register::new().write(
        "kerja-sama/kb.toml",
        "judul = \"[[halaman]]\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n[[mitra]]\nid = \"kota-samarinda\"\n",
    );
    let folder = register.root().join("../templat");
    fs::create_dir(&folder).expect("a folder");
    let file = folder.join("kesepakatan-bersama-ksdd.md");
    fs::write(file, "{{ kerja_sama.judul }}\n\n[[halaman]]\n").expect("a file");
    let asked = "draft kb --as kesepakatan-bersama-ksdd --template templat --format markdown -o -";
    let ran = register.ksd(&asked.split(' ').collect::<Vec<_>>());
    assert_eq!(ran.stdout, "\\[\\[halaman\\]\\]\n\n---\n", "{}", ran.stderr);
}

/// An office's own template, whose mistakes are told with file, line and the nearest name.
#[test]
fn a_template_of_the_office_is_taken_or_told_why_not() {
    let register = Register::new().document("a", "2024-01-02", "2026-01-01", "").write(
        "kerja-sama/kb.toml",
        "judul = \"Judul\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n[[mitra]]\nid = \"kota-samarinda\"\n",
    );
    let folder = register.root().join("../templat");
    fs::create_dir(&folder).expect("a folder");
    fs::write(register.root().join("../rahasia.md"), "rahasia").expect("a file");
    let own = folder.to_string_lossy().into_owned();
    let file = "kesepakatan-bersama-ksdd.md";
    let asked = [
        "draft",
        "kb",
        "--as",
        "kesepakatan-bersama-ksdd",
        "--template",
        &own,
        "--format",
        "markdown",
        "-o",
        "-",
    ];
    let with = |text: &[u8]| {
        fs::write(folder.join(file), text).expect("a file");
        register.ksd(&asked)
    };
    let ran = with(b"# Kami: {{ kerja_sama.judul }}\n");
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (0, "# Kami: Judul\n"),
        "{}",
        ran.stderr
    );
    let cases: [(&[u8], &[&str]); 10] = [
        (
            b"a\n\n{{ kerja_sama.judul | hari }}",
            &[file, "baris 3", "hanya untuk tanggal"],
        ),
        (
            b"a\n\n{{ kerja_sama.judull }}",
            &[file, "baris 3", "judull", "\"judul\""],
        ),
        (
            b"{{ kerjasama.judul }}",
            &["baris 1", "kerjasama", "\"kerja_sama\""],
        ),
        (b"{% for a in kerja_sama.objek %}", &[file, "bukan templat"]),
        (
            b"{{ kerja_sama.judul | terbalik }}",
            &["filter", "terbalik"],
        ),
        (
            b"{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}",
            &["tidak kunjung selesai"],
        ),
        (b"{% include '../rahasia.md' %}", &["di luar foldernya"]),
        (b"{% include 'tidak-ada.md' %}", &["tidak ada"]),
        (
            b"[[kop: daerah]]\n\nA\n",
            &["[[kop: daerah]]", "tidak ditutup"],
        ),
        (b"\xff\xfe\x00", &["UTF-8"]),
    ];
    for (text, words) in cases {
        let ran = with(text);
        assert_eq!(ran.code, 2, "{}", ran.stdout);
        for word in words {
            assert!(ran.stderr.contains(word), "{word}: {}", ran.stderr);
        }
        assert!(!ran.stdout.contains("rahasia"));
    }
    let missing = ["draft", "kb", "--template", "tidak-ada", "-o", "kb.docx"];
    register.ksd(&missing).refused("--write-templates");
}

#[test]
fn templates_are_given_to_change_and_make_the_same_paper() {
    let register = Register::new().write(
        "kerja-sama/kb.toml",
        "judul = \"Judul\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n[[mitra]]\nid = \"kota-samarinda\"\n",
    );
    let ran = register.ksd(&["draft", "--write-templates", "templat"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let asked = [
        "draft",
        "kb",
        "--as",
        "kesepakatan-bersama-ksdd",
        "--format",
        "markdown",
        "-o",
        "-",
    ];
    let ours = register.ksd(&asked);
    let theirs = register.ksd(&[&asked[..], &["--template", "templat"]].concat());
    assert_eq!(ours.stdout, theirs.stdout);
    let again = register.ksd(&["draft", "--write-templates", "templat"]);
    assert_eq!(
        again.code, 2,
        "what an office has changed is not written over"
    );
}

/// An office's own words for its affairs stand where a record has none, and nowhere else.
#[test]
fn clauses_of_the_office_stand_where_the_record_is_silent() {
    let record = |more: &str| {
        format!(
            "judul = \"Judul\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\nurusan = \
             [\"perhubungan\"]\n{more}\n[[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    let register = Register::new()
        .write("kerja-sama/diam.toml", &record(""))
        .write(
            "kerja-sama/tahu.toml",
            &record("latar_belakang = \"Latar sendiri\""),
        )
        .write(
            "klausul/latar-belakang/perhubungan.md",
            "angkutan *antarwilayah*\n",
        );
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let templates = Templates::new(None, Some(register.root().join("klausul")));
    let said = |id: &str| {
        let asked = Asked {
            paper: Paper::named("kesepakatan-bersama-ksdd").expect("the paper"),
            registry: &registry,
            record: registry.kerja_sama.get(id),
            office: None,
            as_of: day(),
            commit: None,
            owed: &[],
            templates: &templates,
        };
        said(&draft(&asked).expect("a paper"))
    };
    assert!(
        said("diam").contains("angkutan *antarwilayah*"),
        "{}",
        said("diam")
    );
    assert!(said("tahu").contains("Latar sendiri"));
    assert!(!said("tahu").contains("antarwilayah"));
    assert_eq!(
        register.ksd(&["check"]).code,
        0,
        "a clause is no stray record"
    );
}

/// What a plan needs next follows what is recorded of it.
#[test]
fn the_next_papers_follow_the_steps() {
    let record = |more: &str| {
        format!(
            "judul = \"Judul\"\njenis = \"ksdd\"\nsifat = \"wajib\"\nprakarsa = \"daerah\"\nnaskah = \
             \"kesepakatan-bersama\"\n{more}\n[[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    let register = Register::new()
        .write("kerja-sama/awal.toml", &record(""))
        .write(
            "kerja-sama/kak.toml",
            &record("kak = { tanggal = 2025-01-02 }"),
        );
    let next = |id: &str| {
        let folder = format!("berikutnya-{id}");
        let ran = register.ksd(&[
            "draft",
            id,
            "--next",
            "-o",
            &folder,
            "--as-of",
            "2025-06-01",
        ]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let folder = register.root().join("..").join(folder);
        let files = fs::read_dir(folder).expect("a folder");
        let names = files.map(|file| {
            file.expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        });
        names.collect::<BTreeSet<String>>()
    };
    let first = next("awal");
    assert!(
        first.contains("awal-kerangka-acuan-kerja.docx"),
        "{first:?}"
    );
    let after = register.ksd(&["draft", "kak", "--next", "-o", "lain"]);
    assert!(
        !after.stderr.contains("kak-kerangka-acuan-kerja.docx"),
        "{}",
        after.stderr
    );
}

#[test]
fn what_is_no_paper_is_told() {
    let register = Register::new().document("a", "2024-01-02", "2026-01-01", "");
    register
        .ksd(&["draft", "a", "--as", "surat-penawarn", "-o", "a.docx"])
        .refused("surat-penawaran");
    register
        .ksd(&["draft", "--as", "surat-penawaran", "-o", "a.docx"])
        .refused("ksd draft ID --as");
    register
        .ksd(&[
            "draft",
            "a",
            "--as",
            "kesepakatan-bersama-ksdd",
            "-o",
            "a.docx",
        ])
        .refused("ksd draft a");
    register.ksd(&["draft", "a", "-o", "a.pdf"]).refused("PDF");
    register
        .ksd(&["draft", "kota-samarinda", "-o", "a.docx"])
        .refused("mitra");
    register.ksd(&["draft", "-o", "a.docx"]).refused("--as");
}
