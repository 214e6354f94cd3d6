//! The canonical layout: the sample has it, it is reached once and for all, and it
//! changes nothing that is meant.

use std::path::Path;

use ksd::edit::formatted;
use ksd::schema::{FILE_KINDS, FileKind};
use proptest::prelude::*;

/// The files of the sample, each with its kind.
fn sample() -> Vec<(&'static FileKind, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    let of_kind = |kind: &'static FileKind| {
        let place = match kind.kind {
            None => root.join("ksd.toml"),
            Some(_) => root.join(kind.name),
        };
        let entries = walkdir::WalkDir::new(place).sort_by_file_name().into_iter();
        let files = entries.map(|entry| entry.expect("an entry").into_path());
        let files = files.filter(|path| path.extension().is_some_and(|end| end == "toml"));
        let read = move |path| (kind, std::fs::read_to_string(path).expect("a file"));
        files.map(read).collect::<Vec<_>>()
    };
    FILE_KINDS.iter().flat_map(of_kind).collect()
}

#[test]
fn the_sample_is_laid_out_already() {
    for (kind, text) in sample() {
        assert_eq!(formatted(kind, &text).expect("TOML"), text, "{}", kind.name);
    }
}

#[test]
fn a_record_is_laid_out_with_its_comments() {
    let text = "\u{feff}# Berkas ini contoh.\r\n\r\n\r\n  naskah='pks'# bentuk\r\njudul   =   \"A\"\r\n# tentang jenis\r\njenis = \"ksdd\"\r\n\
        [[mitra]]\r\n[waktu]   # masa\r\nberakhir=2028-05-09\r\nmulai = 2023-05-10\r\n[daerah]\r\nsurat_kuasa = {tanggal=2023-05-02,nomor=\"1\"}\r\n# penutup";
    let kind = FileKind::named("kerja-sama").expect("the kind");
    let expected = "\u{feff}# Berkas ini contoh.\n\njudul = \"A\"\n# tentang jenis\njenis = \"ksdd\"\nnaskah = 'pks' # bentuk\n\n\
        [waktu] # masa\nmulai = 2023-05-10\nberakhir = 2028-05-09\n\n[daerah]\nsurat_kuasa = { nomor = \"1\", tanggal = 2023-05-02 }\n\n[[mitra]]\n# penutup\n";
    assert_eq!(
        formatted(kind, text).expect("TOML").replace("\r\n", "\n"),
        expected
    );
}

/// The comments of a text, in no order.
fn comments(text: &str) -> Vec<String> {
    let mut comments: Vec<String> = text
        .lines()
        .filter_map(|line| {
            line.split_once("#~")
                .map(|(_, comment)| comment.trim().to_owned())
        })
        .collect();
    comments.sort();
    comments
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Lines of the sample moved about within their table, with comments, blank lines
    /// and spaces put in.
    #[test]
    fn layout_keeps_what_is_meant(seed in any::<u64>()) {
        let mut random = fastrand::Rng::with_seed(seed);
        let files = sample();
        let (kind, text) = &files[random.usize(..files.len())];
        let mut blocks: Vec<Vec<String>> = vec![Vec::new()];
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if line.starts_with('[') {
                blocks.push(vec![line.to_owned()]);
            } else if let Some(block) = blocks.last_mut() {
                block.push(line.to_owned());
            }
        }
        let multiline = text.contains("\"\"\"") || text.lines().any(|line| line.ends_with('[') || line.ends_with(','));
        let mut mangled = String::new();
        for block in &mut blocks {
            if !multiline {
                let from = usize::from(block.first().is_some_and(|line| line.starts_with('[')));
                random.shuffle(&mut block[from..]);
            }
            for line in block.iter() {
                if !multiline {
                    if random.u8(..4) == 0 {
                        mangled.push_str(&format!("  #~ {}\n", random.u16(..)));
                    }
                    mangled.push_str(&"\n".repeat(random.usize(..3) / 2));
                    mangled.push_str(&" ".repeat(random.usize(..3)));
                }
                mangled.push_str(line);
                if !multiline && random.u8(..4) == 0 {
                    mangled.push_str(&format!("   #~ {}", random.u16(..)));
                }
                mangled.push_str(if random.bool() { "\r\n" } else { "\n" });
            }
        }
        let done = formatted(kind, &mangled).expect("TOML");
        let meant = |text: &str| text.parse::<toml::Table>().expect("TOML");
        prop_assert_eq!(meant(&done), meant(&mangled), "{}", mangled);
        prop_assert_eq!(comments(&done), comments(&mangled), "{}", done);
        prop_assert_eq!(formatted(kind, &done).expect("TOML"), done.clone(), "{}", done);
    }
}
