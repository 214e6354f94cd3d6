//! The text from the title page to the signature.

use std::fmt::Display;

use super::page::{Numbers, Page};
use super::table::{self, Numbered};
use super::text::{keep, paragraph, plain, run};
use super::xml::{Xml, Zip};
use super::{chart, cover};
use crate::output::{Body, Chart, Document};
use crate::render::parts::{Part, Told};
use crate::text::{Lang, Text};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// By what name the text speaks of the foot of its pages.
const FOOTER: &str = "rId-footer";

/// By what name the text speaks of a chart.
pub(super) fn chart_id(number: usize) -> String {
    format!("rId-chart{number}")
}

/// Writes what people read.
pub(super) fn main_part(
    zip: Zip,
    document: &Document,
    parts: &[Part<'_>],
    lang: Lang,
) -> anyhow::Result<Zip> {
    let mut flow = Flow {
        lang,
        page: Page::Portrait,
        numbers: Numbers::On,
    };
    let [placed, drawing, chart] = chart::NAMES;
    let names: [(&str, &dyn Display); 5] = [
        ("xmlns:w", &WORD),
        ("xmlns:r", &RELATIONSHIPS),
        (placed.0, &placed.1),
        (drawing.0, &drawing.1),
        (chart.0, &chart.1),
    ];
    Xml::file(zip, "w:document", &names, |x| {
        x.element("w:body", &[], |x| flow.document(x, document, parts));
    })
}

/// The charts that the text speaks of, by their numbers.
pub(super) fn charts<'a>(parts: &'a [Part<'a>]) -> impl Iterator<Item = (usize, &'a Chart)> {
    let told = parts.iter().flat_map(|part| &part.told);
    told.filter_map(|told| match (told.body, &told.label) {
        (Body::Chart(chart), Some(label)) => Some((label.number, chart)),
        _ => None,
    })
}

/// Where the text has come to.
struct Flow {
    lang: Lang,
    /// The page of the section that is being written.
    page: Page,
    /// How its pages are numbered.
    numbers: Numbers,
}

impl Flow {
    fn document(&mut self, x: &mut Xml, document: &Document, parts: &[Part<'_>]) {
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
        for (at, part) in parts.iter().enumerate() {
            let wanted = self.page_of(part);
            if at > 0 && wanted != self.page {
                self.page_ends(x);
                self.numbers = Numbers::On;
            }
            self.page = wanted;
            if !part.title.is_empty() {
                plain(x, "Heading1", &part.title);
            }
            let ends = document.cover.is_some() && at + 1 == parts.len();
            for (at, told) in part.told.iter().enumerate() {
                self.told(x, told, ends && at + 1 == part.told.len());
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

    fn page_of(&self, part: &Part<'_>) -> Page {
        let wide = part.told.iter().any(|told| match told.body {
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

    /// Writes what is told; after the `last` there is only the signature.
    fn told(&self, x: &mut Xml, told: &Told<'_>, last: bool) {
        let lang = self.lang;
        match (told.body, &told.label) {
            (Body::Table(table), Some(label)) => {
                let numbered = Numbered {
                    table,
                    label,
                    page: self.page,
                    kept: last,
                };
                numbered.write(x, lang);
            }
            (Body::Table(table), None) => paragraph_of(x, table.empty.get(lang), last),
            (Body::Chart(chart), Some(label)) => {
                chart::place(x, chart, label, &chart_id(label.number), last, lang);
            }
            (Body::Chart(_), None) => {}
            (Body::Paragraph(text), _) => paragraph_of(x, text.get(lang), last),
            (Body::Facts(facts), _) => table::facts(x, facts, self.page, last, lang),
            (Body::Lines(lines), _) => items(x, lines.iter().map(|line| (0, line)), last, lang),
            (Body::Tree(lines), _) => {
                let lines = lines.iter().map(|(depth, line)| (*depth, line));
                items(x, lines, last, lang);
            }
        }
    }
}

/// A paragraph of plain text.
fn paragraph_of(x: &mut Xml, text: &str, kept: bool) {
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
