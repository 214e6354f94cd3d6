//! From a file's text to a record, and everything that the text has wrong.
//!
//! A sound file is decoded once, into the plain structs. Only a file that
//! fails goes the slow way: decode, note the fault, mend the document at the
//! fault's place, decode again, until it decodes.

use std::borrow::Cow;
use std::ops::Range;

use serde::de::DeserializeOwned;
use serde_spanned::Spanned;
use toml::de::{DeArray, DeInteger, DeTable, DeValue, Deserializer};

use super::place::{Step, key_of};
use super::plain::Tape;
use super::rules;
use super::sentences::{self, Expectation, Said, expectation};
use super::syntax::{hint, syntax};
use crate::finding::Rule;
use crate::text;
use crate::text::Text;

/// Something that a file's text has wrong.
pub(super) struct Fault {
    pub rule: &'static Rule,
    pub message: Text,
    pub help: Option<Text>,
    pub key: Option<String>,
    pub span: Range<usize>,
}

/// More faults than this in one file tell nobody anything new.
const MOST_FAULTS: usize = 100;

/// The record, as far as it could be read, and all faults of the text.
pub(super) fn decode<T>(text: &str) -> (Option<T>, Vec<Fault>)
where
    T: DeserializeOwned + PartialEq,
{
    if let Some(record) = Tape::of(text).and_then(|tape| tape.record()) {
        // Whatever else reads or judges a record, the library has the last word.
        debug_assert!(toml::from_str(text).is_ok_and(|library: T| library == record));
        return (Some(record), Vec::new());
    }
    match toml::from_str(text) {
        Ok(record) => (Some(record), Vec::new()),
        Err(_) => decode_faulty(text),
    }
}

fn decode_faulty<T: DeserializeOwned>(text: &str) -> (Option<T>, Vec<Fault>) {
    let conflicts = conflicts(text);
    if !conflicts.is_empty() {
        return (None, conflicts);
    }
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut root = document.into_inner();
    let mut faults: Vec<Fault> = errors
        .iter()
        .map(|error| syntax_fault(text, error))
        .collect();
    let broken_lines: Vec<usize> = faults.iter().map(|fault| line(text, &fault.span)).collect();
    let mut stand_ins = 0;
    let mut mended = None;
    let mut told = false;
    let mut record = None;
    for _ in 0..2 * MOST_FAULTS {
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
                    mend(&mut root, text, &error, stand_in_at)
                };
                mended = error.span().filter(|_| !is_missing(&fault));
                // What stands in a line that does not parse was told already.
                told = is_missing(&fault) || !broken_lines.contains(&line(text, &fault.span));
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
    faults.sort_by_key(|fault| (fault.span.start, fault.span.end));
    if faults.len() > MOST_FAULTS {
        faults.truncate(MOST_FAULTS);
        faults.extend(faults.last().map(|last| Fault {
            rule: &rules::SYNTAX,
            message: Text::fixed(
                "masih ada kesalahan lain di berkas ini",
                "there are more errors in this file",
            ),
            help: None,
            key: None,
            span: last.span.end..last.span.end,
        }));
    }
    (record, faults)
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

fn is_missing(fault: &Fault) -> bool {
    std::ptr::eq(fault.rule, &rules::MISSING_KEY)
}

/// Whether some line of the text begins with the last name of the fault's key.
fn is_written(text: &str, fault: &Fault) -> bool {
    let key = fault.key.as_deref().unwrap_or_default();
    let name = key.rsplit('.').next().unwrap_or_default();
    text.lines()
        .any(|line| line.trim_start_matches([' ', '[']).starts_with(name))
}

fn line(text: &str, span: &Range<usize>) -> usize {
    text.bytes()
        .take(span.start)
        .filter(|&byte| byte == b'\n')
        .count()
}

fn syntax_fault(text: &str, error: &toml::de::Error) -> Fault {
    let mut span = error.span().unwrap_or(0..0);
    if span.is_empty() && span.start == text.len() {
        span.start = text.trim_end().len();
        span.end = span.start;
    }
    let source = text.get(span.clone()).unwrap_or_default();
    let Said {
        rule,
        message,
        mut help,
    } = syntax(error.message(), source);
    let value = bare_value(text, &span);
    if let (None, Some(hint)) = (&help, hint(&text[value.clone()])) {
        help = Some(hint);
        span = value;
    }
    Fault {
        rule,
        message,
        help,
        key: None,
        span,
    }
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

/// Says what is wrong, and mends it so that the rest can be decoded: an unknown
/// key goes, a missing or bad value gets a stand-in, whose span is beyond the
/// text.
fn mend(root: &mut DeTable<'_>, text: &str, error: &toml::de::Error, stand_in_at: usize) -> Fault {
    let message = error.message();
    let span = error.span().unwrap_or(0..0);
    let prefers_list = message.contains(": sequence");
    let mut path = find(root, &span, prefers_list).unwrap_or_default();
    let stand_in_span = stand_in_at..stand_in_at;
    if let Some(name) = sentences::missing_field(message) {
        let span = if path.is_empty() { 0..0 } else { span };
        if let Some(table) = table_at(root, &path) {
            let key = Spanned::new(stand_in_span.clone(), Cow::Owned(name.to_owned()));
            let empty = DeValue::String(Cow::Borrowed(""));
            table.insert(key, Spanned::new(stand_in_span, empty));
        }
        path.push(Step::Key(name.to_owned()));
        let key = key_of(&path);
        return Fault {
            rule: &rules::MISSING_KEY,
            message: text!(
                "kunci wajib `{key}` tidak ada",
                "required key `{key}` is missing";
                key = key
            ),
            help: None,
            key: Some(key),
            span,
        };
    }
    let key = key_of(&path);
    let source = text.get(span.clone()).unwrap_or_default();
    let Said {
        rule,
        message: said,
        help,
    } = sentences::value(message, source, &key);
    if std::ptr::eq(rule, &rules::UNKNOWN_KEY) {
        if let Some((Step::Key(name), parent)) = path.split_last()
            && let Some(table) = table_at(root, parent)
        {
            table.remove(name.as_str());
        }
    } else if let Some(slot) = value_at(root, &path) {
        *slot = Spanned::new(stand_in_span, stand_in(message));
    }
    Fault {
        rule,
        message: said,
        help,
        key: Some(key),
        span,
    }
}

/// Mends what stands where a table should: a list of tables, mostly.
fn mend_table(root: &mut DeTable<'_>, error: &toml::de::Error, stand_in_at: usize) -> Fault {
    let span = error.span().unwrap_or(0..0);
    let mut path = find(root, &span, false).unwrap_or_default();
    path.pop();
    while matches!(path.last(), Some(Step::Index(_))) {
        path.pop();
    }
    let key = key_of(&path);
    let Said {
        rule,
        message,
        help,
    } = sentences::not_a_list(&key);
    let mut place = span;
    if let Some(slot) = value_at(root, &path) {
        place = slot.span();
        *slot = Spanned::new(stand_in_at..stand_in_at, DeValue::Table(DeTable::new()));
    } else {
        *root = DeTable::new();
    }
    Fault {
        rule,
        message,
        help,
        key: Some(key),
        span: place,
    }
}

/// A stand-in that does not fit yet becomes what the complaint asks for; the
/// words that it lists help the user, too.
fn improve_stand_in(root: &mut DeTable<'_>, error: &toml::de::Error, fault: Option<&mut Fault>) {
    let span = error.span().unwrap_or(0..0);
    let path = find(root, &span, false).unwrap_or_default();
    if let Some(slot) = value_at(root, &path) {
        *slot = Spanned::new(span, stand_in(error.message()));
    }
    if let (Expectation::OneOf(words), Some(fault)) = (expectation(error.message()), fault) {
        let allowed = sentences::allowed(&words);
        fault.help.get_or_insert(match is_missing(fault) {
            true => text!(
                "tambahkan kunci itu; {allowed}", "add the key; {allowed}";
                allowed = allowed
            ),
            false => allowed,
        });
    }
}

/// A value of the kind that the complaint asks for.
fn stand_in(message: &str) -> DeValue<'static> {
    let text = |text: &str| DeValue::String(Cow::Owned(text.to_owned()));
    match expectation(message) {
        Expectation::OneOf(words) => text(words.first().copied().unwrap_or_default()),
        Expectation::Boolean => DeValue::Boolean(false),
        Expectation::Date => match "1970-01-01".parse() {
            Ok(date) => DeValue::Datetime(date),
            Err(_) => text(""),
        },
        Expectation::List => DeValue::Array(DeArray::new()),
        Expectation::Table => DeValue::Table(DeTable::new()),
        Expectation::Whole | Expectation::Number => DeValue::Integer(DeInteger::default()),
        Expectation::Form(form) => text(sentences::example(form)),
        Expectation::Text | Expectation::Other => text(""),
    }
}

/// The way to the key or value of exactly that span. Where a list and its
/// first table share one, the table, unless the list is meant.
fn find(table: &DeTable<'_>, span: &Range<usize>, prefers_list: bool) -> Option<Vec<Step>> {
    fn inside(value: &Spanned<DeValue<'_>>, span: &Range<usize>, list: bool) -> Option<Vec<Step>> {
        let here = value.span() == *span;
        if here && list && value.get_ref().is_array() {
            return Some(Vec::new());
        }
        let deeper = match value.get_ref() {
            DeValue::Table(table) => find(table, span, list),
            DeValue::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
                let mut path = vec![Step::Index(index)];
                path.extend(inside(item, span, list)?);
                Some(path)
            }),
            _ => None,
        };
        deeper.or(here.then(Vec::new))
    }
    table.iter().find_map(|(key, value)| {
        let mut path = vec![Step::Key(key.get_ref().to_string())];
        if key.span() != *span {
            path.extend(inside(value, span, prefers_list)?);
        }
        Some(path)
    })
}

fn value_at<'t, 'i>(
    root: &'t mut DeTable<'i>,
    path: &[Step],
) -> Option<&'t mut Spanned<DeValue<'i>>> {
    let (Step::Key(name), rest) = path.split_first()? else {
        return None;
    };
    rest.iter()
        .try_fold(root.get_mut(name.as_str())?, |value, step| {
            match (value.get_mut(), step) {
                (DeValue::Table(table), Step::Key(name)) => table.get_mut(name.as_str()),
                (DeValue::Array(items), Step::Index(index)) => items.get_mut(*index),
                _ => None,
            }
        })
}

fn table_at<'t, 'i>(root: &'t mut DeTable<'i>, path: &[Step]) -> Option<&'t mut DeTable<'i>> {
    if path.is_empty() {
        return Some(root);
    }
    match value_at(root, path)?.get_mut() {
        DeValue::Table(table) => Some(table),
        _ => None,
    }
}
