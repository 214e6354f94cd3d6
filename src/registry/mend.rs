//! Mends a document at a fault's place, so that the rest can be decoded.

use std::borrow::Cow;
use std::ops::Range;

use serde_spanned::Spanned;
use toml::de::{DeArray, DeInteger, DeTable, DeValue};

use super::fault::{Fault, Said, is_missing};
use super::rules;
use super::sentences::{self, Expectation, expectation};
use super::step::{Step, key_of};
use super::{belongs, own};
use crate::model::{Expected, Kind};
use crate::schema::to_paste;
use crate::text;
use crate::text::Lang;

/// Says what is wrong, and mends it so that the rest can be decoded: an unknown
/// key goes, a missing or bad value gets a stand-in, whose span is beyond the
/// text.
pub(super) fn mend(
    root: &mut DeTable<'_>,
    (kind, text): (Option<Kind>, &str),
    error: &toml::de::Error,
    stand_in_at: usize,
) -> Fault {
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
                "required key `{key}` is missing",
                key
            ),
            help: to_paste(kind, &key),
            key: Some(key),
            span,
        };
    }
    let key = key_of(&path);
    let source = text.get(span.clone()).unwrap_or_default();
    let mut said = sentences::value(message, source, &key);
    if std::ptr::eq(said.rule, &rules::UNKNOWN_KEY) {
        said = belongs::elsewhere(kind, &key).unwrap_or(said);
    } else {
        let shape = || own::example(kind, &key).filter(|_| wrong_shape(&said));
        said.help = own::advice(kind, &key, source).or_else(shape).or(said.help);
    }
    if std::ptr::eq(said.rule, &rules::UNKNOWN_KEY) {
        if let Some((Step::Key(name), parent)) = path.split_last()
            && let Some(table) = table_at(root, parent)
        {
            table.remove(name.as_str());
        }
    } else if let Some(slot) = value_at(root, &path) {
        *slot = Spanned::new(stand_in_span, stand_in(message));
    }
    said.at(span, Some(key))
}

/// Whether a value is of another type, and not told how to mend it but in general.
fn wrong_shape(said: &Said) -> bool {
    let is_type = std::ptr::eq(said.rule, &rules::WRONG_TYPE);
    let help = said.help.as_ref().map(|help| help.get(Lang::En));
    is_type && help.is_some_and(|help| help.contains(", for example "))
}

/// Mends what stands where a table should: a list of tables, mostly.
pub(super) fn mend_table(
    root: &mut DeTable<'_>,
    error: &toml::de::Error,
    stand_in_at: usize,
) -> Fault {
    let span = error.span().unwrap_or(0..0);
    let mut path = find(root, &span, false).unwrap_or_default();
    path.pop();
    while matches!(path.last(), Some(Step::Index(_))) {
        path.pop();
    }
    let key = key_of(&path);
    let mut place = span;
    if let Some(slot) = value_at(root, &path) {
        place = slot.span();
        *slot = Spanned::new(stand_in_at..stand_in_at, DeValue::Table(DeTable::new()));
    } else {
        *root = DeTable::new();
    }
    sentences::not_a_list(&key).at(place, Some(key))
}

/// A stand-in that does not fit yet becomes what the complaint asks for; the
/// words that it lists help the user, too.
pub(super) fn improve_stand_in(
    root: &mut DeTable<'_>,
    error: &toml::de::Error,
    fault: Option<&mut Fault>,
) {
    let span = error.span().unwrap_or(0..0);
    let path = find(root, &span, false).unwrap_or_default();
    if let Some(slot) = value_at(root, &path) {
        *slot = Spanned::new(span, stand_in(error.message()));
    }
    if let (Expectation::OneOf(words), Some(fault)) = (expectation(error.message()), fault) {
        let allowed = sentences::allowed(&words);
        fault.help.get_or_insert(match is_missing(fault) {
            true => text!(
                "tambahkan kunci itu; {allowed}",
                "add the key; {allowed}",
                allowed
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
        Expectation::Form(Expected::Number) => DeValue::Integer(DeInteger::default()),
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
