//! What registers may hold that nobody thought of: every report is a good page, and
//! what it lacks is said in a sentence.

use std::fs;

use ksd::report::handed_in::REPORTS;

use crate::common::Register;
use crate::docx::order::disorder;
use crate::docx::parts::Parts;

/// A register whose every text is this one.
fn saying(text: &str) -> Register {
    let text = text.replace('"', "\\\"");
    let document = format!(
        "judul = \"{text}\"\njenis = \"ksdd\"\nsifat = \"wajib\"\nnaskah = \"pks\"\n\
         pemrakarsa = \"dlhk\"\nmaksud_tujuan = \"{text}\"\nobjek = [\"{text}\"]\n\
         ruang_lingkup = [\"{text}\"]\n[waktu]\nditandatangani = 2024-02-01\n\
         mulai = 2024-02-01\nberakhir = 2025-01-31\n[daerah]\nnomor = \"{text}\"\n\
         [[mitra]]\nid = \"kota-samarinda\"\nnomor = \"{text}\"\n\
         [[hambatan]]\nuraian = \"{text}\"\ntenggat = 2024-03-01\n\
         [[perselisihan]]\ntanggal = 2024-03-01\npokok = \"{text}\"\n\
         [[evaluasi]]\ntanggal = 2024-11-20\nkesimpulan = \"diperbaiki\"\n"
    );
    let partner = format!("nama = \"{text}\"\ngolongan = \"daerah\"\n");
    Register::empty()
        .write("kerja-sama/a.toml", &document)
        .write("mitra/kota-samarinda.toml", &partner)
        .settings("", &format!("[[penandatangan]]\njabatan = \"{text}\"\n"))
}

trait Settings {
    fn settings(self, of_region: &str, below: &str) -> Register;
}

impl Settings for Register {
    /// The same with more in `ksd.toml`: of the region, and at its end.
    fn settings(self, of_region: &str, below: &str) -> Register {
        let held =
            crate::common::KSD_TOML.replace("zona_waktu", &format!("{of_region}\nzona_waktu"));
        self.write("ksd.toml", &format!("{held}\n{below}"))
    }
}

/// Every report in every format; gives what was told, and the pages.
fn made(register: &Register) -> Vec<(String, String)> {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = |ending| {
        folder
            .path()
            .join(format!("o.{ending}"))
            .display()
            .to_string()
    };
    let [docx, xlsx, html] = ["docx", "xlsx", "html"].map(path);
    let made = REPORTS.iter().map(|report| {
        let name = report.name;
        let ran = register.ksd(&[
            "report",
            name,
            "--as-of",
            "2024-12-31",
            "--overwrite",
            "-o",
            &docx,
            "-o",
            &xlsx,
            "-o",
            &html,
        ]);
        assert_eq!(ran.code, 0, "{name}: {}", ran.stderr);
        let word = Parts::read(&fs::read(&docx).expect("docx"));
        assert_eq!(disorder(&word), [""; 0], "{name}");
        let book = Parts::read(&fs::read(&xlsx).expect("xlsx"));
        for part in word.0.iter().chain(&book.0) {
            let read = roxmltree::Document::parse(part.1);
            assert!(read.is_ok(), "{name}, {}: {read:?}", part.0);
        }
        (ran.stderr, fs::read_to_string(&html).expect("html"))
    });
    made.collect()
}

#[test]
fn texts_of_any_length_and_script_make_good_pages() {
    let words = format!("Tanda tujuh di muka: {}", "kerja sama ".repeat(182));
    let letters = format!("Tandadelapan{}", "x".repeat(2000));
    let arabic =
        "\u{627}\u{62a}\u{641}\u{627}\u{642} \u{627}\u{644}\u{62a}\u{639}\u{627}\u{648}\u{646}";
    let hostile = format!("Tata <b>&amp; Guna \"x\" {arabic}");
    let escaped = format!("Tata &lt;b&gt;&amp;amp; Guna &quot;x&quot; {arabic}");
    let start = |text: &str| text.chars().take(30).collect::<String>();
    for (text, shown) in [
        (&words, start(&words)),
        (&letters, start(&letters)),
        (&hostile, escaped),
        (&arabic.to_owned(), arabic.to_owned()),
    ] {
        let pages = made(&saying(text));
        assert!(pages.iter().all(|(_, page)| !page.contains("<b>")));
        let all = pages.iter().filter(|(_, page)| page.contains(&shown));
        assert!(all.count() * 2 > pages.len(), "{shown} is in few pages");
    }
}

#[test]
fn a_register_with_nothing_in_it_has_every_report() {
    for (_, page) in made(&Register::empty()) {
        assert!(page.contains("<h1"));
    }
}

#[test]
fn a_head_of_ten_lines_and_a_signer_without_a_name() {
    let lines: Vec<String> = (1..=10).map(|at| format!("\"BARIS {at}\"")).collect();
    let head = format!("kop = [{}]", lines.join(", "));
    let signer = "[[penandatangan]]\njabatan = \"Kepala\"\nnama = \"\"\n";
    let pages = made(&Register::new().settings(&head, signer));
    assert!(pages.iter().any(|(_, page)| page.contains("BARIS 10")));
    assert!(
        pages
            .iter()
            .all(|(_, page)| page.contains("(………………………………)"))
    );
}

/// What cannot be shown is told, and the report made without it.
#[test]
fn an_emblem_that_cannot_be_shown_is_told() {
    // The first bytes of a PNG say how large it is.
    let png = |width: u32, height: u32| {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, 0, 0, 0, 0, 0, 0, 0, 0]);
        bytes
    };
    let cases: [(Option<Vec<u8>>, &str); 5] = [
        (None, "tidak ada berkas"),
        (Some(b"bukan gambar".to_vec()), "bukan gambar"),
        (Some(vec![0; 2_000_000]), "lebih besar dari 1 MiB"),
        (Some(png(20_000, 20_000)), "ukurannya 20.000 x 20.000 titik"),
        (Some(png(3_000, 10)), "ukurannya 3.000 x 10 titik"),
    ];
    for (emblem, said) in cases {
        let register = Register::new().settings("lambang = \"aset/lambang.png\"", "");
        if let Some(bytes) = emblem {
            register.write_bytes("aset/lambang.png", &bytes);
        }
        for (told, page) in made(&register) {
            assert!(told.contains(said), "{said}: {told}");
            assert!(!page.contains("<img"));
        }
    }
}
