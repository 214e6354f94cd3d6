//! `ksd rule`: the page of a rule, the table of all, or the map of the law.

use clap::Args;

use super::context::{Answer, Context, Problem};
use super::language::say;
use super::options::TableOutput;
use crate::finding::Rule;
use crate::meant::did_you_mean;
use crate::render;
use crate::report::coverage;
use crate::report::rule::{page, table};
use crate::rules;
use crate::text;

#[derive(Args)]
#[command(about = say(
    "Menjelaskan sebuah aturan, atau mendaftar semuanya",
    "Explains a rule, or lists all of them",
), after_help = say(
    "Contoh:\n  ksd rule\n  ksd rule KSD203\n  ksd rule kesepakatan-lebih-dari-lima-tahun\n  \
     ksd rule -o aturan.csv\n  ksd rule --coverage",
    "Examples:\n  ksd rule\n  ksd rule KSD203\n  ksd rule kesepakatan-lebih-dari-lima-tahun\n  \
     ksd rule -o rules.csv\n  ksd rule --coverage",
))]
pub(super) struct ShowRule {
    #[arg(
        value_name = say("KODE", "CODE"),
        help = say(
            "Kode atau nama aturan; tanpa ini semua aturan didaftar",
            "Code or name of a rule; without it all rules are listed",
        ),
    )]
    code: Option<String>,
    #[arg(
        long, conflicts_with = "code",
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
        let Some(asked) = &self.code else {
            return context.answer_table(format, |_| table(rules::all()), &[], file, Vec::new());
        };
        let rule = rule_called(asked)?;
        // The page of a rule is text; other formats have its line of the table.
        if !matches!(format.name, "table" | "markdown") {
            return context.answer_table(format, |_| table([rule]), &[], file, Vec::new());
        }
        let write = |look| render::page(&page(rule, context.lang), look);
        context.answer_text(write, file.target()?, Vec::new())
    }
}

fn rule_called(asked: &str) -> anyhow::Result<&'static Rule> {
    let called = |rule: &&Rule| {
        asked.eq_ignore_ascii_case(rule.code) || asked.eq_ignore_ascii_case(rule.name)
    };
    if let Some(rule) = rules::all().find(called) {
        return Ok(rule);
    }
    let words = rules::all().flat_map(|rule| [rule.code, rule.name]);
    Err(Problem(match did_you_mean(asked, words) {
        Some(meant) => text!(
            "tidak ada aturan \"{asked}\"; mungkin maksudnya `{meant}`",
            "there is no rule \"{asked}\"; did you mean `{meant}`?",
            asked,
            meant
        ),
        None => text!(
            "tidak ada aturan \"{asked}\"; semua aturan tampil dengan `ksd rule`",
            "there is no rule \"{asked}\"; `ksd rule` lists them all",
            asked
        ),
    })
    .into())
}
