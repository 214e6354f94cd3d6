//! What a template may name: values of the register, each with its key, and blanks
//! where nothing is recorded.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::value::{Enumerator, Object, ObjectRepr, Value};

use super::values::Table;
use crate::meant::did_you_mean;
use crate::model::Date;
use crate::output::naskah::Blank;
use crate::text::{Lang, Text, grouped};

/// Where a stretch of printed values and blanks begins and ends in what a template
/// writes: letters that no text has.
pub(super) const OPENS: char = '\u{e000}';
pub(super) const CLOSES: char = '\u{e001}';

/// Something printed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Printed {
    /// A value, and its key.
    Value(String, String),
    /// A blank.
    Blank(Blank),
}

/// What a template has printed so far, and what it has named that there is not.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    printed: Mutex<Vec<Printed>>,
    unknown: Mutex<Option<Unknown>>,
}

/// A name that there is not, and the nearest that there is.
#[derive(Clone, Debug)]
pub(super) struct Unknown {
    pub name: String,
    pub nearest: Option<String>,
}

impl Ledger {
    /// Keeps what is printed; it stands in the text by this mark.
    pub fn mark(&self, printed: Printed) -> String {
        let mut all = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(printed);
        format!("{OPENS}{}{CLOSES}", all.len() - 1)
    }

    /// All that was printed, in the order of the marks.
    pub fn all(&self) -> Vec<Printed> {
        let all = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
        all.clone()
    }

    /// The last name that there is not.
    pub fn unknown(&self) -> Option<Unknown> {
        let unknown = self.unknown.lock().unwrap_or_else(PoisonError::into_inner);
        unknown.clone()
    }

    fn misses(&self, name: &str, there: impl Iterator<Item = String>) {
        let there: Vec<String> = there.collect();
        let nearest = did_you_mean(name, there.iter().map(String::as_str));
        let mut unknown = self.unknown.lock().unwrap_or_else(PoisonError::into_inner);
        *unknown = Some(Unknown {
            name: name.to_owned(),
            nearest: nearest.map(str::to_owned),
        });
    }
}

/// Something that a template may name.
#[derive(Clone)]
pub(super) struct Held {
    /// The key of the record, with the places of lists; empty for what is made of
    /// several.
    pub key: String,
    /// What is held.
    pub what: What,
    /// In which language it is said.
    pub lang: Lang,
    /// Where it is written down once it is printed.
    pub ledger: Arc<Ledger>,
}

/// What is held.
#[derive(Clone)]
pub(super) enum What {
    /// Nothing.
    Blank(Box<Blank>),
    /// A text.
    Text(Text),
    /// A word of the vocabulary, and what people call it.
    Word(String, Text),
    /// A day.
    Day(Date),
    /// A whole number.
    Whole(i64),
    /// Yes or no.
    Truth(bool),
    /// Several.
    List(Vec<Value>),
    /// By names.
    Map(BTreeMap<String, Value>),
    /// A table of a record, by its keys.
    Table(Box<Table>),
}

impl Held {
    /// As a value of the templates.
    pub fn value(self) -> Value {
        Value::from_object(self)
    }

    /// The same thing, said otherwise.
    pub fn with(&self, what: What) -> Held {
        Held {
            what,
            ..self.clone()
        }
    }

    /// What people read.
    pub fn said(&self) -> String {
        let say = |text: &Text| text.get(self.lang).to_owned();
        match &self.what {
            What::Blank(blank) => self.ledger.mark(Printed::Blank((**blank).clone())),
            What::Text(text) | What::Word(_, text) => say(text),
            What::Day(day) => say(&Text::of(day)),
            What::Whole(number @ 1900..=2100) => number.to_string(),
            What::Whole(number) => grouped((*number).into(), self.lang),
            What::Truth(true) => say(&Text::fixed("ya", "yes")),
            What::Truth(false) => say(&Text::fixed("tidak", "no")),
            What::List(list) => self.enumerated(list),
            What::Map(_) | What::Table(_) => String::new(),
        }
    }

    /// `a, b, dan c`.
    fn enumerated(&self, list: &[Value]) -> String {
        let all: Vec<String> = list.iter().map(Value::to_string).collect();
        let (and, both) = match self.lang {
            Lang::Id => (", dan ", " dan "),
            Lang::En => (", and ", " and "),
        };
        match &all[..] {
            [] => String::new(),
            [one] => one.clone(),
            [one, other] => format!("{one}{both}{other}"),
            [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
        }
    }

    /// The word of the vocabulary that it is.
    pub fn word(&self) -> Option<&str> {
        match &self.what {
            What::Word(word, _) => Some(word),
            _ => None,
        }
    }

    /// As it stands in what a template writes.
    pub fn printed(&self) -> String {
        match &self.what {
            What::Blank(_) | What::Map(_) | What::Table(_) => self.said(),
            // Each entry is a value or a blank of its own.
            What::List(list) => {
                let marked = list
                    .iter()
                    .map(|one| match one.downcast_object_ref::<Held>() {
                        Some(held) => Value::from(held.printed()),
                        None => Value::from(
                            self.ledger
                                .mark(Printed::Value(self.key.clone(), one.to_string())),
                        ),
                    });
                self.enumerated(&marked.collect::<Vec<_>>())
            }
            _ => self
                .ledger
                .mark(Printed::Value(self.key.clone(), self.said())),
        }
    }
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.key)
    }
}

impl Object for Held {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        match self.what {
            What::Map(_) | What::Table(_) => ObjectRepr::Map,
            // Nothing, gone through as a list, has no entries.
            What::List(_) | What::Blank(_) => ObjectRepr::Iterable,
            _ => ObjectRepr::Plain,
        }
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let name = key.as_str();
        match (&self.what, name) {
            (What::Map(map), Some(name)) => {
                let found = map.get(name).cloned();
                if found.is_none() {
                    self.ledger.misses(name, map.keys().cloned());
                }
                found
            }
            (What::Table(table), Some(name)) => {
                let found = table.get(name, &self.key);
                if found.is_none() {
                    self.ledger.misses(name, table.words());
                }
                found
            }
            (What::List(list), None) => list.get(key.as_usize()?).cloned(),
            // The word itself, to be compared: `kerja_sama.jenis.kata == "ksdd"`.
            (What::Word(word, _), Some("kata")) => Some(Value::from(word.as_str())),
            // A day of the calendar, to be compared: `kerja_sama.waktu.mulai.kata < "2020-06-09"`.
            (What::Day(day), Some("kata")) => Some(Value::from(day.to_string())),
            (What::Blank(_), Some("kata")) => Some(Value::from("")),
            (What::Whole(number), Some("angka")) => Some(Value::from(*number)),
            (What::Blank(_), Some("angka")) => Some(Value::from(0)),
            // What stands below nothing is nothing.
            (What::Blank(_), None) => Some(Value::from_dyn_object(self.clone())),
            (_, Some(name)) => {
                self.ledger
                    .misses(name, ["kata", "angka"].map(str::to_owned).into_iter());
                None
            }
            (_, None) => None,
        }
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        match &self.what {
            What::List(list) => Enumerator::Values(list.clone()),
            What::Map(map) => Enumerator::Values(map.keys().map(Value::from).collect()),
            What::Table(table) => Enumerator::Values(table.words().map(Value::from).collect()),
            What::Blank(_) => Enumerator::Empty,
            _ => Enumerator::NonEnumerable,
        }
    }

    fn is_true(self: &Arc<Self>) -> bool {
        match &self.what {
            What::Blank(_) => false,
            What::Truth(truth) => *truth,
            What::List(list) => !list.is_empty(),
            What::Map(map) => map.values().any(Value::is_true),
            What::Table(table) => table.is_true(),
            What::Text(_) | What::Word(..) | What::Day(_) | What::Whole(_) => true,
        }
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said())
    }
}
