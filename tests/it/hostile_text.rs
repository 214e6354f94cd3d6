//! Text that wants to harm who reads it: whatever a register holds, no output
//! for people commands a terminal, a log, a spreadsheet or a reader of XML.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use crate::common::{Ran, Register, ksd};
use ksd::registry::Registry;
use toml_edit::{DocumentMut, Item, Value};

/// One of every sort: commands of terminals and of CI systems, ends of lines,
/// directions, what nobody sees, noncharacters, formulas, markup.
const HOSTILE: &str = "\u{1b}[2J\u{1b}]0;P\u{7}\u{0}\u{7f}\u{9b}31m\u{9d}\u{85}\u{202e}\u{2066}\u{200f}\
    \u{61c}\u{200b}\u{200d}\u{2060}\u{feff}\u{ad}\u{e0041}\u{fe0f}\u{fffe}\u{ffff}\u{fdd0}\u{1fffe}\u{2028}\
    \r\n::error::pwn\n##[error]p\r ::add-mask::p ##vso[task.p]p :\u{200d}:error::p;=1+1|</td>]]>\nBEGIN:VEVENT\t";

/// Whether a letter harms who meets it; its own list, apart from that of ksd.
fn harms(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}')
        || matches!(
            letter,
            '\u{61c}' | '\u{2028}' | '\u{2029}' | '\u{2060}' | '\u{feff}' | '\u{ad}'
        )
        || matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' | '\u{fdd0}'..='\u{fdef}')
        || u32::from(letter) & 0xfffe == 0xfffe
}

/// Asserts that nobody is harmed by that output.
fn harmless(what: &str, output: &str) {
    let output = output.replace("\r\n", "\n");
    let found = output
        .char_indices()
        .find(|&(_, letter)| letter != '\n' && harms(letter));
    if let Some((at, letter)) = found {
        let before: String = output[..at].chars().rev().take(60).collect();
        let before: String = before.chars().rev().collect();
        panic!("{what}: {letter:?} after {before:?}");
    }
    for line in output.lines() {
        // GitHub looks behind spaces, and for the older form anywhere in a line.
        let command = line.trim_start().strip_prefix("::");
        let command = command.is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        let own = ["::error file=", "::warning file=", "::notice file="];
        let own = what.contains("github") && own.iter().any(|own| line.starts_with(own));
        assert!(!command || own, "{what}: {line}");
        for mark in ["##[", "##vso["] {
            assert!(!line.contains(mark), "{what}: {line}");
        }
    }
}

/// The free texts in a file: the ways to them, without places in lists.
fn texts(item: &mut Item, way: &str, see: &mut dyn FnMut(&str, &mut Value)) {
    fn of_value(value: &mut Value, way: &str, see: &mut dyn FnMut(&str, &mut Value)) {
        match value {
            Value::String(_) => see(way, value),
            Value::Array(items) => items.iter_mut().for_each(|item| of_value(item, way, see)),
            Value::InlineTable(table) => {
                for (key, value) in table.iter_mut() {
                    of_value(value, &format!("{way}.{key}"), see);
                }
            }
            _ => {}
        }
    }
    match item {
        Item::Value(value) => of_value(value, way, see),
        Item::Table(table) => {
            for (key, item) in table.iter_mut() {
                texts(item, &format!("{way}.{key}"), see);
            }
        }
        Item::ArrayOfTables(tables) => {
            for table in tables.iter_mut() {
                for (key, item) in table.iter_mut() {
                    texts(item, &format!("{way}.{key}"), see);
                }
            }
        }
        Item::None => {}
    }
}

/// The file with hostile text at the ways that `at` picks.
fn with_hostile(text: &str, at: &dyn Fn(&str) -> bool) -> String {
    let mut document: DocumentMut = text.parse().expect("a sound file");
    let mut item = Item::Table(document.as_table().clone());
    texts(&mut item, "", &mut |way, value| {
        if at(way) {
            let said = value.as_str().unwrap_or_default();
            *value = format!("{said}{HOSTILE}").into();
        }
    });
    if let Item::Table(table) = item {
        *document.as_table_mut() = table;
    }
    document.to_string()
}

/// Ways that name another record; in every second file they stay, so that
/// partners and parents are known by their hostile names.
const REFERENCES: [&str; 6] = [
    ".mitra.id",
    ".calon_mitra",
    ".induk",
    ".perpanjangan_dari",
    ".addendum_dari",
    ".potensi",
];

/// The sample register in miniature, every free text in it hostile. Which texts
/// are free is found out: a hostile one there leaves the file whole.
fn hostile_register() -> Register {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    let files = walkdir::WalkDir::new(&sample).sort_by_file_name();
    let files = files.into_iter().map(|entry| entry.expect("the sample"));
    let files = files.filter(|entry| entry.path().extension().is_some_and(|end| end == "toml"));
    let mut free: BTreeMap<(String, String), bool> = BTreeMap::new();
    let mut register = Register::empty();
    // What is named by a file that was taken is taken, too, where it comes later.
    let mut named = String::new();
    for (at, entry) in files.enumerate() {
        let below = entry.path().strip_prefix(&sample).expect("below");
        let below = below.to_string_lossy().replace('\\', "/");
        let kind = below.split('/').next().unwrap_or_default().to_owned();
        let text = std::fs::read_to_string(entry.path()).expect("a file");
        let mut fresh = Vec::new();
        let mut document: Item = Item::Table(
            text.parse::<DocumentMut>()
                .expect("TOML")
                .as_table()
                .clone(),
        );
        texts(&mut document, "", &mut |way, _| {
            let slot = (kind.clone(), way.to_owned());
            if !free.contains_key(&slot) && !fresh.contains(&slot) {
                fresh.push(slot);
            }
        });
        let is_new = !fresh.is_empty();
        for slot in fresh {
            let hostile = with_hostile(&text, &|way| way == slot.1);
            let tried = Register::empty().write(&below, &hostile);
            let read = Registry::open(Some(&tried.root()));
            let whole = read.is_ok_and(|registry| registry.skipped.is_empty());
            free.insert(slot, whole);
        }
        let id = entry
            .path()
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy();
        if is_new || named.contains(&format!("\"{id}\"")) {
            named.push_str(&text);
            let picks = |way: &str| {
                let whole = free.get(&(kind.clone(), way.to_owned())) == Some(&true);
                whole && (at % 2 == 0 || !REFERENCES.contains(&way))
            };
            register = register.write(&below, &with_hostile(&text, &picks));
        }
    }
    let free: Vec<_> = free.into_iter().filter(|(_, free)| *free).collect();
    assert!(free.len() > 60, "{free:?}");
    // What is not to be had from a sound register: exempted, unknown, broken.
    let quoted = Value::from(format!("x{HOSTILE}")).to_string();
    register = register.write(
        "kerja-sama/dikecualikan.toml",
        &format!(
            "judul = {quoted}\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\npemrakarsa = {quoted}\n\
             lokasi = [{quoted}]\n[waktu]\nditandatangani = 2023-05-10\nmulai = 2023-05-10\nberakhir = 2024-05-09\n\
             [daerah]\nperan = \"kepala-perangkat-daerah\"\nnomor = {quoted}\n[[mitra]]\nid = {quoted}\n\
             [[pengecualian]]\naturan = \"KSD301\"\nalasan = {quoted}\n"
        ),
    );
    register = register.write(
        "kerja-sama/rusak.toml",
        &format!("judul = {quoted}\n{quoted} = 1\njenis = {quoted}\nnaskah = ::error::x\n\u{9b}x\u{202e} = 1\n[waktu]\nmulai = {quoted}\n"),
    );
    // Windows has no such names.
    if cfg!(unix) {
        let text = "judul = 1\n";
        for file in [
            "kerja-sama/\n::error::pwn \u{1b}[2J\u{9b}\u{202e}.toml",
            "kerja-sama/::error::sound|`x`##[error]\u{200b}.toml",
            "\n::error::stray\u{9d}.toml",
            "::error::stray.toml",
            "mitra/##vso[task.x]\r\u{85}.toml",
        ] {
            register = register.write(file, text);
        }
        register = register.document(
            "::error::baris ##[error]\n::error::p\u{202e}|\u{9b}",
            "2023-01-10",
            "2024-06-10",
            "",
        );
    }
    register
}

/// Runs ksd where the register is the working directory, so that a path in it
/// begins a line.
fn run(register: &Register, arguments: &[&str]) -> Ran {
    let mut command = ksd();
    command
        .current_dir(register.root())
        .args(["--records", "."])
        .args(arguments)
        .env("KSD_AS_OF", "2024-05-03");
    Ran::of(command)
}

/// Runs ksd and asserts that what it says to people harms nobody.
fn checked(register: &Register, arguments: &[&str]) -> Ran {
    let ran = run(register, arguments);
    assert!(ran.code < 2, "{arguments:?}: {}", ran.stderr);
    harmless(&format!("{arguments:?}"), &ran.stdout);
    harmless(&format!("stderr of {arguments:?}"), &ran.stderr);
    ran
}

/// Without the colours that ksd sets itself.
fn uncoloured(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        let end = after.find(|letter: char| !letter.is_ascii_digit() && letter != ';');
        let end = end.unwrap_or(after.len());
        assert!(
            after[end..].starts_with('m'),
            "{:?}",
            &after[..after.len().min(40)]
        );
        rest = &after[end + 1..];
    }
    plain + rest
}

#[test]
fn no_output_for_people_harms_them() {
    let register = hostile_register();
    for format in [
        "full", "concise", "json", "sarif", "github", "gitlab", "junit",
    ] {
        let ran = checked(&register, &["check", "--format", format]);
        assert_eq!(ran.code, 1);
        match format {
            "json" | "sarif" | "gitlab" => {
                ran.json();
            }
            "junit" => {
                roxmltree::Document::parse(&ran.stdout).expect("XML");
            }
            _ => {}
        }
    }
    checked(&register, &["check", "--statistics"]);
    for format in ["full", "concise"] {
        let ran = run(
            &register,
            &["check", "--format", format, "--color", "always"],
        );
        harmless("check --color always", &uncoloured(&ran.stdout));
        harmless("check --color always", &ran.stderr);
    }
    let formats = ["table", "markdown", "csv", "html", "json"];
    for format in formats {
        for kind in ["kerja-sama", "potensi", "mitra"] {
            checked(&register, &["list", kind, "--format", format]);
        }
        checked(&register, &["agenda", "--each", "--format", format]);
        let period = ["summary", "--period", "2015..2024", "--format", format];
        checked(
            &register,
            &[&period[..], &["--by", "mitra,pemrakarsa"]].concat(),
        );
    }
    for by in ["pemrakarsa", "lokasi,mitra", "misi,urusan"] {
        checked(
            &register,
            &["summary", "--period", "2015..2024", "--by", by],
        );
    }
    for colour in ["always", "never"] {
        let ran = run(&register, &["list", "--color", colour]);
        harmless("list --color", &uncoloured(&ran.stdout));
    }
    checked(&register, &["agenda", "--each", "--format", "ics"]);
    for kind in ["kerja-sama", "potensi", "mitra"] {
        let listed = run(&register, &["list", kind, "--format", "json"]).json();
        let rows = listed["rows"].as_array().expect("rows").clone();
        for row in rows.iter().take(6) {
            checked(&register, &["show", row["id"].as_str().expect("an id")]);
        }
    }
    // Nor do the words of the command line, where ksd repeats them.
    let asked = HOSTILE.replace('\0', "");
    for arguments in [
        ["show", &asked],
        ["check", &asked],
        ["rule", &asked],
        [&asked, "a"],
        ["--records", &asked],
        ["list", &format!("--mitra={asked}")],
        ["list", &format!("--sort={asked}")],
        ["list", &format!("--expiring={asked}")],
        ["list", &format!("--search={asked}")],
    ] {
        let ran = run(&register, &arguments);
        harmless("what was asked", &ran.stdout);
        harmless("what was asked", &ran.stderr);
    }
}

#[test]
fn no_file_for_people_harms_them() {
    let register = hostile_register();
    let folder = tempfile::TempDir::new().expect("a folder");
    let unpacked = |path: &Path| {
        let file = std::fs::File::open(path).expect("the file");
        let mut zip = zip::ZipArchive::new(file).expect("a zip");
        for at in 0..zip.len() {
            let mut part = zip.by_index(at).expect("a part");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("UTF-8");
            roxmltree::Document::parse(&text).expect("XML");
            harmless(&format!("part {at} of {}", path.display()), &text);
        }
    };
    let xlsx = folder.path().join("daftar.xlsx");
    run(&register, &["list", "-o", &xlsx.to_string_lossy()]);
    unpacked(&xlsx);
    for report in [
        "triwulan",
        "semester",
        "tahunan",
        "pemetaan",
        "evaluasi",
        "luar-negeri",
    ] {
        let path = |ending: &str| folder.path().join(format!("{report}.{ending}"));
        let endings = ["md", "html", "csv", "docx", "xlsx"];
        let paths: Vec<String> = endings
            .iter()
            .map(|ending| path(ending).to_string_lossy().into_owned())
            .collect();
        let mut arguments = vec!["report", report, "--skip-unreadable"];
        arguments.extend(paths.iter().flat_map(|path| ["-o", path.as_str()]));
        let ran = run(&register, &arguments);
        assert_eq!(ran.code, 0, "{report}: {}", ran.stderr);
        harmless(report, &ran.stderr);
        for ending in ["md", "html", "csv"] {
            let text = std::fs::read_to_string(path(ending)).expect("the file");
            harmless(&format!("{report}.{ending}"), &text);
        }
        unpacked(&path("docx"));
        unpacked(&path("xlsx"));
    }
}

#[test]
fn json_keeps_every_letter() {
    let hostile =
        "a##[x]##vso[y]\u{9b}\u{202e}\u{200b}\u{7f}\u{fffe}\u{1fffe}\u{e0041}\n::error::\\\u{ad}b";
    let quoted = Value::from(hostile).to_string();
    let register = Register::new().document(
        "a",
        "2023-01-10",
        "2024-06-10",
        &format!("objek = {quoted}"),
    );
    let register = register.write(
        "potensi/p.toml",
        &format!("judul = {quoted}\ntahun = 2024\n"),
    );
    let ran = run(&register, &["list", "potensi", "--format", "json"]);
    harmless("json", &ran.stdout);
    assert!(ran.stdout.contains("\\u202e") && ran.stdout.contains("\\udb40\\udc41"));
    assert_eq!(ran.json()["rows"][0]["judul"], hostile);
}

#[test]
fn lines_of_a_calendar_are_short_and_whole() {
    let mut register = Register::new();
    // Letters of two, three and four octets at every distance from the edge.
    for (at, letter) in ["é", "–", "😀"].into_iter().cycle().take(24).enumerate() {
        let long = format!("{}{}", "x".repeat(at), letter.repeat(120));
        let more =
            format!("[[perselisihan]]\ntanggal = 2024-01-10\npokok = \"{long}, a;b\\\\c\"\n");
        let text = format!(
            "judul = \"A\"\njenis = \"ksdd\"\nnaskah = \"pks\"\npemrakarsa = \"{long}\"\n[waktu]\n\
             ditandatangani = 2023-01-10\nmulai = 2023-01-10\nberakhir = 2024-06-10\n\
             [[mitra]]\nid = \"kota-samarinda\"\n{more}"
        );
        register = register.write(&format!("kerja-sama/a-{at}.toml"), &text);
    }
    let written = run(&register, &["agenda", "--each", "--format", "ics"]).stdout;
    let lines: Vec<&str> = written.split("\r\n").collect();
    assert!(lines.iter().any(|line| line.starts_with(' ')), "folded");
    for line in &lines {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(harms), "{line}");
    }
    // Unfolded, the lines are those of the library: nothing is lost.
    let whole = written.replace("\r\n ", "");
    assert!(whole.contains(&"😀".repeat(120)), "{whole}");
    calcard::icalendar::ICalendar::parse(&written).expect("a calendar");
}

#[test]
fn a_text_too_long_for_a_cell_says_that_it_is_cut() {
    let register = Register::new()
        .write(
            "mitra/panjang.toml",
            &format!("nama = \"{}\"\ngolongan = \"daerah\"\n", "é".repeat(40_000)),
        )
        .write(
            "mitra/pas.toml",
            &format!("nama = \"{}\"\ngolongan = \"daerah\"\n", "é".repeat(32_767)),
        );
    let folder = tempfile::TempDir::new().expect("a folder");
    for (lang, word) in [("id", "… (dipotong)"), ("en", "… (cut)")] {
        let path = folder.path().join(format!("{lang}.xlsx"));
        run(
            &register,
            &[
                "list",
                "mitra",
                "--lang",
                lang,
                "-o",
                &path.to_string_lossy(),
            ],
        );
        let file = std::fs::File::open(&path).expect("the file");
        let mut zip = zip::ZipArchive::new(file).expect("a zip");
        let mut text = String::new();
        let mut part = zip.by_name("xl/sharedStrings.xml").expect("the texts");
        part.read_to_string(&mut text).expect("UTF-8");
        let read = roxmltree::Document::parse(&text).expect("XML");
        let mut lengths: Vec<(usize, bool)> = read
            .descendants()
            .filter(|node| node.has_tag_name("t"))
            .filter_map(|node| node.text())
            .filter(|text| text.chars().count() > 1_000)
            .map(|text| (text.encode_utf16().count(), text.ends_with(word)))
            .collect();
        lengths.sort_unstable();
        assert_eq!(lengths, [(32_767, false), (32_767, true)]);
    }
}
