//! Choices as they are shown, and how one is found by what is typed.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use crate::edit::says;
use crate::questions::NEW;
use crate::text::{Lang, Text};

/// The item that says that nothing was found; no answer.
pub(super) const NONE: &str = "?";

/// A choice as it is shown.
pub(super) struct Item {
    /// What it answers.
    pub said: String,
    /// The line on the list.
    pub shown: String,
    /// What stands behind the question once it is chosen.
    pub short: String,
    sought: Rc<Sought>,
}

/// What a choice is found by.
struct Sought {
    /// In small letters, all that is shown of it and its word.
    text: String,
    /// What people say for it.
    popular: Vec<&'static str>,
    /// Whether it can be chosen whatever was typed.
    always: bool,
}

impl Item {
    /// A choice that is found by its word, all that is told of it, and what people say.
    pub fn new(
        said: String,
        shown: &str,
        short: &str,
        told: &str,
        popular: Vec<&'static str>,
    ) -> Item {
        let text = format!("{told} {said} {}", popular.join(" ")).to_lowercase();
        Item {
            shown: shown.to_owned(),
            short: short.to_owned(),
            sought: Rc::new(Sought {
                // What leaves a question out is found by nothing.
                text: if told.is_empty() { String::new() } else { text },
                popular,
                always: said == NEW,
            }),
            said,
        }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.shown)
    }
}

impl Sought {
    /// Whether it has all the words that were typed, or is what people say so.
    fn is_meant(&self, typed: &str) -> bool {
        let mut words = typed.split_whitespace();
        let has_all = words.all(|word| self.text.contains(word));
        // A list of which several are marked takes no spaces, for they mark.
        let squeezed = || {
            let text: String = self.text.split_whitespace().collect();
            !typed.contains(' ') && text.contains(typed)
        };
        has_all
            || squeezed()
            || self.always
            || self.popular.iter().any(|popular| says(typed, popular))
    }

    /// The same of one of several things that were typed: `APBD,mitra`.
    fn is_one_of(&self, typed: &str) -> bool {
        let parts = typed.split([',', '/', '&', ';']).map(str::trim);
        let mut parts = parts.filter(|part| !part.is_empty());
        parts.any(|part| self.is_meant(part))
    }
}

/// The search through a list; where it finds nothing, it says so.
pub(super) struct Search {
    all: Vec<Rc<Sought>>,
    /// Whether nothing was found for what was typed last.
    nothing: Rc<Cell<bool>>,
}

impl Search {
    /// Through these, with one more that is seen where none of them is found.
    pub fn through(items: &mut Vec<Item>, lang: Lang) -> Search {
        let all = items.iter().map(|item| Rc::clone(&item.sought)).collect();
        let none = Text::fixed(
            "(tidak ada yang cocok; hapus ketikan dengan Backspace)",
            "(nothing found; take back what was typed with Backspace)",
        );
        let none = none.get(lang);
        items.push(Item::new(NONE.to_owned(), none, none, "", Vec::new()));
        Search {
            all,
            nothing: Rc::default(),
        }
    }

    /// Whether nothing was found for what was typed last.
    pub fn nothing(&self) -> Rc<Cell<bool>> {
        Rc::clone(&self.nothing)
    }

    /// The place of an item in what was found; none: it was not. The order stays. What
    /// is not on the list can be chosen whatever was typed, behind all that was found.
    pub fn finds(&self, typed: &str, item: &Item, at: usize) -> Option<i64> {
        self.finds_by(Sought::is_meant, typed, item, at)
    }

    /// The same where several can be typed at once.
    pub fn finds_any(&self, typed: &str, item: &Item, at: usize) -> Option<i64> {
        let is = |one: &Sought, typed: &str| one.is_meant(typed) || one.is_one_of(typed);
        self.finds_by(is, typed, item, at)
    }

    fn finds_by(
        &self,
        is_found: impl Fn(&Sought, &str) -> bool,
        typed: &str,
        item: &Item,
        at: usize,
    ) -> Option<i64> {
        let typed = typed.to_lowercase();
        let found = match item.said == NONE {
            true => {
                let nothing = !self.all.iter().any(|one| is_found(one, &typed));
                self.nothing.set(nothing);
                nothing
            }
            false => is_found(&item.sought, &typed),
        };
        found.then(|| -i64::try_from(at).unwrap_or(i64::MAX))
    }
}
