//! The text from the title page to the signature.

use std::fmt::Display;

use super::page::{Hangs, Numbers, Page};
use super::table::{self, Numbered};
use super::text::{keep, paragraph, plain, run};
use super::xml::{Attributes, Xml, Zip};
use super::{chart, cover, opening, picture, widths};
use crate::output::{Body, Chart, Document};
use crate::render::Look;
use crate::render::parts::{Part, Told, bound, lying, needs_contents, tables};
use crate::text::{Lang, Text};

pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const RELATIONSHIPS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// By what name the text speaks of the foot of its pages.
const FOOTER: Hangs = Hangs {
    header: None,
    footer: "rId-footer",
};

/// By what name the text speaks of a chart.
pub(super) fn chart_id(number: usize) -> String {
    format!("rId-chart{number}")
}

/// Writes what people read.
pub(super) fn main_part(
    zip: Zip,
    document: &Document,
    parts: &[Part<'_>],
    look: Look,
) -> anyhow::Result<Zip> {
    let mut flow = Flow {
        lang: look.lang,
        page: Page {
            paper: look.paper,
            lies: false,
        },
        numbers: Numbers::On,
    };
    let [placed, drawing, chart] = chart::NAMES;
    let names: [(&str, &dyn Display); 6] = [
        ("xmlns:w", &WORD),
        ("xmlns:r", &RELATIONSHIPS),
        (placed.0, &placed.1),
        (drawing.0, &drawing.1),
        (chart.0, &chart.1),
        (picture::NAME.0, &picture::NAME.1),
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
        let (body, appendix) = bound(parts);
        match &document.cover {
            Some(cover) if cover.has_title_page() => {
                cover::title_page(x, document, cover, self.page, self.lang);
                if needs_contents(parts) {
                    cover::contents(x, parts, self.page, self.lang);
                }
                self.numbers = Numbers::None;
                self.page_ends(x);
                self.numbers = Numbers::FromOne;
            }
            Some(cover) => {
                let lies = self.lying(body).first().copied();
                self.turns(x, true, lies.unwrap_or(false));
                opening::begin(x, document, cover, self.page, self.lang);
                self.numbers = Numbers::FromOne;
            }
            None => plain(x, "Title", document.title.get(self.lang)),
        }
        let lies = self.lying(body);
        for (at, part) in body.iter().enumerate() {
            self.turns(x, at == 0, lies[at]);
            let after = match lies.get(at + 1) {
                Some(next) if *next != lies[at] => After::Page,
                Some(_) => After::Part,
                None if document.cover.is_some() => After::Last,
                None => After::Part,
            };
            self.part(x, (at, part), after);
        }
        if let Some(cover) = &document.cover {
            // The lines on where it all comes from never stand on a page alone.
            let kept = appendix.is_empty() && !document.source.is_empty();
            cover::signature(x, cover, self.page, (kept, self.lang));
            if let Some(letter) = cover.letter() {
                opening::copies(x, letter, self.lang);
            }
        }
        // What is bound behind the signature turns once, or not at all.
        let lies = appendix.iter().any(|part| self.is_wide(part));
        for (at, part) in appendix.iter().enumerate() {
            if at == 0 && !body.is_empty() {
                self.page_ends(x);
                self.numbers = Numbers::On;
            }
            self.turns(x, at == 0, lies);
            let after = match at + 1 == appendix.len() {
                true => After::Last,
                false => After::Part,
            };
            self.part(x, (body.len() + at, part), after);
        }
        for line in &document.source {
            plain(x, "Sumber", line.get(self.lang));
        }
        self.page.section(x, &FOOTER, self.numbers);
    }

    /// Goes on upright or lying; after the `first` part, on another page.
    fn turns(&mut self, x: &mut Xml, first: bool, lies: bool) {
        if !first && lies != self.page.lies {
            self.page_ends(x);
            self.numbers = Numbers::On;
        }
        self.page = match lies {
            true => self.page.lying(),
            false => self.page.upright(),
        };
    }

    /// Which parts stand on lying pages: those without room upright with the smallest
    /// letters either.
    fn lying(&self, body: &[Part<'_>]) -> Vec<bool> {
        let (page, lang) = (self.page.upright(), self.lang);
        lying(body, |table| !widths::fit_small(table, page, lang))
    }

    /// A heading and all that stands under it, and before what.
    fn part(&self, x: &mut Xml, (at, part): (usize, &Part<'_>), after: After) {
        if !part.title.is_empty() {
            let number = at + 1;
            let marks: Attributes<'_> = &[("w:id", &number), ("w:name", &cover::bookmark(at))];
            paragraph(
                x,
                "Heading1",
                |_| {},
                |x| {
                    x.empty("w:bookmarkStart", marks);
                    run(x, &part.title);
                    x.empty("w:bookmarkEnd", &marks[..1]);
                },
            );
        }
        for (at, told) in part.told.iter().enumerate() {
            let next = part.told.get(at + 1);
            // Words that lead to a table or a chart stand on its page.
            let leads = |next: &Told<'_>| {
                matches!(told.body, Body::Paragraph(_))
                    && matches!(next.body, Body::Table(_) | Body::Chart(_))
                    && next.label.is_some()
            };
            let after = match next {
                Some(next) if leads(next) => After::Last,
                Some(_) => After::Part,
                None => after,
            };
            self.told(x, told, after);
        }
    }

    /// Whether a table under a heading is read better on a page that lies.
    fn is_wide(&self, part: &Part<'_>) -> bool {
        let wide = |table| table::is_wide(table, self.page, self.lang);
        tables(part).any(wide)
    }

    /// Ends the pages so far: what comes after starts on another.
    fn page_ends(&self, x: &mut Xml) {
        let section = |x: &mut Xml| self.page.section(x, &FOOTER, self.numbers);
        paragraph(x, "AkhirBagian", section, |_| {});
    }

    /// Writes what is told, and before what.
    fn told(&self, x: &mut Xml, told: &Told<'_>, after: After) {
        let lang = self.lang;
        let last = after == After::Last;
        match (told.body, &told.label) {
            (Body::Table(table), Some(label)) => {
                let numbered = Numbered {
                    table,
                    label,
                    page: self.page,
                    kept: last,
                    ends_page: after == After::Page,
                };
                numbered.write(x, lang);
            }
            (Body::Table(table), None) => paragraph_of(x, table.empty.get(lang), last),
            (Body::Chart(chart), Some(label)) => {
                let id = chart_id(label.number);
                let page = self.page.upright();
                chart::place(x, chart, label, (&id, page, last), lang);
            }
            (Body::Chart(_), None) => {}
            (Body::Heading(text), _) => plain(x, "Heading2", text.get(lang)),
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

/// What comes after something told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    /// More of the text.
    Part,
    /// What it must not be torn from: the signature, where all comes from, the table that
    /// the words lead to.
    Last,
    /// Another page, which lies where this stands or stands where this lies.
    Page,
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
