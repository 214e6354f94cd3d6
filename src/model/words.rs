//! What stands beside a field of the model: what its key means, what people
//! call it, and what happened on its day. Field and words travel together, in
//! the schema that `schemars` makes of the record; [`crate::schema`] reads them
//! there. The meaning in English is the field's doc comment.

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::text::Text;

/// How far a document has come, in the order of Permendagri 22/2020 Pasal 6, 28 and 52.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// It is known at all.
    Known,
    /// Persiapan.
    Preparation,
    /// Penawaran.
    Offer,
    /// Penyusunan naskah.
    Drafting,
    /// Penandatanganan and after.
    Signed,
}

/// The words of a key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Words {
    /// What it means, in Indonesian: a sentence.
    pub meaning: String,
    /// What people call it, as inside a sentence. `{}` stands for the name of
    /// the table that it stands in, where several tables are of one type.
    pub name: Text,
    /// What happened on its day, of a date; of a table, on its `tanggal`.
    pub day: Option<Day>,
    /// What it names, of an id.
    pub names: Option<Names>,
}

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Names {
    /// A record of that kind.
    Record(Kind),
    /// An office of `ksd.toml`.
    Office,
}

/// What happened on the day that a key holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Day {
    /// The stage of the document that the day belongs to; none: it says nothing
    /// of how far the document has come.
    pub stage: Option<Stage>,
    /// What happened.
    pub said: Text,
    /// The key beside it that tells the outcome, where one does.
    pub with: Option<String>,
    /// Whether it is a last day: what it says has happened the day after.
    pub last: bool,
}

/// A key: its meaning in Indonesian, and its name in both languages.
pub(super) fn key(meaning: &str, id: &'static str, en: &'static str) -> Words {
    Words {
        meaning: meaning.to_owned(),
        name: Text::fixed(id, en),
        day: None,
        names: None,
    }
}

impl Words {
    /// The id of something else.
    pub(super) fn naming(self, what: Names) -> Words {
        Words {
            names: Some(what),
            ..self
        }
    }

    /// A day on which the document went a step, of that stage.
    pub(super) fn day(self, stage: Stage, id: &'static str, en: &'static str) -> Words {
        self.happened(Some(stage), Text::fixed(id, en))
    }

    /// The last day of something.
    pub(super) fn until(self, stage: Stage, id: &'static str, en: &'static str) -> Words {
        self.day(stage, id, en).last()
    }

    /// The same of a last day.
    pub(super) fn last(mut self) -> Words {
        self.day = self.day.map(|day| Day { last: true, ..day });
        self
    }

    /// A day that is no step of the document.
    pub(super) fn noted(self, id: &'static str, en: &'static str) -> Words {
        self.happened(None, Text::fixed(id, en))
    }

    /// With the outcome that stands at a key beside it.
    pub(super) fn with(mut self, key: &str) -> Words {
        self.day = self.day.map(|day| Day {
            with: Some(key.to_owned()),
            ..day
        });
        self
    }

    fn happened(self, stage: Option<Stage>, said: Text) -> Words {
        Words {
            day: Some(Day {
                stage,
                said,
                with: None,
                last: false,
            }),
            ..self
        }
    }
}
