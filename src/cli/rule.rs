//! `ksd rule`: the page of a rule, the table of all or of some, or the map of the law.

use clap::Args;

use super::called;
use super::context::{Answer, Context, Problem};
use super::language::say;
use super::options::TableOutput;
use crate::finding::Rule;
use crate::render;
use crate::report::coverage;
use crate::report::rule::{page, table};
use crate::report::rule_search::{list, meant, speaking_of};
use crate::rules;
use crate::text;
use crate::text::{Text, counted};

#[derive(Args)]
#[command(about = say(
    "Menjelaskan sebuah aturan, atau mendaftar semuanya, satu kelompok, atau yang menyebut sebuah teks",
    "Explains a rule, or lists all of them, a family, or those that speak of a text",
), after_help = say(
    "Contoh:\n  ksd rule\n  ksd rule KSD203\n  ksd rule KSD5\n  ksd rule surat kuasa\n  \
     ksd rule pasal 34\n  ksd rule -o aturan.csv\n  ksd rule --coverage",
    "Examples:\n  ksd rule\n  ksd rule KSD203\n  ksd rule KSD5\n  ksd rule power of attorney\n  \
     ksd rule pasal 34\n  ksd rule -o rules.csv\n  ksd rule --coverage",
))]
pub(super) struct ShowRule {
    #[arg(
        value_name = say("KODE|TEKS", "CODE|TEXT"),
        help = say(
            "Kode atau nama satu aturan (KSD203, 203), kelompok (KSD2xx, KSD2), atau kata dalam \
             judul, alasan, dan pasalnya; tanpa ini semua aturan didaftar",
            "Code or name of a rule (KSD203, 203), a family (KSD2xx, KSD2), or words of its \
             title, reason and articles; without it all rules are listed",
        ),
    )]
    text: Vec<String>,
    #[arg(
        long, conflicts_with = "text",
        help = say(
            "Peta hukum: setiap ayat, apa isinya, dan apa yang menanganinya",
            "The map of the law: every ayat, what it says, and what handles it",
        ),
    )]
    coverage: bool,
    #[command(flatten)]
    output: TableOutput,
}

impl ShowRule {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let format = self.output.format()?;
        let file = &self.output.file;
        if self.coverage {
            return context.answer_table(format, |_| coverage::table(), &[], file, Vec::new());
        }
        let asked = self.text.join(" ");
        if asked.is_empty() {
            return context.answer_table(format, |_| table(rules::all()), &[], file, Vec::new());
        }
        if let Some(rule) = called::rule(&asked) {
            // The page of a rule is text; other formats have its line of the table.
            if !matches!(format.name, "table" | "markdown") {
                return context.answer_table(format, |_| table([rule]), &[], file, Vec::new());
            }
            let write = |look| render::page(&page(rule, context.lang), look);
            return context.answer_text(write, file.target(None)?, Vec::new());
        }
        let (found, title) = some(&asked)?;
        if format.name == "table" {
            let list = list(&found, title);
            let write = |look| render::document(&list, look);
            return context.answer_text(write, file.target(None)?, Vec::new());
        }
        context.answer_table(format, |_| table(found), &[], file, Vec::new())
    }
}

/// The rules of a family, or those that speak of a text, and what they are.
fn some(asked: &str) -> anyhow::Result<(Vec<&'static Rule>, Text)> {
    if let Some(family) = called::family(asked) {
        let found: Vec<_> = family.rules().collect();
        let caption = text!(
            "{code} {name}: {count}",
            "{code} {name}: {count}",
            code = family.code,
            name = &family.name,
            count = counted(found.len(), "aturan", "rule", "rules")
        );
        return Ok((found, caption));
    }
    let found = speaking_of(asked);
    if found.is_empty() {
        return Err(none(asked).into());
    }
    let caption = text!(
        "Aturan yang menyebut \"{asked}\": {count}",
        "Rules that speak of \"{asked}\": {count}",
        asked,
        count = found.len()
    );
    Ok((found, caption))
}

/// That no rule is called so or speaks of it, and what is meant.
fn none(asked: &str) -> Problem {
    match meant(asked).filter(|_| called::near_rule(asked).is_none()) {
        Some(meant) => Problem(text!(
            "tidak ada aturan yang menyebut \"{asked}\"; mungkin maksudnya `ksd rule {meant}`",
            "no rule speaks of \"{asked}\"; did you mean `ksd rule {meant}`?",
            asked,
            meant
        )),
        None => called::no_rule(asked),
    }
}
