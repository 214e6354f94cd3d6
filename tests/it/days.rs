//! The days on which something happened to a document: each date of a record
//! says what, in one place, and whoever tells of days asks there.

use crate::common::Register;
use crate::common::document::written;
use ksd::model::{Kind, Stage};
use ksd::registry::Registry;
use ksd::report::show::{Told, show};
use ksd::schema::{FILE_KINDS, Key, key};
use ksd::text::Lang;
use serde_json::{Value, json};

/// Every date key of a document, from the schema that editors are given.
fn date_keys() -> Vec<&'static Key> {
    fn collect(schema: &Value, at: &str, keys: &mut Vec<String>) {
        if schema["format"] == "date" {
            keys.push(at.to_owned());
        }
        for table in [schema, &schema["items"]] {
            for (name, inner) in table["properties"].as_object().into_iter().flatten() {
                let path = [at, name].join(".");
                collect(inner, path.trim_start_matches('.'), keys);
            }
        }
    }
    let kind = FILE_KINDS.iter().find(|kind| kind.name == "kerja-sama");
    let schema = kind.expect("a kind").schema(Lang::Id);
    let mut keys = Vec::new();
    collect(&serde_json::from_str(&schema).expect("JSON"), "", &mut keys);
    assert!(keys.len() > 40, "{keys:?}");
    let known = keys
        .iter()
        .map(|path| key(Kind::KerjaSama, path).expect(path));
    known.collect()
}

/// A document with nothing but this day, and the days of its signing.
fn with(path: &str, day: &str, signed: Option<&str>) -> String {
    let mut record = json!({
        "judul": "A", "jenis": "ksdd", "naskah": "kesepakatan-bersama", "pemrakarsa": "dlhk",
        "dicatat": "2001-01-01", "waktu": {}, "mitra": [{ "id": "kota-samarinda" }],
    });
    if let Some(signed) = signed {
        record["waktu"] = json!({ "ditandatangani": signed, "mulai": signed });
    }
    let mut here = &mut record;
    let steps: Vec<&str> = path.split('.').collect();
    for (at, step) in steps.iter().enumerate() {
        let list = [
            "mitra",
            "laporan",
            "hambatan",
            "evaluasi",
            "perselisihan",
            "pengecualian",
        ];
        here = &mut here[*step];
        if at == 0 && list.contains(step) {
            if here.is_null() {
                *here = match *step {
                    "hambatan" => json!([{ "uraian": "a" }]),
                    "laporan" => json!([{ "periode": "2023-S2" }]),
                    "pengecualian" => json!([{ "aturan": "KSD305", "alasan": "b" }]),
                    _ => json!([{}]),
                };
            }
            here = &mut here[0];
        }
    }
    *here = json!(format!("DAY{day}"));
    let text = toml_edit::ser::to_string(&record).expect("TOML");
    // JSON has no days; TOML's stand without quotes.
    let bare = |text: String, day: &str| text.replace(&format!("\"{day}\""), day);
    let text = bare(text.replace("DAY", ""), day);
    let text = bare(text, "2001-01-01");
    signed.into_iter().fold(text, bare)
}

fn id(key: &Key) -> String {
    key.path.replace(['.', '_'], "-")
}

#[test]
fn every_day_of_a_step_moves_a_plan() {
    let is_step = |key: &&&Key| {
        let stage = key.day.as_ref().and_then(|day| day.stage);
        stage.is_some_and(|stage| stage < Stage::Signed)
    };
    let keys = date_keys();
    let steps: Vec<_> = keys.iter().filter(is_step).collect();
    assert!(steps.len() >= 30, "{}", steps.len());
    let mut register = Register::new();
    for key in &steps {
        let file = format!("kerja-sama/{}.toml", id(key));
        register = register.write(&file, &with(&key.path, "2002-02-03", None));
    }
    let arguments = ["agenda", "--as-of", "2004-01-01"];
    let ran = register.ksd(&[&arguments[..], &["--each", "--format", "json"]].concat());
    let rows = ran.json()["rows"].clone();
    for key in steps {
        let due = rows.as_array().expect("rows").iter().find(|row| {
            row["record"] == id(key).as_str() && row["obligation"] == "rencana-tanpa-gerak"
        });
        let due = due.map(|row| row["due"].clone());
        assert_eq!(due, Some(json!("2002-08-03")), "{}", key.path);
    }
}

#[test]
fn every_day_of_a_record_stands_in_its_timeline() {
    let keys = date_keys();
    let mut register = Register::new();
    for key in &keys {
        let file = format!("kerja-sama/{}.toml", id(key));
        let signed = (key.path != "waktu.ditandatangani").then_some("2002-01-01");
        register = register.write(&file, &with(&key.path, "2002-02-03", signed));
    }
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let told = Told {
        registry: &registry,
        as_of: "2004-01-01".parse().expect("a day"),
        findings: &[],
        due: &[],
    };
    for key in keys {
        let said = &key.day.as_ref().expect(&key.path).said;
        let document = show(&told, Kind::KerjaSama, &id(key)).expect(&key.path);
        for (lang, day) in [(Lang::Id, "3 Februari 2002"), (Lang::En, "3 February 2002")] {
            let written = written(&document, "md", lang);
            let line = |line: &str| line.contains(day) && line.contains(said.get(lang));
            assert!(
                written.lines().any(line),
                "{} is not told:\n{written}",
                key.path
            );
        }
    }
}

#[test]
fn a_day_to_come_has_not_happened() {
    let text = with("kak.tanggal", "2004-06-01", None);
    let register = Register::new().write("kerja-sama/a.toml", &text);
    let shown = |day: &str| register.ksd(&["show", "a", "--as-of", day]).stdout;
    assert!(!shown("2004-05-31").contains("KAK disusun"));
    assert!(shown("2004-06-01").contains("KAK disusun"));
}

#[test]
fn a_last_day_is_over_the_day_after() {
    let text = with("pengakhiran.tanggal", "2004-06-01", Some("2002-01-01"));
    let register = Register::new().write("kerja-sama/a.toml", &text);
    let shown = |day: &str| register.ksd(&["show", "a", "--as-of", day]).stdout;
    assert!(!shown("2004-06-01").contains("diakhiri"));
    assert!(shown("2004-06-02").contains("1 Jun 2004  diakhiri"));
}
