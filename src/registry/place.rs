//! From bytes and keys to lines and columns.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;
use toml::de::{DeTable, DeValue};

use super::source::Source;
use crate::finding::{Finding, Place};
use crate::text::{Verbatim, printable_lines};

/// A step from a table or list to what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// `mitra[0].nomor` from its steps.
pub(super) fn key_of(steps: &[Step]) -> String {
    let mut key = String::new();
    for step in steps {
        match step {
            Step::Index(index) => key.push_str(&format!("[{index}]")),
            Step::Key(name) if key.is_empty() => key.push_str(name),
            Step::Key(name) => {
                key.push('.');
                key.push_str(name);
            }
        }
    }
    key
}

/// The steps of `mitra[0].nomor`.
fn steps_of(key: &str) -> Vec<Step> {
    key.split(['.', '[', ']'])
        .filter(|part| !part.is_empty())
        .map(|part| match part.parse() {
            Ok(index) => Step::Index(index),
            Err(_) => Step::Key(part.to_owned()),
        })
        .collect()
}

/// The place of a stretch of bytes.
pub(super) fn place(text: &str, span: Range<usize>) -> Place {
    let clamp = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (start, end) = (clamp(span.start), clamp(span.end.max(span.start)));
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let count = |part: &str| part.matches('\n').count() + 1;
    let (first, last) = (line_start(start), line_start(end));
    let until = text[end..]
        .find('\n')
        .map_or(text.len(), |newline| end + newline);
    Place {
        line: count(&text[..start]),
        column: text[first..start].chars().count() + 1,
        end_line: count(&text[..end]),
        end_column: text[last..end].chars().count() + 1,
        excerpt: printable_lines(&text[first..until]),
    }
}

/// The bytes that a key stands for: its value, or the key itself where the
/// value is a table with a header; the nearest thing above it, if it is absent.
fn span_of(root: &DeTable<'_>, steps: &[Step]) -> Range<usize> {
    let mut found = 0..0;
    let mut here: Option<&DeValue<'_>> = None;
    for step in steps {
        let table = match here {
            None => Some(root),
            Some(value) => value.as_table(),
        };
        let next = match step {
            Step::Key(name) => table
                .and_then(|table| table.get_key_value(name.as_str()))
                .map(|(key, value)| match value.span() {
                    // A header stands around its key, a value behind it.
                    header if header.start <= key.span().start => (key.span(), value),
                    behind => (behind, value),
                }),
            Step::Index(index) => here
                .and_then(DeValue::as_array)
                .and_then(|items| items.get(*index))
                .map(|value| (value.span(), value)),
        };
        let Some((span, value)) = next else { break };
        found = span;
        here = Some(value.get_ref());
    }
    found
}

/// A key, and where its place goes.
type Slot<'a> = (Option<String>, &'a mut Option<Place>);

/// Gives every finding that names a file and has no place yet its place.
pub(super) fn locate_all(source: &Source, findings: &mut [Finding]) {
    let mut wanted: BTreeMap<Verbatim, Vec<Slot<'_>>> = BTreeMap::new();
    for finding in findings {
        if let (Some(file), None) = (&finding.file, &finding.place) {
            let slot = (finding.key.clone(), &mut finding.place);
            wanted.entry(file.clone()).or_default().push(slot);
        }
        for related in &mut finding.related {
            if related.place.is_none() {
                let slot = (related.key.clone(), &mut related.place);
                wanted.entry(related.file.clone()).or_default().push(slot);
            }
        }
    }
    let wanted: Vec<_> = wanted.into_iter().collect();
    wanted.into_par_iter().for_each(|(file, slots)| {
        let Some(text) = source.text(file.raw()) else {
            return;
        };
        let (root, _) = DeTable::parse_recoverable(&text);
        for (key, slot) in slots {
            let steps = key.as_deref().map(steps_of).unwrap_or_default();
            *slot = Some(place(&text, span_of(root.get_ref(), &steps)));
        }
    });
}
