//! The names of the sheets.

use std::collections::{HashMap, HashSet};

use super::sheet::{FIRST, SPARE};
use crate::model::Kind;
use crate::sheets::{Table, tables, tables_of};
use crate::text::{Lang, capital};

/// A sheet's name has no more letters.
const LENGTH: usize = 31;

/// The names of all sheets, by the names of their tables.
pub(super) struct Tabs(HashMap<String, String>);

impl Tabs {
    pub fn new(lang: Lang) -> Tabs {
        let mut taken = HashSet::new();
        // The kinds come first: a list may be called as one of them.
        let (kinds, lists): (Vec<&Table>, _) = tables().partition(|one| one.list().is_none());
        let all = kinds.into_iter().chain(lists);
        let named = all.map(|table| (table.name(), tab(table, lang, &mut taken)));
        Tabs(named.collect())
    }

    /// The name of a table's sheet.
    pub fn of(&self, table: &Table) -> &str {
        self.0.get(&table.name()).map_or("", String::as_str)
    }

    /// Where the ids of a kind stand, and those of new records will, as a formula.
    pub fn ids(&self, kind: Kind, records: usize) -> String {
        let tab = tables_of(kind).first().map_or("", |table| self.of(table));
        let last = FIRST as usize + records + SPARE as usize;
        format!("='{tab}'!$A${}:$A${last}", FIRST + 1)
    }
}

fn tab(table: &Table, lang: Lang, taken: &mut HashSet<String>) -> String {
    let kind = table.kind.name();
    let kind = kind.get(lang);
    let name = match table.list() {
        None => capital(kind),
        Some(list) => {
            let name = capital(list.name.get(lang));
            let is_taken = taken.contains(&name.to_lowercase());
            match table.kind == Kind::KerjaSama && !is_taken {
                true => name,
                false => format!("{name} ({kind})"),
            }
        }
    };
    let plain = |letter: char| match letter {
        '[' | ']' | '*' | '?' | '/' | '\\' | '\'' | ':' => ' ',
        other => other,
    };
    let plain: String = name.chars().map(plain).collect();
    let cut = |length: usize| -> String {
        let cut: String = plain.chars().take(length).collect();
        cut.trim().to_owned()
    };
    let mut name = cut(LENGTH);
    for nth in 2.. {
        if taken.insert(name.to_lowercase()) {
            break;
        }
        name = format!("{} {nth}", cut(LENGTH - 3));
    }
    name
}
