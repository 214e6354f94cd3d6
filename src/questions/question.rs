//! A question, whole: what is asked, what can be answered, what is proposed.

use crate::law::Citation;
use crate::schema::Key;
use crate::text::Text;

/// The choice that makes a new record on the way.
pub const NEW: &str = "+";

/// What a question is about.
#[derive(Clone, Copy)]
pub enum About {
    /// The value of a key.
    Key(&'static Key),
    /// Whether there is one more of a list of tables.
    More(&'static Key),
    /// The id of a new record.
    Id,
}

/// A question.
pub struct Question {
    /// The key with the places of lists: `mitra[0].nomor`; `id` of a new record's id.
    pub path: String,
    /// What it is about.
    pub about: About,
    /// The heading that it stands under; empty: none.
    pub chapter: Text,
    /// What is asked, in a few words.
    pub asks: Text,
    /// What it means, with its article: sentences.
    pub meaning: Text,
    /// The articles that ask for it, where its meaning names none.
    pub articles: Vec<Citation>,
    /// What can be chosen; empty: it is answered in words.
    pub choices: Vec<Choice>,
    /// What is proposed, as a person would say it: what stands there, or what is likely.
    pub proposed: Option<String>,
    /// Whether there must be an answer.
    pub is_needed: bool,
}

impl Question {
    /// The key whose value it asks for; none: it asks for something else.
    pub fn key(&self) -> Option<&'static Key> {
        match self.about {
            About::Key(key) => Some(key),
            About::More(_) | About::Id => None,
        }
    }

    /// Whether several choices may be taken.
    pub fn takes_several(&self) -> bool {
        self.key().is_some_and(|key| key.is_list)
    }
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The answer: an id, a word of the vocabulary, `ya`.
    pub said: String,
    /// What a person reads, and finds it by.
    pub shown: Text,
}
