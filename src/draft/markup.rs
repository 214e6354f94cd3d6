//! From the Markdown that a template writes to the blocks of a paper.
//!
//! Values and blanks are marks in it, so that nothing in a record is ever taken for
//! markup. What Markdown has no way to say is a line of its own between double square
//! brackets: `[[lambang kanan: daerah]]`.

mod grouped;

use self::grouped::{directive, part};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TextMergeStream};

use super::held::{CLOSES, OPENS, Printed};
use crate::output::naskah::{
    Blank, Block, Emblem, Emblems, Fact, Heading, Line, List, Numbered, Place, Run, Said,
};
use crate::text::{Lang, capital};

/// What a template has written, read.
pub(super) struct Written {
    /// The blocks.
    pub blocks: Vec<Block>,
    /// The blanks in them, in the order of the text.
    pub blanks: Vec<Blank>,
}

/// Reads what a template has written; `emblem` gives what an emblem of that name
/// (`garuda`, `daerah`, `mitra 1`) shows, or else the blank in its place.
///
/// # Errors
/// If a line in double square brackets is none that there is; with that line.
pub(super) fn read(
    markdown: &str,
    printed: &[Printed],
    emblem: &mut dyn FnMut(&str) -> Result<Emblem, Box<Blank>>,
) -> Result<Written, String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let events = TextMergeStream::new(Parser::new_ext(markdown, options));
    let mut reader = Reader {
        events,
        printed,
        blanks: Vec::new(),
        part: String::new(),
        numbered: Numbered::Not,
        counts: [0; Numbered::SORTS],
    };
    let blocks = reader.blocks();
    let blocks = reader.grouped(blocks, emblem)?;
    Ok(Written {
        blocks,
        blanks: reader.blanks,
    })
}

struct Reader<'a, I> {
    events: I,
    printed: &'a [Printed],
    blanks: Vec<Blank>,
    /// What the last heading says.
    part: String,
    numbered: Numbered,
    /// How many headings were numbered in each way: those of two languages side by side
    /// count apart, and go on after one another.
    counts: [usize; Numbered::SORTS],
}

impl<'a, I: Iterator<Item = Event<'a>>> Reader<'a, I> {
    /// The blocks up to the end of what holds them.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        // Words that stand in no paragraph: those of an entry of a tight list.
        let mut loose = Line::new();
        while let Some(event) = self.events.next() {
            let inline = !matches!(
                &event,
                Event::End(_)
                    | Event::Rule
                    | Event::Start(
                        Tag::Paragraph
                            | Tag::Heading { .. }
                            | Tag::BlockQuote(_)
                            | Tag::List(_)
                            | Tag::Item
                            | Tag::DefinitionList
                            | Tag::Table(_)
                            | Tag::CodeBlock(_)
                            | Tag::HtmlBlock
                    )
            );
            if inline {
                self.run(event, &mut loose, false, false);
                continue;
            }
            if !loose.is_empty() {
                blocks.push(Block::Paragraph(std::mem::take(&mut loose)));
            }
            match event {
                Event::End(_) => break,
                Event::Rule => blocks.push(Block::Page),
                Event::Start(tag) => blocks.extend(self.block(tag)),
                _ => {}
            }
        }
        if !loose.is_empty() {
            blocks.push(Block::Paragraph(loose));
        }
        blocks
    }

    fn block(&mut self, tag: Tag<'a>) -> Option<Block> {
        Some(match tag {
            Tag::Paragraph => {
                let line = self.line();
                if let Some(part) = part(&line) {
                    self.part = capital(&part.replace('-', " "));
                    return Some(Block::Part(part));
                }
                self.numbers(&line);
                Block::Paragraph(line)
            }
            Tag::Heading { level, id, .. } => self.heading(level, id.map(|id| id.to_string())),
            Tag::BlockQuote(_) => Block::Aside(self.blocks()),
            Tag::List(first) => Block::List(List {
                numbers: first.is_some(),
                entries: self.entries(),
            }),
            Tag::DefinitionList => Block::Facts(self.facts()),
            Tag::Table(_) => Block::Table(self.rows()),
            _ => {
                // Code and HTML are neither law nor letter: their words are kept.
                let line = self.line();
                (!line.is_empty()).then_some(Block::Paragraph(line))?
            }
        })
    }

    /// Takes note of how headings are numbered from here on.
    fn numbers(&mut self, line: &Line) {
        self.numbered = match directive(line).as_deref() {
            Some("penomoran: pasal") => Numbered::Pasal,
            Some("penomoran: article") => Numbered::Article,
            Some("penomoran: huruf") => Numbered::Letters,
            Some("penomoran: bab") => Numbered::Chapters,
            Some("penomoran: tidak") => Numbered::Not,
            _ => self.numbered,
        };
    }

    fn heading(&mut self, level: HeadingLevel, part: Option<String>) -> Block {
        if level == HeadingLevel::H1 {
            return Block::Title(self.line());
        }
        // What stands in the heading itself is under it, too.
        let before = self.blanks.len();
        let line = self.line();
        self.part = said(&line, &self.blanks);
        for blank in &mut self.blanks[before..] {
            blank.part.clone_from(&self.part);
        }
        let numbered = match level {
            HeadingLevel::H2 => self.numbered,
            _ => Numbered::Not,
        };
        let count = &mut self.counts[numbered as usize];
        *count += 1;
        Block::Heading(Heading {
            line,
            numbered,
            number: *count,
            part,
        })
    }

    fn entries(&mut self) -> Vec<Vec<Block>> {
        let mut entries = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => entries.push(self.blocks()),
                _ => break,
            }
        }
        entries
    }

    fn facts(&mut self) -> Vec<Fact> {
        let mut facts: Vec<Fact> = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => facts.push(Fact {
                    name: self.line(),
                    told: Vec::new(),
                }),
                Event::Start(Tag::DefinitionListDefinition) => {
                    let told = self.blocks();
                    if let Some(fact) = facts.last_mut() {
                        fact.told.extend(told);
                    }
                }
                _ => break,
            }
        }
        facts
    }

    fn rows(&mut self) -> Vec<Vec<Line>> {
        let mut rows = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(self.cells()),
                _ => break,
            }
        }
        rows
    }

    fn cells(&mut self) -> Vec<Line> {
        let mut cells = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => cells.push(self.line()),
                _ => break,
            }
        }
        cells
    }

    /// What runs along a line, up to the end of what holds it.
    fn line(&mut self) -> Line {
        let mut line = Line::new();
        self.runs(&mut line, false, false);
        line
    }

    fn runs(&mut self, line: &mut Line, bold: bool, slanted: bool) {
        while let Some(event) = self.events.next() {
            match event {
                Event::End(_) => return,
                event => self.run(event, line, bold, slanted),
            }
        }
    }

    fn run(&mut self, event: Event<'a>, line: &mut Line, bold: bool, slanted: bool) {
        match event {
            Event::Start(Tag::Strong) => self.runs(line, true, slanted),
            Event::Start(Tag::Emphasis) => self.runs(line, bold, true),
            Event::Start(_) => self.runs(line, bold, slanted),
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words) => {
                self.said(&words, line, bold, slanted);
            }
            Event::SoftBreak => self.said(" ", line, bold, slanted),
            Event::HardBreak => line.push(Run {
                said: Said::Break,
                bold,
                slanted,
            }),
            _ => {}
        }
    }

    /// Words with marks in them.
    fn said(&mut self, words: &str, line: &mut Line, bold: bool, slanted: bool) {
        let mut push = |said| {
            line.push(Run {
                said,
                bold,
                slanted,
            });
        };
        let mut rest = words;
        while let Some((before, after)) = rest.split_once(OPENS) {
            let (mark, behind) = after.split_once(CLOSES).unwrap_or((after, ""));
            if !before.is_empty() {
                push(Said::Words(before.to_owned()));
            }
            match mark.parse().ok().and_then(|at: usize| self.printed.get(at)) {
                Some(Printed::Value(key, value)) => {
                    for (at, one) in value.split('\n').enumerate() {
                        if at > 0 {
                            push(Said::Break);
                        }
                        push(Said::Value(key.clone(), one.to_owned()));
                    }
                }
                Some(Printed::Blank(blank)) => {
                    self.blanks.push(Blank {
                        part: self.part.clone(),
                        ..blank.clone()
                    });
                    push(Said::Blank(self.blanks.len() - 1));
                }
                None => {}
            }
            rest = behind;
        }
        if !rest.is_empty() {
            push(Said::Words(rest.to_owned()));
        }
    }
}

/// The words of a line.
fn said(line: &Line, blanks: &[Blank]) -> String {
    let words = line.iter().map(|run| match &run.said {
        Said::Words(words) => words.clone(),
        Said::Value(_, value) => value.clone(),
        Said::Blank(at) => {
            let name = blanks.get(*at).map(|blank| blank.name.get(Lang::Id));
            name.unwrap_or_default().to_owned()
        }
        Said::Break => " ".to_owned(),
    });
    words.collect()
}
