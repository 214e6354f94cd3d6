//! `ksd check` for CI: SARIF, GitHub, GitLab and JUnit, read back by readers
//! that know nothing of ksd.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use crate::common::Register;
use serde_json::{Value, json};

/// Errors, a warning and an exempted finding, in files with awkward names.
fn broken() -> Register {
    let document = "jenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n[waktu]\nditandatangani = 2023-05-10\n\
         mulai = 2023-05-10\nberakhir = 2028-05-09\ndinyatakan = \"4y\"\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let exempted = "judul = \"Air\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n[daerah]\n\
         peran = \"kepala-perangkat-daerah\"\n[[mitra]]\nid = \"kota-samarinda\"\n[[pengecualian]]\naturan = \"KSD301\"\n\
         alasan = \"a <b> & \\\"c\\\", 100%\\nbaris :: dua\\u001b[31m\"\n";
    let register = Register::new()
        .write(
            "kerja-sama/a-peringatan.toml",
            &format!("judul = \"A\"\n{document}"),
        )
        .write("kerja-sama/b-dikecualikan.toml", exempted)
        .write(
            "kerja-sama/c, 100% x.toml",
            "judul = \"É <&> \\\"x\\\"\" x\n",
        )
        .write(
            "kerja-sama/d-salah.toml",
            &format!("urusan = [\"héé, 1%\", \"x\"]\njudul = \"D\"\n{document}"),
        );
    let above = register.root().parent().expect("a parent").to_owned();
    std::fs::create_dir(above.join(".git")).expect("a folder");
    register
}

fn findings(register: &Register) -> Vec<Value> {
    let report = register.ksd(&["check", "--format", "json"]).json();
    report["findings"].as_array().expect("findings").clone()
}

fn counted(register: &Register) -> Vec<Value> {
    let mut findings = findings(register);
    findings.retain(|finding| finding["exempted"].is_null());
    findings
}

fn written(register: &Register, format: &str) -> String {
    let ran = register.ksd(&["check", "--format", format]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    ran.stdout
}

fn sample(format: &str, lang: &str) -> String {
    let mut command = crate::common::ksd();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    command
        .current_dir(root)
        .args(["check", "--format", format, "--lang", lang]);
    crate::common::Ran::of(command).stdout
}

fn sarif_schema() -> jsonschema::Validator {
    // As OASIS publishes it; this copy came with the crate serde-sarif. Its
    // patterns of a language have a bare `]`, which not every reader takes.
    let text = include_str!("schemas/sarif-2.1.0.json");
    let text = text.replace("{2}]?$", "{2}\\\\]?$");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("a JSON Schema")
}

fn assert_sarif(text: &str) -> Value {
    let log: Value = serde_json::from_str(text).expect("JSON");
    let faults: Vec<String> = sarif_schema()
        .iter_errors(&log)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    log
}

#[test]
fn sarif_is_valid() {
    assert_sarif(&sample("sarif", "id"));
    assert_sarif(&sample("sarif", "en"));
    let sound = Register::new().ksd(&["check", "--format", "sarif"]);
    assert_eq!(sound.code, 0);
    let log = assert_sarif(&sound.stdout);
    assert_eq!(log["runs"][0]["results"], json!([]));
    assert_sarif(&written(&broken(), "sarif"));
}

#[test]
fn sarif_says_what_json_says() {
    let register = broken();
    let log = assert_sarif(&written(&register, "sarif"));
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let results = run["results"].as_array().expect("results");
    let findings = findings(&register);
    assert_eq!(results.len(), findings.len());
    for (result, finding) in results.iter().zip(&findings) {
        assert_eq!(result["ruleId"], finding["rule"]);
        assert_eq!(result["level"], finding["severity"]);
        assert_eq!(
            result["partialFingerprints"]["ksd/v1"],
            finding["fingerprint"]
        );
        let message = result["message"]["text"].as_str().expect("a text");
        assert!(message.starts_with(finding["message"].as_str().expect("a text")));
        let rule = &run["tool"]["driver"]["rules"]
            [result["ruleIndex"].as_u64().expect("a place") as usize];
        assert_eq!(rule["id"], finding["rule"]);
        assert_eq!(rule["name"], finding["name"]);
        let region = &result["locations"][0]["physicalLocation"]["region"];
        for (theirs, ours) in [
            ("startLine", "line"),
            ("startColumn", "column"),
            ("endLine", "end_line"),
            ("endColumn", "end_column"),
        ] {
            assert_eq!(region[theirs], finding[ours]);
        }
        let reason = &result["suppressions"][0]["justification"];
        assert_eq!(*reason, finding["exempted"]);
        assert_eq!(
            result["suppressions"].is_null(),
            finding["exempted"].is_null()
        );
    }
    let files: HashSet<&str> = results
        .iter()
        .filter_map(|result| {
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str()
        })
        .collect();
    assert!(
        files.contains("records/kerja-sama/c%2C%20100%25%20x.toml"),
        "{files:?}"
    );
}

#[test]
fn sarif_explains_its_rules() {
    let register = broken();
    let log = assert_sarif(&written(&register, "sarif"));
    let rules = log["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .expect("rules");
    assert!(rules.len() > 2);
    for rule in rules {
        let code = rule["id"].as_str().expect("a code");
        let page = std::fs::read_to_string(
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/aturan/{code}.md")),
        );
        assert_eq!(
            rule["help"]["markdown"].as_str(),
            page.ok().as_deref(),
            "{code}"
        );
    }
}

/// Where else the finding comes from.
#[test]
fn sarif_names_related_places() {
    let register = broken()
        .write("mitra/ganda.toml", "nama = \"G\"\ngolongan = \"daerah\"\n")
        .write(
            "mitra/lain/ganda.toml",
            "nama = \"G\"\ngolongan = \"daerah\"\n",
        );
    let findings = findings(&register);
    let at = findings
        .iter()
        .position(|finding| finding["related"].as_array().is_some_and(|r| !r.is_empty()));
    let at = at.expect("a finding with another place");
    let log = assert_sarif(&written(&register, "sarif"));
    let related = &log["runs"][0]["results"][at]["relatedLocations"][0];
    assert_eq!(
        related["physicalLocation"]["artifactLocation"]["uri"],
        findings[at]["related"][0]["file"]
    );
    assert_eq!(
        related["message"]["text"],
        findings[at]["related"][0]["message"]
    );
}

/// A workflow command, read as the runner of GitHub Actions reads it.
fn command(line: &str) -> (String, HashMap<String, String>, String) {
    let unescaped = |text: &str| {
        let text = text.replace("%0D", "\r").replace("%0A", "\n");
        let text = text.replace("%3A", ":").replace("%2C", ",");
        text.replace("%25", "%")
    };
    let (head, message) = line
        .strip_prefix("::")
        .and_then(|line| line.split_once("::"))
        .expect("a command");
    let (name, properties) = head.split_once(' ').expect("properties");
    let properties = properties.split(',').map(|property| {
        let (name, value) = property.split_once('=').expect("a value");
        (name.to_owned(), unescaped(value))
    });
    (name.to_owned(), properties.collect(), unescaped(message))
}

#[test]
fn github_commands_come_back_whole_and_the_worst_first() {
    let register = broken();
    let shown = written(&register, "github");
    let commands: Vec<_> = shown.lines().map(command).collect();
    let mut findings = counted(&register);
    findings.sort_by_key(|finding| {
        ["error", "warning", "note"]
            .iter()
            .position(|word| finding["severity"] == *word)
    });
    assert_eq!(commands.len(), findings.len());
    for ((name, properties, message), finding) in commands.iter().zip(&findings) {
        let severity = finding["severity"].as_str().expect("a word");
        assert_eq!(name, &severity.replace("note", "notice"));
        assert_eq!(properties["file"], finding["file"].as_str().expect("file"));
        assert_eq!(properties["line"], finding["line"].to_string());
        assert_eq!(properties["col"], finding["column"].to_string());
        assert_eq!(properties["endColumn"], finding["end_column"].to_string());
        assert!(properties["title"].starts_with(finding["rule"].as_str().expect("a code")));
        let said = finding["message"].as_str().expect("a text");
        assert!(message.starts_with(said), "{message}");
        let help = finding["help"].as_str().expect("a text");
        assert!(message.ends_with(help), "{message}");
    }
    let names: Vec<&str> = commands.iter().map(|(name, ..)| name.as_str()).collect();
    assert!(names.starts_with(&["error", "error"]) && names.ends_with(&["warning"]));
    let sound = Register::new().ksd(&["check", "--format", "github"]);
    assert_eq!((sound.code, sound.stdout.as_str()), (0, ""));
}

#[test]
fn gitlab_has_what_code_quality_asks_for() {
    let register = broken();
    let issues: Value = serde_json::from_str(&written(&register, "gitlab")).expect("JSON");
    let issues = issues.as_array().expect("a list");
    let findings = counted(&register);
    assert_eq!(issues.len(), findings.len());
    let mut seen = HashSet::new();
    for (issue, finding) in issues.iter().zip(&findings) {
        assert!(seen.insert(issue["fingerprint"].as_str().expect("a text")));
        assert_eq!(issue["check_name"], finding["rule"]);
        assert_eq!(issue["location"]["path"], finding["file"]);
        assert_eq!(issue["location"]["lines"]["begin"], finding["line"]);
        let description = issue["description"].as_str().expect("a text");
        assert!(description.starts_with(finding["message"].as_str().expect("a text")));
        assert!(!description.contains('\n'));
        let severity = match finding["severity"].as_str() {
            Some("error") => "major",
            Some("warning") => "minor",
            _ => "info",
        };
        assert_eq!(issue["severity"], severity);
    }
    let sound = Register::new().ksd(&["check", "--format", "gitlab"]);
    assert_eq!(sound.json(), json!([]));
}

#[test]
fn junit_is_as_green_as_the_exit_code() {
    let register = broken();
    let text = written(&register, "junit");
    let document = roxmltree::Document::parse(&text).expect("XML");
    let elements = |name: &'static str| {
        document
            .descendants()
            .filter(move |node| node.has_tag_name(name))
    };
    let findings = findings(&register);
    let errors = findings
        .iter()
        .filter(|finding| finding["severity"] == "error");
    let errors = errors.count();
    assert_eq!(elements("testcase").count(), findings.len());
    assert_eq!(elements("failure").count(), errors);
    assert_eq!(elements("skipped").count(), findings.len() - errors);
    let root = document.root_element();
    assert_eq!(
        root.attribute("failures"),
        Some(errors.to_string().as_str())
    );
    // The schema of Jenkins knows these alone.
    let known = ["name", "time", "tests", "failures", "disabled", "errors"];
    assert!(root.attributes().all(|found| known.contains(&found.name())));
    let suites: Vec<_> = elements("testsuite").collect();
    let files: HashSet<&str> = findings
        .iter()
        .filter_map(|finding| finding["file"].as_str())
        .collect();
    let named: HashSet<&str> = suites
        .iter()
        .filter_map(|suite| suite.attribute("name"))
        .collect();
    assert_eq!((named, suites.len()), (files.clone(), files.len()));
    let names: HashSet<_> = elements("testcase")
        .map(|test| (test.attribute("classname"), test.attribute("name")))
        .collect();
    assert_eq!(names.len(), findings.len(), "tests of one name");
    let failure = elements("failure").next().expect("a failure");
    assert!(failure.text().expect("a text").contains("saran: "));
}

#[test]
fn a_sound_register_passes_one_test() {
    let sound = Register::new().ksd(&["check", "--format", "junit"]);
    assert_eq!(sound.code, 0);
    let document = roxmltree::Document::parse(&sound.stdout).expect("XML");
    let root = document.root_element();
    let count = |name| root.attribute(name);
    assert_eq!((count("tests"), count("failures")), (Some("1"), Some("0")));
}
