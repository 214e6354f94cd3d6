//! From a file's text to a record, and everything that the text has wrong.
//!
//! A sound file is decoded once, into the plain structs. Only a file that
//! fails goes the slow way: decode, note the fault, mend the document at the
//! fault's place, decode again, until it decodes.

use std::collections::HashSet;
use std::ops::Range;

use serde::de::DeserializeOwned;
use serde_spanned::Spanned;
use toml::de::{DeTable, Deserializer};
use toml_parser::parser::{Event, EventKind, RecursionGuard, parse_document};
use toml_parser::{ParseError, Source};

use super::fault::{Fault, is_missing};
use super::line;
use super::mend::{improve_stand_in, mend, mend_table};
use super::newer_toml::{DEEPEST, newer_toml};
use super::numbers;
use super::past;
use super::place::Lines;
use super::plain::Tape;
use super::rules;
use super::syntax::{hint, syntax};
use crate::model::Kind;
use crate::text;
use crate::text::{Text, counted};

/// More faults than this in one file tell nobody anything new.
const MOST_FAULTS: usize = 100;

/// Mending decodes the whole text again for every fault; this many bytes of it
/// are decoded in all, so that a long text is not decoded often.
const MOST_BYTES: usize = 16 << 20;

/// The record, as far as it could be read, and all faults of the text.
pub(super) fn decode<T>(kind: Option<Kind>, text: &str) -> (Option<T>, Vec<Fault>)
where
    T: DeserializeOwned + PartialEq,
{
    if let Some(record) = Tape::of(text).and_then(|tape| tape.record()) {
        // Where inputs are looked for that break a promise, the library has the last word.
        #[cfg(fuzzing)]
        assert!(toml::from_str(text).is_ok_and(|library: T| library == record));
        return (Some(record), Vec::new());
    }
    match toml::from_str(text) {
        Ok(record) => (Some(record), capped(newer_toml(text), More::None)),
        Err(_) => decode_faulty(kind, text),
    }
}

fn decode_faulty<T: DeserializeOwned>(kind: Option<Kind>, text: &str) -> (Option<T>, Vec<Fault>) {
    let conflicts = conflicts(text);
    if !conflicts.is_empty() {
        return (None, capped(conflicts, More::None));
    }
    if let Some(at) = lone_return(text) {
        return (
            None,
            vec![syntax_fault(text, LONE_RETURN, Some(at..at + 1))],
        );
    }
    let unclosed = past::unclosed(text);
    let readable = past::blanked(text, unclosed.iter().map(|one| one.lines.clone()));
    if let Some(faults) = hopeless(&readable) {
        return (None, faults);
    }
    let past_stops;
    let (mut document, mut errors) = DeTable::parse_recoverable(&readable);
    let is_stop = |error: &toml::de::Error| error.message().starts_with(past::NO_VALUE);
    if errors.iter().any(is_stop) {
        errors.retain(is_stop);
        let stops = errors.iter().filter_map(toml::de::Error::span);
        let stops = stops.map(|span| line::line_at(text, span.start));
        past_stops = past::blanked(&readable, stops);
        let (rest, more) = DeTable::parse_recoverable(&past_stops);
        document = rest;
        errors.extend(more);
    }
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    let more = errors.len().saturating_sub(MOST_FAULTS);
    errors.truncate(MOST_FAULTS);
    let mut root = document.into_inner();
    let lines = Lines::of(text);
    let mut faults: Vec<Fault> = errors
        .iter()
        .map(|error| syntax_fault(text, error.message(), error.span()))
        .collect();
    for one in unclosed.iter().take(MOST_FAULTS) {
        let end = one.lines.end;
        faults.push(syntax_fault(text, one.said, Some(end..end)));
    }
    for span in numbers::unreadable(&root).into_iter().take(MOST_FAULTS) {
        let source = text.get(span.clone()).unwrap_or_default();
        faults.push(numbers::wrong(source).at(span, None));
    }
    faults.extend(newer_toml(&readable));
    if more > 0 {
        return (None, capped(faults, More::Known(more)));
    }
    line::tell(kind, text, &mut faults);
    let broken = faults.iter().filter(|fault| fault.hides());
    let broken_lines: HashSet<usize> = broken.map(|fault| lines.at(fault.span.start)).collect();
    let mut stand_ins = 0;
    let mut mended = None;
    let mut told = false;
    let mut record = None;
    let tries = (MOST_BYTES / text.len().max(1)).min(2 * MOST_FAULTS);
    for _ in 0..tries {
        match T::deserialize(Deserializer::from(Spanned::new(
            0..text.len(),
            root.clone(),
        ))) {
            Ok(decoded) => {
                record = Some(decoded);
                break;
            }
            Err(error) if error.span().is_some_and(|span| span.start > text.len()) => {
                improve_stand_in(&mut root, &error, faults.last_mut());
            }
            Err(error) => {
                stand_ins += 1;
                let stand_in_at = usize::MAX - stand_ins;
                let fault = if error.span().is_some() && error.span() == mended {
                    // Mending the value did not help: the table above is at fault.
                    if told {
                        faults.pop();
                    }
                    mend_table(&mut root, &error, stand_in_at)
                } else {
                    mend(&mut root, (kind, text), &error, stand_in_at)
                };
                mended = error.span().filter(|_| !is_missing(&fault));
                // What stands in a line that does not parse was told already.
                told = is_missing(&fault) || !broken_lines.contains(&lines.at(fault.span.start));
                if told {
                    faults.push(fault);
                }
            }
        }
    }
    if !broken_lines.is_empty() {
        // A key that stands in the text is not missing: a fault before it hides it.
        faults.retain(|fault| !(is_missing(fault) && is_written(text, fault)));
    }
    let more = match record {
        Some(_) => More::None,
        None => More::Unknown,
    };
    (record, capped(faults, more))
}

/// What the library says of a line break of old Macs.
const LONE_RETURN: &str = "carriage return must be followed by newline";

/// The first line break of a text that has no others than those of old Macs: it
/// is one long line, of which nothing else is worth telling.
fn lone_return(text: &str) -> Option<usize> {
    text.find('\r').filter(|_| !text.contains('\n'))
}

/// The faults of a text that has more than anybody reads: they are counted
/// without making a document of it.
fn hopeless(text: &str) -> Option<Vec<Fault>> {
    let tokens = Source::new(text).lex().into_vec();
    let mut faults = Vec::new();
    let mut all = 0;
    let mut add = |error: ParseError| {
        all += 1;
        if faults.len() < MOST_FAULTS {
            let span = error.unexpected().map(|span| span.start()..span.end());
            faults.push(syntax_fault(text, error.description(), span));
        }
    };
    // An empty key is told only by who makes a document.
    let mut keyless = Vec::new();
    let mut all_keyless = 0;
    let mut see = |event: Event| {
        if event.kind() == EventKind::SimpleKey && event.span().is_empty() {
            all_keyless += 1;
            if keyless.len() < MOST_FAULTS {
                keyless.push(event.span().start()..event.span().end());
            }
        }
    };
    let mut guarded = RecursionGuard::new(&mut see, DEEPEST);
    parse_document(&tokens, &mut guarded, &mut add);
    if all + all_keyless <= MOST_FAULTS {
        return None;
    }
    let keyless = keyless.into_iter();
    faults.extend(
        keyless.map(|span| syntax_fault(text, "unquoted keys cannot be empty", Some(span))),
    );
    let more = all + all_keyless - faults.len();
    Some(capped(faults, More::Known(more)))
}

/// Faults that there are beside those told.
#[derive(Clone, Copy)]
enum More {
    None,
    Known(usize),
    /// Some, which mending did not get to.
    Unknown,
}

/// The first faults in the order of the text, and how many there are beside them.
fn capped(mut faults: Vec<Fault>, more: More) -> Vec<Fault> {
    faults.sort_by_key(|fault| (fault.span.start, fault.span.end));
    let cut = faults.len().saturating_sub(MOST_FAULTS);
    let hides = faults.iter().any(Fault::hides);
    faults.truncate(MOST_FAULTS);
    let message = match more {
        More::None if cut == 0 => return faults,
        More::Unknown => Text::fixed(
            "masih ada kesalahan lain di berkas ini",
            "there are more errors in this file",
        ),
        More::None => others(cut),
        More::Known(more) => others(more + cut),
    };
    let at = faults.last().map_or(0, |last| last.span.end);
    faults.push(Fault {
        rule: if hides {
            &rules::SYNTAX
        } else {
            &rules::NEWER_TOML
        },
        message,
        help: None,
        key: None,
        span: at..at,
    });
    faults
}

fn others(more: usize) -> Text {
    text!(
        "dan {more} di berkas ini",
        "and {more} in this file",
        more = counted(more, "kesalahan lain", "more error", "more errors")
    )
}

/// The places where Git could not merge two changes, one for each conflict:
/// nothing else in such a file is worth telling.
pub(super) fn conflicts(text: &str) -> Vec<Fault> {
    const LENGTH: usize = "<<<<<<<".len();
    let is_mark = |line: &str, letter: u8| {
        let (mark, rest) = line.as_bytes().split_at_checked(LENGTH).unwrap_or_default();
        mark.iter().all(|&byte| byte == letter)
            && mark.len() == LENGTH
            && (rest.is_empty() || rest.starts_with(b" "))
    };
    let mut faults = Vec::new();
    let mut start = 0;
    // Of a conflict that has been told, the other marks are not told again.
    let mut told = false;
    for line in text.split_inclusive('\n') {
        let written = line.trim_end_matches(['\n', '\r']);
        let begins = is_mark(written, b'<');
        let ends = is_mark(written, b'>');
        if begins || (!told && (ends || is_mark(written, b'='))) {
            told = true;
            faults.push(Fault {
                rule: &rules::SYNTAX,
                message: Text::fixed(
                    "konflik Git belum diselesaikan",
                    "a conflict of Git is not resolved",
                ),
                help: Some(Text::fixed(
                    "pilih isi yang benar, lalu hapus baris `<<<<<<<`, `=======`, dan `>>>>>>>`",
                    "choose the right content, then delete the lines `<<<<<<<`, `=======` and `>>>>>>>`",
                )),
                key: None,
                span: start..start + LENGTH,
            });
        }
        told = told && !ends;
        start += line.len();
    }
    faults
}

/// Whether some line of the text begins with the last name of the fault's key.
fn is_written(text: &str, fault: &Fault) -> bool {
    let key = fault.key.as_deref().unwrap_or_default();
    let name = key.rsplit('.').next().unwrap_or_default();
    text.lines()
        .any(|line| line.trim_start_matches([' ', '[']).starts_with(name))
}

fn syntax_fault(text: &str, said: &str, span: Option<Range<usize>>) -> Fault {
    let mut span = span.unwrap_or(0..0);
    if span.is_empty() && span.start == text.len() {
        span.start = text.trim_end().len();
        span.end = span.start;
    }
    let source = text.get(span.clone()).unwrap_or_default();
    let value = bare_value(text, &span);
    if let Some(said) = numbers::other_digits(&text[value.clone()]) {
        return said.at(value, None);
    }
    let is_twice = said.starts_with("duplicate key");
    let mut said = syntax(said, source);
    if let Some(line) = line::first_of(text, span.start).filter(|_| is_twice) {
        said.help = Some(text!(
            "yang pertama ada di baris {line}: gabungkan keduanya, atau hapus salah satu",
            "the first is in line {line}: join the two, or delete one",
            line
        ));
    }
    if let (None, Some(hint)) = (&said.help, hint(&text[value.clone()])) {
        said.help = Some(hint);
        span = value;
    }
    said.at(span, None)
}

/// The whole value that a fault lies in, where it is not between quotes.
fn bare_value(text: &str, span: &Range<usize>) -> Range<usize> {
    let ends =
        |letter: char| letter.is_whitespace() || matches!(letter, '=' | ',' | '[' | ']' | '#');
    let from = span.start.min(text.len());
    let start = text[..from].rfind(ends).map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    let end = text[from..].find(ends).map_or(text.len(), |at| from + at);
    start..end.max(start)
}
