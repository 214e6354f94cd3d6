//! `ksd export` as data: read by others it is the same register, and the same bytes
//! each time.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ksd::model::{KerjaSama, Kind, Mitra, Potensi, Tkksd};
use ksd::schema::{FileKind, Form};
use ksd::sheets::{Cell, Row, record, tables_of};
use serde_json::Value;
use strum::VariantArray;

use crate::common::{Ran, Register};

const DAY: &str = "2024-05-03";

/// The tables of an export: of each its columns, and its rows.
pub type Tables = BTreeMap<String, (Vec<String>, Vec<Vec<Option<String>>>)>;

fn sample() -> Register {
    Register::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("records"))
}

fn export(register: &Register, arguments: &[&str]) -> Ran {
    let ran = register.ksd(&[&["export", "--as-of", DAY], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran
}

/// The files of a folder above the register.
fn files(register: &Register, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = register.root().with_file_name(folder);
    let entries = fs::read_dir(folder).expect("a folder");
    let files = entries.map(|entry| {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy();
        (name.into_owned(), fs::read(&path).expect("a file"))
    });
    files.collect()
}

fn of_csv(files: &BTreeMap<String, Vec<u8>>) -> Tables {
    let tables = files.iter().filter_map(|(name, bytes)| {
        let name = name.strip_suffix(".csv")?;
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let columns = reader.headers().expect("a head").iter();
        let columns = columns.map(str::to_owned).collect();
        let cell = |cell: &str| Some(cell.to_owned()).filter(|cell| !cell.is_empty());
        let rows = reader.records().map(|row| row.expect("a row"));
        let rows = rows.map(|row| row.iter().map(cell).collect()).collect();
        Some((name.to_owned(), (columns, rows)))
    });
    tables.collect()
}

/// The tables of a database, as texts.
#[cfg(feature = "sqlite")]
pub fn of_sqlite(file: &Path) -> Tables {
    use rusqlite::types::ValueRef;
    let database = rusqlite::Connection::open(file).expect("a database");
    let mut names = database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .expect("a query");
    let names = names.query_map([], |row| row.get(0)).expect("names");
    let names: Vec<String> = names.map(|name| name.expect("a name")).collect();
    let tables = names.into_iter().map(|name| {
        let all = format!("SELECT * FROM {name} ORDER BY rowid");
        let mut all = database.prepare(&all).expect("a query");
        let columns: Vec<String> = all.column_names().map(str::to_owned).collect();
        let cell = |row: &rusqlite::Row<'_>, at| {
            Ok(match row.get_ref(at)? {
                ValueRef::Null => None,
                ValueRef::Integer(number) => Some(number.to_string()),
                ValueRef::Real(number) => Some(number.to_string()),
                ValueRef::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
                ValueRef::Blob(_) => Some("blob".to_owned()),
            })
        };
        let count = columns.len();
        let rows = all.query_map([], |row| (0..count).map(|at| cell(row, at)).collect());
        let rows = rows.expect("rows").map(|row| row.expect("a row")).collect();
        (name, (columns, rows))
    });
    tables.collect()
}

/// What a file says, whatever the order of its keys.
fn normal(kind: Kind, table: toml::Table) -> Value {
    fn of<T: serde::de::DeserializeOwned + serde::Serialize>(table: toml::Table) -> Value {
        let said: T = table.try_into().expect("a record");
        serde_json::to_value(said).expect("a value")
    }
    match kind {
        Kind::KerjaSama => of::<KerjaSama>(table),
        Kind::Potensi => of::<Potensi>(table),
        Kind::Mitra => of::<Mitra>(table),
        Kind::Tkksd => of::<Tkksd>(table),
    }
}

/// The records as the files have them, by kind and id.
fn written(register: &Register) -> BTreeMap<(String, String), Value> {
    let mut all = BTreeMap::new();
    for &kind in Kind::VARIANTS {
        for entry in walkdir::WalkDir::new(register.root().join(kind.word())) {
            let path = entry.expect("an entry").into_path();
            if path.extension().is_some_and(|ending| ending == "toml") {
                let id = path.file_stem().expect("a name").to_string_lossy();
                let text = fs::read_to_string(&path).expect("a record");
                let said = normal(kind, text.parse().expect("TOML"));
                all.insert((kind.to_string(), id.into_owned()), said);
            }
        }
    }
    all
}

/// The records that tables say, by kind and id; which column holds which key, they say
/// themselves.
fn told(tables: &Tables) -> BTreeMap<(String, String), Value> {
    let (_, meanings) = &tables["kolom"];
    let path_of = |table: &str, column: &str| {
        let mut rows = meanings.iter();
        let row =
            rows.find(|row| row[0].as_deref() == Some(table) && row[1].as_deref() == Some(column));
        row.unwrap_or_else(|| panic!("{table}.{column} is not told"))[3].clone()
    };
    let mut all = BTreeMap::new();
    for &kind in Kind::VARIANTS {
        let mut of_records: BTreeMap<String, Vec<(usize, Row)>> = BTreeMap::new();
        for (at, table) in tables_of(kind).iter().enumerate() {
            let name = table.name();
            let (columns, rows) = &tables[&name];
            let paths: Vec<Option<String>> = columns
                .iter()
                .map(|column| path_of(&name, column))
                .collect();
            for row in rows {
                let places = row[1..=table.lists.len()].iter();
                let places =
                    places.map(|place| place.as_ref().expect("a place").parse().expect("a number"));
                let cell = |key: &&ksd::schema::Key| {
                    let at = paths
                        .iter()
                        .position(|path| path.as_ref() == Some(&key.path));
                    let said =
                        row[at.unwrap_or_else(|| panic!("no column of {}", key.path))].as_ref();
                    said.map_or(Cell::Absent, |said| match key.form {
                        Form::Date => Cell::Date(said.parse().expect("a day")),
                        Form::Whole => Cell::Whole(said.parse().expect("a number")),
                        Form::Number => Cell::Number(said.parse().expect("a number")),
                        Form::Boolean => Cell::Boolean(said == "true" || said == "1"),
                        _ => Cell::Text(said.clone()),
                    })
                };
                let told = Row {
                    places: places.collect(),
                    cells: table.columns.iter().map(cell).collect(),
                };
                let id = row[0].clone().expect("an id");
                of_records.entry(id).or_default().push((at, told));
            }
        }
        for (id, rows) in of_records {
            all.insert((kind.to_string(), id), normal(kind, record(kind, &rows)));
        }
    }
    all
}

/// A value of JSON as a file has it: which texts are days, the model says.
fn to_toml(kind: Kind, path: &str, value: &Value) -> toml::Value {
    let is_day = |path: &str| {
        let key = FileKind::of(Some(kind)).expect("a kind").key(path);
        key.is_some_and(|key| key.form == Form::Date)
    };
    match value {
        Value::String(text) if is_day(path) => toml::Value::Datetime(text.parse().expect("a day")),
        Value::String(text) => toml::Value::String(text.clone()),
        Value::Bool(is_so) => toml::Value::Boolean(*is_so),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => toml::Value::Integer(whole),
            None => toml::Value::Float(number.as_f64().expect("a number")),
        },
        Value::Array(members) => {
            toml::Value::Array(members.iter().map(|one| to_toml(kind, path, one)).collect())
        }
        Value::Object(fields) => {
            let below = |word: &str| match path {
                "" => word.to_owned(),
                path => format!("{path}.{word}"),
            };
            let fields = fields.iter();
            let fields =
                fields.map(|(word, value)| (word.clone(), to_toml(kind, &below(word), value)));
            toml::Value::Table(fields.collect())
        }
        Value::Null => panic!("null at {path}"),
    }
}

fn of_json(kind: Kind, record: &Value) -> ((String, String), Value) {
    let mut record = record.as_object().expect("a record").clone();
    let id = record.remove("id").expect("an id");
    record.remove("berkas").expect("a file");
    record.remove("keadaan");
    let toml::Value::Table(table) = to_toml(kind, "", &Value::Object(record)) else {
        panic!("no table");
    };
    let id = id.as_str().expect("an id").to_owned();
    ((kind.to_string(), id), normal(kind, table))
}

#[test]
fn read_back_it_is_the_same_register() {
    let register = sample();
    let expected = written(&register);
    assert!(expected.len() > 400, "{}", expected.len());
    export(&register, &["--format", "csv", "-o", "data/"]);
    let tables = of_csv(&files(&register, "data"));
    assert!(
        tables["tanpa_kolom"].1.is_empty(),
        "{:?}",
        tables["tanpa_kolom"]
    );
    assert!(told(&tables) == expected, "CSV says something else");

    let ran = export(&register, &["--format", "json"]);
    let document: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    export(&register, &["--format", "jsonl", "-o", "baris"]);
    let lines = files(&register, "baris");
    let mut of_document = BTreeMap::new();
    let mut of_lines = BTreeMap::new();
    for &kind in Kind::VARIANTS {
        let name = kind.word().replace('-', "_");
        let records = document[&name].as_array().expect("records");
        of_document.extend(records.iter().map(|one| of_json(kind, one)));
        let text = std::str::from_utf8(&lines[&format!("{name}.jsonl")]).expect("UTF-8");
        let records = text
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"));
        of_lines.extend(records.map(|one: Value| of_json(kind, &one)));
    }
    assert!(of_document == expected, "JSON says something else");
    assert!(of_lines == expected, "JSON Lines say something else");

    #[cfg(feature = "sqlite")]
    {
        export(&register, &["-o", "register.sqlite"]);
        let database = of_sqlite(&register.root().with_file_name("register.sqlite"));
        assert!(told(&database) == expected, "SQLite says something else");
    }
}

#[test]
fn what_follows_is_what_the_other_commands_say() {
    let register = sample();
    // What is compared is told at all: null is as null everywhere.
    let mut told_of: BTreeMap<&str, usize> = BTreeMap::new();
    for day in ["2022-06-30", "2024-05-03", "2026-11-26"] {
        let ran = register.ksd(&["list", "--format", "json", "--as-of", day]);
        let listed: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        let ran = register.ksd(&["export", "--format", "json", "--as-of", day]);
        let document: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        let records = document["kerja_sama"].as_array().expect("records");
        let known: BTreeMap<&str, &Value> = records
            .iter()
            .map(|record| (record["id"].as_str().expect("an id"), &record["keadaan"]))
            .collect();
        let rows = listed["rows"].as_array().expect("rows");
        assert!(rows.len() > 100, "{day}: {}", rows.len());
        for row in rows {
            let told = known[row["id"].as_str().expect("an id")];
            for (column, word) in [
                ("status", "status"),
                ("berakhir", "berakhir"),
                ("sisa_hari", "sisa_hari"),
                ("diperpanjang_oleh", "diperpanjang_oleh"),
                ("kelengkapan", "kelengkapan"),
            ] {
                assert_eq!(told[word], row[column], "{day}: {word} of {}", row["id"]);
                *told_of.entry(word).or_default() += usize::from(!told[word].is_null());
            }
        }
    }
    assert!(
        told_of.len() == 5 && told_of.values().all(|&count| count > 0),
        "{told_of:?}"
    );
}

#[test]
fn every_column_is_told_and_names_what_there_is() {
    let register = sample();
    export(&register, &["--format", "csv", "-o", "data"]);
    let files = files(&register, "data");
    let tables = of_csv(&files);
    let package: Value = serde_json::from_slice(&files["datapackage.json"]).expect("JSON");
    let resources = package["resources"].as_array().expect("tables");
    let names: BTreeSet<&str> = resources
        .iter()
        .map(|one| one["name"].as_str().expect("a name"))
        .collect();
    assert_eq!(names, tables.keys().map(String::as_str).collect());
    for resource in resources {
        let name = resource["name"].as_str().expect("a name");
        let (columns, rows) = &tables[name];
        let fields = resource["schema"]["fields"].as_array().expect("fields");
        let told: Vec<&str> = fields
            .iter()
            .map(|field| field["name"].as_str().expect("a name"))
            .collect();
        assert_eq!(&told, columns, "{name}");
        assert_eq!(
            columns.iter().collect::<BTreeSet<_>>().len(),
            columns.len(),
            "{name}: a column twice"
        );
        for (at, field) in fields.iter().enumerate() {
            assert!(
                field["description"]
                    .as_str()
                    .is_some_and(|said| said.len() > 3),
                "{name}: {field}"
            );
            for said in rows.iter().filter_map(|row| row[at].as_deref()) {
                let fits = match field["type"].as_str().expect("a type") {
                    "date" => said.len() == 10 && said.parse::<ksd::model::Date>().is_ok(),
                    "integer" => said.parse::<i64>().is_ok(),
                    "number" => said.parse::<f64>().is_ok(),
                    "boolean" => ["true", "false"].contains(&said),
                    _ => true,
                };
                assert!(fits, "{name}: `{said}` is no {field}");
            }
        }
        let strings = |value: &Value| -> Vec<String> {
            let all = value.as_array().expect("a list").iter();
            all.map(|one| one.as_str().expect("a name").to_owned())
                .collect()
        };
        let place = |columns: &[String], name: &String| {
            columns
                .iter()
                .position(|one| one == name)
                .expect("a column")
        };
        let key: Vec<usize> = strings(&resource["schema"]["primaryKey"])
            .iter()
            .map(|name| place(columns, name))
            .collect();
        let keys: BTreeSet<Vec<&Option<String>>> = rows
            .iter()
            .map(|row| key.iter().map(|&at| &row[at]).collect())
            .collect();
        assert_eq!(keys.len(), rows.len(), "{name}: its key tells rows apart");
        for foreign in resource["schema"]["foreignKeys"]
            .as_array()
            .expect("a list")
        {
            let other = match foreign["reference"]["resource"].as_str().expect("a table") {
                "" => name,
                other => other,
            };
            let (others, other_rows) = &tables[other];
            let of = |columns: &[String], names: &Value| -> Vec<usize> {
                strings(names)
                    .iter()
                    .map(|name| place(columns, name))
                    .collect()
            };
            let to = of(others, &foreign["reference"]["fields"]);
            let there: BTreeSet<Vec<&Option<String>>> = other_rows
                .iter()
                .map(|row| to.iter().map(|&at| &row[at]).collect())
                .collect();
            let from = of(columns, &foreign["fields"]);
            for row in rows {
                let named: Vec<&Option<String>> = from.iter().map(|&at| &row[at]).collect();
                // What a record does not name, it names nowhere.
                if named.iter().all(|cell| cell.is_some()) {
                    assert!(
                        there.contains(&named),
                        "{name}: {named:?} is not in {other}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_same_register_comes_out_as_the_same_bytes() {
    let register = sample();
    for format in ["csv", "jsonl"] {
        for folder in ["satu", "dua"] {
            export(
                &register,
                &["--format", format, "-o", &format!("{format}-{folder}")],
            );
        }
        let [one, two] =
            ["satu", "dua"].map(|folder| files(&register, &format!("{format}-{folder}")));
        assert!(one == two, "{format}");
    }
    let json = || export(&register, &["--format", "json"]).stdout;
    assert!(json() == json());
    #[cfg(feature = "sqlite")]
    {
        export(&register, &["-o", "satu.sqlite"]);
        export(&register, &["-o", "dua.sqlite"]);
        let [one, two] = ["satu", "dua"].map(|name| {
            fs::read(register.root().with_file_name(format!("{name}.sqlite"))).expect("a file")
        });
        assert!(one == two);
    }
}

#[test]
fn what_a_record_says_stays_as_it_is() {
    let long = "=HYPERLINK(\"x\"), lalu\nbaris; kedua 'akhir' \u{2014} 0012";
    let register = Register::new()
        .document(
            "aneh",
            "2023-01-02",
            "2028-01-01",
            &format!(
                "catatan = {}\nmaksud_tujuan = \"\"\nobjek = []\nentah = 3",
                Value::from(long)
            ),
        )
        .document("salah", "2023-01-02", "2028-01-01", "dicatat = \"kemarin\"")
        .document("kembar", "2023-01-02", "2028-01-01", "")
        .write("kerja-sama/lain/kembar.toml", "judul = \"Kembar\"\n")
        .write("kerja-sama/rusak.toml", "judul = \n");
    let ran = export(&register, &["--format", "csv", "-o", "data"]);
    for file in [
        "kerja-sama/kembar.toml",
        "kerja-sama/lain/kembar.toml",
        "kerja-sama/rusak.toml",
    ] {
        assert!(
            ran.stderr.contains(&format!("{file} tidak ikut diekspor")),
            "{}",
            ran.stderr
        );
    }
    let files = files(&register, "data");
    let bytes = &files["kerja_sama.csv"];
    assert!(!bytes.starts_with(b"\xef\xbb\xbf"));
    assert!(bytes.ends_with(b"\r\n"));
    let tables = of_csv(&files);
    let (columns, rows) = &tables["kerja_sama"];
    let at = |name: &str| {
        columns
            .iter()
            .position(|column| column == name)
            .expect("a column")
    };
    let ids: Vec<&str> = rows.iter().filter_map(|row| row[0].as_deref()).collect();
    assert_eq!(ids, ["aneh", "salah"]);
    assert_eq!(rows[0][at("catatan")].as_deref(), Some(long));
    // Of what could not be read whole nothing follows.
    assert_eq!(rows[0][at("keadaan_status")], None);
    assert_eq!(rows[1][at("dicatat")], None);
    let rest: Vec<String> = tables["tanpa_kolom"]
        .1
        .iter()
        .map(|row| row.iter().flatten().cloned().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(
        rest,
        [
            "kerja-sama/aneh.toml maksud_tujuan \"\"",
            "kerja-sama/aneh.toml entah 3",
            "kerja-sama/aneh.toml objek []",
            "kerja-sama/salah.toml dicatat \"kemarin\"",
        ]
    );
    #[cfg(feature = "sqlite")]
    {
        export(&register, &["-o", "register.db"]);
        let database = of_sqlite(&register.root().with_file_name("register.db"));
        assert_eq!(
            database["kerja_sama"].1[0][at("catatan")].as_deref(),
            Some(long)
        );
        assert_eq!(database["tanpa_kolom"], tables["tanpa_kolom"]);
    }
}

#[test]
fn a_folder_is_written_whole_and_nothing_in_it_is_lost() {
    let register = Register::new().document("satu", "2023-01-02", "2028-01-01", "");
    let run = |arguments: &[&str]| {
        register.ksd(&[&["export", "--as-of", DAY, "--format", "csv"], arguments].concat())
    };
    run(&[]).refused("`-o data/`");
    run(&["-o", "-"]).refused("`-o data/`");
    run(&["-o", "records/ksd.toml"]).refused("berkas");
    run(&["-o", "records/kerja-sama/data"]).refused("tempat rekaman");
    run(&["-o", "tidak/ada"]).refused("tidak ada");
    assert!(!register.root().join("kerja-sama/data").exists());
    run(&["-o", "records"]).refused("tidak kosong");
    run(&["-o", "records/mitra", "--overwrite"]).refused("tempat rekaman");
    let ran = run(&["-o", "data/"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("ditulis ke data/"), "{}", ran.stderr);
    let first = files(&register, "data");
    let other = register
        .root()
        .with_file_name("data")
        .join("milik-saya.txt");
    fs::write(&other, "catatan").expect("a file");
    run(&["-o", "data"]).refused("--overwrite");
    fs::write(
        register.root().with_file_name("data").join("mitra.csv"),
        "lama",
    )
    .expect("a file");
    assert_eq!(run(&["-o", "data", "--overwrite"]).code, 0);
    let mut again = files(&register, "data");
    assert_eq!(
        again.remove("milik-saya.txt").as_deref(),
        Some(&b"catatan"[..])
    );
    assert!(again == first);
}

#[test]
fn without_sqlite_it_says_how_to_get_it() {
    let register = Register::new();
    let ran = register.ksd(&["export", "--as-of", DAY, "-o", "register.sqlite"]);
    if cfg!(feature = "sqlite") {
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    } else {
        ran.refused("--features sqlite");
        assert!(!register.root().with_file_name("register.sqlite").exists());
    }
}
