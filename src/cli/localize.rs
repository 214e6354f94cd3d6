//! clap in two languages: its headings and its notes; its errors in `fault`.

mod fault;
mod meant;

use clap::builder::{Resettable, StyledStr};
use clap::{Arg, ArgAction, Command};

pub(super) use fault::{answer, help};

use crate::text::Lang;

const TEMPLATE_ID: &str = "{about-with-newline}\nPemakaian: {usage}\n\n{all-args}{after-help}";
const TEMPLATE_EN: &str = "{about-with-newline}\nUsage: {usage}\n\n{all-args}{after-help}";

/// The command with every word of clap's own in that language.
pub(super) fn command(command: Command, lang: Lang) -> Command {
    let words = |id: &'static str, en: &'static str| match lang {
        Lang::Id => id,
        Lang::En => en,
    };
    let mut command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .help_template(words(TEMPLATE_ID, TEMPLATE_EN))
        .subcommand_help_heading(words("Perintah", "Commands"))
        .subcommand_value_name(words("PERINTAH", "COMMAND"))
        .mut_args(|arg| localized_arg(arg, lang))
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help_heading(words("Pilihan", "Options"))
                .help(words("Tampilkan bantuan ini", "Show this help")),
        );
    if command.get_name() == "ksd" {
        command = command.arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help_heading(words("Pilihan", "Options"))
                .help(words("Tampilkan versi", "Show the version")),
        );
    }
    let names: Vec<String> = command
        .get_subcommands()
        .map(|inner| inner.get_name().to_owned())
        .collect();
    for name in names {
        command = command.mut_subcommand(name, |inner| self::command(inner, lang));
    }
    let usage = command.clone().render_usage().to_string();
    let usage = usage
        .trim_start_matches("Usage: ")
        .replace("[OPTIONS]", words("[PILIHAN]", "[OPTIONS]"));
    let usage = match command.get_name() {
        "ksd" => usage,
        _ => format!("ksd {usage}"),
    };
    command.override_usage(StyledStr::from(usage))
}

/// Headings, and the notes on values that clap would write in English.
fn localized_arg(arg: Arg, lang: Lang) -> Arg {
    let words = |id: &'static str, en: &'static str| match lang {
        Lang::Id => id,
        Lang::En => en,
    };
    let heading = match arg.is_positional() {
        true => words("Argumen", "Arguments"),
        false if arg.is_global_set() => words("Pilihan umum", "General options"),
        false => words("Pilihan", "Options"),
    };
    let mut help = arg.get_help().map(StyledStr::to_string).unwrap_or_default();
    let mut note = |name: &str, values: Vec<String>| {
        if !values.is_empty() {
            help.push_str(&format!(" [{name}: {}]", values.join(", ")));
        }
    };
    let takes_values = arg.get_action().takes_values();
    if takes_values && !arg.is_hide_possible_values_set() {
        let values = arg.get_possible_values();
        let names = values.iter().filter(|value| !value.is_hide_set());
        note(
            words("nilai", "values"),
            names.map(|value| value.get_name().to_owned()).collect(),
        );
    }
    if takes_values {
        let defaults = arg.get_default_values().iter();
        let defaults = defaults.map(|value| value.to_string_lossy().into_owned());
        note(words("bawaan", "default"), defaults.collect());
    }
    let variable = arg
        .get_env()
        .map(|variable| variable.to_string_lossy().into_owned());
    note(words("variabel", "env"), variable.into_iter().collect());
    // A variable that is set to nothing says nothing.
    let says_nothing =
        |name: &std::ffi::OsStr| std::env::var_os(name).is_some_and(|value| value.is_empty());
    let arg = match arg.get_env().is_some_and(says_nothing) {
        true => arg.env(Resettable::Reset),
        false => arg,
    };
    let arg = arg.help(help).help_heading(heading);
    if !takes_values {
        return arg;
    }
    arg.hide_possible_values(true)
        .hide_default_value(true)
        .hide_env(true)
}
