//! The way to a key.

use std::ops::Range;

use serde_spanned::Spanned;
use toml::de::{DeTable, DeValue};

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
pub(super) fn steps_of(key: &str) -> Vec<Step> {
    key.split(['.', '[', ']'])
        .filter(|part| !part.is_empty())
        .map(|part| match part.parse() {
            Ok(index) => Step::Index(index),
            Err(_) => Step::Key(part.to_owned()),
        })
        .collect()
}

/// Goes through all texts of a document, in any order: the way to each, what it
/// says, and its bytes.
pub(super) fn each_text(root: &DeTable<'_>, mut look: impl FnMut(&[Step], &str, Range<usize>)) {
    of_table(root, &mut Vec::new(), &mut look);
}

type Look<'l> = &'l mut dyn FnMut(&[Step], &str, Range<usize>);

fn of_table(table: &DeTable<'_>, way: &mut Vec<Step>, look: Look<'_>) {
    for (key, value) in table {
        way.push(Step::Key(key.get_ref().to_string()));
        of_value(value, way, look);
        way.pop();
    }
}

fn of_value(value: &Spanned<DeValue<'_>>, way: &mut Vec<Step>, look: Look<'_>) {
    match value.get_ref() {
        DeValue::Table(table) => of_table(table, way, look),
        DeValue::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                way.push(Step::Index(at));
                of_value(item, way, look);
                way.pop();
            }
        }
        DeValue::String(said) => look(way, said, value.span()),
        _ => {}
    }
}
