//! The command line: parse, dispatch, print, exit code.

mod agenda;
mod alone;
mod amend;
mod answer;
mod ask;
mod asked;
mod called;
mod change;
mod check;
mod closing;
mod commit;
mod completions;
mod context;
mod diff;
mod draft;
mod drop;
mod end;
mod export;
mod fmt;
mod folder;
mod following;
mod formats;
mod import;
mod init;
mod language;
mod list;
mod localize;
mod man;
mod merge;
mod named;
mod new;
mod office;
mod operations;
mod options;
mod own_console;
mod parsers;
mod progress;
mod record;
mod remove;
mod rename;
mod renew;
mod report;
mod rule;
mod save;
mod schema;
mod selection;
mod show;
mod summary;
mod typed;
mod undo;
mod why;
mod written;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::parser::ValueSource;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::text::Lang;
use answer::Answer;
pub use answer::Answered;
use context::Context;
use language::say;
use options::GlobalOptions;

#[derive(Parser)]
#[command(name = "ksd", version, about = say(
    "Menjaga register kerja sama daerah: memeriksa, mendaftar, mengingatkan",
    "Keeps the register of regional cooperation: checks, lists, reminds",
), after_help = say(
    "Tanpa perintah, di terminal: satu layar tentang yang segera berakhir, yang terlambat, yang \
     jatuh tempo bulan ini, dan temuan `ksd check`",
    "Without a command, in a terminal: one screen of what ends soon, what is overdue, what falls \
     due this month, and what `ksd check` finds",
))]
struct Ksd {
    #[command(flatten)]
    global: GlobalOptions,
    #[command(flatten)]
    as_of: options::AsOf,
    #[command(subcommand)]
    command: Option<Command>,
}

/// The commands: a file each, a row here each, with the plain words of Indonesian
/// that it answers to as well.
#[derive(Subcommand)]
enum Command {
    #[command(aliases = ["periksa", "cek"])]
    Check(Box<check::Check>),
    #[command(aliases = ["daftar"])]
    List(Box<list::List>),
    #[command(aliases = ["rekap", "hitung"])]
    Summary(Box<summary::Summary>),
    Agenda(Box<agenda::ShowAgenda>),
    #[command(aliases = ["lihat", "tampilkan"])]
    Show(Box<show::Show>),
    #[command(aliases = ["laporan"])]
    Report(Box<report::MakeReport>),
    #[command(aliases = ["aturan"])]
    Rule(rule::ShowRule),
    #[command(aliases = ["mengapa"])]
    Why(why::Why),
    #[command(aliases = ["tambah"])]
    New(Box<new::New>),
    #[command(aliases = ["susun"])]
    Draft(Box<draft::Draft>),
    #[command(aliases = ["banding"])]
    Diff(diff::Diff),
    #[command(aliases = ["ekspor"])]
    Export(export::Export),
    #[command(aliases = ["impor"])]
    Import(Box<import::Import>),
    #[command(aliases = ["catat"])]
    Record(Box<record::RecordIn>),
    #[command(aliases = ["perpanjang"])]
    Renew(Box<renew::Renew>),
    #[command(aliases = ["addendum", "adendum"])]
    Amend(Box<amend::Amend>),
    #[command(aliases = ["akhiri"])]
    End(Box<end::End>),
    #[command(aliases = ["hentikan-rencana"])]
    Drop(Box<drop::Drop>),
    #[command(aliases = ["ganti-id"])]
    Rename(Box<rename::Rename>),
    #[command(aliases = ["hapus"])]
    Remove(Box<remove::Remove>),
    #[command(aliases = ["rapikan"])]
    Fmt(fmt::Fmt),
    #[command(aliases = ["urungkan"])]
    Undo(undo::Undo),
    #[command(aliases = ["simpan"])]
    Save(save::Save),
    #[command(aliases = ["siapkan"])]
    Init(Box<init::Init>),
    #[command(aliases = ["skema"])]
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
            Command::Why(why) => why.run(context),
            Command::New(new) => new.run(context),
            Command::Draft(draft) => draft.run(context),
            Command::Diff(diff) => diff.run(context),
            Command::Export(export) => export.run(context),
            Command::Import(import) => import.run(context),
            Command::Record(record) => record.run(context),
            Command::Renew(renew) => renew.run(context),
            Command::Amend(amend) => amend.run(context),
            Command::End(end) => end.run(context),
            Command::Drop(drop) => drop.run(context),
            Command::Rename(rename) => rename.run(context),
            Command::Remove(remove) => remove.run(context),
            Command::Fmt(fmt) => fmt.run(context),
            Command::Undo(undo) => undo.run(context),
            Command::Save(save) => save.run(context),
            Command::Init(init) => init.run(context),
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
    // Asked before anything is written; a task that has its orders waits for nobody.
    let is_alone = arguments.len() <= 1 && own_console::opened();
    let (answer, lang, context) = answered(arguments);
    // The process ends with the command, so nobody gains from freeing its
    // records one by one.
    std::mem::forget(context);
    let code = answer.print(lang);
    if is_alone {
        own_console::wait(lang);
    }
    code
}

/// Answers a command line as [`run`] does, and prints nothing.
pub fn answer(arguments: impl IntoIterator<Item = OsString>) -> Answered {
    answered(arguments).0.into()
}

/// What a command line is answered, in which language, and what was opened for it.
fn answered(arguments: impl IntoIterator<Item = OsString>) -> (Answer, Lang, Option<Context>) {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let lang = language::choose(&arguments);
    let command = command(lang);
    let arguments = typed::words(arguments, &command);
    let stopped = |error: &clap::Error| {
        let answer = localize::answer(command.clone(), &arguments, error, lang);
        (answer, lang, None)
    };
    let mut matches = match command.clone().try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return stopped(&error),
    };
    let own_day = matches.value_source("as_of") == Some(ValueSource::CommandLine);
    let ksd = match Ksd::from_arg_matches_mut(&mut matches) {
        Ok(ksd) => ksd,
        Err(error) => return stopped(&error),
    };
    let context = Context::new(ksd.global, lang);
    let answer = match &ksd.command {
        Some(_) if own_day => Err(alone::day_before_command().into()),
        Some(asked) => asked.run(&context),
        // Whoever clicked on ksd has no register yet, and nowhere to type a command.
        None if context.folder().is_none() && own_console::opened() && ask::can_ask() => {
            init::Init::asked().run(&context)
        }
        None => alone::answer(&context, &ksd.as_of)
            .map(|answer| answer.unwrap_or_else(|| localize::help(&command))),
    };
    let answer = answer.unwrap_or_else(|error| Answer::failed(&error, lang));
    (answer, lang, Some(context))
}
