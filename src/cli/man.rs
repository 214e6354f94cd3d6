//! `ksd man`: the help as a manual page.

use clap::Args;
use clap_mangen::Man;

use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use crate::meant::did_you_mean;
use crate::text;
use crate::text::{Lang, Text};

#[derive(Args)]
#[command(about = say(
    "Menulis halaman manual (man) ksd atau satu perintahnya",
    "Writes the manual page (man) of ksd or of one command",
), after_help = say(
    "Contoh:\n  ksd man | man -l -\n  ksd man list > ~/.local/share/man/man1/ksd-list.1",
    "Examples:\n  ksd man | man -l -\n  ksd man list > ~/.local/share/man/man1/ksd-list.1",
))]
pub(super) struct ManPage {
    #[arg(
        value_name = say("PERINTAH", "COMMAND"),
        help = say(
            "Perintah; tanpa ini halaman ksd sendiri, dengan daftar perintahnya",
            "The command; without it the page of ksd itself, which lists its commands",
        ),
    )]
    command: Option<String>,
}

impl ManPage {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let mut command = super::command(context.lang);
        command.build();
        if let Some(asked) = &self.command {
            let found = command.find_subcommand(asked).cloned();
            command = found.ok_or_else(|| unknown(asked, &command))?;
        }
        // To memory first: a closed pipe is no fault.
        let mut page = Vec::new();
        let source = concat!("ksd ", env!("CARGO_PKG_VERSION"));
        Man::new(command).source(source).render(&mut page)?;
        let page = String::from_utf8_lossy(&page).into_owned();
        Ok(context.answer(headed(page, context.lang), Vec::new(), Exit::Done))
    }
}

fn unknown(asked: &str, whole: &clap::Command) -> Problem {
    let names = whole.get_subcommands().map(clap::Command::get_name);
    Problem(match did_you_mean(asked, names) {
        Some(meant) => text!(
            "perintah `{asked}` tidak dikenal; mungkin maksudnya `{meant}`",
            "unknown command `{asked}`; did you mean `{meant}`?",
            asked,
            meant
        ),
        None => text!(
            "perintah `{asked}` tidak dikenal; lihat `ksd --help`",
            "unknown command `{asked}`; see `ksd --help`",
            asked
        ),
    })
}

/// Puts headings of our own in the place of those that come in English.
fn headed(mut page: String, lang: Lang) -> String {
    let headings = [
        ("NAME", Text::fixed("NAMA", "NAME")),
        ("SYNOPSIS", Text::fixed("PEMAKAIAN", "SYNOPSIS")),
        ("DESCRIPTION", Text::fixed("KETERANGAN", "DESCRIPTION")),
        ("VERSION", Text::fixed("VERSI", "VERSION")),
        ("Perintah", Text::fixed("PERINTAH", "COMMANDS")),
        ("Commands", Text::fixed("PERINTAH", "COMMANDS")),
        ("EXTRA\nContoh:", Text::fixed("CONTOH", "EXAMPLES")),
        ("EXTRA\nExamples:", Text::fixed("CONTOH", "EXAMPLES")),
    ];
    for (theirs, ours) in headings {
        let ours = format!("\n.SH {}\n", ours.get(lang));
        page = page.replace(&format!("\n.SH {theirs}\n"), &ours);
    }
    page
}
