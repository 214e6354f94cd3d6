//! Words that people remember of a record.

use crate::text::{Lang, Text, folded};

/// Words to look for, in whatever letters: a record has them all, each in any of
/// its texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    /// As it was asked for, with one space between words.
    pub said: String,
    words: Vec<String>,
}

impl Search {
    /// What was asked for, maybe several times: all of it.
    pub fn new<S: AsRef<str>>(asked: impl IntoIterator<Item = S>) -> Search {
        let asked = asked.into_iter();
        let asked: Vec<String> = asked
            .flat_map(|text| {
                let words = text.as_ref().split_whitespace();
                words.map(str::to_owned).collect::<Vec<String>>()
            })
            .collect();
        let words = folded(&asked.join(" "));
        Search {
            said: asked.join(" "),
            words: words.split_whitespace().map(str::to_owned).collect(),
        }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether all words stand in the texts that are shown to it.
    pub(super) fn finds(&self, show: impl FnOnce(&mut dyn FnMut(&str))) -> bool {
        if self.is_empty() {
            return true;
        }
        let mut wanted: Vec<&str> = self.words.iter().map(String::as_str).collect();
        show(&mut |text| {
            if !wanted.is_empty() {
                let text = folded(text);
                wanted.retain(|word| !text.contains(word));
            }
        });
        wanted.is_empty()
    }
}

/// Shows each of these texts.
pub(super) fn each<'a>(
    see: &mut dyn FnMut(&str),
    texts: impl IntoIterator<Item = Option<&'a String>>,
) {
    texts.into_iter().flatten().for_each(|text| see(text));
}

/// Shows a name in both languages: people search in theirs.
pub(super) fn name(see: &mut dyn FnMut(&str), name: &Text) {
    [Lang::Id, Lang::En]
        .iter()
        .for_each(|&lang| see(name.get(lang)));
}
