//! The rules as tables; the page of one is next door.

pub use super::rule_page::page;

use super::statistics::tone_of_severity;
use crate::finding::{Rule, severity_name};
use crate::output::{Cell, Table, sheet};
use crate::rules::{FAMILIES, Family};
use crate::text;
use crate::text::{Lang, Text};

/// The rules, in the order of their codes.
pub fn table<'a>(shown: impl IntoIterator<Item = &'a Rule>) -> Table {
    let shown: Vec<&Rule> = shown.into_iter().collect();
    let count = shown.len();
    sheet(shown)
        .named("rules")
        .column("code", ("Kode", "Code"), |rule| Cell::text(Some(rule.code)))
        .column("name", ("Nama", "Name"), |rule| Cell::text(Some(rule.name)))
        .aside("family", ("Kelompok", "Family"), |rule| {
            Family::of(rule).map_or(Cell::Empty, |family| {
                Cell::word(Some(family.code.to_owned()), family.name.clone())
            })
        })
        .column("severity", ("Bobot", "Severity"), |rule| {
            Cell::word(
                Some(rule.severity.to_string()),
                severity_name(rule.severity),
            )
        })
        .toned(tone_of_severity)
        .column("interpretation", ("Tafsir", "Tafsir"), |rule| {
            rule.interpretation
        })
        .column("title", ("Yang diminta", "What it demands"), |rule| {
            rule.title.clone()
        })
        .column("basis", ("Dasar", "Basis"), |rule| articles(rule))
        .notes(legend())
        .table(
            text!("Aturan: {count}", "Rules: {count}", count),
            ("Tidak ada aturan", "There are no rules"),
        )
}

/// The families that have rules; their codes stand before each rule.
fn legend() -> Vec<Text> {
    let present = |family: &&Family| family.rules().next().is_some();
    let families = FAMILIES.iter().filter(present);
    let line = |family: &Family| {
        text!(
            "{code}  {name}",
            "{code}  {name}",
            code = family.code,
            name = &family.name
        )
    };
    let hint = Text::fixed("Penjelasan: `ksd rule KODE`", "More: `ksd rule CODE`");
    families.map(line).chain([hint]).collect()
}

/// The table of contents of the pages, family by family, in Markdown.
pub fn contents(lang: Lang) -> String {
    let heading = Text::fixed("Aturan ksd", "The rules of ksd");
    let about = Text::fixed(
        "Satu halaman untuk satu aturan: apa yang diminta, mengapa, menurut pasal mana, dan cara \
         memperbaikinya. Isinya sama dengan `ksd rule KODE`.",
        "A page for each rule: what it demands, why, by which article, and how to mend it. They \
         say what `ksd rule CODE` says.",
    );
    let mut contents = format!("# {}\n\n{}\n", heading.get(lang), about.get(lang));
    for family in FAMILIES {
        let rows: Vec<String> = family.rules().map(|rule| line(rule, lang)).collect();
        if rows.is_empty() {
            continue;
        }
        let columns = Text::fixed(
            "| Kode | Yang diminta | Bobot | Tafsir | Dasar |",
            "| Code | What it demands | Severity | Tafsir | Basis |",
        );
        contents.push_str(&format!(
            "\n## {} {}\n\n{}\n|---|---|---|---|---|\n{}",
            family.code,
            family.name.get(lang),
            columns.get(lang),
            rows.concat()
        ));
    }
    let map = Text::fixed(
        "Ayat demi ayat, dan alasan bila tidak ada yang menanganinya: [hukum.md](../hukum.md).",
        "Ayat by ayat, and the reason where nothing handles one: [hukum.md](../hukum.md).",
    );
    format!("{contents}\n{}\n", map.get(lang))
}

fn line(rule: &Rule, lang: Lang) -> String {
    let code = rule.code;
    format!(
        "| [{code}]({code}.md) | {} | {} | {} | {} |\n",
        rule.title.get(lang),
        severity_name(rule.severity).get(lang),
        Cell::Flag(rule.interpretation).for_people(lang),
        articles(rule).for_table(lang),
    )
}

/// The articles of a rule, each once.
fn articles(rule: &Rule) -> Cell {
    let mut articles = Vec::new();
    for basis in rule.basis {
        if !articles.contains(&basis.citation) {
            articles.push(basis.citation);
        }
    }
    Cell::Articles(articles)
}
