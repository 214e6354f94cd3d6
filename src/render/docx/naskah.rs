//! Papers in the making as Word files: what lawyers go on with. Headings and lists are
//! numbered by Word, values and parts carry bookmarks, and each blank has a comment.

mod tables;

use std::fmt::Display;

use super::naskah_list::Lists;
use super::page::{Hangs, Numbers, Page};
use super::text::{keep, paragraph, run_as};
use super::xml::{Xml, Zip};
use super::{picture, text};
use crate::output::Naskah;
use crate::output::naskah::{
    Block, Emblem, Emblems, Fact, Heading, Line, List, Numbered, Place, Run, Said,
};
use crate::text::Lang;

/// By what names the text speaks of the head and foot of its pages.
pub(super) const HANGS: Hangs = Hangs {
    header: Some("rId-header"),
    footer: "rId-footer",
};
/// How high an emblem stands: 2.2 cm.
const EMBLEM: u32 = 1247;
/// Room for the pen and the stamp.
const ROOM: u32 = 1300;
/// How far an entry of a list stands in.
const STEP: u32 = 567;
/// How wide the names of facts are, and the colon behind them.
const NAME: u32 = 2381;
const COLON: u32 = 283;
/// Word takes no longer name of a bookmark.
const LONGEST_NAME: usize = 40;

/// Writes the text from its emblems to its signatures.
pub(super) fn main_part(zip: Zip, naskah: &Naskah, page: Page) -> anyhow::Result<Zip> {
    let mut flow = Flow {
        naskah,
        lists: Lists::default(),
        marks: 0,
        articles: None,
        width: page.text_width(),
        left: 0,
        size: None,
    };
    let names: [(&str, &dyn Display); 5] = [
        ("xmlns:w", &super::flow::WORD),
        ("xmlns:r", &super::flow::RELATIONSHIPS),
        (picture::PLACED.0, &picture::PLACED.1),
        (picture::DRAWING.0, &picture::DRAWING.1),
        (picture::NAME.0, &picture::NAME.1),
    ];
    Xml::file(zip, "w:document", &names, |x| {
        x.element("w:body", &[], |x| {
            flow.blocks(x, &naskah.blocks, &Within::default());
            page.section(x, &HANGS, Numbers::FromOne);
        });
    })
}

/// What every page begins with.
pub(super) fn header(zip: Zip, naskah: &Naskah) -> anyhow::Result<Zip> {
    let names: [(&str, &dyn Display); 1] = [("xmlns:w", &super::flow::WORD)];
    Xml::file(zip, "w:hdr", &names, |x| {
        text::plain(x, "Header", &naskah.header);
    })
}

/// What belongs into each blank, and who asks for it.
pub(super) fn comments(zip: Zip, naskah: &Naskah, lang: Lang) -> anyhow::Result<Zip> {
    let names: [(&str, &dyn Display); 1] = [("xmlns:w", &super::flow::WORD)];
    Xml::file(zip, "w:comments", &names, |x| {
        for (at, blank) in naskah.blanks.iter().enumerate() {
            let about: [(&str, &dyn Display); 3] =
                [("w:id", &at), ("w:author", &"ksd"), ("w:initials", &"ksd")];
            x.element("w:comment", &about, |x| {
                text::plain(x, "CommentText", &blank.told(lang));
                if let Some(key) = &blank.key {
                    text::plain(x, "CommentText", key);
                }
            });
        }
    })
}

/// The lists that the text numbers.
pub(super) fn numbering(zip: Zip, naskah: &Naskah) -> anyhow::Result<Zip> {
    Lists::of(&naskah.blocks).write(zip)
}

/// Where a block stands.
#[derive(Clone, Copy, Default)]
struct Within {
    /// How deep in lists.
    depth: usize,
    /// The list that its paragraph is numbered by, and at which level.
    number: Option<(usize, usize)>,
    /// Whether it stays on the page of what comes after it.
    kept: bool,
    /// Whether it stands at the left without being spread.
    ragged: bool,
}

struct Flow<'a> {
    naskah: &'a Naskah,
    lists: Lists,
    /// How many bookmarks stand before.
    marks: usize,
    /// The list that numbers the Pasal above: lists of numbers are its ayat.
    articles: Option<usize>,
    /// How wide the room is, and where it begins.
    width: u32,
    left: u32,
    /// How large the letters are, in half points; none: as the style has them.
    size: Option<u32>,
}

impl Flow<'_> {
    fn blocks(&mut self, x: &mut Xml, blocks: &[Block], within: &Within) {
        for (at, block) in blocks.iter().enumerate() {
            // What leads to a list, a table or a signature stays with it.
            let leads = matches!(
                blocks.get(at + 1),
                Some(Block::List(_) | Block::Facts(_) | Block::Table(_) | Block::Signatures(_))
            );
            let number = within.number.filter(|_| at == 0);
            let within = Within {
                kept: within.kept || leads,
                number,
                ..*within
            };
            self.block(x, block, &within);
        }
    }

    fn block(&mut self, x: &mut Xml, block: &Block, within: &Within) {
        match block {
            Block::Emblems(emblems) => self.emblems(x, emblems),
            Block::Letterhead(emblem, lines) => self.letterhead(x, emblem.as_ref(), lines),
            Block::Title(line) => self.paragraph(x, "JudulNaskah", within, line),
            Block::Heading(heading) => self.heading(x, heading),
            Block::Paragraph(line) => {
                // Justified, a line that is broken by hand would be spread.
                let broken = line.iter().any(|run| run.said == Said::Break);
                let style = match within.ragged || broken {
                    true => "IsiSurat",
                    false => "IsiNaskah",
                };
                self.paragraph(x, style, within, line);
            }
            Block::Aside(blocks) => {
                let (width, left) = (self.width, self.left);
                (self.width, self.left) = (width / 2, left + width / 2);
                let within = Within {
                    ragged: true,
                    ..*within
                };
                self.blocks(x, blocks, &within);
                (self.width, self.left) = (width, left);
            }
            Block::List(list) => self.list(x, list, within),
            Block::Facts(facts) => self.facts(x, facts, within),
            Block::Table(rows) => self.table(x, rows),
            Block::Signatures(places) => self.signatures(x, places),
            Block::Columns(left, right) => self.columns(x, left, right),
            Block::Part(part) => {
                let name = format!("bagian_{part}");
                self.marked(x, Some(&name), |_, _| {});
            }
            Block::Page => paragraph(x, "IsiNaskah", text::breaks_page, |_| {}),
        }
    }

    fn paragraph(&mut self, x: &mut Xml, style: &str, within: &Within, line: &Line) {
        let left = self.left + STEP * within.depth as u32;
        let properties = |x: &mut Xml| {
            keep(x, within.kept);
            if let Some((list, level)) = within.number {
                x.element("w:numPr", &[], |x| {
                    x.value("w:ilvl", level);
                    x.value("w:numId", list);
                });
            } else if left > 0 {
                x.empty("w:ind", &[("w:left", &left)]);
            }
            // A line that is broken off would be stretched over the whole width.
            if style == "IsiNaskah" && line.iter().any(|run| run.said == Said::Break) {
                x.value("w:jc", "left");
            }
        };
        x.element("w:p", &[], |x| {
            x.element("w:pPr", &[], |x| {
                x.value("w:pStyle", style);
                properties(x);
                self.mark(x);
            });
            self.runs(x, line, false);
        });
    }

    fn heading(&mut self, x: &mut Xml, heading: &Heading) {
        let (style, list) = match heading.numbered {
            Numbered::Not => ("SubjudulNaskah", None),
            Numbered::Pasal => ("Pasal", Some(Lists::PASAL)),
            Numbered::Article => ("Pasal", Some(Lists::ARTICLE)),
            Numbered::Chapters => ("Pasal", Some(Lists::CHAPTERS)),
            Numbered::Letters => ("BagianHuruf", Some(Lists::LETTERS)),
        };
        let is_article = matches!(heading.numbered, Numbered::Pasal | Numbered::Article);
        self.articles = list.filter(|_| is_article);
        let name = heading.part.as_ref().map(|part| format!("bagian_{part}"));
        x.element("w:p", &[], |x| {
            x.element("w:pPr", &[], |x| {
                x.value("w:pStyle", style);
                if let Some(list) = list {
                    x.element("w:numPr", &[], |x| {
                        x.value("w:ilvl", 0);
                        x.value("w:numId", list);
                    });
                }
                self.mark(x);
            });
            self.marked(x, name.as_deref(), |flow, x| {
                if heading.numbered.is_above() {
                    x.element("w:r", &[], |x| x.empty("w:br", &[]));
                }
                flow.runs(x, &heading.line, false);
            });
        });
    }

    /// The mark of a paragraph, whose size its number has.
    fn mark(&self, x: &mut Xml) {
        if let Some(size) = self.size {
            x.element("w:rPr", &[], |x| x.value("w:sz", size));
        }
    }

    /// Something under a bookmark.
    fn marked(&mut self, x: &mut Xml, name: Option<&str>, inner: impl FnOnce(&mut Self, &mut Xml)) {
        let Some(name) = name else {
            return inner(self, x);
        };
        self.marks += 1;
        let id = self.marks;
        let letter = |letter: char| match letter.is_ascii_alphanumeric() {
            true => letter,
            false => '_',
        };
        let name: String = name.chars().map(letter).collect();
        // No two bookmarks have one name.
        let behind = format!("_{id}");
        let room = LONGEST_NAME - behind.len();
        let name: String = name.chars().take(room).collect();
        let name = format!("{name}{behind}");
        x.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        inner(self, x);
        x.empty("w:bookmarkEnd", &[("w:id", &id)]);
    }

    fn runs(&mut self, x: &mut Xml, line: &Line, bold: bool) {
        for run in line {
            let bold = bold || run.bold;
            match &run.said {
                Said::Words(words) => self.run(x, words, bold, run, false),
                Said::Value(key, value) if key.is_empty() => {
                    self.run(x, value, bold, run, false);
                }
                Said::Value(key, value) => {
                    let name = format!("isi_{key}");
                    self.marked(x, Some(&name), |flow, x| {
                        flow.run(x, value, bold, run, false);
                    });
                }
                Said::Break => x.element("w:r", &[], |x| x.empty("w:br", &[])),
                Said::Blank(at) => self.blank(x, *at, |flow, x| {
                    let shown = flow.naskah.blanks[*at].shown(Lang::Id);
                    flow.run(x, &shown, bold, run, true);
                }),
            }
        }
    }

    /// A blank, with the comment on it.
    fn blank(&mut self, x: &mut Xml, at: usize, inner: impl FnOnce(&mut Self, &mut Xml)) {
        x.empty("w:commentRangeStart", &[("w:id", &at)]);
        inner(self, x);
        x.empty("w:commentRangeEnd", &[("w:id", &at)]);
        x.element("w:r", &[], |x| {
            x.empty("w:commentReference", &[("w:id", &at)]);
        });
    }

    fn run(&self, x: &mut Xml, words: &str, bold: bool, run: &Run, blank: bool) {
        let size = self.size;
        let look = |x: &mut Xml| {
            if bold {
                x.empty("w:b", &[]);
            }
            if run.slanted {
                x.empty("w:i", &[]);
            }
            if let Some(size) = size {
                x.value("w:sz", size);
            }
            if blank {
                x.value("w:highlight", "yellow");
            }
        };
        run_as(x, look, words);
    }

    fn list(&mut self, x: &mut Xml, list: &List, within: &Within) {
        let (id, level) = match within.number.or(self.lists.open) {
            Some((id, level)) if within.depth > 0 => (id, level + 1),
            _ => {
                let instance = self.lists.begins(list.numbers);
                match self.articles.filter(|_| list.numbers) {
                    Some(articles) => (articles, 1),
                    None => (instance, 0),
                }
            }
        };
        let before = self.lists.open.replace((id, level));
        for entry in &list.entries {
            let within = Within {
                depth: within.depth + 1,
                number: Some((id, level)),
                kept: false,
                ..*within
            };
            self.blocks(x, entry, &within);
            self.lists.open = Some((id, level));
        }
        self.lists.open = before;
    }
}
