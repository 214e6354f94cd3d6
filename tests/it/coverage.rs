//! The map of the law: every ayat has a place, and every citation an ayat.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ksd::law::{Citation, EXPECTED, Reason};
use ksd::report::coverage::{coverage, page};
use ksd::text::Lang;

use crate::common::{Ran, Register};

fn ksd(arguments: &[&str]) -> Ran {
    let mut command = crate::common::ksd();
    // No register is needed.
    command.current_dir(std::env::temp_dir()).args(arguments);
    Ran::of(command)
}

/// The ayat, angka and undivided Pasal of a regulation, each with its huruf.
type Units = BTreeMap<String, String>;

/// What `tests/law/ayat.toml` lists, by regulation.
fn units() -> BTreeMap<String, Units> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/law/ayat.toml");
    let text = fs::read_to_string(file).expect("the list of units");
    let listed: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(&text).expect("a list of units");
    let regulation = |articles: BTreeMap<String, String>| {
        let units = articles.iter();
        units
            .flat_map(|(pasal, units)| of_pasal(pasal, units))
            .collect()
    };
    let named = listed.into_iter();
    named
        .map(|(name, articles)| (name, regulation(articles)))
        .collect()
}

/// The units of a Pasal: `1:a-c 2` or `angka 1-20`.
fn of_pasal(pasal: &str, listed: &str) -> Vec<(String, String)> {
    if let Some(numbers) = listed.strip_prefix("angka ") {
        let numbers: Vec<String> = match numbers.split_once('-') {
            Some((first, last)) => {
                let (first, last): (u32, u32) =
                    (first.parse().expect("first"), last.parse().expect("last"));
                (first..=last).map(|number| number.to_string()).collect()
            }
            None => numbers.split(' ').map(str::to_owned).collect(),
        };
        let numbers = numbers.iter();
        return numbers
            .map(|number| (format!("{pasal} angka {number}"), String::new()))
            .collect();
    }
    let units = listed.split(' ').map(|unit| {
        let (ayat, huruf) = unit.split_once(':').unwrap_or((unit, ""));
        let name = match ayat {
            "0" => pasal.to_owned(),
            ayat => format!("{pasal} ayat ({ayat})"),
        };
        (name, huruf.to_owned())
    });
    units.collect()
}

/// Whether the letters `a-e` hold this one.
fn holds(letters: &str, letter: &str) -> bool {
    let (first, last) = letters.split_once('-').unwrap_or((letters, letters));
    first <= letter && letter <= last
}

#[test]
fn every_ayat_has_a_place_and_every_place_is_an_ayat() {
    let units = units();
    let mut wrong = Vec::new();
    let mut mapped: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for covered in coverage() {
        let ayat = covered.ayat;
        let (regulation, article) = (ayat.regulation.name, ayat.article);
        mapped.entry(regulation).or_default().push(article);
        if !units[regulation].contains_key(article) {
            wrong.push(format!("{regulation} has no {article}"));
        }
        if covered.handled.is_empty() && covered.reason.is_none() {
            wrong.push(format!(
                "{regulation} {article}: nothing cites it, and src/law/map says no reason"
            ));
        }
    }
    for (regulation, units) in &units {
        let mapped = mapped.get(regulation.as_str());
        for unit in units.keys() {
            let articles = mapped.into_iter().flatten();
            match articles.filter(|article| *article == unit).count() {
                0 => wrong.push(format!("{regulation} {unit} is not in src/law/map")),
                1 => {}
                _ => wrong.push(format!("{regulation} {unit} is in src/law/map twice")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_reason_stands_beside_what_contradicts_it() {
    let mut wrong = Vec::new();
    for covered in coverage() {
        let ayat = covered.ayat;
        let Some(reason) = ayat.reason else { continue };
        let handled: Vec<&str> = covered.handled.iter().map(|doer| doer.what).collect();
        let place = format!("{} {}", ayat.regulation.name, ayat.article);
        if !handled.is_empty() {
            wrong.push(format!(
                "{place}: {} cites it; delete its reason {reason:?} in src/law/map",
                handled.join(", ")
            ));
        }
        if reason == Reason::OnADay {
            wrong.push(format!("{place}: no duty of the agenda asks for it"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_depends_on_the_day_is_asked_for_by_the_agenda_and_judged_by_no_rule() {
    for covered in coverage() {
        let by = |by: &str| covered.handled.iter().any(|doer| doer.by == by);
        let on_a_day = covered.reason == Some(Reason::OnADay);
        let article = covered.ayat.article;
        assert_eq!(on_a_day, by("agenda") && !by("rule"), "{article}");
    }
}

/// What rules, duties, reports and completeness cite, and who does.
fn citations() -> Vec<(&'static str, Citation)> {
    let rules = ksd::rules::all().map(|rule| (rule.code, rule.basis));
    let duties = ksd::agenda::DUTIES.iter();
    let duties =
        duties.flat_map(|duty| [(duty.slug, duty.basis), (duty.slug, duty.basis_of_province)]);
    let reports = ksd::report::handed_in::REPORTS.iter();
    let reports = reports.map(|report| (report.name, report.basis));
    let expected = EXPECTED
        .iter()
        .map(|expected| (expected.key, expected.basis));
    let all = rules.chain(duties).chain(reports).chain(expected);
    all.flat_map(|(who, basis)| basis.iter().map(move |basis| (who, basis.citation)))
        .collect()
}

#[test]
fn every_citation_names_an_ayat_that_exists() {
    let units = units();
    let mut wrong = Vec::new();
    for (who, citation) in citations() {
        let units = units.get(citation.regulation.original().name);
        let letters = units.and_then(|units| units.get(citation.ayat()));
        let letter = citation
            .article
            .split_once(" huruf ")
            .map(|(_, letter)| letter);
        let exists = letters.is_some_and(|letters| letter.is_none_or(|at| holds(letters, at)));
        if !exists {
            wrong.push(format!(
                "{who} cites {citation}, which is no ayat, angka or undivided Pasal of \
                 tests/law/ayat.toml"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What rests on PP 27/2014 says which of its texts it means, and forgets neither.
#[test]
fn a_changed_ayat_is_cited_in_both_its_texts() {
    use ksd::law::{Change, PP27, PP27_2020, PP28_2020};
    let mut wrong = Vec::new();
    let all = citations();
    for (who, citation) in &all {
        // The norm may have moved within its Pasal.
        let pasal = citation.article.split(" ayat ").next();
        let other = |regulation: &ksd::law::Regulation| {
            all.iter().any(|(other, cited)| {
                let same = cited.article.split(" ayat ").next() == pasal;
                other == who && *cited.regulation == *regulation && same
            })
        };
        let change = PP28_2020.of(citation.article);
        let fits = match change {
            _ if *citation.regulation == PP27 => match change {
                // What the later text no longer asks.
                Some(Change::Changed) => other(&PP27_2020) || *who == "KSD709",
                Some(Change::Inserted) => false,
                // Of a whole ayat of which a part was changed nobody knows which part is meant.
                None => !PP28_2020
                    .units
                    .iter()
                    .any(|(unit, _)| unit.starts_with(&format!("{} ", citation.article))),
                Some(Change::Deleted) => true,
            },
            _ if *citation.regulation == PP27_2020 => match change {
                Some(Change::Changed) => other(&PP27),
                Some(Change::Inserted) => true,
                Some(Change::Deleted) | None => false,
            },
            _ => true,
        };
        if !fits {
            wrong.push(format!("{who} cites {citation}: {change:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_ayat_has_its_own_days() {
    use ksd::law::{PP27, PP27_2020};
    let day = |text: &str| Some(text.parse::<ksd::model::Date>().expect("a day"));
    let (before, after) = (day("2020-06-08"), day("2020-06-09"));
    let in_force = |regulation, article| {
        let citation = Citation {
            regulation,
            article,
        };
        [before, after, None].map(|day| citation.in_force_on(day))
    };
    let (first, later, always) = (
        [true, false, false],
        [false, true, true],
        [true, true, true],
    );
    // Changed, a huruf changed, deleted, a whole Pasal divided, inserted, left alone.
    assert_eq!(in_force(&PP27, "Pasal 29 ayat (9)"), first);
    assert_eq!(in_force(&PP27_2020, "Pasal 29 ayat (9)"), later);
    assert_eq!(in_force(&PP27, "Pasal 33 ayat (1) huruf b"), first);
    assert_eq!(in_force(&PP27, "Pasal 33 ayat (1) huruf k"), always);
    assert_eq!(in_force(&PP27, "Pasal 34 ayat (3)"), first);
    assert_eq!(in_force(&PP27, "Pasal 27"), first);
    assert_eq!(in_force(&PP27_2020, "Pasal 27 ayat (1)"), later);
    assert_eq!(in_force(&PP27, "Pasal 29 ayat (2)"), always);
    assert_eq!(in_force(&PP27, "Pasal 36 ayat (2)"), first);
    assert_eq!(in_force(&PP27, "Pasal 36 ayat (3)"), always);
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => sources(&path),
            false => vec![path],
        })
        .collect()
}

/// The words of the code on one line: neither the ends of lines nor the marks of
/// comments break a citation.
fn words(code: &str) -> String {
    let lines = code.lines().map(|line| {
        let line = line.trim().trim_end_matches('\\').trim_end();
        line.trim_start_matches(['/', '!']).trim()
    });
    lines.collect::<Vec<_>>().join(" ")
}

/// The place that a text names right at its start, and its letter:
/// ` Pasal 9 ayat (3) huruf a`.
fn place(text: &str) -> Option<(String, Option<&str>)> {
    let word = |text: &str| {
        let end = text.find(|letter: char| !letter.is_ascii_alphanumeric());
        end.unwrap_or(text.len())
    };
    let rest = text.strip_prefix(" Pasal ")?;
    let (number, rest) = rest.split_at(word(rest));
    let mut unit = format!("Pasal {number}");
    let mut rest = rest;
    if let Some(after) = rest.strip_prefix(" ayat (") {
        let (ayat, after) = after.split_at(word(after));
        unit = format!("{unit} ayat ({ayat})");
        rest = after.strip_prefix(')').unwrap_or(after);
    } else if let Some(after) = rest.strip_prefix(" angka ") {
        let (angka, after) = after.split_at(word(after));
        unit = format!("{unit} angka {angka}");
        rest = after;
    }
    let letter = rest.strip_prefix(" huruf ").and_then(|rest| rest.get(..1));
    (!number.is_empty()).then_some((unit, letter))
}

/// The regulations of which every Pasal is listed.
const WHOLE: [&str; 2] = ["Permendagri 22/2020", "PP 28/2018"];

/// Limits, meanings of keys and sentences cite in words; a Pasal may stand for
/// all its ayat there.
#[test]
fn whatever_the_code_says_names_places_that_exist() {
    let units = units();
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let code = words(&fs::read_to_string(&file).expect("code"));
        for (regulation, units) in &units {
            for (at, name) in code.match_indices(regulation.as_str()) {
                let Some((unit, letter)) = place(&code[at + name.len()..]) else {
                    continue;
                };
                seen += 1;
                let of = |pasal: &str| {
                    let parts = format!("{pasal} ");
                    units.keys().any(|unit| unit.starts_with(&parts))
                };
                let pasal: Vec<&str> = unit.split(' ').take(2).collect();
                let pasal = pasal.join(" ");
                let exists = match units.get(&unit) {
                    Some(letters) => letter.is_none_or(|letter| holds(letters, letter)),
                    None if units.contains_key(&pasal) || of(&pasal) => {
                        letter.is_none() && unit == pasal
                    }
                    None => !WHOLE.contains(&regulation.as_str()),
                };
                if !exists {
                    wrong.push(format!(
                        "{}: {regulation} {unit} {letter:?}",
                        file.display()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 300, "{seen} places were found");
}

#[test]
fn the_json_is_the_contract_s() {
    let told = ksd(&["rule", "--coverage", "--format", "json", "--lang", "en"]).json();
    assert_eq!(told["version"], 1);
    let ayat = told["ayat"].as_array().expect("ayat");
    assert_eq!(ayat.len(), coverage().len());
    let of = |article: &str| {
        let found = ayat
            .iter()
            .find(|ayat| ayat["regulation"] == "Permendagri 22/2020" && ayat["article"] == article);
        found.unwrap_or_else(|| panic!("{article}"))
    };
    let judged = of("Pasal 9 ayat (3)");
    let keys: Vec<&String> = judged.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["regulation", "article", "says", "handled", "reason"]);
    let handled = judged["handled"].as_array().expect("a list");
    assert!(handled.contains(&serde_json::json!({"by": "rule", "what": "KSD203"})));
    assert!(judged["reason"].is_null());
    let left = of("Pasal 1 angka 20");
    assert_eq!(left["handled"], serde_json::json!([]));
    assert_eq!(left["reason"], "definisi");
    let asked = of("Pasal 48 ayat (2)");
    assert_eq!(
        asked["handled"],
        serde_json::json!([{"by": "agenda", "what": "rapat-pleno"}])
    );
    assert_eq!(asked["reason"], "bergantung-pada-hari");
    let report = serde_json::json!({"by": "report", "what": "semester"});
    let told = of("Pasal 17 ayat (5)")["handled"]
        .as_array()
        .expect("a list");
    assert!(told.contains(&report), "{told:?}");
    let key = serde_json::json!({"by": "completeness", "what": "kak.muatan"});
    let asked_for = of("Pasal 7 ayat (2)")["handled"]
        .as_array()
        .expect("a list");
    assert!(asked_for.contains(&key), "{asked_for:?}");
}

#[test]
fn the_map_goes_out_in_every_format_of_a_table() {
    let shown = ksd(&["rule", "--coverage"]);
    assert_eq!((shown.code, shown.stderr.as_str()), (0, ""));
    assert!(shown.stdout.contains("tidak tercatat:"), "{}", shown.stdout);
    let csv = ksd(&["rule", "--coverage", "--format", "csv", "--lang", "en"]).stdout;
    assert!(csv.starts_with("\"regulation\",\"article\",\"says\",\"handled\",\"reason\"\r\n"));
    assert!(csv.contains(
        "\"Permendagri 22/2020\",\"Pasal 9 ayat (1)\",\"The office that initiates drafts the \
         Kesepakatan Bersama once the offer is accepted\",\"rule "
    ));
    let markdown = ksd(&["rule", "--coverage", "--format", "markdown"]).stdout;
    assert!(markdown.contains("| Permendagri 22/2020 | Pasal 63 | Lima peraturan"));
    let register = Register::new();
    let written = register.ksd(&["rule", "--coverage", "-o", "peta.xlsx"]);
    assert_eq!((written.code, written.stdout.as_str()), (0, ""));
    ksd(&["rule", "KSD203", "--coverage"]).refused("--coverage");
}

#[test]
fn the_page_leads_to_the_rules_and_reports() {
    let english = page(Lang::En);
    assert!(english.contains("[KSD203](aturan/KSD203.md)"));
    assert!(english.contains("report [`semester`](laporan.md#semester)"));
    assert!(english.contains("agenda `rapat-pleno`, *depends on the day*"));
}
