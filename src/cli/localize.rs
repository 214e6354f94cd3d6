//! clap in two languages: its headings, its notes and its errors.

use std::ffi::OsString;

use clap::builder::{Resettable, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use super::answer::{Answer, Exit, complaint};
use super::{called, parsers};
use crate::meant::did_you_mean;
use crate::model::{Date, Expected, Period};
use crate::registry::Status;
use crate::text;
use crate::text::{Lang, Text};

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

/// What ksd answers where clap stops: help on stdout, a fault on stderr.
pub(super) fn answer(
    command: Command,
    arguments: &[OsString],
    error: &clap::Error,
    lang: Lang,
) -> Answer {
    let kind = error.kind();
    if matches!(kind, ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return Answer {
            data: error.render().ansi().to_string(),
            ..Answer::default()
        };
    }
    if matches!(
        kind,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand
    ) {
        return help(&command);
    }
    let mut words = arguments.iter().skip(1).filter_map(|word| word.to_str());
    let named = words.find_map(|word| Some(command.find_subcommand(word)?.get_name()));
    let asked = named.map_or_else(|| "ksd".to_owned(), |name| format!("ksd {name}"));
    let hint = text!(
        "lihat `{asked} --help`",
        "see `{asked} --help`",
        asked = asked.as_str()
    );
    let at_hand = named.and_then(|name| command.find_subcommand(name));
    let at_hand = at_hand.unwrap_or(&command);
    let mut talk = vec![complaint(
        &sentence(error, arguments, &asked, at_hand),
        lang,
    )];
    if let Some(meant) = suggestion(error) {
        let own_name = command.find_subcommand(&meant).map(Command::get_name);
        let meant = own_name.map_or(meant.clone(), str::to_owned);
        let meant = text!(
            "mungkin maksudnya `{meant}`",
            "did you mean `{meant}`?",
            meant
        );
        talk.push(format!("  {}", meant.get(lang)));
    }
    talk.push(format!("  {}", hint.get(lang)));
    Answer {
        talk,
        exit: Exit::CouldNot,
        ..Answer::default()
    }
}

/// The help as talk, where ksd was not asked for anything.
pub(super) fn help(command: &Command) -> Answer {
    let help = command.clone().render_help().to_string();
    Answer {
        talk: vec![help.trim_end().to_owned()],
        exit: Exit::CouldNot,
        ..Answer::default()
    }
}

fn sentence(error: &clap::Error, arguments: &[OsString], asked: &str, at_hand: &Command) -> Text {
    let told = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let option = told(ContextKind::InvalidArg);
    let options = option
        .split(", ")
        .filter_map(|option| option.split(" <").next());
    let option = options.collect::<Vec<_>>().join(", ");
    let value = told(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if !option.starts_with('-') => {
            spare_word(&option, arguments, asked, at_hand)
        }
        ErrorKind::UnknownArgument => {
            text!(
                "pilihan `{option}` tidak dikenal",
                "unknown option `{option}`",
                option
            )
        }
        ErrorKind::InvalidSubcommand => {
            let command = told(ContextKind::InvalidSubcommand);
            let how = done_by(&command, arguments);
            text!(
                "perintah `{command}` tidak dikenal{how}",
                "unknown command `{command}`{how}",
                command,
                how
            )
        }
        ErrorKind::InvalidValue if value.is_empty() => text!(
            "`{option}` memerlukan nilai",
            "`{option}` needs a value",
            option
        ),
        ErrorKind::InvalidValue => {
            // A word that is nearly one of these is no word to look for.
            let searched =
                !option.starts_with('-') && takes(at_hand, "search") && suggestion(error).is_none();
            let how = match searched {
                true => Some(
                    option_of(&value, at_hand).unwrap_or_else(|| search_for(&value, arguments)),
                ),
                false => university(&option, &value),
            };
            let search = how.map_or(Text::EMPTY, |how| text!("; {how}", "; {how}", how));
            text!(
                "`{option}` tidak mengenal \"{value}\"; nilai yang diperbolehkan: {known}{search}",
                "`{option}` does not know \"{value}\"; values allowed: {known}{search}",
                option,
                value,
                known = told(ContextKind::ValidValue),
                search
            )
        }
        ErrorKind::ValueValidation => {
            let cause = std::error::Error::source(error);
            match cause.and_then(|cause| cause.downcast_ref::<Expected>()) {
                Some(Expected::Duration) if takes(at_hand, "ends") && is_period(&value) => text!(
                    "\"{value}\" bukan jangka waktu untuk `{option}`; periode disebut dengan `--ends {given}`",
                    "\"{value}\" is no length of time for `{option}`; a period is given with `--ends {given}`",
                    value,
                    option,
                    given = called::quoted(&value)
                ),
                Some(form) => text!(
                    "\"{value}\" tidak dapat dibaca untuk `{option}`; {how}",
                    "\"{value}\" cannot be read for `{option}`; {how}",
                    value,
                    option,
                    how = form.explain()
                ),
                None => text!(
                    "\"{value}\" bukan nilai yang sah untuk `{option}`",
                    "\"{value}\" is no valid value for `{option}`",
                    value,
                    option
                ),
            }
        }
        ErrorKind::ArgumentConflict if told(ContextKind::PriorArg) == option => text!(
            "`{option}` hanya boleh disebut sekali",
            "`{option}` can be given once only",
            option
        ),
        ErrorKind::ArgumentConflict => text!(
            "`{option}` hanya boleh disebut sekali, dan tidak bersama {other}",
            "`{option}` can be given once only, and not with {other}",
            option,
            other = told(ContextKind::PriorArg)
        ),
        ErrorKind::MissingRequiredArgument => text!(
            "yang wajib belum disebut: {option}{known}{example}",
            "this is required and missing: {option}{known}{example}",
            option,
            known = choices(&option, at_hand),
            example = example(at_hand)
        ),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            text!(
                "jumlah nilai untuk `{option}` tidak tepat",
                "the wrong number of values for `{option}`",
                option
            )
        }
        ErrorKind::InvalidUtf8 => Text::fixed(
            "perintah memuat huruf yang bukan UTF-8",
            "the command has a character that is not UTF-8",
        ),
        _ => text!(
            "perintah tidak dapat dibaca ({cause})",
            "the command cannot be read ({cause})",
            cause = error.kind().to_string()
        ),
    }
}

/// A word too many: it is most often the value of an option, or part of a name.
fn spare_word(word: &str, arguments: &[OsString], asked: &str, at_hand: &Command) -> Text {
    let how = if takes(at_hand, "period") && is_period(word) {
        text!(
            "periode disebut dengan `--period {word}`",
            "a period is given with `--period {word}`",
            word = called::quoted(word)
        )
    } else if let Some(option) = option_of(word, at_hand) {
        option
    } else if takes(at_hand, "who") {
        text!(
            "siapa yang harus bertindak disebut dengan `--who {word}`, mitra dengan `--mitra {word}`",
            "who must act is given with `--who {word}`, a partner with `--mitra {word}`",
            word = called::quoted(word)
        )
    } else if takes(at_hand, "search") {
        search_for(word, arguments)
    } else {
        Text::fixed(
            "apit dengan tanda kutip kata-kata yang menjadi satu, misalnya \"Kota Samarinda\"",
            "put words that belong together between quotes, for example \"Kota Samarinda\"",
        )
    };
    text!(
        "`{asked}` tidak memakai kata `{word}` di sini; {how}",
        "`{asked}` has no use for the word `{word}` here; {how}",
        asked,
        word,
        how
    )
}

/// Whether a word says a period.
fn is_period(word: &str) -> bool {
    Period::parse(word, Date::known(2000, 1, 1)).is_ok()
}

/// That a word is the value of an option, and of which.
fn option_of(word: &str, at_hand: &Command) -> Option<Text> {
    /// Their values say how something is shown, not what.
    const LOOKS: [&str; 3] = ["format", "lang", "color"];
    let word = parsers::plain(word);
    let status = takes(at_hand, "status") && word.parse::<Status>().is_ok();
    let mut arguments = at_hand.get_arguments();
    let named = arguments.find_map(|one| {
        let option = one.get_long().filter(|option| !LOOKS.contains(option))?;
        let values = one.get_possible_values();
        let has = values.iter().any(|value| value.get_name() == word);
        has.then_some(option)
    });
    let option = named.or(status.then_some("status"))?;
    Some(text!(
        "kata itu disebut dengan `--{option} {word}`",
        "that word is given with `--{option} {word}`",
        option,
        word
    ))
}

/// How an office asks for universities, which are of several classes.
fn university(option: &str, word: &str) -> Option<Text> {
    const WORDS: [&str; 6] = [
        "universitas",
        "perguruan-tinggi",
        "perguruan-tinggi-swasta",
        "kampus",
        "university",
        "universities",
    ];
    let asked = option.starts_with("--golongan") && WORDS.contains(&parsers::plain(word).as_str());
    asked.then_some(Text::fixed(
        "perguruan tinggi swasta tercatat menurut badan hukumnya, misalnya yayasan; semuanya \
         dicari dengan `--search universitas`",
        "a private university is recorded by its legal form, for example a foundation; \
         `--search universitas` looks for them all",
    ))
}

/// The command that does what a word asks for which is no command.
fn done_by(word: &str, arguments: &[OsString]) -> Text {
    let after = arguments.iter().filter_map(|one| one.to_str());
    let after: Vec<&str> = after.skip_while(|one| *one != word).skip(1).collect();
    let what = |unsaid: &str| match after.is_empty() {
        true => unsaid.to_owned(),
        false => called::quoted(&after.join(" ")),
    };
    let command = match word.to_lowercase().as_str() {
        "cari" | "search" | "find" => format!("ksd list --search {}", what("sampah")),
        "cetak" | "print" => format!("ksd show {} -o lembar.docx", what("kota-samarinda")),
        "tahap" | "tahapan" | "stages" => format!("ksd show {} --stages", what("ID")),
        "berakhir" | "expiring" => "ksd list --expiring 90d".to_owned(),
        "due" | "tagih" | "tagihan" | "tenggat" => "ksd agenda".to_owned(),
        _ => return Text::EMPTY,
    };
    text!("; tulis `{command}`", "; write `{command}`", command)
}

/// The first example that the help of a command gives.
fn example(at_hand: &Command) -> Text {
    let help = at_hand.get_after_help().map(StyledStr::to_string);
    let help = help.unwrap_or_default();
    let mut lines = help.lines().map(str::trim);
    match lines.find(|line| line.starts_with("ksd ")) {
        None => Text::EMPTY,
        Some(line) => text!("; misalnya `{line}`", "; for example `{line}`", line),
    }
}

/// Whether a command has this option.
fn takes(command: &Command, name: &str) -> bool {
    let mut arguments = command.get_arguments();
    arguments.any(|one| one.get_long() == Some(name))
}

/// How to look for a word: what stands before it is meant as it is.
fn search_for(word: &str, arguments: &[OsString]) -> Text {
    let before = arguments.iter().skip(1).filter_map(|one| one.to_str());
    let before = before.take_while(|one| *one != word).map(called::quoted);
    let before: Vec<String> = before.collect();
    text!(
        "untuk mencari kata itu, tulis `ksd {before} --search {word}`",
        "to look for that word, write `ksd {before} --search {word}`",
        before = before.join(" "),
        word = called::quoted(word)
    )
}

/// What a missing argument may be, where that is one of a few words.
fn choices(missing: &str, at_hand: &Command) -> Text {
    let mut positionals = at_hand.get_positionals();
    let known = positionals.find_map(|argument| {
        let name = argument.get_value_names()?.first()?;
        let words = argument.get_possible_values();
        let missing = missing.contains(&format!("<{name}>")) && !words.is_empty();
        missing.then(|| {
            let words: Vec<&str> = words.iter().map(|word| word.get_name()).collect();
            (name.to_string(), words.join(", "))
        })
    });
    match known {
        None => Text::EMPTY,
        Some((name, words)) => text!("; {name}: {words}", "; {name}: {words}", name, words),
    }
}

/// What clap holds to be meant, if it is near; clap itself proposes what only
/// sounds alike.
fn suggestion(error: &clap::Error) -> Option<String> {
    let told = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.as_str()],
        Some(ContextValue::Strings(texts)) => texts.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let kinds = [
        (ContextKind::InvalidArg, ContextKind::SuggestedArg),
        (
            ContextKind::InvalidSubcommand,
            ContextKind::SuggestedSubcommand,
        ),
        (ContextKind::InvalidValue, ContextKind::SuggestedValue),
    ];
    // A number without its unit most often counts days.
    let value = told(ContextKind::InvalidValue)
        .first()
        .copied()
        .unwrap_or_default();
    let cause = std::error::Error::source(error).and_then(|cause| cause.downcast_ref());
    let digits = value.bytes().all(|byte| byte.is_ascii_digit()) && !value.is_empty();
    if digits && value.len() < 4 && matches!(cause, Some(Expected::Duration)) {
        return Some(format!("{value}d"));
    }
    kinds.iter().find_map(|&(given, suggested)| {
        let given = *told(given).first()?;
        let option = |text: &str| text.trim_start_matches('-').to_owned();
        let suggested = told(suggested);
        let words: Vec<String> = suggested.iter().map(|text| option(text)).collect();
        let meant = did_you_mean(&option(given), words.iter().map(String::as_str))?;
        let at = words.iter().position(|word| word == meant)?;
        Some(suggested[at].to_owned())
    })
}
