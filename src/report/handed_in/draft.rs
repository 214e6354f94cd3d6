//! A report as it is put together, chapter by chapter.

use super::Asked;
use crate::output::{Body, Cell, Chart, Document, Opening, Section, Table};
use crate::text;
use crate::text::Text;

/// A report as it is put together. What a chapter has after its first part
/// stands in sections without a title.
pub(super) struct Draft {
    document: Document,
    title: Text,
    place: Place,
}

/// Where in a report a chapter stands.
enum Place {
    Body,
    Appendix,
    Worksheet,
}

impl Draft {
    /// A report without chapters, behind a title page.
    pub fn new(title: Text, asked: &Asked<'_>) -> Draft {
        Draft::beginning(title, asked, Opening::TitlePage)
    }

    /// A paper that begins so.
    pub fn beginning(title: Text, asked: &Asked<'_>, opening: Opening) -> Draft {
        let document = Document {
            cover: Some(asked.cover(opening)),
            ..Document::new(title)
        };
        Draft {
            document,
            title: Text::EMPTY,
            place: Place::Body,
        }
    }

    /// All that follows is bound behind the signature.
    pub fn appendix(&mut self) {
        self.place = Place::Appendix;
    }

    /// All that follows the house keeps for itself: what is not recorded, and how it
    /// was counted.
    pub fn worksheet(&mut self) {
        self.place = Place::Worksheet;
    }

    /// The first chapter: what the report is for, and by what article.
    pub fn introduction(&mut self, asked: &Asked<'_>, purpose: Text) {
        self.chapter(("Pendahuluan", "Introduction"));
        self.say(purpose);
        let articles = asked.report.articles(asked);
        let articles: Vec<String> = articles.map(|article| article.to_string()).collect();
        if !articles.is_empty() {
            self.say(text!(
                "Dasar: {articles}.",
                "Basis: {articles}.",
                articles = articles.join("; ")
            ));
        }
        let later = asked.report.of_level(asked);
        let later = later.map(|article| article.regulation);
        let later = later.filter(|regulation| !asked.bound_by(regulation));
        let Some(regulation) = later.max_by_key(|regulation| regulation.since) else {
            return;
        };
        self.say(text!(
            "{regulation} baru berlaku sejak {since}, sesudah periode ini; susunannya dipakai \
             juga di sini (tafsir).",
            "{regulation} is in force since {since}, after this period; its form is used here, too \
             (tafsir).",
            regulation = regulation.name,
            since = regulation.since
        ));
    }

    /// The last chapters before the signature. What follows from the numbers only
    /// people can say.
    pub fn conclusion(&mut self) {
        self.chapter(("Simpulan dan saran", "Conclusions and advice"));
        self.say(Text::fixed(
            "[Diisi penyusun: simpulan dari keadaan di atas, dan saran tindak lanjutnya.]",
            "[To be written: what follows from the above, and what is advised.]",
        ));
        self.chapter(("Penutup", "Closing"));
        self.say(Text::fixed(
            "Demikian laporan ini disampaikan sebagai bahan pertimbangan dan tindak lanjut.",
            "This report is submitted for consideration and further action.",
        ));
    }

    /// Begins a chapter.
    pub fn chapter(&mut self, title: impl Into<Text>) {
        self.title = title.into();
    }

    /// Adds a heading under that of the chapter.
    pub fn heading(&mut self, heading: Text) {
        self.add(Body::Heading(heading));
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
    pub fn finish(mut self, asked: &Asked<'_>) -> Document {
        self.worksheet();
        self.chapter(("Cara menghitung", "How it was counted"));
        self.add(Body::Lines(asked.how_counted()));
        Document {
            source: asked.source(),
            ..self.document
        }
    }

    fn add(&mut self, body: Body) {
        if !body.is_empty() {
            let title = std::mem::replace(&mut self.title, Text::EMPTY);
            let sections = match self.place {
                Place::Body => &mut self.document.sections,
                Place::Appendix => &mut self.document.appendix,
                Place::Worksheet => &mut self.document.worksheet,
            };
            sections.push(Section { title, body });
        }
    }
}
