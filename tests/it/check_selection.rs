//! `ksd check --select`, `--ignore` and `--statistics`.

use crate::common::Register;
use ksd::rules::FAMILIES;
use serde_json::{Value, json};

/// Two errors of KSD203, one of KSD301 that is exempted, one warning KSD202.
fn broken() -> Register {
    let document = |id: &str, end: &str, more: &str| {
        format!(
            "judul = \"{id}\"\njenis = \"ksdd\"\nnaskah = \"kesepakatan-bersama\"\n[waktu]\n\
             ditandatangani = 2023-05-10\nmulai = 2023-05-10\nberakhir = {end}\n{more}"
        )
    };
    let mitra = "[[mitra]]\nid = \"kota-samarinda\"\n";
    let exempted = format!(
        "[daerah]\nperan = \"kepala-perangkat-daerah\"\n{mitra}\
         [[pengecualian]]\naturan = \"KSD301\"\nalasan = \"x\"\n"
    );
    let warned = format!("dinyatakan = \"4y\"\n{mitra}");
    Register::new()
        .write("kerja-sama/a.toml", &document("a", "2029-05-09", &exempted))
        .write("kerja-sama/b.toml", &document("b", "2029-05-09", mitra))
        .write("kerja-sama/c.toml", &document("c", "2028-05-09", &warned))
}

fn shown(arguments: &[&str]) -> (Vec<String>, i32) {
    let mut all = vec!["check", "--format", "json"];
    all.extend(arguments);
    let ran = broken().ksd(&all);
    let report = ran.json();
    let findings = report["findings"].as_array().expect("findings");
    let codes = findings
        .iter()
        .filter_map(|finding| finding["rule"].as_str())
        .map(str::to_owned);
    (codes.collect(), ran.code)
}

fn codes(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|&code| code.to_owned()).collect()
}

#[test]
fn rules_and_families_by_all_their_names() {
    assert_eq!(
        shown(&[]),
        (codes(&["KSD203", "KSD301", "KSD203", "KSD202"]), 1)
    );
    for family in ["KSD2", "KSD2xx", "ksd2XX", "KSD203,KSD202"] {
        assert_eq!(
            shown(&["--select", family]),
            (codes(&["KSD203", "KSD203", "KSD202"]), 1)
        );
    }
    let one = codes(&["KSD203", "KSD203"]);
    let name = "kesepakatan-lebih-dari-lima-tahun";
    assert_eq!(shown(&["--select", name]), (one.clone(), 1));
    assert_eq!(shown(&["--select", "KSD2", "--ignore", "KSD202"]), (one, 1));
    assert_eq!(
        shown(&["--select", "KSD301", "--select", "KSD202"]),
        (codes(&["KSD301", "KSD202"]), 0)
    );
}

#[test]
fn what_is_not_shown_does_not_count() {
    let (left, code) = shown(&["--ignore", "KSD203"]);
    assert_eq!((left, code), (codes(&["KSD301", "KSD202"]), 0));
    assert_eq!(shown(&["--ignore", "KSD203", "--strict"]).1, 1);
    assert_eq!(shown(&["--ignore", "KSD2", "--strict"]).1, 0);
    let ran = broken().ksd(&["check", "--format", "json", "--ignore", "KSD203"]);
    assert_eq!(ran.json()["summary"]["errors"], 0);
}

#[test]
fn an_exemption_of_an_ignored_rule_is_of_use() {
    assert_eq!(shown(&["--ignore", "KSD1,KSD2,KSD301"]), (codes(&[]), 0));
    assert_eq!(shown(&["--select", "KSD9"]), (codes(&[]), 0));
}

#[test]
fn a_word_that_calls_no_rule_is_refused() {
    for option in ["--select", "--ignore"] {
        broken().ksd(&["check", option, "KSD2o3"]).refused("KSD203");
        broken()
            .ksd(&["check", option, "KSD203,entahlah"])
            .refused("`ksd rule`");
        broken()
            .ksd(&["check", option, "kesepakatan-lebih-dari-lima-thn"])
            .refused("kesepakatan-lebih-dari-lima-tahun");
        broken().ksd(&["check", option, ""]).refused("");
        broken()
            .ksd(&["check", option, "KSD10xx"])
            .refused("KSD10xx");
    }
}

#[test]
fn a_family_is_known_if_it_has_rules() {
    for family in FAMILIES {
        let has_rules = family.rules().next().is_some();
        for option in ["--select", "--ignore"] {
            // To select a family without rules would hide every finding.
            match has_rules {
                true => drop(shown(&[option, family.code])),
                false => broken()
                    .ksd(&["check", option, family.code])
                    .refused(family.code),
            }
        }
    }
}

#[test]
fn statistics_count_by_rule_the_worst_first() {
    let ran = broken().ksd(&["check", "--statistics", "--format", "json"]);
    assert_eq!(ran.code, 1);
    let row = |code: &str, name: &str, severity: &str, count: u8, exempted: u8| -> Value {
        json!({"code": code, "name": name, "severity": severity, "count": count, "exempted": exempted})
    };
    let expected = json!({"version": 1, "total": 4, "rows": [
        row("KSD203", "kesepakatan-lebih-dari-lima-tahun", "error", 2, 0),
        row("KSD202", "jangka-waktu-tidak-cocok", "warning", 1, 0),
        row("KSD301", "bukan-kepala-daerah", "note", 0, 1),
    ]});
    assert_eq!(ran.json(), expected);
    let table = broken().ksd(&["check", "--statistics", "--lang", "en"]);
    insta::assert_snapshot!("check_statistics", table.stdout);
    let selected = broken().ksd(&["check", "--statistics", "--select", "KSD202"]);
    assert!(!selected.stdout.contains("KSD203") && selected.code == 0);
    let none = broken().ksd(&["check", "--statistics", "--select", "KSD9"]);
    assert_eq!(none.stdout, "Tidak ada temuan\n");
}

#[test]
fn statistics_in_a_format_of_findings_are_refused() {
    for format in ["concise", "sarif", "github", "gitlab", "junit"] {
        broken()
            .ksd(&["check", "--statistics", "--format", format])
            .refused(format);
    }
}
