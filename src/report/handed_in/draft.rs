//! A report as it is put together, chapter by chapter.

use super::Asked;
use crate::output::{Body, Cell, Chart, Cover, Document, Section, Table};
use crate::text::Text;

/// A report as it is put together. What a chapter has after its first part
/// stands in sections without a title.
pub(super) struct Draft {
    document: Document,
    title: Text,
}

impl Draft {
    /// A report without chapters.
    pub fn new(title: Text, cover: Cover) -> Draft {
        let document = Document {
            cover: Some(cover),
            ..Document::new(title)
        };
        Draft {
            document,
            title: Text::EMPTY,
        }
    }

    /// Begins a chapter.
    pub fn chapter(&mut self, title: impl Into<Text>) {
        self.title = title.into();
    }

    /// Adds a paragraph.
    pub fn say(&mut self, paragraph: Text) {
        self.add(Body::Paragraph(paragraph));
    }

    /// Adds a paragraph, if there is one.
    pub fn say_if(&mut self, paragraph: Option<Text>) {
        paragraph.into_iter().for_each(|text| self.say(text));
    }

    /// Adds a table, or says that there is nothing.
    pub fn table(&mut self, table: Table) {
        if table.is_empty() {
            self.say(table.empty);
        } else {
            self.add(Body::table(table));
        }
    }

    /// Adds a chart whose numbers stand in a table.
    pub fn chart(&mut self, chart: Chart) {
        self.add(Body::Chart(chart));
    }

    /// Adds names and values.
    pub fn facts(&mut self, facts: Vec<(Text, Cell)>) {
        self.add(Body::Facts(facts));
    }

    /// The report, with its last lines.
    pub fn finish(self, asked: &Asked<'_>) -> Document {
        Document {
            source: asked.source(),
            ..self.document
        }
    }

    fn add(&mut self, body: Body) {
        if !body.is_empty() {
            let title = std::mem::replace(&mut self.title, Text::EMPTY);
            self.document.sections.push(Section { title, body });
        }
    }
}
