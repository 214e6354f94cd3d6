//! A record while it is asked about.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::ask::Chapter;
use super::id::{self, file_of, year_of};
use super::question::{About, Question};
use crate::edit::{Change, Operation, RecordText, Refused, Said, formatted, value};
use crate::model::{Date, Kind};
use crate::registry::Registry;
use crate::schema::{FileKind, Form as Shape, Key};
use crate::text;
use crate::text::Text;

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The key, with the places of lists.
    pub path: String,
    /// What was said; empty: nothing, it is left out.
    pub said: String,
}

/// What is known before the first question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// The id of the record; of a new one none, if it is to be asked for.
    pub id: Option<String>,
    /// Whether there is no such record yet.
    pub is_new: bool,
    /// What the record holds as it stands; none: as `text`, or it is new.
    #[serde(default)]
    pub before: Option<String>,
    /// The text of the record so far.
    pub text: String,
    /// The keys, with the places of lists, that are not asked for any more.
    pub given: BTreeSet<String>,
    /// Of lists of tables, the place of the one that is asked about.
    pub places: BTreeMap<String, usize>,
    /// What is proposed for a key, with the places of lists, where nothing stands there.
    #[serde(default)]
    pub proposed: BTreeMap<String, String>,
}

/// What is kept of a form that was left, so that it can be gone on with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What was known before.
    pub start: Start,
    /// What was answered.
    pub answers: Vec<Answer>,
    /// Other records that were made on the way: file and text.
    pub made: BTreeMap<String, String>,
    /// What was answered of a record that is being made on the way.
    #[serde(default)]
    pub within: Option<Box<Kept>>,
}

/// A record while it is asked about: what was said so far, and what to ask next.
pub struct Form<'r> {
    pub(super) registry: &'r Registry,
    pub(super) file_kind: &'static FileKind,
    pub(super) kind: Kind,
    pub(super) chapters: &'static [Chapter],
    pub(super) today: Date,
    /// What was known and what was answered.
    pub kept: Kept,
}

impl<'r> Form<'r> {
    /// A form for a kind of record; none: no such records.
    pub fn new(
        registry: &'r Registry,
        kind: Kind,
        chapters: &'static [Chapter],
        today: Date,
        start: Start,
    ) -> Option<Form<'r>> {
        let kept = Kept {
            start,
            answers: Vec::new(),
            made: BTreeMap::new(),
            within: None,
        };
        Some(Form {
            registry,
            file_kind: FileKind::of(Some(kind))?,
            kind,
            chapters,
            today,
            kept,
        })
    }

    /// The kind of record.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The day that it is.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The whole register, as it stands.
    pub fn registry(&self) -> &'r Registry {
        self.registry
    }

    /// The record as it would be written now.
    ///
    /// # Errors
    /// If an answer cannot be recorded.
    pub fn text(&self) -> Result<String, Refused> {
        let mut record = self.read(&self.kept.start.text)?;
        for answer in &self.kept.answers {
            self.apply(&mut record, answer)?;
        }
        Ok(record.written())
    }

    pub(super) fn read(&self, text: &str) -> Result<RecordText, Refused> {
        RecordText::read(self.file_kind, text).map_err(|_| {
            Refused(Text::fixed(
                "rekamannya bukan TOML yang sah; perbaiki menurut `ksd check`",
                "the record is no valid TOML; mend it as `ksd check` says",
            ))
        })
    }

    fn apply(&self, record: &mut RecordText, answer: &Answer) -> Result<Option<Said>, Refused> {
        let Answer { path, said } = answer;
        let key = self.file_kind.key(path);
        let operation = match key {
            Some(key) if key.form == Shape::Table => match said.as_str() {
                "ya" => Operation::Add {
                    table: without_last_place(path).to_owned(),
                },
                _ => return Ok(None),
            },
            Some(_) if !said.trim().is_empty() => Operation::Set {
                key: path.clone(),
                said: said.clone(),
            },
            Some(_) => {
                // What stood there is left out; where nothing did, nothing goes.
                let unset = Operation::Unset { key: path.clone() };
                let _ = record.apply(&unset);
                return Ok(None);
            }
            None => return Ok(None),
        };
        record.apply(&operation)
    }

    /// Takes an answer; what was said comes back in words.
    ///
    /// # Errors
    /// If it is no answer to that question: then nothing was answered.
    pub fn answer(&mut self, question: &Question, said: &str) -> Result<Option<Text>, Refused> {
        let answer = Answer {
            path: question.path.clone(),
            said: said.trim().to_owned(),
        };
        if matches!(question.about, About::Id) {
            self.is_free(&answer.said)?;
        }
        if question.is_needed && answer.said.is_empty() {
            return Err(needed());
        }
        let mut record = self.read(&self.text()?)?;
        let understood = self.apply(&mut record, &answer)?;
        self.kept.answers.push(answer);
        Ok(understood.map(|said| said.words))
    }

    /// What an answer would be in words.
    ///
    /// # Errors
    /// If it is no answer to a question about that key.
    pub fn in_words(key: &Key, said: &str) -> Result<Text, Refused> {
        value(key, said).map(|said| said.words)
    }

    /// Whether a new record may have that id.
    fn is_free(&self, id: &str) -> Result<(), Refused> {
        if !id::is_sound(id) {
            return Err(Refused(text!(
                "\"{id}\" tidak dapat menjadi id; pakai huruf kecil, angka, dan tanda hubung, \
                 misalnya `2026-pks-sampah-samarinda`",
                "\"{id}\" can be no id; use small letters, digits and hyphens, for example \
                 `2026-pks-sampah-samarinda`",
                id
            )));
        }
        match self.registry.has(self.kind, id) || self.kept.made.contains_key(&self.file_for(id)) {
            true => Err(Refused(text!(
                "id `{id}` sudah dipakai; pilih yang lain, atau ubah rekaman itu dengan `ksd record \
                 {id}`",
                "the id `{id}` is taken; choose another, or change that record with `ksd record {id}`",
                id
            ))),
            false => Ok(()),
        }
    }

    /// Goes back by one answer; whether there was one.
    pub fn back(&mut self) -> Option<Answer> {
        self.kept.answers.pop()
    }

    /// Whether a key is a list of tables that is asked for one after another, and nobody
    /// has said yet that it has no more.
    pub fn still_grows(&self, list: &str) -> bool {
        let mut asks = self.chapters.iter().flat_map(|chapter| chapter.asks);
        asks.any(|ask| ask.more && ask.key == list) && self.last_of(list).is_none()
    }

    /// The place of the answer that a list of tables has no more.
    fn last_of(&self, list: &str) -> Option<usize> {
        let answers = &self.kept.answers;
        answers.iter().rposition(|answer| {
            let is_one = answer.path != list && without_last_place(&answer.path) == list;
            is_one && answer.said != "ya"
        })
    }

    /// Takes back the answers that speak of these keys, so that they are asked for
    /// once more; whether there were any.
    pub fn reopen(&mut self, keys: &[String]) -> bool {
        let before = self.kept.answers.len();
        // Of a list that lacks something it is asked whether there is more.
        for list in keys {
            if let Some(at) = self.last_of(list) {
                self.kept.answers.truncate(at);
            }
        }
        if self.kept.answers.len() < before {
            return true;
        }
        let speaks = |path: &str, key: &String| {
            let below = |long: &str, short: &str| {
                let rest = long.strip_prefix(short);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
            };
            below(path, key) || below(key, path)
        };
        let answers = &mut self.kept.answers;
        answers.retain(|answer| !keys.iter().any(|key| speaks(&answer.path, key)));
        answers.len() < before
    }

    /// What it is about: the first key that is asked for.
    pub fn topic(&self) -> &'static str {
        let asks = self
            .chapters
            .first()
            .and_then(|chapter| chapter.asks.first());
        asks.map_or("", |ask| ask.key)
    }

    /// The id of the record, or one that stands for it until it has one.
    pub fn id(&self) -> String {
        let answered = self.kept.answers.iter().find(|answer| answer.path == ID);
        let known = self.kept.start.id.clone();
        known
            .or(answered.map(|answer| answer.said.clone()))
            .unwrap_or_else(|| {
                let is_free = |id: &String| !self.registry.has(self.kind, id);
                let mut ids = (0..).map(|nth| format!("baru-{nth}"));
                ids.find(is_free).unwrap_or_default()
            })
    }

    /// The file of the record.
    pub fn file(&self) -> String {
        let id = self.id();
        let standing = self.registry.file_of(self.kind, &id);
        standing.unwrap_or_else(|| self.file_for(&id))
    }

    /// The file of a new record of that id.
    fn file_for(&self, id: &str) -> String {
        file_of(self.kind, id, self.year())
    }

    /// The year that the record belongs to.
    pub(super) fn year(&self) -> i32 {
        let text = self.text().unwrap_or_default();
        let record: toml::Table = toml::from_str(&text).unwrap_or_default();
        year_of(self.kind, &record, self.today)
    }

    /// The changes that the answers make: this record, and those made on the way.
    ///
    /// # Errors
    /// If an answer cannot be recorded.
    pub fn changes(&self) -> Result<Vec<Change>, Refused> {
        let made = self.kept.made.iter().map(|(file, text)| Change {
            file: file.clone(),
            before: None,
            after: Some(text.clone()),
        });
        let mut changes: Vec<Change> = made.collect();
        let text = self.text()?;
        let (before, after) = match self.kept.start.is_new {
            true => (None, formatted(self.file_kind, &text).unwrap_or(text)),
            false => {
                let start = &self.kept.start;
                let before = start.before.as_ref().unwrap_or(&start.text);
                (Some(before.clone()), text)
            }
        };
        changes.push(Change {
            file: self.file(),
            before,
            after: Some(after),
        });
        Ok(changes)
    }
}

/// The path of the question for the id of a new record.
pub(super) const ID: &str = "id";

fn needed() -> Refused {
    Refused(Text::fixed(
        "ini harus dijawab; Esc untuk kembali",
        "this must be answered; Esc goes back",
    ))
}

/// `mitra` from `mitra[1]`.
pub(super) fn without_last_place(path: &str) -> &str {
    match path
        .strip_suffix(']')
        .and_then(|path| path.rsplit_once('['))
    {
        Some((list, _)) => list,
        None => path,
    }
}
