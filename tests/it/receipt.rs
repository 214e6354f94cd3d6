//! Every report says by what it can be made again, and made again it is the same.

use std::fs;
use std::path::Path;

use ksd::report::handed_in::{REPORTS, Span};
use tempfile::TempDir;

use crate::common::{Ran, Register};
use crate::docx::parts::Parts;

const FORMATS: [&str; 5] = ["docx", "xlsx", "html", "md", "csv"];

/// A copy of the sample elsewhere, of a size that is quickly told.
fn sample() -> Register {
    Register::copy_of(Path::new("records"))
}

/// Makes a report in all formats, in a folder of its own.
fn made(register: &Register, report: &str, more: &[&str]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let path = |ending| folder.path().join(format!("laporan.{ending}"));
    let paths: Vec<String> = FORMATS
        .iter()
        .map(|ending| path(ending).display().to_string())
        .collect();
    let outputs = paths.iter().flat_map(|path| ["-o", path]);
    let arguments = ["report", report, "--as-of", "2024-05-03"].into_iter();
    let arguments: Vec<&str> = arguments
        .chain(outputs)
        .chain(more.iter().copied())
        .collect();
    let Ran { code, stderr, .. } = register.ksd(&arguments);
    assert_eq!(code, 0, "{report}: {stderr}");
    folder
}

fn bytes(folder: &TempDir, ending: &str) -> Vec<u8> {
    let path = folder.path().join(format!("laporan.{ending}"));
    fs::read(path).expect("the report")
}

fn text(folder: &TempDir, ending: &str) -> String {
    String::from_utf8(bytes(folder, ending)).expect("text")
}

#[test]
fn every_report_in_every_format_is_the_same_bytes_in_another_folder() {
    let (here, there) = (sample(), sample());
    for report in REPORTS {
        let (first, second) = (
            made(&here, report.name, &[]),
            made(&there, report.name, &[]),
        );
        for ending in FORMATS {
            let same = bytes(&first, ending) == bytes(&second, ending);
            assert!(same, "{}.{ending}", report.name);
        }
    }
}

/// What a receipt holds stands in the properties of every file; in the last line the
/// command is that which makes the same bytes.
#[test]
fn the_command_of_a_receipt_makes_the_report_again() {
    let register = sample();
    for report in REPORTS {
        let folder = made(&register, report.name, &["--paper", "f4", "--lang", "en"]);
        let markdown = text(&folder, "md");
        let last = markdown.lines().last().expect("a last line");
        let command = last.split(": ").nth(2).expect("a command");
        assert!(last.starts_with("Receipt: ksd "), "{last}");
        assert!(last.contains(&ksd::law::digest()), "{last}");
        assert_eq!(
            report.span != Span::Day,
            command.contains(" --period "),
            "{command}"
        );

        let docx = Parts::read(&bytes(&folder, "docx"));
        let xlsx = Parts::read(&bytes(&folder, "xlsx"));
        let html = text(&folder, "html");
        for name in [
            "ksd-versi",
            "ksd-commit",
            "ksd-keadaan-per",
            "ksd-perintah",
            "ksd-tabel-hukum",
            "ksd-dilewati",
        ] {
            assert!(docx.0["docProps/custom.xml"].contains(name), "{name}");
            assert!(xlsx.0["docProps/custom.xml"].contains(name), "{name}");
            assert!(
                html.contains(&format!("<meta name=\"{name}\" content=\"")),
                "{name}"
            );
        }
        for held in [
            &docx.0["docProps/custom.xml"],
            &xlsx.0["docProps/custom.xml"],
            &html,
        ] {
            assert!(held.contains(command), "{command}");
        }
        assert!(!text(&folder, "csv").contains("ksd "));

        let again = TempDir::new().expect("a folder");
        let path = again.path().join("laporan.docx").display().to_string();
        let words = command.split(' ').skip(1);
        let words: Vec<&str> = words.chain(["-o", &path]).collect();
        let ran = register.ksd(&words);
        assert_eq!(ran.code, 0, "{command}: {}", ran.stderr);
        assert!(bytes(&again, "docx") == bytes(&folder, "docx"), "{command}");
    }
}

#[test]
fn a_receipt_says_what_was_passed_over() {
    let register = sample().write("kerja-sama/2024/rusak.toml", "judul = ");
    let folder = made(&register, "triwulan", &["--skip-unreadable"]);
    let html = text(&folder, "html");
    assert!(html.contains("name=\"ksd-dilewati\" content=\"kerja-sama/2024/rusak.toml\""));
    let markdown = text(&folder, "md");
    let last = markdown.lines().last().expect("a last line");
    assert!(last.contains("--skip-unreadable"), "{last}");
}

/// A limit or a list of parts that the digest forgets could change in silence.
#[test]
fn the_digest_covers_every_limit_and_every_list_of_parts() {
    let tables = ksd::law::tables();
    for source in [
        include_str!("../../src/law/limits.rs"),
        include_str!("../../src/law/minimum_parts.rs"),
    ] {
        let names = source
            .lines()
            .filter_map(|line| line.strip_prefix("pub const "));
        let names: Vec<&str> = names.filter_map(|line| line.split(':').next()).collect();
        assert!(names.len() > 15);
        for name in names {
            let starts = |line: &String| line.starts_with(&format!("{name} "));
            assert!(tables.iter().any(starts), "{name} is not in the digest");
        }
    }
    let starts = |start: &str| tables.iter().any(|line| line.starts_with(start));
    assert!(starts("ayat Permendagri 22/2020 Pasal 9 ayat (3) 2020-"));
    // A row is whole: the value, each article with its days, and for which documents.
    let silence = tables.iter().find(|line| line.starts_with("DPRD_SILENT "));
    let articles = [
        ("Pasal 12 ayat (4)", "Ksdd"),
        ("Pasal 34 ayat (6)", "Ksdpk"),
        ("Pasal 56 ayat (6)", "Sinergi"),
    ];
    let article = |(article, jenis): (&str, &str)| {
        format!("Permendagri 22/2020 {article} 2020-04-14.. [{jenis}] [] None")
    };
    let articles = articles.map(article).join("; ");
    assert_eq!(silence, Some(&format!("DPRD_SILENT \"45\" {articles}")));
    assert!(ksd::law::digest().len() == 12);
}
