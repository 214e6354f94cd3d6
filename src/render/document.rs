//! Documents for a terminal.

use textwrap::core::display_width;

use super::{Look, table};
use crate::output::{Body, Cell, Document};
use crate::text::{Lang, Text};

/// Lines are no longer than this, however wide the terminal is.
const WIDEST: usize = 100;

/// Writes a document as text under underlined titles.
pub fn write(document: &Document, look: Look) -> String {
    let lang = look.lang;
    let width = look.width.map_or(WIDEST, usize::from).min(WIDEST);
    let title = textwrap::fill(document.title.get(lang), folded(width));
    let rule = "═".repeat(title.lines().map(display_width).max().unwrap_or(0));
    let mut text = format!("{title}\n{rule}\n");
    for section in &document.sections {
        let title = section.title.get(lang);
        if !title.is_empty() {
            text.push_str(&format!(
                "\n{title}\n{}\n",
                "─".repeat(display_width(title))
            ));
        }
        let body = match &section.body {
            Body::Paragraph(text) => format!("{}\n", textwrap::fill(text.get(lang), folded(width))),
            // Its numbers stand in a table beside it.
            Body::Chart(_) => continue,
            Body::Facts(facts) => written_facts(facts, lang, width),
            Body::Table(table) => format!("{}\n", table::body(table, look)),
            Body::Lines(lines) => lines.iter().map(|line| item(line, lang, width)).collect(),
            Body::Tree(lines) => lines
                .iter()
                .map(|(depth, line)| branch(*depth, line, lang, width))
                .collect(),
        };
        text.push_str(&body);
    }
    text
}

fn written_facts(facts: &[(Text, Cell)], lang: Lang, width: usize) -> String {
    let known = facts.iter().filter(|(_, cell)| *cell != Cell::Empty);
    let known: Vec<(&str, String)> = known
        .map(|(name, cell)| (name.get(lang), cell.for_people(lang)))
        .collect();
    let margin = known
        .iter()
        .map(|(name, _)| display_width(name))
        .max()
        .unwrap_or(0)
        + 2;
    let indent = " ".repeat(margin);
    let options = folded(width.max(margin + 20)).subsequent_indent(&indent);
    let line = |(name, value): &(&str, String)| {
        let gap = " ".repeat(margin - display_width(name));
        format!(
            "{}\n",
            textwrap::fill(&format!("{name}{gap}{value}"), &options)
        )
    };
    known.iter().map(line).collect()
}

/// Folded at spaces alone: an id is copied from here, and must not be cut at its
/// hyphens.
fn folded<'a>(width: usize) -> textwrap::Options<'a> {
    textwrap::Options::new(width).word_splitter(textwrap::WordSplitter::NoHyphenation)
}

fn item(line: &Text, lang: Lang, width: usize) -> String {
    let options = folded(width).initial_indent("- ").subsequent_indent("  ");
    format!("{}\n", textwrap::fill(line.get(lang), options))
}

fn branch(depth: usize, line: &Text, lang: Lang, width: usize) -> String {
    let lead = match depth {
        0 => String::new(),
        depth => format!("{}└ ", "  ".repeat(depth - 1)),
    };
    let under = " ".repeat(display_width(&lead) + 2);
    let options = folded(width)
        .initial_indent(&lead)
        .subsequent_indent(&under);
    format!("{}\n", textwrap::fill(line.get(lang), options))
}
