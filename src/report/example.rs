//! Examples of records that break and keep a rule, out of its cases.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_spanned::Spanned;

use crate::finding::Rule;
use crate::rules;
use crate::text;
use crate::text::Lang;

/// What matters of a record that breaks a rule and of one that keeps it, as TOML.
pub(super) struct Examples {
    /// Breaks it.
    pub wrong: String,
    /// Keeps it.
    pub right: String,
}

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

/// The parts of a case that an example shows; `tests/rules.rs` reads it whole.
#[derive(Deserialize)]
struct Case {
    name: String,
    english: Option<String>,
    #[serde(default)]
    change: Vec<Change>,
    expect: Vec<String>,
}

/// What a case changes in one file of a lawful register.
#[derive(Deserialize)]
struct Change {
    file: String,
    copy_of: Option<String>,
    #[serde(default)]
    set: BTreeMap<String, Spanned<toml::Value>>,
    #[serde(default)]
    remove: Vec<String>,
}

/// The first case that breaks a rule, and the first that changes something and
/// keeps it.
pub(super) fn examples(rule: &Rule, lang: Lang) -> Option<Examples> {
    let source = rules::cases(rule.code)?;
    let cases: Cases = toml::from_str(source).ok()?;
    let breaks = |case: &&Case| case.expect.iter().any(|line| line.starts_with(rule.code));
    let keeps = |case: &&Case| !breaks(case) && case.telling().next().is_some();
    Some(Examples {
        wrong: cases.case.iter().find(breaks)?.fragment(source, lang),
        right: cases.case.iter().find(keeps)?.fragment(source, lang),
    })
}

impl Case {
    /// The changes that the case is about: taking something away from a record
    /// that nothing is found in only keeps other rules silent.
    fn telling(&self) -> impl Iterator<Item = &Change> {
        let found_in = |id: &str| {
            let mut lines = self.expect.iter();
            lines.any(|line| line.split(' ').nth(1) == Some(id))
        };
        self.change.iter().filter(move |change| {
            let id = change.file.rsplit('/').next().unwrap_or_default();
            !change.set.is_empty() || found_in(id)
        })
    }

    /// The name as a comment, then the keys that differ from a lawful record,
    /// file by file.
    fn fragment(&self, source: &str, lang: Lang) -> String {
        let name = match (lang, &self.english) {
            (Lang::En, Some(english)) => english,
            _ => &self.name,
        };
        let files = self.telling().map(|change| change.fragment(source, lang));
        let files: Vec<String> = files.collect();
        format!("# {name}\n\n{}", files.join("\n"))
    }
}

impl Change {
    fn fragment(&self, source: &str, lang: Lang) -> String {
        // The keys of no table stand before the first table.
        let mut tables = BTreeMap::<&str, Vec<String>>::new();
        let mut set: Vec<_> = self.set.iter().collect();
        set.sort_by_key(|(_, value)| value.span().start);
        for (key, value) in set {
            let (table, key) = key.split_once('.').unwrap_or(("", key));
            let value = source.get(value.span()).unwrap_or_default();
            let lines = tables.entry(table).or_default();
            lines.push(format!("{key} = {value}"));
        }
        // What a copy leaves behind is not what the case is about.
        let removed = self.remove.iter().filter(|_| self.copy_of.is_none());
        for key in removed {
            let (table, key) = key.split_once('.').unwrap_or(("", key));
            let said = text!("# tanpa `{key}`", "# without `{key}`", key);
            let lines = tables.entry(table).or_default();
            lines.push(said.get(lang).to_owned());
        }
        let fragments = tables.iter().map(|(table, lines)| {
            let header = match table.split_once('[') {
                None if table.is_empty() => String::new(),
                None => format!("[{table}]\n"),
                Some((list, _)) => format!("[[{list}]]\n"),
            };
            format!("{header}{}\n", lines.join("\n"))
        });
        let fragments: Vec<String> = fragments.collect();
        format!("# {}.toml\n{}", self.file, fragments.join("\n"))
    }
}
