//! Every key and every word of the records is in the sample, and `ksd show` tells it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ksd::model::{Date, Duration};
use ksd::schema::{FILE_KINDS, FileKind, Holds};
use ksd::text::{Lang, Text};
use toml::Value;

use crate::common::Register;

/// Keys that the sample need not show as often as others, and why.
const RARER: [(&str, &str, &str); 2] = [
    (
        "potensi",
        "pengecualian.",
        "written as in a document, where it is shown",
    ),
    (
        "tkksd",
        "pengecualian.",
        "written as in a document, where it is shown",
    ),
];

/// Words that the sample has nowhere, and why.
const NOT_WRITTEN: [(&str, &str); 13] = [
    ("politik-luar-negeri", ABSOLUTE),
    ("pertahanan", ABSOLUTE),
    ("keamanan", ABSOLUTE),
    ("yustisi", ABSOLUTE),
    ("moneter-dan-fiskal-nasional", ABSOLUTE),
    ("agama", ABSOLUTE),
    (
        "energi-dan-sumber-daya-mineral",
        "no affair of a kabupaten. UU 23/2014 Pasal 14 ayat (1)",
    ),
    (
        "pemerintahan-umum",
        "the President's. UU 23/2014 Pasal 9 ayat (5)",
    ),
    (
        "ketupi",
        "no form of use of a region's assets. PP 27/2014 Pasal 27 ayat (1)",
    ),
    ("kepala-biro", "a seat in a province"),
    ("menteri", "who receives the reports of a province"),
    ("error", "one other severity is enough"),
    ("note", "one other severity is enough"),
];
const ABSOLUTE: &str =
    "an absolute affair: no cooperation is about it. UU 23/2014 Pasal 10 ayat (1)";

/// The records of a kind in the sample.
fn records(kind: &FileKind) -> Vec<Value> {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    let place = match kind.kind {
        None => sample.join("ksd.toml"),
        Some(_) => sample.join(kind.name),
    };
    let files = walkdir::WalkDir::new(place).into_iter();
    let files = files.map(|file| file.expect("a readable folder").into_path());
    files
        .filter(|path| path.is_file())
        .map(|path| fs::read_to_string(path).expect("a readable record"))
        .map(|text| Value::Table(text.parse().expect("TOML")))
        .collect()
}

/// Every value in a record, under its path without the places of lists.
fn leaves(value: &Value, path: &str, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Table(table) => {
            for (key, value) in table {
                let dot = if path.is_empty() { "" } else { "." };
                leaves(value, &format!("{path}{dot}{key}"), found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| leaves(item, path, found)),
        leaf => found.push((path.to_owned(), leaf.clone())),
    }
}

#[test]
fn the_sample_writes_every_key() {
    let mut missing = Vec::new();
    for kind in &FILE_KINDS {
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for record in records(kind) {
            let mut found = Vec::new();
            leaves(&record, "", &mut found);
            let paths: BTreeSet<String> = found.into_iter().map(|(path, _)| path).collect();
            for path in paths {
                *times.entry(path).or_default() += 1;
            }
        }
        let least = if kind.kind.is_some() { 2 } else { 1 };
        let values = kind.keys().iter();
        for key in values.filter(|key| !matches!(key.holds, Holds::Table(_))) {
            let rarer =
                |(of, path, _): &(&str, &str, &str)| *of == kind.name && key.path.starts_with(path);
            let times = times.get(&key.path).copied().unwrap_or_default();
            if times < least && !RARER.iter().any(rarer) {
                missing.push(format!("{}: {} ({times})", kind.name, key.path));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "the sample shows each key in two records (ksd.toml: once), and these it does not:\n{}\n\
         let a file of examples/generate/register write them, or add records to its `rare.txt`; \
         then `cargo run --example generate -- records --replace`",
        missing.join("\n")
    );
}

#[test]
fn the_sample_writes_every_word() {
    let mut vocabularies: Vec<(BTreeSet<String>, BTreeSet<String>)> = Vec::new();
    for kind in &FILE_KINDS {
        let mut found = Vec::new();
        for record in records(kind) {
            leaves(&record, "", &mut found);
        }
        for key in kind.keys() {
            let Holds::Words(vocabulary) = &key.holds else {
                continue;
            };
            let words: BTreeSet<String> = vocabulary
                .words
                .iter()
                .map(|word| word.word.clone())
                .collect();
            let of_key = found.iter().filter(|(path, _)| *path == key.path);
            let written = of_key.filter_map(|(_, value)| Some(value.as_str()?.to_owned()));
            match vocabularies.iter_mut().find(|(other, _)| *other == words) {
                Some((_, all)) => all.extend(written),
                None => {
                    let written = written.collect();
                    vocabularies.push((words, written));
                }
            }
        }
    }
    let missing: BTreeSet<&str> = vocabularies
        .iter()
        .flat_map(|(words, written)| words.difference(written))
        .map(String::as_str)
        .collect();
    let excused: BTreeSet<&str> = NOT_WRITTEN.iter().map(|(word, _)| *word).collect();
    let unexcused: Vec<_> = missing.difference(&excused).collect();
    assert!(
        unexcused.is_empty(),
        "the sample writes every word of the records somewhere, and not these: {unexcused:?}; \
         add a record to examples/generate/register/rare.txt, or the reason to NOT_WRITTEN"
    );
    let written: Vec<_> = excused.difference(&missing).collect();
    assert!(
        written.is_empty(),
        "NOT_WRITTEN has {written:?}, which the sample writes"
    );
}

/// The day on which the records are shown; all their days are before it.
const SHOWN: &str = "2026-11-21";

/// Keys that `ksd show` does not tell by their values, and why.
const NOT_TOLD: [(&str, &str, &str); 8] = [
    (
        "kerja-sama",
        "waktu.tahun",
        "told where the day of signing is not known",
    ),
    (
        "kerja-sama",
        "induk",
        "the family has it, where there is one",
    ),
    ("kerja-sama", "perpanjangan_dari", "the family has it"),
    ("kerja-sama", "addendum_dari", "the family has it"),
    ("mitra", "kode", "a region's code, with the region's name"),
    (
        "potensi",
        "pembahasan.berita_acara.tanggal",
        "the day is that of the number",
    ),
    (
        "potensi",
        "penetapan.tanggal",
        "the day is that of the number",
    ),
    ("ksd", "", "no record"),
];

/// What a key holds in a record that has everything, and how people read it.
fn example(
    kind: &FileKind,
    path: &str,
    schema: &serde_json::Value,
    at: usize,
) -> (Value, Vec<String>) {
    let listed = schema["type"] == "array";
    let schema = if listed { &schema["items"] } else { schema };
    let text = |text: &str| Value::String(text.to_owned());
    let (value, told) = match schema["type"].as_str() {
        _ if path.ends_with("periode") => (text("2023-S1"), "semester I tahun 2023".to_owned()),
        _ if path == "belum_diketahui" => (text("lokasi"), "lokasi".to_owned()),
        _ if path == "pengecualian.aturan" => (text("KSD303"), "KSD303".to_owned()),
        _ if path == "kode" || path == "waktu.dinyatakan" => (text("64.72"), "64.72".to_owned()),
        _ if path == "arsip.tautan" => (text("https://zq.go.id"), "https://zq.go.id".to_owned()),
        Some("boolean") => {
            let name = ksd::schema::name(kind.kind, path).capital();
            (Value::Boolean(true), format!("{} ", name.get(Lang::Id)))
        }
        Some("integer" | "number") => (Value::Integer(1701 + at as i64), (1701 + at).to_string()),
        _ if schema["format"] == "date" => {
            let day = Date::known(2020, 1, 1).plus(Duration::days(at as u32));
            let value = Value::Datetime(day.to_string().parse().expect("a day"));
            (value, Text::of(&day).get(Lang::Id).to_owned())
        }
        _ => match schema["enum"].as_array().and_then(|words| words.first()) {
            Some(word) => {
                let word = word.as_str().expect("a word");
                let key = ksd::schema::key(kind.kind, path).expect("a key");
                let name = match &key.holds {
                    Holds::Words(vocabulary) => vocabulary.name_of(word),
                    _ => None,
                };
                let name = name.map_or(word.to_owned(), |name| name.get(Lang::Id).to_owned());
                (text(word), name)
            }
            None => (text(&format!("zq{at}zq")), format!("zq{at}zq")),
        },
    };
    let value = if listed {
        Value::Array(vec![value])
    } else {
        value
    };
    let mut ways = vec![told.clone()];
    // A table shortens the month.
    if let [day, month, year] = told.split(' ').collect::<Vec<_>>()[..] {
        ways.push(format!("{day} {} {year}", month.get(..3).unwrap_or(month)));
    }
    if path.ends_with("periode") {
        ways.push("2023-s1".to_owned());
    }
    if path.ends_with("surat_kuasa.tembusan") {
        ways.push("ditembuskan".to_owned());
    }
    if let Ok(number) = told.parse::<i64>() {
        ways.push(format!("{}.{:03}", number / 1000, number % 1000));
    }
    (value, ways)
}

/// A record with something in every key, and how each is told.
fn full(
    kind: &FileKind,
    skip: &dyn Fn(&str) -> bool,
) -> (toml::Table, BTreeMap<String, Vec<String>>) {
    fn table(
        kind: &FileKind,
        schema: &serde_json::Value,
        above: &str,
        skip: &dyn Fn(&str) -> bool,
        told: &mut BTreeMap<String, Vec<String>>,
    ) -> toml::Table {
        let mut record = toml::Table::new();
        for (name, schema) in schema["properties"].as_object().expect("keys") {
            let path = match above {
                "" => name.clone(),
                above => format!("{above}.{name}"),
            };
            if skip(&path) {
                continue;
            }
            let items = schema.get("items").unwrap_or(schema);
            if items.get("properties").is_some() {
                let inner = Value::Table(table(kind, items, &path, skip, told));
                let listed = schema["type"] == "array";
                let inner = if listed {
                    Value::Array(vec![inner])
                } else {
                    inner
                };
                record.insert(name.clone(), inner);
                continue;
            }
            let (value, ways) = example(kind, &path, schema, told.len());
            told.insert(path, ways);
            record.insert(name.clone(), value);
        }
        record
    }
    let schema: serde_json::Value = serde_json::from_str(&kind.schema(Lang::Id)).expect("JSON");
    let mut told = BTreeMap::new();
    let record = table(kind, &schema, "", skip, &mut told);
    (record, told)
}

#[test]
fn show_tells_every_key() {
    let mut missing = Vec::new();
    // A document is in force, was ended or was given up.
    let signed = ["tidak_dilanjutkan", "pengakhiran"];
    let ended = ["tidak_dilanjutkan"];
    let plan = ["waktu", "pengakhiran", "kelanjutan"];
    let cases: [(&str, &[&str], &str); 6] = [
        ("kerja-sama", &signed, ""),
        ("kerja-sama", &ended, "pengakhiran"),
        ("kerja-sama", &plan, "tidak_dilanjutkan"),
        ("potensi", &[], ""),
        ("mitra", &[], ""),
        ("tkksd", &[], ""),
    ];
    for (name, left_out, about) in cases {
        let kind = FileKind::named(name).expect("a kind");
        let not_told = |path: &str| {
            let mut all = NOT_TOLD.iter();
            all.any(|(of, key, _)| *of == name && *key == path)
        };
        let skip = |path: &str| left_out.contains(&path) || not_told(path);
        let (record, told) = full(kind, &skip);
        let text = toml_edit::ser::to_string(&record).expect("TOML");
        let register = Register::empty().write(&format!("{name}/lengkap.toml"), &text);
        let shown = register.ksd(&["show", &format!("{name}/lengkap"), "--as-of", SHOWN]);
        assert_eq!(shown.code, 0, "{}{text}", shown.stderr);
        let until = shown
            .stdout
            .find("\nTemuan\n")
            .unwrap_or(shown.stdout.len());
        // A long value goes on in the next line.
        let shown = shown.stdout[..until].to_lowercase();
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_told = |ways: &[String]| {
            ways.iter()
                .any(|way| shown.contains(way.to_lowercase().trim_end()))
        };
        let told = told.iter().filter(|(path, _)| path.starts_with(about));
        missing.extend(
            told.filter(|(_, ways)| !is_told(ways))
                .map(|(path, ways)| format!("{name}: {path} ({ways:?})")),
        );
    }
    assert!(
        missing.is_empty(),
        "`ksd show` does not tell these keys:\n{}\ntell them in src/report/show (what no chapter \
         tells, `particulars.rs` does), or add them to NOT_TOLD with the reason",
        missing.join("\n")
    );
}
