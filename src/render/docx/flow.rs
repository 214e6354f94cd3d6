//! The text from the title page to the signature.

use std::fmt::Display;

use super::page::{Numbers, Page};
use super::table::{self, Numbered};
use super::text::{keep, paragraph, plain, run};
use super::xml::Xml;
use super::{chart, cover};
use crate::output::{Body, Chart, Document, Section};
use crate::text::{Lang, Text};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// By what name the text speaks of the foot of its pages.
const FOOTER: &str = "rId-footer";

/// By what name the text speaks of a chart.
pub(super) fn chart_id(number: usize) -> String {
    format!("rId-chart{number}")
}

/// What people read, and the charts in it.
pub(super) fn main_part(
    document: &Document,
    lang: Lang,
) -> anyhow::Result<(Vec<u8>, Vec<Vec<u8>>)> {
    let mut flow = Flow {
        lang,
        page: Page::Portrait,
        numbers: Numbers::On,
        heading: &document.title,
        tables: 0,
        charts: Vec::new(),
    };
    let [placed, drawing, chart] = chart::NAMES;
    let names: [(&str, &dyn Display); 5] = [
        ("xmlns:w", &WORD),
        ("xmlns:r", &RELATIONSHIPS),
        (placed.0, &placed.1),
        (drawing.0, &drawing.1),
        (chart.0, &chart.1),
    ];
    let bytes = Xml::file("w:document", &names, |x| {
        x.element("w:body", &[], |x| flow.document(x, document));
    })?;
    let lang = flow.lang;
    let charts = flow.charts.iter().map(|chart| chart::part(chart, lang));
    Ok((bytes, charts.collect::<anyhow::Result<_>>()?))
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
    charts: Vec<&'a Chart>,
}

impl<'a> Flow<'a> {
    fn document(&mut self, x: &mut Xml, document: &'a Document) {
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
                self.section(x, section, last);
            }
        }
        if let Some(cover) = &document.cover {
            cover::signature(x, cover, self.page, self.lang);
        }
        for line in &document.source {
            plain(x, "Sumber", line.get(self.lang));
        }
        self.page.section(x, FOOTER, self.numbers);
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
    fn section(&mut self, x: &mut Xml, section: &'a Section, last: bool) {
        let lang = self.lang;
        if !section.title.get(lang).is_empty() {
            self.heading = &section.title;
            plain(x, "Heading1", section.title.get(lang));
        }
        match &section.body {
            Body::Paragraph(text) => told(x, text.get(lang), last),
            Body::Facts(facts) => table::facts(x, facts, self.page, last, lang),
            Body::Table(table) if table.rows.is_empty() => told(x, table.empty.get(lang), last),
            Body::Table(table) => {
                self.tables += 1;
                let title = match table.caption.get(lang) {
                    "" => self.heading.get(lang),
                    caption => caption,
                };
                let numbered = Numbered {
                    table,
                    title,
                    number: self.tables,
                    page: self.page,
                    kept: last,
                };
                numbered.write(x, lang);
            }
            Body::Chart(chart) if chart.is_empty() => {}
            Body::Chart(chart) => {
                self.charts.push(chart);
                let number = self.charts.len();
                chart::place(x, chart, number, &chart_id(number), last, lang);
            }
            Body::Lines(lines) => items(x, lines.iter().map(|line| (0, line)), last, lang),
            Body::Tree(lines) => {
                let lines = lines.iter().map(|(depth, line)| (*depth, line));
                items(x, lines, last, lang);
            }
        }
    }
}

/// A paragraph of plain text.
fn told(x: &mut Xml, text: &str, kept: bool) {
    paragraph(x, "BodyText", |x| keep(x, kept), |x| run(x, text));
}

/// A list, each line so deep in it; `kept`: its last line stays on the page of
/// what comes after.
fn items<'a>(
    x: &mut Xml,
    lines: impl ExactSizeIterator<Item = (usize, &'a Text)>,
    kept: bool,
    lang: Lang,
) {
    const DEEPEST: usize = 8;
    let count = lines.len();
    for (at, (depth, line)) in lines.enumerate() {
        let properties = |x: &mut Xml| {
            keep(x, kept && at + 1 == count);
            x.element("w:numPr", &[], |x| {
                x.value("w:ilvl", depth.min(DEEPEST));
                x.value("w:numId", 1);
            });
        };
        paragraph(x, "ListBullet", properties, |x| run(x, line.get(lang)));
    }
}
