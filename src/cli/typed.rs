//! What people type, brought into the form that clap reads: dashes that Word has
//! made long, a space after a comma, `3 bulan` and `triwulan III 2026` without
//! quotes, the words for help.

use std::ffi::OsString;

use clap::Command;

use crate::model::{Duration, Period};

/// Words that ask for help; as the first one, of the command named after it.
const HELP: [&str; 3] = ["help", "bantuan", "tolong"];

/// The command line as clap reads it. The first word is ksd's own name; what is
/// no UTF-8 stays as it is.
pub(super) fn words(arguments: Vec<OsString>, command: &Command) -> Vec<OsString> {
    let mut arguments = arguments.into_iter();
    let mut words: Vec<OsString> = arguments.next().into_iter().collect();
    let mut at_hand = command;
    let mut helped = false;
    while let Some(word) = arguments.next() {
        // What follows is taken as it is.
        if word == "--" {
            words.push(word);
            words.extend(arguments);
            break;
        }
        let Some(text) = word.to_str() else {
            words.push(word);
            continue;
        };
        if words.len() == 1 && HELP.contains(&text) || text == "/?" {
            helped = true;
            continue;
        }
        let last = words.last().and_then(|last| last.to_str());
        let text = match last.is_some_and(|last| takes_hyphens(last, at_hand)) {
            true => text.to_owned(),
            false => with_two_dashes(text, command, at_hand),
        };
        if let Some(named) = command.find_subcommand(&text)
            && at_hand.get_name() == command.get_name()
        {
            at_hand = named;
        }
        let last = words.last().and_then(|last| last.to_str());
        match last
            .filter(|_| words.len() > 1)
            .and_then(|last| together(last, &text))
        {
            Some(joined) => {
                words.pop();
                words.push(joined.into());
            }
            None => words.push(text.into()),
        }
    }
    if helped {
        words.push("--help".into());
    }
    words
}

/// Whether what follows may begin with a dash: the value of `--sort`.
fn takes_hyphens(last: &str, at_hand: &Command) -> bool {
    let option = last.strip_prefix("--");
    option.is_some_and(|option| {
        let mut arguments = at_hand.get_arguments();
        arguments.any(|one| one.get_long() == Some(option) && one.is_allow_hyphen_values_set())
    })
}

/// `--expiring` for `—expiring` and `-expiring`: Word makes one long dash of two,
/// and no option of one letter goes on.
fn with_two_dashes(word: &str, command: &Command, at_hand: &Command) -> String {
    const LONG: [char; 4] = ['\u{2013}', '\u{2014}', '\u{2015}', '\u{2212}'];
    let name = word.trim_start_matches(|letter| letter == '-' || LONG.contains(&letter));
    if name.starts_with(char::is_alphabetic) && word.starts_with(LONG) {
        return format!("--{name}");
    }
    let option = name.split('=').next().unwrap_or_default();
    let is_long = |command: &Command| {
        let mut arguments = command.get_arguments();
        arguments.any(|argument| {
            let names = argument.get_long_and_visible_aliases().unwrap_or_default();
            let hidden = argument.get_all_aliases().unwrap_or_default();
            names.contains(&option) || hidden.contains(&option)
        })
    };
    let single = word.strip_prefix('-').filter(|rest| *rest == name);
    match single {
        Some(_) if option.len() > 1 && (is_long(command) || is_long(at_hand)) => {
            format!("--{name}")
        }
        _ => word.to_owned(),
    }
}

/// Two words that say one thing: what follows a comma, and a number with its unit
/// or a part of the year with its year.
fn together(last: &str, word: &str) -> Option<String> {
    if word.starts_with('-') {
        return None;
    }
    if last.ends_with(',') {
        return Some(format!("{last}{word}"));
    }
    let joined = format!("{last} {word}");
    let value = match last.split_once('=') {
        Some((_, value)) => value,
        None if last.starts_with('-') => return None,
        None => last,
    };
    let number = value.bytes().all(|byte| byte.is_ascii_digit()) && !value.is_empty();
    let phrase = format!("{value} {word}");
    let duration = number && phrase.parse::<Duration>().is_ok();
    (duration || (!number && Period::begins(&phrase))).then_some(joined)
}
