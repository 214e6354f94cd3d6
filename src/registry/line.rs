//! A line that is no TOML, as it should be written.

use std::ops::Range;

use super::fault::{Fault, Said, shortened};
use super::own;
use super::place::Lines;
use super::rules;
use super::syntax::guesses_text;
use crate::meant::did_you_mean;
use crate::model::Kind;
use crate::schema::{FileKind, Form, Key, header};
use crate::text;
use crate::text::{Lang, Text};

/// Tells of each broken line that can be read by a person once, and with the line
/// to write; what is told of other lines stays.
pub(super) fn tell(kind: Option<Kind>, text: &str, faults: &mut Vec<Fault>) {
    let Some(file) = FileKind::of(kind) else {
        return;
    };
    let lines = Lines::of(text);
    let mut at = 0;
    while at < faults.len() {
        let line = lines.at(faults[at].span.start);
        let same = |fault: &Fault| lines.at(fault.span.start) == line;
        let told = faults[at].hides() && !faults[..at].iter().any(same);
        if let Some(said) = told.then(|| said(file, text, &faults[at])).flatten() {
            let first = &mut faults[at];
            first.rule = said.rule;
            first.message = said.message;
            first.help = said.help;
            let behind = faults.split_off(at + 1);
            faults.extend(behind.into_iter().filter(|fault| !same(fault)));
        }
        at += 1;
    }
}

fn said(file: &FileKind, text: &str, fault: &Fault) -> Option<Said> {
    let range = line_at(text, fault.span.start);
    let line = text.get(range.clone())?.trim();
    let table = table_above(text, range.start);
    let (rule, message) = (fault.rule, fault.message.clone());
    let help = |line: String| Some(text!("tulis `{line}`", "write `{line}`", line));
    if line.starts_with('[') && !line.contains('=') {
        let name = line.trim_matches(['[', ']', ' ']);
        let key = file.key(name).filter(|key| key.form == Form::Table)?;
        let header = header(file.kind, &key.path);
        return (header != line).then(|| Said {
            rule,
            message,
            help: help(header),
        });
    }
    let (word, sign, rest) = parted(line)?;
    let (value, comment) = without_comment(rest);
    let key = key_meant(file, &table, word)?;
    if key.form == Form::Table {
        return None;
    }
    let meant = own::meant(key, value);
    let Some(value) = meant.clone().or_else(|| sound(value)) else {
        let Some(days) = own::days(key, value) else {
            return Some(Said {
                rule,
                message: wrong_value(key, value, &message),
                // What is told of it already may tell more.
                help: Some(own::example(file.kind, &key.path).filter(|_| fault.help.is_none())?),
            });
        };
        return Some(Said {
            rule: &rules::IMPOSSIBLE_DATE,
            message: text!(
                "`{given}` dapat berarti lebih dari satu tanggal",
                "`{given}` may mean more than one date",
                given = shortened(value)
            ),
            help: Some(own::ask(days)),
        });
    };
    let better = format!("{} = {value}", key.word());
    sound(&value)?;
    if better == line {
        return None;
    }
    let message = if sign == ':' {
        text!(
            "antara kunci `{word}` dan nilainya ditulis `=`, bukan `:`",
            "between the key `{word}` and its value stands `=`, not `:`",
            word
        )
    } else if word != key.word() {
        text!(
            "kunci `{word}` ditulis `{right}`",
            "the key `{word}` is written `{right}`",
            word,
            right = key.word()
        )
    } else {
        wrong_value(key, rest.trim(), &fault.message)
    };
    let comment = if comment.is_empty() {
        String::new()
    } else {
        format!(" {comment}")
    };
    Some(Said {
        rule,
        message,
        help: help(format!("{better}{comment}")),
    })
}

/// What is wrong with a value that cannot be read as it stands.
fn wrong_value(key: &Key, given: &str, told: &Text) -> Text {
    if given.contains(['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}']) {
        return Text::fixed(
            "tanda kutip lengkung bukan tanda kutip lurus (\")",
            "curved quotes are no straight quotes (\")",
        );
    }
    if given.is_empty() {
        return told.clone();
    }
    let what = match (key.form, key.is_list) {
        (Form::Date, _) => Text::fixed("tanggal", "a date"),
        (Form::Whole | Form::Number | Form::Boolean, _) if !guesses_text(told) => {
            return told.clone();
        }
        (Form::Whole | Form::Number, _) => Text::fixed("bilangan", "a number"),
        (Form::Boolean, _) => Text::fixed("`true` atau `false`", "`true` or `false`"),
        (Form::Text, false) if !given.starts_with('"') => {
            Text::fixed("teks di antara tanda kutip", "a text between quotes")
        }
        (Form::Text, false) if given.matches('"').count() == 1 => {
            return Text::fixed(
                "tanda kutip penutup tidak ada",
                "the closing quote is missing",
            );
        }
        _ => return told.clone(),
    };
    text!(
        "`{given}` tidak ditulis sebagai {what}",
        "`{given}` is not written as {what}",
        given = shortened(given),
        what
    )
}

/// The bytes of the line around a place, without its end.
pub(super) fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let start = text.as_bytes()[..at]
        .iter()
        .rposition(|&byte| byte == b'\n');
    let start = start.map_or(0, |at| at + 1);
    let end = text.as_bytes()[at..].iter().position(|&byte| byte == b'\n');
    start..end.map_or(text.len(), |end| at + end)
}

/// The table that a line stands in: that of the header above.
fn table_above(text: &str, at: usize) -> String {
    let headers = text[..at].lines().rev().map(str::trim);
    let mut headers = headers.filter(|line| line.starts_with('[') && !line.contains('='));
    let header = headers.next().unwrap_or_default();
    let name = header.split('#').next().unwrap_or_default();
    name.trim_matches(['[', ']', ' ', '\t']).to_owned()
}

/// What stands before and behind the sign between key and value.
fn parted(line: &str) -> Option<(&str, char, &str)> {
    let at = line.find(['=', ':'])?;
    let (word, rest) = (line[..at].trim(), &line[at + 1..]);
    let sign = if line[at..].starts_with(':') {
        ':'
    } else {
        '='
    };
    (!word.is_empty()).then_some((word, sign, rest))
}

/// A value, and the comment behind it.
fn without_comment(rest: &str) -> (&str, &str) {
    let quoted = rest.trim_start().starts_with(['"', '\'', '[', '{']);
    match rest.find(" #").filter(|_| !quoted) {
        Some(at) => (rest[..at].trim(), rest[at..].trim()),
        None => (rest.trim(), ""),
    }
}

/// The value, if it can be read.
fn sound(value: &str) -> Option<String> {
    let read = toml::from_str::<toml::Table>(&format!("v = {value}"));
    read.is_ok().then(|| value.to_owned())
}

/// The key of a table that a person calls so.
fn key_meant<'f>(file: &'f FileKind, table: &'f str, word: &str) -> Option<&'f Key> {
    let plain = |text: &str| {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        let words = words.filter(|word| *word != "dan" && *word != "and");
        words.collect::<String>().to_lowercase()
    };
    let wanted = plain(word);
    let called = |key: &&Key| {
        let names = [key.word(), key.name.get(Lang::Id), key.name.get(Lang::En)];
        names.iter().any(|name| plain(name) == wanted)
    };
    let snake = word.to_lowercase().replace([' ', '-'], "_");
    let words = || file.keys_in(table).map(Key::word);
    file.keys_in(table)
        .find(|key| key.word() == word)
        .or_else(|| {
            let meant = did_you_mean(&snake, words());
            let mut keys = file.keys_in(table);
            keys.find(called)
                .or_else(|| file.keys_in(table).find(|key| Some(key.word()) == meant))
        })
}

/// Where a key or a header that stands twice stands first; its line, from 1.
pub(super) fn first_of(text: &str, at: usize) -> Option<usize> {
    let range = line_at(text, at);
    let what = |line: &str| {
        let line = line.trim();
        match line.starts_with('[') {
            true => Some(line.split('#').next()?.trim().to_owned()),
            false => Some(parted(line)?.0.to_owned()),
        }
    };
    let wanted = what(text.get(range.clone())?)?;
    let above = text[..range.start].lines().enumerate();
    let above: Vec<(usize, &str)> = above.collect();
    let mut back = above.iter().rev();
    // A key stands twice in one table alone; a table, anywhere.
    let is_key = !wanted.starts_with('[');
    back.by_ref()
        .take_while(|(_, line)| !is_key || !line.trim_start().starts_with('['))
        .find(|(_, line)| what(line).as_deref() == Some(&wanted))
        .map(|(at, _)| at + 1)
}
