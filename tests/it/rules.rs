//! Every rule against its cases: one lawful base register, and cases that hold
//! only what they change. A case lists all findings of the whole register, so
//! that it breaks one rule and nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::common::Register;
use ksd::finding::{Finding, Rule, Severity};
use ksd::registry::Registry;
use ksd::text::Lang;
use serde::Deserialize;
use toml_edit::{DocumentMut, Item, Table};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

/// What a case changes in the base register, and what `check` then finds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What the case shows.
    pub name: String,
    /// The same in English, where the page of the rule shows it.
    #[allow(dead_code, reason = "`ksd rule` reads it")]
    english: Option<String>,
    /// Whether it shows what `check --since` finds where the base register
    /// as it is was committed before.
    #[serde(default)]
    pub since: bool,
    /// Changes of records; none: the base register as it is.
    #[serde(default)]
    pub change: Vec<Change>,
    /// `KSD203 kb-ksdd waktu.berakhir`, with `(dikecualikan)` where exempted.
    pub expect: Vec<String>,
    /// Articles that the first finding must name, and no others.
    #[serde(default)]
    basis: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The file below the register, without `.toml`.
    pub file: String,
    /// The file that it starts as a copy of; its document numbers go, and of an
    /// extension or addendum the steps of the document before.
    pub copy_of: Option<String>,
    /// Keys and their new values.
    #[serde(default)]
    pub set: BTreeMap<String, toml::Value>,
    /// Keys that go.
    #[serde(default)]
    pub remove: Vec<String>,
}

/// The rules that cases show: all but those of the files, which `reading` shows.
pub fn with_cases() -> impl Iterator<Item = &'static Rule> {
    let of_files = |rule: &Rule| ksd::registry::RULES.iter().any(|own| own.code == rule.code);
    ksd::rules::all().filter(move |rule| !of_files(rule))
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// All cases, each with the code of its rule.
pub fn cases() -> &'static [(String, Case)] {
    static CASES: LazyLock<Vec<(String, Case)>> = LazyLock::new(read_cases);
    &CASES
}

fn read_cases() -> Vec<(String, Case)> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder().join("cases"))
        .expect("cases")
        .map(|entry| entry.expect("a case file").path())
        .collect();
    files.sort();
    let mut all = Vec::new();
    for path in files {
        let code = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("a readable case file");
        let cases: Cases =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        all.extend(cases.case.into_iter().map(|case| (code.clone(), case)));
    }
    all
}

/// The register that a case describes.
pub fn register_of(case: &Case) -> Register {
    let register = Register::copy_of(&folder().join("base"));
    for change in &case.change {
        let source = change.copy_of.as_ref().unwrap_or(&change.file);
        let text = fs::read_to_string(register.root().join(format!("{source}.toml")))
            .unwrap_or_else(|error| panic!("{}: {source}: {error}", case.name));
        let mut document: DocumentMut = text.parse().expect("TOML");
        if change.copy_of.is_some() && change.file.starts_with("kerja-sama/") {
            place_of(document.as_table_mut(), "daerah").remove("nomor");
            place_of(document.as_table_mut(), "mitra[0]").remove("nomor");
        }
        for key in &change.remove {
            let (table, name) = parent(document.as_table_mut(), key);
            assert!(table.remove(name).is_some(), "{}: no {key}", case.name);
        }
        let changes = |key: &&str| change.set.contains_key(*key);
        if change.copy_of.is_some() && ["perpanjangan_dari", "addendum_dari"].iter().any(changes) {
            drop_steps(document.as_table_mut());
        }
        for (key, value) in &change.set {
            let (table, name) = parent(document.as_table_mut(), key);
            table.insert(name, item_of(value));
        }
        register.write_bytes(
            &format!("{}.toml", change.file),
            document.to_string().as_bytes(),
        );
    }
    register
}

/// Takes the steps out of a document that was copied to change or extend it.
fn drop_steps(document: &mut Table) {
    for step in [
        "kak",
        "studi_kelayakan",
        "telaahan",
        "penawaran",
        "rekomendasi_tkksd",
        "dprd",
    ] {
        document.remove(step);
    }
    if document.contains_key("bmd") {
        place_of(document, "bmd").remove("persetujuan");
    }
    if document.contains_key("luar_negeri") {
        let abroad = place_of(document, "luar_negeri");
        for step in [
            "konsultasi",
            "rencana_kerja_sama",
            "verifikasi",
            "surat_konfirmasi",
            "persetujuan_menteri",
        ] {
            abroad.remove(step);
        }
    }
}

fn parent<'t, 'k>(
    root: &'t mut Table,
    key: &'k str,
) -> (&'t mut dyn toml_edit::TableLike, &'k str) {
    match key.rsplit_once('.') {
        Some((path, name)) => (place_of(root, path), name),
        None => (root, key),
    }
}

/// The table at `mitra[0]` or `daerah.surat_kuasa`, made where it is missing.
fn place_of<'t>(root: &'t mut Table, path: &str) -> &'t mut dyn toml_edit::TableLike {
    let mut here: &mut dyn toml_edit::TableLike = root;
    for part in path.split('.') {
        let (name, index) = match part.split_once('[') {
            Some((name, index)) => (name, index.trim_end_matches(']').parse().ok()),
            None => (part, None),
        };
        let item = here
            .entry(name)
            .or_insert_with(|| Item::Table(Table::new()));
        here = match index {
            Some(index) => {
                let tables = item.as_array_of_tables_mut().expect("a list of tables");
                tables.get_mut(index).expect("a table there")
            }
            None => item.as_table_like_mut().expect("a table"),
        };
    }
    here
}

fn item_of(value: &toml::Value) -> Item {
    let mut wrapped = toml::Table::new();
    wrapped.insert("x".to_owned(), value.clone());
    let text = toml_edit::ser::to_string(&wrapped).expect("TOML");
    let mut document: DocumentMut = text.parse().expect("TOML");
    document.remove("x").expect("the value")
}

/// All findings in the register of a case, or the new ones.
fn found_in(case: &Case, registry: &Registry) -> Vec<Finding> {
    let findings = ksd::rules::check(registry);
    if !case.since {
        return findings;
    }
    let before = Registry::open(Some(&folder().join("base"))).expect("a register");
    ksd::rules::new_since(registry, findings, &before)
}

/// The findings as cases write them.
fn lines_of(findings: &[Finding]) -> Vec<String> {
    findings
        .iter()
        .map(|finding| {
            let record = finding.record.as_ref().map_or("ksd", |(_, id)| id);
            let key = finding.key.as_deref().unwrap_or("-");
            let exempted = if finding.exempted.is_some() {
                " (dikecualikan)"
            } else {
                ""
            };
            format!("{} {record} {key}{exempted}", finding.rule.code)
        })
        .collect()
}

#[test]
fn the_base_register_is_lawful_and_complete() {
    let register = Register::copy_of(&folder().join("base"));
    let registry = Registry::open(Some(&register.root())).expect("a register");
    assert_eq!(
        lines_of(&ksd::rules::check(&registry)),
        Vec::<String>::new()
    );
    let report = register.ksd(&["check", "--format", "json"]).json();
    assert_eq!(report["summary"]["kelengkapan"], 100);
}

#[test]
fn every_case_finds_what_it_says_by_its_rule_and_nothing_else() {
    let mut wrong = Vec::new();
    for (code, case) in cases() {
        let register = register_of(case);
        let registry = Registry::open(Some(&register.root())).expect("a register");
        let findings = found_in(case, &registry);
        let lines = lines_of(&findings);
        let mut differ =
            |what: &str, found: &dyn std::fmt::Debug, expected: &dyn std::fmt::Debug| {
                wrong.push(format!(
                    "{code}: {}: {what}\n  found    {found:?}\n  expected {expected:?}",
                    case.name
                ));
            };
        if lines != case.expect {
            differ("findings", &lines, &case.expect);
        } else if !case.basis.is_empty() {
            let own = findings.iter().find(|finding| finding.rule.code == *code);
            let basis = own.map_or(&[][..], |finding| &finding.basis);
            let basis: Vec<String> = basis.iter().map(ToString::to_string).collect();
            if basis != case.basis {
                differ("articles", &basis, &case.basis);
            }
        }
        for finding in &findings {
            let said = |cited: &ksd::law::Citation| {
                finding
                    .rule
                    .basis
                    .iter()
                    .any(|basis| basis.citation == *cited)
            };
            if !finding.basis.iter().all(said) {
                differ(
                    "articles that its rule does not say",
                    &finding.basis,
                    &finding.rule.code,
                );
            }
        }
        if findings.iter().any(|finding| finding.place.is_none()) {
            differ("places", &"a finding without one", &"a place each");
        }
        if let Some(lines) = without_its_rule(code, case, &registry) {
            differ("without its rule", &lines, &"all else");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn signing_before_the_answer_is_an_error_only_where_an_article_asks_for_consent_first() {
    let mut seen = Vec::new();
    for (_, case) in cases().iter().filter(|(code, _)| code == "KSD533") {
        let register = register_of(case);
        let registry = Registry::open(Some(&register.root())).expect("a register");
        let findings = found_in(case, &registry);
        let own = findings.iter().filter(|one| one.rule.code == "KSD533");
        seen.extend(own.map(|one| {
            let article = |basis: &ksd::law::Citation| basis.article == "Pasal 9 ayat (1)";
            (one.severity, one.basis.iter().any(article))
        }));
    }
    assert!(seen.contains(&(Severity::Error, true)), "{seen:?}");
    assert!(seen.contains(&(Severity::Warning, false)), "{seen:?}");
    assert!(!seen.contains(&(Severity::Error, false)), "{seen:?}");
}

/// What an article does not say in so many words is no error, though its rule errs.
#[test]
fn what_may_be_lawful_is_a_warning_of_a_rule_that_errs() {
    for (code, name, severity) in [
        ("KSD108", "RKPD tidak disebut", Severity::Warning),
        (
            "KSD108",
            "RKPD tidak disebut, sehari sebelum lengkap_sejak",
            Severity::Warning,
        ),
        (
            "KSD108",
            "RKPD tidak disebut, sejak lengkap_sejak",
            Severity::Error,
        ),
        (
            "KSD108",
            "tidak tercantum: tidak ada pengecualian",
            Severity::Error,
        ),
        ("KSD121", "penerusan dengan perusahaan", Severity::Error),
        ("KSD121", "penerusan dengan lembaga lain", Severity::Warning),
        ("KSD304", "tanpa surat kuasa", Severity::Warning),
        (
            "KSD304",
            "tanpa surat kuasa, sehari sebelum lengkap_sejak",
            Severity::Warning,
        ),
        (
            "KSD304",
            "tanpa surat kuasa, sejak lengkap_sejak",
            Severity::Error,
        ),
        (
            "KSD304",
            "surat kuasa sudah dicari dan belum diketahui",
            Severity::Warning,
        ),
        (
            "KSD304",
            "surat kuasa sesudah penandatanganan",
            Severity::Error,
        ),
        (
            "KSD501",
            "langkah yang tidak tercatat, pada hari lengkap_sejak",
            Severity::Error,
        ),
        (
            "KSD501",
            "langkah yang sudah dicari dan belum diketahui",
            Severity::Warning,
        ),
        ("KSD518", "tanpa bahasa Indonesia", Severity::Error),
        (
            "KSD518",
            "dengan organisasi internasional",
            Severity::Warning,
        ),
        ("KSD807", "arbitrase", Severity::Error),
        ("KSD807", "jalur luar negeri", Severity::Warning),
        (
            "KSD808",
            "perselisihan KSDPL di pengadilan",
            Severity::Error,
        ),
        ("KSD808", "KSDLL dengan musyawarah", Severity::Warning),
    ] {
        let mut all = cases().iter();
        let shown = all.find(|(of, case)| of == code && case.name == name);
        let (_, case) = shown.unwrap_or_else(|| panic!("{code} has no case {name}"));
        let register = register_of(case);
        let registry = Registry::open(Some(&register.root())).expect("a register");
        let findings = found_in(case, &registry);
        let own = findings.iter().find(|one| one.rule.code == code);
        assert_eq!(
            own.map(|one| one.severity),
            Some(severity),
            "{code}: {name}"
        );
    }
}

/// A breach that names the party, or tells what to do in its own words.
#[test]
fn what_a_breach_says_of_its_own() {
    let found = |code: &str, name: &str| {
        let own = |(of, case): &&(String, Case)| of == code && case.name == name;
        let (_, case) = cases().iter().find(own).expect("a case");
        let register = register_of(case);
        let registry = Registry::open(Some(&register.root())).expect("a register");
        let mut findings = found_in(case, &registry).into_iter();
        let finding = findings.find(|finding| finding.rule.code == code);
        finding.expect("a finding")
    };
    let misplaced = found(
        "KSD504",
        "`[dprd]` tercatat pada Kesepakatan Bersama di atasnya",
    );
    let help = misplaced.help.get(Lang::Id);
    assert!(help.contains("pada `kb-ksdpk` di atasnya"), "{help}");
    assert_eq!(misplaced.related.len(), 1);
    let elsewhere = found("KSD504", "PKS yang membebani tanpa persetujuan DPRD");
    assert_eq!(elsewhere.related.len(), 0);
    let village = found("KSD118", "dengan desa, pada hari PP 28/2018").message;
    let village = village.get(Lang::Id);
    assert!(
        village.contains("ialah desa, di luar PP 28/2018"),
        "{village}"
    );
}

/// What `check` finds without the rule of a case that breaks it: all else. Where an
/// exemption stands, nothing is compared, for it has no use without its rule.
fn without_its_rule(code: &str, case: &Case, registry: &Registry) -> Option<Vec<String>> {
    let of_rule = |line: &&String| line.starts_with(code);
    let exempted = |line: &String| line.ends_with("(dikecualikan)");
    if !case.expect.iter().any(|line| of_rule(&line)) || case.expect.iter().any(exempted) {
        return None;
    }
    let lines = lines_of(&ksd::rules::check_without(
        registry,
        ksd::rules::by_code(code),
    ));
    let others = case.expect.iter().filter(|line| !of_rule(line));
    (!others.eq(&lines)).then_some(lines)
}

#[test]
fn every_rule_has_a_case_that_breaks_it_and_one_that_keeps_it() {
    let mut missing = Vec::new();
    for rule in with_cases() {
        let of_rule: Vec<_> = cases()
            .iter()
            .filter(|(code, _)| code == rule.code)
            .collect();
        let breaks = |case: &Case| case.expect.iter().any(|line| line.starts_with(rule.code));
        if !of_rule.iter().any(|(_, case)| breaks(case)) {
            missing.push(format!(
                "tests/rules/cases/{}.toml has no case that breaks it",
                rule.code
            ));
        }
        if !of_rule.iter().any(|(_, case)| !breaks(case)) {
            missing.push(format!(
                "tests/rules/cases/{}.toml has no case that keeps it",
                rule.code
            ));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn a_rule_says_what_it_is_in_both_languages_and_never_errs_by_interpretation() {
    let mut seen = std::collections::BTreeSet::new();
    let mut last = "";
    for rule in ksd::rules::all() {
        assert!(last < rule.code, "{} stands after {last}", rule.code);
        last = rule.code;
        assert!(
            seen.insert(rule.name),
            "the name {} is used twice",
            rule.name
        );
        for text in [&rule.title, &rule.reason, &rule.remedy] {
            assert!(
                !text.get(Lang::Id).is_empty() && !text.get(Lang::En).is_empty(),
                "{} is silent",
                rule.code
            );
            assert_ne!(
                text.get(Lang::Id),
                text.get(Lang::En),
                "{} speaks one language",
                rule.code
            );
        }
        assert!(
            !rule.remedy.get(Lang::Id).ends_with('.'),
            "{}: a remedy is no sentence",
            rule.code
        );
        if rule.interpretation {
            assert_ne!(rule.severity, Severity::Error, "{} is a tafsir", rule.code);
            assert!(
                [Lang::Id, Lang::En].iter().all(|&lang| rule
                    .reason
                    .get(lang)
                    .to_lowercase()
                    .contains("tafsir")),
                "{}: `reason` of an interpretation says in both languages \"Tafsir ksd: …\" and \
                 \"ksd's reading (tafsir): …\": what of it is ours, and of which article",
                rule.code
            );
        }
    }
}

#[test]
fn a_rule_names_its_articles_or_says_that_none_does() {
    // Demands of arithmetic and of the records' own sense, not of an article.
    const SENSE: [&str; 27] = [
        "KSD111", "KSD114", "KSD115", "KSD116", "KSD117", "KSD119", "KSD201", "KSD202", "KSD211",
        "KSD216", "KSD217", "KSD218", "KSD219", "KSD220", "KSD906", "KSD907", "KSD908", "KSD607",
        "KSD708", "KSD811", "KSD813", "KSD817", "KSD821", "KSD222", "KSD535", "KSD823", "KSD818",
    ];
    for rule in ksd::rules::all() {
        let of_files = !ksd::rules::adjustable(rule.code);
        let sense = SENSE.contains(&rule.code);
        assert!(
            of_files || sense || !rule.basis.is_empty(),
            "{} cites nothing",
            rule.code
        );
        // A reading is one of an article.
        assert!(
            !(sense && rule.interpretation),
            "{} reads no article",
            rule.code
        );
    }
}

/// A file of a rule that its family does not name, or a rule that is not in its
/// family's table, would judge nothing. (What is named has a file: the compiler
/// proves it.)
#[test]
fn every_file_of_a_rule_is_named_by_its_family_and_at_work() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let read = |path: &Path| fs::read_to_string(path).expect("a readable file");
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder");
        entries
            .map(|entry| entry.expect("an entry").path())
            .collect()
    };
    let mut wrong = Vec::new();
    let mut rows = 0;
    for folder in inside(&rules).iter().filter(|path| path.is_dir()) {
        let family = read(&folder.join("mod.rs"));
        for file in inside(folder) {
            let name = file.file_stem().expect("a name").to_string_lossy();
            let rule = read(&file);
            let judges = rule.contains("static CHECK: Check");
            let code = rule
                .split_once("code: \"")
                .and_then(|(_, rest)| rest.split('"').next());
            if name != "mod" && !family.contains(&format!("\nmod {name};\n")) {
                wrong.push(format!("{} has no `mod {name};`", folder.display()));
            }
            let row = format!("    {} {name},\n", code.unwrap_or_default());
            if judges && !family.contains(&row) {
                wrong.push(format!("{} has no row `{}`", folder.display(), row.trim()));
            }
            rows += usize::from(judges);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(rows, with_cases().count());
}
