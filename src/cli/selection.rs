//! Which rules `ksd check` shows.

use super::called;
use super::context::Problem;
use crate::finding::Rule;
use crate::meant::did_you_mean;
use crate::rules::{self, Family};
use crate::text;

/// The rules asked for, and those that are not to be shown.
pub(super) struct Selection {
    selected: Vec<Chosen>,
    ignored: Vec<Chosen>,
}

/// A rule or a family of rules.
enum Chosen {
    Rule(&'static Rule),
    Family(&'static Family),
}

impl Selection {
    /// The rules called so, by code, name or family.
    ///
    /// # Errors
    /// If a word calls none.
    pub fn new(selected: &[String], ignored: &[String]) -> anyhow::Result<Selection> {
        let chosen = |words: &[String]| words.iter().map(|word| chosen(word)).collect();
        let selected: anyhow::Result<_> = chosen(selected);
        let ignored: anyhow::Result<_> = chosen(ignored);
        Ok(Selection {
            selected: selected?,
            ignored: ignored?,
        })
    }

    /// Whether findings of this rule are shown: it is selected, or nothing is,
    /// and it is not ignored.
    pub fn has(&self, rule: &Rule) -> bool {
        let among = |chosen: &[Chosen]| chosen.iter().any(|chosen| chosen.has(rule));
        (self.selected.is_empty() || among(&self.selected)) && !among(&self.ignored)
    }
}

impl Chosen {
    fn has(&self, rule: &Rule) -> bool {
        match self {
            Chosen::Rule(chosen) => chosen.code == rule.code,
            Chosen::Family(family) => family.has(rule),
        }
    }
}

/// The rule or family called so.
fn chosen(word: &str) -> anyhow::Result<Chosen> {
    if let Some(rule) = called::rule(word) {
        return Ok(Chosen::Rule(rule));
    }
    if let Some(family) = called::family(word) {
        return Ok(Chosen::Family(family));
    }
    let words = rules::all().flat_map(|rule| [rule.code, rule.name]);
    let words = words.chain(called::families().map(|family| family.code));
    Err(Problem(match did_you_mean(word, words) {
        Some(meant) => text!(
            "tidak ada aturan atau kelompok \"{word}\"; mungkin maksudnya `{meant}`",
            "there is no rule or family \"{word}\"; did you mean `{meant}`?",
            word,
            meant
        ),
        None => text!(
            "tidak ada aturan atau kelompok \"{word}\"; semua aturan tampil dengan `ksd rule`",
            "there is no rule or family \"{word}\"; `ksd rule` lists them all",
            word
        ),
    })
    .into())
}
