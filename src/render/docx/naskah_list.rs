//! The lists of a paper in the making, which Word numbers.

use std::fmt::Display;

use super::xml::{Xml, Zip};
use crate::output::naskah::Block;

/// The lists of a text, numbered as they come.
#[derive(Default)]
pub(super) struct Lists {
    /// Of each list that stands in no other, whether its entries are numbers.
    each: Vec<bool>,
    /// The list that is being written, and at which level.
    pub open: Option<(usize, usize)>,
}

/// A level of a list: how it counts, how it looks, whether it stands in the middle.
struct Level {
    format: &'static str,
    text: &'static str,
    middle: bool,
    left: u32,
    hanging: u32,
}

const fn level(format: &'static str, text: &'static str, left: u32, hanging: u32) -> Level {
    Level {
        format,
        text,
        middle: false,
        left,
        hanging,
    }
}

const fn middle(format: &'static str, text: &'static str) -> Level {
    Level {
        format,
        text,
        middle: true,
        left: 0,
        hanging: 0,
    }
}

/// The lists by their numbers, from 1: those of headings with what stands under them;
/// then entries that are numbers, and entries that are letters.
static SORTS: [&[Level]; 6] = [
    &[
        middle("decimal", "Pasal %1"),
        level("decimal", "(%2)", 567, 567),
        level("lowerLetter", "%3.", 1134, 567),
        level("decimal", "%4)", 1701, 567),
        level("lowerLetter", "%5)", 2268, 567),
    ],
    &[
        middle("decimal", "Article %1"),
        level("decimal", "(%2)", 567, 567),
        level("lowerLetter", "%3.", 1134, 567),
        level("decimal", "%4)", 1701, 567),
        level("lowerLetter", "%5)", 2268, 567),
    ],
    &[middle("upperRoman", "BAB %1")],
    &[level("upperLetter", "%1.", 567, 567)],
    &[
        level("decimal", "%1.", 567, 567),
        level("lowerLetter", "%2.", 1134, 567),
        level("decimal", "%3)", 1701, 567),
        level("lowerLetter", "%4)", 2268, 567),
    ],
    &[
        level("lowerLetter", "%1.", 567, 567),
        level("decimal", "%2)", 1134, 567),
        level("lowerLetter", "%3)", 1701, 567),
        level("decimal", "(%4)", 2268, 567),
    ],
];
/// Where lists of numbers and of letters stand among those.
const NUMBERS: usize = 4;
const LETTERS: usize = 5;

impl Lists {
    /// The list of the headings `Pasal 1`.
    pub const PASAL: usize = 1;
    /// The list of the headings `Article 1`.
    pub const ARTICLE: usize = 2;
    /// The list of the headings `BAB I`.
    pub const CHAPTERS: usize = 3;
    /// The list of the headings `A.`.
    pub const LETTERS: usize = 4;

    /// Those of a text.
    pub fn of(blocks: &[Block]) -> Lists {
        let mut lists = Lists::default();
        lists.count(blocks);
        lists
    }

    /// Another list begins, which stands in no other; its number.
    pub fn begins(&mut self, numbers: bool) -> usize {
        self.each.push(numbers);
        Lists::LETTERS + self.each.len()
    }

    fn count(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::List(list) => {
                    self.begins(list.numbers);
                    // In an entry a list goes on one level down, but not in a table.
                    for entry in &list.entries {
                        self.count_below(entry);
                    }
                }
                Block::Facts(facts) => facts.iter().for_each(|fact| self.count(&fact.told)),
                Block::Aside(blocks) => self.count(blocks),
                Block::Columns(left, right) => {
                    self.count(left);
                    self.count(right);
                }
                _ => {}
            }
        }
    }

    fn count_below(&mut self, entry: &[Block]) {
        for block in entry {
            match block {
                Block::List(list) => list
                    .entries
                    .iter()
                    .for_each(|entry| self.count_below(entry)),
                Block::Facts(facts) => facts.iter().for_each(|fact| self.count(&fact.told)),
                _ => {}
            }
        }
    }

    /// Writes how they are numbered.
    pub fn write(&self, zip: Zip) -> anyhow::Result<Zip> {
        let names: [(&str, &dyn Display); 1] = [("xmlns:w", &super::flow::WORD)];
        Xml::file(zip, "w:numbering", &names, |x| {
            for (at, levels) in SORTS.iter().enumerate() {
                x.element("w:abstractNum", &[("w:abstractNumId", &at)], |x| {
                    x.value("w:multiLevelType", "multilevel");
                    for (depth, one) in levels.iter().enumerate() {
                        write_level(x, depth, one);
                    }
                });
            }
            for at in 0..NUMBERS {
                x.element("w:num", &[("w:numId", &(at + 1))], |x| {
                    x.value("w:abstractNumId", at);
                });
            }
            for (at, numbers) in self.each.iter().enumerate() {
                let sort = if *numbers { NUMBERS } else { LETTERS };
                let id = Lists::LETTERS + at + 1;
                x.element("w:num", &[("w:numId", &id)], |x| {
                    x.value("w:abstractNumId", sort);
                    // Each list counts from one, and not on from the list before.
                    x.element("w:lvlOverride", &[("w:ilvl", &0)], |x| {
                        x.value("w:startOverride", 1);
                    });
                });
            }
        })
    }
}

fn write_level(x: &mut Xml, depth: usize, level: &Level) {
    x.element("w:lvl", &[("w:ilvl", &depth)], |x| {
        x.value("w:start", 1);
        x.value("w:numFmt", level.format);
        if level.middle {
            x.value("w:suff", "nothing");
        }
        x.value("w:lvlText", level.text);
        x.value("w:lvlJc", "left");
        x.element("w:pPr", &[], |x| {
            x.empty(
                "w:ind",
                &[("w:left", &level.left), ("w:hanging", &level.hanging)],
            );
        });
    });
}
