//! Something told in sections.

use super::{Cell, Chart, Picture, Table};
use crate::model::Date;
use crate::text;
use crate::text::Text;

/// A title and what stands under it.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its title.
    pub title: Text,
    /// What a document that is handed in has besides; none for what is only shown.
    pub cover: Option<Cover>,
    /// Its sections, in order; what is handed in is signed under the last.
    pub sections: Vec<Section>,
    /// What is bound behind the signature.
    pub appendix: Vec<Section>,
    /// What the house keeps beside it and hands to nobody: what is not recorded, and
    /// how it was counted.
    pub worksheet: Vec<Section>,
    /// From what and as of when it was made; its last lines.
    pub source: Vec<Text>,
    /// By what it can be made again, each under its name; it stands in the
    /// properties of a file. Nothing, where a document is only shown.
    pub receipt: Vec<(&'static str, Text)>,
}

/// What stands before the first and under the last line of a document that the
/// office hands in.
#[derive(Clone, Debug)]
pub struct Cover {
    /// With what it begins.
    pub opening: Opening,
    /// Who hands it in.
    pub letterhead: Letterhead,
    /// The period that it is about, in words.
    pub period: Text,
    /// Where it is signed: the seat of the region, if recorded.
    pub place: Option<String>,
    /// The day as of which it was made.
    pub date: Date,
    /// Who signs.
    pub signer: Signer,
    /// Who signs beside, because the paper came to their knowledge: "Mengetahui".
    pub acknowledged: Option<Signer>,
}

/// With what a paper begins.
#[derive(Clone, Debug, Default)]
pub enum Opening {
    /// A title page, and the list of parts where there are many.
    #[default]
    TitlePage,
    /// The head of the office and the title, above what it tells.
    Head,
    /// To what it is attached, a line each, and the title: `LAMPIRAN KEPUTUSAN BUPATI …`.
    Attached(Vec<Text>),
    /// A letter: its sections are what it says, its title is its subject, and what
    /// is attached to it stands behind the signature.
    Letter(Letter),
}

/// What a letter has that no other paper has.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Number, attachments and subject, by their names.
    pub facts: Vec<(Text, Cell)>,
    /// To whom it goes, a line each.
    pub to: Vec<Text>,
    /// Who gets a copy; the list stands under the signature.
    pub copies: Vec<Text>,
}

/// The head of a paper.
#[derive(Clone, Debug)]
pub struct Letterhead {
    /// The region's emblem.
    pub emblem: Option<Picture>,
    /// A line each, the highest first: `PEMERINTAH KABUPATEN …`.
    pub lines: Vec<Text>,
    /// Where the office sits.
    pub address: Option<String>,
}

/// Who signs a paper.
#[derive(Clone, Debug)]
pub struct Signer {
    /// The office.
    pub office: Text,
    /// The name; none: it is left to the pen.
    pub name: Option<String>,
    /// What stands under the name: rank and number.
    pub below: Vec<Text>,
}

impl Cover {
    /// Whether its first page is one of its own.
    pub fn has_title_page(&self) -> bool {
        matches!(self.opening, Opening::TitlePage)
    }

    /// The letter that it is.
    pub fn letter(&self) -> Option<&Letter> {
        match &self.opening {
            Opening::Letter(letter) => Some(letter),
            _ => None,
        }
    }
}

impl Letterhead {
    /// Lines alone.
    pub fn of(lines: Vec<Text>) -> Letterhead {
        Letterhead {
            emblem: None,
            lines,
            address: None,
        }
    }
}

impl Signer {
    /// Whoever holds that office.
    pub fn of(office: Text) -> Signer {
        Signer {
            office,
            name: None,
            below: Vec::new(),
        }
    }
}

/// A part of a document.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its title; empty for the first, which needs none, and where it goes on
    /// under the title before.
    pub title: Text,
    /// What it tells.
    pub body: Body,
}

/// What a section tells.
#[derive(Clone, Debug)]
pub enum Body {
    /// A heading under the title of the section: what comes after stands under it.
    Heading(Text),
    /// A paragraph.
    Paragraph(Text),
    /// Names and values.
    Facts(Vec<(Text, Cell)>),
    /// A table.
    Table(Box<Table>),
    /// A chart; the numbers stand in a table beside it.
    Chart(Chart),
    /// Lines, each on its own.
    Lines(Vec<Text>),
    /// Lines, each so deep under the one before.
    Tree(Vec<(usize, Text)>),
}

impl From<Table> for Body {
    fn from(table: Table) -> Body {
        Body::table(table)
    }
}

impl Body {
    /// A table.
    pub fn table(table: Table) -> Body {
        Body::Table(Box::new(table))
    }

    /// Whether it tells nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Body::Heading(text) | Body::Paragraph(text) => text.is_empty(),
            Body::Chart(chart) => chart.is_empty(),
            Body::Facts(facts) => facts.is_empty(),
            Body::Table(table) => table.is_empty(),
            Body::Lines(lines) => lines.is_empty(),
            Body::Tree(lines) => lines.is_empty(),
        }
    }
}

impl Document {
    /// A document without sections.
    pub fn new(title: Text) -> Document {
        Document {
            title,
            cover: None,
            sections: Vec::new(),
            appendix: Vec::new(),
            worksheet: Vec::new(),
            source: Vec::new(),
            receipt: Vec::new(),
        }
    }

    /// All that it tells: its sections, and what is bound behind the signature.
    pub fn told(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().chain(&self.appendix)
    }

    /// What the house keeps beside it, as a document of its own that nobody signs.
    pub fn into_worksheet(self) -> Document {
        let title = text!(
            "Lembar kerja: {title}",
            "Worksheet: {title}",
            title = self.title
        );
        let period = self.cover.map(|cover| cover.period);
        let period = period.map(|period| Section {
            title: Text::EMPTY,
            body: Body::Paragraph(period),
        });
        Document {
            sections: period.into_iter().chain(self.worksheet).collect(),
            source: self.source,
            ..Document::new(title)
        }
    }

    /// Adds a section, unless it would tell nothing.
    pub fn add(&mut self, title: impl Into<Text>, body: impl Into<Body>) {
        let (title, body) = (title.into(), body.into());
        if !body.is_empty() {
            self.sections.push(Section { title, body });
        }
    }
}
