//! Papers in the making as Markdown: blanks are footnotes.

use super::escape;
use crate::output::Naskah;
use crate::output::naskah::{Block, Emblem, Fact, Heading, Line, List, Place, Said, letter};
use crate::render::Look;
use crate::text::Lang;

/// Writes a paper: its blanks stand in brackets, and what belongs there at the end.
pub fn write(naskah: &Naskah, look: Look) -> String {
    let writer = Writer { naskah };
    let mut text = writer.blocks(&naskah.blocks).join("\n\n");
    let notes = naskah.blanks.iter().enumerate();
    for (at, blank) in notes {
        let told = escape(&blank.told(look.lang));
        text.push_str(&format!("\n\n[^{}]: {told}", at + 1));
    }
    format!("{text}\n")
}

struct Writer<'a> {
    naskah: &'a Naskah,
}

impl Writer<'_> {
    fn blocks(&self, blocks: &[Block]) -> Vec<String> {
        let blocks = blocks.iter().map(|block| self.block(block));
        blocks.filter(|block| !block.is_empty()).collect()
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Emblems(emblems) => {
                let all = [&emblems.left, &emblems.middle, &emblems.right];
                let all = all.into_iter().flatten().map(|emblem| self.emblem(emblem));
                all.collect::<Vec<_>>().join(" — ")
            }
            Block::Letterhead(_, lines) => self.broken(lines.iter(), true),
            Block::Title(line) => format!("# {}", self.line(line)),
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(line) => self.line(line),
            Block::Aside(blocks) => self.blocks(blocks).join("\n\n"),
            Block::List(list) => self.list(list),
            Block::Facts(facts) => {
                let facts = facts.iter().map(|fact| self.fact(fact));
                facts.collect::<Vec<_>>().join("\n")
            }
            Block::Table(rows) => self.table(rows),
            Block::Signatures(places) => {
                let places = places.iter().map(|place| self.place(place));
                places.collect::<Vec<_>>().join("\n\n")
            }
            Block::Columns(left, right) => {
                let both = [self.blocks(left), self.blocks(right)].concat();
                both.join("\n\n")
            }
            Block::Page => "---".to_owned(),
            Block::Part(_) => String::new(),
        }
    }

    fn heading(&self, heading: &Heading) -> String {
        let label = heading.numbered.label(heading.number);
        let line = self.line(&heading.line);
        match (label.is_empty(), heading.numbered.is_above()) {
            (true, _) => format!("### {line}"),
            (false, true) => format!("## {label} — {line}"),
            (false, false) => format!("## {label} {line}"),
        }
    }

    fn list(&self, list: &List) -> String {
        let entries = list.entries.iter().enumerate();
        let entries = entries.map(|(at, entry)| {
            let mark = match list.numbers {
                true => format!("{}. ", at + 1),
                false => format!("- {}. ", letter(at + 1)),
            };
            let indent = match list.numbers {
                true => "   ",
                false => "  ",
            };
            let said = self.blocks(entry).join("\n\n");
            let said = said.trim_start();
            let mut lines = said.lines();
            let first = lines.next().unwrap_or_default();
            let rest = lines.map(|line| match line.is_empty() {
                true => "\n".to_owned(),
                false => format!("\n{indent}{line}"),
            });
            format!("{mark}{first}{}", rest.collect::<String>())
        });
        entries.collect::<Vec<_>>().join("\n")
    }

    fn fact(&self, fact: &Fact) -> String {
        let told = self.blocks(&fact.told).join(" ");
        format!("- **{}**: {told}", self.line(&fact.name).replace("**", ""))
    }

    fn table(&self, rows: &[Vec<Line>]) -> String {
        let row = |cells: &Vec<Line>| {
            let cells = cells.iter().map(|cell| format!(" {} |", self.line(cell)));
            format!("|{}", cells.collect::<String>())
        };
        let Some((head, rest)) = rows.split_first() else {
            return String::new();
        };
        let edges = format!("|{}", " --- |".repeat(head.len()));
        let lines = [row(head), edges].into_iter().chain(rest.iter().map(row));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn place(&self, place: &Place) -> String {
        let above = self.broken(place.above.iter(), false);
        let name = [&place.name];
        let below = self.broken(name.into_iter().chain(&place.below), false);
        format!("{above}\n\n{below}")
    }

    fn broken<'l>(&self, lines: impl Iterator<Item = &'l Line>, bold: bool) -> String {
        let lines = lines.map(|line| match bold {
            true => format!("**{}**", self.line(line)),
            false => self.line(line),
        });
        lines.collect::<Vec<_>>().join("\\\n")
    }

    fn emblem(&self, emblem: &Emblem) -> String {
        match emblem {
            Emblem::Picture(_, told) => format!("({})", escape(told)),
            Emblem::Blank(at) => self.blank(*at),
        }
    }

    fn blank(&self, at: usize) -> String {
        let shown = self.naskah.blanks[at].shown(Lang::Id);
        format!("{}[^{}]", escape(&shown), at + 1)
    }

    fn line(&self, line: &Line) -> String {
        let mut text = String::new();
        for run in line {
            let words = match &run.said {
                Said::Words(words) | Said::Value(_, words) => escape(words),
                Said::Blank(at) => self.blank(*at),
                Said::Break => "\\\n".to_owned(),
            };
            let mark = match (run.bold, run.slanted) {
                (true, _) => "**",
                (false, true) => "*",
                (false, false) => "",
            };
            // Emphasis holds letters and no space at its edges.
            let inner = words.trim();
            match inner.is_empty() || mark.is_empty() || run.said == Said::Break {
                true => text.push_str(&words),
                false => {
                    let at = words.len() - words.trim_start().len();
                    let (before, after) = (&words[..at], &words[at + inner.len()..]);
                    text.push_str(&format!("{before}{mark}{inner}{mark}{after}"));
                }
            }
        }
        let text = text.replace("****", "");
        // A dash or a number would begin a list.
        let begins = text.starts_with(['-', '+']) || text.starts_with(|l: char| l.is_ascii_digit());
        match begins {
            true => start_of(&text),
            false => text,
        }
    }
}

/// The beginning of a line that must not begin a list; it is escaped already.
fn start_of(text: &str) -> String {
    let raw: String = text.chars().take_while(|l| l.is_ascii_digit()).collect();
    let rest = &text[raw.len()..];
    match rest.strip_prefix(['.', ')', '-', '+']) {
        Some(behind) if behind.is_empty() || behind.starts_with(' ') => {
            format!("{raw}\\{rest}")
        }
        _ => text.to_owned(),
    }
}
