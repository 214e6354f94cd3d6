//! The questions of `docs/analitik.md`, asked as they stand there: their numbers are
//! those of `ksd summary` and `ksd list`.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::common::{Register, skips};

/// The rows of an answer, cell by cell as texts; nothing is empty.
type Rows = Vec<Vec<String>>;

/// The questions of the guide for an engine, by name.
fn questions(engine: &str) -> BTreeMap<String, String> {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/analitik.md");
    let guide = fs::read_to_string(guide).expect("the guide");
    let blocks = guide.split("```sql\n-- ").skip(1);
    let questions = blocks.filter_map(|block| {
        let (head, rest) = block.split_once('\n').expect("a question");
        let (name, engines) = head.split_once(" (").expect("its engines");
        let sql = rest.split("```").next().expect("its end");
        engines
            .contains(engine)
            .then(|| (name.to_owned(), sql.to_owned()))
    });
    questions.collect()
}

fn sample() -> Register {
    Register::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("records"))
}

fn json(register: &Register, arguments: &[&str], day: &str) -> Vec<Value> {
    let ran = register.ksd(&[arguments, &["--as-of", day, "--format", "json"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let said: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    said["rows"].as_array().expect("rows").clone()
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The rows of an answer of ksd with these columns, those left out whose number is none.
fn rows(all: &[Value], columns: &[&str], number: &str) -> Rows {
    let counted = all
        .iter()
        .filter(|row| !matches!(row[number].as_i64(), None | Some(0)));
    let rows = counted.map(|row| columns.iter().map(|column| text(&row[*column])).collect());
    let mut rows: Rows = rows.collect();
    rows.sort();
    rows
}

/// What these columns of an answer hold, sorted, without rows of nothing.
fn picked(answer: &Rows, columns: &[usize]) -> Rows {
    let rows = answer.iter();
    let rows = rows.map(|row| columns.iter().map(|&at| row[at].clone()).collect());
    let mut rows: Rows = rows.collect();
    rows.retain(|row: &Vec<String>| row.last().is_some_and(|last| last != "0"));
    rows.sort();
    rows
}

/// What entries of the mapping are to bring and what has come by a day, reckoned from the
/// files of the sample alone.
fn receipts(day: &str) -> Rows {
    let read = |kind: &str| -> BTreeMap<String, toml::Table> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("records")
            .join(kind);
        let files = walkdir::WalkDir::new(folder).into_iter();
        let files = files.map(|entry| entry.expect("an entry").into_path());
        let files = files.filter(|path| path.extension().is_some_and(|end| end == "toml"));
        let record = |path: PathBuf| {
            let id = path
                .file_stem()
                .expect("an id")
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(path).expect("a record");
            (id, text.parse().expect("TOML"))
        };
        files.map(record).collect()
    };
    let (documents, entries) = (read("kerja-sama"), read("potensi"));
    fn of_entry(record: &toml::Table) -> Option<&str> {
        record.get("potensi")?.as_str()
    }
    let above = |record: &toml::Table| documents.get(record.get("induk")?.as_str()?);
    let year: i64 = day[..4].parse().expect("a year");
    let signed = |record: &toml::Table| {
        let of_waktu = |key: &str| record.get("waktu").and_then(|waktu| waktu.get(key));
        let on = of_waktu("ditandatangani").and_then(toml::Value::as_datetime);
        let unknown = record
            .get("belum_diketahui")
            .and_then(toml::Value::as_array);
        let is_unknown = unknown.is_some_and(|keys| {
            keys.iter()
                .any(|key| key.as_str() == Some("waktu.ditandatangani"))
        });
        let of_year = of_waktu("tahun").and_then(toml::Value::as_integer);
        match on {
            Some(on) => on.to_string().as_str() <= day,
            None => is_unknown && of_year.is_none_or(|of_year| of_year <= year),
        }
    };
    // Of a year the last result counts that a paper proves, or else the last.
    let received = |record: &toml::Table| -> i64 {
        let results = record.get("hasil_tahunan").and_then(toml::Value::as_array);
        let mut by_year: BTreeMap<i64, &toml::Value> = BTreeMap::new();
        for result in results.into_iter().flatten() {
            let of_year = result["tahun"].as_integer().expect("a year");
            let kept = by_year.entry(of_year).or_insert(result);
            if result.get("sumber").is_some() || kept.get("sumber").is_none() {
                *kept = result;
            }
        }
        let begun = by_year.range(..=year);
        let received = begun.filter_map(|(_, result)| result.get("penerimaan")?.as_integer());
        received.sum()
    };
    let mut rows = Rows::new();
    for (id, entry) in &entries {
        let estimated = entry
            .get("perkiraan_nilai")
            .and_then(|all| all.get("penerimaan"));
        let Some(estimated) = estimated.and_then(toml::Value::as_integer) else {
            continue;
        };
        let follows = |record: &&toml::Table| {
            let of = of_entry(record).or_else(|| of_entry(above(record)?));
            of == Some(id.as_str()) && signed(record) && !record.contains_key("addendum_dari")
        };
        let sum: i64 = documents.values().filter(follows).map(received).sum();
        rows.push([id.clone(), estimated.to_string(), sum.to_string()].to_vec());
    }
    rows.sort();
    assert!(rows.len() > 5, "{rows:?}");
    assert!(
        day < "2026" || rows.iter().any(|row| row[2] != "0"),
        "{rows:?}"
    );
    rows
}

/// Asks all questions of several periods and days, and compares.
fn agrees(engine: &str, asked: impl Fn(&Register, &[(String, String)]) -> BTreeMap<String, Rows>) {
    let register = sample();
    let questions = questions(engine);
    assert!(questions.len() >= 5, "{questions:?}");
    for (day, periods) in [
        (
            "2024-05-03",
            &[
                ("2024", "2024-01-01", "2024-12-31"),
                ("2020..2024-04", "2020-01-01", "2024-04-30"),
            ][..],
        ),
        (
            "2022-06-30",
            &[
                ("2022", "2022-01-01", "2022-12-31"),
                ("2021-Q3", "2021-07-01", "2021-09-30"),
            ],
        ),
        ("2026-11-26", &[("2020..", "2020-01-01", "9999-12-31")]),
    ] {
        let folder = register.root().with_file_name("data");
        for arguments in [
            ["--format", "csv", "-o", "data"],
            ["--format", "sqlite", "-o", "register.sqlite"],
        ] {
            if arguments[1] == "sqlite" && !cfg!(feature = "sqlite") {
                continue;
            }
            let ran = register
                .ksd(&[&["export", "--as-of", day, "--overwrite"], &arguments[..]].concat());
            assert_eq!(ran.code, 0, "{}", ran.stderr);
        }
        assert!(folder.is_dir());
        let mut all: Vec<(String, String)> = Vec::new();
        for (name, sql) in &questions {
            match name.as_str() {
                "triwulan" => all.extend(periods.iter().map(|(period, first, last)| {
                    let sql = sql.replace("'2024-01-01'", &format!("'{first}'"));
                    (
                        (*period).to_owned(),
                        sql.replace("'2024-12-31'", &format!("'{last}'")),
                    )
                })),
                "tabel" => all.insert(0, (name.clone(), sql.clone())),
                _ => all.push((name.clone(), sql.clone())),
            }
        }
        let answers = asked(&register, &all);
        for (period, ..) in periods {
            let counted = json(
                &register,
                &["summary", "--period", period, "--by", "triwulan,jenis"],
                day,
            );
            let expected = rows(&counted, &["triwulan", "jenis", "jumlah"], "jumlah");
            assert!(!expected.is_empty(), "{day} {period}");
            assert_eq!(
                picked(&answers[*period], &[0, 1, 2]),
                expected,
                "{engine}, {day}, {period}"
            );
        }
        let soon = json(&register, &["list", "--expiring", "90d"], day);
        let mut soon: Rows = soon
            .iter()
            .map(|row| vec![text(&row["id"]), text(&row["sisa_hari"])])
            .collect();
        soon.sort();
        let mut told: Rows = answers["segera"]
            .iter()
            .map(|row| vec![row[0].clone(), row[4].clone()])
            .collect();
        told.sort();
        assert!(!soon.is_empty());
        assert_eq!(told, soon, "{engine}, {day}");
        let offices = json(
            &register,
            &["summary", "--count", "berlaku", "--by", "pemrakarsa"],
            day,
        );
        let expected = rows(&offices, &["pemrakarsa", "jumlah"], "jumlah");
        assert_eq!(
            picked(&answers["pemrakarsa"], &[0, 2]),
            expected,
            "{engine}, {day}"
        );
        let money = json(
            &register,
            &[
                "summary",
                "--sum",
                "penerimaan",
                "--period",
                "2020..2024",
                "--by",
                "tahun",
            ],
            day,
        );
        let expected = rows(&money, &["tahun", "penerimaan"], "penerimaan");
        assert_eq!(
            picked(&answers["penerimaan"], &[0, 1]),
            expected,
            "{engine}, {day}"
        );
        let mut compared = answers["perkiraan"].clone();
        compared.sort();
        assert_eq!(compared, receipts(day), "{engine}, {day}");
    }
}

#[cfg(feature = "sqlite")]
#[test]
fn sqlite_counts_as_ksd_does() {
    use rusqlite::types::ValueRef;
    agrees("SQLite", |register, questions| {
        let file = register.root().with_file_name("register.sqlite");
        let database = rusqlite::Connection::open(file).expect("a database");
        let ask = |sql: &str| -> Rows {
            let mut asked = database.prepare(sql).expect("a question");
            let count = asked.column_count();
            let cell = |row: &rusqlite::Row<'_>, at| {
                Ok(match row.get_ref(at)? {
                    ValueRef::Null => String::new(),
                    ValueRef::Integer(number) => number.to_string(),
                    ValueRef::Real(number) => number.to_string(),
                    ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                    ValueRef::Blob(_) => panic!("a blob"),
                })
            };
            let rows = asked.query_map([], |row| (0..count).map(|at| cell(row, at)).collect());
            rows.expect("rows").map(|row| row.expect("a row")).collect()
        };
        let answers = questions.iter().map(|(name, sql)| (name.clone(), ask(sql)));
        answers.collect()
    });
}

/// What asks DuckDB, in Python: the questions come as JSON, and so go the answers.
const ASK: &str = r#"
import json, sys, duckdb
database = duckdb.connect()
answers = {}
for name, sql in json.load(sys.stdin):
    asked = database.execute(sql)
    rows = [] if name == "tabel" else asked.fetchall()
    answers[name] = [["" if cell is None else str(cell) for cell in row] for row in rows]
json.dump(answers, sys.stdout)
"#;

/// A Python that has DuckDB.
fn python() -> Option<PathBuf> {
    let has = |name: &&str| {
        let asked = Command::new(name).args(["-c", "import duckdb"]).output();
        asked.is_ok_and(|asked| asked.status.success())
    };
    ["python3", "python"]
        .into_iter()
        .find(has)
        .map(PathBuf::from)
}

#[test]
fn duckdb_counts_as_ksd_does() {
    let Some(python) = python() else {
        skips("no Python has DuckDB (`pip install duckdb`)");
        return;
    };
    agrees("DuckDB", |register, questions| {
        let mut asking = Command::new(&python)
            .args(["-c", ASK])
            .current_dir(register.root().parent().expect("above"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Python");
        let questions = serde_json::to_vec(questions).expect("JSON");
        asking
            .stdin
            .take()
            .expect("stdin")
            .write_all(&questions)
            .expect("asked");
        let said = asking.wait_with_output().expect("an answer");
        assert!(said.status.success());
        serde_json::from_slice(&said.stdout).expect("JSON")
    });
}
