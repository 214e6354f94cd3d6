//! What a person meant who typed what the command line does not know.

use std::ffi::OsString;

use clap::Command;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue};

use crate::cli::{called, parsers};
use crate::meant::did_you_mean;
use crate::model::{Date, Expected, Naskah, Period};
use crate::registry::Status;
use crate::text;
use crate::text::Text;

/// A word too many: it is most often the value of an option, or part of a name.
pub(super) fn spare_word(
    word: &str,
    arguments: &[OsString],
    asked: &str,
    at_hand: &Command,
) -> Text {
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
    } else if at_hand.get_positionals().next().is_none() {
        text!("jalankan `{asked}` saja", "run `{asked}` alone", asked)
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
pub(super) fn is_period(word: &str) -> bool {
    Period::parse(word, Date::known(2000, 1, 1)).is_ok()
}

/// That a word is the value of an option, and of which.
pub(super) fn option_of(word: &str, at_hand: &Command) -> Option<Text> {
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

/// How a text is recorded whose form somebody takes for a kind of record.
pub(super) fn recorded_by(word: &str, at_hand: &Command) -> Option<Text> {
    if at_hand.get_name() != "new" {
        return None;
    }
    let word = parsers::plain(word);
    let command = match word.as_str() {
        "addendum" | "adendum" => "ksd amend ID".to_owned(),
        "perpanjangan" | "extension" => "ksd renew ID".to_owned(),
        word => match word.parse::<Naskah>().or_else(|_| naskah_named(word)) {
            Ok(naskah) => format!("ksd new kerja-sama --set naskah={naskah}"),
            Err(()) => return None,
        },
    };
    Some(text!("tulis `{command}`", "write `{command}`", command))
}

/// The form of a text by what offices call it.
fn naskah_named(word: &str) -> Result<Naskah, ()> {
    match word {
        "kb" | "mou" | "kesepakatan" => Ok(Naskah::KesepakatanBersama),
        "perjanjian" | "perjanjian-kerja-sama" | "pks" => Ok(Naskah::Pks),
        "nk" => Ok(Naskah::NotaKesepakatan),
        _ => Err(()),
    }
}

/// How an office asks for universities, which are of several classes.
pub(super) fn university(option: &str, word: &str) -> Option<Text> {
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
pub(super) fn done_by(word: &str, arguments: &[OsString]) -> Text {
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
pub(super) fn example(at_hand: &Command) -> Text {
    let help = at_hand.get_after_help().map(StyledStr::to_string);
    let help = help.unwrap_or_default();
    let mut lines = help.lines().map(str::trim);
    match lines.find(|line| line.starts_with("ksd ")) {
        None => Text::EMPTY,
        Some(line) => text!("; misalnya `{line}`", "; for example `{line}`", line),
    }
}

/// Whether a command has this option.
pub(super) fn takes(command: &Command, name: &str) -> bool {
    let mut arguments = command.get_arguments();
    arguments.any(|one| one.get_long() == Some(name))
}

/// How to look for a word: what stands before it is meant as it is.
pub(super) fn search_for(word: &str, arguments: &[OsString]) -> Text {
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
pub(super) fn choices(missing: &str, at_hand: &Command) -> Text {
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
pub(super) fn suggestion(error: &clap::Error) -> Option<String> {
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
