//! The command line: parse, dispatch, print, exit code.

mod agenda;
mod check;
mod completions;
mod context;
mod language;
mod list;
mod localize;
mod man;
mod options;
mod parsers;
mod progress;
mod report;
mod rule;
mod schema;
mod selection;
mod show;
mod summary;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::registry::OpenError;
use crate::text::{Lang, Text};
use context::{Answer, Context, Exit, Problem};
use language::say;
use options::GlobalOptions;

#[derive(Parser)]
#[command(name = "ksd", version, about = say(
    "Menjaga register kerja sama daerah: memeriksa, mendaftar, mengingatkan",
    "Keeps the register of regional cooperation: checks, lists, reminds",
))]
struct Ksd {
    #[command(flatten)]
    global: GlobalOptions,
    #[command(subcommand)]
    command: Command,
}

/// The commands: a file each, a row here each.
#[derive(Subcommand)]
enum Command {
    Check(Box<check::Check>),
    List(Box<list::List>),
    Summary(Box<summary::Summary>),
    Agenda(Box<agenda::ShowAgenda>),
    Show(Box<show::Show>),
    Report(Box<report::MakeReport>),
    Rule(rule::ShowRule),
    Schema(schema::Schema),
    Completions(completions::Completions),
    Man(man::ManPage),
}

impl Command {
    fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        match self {
            Command::Check(check) => check.run(context),
            Command::List(list) => list.run(context),
            Command::Summary(summary) => summary.run(context),
            Command::Agenda(agenda) => agenda.run(context),
            Command::Show(show) => show.run(context),
            Command::Report(report) => report.run(context),
            Command::Rule(rule) => rule.run(context),
            Command::Schema(schema) => Ok(schema.run(context)),
            Command::Completions(completions) => completions.run(context),
            Command::Man(man) => man.run(context),
        }
    }
}

/// The command line of ksd, in the language that was chosen.
fn command(lang: Lang) -> clap::Command {
    localize::command(Ksd::command(), lang)
}

/// Runs ksd with these arguments, the first being its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let lang = language::choose(&arguments);
    let command = command(lang);
    let parsed = command
        .clone()
        .try_get_matches_from(arguments)
        .and_then(|mut matches| Ksd::from_arg_matches_mut(&mut matches));
    let ksd = match parsed {
        Ok(ksd) => ksd,
        Err(error) => return finish(localize::answer(command, &error, lang)),
    };
    let context = Context::new(ksd.global, lang);
    let answer = ksd
        .command
        .run(&context)
        .unwrap_or_else(|error| failed(&error, lang));
    finish(answer)
}

/// What ksd says when it could not do it.
fn failed(error: &anyhow::Error, lang: Lang) -> Answer {
    let said = if let Some(problem) = error.downcast_ref::<Problem>() {
        problem.0.clone()
    } else if let Some(error) = error.downcast_ref::<OpenError>() {
        error.text()
    } else {
        crate::text!(
            "tidak dapat dilakukan ({cause})",
            "it cannot be done ({cause})"; cause = format!("{error:#}"))
    };
    let name = Text::fixed("kesalahan", "error");
    Answer {
        talk: vec![format!("{}: {}", name.get(lang), said.get(lang))],
        exit: Exit::CouldNot,
        ..Answer::default()
    }
}

/// Prints an answer: data to stdout, talk to stderr. Whoever closes a pipe has
/// seen enough.
fn finish(answer: Answer) -> ExitCode {
    let color = answer.color;
    let printed = anstream::AutoStream::new(io::stdout().lock(), color)
        .write_all(answer.data.as_bytes())
        .and_then(|()| io::stdout().flush());
    let broken_pipe = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
    let closed = printed.as_ref().is_err_and(broken_pipe);
    let mut stderr = io::stderr().lock();
    for line in answer.talk.iter().filter(|_| !closed) {
        // Nobody is left to be told when stderr fails.
        let _ = writeln!(stderr, "{line}");
    }
    match printed {
        Ok(()) => answer.exit.into(),
        Err(_) if closed => ExitCode::SUCCESS,
        Err(_) => Exit::CouldNot.into(),
    }
}
