//! Documents as Word files, such as an office signs: a title page, headings,
//! numbered tables, wide ones on lying pages, charts, a place to sign.
//!
//! WordprocessingML (ISO 29500-1, transitional) of our own: what the libraries
//! write is either not in the order that the schema wants, or they take
//! minutes to build.

mod chart;
mod cover;
mod package;
mod page;
mod table;
mod text;
mod widths;
mod xml;

use self::package::Part;
use self::page::{Numbers, Page};
use self::table::Numbered;
use self::text::{paragraph, plain, run};
use self::xml::Xml;
use super::Look;
use crate::output::{Body, Document, Section};
use crate::text::{Lang, Text};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const FOOTER: &str = "rIdFooter";

/// Writes a document as a Word file, the same bytes for the same document.
pub(super) fn write_document(document: &Document, look: Look) -> anyhow::Result<Vec<u8>> {
    let lang = look.lang;
    let mut charts = Vec::new();
    let main = main_part(document, lang, &mut charts)?;
    let fixed = |text: &str| text.replace("id-ID", language(lang)).into_bytes();
    let word = |name: &str, content, relation, bytes| Part {
        name: format!("word/{name}.xml"),
        content,
        relation,
        id: Some(format!("rId{}{}", name[..1].to_uppercase(), &name[1..])),
        bytes,
    };
    let mut parts = vec![
        Part {
            name: "word/document.xml".to_owned(),
            content: "officedocument.wordprocessingml.document.main+xml",
            relation: "officeDocument/2006/relationships/officeDocument",
            id: None,
            bytes: main,
        },
        Part {
            name: "docProps/core.xml".to_owned(),
            content: "package.core-properties+xml",
            relation: "package/2006/relationships/metadata/core-properties",
            id: None,
            bytes: properties(document, lang)?,
        },
        word(
            "styles",
            "officedocument.wordprocessingml.styles+xml",
            "officeDocument/2006/relationships/styles",
            fixed(include_str!("styles.xml")),
        ),
        word(
            "numbering",
            "officedocument.wordprocessingml.numbering+xml",
            "officeDocument/2006/relationships/numbering",
            fixed(include_str!("numbering.xml")),
        ),
        word(
            "settings",
            "officedocument.wordprocessingml.settings+xml",
            "officeDocument/2006/relationships/settings",
            fixed(include_str!("settings.xml")),
        ),
        word(
            "footer",
            "officedocument.wordprocessingml.footer+xml",
            "officeDocument/2006/relationships/footer",
            fixed(include_str!("footer.xml")),
        ),
    ];
    for (at, bytes) in charts.into_iter().enumerate() {
        parts.push(Part {
            name: format!("word/charts/chart{}.xml", at + 1),
            content: "officedocument.drawingml.chart+xml",
            relation: "officeDocument/2006/relationships/chart",
            id: Some(chart_id(at + 1)),
            bytes,
        });
    }
    package::pack(&parts)
}

fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "id-ID",
        Lang::En => "en-US",
    }
}

fn chart_id(number: usize) -> String {
    format!("rIdChart{number}")
}

/// What people read; the charts in it are added to `charts`.
fn main_part(
    document: &Document,
    lang: Lang,
    charts: &mut Vec<Vec<u8>>,
) -> anyhow::Result<Vec<u8>> {
    let mut drawn = Ok(());
    let [placed, drawing, chart] = chart::NAMES;
    let bytes = Xml::file(
        "w:document",
        &[
            ("xmlns:w", &WORD),
            ("xmlns:r", &RELATIONSHIPS),
            (placed.0, &placed.1),
            (drawing.0, &drawing.1),
            (chart.0, &chart.1),
        ],
        |x| {
            x.element("w:body", &[], |x| {
                let mut flow = Flow {
                    lang,
                    page: Page::Portrait,
                    numbers: Numbers::On,
                    heading: &document.title,
                    tables: 0,
                    charts,
                };
                drawn = flow.document(x, document);
            });
        },
    )?;
    drawn.map(|()| bytes)
}

/// Where the text has come to.
struct Flow<'a> {
    lang: Lang,
    /// The page of the section that is being written.
    page: Page,
    /// How its pages are numbered.
    numbers: Numbers,
    /// The last heading.
    heading: &'a Text,
    /// How many tables have a number.
    tables: usize,
    /// The charts that have one.
    charts: &'a mut Vec<Vec<u8>>,
}

impl<'a> Flow<'a> {
    fn document(&mut self, x: &mut Xml, document: &'a Document) -> anyhow::Result<()> {
        match &document.cover {
            Some(cover) => {
                cover::title_page(x, document, cover, self.lang);
                self.numbers = Numbers::None;
                self.page_ends(x);
                self.numbers = Numbers::FromOne;
            }
            None => plain(x, "Title", document.title.get(self.lang)),
        }
        // A heading and all that stands under it lie on the same kind of page.
        let lang = self.lang;
        let under_headings = document
            .sections
            .chunk_by(|_, next| next.title.get(lang).is_empty());
        for (at, sections) in under_headings.enumerate() {
            let wanted = self.page_of(sections);
            if at > 0 && wanted != self.page {
                self.page_ends(x);
                self.numbers = Numbers::On;
            }
            self.page = wanted;
            for section in sections {
                let last = document.cover.is_some()
                    && document
                        .sections
                        .last()
                        .is_some_and(|last| std::ptr::eq(last, section));
                self.section(x, section, last)?;
            }
        }
        if let Some(cover) = &document.cover {
            cover::signature(x, cover, self.page, self.lang);
        }
        for line in &document.source {
            plain(x, "Sumber", line.get(self.lang));
        }
        self.page.section(x, FOOTER, self.numbers);
        Ok(())
    }

    fn page_of(&self, sections: &[Section]) -> Page {
        let wide = sections.iter().any(|section| match &section.body {
            Body::Table(table) => table::page(table, self.lang) == Page::Landscape,
            _ => false,
        });
        if wide {
            Page::Landscape
        } else {
            Page::Portrait
        }
    }

    /// Ends the pages so far: what comes after starts on another.
    fn page_ends(&self, x: &mut Xml) {
        let section = |x: &mut Xml| self.page.section(x, FOOTER, self.numbers);
        paragraph(x, "AkhirBagian", section, |_| {});
    }

    /// Writes a section; after the `last` one there is only the signature.
    fn section(&mut self, x: &mut Xml, section: &'a Section, last: bool) -> anyhow::Result<()> {
        let lang = self.lang;
        if !section.title.get(lang).is_empty() {
            self.heading = &section.title;
            plain(x, "Heading1", section.title.get(lang));
        }
        match &section.body {
            Body::Paragraph(text) => plain(x, "BodyText", text.get(lang)),
            Body::Facts(facts) => table::facts(x, facts, self.page, lang),
            Body::Table(table) if table.rows.is_empty() => {
                plain(x, "BodyText", table.empty.get(lang));
            }
            Body::Table(table) => {
                self.tables += 1;
                let caption = match table.caption.get(lang) {
                    "" => self.heading.get(lang),
                    caption => caption,
                };
                let numbered = Numbered {
                    table,
                    title: caption,
                    number: self.tables,
                    page: self.page,
                    kept: last,
                };
                numbered.write(x, lang);
            }
            Body::Chart(chart) if chart.is_empty() => {}
            Body::Chart(chart) => {
                self.charts.push(chart::part(chart, lang)?);
                let number = self.charts.len();
                let width = Page::Portrait.text_width();
                chart::place(x, chart, number, &chart_id(number), width, lang);
            }
            Body::Lines(lines) => {
                for line in lines {
                    item(x, 0, line.get(lang));
                }
            }
            Body::Tree(lines) => {
                for (depth, line) in lines {
                    item(x, *depth, line.get(lang));
                }
            }
        }
        Ok(())
    }
}

/// A line of a list, so deep in it.
fn item(x: &mut Xml, depth: usize, text: &str) {
    const DEEPEST: usize = 8;
    let depth = |x: &mut Xml| {
        x.element("w:numPr", &[], |x| {
            x.value("w:ilvl", depth.min(DEEPEST));
            x.value("w:numId", 1);
        });
    };
    paragraph(x, "ListBullet", depth, |x| run(x, text));
}

/// What file managers and archives read.
fn properties(document: &Document, lang: Lang) -> anyhow::Result<Vec<u8>> {
    let names: [(&str, &dyn std::fmt::Display); 4] = [
        (
            "xmlns:cp",
            &"http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", &"http://purl.org/dc/terms/"),
        ("xmlns:xsi", &"http://www.w3.org/2001/XMLSchema-instance"),
    ];
    Xml::file("cp:coreProperties", &names, |x| {
        x.element("dc:title", &[], |x| x.text(document.title.get(lang)));
        if let Some(cover) = &document.cover {
            let offices: Vec<_> = cover
                .offices
                .iter()
                .map(|office| office.get(lang))
                .collect();
            x.element("dc:creator", &[], |x| x.text(&offices.join(", ")));
            x.element("dc:subject", &[], |x| x.text(cover.period.get(lang)));
        }
        x.element("dc:language", &[], |x| x.text(language(lang)));
        if let Some(cover) = &document.cover {
            let moment = format!("{}T00:00:00Z", cover.date);
            for name in ["dcterms:created", "dcterms:modified"] {
                x.element(name, &[("xsi:type", &"dcterms:W3CDTF")], |x| {
                    x.text(&moment)
                });
            }
        }
    })
}
