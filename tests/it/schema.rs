//! `ksd schema`, and `schemas/` beside it: what editors know of the records.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::Ran;
use jsonschema::Validator;
use ksd::model::Kind;
use ksd::schema::{FILE_KINDS, Holds, name};
use ksd::text::{Lang, Text};
use serde_json::{Value, json};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn schema(arguments: &[&str]) -> String {
    let mut command = crate::common::ksd();
    command.arg("schema").args(arguments);
    let ran = Ran::of(command);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    ran.stdout
}

fn validator(kind: &str) -> Validator {
    let schema: Value = serde_json::from_str(&schema(&[kind])).expect("JSON");
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("a JSON Schema")
}

/// A record as editors see it: its dates as texts.
fn record(text: &str) -> Value {
    let record: toml::Table = text.parse().expect("TOML");
    as_json(toml::Value::Table(record))
}

fn as_json(value: toml::Value) -> Value {
    match value {
        toml::Value::Table(table) => table
            .into_iter()
            .map(|(key, value)| (key, as_json(value)))
            .collect(),
        toml::Value::Array(items) => items.into_iter().map(as_json).collect(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
    }
}

/// The files of a kind in the sample.
fn sample(kind: &str) -> Vec<PathBuf> {
    let place = match kind {
        "ksd" => root().join("records/ksd.toml"),
        folder => root().join("records").join(folder),
    };
    let entries = walkdir::WalkDir::new(place).into_iter();
    entries
        .map(|entry| entry.expect("a readable folder").into_path())
        .filter(|path| path.is_file())
        .collect()
}

#[test]
fn schemas_are_those_that_ksd_prints() {
    let renew = std::env::var_os("KSD_UPDATE").is_some();
    for kind in &FILE_KINDS {
        let path = root().join(format!("schemas/{}.schema.json", kind.name));
        let printed = schema(&[kind.name]);
        if renew {
            fs::write(&path, &printed).expect("a written schema");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept.replace("\r\n", "\n") == printed,
            "schemas/{0}.schema.json is stale; renew it with \
             `KSD_UPDATE=1 cargo test --test it schema`",
            kind.name
        );
    }
}

#[test]
fn every_record_of_the_sample_is_valid() {
    for kind in &FILE_KINDS {
        let validator = validator(kind.name);
        let files = sample(kind.name);
        assert!(!files.is_empty(), "no {}", kind.name);
        for path in files {
            let text = fs::read_to_string(&path).expect("a readable record");
            let faults: Vec<String> = validator
                .iter_errors(&record(&text))
                .map(|fault| format!("{}: {fault}", fault.instance_path()))
                .collect();
            assert!(faults.is_empty(), "{}: {faults:?}", path.display());
        }
    }
}

/// A sound record; the faults are put into it.
const SOUND: &str = r#"
judul = "Pengelolaan sampah"
jenis = "ksdd"
naskah = "kesepakatan-bersama"
dicatat = 2024-01-15
urusan = ["lingkungan-hidup"]

[waktu]
mulai = 2024-03-18
dinyatakan = "5 (lima) tahun"

[daerah]
surat_kuasa = { nomor = "1", tanggal = 2024-03-01 }

[[mitra]]
id = "kota-samarinda"
peran = "kepala-daerah"

[pembiayaan]
nilai = 2_500_000
"#;

#[test]
fn one_fault_is_one_error_at_its_place() {
    let validator = validator("kerja-sama");
    assert!(validator.is_valid(&record(SOUND)));
    for (sound, broken, place) in [
        ("dicatat =", "dicattat =", ""),
        ("judul = \"Pengelolaan sampah\"", "", ""),
        ("\"Pengelolaan sampah\"", "5", "/judul"),
        ("\"ksdd\"", "\"mou\"", "/jenis"),
        ("[\"lingkungan-hidup\"]", "\"lingkungan-hidup\"", "/urusan"),
        ("\"lingkungan-hidup\"", "\"lingkungan\"", "/urusan/0"),
        ("2024-01-15", "\"15-01-2024\"", "/dicatat"),
        ("2024-03-18", "2024-03-18T10:00:00", "/waktu/mulai"),
        ("\"5 (lima) tahun\"", "5", "/waktu/dinyatakan"),
        ("tanggal =", "tangal =", "/daerah/surat_kuasa"),
        ("id = \"kota-samarinda\"", "", "/mitra/0"),
        ("\"kepala-daerah\"", "\"kepala-dinas\"", "/mitra/0/peran"),
        ("2_500_000", "-1", "/pembiayaan/nilai"),
    ] {
        let text = SOUND.replacen(sound, broken, 1);
        assert_ne!(text, SOUND, "{sound}");
        let places: Vec<String> = validator
            .iter_errors(&record(&text))
            .map(|fault| fault.instance_path().to_string())
            .collect();
        assert_eq!(places, [place], "{broken}");
    }
}

#[test]
fn texts_of_a_form_of_their_own_are_no_stricter_than_ksd() {
    let period = validator("tkksd");
    let report = |period: &str| {
        json!({
            "sk": "1", "tanggal": "2024-01-01",
            "laporan": [{ "jenis": "semester", "periode": period }],
        })
    };
    for text in [
        "2024",
        "2024-S1",
        "2024-s2",
        "2024-Q4",
        "2024-tw1",
        "2024-05",
        "2024-05-03",
        "2020..2024-04",
        "2020..",
        "..2024-Q1",
    ] {
        assert!(text.parse::<ksd::model::Period>().is_ok(), "{text}");
        assert!(period.is_valid(&report(text)), "{text}");
    }
    for text in [
        "",
        "..",
        "24",
        "2024-S3",
        "2024-13",
        "2024 ",
        "2024-Q",
        "last-year",
    ] {
        assert!(text.parse::<ksd::model::Period>().is_err(), "{text}");
        assert!(!period.is_valid(&report(text)), "{text}");
    }

    let settings = validator("ksd");
    let register = |zone: &str, code: &str, term: &str| {
        json!({
            "format": 1,
            "daerah": { "nama": "x", "kode": code, "tingkat": "kabupaten", "zona_waktu": zone },
            "tenggat": { "evaluasi": term },
        })
    };
    for text in [
        "90d",
        "90 hari",
        "12W",
        "6 bulan",
        "1y6m",
        "1 tahun 6 BULAN",
        " 5 (lima) tahun ",
        "5(lima)tahun",
        "90 days",
    ] {
        assert!(text.parse::<ksd::model::Duration>().is_ok(), "{text}");
        assert!(
            settings.is_valid(&register("+08:00", "64.02", text)),
            "{text}"
        );
    }
    for text in ["", "90", "hari", "90 dayz", "-1d", "5 (lima tahun"] {
        assert!(text.parse::<ksd::model::Duration>().is_err(), "{text}");
        assert!(
            !settings.is_valid(&register("+08:00", "64.02", text)),
            "{text}"
        );
    }
    for (zone, code, sound) in [
        ("+07:00", "64", true),
        ("-09:30", "64.02", true),
        ("+0800", "64.02", true),
        ("+08", "64.02", false),
        ("WITA", "64.02", false),
        ("+08:00", "6402", false),
        ("+08:00", "64.2", false),
    ] {
        let read = zone.parse::<ksd::model::ZonaWaktu>().is_ok()
            && code.parse::<ksd::model::KodeWilayah>().is_ok();
        assert_eq!(read, sound, "{zone} {code}");
        assert_eq!(
            settings.is_valid(&register(zone, code, "1d")),
            sound,
            "{zone} {code}"
        );
    }
}

#[test]
fn descriptions_come_in_both_languages() {
    let (id, en) = (schema(&["mitra"]), schema(&["mitra", "--lang", "en"]));
    assert!(
        id.contains("\"Alamat kantor, bukan alamat pribadi.\""),
        "{id}"
    );
    assert!(
        en.contains("\"Address of an office, never a private one.\""),
        "{en}"
    );
    let strip = |text: &str| {
        let words = text
            .lines()
            .filter(|line| !line.contains("    \"description\": "));
        words.count()
    };
    assert_eq!(
        strip(&id),
        strip(&en),
        "the languages differ in more than words"
    );
}

#[test]
fn the_kinds_are_listed_and_others_refused() {
    let listed = schema(&[]);
    assert_eq!(listed.lines().count(), FILE_KINDS.len());
    assert!(listed.contains("kerja-sama/**/*.toml"), "{listed}");
    let mut command = crate::common::ksd();
    command.args(["schema", "kerjasama"]);
    Ran::of(command).refused("kerja-sama");
}

#[test]
fn editors_are_told_of_every_schema() {
    for file in [".taplo.toml", "tombi.toml"] {
        let settings = fs::read_to_string(root().join(file)).expect("settings");
        for kind in &FILE_KINDS {
            let schema = format!("\"schemas/{}.schema.json\"", kind.name);
            let glob = format!("\"records/{}\"", kind.glob);
            for said in [schema, glob] {
                assert!(settings.contains(&said), "{said} in {file}");
            }
        }
    }
}

/// The paths of all keys in a schema.
fn paths(schema: &Value, above: &str, found: &mut Vec<String>) {
    let schema = schema.get("items").unwrap_or(schema);
    let keys = schema.get("properties").and_then(Value::as_object);
    for (name, schema) in keys.into_iter().flatten() {
        let path = format!("{above}{name}");
        paths(schema, &format!("{path}."), found);
        found.push(path);
    }
}

/// What a field lacks, no schema, glossary or table could tell.
#[test]
fn every_key_and_word_says_what_it_is_called_and_means_in_both_languages() {
    let said = |text: &Text| {
        [Lang::Id, Lang::En]
            .iter()
            .all(|&lang| !text.get(lang).is_empty())
    };
    for kind in &FILE_KINDS {
        let schema: Value = serde_json::from_str(&kind.schema(Lang::En)).expect("JSON");
        let mut in_schema = Vec::new();
        paths(&schema, "", &mut in_schema);
        let mut named: Vec<String> = kind.keys().iter().map(|key| key.path.clone()).collect();
        in_schema.sort();
        named.sort();
        assert_eq!(in_schema, named, "{}: keys without their words", kind.name);
        assert!(said(kind.about()), "{}", kind.name);
        for key in kind.keys() {
            let of_holds = match &key.holds {
                Holds::Value => true,
                Holds::Table(about) => said(about),
                Holds::Words(vocabulary) => {
                    let mut words = vocabulary.words.iter();
                    said(&vocabulary.about)
                        && words.all(|word| said(&word.name) && said(&word.meaning))
                }
            };
            assert!(
                said(&key.name) && said(&key.meaning) && of_holds,
                "{}: {key:?}",
                kind.name
            );
        }
    }
}

#[test]
fn a_key_is_called_by_its_table_where_several_tables_are_alike() {
    let said = |path: &str, lang: Lang| name(Kind::KerjaSama, path).get(lang).to_owned();
    let letter = "luar_negeri.surat_konfirmasi.nomor";
    assert_eq!(said(letter, Lang::Id), "nomor surat konfirmasi");
    assert_eq!(
        said(letter, Lang::En),
        "number of the letter of confirmation"
    );
    assert_eq!(
        said("mitra[1].nomor", Lang::Id),
        said("mitra.nomor", Lang::Id)
    );
    assert_eq!(said("tidak.ada", Lang::Id), "tidak.ada");
}
