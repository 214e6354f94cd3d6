//! A miniature register, and every command over it.

use std::fs;
use std::path::Path;

use ksd::cli::{Answered, answer};
use tempfile::TempDir;

use super::{read_back, seen};

const DAY: &str = "2024-05-03";

/// What a `ksd.toml` begins with.
const SETTINGS: &str = "format = 1\n\
    [daerah]\nnama = \"Kabupaten Contoh\"\nkode = \"64.02\"\ntingkat = \"kabupaten\"\nzona_waktu = \"+08:00\"\n\
    [[perangkat_daerah]]\nid = \"o\"\nnama = \"Dinas Contoh\"\n";

/// A kind of record: the letter that its parts begin with, its folder, and what
/// a record has to have. What of it a part does not name is put before it.
struct Kind(u8, &'static str, &'static [(&'static str, &'static str)]);

const KINDS: [Kind; 4] = [
    Kind(
        b'k',
        "kerja-sama",
        &[
            ("judul", "\"Air\""),
            ("jenis", "\"ksdd\""),
            ("naskah", "\"pks\""),
            ("pemrakarsa", "\"o\""),
        ],
    ),
    Kind(
        b'm',
        "mitra",
        &[("nama", "\"Kota Contoh\""), ("golongan", "\"daerah\"")],
    ),
    Kind(b'p', "potensi", &[("judul", "\"Air\""), ("tahun", "2024")]),
    Kind(
        b't',
        "tkksd",
        &[("sk", "\"1/2024\""), ("tanggal", "2024-01-02")],
    ),
];

/// A register whose files are the parts of the input between `%`, after a first
/// letter that chooses the commands and their language. Every command answers:
/// nothing panics, data is whole and can be read back, and what people see
/// commands nothing.
pub fn register(input: &[u8]) {
    let Some((&choice, rest)) = input.split_first() else {
        return;
    };
    let shared_memory = Path::new("/dev/shm");
    let folder = match shared_memory.is_dir() {
        true => TempDir::new_in(shared_memory),
        false => TempDir::new(),
    };
    let folder = folder.expect("a temporary folder");
    let asked = Asked {
        folder: folder.path(),
        lang: if choice & 0x20 == 0 { "en" } else { "id" },
    };
    let ids = written(&folder.path().join("records"), rest);
    let told = String::from_utf8_lossy(rest);
    let word: String = told.chars().filter(|&one| one != '\0').take(40).collect();
    match (choice | 0x20).wrapping_sub(b'a') % 5 {
        0 => checks(&asked),
        1 => lists(&asked, &word),
        2 => summaries(&asked),
        3 => agendas(&asked, &ids, &word),
        _ => reports(&asked),
    }
}

/// Writes the register; its ids with their kinds.
fn written(root: &Path, parts: &[u8]) -> Vec<String> {
    /// A register with more files is no better than this.
    const MOST: usize = 16;
    let mut ids = Vec::new();
    let mut settings = SETTINGS.as_bytes().to_vec();
    fs::create_dir_all(root).expect("a folder");
    for part in parts.split(|&byte| byte == b'%').take(MOST) {
        let kind = KINDS.iter().find(|kind| part.first() == Some(&kind.0));
        let Some(Kind(letter, folder, wanted)) = kind else {
            settings.extend(part);
            continue;
        };
        let text = &part[1..];
        let has = |word: &str| text.windows(word.len()).any(|one| one == word.as_bytes());
        let mut file = Vec::new();
        for (key, value) in wanted.iter().filter(|(key, _)| !has(key)) {
            file.extend(format!("{key} = {value}\n").bytes());
        }
        file.extend(text);
        if *folder == "kerja-sama" && !has("[[mitra]]") {
            file.extend(b"\n[[mitra]]\nid = \"m0\"\n");
        }
        let start = format!("{folder}/{}", char::from(*letter));
        let number = ids.iter().filter(|id: &&String| id.starts_with(&start));
        let id = format!("{start}{}", number.count());
        fs::create_dir_all(root.join(folder)).expect("a folder");
        fs::write(root.join(format!("{id}.toml")), file).expect("a file");
        ids.push(id);
    }
    fs::write(root.join("ksd.toml"), settings).expect("a file");
    ids
}

/// Commands over one register, in one language.
struct Asked<'a> {
    folder: &'a Path,
    lang: &'static str,
}

impl Asked<'_> {
    /// What a command answers. It says so where it could not, and why.
    fn answer(&self, words: &[&str]) -> Answered {
        let root = self.folder.join("records");
        let mut all = vec!["ksd".into(), "--records".into(), root.into_os_string()];
        all.extend(["--color", "never", "--lang", self.lang].map(Into::into));
        all.extend(words.iter().map(Into::into));
        let answered = answer(all);
        for line in &answered.talk {
            seen(line, words[0]);
        }
        match answered.code {
            0 | 1 => {}
            2 => assert!(
                answered.data.is_empty() && !answered.talk.is_empty(),
                "{words:?}: {answered:?}"
            ),
            code => panic!("{words:?}: exit code {code}"),
        }
        answered
    }

    /// The text that a command answers; none where it could not.
    fn text(&self, words: &[&str]) -> Option<String> {
        let answered = self.answer(words);
        let text = String::from_utf8(answered.data).expect("UTF-8");
        (answered.code != 2).then_some(text)
    }

    /// A table in every format for text.
    fn table(&self, words: &[&str]) {
        for format in ["table", "markdown", "csv", "html", "json"] {
            let all = [words, &["--as-of", DAY, "--format", format]].concat();
            let Some(text) = self.text(&all) else {
                continue;
            };
            match format {
                "json" => drop(read_back::json(&text)),
                "csv" => drop(read_back::csv_table(&text)),
                "html" => drop(read_back::html(&text)),
                "markdown" => drop(read_back::markdown(&text)),
                _ => {}
            }
            if !matches!(format, "json" | "csv") {
                seen(&text, format);
            }
        }
    }
}

fn checks(asked: &Asked<'_>) {
    for format in [
        "full", "concise", "json", "sarif", "github", "gitlab", "junit",
    ] {
        let Some(text) = asked.text(&["check", "--format", format]) else {
            continue;
        };
        match format {
            "json" | "sarif" | "gitlab" => drop(read_back::json(&text)),
            "junit" => drop(read_back::xml(&text)),
            _ => seen(&text, format),
        }
        if format == "github" {
            let foreign = text.lines().find(|line| !line.starts_with("::"));
            assert_eq!(foreign, None, "a line is no command");
        }
    }
    asked.answer(&["check", "--statistics", "--strict"]);
}

fn lists(asked: &Asked<'_>, word: &str) {
    for kind in ["kerja-sama", "potensi", "mitra"] {
        asked.table(&["list", kind]);
    }
    asked.answer(&["list", "--as-of", DAY, "--expiring", "9y"]);
    asked.answer(&["list", "--as-of", DAY, "--search", word]);
    asked.answer(&["list", "--as-of", DAY, "--mitra", word]);
}

fn summaries(asked: &Asked<'_>) {
    asked.table(&[
        "summary",
        "--period",
        "2020..2024-04",
        "--by",
        "tahun,jenis",
    ]);
    asked.table(&["summary", "--by", "triwulan,pemrakarsa", "--sum", "nilai"]);
    asked.table(&[
        "summary",
        "--count",
        "berlaku",
        "--by",
        "urusan,mitra",
        "--ids",
    ]);
    asked.table(&[
        "summary", "--count", "potensi", "--by", "misi", "--period", "2000..",
    ]);
    for count in ["berakhir", "diakhiri", "rencana", "ditindaklanjuti"] {
        asked.answer(&[
            "summary", "--as-of", DAY, "--count", count, "--by", "status",
        ]);
    }
    for by in ["semester,golongan", "sifat,naskah", "lokasi"] {
        asked.answer(&["summary", "--as-of", DAY, "--by", by, "--compare"]);
    }
}

fn agendas(asked: &Asked<'_>, ids: &[String], word: &str) {
    asked.table(&["agenda", "--each", "--within", "9y"]);
    asked.answer(&["agenda", "--as-of", DAY, "--overdue"]);
    let calendar = ["agenda", "--as-of", DAY, "--format", "ics"];
    if let Some(calendar) = asked.text(&calendar) {
        read_back::calendar(&calendar);
    }
    for id in ids.iter().map(String::as_str).chain([word]) {
        if let Some(text) = asked.text(&["show", "--as-of", DAY, "--", id]) {
            seen(&text, "show");
        }
    }
}

fn reports(asked: &Asked<'_>) {
    const ENDINGS: [&str; 5] = ["md", "html", "csv", "docx", "xlsx"];
    for report in ksd::report::handed_in::REPORTS {
        let file = |ending: &str| asked.folder.join(format!("{}.{ending}", report.name));
        let mut words = vec!["report", report.name, "--skip-unreadable", "--as-of", DAY];
        let files = ENDINGS.map(|ending| file(ending).to_string_lossy().into_owned());
        words.extend(files.iter().flat_map(|file| ["-o", file]));
        if asked.answer(&words).code == 2 {
            continue;
        }
        for ending in ENDINGS {
            let bytes = fs::read(file(ending)).expect("the file");
            let text = || std::str::from_utf8(&bytes).expect("UTF-8");
            match ending {
                "md" => drop(read_back::markdown(text())),
                "html" => drop(read_back::html(text())),
                "csv" => drop(read_back::csv_tables(text())),
                "docx" => drop(read_back::packed(&bytes)),
                _ => drop(read_back::workbook(&bytes)),
            }
            if matches!(ending, "md" | "html") {
                seen(text(), report.name);
            }
        }
    }
}
