//! A paper in the making: the text of a cooperation or a letter about it, in which
//! values of a record stand marked, and what no record knows is a visible blank.

use super::Picture;
use crate::text::{Lang, Text};

/// A paper in the making.
#[derive(Clone, Debug)]
pub struct Naskah {
    /// What it is called in the properties of its file.
    pub title: String,
    /// What stands at the top of every page.
    pub header: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What its author is still to fill in, in the order of the text; runs name a
    /// blank by its place here.
    pub blanks: Vec<Blank>,
    /// The pictures that it shows; emblems name them by their places.
    pub pictures: Vec<Picture>,
    /// By what the file is known again: the record, the paper, the day.
    pub properties: Vec<(&'static str, Text)>,
}

/// Something that the paper needs and no record knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blank {
    /// What belongs there: `nomor`.
    pub name: Text,
    /// What that is, in a sentence; nothing where the name says it.
    pub about: Text,
    /// The article that asks for it; empty where none does.
    pub basis: String,
    /// Under which part of the text it stands: `Maksud dan tujuan`.
    pub part: String,
    /// The key of a record that would fill it: `daerah.nomor`.
    pub key: Option<String>,
}

/// A stretch of the paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Emblems at the top of the paper.
    Emblems(Emblems),
    /// The head of whoever writes: an emblem beside lines, ruled off below.
    Letterhead(Option<Emblem>, Vec<Line>),
    /// A line of the title, in the middle.
    Title(Line),
    /// A heading.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Line),
    /// What stands on the right half: place and day, to whom a letter goes.
    Aside(Vec<Block>),
    /// A list, each entry with what it holds.
    List(List),
    /// Names and what they say: a party and who it is, the facts of a letter.
    Facts(Vec<Fact>),
    /// A ruled table; its first row is the head.
    Table(Vec<Vec<Line>>),
    /// Where it is signed, from left to right.
    Signatures(Vec<Place>),
    /// The same text in two languages, side by side.
    Columns(Vec<Block>, Vec<Block>),
    /// What follows begins a page.
    Page,
    /// Here a part of the text begins that has no heading: `komparisi`.
    Part(String),
}

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Whether its entries are numbers (ayat); else letters (huruf).
    pub numbers: bool,
    /// The entries.
    pub entries: Vec<Vec<Block>>,
}

/// A name and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The name.
    pub name: Line,
    /// What it says.
    pub told: Vec<Block>,
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// What it says.
    pub line: Line,
    /// How it is numbered.
    pub numbered: Numbered,
    /// Its number, from 1, among the headings that are numbered.
    pub number: usize,
    /// The part of the text that stands under it, as the vocabulary names it:
    /// `maksud-tujuan`.
    pub part: Option<String>,
}

/// How headings are numbered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbered {
    /// Not at all.
    #[default]
    Not,
    /// `Pasal 1` above the heading; entries of lists are ayat.
    Pasal,
    /// `Article 1`, of a text in English.
    Article,
    /// `A.` before it.
    Letters,
    /// `BAB I` above it.
    Chapters,
}

/// Emblems at the top of a paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Emblems {
    /// On the left.
    pub left: Vec<Emblem>,
    /// In the middle.
    pub middle: Vec<Emblem>,
    /// On the right.
    pub right: Vec<Emblem>,
}

/// An emblem.
#[derive(Clone, Debug, PartialEq)]
pub enum Emblem {
    /// A picture, by its place among those of the paper, and what it shows.
    Picture(usize, String),
    /// A blank, by its place among those of the paper.
    Blank(usize),
}

/// Where somebody signs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Above the room for the pen: which party, the office.
    pub above: Vec<Line>,
    /// The name.
    pub name: Line,
    /// Under it: rank and number.
    pub below: Vec<Line>,
}

/// What runs along a line.
pub type Line = Vec<Run>;

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// What it says.
    pub said: Said,
    /// Whether it is bold.
    pub bold: bool,
    /// Whether it is slanted.
    pub slanted: bool,
}

/// What a stretch of a line says.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// Words of the template.
    Words(String),
    /// A value of a record, and its key; the key is empty where it was made of several.
    Value(String, String),
    /// A blank, by its place among those of the paper.
    Blank(usize),
    /// The line breaks.
    Break,
}

impl Numbered {
    /// In how many ways there are to number.
    pub const SORTS: usize = 5;

    /// What stands with such a heading of that number, from 1.
    pub fn label(self, number: usize) -> String {
        match self {
            Numbered::Not => String::new(),
            Numbered::Pasal => format!("Pasal {number}"),
            Numbered::Article => format!("Article {number}"),
            Numbered::Letters => format!("{}.", letter(number).to_uppercase()),
            Numbered::Chapters => format!("BAB {}", roman(number)),
        }
    }

    /// Whether the label stands on a line of its own.
    pub fn is_above(self) -> bool {
        matches!(
            self,
            Numbered::Pasal | Numbered::Article | Numbered::Chapters
        )
    }
}

impl Naskah {
    /// Whether nothing is left to fill in.
    pub fn is_ready(&self) -> bool {
        self.blanks.is_empty()
    }
}

impl Blank {
    /// What stands in the text where it is.
    pub fn shown(&self, lang: Lang) -> String {
        format!("[… {} …]", self.name.get(lang))
    }

    /// What it is and who asks for it, in a sentence or two.
    pub fn told(&self, lang: Lang) -> String {
        let about = match self.about.is_empty() {
            true => self.name.capital(),
            false => self.about.clone(),
        };
        let about = about.get(lang).trim_end_matches('.');
        match self.basis.is_empty() || about.contains(&self.basis) {
            true => format!("{about}."),
            false => format!("{about}. {}.", self.basis),
        }
    }
}

/// A letter of the alphabet by its number, from 1; after z: aa.
pub fn letter(number: usize) -> String {
    let last = char::from(b'a' + ((number.max(1) - 1) % 26) as u8);
    match (number.max(1) - 1) / 26 {
        0 => last.to_string(),
        before => format!("{}{last}", letter(before)),
    }
}

/// A number in Roman numerals.
pub fn roman(number: usize) -> String {
    const STEPS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut rest = number;
    let mut roman = String::new();
    for (step, letters) in STEPS {
        while rest >= step {
            roman.push_str(letters);
            rest -= step;
        }
    }
    roman
}
