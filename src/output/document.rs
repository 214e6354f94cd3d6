//! Something told in sections.

use super::{Cell, Table};
use crate::text::Text;

/// A title and what stands under it.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its title.
    pub title: Text,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// A part of a document under a title of its own.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its title; empty for the first, which needs none.
    pub title: Text,
    /// What it tells.
    pub body: Body,
}

/// What a section tells.
#[derive(Clone, Debug)]
pub enum Body {
    /// Names and values.
    Facts(Vec<(Text, Cell)>),
    /// A table.
    Table(Box<Table>),
    /// Lines, each on its own.
    Lines(Vec<Text>),
    /// Lines, each so deep under the one before.
    Tree(Vec<(usize, Text)>),
}

impl Body {
    /// A table.
    pub fn table(table: Table) -> Body {
        Body::Table(Box::new(table))
    }

    /// Whether it tells nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Body::Facts(facts) => facts.is_empty(),
            Body::Table(table) => table.rows.is_empty(),
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
            sections: Vec::new(),
        }
    }

    /// Adds a section, unless it would tell nothing.
    pub fn add(&mut self, title: Text, body: Body) {
        if !body.is_empty() {
            self.sections.push(Section { title, body });
        }
    }
}
