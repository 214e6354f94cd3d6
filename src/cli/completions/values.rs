//! What may stand at the cursor.

use clap::{Arg, Command};
use strum::VariantArray;

use super::cursor::{Asked, Cursor};
use super::known::Known;
use super::{Candidate, Candidates, periods};
use crate::cli::called;
use crate::law::{Region, regions};
use crate::model::{Kind, StatusPotensi};
use crate::registry::Status;
use crate::rules;
use crate::schema::{FileKind, Form, Holds, Key};

/// What may stand at the cursor, as whole words; what is typed already begins
/// them, in whatever capitals, or else is a part of a single one.
pub(super) fn at(cursor: &Cursor<'_>, known: &Known<'_>) -> Candidates {
    let (before, typed, offered) = match cursor.asked {
        Asked::Nothing => return Candidates::Words(Vec::new()),
        Asked::Command => ("", cursor.typed.as_str(), commands(cursor)),
        Asked::Option => ("", cursor.typed.as_str(), options(cursor)),
        Asked::Value(argument) => {
            let (before, typed) = parts(argument, &cursor.typed);
            match values(cursor, known, argument, typed) {
                Candidates::Words(words) => (before, typed, words),
                files => return files,
            }
        }
    };
    let taken: Vec<&str> = before.split([',', '=']).collect();
    let folded = typed.to_lowercase();
    let fits = |one: &&Candidate| !taken.contains(&one.word.as_str());
    let mut words: Vec<&Candidate> = offered.iter().filter(fits).collect();
    // An id may come with its kind before it.
    let begins = |one: &Candidate| {
        let word = one.word.to_lowercase();
        let bare = word.rsplit('/').next().unwrap_or_default();
        word.starts_with(&folded) || bare.starts_with(&folded)
    };
    if words.iter().any(|one| begins(one)) {
        words.retain(|one| begins(one));
    } else {
        words.retain(|one| one.word.to_lowercase().contains(&folded));
        // A shell would put what several have in common in the place of the part.
        words.truncate(if words.len() == 1 { 1 } else { 0 });
    }
    let whole = |one: &Candidate| Candidate {
        word: format!("{}{before}{}", cursor.before, one.word),
        about: one.about.clone(),
    };
    Candidates::Words(words.into_iter().map(whole).collect())
}

/// What of a value is whole already, and what is being typed.
fn parts<'t>(argument: &Arg, typed: &'t str) -> (&'t str, &'t str) {
    let id = argument.get_id().as_str();
    let end = match id {
        "set" | "append" => typed.find('=').map_or(0, |at| {
            let list = typed[at..].rfind(',').unwrap_or(0);
            at + list + 1
        }),
        "period" | "signed" | "ends" | "tahun" => typed.rfind("..").map_or(0, |at| at + 2),
        "sort" => usize::from(typed.starts_with('-')),
        _ if argument.get_value_delimiter().is_some() || id == "misi" => {
            typed.rfind(',').map_or(0, |at| at + 1)
        }
        _ => 0,
    };
    typed.split_at(end)
}

/// The commands, by their own names; what is begun may be one of their others.
fn commands(cursor: &Cursor<'_>) -> Vec<Candidate> {
    let commands = cursor.command.get_subcommands();
    let named = commands.flat_map(|command| {
        let about = command.get_about().map(ToString::to_string);
        let about = about.unwrap_or_default();
        let others = command.get_all_aliases();
        let others = others.filter(|_| !cursor.typed.is_empty());
        let shown = [command.get_name()].into_iter();
        let shown = shown.filter(|_| !command.is_hide_set());
        shown
            .chain(others)
            .map(|name| Candidate::new(name, about.as_str()))
            .collect::<Vec<_>>()
    });
    named.collect()
}

/// The options, by their long names.
fn options(cursor: &Cursor<'_>) -> Vec<Candidate> {
    let begun = cursor.typed.trim_start_matches('-');
    let options = cursor.command.get_opts();
    let flags = cursor.command.get_arguments();
    let flags = flags.filter(|one| !one.is_positional() && !one.get_action().takes_values());
    let shown = options.chain(flags).filter(|one| !one.is_hide_set());
    let named = shown.flat_map(|option| {
        let about = option.get_help().map(ToString::to_string);
        let about = about.unwrap_or_default();
        let others = option.get_all_aliases().unwrap_or_default();
        let others = others.into_iter().filter(|_| !begun.is_empty());
        let names = option.get_long().into_iter().chain(others);
        names
            .map(|name| Candidate::new(format!("--{name}"), about.as_str()))
            .collect::<Vec<_>>()
    });
    named.collect()
}

/// What an option or argument may be given.
fn values(cursor: &Cursor<'_>, known: &Known<'_>, argument: &Arg, typed: &str) -> Candidates {
    let fixed = fixed(argument, typed);
    if !fixed.is_empty() {
        return Candidates::Words(fixed);
    }
    let list = cursor.given("kind").unwrap_or_default();
    let command = cursor.command.get_name();
    Candidates::Words(match argument.get_id().as_str() {
        "pemrakarsa" => known.offices(),
        "who" => whoever(known),
        "mitra" => known.records(&[Kind::Mitra], typed),
        "misi" => known.missions(),
        "lokasi" => known.places(),
        "status" if list == "potensi" => words::<StatusPotensi>(),
        "status" => words::<Status>(),
        "daerah" => autonomous()
            .map(|one| Candidate::new(one.nama, ""))
            .collect(),
        "kode" => autonomous()
            .map(|one| Candidate::new(one.kode.to_string(), one.nama))
            .collect(),
        "sort" | "columns" => known.columns(list),
        "without" => keys(FileKind::of(Some(Kind::KerjaSama)), known, |_| true),
        "period" | "signed" | "ends" | "tahun" => periods::periods(known, typed),
        "expiring" | "within" => periods::terms(known),
        "as_of" => periods::days(known),
        "code" | "select" | "ignore" => all_rules(known),
        "text" if command == "rule" => all_rules(known),
        "what" | "id" => match known.records(Kind::VARIANTS, typed) {
            // `check` takes files, too.
            _ if command == "check" && typed.contains(['/', '\\', '.']) => {
                return Candidates::Files;
            }
            records => records,
        },
        "from" => known.records(&[Kind::Potensi, Kind::KerjaSama], typed),
        "set" | "append" => of_record(cursor, known, typed),
        "unset" => keys(file_at_hand(cursor, known), known, |_| true),
        "add" => keys(file_at_hand(cursor, known), known, |key| {
            matches!(key.holds, Holds::Table(_))
        }),
        "command" => names(cursor.whole),
        "output" | "answers" | "map" | "write_map" => return Candidates::Files,
        "records" | "template" | "write_templates" => return Candidates::Folders,
        _ => Vec::new(),
    })
}

/// The words that an argument has of itself.
fn fixed(argument: &Arg, typed: &str) -> Vec<Candidate> {
    let words = argument.get_possible_values().into_iter();
    let words = words.filter(|word| !word.is_hide_set()).flat_map(|word| {
        let about = word.get_help().map(ToString::to_string);
        let names = word.get_name_and_aliases().map(str::to_owned);
        // What people also call it stands back until it is begun.
        let names = names.take(if typed.is_empty() { 1 } else { usize::MAX });
        names
            .map(|name| Candidate::new(name, about.clone().unwrap_or_default()))
            .collect::<Vec<_>>()
    });
    words.collect()
}

/// The regions that keep a register.
fn autonomous() -> impl Iterator<Item = &'static Region> {
    regions().iter().filter(|region| region.is_autonomous())
}

/// The words of a vocabulary.
fn words<T: VariantArray + Copy + Into<&'static str>>() -> Vec<Candidate> {
    let words = T::VARIANTS.iter().map(|&word| word.into());
    words.map(|word: &str| Candidate::new(word, "")).collect()
}

/// Whoever may have to act.
fn whoever(known: &Known<'_>) -> Vec<Candidate> {
    let others = ["tkksd", "kepala-daerah", "dprd"].map(|one| Candidate::new(one, ""));
    known.offices().into_iter().chain(others).collect()
}

/// The rules and their families, by their codes.
fn all_rules(known: &Known<'_>) -> Vec<Candidate> {
    let families = called::families();
    let families = families.map(|one| Candidate::new(one.code, known.said(&one.name)));
    let rules = rules::all().map(|one| Candidate::new(one.code, known.said(&one.title)));
    families.chain(rules).collect()
}

/// The names of all commands.
fn names(whole: &Command) -> Vec<Candidate> {
    let shown = whole.get_subcommands().filter(|one| !one.is_hide_set());
    shown
        .map(|one| Candidate::new(one.get_name(), ""))
        .collect()
}

/// What the record that is named is written in.
fn file_at_hand(cursor: &Cursor<'_>, known: &Known<'_>) -> Option<&'static FileKind> {
    let kind = cursor.given("id").and_then(|id| known.kind_of(id));
    FileKind::of(Some(kind.unwrap_or(Kind::KerjaSama)))
}

/// The keys of a kind of file, by their paths.
fn keys(
    file: Option<&'static FileKind>,
    known: &Known<'_>,
    wanted: impl Fn(&Key) -> bool,
) -> Vec<Candidate> {
    let keys = file.into_iter().flat_map(FileKind::keys);
    let keys = keys.filter(|key| wanted(key));
    keys.map(|key| Candidate::new(key.path.as_str(), known.said(&key.name)))
        .collect()
}

/// `KEY=`, or what that key may hold once it is typed.
fn of_record(cursor: &Cursor<'_>, known: &Known<'_>, typed: &str) -> Vec<Candidate> {
    let file = file_at_hand(cursor, known);
    let Some((path, _)) = cursor.typed.split_once('=') else {
        let values = keys(file, known, |key| key.form != Form::Table);
        let open = values
            .into_iter()
            .map(|key| Candidate::new(format!("{}=", key.word), key.about));
        return open.collect();
    };
    let key = file.and_then(|file| file.key(path));
    match key.map(|key| (&key.holds, key.form)) {
        Some((Holds::Words(vocabulary), _)) => {
            let words = vocabulary.words.iter();
            words
                .map(|word| Candidate::new(word.word.as_str(), known.said(&word.name)))
                .collect()
        }
        Some((_, Form::Boolean)) => ["ya", "tidak"].map(|one| Candidate::new(one, "")).to_vec(),
        _ => match path.rsplit('.').next().unwrap_or(path) {
            "pemrakarsa" | "perangkat_pelaksana" | "oleh" => known.offices(),
            "calon_mitra" => known.records(&[Kind::Mitra], typed),
            "id" if path == "mitra.id" => known.records(&[Kind::Mitra], typed),
            "induk" | "perpanjangan_dari" | "addendum_dari" => {
                known.records(&[Kind::KerjaSama], typed)
            }
            "potensi" => known.records(&[Kind::Potensi], typed),
            _ => Vec::new(),
        },
    }
}
