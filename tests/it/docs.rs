//! What the documents say is true: their examples, codes, terms and tables.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ksd::agenda::DUTIES;
use ksd::model::{DRAFTS, Duration, PAPERS, Tenggat};
use ksd::schema::FILE_KINDS;
use ksd::text::{Lang, Text};

use crate::common::Register;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &str) -> String {
    let text = fs::read_to_string(root().join(file)).expect("a readable page");
    text.replace("\r\n", "\n")
}

/// The pages that people write, below `docs`; those of rules are generated.
fn pages() -> Vec<PathBuf> {
    let files = walkdir::WalkDir::new(root().join("docs")).into_iter();
    let files = files.map(|file| file.expect("a readable folder").into_path());
    let mut pages: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .filter(|path| !path.components().any(|part| part.as_os_str() == "aturan"))
        .collect();
    pages.sort();
    pages
}

/// The words of a command line, as PowerShell takes them.
pub fn words(line: &str) -> Vec<String> {
    let pieces = line.split('"').enumerate();
    pieces
        .flat_map(|(at, piece)| match at % 2 {
            0 => piece.split_whitespace().map(str::to_owned).collect(),
            _ => vec![piece.to_owned()],
        })
        .collect()
}

/// What is shown of an output: all, or what stands before and behind a line `…`, where
/// something is left out.
pub fn like(shown: &str, output: &str) -> String {
    let lines: Vec<&str> = shown.lines().collect();
    let output: Vec<&str> = output.trim_end().lines().collect();
    let left_out = lines.iter().position(|line| *line == "…");
    let kept = match left_out {
        Some(at) => {
            let behind = output.len().saturating_sub(lines.len() - at - 1);
            let before = output.iter().take(at).chain(&["…"]);
            before
                .chain(&output[behind.max(at.min(output.len()))..])
                .copied()
                .collect()
        }
        None => output,
    };
    kept.iter().map(|line| format!("{line}\n")).collect()
}

/// A block that begins with `PS> ksd …` and shows what comes of it was made in the
/// sample. One that cannot be run, because it is about another register or writes a
/// file, is fenced as ```` ```text tanpa-uji ````.
#[test]
fn the_examples_of_the_guides_are_what_ksd_prints() {
    let register = Register::copy_of(&root().join("records"));
    // Lists that a reader is told of lie beside the register.
    for list in fs::read_dir(root().join("docs/contoh")).expect("a folder") {
        let list = list.expect("a file").path();
        let name = list
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        register.write_bytes(&format!("../{name}"), &fs::read(&list).expect("a list"));
    }
    let renew = std::env::var_os("KSD_UPDATE").is_some();
    let mut stale = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page)
            .expect("a page")
            .replace("\r\n", "\n");
        let mut renewed = String::new();
        let mut rest = text.as_str();
        while let Some(start) = rest.find("```text\nPS> ksd ") {
            let body = start + "```text\n".len();
            let end = body + rest[body..].find("\n```").expect("an end") + 1;
            let (command, shown) = rest[body..end].split_once('\n').unwrap_or_default();
            renewed.push_str(&rest[..body]);
            let commands = rest[body..end]
                .lines()
                .filter(|line| line.starts_with("PS> "));
            if shown.trim().is_empty() || commands.count() > 1 {
                renewed.push_str(&rest[body..end]);
            } else {
                let asked = words(command.trim_start_matches("PS> ksd "));
                let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
                let ran = register.ksd(&asked);
                let all = format!("{}{}", ran.stdout, ran.stderr);
                let now = like(shown, &all);
                if now != shown {
                    stale.push(format!("{}: {command}\n{now}", page.display()));
                }
                renewed.push_str(&format!("{command}\n{now}"));
            }
            rest = &rest[end..];
        }
        renewed.push_str(rest);
        let (renewed, in_order) = crate::docs_in_order::renewed(&renewed);
        stale.extend(in_order);
        if renew {
            fs::write(&page, renewed).expect("a written page");
        }
    }
    assert!(
        renew || stale.is_empty(),
        "these examples are stale; `KSD_UPDATE=1 cargo test --test it docs` renews them (a block \
         that cannot be run is fenced as ```text tanpa-uji):\n{}",
        stale.join("\n")
    );
}

/// The table of duties in the guide.
fn table_of_duties() -> String {
    let guide = read("docs/panduan.md");
    let start = guide.find("| Yang ditagih |").expect("the table of duties");
    let end = guide[start..]
        .find("\n\n")
        .map_or(guide.len(), |end| start + end);
    guide[start..end].to_lowercase()
}

#[test]
fn the_guide_names_every_duty_and_every_term() {
    let table = table_of_duties();
    let names = DUTIES
        .iter()
        .map(|duty| duty.name.get(Lang::Id).to_lowercase());
    let settings = FILE_KINDS
        .iter()
        .find(|kind| kind.name == "ksd")
        .expect("ksd.toml");
    let terms = settings
        .keys()
        .iter()
        .filter_map(|key| key.path.strip_prefix("tenggat."));
    let terms = terms
        .filter(|term| !NO_DUTY.contains(term))
        .map(|term| format!("`{term}`"));
    let missing: Vec<String> = names
        .chain(terms)
        .filter(|said| !table.contains(said))
        .collect();
    assert!(
        missing.is_empty(),
        "the table of duties in docs/panduan.md (`| Yang ditagih |`) does not name {missing:?}"
    );
}

#[test]
fn a_default_that_a_meaning_tells_is_the_default() {
    let settings = FILE_KINDS
        .iter()
        .find(|kind| kind.name == "ksd")
        .expect("ksd.toml");
    let default = Tenggat::default();
    let terms: [(&str, Duration); 8] = [
        ("segera_berakhir", default.segera_berakhir),
        ("laporan_semester", default.laporan_semester),
        ("laporan_berjenjang", default.laporan_berjenjang),
        ("kesepakatan_tanpa_pks", default.kesepakatan_tanpa_pks),
        ("rencana_tanpa_gerak", default.rencana_tanpa_gerak),
        ("evaluasi", default.evaluasi),
        (
            "potensi_tanpa_tindak_lanjut",
            default.potensi_tanpa_tindak_lanjut,
        ),
        ("perselisihan", default.perselisihan),
    ];
    // These two are told in words.
    let mut told: BTreeSet<&str> = ["pengingat", "kelanjutan"].into();
    for (name, term) in terms {
        told.insert(name);
        let path = format!("tenggat.{name}");
        let key = settings
            .keys()
            .iter()
            .find(|key| key.path == path)
            .expect("a term");
        let meaning = key.meaning.get(Lang::Id);
        let said = meaning
            .split("bawaannya `\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let said = said.and_then(|said| said.parse::<Duration>().ok());
        assert_eq!(
            said,
            Some(term),
            "src/model/tenggat.rs: the meaning of {name}: {meaning}"
        );
    }
    let all = settings
        .keys()
        .iter()
        .filter_map(|key| key.path.strip_prefix("tenggat."));
    let all: BTreeSet<&str> = all.collect();
    assert_eq!(
        told, all,
        "a term that this test does not hold against its default"
    );
}

/// Terms that no duty reads: those of lists and calendars.
const NO_DUTY: [&str; 2] = ["segera_berakhir", "pengingat"];

/// A term of the office's own that nothing shows would be changed in vain.
#[test]
fn every_term_of_the_office_is_changed_in_a_test() {
    let agenda = read("tests/it/agenda.rs");
    let from = agenda
        .find("fn the_office_sets_its_own_terms")
        .expect("the test");
    let tests = &agenda[from..];
    let settings = FILE_KINDS
        .iter()
        .find(|kind| kind.name == "ksd")
        .expect("ksd.toml");
    let terms = settings
        .keys()
        .iter()
        .filter_map(|key| key.path.strip_prefix("tenggat."));
    let terms = terms.filter(|term| !NO_DUTY.contains(term));
    let untried: Vec<&str> = terms
        .filter(|term| !tests.contains(&format!("{term} = ")))
        .collect();
    assert!(
        untried.is_empty(),
        "`[tenggat]` {untried:?}: no test sets another term; add it to \
         `the_office_sets_its_own_terms` in tests/it/agenda.rs"
    );
}

#[test]
fn every_code_that_is_named_is_a_rule() {
    let mut unknown = BTreeSet::new();
    let mut held = |place: &str, text: &str| {
        for (at, _) in text.match_indices("KSD") {
            let code: String = text[at + 3..].chars().take(4).collect();
            let digits = code.chars().take_while(char::is_ascii_digit).count();
            let code = format!("KSD{}", &code[..digits.min(code.len())]);
            if digits == 3 && ksd::rules::by_code(&code).is_none() {
                unknown.insert(format!("{code} in {place}"));
            }
        }
    };
    for page in pages() {
        held(
            &page.display().to_string(),
            &fs::read_to_string(&page).expect("a page"),
        );
    }
    for file in ["README.md", "CONTRIBUTING.md", "SECURITY.md"] {
        held(file, &read(file));
    }
    let said = |text: &Text| format!("{} {}", text.get(Lang::Id), text.get(Lang::En));
    for kind in &FILE_KINDS {
        for key in kind.keys() {
            held(&format!("the meaning of {}", key.path), &said(&key.meaning));
        }
    }
    for rule in ksd::rules::all() {
        for text in [&rule.title, &rule.reason, &rule.remedy] {
            held(rule.code, &said(text));
        }
    }
    assert!(unknown.is_empty(), "no rule has these codes: {unknown:?}");
}

/// Who signs a paper is named by the report's name, in a layer that does not know
/// the reports; and the sample shows who signs each.
#[test]
fn papers_that_somebody_signs_are_the_reports() {
    let reports: BTreeSet<&str> = ksd::report::handed_in::REPORTS
        .iter()
        .map(|report| report.name)
        .collect();
    let papers: BTreeSet<&str> = PAPERS.into();
    assert_eq!(
        papers, reports,
        "`PAPERS` in src/model/tenggat.rs names the reports"
    );
    let drafts: BTreeSet<&str> = ksd::draft::papers().map(|paper| paper.slug).collect();
    let named: BTreeSet<&str> = DRAFTS.into();
    assert_eq!(
        named, drafts,
        "`DRAFTS` in src/model/tenggat.rs names the drafts"
    );
    let settings: toml::Table = read("records/ksd.toml").parse().expect("TOML");
    let signers = settings["penandatangan"]
        .as_array()
        .expect("signers")
        .iter();
    let signed = signers.filter_map(|signer| signer.get("laporan")?.as_array());
    let signed: BTreeSet<&str> = signed.flatten().filter_map(toml::Value::as_str).collect();
    assert_eq!(
        signed, reports,
        "examples/generate/register/settings.rs: who signs each report"
    );
}
