//! `ksd rule`: the table of the rules and the page of each.

use crate::common::{Ran, Register};

fn ksd(arguments: &[&str]) -> Ran {
    let mut command = crate::common::ksd();
    // No register is needed.
    command.current_dir(std::env::temp_dir()).args(arguments);
    Ran::of(command)
}

#[test]
fn the_table_has_every_rule_and_names_the_families() {
    let shown = ksd(&["rule"]);
    assert_eq!((shown.code, shown.stderr.as_str()), (0, ""));
    for rule in ksd::rules::all() {
        assert!(shown.stdout.contains(rule.code), "{}", rule.code);
        assert!(ksd::rules::Family::of(rule).is_some(), "{}", rule.code);
    }
    assert!(
        shown
            .stdout
            .contains("KSD2xx  Jangka waktu dan berakhirnya")
    );
    let english = ksd(&["rule", "--lang", "en"]).stdout;
    assert!(english.contains("KSD2xx  Term and end"), "{english}");
}

#[test]
fn the_json_is_the_contract_s() {
    let told = ksd(&["rule", "--format", "json", "--lang", "en"]).json();
    assert_eq!(told["version"], 1);
    let rules = told["rules"].as_array().expect("rules");
    assert_eq!(rules.len(), ksd::rules::all().count());
    let rule = rules
        .iter()
        .find(|rule| rule["code"] == "KSD203")
        .expect("the rule");
    let expected = serde_json::json!({
        "code": "KSD203",
        "name": "kesepakatan-lebih-dari-lima-tahun",
        "family": "KSD2xx",
        "severity": "error",
        "interpretation": false,
        "title": "A Kesepakatan Bersama runs for at most five years",
        "basis": [
            {"regulation": "Permendagri 22/2020", "article": "Pasal 9 ayat (3)", "since": "2020-04-14", "until": null},
            {"regulation": "Permendagri 22/2020", "article": "Pasal 32 ayat (3)", "since": "2020-04-14", "until": null},
        ],
    });
    assert_eq!(*rule, expected);
    let one = ksd(&["rule", "KSD203", "--format", "json", "--lang", "en"]).json();
    assert_eq!(one["rules"], serde_json::json!([expected]));
}

#[test]
fn csv_and_markdown() {
    let csv = ksd(&["rule", "--format", "csv"]).stdout;
    assert!(csv.starts_with(
        "\"code\",\"name\",\"family\",\"severity\",\"interpretation\",\"title\",\"basis\"\r\n"
    ));
    assert!(csv.contains(
        "\"KSD305\",\"bukan-kepala-perangkat-daerah\",\"KSD3xx\",\"warning\",\"true\",\
         \"Kuasa menandatangani PKS KSDD diberikan kepada kepala perangkat daerah\",\
         \"Permendagri 22/2020 Pasal 14 ayat (2)\"\r\n"
    ));
    let markdown = ksd(&["rule", "--format", "markdown"]).stdout;
    assert!(markdown.contains("| KSD305 | bukan-kepala-perangkat-daerah | peringatan | ya |"));
}

#[test]
fn the_page_of_a_rule_in_both_languages() {
    for lang in ["id", "en"] {
        let page = ksd(&["rule", "KSD203", "--lang", lang]);
        assert_eq!((page.code, page.stderr.as_str()), (0, ""));
        insta::assert_snapshot!(format!("page_{lang}"), page.stdout);
        let markdown = ksd(&["rule", "KSD203", "--lang", lang, "--format", "markdown"]);
        assert_eq!(page.stdout, markdown.stdout);
    }
}

#[test]
fn every_page_has_an_example_of_each_kind_in_both_languages() {
    let mut missing = Vec::new();
    for rule in crate::rules::with_cases() {
        let page = |lang| ksd::report::rule::page(rule, lang);
        let indonesian = page(ksd::text::Lang::Id);
        let english = page(ksd::text::Lang::En);
        let names = |page: &str| -> Vec<String> {
            let after = page.split("```toml\n# ").skip(1);
            let lines = after.filter_map(|rest| rest.lines().next());
            lines.map(str::to_owned).collect()
        };
        let (indonesian, english) = (names(&indonesian), names(&english));
        let code = rule.code;
        if indonesian.len() != 2 {
            missing.push(format!(
                "tests/rules/cases/{code}.toml needs a case that breaks it and one with a \
                 change that keeps it"
            ));
        }
        for name in indonesian.iter().filter(|name| english.contains(name)) {
            missing.push(format!(
                "tests/rules/cases/{code}.toml: \"{name}\" is shown in the page of the rule and \
                 needs its `english`"
            ));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn a_rule_goes_by_its_name_and_in_small_letters_too() {
    let page = ksd(&["rule", "KSD203"]).stdout;
    for asked in ["ksd203", "kesepakatan-lebih-dari-lima-tahun"] {
        assert_eq!(ksd(&["rule", asked]).stdout, page);
    }
}

#[test]
fn a_rule_that_is_not_there() {
    ksd(&["rule", "KSD2O3"]).refused("KSD203");
    ksd(&["rule", "kesepakatan-lebih-dari-limma-tahun"]).refused("mungkin maksudnya");
    ksd(&["rule", "x"]).refused("`ksd rule`");
    let english = ksd(&["rule", "KSD2O3", "--lang", "en"]);
    assert!(english.stderr.contains("did you mean `KSD203`?"));
}

#[test]
fn the_page_of_the_missing_step_tells_the_article_of_each_step() {
    let page = ksd(&["rule", "KSD501"]).stdout;
    assert!(page.contains("- `kak`: Permendagri 22/2020 Pasal 7 ayat (1) (`ksdd`), berlaku sejak"));
    assert!(page.contains("- `arsip`: Permendagri 22/2020 Pasal 59 ayat (2) (`sinergi`)"));
    assert!(!page.contains("`daerah.nomor`"), "a key is no step");
}

#[test]
fn a_rule_without_exemption_says_so() {
    for code in ["KSD001", "KSD903"] {
        let page = ksd(&["rule", code]).stdout;
        assert!(page.contains("tidak dapat dikecualikan"), "{page}");
        assert!(!page.contains("[[pengecualian]]"), "{page}");
    }
}

#[test]
fn a_page_goes_to_a_new_file() {
    let register = Register::new();
    let written = register.ksd(&["rule", "KSD203", "-o", "aturan.md"]);
    assert_eq!((written.code, written.stdout.as_str()), (0, ""));
    let file = register.root().with_file_name("aturan.md");
    let text = std::fs::read_to_string(file).expect("the file");
    assert_eq!(text, register.ksd(&["rule", "KSD203"]).stdout);
    register
        .ksd(&["rule", "KSD203", "-o", "aturan.md"])
        .refused("aturan.md");
}

/// The codes of the rules that are listed.
fn listed(arguments: &[&str]) -> Vec<String> {
    let told = ksd(&[&["rule", "--format", "json"], arguments].concat()).json();
    let rules = told["rules"].as_array().expect("rules").iter();
    let codes = rules.map(|rule| rule["code"].as_str().expect("a code").to_owned());
    codes.collect()
}

#[test]
fn rules_are_found_by_what_they_speak_of() {
    let speaks = |rule: &&ksd::finding::Rule, word: &str| {
        let texts = [&rule.title, &rule.reason];
        let langs = [ksd::text::Lang::Id, ksd::text::Lang::En];
        let mut said = texts
            .into_iter()
            .flat_map(|text| langs.map(|lang| text.get(lang)));
        said.any(|text| text.to_lowercase().contains(word))
    };
    let all = |word: &str| -> Vec<String> {
        let rules = ksd::rules::all().filter(|rule| speaks(rule, word));
        rules.map(|rule| rule.code.to_owned()).collect()
    };
    // Whatever the capitals and the spaces, with or without quotes.
    let dprd = listed(&["dprd"]);
    assert!(!dprd.is_empty() && all("dprd").iter().all(|code| dprd.contains(code)));
    assert_eq!(listed(&["DPRD"]), dprd);
    let power = listed(&["surat", "kuasa"]);
    assert!(!power.is_empty() && all("surat kuasa").iter().all(|code| power.contains(code)));
    assert_eq!(listed(&["  Surat   KUASA "]), power);
    // In either language, whichever is shown.
    assert!(listed(&["five", "years", "--lang", "id"]).contains(&"KSD203".to_owned()));
    // An article, and no other that begins with its number.
    let cites = |code: &String, article: &str| {
        let rule = ksd::rules::by_code(code).expect("a rule");
        let mut articles = rule.basis.iter().map(|basis| basis.citation.article);
        articles.any(|cited| cited.starts_with(article))
    };
    let found = listed(&["pasal", "3"]);
    assert!(
        !found.iter().any(|code| cites(code, "Pasal 34 ")
            && !cites(code, "Pasal 3 ")
            && !all("pasal 3 ").contains(code)),
        "{found:?}"
    );
    let found = listed(&["pasal 34"]);
    let citing = ksd::rules::all().map(|rule| rule.code.to_owned());
    let citing: Vec<String> = citing.filter(|code| cites(code, "Pasal 34 ")).collect();
    assert!(!citing.is_empty() && citing.iter().all(|code| found.contains(code)));
}

#[test]
fn a_family_is_a_short_list() {
    let family = ksd(&["rule", "KSD5"]);
    assert_eq!((family.code, family.stderr.as_str()), (0, ""));
    for asked in ["KSD5xx", "ksd5XX", "5xx", "5"] {
        assert_eq!(ksd(&["rule", asked]).stdout, family.stdout, "{asked}");
    }
    let codes = listed(&["KSD5"]);
    let own = ksd::rules::all().map(|rule| rule.code);
    let own: Vec<&str> = own.filter(|code| code.starts_with("KSD5")).collect();
    assert_eq!(codes, own);
    assert!(family.stdout.starts_with("KSD5xx Langkah dan urutannya: "));
    for line in family.stdout.lines() {
        assert!(line.chars().count() <= 100, "{line}");
    }
}

#[test]
fn text_that_no_rule_speaks_of_gets_a_near_hint() {
    ksd(&["rule", "suratt", "kuasa"]).refused("`ksd rule surat kuasa`");
    ksd(&["rule", "zzzzzzzz"]).refused("`ksd rule`");
}
