//! What ksd answers where clap stops, in its own sentences.

use std::ffi::OsString;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::meant::{
    choices, done_by, example, is_period, option_of, recorded_by, search_for, spare_word,
    suggestion, takes, university,
};
use crate::cli::answer::{Answer, Exit, complaint};
use crate::cli::called;
use crate::cli::operations::NoPair;
use crate::model::Expected;
use crate::text;
use crate::text::{Lang, Text};

/// What ksd answers where clap stops: help on stdout, a fault on stderr.
pub(in crate::cli) fn answer(
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
pub(in crate::cli) fn help(command: &Command) -> Answer {
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
                false => university(&option, &value).or_else(|| recorded_by(&value, at_hand)),
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
            if cause.is_some_and(|cause| cause.is::<NoPair>()) {
                return text!(
                    "`{option}` memerlukan kunci dan nilainya; tulis `{option} {value}=…`",
                    "`{option}` needs a key and its value; write `{option} {value}=…`",
                    option,
                    value = called::quoted(&value)
                );
            }
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
