//! The rules as tables; the page of one is next door.

pub use super::rule_page::page;

use crate::finding::{Rule, severity_name};
use crate::law::{UNJUDGED, Unjudged};
use crate::output::{Cell, Column, Table};
use crate::rules::{FAMILIES, Family};
use crate::text;
use crate::text::{Lang, Text};

/// The rules, in the order of their codes.
pub fn table<'a>(shown: impl IntoIterator<Item = &'a Rule>) -> Table {
    let rows: Vec<Vec<Cell>> = shown.into_iter().map(row).collect();
    Table {
        caption: text!("Aturan: {count}", "Rules: {count}"; count = rows.len()),
        empty: Text::fixed("Tidak ada aturan", "There are no rules"),
        name: "rules",
        head: Vec::new(),
        columns: vec![
            Column::brief("code", Text::fixed("Kode", "Code")),
            Column::brief("name", Text::fixed("Nama", "Name")),
            Column::new("family", Text::fixed("Kelompok", "Family")),
            Column::brief("severity", Text::fixed("Bobot", "Severity")),
            Column::brief("interpretation", Text::fixed("Tafsir", "Tafsir")),
            Column::brief("title", Text::fixed("Yang diminta", "What it demands")),
            Column::brief("basis", Text::fixed("Dasar", "Basis")),
        ],
        rows,
        total_row: false,
        groups: Vec::new(),
        notes: legend(),
    }
}

/// The families that have rules; their codes stand before each rule.
fn legend() -> Vec<Text> {
    let present = |family: &&Family| family.rules().next().is_some();
    let families = FAMILIES.iter().filter(present);
    let line = |family: &Family| text!("{code}  {name}", "{code}  {name}"; code = family.code, name = &family.name);
    let hint = Text::fixed("Penjelasan: `ksd rule KODE`", "More: `ksd rule CODE`");
    families.map(line).chain([hint]).collect()
}

fn row(rule: &Rule) -> Vec<Cell> {
    let family = Family::of(rule)
        .map(|family| Cell::word(Some(family.code.to_owned()), family.name.clone()));
    vec![
        Cell::Text(rule.code.to_owned()),
        Cell::Text(rule.name.to_owned()),
        family.unwrap_or(Cell::Empty),
        Cell::word(
            Some(rule.severity.to_string()),
            severity_name(rule.severity),
        ),
        Cell::Flag(rule.interpretation),
        Cell::said(rule.title.clone()),
        articles(rule),
    ]
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
    contents + &unjudged(lang)
}

/// The duties that no rule judges, in Markdown.
fn unjudged(lang: Lang) -> String {
    let heading = Text::fixed("Yang tidak dinilai `check`", "What `check` does not judge");
    let about = Text::fixed(
        "Kewajiban dalam peraturan yang sengaja tanpa aturan, dan alasannya.",
        "Duties in the regulations that have no rule on purpose, and why.",
    );
    let columns = Text::fixed(
        "| Kewajiban | Dasar | Alasan |",
        "| Duty | Basis | Reason |",
    );
    let line = |duty: &Unjudged| {
        format!(
            "| {} | {} | {} |\n",
            duty.duty.get(lang),
            Cell::Articles(duty.articles.to_vec()).for_people(lang),
            duty.reason.get(lang),
        )
    };
    format!(
        "\n## {}\n\n{}\n\n{}\n|---|---|---|\n{}",
        heading.get(lang),
        about.get(lang),
        columns.get(lang),
        UNJUDGED.iter().map(line).collect::<String>()
    )
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
