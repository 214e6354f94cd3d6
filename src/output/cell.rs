//! What stands in a cell, and how each kind of reader gets it.

use crate::law::Citation;
use crate::model::{Date, Rupiah};
use crate::text;
use crate::text::{Lang, Say, Text, grouped, printable};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing is known.
    Empty,
    /// A text, the same in both languages.
    Text(String),
    /// A sentence.
    Said(Box<Text>),
    /// Texts of a list.
    List(Vec<String>),
    /// Records by their ids, and the names that people know them by.
    Records(Vec<(String, String)>),
    /// What the house knows by its id and others by its name: an office.
    Known(String, String),
    /// Words of the vocabulary, and what people call them.
    Words(Vec<(&'static str, Text)>),
    /// A whole number.
    Number(i64),
    /// A year, whose thousands nobody sets apart.
    Year(i32),
    /// Places in regulations.
    Articles(Vec<Citation>),
    /// What does something.
    Doers(Vec<Doer>),
    /// Rupiah.
    Money(Rupiah),
    /// A day.
    Date(Date),
    /// A word for machines, and what people call it; none: not recorded.
    Word(Option<String>, Box<Text>),
    /// Numbers by name.
    Group(Vec<(&'static str, i64)>),
    /// Yes or no.
    Flag(bool),
}

/// What does something: a rule, a duty, a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Doer {
    /// Of what kind it is, for machines: `rule`.
    pub by: &'static str,
    /// What people call the kind.
    pub kind: Text,
    /// What it is called: `KSD203`.
    pub what: &'static str,
}

impl Cell {
    /// A sentence. Boxed, for tables have many cells and few sentences.
    pub fn said(text: impl Into<Text>) -> Cell {
        Cell::Said(Box::new(text.into()))
    }

    /// A word for machines, and what people call it.
    pub fn word(word: Option<String>, name: impl Into<Text>) -> Cell {
        Cell::Word(word, Box::new(name.into()))
    }

    /// A word of the vocabulary by its name, or nothing.
    pub fn named(word: Option<impl Say + ToString>) -> Cell {
        word.map_or(Cell::Empty, |word| {
            Cell::word(Some(word.to_string()), Text::of(&word).capital())
        })
    }

    /// A text, or nothing.
    pub fn text(text: Option<&(impl ToString + ?Sized)>) -> Cell {
        text.map_or(Cell::Empty, |text| Cell::Text(text.to_string()))
    }

    /// A day, or nothing.
    pub fn date(date: Option<Date>) -> Cell {
        date.map_or(Cell::Empty, Cell::Date)
    }

    /// A number, or nothing.
    pub fn number(number: Option<i64>) -> Cell {
        number.map_or(Cell::Empty, Cell::Number)
    }

    /// How many there are.
    pub fn count(count: usize) -> Cell {
        Cell::Number(count as i64)
    }

    /// Texts of a list, or nothing.
    pub fn list(texts: Vec<String>) -> Cell {
        if texts.is_empty() {
            Cell::Empty
        } else {
            Cell::List(texts)
        }
    }

    /// What a row about all the others is called.
    pub fn jumlah() -> Cell {
        Cell::word(Some("jumlah".to_owned()), Text::fixed("Jumlah", "Total"))
    }

    /// What a row about all the others is called where it holds more than sums.
    pub fn seluruhnya() -> Cell {
        Cell::word(Some("jumlah".to_owned()), Text::fixed("Seluruhnya", "All"))
    }

    /// What nobody knows yet, for its time has not come.
    pub fn not_yet() -> Cell {
        Cell::word(None, Text::fixed("-", "-"))
    }

    /// A sum of rupiah; in words where it is larger than any amount can be.
    pub fn total(sum: Option<Rupiah>) -> Cell {
        sum.map_or_else(|| Cell::word(None, Rupiah::TOO_LARGE), Cell::Money)
    }

    /// What people call it: what stands along the axis of a chart.
    pub(super) fn name(&self) -> Text {
        match self {
            Cell::Word(_, name) => (**name).clone(),
            other => Text::each(|lang| other.for_people(lang)),
        }
    }

    /// The number in it; 0 where it is none.
    pub(super) fn value(&self) -> i64 {
        match self {
            Cell::Number(number) | Cell::Money(Rupiah(number)) => *number,
            _ => 0,
        }
    }

    /// Whether it belongs at the right edge of its column.
    pub fn is_numeric(&self) -> bool {
        matches!(self, Cell::Number(_) | Cell::Year(_) | Cell::Money(_))
    }

    /// As people read it: names, dates in words.
    pub fn for_people(&self, lang: Lang) -> String {
        match self {
            Cell::Records(records) => {
                let names: Vec<_> = records.iter().map(|(_, name)| name.as_str()).collect();
                printable(&names.join("; ")).into_owned()
            }
            Cell::List(texts) => printable(&texts.join("; ")).into_owned(),
            Cell::Known(_, name) => printable(name).into_owned(),
            Cell::Words(words) => {
                let names: Vec<Text> = words.iter().map(|(_, name)| name.clone()).collect();
                Text::listed(&names).capital().say(lang)
            }
            Cell::Word(_, name) => name.say(lang),
            Cell::Articles(citations) => articles(citations, usize::MAX, lang),
            Cell::Doers(doers) => {
                let named = doers
                    .iter()
                    .map(|doer| format!("{} {}", doer.kind.get(lang), doer.what));
                named.collect::<Vec<_>>().join(", ")
            }
            Cell::Date(date) => date.say(lang),
            Cell::Money(amount) => amount.say(lang),
            Cell::Number(number) => grouped((*number).into(), lang),
            Cell::Flag(true) => Text::fixed("ya", "yes").say(lang),
            Cell::Flag(false) => String::new(),
            other => other.for_machines(lang),
        }
    }

    /// As people read it in a narrow column: months in three letters, a few
    /// articles.
    pub fn for_table(&self, lang: Lang) -> String {
        match self {
            Cell::Date(date) => date.short(lang),
            Cell::Articles(citations) => articles(citations, FEW, lang),
            Cell::Known(id, _) => printable(id).into_owned(),
            other => other.for_people(lang),
        }
    }

    /// Whether it may be folded: numbers and days stay in one piece.
    pub fn is_foldable(&self) -> bool {
        !self.is_numeric() && !matches!(self, Cell::Date(_))
    }

    /// As a spreadsheet reads it: ids, dates as `2024-05-03`; lists joined by
    /// `; `. Sentences come in the language asked for. Only JSON has the words of
    /// a record just as they stand there.
    pub fn for_machines(&self, lang: Lang) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Known(text, _) => printable(text).into_owned(),
            Cell::Said(text) => text.say(lang),
            Cell::List(texts) => printable(&texts.join("; ")).into_owned(),
            Cell::Articles(citations) => {
                let articles: Vec<_> = citations.iter().map(Citation::to_string).collect();
                articles.join("; ")
            }
            Cell::Doers(doers) => {
                let named = doers
                    .iter()
                    .map(|doer| format!("{} {}", doer.by, doer.what));
                named.collect::<Vec<_>>().join("; ")
            }
            Cell::Records(records) => {
                let ids: Vec<_> = records.iter().map(|(id, _)| id.as_str()).collect();
                printable(&ids.join("; ")).into_owned()
            }
            Cell::Words(words) => {
                let words: Vec<_> = words.iter().map(|(word, _)| *word).collect();
                words.join("; ")
            }
            Cell::Number(number) => number.to_string(),
            Cell::Year(year) => year.to_string(),
            Cell::Money(amount) => amount.0.to_string(),
            Cell::Date(date) => date.to_string(),
            Cell::Word(word, _) => printable(word.as_deref().unwrap_or_default()).into_owned(),
            Cell::Group(numbers) => {
                let named = numbers
                    .iter()
                    .map(|(name, number)| format!("{name} {number}"));
                named.collect::<Vec<_>>().join("; ")
            }
            Cell::Flag(flag) => flag.to_string(),
        }
    }
}

/// How many articles a narrow column names.
const FEW: usize = 2;

/// The first articles, each regulation named once, and how many more there are.
fn articles(citations: &[Citation], most: usize, lang: Lang) -> String {
    let mut named: Vec<(&str, Vec<&str>)> = Vec::new();
    for Citation {
        regulation,
        article,
    } in citations.iter().take(most)
    {
        match named.iter_mut().find(|(name, _)| *name == regulation.name) {
            Some((_, articles)) => articles.push(article),
            None => named.push((regulation.name, vec![article])),
        }
    }
    let named = named
        .iter()
        .map(|(name, articles)| format!("{name} {}", articles.join(", ")));
    let named = named.collect::<Vec<_>>().join("; ");
    match citations.len().saturating_sub(most) {
        0 => named,
        more => text!(
            "{named}, +{more} lagi",
            "{named}, +{more} more",
            named,
            more
        )
        .say(lang),
    }
}

impl Cell {
    /// The order in which a column is sorted: numbers and days by their value,
    /// texts by their letters.
    pub(super) fn order(&self, other: &Cell) -> std::cmp::Ordering {
        match (self, other) {
            (Cell::Number(a), Cell::Number(b)) => a.cmp(b),
            (Cell::Year(a), Cell::Year(b)) => a.cmp(b),
            (Cell::Money(a), Cell::Money(b)) => a.cmp(b),
            (Cell::Date(a), Cell::Date(b)) => a.cmp(b),
            (a, b) => {
                let text = |cell: &Cell| cell.for_people(Lang::Id).to_lowercase();
                text(a).cmp(&text(b))
            }
        }
    }
}

/// A text, the same in both languages.
impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}

/// A sentence.
impl From<Text> for Cell {
    fn from(text: Text) -> Cell {
        Cell::said(text)
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Cell {
        Cell::Date(day)
    }
}

/// How many there are.
impl From<usize> for Cell {
    fn from(count: usize) -> Cell {
        Cell::count(count)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Cell {
        Cell::Number(number)
    }
}

impl From<bool> for Cell {
    fn from(flag: bool) -> Cell {
        Cell::Flag(flag)
    }
}

/// What is known, or nothing.
impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(known: Option<T>) -> Cell {
        known.map_or(Cell::Empty, T::into)
    }
}
